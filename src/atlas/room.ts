import { meet, shared, wider, within, type Box } from './boxes'

/** Where something may be written: the boxes that it would take. */
export interface Spot {
	boxes: readonly Box[]
}

/** The one pass against collisions on a map. Who asks first takes the room; who asks later gives way. */
export class Room {
	readonly #frame: Box
	readonly #inside: Box
	readonly #taken: Box[]

	/** What is `taken` already: signs, lines, buttons, whatever lies over the map. */
	constructor(frame: Box, taken: readonly Box[]) {
		this.#frame = frame
		this.#inside = wider(frame, -edge)
		this.#taken = [...taken]
	}

	/** The same room, in which others may settle without taking it from who asks this one. */
	copy(): Room {
		return new Room(this.#frame, this.#taken)
	}

	take(boxes: readonly Box[]): void {
		this.#taken.push(...boxes)
	}

	isFree(boxes: readonly Box[]): boolean {
		return boxes.every((box) => within(box, this.#inside) && !this.#taken.some((other) => meet(box, other)))
	}

	/** Takes the first spot that is free; `undefined` if none is. */
	settle<S extends Spot>(spots: Iterable<S>): S | undefined {
		for (const spot of spots) {
			if (!this.isFree(spot.boxes)) continue
			this.take(spot.boxes)
			return spot
		}
		return undefined
	}

	/** The same for what has to stand: where none is free it takes the spot that covers and leaves out least. */
	insist<S extends Spot>(spots: readonly S[]): S | undefined {
		const free = this.settle(spots)
		if (free) return free
		const harm = ({ boxes }: Spot) =>
			boxes.reduce((sum, box) => {
				const cut = box.width * box.height - shared(box, this.#inside)
				return sum + cut + this.#taken.reduce((covered, other) => covered + shared(box, other), 0)
			}, 0)
		const [least] = spots.map((spot) => ({ spot, harm: harm(spot) })).sort((a, b) => a.harm - b.harm)
		if (least) this.take(least.spot.boxes)
		return least?.spot
	}
}

/** Pixels that every text keeps from the edge of the map. */
const edge = 4
