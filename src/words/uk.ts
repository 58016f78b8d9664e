import type { Page } from './en'

export const page: Page = {
	decimal: ',',
	metres: 'м',
	kilometres: 'км',
	notReadByNative: 'Українського тексту ще не перечитав носій мови.',

	skipMap: 'Пропустити карту',
	language: 'Мова',
	search: 'Пошук',
	searchHint: 'Місця, автори заяв, слова',
	share: 'Поділитися',
	menu: 'Меню',
	about: 'Про цю сторінку',
	close: 'Закрити',

	contentNote: 'Перш ніж дивитися',
	showMap: 'Показати карту',

	unknownLink: 'Посилання називає те, чого тут немає. Сюди веде решта посилання.',
	closedAgain: 'Сторінку завантажено знову, тож подію з файлу закрито. Відкрийте цей файл ще раз через меню.',
	dismiss: 'Прибрати',
	basemapMissing: 'Схему карти не вдалося завантажити. Місця, твердження й застереження тут усі.',

	onItsWay: 'Завантажується…',
	missingTitle: 'Частина сторінки',
	missing: 'Ця частина сторінки не завантажилася. Усе, що вже на екрані, працює.',
	missingStill: 'Ця частина сторінки досі не завантажилася.',
	wholeHelps:
		'Можливо, допоможе перезавантаження всієї сторінки. Адреса збереже цей вигляд, а нотатки, збережені на пристрої, нікуди не зникнуть.',
	newEdition:
		'Опубліковано нову версію сторінки, і старої частини на сервері вже немає. Перезавантажте сторінку: адреса збереже цей вигляд, а нотатки, збережені на пристрої, нікуди не зникнуть.',
	loadWhole: 'Перезавантажити сторінку',

	map: 'Карта',
	mapKeys: 'Стрілки рухають карту, плюс і мінус змінюють масштаб, Tab переходить між місцями.',
	summary: (places, others, open) =>
		// No form depends on a count: what chooses forms would come with the first load.
		`На карті: місця — ${places}, ділянки й лінії — ${others}. ` +
		(open ? `Відкрито: ${open}.` : 'Нічого не вибрано.'),
	zoomIn: 'Наблизити',
	zoomOut: 'Віддалити',
	north: 'Посунути карту на північ',
	south: 'Посунути карту на південь',
	west: 'Посунути карту на захід',
	east: 'Посунути карту на схід',
	whole: 'Уся карта',
	layers: 'Шари',
	layersTitle: 'Шари та позначки',
	city: 'місто',
	site: 'об’єкт',
	streetsHere: 'Показати тут вулиці',
	streetsFailed: 'Карта вулиць недоступна; це схема.',
	streetsTrying: 'Завантажуємо карту вулиць…',
	tryAgain: 'Спробувати знову',
	sketch: 'Схема: без вулиць',
	sketchFar: 'Схема',
	sourcesShort: 'Джерела',
	eastOf: (degrees) => `${degrees}° сх. д.`,
	westOf: (degrees) => `${degrees}° зх. д.`,
	northOf: (degrees) => `${degrees}° пн. ш.`,
	southOf: (degrees) => `${degrees}° пд. ш.`,
	measured: (km) => `${km} км виміряно`,
	reportedShort: (words, paragraph) => `${words} у матеріалі ¶${paragraph}`,
	mapName: {
		place: (kind, name) => `${name}, ${kind === 'city' ? 'місто' : 'об’єкт'}`,
		uncertainty: (of, metres) => `Коло радіусом ${metres} м, ${of}: точність розташування`,
		distance: (name) => `Лінія ${name}:`
	},

	saidBy: (speaker, said, doubt) => `${speaker}, ${said}${doubt && `; ${doubt}`}`,
	claimNamed: (label, saidBy) => `${label[0]?.toUpperCase()}${label.slice(1)} — ${saidBy}`,
	later: 'пізніше',
	doubts: { 'not corroborated': 'не підтверджено', 'not checked': 'ми не перевіряли' },
	asOf: (moment) => `Вибраний момент (${moment}):`,
	startOfSaying: 'час до всіх заяв',
	ofClaims: (shown, total) =>
		`${shown} з ${total} ${total % 10 === 1 && total % 100 !== 11 ? 'твердження' : 'тверджень'}`,
	narrowedTo: (what) => `Лише: ${what}.`,
	showAllClaims: 'Показати всі',
	laterOn: 'Після публікації: увімкнено',
	covered: 'Приховано, доки не відкрито клітинки.',
	notSaidYet: 'На той момент у матеріалі немає заяв.',
	notOnMapYet: 'не на карті: на той момент про це ще ніхто не говорив',
	lit: 'Виділено місця твердження',

	says: 'Що в матеріалі',
	keepInMind: 'Майте на увазі',
	further: (n) =>
		n === 1
			? 'Твердження про подію; точність розташування'
			: `Твердження про подію (${n}); точність розташування`,
	furtherExact: 'Точність розташування',
	sayer: (speaker, telling) => (telling ? `${speaker}, переказ слів ${telling}` : speaker),
	twoLengths: 'Дві довжини',
	lengthReported: (words, publisher, paragraph) => `у матеріалі: ${words}, ${publisher} ¶${paragraph}`,
	lengthMeasured: (km) => `виміряно: ${km} км, ми обчислили це за двома точками`,
	ourNote: 'Наша примітка',
	fromReport: (publisher) => `джерело: ${publisher}`,

	panel: 'Місця й матеріал',
	places: 'Місця',
	report: 'Матеріал',
	claims: 'Твердження',
	lessons: 'Уроки',
	firstLookBy: (speaker, day) => `автор заяви: ${speaker}, ${day}`,
	firstLookWords: (n) => `Авторів, які не назвали числа: ще ${n}.`,
	madeBy: (publisher) =>
		`Цю сторінку створено для читачів і шкіл; вона незалежна від видання (${publisher}) та від усіх, кого тут цитовано.`,
	placesIntro: 'Усе, що є на карті, у тому самому порядку. Виберіть, щоб прочитати, що про це в матеріалі.',
	hiddenLayer: 'зараз не на карті: шар вимкнено',
	paragraph: (number) => `Абзац ${number}`,
	ourTranslation: 'наш переклад',
	drawerPeek: 'Розгорнути панель на пів екрана',
	drawerHalf: 'Розгорнути панель на весь екран',
	drawerFull: 'Зменшити панель',

	opened: (name) => `Відкрито: ${name}`,
	closed: (name) => `Закрито: ${name}`,
	wholeShown: 'Показано всю карту',
	shown: (layer) => `Показано: ${layer}`,
	hidden: (layer) => `Приховано: ${layer}`
}

export const chapters = {
	reading: () => import('./ukReading'),
	finding: () => import('./ukFinding'),
	teaching: () => import('./ukTeaching'),
	menu: () => import('./ukMenu'),
	paper: () => import('./ukPaper'),
	sharing: () => import('./ukSharing'),
	trust: () => import('./ukTrust'),
	explaining: () => import('./ukExplaining'),
	opening: () => import('./ukOpening'),
	long: () => import('./ukLong')
}
