import type { Language } from '../format/languages.ts'

interface Unscripted {
	/** While the program is on its way, or where it never comes; what can be read instead follows. */
	waiting: string
	read: string
	/** Over all that the page says. */
	whole: string
	toMap: string
}

/** What the page says where no script runs; written into it by the build, and into no script. */
export const noscriptWords: Record<Language, Unscripted> = {
	en: {
		waiting: 'The map is on its way. If it does not come, all that this page says can be read as text:',
		read: 'Read it in English',
		whole:
			'All that this page says, as text: the report in our words, every claim with its speaker, and the caveats.',
		toMap: 'Open the map'
	},
	uk: {
		waiting: 'Карта завантажується. Якщо її немає, усе, що тут сказано, можна прочитати як текст:',
		read: 'Читати українською',
		whole:
			'Усе, що сказано на цій сторінці, як текст: матеріал нашими словами, кожне твердження з тим, хто його висловив, і застереження.',
		toMap: 'Відкрити карту'
	}
}
