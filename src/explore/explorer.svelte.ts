import { untrack } from 'svelte'
import type { Language } from '../format/languages'
import { isOneOf } from '../format/many'
import type { Feature, Pack } from '../format/pack'
import { claimById, featureById, passageById, placesOf } from '../ask/select'
import { followArrivals } from '../words/arrivals.svelte'
import { homeOf } from '../source/opened'
import { hasTexts, languagesHere } from '../source/texts'
import { firstLanguage, withWords, wordsOf, type Chapter } from '../words/words'
import { changedAddress, partsOf, viewOfStep, type Change } from './address'
import { choose } from './chosen.svelte'
import { kept } from './device'
import { Shown } from './shown.svelte'
import type { Sights } from './sights.svelte'
import { Speaking } from './speaking.svelte'
import { Teaching } from './teaching.svelte'
import { Telling } from './telling'
import {
	plainView,
	steeringOf,
	viewOf,
	wholeOf,
	type Camera,
	type Chosen,
	type Layer,
	type View
} from './view'

/** The layer that a feature belongs to. */
export function layerOf(feature: Feature): Layer {
	const role = feature.properties.role
	return role === 'place' ? 'places' : role
}

/** What a reader was led to, by its id. Whoever shows it takes the focus once: who comes back to it later was not led there. */
class Sought {
	#id: string | undefined

	constructor(id?: string) {
		this.#id = id
	}

	/** Whether this is it, and nobody has found it before. */
	finds(id: string): boolean {
		if (this.#id !== id) return false
		this.#id = undefined
		return true
	}
}

/** What the link of a view leads to: in its own tab only, for the others keep what was read in them. */
function soughtBy({ panel, passage, card, claim }: Chosen): string | undefined {
	if (panel === 'report') return passage
	return panel === 'claims' && card ? claim : undefined
}

/** Every part of a view is a property of the Explorer, from the one table. */
export interface Explorer extends Chosen {}

/** What a reader has chosen, and what can be chosen next. The views of the page speak to each other only through this. */
export class Explorer {
	/** Of a map of very many places its features are those in sight, and follow as it moves. */
	pack: Pack
	/** What is in sight of such a map. */
	sights = $state.raw<Sights>()
	/** The view of a link that names nothing. */
	readonly plain: View
	/** Which claims are shown. */
	readonly shown: Shown
	/** What a class sees of it. */
	readonly teaching: Teaching
	/** The way to another language. */
	readonly speaking: Speaking

	/** Whether the content note of this incident was read on this device; nothing opens over it. */
	noted = $state(false)
	/** A link named something that is not in the pack. */
	unknownLink = $state(false)
	/** An incident that was opened from a file went when the page was loaded again. */
	closed = $state(false)
	/** Id of the question whose answers the window for sharing was opened for. */
	sharedQuestion = $state.raw<string>()
	/** One polite sentence for screen readers; the count makes a repeated sentence a new one. */
	announcement = $state.raw({ text: '', count: 0 })
	/** Asks the map to move: a new object is a new request. */
	journey = $state.raw<{ to: Camera | 'whole' }>()
	/** Asks the report for a passage, or the claims for a card, likewise. */
	sought = $state.raw(new Sought())

	/** The words of the interface in the reader's language; until they have arrived, in the one before. */
	words = $derived.by(() => {
		followArrivals()
		return wordsOf(this.language)
	})
	/** The pack in the reader's language. */
	telling = $derived.by(() => new Telling(this.pack, this.language, this.words))
	feature = $derived.by(() =>
		this.selected === undefined ? undefined : featureById(this.pack, this.selected)
	)
	/** Ids of the things on the map that the lit claim is about. */
	lit = $derived.by(() => {
		const claim = this.claim === undefined ? undefined : claimById(this.pack, this.claim)
		return new Set(claim && placesOf(this.pack, claim).map(({ id }) => id))
	})
	/** The view as its address has it: links by the hundred begin with it. */
	#parts = $derived.by(() => partsOf(this.view, this.plain))

	/** Whether the panel has to show what is opened, since there is no room for it beside the map. */
	readonly #opensInPanel: () => boolean

	constructor(pack: Pack, language: Language, opensInPanel: () => boolean = () => false) {
		this.pack = $state.raw(pack)
		this.#opensInPanel = opensInPanel
		this.plain = plainView(language)
		choose(this, this.plain)
		if (!hasTexts(pack, language)) this.language = firstLanguage([], languagesHere(pack))
		this.noted = kept(`${homeOf(pack)}/content-note`) === 'seen'
		this.shown = new Shown(pack, this)
		this.teaching = new Teaching(pack, this, this.shown)
		this.speaking = new Speaking(pack, this)
	}

	/** A late part of the page together with the words that it says, in the reader's language. */
	saying = <Part>(part: Promise<Part>, chapters: readonly Chapter[]): Promise<Part> =>
		untrack(() => withWords(this.language, chapters, part))

	/** The view as it stands, plain enough to be a link. */
	get view(): View {
		return viewOf(this)
	}

	/** Takes a view over whole; what it leaves out becomes plain. */
	take(view: Partial<View>): void {
		const before = this.view
		const whole = wholeOf(view, this.plain)
		// Until the texts of its language are here, all else of it is shown in the one before.
		const language = hasTexts(this.pack, whole.language) ? whole.language : this.language
		Object.assign(this, { ...whole, language })
		void this.speaking.speak(whole.language)
		if (whole.step === undefined) this.teaching.entry = undefined
		else if (before.step === undefined) this.teaching.begin(before)
		this.journey = { to: whole.camera ?? 'whole' }
		this.sought = new Sought(soughtBy(whole))
	}

	/** Enters a step of a lesson: its view, and nothing left of the one before but what a teacher steers with. */
	enterStep(lesson: string, step: string, path = this.path): void {
		this.take(viewOfStep({ ...steeringOf(this.view), lesson, step, path }, this.pack))
		this.teaching.resume()
	}

	/** Leaves the lesson for the view from which it was entered, or for the lesson's page. */
	leaveLesson(): void {
		const { language, lesson, plain } = this
		const entry = this.teaching.entry ?? { ...plain, panel: 'lesson', ...(lesson && { lesson }) }
		this.take({ ...entry, language })
	}

	/** The address of this view with something changed; `undefined` takes a part of the view away. */
	linkTo(change: Change): string {
		return `#${changedAddress(this.#parts, change, this.plain)}`
	}

	/** The address of a claim's card, before and after the claim's id. */
	#card: readonly string[] | undefined
	/** Hundreds of links begin and end with it: while the moment is on the move they stay, and follow once it rests. */
	#cardAtRest = $derived.by(() => {
		if (this.shown.moves && this.#card) return this.#card
		const card = { panel: 'claims', claim: '\0', card: true, beside: undefined } as const
		return (this.#card = this.linkTo(card).split('%00'))
	})

	/** The address of a claim's card in this view. */
	linkToClaim = (id: string): string => this.#cardAtRest.join(encodeURIComponent(id))

	/** The language of the pack's texts, for the elements that hold them; `undefined` where it is the page's own. */
	get writtenIn(): string | undefined {
		return this.pack.incident.writtenIn
	}

	/** The reader's language, for words of the interface that stand among such texts. */
	get spokenIn(): string | undefined {
		return this.writtenIn && this.language
	}

	/** A text of the pack in the reader's language. */
	tell: Telling['tell'] = (text) => this.telling.tell(text)

	/** Opens a thing on the map, switching its layer on. */
	select(id: string): void {
		const feature = featureById(this.pack, id)
		if (!feature && !isOneOf(this.pack, id)) return
		const layer = feature ? layerOf(feature) : 'places'
		// Else nothing changes, and the map is not to be drawn anew.
		if (this.hidden.includes(layer)) this.hidden = this.hidden.filter((other) => other !== layer)
		this.selected = id
		this.full = false
		if (this.#opensInPanel()) this.panel = 'places'
		if (feature) this.announce(this.words.opened(this.tell(feature.properties.name)))
	}

	/** Closes what is open. */
	clear(): void {
		const { feature } = this
		this.selected = undefined
		if (feature) this.announce(this.words.closed(this.tell(feature.properties.name)))
	}

	/** Shows a passage of the report. */
	read(passage: string): void {
		if (!passageById(this.pack, passage)) return
		this.panel = 'report'
		this.window = undefined
		this.beside = undefined
		this.full = false
		this.passage = passage
		this.claim = undefined
		this.sought = new Sought(passage)
	}

	/** Shows the words of a claim in their passage. */
	readClaim(id: string): void {
		const claim = claimById(this.pack, id)
		if (!claim?.passage) return
		this.shown.makeRoomFor(claim)
		this.read(claim.passage)
		this.claim = id
	}

	/** Lights a claim up wherever it appears; once more, and it is dark again. */
	light(id: string): void {
		this.claim = this.claim === id ? undefined : id
	}

	/** Opens a claim's card. */
	openClaim(id: string): void {
		const claim = claimById(this.pack, id)
		if (!claim) return
		this.shown.makeRoomFor(claim)
		this.panel = 'claims'
		this.window = undefined
		this.claim = id
		this.card = true
		this.beside = undefined
		this.sought = new Sought(id)
	}

	/** Shows what one speaker said, and nobody else. */
	onlySpeaker(id: string): void {
		this.shown.narrowTo({ speakers: [id] })
		this.panel = 'claims'
		this.card = false
	}

	/** Shows the answers to one question, and no others. */
	onlyQuestion(id: string): void {
		this.shown.narrowTo({ questions: [id] })
		this.panel = 'claims'
		this.card = false
	}

	/** Opens the window in which a link or a frame is taken: of what is open, or of the answers to a question. */
	share(question?: string): void {
		this.sharedQuestion = question
		this.window = 'share'
	}

	/** Switches a layer of the map on or off. What was open in a layer that goes off is closed. */
	toggle(layer: Layer, name: string): void {
		const shown = this.hidden.includes(layer)
		this.hidden = shown ? this.hidden.filter((other) => other !== layer) : [...this.hidden, layer]
		if (!shown && this.feature && layerOf(this.feature) === layer) this.selected = undefined
		this.announce(shown ? this.words.shown(name) : this.words.hidden(name))
	}

	/** Shows everything that is on the map. */
	showWhole(): void {
		this.camera = undefined
		this.journey = { to: 'whole' }
		this.announce(this.words.wholeShown)
	}

	announce(text: string): void {
		this.announcement = { text, count: this.announcement.count + 1 }
	}
}
