/** Google's HDR+ notes, in EXIF and in XMP. */
import { expect, it } from 'vitest';
import { bytes } from '../../fixtures/build-blocks.ts';
import { segment } from '../../fixtures/build-tiff.ts';
import { cameraJpeg, exifWith, field, hdrp } from '../../fixtures/build-makers.ts';
import { read } from '../reading.ts';

const sections = [
	'Payload frame 0 (base64): AAECAw==',
	'Payload frame 1 (base64): AAEC',
	'StaticMetadata',
	'  make google',
	'  model Pixel',
	'Time log:',
	'  start 6.56 ms',
	'Skip Rectiface.',
	''
].join('\n');
const note = (content: Uint8Array) => cameraJpeg(exifWith('Google', 'Pixel', () => content));

it('sections of text become tags, frames are numbered, remarks are kept', async () => {
	const { tags, metadata } = await read(note(hdrp(2, sections)));
	expect(tags.get('Google:PayloadFrame0')).toContain('4 bytes');
	expect(tags.get('Google:PayloadFrame1')).toContain('3 bytes');
	expect(tags.get('Google:ProcessingNotes')).toBe('Skip Rectiface.');
	const text = metadata?.tags.find(({ entry }) => entry.name === 'StaticMetadataText')?.raw;
	expect(text).toHaveProperty('bytes', new TextEncoder().encode('  make google\n  model Pixel\n'));
	expect(tags.get('Google:TimeLogText')).toContain('16 bytes');
});

const message = bytes(
	field(1, bytes(field(1, 'Payload frame 00'), field(2, 'abc'))),
	field(1, bytes(field(1, 'Finished image'), field(2, 'abcdef'))),
	field(2, 'start 6.56 ms'),
	field(9, bytes(field(3, 11), field(36, field(1, 1_696_625_631)))),
	field(
		12,
		bytes(
			field(1, 'Google'),
			field(2, 'Pixel 8 Pro'),
			field(8, 1_694_689_039_012),
			field(12, field(2, { float: 32_000 }))
		)
	)
);

it('a message of version 3 is read by its numbers; of names that come again the last counts', async () => {
	const { tags } = await read(note(hdrp(3, message)));
	expect(tags.get('Google:ImageName')).toBe('Finished image');
	expect(tags.get('Google:ImageData')).toContain('6 bytes');
	expect(tags.get('Google:FrameCount')).toBe('11');
	expect(tags.get('Google:CreateDate')).toBe('2023:10:06 20:53:51+00:00');
	expect(tags.get('Google:DeviceModel')).toBe('Pixel 8 Pro');
	expect(tags.get('Google:SoftwareDate')).toBe('2023:09:14 10:57:19.012+00:00');
	expect(tags.get('Google:ExposureTimeMax')).toBe('32');
});

it('is found in XMP too', async () => {
	const letters = Buffer.from(hdrp(3, message)).toString('base64');
	const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:GCamera="http://ns.google.com/photos/1.0/camera/" GCamera:HdrPlusMakernote="${letters}"/></rdf:RDF></x:xmpmeta>`;
	const { tags } = await read(
		cameraJpeg(
			exifWith('Google', 'Pixel', () => new Uint8Array(4)),
			segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', packet)
		)
	);
	expect(tags.get('Google:DeviceModel')).toBe('Pixel 8 Pro');
	expect(tags.get('XMP-GCamera:HDRPlusMakerNote')).toContain(`${letters.length} bytes`);
});

it('what is cut off or damaged says so, and keeps what came before', async () => {
	const whole = hdrp(2, sections + '  more\n'.repeat(2000));
	const cut = await read(note(whole.subarray(0, whole.length - 12)));
	expect(cut.warnings.length).toBeGreaterThan(0);
	expect(cut.tags.get('Google:PayloadFrame0')).toContain('4 bytes');
	const noMessage = await read(note(hdrp(3, bytes(field(2, 'abc'), [0xff, 0xff, 0xff]))));
	expect(noMessage.warnings.length).toBeGreaterThan(0);
});
