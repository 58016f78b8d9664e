import type { Language } from '../format/languages'
import { chosenForm } from './plural'

const en = {
	// The page of lessons
	intro:
		'Two ways to teach with this page. Nothing is scored, and nobody is asked to guess a number of dead.',
	ages: (from: number, to: number) => `Ages ${from} to ${to}`,
	minutes: (n: number) => `${n} min`,
	begin: (n: number) => `Begin, ${n} minutes`,
	shorter: (n: number) => `Shorter way, ${n} minutes`,
	guide: 'Teacher’s guide',
	aims: 'Aims',
	materials: 'Materials',
	plan: 'Minute plan',
	step: 'Step',
	wholePlan: 'Whole',
	leftOut: 'left out',
	withoutDevices: 'Without devices',
	care: 'Keeping pupils safe',
	hardWords: 'Words that are hard to bear',
	touched: 'Where pupils are touched by this',
	learners: 'Pupils who do not read this language well',
	rubric: 'What a good answer shows',
	homework: 'Homework',
	notArrived: 'The lessons did not arrive.',
	tryAgain: 'Try again',

	// A lesson under way
	lesson: 'Lesson',
	stepOf: (n: number, all: number) => `Step ${n} of ${all}`,
	apart: 'Not on this way',
	passed: (passed: number, all: number) => `${passed} of ${all} min`,
	entered: (title: string, of: string) => `${of}: ${title}`,
	forTeacher: 'For the teacher',
	preparing: 'To read before the lesson',
	goodAnswers: 'What a good answer holds',
	background: 'Background and words',
	taskFirst: 'First the task. What the sources say comes after it.',
	look: 'Show what the sources say',
	lookAnyway: 'Go on without an answer',
	coverAgain: 'Hide it again',
	back: 'Back',
	next: 'Next step',
	last: 'Last step',
	leave: 'Leave the lesson',
	tenLeft: 'Ten minutes left',
	fullScreen: 'Full screen',
	others: 'More',
	more: 'Further',

	// Tasks
	begins: 'Ways to begin:',
	question: 'Question',
	agree: 'They will agree',
	differ: 'They will differ',
	cannotSay: 'Cannot say',
	chooseClaim: 'Choose a claim',
	noneChosen: 'none yet',
	openClaim: 'Read all about it',
	parts: {
		behind: 'Who is behind it?',
		evidence: 'What is the evidence?',
		others: 'What do others say?'
	},
	gradeNote:
		'Grade the source and the information apart. There is no official grade, and “cannot be judged” is a complete answer.',
	source: 'Source',
	information: 'Information',
	notGraded: 'not graded',
	sources: {
		F: 'cannot be judged',
		A: 'reliable',
		B: 'usually reliable',
		C: 'fairly reliable',
		D: 'not usually reliable',
		E: 'unreliable'
	} as Record<string, string>,
	informations: {
		6: 'cannot be judged',
		1: 'confirmed by other sources',
		2: 'probably true',
		3: 'possibly true',
		4: 'doubtful',
		5: 'improbable'
	} as Record<string, string>,

	// Notes
	notes: 'Your notes',
	noNotes: 'Nothing is noted yet.',
	kept: 'Notes stay on this device and nowhere else. They leave it only as a file or a print that you make.',
	notKept:
		'This device does not let the page keep anything: closing the page will lose the notes. Save them as a file before.',
	fromDisk: 'This page was opened from disk: other pages from disk may be able to read the notes.',
	asText: 'Save as text',
	asTable: 'Save as table (CSV)',
	printNotes: 'Print',
	erase: 'Erase all notes',
	erased: 'All notes erased.',
	task: 'Task',
	answer: 'Answer',
	ofLessons: 'Notes taken in',

	// Prepare a link
	prepare: 'Prepare a link',
	prepareNote: 'The link, the code and the snippet change as you choose.',
	language: 'Language',
	way: 'Way',
	level: 'Level',
	projector: 'Projector',
	projectorNote: 'white ground, large text',
	hide: 'Left out',
	ways: { whole: 'whole', short: 'shorter', ending: 'ten minutes left' },
	levels: { all: 'for all', more: 'also for who wants to go further' },
	hides: {
		map: 'map',
		strip: 'time strip',
		tabs: 'tabs',
		tools: 'search, language, menu',
		notes: 'teacher’s notes'
	},
	start: 'Beginning',
	link: 'Link',
	code: 'QR code',
	large: 'Large, for the wall',
	codeOf: (what: string) => `QR code of the link: ${what}`,
	snippet: 'For a page of your own',
	copyLink: 'Copy the link',
	copySnippet: 'Copy the snippet',
	copied: 'Copied.',
	noCode:
		'This page was opened from disk: a link to it works on this device only. Hand on the file itself, and add what follows # to its address.',
	tryIt: 'Open it here',
	options: 'All options of a link',
	optionsNote:
		'Behind # in the address, joined by &. What a link does not name stays as usual; what it names and does not exist is left out, and the page says so.',
	option: 'Option',
	says: 'Says',
	values: 'Values',
	claimCode: 'Code for a claim',
	sheets: 'Sheets to print'
}

export type LessonWords = typeof en

const uk: LessonWords = {
	intro:
		'Два способи навчати з цією сторінкою. Тут немає балів, і нікого не просять вгадувати кількість загиблих.',
	ages: (from, to) => `Вік: ${from}–${to} років`,
	minutes: (n) => `${n} хв`,
	begin: (n) => `Почати, ${n} ${chosenForm(n, 'хвилина', 'хвилини', 'хвилин')}`,
	shorter: (n) => `Коротший шлях, ${n} ${chosenForm(n, 'хвилина', 'хвилини', 'хвилин')}`,
	guide: 'Посібник для вчителя',
	aims: 'Цілі',
	materials: 'Матеріали',
	plan: 'План за хвилинами',
	step: 'Крок',
	wholePlan: 'Повний',
	leftOut: 'пропустити',
	withoutDevices: 'Без пристроїв',
	care: 'Безпека учнів',
	hardWords: 'Важкі слова',
	touched: 'Якщо це торкнулося учнів',
	learners: 'Учні, які погано читають цією мовою',
	rubric: 'Що показує добра відповідь',
	homework: 'Домашнє завдання',
	notArrived: 'Уроки не надійшли.',
	tryAgain: 'Спробувати ще раз',

	lesson: 'Урок',
	stepOf: (n, all) => `Крок ${n} з ${all}`,
	apart: 'Не на цьому шляху',
	passed: (passed, all) => `${passed} з ${all} хв`,
	entered: (title, of) => `${of}: ${title}`,
	forTeacher: 'Для вчителя',
	preparing: 'Прочитати перед уроком',
	goodAnswers: 'Що є в добрій відповіді',
	background: 'Довідка і слова',
	taskFirst: 'Спершу завдання. Що кажуть джерела, буде після нього.',
	look: 'Показати, що кажуть джерела',
	lookAnyway: 'Далі без відповіді',
	coverAgain: 'Знову приховати',
	back: 'Назад',
	next: 'Наступний крок',
	last: 'Останній крок',
	leave: 'Вийти з уроку',
	tenLeft: 'Лишилося десять хвилин',
	fullScreen: 'На весь екран',
	others: 'Інше',
	more: 'Глибше',

	begins: 'Як можна почати:',
	question: 'Запитання',
	agree: 'Вони збігатимуться',
	differ: 'Вони різнитимуться',
	cannotSay: 'Не можу сказати',
	chooseClaim: 'Виберіть твердження',
	noneChosen: 'ще не вибрано',
	openClaim: 'Прочитати про нього все',
	parts: {
		behind: 'Хто за цим стоїть?',
		evidence: 'Які є докази?',
		others: 'Що кажуть інші?'
	},
	gradeNote:
		'Оцініть джерело й інформацію окремо. Офіційної оцінки немає, а «неможливо оцінити» — повноцінна відповідь.',
	source: 'Джерело',
	information: 'Інформація',
	notGraded: 'без оцінки',
	sources: {
		F: 'неможливо оцінити',
		A: 'надійне',
		B: 'зазвичай надійне',
		C: 'досить надійне',
		D: 'зазвичай не надійне',
		E: 'ненадійне'
	},
	informations: {
		6: 'неможливо оцінити',
		1: 'підтверджена іншими джерелами',
		2: 'імовірно правдива',
		3: 'можливо правдива',
		4: 'сумнівна',
		5: 'малоймовірна'
	},

	notes: 'Ваші нотатки',
	noNotes: 'Ще нічого не записано.',
	kept: 'Нотатки лишаються на цьому пристрої й більше ніде. Вони покидають його лише як файл чи роздруківка, які ви зробите самі.',
	notKept:
		'Цей пристрій не дозволяє сторінці нічого зберігати: якщо закрити сторінку, нотатки зникнуть. Спершу збережіть їх у файл.',
	fromDisk: 'Сторінку відкрито з диска: інші сторінки з диска можуть прочитати нотатки.',
	asText: 'Зберегти як текст',
	asTable: 'Зберегти як таблицю (CSV)',
	printNotes: 'Друкувати',
	erase: 'Стерти всі нотатки',
	erased: 'Усі нотатки стерто.',
	task: 'Завдання',
	answer: 'Відповідь',
	ofLessons: 'Нотатки з уроку',

	prepare: 'Підготувати посилання',
	prepareNote: 'Посилання, код і фрагмент змінюються разом із вибором.',
	language: 'Мова',
	way: 'Шлях',
	level: 'Рівень',
	projector: 'Проєктор',
	projectorNote: 'біле тло, великий текст',
	hide: 'Не показувати',
	ways: { whole: 'повний', short: 'коротший', ending: 'лишилося десять хвилин' },
	levels: { all: 'для всіх', more: 'також для тих, хто хоче глибше' },
	hides: {
		map: 'карту',
		strip: 'стрічку часу',
		tabs: 'вкладки',
		tools: 'пошук, мову, меню',
		notes: 'нотатки для вчителя'
	},
	start: 'Початок',
	link: 'Посилання',
	code: 'QR-код',
	large: 'Великий, для стіни',
	codeOf: (what) => `QR-код посилання: ${what}`,
	snippet: 'Для власної сторінки',
	copyLink: 'Скопіювати посилання',
	copySnippet: 'Скопіювати фрагмент',
	copied: 'Скопійовано.',
	noCode:
		'Сторінку відкрито з диска: посилання на неї діє лише на цьому пристрої. Передайте сам файл і додайте до його адреси те, що стоїть після #.',
	tryIt: 'Відкрити тут',
	options: 'Усе, що може назвати посилання',
	optionsNote:
		'Після # в адресі, через &. Чого посилання не називає, лишається звичним; що названо, але не існує, пропускається, і сторінка про це каже.',
	option: 'Назва',
	says: 'Що каже',
	values: 'Значення',
	claimCode: 'Код твердження',
	sheets: 'Аркуші для друку'
}

const all: Record<Language, LessonWords> = { en, uk }

/** The words of lessons, which arrive together with them. */
export const lessonWords = (language: Language): LessonWords => all[language]
