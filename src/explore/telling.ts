import type { Language } from '../format/languages'
import type { Claim, Pack, Text } from '../format/pack'
import { doubtOf, passageById, passagesOf, saidOf, speakerOf } from '../ask/select'
import type { Words } from '../words/words'
import { pick } from '../words/words'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
/** A name that runs from right to left, between signs that keep it from turning the date beside it (Unicode, UAX #9, FSI and PDI). */
const isolated = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name)

/** A pack told in one language: names, sayings and labels as they stand wherever a claim goes, on paper and in files too. */
export class Telling {
	readonly pack: Pack
	readonly language: Language
	/** The words of the interface. */
	readonly words: Words

	constructor(pack: Pack, language: Language, words: Words) {
		this.pack = pack
		this.language = language
		this.words = words
	}

	/** A text of the pack. */
	tell = (text: Text): string => pick(text, this.language)

	/** Who makes a claim, and of whom it tells; as a head, or as an entry of a list. */
	sayerOf = (claim: Claim): string => this.#sayer(claim, this.tell(speakerOf(this.pack, claim).short))

	/** The same within a sentence. */
	namedOf(claim: Claim): string {
		const { named, short } = speakerOf(this.pack, claim)
		const name = this.tell(Object.assign({ ...short }, named))
		// A pack in a language of its own runs in its own direction as a whole.
		return this.#sayer(claim, this.pack.incident.writtenIn ? name : isolated(name))
	}

	#sayer = (claim: Claim, name: string): string =>
		this.words.sayer(name, claim.tellingOf ? this.tell(claim.tellingOf) : '')

	/** By whom and when something was said, and what there is to say of whether it was checked. */
	sayingOf(claim: Claim): string {
		const said = this.tell(saidOf(this.pack, claim).words)
		return this.words.saidBy(this.namedOf(claim), said, this.doubtOf(claim))
	}

	/** That a claim was not corroborated, or not checked; empty where the publisher tells it in its own name. */
	doubtOf(claim: Claim): string {
		const doubt = doubtOf(this.pack, claim)
		return doubt ? this.words.doubts[doubt] : ''
	}

	/** A claim as it may stand alone: what was said, by whom, when, and whether anybody could check it. */
	nameOf(claim: Claim): string {
		return this.words.claimNamed(this.tell(claim.label), this.sayingOf(claim))
	}

	/** The paragraphs of the report that tell a claim, as ¶13, ¶14, the one with its words first; empty for one that was made after the report. */
	paragraphOf(claim: Claim): string {
		return passagesOf(claim)
			.map((id) => `¶${passageById(this.pack, id)?.number}`)
			.join(', ')
	}
}
