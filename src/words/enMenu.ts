/** What the menus of the page and of the map say, the windows that explain the page, and a pack that has mistakes. */
export const menu = {
	entries: {
		copyLink: 'Copy a link to this view',
		linkCopied: 'Link copied. It opens this view, caveats included.',
		share: 'Share or embed',
		prepare: 'Prepare a link for a class',
		projector: 'Projector: white background, large text',
		display: 'Display',
		displaySystem: 'As the device',
		displayLight: 'Light',
		displayDark: 'Dark',
		print: 'Print this page',
		sheets: 'Sheets for paper',
		downloads: 'Downloads: data, pictures, references',
		open: 'Open an incident from a file',
		install: 'Install this page on the device',
		keys: 'Keyboard help',
		trust: 'Trust: access, privacy, tests',
		forget: 'Erase my settings and notes on this device',
		forgotten: 'Settings and notes erased; the page will ask again.'
	},

	newer: {
		sentence: 'A newer version of this page is stored on this device.',
		load: 'Load it',
		later: 'Not now'
	},

	/** The layers of the map, and what it lies on. */
	layers: {
		names: {
			places: 'Places',
			uncertainty: 'How exact the site is',
			distance: 'Distance between the cities',
			regions: 'Regions, borders, towns',
			rings: 'Distance rings round the site'
		},
		ground: 'Base map',
		groundSketch: 'Built-in sketch',
		groundStreets: 'Street map, online',
		streetsNotice: (host: string) =>
			`Street tiles come from ${host}: it will see your network address and which part of the map you look at.`,
		streetsYes: 'Show the street map',
		streetsNo: 'Keep the sketch',
		groundBeside: 'Street map beside this page',
		groundOwn: (name: string) => `Streets from ${name}`,
		groundFile: 'Open a street-map file'
	},

	/** Street maps that are files. */
	streetFile: {
		open: 'File (.pmtiles)',
		note: 'It needs no network and stays on this device.',
		opening: 'Opening the file …',
		keep: 'Keep it on this device',
		kept: 'This device keeps it.',
		notKept: 'This device did not take it: its storage is blocked or full.',
		notShown: {
			unreadable: (name: string) =>
				`${name} cannot be read. It may have been moved, or the server does not send parts of it.`,
			noArchive: (name: string) =>
				`${name} is not a PMTiles file. Expected: a file that begins with “PMTiles”.`,
			version: (name: string, found: number) =>
				`${name} is written in version ${found} of PMTiles; this page reads version 3. “pmtiles convert” makes one.`,
			cutShort: (name: string, found: number, expected: number) =>
				`${name} is incomplete: ${found.toLocaleString('en')} of ${expected.toLocaleString('en')} bytes are there. Copy it again.`,
			damaged: (name: string) => `${name} is damaged: its tiles cannot be read. Copy it again.`,
			noTiles: (name: string) => `${name} holds no tiles. Cut it again, with a box round the places.`,
			pictures: (name: string, found: string) =>
				`The tiles of ${name} are pictures (${found}). Expected: vector tiles, such as “pmtiles extract” takes from Protomaps.`,
			otherLayers: (name: string, found: readonly string[]) =>
				`${name} has layers that this page does not know: ${found.join(', ')}. Expected: those of Protomaps, such as roads and water.`,
			elsewhere: (name: string) =>
				`${name} shows none of the places of this incident. Cut another one, with a box round them.`,
			notLoaded: (name: string) =>
				`The part of this page that draws ${name} did not load. Choose the file again.`
		}
	},

	help: {
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
		aboutSources: 'Read besides the report',
		aboutSourcesText:
			'Every fact here that is not in the report comes from one of these. State media are labelled as such.',
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
			'This page asks no other server for anything, keeps no cookies, counts no visits and has no accounts. Only if you switch the online street map on does your browser ask its tile server.',
			'Four things are remembered on this device, and nowhere else: that you have seen the content note, light or dark, whether you allowed the street map, and the step at which a lesson was left. An original report or a street-map file that you open stays on this device too, for as long as the page is open, or longer if you ask for that. Notes that you take in lessons stay on it as well. “Erase my settings and notes” in the menu erases them. From a web server the page also stores a copy of itself, so that it opens without a network; the settings of your browser erase that. Pages opened from disk may share this memory with other pages opened from disk.'
		],
		testedText: [
			'The page is tested in Chromium, by keyboard, with automatic access checks. It has not yet been tried by people who use screen readers every day, nor in Safari or Firefox.',
			'Our own texts have not been read by the publisher of the report or by any of the speakers.'
		],
		opensElsewhere: 'Links on this page lead to other sites, which can see your visit.'
	},

	/** For a part of the page that failed while it was shown. */
	fallen: {
		sentence:
			'This part of the page cannot be shown: something in it went wrong. Everything else still works, and what is on the map is in the list of places as well.',
		toPlaces: 'Show the list of places'
	},

	issues: {
		title: 'This incident cannot be shown yet',
		intro: (count: number) =>
			count === 1
				? 'Its files contain one mistake. Fix it and build the page again: reloading it is not enough.'
				: `Its files contain ${count} mistakes. Fix them and build the page again: reloading it is not enough.`
	}
}

export type Menu = typeof menu
