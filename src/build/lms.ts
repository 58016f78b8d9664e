/** What a learning management system offers a SCO: the API of SCORM 1.2. */
interface Lms {
	LMSInitialize(none: ''): string
	LMSGetValue(element: string): string
	LMSSetValue(element: string, value: string): string
	LMSCommit(none: ''): string
	LMSFinish(none: ''): string
}

/**
 * Runs in the page by which a learning management system opens the explorer, and nowhere else: tells the system that the explorer was opened,
 * and that it is completed once the last step of a lesson is. No score, and nothing that anybody typed. Where no system answers it is a
 * page like any other. `ends` are the last steps as `lesson/step`.
 *
 * It is written into that page as it stands, so it needs nothing from outside of it.
 */
export function attend(ends: readonly string[]): void {
	/** SCORM 1.2 has an SCO look for the API in the windows around it and in the one that opened it; seven levels are its usual limit. */
	function lmsOf(from: Window): Lms | undefined {
		try {
			let around = from
			for (let level = 0; level <= 7; level++) {
				const { API } = around as unknown as { API?: Lms }
				if (API) return API
				if (around.parent === around) break
				around = around.parent
			}
			return from.opener ? lmsOf(from.opener as Window) : undefined
		} catch {
			// A window of another origin: nobody there answers.
			return undefined
		}
	}

	const lms = lmsOf(window)
	const frame = document.querySelector('iframe')
	if (!lms || !frame) return
	const status = 'cmi.core.lesson_status'
	lms.LMSInitialize('')
	let completed = /^(completed|passed)$/.test(lms.LMSGetValue(status))
	const tell = (value: string) => {
		lms.LMSSetValue(status, value)
		lms.LMSCommit('')
	}
	if (!completed) tell('incomplete')

	// The explorer writes its address without an event that could be heard from here.
	const look = () => {
		const parts = new URLSearchParams(frame.contentWindow?.location.hash.slice(1))
		if (completed || !ends.includes(`${parts.get('lesson')}/${parts.get('step')}`)) return
		completed = true
		tell('completed')
	}
	const watching = setInterval(look, 500)
	addEventListener(
		'pagehide',
		() => {
			clearInterval(watching)
			// Who leaves at once has opened the step all the same.
			try {
				look()
			} finally {
				lms.LMSFinish('')
			}
		},
		{ once: true }
	)
}
