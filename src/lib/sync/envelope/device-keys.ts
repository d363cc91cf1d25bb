/**
 * What a device is known by: an Ed25519 key that signs and an X25519 key that secrets are wrapped for. The private halves
 * cannot be exported; IndexedDB stores them as they are (structured clone), so that they never are bytes that could leak.
 * RFC 8032, RFC 7748; https://www.w3.org/TR/webcrypto-2/
 */
import { baseKey, boxKey, putInBox, takeFromBox } from './box.ts';
import { joined, type Bytes } from './bytes.ts';

/** Both public halves, 32 bytes each. */
export interface DevicePublic {
	readonly sign: Bytes;
	readonly wrap: Bytes;
}

/** To be kept in IndexedDB, and nowhere else. */
export interface DeviceKeys {
	/** Private. */
	readonly sign: CryptoKey;
	/** Private. */
	readonly wrap: CryptoKey;
	readonly public: DevicePublic;
}

/** This browser has no Ed25519 or X25519 (Chromium has both since 137, Firefox since 130, Safari since 17): it cannot take part. */
export class CurvesMissing extends Error {
	override readonly name = 'CurvesMissing';
}

/** New ones. @throws CurvesMissing */
export async function makeDeviceKeys(): Promise<DeviceKeys> {
	const { subtle } = crypto;
	try {
		const [sign, wrap] = await Promise.all([
			subtle.generateKey('Ed25519', false, ['sign', 'verify']),
			subtle.generateKey('X25519', false, ['deriveBits'])
		]);
		return {
			sign: sign.privateKey,
			wrap: wrap.privateKey,
			public: { sign: await rawKey(sign.publicKey), wrap: await rawKey(wrap.publicKey) }
		};
	} catch (error) {
		throw new CurvesMissing('This browser has no Ed25519 and X25519', { cause: error });
	}
}

export async function sign(keys: DeviceKeys, bytes: Bytes): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.sign('Ed25519', keys.sign, bytes));
}

/** Whether the owner of a public key signed these bytes. A key that is none has signed nothing. */
export async function signedBy(publicKey: Bytes, signature: Bytes, bytes: Bytes): Promise<boolean> {
	try {
		const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', true, ['verify']);
		return await crypto.subtle.verify('Ed25519', key, signature, bytes);
	} catch {
		return false;
	}
}

/** A secret that one device alone can open. */
export interface Wrapped {
	/** Public half of a key that was made for this alone, 32 bytes. */
	readonly ephemeral: Bytes;
	readonly box: Bytes;
}

/** Wraps a secret for the owner of a public key. @param about it does not open without the same */
export async function wrapFor(publicKey: Bytes, secret: Bytes, about: Bytes): Promise<Wrapped> {
	const { subtle } = crypto;
	const pair = await subtle.generateKey('X25519', false, ['deriveBits']);
	const ephemeral = await rawKey(pair.publicKey);
	const key = await sharedKey(pair.privateKey, publicKey, ephemeral, publicKey);
	return { ephemeral, box: await putInBox(key, secret, about) };
}

/** The secret; undefined where it was wrapped for somebody else, or changed. */
export async function unwrap(
	keys: DeviceKeys,
	{ ephemeral, box }: Wrapped,
	about: Bytes
): Promise<Bytes | undefined> {
	try {
		const key = await sharedKey(keys.wrap, ephemeral, ephemeral, keys.public.wrap);
		return await takeFromBox(key, box, about);
	} catch {
		// No point of the curve, or one of those that give the same secret with everybody.
		return undefined;
	}
}

async function sharedKey(
	own: CryptoKey,
	other: Bytes,
	ephemeral: Bytes,
	receiver: Bytes
): Promise<CryptoKey> {
	const { subtle } = crypto;
	const theirs = await subtle.importKey('raw', other, 'X25519', true, []);
	const shared = new Uint8Array(await subtle.deriveBits({ name: 'X25519', public: theirs }, own, 256));
	// Older implementations hand out the secret of a small subgroup, which is no secret.
	if (shared.every((byte) => byte === 0)) throw new Error('No secret');
	const key = await boxKey(await baseKey(shared), joined(ephemeral, receiver), 'mediatheque/wrap/1');
	shared.fill(0);
	return key;
}

async function rawKey(key: CryptoKey): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.exportKey('raw', key));
}
