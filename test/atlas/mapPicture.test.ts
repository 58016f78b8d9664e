import { expect, test } from 'vitest'
import { mapPicture } from '../../src/atlas/mapPicture'
import { svg } from '../../src/atlas/svg'
import { svgText } from '../../src/atlas/svgText'
import { languages } from '../../src/format/languages'
import { liftOf } from '../../src/atlas/extents'
import { drawingOf } from '../../src/atlas/drawing'
import { isUncertainty } from '../../src/ask/select'
import { loadBasemap } from '../../src/source/basemap'
import { basemapFor } from '../../src/source/ground'
import { fiji, packAt, tromsø } from '../elsewhere'
import { shippedPack } from '../shipped'
import { tinyPack } from '../tinypack'

const pack = shippedPack()

test.each(languages)('the map can be drawn without a page, in %s', async (language) => {
	expect(globalThis.document).toBeUndefined()
	const basemap = await loadBasemap()
	const text = svgText(mapPicture({ pack, basemap, language, version: '1.2.3' }, 380, 'map'))
	expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 680 [\d.]+"/)
	for (const { properties } of pack.features.filter(({ properties }) => properties.role === 'place'))
		expect(text).toContain(`>${properties.name[language]}</text>`)
	expect(text).toContain('1.2.3')
	expect(text).not.toMatch(/NaN|undefined/)
})

test('without a base map the signs still stand', () => {
	const version = '1'
	const text = svgText(
		mapPicture({ pack: tinyPack(), basemap: undefined, language: 'en', version }, 300, 'map')
	)
	expect(text.match(/data-place=/g)).toHaveLength(3)
	expect(text).not.toMatch(/NaN|undefined/)
})

test('across 180° places stand side by side on paper, on land, with degrees of both sides and no name of elsewhere', async () => {
	const pack = packAt(fiji)
	const basemap = await basemapFor(pack)
	const { marks, lines } = drawingOf(pack, basemap, 'en', 680, 380)
	const x = Object.fromEntries(marks.map(({ place, foot }) => [place.id, foot.x]))
	expect(x['mill']! < x['bridge']! && x['bridge']! < x['ford']!).toBe(true)
	expect(x['ford']! - x['mill']!).toBeLessThan(680)
	expect([lines[0]!.from.x, lines[0]!.to.x]).toEqual([x['mill'], x['ford']])
	const text = svgText(mapPicture({ pack, basemap, language: 'en', version: '1' }, 380, 'map'))
	for (const degrees of ['179° E', '180°', '179° W', '17° S']) expect(text).toContain(`>${degrees}</text>`)
	expect(text).toContain('No borders are drawn.')
	expect(text).not.toMatch(/Ukraine|Azov|NaN|undefined/)
	// The sea, and on it land.
	expect(text).toMatch(/fill="#e2e2e2"/)
	expect(text).toMatch(/<path d="M[^"]+z" fill="#fff"/)
})

test('from near by paper shows no coast that is too rough for it', async () => {
	const pack = packAt({ ...tromsø, ford: [19, 69.66], bridge: [18.9, 69.66], radius_m: 300 })
	const basemap = await basemapFor(pack)
	const text = svgText(mapPicture({ pack, basemap, language: 'en', version: '1' }, 380, 'map'))
	const [ground] = text.split('data-scale')
	expect(ground).toMatch(/<rect width="680" height="380" fill="#fff"/)
	expect(ground).not.toMatch(/fill="#e2e2e2"/)
})

test.each([20_000, 300_000])(
	'in the far north a circle of %i m is drawn on paper where its ring is',
	(radius_m) => {
		const pack = packAt({ ...tromsø, radius_m })
		const { frame, marks } = drawingOf(pack, undefined, 'en', 680, 380)
		const mark = marks.find(({ place }) => place.id === 'bridge')!
		const lift = liftOf(frame, mark)
		const [ring] = pack.features.find(isUncertainty)!.geometry.coordinates
		for (const position of ring) {
			const { x, y } = frame.at(position)
			expect(Math.abs(Math.hypot(x - mark.foot.x, y - mark.foot.y + lift) - mark.radius)).toBeLessThan(
				mark.radius / 100
			)
		}
	}
)

test('words of the data stay words', () => {
	expect(svgText(svg('text', { id: '"<&' }, '<script>&'))).toBe(
		'<text id="&quot;&lt;&amp;">&lt;script&gt;&amp;</text>'
	)
})
