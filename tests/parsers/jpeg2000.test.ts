import { describe, expect, it } from 'vitest';
import { bytes, dataset, icc, resource, utf8, xmpText } from '../fixtures/build-blocks.ts';
import { ascii, tiff } from '../fixtures/build-tiff.ts';
import { box, join, longBox, text, u16, u32 } from './made-boxes.ts';
import { read } from './reading.ts';

const signature = box('jP  ', u32(0x0d0a_870a));
const fileType = (brand = 'jp2 ') => box('ftyp', join(text(brand), u32(0), text('jp2 ')));
const jp2 = (...boxes: Uint8Array[]) => join(signature, fileType(), ...boxes);
const imageHeader = box('ihdr', join(u32(50, 100), u16(3), Uint8Array.of(0x87, 7, 0, 0)));
const uuid = (id: string, payload: Uint8Array) =>
	box(
		'uuid',
		join(
			Uint8Array.from(id.match(/../g) ?? [], (code) => parseInt(code, 16)),
			payload
		)
	);
const exif = tiff([[ascii(0x010f, 'Lumograph')]]);

const exifId = '4a706754696666457869662d3e4a5032';
const iptcId = '33c7a4d2b81d4723a0baf1a3e097ad38';
const photoshopId = '2c4c0100850440b9a03e562148d6dfeb';
const xmpId = 'be7acfcb97a942e89c71999491e3afac';

describe('JPEG 2000 in boxes', () => {
	it('tells the header, colours and resolutions', async () => {
		const header = box(
			'jp2h',
			join(
				imageHeader,
				box('colr', join(Uint8Array.of(1, 0xff, 0), u32(18))),
				box(
					'res ',
					join(
						box('resc', join(u16(300, 1, 300, 2), Uint8Array.of(2, 0xfd))),
						box('resd', join(u16(72, 0, 1, 3), Uint8Array.of(4, 7)))
					)
				)
			)
		);
		const { tags, warnings } = await read(jp2(header));
		expect(Object.fromEntries(tags)).toMatchObject({
			'File:FileType': 'JP2',
			'Jpeg2000:MajorBrand': 'JPEG 2000 Image (.JP2)',
			'Jpeg2000:ImageWidth': '100',
			'Jpeg2000:ImageHeight': '50',
			'Jpeg2000:BitsPerComponent': '8 Bits, Signed',
			'Jpeg2000:Compression': 'JPEG 2000',
			'Jpeg2000:ColorSpecMethod': 'Enumerated',
			'Jpeg2000:ColorSpecPrecedence': '-1',
			'Jpeg2000:ColorSpace': 'sYCC',
			'Jpeg2000:CaptureYResolution': '300',
			'Jpeg2000:CaptureXResolution': '150',
			'Jpeg2000:CaptureXResolutionUnit': 'km',
			'Jpeg2000:DisplayYResolution': 'inf',
			'Jpeg2000:DisplayXResolution': '0.3333333',
			'Jpeg2000:DisplayXResolutionUnit': 'Unknown (7)',
			'Composite:ImageSize': '100x50'
		});
		expect(warnings).toEqual([]);
	});

	it('is typed by its brand', async () => {
		const types = ['jp2 ', 'jpx ', 'jpm ', 'jph ', 'mjp2'].map(async (brand) =>
			(await read(join(signature, fileType(brand)))).tags.get('File:FileType')
		);
		expect(await Promise.all(types)).toEqual(['JP2', 'JPX', 'JPM', 'JPH', 'JP2']);
	});

	it('reads EXIF, IPTC, Photoshop, XMP and a profile', async () => {
		const caption = (words: string) => dataset(2, 120, words);
		const { tags } = await read(
			jp2(
				box(
					'jp2h',
					box('colr', join(Uint8Array.of(2, 0, 0), icc({ cprt: bytes('text', u32(0), 'Nobody\0') })))
				),
				uuid(exifId, exif),
				uuid(iptcId, caption('From a box')),
				uuid(photoshopId, resource(0x0404, caption('From Photoshop'))),
				uuid(xmpId, utf8(xmpText('<dc:format>image/jp2</dc:format>')))
			)
		);
		expect(Object.fromEntries(tags)).toMatchObject({
			'IFD0:Make': 'Lumograph',
			'IPTC:Caption-Abstract': 'From a box',
			'IPTC2:Caption-Abstract': 'From Photoshop',
			'XMP-dc:Format': 'image/jp2',
			'ICC_Profile:ProfileCopyright': 'Nobody'
		});
		expect(tags.has('File:CurrentIPTCDigest')).toBe(false);
	});

	it('reads EXIF with the header it has in JPEG', async () => {
		const { tags } = await read(jp2(uuid(exifId, join(text('Exif\0\0'), exif))));
		expect(tags.get('IFD0:Make')).toBe('Lumograph');
	});

	it('names XML after the path to each value', async () => {
		const document =
			'<?xml version="1.0"?><IMAGE_CREATION xmlns="http://example.org/" xmlns:q="http://example.org/q">' +
			'<TIME>2001-08-01T15:40:00Z</TIME><who q:by="Ada">Bo</who><empty/></IMAGE_CREATION>';
		const { tags } = await read(jp2(box('xml ', text(document))));
		expect(Object.fromEntries(tags)).toMatchObject({
			'XML:ImageCreationXmlns': 'http://example.org/',
			'XML:ImageCreationTime': '2001:08:01 15:40:00Z',
			'XML-q:ImageCreationWhoBy': 'Ada',
			'XML:ImageCreationWho': 'Bo',
			'XML:ImageCreationEmpty': ''
		});
	});

	it('keeps what RDF lists together, in groups of XML', async () => {
		const { tags } = await read(
			jp2(
				box(
					'xml ',
					utf8(xmpText('<dc:subject><rdf:Bag><rdf:li>a</rdf:li><rdf:li>b</rdf:li></rdf:Bag></dc:subject>'))
				)
			)
		);
		expect(tags.get('XML-dc:Subject')).toBe('a, b');
	});

	it('names XML in another language after it', async () => {
		const title =
			'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Heron</rdf:li><rdf:li xml:lang="de-DE">Reiher</rdf:li></rdf:Alt></dc:title>';
		const { tags } = await read(
			jp2(box('xml ', join(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(xmpText(title)))))
		);
		expect(tags.get('XML-dc:Title')).toBe('Heron');
		expect(tags.get('XML-dc:Title-de-DE')).toBe('Reiher');
	});

	it('opens associations and sizes of 64 bits; of equal tags the last counts', async () => {
		const { tags } = await read(
			jp2(
				longBox('asoc', join(box('lbl ', text('first')), box('asoc', box('lbl ', text('deeper'))))),
				box('uinf', box('url ', join(u32(0), text('https://example.org/\0')))),
				box('bfdb', text('\x01image/png\0a.png\0')),
				box('lbl ', text('last\0'))
			)
		);
		expect(tags.get('Jpeg2000:Label')).toBe('last');
		expect(tags.get('Jpeg2000:URL')).toBe('https://example.org/');
		expect(tags.get('Jpeg2000:BinaryDataType')).toBe('image/png, a.png');
	});

	it('goes on after a broken box', async () => {
		const { tags, warnings } = await read(
			jp2(box('jp2h', box('ihdr', u16(1))), uuid(exifId, text('nothing')), box('lbl ', text('ok')))
		);
		expect(tags.get('Jpeg2000:Label')).toBe('ok');
		expect(warnings.map(({ message }) => message)).toEqual([
			'ihdr: needed 4 bytes, 2 left',
			'EXIF: no TIFF header'
		]);
	});
});

describe('a bare codestream', () => {
	const segment = (marker: number, payload: Uint8Array) => join(u16(marker, payload.length + 2), payload);
	const size = segment(
		0xff51,
		join(u16(0), u32(100, 50, 10, 5, 100, 50, 0, 0), u16(1), Uint8Array.of(7, 1, 1))
	);
	const comment = (kind: number, words: string) => segment(0xff64, join(u16(kind), text(words)));

	it('tells its size and comments, up to the first tile', async () => {
		const { tags, warnings } = await read(
			join(
				u16(0xff4f),
				size,
				comment(1, 'caf\xe9 au lait'),
				comment(0, '\0\x01'),
				u16(0xff90, 10),
				comment(1, 'not this')
			)
		);
		expect(Object.fromEntries(tags)).toMatchObject({
			'File:FileType': 'J2C',
			'File:MIMEType': 'image/x-j2c',
			'File:ImageWidth': '100',
			'File:ImageHeight': '50',
			'File:Comment': 'café au lait'
		});
		expect(warnings).toEqual([]);
	});

	it('says where it is cut', async () => {
		const { tags, warnings } = await read(join(u16(0xff4f), size));
		expect(tags.get('File:ImageWidth')).toBe('100');
		expect(warnings).toHaveLength(1);
	});
});
