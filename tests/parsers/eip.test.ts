/** Capture One's packages. */
import { expect, it } from 'vitest';
import { kindOf } from '#lib/parsers/registry.ts';
import { ascii, short, sub, tiff } from '../fixtures/build-tiff.ts';
import { zip, type Member } from '../fixtures/build-zip.ts';
import { read } from './reading.ts';

const picture = tiff([[ascii(271, 'Phase One A/S'), ascii(272, 'P65+'), sub(0x8769, [short(0x8827, 200)])]]);
const cos = (...pairs: readonly (readonly [name: string, value: string])[]) =>
	`<?xml version="1.0"?><IMG><VAR><DL>${pairs.map(([name, value]) => `<E K="${name}" V="${value}"/>`).join('')}</DL></VAR></IMG>`;
const settings = (
	version: number,
	...pairs: readonly (readonly [name: string, value: string])[]
): Member => ({
	name: `CaptureOne/Settings${version}/0.IIQ.cos`,
	content: cos(...pairs)
});

it('tells of the picture in it, of the member it is, and of the newest settings', async () => {
	const file = zip([
		{ name: '0.IIQ', content: picture },
		settings(50, ['Exposure', '0.5'], ['Rotation', '0'], ['Rotation', '90'], ['ColorCorrections', '1,2,3']),
		settings(45, ['Exposure', '9'])
	]);
	const { metadata, tags, warnings } = await read(file, 'package.eip');
	expect(warnings).toEqual([]);
	expect(metadata?.type.type).toBe('EIP');
	expect(metadata && kindOf(metadata.type)).toBe('raw');
	expect(tags.get('IFD0:Model')).toBe('P65+');
	expect(tags.get('ExifIFD:ISO')).toBe('200');
	expect(tags.get('ZIP:ZipFileName')).toBe('0.IIQ');
	expect(tags.get('ZIP:ZipModifyDate')).toBe('2024:05:31 10:11:12');
	expect(tags.get('XML:Exposure')).toBe('0.5');
	// Of a name that comes again the last counts.
	expect(tags.get('XML:Rotation')).toBe('90');
	expect(tags.get('XML:ColorCorrections')).toContain('5 bytes');
	const model = metadata?.tags.find(({ entry }) => entry.name === 'Model');
	const [at = 0, size = 0] = model?.range ?? [];
	expect(Buffer.from(file.subarray(at, at + size)).toString('latin1')).toBe('P65+\0');
});

it('members that are packed are unpacked, and a comment behind the list does not hide it', async () => {
	const packed = [
		{ name: '0.IIQ', content: picture, deflated: true },
		{ ...settings(50, ['Exposure', '0.5']), deflated: true }
	];
	const { tags } = await read(zip(packed, 'made by hand '.repeat(200)), 'package.eip');
	expect(tags.get('IFD0:Model')).toBe('P65+');
	expect(tags.get('ZIP:ZipCompression')).toBe('Deflated');
	expect(tags.get('XML:Exposure')).toBe('0.5');
});

it('without its list its members are found one after the other, with a warning', async () => {
	const file = zip([{ name: '0.IIQ', content: picture }]);
	const { metadata, tags, warnings } = await read(file.subarray(0, file.length - 30), 'package.eip');
	expect(metadata?.type.type).toBe('EIP');
	expect(tags.get('IFD0:Model')).toBe('P65+');
	expect(warnings).toHaveLength(1);
});

it('a ZIP file of another name is none', async () => {
	const { metadata } = await read(zip([{ name: '0.IIQ', content: picture }]), 'package.zip');
	expect(metadata?.type.type).toBe('ZIP');
});
