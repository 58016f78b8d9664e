import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, in the order of their time: begun last, one of them would leave other cores idle. */
const longest = [
	'build/pages',
	'journeys/keep-the-focus',
	'journeys/two-incidents',
	'journeys/access-narrow',
	'journeys/access-wide',
	'journeys/teach-a-lesson',
	'journeys/print-a-sheet',
	'journeys/in-other-engines',
	'journeys/without-a-network',
	'journeys/write-on-the-map',
	'journeys/follow-a-claim',
	'journeys/late-parts',
	'journeys/fit-a-screen',
	'journeys/bad-pack'
].map((name) => `/test/${name}.test.ts`)

/** Begins with the files known to take long, on a machine that has not seen them run as well. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files)
		const first = longest.flatMap((end) => sorted.filter(({ moduleId }) => moduleId.endsWith(end)))
		return [...first, ...sorted.filter((file) => !first.includes(file))]
	}
}
