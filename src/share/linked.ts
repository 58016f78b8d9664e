import { inOrderOfSaying, isPlace, isLater, passageById, saidOf, speakerOf } from '../ask/select'
import { sourceOf } from '../ask/sources'
import type { Telling } from '../explore/telling'
import type { Claim } from '../format/pack'
import { claimWords } from '../words/later'
import { mannerOf } from '../words/manner'
import { versionOf } from '../words/version'
import { aboutOf, caveatTexts, ended } from './about'

/** A thing of schema.org, as JSON-LD has it. */
export type Linked = Readonly<Record<string, unknown>>

/**
 * What machines read of the page, as a graph of schema.org: the page and its data, the report that it retells, and each claim with its
 * speaker, its words, its time and every caveat. No claim has a rating: no verdict is ours.
 */
export function linkedData(telling: Telling, claims: readonly Claim[] = telling.pack.claims): Linked {
	const { pack } = telling
	return {
		'@context': 'https://schema.org',
		'@graph': [
			pageOf(telling),
			reportOf(telling),
			...(claims.length > 0 ? [dataOf(telling)] : []),
			...inOrderOfSaying(pack, claims).map((claim) => claimOf(telling, claim))
		]
	}
}

function common(telling: Telling): Linked {
	const { summary, caveat, rules } = aboutOf(telling)
	const { licence, writtenIn } = telling.pack.incident
	return {
		name: telling.tell(telling.pack.incident.title),
		description: `${summary} ${caveat} ${rules}`,
		inLanguage: writtenIn ?? telling.language,
		...(licence?.link && { license: licence.link }),
		version: versionOf(telling.pack, telling.language),
		isAccessibleForFree: true,
		isBasedOn: { '@id': '#report' }
	}
}

const pageOf = (telling: Telling): Linked => ({
	'@type': 'LearningResource',
	'@id': '#explorer',
	...common(telling)
})

function reportOf({ pack: { incident }, tell }: Telling): Linked {
	const { publisher, date, link, note } = incident.report
	return {
		'@type': 'NewsArticle',
		'@id': '#report',
		// Its title is not in our copy, and is not made up; nor is its day.
		description: `${tell(date)}. ${tell(note)}`,
		publisher: { '@type': 'Organization', name: tell(publisher) },
		...(link && { url: link })
	}
}

function dataOf(telling: Telling): Linked {
	const { pack, tell } = telling
	const days = pack.claims
		.flatMap((claim) => [claim.when?.day ?? [], saidOf(pack, claim).day ?? []].flat())
		.sort()
	return {
		'@type': 'Dataset',
		'@id': '#data',
		...common(telling),
		...(days.length > 0 && { temporalCoverage: `${days[0]}/${days.at(-1)}` }),
		spatialCoverage: pack.features.filter(isPlace).map(({ properties, geometry: { coordinates } }) => ({
			'@type': 'Place',
			name: tell(properties.name),
			description: `${tell(properties.exactness)} ${caveatTexts(telling, properties.caveats).join(' ')}`,
			geo: { '@type': 'GeoCoordinates', longitude: coordinates[0], latitude: coordinates[1] }
		}))
	}
}

function claimOf(telling: Telling, claim: Claim): Linked {
	const { pack, tell, language, words } = telling
	const speaker = speakerOf(pack, claim)
	const said = saidOf(pack, claim)
	return {
		'@type': 'Claim',
		'@id': `#claim-${claim.id}`,
		inLanguage: pack.incident.writtenIn ?? language,
		// Whoever takes the text alone takes all of it.
		text: [
			telling.nameOf(claim),
			mannerOf(claim, telling),
			tell(claim.counts),
			isLater(pack, claim) ? words.later : '',
			...caveatTexts(telling, claim.caveats)
		]
			.filter(Boolean)
			.map(ended)
			.join(' '),
		// A person, an office or a channel: which, only its description tells.
		author: { '@type': 'Thing', name: tell(speaker.name), description: tell(speaker.who) },
		...(claim.tellingOf && { disambiguatingDescription: telling.sayerOf(claim) }),
		...(said.day && { datePublished: said.day }),
		appearance: appearancesOf(telling, claim),
		isPartOf: { '@id': '#data' }
	}
}

/** The report and its paragraph, or where a claim was read that was made after it. */
function appearancesOf({ pack, tell, language }: Telling, { passage, sources = [] }: Claim): Linked[] {
	const { report } = pack.incident
	const number = passage === undefined ? undefined : passageById(pack, passage)?.number
	if (number !== undefined)
		return [
			{
				'@type': 'CreativeWork',
				name: claimWords(language).ofReport(tell(report.publisher), number),
				isPartOf: { '@id': '#report' },
				position: number
			}
		]
	return sources.map((link) => {
		const source = sourceOf(pack, link)
		return {
			'@type': 'CreativeWork',
			url: link,
			...(source && { publisher: { '@type': 'Organization', name: tell(source.publisher) } })
		}
	})
}

/** As it stands in a page: no text in it can end its element. */
export const linkedText = (data: Linked): string => JSON.stringify(data).replaceAll('<', '\\u003c')
