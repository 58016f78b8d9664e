import type { Telling } from '../explore/telling'
import type { Claim, Question } from '../format/pack'
import {
	claimById,
	claimsAnswering,
	isLater,
	passagesOf,
	saidOf,
	speakerOf,
	statementOf
} from '../ask/select'
import type { Svg } from '../atlas/svg'
import { claimWords } from '../words/later'
import { mannerOf, translationOf } from '../words/manner'
import { html, type Inside } from './html'
import { caveatBox, idOf, listed, paragraphLink, readAt, written } from './told'

/** All answers to a question: a row for each, and below the table every caveat that belongs to one of them. */
export function answersTo(telling: Telling, question: Question): Inside {
	const { tell, pack, language } = telling
	const words = claimWords(language)
	const claims = claimsAnswering(pack, question.id)
	if (claims.length === 0) return undefined
	const heads = [words.speaker, words.answer, words.words, words.said, words.counts, words.paragraph]
	return html(
		'section',
		{},
		html('h3', { id: idOf(telling, question.id), ...written(telling) }, tell(question.asks)),
		question.together &&
			html('p', {}, tell(question.together.text), ' ', html('small', {}, telling.words.ourNote)),
		html(
			'table',
			{},
			html(
				'thead',
				{},
				html(
					'tr',
					{},
					heads.map((head) => html('th', { scope: 'col' }, head))
				)
			),
			html(
				'tbody',
				{},
				claims.map((claim) => rowOf(telling, claim))
			)
		),
		caveatBox(
			telling,
			claims.flatMap(({ caveats }) => caveats)
		)
	)
}

function rowOf(telling: Telling, claim: Claim): Svg {
	const { tell, pack, language, words } = telling
	const { name, short } = speakerOf(pack, claim)
	const { revises } = claim
	const revised = revises === undefined ? undefined : claimById(pack, revises)
	return html(
		'tr',
		{ id: idOf(telling, claim.id) },
		html(
			'th',
			{ scope: 'row', ...written(telling) },
			telling.sayerOf(claim),
			tell(name) !== tell(short) && html('small', {}, tell(name)),
			isLater(pack, claim) ? html('i', {}, words.later) : undefined
		),
		html(
			'td',
			{},
			html('b', written(telling), tell(claim.answer)),
			html('small', {}, telling.doubtOf(claim)),
			revised && html('small', {}, claimWords(language).revises(telling.nameOf(revised)))
		),
		html('td', {}, givenWords(telling, claim)),
		html(
			'td',
			written(telling),
			tell(saidOf(pack, claim).words),
			html('small', {}, tell(statementOf(pack, claim).channel))
		),
		html('td', written(telling), tell(claim.counts)),
		html(
			'td',
			{},
			listed(passagesOf(claim).map((passage) => paragraphLink(telling, passage))),
			claim.sources && readAt(telling, claim.sources)
		)
	)
}

/** The speaker's own words in their language with our translation; or that the report gives none. */
function givenWords(telling: Telling, claim: Claim): Inside {
	const { words } = claim
	if (typeof words === 'string') return mannerOf(claim, telling)
	const ours = translationOf(claim, telling)
	return [html('q', { lang: words.lang }, `“${words.exact}”`), ours && html('small', {}, ours)]
}
