import { describe, expect, it } from 'vitest';
import { readIcc } from '#lib/parsers/blocks/icc.ts';
import { bytes, icc, mluc, u16, u32 } from '../fixtures/build-blocks.ts';
import { cutEverywhere, readBlock } from './blocks.ts';

const sample = icc({
	desc: bytes('desc', u32(0), u32(5), 'Mine\0', new Uint8Array(70)),
	cprt: mluc({ deDE: 'frei', enUS: 'free' }),
	wtpt: bytes('XYZ ', u32(0), u32(0xf6d6), u32(0x10000), u32(0xd32d)),
	rTRC: bytes('curv', u32(0), u32(1), u16(0x0233), u16(0)),
	tech: bytes('sig ', u32(0), 'CRT '),
	calt: bytes(
		'dtim',
		u32(0),
		[2024, 1, 2, 3, 4, 5].flatMap((part) => u16(part))
	),
	meas: bytes('meas', u32(0), u32(1), u32(0), u32(0), u32(0), u32(2), u32(655), u32(2)),
	view: bytes('view', u32(0), u32(0x10000), u32(0), u32(0), u32(0), u32(0), u32(0), u32(1))
});

describe('ICC profiles', () => {
	it('reads the header and tags of every common type', () => {
		const { tags, warnings } = readBlock(readIcc, sample);
		expect(warnings).toEqual([]);
		expect(tags).toMatchObject({
			'ICC-header:ProfileVersion': '4.3.0',
			'ICC-header:ProfileClass': 'Display Device Profile',
			'ICC-header:ProfileDateTime': '2024:05:06 07:08:09',
			'ICC-header:PrimaryPlatform': 'Apple Computer Inc.',
			'ICC-header:CMMFlags': 'Not Embedded, Independent',
			'ICC-header:RenderingIntent': 'Media-Relative Colorimetric',
			'ICC-header:DeviceAttributes': 'Reflective, Glossy, Positive, Color',
			'ICC-header:ProfileID': '0',
			'ICC_Profile:ProfileDescription': 'Mine',
			'ICC_Profile:ProfileCopyright': 'free',
			'ICC_Profile:ProfileCopyright-de-DE': 'frei',
			'ICC_Profile:MediaWhitePoint': '0.9642 1 0.82491',
			'ICC_Profile:RedTRC': '(Binary data 16 bytes, use -b option to extract)',
			'ICC_Profile:Technology': 'Cathode Ray Tube Display',
			'ICC_Profile:CalibrationDateTime': '2024:01:02 03:04:05',
			'ICC-meas:MeasurementGeometry': '0/d or d/0',
			'ICC-meas:MeasurementFlare': '0.999%',
			'ICC-meas:MeasurementIlluminant': 'D65',
			'ICC-view:ViewingCondIlluminant': '1 0 0'
		});
	});

	it('shows bytes of texts that are no UTF-8 as question marks', () => {
		const profile = icc({ cprt: bytes('text', u32(0), '\xa9 me\0') });
		expect(readBlock(readIcc, profile).tags['ICC_Profile:ProfileCopyright']).toBe('? me');
	});

	it('numbers the groups of a second profile in one file', () => {
		const { found } = readBlock(readIcc, sample);
		readIcc(sample, 0, found);
		expect(new Set(found.tags.slice(-3).map(({ group1 }) => group1))).toEqual(new Set(['ICC-view2']));
	});

	it('loses only the tag that points outside', () => {
		const broken = sample.slice();
		// Offset of the second tag.
		new DataView(broken.buffer).setUint32(132 + 12 + 4, 0xffffff00);
		const { tags, warnings } = readBlock(readIcc, broken);
		expect(tags['ICC_Profile:ProfileCopyright']).toBeUndefined();
		expect(tags['ICC_Profile:Technology']).toBe('Cathode Ray Tube Display');
		expect(warnings).toHaveLength(1);
	});

	it('does not believe a count of tags or of languages', () => {
		const many = sample.slice();
		new DataView(many.buffer).setUint32(128, 0xffffffff);
		const { found, warnings } = readBlock(readIcc, many);
		expect(warnings.length).toBeGreaterThan(0);
		expect(found.budget.used.items).toBeLessThan(3000);

		const endless = icc({ desc: bytes('mluc', u32(0), u32(0xffffffff), u32(12)) });
		expect(readBlock(readIcc, endless).warnings).toHaveLength(1);
	});

	it('keeps what came before the end when it is cut anywhere', () => {
		cutEverywhere(readIcc, sample);
	});
});
