/** Bytes put together by hand, for the samples of scripts/fixtures-*.mjs. */

/** @typedef {Buffer | string | readonly number[]} Part */

/** @param {readonly Part[]} parts */
export const join = (...parts) =>
	Buffer.concat(
		parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))
	);
/** @param {number} size @param {boolean} little @param {readonly number[]} values */
export function integers(size, little, values) {
	const bytes = Buffer.alloc(size * values.length);
	values.forEach((value, index) => {
		const whole = value < 0 ? value + 2 ** (8 * size) : value;
		if (little) bytes.writeUIntLE(whole, index * size, size);
		else bytes.writeUIntBE(whole, index * size, size);
	});
	return bytes;
}
export const l16 = (/** @type {number[]} */ ...values) => integers(2, true, values);
export const l32 = (/** @type {number[]} */ ...values) => integers(4, true, values);
export const b16 = (/** @type {number[]} */ ...values) => integers(2, false, values);
export const b32 = (/** @type {number[]} */ ...values) => integers(4, false, values);
/** @param {boolean} little @param {number[]} values */
export function floats(little, ...values) {
	const bytes = Buffer.alloc(4 * values.length);
	values.forEach((value, index) =>
		little ? bytes.writeFloatLE(value, index * 4) : bytes.writeFloatBE(value, index * 4)
	);
	return bytes;
}
/** @param {number[]} values */
export function doubles(...values) {
	const bytes = Buffer.alloc(8 * values.length);
	values.forEach((value, index) => bytes.writeDoubleLE(value, index * 8));
	return bytes;
}
/** Parts at their places, zeros between. @param {number} size @param {Record<number, Part>} parts */
export function filled(size, parts) {
	const bytes = Buffer.alloc(size);
	for (const [at, part] of Object.entries(parts)) join(part).copy(bytes, Number(at));
	return bytes;
}
/** Groups of seven bits, the highest first. @param {number} value @returns {number[]} */
export const varint = (value) =>
	value < 128 ? [value] : [...varint(Math.floor(value / 128)).map((group) => group | 0x80), value & 0x7f];

/** An XMP packet. */
export const packet = Buffer.from(
	`<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Reiher am Wehr</rdf:li></rdf:Alt></dc:title><dc:subject><rdf:Bag><rdf:li>heron</rdf:li><rdf:li>Nebel</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
);

/** A TIFF structure of short texts: [tag, text]. @param {boolean} little @param {readonly (readonly [number, string])[]} fields */
export function exif(little, fields) {
	const [n16, n32] = little ? [l16, l32] : [b16, b32];
	const valuesAt = 8 + 2 + fields.length * 12 + 4;
	const values = fields.map(([, text]) => join(text, [0]));
	let at = valuesAt;
	const entries = fields.map(([tag], index) => {
		const value = values[index] ?? Buffer.alloc(0);
		const inside = value.length <= 4;
		const entry = join(n16(tag, 2), n32(value.length), inside ? filled(4, { 0: value }) : n32(at));
		if (!inside) at += value.length;
		return entry;
	});
	const outside = values.filter(({ length }) => length > 4);
	return join(little ? 'II' : 'MM', n16(42), n32(8), n16(fields.length), ...entries, n32(0), ...outside);
}
/** @type {readonly (readonly [number, string])[]} */
export const camera = [
	[0x010e, 'A heron at the weir'],
	[0x010f, 'Lumograph'],
	[0x0110, 'Lumograph Two'],
	[0x0132, '2024:03:09 18:22:41'],
	[0x013b, 'Ada Beispiel'],
	[0x8298, '(c) 2024 Ada Beispiel']
];
