/**
 * The same text with letters of its own. A part of a text is mostly kept as a view of the whole, which then stays in memory
 * as long as the part does: what outlives its file, or is a small part of much, must not.
 */
export function ownCopy(text: string): string {
	// No other way keeps halves of letters as they are.
	return JSON.parse(JSON.stringify(text)) as string;
}
