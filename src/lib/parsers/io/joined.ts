/** Pieces of bytes as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const [only] = pieces;
	if (only && pieces.length === 1) return only;
	const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
