import { clear, createStore, del, entries, get, set, setMany } from 'idb-keyval'

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

/** Incidents that the reader opened and wished to keep on this device: the files of each, by all their names. */
const incidents = () => createStore('incident-explorer-opened', 'incidents')

/** An incident as it is kept. */
export interface KeptIncident {
	name: string
	files: readonly File[]
}

/** Keeps the files of an incident, in the place of those of the same names; tells whether the device took them. */
export const keepIncident = (files: readonly File[]): Promise<boolean> =>
	set(files.map(({ name }) => name).join(', '), files, incidents()).then(
		() => true,
		// Blocked or full.
		() => false
	)

/** All that are kept, by name; none where the device gives none. */
export const keptIncidents = (): Promise<KeptIncident[]> =>
	entries<string, readonly File[]>(incidents()).then(
		(all) => all.map(([name, files]) => ({ name, files })),
		() => []
	)

/** Erases one; returns what brings it back. Never rejects. */
export async function dropIncident(one: KeptIncident): Promise<() => void> {
	await del(one.name, incidents()).catch(() => undefined)
	return () => void keepIncident(one.files)
}

/** Erases all of them; returns what brings them back. Never rejects. */
export async function dropIncidents(): Promise<() => void> {
	const all = await keptIncidents()
	await clear(incidents()).catch(() => undefined)
	return () =>
		void setMany(
			all.map(({ name, files }): [string, readonly File[]] => [name, files]),
			incidents()
		).catch(() => undefined)
}
