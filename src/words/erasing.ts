import type { Language } from '../format/languages'

const en = {
	forget: 'Forget my choices and notes on this device',
	forgotten: 'Choices and notes forgotten: content note, display and street map will be asked again.',
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
	forget: 'Забути мій вибір і нотатки на цьому пристрої',
	forgotten: 'Вибір і нотатки забуто: попередження, вигляд і карту вулиць буде запитано знову.',
	yes: 'Стерти',
	no: 'Залишити',
	undo: 'Повернути',
	undone: 'Нічого не стерто.',
	notes: 'Стерти на цьому пристрої нотатки всіх уроків?',
	all: 'Стерти з цього пристрою ваш вибір, нотатки всіх уроків і відкритий текст матеріалу?'
}

/** The words of erasing, which arrive together with what can be erased. */
export const erasingWords: Record<Language, typeof en> = { en, uk }
