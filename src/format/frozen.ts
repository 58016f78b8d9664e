/** A value and all that it holds, unchangeable from here on. */
export function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value)
		Object.values(value).forEach(frozen)
	}
	return value
}
