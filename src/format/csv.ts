/** Rows as CSV after RFC 4180, in UTF-8 with a byte order mark, which spreadsheets look for. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
	`\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`

/**
 * A cell in which no spreadsheet finds a formula. Which sign parts cells is its own choice, and in most of Europe it is the
 * semicolon: whatever could begin a cell gets an apostrophe before it, and lines become one.
 */
function cell(text: string): string {
	const line = text.replace(/\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/g, ' / ').replaceAll('\t', ' ')
	const safe = line.replace(/(^|[,;|"])(\s*)(?=[=+\-@＝＋－＠])/g, "$1$2'")
	return `"${safe.replaceAll('"', '""')}"`
}
