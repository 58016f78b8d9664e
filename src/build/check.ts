import { readIncident } from './incident.ts'
import { describe } from '../check/issue.ts'

/** `npm run geodata [folder]`: says every issue of a pack, one a line, and exits 1 if there is any. */
const folder = process.argv[2] ?? 'geodata/makiyivka'

const read = readIncident(folder)
if ('issues' in read) {
	for (const issue of read.issues) console.error(`${folder}/${describe(issue)}`)
	console.error(`${folder}: ${read.issues.length} issues`)
	process.exitCode = 1
} else {
	const { features, speakers, claims, passages, caveats } = read.pack
	console.log(
		`${folder}: ${features.length} features, ${speakers.length} speakers, ${claims.length} claims, ${passages.length} passages, ${caveats.length} caveats, ${read.lessons.length} lessons, no issues`
	)
}
