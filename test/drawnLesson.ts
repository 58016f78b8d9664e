import type { Lesson } from '../src/format/lesson'
import type { Drawing } from './drawing'

interface Named {
	id: string
}

/** A lesson of every kind of step, task and way. */
export function drawLesson(
	draw: Drawing,
	id: string,
	{
		questions,
		claims,
		places,
		passages
	}: Record<'questions' | 'claims', readonly Named[]> & Record<'places' | 'passages', readonly string[]>
): Lesson {
	const texts = (max = 2) => draw.each(draw.many(1, max), (i) => draw.text(i))
	const names = (records: readonly Named[]) => draw.some(records, 1).map(({ id }) => id)
	const views = [
		'',
		...(passages.length > 0 ? ['panel=report'] : []),
		'panel=claims',
		'panel=claims&reveal=none',
		`place=${places[0]}`,
		`claim=${claims[0]?.id}&panel=claims&card=1`,
		'panel=lesson&map=8/48/37',
		'panel=claims&full=1'
	]
	const task = (id: string): Lesson['steps'][number]['tasks'][number] => {
		const common = {
			id,
			asks: draw.text(),
			level: draw.one(['all', 'more'] as const),
			first: draw.maybe(),
			answer: texts()
		}
		switch (draw.one(['write', 'pick', 'predict', 'probe', 'grade'] as const)) {
			case 'write':
				return { kind: 'write', ...common, lines: draw.many(1, 12), ...(draw.maybe() && { starts: texts() }) }
			case 'pick':
				return {
					kind: 'pick',
					...common,
					options: draw.each(draw.many(2, 4), (i) => ({ id: `option-${i}`, text: draw.text(i) })),
					then: texts()
				}
			case 'predict':
				return { kind: 'predict', ...common, questions: names(questions), then: texts() }
			case 'probe':
				return { kind: 'probe', ...common, claims: names(claims) }
			case 'grade':
				return { kind: 'grade', ...common, claims: names(claims) }
		}
	}
	const steps = draw.each(draw.many(1, 3), (i) => ({
		id: `step-${i}`,
		title: draw.text(i),
		minutes: draw.many(1, 90),
		text: texts(3),
		note: texts(),
		...(draw.maybe() && { preparing: texts() }),
		tasks: draw.each(draw.many(0, 3), (j) => task(`task-${i}-${j}`)),
		view: draw.one(views)
	}))
	const way = () => ({
		name: draw.text(),
		steps: draw.some(steps, 1).map(({ id, minutes }) => ({ step: id, minutes }))
	})
	return {
		format: 1,
		id,
		title: draw.text(),
		ages: { from: draw.many(6, 99), to: draw.many(6, 99) },
		idea: draw.text(),
		aims: texts(),
		materials: texts(),
		withoutDevices: texts(),
		care: texts(),
		...(draw.maybe() && {
			background: draw.each(draw.many(1, 2), (i) => ({ text: draw.text(i), sources: [draw.link(i)] }))
		}),
		...(draw.maybe() && {
			glossary: draw.each(draw.many(1, 2), (i) => ({ term: draw.text(i), means: draw.text() }))
		}),
		...(draw.maybe() && { hardWords: texts(), touched: texts(), learners: texts() }),
		rubric: [draw.text(), draw.text(), draw.text(), draw.text()],
		homework: texts(),
		steps,
		short: way(),
		ending: way()
	}
}
