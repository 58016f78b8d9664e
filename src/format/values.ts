import * as v from 'valibot'

const longestText = 1200

/** A text for readers, without space around it. */
export const prose = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestText))

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
	v.minLength(1),
	v.maxLength(160),
	v.check(
		(exact) => exact.trim().split(/\s+/).length <= longestQuotation,
		`at most ${longestQuotation} words`
	)
)

export const quotedLanguage = v.picklist(['en', 'uk', 'ru'])

/** A day of the calendar, `2023-01-02`; never given an hour that nobody stated. */
export const day = v.pipe(
	v.string(),
	v.isoDate('a day such as "2023-01-02"'),
	v.check(isInCalendar, 'a day that the calendar has')
)

/** An instant, ISO 8601 with its offset, `2023-01-01T00:01:00+03:00`; without an offset it would mean another moment in each zone. */
export const instant = v.pipe(
	v.string(),
	v.regex(
		/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/,
		'ISO 8601 with an offset, such as "2023-01-01T00:01:00+03:00"'
	),
	v.check((iso) => isInCalendar(iso) && !Number.isNaN(Date.parse(iso)), 'a moment that exists')
)

/** Never `javascript:` or anything else that does more than lead somewhere. */
export const link = v.pipe(
	v.string(),
	v.maxLength(300),
	v.regex(/^https?:\/\/[^\s"<>]+$/, 'a link that starts with http:// or https://')
)

/** Degrees east of Greenwich. */
export const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
/** Degrees north of the equator, as far as the web's projection of the earth reaches. */
export const latitude = v.pipe(v.number(), v.minValue(-85), v.maxValue(85))

/** Whether a text begins with a day that exists. `Date.parse` alone takes 31 February for 3 March. */
function isInCalendar(iso: string): boolean {
	const start = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
	return !Number.isNaN(start) && new Date(start).toISOString().startsWith(iso.slice(0, 10))
}
