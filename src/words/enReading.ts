// Plain tables: the first formatter of `Intl` holds up a slow machine more than these do.
const months = 'January February March April May June July August September October November December'.split(
	' '
)
const spelled = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** A small count as a word, as a sentence begins. */
const count = (n: number): string => spelled[n] ?? String(n)

/** What the claims, the report, the time strip and its clocks say: it arrives with the first of them. */
export const reading = {
	dates: {
		/** 2 January; the month counts from 1. */
		day: (date: number, month: number) => `${date} ${months[month - 1]}`,
		/** 2 January 2023. */
		dayOfYear: (day: string, year: number) => `${day} ${year}`,
		/** 2 Jan, for charts. */
		shortDay: (date: number, month: number) => `${date} ${months[month - 1]?.slice(0, 3)}`
	},

	/** What an account on the map says further on. */
	further: {
		claimsMade: 'Claims about the incident',
		exact: 'How exact the point is',
		exactArea: 'How exact this is',
		coordinates: (lat: string, lon: string) => `Latitude ${lat}, longitude ${lon} (WGS 84)`,
		within: (metres: string) => `Within ${metres}`,
		elsewhere: 'Not in the report'
	},

	report: {
		ourWords: 'Our words; the report’s own are in quotation marks.',
		claimsHere: 'Claims made here',
		openOriginal: 'Compare with the original',
		readWith: 'Read with',
		allOfClaim: 'All about this claim',
		passageNotYet: 'Not yet said by then.',
		passageInPart: 'Not yet written by then. Said by then:'
	},

	/** For what was published elsewhere, and what leads there. */
	published: {
		/** Names the way to the report as it was published. */
		report: (publisher: string, host: string) => `Read the report at ${publisher}, ${host}`,
		readAt: 'Read at:',
		leaves: 'opens another site'
	},

	/** The version of the program with the edition of the data. */
	version: (version: string) => `Version ${version}`,
	/** Of a pack whose author does not say. */
	noLicence: 'Their author does not say how these texts and data may be used.',
	edition: (version: string, edition: number) => `${version}, data edition ${edition}`,

	copying: {
		refused:
			'This browser does not let the page copy. The text is selected: copy it with Ctrl+C (⌘C on a Mac) or from your browser’s menu.'
	},

	erasing: {
		yes: 'Erase',
		no: 'Keep',
		undo: 'Undo',
		undone: 'Nothing was erased.',
		/** Asked before the notes of all lessons go. */
		notes: 'Erase what was noted in all lessons on this device?',
		/** Asked before everything goes that the page keeps. */
		all: 'Erase your settings, the notes of all lessons, an opened original and a kept street map from this device?'
	},

	claims: {
		// Range line
		numbers: 'The numbers',
		numberSign: 'a number',
		aboutSign: '“about”',
		wordSign: 'a word',
		/** What a glance should leave. */
		rangeHead: (speakers: number, numbers: number) => {
			if (speakers === 0) return 'Nobody names a number.'
			if (speakers === 1)
				return numbers === 1 ? 'One speaker, one number.' : 'One speaker, more than one number.'
			const many = count(speakers)
			return numbers === speakers
				? `${many} speakers, ${count(numbers).toLowerCase()} different numbers.`
				: `${many} speakers, ${numbers === 1 ? 'one number' : `${count(numbers).toLowerCase()} numbers`}.`
		},
		rangeWords: (speakers: number) =>
			speakers === 0
				? ''
				: speakers === 1
					? 'One more gives no number.'
					: `${count(speakers)} more give no number.`,
		/** A publisher's word for a figure that another speaker gave is no voice of its own. */
		retold: (publisher: string, of: string, word: string) =>
			`${publisher} retells ${of}’s figure as “${word}”.`,
		qualifiers: { 'as stated': '', about: 'about', 'up to': 'up to', 'at least': 'at least' },
		noNumber: 'No number',
		inQuotes: (word: string) => `“${word}”`,
		ownLine: 'Kept apart from the others; do not add them.',
		rangeTitle: (question: string) => `Range line: ${question}`,
		revises: (earlier: string) => `later, revises ${earlier}`,
		revisedBy: (later: string) => `revised later: ${later}`,

		// Matrix
		whoAnswers: 'Who answers what?',
		columnOrder: 'Columns ordered by date of statement; undated ones grouped.',
		moreInTable: (n: number) => `${n} more in the table`,
		voices: (n: number) => `${count(n)} undated ${n === 1 ? 'speaker' : 'speakers'}`,
		undated: 'undated',
		byDay: (day: string) => `by ${day}`,
		notStated: 'not stated',
		notYet: 'not yet said',
		leftOut: 'hidden by your filter',
		oneSpeaker: 'one speaker',
		noSpeaker: 'nobody answers',
		noSpeakerYet: 'nobody yet',
		question: 'Question',
		fullWidth: 'Full width',
		besideMap: 'Beside the map',
		toTable: 'Table',
		cover: 'Cover the cells',
		coverNote: 'Cells are covered. Lines and table show only what has been revealed.',
		stillCovered: 'Not all answers are revealed yet.',
		uncoverNext: 'Reveal the next cell',
		uncoverRow: (question: string) => `Reveal the row “${question}”`,
		row: 'Reveal',
		uncover: (cell: string) => `Reveal cell ${cell}`,
		coverAgain: 'Cover all again',
		endCover: 'Show everything',
		left: (n: number) => `${n} left`,
		covered: (n: number) => `${n} ${n === 1 ? 'cell' : 'cells'} covered`,

		// Table
		allClaims: 'All claims',
		answer: 'Answer',
		speaker: 'Speaker',
		said: 'Said',
		paragraph: 'Paragraph',
		keep: 'Keep in mind',
		place: 'Place',
		any: 'All',
		several: (n: number) => `${n} chosen`,
		narrowDown: 'Narrow down',
		sortedBy: (column: string) => `Sort by ${column}`,
		noClaims: 'No claims match this filter.',

		// Card
		back: 'All claims',
		backToStep: 'Back to the step',
		behind: 'Who is behind it?',
		who: 'Who this is',
		part: 'Its role',
		stake: 'Its own stake',
		where: 'Where it spoke',
		evidence: 'What is the evidence?',
		words: 'The words',
		reported: 'Reported speech: no exact words are given.',
		narration: 'Narration: the publisher’s own telling.',
		retelling: 'Retelling: the publisher’s words for what another speaker said.',
		counts: 'What exactly is counted or meant',
		shownProof: 'Evidence given',
		nothingShown: 'Nothing is given in the report.',
		nothingShownLater: 'None in the sources we read.',
		inPassage: 'See it in our retelling',
		readings: 'What this time means on each clock',
		others: 'What do others say?',
		noOthers: 'No other speaker answers this question here.',
		places: 'Places',
		compare: 'Put another claim beside it',
		showBeside: 'Show side by side',
		sameQuestion: 'The same question',
		otherQuestions: 'Other questions',
		sideBySide: 'Two claims side by side',
		differentQuestions: 'They answer different questions.',
		keepBoth: 'For both',
		sinceThen: 'Since then',
		oneCard: 'The card alone',
		cite: 'Cite this',
		cited: 'Copied, with speaker, date, caveat and link.',
		inQuotation:
			'In quotation marks: the speaker’s own words. The rest is what the report says that they said, in our words.',
		inTheirWords: 'In quotation marks: the speaker’s own words.',
		citation: (c: Citation) =>
			`${c.speaker}, ${c.said}: ${c.label} (${c.words}). ${c.kept}${c.revised && ` Revised later: ${c.revised}.`} Source: ${c.source}. ${c.title}, ${c.version}. ${c.link}`,
		ofReport: (publisher: string, paragraph: number) => `report by ${publisher}, paragraph ${paragraph}`,
		unchecked: 'Not checked by us.',
		notChecked: 'Said after the report; not checked by us.',
		citeReported: 'reported speech',
		citeNarration: 'narration',
		citeRetelling: (of: string) => `retelling what ${of} said`
	},

	strip: {
		// The strip
		strip: 'Time strip: when it happened, and when it was said',
		daysOn: (clock: string) => `Days on ${clock}’s clock`,
		happened: 'What and when',
		spoke: 'Who and when',
		byThen: 'Claimed by then',
		orderKnown: 'order known, hours not',
		dayOnly: 'day only',
		by: (day: string) => `by ${day}`,
		afterReport: 'after the report',
		undated: 'undated',
		skipped: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} left out`,
		axisBroken: 'before it: the axis is broken here',
		said: (when: string) => `said ${when}`,
		notYet: 'not yet said',
		claims: (n: number) => `${n} ${n === 1 ? 'claim' : 'claims'}`,
		onlyThis: 'show only this speaker',
		covered: 'What is covered is not drawn here.',
		readings: (n: number): string => (n === 2 ? 'Two readings' : 'Readings'),
		ours: 'ours',
		oursShort: (n: number): string => (n === 2 ? 'Two readings, ours' : 'Readings, ours'),
		onClock: (when: string, clock: string) => `${when} on ${clock}’s clock`,
		claimedBy: (when: string) => `Claimed by ${when}`,
		andUndated: (n: number) => `and ${n} more, undated`,
		undatedNote: 'Undated statements are at the latest moment that the report allows.',
		after: 'After the report',
		laterCount: (n: number, on: boolean) =>
			`${n} later ${n === 1 ? 'statement' : 'statements'}, ${on ? 'on' : 'off'}`,
		showLanes: 'Show who spoke when',
		hideLanes: 'Hide who spoke when'
	},

	clocks: {
		theWords: 'The words',
		onEach: 'Each reading on each clock',
		onEachNote: 'The readings are ours; the words name no clock.',
		reading: 'If this is meant',
		agreesWith: 'Which reading fits which date',
		named: (answer: string, speaker: string) => `${answer}, according to ${speaker}`,
		agrees: (on: string, off: string) =>
			[on && `agrees on these clocks: ${on}`, off && `does not agree on: ${off}`].filter(Boolean).join('; '),
		laterOff: 'What was said about it after the report is not shown.',
		sameMinute: (reading: string) => `The same minute as the reading “${reading}”.`,
		otherMinute: 'A minute that none of the readings gives.',
		noReadings: 'No claim here gives a time that can be read in two ways.',
		noChoice: 'The report does not choose; neither do we.'
	}
}

/** What a citation of one claim holds. */
interface Citation {
	speaker: string
	said: string
	label: string
	words: string
	/** What is to be kept in mind of it. */
	kept: string
	/** The claim by which the same speaker revised it since; empty if there is none. */
	revised: string
	/** The report and its paragraph, or where a later claim was read, with the address. */
	source: string
	title: string
	version: string
	link: string
}

export type Reading = typeof reading
