/** Puts the focus near something, where what held it has gone: it is never left to the page as a whole. */
export function keepFocus(around: Element | null | undefined): void {
	if (document.activeElement !== document.body) return
	const place =
		around?.closest<HTMLElement>('[tabindex]:not(main)') ??
		around?.querySelector<HTMLElement>('button, a[href], input, [tabindex]') ??
		document.querySelector('main')
	place?.focus({ preventScroll: true })
}
