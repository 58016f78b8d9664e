import type { Language } from '../format/languages'

const en = {
	// Window
	sheets: 'Sheets for paper',
	sheet: 'Sheet',
	map: 'Map and answers (for the teacher)',
	report: 'The report',
	paragraph: 'Paragraph',
	ourWords: 'Retold in our words; the report’s own words are in quotation marks',
	cards: 'Claim cards',
	worksheet: 'Worksheet',
	teacher: 'Teacher’s copy',
	lesson: 'Lesson',
	noLesson: 'There is no lesson here yet.',
	paper: 'Paper',
	nameLine: 'Line for name, class and date',
	print: 'Print',
	asSvg: 'Map as SVG',
	asPng: 'Map as PNG',
	saved: (file: string) => `Saved: ${file}`,
	notSaved: 'The picture could not be made in this browser. The SVG file works everywhere.',
	pages: (n: number) => (n === 1 ? 'One page' : `${n} pages`),
	preview: 'Preview',
	laying: 'The sheets are being laid out …',

	// Every page
	name: 'Name',
	class: 'Class',
	date: 'Date',
	forTeacher: 'Teacher’s copy. Not for the class.',
	number: (sheet: string, n: number, of: number) => `${sheet}, sheet ${n} of ${of}`,
	toldAfter: (publisher: string, date: string) => `Retold from ${publisher}’s report of ${date}.`,
	credits:
		'Map: Natural Earth (public domain), GeoNames CC BY 4.0, points Wikipedia CC BY-SA 4.0. Borders as recognised internationally. Our texts: CC BY 4.0.',
	version: (version: string, day: string) => `Version ${version}; data as of ${day}`,

	// Map
	mapTitle: (name: string) => `Map: ${name}`,
	city: 'city',
	site: 'site',
	within: (length: string) => `within ${length}, our judgement`,
	distance: 'straight line, not a road',
	rings: 'distance from the site',
	noStreets: 'No streets, no front line.',
	licence: 'This map: CC BY 4.0, Incident Explorer.',

	// Answers
	answers: 'Who answers what?',
	answersNote:
		'Each answer belongs to the speaker above or beside it. Words in quotation marks are the report’s; ¶ is its paragraph. Numbers must not be added or averaged.',

	// Cards
	cut: 'Cut along the dashed lines.',
	counted: 'What is counted or meant',
	said: (when: string) => `said: ${when}`,
	readMore: 'Open this claim:',
	fromDisk: (label: string) => `Open the explorer and search for “${label}”.`,

	// Worksheet
	empty:
		'Read the paragraphs (¶) on the sheet “The report”. Write each speaker’s own words, or “not stated”.',
	shared: 'Where several speakers share a column, write whose words they are.',
	chosen: 'These speakers are a choice; all of them are on the sheet “Map and answers”.',
	examples: 'The cells that are filled in are examples.',
	more: 'To go further',
	choose: 'Choose one claim and tick it.',
	claim: 'Claim',
	cannotKnow: '“We cannot know this from these sources” is a complete answer.',

	// Teacher
	ending: 'When ten minutes are left',
	total: 'In all',
	notInPath: 'left out',
	forClass: 'For the class',
	forYou: 'For you',
	task: (n: number) => `Task ${n} on the worksheet`,
	then: 'To say afterwards',
	preparing: 'Before the lesson',
	goodAnswer: 'Answer',
	readAt: 'read at',
	filled: 'The answers, filled in'
}

export type PrintWords = typeof en

const uk: PrintWords = {
	sheets: 'Аркуші для друку',
	sheet: 'Аркуш',
	map: 'Карта й відповіді (для вчителя)',
	report: 'Матеріал',
	paragraph: 'Абзац',
	ourWords: 'Переказано нашими словами; слова самого матеріалу — в лапках',
	cards: 'Картки тверджень',
	worksheet: 'Робочий аркуш',
	teacher: 'Примірник учителя',
	lesson: 'Урок',
	noLesson: 'Уроків тут ще немає.',
	paper: 'Папір',
	nameLine: 'Рядок для імені, класу й дати',
	print: 'Друкувати',
	asSvg: 'Карта як SVG',
	asPng: 'Карта як PNG',
	saved: (file) => `Збережено: ${file}`,
	notSaved: 'Цей браузер не зміг зробити зображення. Файл SVG працює всюди.',
	pages: (n) => `Сторінок: ${n}`,
	preview: 'Перегляд',
	laying: 'Верстаємо аркуші…',

	name: 'Ім’я',
	class: 'Клас',
	date: 'Дата',
	forTeacher: 'Примірник учителя. Не для класу.',
	number: (sheet, n, of) => `${sheet}, аркуш ${n} з ${of}`,
	toldAfter: (publisher, date) => `Переказано за матеріалом: ${publisher}, ${date} року.`,
	credits:
		'Карта: Natural Earth (суспільне надбання), GeoNames CC BY 4.0, точки з Вікіпедії CC BY-SA 4.0. Кордони міжнародно визнані. Наші тексти: CC BY 4.0.',
	version: (version, day) => `Версія ${version}; дані станом на ${day} року`,

	mapTitle: (name) => `Карта: ${name}`,
	city: 'місто',
	site: 'об’єкт',
	within: (length) => `у межах ${length}, наша оцінка`,
	distance: 'пряма, не дорога',
	rings: 'відстань від об’єкта',
	noStreets: 'Без вулиць і лінії фронту.',
	licence: 'Ця карта: CC BY 4.0, Incident Explorer.',

	answers: 'Хто на що відповідає?',
	answersNote:
		'Кожна відповідь належить авторові заяви, названому над нею чи поруч. Слова в лапках “ ” узято з матеріалу; ¶ — його абзац. Числа не можна додавати чи усереднювати.',

	cut: 'Розріжте вздовж штрихових ліній.',
	counted: 'Що пораховано чи мається на увазі',
	said: (when) => `сказано: ${when}`,
	readMore: 'Відкрити твердження:',
	fromDisk: (label) => `Відкрийте сторінку й знайдіть «${label}».`,

	empty:
		'Прочитайте абзаци (¶) на аркуші «Матеріал». Запишіть власні слова кожного автора заяви або «не сказано».',
	shared: 'Де в стовпці кілька авторів, напишіть, чиї це слова.',
	chosen: 'Тут лише частина авторів заяв; усі — на аркуші «Карта й відповіді».',
	examples: 'Заповнені клітинки — приклади.',
	more: 'Для тих, хто хоче йти далі',
	choose: 'Виберіть одне твердження й позначте його.',
	claim: 'Твердження',
	cannotKnow: '«З цих джерел ми цього знати не можемо» — повноцінна відповідь.',

	ending: 'Коли лишилося десять хвилин',
	total: 'Разом',
	notInPath: 'пропустити',
	forClass: 'Для класу',
	forYou: 'Для вас',
	task: (n) => `Завдання ${n} на робочому аркуші`,
	then: 'Що сказати потім',
	preparing: 'Перед уроком',
	goodAnswer: 'Відповідь',
	readAt: 'прочитано:',
	filled: 'Заповнені відповіді'
}

const all: Record<Language, PrintWords> = { en, uk }

/** The words of the sheets for paper, which arrive together with them. */
export const printWords = (language: Language): PrintWords => all[language]
