import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { md5 } from '#lib/parsers/conversions/md5.ts';
import { readIptc } from '#lib/parsers/blocks/iptc.ts';
import { bytes, dataset, u16, u32, utf8 } from '../fixtures/build-blocks.ts';
import { cutEverywhere, readBlock } from './blocks.ts';

const inUtf8 = dataset(1, 90, '\x1b%G');
const sample = bytes(
	inUtf8,
	dataset(1, 60, '5'),
	dataset(2, 0, '\0\x04'),
	dataset(2, 5, utf8('Grüße')),
	dataset(2, 25, 'sea'),
	dataset(2, 25, 'sky'),
	dataset(2, 55, '20240506'),
	dataset(2, 60, '070809+0200'),
	dataset(2, 221, '1:5:0:001138'),
	dataset(7, 10, '\x01')
);

describe('IPTC', () => {
	it('reads datasets of all records, lists, dates and times', () => {
		const { tags, warnings } = readBlock(readIptc, sample);
		expect(warnings).toEqual([]);
		expect({ ...tags }).toEqual({
			'File:CurrentIPTCDigest': createHash('md5').update(sample).digest('hex'),
			'IPTC:CodedCharacterSet': 'UTF8',
			'IPTC:EnvelopePriority': '5 (normal urgency)',
			'IPTC:ApplicationRecordVersion': '4',
			'IPTC:ObjectName': 'Grüße',
			'IPTC:DateCreated': '2024:05:06',
			'IPTC:TimeCreated': '07:08:09+02:00',
			'IPTC:Prefs': 'Tagged:1, ColorClass:5, Rating:0, FrameNum:001138',
			'IPTC:SizeMode': 'Size Known',
			'IPTC:Keywords': 'sea, sky'
		});
	});

	it('takes texts without a character set for those of Windows', () => {
		expect(readBlock(readIptc, dataset(2, 80, 'M\xfcller \x80')).tags['IPTC:By-line']).toBe('Müller €');
	});

	it('tells the last of what is written twice first, and letters for digits as they are', () => {
		const { tags } = readBlock(
			readIptc,
			bytes(
				dataset(2, 5, 'First'),
				dataset(2, 5, 'Last'),
				dataset(2, 50, 'Gr\xfcn'),
				dataset(1, 90, '\x1b%G\x1b(B')
			)
		);
		expect(tags).toMatchObject({
			'IPTC:ObjectName': 'Last / First',
			'IPTC:ReferenceNumber': 'Gr?n',
			'IPTC:CodedCharacterSet': 'ESC % G, ESC ( B'
		});
	});

	it('reads lengths written in more than two bytes', () => {
		const value = 'x'.repeat(300);
		const extended = bytes([0x1c, 2, 120], u16(0x8004), u32(value.length), value);
		expect(readBlock(readIptc, extended).tags['IPTC:Caption-Abstract']).toBe(value);
	});

	it('takes texts of the envelope for UTF-8, whatever those after it are in', () => {
		const { tags } = readBlock(readIptc, bytes(dataset(1, 30, utf8('Grüße')), dataset(2, 5, 'Gr\xfc\xdfe')));
		expect(tags).toMatchObject({ 'IPTC:ServiceIdentifier': 'Grüße', 'IPTC:ObjectName': 'Grüße' });
	});

	it('keeps what is appended to a file, or lies in its EXIF, apart from what Photoshop compares', () => {
		const inner = readBlock((block, at, found) => readIptc(block, at, found, 'inner'), sample);
		expect(inner.tags['IPTC:ObjectName']).toBe('Grüße');
		expect(inner.tags).not.toHaveProperty('File:CurrentIPTCDigest');
		const appended = readBlock((block, at, found) => readIptc(block, at, found, 'appended'), sample);
		expect(appended.tags['IPTC2:ObjectName']).toBe('Grüße');
	});

	it('numbers the groups of a second block in one file', () => {
		const { found } = readBlock(readIptc, sample);
		readIptc(dataset(2, 5, 'again'), 0, found);
		expect(found.tags.at(-1)?.group1).toBe('IPTC2');
	});

	it('keeps zeros at the end out of values and out of warnings', () => {
		const { tags, warnings } = readBlock(readIptc, bytes(dataset(2, 90, 'Ulm\0\0'), new Uint8Array(20)));
		expect(tags['IPTC:City']).toBe('Ulm');
		expect(warnings).toEqual([]);
	});

	it('says that something else follows, and that a value is cut', () => {
		expect(readBlock(readIptc, bytes(dataset(2, 90, 'Ulm'), 'garbage')).warnings[0]?.kind).toBe('damage');
		const cut = readBlock(readIptc, sample.subarray(0, sample.length - 10));
		expect(cut.warnings[0]?.kind).toBe('damage');
		expect(cut.tags['IPTC:Keywords']).toBe('sea, sky');
	});

	it('digests data of any length as MD5 does', () => {
		for (const size of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
			const data = Uint8Array.from({ length: size }, (_, index) => index * 7);
			expect(md5(data)).toBe(createHash('md5').update(data).digest('hex'));
		}
	});

	it('keeps what came before the end when it is cut anywhere', () => {
		cutEverywhere(readIptc, sample);
	});
});
