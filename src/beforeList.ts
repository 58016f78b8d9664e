import { languageAsked, viewAsked, whenAsked } from './explore/asked'
import { kept } from './explore/device'
import type { Language } from './format/languages'
import { firstLanguage } from './words/words'

// Stands in the page that lists a site's incidents and runs before anything of it is drawn; without it the list works too.

const root = document.documentElement
const spoken = (document.currentScript?.dataset['languages'] ?? '').split(' ') as Language[]
const display = kept('display')

/** The list in the language that is spoken; `null` before it is there. */
const list = () => document.querySelector(`main[lang=${root.lang}]`)

function speak(): void {
	root.lang = languageAsked() ?? firstLanguage(navigator.languages, spoken)
	document.title = list()?.querySelector('h1')?.textContent ?? document.title
}

root.dataset['scripted'] = ''
if (display === 'light' || display === 'dark') root.dataset['scheme'] = display
speak()
whenAsked(() => {
	speak()
	// Where the other language was pressed, the way back is.
	list()?.querySelector<HTMLElement>('nav a')?.focus()
})
addEventListener('DOMContentLoaded', () => {
	speak()
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-alone]')) {
		// From disk only the single file runs its program.
		const page = location.protocol === 'file:' ? (link.dataset['alone'] ?? '') : ''
		link.setAttribute('href', (link.getAttribute('href') ?? '').replace('index.html', page))
		// A link from the time when one incident stood here alone: its view goes along to the one that is chosen.
		link.hash = viewAsked() || link.hash
	}
})
