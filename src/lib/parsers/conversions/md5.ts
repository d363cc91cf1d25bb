/** MD5 (RFC 1321), by which Photoshop tells whether IPTC data changed. Web Crypto does not have it; it is no secret here. */

const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const sines = Int32Array.from({ length: 64 }, (_, step) =>
	Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32)
);

/** The digest in hexadecimal. */
export function md5(bytes: Uint8Array): string {
	const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	const view = new DataView(padded.buffer);
	view.setUint32(padded.length - 8, bytes.length << 3, true);
	view.setUint32(padded.length - 4, Math.floor(bytes.length / 2 ** 29), true);
	let [a0, b0, c0, d0] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
	for (let block = 0; block < padded.length; block += 64) {
		let [a, b, c, d] = [a0, b0, c0, d0];
		for (let step = 0; step < 64; step++) {
			const round = step >> 4;
			const [mixed, word] =
				round === 0
					? [(b & c) | (~b & d), step]
					: round === 1
						? [(d & b) | (~d & c), 5 * step + 1]
						: round === 2
							? [b ^ c ^ d, 3 * step + 5]
							: [c ^ (b | ~d), 7 * step];
			const sum = (a + mixed + (sines[step] ?? 0) + view.getInt32(block + (word & 15) * 4, true)) | 0;
			const shift = shifts[round * 4 + (step & 3)] ?? 0;
			[a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
		}
		[a0, b0, c0, d0] = [(a0 + a) | 0, (b0 + b) | 0, (c0 + c) | 0, (d0 + d) | 0];
	}
	const digest = new DataView(new ArrayBuffer(16));
	[a0, b0, c0, d0].forEach((word, index) => {
		digest.setInt32(index * 4, word, true);
	});
	return Array.from({ length: 16 }, (_, index) => digest.getUint8(index).toString(16).padStart(2, '0')).join(
		''
	);
}
