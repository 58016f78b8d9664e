import { isLater } from '../ask/select.ts'
import type { StepOutline } from '../format/lesson.ts'
import { partsIn } from './hash.ts'
import type { Known } from './kinds.ts'
import { namedParts, steeringOf, type PartKey, type View } from './view.ts'

/** A view with something changed; `undefined` takes a part away. */
export type Change = { [K in keyof View]?: View[K] | undefined }

const longestHash = 6000

/** What each key of the hash says for (a part of) a view, by key; what equals `plain` is mostly left out. */
export function partsOf(view: Change, plain: View, inStep = view.step !== undefined): Map<string, string> {
	const told = namedParts.flatMap(([name, { key, said, write }]): [string, string][] => {
		const [value, usual] = [view[name], plain[name]]
		if (value === undefined) return []
		const text = write(value)
		const anyway = said === 'always' || (said === 'in a step' && inStep)
		if (!anyway && text === (usual === undefined ? '' : write(usual))) return []
		return [[key, `${key}=${encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',')}`]]
	})
	return new Map(told)
}

/** The hash of a view with something changed, without `#`. `parts` are those of the view. */
export function changedAddress(parts: ReadonlyMap<string, string>, change: Change, plain: View): string {
	const inStep = 'step' in change ? change.step !== undefined : parts.has('step')
	const changed = partsOf(change, plain, inStep)
	return namedParts
		.flatMap(([name, { key }]) => (name in change ? changed.get(key) : parts.get(key)) ?? [])
		.join('&')
}

/** The hash for a view, without `#`. */
export const writeAddress = (view: View, plain: View): string => [...partsOf(view, plain).values()].join('&')

/** What each key of a link may say, in the order in which links are written. */
export const optionsOf = (known: Known): { key: PartKey; values: readonly string[] }[] =>
	namedParts.map(([, { key, values }]) => ({ key, values: values(known) }))

/** The hash that leads to a step, or to a lesson: what a teacher chose, and nothing of the view that the step sets. */
export function lessonAddress(view: Partial<View>, plain: View): string {
	const parts = partsOf(steeringOf(view), plain)
	return [...parts.values()].join('&')
}

/**
 * Reads a hash as input from a stranger: what it names and exists, and whether it named anything that does not. A step
 * whose panel is not named is entered: the view is the one that its author gave it.
 */
export function readAddress(hash: string, known: Known): { view: Partial<View>; unknown: boolean } {
	const { view, unknown } = readParts(hash, known)
	if (view.step === undefined) return { view, unknown }
	if (!stepNamed(view, known)) {
		// A step of another lesson, or of none.
		const { step: _, ...others } = view
		return { view: others, unknown: true }
	}
	return { view: view.panel === undefined ? viewOfStep(view, known) : view, unknown }
}

/** The view of a step as its author gave it, and what a teacher steers the lesson with, as named: lesson and step among it. */
export function viewOfStep(named: Partial<View>, known: Known): Partial<View> {
	const view = stepNamed(named, known)?.view
	return { panel: 'places', ...(view && readParts(view, known).view), ...steeringOf(named) }
}

/** What is known of the step of a view before its lesson has arrived; `undefined` outside of lessons. */
export const stepNamed = (
	{ lesson, step }: Pick<Change, 'lesson' | 'step'>,
	{ lessons }: Pick<Known, 'lessons'>
): StepOutline | undefined => lessons.find(({ id }) => id === lesson)?.steps.find(({ id }) => id === step)

function readParts(hash: string, known: Known): { view: Partial<View>; unknown: boolean } {
	const given = partsIn(hash.slice(0, longestHash))
	const view: Partial<View> = {}
	let unknown = false
	for (const [name, part] of namedParts) {
		const text = given.get(part.key)
		if (text === null) continue
		const value = part.read(text, known)
		if (value === undefined) unknown = true
		else Object.assign(view, { [name]: value })
	}
	// It is no part of a view what the window is to open: the address that names it goes with the next choice.
	if (given.has('open')) view.window ??= 'open'
	const said = known.claims.filter(({ statement }) => statement === view.moment)
	// Who asks for all up to a statement that was made after the report asks for that one too.
	return { view: said.some((claim) => isLater(known, claim)) ? { later: true, ...view } : view, unknown }
}
