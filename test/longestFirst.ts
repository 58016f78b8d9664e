import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, in the order of their time: begun last, one of them would leave other cores idle. */
const longest = [
	'keep-the-focus',
	'access-narrow',
	'access-wide',
	'teach-a-lesson',
	'print-a-sheet',
	'in-other-engines',
	'without-a-network',
	'write-on-the-map',
	'follow-a-claim',
	'late-parts',
	'fit-a-screen'
].map((name) => `/test/journeys/${name}.test.ts`)

/** Begins with the files known to take long, on a machine that has not seen them run as well. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files)
		const first = longest.flatMap((end) => sorted.filter(({ moduleId }) => moduleId.endsWith(end)))
		return [...first, ...sorted.filter((file) => !first.includes(file))]
	}
}
