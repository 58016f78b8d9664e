import { languages, type Language } from '../format/languages'
import type { Text } from '../format/pack'
import type { Page } from './en'
import type { Explaining } from './enExplaining'
import type { Finding } from './enFinding'
import type { Long } from './enLong'
import type { Menu } from './enMenu'
import type { Opening } from './enOpening'
import type { Paper } from './enPaper'
import type { Reading } from './enReading'
import type { Sharing } from './enSharing'
import type { Teaching } from './enTeaching'
import type { Trust } from './enTrust'

/** The chapters of words that arrive with the parts of the page that say them. */
interface Chapters {
	reading: Reading
	finding: Finding
	teaching: Teaching
	menu: Menu
	paper: Paper
	sharing: Sharing
	trust: Trust
	explaining: Explaining
	opening: Opening
	long: Long
}
export type Chapter = keyof Chapters
export type Words = Page

/** What a language's first file holds: the words of the first screen, and where its further chapters are. */
interface Spoken {
	page: Page
	chapters: { [C in Chapter]: () => Promise<Record<C, Chapters[C]>> }
}

/** What a language calls itself, what it says where none of its words arrived, and where its first file is. */
interface Speech {
	short: string
	name: string
	failed: { title: string; text: string; again: string }
	first: () => Promise<Spoken>
}

/** Every language of the interface: another one is its files, and its entry here. */
const speeches: Record<Language, Speech> = {
	en: {
		short: 'EN',
		name: 'English',
		failed: {
			title: 'The page could not be loaded',
			text: 'Part of the page did not load. Load the page again; the single file works without a network.',
			again: 'Try again'
		},
		first: () => import('./en')
	},
	uk: {
		short: 'УК',
		name: 'Українська',
		failed: {
			title: 'Сторінку не вдалося завантажити',
			text: 'Частина сторінки не завантажилася. Перезавантажте сторінку; однофайлова версія працює без мережі.',
			again: 'Спробувати знову'
		},
		first: () => import('./uk')
	}
}

/** What each language calls itself, and what it says where no words arrived. */
export const names: Record<Language, Pick<Speech, 'short' | 'name' | 'failed'>> = speeches

const spoken: Partial<Record<Language, Spoken>> = {}
const arrived: { [C in Chapter]: Partial<Record<Language, Chapters[C]>> } = {
	reading: {},
	finding: {},
	teaching: {},
	menu: {},
	paper: {},
	sharing: {},
	trust: {},
	explaining: {},
	opening: {},
	long: {}
}
/** The chapters that the page has asked for so far: a language is spoken once it has them all. */
const wanted = new Set<Chapter>()
const missingIn = (language: Language) => [...wanted].filter((chapter) => !arrived[chapter][language])

const listening: (() => void)[] = []
/** Calls back whenever words have arrived. */
export const onArrival = (listen: () => void): void => void listening.push(listen)

async function begin(language: Language): Promise<Spoken> {
	const first = await speeches[language].first()
	spoken[language] = first
	for (const listen of listening) listen()
	return first
}

async function bring<C extends Chapter>(chapter: C, { chapters }: Spoken, language: Language): Promise<void> {
	arrived[chapter][language] = (await chapters[chapter]())[chapter]
	for (const listen of listening) listen()
}

/** Whether the words of the first screen are here in a language. */
export const isBegun = (language: Language): boolean => spoken[language] !== undefined

/** Whether all words are here that the page says in a language by now. */
export const speaks = (language: Language): boolean => isBegun(language) && missingIn(language).length === 0

/** Fetches the words that the page says in a language by now. Rejects where some of them cannot be had. */
export async function loadWords(language: Language): Promise<void> {
	await loadChapters(language, [])
	// While some come, a part may arrive that says more.
	while (!speaks(language)) await loadChapters(language, missingIn(language))
}

async function loadChapters(language: Language, chapters: readonly Chapter[]): Promise<void> {
	const first = spoken[language] ?? (await begin(language))
	const missing = chapters.filter((chapter) => !arrived[chapter][language])
	await Promise.all(missing.map((chapter) => bring(chapter, first, language)))
}

/** A late part of the page, once the words that it says have arrived too: it never begins in another language, and waits for no others. */
export async function withWords<Part>(
	language: Language,
	chapters: readonly Chapter[],
	part: Promise<Part>
): Promise<Part> {
	for (const chapter of chapters) wanted.add(chapter)
	const [came] = await Promise.all([part, loadChapters(language, chapters)])
	return came
}

/** Words in a language; where they could not be had, in one in which they could. */
function inOne<W>(language: Language, words: Partial<Record<Language, W>>): W {
	const found = words[language] ?? languages.flatMap((other) => words[other] ?? [])[0]
	if (found === undefined) throw new Error(`Words in "${language}" are used before they arrived.`)
	return found
}

export const wordsOf = (language: Language): Words => inOne(language, spoken).page

/** A chapter in a language; where it could not be had, in one in which it could. */
export const chapterOf = <C extends Chapter>(chapter: C, language: Language): Chapters[C] =>
	inOne<Chapters[C]>(language, arrived[chapter])

/** A text of the pack in a language. */
export const pick = (text: Text, language: Language): string => text[language]

/**
 * A decimal number as a language writes it: 13.0 in English, 13,0 in Ukrainian. Without `Intl`, whose first formatter
 * holds up the first marker on a slow machine; our numbers are too small to be grouped.
 */
export const number = (value: number, language: Language, digits = 0): string =>
	value.toFixed(digits).replace('.', wordsOf(language).decimal)

/** A length in metres with its unit, in kilometres from 1,000 m. */
export function length(value: number, language: Language): string {
	const { metres, kilometres } = wordsOf(language)
	return value < 1000
		? `${number(value, language)} ${metres}`
		: `${number(value / 1000, language)} ${kilometres}`
}

/** The language to begin with where a link names none: the first of the device's languages that is spoken, else the first spoken one. */
export function firstLanguage(
	preferred: readonly string[],
	spoken: readonly Language[] = languages
): Language {
	const primary = preferred.map((tag) => tag.toLowerCase().split('-')[0])
	return (
		spoken.find((language) => language === primary.find((tag) => spoken.some((own) => own === tag))) ??
		spoken[0] ??
		'en'
	)
}
