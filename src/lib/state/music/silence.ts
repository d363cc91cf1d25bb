/**
 * Ten seconds of silence as a file. Systems give their media keys to an element that plays and lasts some seconds; a graph of
 * sound alone has none of them.
 */
const rate = 8000;
const seconds = 10;

/** A WAVE file of one channel with 8 bits a sample, whose middle is 128. */
export function silence(): Blob {
	const length = rate * seconds;
	const header = new DataView(new ArrayBuffer(44));
	const text = (at: number, letters: string) => {
		for (const [index, letter] of [...letters].entries()) header.setUint8(at + index, letter.charCodeAt(0));
	};
	text(0, 'RIFF');
	header.setUint32(4, 36 + length, true);
	text(8, 'WAVEfmt ');
	header.setUint32(16, 16, true);
	header.setUint16(20, 1, true);
	header.setUint16(22, 1, true);
	header.setUint32(24, rate, true);
	header.setUint32(28, rate, true);
	header.setUint16(32, 1, true);
	header.setUint16(34, 8, true);
	text(36, 'data');
	header.setUint32(40, length, true);
	return new Blob([header, new Uint8Array(length).fill(128)], { type: 'audio/wav' });
}
