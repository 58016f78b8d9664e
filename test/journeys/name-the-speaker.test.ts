import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shippedPack } from '../shipped'
import { serveSite, type Site } from '../site'
import { followLink, journeys, standing } from './journey'

const pack = shippedPack()
const open = journeys()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

describe.each(['en', 'uk'] as const)('%s', (language) => {
	test('no number of dead or wounded stands without its speaker and its qualifier', async () => {
		const figures = pack.claims.flatMap((claim) => {
			const axis = pack.incident.questions.find(({ id }) => id === claim.question)?.axis
			return axis && claim.amount?.kind === 'number' ? [claim] : []
		})
		const allowed = figures.map((claim) => {
			const speaker = pack.speakers.find(({ id }) => id === claim.speaker)!
			return {
				value: claim.amount?.kind === 'number' ? claim.amount.value : 0,
				// A quotation keeps its own language, and its qualifier with it.
				qualifiers: claim.answer[language].includes('400') ? ['about', 'близько'] : [''],
				names: [speaker.short[language], speaker.name[language]]
			}
		})
		// Who else tells one of these numbers, by the name that the report gives it.
		// By the stems of its words, since Ukrainian names have cases.
		const others = pack.claims.flatMap(({ tellingOf }) =>
			tellingOf
				? [
						tellingOf[language]
							.toLowerCase()
							.split(' ')
							.map((word) => word.slice(0, 5))
					]
				: []
		)
		const alone: string[] = []
		const { page } = await open(`${site.url}#lang=${language}`)
		await standing(page)
		for (const hash of [
			'panel=claims&later=1',
			'panel=claims&full=1',
			'panel=claims&claim=killed-stratcom&card=1',
			'panel=report&passage=p13&claim=killed-stratcom',
			'panel=places&place=ptu-19',
			'panel=places&place=makiyivka&later=1',
			'later=1&search=63',
			'later=1&search=400',
			'later=1&search=89',
			'lesson=same-minute&step=why',
			'lesson=same-minute&step=grade&level=more',
			'lesson=different-answers&step=probe',
			'show=sheets'
		]) {
			await followLink(page, `${site.url}#lang=${language}&${hash.replace(/&search=.*/, '')}`)
			await page.getByRole('slider').waitFor()
			await page.locator(shownBy(hash)).first().waitFor({ state: 'attached' })
			if (hash.includes('sheets')) await page.locator('.preview .page td').first().waitFor()
			const query = hash.match(/search=(.*)/)?.[1]
			if (query) {
				await page.getByRole('combobox').fill(query)
				await page.getByRole('option').first().waitFor()
			}
			alone.push(...(await page.evaluate(loneFigures, { allowed, others })).map((text) => `${hash}: ${text}`))
			if (query) await page.getByRole('combobox').fill('')
		}
		expect(alone).toEqual([])
	})
})

/** What a link's panel shows once it is there. */
function shownBy(hash: string): string {
	if (hash.includes('step=')) return '.step'
	if (hash.includes('card=')) return '.card'
	if (hash.includes('panel=claims')) return '.claims'
	if (hash.includes('panel=report')) return '.report'
	return hash.includes('place=') ? '.callout .precision' : '.places'
}

/** Runs in the page: texts with a number of people whose own element names neither its speaker nor its qualifier. */
function loneFigures({
	allowed,
	others
}: {
	allowed: { value: number; qualifiers: string[]; names: string[] }[]
	others: string[][]
}): string[] {
	const found: string[] = []
	const texts = document.createTreeWalker(document.getElementById('app')!, NodeFilter.SHOW_TEXT)
	while (texts.nextNode()) {
		const node = texts.currentNode
		const parent = node.parentElement!
		if (parent.closest('[aria-hidden="true"], script, style')) continue
		const around =
			parent.closest('a:not(.claim), tr, article, p, li, dialog, [role="dialog"], [role="option"]') ?? parent
		const within =
			around.closest('article.card') && around.tagName === 'P' ? around.closest('article.card')! : around
		const said = (within.getAttribute('aria-label') ?? within.textContent ?? '').toLowerCase()
		for (const [digits] of (node.textContent ?? '').matchAll(
			/(?<![\d.,:\/№-])\d+(?![\d:]|[.,]\d| (?:m|м|km|км)(?![a-zа-яіїєґ]))/g
		)) {
			const claims = allowed.filter(({ value }) => String(value) === digits)
			if (claims.length === 0) continue
			const named = claims.some(
				({ qualifiers, names }) =>
					qualifiers.some((qualifier) => said.includes(qualifier)) &&
					(names.some((name) => said.includes(name.toLowerCase())) ||
						others.some((stems) => stems.every((stem) => said.includes(stem))))
			)
			if (!named) found.push(`${digits} in “${said.replace(/\s+/g, ' ').trim().slice(0, 160)}”`)
		}
	}
	return found
}
