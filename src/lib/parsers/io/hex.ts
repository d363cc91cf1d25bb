/** Bytes as hexadecimal digits, two each, in lower case. */
export function hex(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += (byte < 16 ? '0' : '') + byte.toString(16);
	return text;
}
