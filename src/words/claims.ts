import type { Language } from '../format/languages'
import { chosenForm } from './plural'

const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const monthsUk = [
	'січ.',
	'лют.',
	'берез.',
	'квіт.',
	'трав.',
	'черв.',
	'лип.',
	'серп.',
	'верес.',
	'жовт.',
	'листоп.',
	'груд.'
]

const en = {
	// Range line
	numbers: 'The numbers',
	numberSign: 'a number',
	aboutSign: '“about”',
	wordSign: 'a word',
	/** What a glance should leave. */
	rangeHead: (speakers: number, numbers: number) => {
		if (speakers === 0) return 'Nobody names a number.'
		if (speakers === 1)
			return numbers === 1 ? 'One speaker, one number.' : 'One speaker, more than one number.'
		const many = count(speakers)
		return numbers === speakers
			? `${many} speakers, ${count(numbers).toLowerCase()} different numbers.`
			: `${many} speakers, ${numbers === 1 ? 'one number' : `${count(numbers).toLowerCase()} numbers`}.`
	},
	rangeWords: (speakers: number) =>
		speakers === 0
			? ''
			: speakers === 1
				? 'One more gives no number.'
				: `${count(speakers)} more give no number.`,
	/** A publisher's word for a figure that another speaker gave is no voice of its own. */
	retold: (publisher: string, of: string, word: string) =>
		`${publisher} retells ${of}’s figure as “${word}”.`,
	qualifiers: { 'as stated': '', about: 'about', 'up to': 'up to', 'at least': 'at least' },
	day: (month: number, day: number) => `${day} ${monthsEn[month - 1]}`,
	noNumber: 'No number',
	inQuotes: (word: string) => `“${word}”`,
	ownLine: 'Kept apart from the others; do not add them.',
	rangeTitle: (question: string) => `Range line: ${question}`,
	revises: (earlier: string) => `later, revises ${earlier}`,
	revisedBy: (later: string) => `revised later: ${later}`,

	// Matrix
	whoAnswers: 'Who answers what?',
	columnOrder: 'Columns ordered by date of statement; undated ones grouped.',
	moreInTable: (n: number) => `${n} more in the table`,
	voices: (n: number) => `${count(n)} undated ${n === 1 ? 'speaker' : 'speakers'}`,
	undated: 'undated',
	byDay: (day: string) => `by ${day}`,
	notStated: 'not stated',
	notYet: 'not yet said',
	leftOut: 'hidden by your filter',
	oneSpeaker: 'one speaker',
	noSpeaker: 'nobody answers',
	noSpeakerYet: 'nobody yet',
	question: 'Question',
	fullWidth: 'Full width',
	besideMap: 'Beside the map',
	toTable: 'Table',
	cover: 'Cover the cells',
	coverNote: 'Cells are covered. Lines and table show only what has been revealed.',
	stillCovered: 'Not all answers are revealed yet.',
	uncoverNext: 'Reveal the next cell',
	uncoverRow: (question: string) => `Reveal the row “${question}”`,
	row: 'Reveal',
	uncover: (cell: string) => `Reveal cell ${cell}`,
	coverAgain: 'Cover all again',
	endCover: 'Show everything',
	left: (n: number) => `${n} left`,
	covered: (n: number) => `${n} ${n === 1 ? 'cell' : 'cells'} covered`,

	// Table
	allClaims: 'All claims',
	answer: 'Answer',
	speaker: 'Speaker',
	said: 'Said',
	paragraph: 'Paragraph',
	keep: 'Keep in mind',
	place: 'Place',
	any: 'All',
	several: (n: number) => `${n} chosen`,
	narrowDown: 'Narrow down',
	sortedBy: (column: string) => `Sort by ${column}`,
	more: (n: number) => `Show ${n} more`,
	shownRows: (shown: number, all: number) => `${shown} of ${all} rows`,
	noClaims: 'No claims match this filter.',

	// Card
	back: 'All claims',
	backToStep: 'Back to the step',
	behind: 'Who is behind it?',
	who: 'Who this is',
	part: 'Its role',
	stake: 'Its own stake',
	where: 'Where it spoke',
	evidence: 'What is the evidence?',
	words: 'The words',
	reported: 'Reported speech: the report gives no exact words.',
	narration: 'Narration: the publisher’s own telling.',
	retelling: 'Retelling: the publisher’s words for what another speaker said.',
	counts: 'What exactly is counted or meant',
	shownProof: 'Evidence given',
	nothingShown: 'Nothing is given in the report.',
	nothingShownLater: 'None in the sources we read.',
	inPassage: 'See it in our retelling',
	readings: 'What this time means on each clock',
	others: 'What do others say?',
	noOthers: 'No other speaker answers this question here.',
	happened: 'When it is about',
	places: 'Places',
	cite: 'Cite this',
	cited: 'Copied, with speaker, date, caveat and link.',
	inQuotation:
		'In quotation marks: the speaker’s own words. The rest is what the report says that they said, in our words.',
	citation: (c: Citation) =>
		`${c.speaker}, ${c.said}: ${c.label} (${c.words}). ${c.checked} Source: ${c.source}. ${c.title}, ${c.version}. ${c.link}`,
	ofReport: (publisher: string, date: string, paragraph: number) =>
		`report by ${publisher}, ${date}, paragraph ${paragraph}`,
	notChecked: 'Said after the report; not checked by us.',
	citeReported: 'reported speech',
	citeNarration: 'narration',
	citeRetelling: (of: string) => `retelling what ${of} said`
}

/** What a citation of one claim holds. */
interface Citation {
	speaker: string
	said: string
	label: string
	words: string
	checked: string
	/** The report and its paragraph, or where a later claim was read, with the address. */
	source: string
	title: string
	version: string
	link: string
}

export type ClaimWords = typeof en

const uk: ClaimWords = {
	numbers: 'Числа',
	numberSign: 'число',
	aboutSign: '«близько»',
	wordSign: 'слово',
	rangeHead: (speakers, numbers) => {
		if (speakers === 0) return 'Числа не називає ніхто.'
		if (speakers === 1)
			return numbers === 1 ? 'Один автор заяви, одне число.' : 'Один автор заяви, кілька чисел.'
		const voices = `${countUk(speakers)} ${chosenForm(speakers, 'автор заяви', 'автори заяв', 'авторів заяв')}`
		const many = countUk(numbers).toLowerCase()
		return numbers === speakers
			? `${voices}, ${many} ${chosenForm(numbers, 'число', 'різні числа', 'різних чисел')}.`
			: `${voices}, ${many} ${chosenForm(numbers, 'число', 'числа', 'чисел')}.`
	},
	rangeWords: (n) =>
		n === 0
			? ''
			: `Ще ${countUk(n).toLowerCase()} ${chosenForm(n, 'автор числа не називає', 'автори числа не називають', 'авторів числа не називають')}.`,
	retold: (publisher, of, word) => `${publisher} передає число зі слів ${of} як «${word}».`,
	qualifiers: { 'as stated': '', about: 'близько', 'up to': 'до', 'at least': 'щонайменше' },
	day: (month, day) => `${day} ${monthsUk[month - 1]}`,
	noNumber: 'Без числа',
	inQuotes: (word) => `«${word}»`,
	ownLine: 'Пораховано окремо; не додавайте ці числа до інших.',
	rangeTitle: (question) => `Лінія чисел: ${question}`,
	revises: (earlier) => `пізніше, змінює ${earlier}`,
	revisedBy: (later) => `пізніше змінено: ${later}`,

	whoAnswers: 'Хто на що відповідає?',
	columnOrder: 'Стовпці за датою заяви; заяви без дати — разом.',
	moreInTable: (n) => `ще ${n} у таблиці`,
	voices: (n) => `${countUk(n)} ${chosenForm(n, 'автор', 'автори', 'авторів')} без дати`,
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
	covered: (n) => `закрито ${n} ${chosenForm(n, 'клітинку', 'клітинки', 'клітинок')}`,

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
	more: (n) => `Показати ще ${n}`,
	shownRows: (shown, all) => `${shown} з ${all} ${chosenForm(all, 'рядка', 'рядків', 'рядків')}`,
	noClaims: 'За цим фільтром тверджень немає.',

	back: 'Усі твердження',
	backToStep: 'Назад до кроку',
	behind: 'Хто за цим стоїть?',
	who: 'Хто це',
	part: 'Участь у подіях',
	stake: 'Власний інтерес',
	where: 'Де сказано',
	evidence: 'Які є докази?',
	words: 'Слова',
	reported: 'Переказ: точних слів у матеріалі немає.',
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
	happened: 'Про який час ідеться',
	places: 'Місця',
	cite: 'Цитувати',
	cited: 'Скопійовано з іменем автора, датою, застереженням і посиланням.',
	inQuotation:
		'У лапках — власні слова автора заяви. Решта — те, що, за матеріалом, він сказав, нашими словами.',
	citation: (c) =>
		`${c.speaker}, ${c.said}: ${c.label} (${c.words}). ${c.checked} Джерело: ${c.source}. ${c.title}, ${c.version}. ${c.link}`,
	ofReport: (publisher, date, paragraph) => `${publisher}, матеріал від ${date}, абзац ${paragraph}`,
	notChecked: 'Сказано після публікації матеріалу; ми цього не перевіряли.',
	citeReported: 'переказ',
	citeNarration: 'розповідь видання',
	citeRetelling: (of) => `переказ слів ${of}`
}

const spelled = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** A small count as a word, as a sentence begins. */
function count(n: number): string {
	return spelled[n] ?? String(n)
}

const spelledUk = ['', 'Один', 'Два', 'Три', 'Чотири', 'П’ять', 'Шість', 'Сім', 'Вісім', 'Дев’ять', 'Десять']

function countUk(n: number): string {
	return spelledUk[n] || String(n)
}

const all: Record<Language, ClaimWords> = { en, uk }

/** The words of the Claims tab, which arrive together with it. */
export const claimWords = (language: Language): ClaimWords => all[language]
