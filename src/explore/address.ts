import { languages } from '../pack/languages'
import type { Pack } from '../pack/pack'
import { layers, panels, sheets, type Camera, type View } from './view'

/** What a hash value may name; anything else in a link is a stranger's and is dropped. */
type Known = Pick<Pack, 'features' | 'passages' | 'claims'>

interface Field<K extends keyof View> {
	write(value: NonNullable<View[K]>): string
	/** `undefined` where the value names nothing that exists. */
	read(text: string, known: Known): NonNullable<View[K]> | undefined
}

const oneOf = <T extends string>(allowed: readonly T[]) => ({
	write: (value: T) => value,
	read: (text: string) => allowed.find((value) => value === text)
})

const idAmong = (records: (known: Known) => readonly { id: string }[]) => ({
	write: (id: string) => id,
	read: (text: string, known: Known) => records(known).find((record) => record.id === text)?.id
})

/** `zoom/latitude/longitude`, as other maps on the web write it. */
const camera: Field<'camera'> = {
	write: ({ zoom, lat, lon }) => `${round(zoom, 2)}/${round(lat, 4)}/${round(lon, 4)}`,
	read: (text) => {
		const parts = text.split('/')
		const [zoom, lat, lon] = parts.map((part) => (/^-?\d{1,3}(\.\d{1,8})?$/.test(part) ? Number(part) : NaN))
		if (parts.length !== 3 || zoom === undefined || lat === undefined || lon === undefined) return undefined
		const inside = zoom >= 0 && zoom <= 20 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180
		return inside ? ({ zoom, lat, lon } satisfies Camera) : undefined
	}
}

const hidden: Field<'hidden'> = {
	write: (value) => value.join(','),
	read: (text) => {
		const named = text.split(',')
		const valid = layers.filter((layer) => named.includes(layer))
		return valid.length === new Set(named).size ? valid : undefined
	}
}

/** The one table of everything that a link may carry: its key in the hash, and how it is written and read. */
export const fields = {
	lang: { of: 'language', ...oneOf(languages) },
	panel: { of: 'panel', ...oneOf(panels) },
	place: { of: 'selected', ...idAmong((known) => known.features) },
	passage: { of: 'passage', ...idAmong((known) => known.passages) },
	claim: { of: 'claim', ...idAmong((known) => known.claims) },
	hide: { of: 'hidden', ...hidden },
	map: { of: 'camera', ...camera },
	show: { of: 'window', ...oneOf(sheets) }
} as const

const longestHash = 2000

/** The hash for a view, without `#`; what equals `plain` is left out. Language is always written, so that a link reads the same for everybody. */
export function writeAddress(view: View, plain: View): string {
	const parts: string[] = []
	for (const [key, field] of Object.entries(fields)) {
		const value = view[field.of]
		if (value === undefined) continue
		const text = (field as Field<keyof View>).write(value as never)
		const usual = plain[field.of]
		const usualText = usual === undefined ? '' : (field as Field<keyof View>).write(usual as never)
		if (key === 'lang' || text !== usualText)
			parts.push(`${key}=${encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',')}`)
	}
	return parts.join('&')
}

/** Reads a hash as input from a stranger: what it names and exists, and whether it named anything that does not. */
export function readAddress(hash: string, known: Known): { view: Partial<View>; unknown: boolean } {
	const given = new URLSearchParams(hash.replace(/^#/, '').slice(0, longestHash))
	const view: Partial<View> = {}
	let unknown = false
	for (const [key, field] of Object.entries(fields)) {
		const text = given.get(key)
		if (text === null) continue
		const value = (field as Field<keyof View>).read(text, known)
		if (value === undefined) unknown = true
		else Object.assign(view, { [field.of]: value })
	}
	return { view, unknown }
}

function round(value: number, digits: number): number {
	return Number(value.toFixed(digits))
}
