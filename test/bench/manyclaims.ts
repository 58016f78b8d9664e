import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rawFilesIn } from '../../src/build/incident'
import { describe, parse, type RawFiles } from '../../src/check/parse'
import { oneFile } from '../../src/format/oneFile'
import type { Claim, Incident, Pack, Speaker } from '../../src/format/pack'

const days = 40

/** A day after the report, the first of them 0. */
function dayAfter(nth: number): string {
	const [month, date] = [2 + Math.floor(nth / 28), (nth % 28) + 1]
	return `2023-0${month}-${String(date).padStart(2, '0')}`
}

/** The shipped pack with so many claims in all, and so many speakers more: they speak twice each, on forty days after the report. */
function filesWithManyClaims(many: number, speakers: number): RawFiles {
	const raw = rawFilesIn('geodata/makiyivka')
	const known = JSON.parse(String(raw['speakers.json'])) as Speaker[]
	const claims = JSON.parse(String(raw['claims.json'])) as Claim[]
	const { questions } = JSON.parse(String(raw['incident.json'])) as Incident
	const [model, claim] = [known.at(-1)!, { ...claims.at(-1)! }]
	delete claim.amount
	const said = model.statements[0]!
	const first = Math.max(...known.flatMap(({ statements }) => statements.map(({ said }) => said.order))) + 1
	const voices = Array.from({ length: speakers }, (_, i): Speaker => {
		const statements = [i, i + speakers].map((nth) => {
			const on = Math.floor((nth * days) / (2 * speakers))
			const day = dayAfter(on)
			const bounds = { earliest: `${day}T00:00:00Z`, latest: `${day}T23:59:59Z` }
			return { ...said, id: `said-${nth}`, said: { ...said.said, ...bounds, day, order: first + on } }
		})
		const short = speakers === 20 ? model.short : { en: `Voice ${i + 1}`, uk: `Голос ${i + 1}` }
		return { ...model, short, id: `voice-${i}`, statements }
	})
	const more = Array.from({ length: many - claims.length }, (_, i) => {
		const question = questions[i % questions.length]!
		const voice = voices[i % speakers]!
		const text = { en: `about ${i % 500}`, uk: `близько ${i % 500}` }
		const amount = { kind: 'number', value: i % 500, qualifier: 'about' }
		return {
			...claim,
			...(question.counted && { amount }),
			// Short, since a file has at most four million characters.
			answer: text,
			label: text,
			counts: { en: 'Those who are named.', uk: 'Ті, кого названо.' },
			sources: ['https://a.org/'],
			places: claim.places.slice(0, 1 + (i % 2)),
			id: `claim-${i}`,
			speaker: voice.id,
			statement: voice.statements[i % (2 * speakers) < speakers ? 0 : 1]!.id,
			question: question.id
		}
	})
	return {
		...raw,
		'speakers.json': JSON.stringify([...known, ...voices]),
		'claims.json': JSON.stringify([...claims, ...more])
	}
}

/** The same as a pack. */
export function manyClaims(many: number, speakers = 20): Pack {
	const parsed = parse(filesWithManyClaims(many, speakers))
	if ('issues' in parsed) throw new Error(parsed.issues.slice(0, 5).map(describe).join('\n'))
	return parsed.pack
}

/** The same as one file, to be opened by a reader. */
export const fileWithManyClaims = (many: number, speakers: number) => ({
	name: 'many.incident.json',
	mimeType: 'application/json',
	buffer: Buffer.from(oneFile(manyClaims(many, speakers), [], {}))
})

/** The same in a folder of its own, to be built. */
export async function packWithManyClaims(many: number): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'incident-explorer-many-'))
	manyClaims(many)
	for (const [name, text] of Object.entries(filesWithManyClaims(many, 20)))
		await writeFile(join(folder, name), text ?? '')
	return folder
}
