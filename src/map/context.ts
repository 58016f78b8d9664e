import { createContext } from 'svelte'
import type { Viewport } from './viewport.svelte'

const [current, provideViewport] = createContext<() => Viewport>()

export { provideViewport }
/** The Leaflet map and what it shows now, for every component that is rendered once there is one. */
export const getViewport = (): Viewport => current()()
