/** A list: how many there are in it and on a page of it, and at which place what its reader is led to stands, -1 if nowhere. */
interface Listed {
	count: number
	most: number
	/** Names what the reader is led to: where another name stands, so does its page. */
	ledTo: string
	at: number
}

/** Which page of a list is shown: the one to which its reader is led, until it is turned to another. */
export class Paging {
	readonly #listed: () => Listed
	#turned = $state.raw<{ page: number; ledTo: string }>()

	constructor(listed: () => Listed) {
		this.#listed = listed
	}

	#list = $derived.by(() => this.#listed())
	count = $derived.by(() => this.#list.count)
	most = $derived.by(() => this.#list.most)
	/** How many pages there are; one of an empty list. */
	pages = $derived.by(() => Math.max(1, Math.ceil(this.count / this.most)))
	/** The one that is shown, counted from 0. */
	page = $derived.by(() => {
		const { ledTo, at, most } = this.#list
		const page = this.#turned?.ledTo === ledTo ? this.#turned.page : Math.floor(Math.max(0, at) / most)
		return Math.min(page, this.pages - 1)
	})
	/** Where it begins in the list, counted from 0. */
	from = $derived.by(() => this.page * this.most)

	/** What stands on the page. */
	shown = <T>(list: readonly T[]): readonly T[] => list.slice(this.from, this.from + this.most)

	/** Turns to a page, for as long as the reader is led to nothing else. */
	turn(page: number): void {
		this.#turned = { page, ledTo: this.#list.ledTo }
	}
}
