import type { Language } from '../format/languages'

/** Of a file by its name, from a server. */
type Said = (name: string, host: string) => string

interface Linked {
	/** A file of the page's own site. */
	asks: Said
	/** One of another server, which will see who asks. */
	asksAnother: Said
	/** One that is asked of nobody. */
	refused: Said
	load: string
	loading: string
	stop: string
	stopped: string
	unloaded: (name: string) => string
	/** Why a file of another server did not come. */
	answered: (name: string, host: string, status: number) => string
	nothing: Said
	large: Said
	leadsOn: Said
	noCarrier: string
	/** What can be done then. */
	save: string
	file: string
}

/** What is said of a file that a link names and a server has. The single file asks none, and does without these words. */
export const linkedWords: Record<Language, Linked> = {
	en: {
		asks: (name, host) => `A link asks to open ${name} from ${host}. Nothing has been loaded yet.`,
		asksAnother: (name, host) =>
			`A link asks to open “${name}” from ${host}. That is another server, and it is asked for nothing unless you load the file. It will then see your network address (IP address) and which file you want, but not which page you are on.`,
		refused: (name, host) =>
			`A link asks to open ${name} from ${host}. This page asks other servers only at addresses that begin with https://, and none at an address that holds a name or a password.`,
		load: 'Load it',
		loading: 'Loading …',
		stop: 'Stop',
		stopped: 'Stopped. Nothing of the file was kept.',
		unloaded: (name) =>
			`${name} could not be loaded. There may be no such file, no network, or more than 20 MB in it.`,
		answered: (name, host, status) =>
			`${host} did not give ${name}: it answered with the error ${status}. The link may be wrong or old.`,
		nothing: (name, host) =>
			`${name} did not come from ${host}. Browsers do not tell a page why: there may be no such server or no network, or the server does not let other sites read the file.`,
		large: (name) => `${name} has more than 20 MB, the most that a link may open.`,
		leadsOn: (name, host) =>
			`For ${name}, ${host} leads on to another address, which has not been asked for anything.`,
		noCarrier: 'The part of this page that asks other servers did not load. There may be no network.',
		save: 'Save the file on this device, then choose it below.',
		file: 'Go to the file'
	},
	uk: {
		asks: (name, host) => `Посилання просить відкрити ${name} з ${host}. Ще нічого не завантажено.`,
		asksAnother: (name, host) =>
			`Посилання просить відкрити «${name}» з ${host}. Це інший сервер, і без вашої згоди до нього не звертаються. Якщо ви завантажите файл, він побачить вашу мережеву адресу (IP-адресу) і те, який файл вам потрібен, але не сторінку, на якій ви є.`,
		refused: (name, host) =>
			`Посилання просить відкрити ${name} з ${host}. Ця сторінка звертається до інших серверів лише за адресами, які починаються з https://, і до жодного — за адресою, у якій є ім’я чи пароль.`,
		load: 'Завантажити',
		loading: 'Завантаження…',
		stop: 'Зупинити',
		stopped: 'Зупинено. Від файлу нічого не збережено.',
		unloaded: (name) =>
			`Не вдалося завантажити: ${name}. Можливо, такого файлу немає, немає мережі або в ньому понад 20 МБ.`,
		answered: (name, host, status) =>
			`Сервер ${host} не дав файлу ${name}: він відповів помилкою ${status}. Можливо, посилання хибне або застаріле.`,
		nothing: (name, host) =>
			`Не вдалося отримати ${name} з ${host}. Чому, браузери сторінкам не кажуть: може не бути такого сервера чи мережі, або сервер не дозволяє іншим сайтам читати цей файл.`,
		large: (name) => `У файлі ${name} понад 20 МБ, а більших за посиланням не відкрити.`,
		leadsOn: (name, host) =>
			`По ${name} сервер ${host} відсилає за іншою адресою, а до неї сторінка не зверталася.`,
		noCarrier:
			'Не завантажилася та частина цієї сторінки, яка звертається до інших серверів. Можливо, немає мережі.',
		save: 'Збережіть файл на цьому пристрої й виберіть його нижче.',
		file: 'Перейти до файлу'
	}
}
