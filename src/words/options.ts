import type { Language } from '../format/languages'

/** What each key of a link says, for the table in the teacher's guide. */
const en = {
	lang: 'language of the page',
	panel: 'tab',
	place: 'what is open on the map',
	passage: 'paragraph of the report',
	claim: 'claim that is highlighted',
	card: 'whether its card is open',
	by: 'statement up to which claims are shown',
	later: 'whether claims after the report are shown',
	question: 'only these questions',
	speaker: 'only these speakers',
	about: 'only claims about this place',
	full: 'claims over the map',
	reveal: 'cells that are not covered',
	hide: 'layers of the map that are off',
	map: 'position of the map',
	show: 'window that is open',
	lesson: 'lesson',
	step: 'step of the lesson; without a tab it sets its own view',
	path: 'version of the lesson',
	level: 'which tasks are shown',
	projector: 'white background, large text',
	without: 'parts of the page that are left out'
}

/** Keys of a link that have words here. */
export type Option = keyof typeof en

const uk: Record<Option, string> = {
	lang: 'мова сторінки',
	panel: 'вкладка',
	place: 'що відкрито на карті',
	passage: 'абзац матеріалу',
	claim: 'виділене твердження',
	card: 'чи відкрито його картку',
	by: 'заява, до якої показано твердження',
	later: 'чи показано твердження після публікації',
	question: 'лише ці запитання',
	speaker: 'лише ці автори заяв',
	about: 'лише твердження про це місце',
	full: 'твердження поверх карти',
	reveal: 'відкриті клітинки',
	hide: 'вимкнені шари карти',
	map: 'положення карти',
	show: 'відкрите вікно',
	lesson: 'урок',
	step: 'крок уроку; без вкладки він задає свій вигляд',
	path: 'варіант уроку',
	level: 'які завдання показано',
	projector: 'біле тло, великий текст',
	without: 'чого на сторінці немає'
}

const all: Record<Language, Record<Option, string>> = { en, uk }

export const optionWords = (language: Language): Record<Option, string> => all[language]
