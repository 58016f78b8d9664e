import { onArrival } from './words'

let count = $state(0)
onArrival(() => count++)

/** What calls this while Svelte follows it is made anew whenever words have arrived. */
export const followArrivals = (): void => void count
