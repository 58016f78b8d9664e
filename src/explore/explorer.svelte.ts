import type { Language } from '../pack/languages'
import type { Feature, Pack, Text } from '../pack/pack'
import { claimById, featureById, passageById } from '../pack/select'
import { pick, wordsOf } from '../words/words'
import { writeAddress } from './address'
import type { Camera, Layer, Panel, View, Window } from './view'

/** The layer that a feature belongs to. */
export function layerOf(feature: Feature): Layer {
	const role = feature.properties.role
	return role === 'place' ? 'places' : role
}

/** What a reader has chosen, and all that follows from it. The views speak to each other only through this. */
export class Explorer {
	readonly pack: Pack
	/** The view of a link that names nothing. */
	readonly plain: View

	language = $state<Language>('en')
	panel = $state<Panel>('places')
	selected = $state<string>()
	passage = $state<string>()
	claim = $state<string>()
	hidden = $state.raw<readonly Layer[]>([])
	/** What the map last showed; `undefined` while it shows everything. Observed, except when a link sets it. */
	camera = $state.raw<Camera>()
	window = $state<Window>()
	/** A link named something that is not in the pack. */
	unknownLink = $state(false)
	/** One polite sentence for screen readers; the count makes a repeated sentence a new one. */
	announcement = $state.raw({ text: '', count: 0 })
	/** Asks the map to move: a new object is a new request. */
	journey = $state.raw<{ to: Camera | 'whole' }>()

	words = $derived(wordsOf(this.language))
	feature = $derived.by(() =>
		this.selected === undefined ? undefined : featureById(this.pack, this.selected)
	)

	/** Whether the panel has to show what is opened, since there is no room for it beside the map. */
	readonly #opensInPanel: () => boolean

	constructor(pack: Pack, language: Language, opensInPanel: () => boolean = () => false) {
		this.pack = pack
		this.#opensInPanel = opensInPanel
		this.plain = { language, panel: 'places', hidden: [] }
		this.language = language
	}

	/** The view as it stands, plain enough to be a link. */
	get view(): View {
		const { language, panel, selected, passage, claim, hidden, camera, window } = this
		return {
			language,
			panel,
			hidden,
			...(selected && { selected }),
			...(passage && { passage }),
			...(claim && { claim }),
			...(camera && { camera }),
			...(window && { window })
		}
	}

	/** Takes a view over whole; what it leaves out becomes plain. */
	take(view: Partial<View>): void {
		const whole = { ...this.plain, ...view }
		this.language = whole.language
		this.panel = whole.panel
		this.selected = whole.selected
		this.passage = whole.passage
		this.claim = whole.claim
		this.hidden = whole.hidden
		this.camera = whole.camera
		this.window = whole.window
		this.journey = { to: whole.camera ?? 'whole' }
	}

	/** The address of this view with something changed; `undefined` takes a part of the view away. */
	linkTo(change: { [K in keyof View]?: View[K] | undefined }): string {
		return `#${writeAddress({ ...this.view, ...change } as View, this.plain)}`
	}

	/** A text of the pack in the reader's language. */
	tell = (text: Text): string => pick(text, this.language)

	/** Opens a thing on the map, switching its layer on. */
	select(id: string): void {
		const feature = featureById(this.pack, id)
		if (!feature) return
		this.hidden = this.hidden.filter((layer) => layer !== layerOf(feature))
		this.selected = id
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
		this.passage = passage
		this.claim = undefined
	}

	/** Shows the words of a claim in their passage. */
	readClaim(id: string): void {
		const claim = claimById(this.pack, id)
		if (!claim?.passage) return
		this.read(claim.passage)
		this.claim = id
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
