/** The forms of a word by the plural categories of CLDR; `other` stands for each that is not named. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Chooses the form of a word that a count takes in a language: 1 помилка, 2 помилки, 5 помилок. */
export function formsOf(language: string): (count: number, forms: Forms) => string {
	let rules: Intl.PluralRules | undefined
	return (count, forms) => {
		// Made when it is first needed: it costs a slow machine more than the rest of the words.
		rules ??= new Intl.PluralRules(language)
		return forms[rules.select(count)] ?? forms.other
	}
}

/** Numbers as a list that ends in a word; a long one breaks off. */
export function listed(numbers: readonly number[], and: string): string {
	if (numbers.length > 12) return `${numbers.slice(0, 12).join(', ')} …`
	const [last, ...others] = [...numbers].reverse()
	return others.length > 0 ? `${others.reverse().join(', ')} ${and} ${last}` : `${last}`
}
