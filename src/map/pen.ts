import type { Face, Measure } from '../atlas/lettering'

const faces: readonly Face[] = ['pin', 'along', 'note', 'area', 'town', 'quarter']

/** Measures texts as the style sheet writes them in the faces of the map; `face-…` are the classes of both. */
export function penOf(container: HTMLElement): Measure {
	const canvas = document.createElement('canvas').getContext('2d')
	const widths = new Map<string, number>()
	const styles = new Map(faces.map((face) => [face, getComputedStyle(probeOf(container, face))]))
	return (text, face) => {
		const style = styles.get(face)!
		const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, lineHeight } = style
		// Not `font`: in forced colours Chromium has none to tell, and all would be measured as if in another face.
		const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
		const key = `${font} ${letterSpacing} ${text}`
		const known = widths.get(key)
		const spacing = (parseFloat(letterSpacing) || 0) * text.length
		if (canvas) canvas.font = font
		// Without a canvas: as wide as the widest of our fonts would set it.
		const drawn =
			known ?? (canvas?.measureText(text).width ?? text.length * parseFloat(fontSize) * 0.6) + spacing
		widths.set(key, drawn)
		return { width: Math.ceil(drawn) + 1, height: parseFloat(lineHeight) }
	}
}

/** An empty text of a face, out of sight: its style follows scheme, text size and language of the page. */
function probeOf(container: HTMLElement, face: Face): HTMLElement {
	const probe = document.createElement('span')
	probe.className = `face-${face} probe`
	probe.setAttribute('aria-hidden', 'true')
	container.append(probe)
	return probe
}
