/**
 * How Nikon's cameras encipher blocks of their notes: every byte is combined with one of a stream that the camera's serial
 * number and its count of pictures begin. Published with its two lists by dcraw (parse_makernote, https://www.dechifro.org/dcraw/)
 * and LibRaw.
 */
import type { Note } from '../note.ts';

const bytesOf = (text: string): Uint8Array =>
	Uint8Array.from({ length: text.length / 2 }, (_, index) =>
		parseInt(text.slice(index * 2, index * 2 + 2), 16)
	);

const bySerial = bytesOf(
	'c1bf6d0d59c5139d83616b4fc77f3d3d5359e3c7e92f95a7951fdf7f2b29c70ddf07ef71893d133d3b13fb0d89c1651f' +
		'b30d6b29e3fbefa36b477f9535a7474fc7f1599535112961f13db32b0d4389c19d9d8965f1e9dfbf3d7f5397e5e99517' +
		'1d3d8bfbc7e367a707f171a753b52989e52ba71729e94fc5656d6bef0d89492fb34353651d49a3138959ef6bef651d0b' +
		'5913e34f9db329432b071d95595947fbe5e961472f357f177fef7f959571d3a30b71a3ad0b3bb5fba3bf4f831dade92f' +
		'7165a3e507353d0db5e9e5473b9def35a3bfb3df53d397534971073561712f432f11df1797fb953b7f6bd325bfadc7c5' +
		'c5b58bef2fd3076b25499525496d71c7'
);
const byCount = bytesOf(
	'a7bcc9ad91df85e5d478d517467c294c4d03e925681186b3bdf76f6122a226342abe1e4614689d4418c240f47e5f1bad' +
		'0b94b667b40be1ea959c66dce75d6c05dad5df7aeff6db1f824cc06847a1bdee3950564adddfa5f8c6daca90ca01429d' +
		'8b0c7343750594de24b38034e52cdc9b3fca3345d0db5ff552c321dae222726b3ed05ba8878c065d0fdd091993d0b9fc' +
		'8b0f8460331c9b45f1f0a3943a1277334d4478283c9efd655716946bfb59d0c82236dbd2639843a1048786f7a626bbd6' +
		'594dbf6a2eaa2befe678b64ee02fdc7cbe5719327e2ad0b8ba29003c527da8493b2deb2549faa3aa39a7c5a7501136fb' +
		'c6674af5a512657eb0dfaf4eb3617f2f'
);

/** What a stream begins with. */
export interface Key {
	readonly serial: number;
	readonly count: number;
}

/** Names of the facts that the two numbers are kept as. */
export const serialFact = 'serial';
export const countFact = 'shutterCount';

/** Serial numbers that are no number stand for one, by model. */
const otherSerial = 0x60;
const serialOfD50 = 0x22;

/** The key of a note; undefined where it lacks the count of pictures. */
export function keyOf({ facts, model }: Note): Key | undefined {
	const [serial, count] = [facts.get(serialFact), facts.get(countFact)];
	if (typeof count !== 'number') return undefined;
	if (typeof serial !== 'string') return { serial: 0, count };
	if (/^\d+$/.test(serial)) return { serial: Number(serial), count };
	return { serial: /\bD50$/.test(model) ? serialOfD50 : otherSerial, count };
}

/** The block with what is enciphered in it, from `start` on, made plain. The same the other way round. */
export function deciphered(bytes: Uint8Array, { serial, count }: Key, start = 4): Uint8Array {
	const plain = bytes.slice();
	const step = bySerial[serial % 256] ?? 0;
	let now = byCount[(count ^ (count >>> 8) ^ (count >>> 16) ^ (count >>> 24)) & 0xff] ?? 0;
	let factor = 0x60;
	for (let index = start; index < plain.length; index++) {
		now = (now + step * factor) & 0xff;
		factor = (factor + 1) & 0xff;
		plain[index] = (plain[index] ?? 0) ^ now;
	}
	return plain;
}
