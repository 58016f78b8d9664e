import { escaped } from '../format/html'
import { said, type Svg } from './svg'

/** A drawing as text, as it stands in a file or in a page made by a build. */
export function svgText({ name, values, inside }: Svg): string {
	const attributes = Object.entries(values).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${escaped(said(value))}"`]
	)
	const within = inside.map((part) => (typeof part === 'string' ? escaped(part) : svgText(part)))
	return `<${name}${attributes.join('')}>${within.join('')}</${name}>`
}
