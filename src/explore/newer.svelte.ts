/** A newer version of the page that is stored on this device and waits until the reader wants it. */
class Newer {
	/** Puts it in the place of this one, by loading the page anew; `undefined` while there is none. */
	load = $state.raw<() => void>()
}

export const newer = new Newer()
