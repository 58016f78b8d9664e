import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rawFilesIn } from '../../src/build/incident'
import { describe, parse } from '../../src/check/parse'
import type { Claim, Incident, Speaker, Text } from '../../src/format/pack'

const syllables = {
	en: 'ba che do fir gan ho iv kor lu myl ne pra ros shta ty vel'.split(' '),
	uk: 'ба че до фір ган го ів кор лу мил не пра рос шта ти вель'.split(' ')
}
const vocabulary = 12_000

/** Made words of two to four syllables, the same ones in every run; a few are frequent and most are rare, as in a language. */
function made(): (many: number) => Required<Pick<Text, 'en' | 'uk'>> {
	let state = 1
	// The generator of "Numerical Recipes".
	const draw = (below: number) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0
		return Math.floor((state / 2 ** 32) * below)
	}
	const all = Array.from({ length: vocabulary }, () => Array.from({ length: 2 + draw(3) }, () => draw(16)))
	const written = (words: number[][], of: string[]) =>
		words.map((word) => word.map((syllable) => of[syllable]).join('')).join(' ')
	return (many) => {
		const words = Array.from({ length: many }, () => all[Math.floor(vocabulary * (draw(1e6) / 1e6) ** 3)]!)
		return { en: written(words, syllables.en), uk: written(words, syllables.uk) }
	}
}

/** The shipped pack with so many claims and speakers, each claim in words of its own, as files; as much as a file may hold. */
function filesOfManyWords(claims: number, speakers: number) {
	const raw = rawFilesIn('geodata/makiyivka')
	const given = {
		speakers: JSON.parse(String(raw['speakers.json'])) as Speaker[],
		claims: JSON.parse(String(raw['claims.json'])) as Claim[]
	}
	const { questions } = JSON.parse(String(raw['incident.json'])) as Incident
	const [model, { amount, ...claim }] = [given.speakers.at(-1)!, given.claims.at(-1)!]
	const words = made()
	const voices = Array.from({ length: speakers - given.speakers.length }, (_, i): Speaker => {
		const [name, [statement]] = [words(2), model.statements]
		const said = { ...statement!.said, order: 100 + i }
		return {
			...model,
			id: `voice-${i}`,
			name,
			short: name,
			statements: [{ ...statement!, id: `said-${i}`, said }]
		}
	})
	const more = Array.from({ length: claims - given.claims.length }, (_, i): unknown => {
		const [question, voice, quoted] = [questions[i % questions.length]!, voices[i % voices.length]!, words(2)]
		const text = { en: `about ${i % 500}`, uk: `близько ${i % 500}` }
		const counted = question.counted && { amount: { kind: 'number', value: i % 500, qualifier: 'about' } }
		const told = { answer: text, label: text, counts: { en: '-', uk: '-' }, question: question.id }
		const spoken = { exact: quoted.uk, lang: 'uk', ours: { en: quoted.en } }
		const said = {
			speaker: voice.id,
			statement: voice.statements[0]!.id,
			words: spoken,
			sources: ['https://a.org'],
			places: ['ptu-19'],
			caveats: ['later']
		}
		return { ...claim, ...counted, ...told, ...said, id: `c-${i}` }
	})
	return {
		...raw,
		'speakers.json': Buffer.from(JSON.stringify([...given.speakers, ...voices])),
		'claims.json': Buffer.from(JSON.stringify([...given.claims, ...more]))
	}
}

/** Writes such a pack into a folder of its own. */
export async function packWithManyWords(claims = 10_000, speakers = 200): Promise<string> {
	const files = filesOfManyWords(claims, speakers)
	const parsed = parse(files)
	if ('issues' in parsed) throw new Error(parsed.issues.slice(0, 5).map(describe).join('\n'))
	const folder = await mkdtemp(join(tmpdir(), 'incident-explorer-words-'))
	for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text ?? '')
	return folder
}
