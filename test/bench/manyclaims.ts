import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rawFilesIn } from '../../src/build/incident'
import type { Claim, Incident, Speaker } from '../../src/format/pack'
import { describe, parse } from '../../src/check/parse'

/** Writes the shipped pack with so many more claims, made after the report by twenty speakers in forty statements, into a folder of its own. */
export async function packWithManyClaims(many: number): Promise<string> {
	const raw = rawFilesIn('geodata/makiyivka')
	const speakers = JSON.parse(String(raw['speakers.json'])) as Speaker[]
	const claims = JSON.parse(String(raw['claims.json'])) as Claim[]
	const { questions } = JSON.parse(String(raw['incident.json'])) as Incident
	const [model, claim] = [speakers.at(-1)!, { ...claims.at(-1)! }]
	delete claim.amount
	const said = model.statements[0]!
	const orders = speakers.flatMap(({ statements }) => statements.map(({ said }) => said.order))
	const first = Math.max(...orders) + 1
	const voices = Array.from({ length: 20 }, (_, i): Speaker => {
		const statements = [i, i + 20].map((order) => {
			const [month, date] = [2 + Math.floor(order / 28), (order % 28) + 1]
			const day = `2023-0${month}-${String(date).padStart(2, '0')}`
			const bounds = { earliest: `${day}T00:00:00Z`, latest: `${day}T23:59:59Z` }
			return { ...said, id: `said-${order}`, said: { ...said.said, ...bounds, day, order: first + order } }
		})
		return { ...model, id: `voice-${i}`, statements }
	})
	const more = Array.from({ length: many - claims.length }, (_, i) => {
		const question = questions[i % questions.length]!
		const voice = voices[i % voices.length]!
		const text = { en: `about ${i % 500}`, uk: `близько ${i % 500}` }
		const counted = question.counted && {
			amount: { kind: 'number', value: i % 500, qualifier: 'about' },
			answer: text,
			label: text
		}
		return {
			...claim,
			...counted,
			id: `claim-${i}`,
			speaker: voice.id,
			statement: voice.statements[i % 40 < 20 ? 0 : 1]!.id,
			question: question.id
		}
	})
	const files = {
		...raw,
		'speakers.json': JSON.stringify([...speakers, ...voices]),
		'claims.json': JSON.stringify([...claims, ...more])
	}
	const parsed = parse(files)
	if ('issues' in parsed) throw new Error(parsed.issues.slice(0, 5).map(describe).join('\n'))
	const folder = await mkdtemp(join(tmpdir(), 'incident-explorer-many-'))
	for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text ?? '')
	return folder
}
