/**
 * Six digits that are the same on both devices if, and only if, each has the other at its end and nobody in between. They are
 * made of both certificates' fingerprints and of a random number of each side. The one who offered binds itself to its number
 * by a hash before it sees the other's: so nobody in between can try certificates until the digits fit, and a guess is right
 * once in a million.
 */

/** What the digits are made of beside the numbers: fingerprints as the codes have them. */
export interface Fingerprints {
	readonly offer: Uint8Array;
	readonly answer: Uint8Array;
}

/** Bytes of a number, and of its hash. */
const numberLength = 32;
const domain = new TextEncoder().encode('mediatheque pairing 1');

/** The line says something else than it should. */
export class DigitsRefused extends Error {
	override readonly name = 'DigitsRefused';
}

/**
 * Agrees on the digits over a line that has just opened.
 * @param send @param next the next message of the other side
 * @throws DigitsRefused where the other side does not keep to it, and what `send` and `next` throw
 */
export async function agreeOnDigits(
	role: 'offer' | 'answer',
	fingerprints: Fingerprints,
	send: (message: Uint8Array<ArrayBuffer>) => Promise<void>,
	next: () => Promise<Uint8Array>
): Promise<string> {
	const own = crypto.getRandomValues(new Uint8Array(numberLength));
	if (role === 'offer') {
		await send(await hash(own));
		const other = sized(await next());
		await send(own);
		return digitsOf(fingerprints, own, other);
	}
	const bound = sized(await next());
	await send(own);
	const other = sized(await next());
	if (!same(await hash(other), bound)) throw new DigitsRefused('The number is not the one that was promised');
	return digitsOf(fingerprints, other, own);
}

/** @returns six digits */
async function digitsOf(
	{ offer, answer }: Fingerprints,
	offered: Uint8Array,
	answered: Uint8Array
): Promise<string> {
	const made = await hash(domain, offer, answer, offered, answered);
	// 2^32 is no multiple of a million: of that, the bias is below one in four thousand.
	const number = new DataView(made.buffer).getUint32(0) % 1_000_000;
	return String(number).padStart(6, '0');
}

async function hash(...parts: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
	const whole = new Uint8Array(await new Blob(parts.map((part) => part.slice())).arrayBuffer());
	return new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
}

function sized(message: Uint8Array): Uint8Array {
	if (message.length !== numberLength) throw new DigitsRefused('No number of a pairing');
	return message;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
	return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
