/** How it is known whether a criterion is met, or why it is not. */
export const findings = [
	'axe',
	'keys',
	'colours',
	'sizes',
	'browser',
	'looked',
	'absent',
	'untested'
] as const
export type Finding = (typeof findings)[number]

/**
 * Every criterion of WCAG 2.2, levels A and AA (w3.org/TR/WCAG22), and what is known of it. A finding that names a test is kept by that
 * test; `looked` is no more than our own eyes.
 */
export const conformance = {
	'1.1.1': 'axe',
	'1.2.1': 'absent',
	'1.2.2': 'absent',
	'1.2.3': 'absent',
	'1.2.4': 'absent',
	'1.2.5': 'absent',
	'1.3.1': 'axe',
	'1.3.2': 'looked',
	'1.3.3': 'looked',
	'1.3.4': 'sizes',
	'1.3.5': 'absent',
	'1.4.1': 'looked',
	'1.4.2': 'absent',
	'1.4.3': 'colours',
	'1.4.4': 'sizes',
	'1.4.5': 'looked',
	'1.4.10': 'sizes',
	'1.4.11': 'colours',
	'1.4.12': 'browser',
	'1.4.13': 'absent',
	'2.1.1': 'keys',
	'2.1.2': 'keys',
	'2.1.4': 'keys',
	'2.2.1': 'looked',
	'2.2.2': 'absent',
	'2.3.1': 'absent',
	'2.4.1': 'keys',
	'2.4.2': 'browser',
	'2.4.3': 'keys',
	'2.4.4': 'axe',
	'2.4.5': 'looked',
	'2.4.6': 'looked',
	'2.4.7': 'keys',
	'2.4.11': 'untested',
	'2.5.1': 'browser',
	'2.5.2': 'looked',
	'2.5.3': 'axe',
	'2.5.4': 'absent',
	'2.5.7': 'browser',
	'2.5.8': 'axe',
	'3.1.1': 'axe',
	'3.1.2': 'browser',
	'3.2.1': 'looked',
	'3.2.2': 'looked',
	'3.2.3': 'looked',
	'3.2.4': 'looked',
	'3.2.6': 'looked',
	'3.3.1': 'absent',
	'3.3.2': 'axe',
	'3.3.3': 'absent',
	'3.3.4': 'absent',
	'3.3.7': 'absent',
	'3.3.8': 'absent',
	'4.1.2': 'axe',
	'4.1.3': 'browser'
} as const satisfies Record<string, Finding>

export type Criterion = keyof typeof conformance
