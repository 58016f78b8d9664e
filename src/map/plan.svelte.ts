import { isDistance, isPlace, isUncertainty } from '../ask/select'
import { meet, pointAlong, strip, type Box, type Point } from '../atlas/boxes'
import { letterSigns, lineOf, marksOf, type Line, type Look } from '../atlas/letter'
import type { LetterStreets } from '../atlas/letterGround'
import { boxesOf, type Mark, type Measure } from '../atlas/lettering'
import { stem } from '../atlas/signs'
import type { Explorer } from '../explore/explorer.svelte'
import { unrolled } from '../format/geo'
import type { Feature, Position } from '../format/pack'
import type { Basemap } from '../source/basemap'
import type { Viewport } from './viewport.svelte'

/** Pixels between two signs from which their hit areas of 44 px would cover each other. */
const crowd = 50

/** What stands where on the map at rest: signs, lines, and every text, each clear of the others and of what lies over the map. */
export class Plan {
	/** Once it has arrived. */
	basemap = $state.raw<Basemap>()
	/** Names the streets in sight, while an archive of them lies on the map. */
	streets = $state.raw<LetterStreets>()
	/** Tells what groups of places lie on, of a map of very many. */
	groups = $state.raw<() => readonly Box[]>(() => [])
	readonly #explorer: Explorer
	readonly #viewport: Viewport
	readonly #pen: () => Measure

	constructor(explorer: Explorer, viewport: Viewport, pen: () => Measure) {
		this.#explorer = explorer
		this.#viewport = viewport
		this.#pen = pen
	}

	/** The signs that are on the map. */
	readonly marks = $derived.by((): Mark[] => {
		const { pack, hidden } = this.#explorer
		if (hidden.includes('places')) return []
		const shown = pack.features.filter(isPlace).filter((place) => this.#explorer.shown.isOnMap(place))
		const circles = hidden.includes('uncertainty') ? [] : pack.features.filter(isUncertainty)
		return marksOf(shown, { features: circles }, this.#viewport.frame)
	})

	/** Whether signs stand so close that they have to give each other room. */
	readonly crowded = $derived(
		this.marks.some(({ foot: a }, i) =>
			this.marks.slice(i + 1).some(({ foot: b }) => Math.hypot(a.x - b.x, a.y - b.y) < crowd)
		)
	)

	/** Whether a hit area of 24 px at the foot of a point is clear of those of the signs. Where it is not, the list of places opens what it would. */
	clearAt({ x, y }: Point): boolean {
		const own = { x: x - 12, y: y - 12, width: 24, height: 24 }
		return !this.crowded || !this.marks.some((mark) => meet(own, hitOf(mark)))
	}

	readonly lines = $derived.by((): Line[] => {
		const explorer = this.#explorer
		if (explorer.hidden.includes('distance')) return []
		return explorer.pack.features
			.filter(isDistance)
			.filter((line) => explorer.shown.isOnMap(line))
			.map((line) => lineOf(explorer.pack, line, this.#viewport.frame, explorer.language))
	})

	/** The line from the popup to what it tells of, as far as it can be drawn. */
	readonly leader = $derived.by((): { from: Point; to: Point } | undefined => {
		const { feature } = this.#explorer
		const { over, frame } = this.#viewport
		if (!feature || !over.popup) return undefined
		const to = this.#edgeOf(feature)
		const right = over.popup.x + over.popup.width
		const onMap = to.x < frame.width && to.y > 0 && to.y < frame.height
		if (to.x <= right || !onMap) return undefined
		const [top, foot] = [over.popup.y + 6, over.popup.y + over.popup.height - 6]
		const others = this.marks.filter(({ place }) => place.id !== feature.id && !belongs(feature, place.id))
		const obstacles = [...others.flatMap(boxesOf), ...(over.buttons ? [over.buttons] : [])]
		const level = Math.min(foot, Math.max(top, to.y))
		const levels = [0, ...steps.flatMap((by) => [-by, by])].map((by) => level + by)
		const free = levels
			.filter((y) => y >= top && y <= foot)
			.find((y) => !obstacles.some((box) => meet(strip({ x: right, y }, to, 4), box)))
		return { from: { x: right, y: free ?? level }, to }
	})

	/** The west side of what a thing on the map is drawn as. */
	#edgeOf(feature: Feature): Point {
		const { frame } = this.#viewport
		const { x, y } = frame.at(anchorOf(feature))
		const mark = this.marks.find(({ place }) => place.id === feature.id)
		if (mark) return mark.place.properties.kind === 'site' ? { x: x - 12, y: y - stem } : { x: x - 10, y }
		if (!isUncertainty(feature)) return { x, y }
		return { x: x - frame.long(feature.properties.radius_m, anchorOf(feature)[1]), y }
	}

	/** What to keep in sight while the scale changes: what is open, else what is lit, else the site. */
	readonly aim = $derived.by((): Position | undefined => {
		const { feature, lit, pack } = this.#explorer
		const site = pack.many
			? undefined
			: pack.features.find((one) => isPlace(one) && one.properties.kind === 'site')
		const aimed = feature ?? pack.features.find(({ id }) => lit.has(id)) ?? site
		return aimed && anchorOf(aimed)
	})

	readonly look = $derived.by((): Look => {
		const { language, projector } = this.#explorer
		// On the wall everything is written larger.
		void projector
		return { frame: this.#viewport.frame, language, measure: this.#pen() }
	})

	/** The names of pins and the words of lines, and the room that they leave. */
	readonly lettering = $derived.by(() => {
		const leader = this.leader
		const lying: Box[] = [...Object.values(this.#viewport.over), ...this.groups()]
		if (leader) lying.push(strip(leader.from, leader.to, 4))
		return letterSigns(this.look, this.marks, this.lines, lying, [...this.#viewport.hiding, ...this.groups()])
	})
}

/** The hit area of a sign in a crowd, as its styles have it. */
const hitOf = ({ foot: { x, y }, place }: Mark): Box =>
	place.properties.kind === 'site'
		? { x: x - 14, y: y - 47, width: 28, height: 40 }
		: { x: x - 12, y: y - 12, width: 24, height: 24 }

const steps = Array.from({ length: 24 }, (_, i) => 16 * (i + 1))

const belongs = (feature: Feature, place: string): boolean =>
	feature.properties.role === 'uncertainty' && feature.properties.of === place

/** The middle of a thing on the map. */
export function anchorOf({ geometry }: Feature): Position {
	if (geometry.type === 'Point') return geometry.coordinates
	if (geometry.type === 'LineString') {
		const [[x, y], [toX, toY]] = unrolled(geometry.coordinates) as [Position, Position]
		const { x: lon, y: lat } = pointAlong({ x, y }, { x: toX, y: toY }, 0.5)
		return [lon, lat]
	}
	const ring = unrolled(geometry.coordinates[0]).slice(1)
	const mean = (axis: 0 | 1) => ring.reduce((sum, position) => sum + position[axis], 0) / ring.length
	return [mean(0), mean(1)]
}
