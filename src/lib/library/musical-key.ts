/**
 * Musical keys: however a program writes one - `A minor`, `Amin`, `8A` on Camelot's wheel, `1m` as Open Key has it - it is one
 * text, so that whoever filters finds all. Of two names of one sound (G flat minor, F sharp minor) that counts which DJ
 * software shows.
 */

/** By semitones above C. */
const majors = ['C', 'Db', 'D', 'Eb', 'E', 'F', 'F#', 'G', 'Ab', 'A', 'Bb', 'B'] as const;
const minors = ['Cm', 'C#m', 'Dm', 'Ebm', 'Em', 'Fm', 'F#m', 'Gm', 'Abm', 'Am', 'Bbm', 'Bm'] as const;
const natural: Readonly<Record<string, number>> = { c: 0, d: 2, e: 4, f: 5, g: 7, a: 9, b: 11 };

const named = /^([a-g])[\s_-]*(#|♯|sharp|b|♭|flat)?[\s_-]*(m|min|minor|moll|mineur|maj|major|dur|majeur)?$/i;
const wheel = /^(1[0-2]|0?[1-9])\s*([abdm])$/i;

/**
 * A key as it is kept: `F#m`, `C`.
 * @returns undefined where the text is none: `o` is how ID3 says that there is no key
 */
export function keyName(written: string): string | undefined {
	const text = written.trim();
	const turn = wheel.exec(text);
	if (turn) return onWheel(Number(turn[1]), (turn[2] ?? '').toLowerCase());
	const parts = named.exec(text);
	if (!parts) return undefined;
	const [, letter = '', accidental = '', mode = ''] = parts;
	const shift = accidental === '' ? 0 : /^(?:#|♯|sharp)$/i.test(accidental) ? 1 : -1;
	const tone = ((natural[letter.toLowerCase()] ?? 0) + shift + 12) % 12;
	// Of one letter its size tells: M is major, m minor.
	const minor = mode === 'm' || /^mi|^mo/i.test(mode);
	return (minor ? minors : majors)[tone];
}

/** Steps on both wheels are fifths: Camelot begins at A flat minor and B, Open Key at A minor and C. */
function onWheel(step: number, ring: string): string | undefined {
	const minor = ring === 'a' || ring === 'm';
	const camelot = ring === 'a' || ring === 'b';
	const first = camelot ? (minor ? 8 : 11) : minor ? 9 : 0;
	return (minor ? minors : majors)[(first + 7 * (step - 1)) % 12];
}
