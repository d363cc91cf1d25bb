/**
 * The disguise of Google's HDR+ notes: four letters, a version, and a gzip stream XORed with the numbers of an xorshift*
 * generator (Vigna, https://vigna.di.unimi.it/ftp/papers/xorshift.pdf) whose output is its next state.
 */

/** The letters, and the number of the version behind them. */
export const hdrpHead = 5;
const seed = 0x2515_606b_4a77_91cdn;
const factor = 0x2545_f491_4f6c_dd1dn;

/** Which version of the note this is; undefined for what is none. */
export function hdrpVersion(bytes: Uint8Array): 2 | 3 | undefined {
	const isNote = bytes[0] === 0x48 && bytes[1] === 0x44 && bytes[2] === 0x52 && bytes[3] === 0x50;
	return isNote && (bytes[4] === 2 || bytes[4] === 3) ? bytes[4] : undefined;
}

/** What stands behind the head, undisguised: a gzip stream. */
export function undisguised(note: Uint8Array): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(Math.ceil(Math.max(0, note.length - hdrpHead) / 8) * 8);
	bytes.set(note.subarray(hdrpHead));
	const view = new DataView(bytes.buffer);
	let state = seed;
	for (let at = 0; at < bytes.length; at += 8) {
		state ^= state >> 12n;
		state = BigInt.asUintN(64, state ^ (state << 25n));
		state ^= state >> 27n;
		state = BigInt.asUintN(64, state * factor);
		view.setBigUint64(at, view.getBigUint64(at, true) ^ state, true);
	}
	return bytes.subarray(0, Math.max(0, note.length - hdrpHead));
}
