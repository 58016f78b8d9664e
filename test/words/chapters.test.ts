import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

const textOf = (file: string): string => readFileSync(file, 'utf8')
const all = (text: string, found: RegExp): string[] => [...text.matchAll(found)].map(([, what = '']) => what)

/** The source that an import within a file means. */
function sourceOf(file: string, path: string): string {
	// What runs beside the page comes with it all the same.
	const at = posix.join(posix.dirname(file), path.replace(/\?.*$/, ''))
	return [at, `${at}.ts`].find((one) => existsSync(one)) ?? at
}

/** A file and all that comes with it. */
function broughtBy(file: string, found = new Set<string>()): Set<string> {
	if (found.has(file)) return found
	found.add(file)
	const paths = all(textOf(file), /^\s*(?:import|export) (?!type)[^'"]*?from '(\.[^']+)'/gm)
	for (const path of paths) broughtBy(sourceOf(file, path), found)
	return found
}

const later = 'src/words/later.ts'
/** The chapter in which each of the words of late parts stands. */
const chapters = new Map(
	[...textOf(later).matchAll(/^export const (\w+) =.*?=>\s*(\w+)\(/gms)].map(
		([, words = '', chapter = '']) => [words, chapter.replace(/^followed$/, 'paper')]
	)
)
/** The chapters whose words something says. */
function saidIn(files: Iterable<string>): Set<string> {
	const names = [...files].flatMap((file) =>
		all(
			textOf(file),
			/import \{([^}]*)\} from '[^']*words\/later'|import \{([^}]*)\} from '\.\/later'/g
		).flatMap((list) => list.split(',').map((name) => name.trim()))
	)
	return new Set(names.flatMap((name) => chapters.get(name) ?? []))
}

interface Late {
	/** Where it is asked for. */
	file: string
	parts: string[]
	says: string[]
}
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.svelte'))
	.map((file) => posix.join('src', file))
const late: Late[] = sources.flatMap((file) => {
	const text = textOf(file)
	return [...text.matchAll(/<Arriving\s+part=\{([^}]*)\}([\s\S]*?)(?:\/>|>\s*\n)/g)].map(
		([, part = '', rest = '']) => {
			const brings = part.includes('import(')
				? part
				: (new RegExp(`const ${part} =[\\s\\S]*?(?=\\n\\t(?:const|//)|\\n</script>)`).exec(text)?.[0] ?? '')
			const says = /says=\{([^}]*)\}/.exec(rest)?.[1] ?? ''
			const list = says.startsWith('[') ? says : (new RegExp(`const ${says} = (.*)`).exec(text)?.[1] ?? '')
			return {
				file,
				parts: all(brings, /import\('(\.[^']+)'\)/g).map((path) => sourceOf(file, path)),
				says: says && all(list, /'(\w+)'/g)
			} as Late
		}
	)
})
const program = broughtBy('src/App.svelte')

/** The chapters that are there once a part is: those that it asks for, and those of the parts in which it stands. */
function there({ file, says }: Late): Set<string> {
	if (program.has(file)) return new Set(says)
	const around = late.filter(({ parts }) => parts.some((part) => broughtBy(part).has(file)))
	const common = around
		.map(there)
		.reduce((one, other) => new Set([...one].filter((chapter) => other.has(chapter))))
	return new Set([...says, ...common])
}

test('there are late parts and chapters to look at', () => {
	expect(late.length).toBeGreaterThan(20)
	expect(late.filter(({ parts }) => parts.length === 0)).toEqual([])
	expect(new Set(chapters.values())).toEqual(
		new Set([
			'reading',
			'finding',
			'teaching',
			'menu',
			'paper',
			'sharing',
			'trust',
			'explaining',
			'opening',
			'long'
		])
	)
})

test('every late part asks for all the words that it says', () => {
	const missing = late.flatMap((one) => {
		const asked = there(one)
		return one.parts.flatMap((part) =>
			[...saidIn(broughtBy(part))]
				.filter((chapter) => !asked.has(chapter))
				.map((chapter) => `${one.file}: ${part} says words of "${chapter}"`)
		)
	})
	expect(missing).toEqual([])
})

test('what is there from the start says no words that arrive later', () => {
	expect([...saidIn(program)]).toEqual([])
})
