import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { isCrowded, stripOf } from '../ask/strip.ts'
import type { Pack } from '../format/pack.ts'
import { VitePWA } from 'vite-plugin-pwa'
import { readIncident } from './incident.ts'
import { asPng } from './raster.ts'

/** What is of no use without a network, or is seldom asked for without one: it is kept out of what is stored, which stays small. */
const unstored = [
	// Frames and links are for elsewhere.
	...['Embed', 'ClaimAlone', 'RangeAlone', 'Yielding', 'Share', 'Prepare'],
	// Files that go or come, and what only they have.
	...[
		'Shapes',
		'Printed',
		'Groups',
		'grouped',
		'ManyPlaces',
		'Nearer',
		'Downloads',
		'enSharing',
		'ukSharing',
		'Open',
		'enOpening',
		'ukOpening',
		'Original',
		'Issues'
	],
	// Streets.
	...['streetFile', 'StreetFile', 'streetLayer', 'beside', 'Consent', 'tiles', 'grid'],
	// What tells of the page itself.
	...['About', 'about', 'html', 'notes-', 'Trust', 'enTrust', 'ukTrust', 'account', 'icon']
]

/** Whether all of an incident lies in the region of the base map: then the sketch of the world is for what is opened alone. */
function isInRegion({ features }: Pack): boolean {
	const file = readFileSync(resolve(import.meta.dirname, '../../geodata/basemap/region.json'), 'utf8')
	const { west, south, east, north } = (JSON.parse(file) as { bounds: Record<string, number> }).bounds
	const numbers = features.flatMap(({ geometry }) => [geometry.coordinates].flat(4) as unknown as number[])
	const isWithin = (degrees: number, low = 0, high = 0) => degrees >= low && degrees <= high
	return numbers.every((degrees, i) =>
		i % 2 === 0 ? isWithin(degrees, west, east) : isWithin(degrees, south, north)
	)
}

/** Whether no list of an incident can be so long that it is shown page by page, and no time strip so full that it counts. */
function isShort(pack: Pack): boolean {
	const { speakers, claims, caveats } = pack
	const { questions } = pack.incident
	const answers = questions.map(({ id }) => claims.filter(({ question }) => question === id).length)
	const lists = speakers.length <= 12 && questions.length <= 20 && caveats.length <= 100
	const strips = [false, true].map((later) => stripOf(pack, later))
	return lists && claims.length <= 100 && Math.max(...answers) <= 12 && !strips.some(isCrowded)
}

const icons = [192, 512]
const iconFile = (size: number): string => `assets/icon-${size}.png`

/** The sign of the page on its ground, with room around it for whatever shape a device cuts. */
const sign = (size: number): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16"><rect width="16" height="16" fill="#f6f1e6"/><circle cx="8" cy="8" r="4" fill="#211d17"/></svg>`

/**
 * Stores the hosted page on its reader's device after the first visit (a service worker made by Workbox): all of it or
 * nothing, and a newer one takes its place only when the reader says so. Tiles and all else from elsewhere are left alone.
 */
export function offline(folder: string): (Plugin | Plugin[])[] {
	const read = readIncident(folder)
	const incident = 'pack' in read ? read.pack.incident : undefined
	const language = incident?.languages[0] ?? 'en'
	const unneeded = [
		...('pack' in read && isInRegion(read.pack) ? ['world'] : []),
		...('pack' in read && isShort(read.pack) ? ['Pages', 'Crowd', 'enLong', 'ukLong'] : [])
	]
	return [
		{
			name: 'icons',
			apply: 'build',
			async generateBundle() {
				for (const size of icons)
					this.emitFile({ type: 'asset', fileName: iconFile(size), source: await asPng(sign(size)) })
			}
		},
		VitePWA({
			filename: 'sw.js',
			injectRegister: false,
			registerType: 'prompt',
			manifestFilename: 'page.webmanifest',
			manifest: {
				name: incident?.title[language] ?? 'Incident Explorer',
				short_name: incident?.short[language] ?? 'Incident Explorer',
				description: incident?.standing.line[language] ?? '',
				lang: language,
				start_url: './',
				display: 'standalone',
				background_color: '#f6f1e6',
				theme_color: '#f6f1e6',
				icons: icons.map((size) => ({
					src: iconFile(size),
					sizes: `${size}x${size}`,
					type: 'image/png',
					purpose: 'any maskable'
				}))
			},
			workbox: {
				globPatterns: ['index.html', 'assets/*.{js,css,json}'],
				globIgnores: [...unstored, ...unneeded].map((name) => `assets/${name}*`),
				// Their names change with what is in them.
				dontCacheBustURLsMatching: /assets\//,
				// Nothing but the page itself is answered with the page.
				navigateFallback: null,
				cleanupOutdatedCaches: true,
				inlineWorkboxRuntime: true,
				sourcemap: false
			}
		})
	]
}
