import type { Issue } from '../check/issue.ts'
import { parse, type RawFiles } from '../check/parse.ts'
import type { Lesson } from '../format/lesson.ts'
import { files, type Pack } from '../format/pack.ts'
import type { Made, Remark } from './made.ts'

/** What was made of another form, checked like any pack; what is wrong with it is told by its place in the file that was given. */
export function checked({
	files: made,
	origins,
	remarks
}: Made):
	{ pack: Pack; lessons: readonly Lesson[]; remarks: readonly Remark[] } | { issues: readonly Issue[] } {
	const raw = Object.fromEntries(files.map((file) => [file, JSON.stringify(made[file])])) as RawFiles
	const parsed = parse(raw)
	if ('pack' in parsed) return { ...parsed, remarks }
	return { issues: parsed.issues.map((issue) => asGiven(issue, origins)) }
}

function asGiven(issue: Issue, origins: Made['origins']): Issue {
	const { file, path } = issue
	let place = path.startsWith('[') ? file + path : `${file}.${path}`
	while (place !== '' && !origins.has(place))
		place = place.slice(0, Math.max(0, place.lastIndexOf('.'), place.lastIndexOf('[')))
	return { ...issue, ...origins.get(place) }
}
