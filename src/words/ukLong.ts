import type { Long } from './enLong'
import { formsOf } from './grammar'

const form = formsOf('uk')
const numbers = new Intl.NumberFormat('uk')

export const long: Long = {
	lists: {
		places: 'Місця',
		questions: 'Запитання',
		rows: 'Рядки',
		speakers: 'Автори заяв',
		answers: 'Відповіді',
		statements: 'Заяви',
		events: 'Твердження про час',
		caveats: 'Примітки'
	},
	span: (from, to) => (from === to ? numbers.format(from) : `${numbers.format(from)}–${numbers.format(to)}`),
	shown: (list, span, all) => `${list} ${span} з ${numbers.format(all)}`,
	previous: 'Назад',
	next: 'Далі',
	goTo: 'Перейти до',

	period: (first, last) => (first === last ? first : `${first} – ${last}`),
	undated: (by) => `Без дати, ${by}`,
	statements: (n) => `${n} ${form(n, { one: 'заява', few: 'заяви', other: 'заяв' })}`,
	events: (n) => `${n} ${form(n, { one: 'твердження', few: 'твердження', other: 'тверджень' })} про час`,
	notYet: (n) => `${n} ще не сказано`
}
