import { isOneOf } from '../format/many.ts'
import type { Pack } from '../format/pack.ts'
import type { Camera } from './view.ts'

/** What a link may name; anything else in it is a stranger's, and is dropped. */
export type Known = Pick<
	Pack,
	'incident' | 'features' | 'many' | 'passages' | 'claims' | 'speakers' | 'lessons'
>

/** How a value stands in a link, and what it may be. */
interface Kind<Name extends string, T> {
	kind: Name
	write(value: T): string
	/** `undefined` where the text names nothing that exists. */
	read(text: string, known: Known): T | undefined
	/** For people: every value or, in angle brackets, the form of all. */
	values(known: Known): readonly string[]
}
interface Among<T extends string> {
	/** Each single value that there is. */
	among(known: Known): readonly T[]
}

export type One<T extends string> = Kind<'one', T> & Among<T>
export type Some<T extends string> = Kind<'some', readonly T[]> & Among<T>
export type Yes = Kind<'yes', boolean>
export type At = Kind<'at', Camera>

/** One of several. */
export const one = <T extends string>(among: (known: Known) => readonly T[]): One<T> => ({
	kind: 'one',
	among,
	write: (value) => value,
	read: (text, known) => among(known).find((value) => value === text),
	values: among
})

/** The same, where a map of very many places has more than those in sight. */
export const oneOfMany = (kind: One<string>): One<string> => ({
	...kind,
	read: (text, known) => (isOneOf(known, text) ? text : kind.read(text, known))
})

/** Any of several, each once, in the order in which they were chosen. */
export const some = <T extends string>(among: (known: Known) => readonly T[]): Some<T> => ({
	kind: 'some',
	among,
	write: (values) => values.join(','),
	read: (text, known) => {
		const named = [...new Set(text.split(','))]
		const all = new Map(among(known).map((value) => [value as string, value]))
		const found = named.flatMap((name) => all.get(name) ?? [])
		return found.length === named.length ? found : undefined
	},
	values: among
})

/** The same where `none` is something else than to say nothing, and there are more than anybody would read through. */
export function someOrNone<T extends string>(among: (known: Known) => readonly T[], form: string): Some<T> {
	const list = some(among)
	return {
		...list,
		write: (values) => list.write(values) || 'none',
		read: (text, known) => (text === 'none' ? [] : list.read(text, known)),
		values: () => ['none', form]
	}
}

export const yes: Yes = {
	kind: 'yes',
	write: (on) => (on ? '1' : '0'),
	read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
	values: () => ['1', '0']
}

/** `zoom/latitude/longitude`, as other maps on the web write it. */
export const at: At = {
	kind: 'at',
	write: ({ zoom, lat, lon }) => `${round(zoom, 2)}/${round(lat, 4)}/${round(lon, 4)}`,
	read: (text) => {
		const parts = text.split('/')
		const [zoom, lat, lon] = parts.map((part) => (/^-?\d{1,3}(\.\d{1,8})?$/.test(part) ? Number(part) : NaN))
		if (parts.length !== 3 || zoom === undefined || lat === undefined || lon === undefined) return undefined
		const inside = zoom >= 0 && zoom <= 20 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180
		return inside ? { zoom, lat, lon } : undefined
	},
	values: () => ['<zoom/latitude/longitude>']
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits))
