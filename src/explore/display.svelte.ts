import { keep, kept } from './device'

export const displays = ['system', 'light', 'dark'] as const
export type Display = (typeof displays)[number]

/** Light or dark, by the device or by choice; remembered on the device. */
export class DisplayChoice {
	chosen = $state<Display>(displays.find((display) => display === kept('display')) ?? 'system')

	choose(display: Display): void {
		this.chosen = display
		keep('display', display)
	}

	/** Writes the choice to the document while the calling component lives; a projector has colours and sizes of its own. */
	apply(projected: () => boolean): void {
		// Talks to the root element, which carries the tokens of colour and size, before texts are measured by them.
		$effect.pre(() => {
			if (projected()) document.documentElement.dataset['scheme'] = 'projector'
			else if (this.chosen === 'system') delete document.documentElement.dataset['scheme']
			else document.documentElement.dataset['scheme'] = this.chosen
		})
	}
}
