import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { chunk, gif, gifApplication, png, riffChunk, vp8, webp } from '../fixtures/build-blocks.ts';
import { tiff, undef } from '../fixtures/build-tiff.ts';
import { box, join, text, u16, u32 } from './made-boxes.ts';
import { read } from './reading.ts';

/* CBOR (RFC 8949), as far as the tests need it. */

class Marked {
	constructor(
		readonly mark: number,
		readonly value: unknown
	) {}
}

function head(major: number, count: number): Uint8Array {
	const first = major << 5;
	if (count < 24) return Uint8Array.of(first | count);
	return count < 256 ? Uint8Array.of(first | 24, count) : join(Uint8Array.of(first | 25), u16(count));
}

function cbor(value: unknown): Uint8Array {
	if (value === null) return Uint8Array.of(0xf6);
	if (typeof value === 'boolean') return Uint8Array.of(value ? 0xf5 : 0xf4);
	if (typeof value === 'number') {
		if (Number.isInteger(value)) return value >= 0 ? head(0, value) : head(1, -1 - value);
		const bytes = new Uint8Array(9);
		bytes[0] = 0xfb;
		new DataView(bytes.buffer).setFloat64(1, value);
		return bytes;
	}
	if (typeof value === 'string') {
		const bytes = new TextEncoder().encode(value);
		return join(head(3, bytes.length), bytes);
	}
	if (value instanceof Uint8Array) return join(head(2, value.length), value);
	if (value instanceof Marked) return join(head(6, value.mark), cbor(value.value));
	if (Array.isArray(value)) return join(head(4, value.length), ...value.map(cbor));
	const entries = Object.entries(value as object);
	return join(head(5, entries.length), ...entries.flatMap(([key, one]) => [cbor(key), cbor(one)]));
}

/* JUMBF */

const idOf = (type: string) =>
	join(text(type), Uint8Array.of(0, 0x11, 0, 0x10, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71));
const description = (type: string, label: string) =>
	box('jumd', join(type.length === 4 ? idOf(type) : text(type), Uint8Array.of(3), text(`${label}\0`)));
const jumb = (type: string, label: string, ...content: Uint8Array[]) =>
	box('jumb', join(description(type, label), ...content));

const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xdb, 1, 2, 3, 4);
const claim = {
	alg: 'sha256',
	'dc:title': 'Heron',
	claim_generator: 'made-up/1.0',
	assertions: [{ url: 'self#a', hash: Uint8Array.of(1, 2) }, { url: 'self#b' }],
	when: new Marked(0, '2024-03-09T17:58:03Z'),
	big: new Marked(2, Uint8Array.of(1, 0, 0, 0, 0)),
	offset: -3,
	half: 1.5,
	sure: true,
	none: null
};
const creation = {
	'@context': 'https://schema.org',
	author: [{ name: 'Ada' }, { name: 'Bo' }],
	list: [1, 2],
	sub: { a_b: true }
};

const store = () =>
	jumb(
		'c2pa',
		'c2pa',
		jumb(
			'c2as',
			'c2pa.assertions',
			jumb('json', 'stds.schema-org.CreativeWork', box('json', text(JSON.stringify(creation)))),
			jumb(
				'thumbnailthumbna',
				'c2pa.thumbnail.claim.jpeg',
				box('bfdb', text('\0image/jpeg\0')),
				box('bidb', jpeg)
			)
		),
		jumb('c2cl', 'c2pa.claim', box('cbor', cbor(claim))),
		jumb(
			'c2cs',
			'c2pa.signature',
			box('cbor', cbor(new Marked(18, [Uint8Array.of(1), { x5chain: [jpeg, jpeg] }, null])))
		)
	);

const promised = {
	'JUMBF:JUMDType': '(c2pa)-0011-0010-800000aa00389b71',
	'JUMBF:JUMDLabel': 'c2pa',
	'JSON:Context': 'https://schema.org',
	'JSON:AuthorName': 'Ada, Bo',
	'JSON:List': '1, 2',
	'JSON:SubA_B': 'True',
	'Jpeg2000:C2PAThumbnailClaimJpegType': 'image/jpeg',
	'Jpeg2000:C2PAThumbnailClaimJpegData': '(Binary data 8 bytes, use -b option to extract)',
	'CBOR:Alg': 'sha256',
	'CBOR:Title': 'Heron',
	'CBOR:Claim_generator': 'made-up/1.0',
	'CBOR:AssertionsUrl': 'self#a, self#b',
	'CBOR:When': '2024:03:09 17:58:03Z',
	'CBOR:Big': '4294967296',
	'CBOR:Offset': '-3',
	'CBOR:Half': '1.5',
	'CBOR:Sure': 'True',
	'CBOR:None': 'null',
	'CBOR:Item0': '(Binary data 1 bytes, use -b option to extract)',
	'CBOR:Item2': 'null'
};

const jxl = (...boxes: Uint8Array[]) => join(box('JXL ', u32(0x0d0a_870a)), ...boxes);
const heic = (...boxes: Uint8Array[]) =>
	join(box('ftyp', join(text('heic'), u32(0), text('mif1'))), ...boxes);
const c2paId = [
	0xd8, 0xfe, 0xc3, 0xd6, 0x1b, 0x0e, 0x48, 0x3c, 0x92, 0x97, 0x58, 0x28, 0x87, 0x7e, 0xc4, 0x81
];

/** Cuts a box into APP11 segments of a JPEG; each repeats the header of the box. */
function segments(whole: Uint8Array, instance: number, each: number): Uint8Array[] {
	const pieces: Uint8Array[] = [];
	for (let at = 8; at < whole.length; at += each) {
		const payload = join(
			text('JP'),
			u16(instance),
			u32(pieces.length + 1),
			whole.subarray(0, 8),
			whole.subarray(at, at + each)
		);
		pieces.push(join(u16(0xffeb, payload.length + 2), payload));
	}
	return pieces;
}

const photo = new Uint8Array(readFileSync(new URL('../fixtures/jpeg/profile.jpg', import.meta.url)));
const withSegments = (...more: Uint8Array[]) => join(photo.subarray(0, 2), ...more, photo.subarray(2));

describe('content credentials', () => {
	it.each([
		['JPEG XL', jxl(store())],
		[
			'HEIC',
			heic(box('uuid', join(Uint8Array.from(c2paId), u32(0), text('manifest\0'), u32(0, 0), store())))
		],
		['one segment of a JPEG', withSegments(...segments(store(), 1, 60_000))],
		['many segments of a JPEG', withSegments(...segments(store(), 1, 50))],
		['a chunk of PNG', png([chunk('caBX', store())])],
		['a chunk of WebP', webp(vp8, riffChunk('C2PA', store()))],
		['a block of GIF', gif(gifApplication('C2PA_GIF\x01\0\0', store()))],
		['a tag of TIFF', tiff([[undef(0xcd41, store())]])],
		['segments out of order', withSegments(...segments(store(), 7, 200).reverse())]
	])('are read in %s', async (_where, bytes) => {
		const { metadata, tags, warnings } = await read(bytes);
		expect(Object.fromEntries(tags)).toMatchObject(promised);
		expect(warnings).toEqual([]);
		const [preview] = metadata?.previews ?? [];
		expect(preview).toMatchObject({ name: 'C2PAThumbnailClaimJpegData', mime: 'image/jpeg' });
		const [at = 0, size = 0] = preview?.range ?? [];
		expect(preview?.bytes ?? bytes.subarray(at, at + size)).toEqual(jpeg);
	});

	it('are told apart where boxes of a JPEG share a number', async () => {
		const other = jumb('json', 'other', box('json', text('[{"note":"second"}, 3]')));
		const { tags } = await read(withSegments(...segments(store(), 1, 100), ...segments(other, 1, 100)));
		expect(tags.get('CBOR:Title')).toBe('Heron');
		expect(tags.get('JSON:Note')).toBe('second');
	});

	it('offer the thumbnail of the last claim only, not those of ingredients', async () => {
		const thumbnail = (label: string, bytes: Uint8Array) =>
			jumb('thumbnailthumbna', label, box('bfdb', text('\0image/png\0')), box('bidb', bytes));
		const manifest = (...more: Uint8Array[]) =>
			jumb('c2ma', 'urn:made-up', jumb('c2as', 'c2pa.assertions', ...more));
		const made = jumb(
			'c2pa',
			'c2pa',
			manifest(thumbnail('c2pa.thumbnail.claim.png', text('older'))),
			manifest(
				thumbnail('c2pa.thumbnail.claim.png', text('last')),
				thumbnail('c2pa.thumbnail.ingredient.png', text('other'))
			)
		);
		const { metadata } = await read(withSegments(...segments(made, 1, 40)));
		expect(metadata?.previews).toEqual([
			{ name: 'C2PAThumbnailClaimPngData', mime: 'image/png', bytes: text('last') }
		]);
	});

	it('survive a damaged part', async () => {
		const broken = jumb('cbor', 'broken', box('cbor', Uint8Array.of(0xa1, 0x61, 0x61, 0x82)));
		const text404 = jumb('json', 'no JSON', box('json', text('nothing')));
		const { tags, warnings } = await read(
			jxl(broken, text404, jumb('cbor', 'whole', box('cbor', cbor({ title: 'kept' }))))
		);
		expect(tags.get('CBOR:Title')).toBe('kept');
		expect(warnings.map(({ message }) => message)).toEqual([
			'JUMBF cbor: needed 1 bytes, 0 left',
			'JUMBF: no JSON'
		]);
	});

	it('are told up to where they are cut', async () => {
		const whole = store();
		for (let size = 8; size < whole.length; size += 7) {
			const { warnings } = await read(jxl(whole.subarray(0, size)));
			expect(warnings.length, `cut at ${size}`).toBeGreaterThan(0);
		}
	});

	it('nest no deeper than the limit', async () => {
		let deep = cbor('end');
		for (let level = 0; level < 500; level++) deep = join(head(4, 1), deep);
		let boxes = jumb('json', 'innermost');
		for (let level = 0; level < 200; level++) boxes = box('jumb', boxes);
		const { warnings } = await read(jxl(jumb('cbor', 'deep', box('cbor', deep)), boxes));
		expect(warnings.map(({ kind }) => kind)).toEqual(['limit', 'limit']);
	});

	it('cannot touch a prototype', async () => {
		const made = jxl(
			jumb('json', 'a', box('json', text('{"__proto__":{"polluted":"yes"}}'))),
			jumb('cbor', 'b', box('cbor', join(head(5, 1), cbor('__proto__'), cbor({ polluted: 1 }))))
		);
		await read(made);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});
});
