import { svg, type Svg } from '../atlas/svg'

/** What an element may hold; what is no part or an empty one is left out. */
export type Inside = Svg | string | false | undefined | readonly Inside[]

/**
 * An element of a page as data, which a drawing is too: whoever writes it escapes every text. No element without an end,
 * such as `br`, is made this way.
 */
export const html = (name: string, values: Svg['values'], ...inside: readonly Inside[]): Svg =>
	svg(name, values, ...parts(inside))

const parts = (inside: readonly Inside[]): (Svg | string)[] =>
	inside.flatMap((part) => {
		if (!part) return []
		return typeof part === 'object' && !('name' in part) ? parts(part) : [part]
	})

/** A link that leads away from the page, and says nothing of where it came from. */
export const away = (href: string, text: string): Svg => html('a', { href, rel: 'noreferrer' }, text)
