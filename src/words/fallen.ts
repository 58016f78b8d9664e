import type { Language } from '../format/languages'

const en = {
	sentence:
		'This part of the page cannot be shown: something in it went wrong. Everything else still works, and what is on the map is in the list of places as well.',
	toPlaces: 'Show the list of places'
}

const uk: typeof en = {
	sentence:
		'Цю частину сторінки не вдалося показати: у ній сталася помилка. Решта працює, а все, що є на карті, є й у переліку місць.',
	toPlaces: 'Показати перелік місць'
}

/** The words for a part of the page that failed, which arrive only where one does. */
export const fallenWords: Record<Language, typeof en> = { en, uk }
