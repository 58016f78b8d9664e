import type { Language } from '../format/languages'
import { chosenForm } from './plural'

const en = {
	// The strip
	strip: 'Time strip: when it happened, and when it was said',
	daysOn: (clock: string) => `Days on ${clock}’s clock`,
	happened: 'What and when',
	spoke: 'Who and when',
	byThen: 'Claimed by then',
	orderKnown: 'order known, hours not',
	dayOnly: 'day only',
	by: (day: string) => `by ${day}`,
	afterReport: 'after the report',
	undated: 'undated',
	skipped: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} left out`,
	axisBroken: 'before it: the axis is broken here',
	said: (when: string) => `said ${when}`,
	notYet: 'not yet said',
	claims: (n: number) => `${n} ${n === 1 ? 'claim' : 'claims'}`,
	onlyThis: 'show only this speaker',
	covered: 'What is covered is not drawn here.',
	readings: (n: number): string => (n === 2 ? 'Two readings' : 'Readings'),
	ours: 'ours',
	oursShort: (n: number): string => (n === 2 ? 'Two readings, ours' : 'Readings, ours'),
	onClock: (when: string, clock: string) => `${when} on ${clock}’s clock`,
	claimedBy: (when: string) => `Claimed by ${when}`,
	andUndated: (n: number) => `and ${n} undated`,
	undatedNote: 'Undated statements are at the latest moment that the report allows.',
	after: 'After the report',
	laterCount: (n: number, on: boolean) =>
		`${n} later ${n === 1 ? 'statement' : 'statements'}, ${on ? 'on' : 'off'}`,
	showLanes: 'Show who spoke when',
	hideLanes: 'Hide who spoke when'
}

export type TimelineWords = typeof en

const uk: TimelineWords = {
	strip: 'Стрічка часу: коли це сталося і коли про це сказано',
	daysOn: (clock) => `Дні за годинником: ${clock}`,
	happened: 'Що й коли',
	spoke: 'Хто й коли',
	byThen: 'Сказано на той час',
	orderKnown: 'порядок відомий, години ні',
	dayOnly: 'лише день',
	by: (day) => `не пізніше ${day}`,
	afterReport: 'після публікації',
	undated: 'без дати',
	skipped: (n) => `${n} ${chosenForm(n, 'день пропущено', 'дні пропущено', 'днів пропущено')}`,
	axisBroken: 'перед ним: вісь тут перервано',
	said: (when) => `сказано ${when}`,
	notYet: 'ще не сказано',
	claims: (n) => `${n} ${chosenForm(n, 'твердження', 'твердження', 'тверджень')}`,
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
		`${n} ${chosenForm(n, 'пізніша заява', 'пізніші заяви', 'пізніших заяв')}, ${on ? 'увімкнено' : 'вимкнено'}`,
	showLanes: 'Показати, хто коли говорив',
	hideLanes: 'Сховати, хто коли говорив'
}

/** The words of the time strip, which arrive together with it. */
export const timelineWords: Record<Language, TimelineWords> = { en, uk }
