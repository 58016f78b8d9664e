import { createStore, del, get, set } from 'idb-keyval'

/** Files that the reader wished to keep on this device, by incident; nothing else is in that store. */
const store = () => createStore('incident-explorer', 'files')

/** Keeps a file, in the place of the one before; tells whether the device took it. */
export const keepFile = (incident: string, file: File): Promise<boolean> =>
	set(incident, file, store()).then(
		() => true,
		// Blocked or full.
		() => false
	)

/** The file that was kept; `undefined` if none was, or where the device gives none. */
export const keptFile = (incident: string): Promise<File | undefined> =>
	get<File>(incident, store()).catch(() => undefined)

/** Erases it; returns what brings it back. Never rejects. */
export async function dropFile(incident: string): Promise<() => void> {
	const file = await keptFile(incident)
	await del(incident, store()).catch(() => undefined)
	return () => void (file && keepFile(incident, file))
}
