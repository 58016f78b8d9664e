import type { Many } from './enMany'

export const many: Many = {
	lists: {
		rows: 'Рядки',
		speakers: 'Автори заяв',
		answers: 'Відповіді',
		statements: 'Заяви',
		events: 'Твердження про час',
		caveats: 'Примітки'
	},
	span: (from, to) => (from === to ? String(from) : `${from}–${to}`),
	shown: (list, span, all) => `${list} ${span} з ${all}`,
	previous: 'Назад',
	next: 'Далі',
	goTo: 'Перейти до'
}
