import { describe, expect, it } from 'vitest';
import { readIcc } from '#lib/parsers/blocks/icc.ts';
import { readIptc } from '#lib/parsers/blocks/iptc.ts';
import { readPhotoshop } from '#lib/parsers/blocks/photoshop.ts';
import { readPrintIm } from '#lib/parsers/blocks/print-im.ts';
import { fromBytes, readMetadata } from '#lib/parsers/index.ts';
import { bytes, dataset, icc, resource, u16, u32 } from '../fixtures/build-blocks.ts';
import { cutEverywhere, readBlock, type BlockReader } from './blocks.ts';

/** Names and printed values of the tags that are shown only on demand. */
function unknownIn(reader: BlockReader, block: Uint8Array): Record<string, string | undefined> {
	const { found, tags } = readBlock(reader, block);
	const unknown = found.tags.filter(({ entry }) => entry.unknown);
	return Object.fromEntries(
		unknown.map(({ group1, entry }) => [entry.name, tags[`${group1}:${entry.name}`]])
	);
}

const printIm = (little: boolean) =>
	bytes(
		'PrintIM\0',
		'0300\0\0',
		u16(2, little),
		u16(0x0001, little),
		u32(0x00160016, little),
		u16(0x0100, little),
		u32(3, little)
	);

describe('tags nobody has listed are kept, to be shown on demand', () => {
	it('in IPTC, by record', () => {
		const block = bytes(dataset(2, 5, 'Weir'), dataset(2, 209, 'Fjord'), dataset(77, 1, 'x'));
		expect(unknownIn(readIptc, block)).toEqual({ IPTC_ApplicationRecord_209: 'Fjord' });
	});

	it('in Photoshop, by id', () => {
		const block = bytes(resource(0x0fa0, bytes('mani')), resource(0x040a, bytes([1])));
		expect(Object.keys(unknownIn(readPhotoshop, block))).toEqual(['Photoshop_0x0fa0']);
	});

	it('in Photoshop as numbers or text, of which 60 letters are shown', () => {
		const block = bytes(
			resource(0x0fa0, bytes('x'.repeat(61))),
			resource(1044, bytes(u32(7))),
			resource(1011, bytes([0, 1, 1])),
			resource(1032, bytes('guides'))
		);
		expect(unknownIn(readPhotoshop, block)).toEqual({
			Photoshop_0x0fa0: `${'x'.repeat(55)}[...]`,
			IDsBaseValue: '7',
			PrintFlags: '0 1 1',
			GridGuidesInfo: 'guides'
		});
	});

	it('in colour profiles, by signature', () => {
		expect(unknownIn(readIcc, icc({ ucmI: bytes('ucmI', u32(0)) }))).toEqual({
			ICC_Profile_UcmI: '(Binary data 8 bytes, use -b option to extract)'
		});
	});

	it('in ID3, by frame', async () => {
		const frame = bytes('UFID', u32(5), u16(0), 'a\0bcd');
		const song = bytes(
			'ID3',
			[3, 0, 0],
			[0, 0, 0, frame.length],
			frame,
			[0xff, 0xfb, 0x90, 0],
			new Uint8Array(413)
		);
		const metadata = await readMetadata(fromBytes(song));
		const unknown = metadata?.tags.filter(({ group0, entry }) => entry.unknown && group0 === 'ID3');
		expect(unknown?.map(({ group1, entry, raw }) => [group1, entry.name, raw])).toEqual([
			['ID3v2_3', 'ID3_UFID', { binary: 5, bytes: bytes('a\0bcd') }]
		]);
	});

	it.each([false, true])('in Print Image Matching, in either byte order (little: %j)', (little) => {
		expect(unknownIn(readPrintIm, printIm(little))).toEqual({
			PrintIM_0x0001: '0x00160016',
			PrintIM_0x0100: '0x00000003'
		});
	});

	it('a Print Image Matching block cut anywhere keeps what is whole', () => {
		cutEverywhere(readPrintIm, printIm(false));
	});
});
