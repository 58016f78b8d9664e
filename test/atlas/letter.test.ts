import { expect, test } from 'vitest'
import { meet, strip } from '../../src/atlas/boxes'
import { frameAt } from '../../src/atlas/frame'
import { letterSigns, lineOf, marksOf, placesOfPack, type Look } from '../../src/atlas/letter'
import { letterGround, ringsRound } from '../../src/atlas/letterGround'
import { boxesOf, type Measure } from '../../src/atlas/lettering'
import { letterStreets, type Street } from '../../src/atlas/letterStreets'
import type { Room } from '../../src/atlas/room'
import type { Position } from '../../src/format/pack'
import { isDistance } from '../../src/ask/select'
import { loadBasemap } from '../../src/source/basemap'
import { shippedPack } from '../shipped'
import { tinyPack } from '../tinypack'

const measure: Measure = (text, face) => ({ width: text.length * 7 + 2, height: face === 'pin' ? 20 : 16 })
const pack = shippedPack()
const basemap = await loadBasemap()
const places = placesOfPack(pack)
const sizes = [
	[320, 220],
	[390, 227],
	[790, 475],
	[1200, 900]
] as const

/** Streets of every direction through the middle of the map, as an archive would have them. */
const streets: Street[] = Array.from({ length: 40 }, (_, i) => {
	const [across, down] = [Math.cos(i), Math.sin(i)].map((part) => 0.03 * part) as [number, number]
	const middle = [37.87 + (i % 8) * 0.006, 48.02 + Math.floor(i / 8) * 0.005] as const
	const end = (by: number): Position => [middle[0] + by * across, middle[1] + by * down]
	return { names: { en: `Street ${i}`, uk: `вулиця ${i}` }, rank: i % 5, lines: [[end(-1), end(0), end(1)]] }
})

const lettered = (zoom: number, [width, height]: readonly [number, number], language: 'en' | 'uk') => {
	const frame = frameAt({ lon: 37.89, lat: 48.03, zoom }, width, height)
	const look = { frame, language, measure }
	const marks = marksOf(places, pack, frame)
	const lines = pack.features.filter(isDistance).map((line) => lineOf(pack, line, frame, language))
	const over = [{ x: width - 100, y: 0, width: 100, height: 120 }]
	const signs = letterSigns(look, marks, lines, over)
	const rings = ringsRound(places, frame)
	const wanted = {
		rings,
		degrees: true,
		areas: basemap,
		towns: basemap,
		streets: (of: Look, room: Room) => letterStreets(streets, of, room)
	}
	const ground = letterGround(look, wanted, signs.room)
	return { frame, marks, lines, over, signs, ground }
}
test('rings lie round the one site, and round none of several', () => {
	const frame = frameAt({ lon: 37.89, lat: 48.03, zoom: 12 }, 900, 600)
	const site = places.find(({ properties }) => properties.kind === 'site')!
	expect(ringsRound(places, frame).map(({ centre }) => centre)).toContain(site.geometry.coordinates)
	expect(ringsRound([...places, { ...site, id: 'other' }], frame)).toEqual([])
})

const cases = sizes.flatMap((size) =>
	[6, 7, 8, 9, 10, 11, 12, 13, 14].flatMap((zoom) =>
		(['en', 'uk'] as const).map((language) => [zoom, size, language] as const)
	)
)

test.each(cases)(
	'at zoom %d on %o in %s no text meets another, a sign, or what lies over the map',
	(...look) => {
		const { marks, over, signs, ground } = lettered(...look)
		const texts = [
			...[...signs.pins.values()].map(({ text, boxes }) => ({ text, boxes })),
			...[...signs.lines.values()].map(({ above, boxes }) => ({ text: above, boxes })),
			...[...ground.rings.values(), ...ground.areas, ...ground.towns, ...ground.streets].map(
				({ text, boxes }) => ({
					text,
					boxes
				})
			),
			...ground.degrees.flatMap(({ label }) => (label ? [{ text: label.text, boxes: label.boxes }] : []))
		]
		const standing = [
			...over.map((box) => ({ text: 'buttons', boxes: [box] })),
			...marks.flatMap(boxesOf).map((box) => ({ text: 'sign', boxes: [box] }))
		]
		const met = texts.flatMap(({ text, boxes }, i) =>
			[...texts.slice(i + 1), ...standing]
				.filter((other) => boxes.some((box) => other.boxes.some((one) => meet(box, one))))
				.map((other) => `${text} / ${other.text}`)
		)
		expect(met).toEqual([])
	}
)

test.each(cases)('at zoom %d on %o in %s each sign that is seen has its name', (...look) => {
	const { frame, marks, over, signs } = lettered(...look)
	const seen = marks.filter(
		({ foot: { x, y } }) =>
			x > 0 && y > 0 && x < frame.width && y < frame.height && (x < over[0]!.x || y > over[0]!.height)
	)
	expect([...signs.pins.keys()]).toEqual(seen.map(({ place }) => place.id))
})

test('names side by side are read as two', () => {
	const [one] = placesOfPack(tinyPack())
	const frame = frameAt({ lon: 10, lat: 50, zoom: 12 }, 600, 400)
	const { width } = measure(one!.properties.name.en, 'pin')
	// Between the two both names have room, the second only there.
	const x = 200 + 32 + 2 * width
	const marks = [200, x].map((x, i) => ({ place: { ...one!, id: 'ab'[i]! }, foot: { x, y: 200 }, radius: 0 }))
	const over = [{ x: x + 13, y: 0, width: 400, height: 400 }]
	const { pins } = letterSigns({ frame, language: 'en', measure }, marks, [], over)
	const [a, b] = [pins.get('a')!.box, pins.get('b')!.box]
	expect(meet({ ...a, x: a.x - 6, width: a.width + 12 }, b)).toBe(false)
})

test('a sign between buttons that hide nothing of it has its name', () => {
	const frame = frameAt({ lon: 37.89, lat: 48.03, zoom: 12 }, 790, 475)
	const marks = marksOf(places, pack, frame)
	const look = { frame, language: 'en', measure } as const
	const { x, y } = marks[0]!.foot
	const column = [{ x: x - 60, y: y - 60, width: 120, height: 120 }]
	const button = [{ x: x + 20, y: y + 20, width: 30, height: 30 }]
	expect([...letterSigns(look, marks, [], column, button).pins.keys()]).toContain(marks[0]!.place.id)
	expect([...letterSigns(look, marks, [], column).pins.keys()]).not.toContain(marks[0]!.place.id)
})

test.each(cases.filter(([zoom]) => zoom < 11))(
	'at zoom %d on %o in %s the country has its name',
	(...look) => {
		const { ground } = lettered(...look)
		expect(ground.areas.filter(({ kind }) => kind === 'home')).toHaveLength(1)
	}
)

test('a crowd of signs keeps all its names apart', () => {
	const tiny = tinyPack()
	const [one] = placesOfPack(tiny)
	const frame = frameAt({ lon: 10, lat: 50, zoom: 12 }, 600, 400)
	const crowd = Array.from({ length: 6 }, (_, i) => ({ ...one!, id: `place-${i}` }))
	const marks = marksOf(crowd, { features: [] }, frame)
	const { pins } = letterSigns({ frame, language: 'en', measure }, marks, [], [])
	const boxes = [...pins.values()].map(({ box }) => box)
	expect(boxes).toHaveLength(6)
	expect(boxes.filter((box, i) => boxes.slice(i + 1).some((other) => meet(box, other)))).toEqual([])
})

test('of a dozen places with long names none is written over another', () => {
	const [one] = placesOfPack(tinyPack())
	const name = { en: 'Parish of Saint Nicholas and All Saints', uk: 'Парафія святого Миколая' }
	const frame = frameAt({ lon: 10, lat: 50, zoom: 10 }, 600, 400)
	const parishes = Array.from({ length: 12 }, (_, i) => ({
		...one!,
		id: `place-${i}`,
		properties: { ...one!.properties, name },
		geometry: {
			type: 'Point' as const,
			coordinates: [10 + (i % 4) * 0.07, 50 + Math.floor(i / 4) * 0.04] as Position
		}
	}))
	const marks = marksOf(parishes, { features: [] }, frame)
	const { pins } = letterSigns({ frame, language: 'en', measure }, marks, [], [])
	const boxes = [...pins.values()].map(({ box }) => box)
	expect(boxes.length).toBeGreaterThan(1)
	expect(boxes.filter((box, i) => boxes.slice(i + 1).some((other) => meet(box, other)))).toEqual([])
})

test('the words of a line stand on both its sides and read from west to east', () => {
	const { lines, signs } = lettered(12, [790, 475], 'en')
	const [line] = lines
	expect(line!.from.x).toBeLessThan(line!.to.x)
	const { above, below, boxes } = signs.lines.get(line!.id)!
	expect(above).toContain('13.0 km')
	expect(below).toMatch(/15 km.*¶8/)
	for (const box of boxes) expect(meet(box, strip(line!.from, line!.to, 4))).toBe(false)
})
