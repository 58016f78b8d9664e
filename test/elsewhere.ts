import { describe, parse } from '../src/check/parse'
import { circleRing } from '../src/format/geo'
import type { Pack, Position } from '../src/format/pack'
import { changed, tinyFiles } from './tinypack'

/** Where the places of the tiny pack are put, and the radius of the circle round its bridge, in metres. */
interface Places {
	mill: Position
	ford: Position
	bridge: Position
	radius_m: number
}

/** Fiji: the mill in Suva, the ford on Vanua Balavu beyond 180°, the bridge on Taveuni, whose circle reaches across. */
export const fiji: Places = {
	mill: [178.442, -18.142],
	ford: [-178.97, -17.29],
	bridge: [179.98, -16.79],
	radius_m: 20_000
}

/** The north of Norway: the mill in Tromsø, the ford in Alta, the bridge in Lyngen between them. */
export const tromsø: Places = {
	mill: [18.955, 69.649],
	ford: [23.272, 69.969],
	bridge: [20.22, 69.58],
	radius_m: 20_000
}

/** The tiny pack, elsewhere. */
export function packAt({ mill, ford, bridge, radius_m }: Places): Pack {
	const moves: [string, unknown][] = [
		['features[0].geometry.coordinates', mill],
		['features[1].geometry.coordinates', ford],
		['features[2].geometry.coordinates', bridge],
		['features[3].geometry.coordinates', [circleRing(bridge, radius_m)]],
		['features[3].properties.radius_m', radius_m],
		['features[4].geometry.coordinates', [mill, ford]]
	]
	const files = moves.reduce((all, [path, to]) => changed('places.geojson', path, to, all), tinyFiles())
	const parsed = parse(files)
	if ('issues' in parsed) throw new Error(parsed.issues.map(describe).join('\n'))
	return parsed.pack
}
