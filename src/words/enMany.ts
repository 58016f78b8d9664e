/** What stands beside lists that are too long to be shown at once. */
export const many = {
	lists: {
		rows: 'Rows',
		speakers: 'Speakers',
		answers: 'Answers',
		statements: 'Statements',
		events: 'Claims about a time',
		caveats: 'Notes'
	},
	span: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
	shown: (list: string, span: string, all: number) => `${list} ${span} of ${all}`,
	previous: 'Previous',
	next: 'Next',
	goTo: 'Go to'
}

export type Many = typeof many
