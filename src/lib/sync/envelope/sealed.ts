/**
 * A sealed file: JSON on one line, in one way of writing only, so that a changed byte is either refused as no such text or
 * changes something that signature and seal speak of.
 *
 * `{"format":"mediatheque-sealed","version":1,"vault":…,"epoch":…,"key":…,"device":…,"kind":…,"seq":…,"nonce":…,"signature":…,"body":…}`
 *
 * The body is padded, sealed by AES-256-GCM under a key of its device and epoch with the text up to the nonce as its
 * header, and both are signed by the device (Ed25519). It is never parsed as JSON here: nothing is built from what a
 * stranger wrote before its seal was opened.
 */
import { largestSealed, Refused, type Sealed, type SealedKind } from '../sealer.ts';
import type { SyncDevice } from '../batch.ts';
import { boxKey, nonceLength, openWith, sealWith } from './box.ts';
import {
	bytes64,
	decode64,
	encode64,
	hash16,
	joined,
	randomBytes,
	sha256,
	text64,
	utf8,
	type Bytes
} from './bytes.ts';
import { sign, signedBy, type DeviceKeys } from './device-keys.ts';
import { looksLike } from './format.ts';

/** What stands in clear at the head of a file. */
export interface SealedHead {
	readonly vault: string;
	readonly epoch: number;
	/** Name of the key of that epoch: two devices may have begun the same epoch without hearing of each other. */
	readonly key: string;
	readonly device: SyncDevice;
	readonly kind: SealedKind;
	readonly seq: number;
}

/** A file taken apart, and nothing of it believed. */
export interface SealedParts {
	readonly head: SealedHead;
	readonly about: Bytes;
	readonly nonce: Bytes;
	readonly signature: Bytes;
	readonly body: Bytes;
	readonly hash: string;
}

const sealedFormat = 'mediatheque-sealed';
const version = 1;
/** Characters of the longest head. */
const longestHead = 600;

const headPattern = new RegExp(
	`^(\\{"format":"${sealedFormat}","version":${String(version)},"vault":"([0-9a-f]{32})","epoch":([1-9]\\d{0,5}),"key":"([0-9a-f]{32})",` +
		`"device":"([\\w-]{1,64})","kind":"(update|snapshot|device|message)","seq":(0|[1-9]\\d{0,14}),"nonce":"([\\w-]{16})"),` +
		`"signature":"([\\w-]{86})","body":"`
);
const tail = utf8('"}');

/** Ids of devices as heads can say them. */
export const devicePattern = /^[\w-]{1,64}$/;

/** The key that a device seals with in an epoch. A subkey each: no two devices ever share a nonce. */
export function sealKey(base: CryptoKey, head: Pick<SealedHead, 'vault' | 'device'>): Promise<CryptoKey> {
	return boxKey(base, utf8(head.vault), `mediatheque/seal/1/${head.device}`);
}

/** Seals a body. @throws RangeError where it is too large for one file */
export async function sealFile(
	head: SealedHead,
	body: Bytes,
	key: CryptoKey,
	keys: DeviceKeys
): Promise<Sealed> {
	if (!devicePattern.test(head.device) || !Number.isSafeInteger(head.seq) || head.seq < 0 || head.seq >= 1e15)
		throw new RangeError(`No head: ${head.device} ${String(head.seq)}`);
	const nonce = randomBytes(nonceLength);
	const about = utf8(aboutText(head, nonce));
	const sealed = await sealWith(key, nonce, padded(body), about);
	const signature = await sign(keys, await toSign(about, sealed));
	const bytes = joined(about, utf8(`,"signature":"${text64(signature)}","body":"`), encode64(sealed), tail);
	if (bytes.length > largestSealed) throw new RangeError('Too large for one sealed file');
	return { bytes, hash: await hash16(bytes) };
}

/** Takes a file apart. @throws Refused where it is none */
export async function partsOf(bytes: Bytes): Promise<SealedParts> {
	if (bytes.length > largestSealed) throw new Refused('too-large');
	looksLike(bytes, sealedFormat, version);
	const text = String.fromCharCode(...bytes.subarray(0, longestHead));
	const found = headPattern.exec(text);
	if (!found) throw new Refused('damaged');
	const [
		whole,
		about = '',
		vault = '',
		epoch,
		key = '',
		device = '',
		kind,
		seq,
		nonceText = '',
		signatureText = ''
	] = found;
	const end = bytes.length - tail.length;
	const nonce = bytes64(nonceText);
	const signature = bytes64(signatureText);
	const ends = end >= whole.length && tail.every((byte, at) => bytes[end + at] === byte);
	const body = ends ? decode64(bytes.subarray(whole.length, end)) : undefined;
	if (!nonce || !signature || !body) throw new Refused('damaged');
	return {
		// The pattern has one of them.
		head: { vault, epoch: Number(epoch), key, device, kind: kind as SealedKind, seq: Number(seq) },
		about: utf8(about),
		...{ nonce, signature, body },
		hash: await hash16(bytes)
	};
}

/** Whether a device signed all of a file. */
export async function isSigned(parts: SealedParts, publicKey: Bytes): Promise<boolean> {
	return signedBy(publicKey, parts.signature, await toSign(parts.about, parts.body));
}

/** The body. @throws Refused */
export async function bodyOf(parts: SealedParts, key: CryptoKey): Promise<Bytes> {
	const plain = await openWith(key, parts.nonce, parts.body, parts.about);
	const body = plain && unpadded(plain);
	if (!body) throw new Refused('damaged');
	return body;
}

function aboutText({ vault, epoch, key, device, kind, seq }: SealedHead, nonce: Bytes): string {
	const head = { format: sealedFormat, version, vault, epoch, key, device, kind, seq, nonce: text64(nonce) };
	return JSON.stringify(head).slice(0, -1);
}

async function toSign(about: Bytes, sealed: Bytes): Promise<Bytes> {
	return joined(utf8('mediatheque/sealed/1\n'), about, utf8('\n'), await sha256(sealed));
}

const smallest = 256;

/**
 * With its length in front and zeros behind, so that the size of a file tells little: Padmé, at most 12 % more
 * (https://www.petsymposium.org/2019/files/papers/issue4/popets-2019-0056.pdf, section 4).
 */
function padded(body: Bytes): Bytes {
	const out = new Uint8Array(padme(Math.max(smallest, body.length + 4)));
	new DataView(out.buffer).setUint32(0, body.length);
	out.set(body, 4);
	return out;
}

function unpadded(plain: Bytes): Bytes | undefined {
	if (plain.length < 4) return undefined;
	const length = new DataView(plain.buffer, plain.byteOffset).getUint32(0);
	return length <= plain.length - 4 ? plain.slice(4, 4 + length) : undefined;
}

/** The next length that Padmé allows. */
export function padme(length: number): number {
	const exponent = Math.floor(Math.log2(length));
	const bits = Math.floor(Math.log2(exponent)) + 1;
	const step = 2 ** (exponent - bits);
	return Math.ceil(length / step) * step;
}
