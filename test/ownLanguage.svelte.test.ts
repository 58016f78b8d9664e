import { tick } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import Incidents from '../src/Incidents.svelte'
import '../src/app.css'
import { describe, parse } from '../src/check/parse'
import { forgetAll } from '../src/explore/device'
import type { Lesson } from '../src/format/lesson'
import type { Pack } from '../src/format/pack'
import { writtenIn } from './packs'
import type { TextFiles } from './tinypack'

/** What arrives after the pack. */
const late = vi.hoisted(() => ({ lessons: [] as readonly Lesson[], notes: {} }))
vi.mock('../src/source/builtIn', () => ({
	loadLessons: () => Promise.resolve(late.lessons),
	loadNotes: () => Promise.resolve(late.notes)
}))

const shipped: Record<string, string> = import.meta.glob('../geodata/makiyivka/**/*json', {
	query: '?raw',
	import: 'default',
	eager: true
})

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
/** Every Latin letter as one of Arabic script; what marks a claim stays. */
const inArabic = (text: string) =>
	text.replace(/\]\([^)]*\)|\p{Script=Latin}/gu, (one) =>
		one.length === 1 ? letters[one.codePointAt(0)! % letters.length]! : one
	)
/** What is said to be in English by itself, as quotations and other names are. */
const quotedInArabic = (json: string) =>
	JSON.stringify(JSON.parse(json), (_, value: unknown) => {
		if (typeof value !== 'object' || value === null || !('lang' in value) || value.lang !== 'en') return value
		const parts = Object.entries(value)
		const own = (part: unknown) => (typeof part === 'string' ? inArabic(part) : part)
		return Object.fromEntries(parts.map(([key, part]) => [key, key === 'lang' ? part : own(part)]))
	})

/** The incident that ships as it would be in a language with letters of its own: whose a text is can be seen in it. */
function arabic(): Pack {
	const filesIn = (folder: RegExp) =>
		Object.entries(shipped)
			.filter(([path]) => folder.test(path))
			.map(([path, json]) => [path.split('/').at(-1)!, quotedInArabic(json)] as const)
	const folder = {
		files: Object.fromEntries(filesIn(/makiyivka\/[^/]*$/)) as TextFiles,
		lessons: new Map(filesIn(/lessons\//))
	}
	const { files, lessons } = writtenIn('ar', folder, inArabic)
	const parsed = parse(files, lessons)
	if ('issues' in parsed) throw new Error(parsed.issues.map(describe).join('\n'))
	late.lessons = parsed.lessons
	late.notes = parsed.pack.incident
	return parsed.pack
}

const theirs = /\p{Script=Arabic}/u
const ours = /\p{Script=Latin}/u
/** Where no text is of both at once; elsewhere sentences of the interface name things of the pack. */
const apart =
	'.step, .lessons, .alone, dialog[open], article:has(#side-by-side), .embed > :is(header, footer), article:has(#claim-title)'
/** Save those that say whose a caveat or a report is, what a quotation means, and entries that cannot be parted. */
const mixed = '.whose, .ours, a[target=_blank], option, code'
/** Nor is what is only seen, or said in one voice, said in a language. */
const silent = '[aria-hidden=true], [role=status], svg, .along, script, style'

function textsIn(whole: Element): { text: string; around: Element }[] {
	const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT)
	const texts = []
	while (walker.nextNode()) {
		const { textContent, parentElement: around } = walker.currentNode
		const text = textContent?.trim()
		if (text && around && !around.closest(silent)) texts.push({ text, around })
	}
	return texts
}

/** Texts of which the nearest element says another language than theirs. */
const misnamed = () =>
	textsIn(document.body)
		.filter(({ text, around }) => {
			const isTold = around.closest('[lang]')?.getAttribute('lang') === 'ar'
			if (theirs.test(text) && ours.test(text)) return around.closest(apart) && !around.closest(mixed)
			return isTold ? ours.test(text) : theirs.test(text)
		})
		.map(({ around }) => around.outerHTML)

const isBlock = (one: Element) => /^(block|list-item|table-cell)$/.test(getComputedStyle(one).display)

/** Paragraphs, cells and heads in the pack's words alone of which the first line does not begin at the right. */
const misdirected = () =>
	[...document.querySelectorAll<HTMLElement>(`:is(${apart}) *`)]
		.filter((block) => {
			const texts = textsIn(block)
			const isTheirs = texts.length > 0 && texts.every(({ text }) => theirs.test(text) && !ours.test(text))
			if (!isTheirs || !isBlock(block) || [...block.querySelectorAll('*')].some(isBlock)) return false
			const range = document.createRange()
			range.selectNodeContents(block)
			const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
			const line = boxes.filter(({ top }) => top < boxes[0]!.bottom)
			const reached = Math.max(...line.map(({ right }) => right))
			const { right, width } = block.getBoundingClientRect()
			const { paddingRight } = getComputedStyle(block)
			// A sheet is smaller on the screen than it is laid out.
			return reached < right - (parseFloat(paddingRight) + 3) * (width / block.offsetWidth)
		})
		.map((block) => block.outerHTML)

/** Lists whose bullets, and tasks whose numbers, do not stand where the pack's words beside them begin. */
const misplaced = () =>
	[...document.querySelectorAll<HTMLElement>(`:is(${apart}) :is(ul, .asks, .task)`)]
		.filter((whole) => {
			const { listStyleType, direction } = getComputedStyle(whole)
			const [first] = textsIn(whole).filter(({ text }) => theirs.test(text) || ours.test(text))
			const isTheirs = first && theirs.test(first.text)
			return isTheirs && direction !== 'rtl' && !(whole.matches('ul') && listStyleType === 'none')
		})
		.map((whole) => whole.outerHTML)

/** Sees to it that all of a view says whose it is, once what it shows has a text of the pack. */
async function saysIt(name: string, shows: string): Promise<void> {
	const told = () =>
		[...document.querySelectorAll(shows)].flatMap(textsIn).filter(({ text }) => theirs.test(text))
	await expect.poll(() => told().length, { message: name }).toBeGreaterThan(0)
	expect([name, misnamed(), misdirected(), misplaced()]).toEqual([name, [], [], []])
}

async function look(hash: string, shows: string): Promise<void> {
	const arrived = new Promise<void>((done) =>
		window.addEventListener('hashchange', () => done(), { once: true })
	)
	location.hash = hash
	await arrived
	await tick()
	await saysIt(hash, shows)
}

let pack: Pack
beforeEach(async () => {
	pack = arabic()
	forgetAll()
	history.replaceState(null, '', '#')
	await page.viewport(1366, 768)
	await render(Incidents, { pack })
	await page.getByRole('button', { name: 'Show the map' }).click()
})
afterEach(() => {
	vi.restoreAllMocks()
	history.replaceState(null, '', '#')
})

test('each step of a lesson says what is in the language of its incident, and so do the answers of a class', async () => {
	for (const { id, steps } of late.lessons)
		for (const step of steps)
			for (const more of ['projector=1', 'level=more'])
				await look(`lesson=${id}&step=${step.id}&${more}`, '.step')
	await look('lesson=different-answers&step=predict', '.step legend')
	await page.getByRole('radio', { name: 'They will agree' }).first().click()
	await page.getByRole('button', { name: 'Go on without an answer' }).click()
	await saysIt('what there is to say of them', '.then')
	await look('lesson=different-answers&step=exit', '.step')
	vi.spyOn(window, 'print').mockReturnValue()
	await page.getByRole('button', { name: 'Print the answers alone' }).click()
	await saysIt('the answers on paper', '.alone dt')
	await look('panel=lesson', '.notes dt')
})

test('so does each sheet of paper', async () => {
	await look('show=sheets', 'dialog[open] .page')
	const [kinds] = document.querySelectorAll<HTMLSelectElement>('dialog[open] select')
	for (const { value, textContent } of [...kinds!.options]) {
		await userEvent.selectOptions(kinds!, value)
		await saysIt(textContent!, 'dialog[open] .page .body')
	}
})

test('so does each tab, on a phone too, each window, two claims side by side, and a frame', async () => {
	const [one, other] = pack.claims
	const tabs = ['claims', 'report', 'places'].map((tab) => [`later=1&panel=${tab}`, `.${tab}`] as const)
	for (const [hash, shows] of tabs) await look(hash, shows)
	const card = `later=1&panel=claims&card=1&claim=${one!.id}`
	await look(card, '.card')
	await look(`${card}&beside=${other!.id}`, 'article:has(#side-by-side)')
	for (const { id } of pack.claims.slice(-3)) await look(`${card}&beside=${id}`, 'article:has(#side-by-side)')
	for (const name of ['clocks', 'about', 'prepare', 'share', 'downloads'])
		await look(`later=1&claim=${one!.id}&show=${name}`, 'dialog[open]')
	for (const { id } of pack.features) await look(`place=${id}`, '.account')
	await look('embed=1', '.embed header')
	await look('embed=range&question=killed', '.embed .range')
	for (const { id } of pack.claims.slice(-3))
		await look(`embed=claim&claim=${id}`, 'article:has(#claim-title)')
	await page.viewport(360, 640)
	for (const [hash, shows] of tabs) await look(hash, shows)
})
