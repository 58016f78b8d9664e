import { describe, parse, type RawFiles } from '../src/check/parse'
import { circleRing } from '../src/format/geo'
import { files, type FileName, type Pack } from '../src/format/pack'

/*
 * A small incident, invented: a bridge is said to have stood under water, and three speakers tell of it.
 * Three places, a circle, a distance; three speakers; four claims, of which one was revised after the report.
 */
const both = (en: string, uk: string) => ({ en, uk })
const told = (name: string, caveats: string[]) => ({
	name: both(name, `${name} (укр.)`),
	here: both('A place of this story.', 'Місце цієї історії.'),
	says: [
		{ passage: 'p1', text: both('The ferry counted “about 30 carts”.', 'Пором порахував “about 30 carts”.') }
	],
	caveats
})
const located = {
	precision_m: 100,
	basis: both('Invented.', 'Вигадано.'),
	exactness: both('As exact as we like.', 'Настільки точно, як нам завгодно.')
}
const place = (id: string, kind: 'city' | 'site', coordinates: [number, number]) => ({
	type: 'Feature',
	id,
	properties: { role: 'place', kind, ...told(id, ['unchecked']), otherNames: [], ...located },
	geometry: { type: 'Point', coordinates }
})
const bridge: [number, number] = [10.01, 50.004]
const [mill, ford]: [[number, number], [number, number]] = [
	[10, 50],
	[10.08, 50.01]
]

const incident = {
	format: 1,
	id: 'bridge',
	title: both('The bridge', 'Міст'),
	short: both('Bridge', 'Міст'),
	summary: both('A bridge stood under water, it is said.', 'Кажуть, що міст стояв під водою.'),
	contentNote: [both('Nothing to be afraid of.', 'Нічого страшного.')],
	report: {
		publisher: both('The Gazette', 'Газета'),
		by: both('Nobody', 'Ніхто'),
		date: both('3 May 2001', '3 травня 2001'),
		day: '2001-05-03',
		note: both('Invented.', 'Вигадано.'),
		copyright: both('None.', 'Немає.')
	},
	standing: { caveat: 'unchecked', line: both('Nobody could check.', 'Ніхто не міг перевірити.') },
	caveats: ['unchecked'],
	narrator: 'gazette',
	questions: [
		{
			id: 'lost',
			label: both('Lost', 'Втрачено'),
			asks: both('How many carts?', 'Скільки возів?'),
			counted: true
		},
		{ id: 'apart', label: both('Apart', 'Відстань'), asks: both('How far?', 'Як далеко?'), counted: false }
	],
	clocks: [{ id: 'local', name: both('Local', 'Місцевий'), offset: '+02:00' }],
	notes: []
}

const statement = (id: string, order: number, day: string) => ({
	id,
	channel: both('Notice board', 'Дошка оголошень'),
	said: {
		words: both('That day', 'Того дня'),
		day,
		earliest: `${day}T00:00:00+02:00`,
		latest: `${day}T23:59:59+02:00`,
		order
	}
})
const speaker = (id: string, statements: object[]) => ({
	id,
	name: both(`The ${id}`, `${id} (укр.)`),
	short: both(id, `${id} (укр.)`),
	who: both('Somebody.', 'Хтось.'),
	part: both('Was there.', 'Там був.'),
	stake: both('None.', 'Жодного.'),
	where: both('On the board.', 'На дошці.'),
	statements
})

const claim = (id: string, by: string, order: string, question: string) => ({
	id,
	speaker: by,
	statement: order,
	question,
	counts: both('Carts, whole or not.', 'Вози, цілі чи ні.'),
	places: ['bridge'],
	caveats: ['unchecked']
})
const claims = [
	{
		...claim('lost-ferry', 'ferry', 'ferry-board', 'lost'),
		answer: both('about 30', 'близько 30'),
		label: both('about 30 lost', 'близько 30 втрачено'),
		amount: { kind: 'number', value: 30, qualifier: 'about' },
		words: { exact: 'about 30 carts', lang: 'en', ours: { uk: 'близько 30 возів' } },
		passage: 'p1',
		alsoIn: ['p3'],
		when: {
			readings: [
				{
					label: both('Local time', 'Місцевий час'),
					iso: '2001-05-01T00:05:00+02:00',
					basis: both('Its own clock.', 'Його годинник.'),
					by: 'us'
				}
			],
			earliest: '2001-04-30T22:00:00+02:00',
			latest: '2001-05-01T02:00:00+02:00'
		}
	},
	{
		...claim('lost-guild', 'guild', 'guild-board', 'lost'),
		answer: both('12', '12'),
		label: both('12 lost', '12 втрачено'),
		amount: { kind: 'number', value: 12, qualifier: 'as stated' },
		words: 'reported speech',
		passage: 'p2'
	},
	{
		...claim('apart-gazette', 'gazette', 'gazette-report', 'apart'),
		answer: both('about 6 km', 'близько 6 км'),
		label: both('about 6 km apart', 'на відстані близько 6 км'),
		words: 'narration',
		passage: 'p3'
	},
	{
		...claim('lost-guild-later', 'guild', 'guild-later', 'lost'),
		answer: both('14', '14'),
		label: both('14 lost', '14 втрачено'),
		amount: { kind: 'number', value: 14, qualifier: 'as stated' },
		words: 'reported speech',
		sources: ['https://example.org/guild'],
		revises: 'lost-guild'
	}
]

const passages = [
	{
		id: 'p1',
		number: 1,
		text: both(
			'The ferry counted [“about 30 carts”](lost-ferry) in the water.',
			'Пором порахував у воді [“about 30 carts”](lost-ferry).'
		)
	},
	{
		id: 'p2',
		number: 2,
		text: both('The guild wrote of [12 carts](lost-guild).', 'Гільдія написала про [12 возів](lost-guild).')
	},
	{
		id: 'p3',
		number: 3,
		text: both(
			'Mill and ford lie [about 6 km](apart-gazette) apart. The gazette “could not ask” about [those 30](lost-ferry).',
			'Млин і брід лежать [за 6 км](apart-gazette). Газета “could not ask” про [ті 30](lost-ferry).'
		),
		quotes: [{ exact: 'could not ask', lang: 'en', ours: { uk: 'не могла спитати' } }]
	}
]

const values: Record<FileName, unknown> = {
	'incident.json': incident,
	'places.geojson': {
		type: 'FeatureCollection',
		features: [
			place('mill', 'city', mill),
			place('ford', 'city', ford),
			place('bridge', 'site', bridge),
			{
				type: 'Feature',
				id: 'bridge-circle',
				properties: {
					role: 'uncertainty',
					of: 'bridge',
					radius_m: 200,
					...told('circle', ['unsure']),
					...located
				},
				geometry: { type: 'Polygon', coordinates: [circleRing(bridge, 200)] }
			},
			{
				type: 'Feature',
				id: 'mill-ford',
				properties: {
					role: 'distance',
					from: 'mill',
					to: 'ford',
					reported: both('about 6 km', 'близько 6 км'),
					claim: 'apart-gazette',
					...told('distance', ['unsure']),
					...located
				},
				geometry: { type: 'LineString', coordinates: [mill, ford] }
			}
		]
	},
	'speakers.json': [
		speaker('ferry', [statement('ferry-board', 1, '2001-05-01')]),
		speaker('guild', [statement('guild-board', 2, '2001-05-02'), statement('guild-later', 4, '2001-05-09')]),
		speaker('gazette', [statement('gazette-report', 3, '2001-05-03')])
	],
	'claims.json': claims,
	'passages.json': passages,
	'caveats.json': [
		{
			id: 'unchecked',
			text: both('Nobody could check.', 'Ніхто не міг перевірити.'),
			whose: 'the report',
			passage: 'p3'
		},
		{ id: 'unsure', text: both('The point is a guess.', 'Точка є здогадом.'), whose: 'us' }
	]
}

/** The text of each file of a pack. */
export type TextFiles = Record<FileName, string>

/** The files of the tiny pack, as they would be read from disk. */
export function tinyFiles(): TextFiles {
	return Object.fromEntries(
		files.map((file) => [file, JSON.stringify(values[file], null, '\t')])
	) as TextFiles
}

/** The tiny pack, read. */
export function tinyPack(): Pack {
	const parsed = parse(tinyFiles())
	if ('issues' in parsed) throw new Error(parsed.issues.map(describe).join('\n'))
	return parsed.pack
}

/** The same files with one value changed; its place is written as issues write it, `[0].speaker`. `undefined` takes the key away. */
export function changed(
	file: FileName,
	path: string,
	value: unknown,
	from: TextFiles = tinyFiles()
): TextFiles {
	const whole = { file: JSON.parse(from[file]) as unknown }
	const keys = ['file', ...Array.from(path.matchAll(/\w+/g), ([key]) => key)]
	const last = keys.pop() ?? ''
	const owner = keys.reduce((at, key) => at[key] as Record<string, unknown>, whole as Record<string, unknown>)
	if (value === undefined) delete owner[last]
	else owner[last] = value
	return { ...from, [file]: JSON.stringify(whole.file) }
}

/** What an author is told about files, one sentence an issue. */
export function toldAbout(raw: RawFiles): string[] {
	const parsed = parse(raw)
	return 'issues' in parsed ? parsed.issues.map(describe) : []
}
