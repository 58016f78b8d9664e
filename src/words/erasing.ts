import type { Language } from '../format/languages'

const en = {
	forget: 'Erase my settings and notes on this device',
	forgotten: 'Settings and notes erased; the page will ask again.',
	yes: 'Erase',
	no: 'Keep',
	undo: 'Undo',
	undone: 'Nothing was erased.',
	/** Asked before the notes of all lessons go. */
	notes: 'Erase what was noted in all lessons on this device?',
	/** Asked before everything goes that the page keeps. */
	all: 'Erase your choices, the notes of all lessons and an opened original from this device?'
}

const uk: typeof en = {
	forget: 'Видалити мої налаштування й нотатки на цьому пристрої',
	forgotten: 'Налаштування й нотатки видалено; сторінка знову запитає про них.',
	yes: 'Стерти',
	no: 'Залишити',
	undo: 'Повернути',
	undone: 'Нічого не стерто.',
	notes: 'Стерти на цьому пристрої нотатки всіх уроків?',
	all: 'Стерти з цього пристрою ваш вибір, нотатки всіх уроків і відкритий текст матеріалу?'
}

/** The words of erasing, which arrive together with what can be erased. */
export const erasingWords: Record<Language, typeof en> = { en, uk }
