type Values = Readonly<Record<string, string | number | undefined>>

/** A part of a drawing as data, so that a page may show it and a build may write it: an SVG element and what is in it. */
export interface Svg {
	name: string
	/** Attributes; those that are `undefined` are left out. Every look stands in them, so that it holds in a file too. */
	values: Values
	inside: readonly (Svg | string)[]
}

export const svg = (name: string, values: Values, ...inside: (Svg | string)[]): Svg => ({
	name,
	values,
	inside
})

/** To a hundredth of a pixel: nothing finer can be seen. */
export const rounded = (value: number): number => Number(value.toFixed(2))

/** An attribute's value as text. */
export const said = (value: string | number): string =>
	typeof value === 'number' ? String(rounded(value)) : value

const space = 'http://www.w3.org/2000/svg'

/** A drawing as an element of the page. The one thing here that needs a document. */
export function svgElement({ name, values, inside }: Svg): SVGElement {
	const element = document.createElementNS(space, name)
	for (const [key, value] of Object.entries(values))
		if (value !== undefined) element.setAttribute(key, said(value))
	element.append(...inside.map((part) => (typeof part === 'string' ? part : svgElement(part))))
	return element
}

export const moved = (x: number, y: number, ...inside: Svg[]): Svg =>
	svg('g', { transform: `translate(${rounded(x)} ${rounded(y)})` }, ...inside)

const halo = { 'paint-order': 'stroke', stroke: '#fff', 'stroke-width': 3.5, 'stroke-linejoin': 'round' }

/** A text that stays legible on what it lies on. */
export const words = (x: number, y: number, text: string, values: Values = {}): Svg =>
	svg('text', { x, y, ...halo, ...values }, text)

/** A line that is all stroke. */
export const stroke = (d: string, width: number, color = '#000', dash?: string, values: Values = {}): Svg =>
	svg('path', { d, fill: 'none', stroke: color, 'stroke-width': width, 'stroke-dasharray': dash, ...values })

export const area = (d: string, fill: string): Svg => svg('path', { d, fill })

export const dot = (r: number, fill: string, values: Values = {}): Svg =>
	svg('circle', { r, fill, ...values })

/** A circle as two arcs, so that it stays round at every size. */
export const circlePath = ({ x, y }: { x: number; y: number }, r: number): string =>
	`M${rounded(x - r)} ${rounded(y)}a${rounded(r)} ${rounded(r)} 0 1 0 ${rounded(2 * r)} 0a${rounded(r)} ${rounded(r)} 0 1 0 ${rounded(-2 * r)} 0z`
