import { basename } from 'node:path'
import { singlePolicy, withPolicy } from './csp.ts'
import type { Home } from './homes.ts'
import { inPage, scriptOf } from './inPage.ts'
import { icon } from './page.ts'
import type { listOf } from '../account/list.ts'
import { escaped } from '../format/html.ts'

/**
 * The page that lists the incidents of a site, whole in itself: it works from disk and without its script. An incident that has
 * mistakes stands in it, too, as one that cannot be shown.
 */
export async function listPage(homes: readonly Home[], site: string | undefined): Promise<string> {
	const listed = homes.map(({ folder, home, read }) => ({ ...read, home, alone: `${basename(folder)}.html` }))
	const { texts, style } = await inPage('account/list.ts', {}, (module: { listOf: typeof listOf }) =>
		module.listOf(listed)
	)
	const { language, title, intro } = texts[0]!
	const languages = texts.map((text) => text.language)
	const html = `<!doctype html>
<html lang="${language}">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>${escaped(title)}</title>
		<meta name="description" content="${escaped(intro)}" />
		<meta property="og:type" content="website" />
		<meta property="og:title" content="${escaped(title)}" />
		<meta property="og:description" content="${escaped(intro)}" />
		<meta property="og:locale" content="${language}" />
		${site ? `<link rel="canonical" href="${escaped(site)}" />\n\t\t<meta property="og:url" content="${escaped(site)}" />\n\t\t` : ''}${icon}
		<style>${style}</style>
		<script data-languages="${languages.join(' ')}">${await scriptOf('beforeList.ts')}</script>
	</head>
	<body>
${texts.map(({ text }) => text).join('\n')}
	</body>
</html>
`
	return withPolicy(html, singlePolicy)
}

/**
 * The worker at the root of a site of several incidents: none. One that stored the list would have every incident's page in its
 * scope, and strike what their own workers have stored. Where one incident alone stood here before, its worker would show it
 * for ever: this takes its place when it lets go, and leaves with what it had stored.
 */
export const noWorker = `addEventListener('message', ({ data }) => data?.type === 'SKIP_WAITING' && skipWaiting())
addEventListener('activate', (event) => event.waitUntil(leave()))
async function leave() {
	const names = await caches.keys()
	await Promise.all(names.filter((name) => name.endsWith(registration.scope)).map((name) => caches.delete(name)))
	await registration.unregister()
}
`
