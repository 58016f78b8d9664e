import { frameOf } from '../format/html.ts'
import type { Language } from '../format/languages.ts'
import type { Incident } from '../format/pack.ts'

/** Pixels of the frame that other sites are offered. */
const [width, height] = [640, 480]

/** The frame of the whole map as oEmbed has it (oembed.com, version 1.0), for sites that make frames of addresses; the caveat stands in the frame. */
export function oembedOf({ title, standing }: Incident, language: Language, site: string): string {
	const address = new URL(`#lang=${language}&embed=1`, site).href
	const name = `${title[language]}. ${standing.line[language]}`
	const offer = {
		version: '1.0',
		type: 'rich',
		provider_name: title[language],
		provider_url: site,
		title: name,
		width,
		height,
		html: frameOf(address, name, width, height)
	}
	return `${JSON.stringify(offer, null, '\t')}\n`
}
