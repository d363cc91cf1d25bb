/** What all readers of maker notes share: fixed places, directories, offsets that are off, notes that lie in a large file. */
import { describe, expect, it } from 'vitest';
import { Found } from '#lib/parsers/found.ts';
import { Budget } from '#lib/parsers/io/budget.ts';
import { readMetadata } from '#lib/parsers/index.ts';
import { binary, readRows, stored } from '#lib/parsers/makers/binary.ts';
import {
	directoryAt as directoryBlock,
	directoryIn,
	offsetsAreOffBy,
	ownDirectory,
	readMakerDirectory
} from '#lib/parsers/makers/directory.ts';
import { noteOf, rebased, type MakerHint, type Note } from '#lib/parsers/makers/note.ts';
import { masked } from '#lib/parsers/makers/rows.ts';
import type { RawValue } from '#lib/parsers/model.ts';
import { defineTable, type Row } from '#lib/parsers/table.ts';
import { bytes, u16, u32 } from '../../fixtures/build-blocks.ts';
import { ascii, long, rational, short, sub, tiff, undef } from '../../fixtures/build-tiff.ts';
import {
	directoryAt,
	exifWith,
	float,
	phaseOneNote,
	placed,
	sigmaNote
} from '../../fixtures/build-makers.ts';

const sink = () => new Found(new Budget(), undefined);
const hint = (own: MakerHint) => ({ hint: own });
const table = (...rows: readonly Row[]) => defineTable('Made::Up', 'MakerNotes', 'Made', rows);
const told = (found: Found) => found.tags.map(({ entry, raw }) => [entry.name, raw]);
const note = (block: Uint8Array, found: Found, little = true, more: Partial<Note> = {}): Note => ({
	...noteOf(block, 1000, little, found),
	...more
});

describe('a block of fixed places', () => {
	const rows = (block: Uint8Array, own: readonly Row[], how = {}, more: Partial<Note> = {}) => {
		const found = sink();
		readRows(block, 1000, note(block, found, true, more), table(...own), how);
		return found;
	};

	it('counts ids in units of the usual type, and from its end where they are below zero', () => {
		const found = rows(
			bytes(u16(1, true), u16(2, true), u16(3, true)),
			[
				{ id: 1, name: 'Second' },
				{ id: -1, name: 'Last' }
			],
			{
				type: 'int16u'
			}
		);
		expect(told(found)).toEqual([
			['Second', 2],
			['Last', 3]
		]);
		expect(found.tags.map(({ range }) => range)).toEqual([
			[1002, 2],
			[1004, 2]
		]);
	});

	it('reads some bits of a number, several rows at one place', () => {
		const found = rows(new Uint8Array([0b1010_0110]), [
			{ id: 0, name: 'Low', ...hint({ mask: 0x0f }) },
			{ id: 0.1, name: 'High', ...hint({ mask: 0xf0 }) }
		]);
		expect(told(found)).toEqual([
			['Low', 6],
			['High', 10]
		]);
		expect(masked(0x8000_0001, 0x8000_0000)).toBe(1);
	});

	it('takes of rows that share an id the first that holds for the camera, or the one that is picked', () => {
		const own = [
			{ id: 0, name: 'Old', ...hint({ when: ({ note: { model } }) => model === 'L-1' }) },
			{ id: 0, name: 'New', ...hint({ when: ({ note: { model } }) => model === 'L-2' }) }
		];
		expect(told(rows(new Uint8Array([5]), own, {}, { model: 'L-2' }))).toEqual([['New', 5]]);
		expect(told(rows(new Uint8Array([5]), own, {}, { model: 'L-3' }))).toEqual([]);
		const picked = [
			{ id: 0, name: 'Same', print: { 5: 'one' }, ...hint({ pick: () => 1 }) },
			{ id: 0, name: 'Same', print: { 5: 'other' } }
		];
		expect(rows(new Uint8Array([5]), picked).tags[0]?.entry.print).toEqual({ 5: 'other' });
	});

	it('hands facts on to rows that come later', () => {
		const found = rows(new Uint8Array([3, 10]), [
			{ id: 0, name: 'Factor', ...hint({ fact: 'factor' }) },
			{
				id: 1,
				name: 'Product',
				...hint({ use: (raw, { note: { facts } }) => Number(raw) * Number(facts.get('factor')) })
			}
		]);
		expect(told(found)).toEqual([
			['Factor', 3],
			['Product', 30]
		]);
	});

	it('leaves out what there is no room for, and of lists gives what is there', () => {
		const found = rows(new Uint8Array([1, 0, 2, 0, 3]), [
			{ id: 0, name: 'Wide', type: 'int32u' },
			{ id: 4, name: 'Cut', type: 'int16u' },
			{ id: 2, name: 'List', type: 'int16u', count: 4 },
			{ id: 9, name: 'Away' }
		]);
		expect(told(found)).toEqual([
			['Wide', 0x20001],
			['List', [2]]
		]);
	});

	it('is made plain first where it is enciphered', () => {
		const found = sink();
		const block = tiff([[undef(9, new Uint8Array([0xf8, 1, 2, 3, 4]))]], { little: true });
		const plain = (secret: Uint8Array) => secret.map((byte) => byte ^ 0xff);
		const blocks = { 9: binary(table({ id: 0, name: 'Secret' }), { plain }) };
		readMakerDirectory(note(block, found), { offset: 8, table: table({ id: 9, name: 'Inner' }), blocks });
		expect(told(found)).toEqual([['Secret', 7]]);
	});

	it.each<readonly [string, readonly number[], RawValue]>([
		['int16uRev', [1, 2], 0x0102],
		['int16s', [0xfe, 0xff], -2],
		['float', [...float(1.5)], 1.5],
		['fixed32u', [0, 0x80, 1, 0], 1.5],
		['rational64u', [...u32(3, true), ...u32(4, true)], { n: 3, d: 4 }],
		['string', [0x61, 0, 0x62], 'a'],
		['int64u', [1, 0, 0, 0, 0, 0, 0, 0], 1]
	])('stores %s', (type, content, expected) => {
		const value = stored(new Uint8Array(content), type, type === 'string' ? content.length : 1, true);
		expect(value).toEqual(expected);
	});

	it('stores nothing of a type that nobody knows, or where no value fits', () => {
		expect(stored(new Uint8Array(8), 'int9u', 1, true)).toBeUndefined();
		expect(stored(new Uint8Array(3), 'int32u', 1, true)).toBeUndefined();
	});
});

describe('a directory', () => {
	const words = table({ id: 1, name: 'Text' }, { id: 2, name: 'Number' }, { id: 9, name: 'Inner' });
	const read = (
		block: Uint8Array,
		offset: number,
		how: Parameters<typeof readMakerDirectory>[1] | undefined = undefined
	) => {
		const found = sink();
		readMakerDirectory(note(block, found), how ?? { offset, table: words });
		return found;
	};
	const inner = [ascii(1, 'inside'), short(2, 7)];

	it('is in a value, or where a value says, or counts from its own first byte', () => {
		const main = table({ id: 9, name: 'Inner' });
		const inPlace = (at: number, own: number) =>
			tiff([[undef(9, directoryAt(inner, own))]], { little: true, gap: at }).subarray(0);
		// The value lies behind the directory: 8 + 2 + 12 + 4.
		const block = inPlace(0, 26);
		expect(told(read(block, 8, { offset: 8, table: main, blocks: { 9: directoryIn(words) } }))).toEqual([
			['Text', 'inside'],
			['Number', 7]
		]);
		const ofItself = [short(2, 7), { ...ascii(1, 'inside'), at: 2 + 24 + 4 }];
		const alone = tiff([[undef(9, bytes(directoryAt(ofItself, 26), 'inside\0'))]], { little: true });
		const own = read(alone, 8, { offset: 8, table: main, blocks: { 9: ownDirectory(words) } });
		expect(told(own)).toEqual([
			['Number', 7],
			['Text', 'inside']
		]);
		const pointed = bytes(
			tiff([[long(9, 100)]], { little: true }),
			new Uint8Array(74),
			directoryAt(inner, 100)
		);
		expect(told(read(pointed, 8, { offset: 8, table: main, blocks: { 9: directoryBlock(words) } }))).toEqual([
			['Text', 'inside'],
			['Number', 7]
		]);
	});

	it('says which value lies outside, and reads the others', () => {
		const block = tiff([[{ ...ascii(1, 'a long text'), at: 5000 }, short(2, 7)]], { little: true });
		const found = read(block, 8);
		expect(told(found)).toEqual([['Number', 7]]);
		expect(found.warnings.map(({ message }) => message)).toEqual([
			'Made: the value of Text lies outside the data'
		]);
	});

	it('is read as a row says, whatever type the file gives', () => {
		const signs = table({ id: 1, name: 'Signed', ...hint({ as: 'int16s' }) });
		const block = tiff([[short(1, 0xfffe, 3)]], { little: true });
		expect(told(read(block, 8, { offset: 8, table: signs }))).toEqual([['Signed', [-2, 3]]]);
	});

	it('offsets are off by what brings all values behind the directory', () => {
		const block = tiff([[rational(1, 1, 2), ascii(2, 'some text')]], { little: true });
		const found = sink();
		expect(offsetsAreOffBy(note(block, found), 8, words)).toBe(0);
		const moved = bytes(new Uint8Array(40), block);
		// The note was moved by forty bytes, its offsets were left as they were.
		const own = note(moved, found, true, { start: 48, size: moved.length - 48 });
		const by = offsetsAreOffBy(own, 48, words);
		expect(by).toBe(40);
		const right = rebased(own, by);
		const again = sink();
		readMakerDirectory({ ...right, found: again }, { offset: 8, table: words });
		expect(told(again)).toEqual([
			['Text', { n: 1, d: 2 }],
			['Number', 'some text']
		]);
		expect(again.tags[0]?.range[0]).toBe(1000 + 40 + 8 + 2 + 24 + 4);
	});

	it('a byte order of its own changes numbers, not places', () => {
		const block = bytes(new Uint8Array(4), tiff([[short(2, 0x0102)]], { little: false }).subarray(4));
		const found = sink();
		readMakerDirectory(rebased(note(block, found), 0, false), { offset: 8, table: words });
		expect(told(found)).toEqual([['Number', 0x0102]]);
	});
});

describe('a note in a large file', () => {
	/** Reads a file of which nothing is at hand, and counts what it costs. */
	async function cost(file: Uint8Array, name: string) {
		let [reads, size] = [0, 0];
		const metadata = await readMetadata(
			{
				size: file.length,
				read: (offset, length) => {
					const part = file.subarray(offset, offset + length);
					reads++;
					size += part.length;
					return Promise.resolve(part);
				}
			},
			{ fileName: name }
		);
		return { metadata, reads, size };
	}

	it('is read from where its values lie, once each, without the picture in it', async () => {
		// The directory of Phase One's block lies behind the raw picture.
		const picture = new Uint8Array(3_000_000);
		const start = phaseOneNote([
			[0x102, 1, 'AB000123\0'],
			[0x10f, 4, [1, 2, 3, 4, 5]]
		]);
		const whole = new Uint8Array(start.length + picture.length);
		const directory = new DataView(start.buffer).getUint32(8, true);
		whole.set(start.subarray(0, directory));
		whole.set(start.subarray(directory), directory + picture.length);
		new DataView(whole.buffer).setUint32(8, directory + picture.length, true);
		const noteAt = 4096;
		const exif = tiff([
			[
				ascii(271, 'Phase One'),
				ascii(272, 'P45+'),
				sub(0x8769, [{ ...undef(37500, ''), count: whole.length, at: noteAt }])
			]
		]);
		const file = new Uint8Array(noteAt + whole.length);
		file.set(exif);
		file.set(whole, noteAt);
		const { metadata, reads, size } = await cost(file, 'raw.iiq');
		const names = metadata?.tags.map(({ entry, raw }) => [entry.name, raw]);
		expect(names).toContainEqual(['SerialNumber', 'AB000123']);
		expect(metadata?.warnings).toEqual([]);
		expect(reads).toBeLessThanOrEqual(6);
		expect(size).toBeLessThan(300_000);
		// What was only tried out left nothing behind.
		expect(metadata?.tags.filter(({ entry }) => entry.name === 'SerialNumber')).toHaveLength(1);
	});

	it('whose values lie behind it is read with them', async () => {
		const far = (at: number) =>
			bytes(sigmaNote([{ ...ascii(3, 'SINGLE SHOT'), at: at + 400_000 }])(at), new Uint8Array(10));
		const file = exifWith('SIGMA', 'SIGMA DP2', far);
		const whole = placed(600_000, [0, file]);
		const at = Buffer.from(file).indexOf('SIGMA\0\0\0');
		whole.set(bytes('SINGLE SHOT\0'), at + 400_000);
		const { metadata } = await cost(whole, 'raw.tif');
		expect(metadata?.tags.map(({ entry, raw }) => [entry.name, raw])).toContainEqual([
			'DriveMode',
			'SINGLE SHOT'
		]);
	});
});
