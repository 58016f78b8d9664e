import { strFromU8, unzipSync } from 'fflate'
import { Findings } from '../check/findings.ts'
import { own } from '../check/ids.ts'
import type { Issue } from '../check/issue.ts'
import { parse, type RawFiles } from '../check/parse.ts'
import { readJson, type Raw } from '../check/syntax.ts'
import { checked } from './checked.ts'
import { featuresOf, geoJsonMade, isGeoJson, type From } from './geojson.ts'
import { asListed, isListing, mapListed, rowsListed, type ListedMap } from './listing.ts'
import { most } from './loading.ts'
import { looselyJson, named } from './loosely.ts'
import type { Made, Remark } from './made.ts'
import { ManyKept, type Gathered } from './many.ts'
import type { ManyTiled } from './manyTiled.ts'
import { featuresGathered, isMany, tiled } from './manyFeatures.ts'
import { isTooLong, rowsGathered } from './manyRows.ts'
import { misplacedIn } from './misplaced.ts'
import { sheetsMade, titleOf } from './sheets.ts'
import { tableOf } from './table.ts'
import { tableLanguage } from './tableLanguage.ts'
import type { Language } from '../format/languages.ts'
import type { Lesson } from '../format/lesson.ts'
import { files, type Pack } from '../format/pack.ts'

/** A file as a reader gives it. */
export interface Given {
	name: string
	bytes: Uint8Array
	/** When it was last changed, in milliseconds since 1970. */
	modified: number
}

/** An incident under the name of its file, with what it lacks and what of the file it leaves out; or everything that keeps what was given from being one. */
export type Reading = { name: string } & (
	| {
			pack: Pack
			lessons: readonly Lesson[]
			remarks: readonly Remark[]
			/** Whether its texts may be in any language, which it does not name. */
			unnamed?: true
			/** Of a map of very many places: all of them, of which the pack has those in sight. */
			kept?: ManyKept | ManyTiled
	  }
	| { issues: readonly Issue[] }
)

/** Bytes of a map that stands alone. */
export const mostOfMap = 64_000_000
/** Files that a zip may hold. */
const mostEntries = 300

/**
 * Reads an incident: one file as the page writes it, a zip of its folder, or the files of that folder; or GeoJSON, or tables, whose
 * missing words are told in the given language. Never throws, whatever is in them; what it does not know is left aside.
 */
export function read(given: readonly Given[], language: Language): Reading {
	const [first] = given
	const name = given.length === 1 ? first!.name : `${given.length} files`
	const issue = (found: string, expected: string, remedy?: string): Reading => ({
		name,
		issues: [{ file: name, path: '', found, expected, ...(remedy !== undefined && { remedy }) }]
	})
	const size = given.reduce((sum, { bytes }) => sum + bytes.length, 0)
	if (!first || size === 0) return issue('nothing', 'a file with an incident in it')
	const alone = given.length === 1 && !isTable(first) && !isZip(first.bytes)
	if (alone) return oneFile(first, language)
	if (size > most) return issue(`${size} bytes`, `at most ${most} bytes`)
	if (given.every(isTable)) return tables(name, given, language)
	if (given.length > 1) return folder(name, new Map(given.map(({ name, bytes }) => [name, bytes])))
	const unpacked = unzipped(first.bytes)
	if (typeof unpacked === 'string') return issue(unpacked, 'a zip of an incident’s folder', 'zip it again')
	const inside = [...unpacked].map(([name, bytes]): Given => ({ ...first, name, bytes }))
	if (inside.length > 0 && inside.every(isTable)) return tables(name, inside, language)
	return inside.length === 1 ? { ...oneFile(inside[0]!, language), name } : folder(name, unpacked)
}

/** Whether a file means to be a table: by its name, or as text without one, of which no JSON, script or XML begins so. */
function isTable({ name, bytes }: Given): boolean {
	if (/\.\w{2,8}$/.test(name)) return /\.(csv|tsv|txt|xlsx?|ods)$/i.test(name)
	const head = new TextDecoder().decode(bytes.subarray(0, 2000))
	return !named.test(head) && /^\uFEFF?\s*[^\s{[<\d"][^\r\n]*[,;\t]/.test(head)
}

/** Up to three tables, of claims, places and speakers. */
function tables(name: string, given: readonly Given[], language: Language): Reading {
	const read = given.map(({ name, bytes }) => tableOf(name, bytes))
	const issues = read.flatMap((table) => ('issues' in table ? table.issues : []))
	if (issues.length > 0) return { name, issues }
	const day = dayOf(Math.max(...given.map(({ modified }) => modified)))
	const all = read.flatMap((table) => ('issues' in table ? [] : table))
	const cells = all.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
	const told = tableLanguage(cells, language)
	const result = sheetsMade(all, { language: told, day })
	const [alone] = all
	if (all.length === 1 && isListing(alone!, 'made' in result)) {
		const listed = mapListed(alone!.file, rowsListed(alone!))
		const from = { file: alone!.file, day, language: told }
		if (listed) return mapOfList(name, listed, alone!.remarks, from)
	}
	if ('issues' in result) return { name, issues: result.issues }
	const { made } = result
	return isTooLong(made) ? fromGathered(name, rowsGathered(made, told)) : fromMade(name, made)
}

/** The day of a moment in milliseconds since 1970, in UTC. */
export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

/** Every zip that holds something begins so. */
const isZip = (bytes: Uint8Array): boolean => strFromU8(bytes.subarray(0, 4), true) === 'PK\u0003\u0004'

/** The files of a zip, by their paths below the folder of the incident; what is wrong with it, in words, where it cannot be unpacked. */
function unzipped(bytes: Uint8Array): Map<string, Uint8Array> | string {
	let [size, count] = [0, 0]
	const entries = (): Record<string, Uint8Array> =>
		unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				const wanted = /\.((geo)?json|[ct]sv)$/i.test(name) && !name.startsWith('__MACOSX/')
				if (wanted) {
					size += originalSize
					count++
				}
				return wanted && size <= most && count <= mostEntries
			}
		})
	let found: Record<string, Uint8Array>
	try {
		found = entries()
	} catch {
		return 'a damaged zip'
	}
	if (size > most) return `${size} bytes in a zip`
	if (count > mostEntries) return `${count} files in a zip`
	const paths = Object.keys(found)
	const home = paths.find((path) => /(^|\/)incident\.json$/.test(path))?.replace(/incident\.json$/, '') ?? ''
	return new Map(
		Object.entries(found).flatMap(([path, content]) =>
			path.startsWith(home) ? [[path.slice(home.length), content] as const] : []
		)
	)
}

/** An incident as the page writes it, the files of its folder side by side in one; or a map in GeoJSON. */
function oneFile(given: Given, language: Language): Reading {
	const { name: file, bytes } = given
	const findings = new Findings()
	const isMap = /"Feature/.test(new TextDecoder().decode(bytes.subarray(0, 4000)))
	const limit = isMap ? mostOfMap : most
	if (bytes.length > limit) {
		const expected = `at most ${limit} bytes`
		findings.say({ file, path: '' }, `${bytes.length} bytes`, expected, isMap ? tiled : undefined)
		return { name: file, issues: findings.issues }
	}
	const loose = looselyJson(file, bytes)
	const whole = readJson(file, loose?.json ?? bytes, findings, mostOfMap)
	const from = { file, day: dayOf(given.modified), language }
	const remarks = loose?.remarks ?? []
	if (findings.issues.length === 0 && isGeoJson(whole)) return withRemarks(remarks, map(whole, from))
	if (Array.isArray(whole) && whole.length > 0) {
		const listed = listIn(file, whole)
		if (listed) return mapOfList(file, listed, remarks, from)
	}
	const form = own(whole, 'incident_explorer')
	const inside = own(whole, 'files')
	if (findings.issues.length === 0 && (form !== 1 || typeof inside !== 'object' || inside === null))
		findings.say(
			{ file, path: '' },
			kindOf(whole, form),
			'an incident in one file, as “Downloads” writes it',
			'or a map in GeoJSON, or a list of places with latitude and longitude'
		)
	if (findings.issues.length > 0) return { name: file, issues: findings.issues }
	const texts = Object.keys(inside as object).map((key) => [key, JSON.stringify(own(inside, key))] as const)
	return folder(file, new Map(texts))
}

const withRemarks = (remarks: readonly Remark[], read: Reading): Reading =>
	'issues' in read ? read : { ...read, remarks: [...remarks, ...read.remarks] }

/** A list in JSON: of features, or of records that say where they are. */
function listIn(file: string, list: readonly unknown[]): ListedMap | undefined {
	const at = (i: number) => `[${i}]`
	if (list.every(isGeoJson)) return { features: list.flatMap(featuresOf), at, leftOut: [] }
	const records = list.map((one, i) => ({
		path: at(i),
		values: typeof one === 'object' && one !== null ? { ...one } : {}
	}))
	return mapListed(file, records)
}

/** A map in GeoJSON, of some places or of very many. */
function map(whole: unknown, from: From): Reading {
	const name = from.file
	if (!isMany(whole)) return { ...fromMade(name, geoJsonMade(whole, from)), unnamed: true }
	return { ...fromGathered(name, featuresGathered(whole, from)), unnamed: true }
}

/** A list of places that others made, as the map that it is. */
function mapOfList(name: string, listed: ListedMap, remarks: readonly Remark[], from: From): Reading {
	const { features, at, leftOut } = listed
	if (features.length === 0 && leftOut.length > 0) return { name, issues: leftOut }
	const read = map({ type: 'FeatureCollection', name: titleOf(from.file), features }, { ...from, at })
	if ('issues' in read) return { ...read, name, issues: read.issues.map(asListed) }
	return withRemarks([...remarks, ...leftOut], { ...read, name, remarks: read.remarks.map(asListed) })
}

/** Very many places, looked up from here on. */
function fromGathered(name: string, gathered: Gathered | { issues: readonly Issue[] }): Reading {
	if ('issues' in gathered) return { name, issues: gathered.issues }
	const kept = new ManyKept(gathered)
	return { name, pack: kept.pack(), lessons: [], remarks: kept.remarks, kept }
}

/** What somebody may have taken for an incident, in a few words. */
function kindOf(whole: unknown, form: unknown): string {
	if (typeof form === 'number') return `form ${form} of such a file`
	const exported = (kind: string) => `${kind}, which can be exported as GeoJSON`
	if (own(whole, 'type') === 'Topology') return exported('TopoJSON')
	if (own(whole, 'geometryType') !== undefined) return exported('Esri JSON')
	if (own(whole, 'osm3s') !== undefined) return exported('raw data of OpenStreetMap')
	return Array.isArray(whole) ? 'a list' : 'other data'
}

/** The files of a folder, by their paths in it; a file of lessons may stand beside the others. */
function folder(name: string, inside: ReadonlyMap<string, Raw>): Reading {
	const raw = Object.fromEntries(files.map((file) => [file, inside.get(file)])) as RawFiles
	const lessons = [...inside].flatMap(([path, content]) => {
		const [, lesson] = /^(?:lessons\/)?([^/]+\.json)$/.exec(path) ?? []
		return lesson && !(files as readonly string[]).includes(path) ? [[lesson, content] as const] : []
	})
	return { name, remarks: [], ...parse(raw, new Map(lessons), misplacedIn) }
}

const fromMade = (name: string, made: Made | { issues: readonly Issue[] }): Reading => ({
	name,
	...('issues' in made ? made : checked(made))
})
