/** Bytes as hexadecimal digits in lower case, two each. */
export function hex(bytes: Iterable<number>): string {
	let text = '';
	for (const byte of bytes) text += (byte < 16 ? '0' : '') + byte.toString(16);
	return text;
}

/** One byte, or the lowest of a larger number, as two hexadecimal digits. */
export const hexByte = (byte: number): string => (byte & 0xff).toString(16).padStart(2, '0');

/** A GUID of Microsoft's as it is written: of its five groups the first three are little-endian. What is missing is 0. */
export function guidText(bytes: Uint8Array): string {
	const group = (...places: readonly number[]) => hex(places.map((place) => bytes[place] ?? 0));
	return [group(3, 2, 1, 0), group(5, 4), group(7, 6), group(8, 9), group(10, 11, 12, 13, 14, 15)]
		.join('-')
		.toUpperCase();
}
