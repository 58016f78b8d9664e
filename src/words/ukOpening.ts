import type { Opening } from './enOpening'
import { formsOf } from './grammar'

const numbers = new Intl.NumberFormat('uk')
const count = formsOf('uk')
const counted = (n: number, one: string, few: string, other: string) =>
	`${numbers.format(n)} ${count(n, { one, few, other })}`

export const opening: Opening = {
	title: 'Відкрити подію з файлу',
	intro:
		'Її буде показано тут замість цієї події. Вона лишається на цьому пристрої: нічого з неї нікуди не надсилають.',
	accepts:
		'Що можна відкрити: подію в одному файлі, як-от «.incident.json» із «Завантажити»; zip із текою події; разом усі файли цієї теки; карту у форматі GeoJSON; або таблиці, збережені як CSV.',
	drop: 'Файли можна й перетягнути на будь-яке місце сторінки.',
	tables: 'Із власної таблиці',
	tablesNeed:
		'Досить однієї таблиці тверджень: рядок на кожне, зі стовпцями speaker (хто), question (питання), answer (відповідь), place (місце), latitude (широта) і longitude (довгота). Разом із нею можна відкрити таблиці місць і авторів заяв.',
	tablesExample:
		'Ця подія у вигляді таких таблиць, з усіма стовпцями, які читає сторінка; заповніть своїм і збережіть як CSV:',
	saveTable: (name) => `Зберегти ${name}`,
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
	keep: 'Зберегти на цьому пристрої, щоб відкрити знову',
	notKept: 'Пристрій цього не зберіг: сховище заповнене або заблоковане. Подію все одно показано.',
	kept: 'Збережено на цьому пристрої',
	readAgain: 'Прочитати',
	readKept: (name) => `Прочитати: ${name}`,
	erase: (name) => `Стерти: ${name}`,
	eraseQuestion: (name) => `Стерти ${name} з цього пристрою?`,
	erased: (name) => `${name} стерто з цього пристрою.`,
	byLink: 'Про що просить посилання',
	asks: (name, host) => `Посилання просить відкрити ${name} з ${host}. Ще нічого не завантажено.`,
	load: 'Завантажити',
	loading: 'Завантаження…',
	unloaded: (name) =>
		`Не вдалося завантажити: ${name}. Можливо, такого файлу немає, немає мережі або в ньому понад 20 МБ.`,
	elsewhere: (host, name) =>
		`Посилання просить відкрити ${name} з ${host}. Ця сторінка завантажує файли лише зі свого сайту. Збережіть файл на цьому пристрої й виберіть його нижче.`,
	noAddress: 'Посилання просить відкрити подію, але те, що в ньому названо, не є адресою.',
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
	number: (n) => numbers.format(n),
	many: (places) =>
		`На цій карті ${numbers.format(places)} ${count(places, { one: 'місце', few: 'місця', other: 'місць' })}. Ті, що лежать близько одне до одного, зібрано в групу з їхньою кількістю. Натисніть групу, щоб наблизитися.`,
	groups: 'Групи місць',
	group: (places, name) =>
		`${numbers.format(places)} ${count(places, { one: 'місце', few: 'місця', other: 'місць' })}, серед них ${name}`,
	inSight: (places, signs) =>
		signs === 0 || signs === places
			? `Видно: ${counted(places, 'місце', 'місця', 'місць')}.`
			: `Видно: ${numbers.format(places)} ${count(places, { one: 'місце', few: 'місця', other: 'місць' })}; позначок: ${signs}.`,
	seekPlace: 'Знайти місце цієї карти за назвою',
	seek: 'Знайти',
	named: (places, words) =>
		`${numbers.format(places)} ${count(places, { one: 'місце', few: 'місця', other: 'місць' })}, у назві яких є «${words}».`,
	within: (places) =>
		`${numbers.format(places)} ${count(places, { one: 'місце', few: 'місця', other: 'місць' })} в одній точці.`,
	range: (from, to, all) => `${numbers.format(from)}–${numbers.format(to)} з ${numbers.format(all)}`,
	earlier: 'Попередні',
	further: 'Наступні',
	toSight: 'Назад до того, що видно',
	nearerTitle: 'Спершу наблизьтеся',
	nearer:
		'З цієї карти можна зберегти чи надрукувати ті місця, які видно, коли їх так мало, що кожне має власну позначку: щонайбільше 100. Наблизьтеся й відкрийте це вікно ще раз. Усі місця є у вашому власному файлі.',
	notHad: 'Місця цієї карти не вдалося знайти. Відкрийте її файл ще раз.',
	bar: (name) => `Відкрито з файлу: ${name}. Тут цього ніхто не перевіряв.`,
	back: (title) => `Назад: ${title}`
}
