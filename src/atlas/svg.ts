const space = 'http://www.w3.org/2000/svg'

type Values = Record<string, string | number | undefined>

/** An SVG element; values that are `undefined` are left out. Every look stands in attributes, so that it holds in a file too. */
export function svg<K extends keyof SVGElementTagNameMap>(
	name: K,
	values: Values,
	...inside: (Node | string)[]
): SVGElementTagNameMap[K] {
	const element = document.createElementNS(space, name)
	for (const [key, value] of Object.entries(values))
		if (value !== undefined)
			element.setAttribute(key, typeof value === 'number' ? String(rounded(value)) : value)
	element.append(...inside)
	return element
}

/** To a hundredth of a pixel: nothing finer can be seen. */
export const rounded = (value: number): number => Number(value.toFixed(2))

export const moved = (x: number, y: number, ...inside: Node[]): SVGGElement =>
	svg('g', { transform: `translate(${rounded(x)} ${rounded(y)})` }, ...inside)

const halo = { 'paint-order': 'stroke', stroke: '#fff', 'stroke-width': 3.5, 'stroke-linejoin': 'round' }

/** A text that stays legible on what it lies on. */
export const words = (x: number, y: number, text: string, values: Values = {}): SVGTextElement =>
	svg('text', { x, y, ...halo, ...values }, text)

/** A line that is all stroke. */
export const stroke = (
	d: string,
	width: number,
	color = '#000',
	dash?: string,
	values: Values = {}
): SVGPathElement =>
	svg('path', { d, fill: 'none', stroke: color, 'stroke-width': width, 'stroke-dasharray': dash, ...values })

export const area = (d: string, fill: string): SVGPathElement => svg('path', { d, fill })

export const dot = (r: number, fill: string, values: Values = {}): SVGCircleElement =>
	svg('circle', { r, fill, ...values })
