import { readFiles } from './incident.ts'
import { describe, parse } from '../pack/parse.ts'

/** `npm run geodata [folder]`: says every issue of a pack, one a line, and exits 1 if there is any. */
const folder = process.argv[2] ?? 'geodata/makiyivka'

const parsed = parse(readFiles(folder))
if ('issues' in parsed) {
	for (const issue of parsed.issues) console.error(`${folder}/${describe(issue)}`)
	console.error(`${folder}: ${parsed.issues.length} issues`)
	process.exitCode = 1
} else {
	const { features, speakers, claims, passages, caveats } = parsed.pack
	console.log(
		`${folder}: ${features.length} features, ${speakers.length} speakers, ${claims.length} claims, ${passages.length} passages, ${caveats.length} caveats, no issues`
	)
}
