import { createContext } from 'svelte'
import type { Explorer } from './explorer.svelte'

/** The one Explorer of the page, for every component below App. */
export const [getExplorer, provideExplorer] = createContext<Explorer>()
