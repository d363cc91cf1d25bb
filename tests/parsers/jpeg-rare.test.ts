import { describe, expect, it } from 'vitest';
import { bytes, dataset, u16, u32, utf8, xmpText } from '../fixtures/build-blocks.ts';
import { ascii, frame, jpeg, segment, short, sub, tiff } from '../fixtures/build-tiff.ts';
import { seeded } from '../random.ts';
import { mutantOf } from './mutants.ts';
import { read } from './reading.ts';

/** UTF-16, little-endian, ended by a zero. */
const wide = (text: string) => bytes(...[...text, '\0'].map((letter) => u16(letter.charCodeAt(0), true)));

/** A property of an OLE property set. */
const property = (type: number, ...value: (Uint8Array | number[])[]) => bytes(u32(type, true), ...value);
const text = (value: string) => property(31, u32(value.length + 1, true), wide(value));

/** Milliseconds since 1970 as 100 ns since 1601. */
function fileTime(time: number): Uint8Array {
	const ticks = (BigInt(time) + 11_644_473_600_000n) * 10_000n;
	return bytes(u32(Number(ticks & 0xffff_ffffn), true), u32(Number(ticks >> 32n), true));
}

function propertySet(properties: Readonly<Record<number, Uint8Array>>): Uint8Array {
	const entries = Object.entries(properties);
	let at = 8 + entries.length * 8;
	const list = entries.map(([id, value]) => {
		const entry = bytes(u32(Number(id), true), u32(at, true));
		at += value.length;
		return entry;
	});
	return bytes(
		[0xfe, 0xff, 0, 0],
		u32(0x20400, true),
		new Uint8Array(16),
		u32(1, true),
		new Uint8Array(16),
		u32(48, true),
		u32(at, true),
		u32(entries.length, true),
		...list,
		...entries.map(([, value]) => value)
	);
}

const extensions = propertySet({
	1: property(2, u16(1200, true), u16(0)),
	0x10001: text('Screen nail'),
	0x10003: property(18, u16(1, true), u16(0)),
	0x10004: property(64, fileTime(Date.UTC(2001, 1, 3, 4, 5, 6))),
	0x10000000: property(4114, u32(2, true), u16(1, true), u16(2, true))
});
const nail = bytes(new Uint8Array(28), [0xff, 0xd8, 0xff, 0xdb], 'picture');
const flashPix = [
	segment(
		0xe2,
		'FPXR\0\0',
		[1],
		u16(2),
		u32(extensions.length),
		[0],
		wide('/\x05Extension List'),
		u32(nail.length),
		[0],
		wide('/\x05Screen Nail_1')
	),
	// The second stream comes in two pieces, the later one first.
	segment(0xe2, 'FPXR\0\0', [2], u16(1), u32(30), nail.subarray(30)),
	segment(0xe2, 'FPXR\0\0', [2], u16(1), u32(0), nail.subarray(0, 30)),
	segment(0xe2, 'FPXR\0\0', [2], u16(0), u32(0), extensions)
];

const spiff = segment(
	0xe8,
	'SPIFF\0',
	[1, 2, 1, 3],
	u16(0),
	u32(450),
	u32(300),
	[8, 8, 5, 1],
	u32(300),
	u32(299)
);
const agfa = segment(
	0xec,
	'Agfa Gevaert   \0 721\r\n[picture info]\r\nTimeDate=915117440\r\nShutter=6460\r\nFNumber=F11\r\n',
	'ImageSize=1280-960\r\nSerial#=#1\r\nOdd=x y\r\nq=7\r\n[end]\r\n'
);
const attributes = segment(
	0xe5,
	'RMETA\0MM',
	[1, 0, 0, 0, 0, 0, 0, 3, 0, 3],
	'ASCII\0',
	u16(1),
	u16(17),
	'Lit\0Owner name\0',
	u16(2),
	u16(8),
	'No\0Ann',
	u16(3),
	u16(6),
	u16(2),
	u16(0xffff)
);
const kodak = segment(
	0xe3,
	'Meta\0\0',
	tiff([[ascii(50000, '37'), short(50009, 4), sub(50030, [ascii(1, 'Soft')])]], { little: true })
);
const key = (name: string, type: string, size: number, count: number, value: Uint8Array | string) =>
	bytes(name, type, [size], u16(count), value, new Uint8Array(-value.length & 3));
const settings = bytes(
	key('DVNM', 'c', 1, 5, 'HERO6'),
	key(
		'STRM',
		'\0',
		1,
		32,
		bytes(key('PIMX', 'L', 4, 1, bytes(u32(3200))), key('OREN', 'c', 1, 1, 'U'), key('TICK', 'L', 4, 0, ''))
	)
);
const goPro = segment(0xe6, 'GoPro\0', key('DEVC', '\0', 1, settings.length, settings));

describe('rarer segments of JPEG', () => {
	it('reads FlashPix extensions, whose streams come in pieces', async () => {
		const { tags, warnings, metadata } = await read(jpeg(...flashPix, frame(8, 8)));
		expect(warnings).toEqual([]);
		expect(Object.fromEntries(tags)).toMatchObject({
			'FlashPix:CodePage': 'Unicode UTF-16, little endian',
			'FlashPix:ExtensionName': 'Screen nail',
			'FlashPix:ExtensionPersistence': 'Invalidated By Modification',
			'FlashPix:ExtensionCreateDate': '2001:02:03 04:05:06',
			'FlashPix:UsedExtensionNumbers': '1, 2',
			'FlashPix:ScreenNail': '(Binary data 11 bytes, use -b option to extract)'
		});
		expect(metadata?.previews.map(({ name }) => name)).toContain('PreviewImage');
	});

	it('reads what still picture interchange, old cameras and single programs wrote', async () => {
		const { tags } = await read(
			jpeg(
				spiff,
				agfa,
				segment(0xe0, 'AVI1', [2, 0, 0, 0]),
				segment(0xe6, 'NITF\0', [2, 0, 66], u16(1), u16(1), [0, 8, 4, 1, 5, 0, 8], u32(255)),
				segment(0xe9, 'Media Jukebox\0\x01\0<MJMD><Date>41518.5</Date><Name>a &amp; b</Name></MJMD>'),
				segment(0xea, 'UNICODE\0', u16(0x48), u16(0xe9)),
				segment(0xeb, 'HDR_RI ver=11\n ln0=0.5, ln1=2.6\n~\0ratio'),
				segment(0xed, 'Adobe_CM', u16(3)),
				segment(0xef, 'Q 70'),
				segment(0xe2, 'urn:iso:std:iso:ts:21496:-1\0', u32(0)),
				segment(0xe3, '_JPSJPS_', u16(4), [5, 4, 3, 1], u16(4), 'both'),
				frame(8, 8)
			)
		);
		expect(Object.fromEntries(tags)).toMatchObject({
			'SPIFF:SPIFFVersion': '1.2',
			'SPIFF:ImageHeight': '450',
			'SPIFF:Compression': 'JPEG',
			'SPIFF:XResolution': '299',
			'PictureInfo:DateTimeOriginal': '1998:12:31 15:17:20',
			'PictureInfo:ExposureTime': '1/155',
			'PictureInfo:FNumber': '11.0',
			'PictureInfo:ImageSize': '1280x960',
			'PictureInfo:SerialNumber': '#1',
			'PictureInfo:Odd': 'x y',
			'PictureInfo:TagQ': '7',
			'AVI1:InterleavedField': 'Even',
			'NITF:NITFVersion': '2.00',
			'NITF:ImageFormat': 'IMode B',
			'NITF:Flags': '0xff',
			'MediaJukebox:Date': '2013:09:01 12:00:00',
			'MediaJukebox:Name': 'a & b',
			'File:Comment': 'Hé',
			'JPEG-HDR:JPEG-HDRVersion': '11',
			'JPEG-HDR:Ln1': '2.6',
			'JPEG-HDR:RatioImage': '(Binary data 5 bytes, use -b option to extract)',
			'AdobeCM:AdobeCMType': '3',
			'GraphConv:Quality': '70',
			'APP2:UniformResourceName': 'urn:iso:std:iso:ts:21496:-1',
			'JPS:JPSSeparation': '5',
			'JPS:JPSFlags': 'Left field first',
			'JPS:JPSLayout': 'Over Under',
			'JPS:JPSComment': 'both'
		});
	});

	it('reads directories of Kodak, attributes of Ricoh and settings of GoPro', async () => {
		const { tags } = await read(jpeg(kodak, attributes, goPro, frame(8, 8)));
		expect(Object.fromEntries(tags)).toMatchObject({
			'MetaIFD:FilmProductCode': '37',
			'MetaIFD:FrameNumber': '4',
			'KodakEffectsIFD:DigitalEffectsName': 'Soft',
			'RMETA:Lit': 'No',
			'RMETA:OwnerName': 'Ann',
			'GoPro:DeviceName': 'HERO6',
			'GoPro:AutoISOMax': '3200',
			'GoPro:AutoRotation': 'Up'
		});
	});

	it('knows the nameless segments of a thermal camera by the one that has a name', async () => {
		const version = bytes([0, 2, 0, 1], 'IJPEG\0', u16(0), [4, 1], new Uint8Array(20));
		const picture = bytes([0, 0, 0xc8, 0x41, 0, 0, 0x80, 0x3e], new Uint8Array(4), [0, 0, 0, 0x3f]);
		const alone = await read(jpeg(segment(0xe5, picture), frame(8, 8)));
		expect([...alone.tags.keys()].filter((name) => name.startsWith('InfiRay'))).toEqual([]);
		const { tags } = await read(
			jpeg(segment(0xe2, version), segment(0xe3, 'picture'), segment(0xe5, picture), frame(8, 8))
		);
		expect(Object.fromEntries(tags)).toMatchObject({
			'InfiRay:IJPEGVersion': '0 2 0 1',
			'InfiRay:IJPEGOrgType': '4',
			'InfiRay:EnvironmentTemp': '25.00 C',
			'InfiRay:Distance': '0.25 m',
			'InfiRay:Humidity': '50.0 %',
			'InfiRay:ImagingData': '(Binary data 7 bytes, use -b option to extract)'
		});
	});

	it('finds XMP and EXIF behind heads that are not quite right', async () => {
		const packet = utf8(xmpText('<dc:source>here</dc:source>'));
		for (const head of ['http://ns.adobe.com/xap/1.0/ \0', '']) {
			const { tags } = await read(jpeg(segment(0xe1, head, packet), frame(8, 8)));
			expect(tags.get('XMP-dc:Source')).toBe('here');
		}
		const odd = segment(0xe1, [0, 0], 'Exif\0\0', tiff([[ascii(271, 'Maker')]]));
		expect((await read(jpeg(odd, frame(8, 8)))).tags.get('IFD0:Make')).toBe('Maker');
	});

	it('never throws, wherever such a file is cut or bent', async () => {
		const whole = jpeg(...flashPix, spiff, agfa, attributes, kodak, goPro, frame(8, 8));
		for (let size = 0; size < whole.length; size += 3) await read(whole.subarray(0, size));
		const random = seeded(7);
		for (let count = 0; count < 300; count++) {
			const { bytes: bent } = mutantOf(whole, whole, random);
			await expect(read(bent)).resolves.toBeDefined();
		}
	});
});

const picture = jpeg(frame(8, 8));
const softEdit = bytes(
	...[1600, 1200, 3, 72_000, 27_000, 0, 0, 24_500, 100_000, 99_000, 0, -1250].map((value) => u32(value >>> 0))
);
const fotoStation = (id: number, value: Uint8Array) =>
	bytes(value, u16(id), u32(value.length + 10), [0xa1, 0xb2, 0xc3, 0xd4]);
const edits = bytes(
	...[
		[221, 1],
		[222, 6],
		[216, 2]
	].map(([id = 0, value = 0]) => dataset(2, id, bytes(u32(value))))
);
const photoMechanic = bytes(edits, u32(edits.length), 'cbipcbbl');

/** AXS entries count from the start of the file. */
function afcp(start: number, little = false): Uint8Array {
	const iptc = bytes(dataset(2, 5, 'Behind'));
	const thumbnail = bytes([0xff, 0xd8, 0xff, 0xd9]);
	const mark = little ? 'AXS*' : 'AXS!';
	const long32 = (value: number) => u32(value, little);
	return bytes(
		mark,
		u16(1, little),
		u16(2, little),
		u32(0),
		'IPTC',
		long32(iptc.length),
		long32(start + 36),
		'Nail',
		long32(thumbnail.length),
		long32(start + 36 + iptc.length),
		iptc,
		thumbnail,
		mark,
		long32(start),
		u32(0)
	);
}

function samsung(): Uint8Array {
	const part = (type: number, name: string, value: string) =>
		bytes(u16(0), u16(type, true), u32(name.length, true), name, value);
	const [first, second] = [part(0x0100, 'SoundShot_000', 'sound'), part(0x0a01, 'UTC', '1700000000000')];
	const list = bytes(
		'SEFH',
		u32(101, true),
		u32(2, true),
		u16(0),
		u16(0x0100, true),
		u32(first.length + second.length, true),
		u32(first.length, true),
		u16(0),
		u16(0x0a01, true),
		u32(second.length, true),
		u32(second.length, true)
	);
	return bytes(first, second, list, u32(list.length, true), 'SEFT');
}

describe('what is appended to a JPEG', () => {
	it('reads one after another from the end on', async () => {
		const { tags, warnings } = await read(
			bytes(
				picture,
				afcp(picture.length),
				fotoStation(1, dataset(2, 120, 'A caption')),
				fotoStation(2, softEdit),
				photoMechanic,
				bytes(
					'~\x10\x04\xfe0MIE\0\0\0\0~\x10\x04\0Meta~\x10\x08\0Document~(\x09\x03Copyright(c)~\0\0\0~\0\0\0~\0\x04\0zmie~\0\0\x06',
					u32(74),
					[0x10, 4]
				),
				samsung(),
				'vivo{"hdr":1}\0\0\x01"cameralbum!',
				[0xff, 0xff, 0xff, 0xff, 0x1b],
				'*9HWfu',
				[0x84, 0x93, 0xa2, 0xb1]
			)
		);
		expect(warnings).toEqual([]);
		expect(Object.fromEntries(tags)).toMatchObject({
			'IPTC3:ObjectName': 'Behind',
			'AFCP:ThumbnailImage': '(Binary data 4 bytes, use -b option to extract)',
			'IPTC2:Caption-Abstract': 'A caption',
			'FotoStation:OriginalImageWidth': '1600',
			'FotoStation:XYResolution': '72',
			'FotoStation:Rotation': '90',
			'FotoStation:CropTop': '24.5%',
			'FotoStation:CropRotation': '12.5',
			'PhotoMechanic:Tagged': 'Yes',
			'PhotoMechanic:ColorClass': '6 (Typical alt)',
			'PhotoMechanic:Rotation': '180',
			'MIE-Doc:Copyright': '(c)',
			'Samsung:EmbeddedAudioFileName': 'SoundShot_000',
			'Samsung:EmbeddedAudioFile': '(Binary data 5 bytes, use -b option to extract)',
			'Vivo:JSONInfo': '{"hdr":1}'
		});
	});

	it('reads AFCP in either byte order', async () => {
		const { tags } = await read(bytes(picture, afcp(picture.length, true)));
		expect(tags.get('IPTC2:ObjectName')).toBe('Behind');
	});

	it('looks at the end of a large file only where a program or a phone may have written there', async () => {
		const large = new Uint8Array(100_000);
		const edited = jpeg(segment(0xed, 'Photoshop 3.0\0'), frame(8, 8));
		expect((await read(bytes(edited, large, photoMechanic))).tags.get('PhotoMechanic:Tagged')).toBe('Yes');
		expect(
			(await read(bytes(picture, large, photoMechanic))).tags.get('PhotoMechanic:Tagged')
		).toBeUndefined();
	});

	it('never throws, wherever such a file is cut or bent', async () => {
		const whole = bytes(picture, afcp(picture.length), fotoStation(2, softEdit), photoMechanic, samsung());
		for (let size = 0; size < whole.length; size++) await read(whole.subarray(0, size));
		const random = seeded(11);
		for (let count = 0; count < 300; count++) {
			const { bytes: bent } = mutantOf(whole, whole, random);
			await expect(read(bent)).resolves.toBeDefined();
		}
	});
});

describe('CIFF, what Canon wrote before EXIF', () => {
	const inline = (id: number, ...value: (Uint8Array | number[] | string)[]) =>
		bytes(u16(0x4000 | id, true), bytes(...value, new Uint8Array(8)).subarray(0, 8));
	/** A heap of values that lie one after the other, and of those in its directory. */
	function heap(values: readonly (readonly [id: number, value: Uint8Array])[], ...rows: Uint8Array[]) {
		let at = 0;
		const listed = values.map(([id, value]) => {
			const row = bytes(u16(id, true), u32(value.length, true), u32(at, true));
			at += value.length;
			return row;
		});
		return bytes(
			...values.map(([, value]) => value),
			u16(rows.length + listed.length, true),
			...rows,
			...listed,
			u32(at, true)
		);
	}
	const float = (value: number) => new Uint8Array(new Float32Array([value]).buffer);
	const camera = heap(
		[[0x080a, utf8('Lumo\0Lumograph 3\0')]],
		inline(0x101c, u16(100, true)),
		inline(0x1814, float(11.25)),
		inline(0x1029, u16(1, true), u16(5, true), u16(199, true), u16(146, true))
	);
	const whole = heap(
		[
			[0x2807, camera],
			[0x2804, heap([[0x0805, utf8('A file\0')]])],
			[0x300a, heap([[0x0805, utf8('A comment\0')]])],
			[0x1818, bytes(float(1), float(6.375), float(5.25))],
			[
				0x1810,
				bytes(u32(512, true), u32(384, true), float(1), u32(0), u32(8, true), u32(24, true), u32(1, true))
			]
		],
		inline(0x1803, u32(65536, true), float(2)),
		inline(0x1817, u32(1230045, true)),
		inline(0x1999, u32(7, true))
	);
	const ciff = bytes('II', u32(26, true), 'HEAPJPGM', u32(0x10002, true), new Uint8Array(8), whole);
	const file = jpeg(segment(0xe0, ciff), frame(9, 9));

	it('is read to its innermost heap', async () => {
		const { tags } = await read(file);
		expect(Object.fromEntries(tags)).toMatchObject({
			'CIFF:Make': 'Lumo',
			'CIFF:Model': 'Lumograph 3',
			'CIFF:ImageWidth': '512',
			'CIFF:CanonFileDescription': 'A file',
			'CIFF:UserComment': 'A comment',
			'CIFF:BaseISO': '100',
			'CIFF:MeasuredEV': '16.25',
			'CIFF:FileFormat': 'JPEG (lossy)',
			'CIFF:FileNumber': '123-0045',
			'CIFF:ShutterSpeedValue': '1/83',
			'CIFF:ApertureValue': '6.2',
			'CIFF:FocalLength': '5 mm',
			'CIFF:FocalPlaneXSize': '5.05 mm'
		});
	});

	it('cut anywhere or damaged, the picture behind it is still read', async () => {
		for (let size = 14; size < ciff.length; size += 3) {
			const { tags } = await read(jpeg(segment(0xe0, ciff.subarray(0, size)), frame(9, 9)));
			expect(tags.get('File:ImageWidth'), `cut at ${size}`).toBe('9');
		}
		const random = seeded(7);
		for (let turn = 0; turn < 200; turn++) {
			const { bytes: mutant } = mutantOf(ciff.slice(14), whole, random);
			const damaged = jpeg(segment(0xe0, ciff.subarray(0, 14), mutant.subarray(0, 60_000)), frame(9, 9));
			expect((await read(damaged)).tags.get('File:ImageWidth')).toBe('9');
		}
	});
});
