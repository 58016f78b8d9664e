import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { caveatsOf, saidOf, speakerOf } from '../../src/ask/select'
import { Telling } from '../../src/explore/telling'
import { languages } from '../../src/format/languages'
import { linkedData, linkedText } from '../../src/share/linked'
import { dayWords } from '../../src/words/dates'
import { claimWords } from '../../src/words/later'
import { wordsOf } from '../../src/words/words'
import { shippedPack } from '../shipped'

const pack = shippedPack()
const schema = 'https://schema.org/'
/** What schema.org says of its own words, as far as ours go, so that nobody is asked. */
const context = { '@context': { '@vocab': schema, license: { '@type': '@id' }, url: { '@type': '@id' } } }

interface Node {
	'@type'?: string[]
	[property: string]: unknown
}
async function expanded(data: object): Promise<Node[]> {
	return (await jsonld.expand(data, {
		base: 'https://example.org/',
		documentLoader: (documentUrl: string) => Promise.resolve({ documentUrl, document: context })
	})) as Node[]
}
const valueOf = (node: Node, property: string): string =>
	(node[schema + property] as { '@value': string }[])[0]!['@value']

describe.each(languages)('in %s', (language) => {
	const telling = new Telling(pack, language, wordsOf(language))

	test('every claim has its speaker, its qualifier, its time and its caveats, and none has a rating', async () => {
		const nodes = await expanded(linkedData(telling))
		const claims = nodes.filter((node) => node['@type']?.includes(`${schema}Claim`))
		expect(claims).toHaveLength(pack.claims.length)
		for (const node of claims) {
			const claim = pack.claims.find(({ id }) => node['@id'] === `https://example.org/#claim-${id}`)!
			const text = valueOf(node, 'text')
			const label = claim.label[language]
			expect(text).toContain(label.slice(1))
			const { named, short } = speakerOf(pack, claim)
			expect(text).toContain(named?.[language] ?? short[language])
			expect(text).toContain(saidOf(pack, claim).words[language])
			for (const caveat of caveatsOf(pack, claim.caveats)) expect(text).toContain(caveat.text[language])
			expect(valueOf((node[`${schema}author`] as Node[])[0]!, 'name')).toBe(
				speakerOf(pack, claim).name[language]
			)
			expect((node[`${schema}appearance`] as Node[]).length).toBeGreaterThan(0)
		}
		expect(JSON.stringify(nodes)).not.toMatch(/ClaimReview|[rR]ating/)
	})

	test('a claim appears in a paragraph of the report, whose date is told of once, in its own words', () => {
		const text = linkedText(linkedData(telling))
		expect(text).toContain(claimWords(language).ofReport(pack.incident.report.publisher[language], 5))
		const day = dayWords(pack.incident.report.day, language)
		expect(text).not.toContain(`(${day})`)
		expect(text.split(pack.incident.report.date[language])).toHaveLength(2)
	})

	test('page, data and report are told apart, each with the caveat that is never out of sight', async () => {
		const nodes = await expanded(linkedData(telling))
		const of = (type: string) => nodes.find((node) => node['@type']?.includes(schema + type))!
		const standing = pack.caveats.find(({ id }) => id === pack.incident.standing.caveat)!.text[language]
		for (const type of ['LearningResource', 'Dataset']) {
			expect(valueOf(of(type), 'description')).toContain(standing)
			expect(of(type)[`${schema}license`]).toEqual([
				{ '@id': 'https://creativecommons.org/licenses/by/4.0/' }
			])
		}
		expect(of('NewsArticle')[`${schema}url`]).toEqual([{ '@id': pack.incident.report.link }])
		// Neither its title nor its day is known.
		expect(Object.keys(of('NewsArticle'))).not.toContain(`${schema}datePublished`)
	})

	test('no text in it ends the element that holds it', () => {
		expect(linkedText({ text: '</script><!--' })).not.toContain('<')
		expect(JSON.parse(linkedText(linkedData(telling)))).toEqual(linkedData(telling))
	})
})
