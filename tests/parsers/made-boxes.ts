/** Boxes made up for tests of MP4 and QuickTime. */

const letters = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export function join(...parts: Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

export const text = letters;

export function u32(...values: number[]): Uint8Array {
	const bytes = new Uint8Array(values.length * 4);
	const view = new DataView(bytes.buffer);
	for (const [index, value] of values.entries()) view.setUint32(index * 4, value);
	return bytes;
}

export function u16(...values: number[]): Uint8Array {
	const bytes = new Uint8Array(values.length * 2);
	const view = new DataView(bytes.buffer);
	for (const [index, value] of values.entries()) view.setUint16(index * 2, value);
	return bytes;
}

/** A box; `claim` makes its size lie. */
export function box(
	type: string,
	content: Uint8Array = new Uint8Array(0),
	claim = content.length + 8
): Uint8Array {
	return join(u32(claim), letters(type), content);
}

/** A box with a 64-bit size. */
export function longBox(type: string, content: Uint8Array, claim = BigInt(content.length + 16)): Uint8Array {
	const size = new Uint8Array(8);
	new DataView(size.buffer).setBigUint64(0, claim);
	return join(u32(1), letters(type), size, content);
}

export const fileType = (brand = 'isom') => box('ftyp', join(letters(brand), u32(512), letters(brand)));

/** 2024-03-09 16:58:03 UTC in seconds since 1904. */
export const made = 3_792_848_283;

export function movieHeader(seconds = 5): Uint8Array {
	const matrix = u32(0x1_0000, 0, 0, 0, 0x1_0000, 0, 0, 0, 0x4000_0000);
	return box(
		'mvhd',
		join(
			u32(0, made, made, 600, 600 * seconds, 0x1_0000),
			u16(0x100),
			new Uint8Array(10),
			matrix,
			u32(0, 0, 0, 0, 0, 0, 2)
		)
	);
}

/**
 * A video track of one sample description and ten samples of 100 bytes each, 25 a second.
 * @param behindDescription what follows the boxes of the description
 */
export function videoTrack(samples = 10, behindDescription: Uint8Array = new Uint8Array()): Uint8Array {
	const matrix = u32(0, 0x1_0000, 0, 0xffff_0000, 0, 0, 0, 0, 0x4000_0000);
	const trackHeader = box(
		'tkhd',
		join(u32(3, made, made, 1, 0, 240), new Uint8Array(8), u16(0, 0, 0, 0), matrix, u32(640 << 16, 480 << 16))
	);
	const description = box(
		'avc1',
		join(
			new Uint8Array(6),
			u16(1),
			new Uint8Array(16),
			u16(640, 480),
			u32(0x48_0000, 0x48_0000, 0),
			u16(1),
			new Uint8Array(32),
			u16(24, 0xffff),
			box('avcC', Uint8Array.of(1, 0x64, 0, 0x1f, 0xff, 0xe0, 0)),
			box('pasp', u32(1, 1)),
			behindDescription
		)
	);
	const table = box(
		'stbl',
		join(
			box('stsd', join(u32(0, 1), description)),
			box('stts', u32(0, 1, samples, 40)),
			box('stsz', u32(0, 100, samples)),
			box('stsc', u32(0, 1, 1, samples, 1)),
			box('stco', u32(0, 1, 4096))
		)
	);
	const handler = box('hdlr', join(u32(0, 0), letters('vide'), new Uint8Array(12), letters('Made up\0')));
	const media = box(
		'mdia',
		join(
			box('mdhd', join(u32(0, made, made, 1000, samples * 40), u16(0x15c7, 0))),
			handler,
			box(
				'minf',
				join(
					box('vmhd', join(u32(1), u16(0, 0, 0, 0))),
					box('dinf', box('dref', join(u32(0, 1), box('url ', u32(1))))),
					table
				)
			)
		)
	);
	return box('trak', join(trackHeader, media));
}

/** A text of `ilst`. */
export const item = (type: string, value: string) =>
	box(type, box('data', join(u32(1, 0), new TextEncoder().encode(value))));

export const itemList = (...items: Uint8Array[]) =>
	box(
		'meta',
		join(
			u32(0),
			box('hdlr', join(u32(0, 0), letters('mdirappl'), new Uint8Array(9))),
			box('ilst', join(...items))
		)
	);

export const film = () =>
	join(
		fileType(),
		box(
			'moov',
			join(
				movieHeader(),
				videoTrack(),
				box('udta', itemList(item('\xa9nam', 'A film'), item('\xa9ART', 'Åse')))
			)
		),
		box('mdat', new Uint8Array(1000))
	);

/** A source of any size that holds parts at places and zeros between; it counts what is read. */
export function sparse(size: number, parts: readonly (readonly [offset: number, bytes: Uint8Array])[]) {
	const counts = { reads: 0, bytes: 0, touched: [] as [number, number][] };
	return {
		counts,
		size,
		read(offset: number, length: number): Promise<Uint8Array> {
			const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
			counts.reads++;
			counts.bytes += bytes.length;
			counts.touched.push([offset, bytes.length]);
			for (const [start, part] of parts) {
				const from = Math.max(offset, start);
				const to = Math.min(offset + bytes.length, start + part.length);
				if (to > from) bytes.set(part.subarray(from - start, to - start), from - offset);
			}
			return Promise.resolve(bytes);
		}
	};
}
