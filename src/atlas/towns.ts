import type { Basemap } from '../source/basemap'
import type { Language } from '../format/languages'
import { standingFree, within, type Box } from './labels'

export interface Name {
	kind: 'region' | 'town' | 'quarter'
	text: string
	lon: number
	lat: number
	/** Pixels of the named point, and of the box that its text takes. */
	x: number
	y: number
	box: Box
}

interface Look {
	zoom: number
	language: Language
	/** The part of the plate that nothing covers. */
	clear: Box
	pixel(lon: number, lat: number): { x: number; y: number }
	/** Boxes that stand already: pins, their names, what is along a line. */
	taken: readonly Box[]
}

/** The two regions that are named on the plate, at points of ours inside them. */
const regions: [en: string, uk: string, lon: number, lat: number][] = [
	['Ukraine', 'Україна', 32.6, 49.3],
	['Russia', 'Росія', 41.6, 50.6],
	['Donetsk region', 'Донецька область', 37.4, 48.3],
	['Luhansk region', 'Луганська область', 38.9, 48.9],
	['Sea of Azov', 'Азовське море', 36.7, 46.15],
	['Black Sea', 'Чорне море', 32.2, 45.2]
]
const regionsUntil = 10
const quartersFrom = 11

/** Inhabitants, in hundreds, from which a town is named at a zoom level: halves with about each level. */
const leastTown = (zoom: number): number => 4000 / 2.1 ** (zoom - 6)

const widthOf = { region: 9, town: 6.8, quarter: 6.2 }
const heightOf = { region: 18, town: 16, quarter: 16 }

/** The names that stand free at a look of the map: regions, then towns by population, then quarters. */
export function namesAt({ towns, quarters }: Basemap, look: Look): Name[] {
	const name = (kind: Name['kind'], en: string, uk: string, lon: number, lat: number): Name => {
		const text = look.language === 'uk' ? uk : en
		const { x, y } = look.pixel(lon, lat)
		const width = text.length * widthOf[kind] + 8
		const height = heightOf[kind]
		const left = kind === 'town' ? x + 7 : x - width / 2
		return { kind, text, lon, lat, x, y, box: { x: left, y: y - height / 2, width, height } }
	}
	const seen = ({ box }: Name) => within(box, look.clear)
	const candidates = [
		...(look.zoom < regionsUntil
			? regions.map(([en, uk, lon, lat]) => name('region', en, uk, lon, lat))
			: []),
		...towns
			.filter(([, , , , hundreds]) => hundreds >= leastTown(look.zoom))
			.map(([en, uk, lon, lat]) => name('town', en, uk, lon, lat)),
		...(look.zoom >= quartersFrom
			? quarters.map(([en, uk, lon, lat]) => name('quarter', en, uk, lon, lat))
			: [])
	]
	return standingFree(candidates.filter(seen), look.taken)
}
