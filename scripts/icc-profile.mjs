/** A small display profile of our own (ICC.1:2010, section 7), for samples. */

/** @param {string} text */
const latin1 = (text) => Buffer.from(text, 'latin1');

/** @param {number[]} numbers as s15Fixed16 */
function fixed(...numbers) {
	const bytes = Buffer.alloc(numbers.length * 4);
	numbers.forEach((number, index) => bytes.writeInt32BE(Math.round(number * 65536), index * 4));
	return bytes;
}

/** @param {string} type @param {Buffer[]} parts */
const element = (type, ...parts) => Buffer.concat([latin1(type), Buffer.alloc(4), ...parts]);

/** @param {number} number */
function u32(number) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(number);
	return bytes;
}

/** @param {number[]} numbers */
const xyz = (...numbers) => element('XYZ ', fixed(...numbers));

/** A version 2 matrix profile for a display. */
export function displayProfile() {
	const name = 'Made-up RGB';
	/** @type {[string, Buffer][]} */
	const tags = [
		['desc', element('desc', u32(name.length + 1), latin1(`${name}\0`), Buffer.alloc(78))],
		['cprt', element('text', latin1('Public domain\0'))],
		['wtpt', xyz(0.9642, 1, 0.8249)],
		['rXYZ', xyz(0.4361, 0.2225, 0.0139)],
		['gXYZ', xyz(0.3851, 0.7169, 0.0971)],
		['bXYZ', xyz(0.1431, 0.0606, 0.7142)],
		['rTRC', element('curv', u32(1), Buffer.from([2, 51, 0, 0]))],
		['gTRC', element('curv', u32(1), Buffer.from([2, 51, 0, 0]))],
		['bTRC', element('curv', u32(1), Buffer.from([2, 51, 0, 0]))]
	];
	const header = Buffer.alloc(128);
	header.write('none', 4, 'latin1');
	header.writeUInt32BE(0x02100000, 8);
	header.write('mntrRGB XYZ ', 12, 'latin1');
	[2024, 3, 9, 17, 58, 3].forEach((part, index) => header.writeUInt16BE(part, 24 + index * 2));
	header.write('acsp', 36, 'latin1');
	fixed(0.9642, 1, 0.8249).copy(header, 68);

	const rows = [u32(tags.length)];
	const data = [];
	let at = 128 + 4 + tags.length * 12;
	for (const [signature, bytes] of tags) {
		const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
		rows.push(latin1(signature), u32(at), u32(bytes.length));
		data.push(padded);
		at += padded.length;
	}
	header.writeUInt32BE(at, 0);
	return Buffer.concat([header, ...rows, ...data]);
}
