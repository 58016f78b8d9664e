import type { Pack, Source } from '../format/pack.ts'

/** What is known of something that was read besides the report. */
export const sourceOf = ({ incident }: Pack, link: string): Source | undefined =>
	incident.sources.find((source) => source.link === link)
