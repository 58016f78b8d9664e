/**
 * The address at which a page will stand, where the build was told (`VITE_SITE`): only with it can a preview of a link find its picture,
 * or an archive the page. Throws, in words for whoever builds, where it is none.
 */
export function siteOf(setting: string | undefined): string | undefined {
	if (!setting) return undefined
	const site = URL.canParse(setting) ? new URL(setting) : undefined
	if (!site || !/^https?:$/.test(site.protocol) || !site.pathname.endsWith('/') || site.hash || site.search)
		throw new Error(
			`VITE_SITE: expected an address that starts with https:// or http:// and ends with a slash, found "${setting}"`
		)
	return site.href
}
