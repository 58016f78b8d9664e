import { drop, keep, kept, type Former, type Kept } from './device'

/** Moves what was kept before keys named the incident, unless there is something newer; where the device refuses, it stays as it was. */
export function takeOver(former: Former, key: Kept): void {
	const value = kept(former)
	if (value === undefined) return
	if (kept(key) !== undefined || keep(key, value)) drop(former)
}
