/**
 * The cipher of Sony's newer blocks: every byte below 249 stands for another, its cube's rest after division by 249. The
 * others stand for themselves. https://exiftool.org/TagNames/Sony.html (Tag9050a)
 */
const modulus = 249;

/** What an enciphered byte means. */
const plainOf: Uint8Array = makePlain();

function makePlain(): Uint8Array {
	const plain = Uint8Array.from({ length: 256 }, (_none, byte) => byte);
	for (let byte = 0; byte < modulus; byte++) {
		const square = (byte * byte) % modulus;
		plain[(square * byte) % modulus] = byte;
	}
	return plain;
}

/** The plain bytes of an enciphered block. */
export function deciphered(bytes: Uint8Array): Uint8Array {
	const plain = new Uint8Array(bytes.length);
	for (let index = 0; index < bytes.length; index++) plain[index] = plainOf[bytes[index] ?? 0] ?? 0;
	return plain;
}
