import type { RawFiles } from '../src/check/parse'
import type { OneFile } from '../src/format/oneFile'
import { files } from '../src/format/pack'

/** The files of a pack's folder, and of its lessons, as they stand in one. */
export function apart(text: string): { raw: RawFiles; lessons: ReadonlyMap<string, string> } {
	const inside = (JSON.parse(text) as OneFile).files
	const written = Object.entries(inside).map(([name, content]) => [name, JSON.stringify(content)] as const)
	const isFile = (name: string) => (files as readonly string[]).includes(name)
	return {
		raw: Object.fromEntries(written.filter(([name]) => isFile(name))) as unknown as RawFiles,
		lessons: new Map(
			written
				.filter(([name]) => !isFile(name))
				.map(([name, content]) => [name.replace('lessons/', ''), content])
		)
	}
}
