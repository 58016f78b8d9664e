/** What the menus of the page and of the map say, and a pack that has mistakes. */
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
		/** The same switch where no borders are drawn. */
		coasts: 'Coasts, seas, towns',
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
