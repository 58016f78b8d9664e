/** Hands a file to the reader to keep; nothing of it goes anywhere else. */
export function download(name: string, content: Blob): void {
	const link = document.createElement('a')
	link.href = URL.createObjectURL(content)
	link.download = name
	link.click()
	// Not at once: the browser has yet to fetch it.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
