import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedAddress, partsOf, readAddress, writeAddress } from '../../src/explore/address'
import { namedParts, plainView, table } from '../../src/explore/view'
import { shippedPack } from '../shipped'
import { viewsOf } from './views'

const pack = shippedPack()
const plain = plainView('en')
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

test('what is plain can be said, and no two parts share a key', () => {
	for (const [name, { write, read }] of namedParts) {
		const usual = plain[name]
		if (usual === undefined || (Array.isArray(usual) && usual.length === 0)) continue
		expect(read(write(usual), pack), name).toEqual(usual)
	}
	expect(new Set(namedParts.map(([, { key }]) => key)).size).toBe(namedParts.length)
})

test('a link within a step always says its panel, since a step without one sets its own view', () => {
	const [lesson] = pack.lessons
	const view = { ...plain, lesson: lesson!.id, step: lesson!.steps[0]!.id }
	expect(writeAddress(view, plain)).toMatch(/^lang=en&panel=places&/)
	expect(changedAddress(partsOf({ ...view, panel: 'claims' }, plain), { panel: 'places' }, plain)).toMatch(
		/^lang=en&panel=places&/
	)
})

test('whatever stands in a hash, only what exists is taken from it', () => {
	const key = fc.constantFrom(...namedParts.map(([, { key }]) => key), '__proto__', 'constructor')
	const value = fc.oneof(
		fc.string(),
		fc.constantFrom('__proto__', 'constructor', 'toString', 'ptu-19', '11/48/37', '99/999/999', 'NaN/1/1')
	)
	fc.assert(
		fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
			const hash = pairs.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join('&')
			const { view } = readAddress(hash, pack)
			expect(Object.keys(view).filter((name) => !Object.hasOwn(table, name))).toEqual([])
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
