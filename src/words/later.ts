import type { Language } from '../format/languages'
import { followArrivals } from './arrivals.svelte'
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
import { chapterOf, type Chapter } from './words'

// What late parts of the page say, for parts that were loaded together with their words.

export type ClaimWords = Reading['claims']
export type TimelineWords = Reading['strip']
export type LongWords = Long

function followed<C extends Chapter>(chapter: C, language: Language) {
	followArrivals()
	return chapterOf(chapter, language)
}

const reading = (language: Language): Reading => followed('reading', language)
export const dateWords = (language: Language): Reading['dates'] => reading(language).dates
export const furtherWords = (language: Language): Reading['further'] => reading(language).further
export const reportWords = (language: Language): Reading['report'] => reading(language).report
export const publishedWords = (language: Language): Reading['published'] => reading(language).published
export const versionWords = (language: Language): Reading['version'] => reading(language).version
export const editionWords = (language: Language): Reading['edition'] => reading(language).edition
export const licenceWords = (language: Language): Reading['noLicence'] => reading(language).noLicence
export const copyingWords = (language: Language): Reading['copying'] => reading(language).copying
export const erasingWords = (language: Language): Reading['erasing'] => reading(language).erasing
export const claimWords = (language: Language): ClaimWords => reading(language).claims
export const timelineWords = (language: Language): TimelineWords => reading(language).strip
export const readingWords = (language: Language): Reading['clocks'] => reading(language).clocks

const finding = (language: Language): Finding => followed('finding', language)
export const searchWords = (language: Language): Finding['search'] => finding(language).search
export const originalWords = (language: Language): Finding['original'] => finding(language).original

const teaching = (language: Language): Teaching => followed('teaching', language)
export const lessonWords = (language: Language): Teaching['lesson'] => teaching(language).lesson
export const optionWords = (language: Language): Teaching['links'] => teaching(language).links

const menu = (language: Language): Menu => followed('menu', language)
export const menuWords = (language: Language): Menu['entries'] => menu(language).entries
export const newerWords = (language: Language): Menu['newer'] => menu(language).newer
export const layerWords = (language: Language): Menu['layers'] => menu(language).layers
export const streetFileWords = (language: Language): Menu['streetFile'] => menu(language).streetFile
export const fallenWords = (language: Language): Menu['fallen'] => menu(language).fallen
export const issueWords = (language: Language): Menu['issues'] => menu(language).issues

export const printWords = (language: Language): Paper => followed('paper', language)

const sharing = (language: Language): Sharing => followed('sharing', language)
export const fileWords = (language: Language): Sharing['about'] => sharing(language).about
export const columnWords = (language: Language): Sharing['columns'] => sharing(language).columns
export const downloadWords = (language: Language): Sharing['downloads'] => sharing(language).downloads
export const embedWords = (language: Language): Sharing['embed'] => sharing(language).embed
export const shareWords = (language: Language): Sharing['share'] => sharing(language).share

const explaining = (language: Language): Explaining => followed('explaining', language)
export const aboutWords = (language: Language): Explaining => explaining(language)

const trust = (language: Language): Trust => followed('trust', language)
export const trustWords = (language: Language): Trust => trust(language)

const opening = (language: Language): Opening => followed('opening', language)
export const openingWords = (language: Language): Opening => opening(language)

const long = (language: Language): Long => followed('long', language)
export const longWords = (language: Language): Long => long(language)
