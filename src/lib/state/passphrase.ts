/** How good a passphrase is, roughly, and a good one to take. A hint for a person: what is accepted is a matter of its length alone. */

/** Characters below which none is taken. */
export const shortestPassphrase = 8;

export type Strength = 'short' | 'weak' | 'fair' | 'good';

/** Bits of guessing from which one counts as fair or good; every guess costs Argon2id with 64 MiB. */
const bits = { fair: 40, good: 56 };

/** What is tried before anything else. */
const common =
	/passwor[dt]|passphrase|kennwort|geheim|secret|qwert[yz]|asdf|letmein|iloveyou|hallo|welcome|admin|mediatheque|12345|abcd|1q2w3e/giu;

export function strengthOf(passphrase: string): Strength {
	if ([...passphrase].length < shortestPassphrase) return 'short';
	const found = guessing(passphrase);
	return found >= bits.good ? 'good' : found >= bits.fair ? 'fair' : 'weak';
}

/** Bits that somebody has to guess who tries what is common first, then words, then everything. */
function guessing(passphrase: string): number {
	const rest = passphrase.replace(common, '*').replace(/(.)\1+/gu, '$1');
	const words = rest.split(/[\s\-_.,;/]+/u).filter((word) => word !== '');
	const byWord = words.reduce((sum, word) => sum + (isWord(word) ? 12 : byCharacter(word)), 0);
	return Math.min(byWord, byCharacter(rest));
}

/** Letters alone, capitals only in front: it may stand in a dictionary. */
function isWord(text: string): boolean {
	return /^\p{L}\p{Ll}{2,}$/u.test(text);
}

function byCharacter(text: string): number {
	const kinds: readonly (readonly [kind: RegExp, size: number])[] = [
		[/\p{Ll}/u, 26],
		[/\p{Lu}/u, 26],
		[/\d/u, 10],
		[/[^\p{L}\d]/u, 20]
	];
	const size = kinds.reduce((sum, [kind, many]) => sum + (kind.test(text) ? many : 0), 0);
	// Neighbours in the alphabet or on the number row are guessed as one.
	const jumps = [...text].filter((character, index, all) => {
		const before = index === 0 ? undefined : all[index - 1]?.codePointAt(0);
		return before === undefined || Math.abs((character.codePointAt(0) ?? 0) - before) > 1;
	});
	return jumps.length * Math.log2(Math.max(2, size));
}

const consonants = 'bdfghjklmnprstvz';
const vowels = 'aeiou';
const parts = 6;

/** Six made-up words that can be said aloud, about 75 bits. */
export function suggestPassphrase(): string {
	return Array.from({ length: parts }, () =>
		[consonants, vowels, consonants, vowels].map((of) => of[below(of.length)] ?? '').join('')
	).join('-');
}

/** An even random number below `size` (at most 256). */
function below(size: number): number {
	const most = 256 - (256 % size);
	for (;;) {
		const [byte = 256] = crypto.getRandomValues(new Uint8Array(1));
		if (byte < most) return byte % size;
	}
}
