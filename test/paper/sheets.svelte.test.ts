import jsQR from 'jsqr'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { render } from 'vitest-browser-svelte'
import '../../src/app.css'
import { languages, type Language } from '../../src/format/languages'
import type { Lesson } from '../../src/format/lesson'
import { loadLessons, loadPack } from '../../src/source/builtIn'
import type { Pack } from '../../src/format/pack'
import { caveatById, caveatsOf, isLater, passageById, saidOf, speakerOf } from '../../src/ask/select'
import { tinyLesson } from '../tinylesson'
import { tinyPack } from '../tinypack'
import { claimWords } from '../../src/words/later'
import { outlineOf } from '../../src/check/lessons'
import { sheetKinds } from '../../src/paper/sheets'
import WithPreview from './WithPreview.svelte'

let pack: Pack
let lessons: readonly Lesson[]
beforeAll(async () => {
	const loaded = await loadPack('en')
	if ('issues' in loaded) throw new Error(loaded.issues.join('\n'))
	pack = loaded.pack
	lessons = await loadLessons(pack)
})

const seen = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The tiny pack with a lesson, as it would be read. */
const taught = (lesson: Lesson): Start => ({
	pack: { ...tinyPack(), lessons: [outlineOf(lesson)] },
	lessons: [lesson]
})
type Start = { pack?: Pack; lessons?: readonly Lesson[]; language?: Language }

/** The pages of a sheet, once they are laid out. */
async function open(kind: string, { language = 'en', ...start }: Start = {}) {
	const { container } = await render(WithPreview, { pack, lessons, language, ...start })
	await expect.poll(() => container.querySelectorAll('.pages .page').length).toBeGreaterThan(0)
	await choose(container, 0, kind)
	return { container, pages: await pagesOf(container) }
}

async function choose(container: Element, which: number, value: string): Promise<void> {
	const select = container.querySelectorAll('select')[which]!
	select.value = value
	select.dispatchEvent(new Event('change', { bubbles: true }))
	await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
}

async function pagesOf(container: Element): Promise<HTMLElement[]> {
	await expect.poll(() => container.querySelectorAll('.pages .page').length).toBeGreaterThan(0)
	return [...container.querySelectorAll<HTMLElement>('.pages .page')]
}

const overflowing = (pages: readonly HTMLElement[]) =>
	pages
		.flatMap((page) => [page, ...page.querySelectorAll<HTMLElement>('.body, article, td, th')])
		.filter((node) => node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1)
		.map((node) => `${node.className}: ${seen(node).slice(0, 60)}`)

describe.each(languages)('in %s', (language) => {
	describe.each([...sheetKinds])('each page of the sheet "%s"', (kind) => {
		test('carries caveat, sources, licence, version and its number, and nothing is cut off', async () => {
			const { container } = await open(kind, { language })
			for (const paper of ['Letter', 'A4']) {
				await choose(container, container.querySelectorAll('select').length - 1, paper)
				const pages = await pagesOf(container)
				const standing = caveatById(pack, pack.incident.standing.caveat)!.text[language]
				pages.forEach((page, i) => {
					const foot = seen(page.querySelector('footer'))
					for (const part of [
						standing,
						'Natural Earth',
						'GeoNames CC BY 4.0',
						import.meta.env.VITE_VERSION as string
					])
						expect(foot).toContain(part)
					expect(foot).toMatch(new RegExp(`${i + 1} (of|з) ${pages.length}$`))
					expect(page.querySelector('.body')!.childElementCount).toBeGreaterThan(0)
				})
				expect(overflowing(pages)).toEqual([])
			}
		})
	})

	test('no card is cut off in letters that are wider than those of this machine', async () => {
		const wider = document.createElement('style')
		wider.textContent = 'article[data-claim] { letter-spacing: 0.8px }'
		document.head.append(wider)
		onTestFinished(() => wider.remove())
		const { container } = await open('cards', { language })
		for (const paper of ['Letter', 'A4']) {
			await choose(container, container.querySelectorAll('select').length - 1, paper)
			expect(overflowing(await pagesOf(container))).toEqual([])
		}
	})

	test('no text on paper is under 9 pt', async () => {
		for (const kind of sheetKinds) {
			const { pages } = await open(kind, { language })
			const small = pages
				.flatMap((page) => [...page.querySelectorAll<HTMLElement>('*')])
				.filter((node) =>
					[...node.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim())
				)
				.filter((node) => !node.closest('title, desc, metadata'))
				.filter((node) => parseFloat(getComputedStyle(node).fontSize) < 11.9)
				.map((node) => `${kind}: ${seen(node)}`)
			expect(small).toEqual([])
		}
	})

	test('the cards are those of the report’s claims, each with speaker, time, paragraph and all its caveats', async () => {
		const { pages } = await open('cards', { language })
		const cards = pages.flatMap((page) => [...page.querySelectorAll<HTMLElement>('[data-claim]')])
		const claims = pack.claims.filter((claim) => !isLater(pack, claim))
		expect(cards.map((card) => card.dataset['claim']).sort()).toEqual(claims.map(({ id }) => id).sort())
		for (const claim of claims) {
			const text = seen(cards.find((card) => card.dataset['claim'] === claim.id))
			const wanted = [
				speakerOf(pack, claim).name,
				saidOf(pack, claim).words,
				claim.counts,
				speakerOf(pack, claim).who,
				speakerOf(pack, claim).stake,
				...caveatsOf(pack, claim.caveats).map((caveat) => caveat.text)
			]
			for (const part of wanted) expect(text).toContain(part[language])
			expect(text).toContain(claimWords(language).nothingShown)
			expect(text).toContain(`¶${passageById(pack, claim.passage!)!.number}`)
			if (typeof claim.words !== 'string') expect(text).toContain(claim.words.exact)
		}
	})

	test('every answer of the report stands on the sheet of answers, with its speaker', async () => {
		const { pages } = await open('map', { language })
		const text = pages.map(seen).join(' ')
		for (const claim of pack.claims.filter((one) => !isLater(pack, one))) {
			expect(text).toContain(speakerOf(pack, claim).short[language])
			if (typeof claim.words !== 'string') expect(text).toContain(`“${claim.words.exact}”`)
			else expect(text).toContain(claim.answer[language])
		}
		const cells = pages.flatMap((page) => [...page.querySelectorAll('td')].map(seen))
		expect(cells.filter((cell) => cell === '')).toEqual([])
		for (const claim of pack.claims.filter((claim) => isLater(pack, claim)))
			expect(text).not.toContain(claim.answer[language])
	})
})

test('the cards of a lesson are its own, those about numbers of people and those that solve its clocks on pages apart', async () => {
	const { container } = await open('cards')
	const cardsOf = async (lesson: string) => {
		await choose(container, 1, lesson)
		return (await pagesOf(container)).map((page) =>
			[...page.querySelectorAll<HTMLElement>('[data-claim]')].map((card) => card.dataset['claim']!)
		)
	}
	const different = await cardsOf('different-answers')
	expect(different.map(({ length }) => length)).toEqual([4, 2, 4])
	expect(different.at(-1)!.every((id) => id.startsWith('killed-'))).toBe(true)
	const same = await cardsOf('same-minute')
	expect(same.at(-1)).toEqual(['when-general-staff', 'when-beznosov'])
	expect(same.slice(0, -1).flat().join()).not.toContain('when-')
	expect((await cardsOf('')).flat()).toHaveLength(36)
})

test('the code on each card leads to that claim’s card and nowhere else', async () => {
	const { pages } = await open('cards')
	const cards = pages.flatMap((page) => [...page.querySelectorAll<HTMLElement>('[data-claim]')])
	for (const card of cards.slice(0, 6)) {
		const link = await decoded(card.querySelector('svg')!)
		const { hash } = new URL(link!)
		expect(hash).toBe(`#lang=en&panel=claims&claim=${card.dataset['claim']}&card=1`)
	}
})

async function decoded(svg: SVGElement): Promise<string | undefined> {
	const copy = svg.cloneNode(true) as SVGElement
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
	copy.setAttribute('width', '360')
	copy.setAttribute('height', '360')
	const picture = new Image()
	picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
	await picture.decode()
	const pen = new OffscreenCanvas(360, 360).getContext('2d')!
	pen.drawImage(picture, 0, 0)
	return jsQR(pen.getImageData(0, 0, 360, 360).data, 360, 360)?.data
}

test('the cells of a worksheet are empty, name their paragraphs, and are at least 16 mm high', async () => {
	const covering = lessons.filter(({ steps }) => steps.some(({ view }) => view.includes('full=1&reveal=')))
	expect(covering).toHaveLength(1)
	for (const lesson of covering) {
		const { container } = await open('worksheet')
		await choose(container, 1, lesson.id)
		const cells = [...container.querySelectorAll<HTMLElement>('.pages .open td')]
		expect(cells.length).toBeGreaterThan(5)
		for (const cell of cells) {
			expect(seen(cell.querySelector('.mark'))).toMatch(/^¶\d+(, ¶\d+)*$/)
			expect(cell.getBoundingClientRect().height / zoomOf(cell)).toBeGreaterThanOrEqual((16 / 25.4) * 96)
		}
		const first = lesson.steps.some(({ tasks }) => tasks.some((task) => task.first))
		expect(cells.filter((cell) => cell.querySelector('p')).length).toBe(first ? 0 : 2)
		container.remove()
	}
})

const zoomOf = (node: Element) => new DOMMatrix(getComputedStyle(node.closest('.pages')!).transform).a

test('a worksheet holds every task for all with room for its answer, and lines of 8 mm', async () => {
	const lesson = tinyLesson()
	const { container, pages } = await open('worksheet', taught(lesson))
	const text = pages.map(seen).join(' ')
	const tasks = lesson.steps.flatMap((step) => step.tasks)
	for (const task of tasks) expect(text.includes(task.asks.en), task.id).toBe(task.level === 'all')
	// What comes only after an answer, and what is for the teacher, is not given away.
	expect(text).not.toContain('The ferry said')
	expect(text).not.toContain('Wait.')
	for (const line of container.querySelectorAll('.pages .line'))
		expect(line.getBoundingClientRect().height / zoomOf(line)).toBeCloseTo((8 / 25.4) * 96, 0)
	const written = tasks.reduce(
		(sum, task) => sum + (task.kind === 'write' ? task.lines : task.kind === 'probe' ? 7 : 0),
		0
	)
	expect(container.querySelectorAll('.pages .line')).toHaveLength(written)
	// A prediction has three boxes, a grading twelve; that one is for those who go further.
	expect(boxesIn(container)).toEqual([3, 3])
	await choose(container, 0, 'more')
	const further = (await pagesOf(container)).map(seen).join(' ')
	for (const task of tasks) expect(further.includes(task.asks.en), task.id).toBe(task.level === 'more')
	expect(boxesIn(container)).toEqual([12])
})

const boxesIn = (container: Element): number[] =>
	[...container.querySelectorAll('.pages tr')]
		.map((row) => row.querySelectorAll('.box').length)
		.filter(Boolean)

test('the worksheet of the shorter way has the tasks of its steps alone', async () => {
	const { container } = await open('worksheet', taught(tinyLesson()))
	await choose(container, 2, 'short')
	const text = (await pagesOf(container)).map(seen).join(' ')
	expect([text.includes('Will they agree?'), text.includes('One sentence.')]).toEqual([true, true])
	expect([text.includes('Ask it.'), text.includes('Why?')]).toEqual([false, false])
})

test('the line for a name is there only for who wants it', async () => {
	const { container, pages } = await open('worksheet')
	expect(pages.some((page) => seen(page.querySelector('header')).includes('Name'))).toBe(false)
	container.querySelector<HTMLInputElement>('input[type=checkbox]')!.click()
	await expect.poll(() => seen(container.querySelector('.pages header'))).toContain('Name')
})

test('the teacher’s copy says on each page that it is one, and holds all that the worksheet keeps back', async () => {
	const lesson = tinyLesson()
	const { pages } = await open('teacher', taught(lesson))
	for (const page of pages) expect(seen(page.querySelector('header'))).toContain('Not for the class')
	const text = pages.map(seen).join(' ')
	const { aims, materials, care, rubric, homework, withoutDevices, steps } = lesson
	const all = [
		aims,
		materials,
		care,
		rubric,
		homework,
		withoutDevices,
		...steps.flatMap((step) => [step.text, step.note])
	]
	for (const part of all.flat()) expect(text).toContain(part.en)
	// Off the screen no link leads on: the speaker follows the figure, with time, words and caveat.
	expect(text).toContain(
		'about 30 (according to ferry, That day; not corroborated, “about 30 carts”, ¶1, ¶3)'
	)
	expect(text).toContain('5 min')
})

test('a lesson keeps its own page of answers for the teacher', async () => {
	for (const language of languages) {
		const { pages } = await open('teacher', { language })
		const cells = pages.flatMap((page) => [...page.querySelectorAll('td')].map(seen))
		expect(cells.some((cell) => cell.includes('“about 400 corpses”'))).toBe(true)
	}
})

test('where there is no lesson yet, the sheets of a lesson say so', async () => {
	const { container } = await render(WithPreview, { pack, lessons: [] })
	await choose(container, 0, 'worksheet')
	expect(seen(container.querySelector('[role=status]'))).toBe('There is no lesson here yet.')
})
