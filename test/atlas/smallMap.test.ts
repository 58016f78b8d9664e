import { expect, test } from 'vitest'
import { standingOf } from '../../src/ask/select'
import { smallMap } from '../../src/atlas/smallMap'
import type { Svg } from '../../src/atlas/svg'
import { svgText } from '../../src/atlas/svgText'
import { languages } from '../../src/format/languages'
import { loadBasemap } from '../../src/source/basemap'
import { shippedPack } from '../shipped'
import { tinyPack } from '../tinypack'

const sizesIn = ({ values, inside }: Svg): number[] => [
	...(values['font-size'] === undefined ? [] : [Number(values['font-size'])]),
	...inside.flatMap((one) => (typeof one === 'string' ? [] : sizesIn(one)))
]

test.each(languages)(
	'a small map names every place in letters that a phone shows, in %s',
	async (language) => {
		for (const [pack, basemap] of [
			[shippedPack(), await loadBasemap()],
			[tinyPack(), undefined]
		] as const) {
			const map = smallMap(pack, basemap, language, 'map')
			const text = svgText(map)
			for (const { properties } of pack.features.filter(({ properties }) => properties.role === 'place'))
				expect(text).toContain(`>${properties.name[language]}</text>`)
			expect(text).not.toMatch(/NaN|undefined/)
			// A phone of 360 pixels shows it as it is.
			expect(map.values['width']).toBeLessThanOrEqual(360)
			expect(Math.min(...sizesIn(map))).toBeGreaterThanOrEqual(12)
			expect(text).toContain(standingOf(pack)[language].replaceAll('"', '&quot;'))
		}
	}
)
