export const papers = ['A4', 'Letter'] as const
export type Paper = (typeof papers)[number]

/** Width and height as CSS lengths. */
export const sizeOf: Record<Paper, { width: string; height: string }> = {
	A4: { width: '210mm', height: '297mm' },
	Letter: { width: '8.5in', height: '11in' }
}

/** CSS pixels in a millimetre. */
const pixels = 96 / 25.4
/** Of what stands between the margins of 15 mm, in pixels. */
export const flowWidth: Record<Paper, number> = { A4: 180 * pixels, Letter: 8.5 * 96 - 30 * pixels }
export const widthOf: Record<Paper, number> = { A4: 210 * pixels, Letter: 8.5 * 96 }
export const heightOfPaper: Record<Paper, number> = { A4: 297 * pixels, Letter: 11 * 96 }

/**
 * Prints on a paper without margins of its own, and nothing of the page but our sheets, until the returned function is
 * called. As a rule set by script, since a `<style>` would offend the page's policy.
 */
export function printOn(paper: Paper): () => void {
	const rules = new CSSStyleSheet()
	rules.replaceSync(`@page { size: ${paper === 'A4' ? 'A4' : 'letter'} portrait; margin: 0 }`)
	document.adoptedStyleSheets.push(rules)
	return () => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== rules)
	}
}
