import type { Language } from '../format/languages'

const en = {
	// Window
	sheets: 'Sheets for paper',
	sheet: 'Sheet',
	map: 'Map and answers',
	report: 'The report',
	paragraph: 'Paragraph',
	ourWords: 'Told in our words; the report’s own are in quotation marks',
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
	toldAfter: (publisher: string, date: string) => `Told after ${publisher}, report of ${date}.`,
	credits:
		'Map: Natural Earth (public domain), GeoNames CC BY 4.0, points Wikipedia CC BY-SA 4.0. Borders as recognised internationally. Our texts: CC BY 4.0.',
	version: (version: string, day: string) => `Version ${version}, what was known on ${day}`,

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
	shared: 'Where several voices share a column, write whose words they are.',
	chosen: 'These speakers are a choice; all of them stand on the sheet “Map and answers”.',
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
	goodAnswer: 'A good answer',
	readAt: 'read at',
	filled: 'The answers, filled in'
}

export type PrintWords = typeof en

const uk: PrintWords = {
	sheets: 'Аркуші для друку',
	sheet: 'Аркуш',
	map: 'Карта й відповіді',
	report: 'Репортаж',
	paragraph: 'Абзац',
	ourWords: 'Переказано нашими словами; слова репортажу — в лапках',
	cards: 'Картки тверджень',
	worksheet: 'Робочий аркуш',
	teacher: 'Аркуш для вчителя',
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
	laying: 'Аркуші верстаються …',

	name: 'Ім’я',
	class: 'Клас',
	date: 'Дата',
	forTeacher: 'Аркуш для вчителя. Не для класу.',
	number: (sheet, n, of) => `${sheet}, аркуш ${n} з ${of}`,
	toldAfter: (publisher, date) => `За репортажем ${publisher} від ${date}.`,
	credits:
		'Карта: Natural Earth (суспільне надбання), GeoNames CC BY 4.0, точки з Вікіпедії CC BY-SA 4.0. Кордони міжнародно визнані. Наші тексти: CC BY 4.0.',
	version: (version, day) => `Версія ${version}, що було відомо на ${day}`,

	mapTitle: (name) => `Карта: ${name}`,
	city: 'місто',
	site: 'місце удару',
	within: (length) => `у межах ${length}, наше судження`,
	distance: 'пряма, не дорога',
	rings: 'відстань від місця удару',
	noStreets: 'Без вулиць і лінії фронту.',
	licence: 'Ця карта: CC BY 4.0, Incident Explorer.',

	answers: 'Хто на що відповідає?',
	answersNote:
		'Кожна відповідь належить мовцеві, названому над нею чи поруч. Слова в лапках “ ” узято з репортажу; ¶ — його абзац. Числа не можна додавати чи усереднювати.',

	cut: 'Розріжте вздовж штрихових ліній.',
	counted: 'Що пораховано чи мається на увазі',
	said: (when) => `сказано: ${when}`,
	readMore: 'Відкрити твердження:',
	fromDisk: (label) => `Відкрийте сторінку й знайдіть «${label}».`,

	empty: 'Прочитайте абзаци (¶) на аркуші «Репортаж». Запишіть власні слова кожного мовця або «не сказано».',
	shared: 'Де в стовпці кілька голосів, напишіть, чиї це слова.',
	chosen: 'Цих мовців вибрано; усі стоять на аркуші «Карта й відповіді».',
	examples: 'Заповнені клітинки є прикладами.',
	more: 'Для тих, хто хоче далі',
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
	goodAnswer: 'Добра відповідь',
	readAt: 'прочитано:',
	filled: 'Відповіді, заповнено'
}

const all: Record<Language, PrintWords> = { en, uk }

/** The words of the sheets for paper, which arrive together with them. */
export const printWords = (language: Language): PrintWords => all[language]
