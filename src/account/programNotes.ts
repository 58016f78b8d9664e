import type { Svg } from '../atlas/svg'
import type { Language } from '../format/languages'
import { textPageWords } from '../words/textPage'
import { html } from './html'
import { textFile } from './textFile'

/** What is said of the program: that it is on its way, that it is there, that it did not come. The style shows what holds. */
export function noticesOf(language: Language): Svg {
	const words = textPageWords[language]
	return html(
		'div',
		{ class: 'text-notices' },
		html(
			'p',
			{ class: 'text-way' },
			`${words.waiting} `,
			html('a', { href: `#lang=${language}` }, words.read)
		),
		html('p', { class: 'text-failed' }, `${words.failed} `, html('a', { href: '' }, words.again)),
		html(
			'p',
			{ class: 'text-ready', role: 'status' },
			`${words.ready} `,
			html('button', { type: 'button' }, words.toMap)
		)
	)
}

/** From the first screen in a language to all that is said in it. */
export const linkToWhole = (language: Language): Svg =>
	html(
		'p',
		{ class: 'text-told' },
		`${textPageWords[language].whole} `,
		html('a', { href: `./${textFile(language)}` }, textPageWords[language].read)
	)
