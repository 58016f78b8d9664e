/** What a link names, as an address; `undefined` where it is none. */
export function addressOf(named: string, page: string): URL | undefined {
	try {
		return new URL(named, page)
	} catch {
		return undefined
	}
}

/**
 * Who is asked for what a link names: the page's own server, another one, or nobody. What is not encrypted is asked of no other
 * server, and what holds a name or a password of none at all: it would be said to whoever reads the link.
 */
export function whomToAsk(address: URL, page: URL): 'own' | 'another' | 'nobody' {
	if (address.username || address.password || !/^https?:$/.test(address.protocol)) return 'nobody'
	if (address.origin === page.origin) return 'own'
	if (address.protocol === 'https:') return 'another'
	return isThisDevice(address) && isThisDevice(page) ? 'another' : 'nobody'
}

/** Where pages are tried out. From there alone is it asked unencrypted: a page on the web has no business with its readers' devices. */
const isThisDevice = ({ hostname }: URL): boolean => hostname === 'localhost' || hostname === '127.0.0.1'
