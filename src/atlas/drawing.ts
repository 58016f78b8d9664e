import { destination } from '../format/geo'
import type { Language } from '../format/languages'
import type { Basemap } from '../source/basemap'
import type { DistanceFeature, Pack, PlaceFeature, UncertaintyFeature } from '../format/pack'
import { claimById, isDistance, isPlace, isUncertainty, measuredKm, passageById } from '../ask/select'
import { printWords } from '../words/print'
import { length, number, wordsOf } from '../words/words'
import { inside, meet, plateOf, roundLength, textBox, type Box, type Plate, type Point } from './frame'

export type Anchor = 'start' | 'middle' | 'end'
/** A text at the point of its base line. */
export interface Label extends Point {
	text: string
	anchor: Anchor
}
export interface Pin extends Label {
	place: PlaceFeature
	foot: Point
}
export interface Line {
	from: Point
	to: Point
	middle: Point
	/** Degrees, never upside down. */
	turn: number
	above: string
	below: string
}
interface Circle {
	centre: Point
	radius: number
	metres: number
}
export interface Name extends Label {
	kind: 'town' | 'quarter'
	foot: Point
}

/** All that stands on a static map, with the place of every name. */
export interface Drawing {
	plate: Plate
	pins: readonly Pin[]
	circles: readonly Circle[]
	lines: readonly Line[]
	rings: readonly (Circle & { label?: Label })[]
	degrees: readonly { from: Point; to: Point; label: Label }[]
	names: readonly Name[]
	scale: { at: Point; width: number; metres: number; text: string }
	/** Where the small map of the country stands. */
	locator: Box
}

const ringLengths = [2000, 5000, 10000]
const locatorSize = { width: 172, height: 112 }
const size = { name: 15, note: 12 }

/** Lays a map of the incident out; without a base map it has no towns. */
export function drawingOf(
	pack: Pack,
	basemap: Basemap | undefined,
	language: Language,
	width: number,
	height: number
): Drawing {
	const places = pack.features.filter(isPlace)
	const plate = plateOf(
		places.map(({ geometry }) => geometry.coordinates),
		width,
		height
	)
	const lines = pack.features.filter(isDistance).map((line) => lineOf(pack, line, plate, language))
	const marks = places.map((place) => markBox(place, plate.at(place.geometry.coordinates)))
	const taken = [...marks, ...lines.flatMap(boxesAlong)]
	const pins = pinsOf(places, plate, language, taken)
	taken.push(...pins.map((pin) => textBox(pin.text, pin, size.name, pin.anchor)))
	const locator = freeCorner(plate, taken)
	const scale = scaleOf(plate, language, locator)
	taken.push(locator, { x: scale.at.x - 8, y: scale.at.y - 24, width: scale.width + 60, height: 32 })
	const site = places.find(({ properties }) => properties.kind === 'site')
	const rings = site ? ringsOf(site, plate, language, taken) : []
	const degrees = degreesOf(plate, language, taken)
	const names = basemap ? namesOf(basemap, plate, language, taken) : []
	return { plate, pins, lines, rings, degrees, names, scale, locator, circles: circlesOf(pack, plate) }
}

/** City: ring and dot. Site: a diamond on a stem, its foot on the point. */
const markBox = ({ properties }: PlaceFeature, { x, y }: Point): Box =>
	properties.kind === 'city'
		? { x: x - 10, y: y - 10, width: 20, height: 20 }
		: { x: x - 12, y: y - 37, width: 24, height: 46 }

function pinsOf(
	places: readonly PlaceFeature[],
	plate: Plate,
	language: Language,
	marks: readonly Box[]
): Pin[] {
	const taken = [...marks]
	return places.map((place) => {
		const foot = plate.at(place.geometry.coordinates)
		const centre = place.properties.kind === 'city' ? foot.y : foot.y - 25
		const text = place.properties.name[language]
		const sides: Label[] = [
			{ text, x: foot.x + 14, y: centre + 5, anchor: 'start' },
			{ text, x: foot.x - 14, y: centre + 5, anchor: 'end' },
			{ text, x: foot.x, y: foot.y + 26, anchor: 'middle' },
			{ text, x: foot.x, y: centre - 16, anchor: 'middle' }
		]
		const free = sides.find((side) => {
			const box = textBox(text, side, size.name, side.anchor)
			return inside(box, plate) && !taken.some((other) => meet(box, other))
		})
		const side = free ?? sides[0]!
		taken.push(textBox(text, side, size.name, side.anchor))
		return { ...side, place, foot }
	})
}

function circlesOf(pack: Pack, plate: Plate): Circle[] {
	const centreOf = ({ properties, geometry }: UncertaintyFeature) =>
		pack.features.filter(isPlace).find(({ id }) => id === properties.of)?.geometry.coordinates ??
		geometry.coordinates[0][0]!
	return pack.features.filter(isUncertainty).map((feature) => {
		const centre = centreOf(feature)
		const metres = feature.properties.radius_m
		return { centre: plate.at(centre), radius: plate.long(metres, centre[1]), metres }
	})
}

function lineOf(pack: Pack, feature: DistanceFeature, plate: Plate, language: Language): Line {
	const [a, b] = feature.geometry.coordinates.map(plate.at) as [Point, Point]
	const [from, to] = a.x <= b.x ? [a, b] : [b, a]
	const passage = claimById(pack, feature.properties.claim)?.passage
	return {
		from,
		to,
		middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
		turn: (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI,
		above: wordsOf(language).measured(number(measuredKm(feature), language, 1)),
		below: wordsOf(language).reportedShort(
			feature.properties.reported[language],
			(passage ? passageById(pack, passage)?.number : undefined) ?? 0
		)
	}
}

/** A line and its words as small boxes, one beside the other, since it may run aslant. */
function boxesAlong({ from, to }: Line): Box[] {
	const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 16)
	return Array.from({ length: steps - 2 }, (_, i) => {
		const part = (i + 1.5) / steps
		const [x, y] = [from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)]
		const half = Math.abs(part - 0.5) < 0.38 ? 22 : 4
		return { x: x - 8, y: y - half, width: 16, height: 2 * half }
	})
}

function freeCorner(plate: Plate, taken: readonly Box[]): Box {
	const [x, y] = [plate.width - locatorSize.width, plate.height - locatorSize.height]
	const corners = [
		{ x, y },
		{ x: 0, y },
		{ x, y: 0 },
		{ x: 0, y: 0 }
	].map((corner) => ({ ...corner, ...locatorSize }))
	return corners.find((corner) => !taken.some((box) => meet(box, corner))) ?? corners[0]!
}

function scaleOf(plate: Plate, language: Language, locator: Box): Drawing['scale'] {
	// True where it is read: at the latitude of the plate's middle.
	const lat = (plate.corners[0][1] + plate.corners[1][1]) / 2
	const metres = roundLength(90 / plate.long(1, lat))
	const left = locator.x === 0 && locator.y > 0 ? locator.width : 0
	return {
		at: { x: left + 16, y: plate.height - 18 },
		width: plate.long(metres, lat),
		metres,
		text: length(metres, language)
	}
}

function ringsOf(site: PlaceFeature, plate: Plate, language: Language, taken: Box[]): Drawing['rings'] {
	const position = site.geometry.coordinates
	const centre = plate.at(position)
	const farthest = Math.hypot(plate.width, plate.height)
	return ringLengths
		.map((metres) => ({ centre, metres, radius: plate.long(metres, position[1]) }))
		.filter(({ radius }) => radius >= 40 && radius < farthest)
		.map((ring) => {
			const text = length(ring.metres, language)
			// To the north-west first, away from the lines between the cities; then wherever the ring is free.
			const label = [-48, -75, -100, 48, 75, 100, 130, -130, -20, 20]
				.map((bearing): Label => {
					const { x, y } = plate.at(destination(position, ring.metres, bearing))
					return { text, x, y: y + 4, anchor: 'middle' }
				})
				.find((one) => free(textBox(text, one, size.note, 'middle'), plate, taken))
			if (!label) return ring
			taken.push(textBox(text, label, size.note, 'middle'))
			return { ...ring, label }
		})
}

const free = (box: Box, plate: Plate, taken: readonly Box[]): boolean =>
	inside(box, plate) && !taken.some((other) => meet(box, other))

/** Meridians and parallels at round degrees, named at the upper and the left edge. */
function degreesOf(plate: Plate, language: Language, taken: Box[]): Drawing['degrees'] {
	const [[west, north], [east, south]] = plate.corners
	const words = printWords(language)
	const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5].find((one) => (east - west) / one <= 5) ?? 10
	const digits = step < 0.1 ? 2 : step < 1 ? 1 : 0
	const rounds = (low: number, high: number) =>
		Array.from({ length: Math.max(0, Math.floor(high / step) - Math.ceil(low / step) + 1) }, (_, i) =>
			Number(((Math.ceil(low / step) + i) * step).toFixed(2))
		)
	const all = [
		...rounds(west, east).map((lon) => {
			const { x } = plate.at([lon, north])
			const label: Label = {
				text: words.east(number(lon, language, digits)),
				x: x + 4,
				y: 17,
				anchor: 'start'
			}
			return { from: { x, y: 0 }, to: { x, y: plate.height }, label }
		}),
		...rounds(south, north).map((lat) => {
			const { y } = plate.at([west, lat])
			const label: Label = {
				text: words.north(number(lat, language, digits)),
				x: 6,
				y: y - 4,
				anchor: 'start'
			}
			return { from: { x: 0, y }, to: { x: plate.width, y }, label }
		})
	]
	return all.map((line) => {
		const box = textBox(line.label.text, line.label, size.note)
		const fits = free(box, plate, taken)
		if (fits) taken.push(box)
		return fits ? line : { ...line, label: { ...line.label, text: '' } }
	})
}

/** Towns, then quarters, each only where it stands free. */
function namesOf({ towns, quarters }: Basemap, plate: Plate, language: Language, taken: Box[]): Name[] {
	const named = [
		...towns.map((town) => ({ kind: 'town' as const, town })),
		...quarters.map((town) => ({ kind: 'quarter' as const, town }))
	]
	return named.flatMap(({ kind, town: [en, uk, lon, lat] }) => {
		const foot = plate.at([lon, lat])
		const text = language === 'uk' ? uk : en
		const label: Label =
			kind === 'town'
				? { text, x: foot.x + 7, y: foot.y + 4, anchor: 'start' }
				: { text, x: foot.x, y: foot.y + 4, anchor: 'middle' }
		const words = textBox(text, label, size.note, label.anchor)
		const box = kind === 'town' ? { ...words, x: words.x - 12, width: words.width + 12 } : words
		if (!free(box, plate, taken)) return []
		taken.push(box)
		return [{ ...label, kind, foot }]
	})
}
