import type { Page } from 'playwright'
import { followLink, standing, type Journey, type Open } from './journey'

interface State {
	/** Where it is found. */
	hash: string
	/** What a reader does there; Escape, once or twice, undoes it. */
	act?(page: Page): Promise<void>
	noteSeen?: boolean
}

/** Looks something up, by the field or, on narrow screens, by the button that opens it. */
async function look(page: Page, query: string): Promise<void> {
	const opener = page.locator('.search .opener')
	if (await opener.isVisible()) await opener.click()
	await page.getByRole('combobox').fill(query)
	await page.locator('.search .results').waitFor()
}

/** All that the page can show, each by the shortest way to it. */
const states: Record<string, State> = {
	'content note': { hash: '', noteSeen: false },
	places: { hash: 'panel=places' },
	'a city open': { hash: 'place=makiyivka' },
	'the site open': { hash: 'place=ptu-19' },
	'the circle open': { hash: 'place=ptu-19-uncertainty' },
	'the distance open': { hash: 'place=donetsk-makiyivka' },
	report: { hash: 'panel=report&passage=p13&claim=killed-stratcom' },
	claims: { hash: 'panel=claims&later=1' },
	'claims by a moment, narrowed': { hash: 'panel=claims&by=ru-mod-2-january&speaker=stratcom,ru-mod' },
	'claims over the map': { hash: 'panel=claims&full=1' },
	'covered cells': { hash: 'panel=claims&reveal=killed.stratcom' },
	'a card': { hash: 'panel=claims&claim=killed-stratcom&card=1' },
	'two claims': { hash: 'panel=claims&claim=killed-ru-mod&card=1&beside=killed-stratcom' },
	'the report by a moment': { hash: 'panel=report&by=ru-mod-2-january&claim=hit-ru-mod' },
	clocks: { hash: 'show=clocks&later=1' },
	original: { hash: 'panel=report&show=original' },
	lessons: { hash: 'panel=lesson', act: (page) => page.locator('.lessons summary').first().click() },
	'a step with its task first': { hash: 'lesson=different-answers&step=predict' },
	'a claim to be asked': {
		hash: 'lesson=different-answers&step=probe&level=more',
		act: async (page) => void (await page.locator('.step select').selectOption({ index: 1 }))
	},
	'claims to be graded': { hash: 'lesson=same-minute&step=grade&level=more' },
	'cells before a class': { hash: 'lesson=different-answers&step=matrix' },
	'a step on the wall': { hash: 'lesson=different-answers&step=matrix&projector=1' },
	'a link prepared': {
		hash: 'show=prepare',
		act: (page) => page.locator('dialog summary').click()
	},
	layers: {
		hash: '',
		act: async (page) => {
			await page.locator('.legend .opener').click()
			await page.locator('.legend .entries input').first().waitFor()
		}
	},
	'search results': { hash: '', act: (page) => look(page, '63') },
	'nothing found': { hash: '', act: (page) => look(page, 'zzzz') },
	menu: {
		hash: '',
		act: async (page) => {
			await page.locator('.menu .opener').click()
			// It comes a moment later; Escape would come too early to close it.
			await page.getByRole('dialog').waitFor()
		}
	},
	about: { hash: 'show=about' },
	trust: { hash: 'show=trust' },
	sharing: { hash: 'panel=claims&claim=killed-stratcom&card=1&show=share' },
	'opening an incident': { hash: 'show=open' },
	'a link to a file elsewhere': { hash: 'show=open&open=https%3A%2F%2Fexample.org%2Fmills.geojson' },
	keys: { hash: 'show=keys' },
	downloads: { hash: 'show=downloads' },
	sheets: { hash: 'show=sheets', act: (page) => page.locator('.pages .page').first().waitFor() },
	'unknown link': { hash: 'place=atlantis' }
}

/** Waits until what a link names stands, its lazy parts too. */
async function ready(page: Page, hash: string): Promise<void> {
	if (/full|step=/.test(hash)) await page.locator('#map .pin').first().waitFor({ state: 'attached' })
	else await standing(page)
	if (hash.includes('panel=lesson')) await page.locator('.lessons section').first().waitFor()
	if (hash.includes('step=')) await page.locator('#step-title').waitFor({ state: 'attached' })
	if (hash.includes('step=matrix')) await page.locator('.covered').first().waitFor()
	if (hash.includes('beside=')) await page.locator('#side-by-side').waitFor()
	else if (hash.includes('card=')) await page.locator('.card').waitFor()
	else if (hash.includes('panel=claims')) await page.locator('.claims').waitFor()
	if (hash.includes('place=') && !hash.includes('atlantis'))
		await page.locator('.precision').first().waitFor({ state: 'attached' })
	if (hash.includes('panel=report')) await page.locator('.report').waitFor()
	if (await page.locator('.strip').count()) await page.getByRole('slider').waitFor()
}

/**
 * Goes through all states, from the note on and then from link to link in one page as a reader would, and looks at each;
 * returns what was found, each by the name of its state, and all that went wrong on the way.
 */
export async function throughAllStates(
	open: Open,
	{ url, ...start }: { url: string } & Parameters<Open>[1],
	lookAt: (page: Page) => Promise<string[]>
): Promise<string[]> {
	const found: string[] = []
	let walk: Journey | undefined
	for (const [name, { hash, act, noteSeen = true }] of Object.entries(states)) {
		const address = `${url}&${hash}`
		if (!walk) walk = await open(address, { ...start, noteSeen })
		else await followLink(walk.page, address)
		const { page, problems } = walk
		await ready(page, hash)
		await act?.(page)
		if (hash.startsWith('show')) await page.getByRole('dialog').waitFor()
		found.push(...[...(await lookAt(page)), ...problems.splice(0)].map((what) => `${name}: ${what}`))
		if (!noteSeen) await page.locator('dialog .chief').click()
		// Out of a list, then out of what holds it.
		if (act) for (const key of ['Escape', 'Escape']) await page.keyboard.press(key)
		if (await page.getByRole('dialog').count()) await followLink(page, url)
		// Who looks for violations scrolls; the next state begins where a reader finds it.
		await page.evaluate(() => document.querySelectorAll('*').forEach((node) => node.scrollTo(0, 0)))
	}
	return found
}
