import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress, writeAddress } from '../../src/explore/address'
import { Explorer } from '../../src/explore/explorer.svelte'
import { shippedPack } from '../shipped'
import { viewsOf } from './views'

const pack = shippedPack()
const { plain } = new Explorer(pack, 'en')
const views = viewsOf(pack)

test('every view comes back from its address', () => {
	fc.assert(
		fc.property(views, (view) => {
			const { view: read, unknown } = readAddress(`#${writeAddress(view, plain)}`, pack)
			expect(unknown).toBe(false)
			expect({ ...plain, ...read }).toEqual(view)
		})
	)
})

test('the plain view has the shortest address, and names its language', () => {
	expect(writeAddress(plain, plain)).toBe('lang=en')
})

test('whatever stands in a hash, only what exists is taken from it', () => {
	const key = fc.constantFrom(
		'lang',
		'panel',
		'place',
		'passage',
		'claim',
		'hide',
		'map',
		'show',
		'__proto__',
		'constructor'
	)
	const value = fc.oneof(
		fc.string(),
		fc.constantFrom('__proto__', 'constructor', 'toString', 'ptu-19', '11/48/37', '99/999/999', 'NaN/1/1')
	)
	fc.assert(
		fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
			const hash = pairs.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join('&')
			const { view } = readAddress(hash, pack)
			expect(
				Object.keys(view).every(
					(name) => name in { ...plain, selected: 0, passage: 0, claim: 0, camera: 0, window: 0 }
				)
			).toBe(true)
			if (view.selected !== undefined) expect(pack.features.map(({ id }) => id)).toContain(view.selected)
			if (view.camera) expect(Math.abs(view.camera.lat)).toBeLessThanOrEqual(85)
		})
	)
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('a link to something that is not there is told apart from a plain one', () => {
	expect(readAddress('#place=ptu-20', pack)).toEqual({ view: {}, unknown: true })
	expect(readAddress('#place=ptu-19', pack)).toEqual({ view: { selected: 'ptu-19' }, unknown: false })
	expect(readAddress('#utm_source=mail', pack).unknown).toBe(false)
})

test('a step counts only within its own lesson', () => {
	const [one, other] = pack.lessons
	const step = other!.steps[0]!.id
	expect(readAddress(`lesson=${other!.id}&step=${step}`, pack)).toEqual({
		view: { lesson: other!.id, step },
		unknown: false
	})
	expect(readAddress(`lesson=${one!.id}&step=${step}`, pack)).toEqual({
		view: { lesson: one!.id },
		unknown: true
	})
	expect(readAddress(`step=${step}`, pack)).toEqual({ view: {}, unknown: true })
})
