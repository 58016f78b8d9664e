import type { Language } from '../format/languages.ts'

interface TextPage {
	/** While the program is on its way to a view that the text would not show. */
	waiting: string
	/** What can be read instead. */
	read: string
	/** Over all that the page says, where no program comes. */
	whole: string
	toMap: string
	/** The program is there, and whoever reads is not disturbed. */
	ready: string
	/** The program did not come, or this browser cannot run it. */
	failed: string
	again: string
}

/** What the page says before its program, or without it; written into it by the build, and into no script. */
export const textPageWords: Record<Language, TextPage> = {
	en: {
		waiting: 'The page is on its way. If it does not come, all that it says can be read as text:',
		read: 'Read it in English',
		whole:
			'All that this page says, as text: the report in our words, every claim with its speaker, and the caveats.',
		toMap: 'Open the map',
		ready: 'The map can be moved now, and claims can be compared.',
		failed:
			'Only the text is here: the rest of the page did not load, or this browser is too old for it. All that it says can be read.',
		again: 'Try again'
	},
	uk: {
		waiting: 'Сторінка завантажується. Якщо її немає, усе, що тут сказано, можна прочитати як текст:',
		read: 'Читати українською',
		whole:
			'Усе, що сказано на цій сторінці, як текст: матеріал нашими словами, кожне твердження з тим, хто його висловив, і застереження.',
		toMap: 'Відкрити карту',
		ready: 'Тепер карту можна рухати, а твердження — порівнювати.',
		failed:
			'Тут лише текст: решта сторінки не завантажилася або цей браузер для неї застарий. Усе, що на ній сказано, можна прочитати.',
		again: 'Спробувати знову'
	}
}
