import { expect, test } from 'vitest'
import { carts, ending, one, packFrom, table, toldOf, type Files } from './madeOf'

test('decimal commas are read', () => {
	const file = one(carts('12').replace('50.004;10.01', '50,004;-10,01'))
	expect(packFrom(file).features[0]?.geometry.coordinates).toEqual([-10.01, 50.004])
})

test.each(['lat;lng', 'широта;довгота', 'Breitengrad;Längengrad', 'Y;X'])(
	'a point may stand under %s',
	(names) => {
		const file = one(carts('12').replace('latitude;longitude', names))
		expect(packFrom(file).features[0]?.geometry.coordinates).toEqual([10.01, 50.004])
	}
)

test('beside a point the column of its name may be called name', () => {
	const file = one(carts('12').replace(';place;', ';name;'))
	expect(packFrom(file).features[0]?.properties.name.en).toBe('Bridge')
	expect(toldOf(file)).toEqual([])
})

test('a place located in one row may be named alone in others', () => {
	const bare = `Guild;How many?;13${ending.replace('50.004;10.01', ';')}`
	const pack = packFrom(one(`${carts('12')}\n${bare}`))
	expect(pack.claims.map(({ places }) => places)).toEqual([['bridge'], ['bridge']])
	expect(pack.features).toHaveLength(1)
})

test('two points for one name are told', () => {
	const moved = `Guild;How many?;13${ending.replace('50.004', '50.1')}`
	expect(toldOf(one(`${carts('12')}\n${moved}`))).toEqual([
		'bridge.csv, row 3, column "latitude": found 50.1, 10.01, expected 50.004, 10.01, where row 2 has "Bridge"'
	])
})

test('a point without a name is called by its coordinates, and a remark says so', () => {
	const file = one(carts('12').replace(';Bridge;', ';;'))
	expect(packFrom(file).features[0]?.properties.name.en).toBe('50.004, 10.01')
	expect(toldOf(file)).toEqual([
		'bridge.csv, row 2, column "place": found nothing, expected the name of the place; its coordinates stand for it'
	])
})

const listed = (columns: string, ...cells: string[]): Files => ({
	'places.csv': table(`name;latitude;longitude;caveat;${columns}`, `Mill;50;10;Old.;${cells.join(';')}`)
})

test('a table of places says of each all that the map shows', () => {
	const columns =
		'id;kind;description;status;precision_m;basis;exactness;former_names;other_names;elsewhere;source'
	const cells = [
		'the-mill',
		'City',
		'By the water.',
		'Ours.',
		'300 m',
		'From a map.',
		'A guess.',
		'once Watermill'
	]
	const more = ['Mühle | Млин (uk) | Mühle', 'It burnt. https://example.org/b', 'https://example.org/a']
	const [place] = packFrom(listed(columns, ...cells, ...more)).features
	expect(place).toEqual({
		type: 'Feature',
		id: 'the-mill',
		properties: {
			role: 'place',
			kind: 'city',
			name: { en: 'Mill' },
			here: { en: 'By the water.' },
			says: [],
			caveats: ['unchecked', 'old'],
			otherNames: [
				{ name: 'Mühle', lang: 'en' },
				{ name: 'Млин', lang: 'uk' }
			],
			formerNames: { en: 'once Watermill' },
			status: { en: 'Ours.' },
			elsewhere: [{ text: { en: 'It burnt.' }, source: 'https://example.org/b' }],
			sources: ['https://example.org/a'],
			precision_m: 300,
			basis: { en: 'From a map' },
			exactness: { en: 'A guess.' }
		},
		geometry: { type: 'Point', coordinates: [10, 50] }
	})
})

test('what a table of places has wrong is told with its cell', () => {
	expect(toldOf(listed('kind', 'village'))[0]).toContain('places.csv, row 2, column "kind": found "village"')
	expect(toldOf(listed('precision_m', 'some'))[0]).toContain('row 2, column "precision_m": found "some"')
	expect(toldOf(listed('precision_m', '0'))[0]).toContain('row 2, column "precision_m": found 0')
	expect(toldOf(listed('elsewhere', 'It burnt.'))[0]).toContain(
		'row 2, column "elsewhere": found "It burnt."'
	)
	expect(toldOf(listed('source', 'Gazette'))).toEqual([
		'places.csv, row 2, column "source": found "Gazette", expected links that begin with http:// or https://'
	])
	expect(toldOf(listed('id', 'a\nmill;51;11;Old.;b'))).toEqual([
		'places.csv, row 3, column "name": found "mill", expected another one than in row 2, since each stands once'
	])
})
