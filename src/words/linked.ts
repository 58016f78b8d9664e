import type { Language } from '../format/languages'

interface Linked {
	/** A file of the page's own site. */
	asks: (name: string, host: string) => string
	load: string
	loading: string
	stop: string
	stopped: string
	unloaded: (name: string) => string
}

/** What is said of a file that a link names and a server has. The single file asks none, and does without these words. */
export const linkedWords: Record<Language, Linked> = {
	en: {
		asks: (name, host) => `A link asks to open ${name} from ${host}. Nothing has been loaded yet.`,
		load: 'Load it',
		loading: 'Loading …',
		stop: 'Stop',
		stopped: 'Stopped. Nothing of the file was kept.',
		unloaded: (name) =>
			`${name} could not be loaded. There may be no such file, no network, or more than 20 MB in it.`
	},
	uk: {
		asks: (name, host) => `Посилання просить відкрити ${name} з ${host}. Ще нічого не завантажено.`,
		load: 'Завантажити',
		loading: 'Завантаження…',
		stop: 'Зупинити',
		stopped: 'Зупинено. Від файлу нічого не збережено.',
		unloaded: (name) =>
			`Не вдалося завантажити: ${name}. Можливо, такого файлу немає, немає мережі або в ньому понад 20 МБ.`
	}
}
