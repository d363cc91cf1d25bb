/** What no text that a person keeps may hold: lone halves of characters, and control characters that hide or turn text. */
// eslint-disable-next-line no-control-regex -- that is what it is for
export const hiddenLetters = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** As much of a text as there is room for, and never half a letter. @param most as `length` counts */
export function beginningOf(text: string, most: number): string {
	return text.slice(0, most).replace(/\p{Surrogate}$/u, '');
}
