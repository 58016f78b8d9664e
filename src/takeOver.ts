import { asksForView, whenAsked } from './explore/asked'
import { keepDrawings } from './ui/drawings'

/** What the build wrote into the page to be read before the program is there; `null` in a page that has none. */
const text = () => document.querySelector('.text-page')

const root = document.documentElement

/** Whether this browser knows what the page's style cannot do without: the floor that the README names. */
const meetsFloor = (): boolean => CSS.supports('selector(:has(a))') && CSS.supports('height: 100dvh')

/** The program cannot go on: the text stays, with a sentence. Tells whether there is a text to stay. */
export function leaveText(): boolean {
	root.removeAttribute('data-waits')
	root.dataset['failed'] = ''
	return text() !== null
}

/**
 * Puts the page that `mount` makes in the place of the text that stood before it, once the page's style is there and the
 * reader is not in the middle of it. What had the focus has it again. Throws where the page could not be shown.
 */
export async function takeOver(target: Element, mount: () => void): Promise<void> {
	if (!text()) return begin(target, mount)
	if (!meetsFloor()) throw new Error('This browser is below the floor that the page needs')
	const show = await styled()
	await untilFree()
	const opens = document.activeElement?.closest<HTMLElement>('[data-opens]')?.dataset['opens']
	keepDrawings(document.querySelectorAll<HTMLElement>('.text-page'))
	document.getElementById('text-style')?.remove()
	for (const key of ['scripted', 'waits', 'noted', 'ready', 'failed']) delete root.dataset[key]
	show()
	begin(target, mount)
	scrollTo(0, 0)
	if (opens === undefined || document.activeElement !== document.body) return
	document.querySelector<HTMLElement>(`#panel [data-opens="${CSS.escape(opens)}"]`)?.focus()
}

function begin(target: Element, mount: () => void): void {
	target.replaceChildren()
	mount()
}

/** Waits for the program's style, which is kept off the text; gives back what puts it on. */
async function styled(): Promise<() => void> {
	const link = document.querySelector<HTMLLinkElement>('link[data-program]')
	if (link && !link.sheet) {
		await new Promise((arrive, refuse) => {
			link.addEventListener('load', arrive)
			link.addEventListener('error', () => refuse(new Error(`${link.href} did not arrive`)))
		})
	}
	return () => {
		// By its sheet: Chromium 143 asks anew for a link whose attribute changes, and the map is built without a style meanwhile.
		if (link?.sheet) link.sheet.media.mediaText = 'all'
		for (const sheet of document.adoptedStyleSheets) sheet.disabled = false
	}
}

/** Whether the reader has gone on to read the text, and did not ask for a view. */
function reads(): boolean {
	if (asksForView()) return false
	const focused = document.activeElement?.closest('.text-page a')
	return scrollY > innerHeight / 2 || (focused != null && !focused.hasAttribute('data-opens'))
}

/** Waits until nothing is being pressed, and whoever reads comes back to the top, asks for a view, or presses that they want it. */
async function untilFree(): Promise<void> {
	if (reads()) {
		root.dataset['ready'] = ''
		const done = new AbortController()
		await new Promise<void>((free) => {
			const look = () => void (reads() || free())
			addEventListener('scroll', look, { passive: true, signal: done.signal })
			document.addEventListener('click', wants, { signal: done.signal })
			done.signal.addEventListener('abort', whenAsked(look))
			function wants({ target }: Event): void {
				if (target instanceof Element && target.closest('.text-ready button')) free()
			}
		})
		done.abort()
	}
	while (document.querySelector('.text-page a:active')) await new Promise(requestAnimationFrame)
}
