import { chosenForm } from './plural'

const en = {
	title: 'Open the original',
	why: 'The published report is not part of this page. If you have its text, open it here: each quotation is searched for exactly, and the original paragraph appears beside ours.',
	stays: 'The text stays on this device and is sent nowhere.',
	file: 'Text file (.txt)',
	paste: 'Or paste the text',
	compare: 'Compare',
	keep: 'Keep it on this device',
	keepNote: 'Otherwise it is gone when the page closes.',
	sharedDisk:
		'This page was opened from disk: other pages opened from disk may be able to read what is kept here.',
	kept: 'The text is kept on this device until you delete it.',
	notKept:
		'This browser refuses to keep the text: storage is blocked or full. It stays open until the page closes.',
	forget: 'Delete it',
	forgotten: 'The text is deleted.',
	outcome: (found: number, ambiguous: number, missing: number) => {
		const all = found + ambiguous + missing
		const parts = [`${found} of ${all} ${all === 1 ? 'quotation' : 'quotations'} found once`]
		if (ambiguous > 0) parts.push(`${ambiguous} found more than once`)
		if (missing > 0) parts.push(`${missing} not found`)
		return `${parts.join('; ')}.`
	},
	unplaced: 'Quotations we could not place',
	unplacedNote: 'They are listed, not guessed. Another edition of the report may word them differently.',
	said: (speaker: string, paragraph: number) => `${speaker}, paragraph ${paragraph} here`,
	missing: 'not found',
	ambiguous: (times: number, paragraphs: readonly number[]) =>
		`found ${times} times, in ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(paragraphs, 'and')} of the text you opened`,
	before: 'What was opened before stays open.',
	empty: 'There is nothing to compare yet. Choose a text file or paste the text.',
	tooLong: (found: number, most: number) =>
		`The text is ${found.toLocaleString('en')} characters long; at most ${most.toLocaleString('en')} can be searched. Open the report alone.`,
	tooLarge: (found: number, most: number) =>
		`The file is ${found.toLocaleString('en')} bytes large; at most ${most.toLocaleString('en')} can be opened. Open the report alone.`,
	binary: (found: number, most: number) =>
		`This is not plain text: ${found.toLocaleString('en')} unreadable ${found === 1 ? 'character' : 'characters'}, at most ${most.toLocaleString('en')} allowed. Save the report as text in UTF-8, or paste it.`,
	unreadable: 'The browser could not read this file. Choose it again, or paste the text.',
	fromOpened: 'From the text you opened',
	notHere: (n: number) =>
		n === 1
			? '1 quotation of this paragraph has no one certain place there.'
			: `${n} quotations of this paragraph have no one certain place there.`
}

export type OriginalWords = typeof en

const uk: OriginalWords = {
	title: 'Відкрити оригінал',
	why: 'Опублікований матеріал не входить до цієї сторінки. Якщо у вас є його текст, відкрийте його тут: кожну цитату шукаємо дослівно, а поруч із нашим абзацом з’явиться абзац оригіналу.',
	stays: 'Текст залишається на цьому пристрої й нікуди не надсилається.',
	file: 'Текстовий файл (.txt)',
	paste: 'Або вставте текст',
	compare: 'Порівняти',
	keep: 'Зберегти на цьому пристрої',
	keepNote: 'Інакше він зникне, коли сторінку буде закрито.',
	sharedDisk:
		'Цю сторінку відкрито з диска: збережене тут можуть прочитати й інші сторінки, відкриті з диска.',
	kept: 'Текст збережено на цьому пристрої, доки ви його не видалите.',
	notKept:
		'Браузер не дає зберегти текст: сховище заблоковане або заповнене. Текст буде відкритий, доки відкрита сторінка.',
	forget: 'Видалити його',
	forgotten: 'Текст видалено.',
	outcome: (found, ambiguous, missing) => {
		const all = found + ambiguous + missing
		const parts = [`${found} із ${all} ${chosenForm(all, 'цитати', 'цитат', 'цитат')} знайдено один раз`]
		if (ambiguous > 0) parts.push(`${quotations(ambiguous)} знайдено кілька разів`)
		if (missing > 0) parts.push(`${quotations(missing)} не знайдено`)
		return `${parts.join('; ')}.`
	},
	unplaced: 'Цитати, місце яких не визначено',
	unplacedNote: 'Їх перелічено, а не вгадано. В іншій редакції матеріалу вони можуть звучати інакше.',
	said: (speaker, paragraph) => `${speaker}, абзац ${paragraph} тут`,
	missing: 'не знайдено',
	ambiguous: (times, paragraphs) =>
		`знайдено ${times} ${chosenForm(times, 'раз', 'рази', 'разів')}, ${paragraphs.length === 1 ? 'абзац' : 'абзаци'} ${listed(paragraphs, 'і')} відкритого вами тексту`,
	before: 'Відкрите раніше залишається відкритим.',
	empty: 'Порівнювати ще нема чого. Виберіть текстовий файл або вставте текст.',
	tooLong: (found, most) =>
		`У тексті ${signs(found)}; шукати можна щонайбільше в ${most.toLocaleString('uk')}. Відкрийте лише сам матеріал.`,
	tooLarge: (found, most) =>
		`Розмір файлу: ${found.toLocaleString('uk')} Б; відкрити можна щонайбільше ${most.toLocaleString('uk')} Б. Відкрийте лише сам матеріал.`,
	binary: (found, most) =>
		`Це не простий текст: нерозпізнаних знаків ${found.toLocaleString('uk')}, а може бути щонайбільше ${most.toLocaleString('uk')}. Збережіть матеріал як текст у UTF-8 або вставте його.`,
	unreadable: 'Браузер не зміг прочитати цей файл. Виберіть його ще раз або вставте текст.',
	fromOpened: 'З тексту, який ви відкрили',
	notHere: (n) =>
		`${n} ${chosenForm(n, 'цитата цього абзацу не має', 'цитати цього абзацу не мають', 'цитат цього абзацу не мають')} там одного певного місця.`
}

function quotations(n: number): string {
	return `${n} ${chosenForm(n, 'цитату', 'цитати', 'цитат')}`
}

function signs(n: number): string {
	return `${n.toLocaleString('uk')} ${chosenForm(n, 'знак', 'знаки', 'знаків')}`
}

/** Numbers as a list that ends in a word; a long one breaks off. */
function listed(numbers: readonly number[], and: string): string {
	if (numbers.length > 12) return `${numbers.slice(0, 12).join(', ')} …`
	const [last, ...others] = [...numbers].reverse()
	return others.length > 0 ? `${others.reverse().join(', ')} ${and} ${last}` : `${last}`
}

/** The words of the opened original, which arrive together with it. */
export const originalWords = { en, uk }
