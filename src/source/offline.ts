/**
 * Stores the page on this device, so that it opens without a network, and looks for a newer one when the reader comes back
 * to it. `onNewer` is called when one is stored whole and waits, with what loads it. Rejects where the browser refuses.
 */
export async function storePage(onNewer: (load: () => void) => void): Promise<void> {
	const { serviceWorker } = navigator
	// Written by the build; the page's Trusted Types policy knows its name.
	const registration = await serviceWorker.register('./sw.js')

	const offer = () => {
		const { waiting } = registration
		// The first one waits for nothing: there is no page that it would change.
		if (!waiting || !serviceWorker.controller) return
		onNewer(() => {
			serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
			waiting.postMessage({ type: 'SKIP_WAITING' })
		})
	}
	offer()
	registration.addEventListener('updatefound', () =>
		registration.installing?.addEventListener('statechange', offer)
	)
	document.addEventListener('visibilitychange', () => {
		// Without a network there is nothing newer.
		if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
	})
}
