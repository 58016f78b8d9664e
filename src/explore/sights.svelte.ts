import { frozen } from '../format/frozen'
import { openedWith, note } from '../source/opened'
import type { Group, Listing, Look, ManyPlaces } from '../source/many'
import type { Explorer } from './explorer.svelte'

/** A list that was asked for: of what is so called, or of one group. */
type Asked = { words: string } | { cluster: number }

/** What is in sight of a map of very many places. The pack that is shown has those that are few enough, and the one that is open. */
export class Sights {
	/** Whether that was looked at. */
	looked = $state(false)
	/** How many are in sight; `undefined` where not all of them may be known so far out. */
	places = $state<number>()
	/** As they are drawn, the largest first; none where all in sight are in the pack. */
	groups = $state.raw<readonly Group[]>([])
	/** Whether they could not be had. */
	failed = $state(false)
	/** What was asked for, and what of its list is told. */
	asked = $state.raw<Asked>()
	listing = $state.raw<Listing>()
	readonly #explorer: Explorer
	readonly #many: ManyPlaces
	/** The nearest level that the map goes to. */
	readonly #nearest: () => number
	#looks = 0
	#lists = 0

	constructor(explorer: Explorer, many: ManyPlaces, nearest: () => number) {
		this.#nearest = nearest
		this.#explorer = explorer
		this.#many = many
	}

	/** Looks at what the map shows; the last look wins. Never rejects. */
	async look(look: Look): Promise<void> {
		const own = ++this.#looks
		const explorer = this.#explorer
		const found = await this.#many.sight(look, explorer.selected).catch(() => undefined)
		if (own !== this.#looks) return
		this.failed = found === undefined
		if (!found) return
		const before = explorer.feature
		const known = new Map(explorer.pack.features.map((feature) => [feature.id, feature]))
		// What stays in sight is the same thing, so that its mark stays too, and the focus on it.
		const features = found.pack.features.map((feature) => known.get(feature.id) ?? feature)
		this.looked = true
		this.places = found.places
		this.groups = found.groups
		// While groups alone come and go, nothing is drawn anew for the sake of the pack.
		if (known.size === features.length && features.every(({ id }) => known.has(id))) return
		const pack = frozen({ ...found.pack, features })
		note({ ...openedWith(explorer.pack)!, pack })
		explorer.pack = pack
		const { feature, words } = explorer
		if (feature && feature.id !== before?.id)
			explorer.announce(words.opened(explorer.tell(feature.properties.name)))
	}

	/** Lists those whose name has some words, or those of a group, from a place of the list on; nothing lists none. */
	async list(asked: Asked | undefined, from = 0): Promise<void> {
		const own = ++this.#lists
		if (!asked) return void (this.asked = this.listing = undefined)
		const many = this.#many
		const found = await (
			'words' in asked ? many.named(asked.words, from) : many.within(asked.cluster, from)
		).catch(() => undefined)
		if (own !== this.#lists) return
		this.failed = found === undefined
		this.asked = asked
		this.listing = found
	}

	/** Goes so near to a group that it parts; tells its places where it never does. */
	open({ at: [lon, lat], id, cluster, opensAt }: Group): void {
		const explorer = this.#explorer
		if (id !== undefined) return explorer.select(id)
		if (opensAt === undefined || opensAt > this.#nearest()) {
			explorer.panel = 'places'
			if (cluster !== undefined) void this.list({ cluster })
			return
		}
		explorer.camera = { lat, lon, zoom: opensAt }
		explorer.journey = { to: explorer.camera }
	}
}
