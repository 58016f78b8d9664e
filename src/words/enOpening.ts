import { formsOf } from './grammar'
import type { Mistakes } from './mistakes'

const numbers = new Intl.NumberFormat('en')
const count = formsOf('en')
const counted = (n: number, one: string, other: string) => `${numbers.format(n)} ${count(n, { one, other })}`

const placesIn = (n: number) => counted(n, 'place', 'places')

/** What is said of incidents that readers open from files. */
export const opening = {
	title: 'Open an incident from a file',
	intro: 'It is shown here in place of this incident. It stays on this device; none of it is sent anywhere.',
	accepts:
		'What can be opened: an incident in one file, such as the “.incident.json” under “Downloads”; a zip of an incident’s folder; the files of that folder together; a map in GeoJSON, or as an archive of tiles (PMTiles); a list of places with latitude and longitude, as CSV or JSON; or spreadsheets saved as CSV.',
	drop: 'Files can also be dropped anywhere on the page.',
	tables: 'From a spreadsheet of your own',
	tablesNeed:
		'One table of claims is enough: a row for each, with the columns speaker, question, answer, place, latitude and longitude. Tables of places and of speakers can be opened together with it.',
	tablesExample:
		'This incident as such tables, with every column that is read; fill in your own and save as CSV:',
	saveTable: (name: string) => `Save ${name}`,
	file: 'File or files',
	paste: 'Or paste the text of one file',
	pasted: 'pasted text',
	read: 'Read the text',
	checking: 'Checking …',
	stop: 'Stop',
	unreadable: (name: string) => `${name} could not be read. It may have been moved; choose it again.`,
	holds: (places: number, speakers: number, claims: number, lessons: number) =>
		`${[
			counted(places, 'place', 'places'),
			counted(speakers, 'speaker', 'speakers'),
			counted(claims, 'claim', 'claims'),
			counted(lessons, 'lesson', 'lessons')
		].join(', ')}.`,
	spoken: (languages: string) => `Languages: ${languages}.`,
	unchecked: (name: string) => `${name} is in the right form. Nobody here has checked what it says.`,
	keep: 'Keep it on this device, to open it again later',
	notKept: 'This device did not keep it: its storage is full or blocked. It is shown all the same.',
	kept: 'Kept on this device',
	readAgain: 'Read it',
	readKept: (name: string) => `Read ${name}`,
	erase: (name: string) => `Erase ${name}`,
	eraseQuestion: (name: string) => `Erase ${name} from this device?`,
	erased: (name: string) => `${name} was erased from this device.`,
	/** A link that asks to open an incident. */
	byLink: 'What a link asks for',
	elsewhere: (host: string, name: string) =>
		`A link asks to open ${name} from ${host}. This page is one file, and asks no server for anything. Save the file on this device, then choose it below.`,
	noAddress: 'A link asks to open an incident, but what it names is no address.',
	open: 'Show it',
	issues: (name: string, issues: number) =>
		`${name} cannot be shown yet: ${counted(issues, 'thing needs', 'things need')} fixing.`,
	/** What its author did not give, and what of the file is not shown. */
	remarks: {
		gap: (n: number) =>
			`${counted(n, 'thing was', 'things were')} not given. The page says so in ${n === 1 ? 'its' : 'their'} place:`,
		'left out': (n: number) =>
			`${counted(n, 'thing', 'things')} in the file ${n === 1 ? 'is' : 'are'} not shown:`
	},
	/** What is wrong with a file is checked in English. */
	mistakes: undefined as Mistakes | undefined,
	alike: (more: number) => `and ${numbers.format(more)} more like it`,
	copy: 'Copy the list',
	copied: 'List copied.',
	save: 'Save the list as text',
	/** Of a map of very many places. */
	number: (n: number) => numbers.format(n),
	many: (places: number) =>
		`This map has ${placesIn(places)}. Those that stand close together are one group, with how many they are. Press a group to come nearer.`,
	/** The same of an archive of tiles. */
	archive:
		'This map is an archive of very many places. From far away it does not draw them all, so none are counted; come nearer, and they are counted and listed.',
	groups: 'Groups of places',
	group: (places: number | undefined, name: string) =>
		places === undefined ? `Come nearer to ${name}` : `${placesIn(places)}, among them ${name}`,
	inSight: (places: number | undefined, signs: number) => {
		if (places === undefined)
			return signs === 0 ? 'No place is drawn here.' : 'From so far away not all places are drawn.'
		return signs === 0 || signs === places
			? `In sight: ${placesIn(places)}.`
			: `In sight: ${placesIn(places)} under ${counted(signs, 'mark', 'marks')}.`
	},
	seekPlace: 'Find a place of this map by its name',
	seek: 'Find',
	named: (places: number, words: string) => `${placesIn(places)} with “${words}” in the name.`,
	within: (places: number) => `${placesIn(places)} on one spot.`,
	toSight: 'Back to what is in sight',
	nearerTitle: 'Come nearer first',
	nearer:
		'What can be saved or printed of this map are the places in sight, once they are few enough to have marks of their own: at most 100. Come nearer, and open this window again. All of them are in your own file.',
	notHad: 'The places of this map could not be looked up. Open its file again.',
	/** Over the page, for as long as an opened incident is shown. */
	bar: (name: string) => `Opened from ${name}. Nobody here has checked it.`,
	back: (title: string) => `Back to ${title}`
}

export type Opening = typeof opening
