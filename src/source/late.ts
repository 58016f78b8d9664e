/** The stylesheets of late parts that have been asked for; one that did not arrive is asked for anew. */
const sheets = new Map<string, Promise<void>>()

/**
 * Brings a late part of the program together with the files that belong to it, whose names are relative to `from`. The build
 * puts it in the place of Vite's own way, which takes a part as complete although its stylesheet was refused.
 */
export async function bring<T>(
	load: () => Promise<T>,
	files: readonly string[] = [],
	from = document.baseURI
): Promise<T> {
	const styled = files.map((file) => {
		const address = new URL(file, from).href
		return file.endsWith('.css') ? styledBy(address) : announce(address)
	})
	const [part] = await Promise.all([load(), ...styled])
	return part
}

/** Tells the browser that a script will be asked for: those of one part then come together, not one after the other. */
function announce(address: string): void {
	const links = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')
	if ([...links].some(({ href }) => href === address)) return
	document.head.append(linkTo('modulepreload', address))
}

function styledBy(address: string): Promise<void> {
	const known = sheets.get(address)
	if (known) return known
	if ([...document.styleSheets].some(({ href }) => href === address)) return Promise.resolve()
	const arriving = new Promise<void>((arrive, refuse) => {
		const link = linkTo('stylesheet', address)
		const settle = () => {
			if (hasRules(link)) return arrive()
			link.remove()
			sheets.delete(address)
			refuse(new Error(`The stylesheet ${address} did not arrive`))
		}
		link.addEventListener('load', settle)
		link.addEventListener('error', settle)
		document.head.append(link)
	})
	sheets.set(address, arriving)
	return arriving
}

/** A page in the place of a stylesheet is no error to every browser; it holds no rule. */
function hasRules({ sheet }: HTMLLinkElement): boolean {
	try {
		return sheet !== null && sheet.cssRules.length > 0
	} catch {
		// Chromium 156 has a sheet for what was refused, and lets nobody look into it.
		return false
	}
}

function linkTo(rel: string, address: string): HTMLLinkElement {
	const link = document.createElement('link')
	link.rel = rel
	// As the program itself is asked for: otherwise the browser would ask twice.
	link.crossOrigin = ''
	link.href = address
	return link
}
