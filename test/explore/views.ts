import fc from 'fast-check'
import { layers, levels, panels, parts, paths, windows, type View } from '../../src/explore/view'
import type { Pack } from '../../src/format/pack'
import { isPlace } from '../../src/ask/select'

/** Any view that a pack allows. */
export function viewsOf(pack: Pack): fc.Arbitrary<View> {
	const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)
	const idOf = (records: readonly { id: string }[]) => fc.constantFrom(...ids(records))
	const cells = pack.incident.questions.flatMap((question) =>
		pack.speakers.map((speaker) => `${question.id}.${speaker.id}`)
	)
	return fc.record(
		{
			language: fc.constantFrom('en', 'uk'),
			panel: fc.constantFrom(...panels),
			hidden: fc.subarray([...layers]),
			card: fc.boolean(),
			later: fc.boolean(),
			questions: fc.subarray(ids(pack.incident.questions)),
			speakers: fc.subarray(ids(pack.speakers)),
			full: fc.boolean(),
			path: fc.constantFrom(...paths),
			level: fc.constantFrom(...levels),
			projector: fc.boolean(),
			without: fc.subarray([...parts]),
			selected: idOf(pack.features),
			passage: idOf(pack.passages),
			claim: idOf(pack.claims),
			moment: idOf([{ id: 'start' }, ...pack.speakers.flatMap(({ statements }) => statements)]),
			about: idOf(pack.features.filter(isPlace)),
			reveal: fc.subarray(cells),
			window: fc.constantFrom(...windows),
			camera: fc.record({
				zoom: fc.integer({ min: 0, max: 2000 }).map((n) => n / 100),
				lat: fc.integer({ min: -850_000, max: 850_000 }).map((n) => n / 10_000),
				lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000)
			})
		},
		{
			requiredKeys: [
				'language',
				'panel',
				'hidden',
				'card',
				'later',
				'questions',
				'speakers',
				'full',
				'path',
				'level',
				'projector',
				'without'
			]
		}
	)
}
