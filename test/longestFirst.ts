import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, in the order of their time: begun last, one of them would leave other cores idle. */
const longest = [
	'build/pages',
	'journeys/two-incidents',
	'journeys/access-narrow',
	'journeys/access-wide',
	'journeys/teach-a-lesson',
	'journeys/without-a-network',
	'journeys/late-parts',
	'journeys/in-other-engines',
	'journeys/fit-a-screen',
	'journeys/write-on-the-map',
	'journeys/print-a-sheet',
	'journeys/keep-the-focus',
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
