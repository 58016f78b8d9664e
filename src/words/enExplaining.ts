/** What the windows say that explain the page: keys, sources, licences, privacy. */
export const explaining = {
	// Keyboard help
	keysIntro: 'Everything here works without a mouse.',
	keysRows: [
		['Tab, Shift + Tab', 'go on and back'],
		['Enter or Space', 'open the focused item'],
		['Escape', 'close a popup, a menu or a window; the focus goes back to where it was'],
		['Arrow keys on the map', 'move the map'],
		['+ and − on the map', 'change the scale'],
		['Arrow keys on tabs', 'go from tab to tab'],
		['Arrow right and left, Page Down and Page Up in a lesson', 'next step, step before']
	] as [string, string][],

	// About
	aboutReport: 'The report',
	aboutFile: 'The file',
	aboutSources: 'Read besides the report',
	aboutSourcesText: 'Every fact that is not in the report comes from one of these. State media are labelled.',
	published: (day: string) => `published ${day}`,
	readBy: (day: string) => `read no later than ${day}`,
	aboutEditions: 'History of the data',
	edition: (edition: number) => `Edition ${edition}`,
	aboutReading: 'How to read this page',
	aboutReadingText: [
		'A claim is what one speaker said about one question. Speakers are in the order in which they spoke, where the report tells it, the others last. All “said” or “wrote”; “suggested” is the report’s word. No colour says which side anyone is on.',
		'Numbers are never added, averaged or ranked. “About”, “up to” and “hundreds” stay with what they belong to. A word without a number stays a word.',
		'Hatching means: not known exactly. A hatched edge marks what has to be kept in mind; it cannot be folded away.'
	],
	aboutMap: 'Map data and licences',
	aboutMapText: [
		'Land, borders and rivers: Natural Earth, public domain. Towns and districts: GeoNames, CC BY 4.0.',
		'The street map, if you switch it on: © OpenStreetMap contributors.',
		'The program is under the MIT licence. The map is drawn with Leaflet, the page with Svelte. The licences of all libraries in it are in licences.txt beside the page, and in the single file at its end.'
	],
	privacyText: [
		'This page asks no other server for anything, keeps no cookies, counts no visits and has no accounts. Only if you switch the online street map on does your browser ask its tile server, or if you agree to a link that opens a file, the server of that file.',
		'Four things are remembered on this device, and nowhere else: that you have seen the content note, light or dark, whether you allowed the street map, and the step at which a lesson was left. An original report, a street-map file or an incident that you open stays on this device too, for as long as the page is open, or longer if you ask for that. Notes that you take in lessons stay on it as well. “Erase my settings and notes” in the menu erases them. From a web server the page also stores a copy of itself, so that it opens without a network; the settings of your browser erase that. Pages opened from disk may share this memory with other pages opened from disk.'
	],
	testedText: [
		'The page is tested in Chromium, by keyboard, with automatic access checks; its main paths also in Firefox and in WebKit, the engine of Safari. It has not yet been tried in Safari itself, nor by people who use screen readers every day. It needs Chrome or Edge 111, Firefox 121 or Safari 16.4; in older browsers its text can be read.',
		'Our own texts have not been read by the publisher of the report or by any of the speakers.'
	],
	opensElsewhere: 'Links on this page lead to other sites, which can see your visit.'
}

export type Explaining = typeof explaining
