/** CRC-32 as ZIP has it (APPNOTE 4.4.7: polynomial 0xdebb20e3, reflected 0xedb88320). */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

/** @param before of the bytes in front of these; 0 where there are none */
export function crc32(bytes: Uint8Array, before = 0): number {
	let value = ~before;
	for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 255] ?? 0);
	return ~value >>> 0;
}
