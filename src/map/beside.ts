/** The archive that may stand beside the page. */
export const besideName = 'streets.pmtiles'

/** Whether the server of this page has it; of a page from disk it asks nothing. */
export async function isBeside(): Promise<boolean> {
	if (!/^https?:$/.test(location.protocol)) return false
	const answer = await fetch(besideName, { method: 'HEAD' }).catch(() => undefined)
	// A page in its place is what some servers answer for whatever they do not have.
	const isPage = answer?.headers.get('content-type')?.startsWith('text/html')
	return answer?.ok === true && !isPage
}
