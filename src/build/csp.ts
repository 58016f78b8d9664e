import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { packedPolicy, unpackedScripts } from './packed.ts'

/** Where tiles come from, as a CSP source: an origin, a wildcard host for `{s}`, or nothing for the page's own server. */
function tileSource(template: string): string {
	if (!/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(template)) return ''
	if (!/^https?:\/\//i.test(template)) {
		throw new Error(
			`VITE_TILES: expected an address that starts with https:// or http://, found "${template}"`
		)
	}
	return new URL(template.replace('{s}', 'subdomain')).origin.replace(/\/\/.*subdomain[^.]*/, '//*')
}

/** What stands in a page itself, in the order of elements; data that no browser runs is not among it. */
const scriptsIn = (html: string) =>
	texts(html, /<script(?: type="module"| data-[^>]*)?>([\s\S]*?)<\/script>/g)
const stylesIn = (html: string) => texts(html, /<style(?: id="[\w-]+")?>([\s\S]*?)<\/style>/g)

/** The policy of the hosted page: own files, what stands in the page itself, and pictures from one tile server. */
export function hostedPolicy(tiles: string, html: string): string {
	const own = `'self' ${tileSource(tiles)}`.trim()
	return policy({
		script: ["'self'", ...hashesOf(scriptsIn(html))].join(' '),
		style: ["'self'", ...hashesOf(stylesIn(html))].join(' '),
		img: own.replace("'self'", "'self' data: blob:"),
		connect: own,
		// What a frame will look like in another page is shown in one.
		frame: "'self'"
	})
}

/** The policy of the single file: exactly the scripts and styles that stand in it, and no address at all. */
export function singlePolicy(html: string): string {
	return policy({
		script: hashesOf([...scriptsIn(html), ...unpackedScripts(html)]).join(' ') || "'none'",
		style: hashesOf(stylesIn(html)).join(' ') || "'none'",
		img: 'data: blob:',
		connect: "'none'",
		frame: "'none'",
		policies: [packedPolicy]
	})
}

/**
 * The policy of the page that asks other servers for a file: one script, and no other files. Unencrypted it may ask the device
 * itself alone, where pages are tried out; one on the web does not ask for that (author/whomToAsk.ts).
 */
export const carryPolicy = (script: string): string =>
	[
		"default-src 'none'",
		`script-src 'sha256-${sha256(script)}'`,
		'connect-src https: http://localhost:* http://127.0.0.1:*',
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'"
	].join('; ')

function policy(source: {
	script: string
	style: string
	img: string
	connect: string
	frame: string
	policies?: string[]
}): string {
	return [
		"default-src 'none'",
		`script-src ${source.script}`,
		`style-src ${source.style}`,
		`img-src ${source.img}`,
		`connect-src ${source.connect}`,
		`frame-src ${source.frame}`,
		// What checks files that readers open is made of the page's own program.
		"worker-src 'self' blob:",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		// Svelte names its own policy; `default` is ours, for the one string that Leaflet writes.
		['trusted-types default svelte-trusted-html', ...(source.policies ?? [])].join(' ')
	].join('; ')
}

const texts = (html: string, element: RegExp): string[] =>
	[...html.matchAll(element)].map(([, text = '']) => text)

const hashesOf = (texts: readonly string[]): string[] => texts.map((text) => `'sha256-${sha256(text)}'`)

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('base64')
}

/** Writes the policy into each built page, before anything it governs; a page without a charset is refused. */
export function contentSecurity(policyOf: (html: string) => string): Plugin {
	return {
		name: 'content-security',
		apply: 'build',
		enforce: 'post',
		// After Vite has written its tags, and after the single file has been put together: hashes need the last word.
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				for (const page of Object.values(bundle)) {
					if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue
					page.source = withPolicy(String(page.source), policyOf)
				}
			}
		}
	}
}

/** The page with its policy written into it; one that states a policy there already keeps that. */
export function withPolicy(html: string, policyOf: (html: string) => string): string {
	const charset = /<meta charset="utf-8"\s*\/?>/i
	if (!charset.test(html)) throw new Error('index.html: expected <meta charset="utf-8" /> first in <head>')
	if (/<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/.test(html)) return html
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`
	return html.replace(charset, (found) => `${found}\n\t\t${meta}`)
}
