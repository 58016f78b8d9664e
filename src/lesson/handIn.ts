/** What day it is on this device, `2023-01-02`. The one place that asks: a file that is handed in carries its day. */
export function today(): string {
	const now = new Date()
	const two = (part: number) => String(part).padStart(2, '0')
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const longestWho = 40

/** The name of a file of answers: its lesson, the day, and whoever hands it in, if they say so; without signs that a disk refuses. */
export function fileName(lesson: string, day: string, who: string): string {
	const said = who
		.normalize('NFC')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.slice(0, longestWho)
		.replace(/^-+|-+$/g, '')
	return `${[lesson, day, said].filter(Boolean).join('_')}.txt`
}
