/** Photo CD; ExifTool says the same of these files. */
import { expect, it } from 'vitest';
import { photoCd } from '../fixtures/build-photo-cd.ts';
import { read } from './reading.ts';

const told = async (file: Uint8Array) => {
	const { tags } = await read(file, 'x.pcd');
	const own = [...tags].filter(([key]) => /^PhotoCD:(?!CharacterEscape)/.test(key));
	// Texts fill their places with spaces.
	return Object.fromEntries(own.map(([key, value]) => [key.slice('PhotoCD:'.length), value.trimEnd()]));
};

it('tells who scanned a picture when, how large it is and by what its colours were balanced', async () => {
	expect(await told(photoCd({ balanced: true, restricted: true, shape: 0x65 }))).toEqual({
		SpecificationVersion: '0.6',
		AuthoringSoftwareRelease: '3.1',
		ImageMagnificationDescriptor: '1.0',
		CreateDate: '1992:03:07 20:26:40+00:00',
		ModifyDate: '1998:07:09 16:00:00+00:00',
		ImageMedium: 'Color reversal',
		ProductType: 'FilmScanner',
		ScannerVendorID: 'KODAK',
		ScannerProductID: 'PIW 2000',
		ScannerFirmwareVersion: '1.2',
		ScannerFirmwareDate: '120192',
		ScannerSerialNumber: '0042',
		ScannerPixelSize: '11.90 micrometers',
		ImageWorkstationMake: 'Eastman Kodak',
		CharacterSet: '38 characters ISO 646',
		PhotoFinisherName: 'Shop by the Pier',
		SceneBalanceAlgorithmRevision: '3.3',
		SceneBalanceAlgorithmCommand: 'Neutral SBA Off, Color SBA Off',
		SceneBalanceAlgorithmFilmID: 'Fuji Super HR 100 Gen 2',
		CopyrightStatus: 'Restrictions apply',
		CopyrightFileName: 'RIGHTS.USE',
		Orientation: 'Rotate 270 CW',
		ImageWidth: '1024',
		ImageHeight: '1536',
		CompressionClass: 'Class 4 - Text and graphics, high dynamic range'
	});
});

it('says nothing of a balance, of rights and of a date that were never given', async () => {
	const names = Object.keys(await told(photoCd({ restricted: true, modified: 0xffff_ffff })));
	expect(names.filter((name) => /^(Scene|Copyright|Modify)/.test(name))).toEqual([]);
});

it.each([
	[0b0000, '768', '512'],
	[0b0100, '1536', '1024'],
	[0b1010, '3072', '2048'],
	[0b1111, '3072', '4608']
])('knows the size of a picture by its shape (%i)', async (shape, width, height) => {
	expect(await told(photoCd({ shape }))).toMatchObject({ ImageWidth: width, ImageHeight: height });
});

it('what begins like one and is none is left to others', async () => {
	const { metadata } = await read(photoCd().fill(0xff), 'x.pcd');
	expect(metadata?.type.type).not.toBe('PCD');
});
