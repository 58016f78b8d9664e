import * as v from 'valibot'

const longestText = 1200

/** Holds a text against a rule, which names what it expected; one rule after the other, and the first that is broken is told. */
const held = (...rules: ((text: string) => string | undefined)[]) =>
	v.rawCheck<string>(({ dataset, addIssue }) => {
		if (!dataset.typed) return
		for (const rule of rules) {
			const message = rule(dataset.value)
			if (message !== undefined) return addIssue({ message })
		}
	})

/** What leaves no mark on the page: space, control, zero-width and filler characters, and the sign for what was lost. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800\uFFFD]/gu

/** What a text for readers must not be: blank, or other than it looks. */
function unreadable(text: string): string | undefined {
	if (text.replace(unseen, '') === '') return 'a text with something to read in it'
	if (text.includes('\uFFFD')) return 'a text without � (U+FFFD), which is put where letters were lost'
	if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)) return 'a text without control characters'
	if (/[\u202A-\u202E]/.test(text) || !isolatesEnd(text))
		return 'a text that does not turn the direction of writing around (U+202A to U+202E, or an isolate without its end)'
	return undefined
}

/** Whether each isolate (U+2066 to U+2068) has its end (U+2069) within the text, so that it turns nothing beside it. */
function isolatesEnd(text: string): boolean {
	let open = 0
	for (const sign of text.match(/[\u2066-\u2069]/g) ?? []) {
		open += sign === '\u2069' ? -1 : 1
		if (open < 0) return false
	}
	return open === 0
}

/** A text for readers, without space around it. */
export const prose = v.pipe(v.string(), v.trim(), v.maxLength(longestText), held(unreadable))

/** A name in another spelling. */
export const spelling = v.pipe(v.string(), v.maxLength(80), held(unreadable))

export const id = v.pipe(
	v.string(),
	v.maxLength(60),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id such as "ru-mod"')
)

/** Longest quotation that may be shown, in words. */
const longestQuotation = 12

/** Words that somebody else wrote or said. */
export const quotable = v.pipe(
	v.string(),
	v.maxLength(160),
	held(unreadable, (exact) =>
		exact.trim().split(/\s+/).length > longestQuotation ? `at most ${longestQuotation} words` : undefined
	)
)

/** Languages in which anybody may be quoted; in a pack in a language of its own, in that one too. */
export const quotedLanguages = ['en', 'uk', 'ru'] as const
/** One of these, which check/ownLanguage.ts sees to: what else it may be, the incident tells. */
export const quotedLanguage = v.string(anyOf(quotedLanguages))

/** One of several, in an author's words. */
export function anyOf(given: readonly string[]): string {
	const quoted = given.map((one) => `"${one}"`)
	return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

/** The first whole year of today's calendar, and a year that nobody reports from yet. */
const [firstYear, lastYear] = [1583, 2100]

/** What is wrong with a text that begins with a day. `Date.parse` alone takes 31 February for 3 March. */
function outOfCalendar(iso: string): string | undefined {
	const start = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
	if (Number.isNaN(start) || !new Date(start).toISOString().startsWith(iso.slice(0, 10)))
		return 'a day that the calendar has'
	const year = Number(iso.slice(0, 4))
	return year < firstYear || year > lastYear ? `a year from ${firstYear} to ${lastYear}` : undefined
}

/** A day of the calendar, `2023-01-02`; never given an hour that nobody stated. */
export const day = v.pipe(
	v.string(),
	held((text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? undefined : 'a day such as "2023-01-02"'), outOfCalendar)
)

/** What is wrong with an offset, `+02:00`. No clock on earth was ever further from UTC than these. */
function noOffset(text: string): string | undefined {
	const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d\d):([0-5]\d)$/.exec(text) ?? []
	const [ahead, most] = [Number(hours) * 60 + Number(minutes), sign === '-' ? 12 : 14]
	return sign === '' || ahead > most * 60
		? 'an offset such as "+02:00", from "-12:00" to "+14:00"'
		: undefined
}

/** How far a clock is ahead of UTC, in hours and minutes: `+02:00`. */
export const offset = v.pipe(v.string(), held(noOffset))

/** An instant, ISO 8601 with its offset, `2023-01-01T00:01:00+03:00`; without an offset it would mean another moment in each zone. */
export const instant = v.pipe(
	v.string(),
	held(
		(iso) =>
			/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(iso)
				? undefined
				: 'ISO 8601 with an offset, such as "2023-01-01T00:01:00+03:00"',
		outOfCalendar,
		(iso) => (iso.endsWith('Z') ? undefined : noOffset(iso.slice(-6))),
		(iso) =>
			/T24/.test(iso) || Number.isNaN(Date.parse(iso)) ? 'a time from "00:00:00" to "23:59:59"' : undefined
	)
)

/** What is wrong with a link: never `javascript:` or another thing that does more than lead somewhere, and never elsewhere than it says. */
function misleading(text: string): string | undefined {
	if (!/^https?:\/\/[^\s"<>\p{C}]+$/u.test(text)) return 'a link that starts with http:// or https://'
	let origin: string
	try {
		origin = new URL(text).origin
	} catch {
		return 'a link that a browser can follow'
	}
	// Names before an @, letters that look like others, and spellings of numbers hide where a link leads.
	const shows = text.toLowerCase().startsWith(origin) && /^([/?#]|$)/.test(text.slice(origin.length))
	return shows ? undefined : `a link that begins with where it leads, ${origin}`
}

/** An address on the web, as it may be shown and followed. */
export const link = v.pipe(v.string(), v.maxLength(300), held(misleading))

/** Degrees east of Greenwich. */
export const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
/** Degrees north of the equator, as far as the web's projection of the earth reaches. */
export const latitude = v.pipe(v.number(), v.minValue(-85), v.maxValue(85))
