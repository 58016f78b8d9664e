import { MediaQuery } from 'svelte/reactivity'

/** Whether the reader asked for no motion. Not from `svelte/motion`, which brings springs and tweens along. */
export const reducedMotion = new MediaQuery('prefers-reduced-motion: reduce')
