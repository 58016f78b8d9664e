/**
 * What the first screen says, in English: English is the reference that every other language is typed by, file by file,
 * so that one which lacks a word does not compile. No word here belongs to one incident.
 */
export const page = {
	decimal: '.',
	metres: 'm',
	kilometres: 'km',
	notReadByNative: '',

	// Masthead and menu
	skipMap: 'Skip the map',
	language: 'Language',
	search: 'Search',
	searchHint: 'Search places, speakers, words',
	share: 'Share',
	menu: 'Menu',
	about: 'About this page',
	close: 'Close',

	// Content note
	contentNote: 'Before you look',
	showMap: 'Show the map',

	// Notices
	unknownLink: 'This link names something that is not in the explorer. This is where the rest of it leads.',
	closedAgain:
		'Loading the page again closed the incident that was opened from a file. Open its file again from the menu.',
	dismiss: 'Dismiss',
	basemapMissing: 'The sketch could not be loaded. Places, claims and caveats are all here.',

	// What comes when it is needed
	onItsWay: 'Loading …',
	missingTitle: 'One part of the page',
	missing: 'This part of the page did not load. Everything already here still works.',
	missingStill: 'This part of the page has still not loaded.',
	wholeHelps:
		'Loading the whole page again may help. The view stays in the address, and notes stay where they are kept on this device.',
	newEdition:
		'A new version of this page has been published, and this part is not in the old one any more. Load the page again: the view stays in the address, and notes stay where they are kept on this device.',
	loadWhole: 'Load the page again',

	// Map
	map: 'Map',
	mapKeys: 'Arrow keys move the map, plus and minus change the scale, Tab goes through the places.',
	summary: (places: number, others: number, open: string) =>
		`On the map: ${places} ${places === 1 ? 'place' : 'places'} and ${others} ${others === 1 ? 'area or line' : 'areas and lines'}. ` +
		(open ? `Open: ${open}.` : 'Nothing is selected.'),
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	north: 'Move the map north',
	south: 'Move the map south',
	west: 'Move the map west',
	east: 'Move the map east',
	whole: 'Show the whole map',
	layers: 'Layers',
	layersTitle: 'Layers and legend',
	city: 'city',
	site: 'site',
	streetsHere: 'Show streets here',
	streetsFailed: 'Street map not reachable; this is the sketch.',
	streetsTrying: 'Loading the street map …',
	tryAgain: 'Try again',
	sketch: 'Sketch: no streets',
	sketchFar: 'Sketch',
	sourcesShort: 'Sources',
	eastOf: (degrees: string) => `${degrees}° E`,
	westOf: (degrees: string) => `${degrees}° W`,
	northOf: (degrees: string) => `${degrees}° N`,
	southOf: (degrees: string) => `${degrees}° S`,
	measured: (km: string) => `${km} km measured`,
	reportedShort: (words: string, paragraph: number) => `${words} in the report ¶${paragraph}`,
	mapName: {
		place: (kind: 'city' | 'site', name: string) => `${name}, ${kind}`,
		uncertainty: (of: string, metres: number) => `Circle of ${metres} m around ${of}: how exact the site is`,
		distance: (name: string) => `Line ${name}:`
	},

	// What is shown, and what is held back
	saidBy: (speaker: string, said: string, doubt: string) =>
		`according to ${speaker}, ${said}${doubt && `; ${doubt}`}`,
	claimNamed: (label: string, saidBy: string) => `${label[0]?.toUpperCase()}${label.slice(1)}, ${saidBy}`,
	later: 'later',
	doubts: { 'not corroborated': 'not corroborated', 'not checked': 'not checked by us' },
	asOf: (moment: string) => `As of ${moment}:`,
	startOfSaying: 'the start, before anyone spoke',
	ofClaims: (shown: number, total: number) => `${shown} of ${total} claims`,
	narrowedTo: (what: string) => `Only: ${what}.`,
	showAllClaims: 'Show all',
	laterOn: 'After the report: on',
	covered: 'Kept back until its cells are revealed.',
	notSaidYet: 'No statement yet, as far as the report tells.',
	notOnMapYet: 'not on the map: nobody had spoken of it by then',
	lit: 'Highlighted: the places of this claim',

	// Popup
	says: 'What the report says',
	keepInMind: 'Keep in mind',
	further: (n: number) =>
		n === 1
			? 'The claim about the incident, and how exact the point is'
			: `Claims about the incident (${n}), and how exact the point is`,
	furtherExact: 'How exact this is',
	sayer: (speaker: string, telling: string) =>
		telling ? `${speaker}, reporting ${telling}’s statement` : speaker,
	twoLengths: 'Two lengths',
	lengthReported: (words: string, publisher: string, paragraph: number) =>
		`reported: ${words}, ${publisher} ¶${paragraph}`,
	lengthMeasured: (km: string) => `measured: ${km} km, computed by us from the two points`,
	ourNote: 'Our note',
	fromReport: (publisher: string) => `from ${publisher}`,

	// Panel
	panel: 'Places and report',
	places: 'Places',
	report: 'Report',
	claims: 'Claims',
	lessons: 'Lessons',
	/** Under a number, in the first look: whose it is, and from when. */
	firstLookBy: (speaker: string, day: string) => `according to ${speaker}, ${day}`,
	firstLookWords: (n: number) =>
		n === 1 ? 'One more speaker gave no number.' : `${n} more speakers gave no number.`,
	madeBy: (publisher: string) =>
		`This page was made for readers and schools, independently of ${publisher} and of everyone it quotes.`,
	placesIntro: 'Everything on the map, in the same order. Choose one to read what the report says about it.',
	hiddenLayer: 'not on the map now: its layer is off',
	paragraph: (number: number) => `Paragraph ${number}`,
	ourTranslation: 'our translation',
	drawerPeek: 'Make this panel half as high as the screen',
	drawerHalf: 'Make this panel as high as the screen',
	drawerFull: 'Make this panel small',

	// Announcements
	opened: (name: string) => `${name} opened`,
	closed: (name: string) => `${name} closed`,
	wholeShown: 'Whole map shown',
	shown: (layer: string) => `${layer} shown`,
	hidden: (layer: string) => `${layer} hidden`
}

export const chapters = {
	reading: () => import('./enReading'),
	finding: () => import('./enFinding'),
	teaching: () => import('./enTeaching'),
	menu: () => import('./enMenu'),
	paper: () => import('./enPaper'),
	sharing: () => import('./enSharing'),
	trust: () => import('./enTrust'),
	explaining: () => import('./enExplaining'),
	opening: () => import('./enOpening'),
	long: () => import('./enLong')
}

export type Page = typeof page
