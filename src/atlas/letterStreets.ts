import { clipPolyline, type Pixel } from 'lineclip'
import type { Language } from '../format/languages'
import type { Position } from '../format/pack'
import { nameIn, type Names } from '../source/basemap'
import { pointAlong, strip, type Point } from './boxes'
import type { Frame } from './frame'
import { turnOf, type Look } from './letter'
import type { Room, Spot } from './room'

/** A street of an archive, or a part of one. */
export interface Street {
	names: Names
	/** How important it is; the higher, the earlier its name is written. */
	rank: number
	lines: readonly (readonly Position[])[]
}

/** The name of a street, turned with it. */
export interface StreetName extends Spot {
	text: string
	/** Its middle. */
	at: Point
	/** Degrees, clockwise; never upside down. */
	turn: number
}

/** From this zoom level on streets are named. */
const namedFrom = 13
/** A sheet with more of them is not read. */
const most = 60
/** Degrees by which a street may bend under its name. */
const bend = 12

/** Names streets, the important ones first, each once, along a part that is straight and long enough. */
export function letterStreets(
	streets: readonly Street[],
	{ frame, language, measure }: Look,
	room: Room
): StreetName[] {
	if (frame.zoom < namedFrom) return []
	const written: StreetName[] = []
	for (const [text, pieces] of byName(streets, language)) {
		if (written.length === most) break
		const { width, height } = measure(text, 'note')
		const runs = pieces
			.flatMap(({ lines }) => lines)
			.flatMap((line) => inSight(line, frame))
			.flatMap(runsOf)
			.filter(({ long }) => long >= width + 8)
			.sort((a, b) => b.long - a.long)
		const spots = runs.flatMap(({ from, to, long }) => spotsOn(from, to, long, text, width, height))
		const spot = room.settle(spots)
		if (spot) written.push(spot)
	}
	return written
}

function byName(streets: readonly Street[], language: Language): Map<string, Street[]> {
	const named = new Map<string, Street[]>()
	for (const street of [...streets].sort((a, b) => b.rank - a.rank)) {
		const text = nameIn(street.names, language)
		const pieces = named.get(text)
		if (pieces) pieces.push(street)
		else named.set(text, [street])
	}
	return named
}

interface Run {
	from: Point
	to: Point
	long: number
}

/** The parts of a line that run straight, each from its first to its last point. */
function runsOf(line: readonly Point[]): Run[] {
	const runs: Run[] = []
	let start = 0
	for (let end = 1; end < line.length; end++) {
		const next = line[end + 1]
		if (next && turned(line[start]!, line[end]!, next) <= bend) continue
		const [from, to] = [line[start]!, line[end]!]
		runs.push({ from, to, long: Math.hypot(to.x - from.x, to.y - from.y) })
		start = end
	}
	return runs
}

/** Degrees between two legs. */
function turned(a: Point, b: Point, c: Point): number {
	const by = Math.atan2(c.y - b.y, c.x - b.x) - Math.atan2(b.y - a.y, b.x - a.x)
	return Math.abs((((by * 180) / Math.PI + 540) % 360) - 180)
}

/** The parts of a line that lie within a frame, in pixels. */
function inSight(line: readonly Position[], frame: Frame): Point[][] {
	const points = line.map((position): Pixel => {
		const { x, y } = frame.at(position)
		return [x, y]
	})
	return clipPolyline(points, [0, 0, frame.width, frame.height]).map((part) =>
		part.map(([x, y]) => ({ x, y }))
	)
}

/** Where on a run its name may stand, the best first. */
const parts = [0.5, 0.35, 0.65, 0.2, 0.8]

function spotsOn(
	a: Point,
	b: Point,
	long: number,
	text: string,
	width: number,
	height: number
): StreetName[] {
	const [from, to] = a.x <= b.x ? [a, b] : [b, a]
	const half = (width / 2 + 4) / long
	return parts
		.filter((part) => part - half >= 0 && part + half <= 1)
		.map((part) => ({
			text,
			at: pointAlong(from, to, part),
			turn: turnOf({ from, to }),
			boxes: [strip(pointAlong(from, to, part - half), pointAlong(from, to, part + half), height)]
		}))
}
