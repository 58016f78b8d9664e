import type { Language } from '../format/languages'
import type { Basemap } from '../source/basemap'
import type { Pack } from '../format/pack'
import { standingOf } from '../ask/select'
import { dayWords } from '../words/dates'
import { printWords } from '../words/later'
import { licenceOf, versionOf } from '../words/version'
import { creditsOf, retoldFrom } from './credits'
import { mapPicture } from './mapPicture'
import { svgText } from './svgText'

const height = 380
const charactersInLine = 100
/** Pixels of the picture for each of the drawing's. */
const sharpness = 2

/** The map as the text of an SVG file: with its caveat, sources, licence and version in the picture and in its description. */
export function mapAsSvg(pack: Pack, basemap: Basemap | undefined, language: Language): string {
	const words = printWords(language)
	const { report, title } = pack.incident
	const day = dayWords(report.day, language)
	const told = [
		`${title[language]}. ${retoldFrom({ pack, language, tell: (text) => text[language] })}`,
		standingOf(pack)[language],
		`${creditsOf(basemap, language)} ${licenceOf(pack, language)}`,
		`${words.version(versionOf(pack, language), day)}.`
	]
	const notes = told.flatMap((text) => inLines(text, charactersInLine))
	const version = versionOf(pack, language)
	const picture = mapPicture({ pack, basemap, language, version }, height, 'map', notes)
	return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(picture)}\n`
}

/** How many dots the PNG of an SVG file of ours has. */
export function dotsOf(svg: string): { width: number; height: number } {
	const [, width = 0, height = 0] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
	return { width: Math.floor(sharpness * Number(width)), height: Math.floor(sharpness * Number(height)) }
}

/** An SVG file drawn as a PNG on white. Rejects where the browser cannot draw it. */
export async function asPng(svg: string): Promise<Blob> {
	const picture = new Image()
	// A data address, since from disk a blob would count as foreign.
	picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
	await picture.decode()
	const canvas = document.createElement('canvas')
	canvas.width = picture.naturalWidth * sharpness
	canvas.height = picture.naturalHeight * sharpness
	const pen = canvas.getContext('2d')
	if (!pen) throw new Error('no canvas')
	pen.fillStyle = '#fff'
	pen.fillRect(0, 0, canvas.width, canvas.height)
	pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
	return new Promise((done, fail) =>
		canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png')
	)
}

/** A text in lines of at most so many characters, broken between words. */
export function inLines(text: string, most: number): string[] {
	const lines: string[] = []
	for (const word of text.split(' ')) {
		const last = lines.at(-1)
		if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`
		else lines.push(word)
	}
	return lines
}
