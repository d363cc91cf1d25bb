/** Bytes written as letters (RFC 4648, section 4), as XML and JSON carry them. */
import type { Budget } from '../io/budget.ts';

/** White space is left out; what is no such letter ends the bytes. */
export function fromBase64(text: string, budget: Budget): Uint8Array {
	const letters = text
		.replace(/\s+/g, '')
		.replace(/[^\w+/].*$/s, '')
		.replaceAll('_', '');
	// One letter more than a multiple of four says nothing.
	const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
	budget.allocate(whole.length);
	return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0));
}
