import type { Reading } from './enReading'
import { formsOf } from './grammar'

const form = formsOf('uk')
const months = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(
	' '
)
const shortMonths = 'січ. лют. берез. квіт. трав. черв. лип. серп. верес. жовт. листоп. груд.'.split(' ')
const spelled = ['', 'Один', 'Два', 'Три', 'Чотири', 'П’ять', 'Шість', 'Сім', 'Вісім', 'Дев’ять', 'Десять']

const count = (n: number): string => spelled[n] || String(n)
export const reading: Reading = {
	dates: {
		day: (date, month) => `${date} ${months[month - 1]}`,
		dayOfYear: (day, year) => `${day} ${year}`,
		shortDay: (date, month) => `${date} ${shortMonths[month - 1]}`
	},

	further: {
		claimsMade: 'Твердження про подію',
		exact: 'Точність розташування',
		exactArea: 'Точність',
		coordinates: (lat, lon) => `Широта ${lat}, довгота ${lon} (WGS 84)`,
		within: (metres) => `У межах ${metres}`,
		elsewhere: 'Немає в матеріалі'
	},

	report: {
		ourWords: 'Слова наші; слова самого матеріалу — в лапках.',
		claimsHere: 'Твердження тут',
		openOriginal: 'Порівняти з оригіналом',
		readWith: 'Читати разом із',
		allOfClaim: 'Усе про це твердження',
		passageNotYet: 'На той момент ще не сказано.',
		passageInPart: 'На той момент ще не написано. Уже сказано:'
	},

	published: {
		report: (publisher, host) => `Читати опублікований матеріал: ${publisher}, ${host}`,
		readAt: 'Прочитано:',
		leaves: 'відкриє інший сайт'
	},

	version: (version) => `Версія ${version}`,
	noLicence: 'Як можна використовувати ці тексти й дані, автор не зазначив.',
	edition: (version, edition) => `${version}, видання даних ${edition}`,

	copying: {
		refused:
			'Браузер не дозволяє сторінці копіювати. Текст виділено: скопіюйте його клавішами Ctrl+C (⌘C на Mac) або через меню браузера.'
	},

	erasing: {
		yes: 'Стерти',
		no: 'Залишити',
		undo: 'Повернути',
		undone: 'Нічого не стерто.',
		notes: 'Стерти на цьому пристрої нотатки всіх уроків?',
		all: 'Стерти з цього пристрою ваші налаштування, нотатки всіх уроків, відкритий текст матеріалу й збережену карту вулиць?'
	},

	claims: {
		numbers: 'Числа',
		numberSign: 'число',
		aboutSign: '«близько»',
		wordSign: 'слово',
		rangeHead: (speakers, numbers) => {
			if (speakers === 0) return 'Числа не називає ніхто.'
			if (speakers === 1)
				return numbers === 1 ? 'Один автор заяви, одне число.' : 'Один автор заяви, кілька чисел.'
			const voices = `${count(speakers)} ${form(speakers, { one: 'автор заяви', few: 'автори заяв', other: 'авторів заяв' })}`
			const many = count(numbers).toLowerCase()
			return numbers === speakers
				? `${voices}, ${many} ${form(numbers, { one: 'число', few: 'різні числа', other: 'різних чисел' })}.`
				: `${voices}, ${many} ${form(numbers, { one: 'число', few: 'числа', other: 'чисел' })}.`
		},
		rangeWords: (n) =>
			n === 0
				? ''
				: `Ще ${count(n).toLowerCase()} ${form(n, { one: 'автор числа не називає', few: 'автори числа не називають', other: 'авторів числа не називають' })}.`,
		retold: (publisher, of, word) => `${publisher} передає число зі слів ${of} як «${word}».`,
		qualifiers: { 'as stated': '', about: 'близько', 'up to': 'до', 'at least': 'щонайменше' },
		noNumber: 'Без числа',
		inQuotes: (word) => `«${word}»`,
		ownLine: 'Пораховано окремо; не додавайте ці числа до інших.',
		rangeTitle: (question) => `Лінія чисел: ${question}`,
		revises: (earlier) => `пізніше; змінює твердження: ${earlier}`,
		revisedBy: (later) => `пізніше змінено: ${later}`,

		whoAnswers: 'Хто на що відповідає?',
		columnOrder: 'Стовпці за датою заяви; заяви без дати — разом.',
		moreInTable: (n) => `ще ${n} у таблиці`,
		voices: (n) => `${count(n)} ${form(n, { one: 'автор', few: 'автори', other: 'авторів' })} без дати`,
		undated: 'без дати',
		byDay: (day) => `до ${day}`,
		notStated: 'не сказано',
		notYet: 'ще не сказано',
		leftOut: 'приховано вашим фільтром',
		oneSpeaker: 'один автор заяви',
		noSpeaker: 'ніхто не відповідає',
		noSpeakerYet: 'ще ніхто',
		question: 'Запитання',
		fullWidth: 'На всю ширину',
		besideMap: 'Поруч із картою',
		toTable: 'Таблиця',
		cover: 'Закрити клітинки',
		coverNote: 'Клітинки закрито. Лінії й таблиця показують лише відкрите.',
		stillCovered: 'Відкрито ще не всі відповіді.',
		uncoverNext: 'Відкрити наступну клітинку',
		uncoverRow: (question) => `Відкрити рядок «${question}»`,
		row: 'Відкрити',
		uncover: (cell) => `Відкрити клітинку ${cell}`,
		coverAgain: 'Знову закрити всі',
		endCover: 'Показати все',
		left: (n) => `лишилося ${n}`,
		covered: (n) => `закрито ${n} ${form(n, { one: 'клітинку', few: 'клітинки', other: 'клітинок' })}`,

		allClaims: 'Усі твердження',
		answer: 'Відповідь',
		speaker: 'Автор заяви',
		said: 'Сказано',
		paragraph: 'Абзац',
		keep: 'Майте на увазі',
		place: 'Місце',
		any: 'Усі',
		several: (n) => `вибрано ${n}`,
		narrowDown: 'Звузити',
		sortedBy: (column) => `Сортувати: ${column}`,
		noClaims: 'За цим фільтром тверджень немає.',

		back: 'Усі твердження',
		backToStep: 'Назад до кроку',
		behind: 'Хто за цим стоїть?',
		who: 'Хто це',
		part: 'Роль у події',
		stake: 'Власний інтерес',
		where: 'Де сказано',
		evidence: 'Які є докази?',
		words: 'Слова',
		reported: 'Переказ: точних слів не наведено.',
		narration: 'Розповідь самого видання.',
		retelling: 'Переказ: сказане іншими передано словами видання.',
		counts: 'Що саме пораховано чи мається на увазі',
		shownProof: 'Наведені докази',
		nothingShown: 'У матеріалі не наведено.',
		nothingShownLater: 'У прочитаних джерелах доказів немає.',
		inPassage: 'Дивитися в нашому переказі',
		readings: 'Що цей час означає на кожному годиннику',
		others: 'Що кажуть інші?',
		noOthers: 'На це запитання тут більше ніхто не відповідає.',
		places: 'Місця',
		compare: 'Поставити поруч інше твердження',
		showBeside: 'Показати поруч',
		sameQuestion: 'Те саме запитання',
		otherQuestions: 'Інші запитання',
		sideBySide: 'Два твердження поруч',
		differentQuestions: 'Вони відповідають на різні запитання.',
		keepBoth: 'Для обох',
		sinceThen: 'Відтоді',
		oneCard: 'Лише картка',
		cite: 'Цитувати',
		cited: 'Скопійовано з іменем автора, датою, застереженням і посиланням.',
		inQuotation:
			'У лапках — власні слова автора заяви. Решта — те, що, за матеріалом, він сказав, нашими словами.',
		inTheirWords: 'У лапках — власні слова автора заяви.',
		citation: (c) =>
			`${c.speaker}, ${c.said}: ${c.label} (${c.words}). ${c.kept}${c.revised && ` Пізніше змінено: ${c.revised}.`} Джерело: ${c.source}. ${c.title}, ${c.version}. ${c.link}`,
		ofReport: (publisher, paragraph) => `${publisher}, матеріал, абзац ${paragraph}`,
		unchecked: 'Ми цього не перевіряли.',
		notChecked: 'Сказано після публікації матеріалу; ми цього не перевіряли.',
		citeReported: 'переказ',
		citeNarration: 'розповідь видання',
		citeRetelling: (of) => `переказ слів ${of}`
	},

	strip: {
		strip: 'Стрічка часу: коли це сталося і коли про це сказано',
		daysOn: (clock) => `Дні за часом: ${clock}`,
		happened: 'Що й коли',
		spoke: 'Хто й коли',
		byThen: 'Сказано на той час',
		orderKnown: 'порядок відомий, години — ні',
		dayOnly: 'лише день',
		by: (day) => `не пізніше ${day}`,
		afterReport: 'після публікації',
		undated: 'без дати',
		skipped: (n) =>
			`${n} ${form(n, { one: 'день пропущено', few: 'дні пропущено', other: 'днів пропущено' })}`,
		axisBroken: 'перед ним: вісь тут перервано',
		said: (when) => `сказано ${when}`,
		notYet: 'ще не сказано',
		claims: (n) => `${n} ${form(n, { one: 'твердження', few: 'твердження', other: 'тверджень' })}`,
		onlyThis: 'показати лише цього автора заяв',
		covered: 'Закрите тут не зображено.',
		readings: (n) => (n === 2 ? 'Два прочитання' : 'Прочитання'),
		ours: 'наші',
		oursShort: () => 'Наші прочитання',
		onClock: (when, clock) => `${when} за годинником: ${clock}`,
		claimedBy: (when) => `Станом на ${when}`,
		andUndated: (n) => `і ще ${n} без дати`,
		undatedNote: 'Заяви без дати стоять на останньому моменті, який допускає матеріал.',
		after: 'Після публікації',
		laterCount: (n, on) =>
			`${n} ${form(n, { one: 'пізніша заява', few: 'пізніші заяви', other: 'пізніших заяв' })}, ${on ? 'увімкнено' : 'вимкнено'}`,
		showLanes: 'Показати, хто коли говорив',
		hideLanes: 'Сховати, хто коли говорив'
	},

	clocks: {
		theWords: 'Слова',
		onEach: 'Кожне прочитання на кожному годиннику',
		onEachNote: 'Прочитання наші; самі слова годинника не називають.',
		reading: 'Якщо мається на увазі',
		agreesWith: 'Яке прочитання сходиться з якою датою',
		named: (answer, speaker) => `${answer} — ${speaker}`,
		agrees: (on, off) =>
			[on && `узгоджується за годинниками: ${on}`, off && `не узгоджується: ${off}`]
				.filter(Boolean)
				.join('; '),
		laterOff: 'Що про це сказано після публікації, не показано.',
		sameMinute: (reading) => `Та сама хвилина, що й прочитання «${reading}».`,
		otherMinute: 'Хвилина, якої не дає жодне з прочитань.',
		noReadings: 'Жодне твердження тут не називає часу, який можна прочитати двояко.',
		noChoice: 'У матеріалі вибору не зроблено; ми теж не вибираємо.'
	}
}
