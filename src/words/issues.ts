import type { Language } from '../format/languages'
import { chosenForm } from './plural'

const en = {
	title: 'This incident cannot be shown yet',
	intro: (count: number) =>
		count === 1
			? 'Its files contain one mistake. Fix it and build the page again: to load it again is not enough.'
			: `Its files contain ${count} mistakes. Fix them and build the page again: to load it again is not enough.`
}

const uk: typeof en = {
	title: 'Цю подію поки що не можна показати',
	intro: (count) =>
		`У її файлах ${count} ${chosenForm(count, 'помилка', 'помилки', 'помилок')}. Виправте й зберіть сторінку наново: перезавантажити її недостатньо.`
}

const all: Record<Language, typeof en> = { en, uk }

/** The words of a broken pack, which arrive only where there is one. */
export const issueWords = (language: Language) => all[language]
