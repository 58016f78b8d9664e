/** What lessons, the links to them, and the windows that explain the page say: it arrives with the first of them. */
export const teaching = {
	lesson: {
		// The page of lessons
		intro:
			'Lessons to teach with this page. Nothing is scored, and nobody is asked to guess a number of dead.',
		ages: (from: number, to: number) => `Ages ${from} to ${to}`,
		minutes: (n: number) => `${n} min`,
		begin: (n: number) => `Begin, ${n} minutes`,
		shorter: (n: number) => `Short version, ${n} minutes`,
		guide: 'Teacher’s guide',
		aims: 'Aims',
		materials: 'Materials',
		plan: 'Timing',
		step: 'Step',
		wholePlan: 'Whole',
		leftOut: 'left out',
		withoutDevices: 'Without devices',
		care: 'Keeping pupils safe',
		hardWords: 'Words that are hard to bear',
		touched: 'Where pupils are touched by this',
		learners: 'Pupils who do not read this language well',
		rubric: 'What a good answer shows',
		homework: 'Homework',
		notArrived: 'The lessons could not be loaded.',
		tryAgain: 'Try again',

		// A lesson under way
		lesson: 'Lesson',
		stepOf: (n: number, all: number) => `Step ${n} of ${all}`,
		apart: 'Not in this version',
		passed: (passed: number, all: number) => `${passed} of ${all} min`,
		entered: (title: string, of: string) => `${of}: ${title}`,
		forTeacher: 'For the teacher',
		preparing: 'To read before the lesson',
		goodAnswers: 'What a good answer holds',
		background: 'Background and words',
		taskFirst: 'Do the task first; what the sources say comes after.',
		look: 'Show what the sources say',
		lookAnyway: 'Go on without an answer',
		coverAgain: 'Hide it again',
		back: 'Back',
		next: 'Next step',
		last: 'Last step',
		leave: 'Leave the lesson',
		tenLeft: 'Ten minutes left',
		fullScreen: 'Full screen',
		others: 'More',
		more: 'Further',

		// Tasks
		begins: 'Ways to begin:',
		question: 'Question',
		agree: 'They will agree',
		differ: 'They will differ',
		cannotSay: 'Cannot say',
		chooseClaim: 'Choose a claim',
		noneChosen: 'none yet',
		openClaim: 'Open the full card',
		parts: {
			behind: 'Who is behind it?',
			evidence: 'What is the evidence?',
			others: 'What do others say?'
		},
		gradeNote:
			'Grade the source and the information separately. There is no official grade, and “cannot be judged” is a complete answer.',
		source: 'Source',
		information: 'Information',
		notGraded: 'not graded',
		sources: {
			F: 'cannot be judged',
			A: 'reliable',
			B: 'usually reliable',
			C: 'fairly reliable',
			D: 'not usually reliable',
			E: 'unreliable'
		} as Record<string, string>,
		informations: {
			6: 'cannot be judged',
			1: 'confirmed by other sources',
			2: 'probably true',
			3: 'possibly true',
			4: 'doubtful',
			5: 'improbable'
		} as Record<string, string>,

		// Notes
		notes: 'Your notes',
		noNotes: 'Nothing is noted yet.',
		kept: 'Notes stay on this device and nowhere else. They leave it only as a file or a print that you make.',
		notKept:
			'This device does not let the page keep anything: closing the page will lose the notes. Save them as a file before.',
		fromDisk: 'This page was opened from disk: other pages from disk may be able to read the notes.',
		asText: 'Save as text',
		asTable: 'Save as table (CSV)',
		printNotes: 'Print',
		erase: 'Erase all notes',
		erased: 'All notes erased.',
		task: 'Task',
		answer: 'Answer',
		ofLessons: 'Notes taken in',

		// Prepare a link
		prepare: 'Prepare a link',
		prepareNote: 'The link, the code and the snippet change as you choose.',
		language: 'Language',
		way: 'Version',
		level: 'Level',
		projector: 'Projector',
		projectorNote: 'white background, large text',
		hide: 'Left out',
		ways: { whole: 'whole', short: 'short', ending: 'ten minutes left' },
		levels: { all: 'for all', more: 'with extension tasks' },
		hides: {
			map: 'map',
			strip: 'time strip',
			tabs: 'tabs',
			tools: 'search, language, menu',
			notes: 'teacher’s notes'
		},
		start: 'Beginning',
		link: 'Link',
		code: 'QR code',
		large: 'Large, for the wall',
		codeOf: (what: string) => `QR code of the link: ${what}`,
		snippet: 'For a page of your own',
		copyLink: 'Copy the link',
		copySnippet: 'Copy the snippet',
		copied: 'Copied.',
		noCode:
			'This page was opened from disk: a link to it works on this device only. Hand on the file itself, and add what follows # to its address.',
		tryIt: 'Open it here',
		options: 'All options of a link',
		optionsNote:
			'After # in the address, separated by &. What a link does not name keeps its default; what it names and does not exist is left out, and the page says so.',
		option: 'Option',
		says: 'Says',
		values: 'Values',
		claimCode: 'Code for a claim',
		sheets: 'Sheets to print'
	},

	links: {
		lang: 'language of the page',
		panel: 'tab',
		place: 'what is open on the map',
		passage: 'paragraph of the report',
		claim: 'claim that is highlighted',
		card: 'whether its card is open',
		by: 'statement up to which claims are shown',
		later: 'whether claims after the report are shown',
		question: 'only these questions',
		speaker: 'only these speakers',
		about: 'only claims about this place',
		full: 'claims over the map',
		reveal: 'cells that are not covered',
		hide: 'layers of the map that are off',
		map: 'position of the map',
		show: 'window that is open',
		lesson: 'lesson',
		step: 'step of the lesson; without a tab it sets its own view',
		path: 'version of the lesson',
		level: 'which tasks are shown',
		projector: 'white background, large text',
		without: 'parts of the page that are left out'
	}
}

export type Teaching = typeof teaching
