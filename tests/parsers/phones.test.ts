/** What phones append to pictures: items that XMP lists, and Vivo's trailer. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromBytes, printed, readMetadata, textOf } from '#lib/parsers/index.ts';
import { bytes } from '../fixtures/build-blocks.ts';
import { timedFilm } from '../fixtures/build-timed.ts';
import { ascii, jpeg, segment, tiff } from '../fixtures/build-tiff.ts';
import { seeded } from '../random.ts';

const photo = new Uint8Array(readFileSync(new URL('../fixtures/jpeg/camera.jpg', import.meta.url)));
const clip = timedFilm([new Uint8Array(4)], { format: 'none' });

interface Listed {
	readonly semantic: string;
	readonly mime: string;
	readonly length?: number | string;
	readonly padding?: number;
}

/** The photo with a list of items in XMP. */
function listing(...items: readonly Listed[]): Uint8Array {
	const list = items
		.map(({ semantic, mime, length, padding }) =>
			[
				'<rdf:li rdf:parseType="Resource"><Container:Item',
				`Item:Semantic="${semantic}" Item:Mime="${mime}"`,
				length === undefined ? '' : `Item:Length="${length}"`,
				padding === undefined ? '' : `Item:Padding="${padding}"`,
				'/></rdf:li>'
			].join(' ')
		)
		.join('');
	const spaces = [
		'Container="http://ns.google.com/photos/1.0/container/"',
		'Item="http://ns.google.com/photos/1.0/container/item/"'
	];
	const xmp =
		'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
		`<rdf:Description ${spaces.map((space) => `xmlns:${space}`).join(' ')}>` +
		`<Container:Directory><rdf:Seq>${list}</rdf:Seq></Container:Directory></rdf:Description></rdf:RDF></x:xmpmeta>`;
	return bytes(
		photo.subarray(0, 2),
		segment(0xe1, bytes('http://ns.adobe.com/xap/1.0/\0', xmp)),
		photo.subarray(2)
	);
}

const primary: Listed = { semantic: 'Primary', mime: 'image/jpeg' };
const gainMap: Listed = { semantic: 'GainMap', mime: 'image/jpeg', length: photo.length };
const motion: Listed = { semantic: 'MotionPhoto', mime: 'video/mp4', length: clip.length };

async function appendedTo(file: Uint8Array) {
	const metadata = await readMetadata(fromBytes(file), { fileName: 'a.jpg' });
	const tags = metadata?.tags.filter(({ group0 }) => group0 === 'Trailer') ?? [];
	return {
		tags,
		found: tags.map(
			({ entry, range: [start, size] }) => [entry.name, file.subarray(start, start + size)] as const
		),
		warnings: metadata?.warnings.map(({ message }) => message) ?? []
	};
}

describe('items behind a picture', () => {
	it('are the clip of a motion photo, gain maps and maps of depth', async () => {
		const both = await appendedTo(bytes(listing(primary, gainMap, motion), photo, clip));
		expect(both.found).toEqual([
			['GainMapImage', photo],
			['MotionPhotoVideo', clip]
		]);
		expect(both.warnings).toEqual([]);
		const maps = ['Depth', 'android/confidencemap', 'Segmentation'].map((semantic) => ({
			...gainMap,
			semantic
		}));
		const { found } = await appendedTo(
			bytes(listing({ ...primary, length: 0 }, ...maps), photo, photo, photo)
		);
		expect(found.map(([name]) => name)).toEqual(['DepthMapImage', 'ConfidenceMapImage', 'SegmentationImage']);
	});

	it('lie between paddings', async () => {
		const file = bytes(
			listing({ ...primary, length: 0, padding: 9 }, { ...gainMap, padding: 5 }, { ...motion, padding: 3 }),
			...[new Uint8Array(9), photo, new Uint8Array(5), clip, new Uint8Array(3)]
		);
		expect((await appendedTo(file)).found).toEqual([
			['GainMapImage', photo],
			['MotionPhotoVideo', clip]
		]);
	});

	it('are not believed where they do not lie', async () => {
		const warning = 'Google: what is listed does not lie behind the picture';
		for (const file of [
			bytes(listing(primary, { ...motion, length: clip.length + 1 }), clip),
			bytes(listing(primary, { ...motion, length: 1e15 - 1 }), clip),
			bytes(listing(primary, { ...motion, length: '-5' }), clip),
			bytes(listing(primary, motion), clip, 'more')
		])
			expect(await appendedTo(file)).toMatchObject({ found: [], warnings: [warning] });
		// What begins otherwise than its kind does.
		const other = new Uint8Array(clip.length).fill(7);
		expect((await appendedTo(bytes(listing(primary, motion), other))).found).toEqual([]);
		expect((await appendedTo(bytes(listing(primary), clip))).found).toEqual([]);
	});

	it('are looked for in whatever is cut or changed', { timeout: 60_000 }, async () => {
		const file = bytes(listing(primary, gainMap, motion), photo, clip);
		const picture = file.length - photo.length - clip.length;
		for (let size = picture - 40; size < file.length; size += 11)
			expect((await appendedTo(file.subarray(0, size))).found).toEqual([]);
		const random = seeded(5);
		for (let times = 0; times < 200; times++) {
			const changed = file.slice();
			for (let changes = 1 + random.below(8); changes > 0; changes--)
				changed[random.below(file.length)] = random.below(256);
			await appendedTo(changed);
		}
	});
});

describe('what a phone of Vivo appends', () => {
	const mark = bytes([0xff, 0xff, 0xff, 0xff, 0x1b], '*9HWfu', [0x84, 0x93, 0xa2, 0xb1]);
	const json = '{"com.android.camera.hdr":1,"name":"é"}';
	const settings = bytes(
		'vivo',
		new TextEncoder().encode(json),
		[0, 0, 1],
		'"cameralbum!',
		new Uint8Array(7),
		mark
	);
	const shown = async (file: Uint8Array) =>
		(await appendedTo(file)).tags.map((tag) => [tag.entry.name, textOf(printed(tag)), tag.range[1]]);

	it('is settings, and the bright parts of a picture', async () => {
		const length = new TextEncoder().encode(json).length;
		expect(await shown(bytes(photo, settings))).toEqual([['JSONInfo', json, length]]);
		for (const end of ['streaminfo', 'streamcount']) {
			const { found } = await appendedTo(bytes(photo, 'streamdata', photo, end, [0, 1], settings));
			expect(found[0]).toEqual(['HDRImage', photo]);
			expect(found).toHaveLength(2);
		}
		const far = bytes(photo, new Uint8Array(600_000).fill(1));
		const made = jpeg(segment(0xe1, 'Exif\0\0', tiff([[ascii(0x010f, 'vivo')]])));
		const { found } = await appendedTo(bytes(made, 'streamdata', far, 'streaminfo', settings));
		expect(found[0]).toEqual(['HDRImage', far]);
	});

	it('is nothing without its marks', async () => {
		for (const file of [
			bytes(photo, 'vivo{"a":1}', mark),
			bytes(photo, 'vivo{}\0', mark),
			bytes(photo, 'vivo{"a":1}\0', mark.subarray(4)),
			bytes(photo, 'streamdata', photo, 'streaminfo', mark)
		])
			expect(await shown(file)).toEqual([]);
		const { found } = await appendedTo(bytes(photo, photo, 'streaminfo', settings));
		expect(found.map(([name]) => name)).toEqual(['JSONInfo']);
	});

	it('is read to its end however it is cut or changed', { timeout: 60_000 }, async () => {
		const file = bytes(photo, 'streamdata', photo, 'streaminfo', settings);
		for (let size = photo.length; size < file.length; size += 7)
			expect(await shown(file.subarray(0, size))).toEqual([]);
		const random = seeded(6);
		for (let times = 0; times < 200; times++) {
			const changed = file.slice();
			for (let changes = 1 + random.below(8); changes > 0; changes--)
				changed[photo.length + random.below(file.length - photo.length)] = random.below(256);
			await shown(changed);
		}
	});
});
