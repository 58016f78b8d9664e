import type { Issue } from '../check/issue.ts'
import type { Language } from '../format/languages.ts'
import { archiveAt, archiveIn, type TileArchive, type Unread } from '../source/tileArchive.ts'
import { assumedWords } from '../words/assumed.ts'
import { madeOf, type From } from './geojson.ts'
import { rounded } from './geometry.ts'
import { nameOf as nameOfFile } from './loading.ts'
import { ManyTiled, type Maker, type Numbered } from './manyTiled.ts'
import { PlacesMade } from './placesMade.ts'
import { Properties } from './properties.ts'
import { dayOf, type Reading } from './reading.ts'

/** The nearest level of the map: what an archive has beyond it would not be seen. */
const nearest = 15
/** Round the equator in metres (WGS 84). */
const equator = 40_075_017

/** Opens an archive of places: a file, or what stands at an address on the page's own server. What of it cannot be had is an issue. */
export async function archiveRead(from: File | string, language: Language): Promise<Reading> {
	const file = typeof from === 'string' ? new File([], nameOfFile(new URL(from))) : from
	const { name } = file
	const archive = await (typeof from === 'string' ? archiveAt(from) : archiveIn(from))
	const refused = 'problem' in archive ? unread(archive) : unfit(archive)
	if (refused || 'problem' in archive) return { name, issues: [{ file: name, path: '', ...refused! }] }
	const many = new ManyTiled(
		archive,
		makerOf(archive, { file: name, day: dayOf(file.lastModified), language })
	)
	const pack = await many.pack()
	if (pack) return { name, pack, lessons: [], remarks: [], unnamed: true, kept: many }
	const expected = 'at least one; lines and areas are cut up in tiles, and are no places'
	return { name, issues: [{ file: name, path: '', found: 'no point', expected }] }
}

type Refused = Pick<Issue, 'found' | 'expected' | 'remedy'>

/** What keeps an archive of places from being shown. */
function unfit({ zooms: [lowest, deepest] }: TileArchive): Refused | undefined {
	const remedy = 'make it anew, with tippecanoe as "-Z0 -z14"'
	if (deepest > nearest) return { found: `levels up to ${deepest}`, expected: `at most ${nearest}`, remedy }
	return lowest > 0 ? { found: `levels from ${lowest} on`, expected: 'levels from 0 on', remedy } : undefined
}

/** Why an archive cannot be read, for its author. */
function unread(why: Unread): Refused {
	const expected = 'an archive of vector tiles, PMTiles version 3'
	switch (why.problem) {
		case 'version':
			return { found: `version ${why.found}`, expected, remedy: '"pmtiles convert" makes one' }
		case 'cutShort':
			return { found: `${why.found} bytes`, expected: `${why.expected}`, remedy: 'copy it again' }
		case 'pictures':
			return { found: `tiles of ${why.found}`, expected }
		case 'noTiles':
			return { found: 'no tile', expected: 'at least one' }
		case 'noArchive':
			return { found: 'other data', expected }
		default:
			return { found: 'what cannot be read', expected, remedy: 'copy it or make it anew' }
	}
}

/** Makes packs of what an archive says of its places. */
function makerOf({ metadata, credit }: TileArchive, from: From): Maker {
	const { language } = from
	const words = assumedWords[language]
	const nameOf = ({ feature, at }: Numbered): string => {
		const [lon, lat] = rounded(at)
		return new Properties(feature.properties, feature.id, language).name ?? `${words.unnamed}, ${lat}, ${lon}`
	}
	const whole = { ...(metadata as object | null) } as { name?: unknown; description?: unknown }
	// Where nothing was said of them, tools write the name of a file.
	const said = (text: unknown) => (typeof text === 'string' && !/\.\w+$/.test(text) ? text : undefined)
	const about = {
		name: said(whole.name),
		description: [said(whole.description), credit].filter(Boolean).join(' ')
	}
	return {
		language,
		nameOf,
		made(places) {
			const some = new PlacesMade(from.file, language)
			for (const place of places)
				some.takeNumbered(place.number, featureOf(place, nameOf(place), language), 'features')
			return madeOf(some, about, from)
		}
	}
}

/** A place of a tile as GeoJSON; what its archive does to it is said as its author would. */
function featureOf({ feature, at, square: { x, y, z } }: Numbered, name: string, language: Language): object {
	const words = assumedWords[language]
	const { properties, extent } = feature
	const [lon, lat] = rounded(at)
	const geometry = { type: 'Point', coordinates: [lon, lat] }
	const metres = (equator * Math.cos((lat * Math.PI) / 180)) / 2 ** z / extent
	const together = Number(properties['point_count'] ?? 1)
	const said = new Properties(properties, undefined, language)
	return {
		type: 'Feature',
		properties: {
			// Else what it is called by would stand below its name once more.
			...(said.name === undefined && { name }),
			basis: words.basisOfTile(Math.ceil(metres)),
			...properties,
			...(together > 1 && { caveat: [...said.caveats, words.drawnTogether(together)] })
		},
		geometry: feature.loadGeometry().length > 1 ? feature.toGeoJSON(x, y, z).geometry : geometry
	}
}
