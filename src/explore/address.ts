import { languages } from '../format/languages.ts'
import type { Pack } from '../format/pack.ts'
import { isPlace } from '../ask/select.ts'
import { layers, levels, panels, parts, paths, windows, steering, type Camera, type View } from './view.ts'

/** What a hash value may name; anything else in a link is a stranger's and is dropped. */
type Known = Pick<Pack, 'incident' | 'features' | 'passages' | 'claims' | 'speakers' | 'lessons'>

interface Field<K extends keyof View> {
	write(value: NonNullable<View[K]>): string
	/** `undefined` where the value names nothing that exists. */
	read(text: string, known: Known): NonNullable<View[K]> | undefined
	/** What may stand there: every value, or, in angle brackets, the form of all. */
	values(known: Known): readonly string[]
}

const oneOf = <T extends string>(allowed: readonly T[]) => ({
	write: (value: T) => value,
	read: (text: string) => allowed.find((value) => value === text),
	values: () => allowed
})

const idAmong = (records: (known: Known) => readonly { id: string }[]) => ({
	write: (id: string) => id,
	read: (text: string, known: Known) => records(known).find((record) => record.id === text)?.id,
	values: (known: Known) => records(known).map(({ id }) => id)
})

const idsAmong = (records: (known: Known) => readonly { id: string }[]) => ({
	write: (ids: readonly string[]) => ids.join(','),
	read: (text: string, known: Known) =>
		allOf(text, (id) => records(known).some((record) => record.id === id)),
	values: (known: Known) => records(known).map(({ id }) => id)
})

const yes = {
	write: (on: boolean) => (on ? '1' : '0'),
	read: (text: string) => (text === '1' ? true : text === '0' ? false : undefined),
	values: () => ['1', '0']
}

const moment: Field<'moment'> = {
	write: (id) => id,
	read: (text, known) => moment.values(known).find((id) => id === text),
	values: ({ speakers }) => ['start', ...speakers.flatMap(({ statements }) => statements.map(({ id }) => id))]
}

/** Cells as `question.speaker`; `none` where all are covered. */
const reveal: Field<'reveal'> = {
	write: (cells) => cells.join(',') || 'none',
	read: (text, { incident, speakers }) => {
		if (text === 'none') return []
		const [asked, asking] = [
			new Set(incident.questions.map(({ id }) => id)),
			new Set(speakers.map(({ id }) => id))
		]
		return allOf(text, (cell) => {
			const [question = '', speaker = '', ...rest] = cell.split('.')
			return asked.has(question) && asking.has(speaker) && rest.length === 0
		})
	},
	values: () => ['none', '<question.speaker>']
}

/** The parts of a list, each once, if every one of them exists. */
function allOf(text: string, exists: (part: string) => boolean): string[] | undefined {
	const parts = [...new Set(text.split(','))]
	return parts.every(exists) ? parts : undefined
}

/** `zoom/latitude/longitude`, as other maps on the web write it. */
const camera: Field<'camera'> = {
	write: ({ zoom, lat, lon }) => `${round(zoom, 2)}/${round(lat, 4)}/${round(lon, 4)}`,
	read: (text) => {
		const parts = text.split('/')
		const [zoom, lat, lon] = parts.map((part) => (/^-?\d{1,3}(\.\d{1,8})?$/.test(part) ? Number(part) : NaN))
		if (parts.length !== 3 || zoom === undefined || lat === undefined || lon === undefined) return undefined
		const inside = zoom >= 0 && zoom <= 20 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180
		return inside ? ({ zoom, lat, lon } satisfies Camera) : undefined
	},
	values: () => ['<zoom/latitude/longitude>']
}

const someOf = <T extends string>(allowed: readonly T[]) => ({
	write: (value: readonly T[]) => value.join(','),
	read: (text: string) => {
		const named = text.split(',')
		const valid = allowed.filter((one) => named.includes(one))
		return valid.length === new Set(named).size ? valid : undefined
	},
	values: () => allowed
})

/** The one table of everything that a link may carry: its key in the hash, and how it is written and read. */
export const fields = {
	lang: { of: 'language', ...oneOf(languages) },
	panel: { of: 'panel', ...oneOf(panels) },
	place: { of: 'selected', ...idAmong((known) => known.features) },
	passage: { of: 'passage', ...idAmong((known) => known.passages) },
	claim: { of: 'claim', ...idAmong((known) => known.claims) },
	card: { of: 'card', ...yes },
	by: { of: 'moment', ...moment },
	later: { of: 'later', ...yes },
	question: { of: 'questions', ...idsAmong((known) => known.incident.questions) },
	speaker: { of: 'speakers', ...idsAmong((known) => known.speakers) },
	about: { of: 'about', ...idAmong((known) => known.features.filter(isPlace)) },
	full: { of: 'full', ...yes },
	reveal: { of: 'reveal', ...reveal },
	hide: { of: 'hidden', ...someOf(layers) },
	map: { of: 'camera', ...camera },
	show: { of: 'window', ...oneOf(windows) },
	lesson: { of: 'lesson', ...idAmong((known) => known.lessons) },
	step: {
		of: 'step',
		...idAmong((known) => known.lessons.flatMap(({ steps }) => steps))
	},
	path: { of: 'path', ...oneOf(paths) },
	level: { of: 'level', ...oneOf(levels) },
	projector: { of: 'projector', ...yes },
	without: { of: 'without', ...someOf(parts) }
} as const

const longestHash = 6000

/**
 * What each key of the hash says for (a part of) a view; what equals `plain` is left out. Language is always
 * written, so that a link reads the same for everybody; and within a lesson the panel, since a step without one is yet to be entered.
 */
export function partsOf(view: Partial<View>, plain: View): Map<string, string> {
	const parts = new Map<string, string>()
	for (const [key, field] of Object.entries(fields)) {
		const value = view[field.of]
		if (value === undefined) continue
		const text = (field as Field<keyof View>).write(value as never)
		const usual = plain[field.of]
		const usualText = usual === undefined ? '' : (field as Field<keyof View>).write(usual as never)
		if (key === 'lang' || text !== usualText || (key === 'panel' && view.step !== undefined))
			parts.set(key, `${key}=${encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',')}`)
	}
	return parts
}

/** The hash of a view with something changed, without `#`; `undefined` takes a part away. `parts` are those of the view. */
export function changedAddress(
	parts: ReadonlyMap<string, string>,
	change: { [K in keyof View]?: View[K] | undefined },
	plain: View
): string {
	const changed = partsOf(change as Partial<View>, plain)
	return Object.entries(fields)
		.flatMap(([key, { of }]) => (of in change ? changed.get(key) : parts.get(key)) ?? [])
		.join('&')
}

/** The hash for a view, without `#`. */
export const writeAddress = (view: View, plain: View): string => [...partsOf(view, plain).values()].join('&')

/** What each key of a link may say, in the order in which links are written. */
export const optionsOf = (known: Known): { key: keyof typeof fields; values: readonly string[] }[] =>
	(Object.keys(fields) as (keyof typeof fields)[]).map((key) => ({ key, values: fields[key].values(known) }))

/** The hash that leads to a step, or to a lesson: what a teacher chose, and nothing of the view that the step sets. */
export function lessonAddress(view: Partial<View>, plain: View): string {
	const chosen = Object.fromEntries(steering.map((key) => [key, view[key]]))
	return [...partsOf(chosen, plain).entries()]
		.filter(([key]) => key !== 'panel')
		.map(([, part]) => part)
		.join('&')
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
	const lesson = known.lessons.find(({ id }) => id === view.lesson)
	if (view.step === undefined || lesson?.steps.some(({ id }) => id === view.step)) return { view, unknown }
	// A step of another lesson, or of none.
	const { step: _, ...others } = view
	return { view: others, unknown: true }
}

function round(value: number, digits: number): number {
	return Number(value.toFixed(digits))
}
