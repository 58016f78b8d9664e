/**
 * What Leaflet 1.9.4 itself writes as HTML: its probe for inline SVG, an emptied container,
 * the close sign of a popup, and the two signs of its zoom control.
 */
const written = new Set([
	'<svg/>',
	'',
	'<span aria-hidden="true">&#215;</span>',
	'<span aria-hidden="true">+</span>',
	'<span aria-hidden="true">&#x2212;</span>'
])

/** The text of Leaflet's metric scale bar, `500 m` or `2 km`: digits and a unit, never markup. */
const scaleText = /^\d{1,5} k?m$/

/**
 * Lets Leaflet, and nothing else, write those strings where the page enforces Trusted Types; any other string throws.
 * Has to run before Leaflet is evaluated, since its SVG probe writes at once; a second call changes nothing.
 */
export function trustLeaflet(): void {
	// Firefox and Safari got Trusted Types late; without them there is no policy to install and nothing to guard.
	if (window.trustedTypes === undefined || window.trustedTypes.defaultPolicy !== null) return
	window.trustedTypes.createPolicy('default', {
		createHTML(html) {
			if (written.has(html) || scaleText.test(html)) return html
			throw new TypeError(`HTML from a string is refused here: ${JSON.stringify(html.slice(0, 60))}`)
		}
	})
}

// On import, because imports are evaluated before the code of the module that would call it.
trustLeaflet()
