import { destination, lonFrom } from '../format/geo'
import type { Language } from '../format/languages'
import type { PlaceFeature, Position } from '../format/pack'
import { nameIn, type Area, type Basemap, type Town } from '../source/basemap'
import { length, number, wordsOf } from '../words/words'
import { boxRound, type Box, type Point } from './boxes'
import type { Frame } from './frame'
import { graticuleOf } from './graticule'
import { liesIn } from './ground'
import type { Look } from './letter'
import { lettered, type Lettered, type Measure } from './lettering'
import type { StreetName } from './letterStreets'
import type { Room } from './room'

/** A ring about the site. */
export interface Ring {
	centre: Position
	metres: number
}

const ringLengths = [1000, 2000, 5000, 10000]
const smallestRing = 40

/** Rings round the site, so that a map without streets still has a measure; none is smaller than a finger. Of several sites nobody could tell which is meant. */
export function ringsRound(places: readonly PlaceFeature[], frame: Frame): Ring[] {
	const [site, another] = places.filter(({ properties }) => properties.kind === 'site')
	if (!site || another) return []
	const centre = site.geometry.coordinates
	const farthest = Math.hypot(frame.width, frame.height)
	return ringLengths
		.map((metres) => ({ centre, metres }))
		.filter(({ metres }) => {
			const radius = frame.long(metres, centre[1])
			return radius >= smallestRing && radius < 2 * farthest
		})
}

/** What of the ground is to be named; what is left out stays unnamed. */
export interface GroundNames {
	rings: readonly Ring[]
	/** Meridians and parallels. */
	degrees: boolean
	areas: Basemap | undefined
	towns: Basemap | undefined
	/** Names the streets of an archive that lies on the map, in the room that is left; it arrives with the archive. */
	streets?: LetterStreets | undefined
}

/** Writes the names of streets. */
export type LetterStreets = (look: Look, room: Room) => StreetName[]

/** A meridian or a parallel; without `label` where it has no room. */
export interface Degree {
	lon?: number
	lat?: number
	label?: Lettered
}

/** What is written on the ground, each where it stands free. */
export interface GroundLettering {
	/** By metres. */
	rings: ReadonlyMap<number, Lettered>
	degrees: readonly Degree[]
	areas: readonly AreaName[]
	towns: readonly TownName[]
	streets: readonly StreetName[]
}

/** From this zoom level on a reader knows the country from what was seen before; until then its name comes first. */
const near = 10

/** Names the ground in the room that signs and lines leave: degrees, rings, areas, towns and quarters, streets give way in this order. */
export function letterGround(look: Look, names: GroundNames, left: Room): GroundLettering {
	const { frame, language, measure } = look
	const room = left.copy()
	const areasOf = (kind: 'home' | 'other') =>
		names.areas ? letterAreas(names.areas, kind, frame, language, measure, room) : []
	const first = frame.zoom < near ? areasOf('home') : []
	const degrees = names.degrees ? degreesOf(look, room) : []
	const rings = new Map(
		names.rings.flatMap(({ centre, metres }) => {
			const spot = room.settle(spotsOnRing(centre, metres, frame, language, measure))
			return spot ? [[metres, spot]] : []
		})
	)
	const others = areasOf('other')
	const towns = names.towns ? letterTowns(names.towns, frame, language, measure, room) : []
	const areas = [...first, ...others, ...(frame.zoom < near ? [] : areasOf('home'))]
	const streets = names.streets?.(look, room) ?? []
	return { rings, degrees, towns, areas, streets }
}

/** Meridians are named at the upper edge, parallels at the left one. */
function degreesOf({ frame, language, measure }: Look, room: Room): Degree[] {
	const { meridians, parallels, digits } = graticuleOf(frame)
	const { west, north } = frame.bounds
	const words = wordsOf(language)
	/** The equator, Greenwich and 180° lie on neither side. */
	const told = (
		degrees: number,
		above: (text: string) => string,
		below: (text: string) => string
	): string => {
		const text = number(Math.abs(degrees), language, digits)
		return degrees % 180 === 0 ? `${text}°` : degrees > 0 ? above(text) : below(text)
	}
	const named = (text: string, { x, y }: Point): Lettered | undefined => {
		const box = { x, y, ...measure(text, 'note') }
		return room.settle<Lettered>([{ text, box, anchor: 'start', boxes: [box] }])
	}
	const withLabel = (degree: Degree, label: Lettered | undefined): Degree =>
		label ? { ...degree, label } : degree
	return [
		...meridians.map((lon) => {
			const text = told(lonFrom(-180, lon), words.eastOf, words.westOf)
			return withLabel({ lon }, named(text, { x: frame.at([lon, north]).x + 5, y: 4 }))
		}),
		...parallels.map((lat) => {
			const text = told(lat, words.northOf, words.southOf)
			const { height } = measure(text, 'note')
			return withLabel({ lat }, named(text, { x: 6, y: frame.at([west, lat]).y - height - 1 }))
		})
	]
}

/** To the north-west first, away from the lines between places; then wherever the ring is free. */
const bearings = [-48, -75, -100, 48, 75, 100, 130, -130, -20, 20, 160, -160]

function spotsOnRing(
	centre: Position,
	metres: number,
	frame: Frame,
	language: Language,
	measure: Measure
): Lettered[] {
	const text = length(metres, language)
	const { width, height } = measure(text, 'note')
	return bearings.map((bearing) =>
		lettered(text, boxRound(frame.at(destination(centre, metres, bearing)), width + 6, height))
	)
}

/** A town with its dot, or a quarter without one. */
export interface TownName extends Lettered {
	kind: 'town' | 'quarter'
	at: Position
	foot: Point
}

/** Inhabitants, in hundreds, from which a town is named at a zoom level: halves with about each level. */
const leastTown = (zoom: number): number => (zoom >= 10 ? 0 : 4000 / 2.1 ** (zoom - 6))
const quartersFrom = 10.5

/** Towns, the largest first, then quarters: each only where it stands free. */
function letterTowns(
	{ towns, quarters }: Basemap,
	frame: Frame,
	language: Language,
	measure: Measure,
	room: Room
): TownName[] {
	const least = leastTown(frame.zoom)
	const wanted = [
		...towns.filter(({ hundreds }) => hundreds >= least).map((town) => ({ kind: 'town' as const, town })),
		...(frame.zoom < quartersFrom ? [] : quarters.map((town) => ({ kind: 'quarter' as const, town })))
	]
	return wanted.flatMap(({ kind, town }) => {
		const spot = room.settle(spotsOfTown(kind, town, frame, language, measure))
		return spot ? [spot] : []
	})
}

function spotsOfTown(
	kind: 'town' | 'quarter',
	{ at, name }: Town,
	frame: Frame,
	language: Language,
	measure: Measure
): TownName[] {
	const foot = frame.at(at)
	// Most of them are far off.
	if (foot.x < 0 || foot.y < 0 || foot.x > frame.width || foot.y > frame.height) return []
	const text = nameIn(name, language)
	const { width, height } = measure(text, kind)
	const beside = (box: Box, anchor: Lettered['anchor'], boxes: Box[]): TownName => ({
		...lettered(text, box, anchor),
		kind,
		at,
		foot,
		boxes
	})
	if (kind === 'quarter') {
		const box = boxRound(foot, width, height)
		return [beside(box, 'middle', [box])]
	}
	const dot = boxRound(foot, 9, 9)
	const right = { x: foot.x + 7, y: foot.y - height / 2, width, height }
	const left = { ...right, x: foot.x - 7 - width }
	return [beside(right, 'start', [right, dot]), beside(left, 'end', [left, dot])]
}

/** The name of an area, at the point where it is written. */
export interface AreaName extends Lettered {
	kind: Area['kind']
	at: Position
}

const areasUntil = 10

/** Names of areas from afar; that of the incident's own country at every scale, wherever in it there is room. */
function letterAreas(
	{ region, land }: Basemap,
	kind: 'home' | 'other',
	frame: Frame,
	language: Language,
	measure: Measure,
	room: Room
): AreaName[] {
	const wanted = region.names.filter((one) => (one.kind === 'home') === (kind === 'home'))
	if (kind === 'other' && frame.zoom >= areasUntil) return []
	return wanted.flatMap((area) => {
		const text = nameIn(area.name, language)
		const size = measure(text, 'area')
		const at = (position: Position): AreaName => ({
			...lettered(text, boxRound(frame.at(position), size.width, size.height)),
			kind: area.kind,
			at: position
		})
		/** One by one: whether a position lies in the country takes long to say. It is asked where there is room, and the first is mostly free. */
		function* spots(): Iterable<AreaName> {
			yield at(area.at)
			if (kind === 'home')
				for (const spot of lattice(frame).map(at))
					if (room.isFree(spot.boxes) && liesIn(land['regions'] ?? [], spot.at)) yield spot
		}
		const spot = room.settle(spots())
		return spot ? [spot] : []
	})
}

/** Positions all over a frame, those nearer to its middle first. */
function lattice({ bounds: { west, north, east, south } }: Frame): Position[] {
	const parts = [-0.3, 0.3, 0, -0.4, 0.4, -0.15, 0.15]
	return parts.flatMap((down) =>
		parts.map((across): Position => [
			west + (0.5 + across) * (east - west),
			north + (0.5 + down) * (south - north)
		])
	)
}
