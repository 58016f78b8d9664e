// First: Leaflet writes HTML while it is being evaluated.
import './map/trust'
import { mount } from 'svelte'
import './app.css'
import App from './App.svelte'
import { languageAsked } from './explore/follow.svelte'
import { loadPack, type Loaded } from './source/builtIn'
import Failed from './shell/Failed.svelte'
import { firstLanguage, loadWords, wordsOf } from './words/words'

const target = document.getElementById('app') ?? document.body
const language = languageAsked() ?? firstLanguage(navigator.languages)
// Where they cannot be had the page speaks English.
const spoken = loadWords(language).catch(() => undefined)

async function show(loaded: Loaded): Promise<void> {
	await spoken
	if ('pack' in loaded) {
		mount(App, { target, props: { pack: loaded.pack } })
		return
	}
	document.documentElement.lang = language
	const { default: Issues } = await import('./shell/Issues.svelte')
	mount(Issues, { target, props: { issues: loaded.issues, language } })
}

loadPack()
	.then(show)
	.catch((reason: unknown) => {
		console.error(reason)
		document.documentElement.lang = language
		mount(Failed, {
			target,
			props: { words: wordsOf(language), title: import.meta.env.VITE_TITLE?.[language] }
		})
	})
