import type { Language } from '../format/languages.ts'

interface ListPage {
	title: string
	/** What the page is and what it is not. */
	intro: string
	/** The single file of an incident. */
	alone: string
}

/** What the page says that lists the incidents of a site; written into it by the build, and into no script. */
export const listPageWords: Record<Language, ListPage> = {
	en: {
		title: 'Incidents on this site',
		intro:
			'This is only a list. Each incident has a page of its own, with a map, every claim beside its speaker, and the caveats.',
		alone: 'The whole page as one file, for use without a network'
	},
	uk: {
		title: 'Події на цьому сайті',
		intro:
			'Це лише перелік. Кожна подія має власну сторінку: там карта, кожне твердження поруч із тим, хто його висловив, і застереження.',
		alone: 'Уся сторінка одним файлом, щоб користуватися без мережі'
	}
}

/** From an incident back to the list; in no page that stands alone. */
export const wayToList: Record<Language, string> = {
	en: 'All incidents on this site',
	uk: 'Усі події на цьому сайті'
}
