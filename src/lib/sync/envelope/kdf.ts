/**
 * From a passphrase to a key: Argon2id (RFC 9106) by hash-wasm, or PBKDF2-SHA256 where WebAssembly is refused. What it
 * takes is written beside what it protects; when reading, less than what we write ourselves is refused (somebody wants it to
 * be guessed), and so is what would take the memory or the time of a device.
 */
import { argon2id } from 'hash-wasm';
import * as v from 'valibot';
import { Refused } from '../sealer.ts';
import { baseKey, boxKey } from './box.ts';
import { bytes64, randomBytes, text64, utf8, type Bytes } from './bytes.ts';

/** How a passphrase becomes a key. */
export type KdfParameters =
	| {
			readonly name: 'argon2id';
			/** KiB. */
			readonly memory: number;
			readonly passes: number;
			readonly lanes: number;
			/** Base64. */
			readonly salt: string;
	  }
	| { readonly name: 'pbkdf2-sha256'; readonly rounds: number; readonly salt: string };

/** What we write; the least that is read. */
export const argon2Floor = { memory: 64 * 1024, passes: 3, lanes: 1 } as const;
/** The most that is read: four times the memory, some seconds of a slow device. */
const argon2Ceiling = { memory: 256 * 1024, passes: 12, lanes: 4 } as const;
const pbkdf2Floor = 600_000;
const pbkdf2Ceiling = 6_000_000;
const saltLength = 16;

/** Letters of a passphrase: fewer are guessed whatever protects them. */
export const shortestPassphrase = 8;
const longestPassphrase = 1024;

/** A passphrase that is too short or too long to be one. */
export class UnfitPassphrase extends Error {
	override readonly name = 'UnfitPassphrase';
}

/** Argon2id was asked for, and this browser refuses WebAssembly or the memory for it. The recovery key does without. */
export class KdfUnavailable extends Error {
	override readonly name = 'KdfUnavailable';
}

const salt = v.pipe(v.string(), v.length(22));
const whole = v.pipe(v.number(), v.safeInteger());

/** Shape in a file; whether it is neither weak nor absurd is for `checkKdf`. */
export const kdfSchema = v.variant('name', [
	v.strictObject({ name: v.literal('argon2id'), memory: whole, passes: whole, lanes: whole, salt }),
	v.strictObject({ name: v.literal('pbkdf2-sha256'), rounds: whole, salt })
]);

/** Turns passphrases into keys. There is one; tests of what lies above bring one that takes no time. */
export interface Kdf {
	/** A new salt, and what this browser can do. */
	fresh(): Promise<KdfParameters>;
	/** Looks at the parameters before it takes any memory. @returns 32 bytes @throws Refused, KdfUnavailable */
	derive(passphrase: string, parameters: KdfParameters): Promise<Bytes>;
}

export const standardKdf: Kdf = {
	async fresh() {
		const salt = text64(randomBytes(saltLength));
		return (await hasWasm())
			? { name: 'argon2id', ...argon2Floor, salt }
			: { name: 'pbkdf2-sha256', rounds: pbkdf2Floor, salt };
	},
	async derive(passphrase, parameters) {
		checkKdf(parameters);
		const password = utf8(asTyped(passphrase));
		// `checkKdf` has looked at it.
		const salt = bytes64(parameters.salt) ?? new Uint8Array();
		if (parameters.name === 'pbkdf2-sha256') return pbkdf2(password, salt, parameters.rounds);
		const { memory: memorySize, passes: iterations, lanes: parallelism } = parameters;
		try {
			const key = await argon2id({
				...{ password, salt, memorySize, iterations, parallelism },
				hashLength: 32,
				outputType: 'binary'
			});
			return new Uint8Array(key);
		} catch (error) {
			throw new KdfUnavailable('This browser cannot run Argon2id', { cause: error });
		}
	}
};

/** Refuses what is weaker than we would write, and what no device should be made to do. @throws Refused */
export function checkKdf(parameters: KdfParameters): void {
	const within = (value: number, least: number, most: number) => {
		if (value < least) throw new Refused('damaged', 'weak parameters of the passphrase');
		if (value > most) throw new Refused('damaged', 'absurd parameters of the passphrase');
	};
	if (bytes64(parameters.salt)?.length !== saltLength) throw new Refused('damaged', 'no salt');
	if (parameters.name === 'pbkdf2-sha256') {
		within(parameters.rounds, pbkdf2Floor, pbkdf2Ceiling);
		return;
	}
	for (const what of ['memory', 'passes', 'lanes'] as const)
		within(parameters[what], argon2Floor[what], argon2Ceiling[what]);
}

/** The key that wraps under a passphrase. */
export async function passphraseKey(
	kdf: Kdf,
	passphrase: string,
	parameters: KdfParameters
): Promise<CryptoKey> {
	const derived = await kdf.derive(passphrase, parameters);
	const key = await boxKey(await baseKey(derived), new Uint8Array(), 'mediatheque/passphrase/1');
	derived.fill(0);
	return key;
}

/** Whether it can be the passphrase of a vault: what is not is none, without trying. */
export function fitsPassphrase(passphrase: string): boolean {
	const { length } = [...asTyped(passphrase)];
	return length >= shortestPassphrase && length <= longestPassphrase;
}

/** @throws UnfitPassphrase */
export function checkPassphrase(passphrase: string): void {
	if (!fitsPassphrase(passphrase))
		throw new UnfitPassphrase(`A passphrase has ${String(shortestPassphrase)} letters or more`);
}

/** The same letters are the same passphrase, whichever keyboard composed them, and spaces around it are a slip. */
function asTyped(passphrase: string): string {
	return passphrase.normalize('NFKC').trim();
}

async function pbkdf2(password: Bytes, salt: Bytes, iterations: number): Promise<Bytes> {
	const { subtle } = crypto;
	const key = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
	return new Uint8Array(
		await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256)
	);
}

/** Whether WebAssembly may be compiled here: policies of pages and lockdown modes refuse it. */
async function hasWasm(): Promise<boolean> {
	try {
		// The smallest module: its magic number and version.
		await WebAssembly.compile(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
		return true;
	} catch {
		return false;
	}
}
