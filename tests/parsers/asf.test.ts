import { describe, expect, it } from 'vitest';
import { bytes, xmpText } from '../fixtures/build-blocks.ts';
import { asf, asfObject, descriptor, descriptors, guid } from '../fixtures/build-asf.ts';
import { read } from './reading.ts';

const wide = (text: string) => new Uint8Array(Buffer.from(`${text}\0`, 'utf16le'));

describe('ASF', () => {
	it('tells the file, its streams and what is said of it', async () => {
		const { metadata, tags, warnings } = await read(asf());
		expect(metadata?.type).toMatchObject({ type: 'ASF', mime: 'video/x-ms-asf' });
		expect(Object.fromEntries(tags)).toMatchObject({
			'ASF:FileID': '9F391234-D16D-4A5D-B2BC-6A3E41F8422D',
			'ASF:CreationDate': '2024:05:31 03:33:20Z',
			'ASF:Duration': '6.15 s',
			'ASF:MaxBitrate': '128 kbps',
			'ASF:AudioChannels': '2',
			'ASF:AudioSampleRate': '44100',
			'ASF:ImageWidth': '320',
			'ASF:ImageHeight': '240',
			// Of two streams the last is told.
			'ASF:StreamType': 'Video',
			'ASF:StreamNumber': '2',
			'ASF:Title': 'Ashore',
			'ASF:Author': 'Åse',
			'ASF:Description': 'A walk',
			'ASF:AlbumTitle': 'Journeys',
			'ASF:TrackNumber': '7',
			'ASF:AudioCodecName': 'Codec',
			'ASF:PictureType': 'Front Cover',
			'ASF:PictureDescription': 'cover',
			'Composite:ImageSize': '320x240'
		});
		expect(tags.has('ASF:Copyright')).toBe(false);
		expect(warnings).toEqual([]);
	});

	it('keeps names that nobody listed, out of sight', async () => {
		const { metadata } = await read(asf());
		const own = metadata?.tags.find(({ entry }) => entry.name === 'ASF_ExtendedDescr_MY/Own');
		expect(own).toMatchObject({ raw: 'kept', entry: { unknown: true } });
	});

	it('has its cover where it lies', async () => {
		const file = asf();
		const { metadata } = await read(file);
		const [at = 0, size = 0] = metadata?.previews[0]?.range ?? [];
		expect([...file.subarray(at, at + size)]).toEqual([1, 2, 3, 4]);
	});

	it('has XMP behind its film', async () => {
		const xmp = asfObject(
			'BE7ACFCB-97A9-42E8-9C71-999491E3AFAC',
			new TextEncoder().encode(xmpText('<dc:format>video/x</dc:format>'))
		);
		expect((await read(bytes(asf(), xmp))).tags.get('XMP-dc:Format')).toBe('video/x');
	});

	it('takes a GUID for letters but where it is known to be one, and a number that is bytes for its text', async () => {
		const guid = Uint8Array.from({ length: 16 }, (_, at) => 0x41 + at);
		const { tags, metadata } = await read(
			asf(
				descriptors(
					descriptor('WM/Year', 6, guid),
					descriptor('WM/MediaClassPrimaryID', 6, guid),
					descriptor('ASFLeakyBucketPairs', 3, Uint8Array.of(77, 0, 0, 0)),
					descriptor('WM/Picture', 3, Uint8Array.of(77)),
					descriptor('WM/Genre', 0, wide('Folk'))
				)
			)
		);
		expect(tags.get('ASF:Year')).toBe('ABCDEFGHIJKLMNOP');
		expect(tags.get('ASF:MediaClassPrimaryID')).toBe('44434241-4645-4847-494A-4B4C4D4E4F50');
		expect(metadata?.tags.find(({ entry }) => entry.name === 'ASFLeakyBucketPairs')?.raw).toEqual({
			binary: 2
		});
		expect(tags.get('ASF:Genre')).toBe('Folk');
	});

	it('of a value that is said twice tells the last', async () => {
		const { tags } = await read(asf(descriptors(descriptor('WM/AlbumTitle', 0, wide('Again')))));
		expect(tags.get('ASF:AlbumTitle')).toBe('Again');
	});

	it('takes a yes of two bytes for a no, as ExifTool does', async () => {
		const said = async (...value: number[]) =>
			(await read(asf(descriptors(descriptor('IsVBR', 2, Uint8Array.from(value)))))).tags.get('ASF:IsVBR');
		expect(await said(1, 0, 0, 0)).toBe('True');
		expect(await said(1, 0)).toBe('False');
	});

	it('tells the size of a still, and of a stream that is enciphered so', async () => {
		const kind = [...guid('B61BE100-5B4E-11CF-A8FD-00805F5C442B'), ...new Uint8Array(32)];
		const still = asfObject('B7DC0791-A9B7-11CF-8EE6-00C00C205365', [
			...kind,
			...[1, 0x80],
			...new Uint8Array(4),
			...[64, 1, 0, 0],
			...[240, 0, 0, 0]
		]);
		const { tags } = await read(asf(still));
		expect(tags.get('ASF:StreamType')).toBe('JFIF');
		expect(tags.get('ASF:StreamNumber')).toBe('1 (encrypted)');
		expect(tags.get('ASF:ImageWidth')).toBe('320');
		expect(tags.get('ASF:ImageHeight')).toBe('240');
	});

	it('loses one object that is damaged, and no other', async () => {
		const broken = asfObject('D2D0A440-E307-11D2-97F0-00A0C95EA850', [9, 0, 200, 0, 1, 2]);
		const { tags, warnings } = await read(asf(broken));
		expect(tags.get('ASF:Title')).toBe('Ashore');
		expect(warnings).toHaveLength(1);
	});
});
