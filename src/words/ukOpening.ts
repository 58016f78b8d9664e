import type { Opening } from './enOpening'
import { formsOf } from './grammar'

const count = formsOf('uk')
const counted = (n: number, one: string, few: string, other: string) =>
	`${n} ${count(n, { one, few, other })}`

export const opening: Opening = {
	title: 'Відкрити подію з файлу',
	intro:
		'Її буде показано тут замість цієї події. Вона лишається на цьому пристрої: нічого з неї нікуди не надсилають.',
	accepts:
		'Що можна відкрити: подію в одному файлі, як-от «.incident.json» із «Завантажити»; zip із текою події; або разом усі файли цієї теки.',
	drop: 'Файли можна й перетягнути на будь-яке місце сторінки.',
	file: 'Файл або файли',
	paste: 'Або вставте текст одного файлу',
	pasted: 'вставлений текст',
	read: 'Прочитати текст',
	checking: 'Триває перевірка…',
	stop: 'Зупинити',
	unreadable: (name) => `Не вдалося прочитати: ${name}. Можливо, файл перемістили; виберіть його знову.`,
	holds: (places, speakers, claims, lessons) =>
		`${[
			counted(places, 'місце', 'місця', 'місць'),
			counted(speakers, 'автор заяв', 'автори заяв', 'авторів заяв'),
			counted(claims, 'твердження', 'твердження', 'тверджень'),
			counted(lessons, 'урок', 'уроки', 'уроків')
		].join(', ')}.`,
	spoken: (languages) => `Мови: ${languages}.`,
	unchecked: (name) => `${name}: за будовою це подія. Чи правильний її зміст, тут ніхто не перевіряв.`,
	open: 'Показати',
	issues: (name, issues) =>
		`${name} ще не можна показати. Треба виправити: ${counted(issues, 'помилку', 'помилки', 'помилок')}.`,
	remarks: {
		gap: (n) =>
			`Не подано: ${counted(n, 'відомість', 'відомості', 'відомостей')}. Сторінка каже про це на їхньому місці:`,
		'left out': (n) => `Із файлу не показано: ${counted(n, 'річ', 'речі', 'речей')}.`
	},
	alike: (more) => `і ще ${counted(more, 'така', 'такі', 'таких')}`,
	copy: 'Копіювати список',
	copied: 'Список скопійовано.',
	save: 'Зберегти список як текст',
	bar: (name) => `Відкрито з файлу: ${name}. Тут цього ніхто не перевіряв.`,
	back: (title) => `Назад: ${title}`
}
