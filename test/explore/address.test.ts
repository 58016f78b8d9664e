import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedAddress, optionsOf, partsOf, readAddress, writeAddress } from '../../src/explore/address'
import { namedParts, plainView, table } from '../../src/explore/view'
import { outlineOf } from '../../src/check/lessons'
import { shippedPack } from '../shipped'
import { tinyLesson } from '../tinylesson'
import { tinyPack } from '../tinypack'
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

test('a camera looks at a place that is on the map, or the link names nothing', () => {
	for (const camera of ['0/-85/-180', '20/85/180', '11.25/48.05/37.9513'])
		expect(readAddress(`map=${camera}`, pack), camera).toMatchObject({ unknown: false, view: { camera: {} } })
	const astray = ['11/85.1/37', '11/-86/37', '11/48/180.5', '11/48/-181', '20.1/48/37', '-1/48/37', '11/48']
	for (const camera of [...astray, '11/48/37/0', '11//37', '1e1/48/37', '11/48/37x'])
		expect(readAddress(`map=${camera}`, pack), camera).toEqual({ unknown: true, view: {} })
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

test.each(['.', ')', ').', '”', '“', '»,', '’', '"', '>', '!'])(
	'a link followed by %s in a letter leads where it led',
	(sign) => {
		const linked = readAddress('#panel=claims&claim=killed-stratcom', pack)
		expect(linked.unknown).toBe(false)
		// As a browser hands it over.
		const { hash } = new URL(`https://example.org/#panel=claims&claim=killed-stratcom${sign}`)
		expect(readAddress(hash, pack)).toEqual(linked)
	}
)

test('a link copied from the source of a page leads where it led', () => {
	const linked = readAddress('#panel=claims&claim=killed-stratcom', pack)
	expect(readAddress('#panel=claims&amp;claim=killed-stratcom', pack)).toEqual(linked)
})

const taught = { ...tinyPack(), lessons: [outlineOf(tinyLesson())] }

test('a link that names a step and no panel has the view that the step’s author gave it', () => {
	expect(readAddress('#lesson=carts&step=matrix', taught)).toEqual({
		view: { lesson: 'carts', step: 'matrix', panel: 'claims', questions: ['lost'], reveal: [] },
		unknown: false
	})
})

test('a link to a step keeps what its teacher steers with, and nothing else of its own', () => {
	const hash = '#lang=uk&lesson=carts&step=probe&level=more&projector=1&without=tabs&place=mill&later=1'
	expect(readAddress(hash, taught).view).toEqual({
		...{ language: 'uk', lesson: 'carts', step: 'probe', level: 'more', projector: true, without: ['tabs'] },
		...{ panel: 'claims', claim: 'lost-ferry', card: true }
	})
})

test('a link within a step that names a panel is left as it is', () => {
	expect(readAddress('#panel=report&passage=p2&lesson=carts&step=matrix', taught).view).toEqual({
		...{ panel: 'report', passage: 'p2', lesson: 'carts', step: 'matrix' }
	})
})

test('a link up to a statement that was made after the report shows what was said after it, unless it says otherwise', () => {
	expect(readAddress('#by=guild-later', taught).view).toEqual({ moment: 'guild-later', later: true })
	expect(readAddress('#by=guild-later&later=0', taught).view).toEqual({ moment: 'guild-later', later: false })
	expect(readAddress('#by=guild-board', taught).view).toEqual({ moment: 'guild-board' })
})

test('a step counts only within its own lesson', () => {
	const [one, other] = pack.lessons
	const step = other!.steps[0]!.id
	expect(readAddress(`lesson=${other!.id}&step=${step}`, pack)).toMatchObject({
		view: { lesson: other!.id, step },
		unknown: false
	})
	expect(readAddress(`lesson=${one!.id}&step=${step}`, pack)).toEqual({
		view: { lesson: one!.id },
		unknown: true
	})
	expect(readAddress(`step=${step}`, pack)).toEqual({ view: {}, unknown: true })
})

test('steps of the same id in two lessons are one choice of what a link can name', () => {
	const [lesson] = taught.lessons
	const twice = { ...taught, lessons: [lesson!, { ...lesson!, id: 'carts-again' }] }
	const step = optionsOf(twice).find(({ key }) => key === 'step')
	expect(step?.values).toEqual(lesson!.steps.map(({ id }) => id))
})
