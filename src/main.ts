// First: Leaflet writes HTML while it is being evaluated.
import './map/trust'
import { mount } from 'svelte'
import './app.css'
import { language, loaded, spoken } from './asking'
import { asks } from './explore/asked'
import { whenAtRest } from './explore/atRest'
import { install } from './explore/install.svelte'
import { newer } from './explore/newer.svelte'
import Incidents from './Incidents.svelte'
import type { Loaded } from './source/builtIn'
import { languagesHere } from './source/texts'
import Failed from './shell/Failed.svelte'
import { leaveText, takeOver } from './takeOver'
import { firstLanguage, loadWords, withWords } from './words/words'

// A page from disk is no app.
if (import.meta.env.VITE_STORED) addEventListener('beforeinstallprompt', install.take)

const target = document.getElementById('app') ?? document.body

/** Stores the page on the device. A frame in somebody else's page stores nothing; without it the page works all the same. */
function store(): void {
	if (!('serviceWorker' in navigator) || asks('embed')) return
	import('./source/offline')
		.then(({ storePage }) => storePage((load) => (newer.load = load)))
		.catch(() => undefined)
}

async function show(content: Loaded): Promise<void> {
	await spoken
	if ('pack' in content) {
		const languages = languagesHere(content.pack)
		if (!languages.includes(language)) await loadWords(firstLanguage(navigator.languages, languages))
		await takeOver(target, () => mount(Incidents, { target, props: { pack: content.pack } }))
		// Without it the focus falls to the page where a control goes; all else works.
		import('./ui/focus').then(({ keepFocus }) => keepFocus()).catch(() => undefined)
		if (import.meta.env.VITE_STORED) whenAtRest(store)
		return
	}
	document.documentElement.lang = language
	const issues = import('./shell/Issues.svelte')
	const { default: Issues } = await withWords(language, ['menu'], issues)
	await takeOver(target, () => mount(Issues, { target, props: { issues: content.issues, language } }))
}

loaded.then(show).catch((reason: unknown) => {
	console.error(reason)
	if (leaveText()) return
	document.documentElement.lang = language
	mount(Failed, { target, props: { language } })
})
