import type { Finding } from './enFinding'
import { formsOf, listed } from './grammar'

const form = formsOf('uk')
const quotations = (n: number): string => `${n} ${form(n, { one: 'цитату', few: 'цитати', other: 'цитат' })}`
const signs = (n: number): string =>
	`${n.toLocaleString('uk')} ${form(n, { one: 'знак', few: 'знаки', other: 'знаків' })}`

export const finding: Finding = {
	search: {
		list: 'Що знайдено',
		kinds: {
			question: 'Запитання',
			place: 'Місце',
			claim: 'Твердження',
			speaker: 'Автор заяви',
			passage: 'Абзац',
			caveat: 'Застереження'
		},
		matched: 'збіглося:',
		results: (n) => `${n} ${form(n, { one: 'результат', few: 'результати', other: 'результатів' })}`,
		firstOf: (shown, n) =>
			`${n} ${form(n, { one: 'результат', few: 'результати', other: 'результатів' })}, тут найкращі ${shown}`,
		nothing: (query) => `За запитом «${query}» нічого не знайдено.`,
		nearest: 'Найближчі назви:',
		laterAnswers: (n) =>
			`ще ${n} ${form(n, { one: 'відповідь', few: 'відповіді', other: 'відповідей' })} після публікації`,
		moreAnswers: (n) =>
			`ще ${n} ${form(n, { one: 'відповідь', few: 'відповіді', other: 'відповідей' })}: відкрийте цей результат, щоб побачити всі`,
		saidLater: (n) =>
			`${n} ${form(n, { one: 'результат', few: 'результати', other: 'результатів' })} — зі сказаного після публікації.`,
		showLater: 'Показати сказане пізніше',
		inSightOnly: 'Тут шукають лише серед місць, які видно.',
		everywhere: 'Шукати в назвах усіх місць'
	},

	original: {
		title: 'Порівняти з оригіналом',
		why: 'Опублікований матеріал не входить до цієї сторінки. Якщо у вас є його текст, відкрийте його тут: кожну цитату шукаємо дослівно, а поруч із нашим абзацом з’явиться абзац оригіналу.',
		stays: 'Текст лишається на цьому пристрої: ми нікуди його не надсилаємо.',
		file: 'Текстовий файл (.txt)',
		paste: 'Або вставте текст',
		compare: 'Порівняти',
		keep: 'Зберегти на цьому пристрої',
		keepNote: 'Інакше він зникне, коли сторінку буде закрито.',
		sharedDisk:
			'Цю сторінку відкрито з диска: збережене тут можуть прочитати й інші сторінки, відкриті з диска.',
		kept: 'Текст лишиться на цьому пристрої, доки ви його не видалите.',
		notKept:
			'Браузер не дає зберегти текст: сховище заблоковане або заповнене. Текст буде відкритий, доки відкрита сторінка.',
		forget: 'Видалити його',
		forgotten: 'Текст видалено.',
		outcome: (found, ambiguous, missing) => {
			const all = found + ambiguous + missing
			const parts = [
				`${found} із ${all} ${form(all, { one: 'цитати', few: 'цитат', other: 'цитат' })} знайдено один раз`
			]
			if (ambiguous > 0) parts.push(`${quotations(ambiguous)} знайдено кілька разів`)
			if (missing > 0) parts.push(`${quotations(missing)} не знайдено`)
			return `${parts.join('; ')}.`
		},
		unplaced: 'Цитати, місце яких не визначено',
		unplacedNote: 'Їх перелічено, а не вгадано. В іншій редакції матеріалу вони можуть звучати інакше.',
		said: (speaker, paragraph) => `${speaker}, наш абзац ${paragraph}`,
		missing: 'не знайдено',
		ambiguous: (times, paragraphs) =>
			`знайдено ${times} ${form(times, { one: 'раз', few: 'рази', other: 'разів' })}, ${paragraphs.length === 1 ? 'абзац' : 'абзаци'} ${listed(paragraphs, 'і')} відкритого вами тексту`,
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
		notHere: (n) => `${quotations(n)} цього абзацу не вдалося однозначно знайти в тексті.`
	}
}
