/**
 * The standard security handler (ISO 32000-2:2020, 7.6.4): keys from the empty user password, which most encrypted
 * documents open with, and decryption of strings and streams by RC4 or AES.
 */
import { md5 } from '../../conversions/md5.ts';
import { isDict, nameOf, PdfString, whole, type PdfDict, type PdfRef, type PdfValue } from './objects.ts';

type Method = 'none' | 'rc4' | 'aes128' | 'aes256';

/** Decrypts what belongs to one document. */
export interface Security {
	/** @param of the indirect object that the bytes stand in */
	string(bytes: Uint8Array, of: PdfRef): Promise<Uint8Array>;
	/** @param filter the name of a crypt filter that the stream asks for by itself */
	stream(bytes: Uint8Array, of: PdfRef, filter: string | undefined): Promise<Uint8Array>;
	/** Whether the document's XMP is encrypted, too. */
	readonly metadata: boolean;
}

/** Why a document stays shut. */
export type Shut = 'password' | 'handler';

/** What a text password is filled up with (algorithm 2, step a). */
const padding = Uint8Array.from([
	0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08, 0x2e, 0x2e,
	0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a
]);

/** How an encryption dictionary describes itself: `Standard V4.4 (128-bit)`. */
export function described(dict: PdfDict): string {
	const version = whole(dict.get('V')) ?? 0;
	const names = [nameOf(dict.get('Filter')), nameOf(dict.get('SubFilter'))].filter(Boolean).join(' ');
	if (names !== 'Standard') return `${names} V${version}`;
	const bits = whole(dict.get('Length')) ?? usualBits[version] ?? 40;
	return `${names} V${version}.${whole(dict.get('R')) ?? 0} (${bits}-bit)`;
}

const usualBits: Readonly<Record<number, number>> = { 4: 128, 5: 256 };

/**
 * Opens a document with the empty password.
 * @param dict the encryption dictionary, its values resolved
 * @param id the first part of the document's `ID`
 */
export async function openSecurity(dict: PdfDict, id: Uint8Array): Promise<Security | Shut> {
	const version = whole(dict.get('V')) ?? 0;
	if (nameOf(dict.get('Filter')) !== 'Standard' || ![1, 2, 4, 5].includes(version)) return 'handler';
	if (version === 5 && !('subtle' in crypto)) return 'handler';
	const metadata = dict.get('EncryptMetadata') !== false;
	const key = version === 5 ? await strongKey(dict) : oldKey(dict, id, version, metadata);
	if (!key) return 'password';
	const method = methods(dict, version);
	return {
		metadata,
		string: (bytes, of) => decrypt(method(dict.get('StrF')), key, bytes, of),
		stream: (bytes, of, filter) =>
			decrypt(method(filter === undefined ? dict.get('StmF') : filter), key, bytes, of)
	};
}

/** The method that a crypt filter's name stands for. */
function methods(dict: PdfDict, version: number): (name: PdfValue | string | undefined) => Method {
	if (version < 4) return () => 'rc4';
	const all = dict.get('CF');
	return (name) => {
		const own = isDict(all) ? all.get(typeof name === 'string' ? name : (nameOf(name) ?? '')) : undefined;
		switch (isDict(own) ? nameOf(own.get('CFM')) : 'None') {
			case 'V2':
				return 'rc4';
			case 'AESV2':
				return 'aes128';
			case 'AESV3':
				return 'aes256';
			default:
				return 'none';
		}
	};
}

const bytesOf = (value: PdfValue | undefined): Uint8Array =>
	value instanceof PdfString ? value.bytes : new Uint8Array();

const hash = (bytes: Uint8Array): Uint8Array =>
	Uint8Array.from(md5(bytes).match(/../g) ?? [], (pair) => parseInt(pair, 16));

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const out = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
	let at = 0;
	for (const part of parts) {
		out.set(part, at);
		at += part.length;
	}
	return out;
}

const same = (a: Uint8Array, b: Uint8Array) =>
	a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Algorithm 2, and 4 to 6 to see whether the key is right: revisions 2 to 4. */
function oldKey(dict: PdfDict, id: Uint8Array, version: number, metadata: boolean): Uint8Array | undefined {
	const revision = whole(dict.get('R')) ?? 2;
	const owner = bytesOf(dict.get('O')).subarray(0, 32);
	const user = bytesOf(dict.get('U'));
	const permissions = Uint8Array.from(
		[0, 8, 16, 24],
		(shift) => ((whole(dict.get('P')) ?? 0) >> shift) & 0xff
	);
	const bits = version === 4 ? 128 : version === 1 ? 40 : (whole(dict.get('Length')) ?? 40);
	const size = Math.min(16, Math.max(5, bits >> 3));
	const open = revision >= 4 && !metadata ? Uint8Array.of(255, 255, 255, 255) : new Uint8Array();
	let key = hash(joined(padding, owner, permissions, id, open)).subarray(0, size);
	if (revision >= 3) for (let times = 0; times < 50; times++) key = hash(key).subarray(0, size);
	if (revision < 3) return same(rc4(key, padding), user.subarray(0, 32)) ? key : undefined;
	let check = hash(joined(padding, id));
	for (let times = 0; times < 20; times++)
		check = rc4(
			key.map((byte) => byte ^ times),
			check
		);
	return same(check, user.subarray(0, 16)) ? key : undefined;
}

/** Algorithm 2.A with an empty password: revisions 5 and 6. */
async function strongKey(dict: PdfDict): Promise<Uint8Array | undefined> {
	const user = bytesOf(dict.get('U'));
	const packed = bytesOf(dict.get('UE'));
	if (user.length < 48 || packed.length < 32) return undefined;
	const make = whole(dict.get('R')) === 5 ? digest : hardened;
	if (!same(await make(user.subarray(32, 40)), user.subarray(0, 32))) return undefined;
	return cbc(await make(user.subarray(40, 48)), new Uint8Array(16), packed.subarray(0, 32));
}

const digest = async (bytes: Uint8Array, bits = 256): Promise<Uint8Array> =>
	new Uint8Array(await crypto.subtle.digest(`SHA-${bits}`, joined(bytes)));

/** Algorithm 2.B with an empty password: rounds of AES and a hash that the round before picks. */
async function hardened(salt: Uint8Array): Promise<Uint8Array> {
	let key = await digest(salt);
	// The standard has no upper bound: the chance to go on shrinks by every round.
	for (let round = 0; round < 1024; round++) {
		const many = joined(...Array.from({ length: 64 }, () => key));
		const imported = await crypto.subtle.importKey('raw', joined(key.subarray(0, 16)), 'AES-CBC', false, [
			'encrypt'
		]);
		const iv = joined(key.subarray(16, 32));
		// Web Crypto pads: its last block is none of ours.
		const mixed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, imported, many));
		const out = mixed.subarray(0, many.length);
		const sum = out.subarray(0, 16).reduce((total, byte) => total + byte, 0);
		key = await digest(out, [256, 384, 512][sum % 3]);
		if (round >= 63 && (out.at(-1) ?? 0) <= round - 31) break;
	}
	return key.subarray(0, 32);
}

async function decrypt(method: Method, key: Uint8Array, bytes: Uint8Array, of: PdfRef): Promise<Uint8Array> {
	switch (method) {
		case 'none':
			return bytes;
		case 'rc4':
			return rc4(objectKey(key, of, false), bytes);
		case 'aes128':
			return aes(objectKey(key, of, true), bytes);
		case 'aes256':
			return aes(key, bytes);
	}
}

/** Algorithm 1: every object has a key of its own. */
function objectKey(key: Uint8Array, { number, generation }: PdfRef, salted: boolean): Uint8Array {
	const place = Uint8Array.of(number, number >> 8, number >> 16, generation, generation >> 8);
	const salt = salted ? Uint8Array.of(0x73, 0x41, 0x6c, 0x54) : new Uint8Array();
	return hash(joined(key, place, salt)).subarray(0, Math.min(key.length + 5, 16));
}

/** AES in CBC mode behind 16 bytes of initial vector, filled up to whole blocks. */
async function aes(key: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> {
	const size = (bytes.length - 16) & ~15;
	if (size < 16 || !('subtle' in crypto)) return new Uint8Array();
	const plain = await cbc(key, bytes.subarray(0, 16), bytes.subarray(16, 16 + size));
	const fill = plain.at(-1) ?? 0;
	return fill >= 1 && fill <= 16 ? plain.subarray(0, plain.length - fill) : plain;
}

/** CBC without a check of the padding, which Web Crypto insists on: a block of it is encrypted and put behind. */
async function cbc(key: Uint8Array, iv: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> {
	const imported = await crypto.subtle.importKey('raw', joined(key), 'AES-CBC', false, [
		'encrypt',
		'decrypt'
	]);
	const last = joined(bytes.subarray(-16));
	const pad = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: last }, imported, new Uint8Array());
	const all = joined(bytes, new Uint8Array(pad));
	return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv: joined(iv) }, imported, all));
}

/** RC4, as algorithm 1 of older documents wants it. It keeps no secret any more. */
function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
	const state = Uint8Array.from({ length: 256 }, (_, index) => index);
	const swap = (a: number, b: number) => {
		[state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
	};
	for (let i = 0, j = 0; i < 256; i++) {
		j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 0xff;
		swap(i, j);
	}
	let [i, j] = [0, 0];
	return bytes.map((byte) => {
		i = (i + 1) & 0xff;
		j = (j + (state[i] ?? 0)) & 0xff;
		swap(i, j);
		return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 0xff] ?? 0);
	});
}
