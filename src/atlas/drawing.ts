import type { Language } from '../format/languages'
import type { Pack } from '../format/pack'
import { seamOf, spotsOf } from '../ask/extent'
import { isDistance } from '../ask/select'
import type { Basemap } from '../source/basemap'
import { length } from '../words/words'
import { meet, strip, type Box, type Point } from './boxes'
import type { Frame } from './frame'
import type { Grouped } from './grouped'
import { frameOf } from './frameOf'
import { scaleBar } from './scale'
import { letterSigns, lineOf, marksOf, placesOfPack, type Line, type SignLettering } from './letter'
import { letterGround, ringsRound, type GroundLettering, type Ring } from './letterGround'
import { boxesOf, spotsBeside, type Face, type Mark, type Measure } from './lettering'
import { locatorSize } from './locator'

/** All that stands on a static map, with the place of every name. */
export interface Drawing {
	frame: Frame
	marks: readonly Mark[]
	lines: readonly Line[]
	rings: readonly Ring[]
	lettering: Omit<SignLettering, 'room'>
	names: GroundLettering
	scale: { at: Point; width: number; metres: number; text: string }
	/** Where the small map of the country stands. */
	locator: Box
}

/** Font sizes on paper, in pixels of a sheet 680 wide. */
export const sizeOfFace: Record<Face, number> = {
	pin: 15,
	along: 12,
	note: 12,
	area: 12,
	town: 12,
	quarter: 12
}

/** Widths are those of our widest fallback font: a file is drawn with whatever font its reader has. */
const measure: Measure = (text, face) => {
	const size = sizeOfFace[face]
	return { width: text.length * size * (face === 'area' ? 0.68 : 0.58) + 4, height: size * 1.3 }
}

/** Lays a map of the incident out; without a base map it has no towns. */
export function drawingOf(
	pack: Pack,
	basemap: Basemap | undefined,
	language: Language,
	width: number,
	height: number,
	grouped?: Grouped
): Drawing {
	const places = placesOfPack(pack)
	const frame = grouped?.frame ?? frameOf(spotsOf(pack), width, height, seamOf(pack))
	const lines = pack.features.filter(isDistance).map((line) => lineOf(pack, line, frame, language))
	const marks = marksOf(places, pack, frame)
	const groups = grouped?.boxes ?? []
	const signs = [...marks.flatMap(boxesOf), ...lines.map(({ from, to }) => strip(from, to, 70)), ...groups]
	// The best spots of the pins' names, so that the corner is chosen where they will not want to stand.
	const beside = marks.flatMap((mark) =>
		spotsBeside(mark, mark.place.properties.name[language], measure)
			.near.slice(0, 2)
			.map(({ box }) => box)
	)
	const locator = freeCorner(frame, [...signs, ...beside])
	const scale = scaleOf(frame, language, locator)
	const bar = { x: scale.at.x - 8, y: scale.at.y - 24, width: scale.width + 60, height: 32 }
	const over = [locator, bar, ...groups]
	const rings = ringsRound(places, frame)
	const look = { frame, language, measure }
	const lettering = letterSigns(look, marks, lines, over)
	const ground = { rings, degrees: true, areas: basemap, towns: basemap }
	const names = letterGround(look, ground, lettering.room)
	return { frame, marks, lines, rings, lettering, names, scale, locator }
}

function freeCorner(frame: Frame, taken: readonly Box[]): Box {
	const [x, y] = [frame.width - locatorSize.width, frame.height - locatorSize.height]
	const corners = [
		{ x, y },
		{ x: 0, y },
		{ x, y: 0 },
		{ x: 0, y: 0 }
	].map((corner) => ({ ...corner, ...locatorSize }))
	return corners.find((corner) => !taken.some((box) => meet(box, corner))) ?? corners[0]!
}

function scaleOf(frame: Frame, language: Language, locator: Box): Drawing['scale'] {
	const { metres, width } = scaleBar(frame, 90)
	const left = locator.x === 0 && locator.y > 0 ? locator.width : 0
	return {
		at: { x: left + 16, y: frame.height - 18 },
		width,
		metres,
		text: length(metres, language)
	}
}
