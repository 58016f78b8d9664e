/** What the sheets for paper say. */
export const paper = {
	// Window
	sheets: 'Sheets for paper',
	sheet: 'Sheet',
	map: 'Map and answers (for the teacher)',
	report: 'The report',
	paragraph: 'Paragraph',
	ourWords: 'Retold in our words; the report’s own words are in quotation marks',
	cards: 'Claim cards',
	worksheet: 'Worksheet',
	teacher: 'Teacher’s copy',
	lesson: 'Lesson',
	noLesson: 'There is no lesson here yet.',
	paper: 'Paper',
	nameLine: 'Line for name, class and date',
	print: 'Print',
	pages: (n: number) => (n === 1 ? 'One page' : `${n} pages`),
	preview: 'Preview',
	laying: 'The sheets are being laid out …',

	// Every page
	name: 'Name',
	class: 'Class',
	date: 'Date',
	forTeacher: 'Teacher’s copy. Not for the class.',
	number: (sheet: string, n: number, of: number) => `${sheet}, sheet ${n} of ${of}`,
	toldAfter: (publisher: string) => `Retold from the report by ${publisher}.`,
	fromFile: (name: string) => `From ${name}.`,
	credits: 'Map: Natural Earth (public domain), GeoNames CC BY 4.0.',
	borders: 'Borders as recognised internationally.',
	noBorders: 'No borders are drawn.',
	version: (version: string, day: string) => `Version ${version}; data as of ${day}`,

	// Map
	mapTitle: (name: string) => `Map: ${name}`,
	city: 'city',
	site: 'site',
	within: (length: string) => `within ${length}, our judgement`,
	distance: 'straight line, not a road',
	rings: 'distance from the site',
	groups: 'so many places, close together',
	noStreets: 'No streets, no front line.',

	// Answers
	answers: 'Who answers what?',
	answersNote:
		'Each answer belongs to the speaker above or beside it. Words in quotation marks are the report’s; ¶ is its paragraph. Numbers must not be added or averaged.',

	// Cards
	cut: 'Cut along the dashed lines.',
	counted: 'What is counted or meant',
	said: (when: string) => `said: ${when}`,
	readMore: 'Open this claim:',
	fromDisk: (label: string) => `Open the explorer and search for “${label}”.`,

	// Worksheet
	empty: 'Write here what the class finds, or “not stated”. ¶ tells where to look.',
	shared: 'Where several speakers share a column, write whose words they are.',
	examples: 'The cells that are filled in are examples.',
	more: 'Extension',
	choose: 'Choose one claim, on a card or on the page. Copy its speaker and its words.',
	claim: 'Claim',
	cannotKnow: '“We cannot know this from these sources” is a complete answer.',

	// Teacher
	ending: 'When ten minutes are left',
	total: 'In all',
	notInPath: 'left out',
	forClass: 'For the class',
	forYou: 'For you',
	task: (n: number) => `Task ${n} on the worksheet`,
	then: 'To say afterwards',
	preparing: 'Before the lesson',
	goodAnswer: 'Answer',
	readAt: 'read at',
	filled: 'The answers, filled in'
}

export type Paper = typeof paper
