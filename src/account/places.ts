import type { Telling } from '../explore/telling'
import type { Claim, DistanceFeature, Feature } from '../format/pack'
import { claimById, claimsAbout, isDistance, measuredKm, passageById, quotesIn } from '../ask/select'
import type { Svg } from '../atlas/svg'
import { furtherWords } from '../words/later'
import { length, number } from '../words/words'
import { away, html, type Inside } from './html'
import { caveatBox, idOf, listed, paragraphLink, placeAddress, prose, readAt, written } from './told'

/** All that is told of one thing on the map, as its popup does. */
export function placeOf(telling: Telling, feature: Feature): Svg {
	const { tell, pack, words, language } = telling
	const { properties: told } = feature
	const claims = claimsAbout(pack, feature.id)
	return html(
		'section',
		{},
		html('h3', { id: placeAddress(telling, feature.id), ...written(telling) }, tell(told.name)),
		namesOf(telling, feature),
		html('p', written(telling), tell(told.here)),
		told.role === 'place' && told.status ? html('p', written(telling), tell(told.status)) : undefined,
		isDistance(feature) ? lengthsOf(telling, feature) : undefined,
		told.says.length > 0 && html('h4', {}, words.says),
		told.says.length > 0 &&
			html(
				'ul',
				{},
				told.says.map(({ passage, text }) =>
					html(
						'li',
						written(telling),
						paragraphLink(telling, passage),
						' ',
						prose(telling, text, quotesIn(pack, passage))
					)
				)
			),
		claims.length > 0 && html('h4', {}, furtherWords(language).claimsMade),
		claims.length > 0 && html('ul', {}, whoAnswers(telling, claims)),
		exactnessOf(telling, feature),
		caveatBox(telling, told.caveats)
	)
}

/** To which questions claims answer, and whose they are: each speaker leads to the row in which its words and its caveats stand. */
const whoAnswers = (telling: Telling, claims: readonly Claim[]): Inside =>
	telling.pack.incident.questions.map((question) => {
		const answers = claims.filter((claim) => claim.question === question.id)
		const rows = answers.map((claim) =>
			html('a', { href: `#${idOf(telling, claim.id)}` }, telling.sayerOf(claim))
		)
		return rows.length > 0 && html('li', written(telling), `${telling.tell(question.asks)} `, listed(rows))
	})

/** Other names by which readers may know it, each in its language. */
function namesOf({ tell }: Telling, { properties: told }: Feature): Inside {
	if (told.role !== 'place') return undefined
	const others = told.otherNames.filter(
		({ name }, i, all) => name !== tell(told.name) && all.findIndex((one) => one.name === name) === i
	)
	return (
		others.length > 0 && html('p', {}, listed(others.map(({ name, lang }) => html('span', { lang }, name))))
	)
}

function lengthsOf({ tell, pack, words, language }: Telling, distance: DistanceFeature): Inside {
	const passage = claimById(pack, distance.properties.claim)?.passage
	const paragraph = passage === undefined ? 0 : (passageById(pack, passage)?.number ?? 0)
	const publisher = tell(pack.incident.report.publisher)
	return [
		html('h4', {}, words.twoLengths),
		html(
			'ul',
			{},
			html('li', {}, words.lengthReported(tell(distance.properties.reported), publisher, paragraph)),
			html('li', {}, words.lengthMeasured(number(measuredKm(distance), language, 1)))
		)
	]
}

function exactnessOf(telling: Telling, { geometry, properties: told }: Feature): Inside {
	const { tell, language } = telling
	const words = furtherWords(language)
	const degrees = (value: number) => number(value, language, 4)
	const [lon, lat] = geometry.type === 'Point' ? geometry.coordinates : [0, 0]
	return [
		html('h4', {}, geometry.type === 'Point' ? words.exact : words.exactArea),
		html(
			'p',
			{},
			told.precision_m !== undefined && `${words.within(length(told.precision_m, language))}. `,
			tell(told.exactness)
		),
		html(
			'p',
			{},
			geometry.type === 'Point' ? `${words.coordinates(degrees(lat), degrees(lon))}. ` : '',
			`${tell(told.basis)}.`
		),
		told.role === 'place' &&
			told.elsewhere.map(({ text, source }) =>
				html(
					'p',
					{},
					html('b', {}, `${words.elsewhere}: `),
					`${tell(text)} `,
					away(source, new URL(source).host)
				)
			),
		told.role === 'place' && told.sources && html('p', {}, readAt(telling, told.sources))
	]
}
