import type fc from 'fast-check'
import { languages, type Language } from '../src/format/languages'
import { Drawing } from './drawing'
import { drawLesson } from './drawnLesson'
import { drawFeatures } from './drawnPlaces'
import type { TextFiles } from './tinypack'

/** The files of a pack and of its lessons, by name. */
export interface Folder {
	files: TextFiles
	lessons: ReadonlyMap<string, string>
}

const words = [
	'about carts',
	'could not ask',
	'nothing at all',
	'у воді',
	'so it was said by those who were there'
]

/**
 * Draws one whole pack with its lessons, of every shape that the format allows: few and many, short and long, with and without what
 * may be left out. In a `crowd` forty speak, each on a day of its own, and the days lie apart: no time strip has room for them. Their questions are worded alike.
 */
export function folderOf(g: fc.GeneratorValue, crowd = false): Folder {
	return new PackDrawing(g, crowd).folder()
}

/** The same folder as its author would write it in these languages alone. */
export function spokenIn(spoken: readonly Language[], { files, lessons }: Folder): Folder {
	const only = (json: string): string =>
		JSON.stringify(JSON.parse(json), (_, value: unknown) => {
			if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
			const isText = Object.keys(value).every((key) => languages.some((language) => language === key))
			return isText
				? Object.fromEntries(Object.entries(value).filter(([key]) => spoken.includes(key as Language)))
				: value
		})
	const incident: object = JSON.parse(only(files['incident.json']))
	return {
		files: {
			...(Object.fromEntries(Object.entries(files).map(([name, json]) => [name, only(json)])) as TextFiles),
			'incident.json': JSON.stringify({ ...incident, languages: spoken })
		},
		lessons: new Map([...lessons].map(([name, json]) => [name, only(json)]))
	}
}

/** The same folder as its author would write it in a language that the interface does not have; who was quoted in English is quoted in it. */
export function writtenIn(tag: string, folder: Folder, say = (text: string) => text): Folder {
	const { files, lessons } = folder
	const own = (json: string): string =>
		JSON.stringify(JSON.parse(json), (key, value: unknown) => {
			if (key === 'lang') return value === 'en' ? tag : value
			if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
			if ('lang' in value && 'ours' in value && value.lang === 'en') return { ...value, ours: {} }
			const texts = Object.entries(value)
			const isText = texts.length > 0 && texts.every(([key]) => languages.some((one) => one === key))
			return isText ? { [tag]: say(String(texts[0]?.[1])) } : value
		})
	const incident: object = JSON.parse(own(files['incident.json']))
	return {
		files: {
			...(Object.fromEntries(Object.entries(files).map(([name, json]) => [name, own(json)])) as TextFiles),
			'incident.json': JSON.stringify({ ...incident, languages: [tag] })
		},
		lessons: new Map([...lessons].map(([name, json]) => [name, own(json)]))
	}
}

const reportDay = 10

interface Stated {
	id: string
	speaker: string
	order: number
	dated: boolean
	later: boolean
	value: object
}

class PackDrawing extends Drawing {
	readonly #crowd: boolean
	/** The number of the last day on which something is said. */
	readonly #last: number

	constructor(g: fc.GeneratorValue, crowd: boolean) {
		super(g)
		this.#crowd = crowd
		this.#last = reportDay + (crowd ? 60 : 12)
	}

	/** The day at a number. */
	#dayOf(at: number): string {
		const apart = this.#crowd ? 3 : 1
		return new Date(Date.UTC(2001, 4, 1 + (at - 1) * apart)).toISOString().slice(0, 10)
	}

	folder(): Folder {
		const caveats = this.each(this.many(1, 4), (i) => `caveat-${i}`)
		const lacks = this.#crowd
			? 'nothing'
			: this.one(['nothing', 'nothing', 'passages', 'claims', 'both'] as const)
		const retold = lacks === 'nothing' || lacks === 'claims'
		const claimed = lacks === 'nothing' || lacks === 'passages'
		const passages = retold ? this.each(this.many(1, 5), (i) => `p${i + 1}`) : []
		const places = this.each(this.many(1, 4), (i) => (i === 0 ? 'constructor' : `place-${i}`))
		const questions = this.each(this.#crowd ? 3 : this.many(claimed ? 1 : 0, 4), (i) => this.#question(i))
		const { speakers, statements } = this.#speakers()
		const claims = claimed ? this.#claims(statements, questions, { passages, places, caveats }) : []
		const files: Record<keyof TextFiles, unknown> = {
			'incident.json': this.#incident(questions, caveats, retold),
			'places.geojson': {
				type: 'FeatureCollection',
				features: drawFeatures(this, { places, claims, passages, caveats })
			},
			'speakers.json': speakers,
			'claims.json': claims,
			'passages.json': this.#passages(passages, claims),
			'caveats.json': caveats.map((id, i) => ({
				id,
				text: this.text(i),
				whose: this.one(['the report', 'us']),
				...(this.maybe() && { addedByUs: this.text() }),
				...(retold && this.maybe() && { passage: this.one(passages) }),
				...(this.maybe() && { sources: this.each(this.many(1, 2), this.link) })
			}))
		}
		const lessons = this.each(claimed ? this.many(0, 2) : 0, (i) =>
			drawLesson(this, `lesson-${i}`, { questions, claims, places, passages })
		)
		return {
			files: Object.fromEntries(
				Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)])
			) as TextFiles,
			lessons: new Map(lessons.map((lesson) => [`${lesson.id}.json`, JSON.stringify(lesson)]))
		}
	}

	#incident(questions: readonly object[], caveats: readonly string[], retold: boolean): object {
		return {
			format: 1,
			id: 'drawn',
			title: this.text(),
			short: this.text(),
			summary: this.text(),
			contentNote: this.each(this.many(1, 3), (i) => this.text(i)),
			report: {
				publisher: this.text(),
				by: this.text(),
				date: this.text(),
				day: this.#dayOf(reportDay),
				...(this.maybe() && { link: this.link() }),
				note: this.text(),
				copyright: this.text()
			},
			standing: { caveat: caveats[0], line: this.text() },
			caveats: this.some(caveats),
			...((retold || this.maybe()) && { narrator: 'narrator' }),
			questions,
			clocks: this.each(this.many(1, 3), (i) => ({
				id: `clock-${i}`,
				name: this.text(),
				offset: this.one(['+00:00', '+02:00', '-12:00', '+14:00', '+05:45'])
			})),
			notes: this.each(this.many(0, 3), (i) => ({
				heading: this.text(i),
				paragraphs: this.each(this.many(1, 3), (j) => this.text(j)),
				links: this.each(this.many(0, 2), this.link)
			})),
			...(this.maybe() && { licence: { name: 'CC0', text: this.text() } }),
			sources: this.each(this.many(0, 2), (i) => ({
				link: this.link(i),
				publisher: this.text(),
				tells: this.text(),
				...(this.maybe() && { published: this.#dayOf(reportDay) }),
				read: this.#dayOf(reportDay + 1)
			})),
			editions: this.each(this.many(0, 2), (i) => ({
				edition: 9 - i,
				changes: this.each(this.many(1, 3), (j) => this.text(j))
			}))
		}
	}

	#question(i: number) {
		const counted = this.#crowd || this.maybe()
		const alike = { en: 'How many?', uk: 'Скільки?' }
		return {
			id: `question-${i}`,
			label: this.text(),
			asks: this.#crowd ? alike : this.text(),
			...(this.maybe() && { alsoAsked: { en: 'how many; the toll', uk: 'скільки' } }),
			counted,
			...(counted && (this.#crowd || this.maybe()) && { axis: this.one(['people', 'carts']) }),
			...(this.maybe() && { together: { kind: this.one(['differ', 'fit']), text: this.text() } })
		}
	}

	/** The narrator, and others who spoke before, by an unknown day, or after the report; all in the order of saying. */
	#speakers(): { speakers: object[]; statements: Stated[] } {
		const all = this.each(this.#crowd ? 40 : this.many(0, 6), (i) => ({
			id: `speaker-${i}`,
			made: this.each(this.many(1, 2), (j) =>
				this.#statement(
					`said-${i}-${j}`,
					`speaker-${i}`,
					this.#crowd && j === 0 ? reportDay - 3 + i : undefined
				)
			)
		}))
		const report = this.#statement('report', 'narrator', reportDay)
		const speakers = [...all, { id: 'narrator', made: [report] }]
		const rank = ({ order, dated }: Stated) => 2 * order + (dated ? 0 : 1)
		for (const { made } of speakers) made.sort((a, b) => rank(a) - rank(b))
		speakers.sort((a, b) => rank(a.made[0]!) - rank(b.made[0]!))
		return {
			speakers: speakers.map(({ id, made }) => ({
				id,
				name: this.text(),
				short: this.text(),
				who: this.text(),
				part: this.text(),
				stake: this.text(),
				where: this.text(),
				...(this.maybe() && { sources: this.each(this.many(1, 2), this.link) }),
				statements: made.map(({ value }) => value)
			})),
			statements: speakers.flatMap(({ made }) => made)
		}
	}

	#statement(id: string, speaker: string, on?: number): Stated {
		const day = on ?? this.many(reportDay - 3, this.#last)
		const dated = on !== undefined || this.maybe()
		const later = day > reportDay
		// Undated ones are put with the report, or at the end of what came after.
		const order = dated ? day : later ? this.#last + 1 : reportDay
		const [from, to] = dated ? [day, day] : later ? [reportDay + 1, this.#last] : [reportDay - 3, reportDay]
		const said = {
			words: this.text(),
			...(dated && { day: this.#dayOf(day) }),
			earliest: `${this.#dayOf(from)}T00:00:00Z`,
			latest: `${this.#dayOf(to)}T23:59:59Z`,
			order
		}
		return { id, speaker, order, dated, later, value: { id, channel: this.text(), said } }
	}

	#claims(
		statements: readonly Stated[],
		questions: readonly { id: string; counted: boolean }[],
		names: { passages: string[]; places: string[]; caveats: string[] }
	) {
		const made: { id: string; question: string }[] = []
		return this.each(this.#crowd ? statements.length : this.one([1, 4, 14]), (i) => {
			const { id: statement, speaker, later } = this.#crowd ? statements[i]! : this.one(statements)
			const question = this.one(questions)
			const passage = names.passages.length > 0 ? this.one(names.passages) : undefined
			const others = names.passages.filter((one) => one !== passage)
			const revised = made.filter((one) => one.question === question.id)
			const claim = {
				id: `claim-${i}`,
				speaker,
				statement,
				...(this.maybe() && { tellingOf: this.text() }),
				question: question.id,
				...this.#answer(question.counted),
				words: this.#words(),
				...(later || (!passage && this.maybe())
					? { sources: this.each(this.many(1, 2), this.link) }
					: passage && { passage, alsoIn: this.some(others) }),
				counts: this.text(),
				...(this.maybe() && { when: this.#when() }),
				places: this.some(names.places, 1),
				caveats: this.some(names.caveats, 1),
				...(this.maybe() && revised.length > 0 && { revises: this.one(revised).id })
			}
			made.push({ id: claim.id, question: question.id })
			return claim
		})
	}

	#answer(counted: boolean): object {
		if (!counted) return { answer: this.text(), label: this.text() }
		const kind = this.one(['number', 'number', 'band', 'word'] as const)
		if (kind !== 'number')
			return { answer: this.text(), label: this.text(), amount: { kind, word: this.text() } }
		const value = this.one([0, 1, 12, 400, 12_500, 10_000_000])
		const qualifier = this.one(['as stated', 'about', 'up to', 'at least'] as const)
		const [en, uk] = {
			'as stated': ['', ''],
			about: ['about ', 'близько '],
			'up to': ['up to ', 'до '],
			'at least': ['at least ', 'щонайменше ']
		}[qualifier] as [string, string]
		const text = { en: `${en}${value}`, uk: `${uk}${value}` }
		return { answer: text, label: text, amount: { kind, value, qualifier } }
	}

	#words(): unknown {
		return this.one(['reported speech', 'narration', this.#quote()])
	}
	#quote(exact = this.one(words)) {
		const lang = this.one(['en', 'uk', 'ru'])
		const { en, uk } = this.text()
		return { exact, lang, ours: { ...(lang !== 'en' && { en }), ...(lang !== 'uk' && { uk }) } }
	}

	#when(): object {
		const day = this.#dayOf(this.many(reportDay - 4, reportDay))
		const bounds = { earliest: `${day}T00:00:00Z`, latest: `${day}T23:59:59Z` }
		if (this.maybe()) return { day, ...bounds }
		const reading = () => ({
			label: this.text(),
			iso: `${day}T${this.one(['00:00', '05:30', '23:59'])}:00Z`,
			basis: this.text(),
			by: 'us'
		})
		return this.maybe() ? bounds : { readings: this.each(this.many(1, 3), reading), ...bounds }
	}

	/** Each with the marks and the quotations of its claims, and some quotations of its own. */
	#passages(ids: readonly string[], claims: readonly { id: string; words: unknown }[]): object[] {
		let number = 0
		return ids.map((id) => {
			const here = claims.filter((claim) => {
				const { passage, alsoIn = [] } = claim as { passage?: string; alsoIn?: string[] }
				return passage === id || alsoIn.includes(id)
			})
			const quotes = this.some(words).map((exact) => this.#quote(exact))
			const told = (language: 'en' | 'uk') =>
				[
					this.text()[language],
					...here.map((claim) => {
						// Only the paragraph in which a claim is made holds its words.
						const { words, passage } = claim as { words: unknown; passage?: string }
						const quoted = passage === id && typeof words === 'object'
						return `[${quoted ? `“${(words as { exact: string }).exact}”` : 'this'}](${claim.id})`
					}),
					...quotes.map(({ exact }) => `“${exact}”`)
				].join(' ')
			number += this.many(1, 3)
			return { id, number, text: { en: told('en'), uk: told('uk') }, quotes }
		})
	}
}
