/** The one thing that Leaflet 1.9.4 writes as HTML here: its probe for inline SVG. Its controls and popups are not used. */
const probe = '<svg/>'

/**
 * Lets Leaflet, and nothing else, write that string where the page enforces Trusted Types; any other string throws.
 * Has to run before Leaflet is evaluated, since it probes at once; a second call changes nothing.
 */
function trustLeaflet(): void {
	// Firefox and Safari got Trusted Types late; without them there is no policy to install and nothing to guard.
	if (window.trustedTypes === undefined || window.trustedTypes.defaultPolicy !== null) return
	window.trustedTypes.createPolicy('default', {
		createHTML(html) {
			if (html === probe) return html
			throw new TypeError(`HTML from a string is refused here: ${JSON.stringify(html.slice(0, 60))}`)
		},
		// Only the page itself makes such addresses, for what it runs beside itself.
		createScriptURL(address) {
			if (address.startsWith('blob:') || address === './sw.js') return address
			throw new TypeError(`A script from ${address} is refused here`)
		}
	})
}

// On import, because imports are evaluated before the code of the module that would call it.
trustLeaflet()
