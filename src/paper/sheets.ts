import { writeAddress } from '../explore/address'
import { addressWith } from '../explore/follow.svelte'
import { aside } from '../explore/marking'
import type { Telling } from '../explore/telling'
import { plainView } from '../explore/view'
import type { Language } from '../format/languages'
import type { Lesson } from '../format/lesson'
import { runsOf } from '../format/markup'
import type { Claim, Pack, Passage } from '../format/pack'
import { caveatsOf, claimById, inOrderOfSaying, isLater, quotesIn } from '../ask/select'
import { lessonWords, printWords } from '../words/later'
import { filledRows } from './grid'
import { teacherUnits } from './teacher'
import { openedWith } from '../source/opened'
import type { Table, Unit } from './unit'
import { backgroundSheet, claimsIn, furtherUnits, worksheetUnits } from './worksheet'

export const sheetKinds = ['map', 'report', 'cards', 'background', 'worksheet', 'more', 'teacher'] as const
export type SheetKind = (typeof sheetKinds)[number]

/** What a sheet is called. */
export const sheetName = (kind: SheetKind, language: Language): string =>
	kind === 'background' ? lessonWords(language).background : printWords(language)[kind]

const ofLessons: readonly SheetKind[] = ['background', 'worksheet', 'more', 'teacher']
/** Whether a sheet is one of a lesson. */
export const isOfLesson = (kind: SheetKind): boolean => ofLessons.includes(kind)

/** The sheets for which a pack has something. */
export const sheetsOf = ({ passages, claims, lessons }: Pack): SheetKind[] =>
	sheetKinds.filter((kind) => {
		if (kind === 'report') return passages.length > 0
		if (kind === 'cards') return claims.length > 0
		return !isOfLesson(kind) || lessons.length > 0
	})

const cardsOnPage = 4

/** What stands on a sheet, from top to bottom; nothing where it needs a lesson and there is none. */
export function unitsOf(
	telling: Telling,
	kind: SheetKind,
	lesson: Lesson | undefined,
	path: 'whole' | 'short'
): Unit[] {
	if (kind === 'map') return mapUnits(telling)
	if (kind === 'report') return reportUnits(telling)
	if (kind === 'cards') return cardUnits(telling, lesson)
	if (!lesson) return []
	if (kind === 'background') return backgroundSheet(telling, lesson)
	if (kind === 'teacher') return teacherUnits(telling, lesson)
	return (kind === 'worksheet' ? worksheetUnits : furtherUnits)(telling, lesson, path)
}

function mapUnits(telling: Telling): Unit[] {
	const words = printWords(telling.language)
	const { summary, caveats, standing } = telling.pack.incident
	/** The standing one is at the foot of every page. */
	const told = [...caveats, ...onTheMap(telling)].filter((id) => id !== standing.caveat)
	return [
		{ kind: 'title', text: words.map, under: telling.tell(summary) },
		{ kind: 'map', height: 400 },
		{ kind: 'caveats', caveats: caveatsOf(telling.pack, told) },
		{ kind: 'heading', text: words.answers, note: words.answersNote },
		...filledRows(telling, 'answers', { questions: [], speakers: [] })
	]
}

/** The paragraphs that a worksheet sends its readers to, in our words; quotations keep their language, ours follows. */
function reportUnits(telling: Telling): Unit[] {
	const words = printWords(telling.language)
	const { pack, tell } = telling
	const table: Table = {
		id: 'report',
		corner: words.paragraph,
		heads: [{ text: words.ourWords }],
		widths: [12, 88]
	}
	return [
		{
			kind: 'title',
			text: words.report,
			under: `${tell(pack.incident.report.by)}; ${tell(pack.incident.report.date)}`
		},
		...pack.passages.map((passage): Unit => ({
			kind: 'row',
			table,
			head: `¶${passage.number}`,
			cells: [{ text: translated(telling, passage) }]
		}))
	]
}

function translated(telling: Telling, passage: Passage): string {
	const quotes = quotesIn(telling.pack, passage.id)
	return runsOf(telling.tell(passage.text))
		.map(({ text, quote }) => {
			const found = quotes.find(({ exact }) => quote !== undefined && text === `“${exact}”`)
			const ours = found && found.lang !== telling.language ? found.ours[telling.language] : undefined
			return ours ? `${text} (${aside(telling, telling.words.ourTranslation)}: «${ours}»)` : text
		})
		.join('')
}

/** Caveats of the circle and the line. */
function onTheMap({ pack }: Telling): string[] {
	return pack.features
		.filter(({ properties }) => properties.role !== 'place')
		.flatMap(({ properties }) => properties.caveats)
}

/**
 * The cards of all claims, or of those that a lesson is about. A lesson's claims about numbers of people, and those that would solve
 * a table of clocks, have pages of their own: a teacher leaves these out, or hands them out later, and no card loses a caveat.
 */
function cardUnits(telling: Telling, lesson: Lesson | undefined): Unit[] {
	const { pack } = telling
	if (!lesson) return pagesOf(telling, pack.claims)
	const people = pack.incident.questions.filter(({ axis }) => axis !== undefined).map(({ id }) => id)
	const solved = lesson.steps.flatMap(({ tasks }) =>
		tasks.flatMap((task) => (task.kind === 'write' && claimById(pack, task.clocks ?? '')?.question) || [])
	)
	const kindOf = ({ question }: Claim) => (solved.includes(question) ? 2 : people.includes(question) ? 1 : 0)
	const claims = claimsIn(telling, lesson)
	return [0, 1, 2].flatMap((kind) =>
		pagesOf(
			telling,
			claims.filter((claim) => kindOf(claim) === kind)
		)
	)
}

function pagesOf({ pack }: Telling, some: readonly Claim[]): Unit[] {
	const claims = inOrderOfSaying(
		pack,
		some.filter((claim) => !isLater(pack, claim))
	)
	const pages = Math.ceil(claims.length / cardsOnPage)
	return Array.from({ length: pages }, (_, i) => ({
		kind: 'cards',
		claims: claims.slice(i * cardsOnPage, (i + 1) * cardsOnPage)
	}))
}

/** The link to a claim's card and to nothing else; `undefined` from disk, and for what a reader opened, where it would lead nobody else anywhere. */
export function linkOf(telling: Telling, claim: Claim): string | undefined {
	const plain = plainView(telling.language)
	const address = addressWith(
		`#${writeAddress({ ...plain, panel: 'claims', claim: claim.id, card: true }, plain)}`
	)
	return address.startsWith('http') && !openedWith(telling.pack) ? address : undefined
}
