import { asksForMore, languageAsked, whenAsked } from './explore/asked'
import { kept, type Kept } from './explore/device'
import { firstLanguage } from './words/words'
import type { Language } from './format/languages'

// Stands in the page itself and runs before anything of it is drawn, so that nothing is seen in the wrong language or
// light. All it leaves are attributes of the root element, which the style of the text page reads.

const root = document.documentElement
const { languages = '', home = '' } = document.currentScript?.dataset ?? {}
const spoken = languages.split(' ') as Language[]
const asked = languageAsked()

root.dataset['scripted'] = ''
root.lang = asked && spoken.includes(asked) ? asked : firstLanguage(navigator.languages, spoken)
const display = kept('display')
if (display === 'light' || display === 'dark') root.dataset['scheme'] = display
if (kept(`${home}/content-note` as Kept)) root.dataset['noted'] = ''

const settle = () => root.toggleAttribute('data-waits', asksForMore())
settle()
whenAsked(settle)

/** The program did not arrive, or cannot be read by this browser. */
function fail(): void {
	root.removeAttribute('data-waits')
	root.dataset['failed'] = ''
}

/** Whether the reader, or we, have loaded the page anew already. */
const isAgain = () =>
	(performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type !==
	'navigate'

// What is refused says so at its own element, which only the capturing phase hears. A page from a cache may be older than
// the files on its server: the new one has others.
addEventListener(
	'error',
	({ target }) => {
		// Once the program is there, and for scripts that extensions of the browser bring, this is none of ours.
		const isScript = target instanceof HTMLScriptElement
		if (!('scripted' in root.dataset) || (isScript && target.type !== 'module')) return
		if (isScript && !isAgain()) location.reload()
		else fail()
	},
	true
)
if (!('noModule' in document.createElement('script'))) fail()
