import type { Language } from '../format/languages'

const en = {
	refused:
		'This browser does not let the page copy. The text is marked: copy it with Ctrl+C (⌘C on a Mac) or by the menu of your browser.'
}

const uk: typeof en = {
	refused:
		'Браузер не дозволяє сторінці копіювати. Текст виділено: скопіюйте його клавішами Ctrl+C (⌘C на Mac) або через меню браузера.'
}

/** The words of copying, which arrive together with what can be copied. */
export const copyingWords: Record<Language, typeof en> = { en, uk }
