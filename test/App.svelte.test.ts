import fc from 'fast-check'
import { tick } from 'svelte'
import { on } from 'svelte/events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import Incidents from '../src/Incidents.svelte'
import '../src/app.css'
import { parse } from '../src/check/parse'
import { forgetAll } from '../src/explore/device'
import type { Lesson } from '../src/format/lesson'
import type { Pack } from '../src/format/pack'
import { folderOf, spokenIn } from './packs'

/** What arrives after the pack. */
const late = vi.hoisted(() => ({ lessons: [] as readonly Lesson[], notes: {} }))
vi.mock('../src/source/builtIn', () => ({
	loadLessons: () => Promise.resolve(late.lessons),
	loadNotes: () => Promise.resolve(late.notes)
}))

/** Everything that went wrong behind the page. */
let problems: string[] = []
/** A browser's word that what was observed will be told in the next frame: nothing is lost. */
const inNextFrame = 'ResizeObserver loop completed with undelivered notifications.'
const note = (told: string) => void (told.includes(inNextFrame) || problems.push(told))
let listening: (() => void)[] = []

beforeEach(() => {
	problems = []
	// A part that fails while it is shown is caught, and told here.
	vi.spyOn(console, 'error').mockImplementation((...told) => note(told.map(String).join(' ')))
	listening = [
		on(window, 'error', ({ message }) => note(message)),
		on(window, 'unhandledrejection', ({ reason }) => note(String(reason)))
	]
})
afterEach(() => {
	vi.restoreAllMocks()
	for (const off of listening) off()
	history.replaceState(null, '', '#')
})

/** A link and what it shows. */
type Look = [hash: string, shows: string]

/** A pack has a tab for what it has. */
const panels = ({ passages, claims, lessons }: Pack): Look[] => [
	['panel=places', '.places'],
	...some(passages, ['panel=report', '.report']),
	...some(
		claims,
		['panel=claims&later=1', '.claims'],
		['panel=claims&reveal=none', '.claims'],
		['panel=claims&by=start', '.claims'],
		['panel=claims&full=1', '.claims']
	),
	...some(lessons, ['panel=lesson', '.lessons'])
]
const some = (records: readonly unknown[], ...looks: Look[]): Look[] => (records.length > 0 ? looks : [])
const windows: Look[] = [
	'about',
	'keys',
	'clocks',
	'original',
	'prepare',
	'downloads',
	'share',
	'trust',
	'open'
].map((name) => [`show=${name}`, 'dialog[open]'])
const records = ({ features, passages, claims }: Pack): Look[] => [
	...features.slice(0, 4).map(({ id }): Look => [`place=${id}`, '.account']),
	...passages.slice(0, 2).map(({ id }): Look => [`panel=report&passage=${id}`, '.report']),
	...claims.slice(-3).map(({ id }): Look => [`later=1&panel=claims&claim=${id}&card=1`, '.card']),
	...claims
		.slice(1, 3)
		.map(({ id }): Look => [
			`later=1&panel=claims&claim=${claims[0]!.id}&card=1&beside=${id}`,
			'#side-by-side'
		])
]
const steps = ({ lessons }: Pack): Look[] =>
	lessons.flatMap(({ id, steps }) =>
		steps.slice(-2).map((step): Look => [`lesson=${id}&step=${step.id}&level=more`, '.step'])
	)
const also = (looks: Look[], more: string): Look[] => looks.map(([hash, shows]) => [`${hash}&${more}`, shows])

/** What is wrong with a view; empty once it shows what it should, and nothing failed. */
function blank(shows: string): string {
	if (document.querySelector('.fallen')) return `a part failed: ${problems.join()}`
	if (document.querySelector('select:not(:has(option:not([value=""])))'))
		return 'a list with nothing to choose'
	const text = document.querySelector<HTMLElement>(shows)?.innerText ?? ''
	return text.trim() === '' ? `nothing in ${shows}` : ''
}

async function isShown(name: string, shows: string): Promise<void> {
	await expect.poll(() => blank(shows), { interval: 5, message: name }).toBe('')
	expect([name, problems]).toEqual([name, []])
}

async function look([hash, shows]: Look): Promise<void> {
	const arrived = new Promise<void>((done) =>
		window.addEventListener('hashchange', () => done(), { once: true })
	)
	location.hash = hash
	await arrived
	await tick()
	await isShown(hash, shows)
}

async function leafThroughPaper(): Promise<void> {
	await look(['show=sheets', 'dialog[open] .page'])
	const [kinds] = document.querySelectorAll<HTMLSelectElement>('dialog[open] select')
	for (const { value } of [...(kinds?.options ?? [])]) {
		await userEvent.selectOptions(kinds!, value)
		// Without lessons there is a sentence in the place of their sheets.
		await isShown(`paper ${value}`, 'dialog[open] :is(.page, [role="status"])')
	}
}

async function search(...queries: string[]): Promise<void> {
	const field = page.getByRole('combobox', { name: /search|пошук/i })
	for (const query of queries) {
		await field.fill(query)
		await isShown(`search ${query}`, '.results')
	}
}

/** What a pack is looked at in as well, by turns. */
const manners = ['Ukrainian alone', 'projector=1', 'narrow'] as const

async function lookAtAll(pack: Pack, manner: (typeof manners)[number]): Promise<void> {
	await page.viewport(1366, 768)
	const { container, unmount } = await render(Incidents, { pack })
	await page.getByRole('button', { name: /Show the map|Показати карту/ }).click()
	expect(container.querySelector('.leaflet-container')).not.toBeNull()
	await search('about', 'nothing like it')
	expect(container.querySelectorAll('[role=tab]')).toHaveLength(
		new Set(panels(pack).map(([, shows]) => shows)).size
	)
	for (const one of [...panels(pack), ...records(pack), ...steps(pack), ...windows]) await look(one)
	await leafThroughPaper()
	const again = [...panels(pack), ...records(pack).slice(0, 1), ...steps(pack).slice(0, 1)]
	if (manner === 'narrow') {
		await page.viewport(360, 640)
		for (const one of again) await look(one)
	} else if (manner === 'projector=1') {
		for (const more of [manner, 'lang=uk'])
			for (const one of also([...again, ...windows.slice(-1)], more)) await look(one)
	} else expect(document.documentElement.lang).toBe('uk')
	await unmount()
}

test('whatever the checker passes, the page shows: no view fails, and none is blank', async () => {
	let turn = 0
	const drawn = fc.asyncProperty(fc.gen(), async (g) => {
		const manner = manners[turn++ % manners.length]!
		const folder = folderOf(g, manner === 'narrow' || manner === 'projector=1')
		const { files, lessons } = manner === 'Ukrainian alone' ? spokenIn(['uk'], folder) : folder
		const parsed = parse(files, lessons)
		if ('issues' in parsed) throw new Error('What is drawn is no pack')
		late.lessons = parsed.lessons
		late.notes = parsed.pack.incident
		await lookAtAll(parsed.pack, manner)
	})
	const anew = drawn.beforeEach(() => {
		// The device forgets that it has seen the content note, in memory too: each pack is a page of its own.
		forgetAll()
		history.replaceState(null, '', '#')
	})
	// The same packs each time, so that a failure belongs to the change that is being made.
	await fc.assert(anew, { seed: 2023, numRuns: manners.length, endOnFailure: true })
})
