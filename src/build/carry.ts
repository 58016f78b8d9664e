import type { Plugin } from 'vite'
import { carryPolicy } from './csp.ts'
import { scriptOf } from './inPage.ts'

const name = 'virtual:carry'

/** A page that asks other servers in the place of the page itself, whose policy lets what comes from data go nowhere. */
export function carryPage(script: string): string {
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="Content-Security-Policy" content="${carryPolicy(script)}" />
		<meta name="referrer" content="no-referrer" />
		<meta name="robots" content="noindex" />
		<title>Carries a file</title>
		<script>${script}</script>
	</head>
</html>
`
}

/** Writes that page beside the hosted page, and tells the program its address; elsewhere there is none, and the address is empty. */
export function carry(isHosted: boolean): Plugin {
	let builds = false
	return {
		name: 'carry',
		configResolved: ({ command }) => void (builds = command === 'build'),
		resolveId: (id) => (id === name ? `\0${name}` : undefined),
		async load(id) {
			if (id !== `\0${name}`) return undefined
			if (!isHosted || !builds) return `export default ''`
			const source = carryPage(await scriptOf('carry.ts', 'es2022'))
			const file = this.emitFile({ type: 'asset', name: 'carry.html', source })
			return `export default import.meta.ROLLUP_FILE_URL_${file}`
		}
	}
}
