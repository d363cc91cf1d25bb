/** Numbers and plurals in message modules. */

/** Makes a function that formats a count and picks the plural form: `plural('en')(3, { one: '# item', other: '# items' })`. */
export function plural(locale: string) {
	const rules = new Intl.PluralRules(locale);
	const format = new Intl.NumberFormat(locale);
	return (count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string =>
		(forms[rules.select(count)] ?? forms.other).replace('#', format.format(count));
}
