const numbers = new Intl.NumberFormat('en')

/** What stands beside lists that are too long to be shown at once. */
export const long = {
	lists: {
		places: 'Places',
		questions: 'Questions',
		rows: 'Rows',
		speakers: 'Speakers',
		answers: 'Answers',
		statements: 'Statements',
		events: 'Claims about a time',
		caveats: 'Notes'
	},
	span: (from: number, to: number) =>
		from === to ? numbers.format(from) : `${numbers.format(from)} to ${numbers.format(to)}`,
	shown: (list: string, span: string, all: number) => `${list} ${span} of ${numbers.format(all)}`,
	previous: 'Previous',
	next: 'Next',
	goTo: 'Go to',

	/** The time strip where it has no room for every day: so many statements and claims in a period of some days. */
	period: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
	undated: (by: string) => `Undated, ${by}`,
	statements: (n: number) => `${n} ${n === 1 ? 'statement' : 'statements'}`,
	events: (n: number) => `${n} ${n === 1 ? 'claim' : 'claims'} about a time`,
	notYet: (n: number) => `${n} not yet said`
}

export type Long = typeof long
