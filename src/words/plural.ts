let rules: Intl.PluralRules | undefined

/** The Ukrainian form for a count: 1 помилка, 2 помилки, 5 помилок (CLDR plural rules). */
export function chosenForm(count: number, one: string, few: string, many: string): string {
	// Made when it is first needed: it costs a slow machine more than the rest of the words.
	rules ??= new Intl.PluralRules('uk')
	const rule = rules.select(count)
	return rule === 'one' ? one : rule === 'few' ? few : many
}
