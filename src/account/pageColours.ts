import type { Svg } from '../atlas/svg'

/** The greys of paper and what stands for them on the page, in light and in dark (ui/tokens.css). */
const tokens: Record<string, string> = {
	'#000': '--ink',
	'#fff': '--land-home',
	'#f2f2f2': '--land',
	'#e2e2e2': '--sea',
	'#6a6a6a': '--border',
	'#5a5a5a': '--hatch',
	'#3a3a3a': '--ink-2',
	'#bdbdbd': '--rule'
}

/** What every text of a drawing carries, and the style of the text page says once. */
const everyText: Record<string, string | number> = {
	'paint-order': 'stroke',
	stroke: '#fff',
	'stroke-width': 3.5,
	'stroke-linejoin': 'round'
}

/** A drawing for paper in the colours of the page that it stands in. */
export function inPageColours({ name, values, inside }: Svg): Svg {
	const coloured = Object.entries(values)
		.filter(([key, value]) => name !== 'text' || everyText[key] !== value)
		.map(([key, value]) => {
			const token = (key === 'fill' || key === 'stroke') && typeof value === 'string' && tokens[value]
			return [key, token ? `var(${token})` : value]
		})
	return {
		name,
		values: Object.fromEntries(coloured) as Svg['values'],
		inside: inside.map((one) => (typeof one === 'string' ? one : inPageColours(one)))
	}
}
