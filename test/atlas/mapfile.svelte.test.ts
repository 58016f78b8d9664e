import { beforeAll, describe, expect, test } from 'vitest'
import { distance } from '../../src/format/geo'
import { languages, type Language } from '../../src/format/languages'
import { loadBasemap, type Basemap } from '../../src/source/basemap'
import { loadPack } from '../../src/source/builtIn'
import type { Pack } from '../../src/format/pack'
import { dayWords } from '../../src/words/dates'
import { caveatById, isPlace, isUncertainty } from '../../src/ask/select'
import { drawingOf } from '../../src/atlas/drawing'
import { asPng, dotsOf, inLines, mapAsSvg } from '../../src/atlas/mapfile'
import { misprintsIn } from '../misprints'
import { tinyPack } from '../tinypack'

let pack: Pack
let basemap: Basemap
beforeAll(async () => {
	const loaded = await loadPack('en')
	if ('issues' in loaded) throw new Error(loaded.issues.join('\n'))
	pack = loaded.pack
	basemap = await loadBasemap()
})

const read = (text: string): Document => new DOMParser().parseFromString(text, 'image/svg+xml')
const file = (language: Language, from: Basemap | undefined = basemap) => read(mapAsSvg(pack, from, language))
const standing = (language: Language) => caveatById(pack, pack.incident.standing.caveat)!.text[language]

describe.each(languages)('the map as a file in %s', (language) => {
	test('stands alone: it is one whole SVG that asks for nothing', () => {
		const text = mapAsSvg(pack, basemap, language)
		const svg = read(text)
		expect(svg.querySelector('parsererror')).toBeNull()
		expect(text).not.toMatch(/\b(href|src)=|url\((?!#)|var\(--|class=|<style|<script|<!--/)
		const links = text.match(/https?:[^"]*/g) ?? []
		expect(links.filter((link) => link !== 'http://www.w3.org/2000/svg')).toEqual([])
	})

	test('carries the standing caveat, in its description and to be read, and dates no report', () => {
		const svg = file(language)
		expect(svg.querySelector('desc')?.textContent).toContain(standing(language))
		const lines = [...svg.querySelectorAll('svg > text')].map((node) => node.textContent).join(' ')
		expect(lines).toContain(standing(language))
		// Our copy of the report bears no date: the one that is named is that of the data.
		expect(lines.split(dayWords(pack.incident.report.day, language))).toHaveLength(2)
		const title = pack.incident.title[language]
		expect(svg.querySelector('title')?.textContent).toContain(title)
		// The picture drawn from it has no description: what it shows is to be read in it, in one language.
		expect(lines).toContain(title)
		expect(svg.documentElement.textContent?.includes('Incident Explorer')).toBe(language === 'en')
	})

	test('names its sources, its licence and its version', () => {
		const text = file(language).documentElement.textContent ?? ''
		for (const part of [
			'Natural Earth',
			'GeoNames CC BY 4.0',
			pack.incident.report.publisher[language],
			import.meta.env.VITE_VERSION as string
		])
			expect(text).toContain(part)
		expect(file(language).querySelector('metadata')?.textContent).toContain('CC BY 4.0')
	})

	test('names every place, and both lengths of the line', () => {
		const texts = [...file(language).querySelectorAll('text')].map((node) => node.textContent ?? '')
		for (const place of pack.features.filter(isPlace))
			expect(texts).toContain(place.properties.name[language])
		expect(texts.some((text) => /13[.,]0/.test(text))).toBe(true)
		expect(texts.some((text) => /15 (km|км).*¶8/.test(text))).toBe(true)
	})

	test('has no text under 9 pt', () => {
		for (const node of file(language).querySelectorAll('[font-size]'))
			expect(Number(node.getAttribute('font-size'))).toBeGreaterThanOrEqual(12)
	})

	test('no text lies over another, nor is cut off by the edge', () => {
		expect(misprintsIn(mapAsSvg(pack, basemap, language))).toEqual([])
	})
})

test('the scale bar is as long as its number says, where it is drawn', () => {
	const { frame, scale } = drawingOf(pack, basemap, 'en', 680, 300)
	const [from, to] = [scale.at.x, scale.at.x + scale.width].map((x) => frame.back({ x, y: 150 }))
	expect(distance(from!, to!) / scale.metres).toBeCloseTo(1, 3)
	expect(scale.text).toBe(`${scale.metres / 1000} km`)
})

test('circle and rings are true to scale', () => {
	const { frame, marks, rings } = drawingOf(pack, basemap, 'en', 680, 300)
	const uncertainty = pack.features.find(isUncertainty)!
	const [ring] = uncertainty.geometry.coordinates
	const { foot, radius } = marks.find(({ place }) => place.id === uncertainty.properties.of)!
	for (const position of ring) {
		const { x, y } = frame.at(position)
		expect(Math.hypot(x - foot.x, y - foot.y) / radius).toBeCloseTo(1, 1)
	}
	expect(rings.map(({ metres }) => metres)).toEqual([2000, 5000, 10000])
})

test('no name of a pin is given up, and names of towns give way to it', () => {
	for (const height of [200, 260, 400, 600]) {
		const { pins } = drawingOf(pack, basemap, 'en', 680, height).lettering
		expect([...pins.values()].map(({ text }) => text)).toEqual(
			pack.features.filter(isPlace).map((place) => place.properties.name.en)
		)
	}
})

test('another incident, without a base map, is drawn too', () => {
	const svg = read(mapAsSvg(tinyPack(), undefined, 'en'))
	expect(svg.querySelector('parsererror')).toBeNull()
	expect(svg.querySelectorAll('[data-place]')).toHaveLength(3)
	expect(svg.documentElement.outerHTML).not.toContain('NaN')
})

test('the PNG is a picture of the same, twice as sharp', async () => {
	const svg = mapAsSvg(pack, basemap, 'uk')
	const blob = await asPng(svg)
	expect(blob.type).toBe('image/png')
	const picture = await createImageBitmap(blob)
	expect(dotsOf(svg)).toEqual({ width: picture.width, height: picture.height })
	expect(picture.width).toBe(2 * Number(read(svg).documentElement.getAttribute('width')))
	const canvas = new OffscreenCanvas(picture.width, picture.height)
	const pen = canvas.getContext('2d')!
	pen.drawImage(picture, 0, 0)
	const { data } = pen.getImageData(0, 0, picture.width, picture.height)
	const shades = new Set<number>()
	for (let i = 0; i < data.length; i += 4) {
		if (data[i] !== data[i + 1] || data[i] !== data[i + 2]) throw new Error('a colour on paper')
		shades.add(data[i]!)
	}
	expect(shades.size).toBeGreaterThan(10)
})

test('a text is broken between words, and none is lost', () => {
	expect(inLines('one two three four', 9)).toEqual(['one two', 'three', 'four'])
})
