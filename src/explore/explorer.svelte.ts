import type { Language } from '../format/languages'
import type { Claim, Feature, Pack, Text } from '../format/pack'
import {
	claimById,
	claimsAbout,
	featureById,
	isLater,
	passageById,
	placeOf,
	placesOf,
	saidOf,
	speakerOf
} from '../ask/select'
import { loadWords, pick, wordsOf } from '../words/words'
import { changedAddress, partsOf, type Change } from './address'
import { Teaching } from './teaching.svelte'
import {
	plainView,
	viewOf,
	wholeOf,
	type Camera,
	type Layer,
	type Panel,
	type View,
	type WindowName
} from './view'

/** The layer that a feature belongs to. */
export function layerOf(feature: Feature): Layer {
	const role = feature.properties.role
	return role === 'place' ? 'places' : role
}

/** What a reader has chosen, and all that follows from it. The views speak to each other only through this. */
export class Explorer extends Teaching {
	/** The view of a link that names nothing. */
	readonly plain: View

	#language = $state<Language>('en')
	/** Grows when the words of a language arrive. */
	#arrivals = $state(0)
	panel = $state<Panel>('places')
	selected = $state<string>()
	passage = $state<string>()
	claim = $state<string>()
	card = $state(false)
	full = $state(false)
	hidden = $state.raw<readonly Layer[]>([])
	/** What the map last showed; `undefined` while it shows everything. Observed, except when a link sets it. */
	camera = $state.raw<Camera>()
	window = $state<WindowName>()
	/** A link named something that is not in the pack. */
	unknownLink = $state(false)
	/** One polite sentence for screen readers; the count makes a repeated sentence a new one. */
	announcement = $state.raw({ text: '', count: 0 })
	/** Asks the map to move: a new object is a new request. */
	journey = $state.raw<{ to: Camera | 'whole' }>()
	/** Asks the report to show a passage, likewise. */
	reading = $state.raw<{ passage: string | undefined }>({ passage: undefined })

	words = $derived.by(() => {
		void this.#arrivals
		return wordsOf(this.#language)
	})
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
		super(pack)
		this.#opensInPanel = opensInPanel
		this.plain = plainView(language)
		this.language = language
	}

	get language(): Language {
		return this.#language
	}
	set language(language: Language) {
		this.#language = language
		// Where they cannot be had the interface stays English.
		loadWords(language).then(
			() => this.#arrivals++,
			() => undefined
		)
	}

	/** The view as it stands, plain enough to be a link. */
	get view(): View {
		return viewOf(this)
	}

	/** Takes a view over whole; what it leaves out becomes plain. */
	take(view: Partial<View>): void {
		const whole = wholeOf(view, this.plain)
		Object.assign(this, whole)
		this.entering = view.step !== undefined && view.panel === undefined
		this.journey = { to: whole.camera ?? 'whole' }
		this.reading = { passage: whole.passage }
	}

	/** The address of this view with something changed; `undefined` takes a part of the view away. */
	linkTo(change: Change): string {
		return `#${changedAddress(this.#parts, change, this.plain)}`
	}

	/** A text of the pack in the reader's language. */
	tell = (text: Text): string => pick(text, this.language)

	/** A claim as it may stand alone: what was said, by whom, when, and that nobody could check it. */
	nameOf(claim: Claim): string {
		return this.words.claimNamed(this.tell(claim.label), this.sayingOf(claim))
	}

	/** By whom and when something was said, and that nobody could check it. */
	sayingOf(claim: Claim): string {
		const checked = !claim.caveats.includes(this.pack.incident.standing.caveat)
		return this.words.saidBy(this.sayerOf(claim), this.tell(saidOf(this.pack, claim).words), checked)
	}

	/** Who makes a claim, and of whom it tells. */
	sayerOf(claim: Claim): string {
		const telling = claim.tellingOf ? this.tell(claim.tellingOf) : ''
		return this.words.sayer(this.tell(speakerOf(this.pack, claim).short), telling)
	}

	/** The claims about a thing on the map, as far as they are shown. */
	claimsAbout(feature: string): Claim[] {
		return claimsAbout(this.pack, feature).filter((claim) => this.shows(claim) && this.isUncovered(claim))
	}

	/** Whether a thing belongs on the map by now: the ground does, and what a claim of the moment speaks of. */
	isOnMap(feature: Feature): boolean {
		if (!this.heldBack) return true
		const place = placeOf(this.pack, feature)
		if (place?.properties.kind === 'city') return true
		return this.asOfNow.some((claim) =>
			feature.properties.role === 'distance'
				? claim.id === feature.properties.claim
				: claim.places.includes(place?.id ?? '')
		)
	}

	/** Opens a thing on the map, switching its layer on. */
	select(id: string): void {
		const feature = featureById(this.pack, id)
		if (!feature) return
		this.hidden = this.hidden.filter((layer) => layer !== layerOf(feature))
		this.selected = id
		this.full = false
		if (this.#opensInPanel()) this.panel = 'places'
		this.announce(this.words.opened(this.tell(feature.properties.name)))
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
		this.full = false
		this.passage = passage
		this.claim = undefined
		this.reading = { passage }
	}

	/** Shows the words of a claim in their passage. */
	readClaim(id: string): void {
		const claim = claimById(this.pack, id)
		if (!claim?.passage) return
		this.makeRoomFor(claim)
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
		this.makeRoomFor(claim)
		this.panel = 'claims'
		this.window = undefined
		this.claim = id
		this.card = true
	}

	/** Shows what one speaker said, and nobody else. */
	onlySpeaker(id: string): void {
		this.narrowTo({ questions: [], speakers: [id], about: undefined })
		this.panel = 'claims'
		this.card = false
		this.reveal = undefined
	}

	/** Shows the answers to one question, and no others. */
	onlyQuestion(id: string): void {
		this.narrowTo({ questions: [id], speakers: [], about: undefined })
		this.panel = 'claims'
		this.card = false
	}

	/** A claim that was asked for by name is shown, whatever held it back. */
	private makeRoomFor(claim: Claim): void {
		if (isLater(claim)) this.later = true
		if (this.shows(claim)) return
		this.moment = undefined
		this.narrowTo({ questions: [], speakers: [], about: undefined })
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
