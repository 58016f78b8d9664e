import type { Language } from '../format/languages'

const en = {
	/** Names the way to the report as it was published. */
	report: (publisher: string, host: string) => `Read the report at ${publisher}, ${host}`,
	readAt: 'Read at:',
	leaves: 'opens another site'
}

const uk: typeof en = {
	report: (publisher, host) => `Читати опублікований матеріал: ${publisher}, ${host}`,
	readAt: 'Прочитано:',
	leaves: 'відкриє інший сайт'
}

const all: Record<Language, typeof en> = { en, uk }

/** The words for what was published elsewhere, which arrive together with what leads there. */
export const publishedWords = (language: Language) => all[language]
