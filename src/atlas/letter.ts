import type { Language } from '../format/languages'
import type { DistanceFeature, Pack, PlaceFeature } from '../format/pack'
import { claimById, isPlace, isUncertainty, measuredKm, passageById } from '../ask/select'
import { number, wordsOf } from '../words/words'
import { meet, strip, type Box, type Point } from './boxes'
import type { Frame } from './frame'
import {
	boxesOf,
	spotsAlong,
	spotsBeside,
	type Along,
	type Lettered,
	type Mark,
	type Measure
} from './lettering'
import { Room } from './room'

/** A distance as it is drawn, from its western to its eastern end, with what is written along it. */
export interface Line {
	id: string
	from: Point
	to: Point
	/** What was measured and what was reported: in full, then shortened. Neither stands without the other. */
	forms: readonly (readonly [string, string])[]
}

/** How a map is written. */
export interface Look {
	frame: Frame
	language: Language
	measure: Measure
}

/** The names of pins and what stands along lines, and the room that they leave. */
export interface SignLettering {
	/** By the id of the place. Of few, each sign that is on the map and not covered has its name. */
	pins: ReadonlyMap<string, Lettered>
	/** By the id of the distance. */
	lines: ReadonlyMap<string, Along>
	room: Room
}

/** Signs from which on a name that has no room at its own is left to the list: written over others nobody could read it, and far away nobody could tell whose it is. */
const crowd = 8

/** Writes what signs and lines have to say. They, and what lies over the map, keep their room; of few pins no name is left out, save of those under one of the boxes that hide them. */
export function letterSigns(
	{ frame, language, measure }: Look,
	marks: readonly Mark[],
	lines: readonly Line[],
	over: readonly Box[],
	hiding = over
): SignLettering {
	const room = new Room(frame, [...over, ...marks.flatMap(boxesOf)])
	const strips = lines.map(({ from, to }) => strip(from, to, 6))
	const pins = new Map(
		marks
			.filter((mark) => isSeen(mark, frame, hiding))
			.flatMap((mark) => {
				const text = mark.place.properties.name[language]
				const { near, far } = spotsBeside(mark, text, measure)
				// Rather on the line than away from its sign.
				const clear = near.filter(({ box }) => !strips.some((line) => meet(line, box)))
				const spot = room.settle(clear) ?? (marks.length < crowd ? room.insist([...near, ...far]) : undefined)
				return spot ? [[mark.place.id, spot]] : []
			})
	)
	room.take(strips)
	const along = new Map(
		lines.flatMap(({ id, from, to, forms }) => {
			const spot = room.settle(spotsAlong(from, to, forms, measure))
			return spot ? [[id, spot]] : []
		})
	)
	return { pins, lines: along, room }
}

/** Whether the point of a sign is on the map and nothing lies over it. */
function isSeen({ foot: { x, y } }: Mark, { width, height }: Frame, hiding: readonly Box[]): boolean {
	const on = (box: Box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
	return on({ x: 0, y: 0, width, height }) && !hiding.some((box) => !box.corners && on(box))
}

/** The signs of some places; the circle of what is not known exactly belongs to the sign of its place. */
export function marksOf(places: readonly PlaceFeature[], pack: Pick<Pack, 'features'>, frame: Frame): Mark[] {
	const circles = pack.features.filter(isUncertainty)
	return places.map((place) => {
		const { coordinates } = place.geometry
		const metres = circles.find(({ properties }) => properties.of === place.id)?.properties.radius_m ?? 0
		return { place, foot: frame.at(coordinates), radius: frame.long(metres, coordinates[1]) }
	})
}

/** A distance with both its lengths, each with whose it is. */
export function lineOf(pack: Pack, feature: DistanceFeature, frame: Frame, language: Language): Line {
	const [a, b] = feature.geometry.coordinates.map(frame.at) as [Point, Point]
	const [from, to] = a.x <= b.x ? [a, b] : [b, a]
	const passage = claimById(pack, feature.properties.claim)?.passage
	const paragraph = (passage ? passageById(pack, passage)?.number : undefined) ?? 0
	const words = wordsOf(language)
	const measured = words.measured(number(measuredKm(feature), language, 1))
	const reported = feature.properties.reported[language]
	return {
		id: feature.id,
		from,
		to,
		forms: [
			[measured, words.reportedShort(reported, paragraph)],
			[measured, `${reported} ¶${paragraph}`]
		]
	}
}

/** Degrees by which a line is turned; it runs to the east, so that its words are never upside down. */
export const turnOf = ({ from, to }: Pick<Line, 'from' | 'to'>): number =>
	(Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI

export const placesOfPack = (pack: Pick<Pack, 'features'>): PlaceFeature[] => pack.features.filter(isPlace)
