/** A text as a value or phrase of a query, in quotes. Apart from print.ts, which the first screen does without. */
export function quote(text: string): string {
	return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
