import type { Language } from '../format/languages'

const en = {
	// Keyboard help
	keysIntro: 'Everything here works without a mouse.',
	keysRows: [
		['Tab, Shift + Tab', 'go on and back'],
		['Enter or Space', 'open the focused item'],
		['Escape', 'close a popup, a menu or a window; the focus goes back to where it was'],
		['Arrow keys on the map', 'move the map'],
		['+ and − on the map', 'change the scale'],
		['Arrow keys on tabs', 'go from tab to tab'],
		['Arrow right and left, Page Down and Page Up in a lesson', 'next step, step before']
	] as [string, string][],

	// About
	aboutReport: 'The report',
	aboutSources: 'Read besides the report',
	aboutSourcesText:
		'Every fact here that is not in the report was read in one of these. An outlet of a state is called one.',
	published: (day: string) => `published ${day}`,
	readBy: (day: string) => `read by ${day}`,
	aboutEditions: 'History of the data',
	edition: (edition: number) => `Edition ${edition}`,
	aboutReading: 'How to read this page',
	aboutReadingText: [
		'A claim is what one speaker said about one question. Speakers are in the order in which they spoke. The same verb is used for all of them, and no colour says which side anyone is on.',
		'Numbers are never added, averaged or ranked. “About”, “up to” and “hundreds” stay with what they belong to. A word without a number stays a word.',
		'Hatching means: not known exactly. A hatched edge marks what has to be kept in mind; it cannot be folded away.'
	],
	aboutMap: 'Map data and licences',
	aboutMapText: [
		'Land, borders and rivers: Natural Earth, public domain. Towns and districts: GeoNames, CC BY 4.0. Points of the three places: Wikipedia, CC BY-SA 4.0.',
		'The street map, if you switch it on: © OpenStreetMap contributors.',
		'The program is under the MIT licence; our texts and data are under CC BY 4.0. The map is drawn with Leaflet, the page with Svelte.'
	],
	aboutPrivacy: 'Privacy',
	aboutPrivacyText: [
		'This page asks no other server for anything, keeps no cookies, counts no visits and has no accounts. Only if you switch the street map on does your browser ask its tile server.',
		'Three choices are remembered on this device, and nowhere else: that you have seen the content note, light or dark, and whether you allowed the street map. An original report that you open stays on this device too, for as long as the page is open, or longer if you ask for that. Notes that you take in lessons stay on it as well. “Erase my settings and notes” in the menu erases them. Pages opened from disk may share this memory with other pages opened from disk.'
	],
	aboutTested: 'What has not been tested',
	aboutTestedText: [
		'The page is tested in Chromium, by keyboard, with automatic access checks. It has not yet been tried by people who use screen readers every day, nor in Safari or Firefox.',
		'Our own texts have not been read by the publisher of the report or by any of the speakers.'
	],
	opensElsewhere: 'Links on this page lead to other sites, which can see your visit.'
}

export type AboutWords = typeof en

const uk: AboutWords = {
	keysIntro: 'Усе тут працює без миші.',
	keysRows: [
		['Tab, Shift + Tab', 'далі й назад'],
		['Enter або пробіл', 'відкрити те, що у фокусі'],
		['Escape', 'закрити картку, меню чи вікно; фокус повертається туди, де був'],
		['Стрілки на карті', 'рухати карту'],
		['+ і − на карті', 'змінити масштаб'],
		['Стрілки на вкладках', 'переходити між вкладками'],
		['Стрілки праворуч і ліворуч, Page Down і Page Up в уроці', 'наступний крок, попередній крок']
	],

	aboutReport: 'Матеріал',
	aboutSources: 'Прочитане, крім матеріалу',
	aboutSourcesText:
		'Кожен наведений тут факт, якого немає в матеріалі, узято з одного з цих джерел. Державні видання так і названо.',
	published: (day) => `опубліковано ${day} року`,
	readBy: (day) => `прочитано не пізніше ${day} року`,
	aboutEditions: 'Історія даних',
	edition: (edition) => `Видання ${edition}`,
	aboutReading: 'Як читати цю сторінку',
	aboutReadingText: [
		'Твердження — це відповідь одного автора заяви на одне запитання. Автори йдуть у тому порядку, в якому зробили заяви. Для всіх ужито ті самі дієслова, і жоден колір не каже, хто на чиєму боці.',
		'Чисел ніколи не додають, не усереднюють і не впорядковують за довірою. «Близько», «до» і «сотні» лишаються при тому, до чого належать. Слово без числа лишається словом.',
		'Штрихування означає: точно не відомо. Заштрихований край позначає те, що слід мати на увазі; згорнути його не можна.'
	],
	aboutMap: 'Дані карти й ліцензії',
	aboutMapText: [
		'Суходіл, кордони й річки: Natural Earth, суспільне надбання. Міста, райони й селища: GeoNames, CC BY 4.0. Точки трьох місць: Вікіпедія, CC BY-SA 4.0.',
		'Карта вулиць, якщо її ввімкнути: © учасники OpenStreetMap.',
		'Програма — за ліцензією MIT; наші тексти й дані — за CC BY 4.0. Карту малює Leaflet, сторінку — Svelte.'
	],
	aboutPrivacy: 'Приватність',
	aboutPrivacyText: [
		'Ця сторінка не звертається до інших серверів, не має файлів cookie, не лічить відвідувань і не має облікових записів. Лише якщо ви ввімкнете карту вулиць, браузер звернеться до її сервера.',
		'Сторінка запам’ятовує три речі на цьому пристрої й більше ніде: що ви бачили попередження, світлий чи темний вигляд і чи дозволили ви карту вулиць. Оригінал матеріалу, який ви відкриєте, теж лишається на цьому пристрої: доки сторінка відкрита, або довше, якщо ви цього захочете. Нотатки з уроків теж лишаються на ньому. «Видалити мої налаштування й нотатки» в меню стирає все це. Сторінки, відкриті з диска, можуть ділити цю пам’ять з іншими сторінками, відкритими з диска.'
	],
	aboutTested: 'Що не перевірено',
	aboutTestedText: [
		'Сторінку перевірено в Chromium, з клавіатури й автоматичними перевірками доступності. Її ще не пробували люди, які щодня користуються програмами зчитування з екрана, ані в Safari чи Firefox.',
		'Наших текстів не читали ні видавець матеріалу, ні жоден з авторів заяв. Українського тексту ще не перечитав носій мови.'
	],
	opensElsewhere: 'Посилання на цій сторінці ведуть на інші сайти, які дізнаються про ваш візит.'
}

const all: Record<Language, AboutWords> = { en, uk }

/** The words of the windows that explain the page, which arrive together with them. */
export const aboutWords = (language: Language): AboutWords => all[language]
