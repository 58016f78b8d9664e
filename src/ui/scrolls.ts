import { MediaQuery } from 'svelte/reactivity'

/** Whether the page itself scrolls, since there is no height for a drawer over the map (app.css): then the map lets wheel and finger pass. */
export const scrolls = new MediaQuery('(max-width: 34.99em) and (max-height: 30em)')
