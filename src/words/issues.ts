import type { Language } from '../format/languages'
import { chosenForm } from './plural'

const en = {
	title: 'This incident cannot be shown yet',
	intro: (count: number) =>
		count === 1
			? 'Its files contain one mistake. Fix it and load the page again; nothing is lost.'
			: `Its files contain ${count} mistakes. Fix them and load the page again; nothing is lost.`
}

const uk: typeof en = {
	title: 'Цю подію поки що не можна показати',
	intro: (count) =>
		`У її файлах ${count} ${chosenForm(count, 'помилка', 'помилки', 'помилок')}. Виправте й завантажте сторінку знову; нічого не втрачено.`
}

const all: Record<Language, typeof en> = { en, uk }

/** The words of a broken pack, which arrive only where there is one. */
export const issueWords = (language: Language) => all[language]
