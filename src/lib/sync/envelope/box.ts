/** AES-256-GCM under keys that HKDF-SHA-256 derives. Nothing that a key here can be asked for gives its bytes away. */
import { joined, randomBytes, utf8, type Bytes } from './bytes.ts';

export const nonceLength = 12;
const tagLength = 16;

/** What further keys are derived from: cannot be exported. @param secret of at least 20 random bytes */
export function baseKey(secret: Bytes): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
}

/** The key for one purpose: cannot be exported. @param info says the purpose; another one gives another key */
export function boxKey(base: CryptoKey, salt: Bytes, info: string): Promise<CryptoKey> {
	return crypto.subtle.deriveKey(
		{ name: 'HKDF', hash: 'SHA-256', salt, info: utf8(info) },
		base,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
}

/** Bytes that follow from a secret and may be shown, such as its name. */
export async function derivedBytes(secret: Bytes, info: string, length: number): Promise<Bytes> {
	const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
	const derived = await crypto.subtle.deriveBits(
		{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(info) },
		base,
		length * 8
	);
	return new Uint8Array(derived);
}

/** Sealed by a key under a nonce of its own. @param about is not in it, and it does not open without the same */
export async function sealWith(key: CryptoKey, nonce: Bytes, plain: Bytes, about: Bytes): Promise<Bytes> {
	const sealed = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv: nonce, additionalData: about },
		key,
		plain
	);
	return new Uint8Array(sealed);
}

/** Undefined where it was not sealed by this key with the same nonce and words about it. */
export async function openWith(
	key: CryptoKey,
	nonce: Bytes,
	sealed: Bytes,
	about: Bytes
): Promise<Bytes | undefined> {
	if (nonce.length !== nonceLength || sealed.length < tagLength) return undefined;
	try {
		const plain = await crypto.subtle.decrypt(
			{ name: 'AES-GCM', iv: nonce, additionalData: about },
			key,
			sealed
		);
		return new Uint8Array(plain);
	} catch {
		return undefined;
	}
}

/** Nonce and sealed bytes in one. */
export async function putInBox(key: CryptoKey, plain: Bytes, about: Bytes): Promise<Bytes> {
	const nonce = randomBytes(nonceLength);
	return joined(nonce, await sealWith(key, nonce, plain, about));
}

/** What `putInBox` was given; undefined where that was another key, or something was changed. */
export function takeFromBox(key: CryptoKey, box: Bytes, about: Bytes): Promise<Bytes | undefined> {
	return openWith(key, box.slice(0, nonceLength), box.slice(nonceLength), about);
}
