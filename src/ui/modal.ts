import { on } from 'svelte/events'
import type { Attachment } from 'svelte/attachments'

/**
 * Opens a `<dialog>` over the page. Escape calls `close`; when the dialog goes, the focus returns to what opened it (to
 * what had the focus, unless told otherwise), or to the page's main part if that is gone.
 */
export function modal(close: () => void, openedBy?: HTMLElement): Attachment<HTMLDialogElement> {
	return (dialog) => {
		const opener = openedBy ?? document.activeElement
		dialog.showModal()
		const off = on(dialog, 'cancel', (event) => {
			event.preventDefault()
			close()
		})
		return () => {
			off()
			dialog.close()
			const back =
				opener instanceof HTMLElement && opener !== document.body && opener.isConnected
					? opener
					: document.querySelector<HTMLElement>('main')
			back?.focus()
		}
	}
}
