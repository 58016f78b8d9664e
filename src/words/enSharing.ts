/** What leaves the page says, and the windows in which it is chosen. */
export const sharing = {
	/** What goes along with every file. */
	about: {
		rules:
			'Each answer belongs to the speaker beside it. Numbers must not be added, averaged or ranked; a word such as “hundreds” stays a word.',
		report: (publisher: string, date: string) => `Retold from the report by ${publisher} (${date}).`,
		file: (name: string) => `From ${name}.`,
		untitled: (about: string) => `[Report on ${about}; its title is not in our copy]`,
		/** What a caveat is followed by: whose it is. */
		whose: (caveat: string, whose: string) => `${caveat} [${whose}]`
	},

	downloads: {
		title: 'Downloads',
		intro:
			'Every claim in these files keeps its speaker, its words, its time and its caveats. Nothing that was typed on this page is in any of them.',
		all: 'The data files hold all claims, also those that the page holds back or has covered. The pictures show what the page shows.',
		save: (name: string) => `Save ${name}`,
		saved: (name: string) => `Saved: ${name}`,
		failed: 'This file could not be made in this browser.',
		size: (kilobytes: string) => `${kilobytes} kB`,
		dots: (width: number, height: number) => `${width} × ${height} pixels`,
		making: 'being made …',
		data: 'Data',
		pictures: 'Pictures',
		references: 'References',
		copyReferences: 'Copy both references',
		copiedReferences: 'Both references copied.',
		covered: 'While cells are covered, the pictures of claims are left out.',
		inside: {
			claims: 'All claims as a table, a row each: speaker, words, when, what is counted, caveats.',
			json: 'The same for programs.',
			places: 'Places, how exact they are, the distance; each with what is said of it, and its caveats.',
			pack: 'Everything in all languages, lessons included, as one file.',
			package: 'Describes the table and the places for data tools (Frictionless Data Package).',
			text: 'The report and this page, as plain text.',
			ris: 'For Zotero, EndNote, Mendeley.',
			bibtex: 'For LaTeX.',
			csl: 'For Zotero and Pandoc (CSL-JSON).',
			map: 'The map, with its caveat and sources.',
			range: (question: string) => `“${question}”: the answers on a line, each with its speaker.`,
			matrix: 'Who answers what: speakers by questions, with all caveats.'
		}
	},

	/** The window in which a link, a frame or a quotation is taken. */
	share: {
		title: 'Share',
		what: 'What',
		view: 'This view',
		place: (name: string) => `Only: ${name}`,
		range: (question: string) => `Only the answers to: ${question}`,
		needsFile:
			'This incident was opened from a file. A link or a frame shows it only to people who have opened the same file: pass the file on.',
		fromDisk:
			'This page was opened from disk: a link to it would lead nobody else anywhere. Add this to the address of the page where it is published:',
		link: 'Link',
		copyLink: 'Copy the link',
		copiedLink: 'Link copied.',
		device: 'Share by this device …',
		code: (what: string) => `QR code: ${what}`,
		frame: 'In another page',
		frameNote:
			'A frame with speakers and caveats inside. It takes no cookies, keeps nothing and lets the page around it scroll.',
		size: 'Size',
		wide: (height: number) => `as wide as the page, ${height} high`,
		copyFrame: 'Copy the frame',
		copiedFrame: 'Copied. Paste it into the HTML of the page.',
		preview: 'As it will look',
		quotation: 'As a quotation, without a frame',
		quotationNote: 'Plain HTML, for places that take no frames and run no scripts.',
		copyQuotation: 'Copy the quotation',
		copiedQuotation: 'Copied, with speaker, date, words, caveats and link.'
	},

	/** A frame in somebody else's page. */
	embed: {
		full: 'Open in full',
		pressFirst: 'Click the map first; then scroll to zoom.',
		twoFingers: 'Two fingers move the map.',
		nothing: 'What this frame should show does not exist here.'
	},

	/** The columns of the table of claims, by their names in the file. */
	columns: {
		id: 'Name of the claim in links',
		question: 'The question it answers',
		speaker: 'Who says it',
		speaker_is: 'Who that is',
		telling_of: 'Whose words the speaker tells, if not its own',
		answer: 'The answer, with its qualifier',
		qualifier: 'What the speaker puts before the number: about, up to, at least; or “as stated”',
		number: 'The number as stated; empty where a word was said. Not to be added or averaged',
		words: 'The speaker’s exact words, where they are quoted',
		words_language: 'The language in which they are quoted',
		our_translation: 'Our translation of them',
		manner: 'How the words are given',
		said: 'When it was said, in words',
		said_on: 'The day on which it was said, where it is known',
		channel: 'Where it was said',
		about: 'When it is about: a day, or our readings of a time of day',
		counts: 'What exactly is counted or meant',
		places: 'The places it is about',
		paragraph: 'The paragraph of the report that holds it',
		read_at: 'Where it was read',
		after_report: 'Whether it was said after the report',
		revises: 'The claim that it revises',
		revised_by: 'The claim that revises it',
		checked: 'Whether it was corroborated or checked',
		caveats: 'What to keep in mind',
		source: 'The report that is retold',
		version: 'Version of the data, and its licence'
	}
}

export type Sharing = typeof sharing
