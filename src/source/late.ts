/** The stylesheets of late parts that have been asked for; one that did not arrive is asked for anew. */
const sheets = new Map<string, Promise<void>>()

/**
 * Brings a late part of the program together with the files that belong to it, its own script first, whose names are relative
 * to `from`. The build puts it in the place of Vite's own way, which takes a part as complete although its stylesheet was refused.
 */
export async function bring<T>(
	load: () => Promise<T>,
	files: readonly string[] = [],
	from = document.baseURI
): Promise<T> {
	const [own = '', ...others] = files.map((file) => new URL(file, from).href)
	const beside = others.map((file) => (file.endsWith('.css') ? styledBy(file) : announce(file)))
	const [part] = await Promise.all([asked(load, own), ...beside])
	return part
}

/** How often a script was asked for in vain. */
const inVain = new Map<string, number>()

/** Browsers before Chromium 156 and Firefox 154 ask for a script only once: then it is asked for under a name it did not have. */
async function asked<T>(load: () => Promise<T>, address: string): Promise<T> {
	const times = inVain.get(address) ?? 0
	const name = `${address}?${times}`
	try {
		return await load().catch((reason: unknown) => {
			if (times === 0) throw reason
			return import(/* @vite-ignore */ name)
		})
	} catch (reason) {
		inVain.set(address, times + 1)
		throw reason
	}
}

/** The scripts that the browser was told of. */
const announced = new Set<string>()

/** Tells the browser that a script will be asked for: those of one part then come together, not one after the other. */
function announce(address: string): void {
	// In vain they could not be asked for again: they have no other name.
	if (!navigator.onLine || announced.has(address)) return
	announced.add(address)
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
