import { on } from 'svelte/events'
import type { Attachment } from 'svelte/attachments'

/**
 * Opens a `<dialog>` over the page. Escape calls `close`; when the dialog goes, the focus returns to what had it,
 * or to the page's main part if that is gone.
 */
export function modal(close: () => void): Attachment<HTMLDialogElement> {
	return (dialog) => {
		const opener = document.activeElement
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
