import fc from 'fast-check'
import { isLater } from '../../src/ask/select'
import type { Known } from '../../src/explore/kinds'
import { table, type PartName, type View } from '../../src/explore/view'

/** Any value that a part of a view may have. */
function valuesOf(name: PartName, known: Known): fc.Arbitrary<unknown> {
	const part = table[name]
	switch (part.kind) {
		case 'one':
			return fc.constantFrom(...part.among(known))
		case 'some':
			return fc.subarray<unknown>([...part.among(known)])
		case 'yes':
			return fc.boolean()
		case 'at':
			return fc.record({
				zoom: fc.integer({ min: 0, max: 2000 }).map((n) => n / 100),
				lat: fc.integer({ min: -850_000, max: 850_000 }).map((n) => n / 10_000),
				lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000)
			})
	}
}

/** Any view that a pack allows; in a lesson, one of its own steps or none. */
export function viewsOf(known: Known): fc.Arbitrary<View> {
	const names = (Object.keys(table) as PartName[]).filter(
		(name) => known.lessons.length > 0 || (name !== 'lesson' && name !== 'step')
	)
	const always = names.filter((name) => 'plain' in table[name])
	const any = fc.record(Object.fromEntries(names.map((name) => [name, valuesOf(name, known)])), {
		requiredKeys: always
	})
	return any.map((made) => withItsLater(inItsLesson(made as View, known), known))
}

/** Up to a statement after the report: what was said after it is then shown too. */
function withItsLater(view: View, known: Known): View {
	const after = known.claims.some((claim) => claim.statement === view.moment && isLater(known, claim))
	return after ? { ...view, later: true } : view
}

/** A step belongs to its lesson. */
function inItsLesson({ step, ...others }: View, { lessons }: Known): View {
	if (step === undefined) return others
	const lesson = lessons.find(({ steps }) => steps.some(({ id }) => id === step))
	return { ...others, step, ...(lesson && { lesson: lesson.id }) }
}
