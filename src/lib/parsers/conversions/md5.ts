/** MD5 (RFC 1321), by which Photoshop tells whether IPTC data changed. Web Crypto does not have it; it is no secret here. */
import { hex } from '../io/hex.ts';

const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
/** For each step of a round, by how much the step's number is multiplied, and what is added: the word it takes. */
const factors = [1, 5, 3, 7];
const firsts = [0, 1, 5, 0];
const steps = Array.from({ length: 64 }, (_, step) => step);

const sines = Int32Array.from(steps, (step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32));
const words = Uint8Array.from(
	steps,
	(step) => ((factors[step >> 4] ?? 0) * step + (firsts[step >> 4] ?? 0)) & 15
);
const turns = Uint8Array.from(steps, (step) => shifts[(step >> 4) * 4 + (step & 3)] ?? 0);

/** The digest in hexadecimal. */
export function md5(bytes: Uint8Array): string {
	const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	const view = new DataView(padded.buffer);
	view.setUint32(padded.length - 8, bytes.length << 3, true);
	view.setUint32(padded.length - 4, Math.floor(bytes.length / 2 ** 29), true);
	const block = new Int32Array(16);
	const sums = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
	for (let at = 0; at < padded.length; at += 64) {
		for (let word = 0; word < 16; word++) block[word] = view.getInt32(at + word * 4, true);
		mix(sums, block);
	}
	const digest = new DataView(new ArrayBuffer(16));
	sums.forEach((sum, index) => {
		digest.setInt32(index * 4, sum, true);
	});
	return hex(new Uint8Array(digest.buffer));
}

/** Takes one block of 16 words into the sums. */
function mix(sums: Int32Array, block: Int32Array): void {
	const [a0 = 0, b0 = 0, c0 = 0, d0 = 0] = sums;
	let a = a0;
	let b = b0;
	let c = c0;
	let d = d0;
	for (let step = 0; step < 64; step++) {
		const mixed =
			step < 16 ? (b & c) | (~b & d) : step < 32 ? (d & b) | (~d & c) : step < 48 ? b ^ c ^ d : c ^ (b | ~d);
		const sum = (a + mixed + (sines[step] ?? 0) + (block[words[step] ?? 0] ?? 0)) | 0;
		const turn = turns[step] ?? 0;
		a = d;
		d = c;
		c = b;
		b = (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0;
	}
	sums[0] = a0 + a;
	sums[1] = b0 + b;
	sums[2] = c0 + c;
	sums[3] = d0 + d;
}
