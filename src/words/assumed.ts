import type { Language } from '../format/languages.ts'

/** What stands in a pack where the author of a table or a map says nothing: always that nothing was said, never a guess. */
export interface Assumed {
	summary: string
	contentNote: string
	by: string
	date: string
	note: string
	copyright: string
	/** The caveat that stands over everything, in full and on one line. */
	unchecked: string
	uncheckedLine: string
	/** Of a map of very many places, on all that leaves the page: which of them it has; without their number, of an archive. */
	part: (places: number, all: number | undefined) => string
	/** In the place of a caveat that its author did not give. */
	noCaveat: string
	/** Before a number of its own. */
	unnamed: string
	here: string
	exactness: string
	/** Where a point is from; a full stop follows. */
	basis: string
	/** The same of one in an archive of tiles, which keeps it to within some metres. */
	basisOfTile: (metres: number) => string
	/** The caveat of a sign that an archive drew in place of several. */
	drawnTogether: (places: number) => string
	notDated: string
	/** A day (ISO 8601) that stands in a table in digits. */
	day: (iso: string) => string
	channel: string
	counts: string
	/** Who a speaker is, and all else that could be said of one. */
	speaker: string
}

const days = (language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
const [inEnglish, inUkrainian] = [days('en-GB'), days('uk')]

/** Their words, one language beside the other: they are written into packs, in a worker, and are said by no part of the page. */
export const assumedWords: Record<Language, Assumed> = {
	en: {
		summary: 'What stands in a file that was opened here, on a map.',
		contentNote:
			'All of this is from a file that was opened on this device. The people who made this page did not write it and have not checked it.',
		by: 'Its author is not named',
		date: 'it bears no date',
		note: 'Shown as it stands in the file.',
		copyright: 'The file does not say how it may be used.',
		unchecked: 'This is from a file that was opened here. Nobody here has checked what it says.',
		uncheckedLine: 'From a file that was opened here; nobody here has checked it.',
		part: (places, all) =>
			`Only what was in sight: ${places} of ${all === undefined ? 'the' : `${all}`} places of the file.`,
		noCaveat: 'Its author gave no caveat.',
		unnamed: 'Place without a name',
		here: 'The file has no description of this place.',
		exactness: 'The file does not say how exact this place is.',
		basis: 'As given in the file',
		basisOfTile: (metres) => `As drawn in the archive, to within ${metres} m`,
		drawnTogether: (places) => `Its archive draws ${places} places as this one.`,
		day: (iso) => inEnglish.format(new Date(iso)),
		notDated: 'not dated',
		channel: 'channel not given',
		counts: 'The file does not say what exactly is meant.',
		speaker: 'The file does not say.'
	},
	uk: {
		summary: 'Те, що є у відкритому тут файлі, на карті.',
		contentNote:
			'Усе це — з файлу, відкритого на цьому пристрої. Ті, хто зробив цю сторінку, його не писали й не перевіряли.',
		by: 'Автора не названо',
		date: 'дати немає',
		note: 'Показано так, як є у файлі.',
		copyright: 'Файл не каже, як його можна використовувати.',
		unchecked: 'Це з файлу, відкритого тут. Ніхто тут не перевіряв, що в ньому сказано.',
		uncheckedLine: 'З файлу, відкритого тут; ніхто тут його не перевіряв.',
		part: (places, all) =>
			`Лише те, що було видно: ${places} з ${all === undefined ? 'усіх' : `${all}`} місць файлу.`,
		noCaveat: 'Автор не подав жодного застереження.',
		unnamed: 'Місце без назви',
		here: 'У файлі немає опису цього місця.',
		exactness: 'Файл не каже, наскільки точно вказано це місце.',
		basis: 'Як подано у файлі',
		basisOfTile: (metres) => `Як намальовано в архіві, з точністю до ${metres} м`,
		drawnTogether: (places) => `В архіві цей знак стоїть замість кількох місць: ${places}.`,
		// Without the word for “year” that it ends in.
		day: (iso) => inUkrainian.format(new Date(iso)).replace(/ р\.$/, ''),
		notDated: 'без дати',
		channel: 'де саме, не вказано',
		counts: 'Файл не каже, що саме мається на увазі.',
		speaker: 'Файл не каже.'
	}
}
