/** The answers to the tasks of one lesson, by key. */
export interface Answers {
	of(key: string): string
	write(key: string, text: string): void
}
