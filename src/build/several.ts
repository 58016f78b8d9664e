import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { homesOf } from './homes.ts'
import { listPage, noWorker } from './list.ts'

/** Builds one incident into a folder, as if it were the only one; tells whether that went well. */
export type BuildOne = (outDir: string, settings: Record<string, string>) => boolean

/**
 * A site of several incidents: the page that lists them, and below it a folder for each. Tells whether all went well; an
 * incident with mistakes keeps no other from being built. Throws where two incidents would share a folder.
 */
export async function buildSeveral(
	folders: readonly string[],
	outDir: string,
	site: string | undefined,
	buildOne: BuildOne
): Promise<boolean> {
	const homes = homesOf(folders)
	const list = await listPage(homes, site)
	empty(outDir)
	writeFileSync(join(outDir, 'index.html'), list)
	writeFileSync(join(outDir, 'sw.js'), noWorker)
	const went = homes.map(({ folder, home, read }) => {
		if ('issues' in read) console.error(`\n${folder}: ${read.issues.length} issues`)
		return buildOne(join(outDir, home), {
			VITE_INCIDENT: folder,
			VITE_LISTED: 'true',
			...(site && { VITE_SITE: new URL(`${home}/`, site).href })
		})
	})
	return went.every(Boolean)
}

/** As the build of a single page empties it: what a repository keeps there stays. */
function empty(folder: string): void {
	mkdirSync(folder, { recursive: true })
	for (const name of readdirSync(folder)) if (name !== '.git') rmSync(join(folder, name), { recursive: true })
}
