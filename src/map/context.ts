import type { Map as LeafletMap } from 'leaflet'
import { createContext } from 'svelte'
import type { Plate } from './viewport.svelte'

/** The Leaflet map and what it shows now, for every component inside it. */
export const [plate, providePlate] = createContext<() => Plate>()
export type { LeafletMap }
