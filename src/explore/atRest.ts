/** Calls once the page has nothing more urgent to do, after ten seconds in any case. */
export const whenAtRest = (call: () => void) =>
	'requestIdleCallback' in window ? requestIdleCallback(call, { timeout: 10_000 }) : setTimeout(call, 2000)
