/**
 * What a lesson is: one file in the folder `lessons` of a pack, named after its id. A class goes through its steps; each step
 * sets the page to a view, which stands here as the part of a link after `#`: set the page as it should be, and copy it
 * from the address bar. Language, lesson and projector are the teacher's choice and have no place in a step's view.
 *
 * Texts use the small markup of passages: `[words](claim-id)` links to a claim, and “words” in these marks are a quotation of
 * a claim or a passage. A number of people may only stand inside such a link, so that its speaker is never far.
 */
import * as v from 'valibot'
import { Text } from './text.ts'
import { id, link } from './values.ts'

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90))
const age = v.pipe(v.number(), v.integer(), v.minValue(6), v.maxValue(99))
const texts = v.pipe(v.array(Text), v.minLength(1))
const ids = v.pipe(v.array(id), v.minLength(1))

/** What every task has. */
const common = {
	id,
	asks: Text,
	/** Tasks of the level `more` are for those who want to go further. */
	level: v.optional(v.picklist(['all', 'more']), 'all'),
	/** Whether it comes first: until it is answered, the page keeps back what the sources say. Only a task for all can do so. */
	first: v.optional(v.boolean(), false),
	/** For the teacher: what a good answer holds and what to do with another one, or that there is no answer. */
	answer: texts
}

/** Something to do in a step. None has points, and none asks anybody to guess a number of dead. */
export const Task = v.variant('kind', [
	/** To be answered in writing; on paper it gets as many lines. */
	v.strictObject({
		kind: v.literal('write'),
		...common,
		lines: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
		/** What stands at the beginning of the lines, for those who do not know how to begin. */
		starts: v.optional(texts),
		/**
		 * A claim with a time of day whose readings are worked out before the lines: a table of the clocks that are compared, in
		 * which each reading stands on its own clock alone, and of whether both dates can then be right.
		 */
		clocks: v.optional(id)
	}),
	/** One of several answers; what there is to say about them is shown after one was picked. */
	v.strictObject({
		kind: v.literal('pick'),
		...common,
		options: v.pipe(v.array(v.strictObject({ id, text: Text })), v.minLength(2)),
		then: texts
	}),
	/** Whether the speakers will agree, for each of some questions; the matrix is shown after all were predicted. */
	v.strictObject({ kind: v.literal('predict'), ...common, questions: ids, then: texts }),
	/** One claim of several, chosen and asked: who is behind it, what is the evidence, what do others say? */
	v.strictObject({ kind: v.literal('probe'), ...common, claims: ids }),
	/** Source (A to F) and information (1 to 6) graded apart for each claim, F and 6 first; there is no official grade. */
	v.strictObject({ kind: v.literal('grade'), ...common, claims: ids })
])

export const Step = v.strictObject({
	id,
	title: Text,
	minutes,
	/** For the class, a paragraph each. */
	text: texts,
	/** For the teacher, to be read while leading: at most 60 words in all, with the minutes of each part. */
	note: texts,
	/** For the teacher, to be read before the lesson; folded away while it is led. */
	preparing: v.optional(texts),
	tasks: v.optional(v.array(Task), []),
	/** The view that the step sets, as it stands in a link after `#`: `panel=claims&question=killed&reveal=none`. */
	view: v.pipe(v.string(), v.maxLength(600))
})

/** Where a line of the background was read: in passages of the report, or elsewhere. */
const read = {
	passages: v.optional(ids),
	sources: v.optional(v.pipe(v.array(link), v.minLength(1)))
}

/** What a class needs to know before it is asked anything, a sentence or two. */
export const Background = v.strictObject({ text: Text, ...read })
/** A word that the class will meet; one that is explained in our own words alone was read nowhere. */
export const Term = v.strictObject({ term: Text, means: Text, ...read })

/** A shorter way through the steps, with its own minutes. */
export const Path = v.strictObject({
	name: Text,
	steps: v.pipe(v.array(v.strictObject({ step: id, minutes })), v.minLength(1))
})

export const Lesson = v.strictObject({
	format: v.literal(1),
	id,
	title: Text,
	ages: v.strictObject({ from: age, to: age }),
	/** One sentence for a teacher who looks for a lesson. */
	idea: Text,
	aims: texts,
	/** Stand at the first step, before any task, and on the worksheet; folded away at the other steps. */
	background: v.optional(v.pipe(v.array(Background), v.minLength(1))),
	glossary: v.optional(v.pipe(v.array(Term), v.minLength(1))),
	materials: texts,
	/** How to hold it without any device. */
	withoutDevices: texts,
	/** How to keep everybody in the room safe. */
	care: texts,
	/** What to do with words that are hard to bear. */
	hardWords: v.optional(texts),
	/** For a class whose pupils are touched by what the lesson is about. */
	touched: v.optional(texts),
	/** For pupils who do not read the languages of the page well. */
	learners: v.optional(texts),
	/** What a good answer shows, in four lines. */
	rubric: v.pipe(v.array(Text), v.length(4)),
	/** Lateral reading at home. */
	homework: texts,
	steps: v.pipe(v.array(Step), v.minLength(1)),
	/** For less time than the whole lesson takes. */
	short: Path,
	/** How to come to an end when ten minutes are left. */
	ending: Path
})

/** What a link and a list need to know of a lesson. */
export interface Outline {
	readonly id: string
	readonly title: Text
	readonly steps: readonly StepOutline[]
}

export interface StepOutline {
	readonly id: string
	/** Whether a task comes before what the sources say. */
	readonly first: boolean
	/** The view that it sets, as in a link: whoever follows one is there before the lesson has arrived. */
	readonly view: string
}

export type Background = v.InferOutput<typeof Background>
export type Term = v.InferOutput<typeof Term>
export type Task = v.InferOutput<typeof Task>
export type Step = v.InferOutput<typeof Step>
export type Path = v.InferOutput<typeof Path>
export type Lesson = v.InferOutput<typeof Lesson>
