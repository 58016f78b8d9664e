import type { Claim, Text } from '../format/pack'
import { Telling } from './telling'

/** Where words of the pack begin and end in a sentence: signs that Unicode keeps for a program's own use. */
const [begins, ends] = ['\ufdd0', '\ufdd1']
const marks = /([\ufdd0\ufdd1])/g
const within = (text: string) => begins + bare(text) + ends

/** A telling whose sentences keep the words of the pack apart from those of the interface. */
class Marking extends Telling {
	override tell = (text: Text): string => within(text[this.language])

	/** The label's first letter is made large behind the mark. */
	override nameOf(claim: Claim): string {
		const label = claim.label[this.language]
		const large = within(`${label[0]?.toUpperCase()}${label.slice(1)}`)
		return this.words.claimNamed(large, this.sayingOf(claim))
	}
}

/** For sentences to be shown by `Sentence`, never as they are: where the pack is in a language of its own, its words are marked. */
export const marking = (telling: Telling): Telling =>
	telling.pack.incident.writtenIn === undefined
		? telling
		: new Marking(telling.pack, telling.language, telling.words)

/** Words in a language, which may be that of the pack. */
export const quoted = (telling: Telling, text: string, lang: string): string =>
	telling instanceof Marking && lang === telling.pack.incident.writtenIn ? within(text) : text

/** Words of the interface within a text of the pack. */
export const aside = (telling: Telling, text: string): string =>
	telling instanceof Marking ? ends + text + begins : text

/** A sentence as it is read, without its marks. */
export const bare = (sentence: string): string => sentence.replace(marks, '')

/** A sentence in parts, each either the pack's or the interface's; the first one with a letter decides in which direction a paragraph runs. */
export function partsOf(sentence: string): { part: string; isTold: boolean; leads: boolean }[] {
	let depth = 0
	let isLed = false
	return sentence.split(marks).flatMap((part) => {
		if (part === begins) depth++
		else if (part === ends) depth--
		else if (part !== '') return [{ part, isTold: depth > 0, leads: !isLed && (isLed = /\p{L}/u.test(part)) }]
		return []
	})
}
