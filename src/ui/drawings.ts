/** The map as the build drew it, by language: what the plain page prints, for a map that is moved is cut off on paper. */
const drawings = new Map<string, Element>()

/** Keeps the drawings of the texts that stood here before the program. */
export function keepDrawings(texts: Iterable<HTMLElement>): void {
	for (const text of texts) {
		const drawing = text.querySelector('.text-map svg')
		if (drawing) drawings.set(text.lang, drawing)
	}
}

/** The drawing in a language; `undefined` in a page that was made without a text. */
export const drawingIn = (language: string): Element | undefined => drawings.get(language)
