// First: Leaflet writes HTML while it is being evaluated.
import './map/trust'
import { mount } from 'svelte'
import './app.css'
import App from './App.svelte'
import { loadPack, type Loaded } from './pack/load'
import Failed from './ui/Failed.svelte'
import Issues from './ui/Issues.svelte'
import { firstLanguage, wordsOf } from './words/words'

const target = document.getElementById('app') ?? document.body
const words = wordsOf(firstLanguage(navigator.languages))

function show(loaded: Loaded): void {
	if ('pack' in loaded) mount(App, { target, props: { pack: loaded.pack } })
	else mount(Issues, { target, props: { issues: loaded.issues, words } })
}

loadPack().then(show, (reason: unknown) => {
	console.error(reason)
	mount(Failed, { target, props: { words } })
})
