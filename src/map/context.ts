import { createContext } from 'svelte'
import type { Plan } from './plan.svelte'
import type { Viewport } from './viewport.svelte'

interface OnMap {
	viewport: Viewport
	plan: Plan
}

const [current, provideMap] = createContext<() => OnMap>()

export { provideMap }
/** The Leaflet map and what it shows now, for every component that is rendered once there is one. */
export const getViewport = (): Viewport => current()().viewport
/** What stands where on it. */
export const getPlan = (): Plan => current()().plan
