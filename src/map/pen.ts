import type { Face, Measure } from '../atlas/lettering'

const faces: readonly Face[] = ['pin', 'along', 'note', 'area', 'town', 'quarter']

/** A face as the style sheet has it at the moment. */
interface FaceStyle {
	font: string
	/** Pixels: between letters, of a letter, and of a line. */
	spacing: number
	size: number
	height: number
}

/**
 * Measures texts as the style sheet writes them in the faces of the map; `face-…` are the classes of both. Each call gives a
 * measure for the styles as they are then, since to ask the browser for them with every text takes long.
 */
export function penOf(container: HTMLElement): () => Measure {
	const canvas = document.createElement('canvas').getContext('2d')
	const widths = new Map<string, number>()
	const styles = new Map(faces.map((face) => [face, getComputedStyle(probeOf(container, face))]))
	const styleOf = (face: Face): FaceStyle => {
		const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, lineHeight } = styles.get(face)!
		return {
			// Not `font`: in forced colours Chromium has none to tell, and all would be measured as if in another face.
			font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
			spacing: parseFloat(letterSpacing) || 0,
			size: parseFloat(fontSize),
			height: parseFloat(lineHeight)
		}
	}
	const widthOf = (text: string, { font, spacing, size }: FaceStyle): number => {
		if (canvas) canvas.font = font
		// Without a canvas: as wide as the widest of our fonts would set it.
		return (canvas?.measureText(text).width ?? text.length * size * 0.6) + spacing * text.length
	}
	return () => {
		const now = new Map<Face, FaceStyle>()
		return (text, face) => {
			const style = now.get(face) ?? styleOf(face)
			now.set(face, style)
			const key = `${style.font} ${style.spacing} ${text}`
			const width = widths.get(key) ?? widthOf(text, style)
			widths.set(key, width)
			return { width: Math.ceil(width) + 1, height: style.height }
		}
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
