import type { Explorer } from '../explore/explorer.svelte'
import { addressOf } from '../explore/follow.svelte'
import type { Lesson } from '../format/lesson'
import { runsOf } from '../format/markup'
import type { Claim, Passage } from '../format/pack'
import { caveatsOf, inOrderOfSaying, isLater, quotesIn } from '../ask/select'
import { printWords } from '../words/print'
import { filledRows } from './grid'
import { teacherUnits } from './teacher'
import type { Table, Unit } from './unit'
import { worksheetUnits } from './worksheet'

export const sheetKinds = ['map', 'report', 'cards', 'worksheet', 'teacher'] as const
export type SheetKind = (typeof sheetKinds)[number]

const cardsOnPage = 4

/** What stands on a sheet, from top to bottom; nothing where it needs a lesson and there is none. */
export function unitsOf(explorer: Explorer, kind: SheetKind, lesson: Lesson | undefined): Unit[] {
	if (kind === 'map') return mapUnits(explorer)
	if (kind === 'report') return reportUnits(explorer)
	if (kind === 'cards') return cardUnits(explorer)
	if (!lesson) return []
	return kind === 'worksheet' ? worksheetUnits(explorer, lesson) : teacherUnits(explorer, lesson)
}

function mapUnits(explorer: Explorer): Unit[] {
	const words = printWords(explorer.language)
	const { summary, caveats, standing } = explorer.pack.incident
	/** The standing one is at the foot of every page. */
	const told = [...caveats, ...onTheMap(explorer)].filter((id) => id !== standing.caveat)
	return [
		{ kind: 'title', text: words.map, under: explorer.tell(summary) },
		{ kind: 'map', height: 400 },
		{ kind: 'caveats', caveats: caveatsOf(explorer.pack, told) },
		{ kind: 'heading', text: words.answers, note: words.answersNote },
		...filledRows(explorer, 'answers', { questions: [], speakers: [] })
	]
}

/** The paragraphs that a worksheet sends its readers to, in our words; quotations keep their language, ours follows. */
function reportUnits(explorer: Explorer): Unit[] {
	const words = printWords(explorer.language)
	const { pack, tell } = explorer
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
			cells: [{ text: translated(explorer, passage) }]
		}))
	]
}

function translated(explorer: Explorer, passage: Passage): string {
	const quotes = quotesIn(explorer.pack, passage.id)
	return runsOf(explorer.tell(passage.text))
		.map(({ text, quote }) => {
			const found = quotes.find(({ exact }) => quote !== undefined && text === `“${exact}”`)
			const ours = found && found.lang !== explorer.language ? found.ours[explorer.language] : undefined
			return ours ? `${text} (${explorer.words.ourTranslation}: «${ours}»)` : text
		})
		.join('')
}

/** Caveats of the circle and the line. */
function onTheMap({ pack }: Explorer): string[] {
	return pack.features
		.filter(({ properties }) => properties.role !== 'place')
		.flatMap(({ properties }) => properties.caveats)
}

function cardUnits({ pack }: Explorer): Unit[] {
	const claims = inOrderOfSaying(
		pack,
		pack.claims.filter((claim) => !isLater(claim))
	)
	const pages = Math.ceil(claims.length / cardsOnPage)
	return Array.from({ length: pages }, (_, i) => ({
		kind: 'cards',
		claims: claims.slice(i * cardsOnPage, (i + 1) * cardsOnPage)
	}))
}

/** The link to a claim's card and to nothing else; `undefined` from disk, where it would lead nobody else anywhere. */
export function linkOf(explorer: Explorer, claim: Claim): string | undefined {
	const plain = Object.keys(explorer.view).filter((part) => part !== 'language')
	const nothing = Object.fromEntries(plain.map((part) => [part, undefined]))
	const address = addressOf(explorer, { ...nothing, panel: 'claims', claim: claim.id, card: true })
	return address.startsWith('http') ? address : undefined
}
