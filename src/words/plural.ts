const rules = new Intl.PluralRules('uk')

/** The Ukrainian form for a count: 1 помилка, 2 помилки, 5 помилок (CLDR plural rules). */
export function chosenForm(count: number, one: string, few: string, many: string): string {
	const rule = rules.select(count)
	return rule === 'one' ? one : rule === 'few' ? few : many
}
