import { svelte } from '@sveltejs/vite-plugin-svelte'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, resolve } from 'node:path'
import { loadEnv } from 'vite'
import { defineConfig, type TestProjectInlineConfiguration, type ViteUserConfig } from 'vitest/config'
import { account } from './src/build/account.ts'
import { shortArcs } from './src/build/arcs.ts'
import { slimArchives } from './src/build/archives.ts'
import { carry } from './src/build/carry.ts'
import { contentSecurity, hostedPolicy, singlePolicy } from './src/build/csp.ts'
import { early } from './src/build/early.ts'
import { foldersIn } from './src/build/homes.ts'
import { incident } from './src/build/incident.ts'
import { lateParts } from './src/build/late.ts'
import { slimLeaflet } from './src/build/leaflet.ts'
import { fullNotices } from './src/build/notices.ts'
import { offline } from './src/build/offline.ts'
import { page } from './src/build/page.ts'
import { scopeOf } from './src/build/scopes.ts'
import { scorm } from './src/build/scorm.ts'
import { notices, singleFile } from './src/build/single.ts'
import { siteOf } from './src/build/site.ts'
import { together } from './src/build/together.ts'

const here = import.meta.dirname
const { version } = JSON.parse(readFileSync(resolve(here, 'package.json'), 'utf8')) as { version: string }
const streets = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png'

/** `vite build` makes the hosted page; `vite build --mode single` adds the whole of it as one file beside it. */
export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => {
	const single = mode === 'single'
	const setting = loadEnv(mode, here)
	// Of several, `npm run build` names one after the other.
	const folder = resolve(here, foldersIn(setting.VITE_INCIDENT)[0])
	// A single file stands alone wherever it is taken.
	const listed = !single && setting.VITE_LISTED === 'true'
	const site = single ? undefined : siteOf(setting.VITE_SITE)
	// From disk a page sends no Referer, which tile servers ask for: the single file never offers online tiles.
	const tiles = single ? '' : setting.VITE_TILES || streets

	/** Modules that several late parts bring along, and of which one is hardly wanted without the others, are asked for as one file. */
	const parts = {
		groups: [
			{ name: 'Sentence', test: /Sentence\.svelte|marking\.ts/ },
			{
				name: 'Moment',
				test: /\/(format\/time|words\/(later|dates)|timeline\/told)\.ts|timeline\/(After|Moment)\.svelte/
			},
			{
				name: 'letterGround',
				test: /\/(atlas\/(graticule|ground|letterGround|locator)|map\/scheme\.svelte)\.ts|\/lineclip\//
			}
		],
		includeDependenciesRecursively: false
	}
	const define = {
		'import.meta.env.VITE_LISTED': JSON.stringify(listed),
		'import.meta.env.VITE_TILES': JSON.stringify(tiles),
		'import.meta.env.VITE_VERSION': JSON.stringify(version),
		'import.meta.env.VITE_STORED': JSON.stringify(mode === 'production')
	}

	return {
		// Tests stand beside src, and are told by their path from here.
		root: mode === 'test' ? here : 'src',
		base: './',
		publicDir: false,
		envDir: here,
		define,
		resolve: {
			alias: [
				{ find: 'basemap', replacement: resolve(here, 'geodata/basemap') },
				// Leaflet's package.json does not name its ES module, from which unused parts can be left out.
				{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }
			]
		},
		server: { fs: { allow: [here] } },
		// Found while a component test runs, it would load the page under test again.
		optimizeDeps: {
			include: [
				'd3-array',
				'uqr',
				'jsqr',
				'fast-check',
				'fflate',
				'papaparse',
				'polylabel',
				'supercluster',
				'topojson-client',
				'lineclip',
				'leaflet/dist/leaflet-src.esm.js'
			]
		},
		// As text for JSON.parse, so that `__proto__` in a file stays a key like any other.
		json: { stringify: true },
		plugins: [
			svelte({ configFile: false, compilerOptions: { runes: true, cssHash: scopeOf } }),
			lateParts(),
			single && together(),
			shortArcs(),
			slimLeaflet(),
			slimArchives(),
			incident(folder),
			carry(!single),
			page(folder, site),
			account(folder, define, { site, listed }),
			early(resolve(here, 'src/asking.ts'), resolve(here, 'src/main.ts')),
			fullNotices(!single),
			single && singleFile(`${basename(folder)}.html`),
			contentSecurity(single ? singlePolicy : (html) => hostedPolicy(tiles, html)),
			single ? scorm(folder, basename(folder)) : offline(folder)
		],
		build: {
			outDir: '../dist',
			emptyOutDir: !single,
			// A picture that no rule shows should cost the hosted page nothing; the single file needs all of them inside.
			assetsInlineLimit: single ? Number.MAX_SAFE_INTEGER : 0,
			cssCodeSplit: !single,
			// The notices of every library whose code is in the page travel with it.
			license: { fileName: notices },
			modulePreload: single ? false : { polyfill: false },
			rolldownOptions: { output: { codeSplitting: single ? false : parts } }
		},
		test: mode === 'test' ? await tests() : {}
	}
})

/** Three kinds of tests: in Node, components in real Chromium, and journeys over the site, which is built first. */
async function tests(): Promise<NonNullable<ViteUserConfig['test']>> {
	// Only when tests run: a build asks for no browser.
	const { playwright } = await import('@vitest/browser-playwright')
	const { findBrowser } = await import('./test/browser.ts')
	const { LongestFirst } = await import('./test/longestFirst.ts')
	const { hang, patience } = await import('./test/patience.ts')
	const launchOptions = await findBrowser()
	const inBrowser = 'test/**/*.svelte.test.ts'
	const journeys = 'test/journeys/**/*.test.ts'
	const build = 'test/build/pages.test.ts'
	const inNode = { environment: 'node' as const, isolate: false, maxWorkers: availableParallelism() }
	// Once those in Node are through. Components have one page, which leaves cores idle for the journeys beside it.
	const inPages = {
		maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
		sequence: { groupOrder: 1 }
	}

	const projects: TestProjectInlineConfiguration[] = [
		// A build uses one core: Node tests use the others meanwhile. By name, these run alone.
		{ extends: true, test: { name: 'build', include: [build], ...inNode } },
		{
			extends: true,
			test: {
				name: 'node',
				setupFiles: 'test/speaking.ts',
				include: ['test/**/*.test.ts'],
				exclude: [inBrowser, journeys, build],
				...inNode
			}
		},
		{
			extends: true,
			test: {
				name: 'browser',
				include: [inBrowser],
				setupFiles: 'test/speaking.ts',
				browser: {
					enabled: true,
					headless: true,
					fileParallelism: false,
					screenshotFailures: false,
					provider: playwright({ launchOptions }),
					instances: [{ browser: 'chromium' }]
				},
				...inPages
			}
		},
		{
			extends: true,
			test: {
				name: 'journeys',
				include: [journeys],
				environment: 'node',
				// The files of a worker share its browser, and the pack once read.
				isolate: false,
				...inPages
			}
		}
	]
	return {
		projects,
		sequence: { sequencer: LongestFirst },
		testTimeout: hang,
		hookTimeout: hang,
		expect: { poll: { timeout: patience } }
	}
}
