import { asPng, dotsOf, mapAsSvg } from '../atlas/mapfile'
import { svgText } from '../atlas/svgText'
import type { Svg } from '../atlas/svg'
import type { Matrix } from '../ask/compare'
import { marking } from '../explore/marking'
import type { Telling } from '../explore/telling'
import { oneFile } from '../format/oneFile'
import type { Claim, Pack } from '../format/pack'
import type { Basemap } from '../source/basemap'
import type { Lesson } from '../format/lesson'
import { downloadWords } from '../words/later'
import { aboutOf } from './about'
import { asBibtex, asCsl, asRis, asText, referencesOf } from './citations'
import { datapackage } from './datapackage'
import { matrixPicture } from './matrixPicture'
import { placesGeoJson } from './places'
import { rangePicture } from './rangePicture'
import { claimJson, claimTable } from './records'

/** A file that may be saved; it is made when it is asked for. Rejects where it cannot be made. */
export interface SavedFile {
	name: string
	make(): Promise<Blob>
	/** Of a picture of dots, which would take long to be made only to say how many bytes it has. */
	dots?(): Promise<{ width: number; height: number }>
}

/** What is offered, in words, and the files in which it comes. */
export interface Offer {
	inside: string
	files: readonly SavedFile[]
}

export interface Wanted {
	telling: Telling
	/** What pictures show: what the page does, and to what that is held; `undefined` while cells are covered. */
	shown: { claims: readonly Claim[]; matrix: Matrix; limits: string } | undefined
	/** Of the page itself; a page from disk has none that leads anybody anywhere. */
	address: string | undefined
	/** What of an incident arrives only when it is asked for. */
	whole(): Promise<{ pack: Pack; lessons: readonly Lesson[] }>
	basemap(): Promise<Basemap | undefined>
}

/** Tables, places and the whole incident, for programs and for people with a spreadsheet. */
export function dataOffers({ telling, whole }: Wanted): Offer[] {
	const { inside } = downloadWords(telling.language)
	const [claims, places] = [named(telling, 'claims', 'csv'), named(telling, 'places', 'geojson')]
	const geojson = () => `${JSON.stringify(placesGeoJson(telling), null, '\t')}\n`
	const pack = async () => {
		const { pack, lessons } = await whole()
		return oneFile(pack, lessons, aboutOf(telling))
	}
	const claimed = telling.pack.claims.length > 0
	const offers = [
		{ of: 'claims', inside: inside.claims, files: [file(claims, 'text/csv', () => claimTable(telling))] },
		{
			of: 'claims',
			inside: inside.json,
			files: [file(named(telling, 'claims', 'json'), 'application/json', () => claimJson(telling))]
		},
		{ inside: inside.places, files: [file(places, 'application/geo+json', geojson)] },
		{
			of: 'claims',
			inside: inside.package,
			files: [file('datapackage.json', 'application/json', () => datapackage(telling, { claims, places }))]
		},
		{
			inside: inside.pack,
			files: [file(`${telling.pack.incident.id}.incident.json`, 'application/json', pack)]
		}
	]
	return offers.filter(({ of }) => of !== 'claims' || claimed)
}

/** Map, range lines and matrix, each as a drawing and as a picture of dots. */
export function pictureOffers({ telling, shown, basemap }: Wanted): Offer[] {
	const { inside } = downloadWords(telling.language)
	const { pack, language } = telling
	const { tell } = marking(telling)
	const map = async () => mapAsSvg(pack, await basemap(), language)
	const offers = [{ inside: inside.map, files: drawn(telling, 'map', map) }]
	if (!shown || pack.claims.length === 0) return offers
	const { claims, matrix, limits } = shown
	const said = new Set(claims.map(({ question }) => question))
	const counted = pack.incident.questions.filter(({ id, counted }) => counted && said.has(id))
	return [
		...offers,
		...counted.map((question) => ({
			inside: inside.range(tell(question.asks)),
			files: drawn(telling, question.id, () => textOf(rangePicture(telling, claims, question, limits)))
		})),
		{
			inside: inside.matrix,
			files: drawn(telling, 'answers', () => textOf(matrixPicture(telling, matrix, limits)))
		}
	]
}

/** The report and this page as references. */
export function referenceOffers({ telling, address }: Wanted): Offer[] {
	const { inside } = downloadWords(telling.language)
	const references = referencesOf(telling, address)
	const one = (ending: string, type: string, make: () => string): readonly SavedFile[] => [
		file(named(telling, 'references', ending), type, make)
	]
	return [
		{ inside: inside.text, files: one('txt', 'text/plain', () => asText(telling, references)) },
		{ inside: inside.ris, files: one('ris', 'application/x-research-info-systems', () => asRis(references)) },
		{ inside: inside.bibtex, files: one('bib', 'application/x-bibtex', () => asBibtex(references)) },
		{
			inside: inside.csl,
			files: one('csl.json', 'application/vnd.citationstyles.csl+json', () => asCsl(references))
		}
	]
}

/** Says of which incident a file is, and in which language. */
const named = ({ pack, language }: Telling, what: string, ending: string): string =>
	`${pack.incident.id}-${what}.${language}.${ending}`

const file = (name: string, type: string, make: () => string | Promise<string>): SavedFile => ({
	name,
	make: async () => new Blob([await make()], { type: `${type};charset=utf-8` })
})

const drawn = (telling: Telling, what: string, make: () => string | Promise<string>): SavedFile[] => [
	file(named(telling, what, 'svg'), 'image/svg+xml', make),
	{
		name: named(telling, what, 'png'),
		make: async () => asPng(await make()),
		dots: async () => dotsOf(await make())
	}
]

const textOf = (picture: Svg): string => `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(picture)}\n`
