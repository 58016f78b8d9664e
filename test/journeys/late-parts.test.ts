import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dist, serveSite } from '../site'
import { followLink, journeys } from './journey'

const open = journeys()
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

/** Where parts of the page are asked for, and what stands there in the end. */
interface Asking {
	/** Refused together. */
	parts: string[]
	hash: string
	act?(page: Page): Promise<unknown>
	shows: string
	/** In how many places a sentence speaks for them, if not in one. */
	places?: number
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click()
const pressed = async (page: Page) => {
	await press('Layers')(page)
	await page.getByRole('radio', { name: 'Street map, online' }).click()
}

/** With the words that each is the first to say. What is asked for with the page itself comes first. */
const askings: Asking[] = [
	{ parts: ['Timeline'], hash: '', shows: '.strip input[type="range"]' },
	{ parts: ['enMenu'], hash: '', act: press('Menu'), shows: 'dialog.entries' },
	{
		parts: ['enFinding'],
		hash: '',
		act: (page) => page.getByRole('combobox').fill('63'),
		shows: '.search .results'
	},
	{ parts: ['Report'], hash: 'panel=report', shows: '.report' },
	{ parts: ['LitNote'], hash: 'claim=killed-stratcom', shows: '.frame > .lit' },
	{ parts: ['Claims'], hash: 'panel=claims', shows: '.claims' },
	{ parts: ['Card'], hash: 'panel=claims&claim=killed-stratcom&card=1', shows: '.card' },
	{
		parts: ['SideBySide'],
		hash: 'panel=claims&claim=killed-stratcom&card=1&beside=killed-ru-mod',
		shows: '#side-by-side'
	},
	{ parts: ['HeldBack'], hash: 'panel=places&by=start', shows: '.as-of' },
	{ parts: ['Notice'], hash: 'place=atlantis', shows: 'text=This link names something' },
	{
		parts: ['Further'],
		hash: 'place=ptu-19',
		act: (page) => page.locator('.account summary').click(),
		shows: '.account details .precision'
	},
	{ parts: ['enTeaching'], hash: 'panel=lesson', shows: '.lessons' },
	{ parts: ['Guide', 'LessonBar'], hash: 'lesson=different-answers&step=predict', shows: '.step', places: 2 },
	{ parts: ['Windows', 'enExplaining'], hash: 'show=keys', shows: 'dialog[open] table, dialog[open] dl' },
	{ parts: ['Clocks'], hash: 'show=clocks', shows: 'dialog[open] h2' },
	{ parts: ['OriginalOpener'], hash: 'show=original', shows: 'dialog[open] h2' },
	{ parts: ['Prepare'], hash: 'show=prepare', shows: 'dialog[open] h2' },
	{ parts: ['enTrust'], hash: 'show=trust', shows: 'dialog[open] table' },
	{ parts: ['About'], hash: 'show=about', shows: 'dialog[open] h2' },
	{ parts: ['enPaper'], hash: 'show=sheets', shows: '.pages .page' },
	{ parts: ['Open', 'enOpening'], hash: 'show=open', shows: 'dialog[open] #open-file' },
	{ parts: ['enSharing'], hash: 'show=downloads', shows: 'dialog[open] h2' },
	{ parts: ['LegendEntries'], hash: '', act: press('Layers'), shows: '.legend .entries input' },
	{
		parts: ['StreetFileChoice'],
		hash: '',
		act: async (page) => {
			await press('Layers')(page)
			await press('Open a street-map file')(page)
		},
		shows: '.entries input[type="file"]'
	},
	{ parts: ['Consent'], hash: '', act: pressed, shows: 'role=dialog[name="Street map, online"]' }
]
/** Those that others bring along or come with, on a page of their own. */
const others: Asking[] = [
	{
		parts: ['Ground', 'region', 'enReading'],
		hash: '',
		shows: '.locator',
		places: 2
	},
	{ parts: ['MenuEntries'], hash: '', act: press('Menu'), shows: 'dialog.entries' },
	{ parts: ['Lesson'], hash: 'panel=lesson', shows: '.lessons' },
	{ parts: ['Preview'], hash: 'show=sheets', shows: '.pages .page' },
	{ parts: ['Downloads'], hash: 'show=downloads', shows: 'dialog[open] h2' },
	{ parts: ['Trust'], hash: 'show=trust', shows: 'dialog[open] table' },
	{ parts: ['Share'], hash: 'show=share', shows: 'dialog[open] h2' },
	{ parts: ['Embed'], hash: 'embed=claim', shows: '.embed' },
	{ parts: ['ClaimAlone'], hash: 'embed=claim&claim=killed-stratcom', shows: '#claim-title' },
	{ parts: ['RangeAlone'], hash: 'embed=range&question=killed', shows: 'svg.range' },
	{ parts: ['Yielding'], hash: 'embed=1', shows: '#map .pin' },
	{ parts: ['KeyHelp'], hash: 'show=keys', shows: 'dialog[open] h2' },
	{
		parts: ['SearchResults'],
		hash: '',
		act: (page) => page.getByRole('combobox').fill('63'),
		shows: '.search .results'
	}
]
/** What is no program. */
const besides: Asking[] = [
	{ parts: ['notes'], hash: 'show=about', shows: 'dialog[open] h3' },
	{ parts: ['Claims'], hash: 'panel=claims', shows: '.claims' }
]
const onPhone: Asking[] = [{ parts: ['MomentRow'], hash: 'panel=claims', shows: '.claims' }]

/** Late parts that no sentence speaks for here, and why. */
const unspoken = [
	// Stores the page, silently; and offers a newer one, which is stored whole by then.
	'offline',
	'Newer',
	// The first words, without which the page says so in words of its own; those of the other language, for which these stand in.
	...[
		'en',
		'uk',
		'ukFinding',
		'ukMenu',
		'ukPaper',
		'ukReading',
		'ukSharing',
		'ukTeaching',
		'ukTrust',
		'ukExplaining',
		'ukOpening'
	],
	// What speaks for parts that failed, and for packs with mistakes.
	...['Fallen', 'Issues'],
	// Nothing is seen of it.
	'focus',
	// Street maps say in their own place that they failed.
	...['tiles', 'streetFile', 'streetFiles.svelte', 'streetLayer'],
	// Only with an original, a street map or an incident that a reader opened.
	...[
		'OriginalBeside',
		'original.svelte',
		'keptFile',
		'OpenedBar',
		'Shapes',
		'Groups',
		'Printed',
		'ManyPlaces',
		'Nearer'
	],
	// Only beside lists that are longer than any of this incident.
	...['Pages', 'Crowd', 'enLong', 'ukLong'],
	// Only where an incident lies elsewhere, which has a journey of its own.
	...['world', 'world-land', 'world-towns']
]

/** The names of all files that the built program asks for late. */
function lateFiles(): string[] {
	const folder = join(dist, 'assets')
	const programs = readdirSync(folder).filter((file) => file.endsWith('.js'))
	const asked = programs.flatMap((file) => [
		...readFileSync(join(folder, file), 'utf8').matchAll(/import\([`"']\.\/([^`"']+)-[\w-]{8}\.js[`"']/g)
	])
	return [...new Set(asked.map(([, name]) => name!))].sort()
}

test('the program is marked to be compiled while it arrives', () => {
	const [program] = readdirSync(join(dist, 'assets')).filter((file) => /^program-.*\.js$/.test(file))
	const text = readFileSync(join(dist, 'assets', program!), 'utf8')
	expect(text.startsWith('//# allFunctionsCalledOnLoad\n')).toBe(true)
})

test('every late part of the program has a place among these journeys', () => {
	const named = [...askings, ...others, ...onPhone].flatMap(({ parts }) => parts)
	expect([...named, ...unspoken].sort()).toEqual(lateFiles())
})

/** Refuses the parts of each asking so many times in a row, on one page, and presses "Try again" until they are there. */
async function ask(
	all: Asking[],
	times: 1 | 2,
	start: Parameters<typeof open>[1] = {},
	files = /\/assets\/.*\.js(\?\d+)?$/
): Promise<void> {
	let refused: string[] = all[0]!.parts
	let isOffline = true
	const { page } = await open('about:blank', start)
	await page.route(files, (route) => {
		const file = route.request().url().split('/').at(-1)!
		if (!refused.some((part) => file.startsWith(`${part}-`))) return route.continue()
		// Without a network at first, then with a server in trouble.
		return isOffline ? route.abort() : route.fulfill({ status: 500 })
	})
	await page.goto(`${site.url}#${all[0]!.hash}`)
	const again = page.getByRole('button', { name: 'Try again' })
	for (const { parts, hash, act, shows, places = 1 } of all) {
		refused = parts
		isOffline = true
		await followLink(page, `${site.url}#${hash}`)
		await act?.(page)
		const says = (sentence: RegExp) =>
			expect
				.poll(() => page.getByRole('alert').filter({ hasText: sentence }).count(), { message: `${parts}` })
				.toBe(places)
		await says(/did not load|could not be loaded/)
		if (times === 2) {
			isOffline = false
			for (let place = 0; place < places; place++) await again.nth(place).click()
			await says(/still not/)
		}
		refused = []
		// One after the other: what is on its way keeps its button until it has arrived.
		for (let left = places; left > 0; left--) {
			await again.first().click()
			await expect.poll(() => again.count(), { message: parts.join() }).toBe(left - 1)
		}
		await page.locator(shows).first().waitFor()
		if (act) await page.keyboard.press('Escape')
		if (await page.getByRole('dialog').count()) await followLink(page, `${site.url}#`)
	}
}

const phone = { viewport: { width: 390, height: 844 } }

test('a part that is refused twice in a row says so, and comes when it is asked for once more', () =>
	ask(askings, 2))

for (const times of [1, 2] as const) {
	const often = times === 1 ? 'once' : 'twice in a row'
	test(`so does what another part brings along, refused ${often}`, () => ask(others, times))
	test(`so does a part of the narrow page, refused ${often}`, () => ask(onPhone, times, phone))
}

test('so does what is no program: notes on the incident, and the style of a part', () =>
	ask(besides, 2, {}, /\/assets\/.*\.(json|css)$/))

test('a part that is asked for while there is no network comes with all its files once there is one', async () => {
	const { page } = await open(site.url)
	await page.getByRole('slider').waitFor()
	await page.context().setOffline(true)
	await page.getByRole('tab', { name: /Claims/ }).click()
	await page.getByRole('alert').filter({ hasText: 'did not load' }).waitFor()
	await page.context().setOffline(false)
	await page.getByRole('button', { name: 'Try again' }).click()
	await page.locator('.claims').waitFor()
})

test('a page that has been published anew meanwhile says so, and offers to load it', async () => {
	const { page } = await open(site.url)
	await page.getByRole('slider').waitFor()
	// The server has other files now, and a page that names them.
	await page.route(/\/assets\/Report-.*\.js$/, (route) => route.fulfill({ status: 404 }))
	const anew = (html: string) => html.replace(/program-[\w-]{8}\.js/, 'program-another1.js')
	await page.route(site.url, async (route) => {
		const answer = await route.fetch()
		await route.fulfill({ response: answer, body: anew(await answer.text()) })
	})
	await page.getByRole('tab', { name: /Report/ }).click()
	await page.getByRole('alert').filter({ hasText: 'A new version of this page has been published' }).waitFor()
	await page.unrouteAll()
	await page.getByRole('button', { name: 'Load the page again' }).click()
	await page.locator('.report').waitFor()
	expect(page.url()).toContain('panel=report')
})
