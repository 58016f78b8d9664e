import { namedParts, type View } from './view'

/** Gives an object every part of a view as a property that Svelte follows, as the view has it. */
export function choose(on: object, view: View): void {
	for (const [name] of namedParts) Object.defineProperty(on, name, followed<unknown>(view[name]))
}

function followed<T>(first: T): PropertyDescriptor {
	let value = $state.raw(first)
	return {
		enumerable: true,
		get: () => value,
		set: (other: T) => {
			value = other
		}
	}
}
