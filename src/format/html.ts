/** A text that may stand in an element of HTML or SVG, and in an attribute between double quotes. */
export const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A frame for somebody else's page, as HTML: it is told nothing of that page. Sizes in CSS pixels, or `100%`. */
export const frameOf = (address: string, title: string, width: number | string, height: number): string =>
	`<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer" allow="fullscreen"></iframe>`
