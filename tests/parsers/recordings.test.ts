import { describe, expect, it } from 'vitest';
import { Budget, fromBytes, readMetadata } from '#lib/parsers/index.ts';
import { bytes, u16 } from '../fixtures/build-blocks.ts';
import { audible, red, redRecord, wtv, wtv32, wtv64, wtvText } from '../fixtures/build-films.ts';
import { read } from './reading.ts';

const recording = wtv([
	wtvText('Title', 'A Made-Up Evening'),
	wtvText('WM/Genre', 'Shows'),
	wtvText('WM/MediaOriginalBroadcastDateTime', '2018-05-25T18:44:00Z'),
	wtv32('WM/MediaIsLive', 1, 3),
	wtv32('WM/WMRVHardPrePadding', -30),
	wtv64('WM/WMRVEncodeTime', 636628706837749255n),
	wtv64('Duration', 273755658n),
	wtvText('WM/WMRVMade up', 'x'),
	['WM/MediaClassPrimaryID', 6, Array.from({ length: 16 }, (_, index) => index)]
]);

describe('a recording of Windows Media Center', () => {
	it('tells what was recorded, and when', async () => {
		const { metadata, tags, warnings } = await read(recording, 'x.bin');
		expect(metadata?.type.type).toBe('WTV');
		expect(Object.fromEntries(tags)).toMatchObject({
			'WTV:Title': 'A Made-Up Evening',
			'WTV:Genre': 'Shows',
			'WTV:MediaOriginalBroadcastDateTime': '2018:05:25 18:44:00Z',
			'WTV:MediaIsLive': 'Yes',
			'WTV:HardPrePadding': '-30',
			'WTV:EncodeTime': '2018:05:25 18:44:44Z',
			'WTV:Duration': '27.38 s',
			'WTV:Madeup': 'x',
			'WTV:MediaClassPrimaryID': '000102030405060708090a0b0c0d0e0f'
		});
		expect(warnings).toEqual([]);
	});

	it('says where its values lie', async () => {
		const { metadata } = await read(recording);
		const title = metadata?.tags.find(({ entry }) => entry.name === 'Title');
		const [at = 0, size = 0] = title?.range ?? [];
		expect(Buffer.from(recording.subarray(at, at + size)).toString('utf16le')).toBe('A Made-Up Evening\0');
	});

	it.each([
		['sectors of no bytes', 0x28, [0, 0, 0, 0], 'WTV: sectors of 0 bytes'],
		['a directory that is none', 0x100, [0], 'WTV: no entry at 0 of the directory'],
		[
			'an entry that ends nowhere',
			0x110,
			[0xff, 0xff, 0xff, 0xff],
			'WTV: nothing in its directory tells of the recording'
		],
		['sectors that are not there', 0x200, [0xff, 0xff, 0xff, 0], 'WTV: the file ends in sector 16777215']
	])('with %s says so', async (_, at, bad, message) => {
		const file = recording.slice();
		file.set(bad, at);
		expect((await read(file)).warnings[0]?.message).toBe(message);
	});

	it('whose list of sectors names itself ends', async () => {
		const file = recording.slice();
		file.set(
			new Uint8Array(256).map((_, index) => (index % 4 === 0 ? 2 : 0)),
			0x200
		);
		const budget = new Budget();
		await readMetadata(fromBytes(file), { budget });
		expect(budget.used.reads).toBe(1);
		expect(budget.used.items).toBeLessThan(1000);
	});
});

const cover = bytes([0xff, 0xd8, 0xff, 0xe0], new Uint8Array(40));
const book = audible(
	{ title: 'T&#169; &amp; Ü', short_title: 'T', pubdate: '08-APR-2015', NARRATOR: 'N' },
	17,
	cover
);

describe('an audio book', () => {
	it('tells its texts, chapters and cover', async () => {
		const { metadata, tags, warnings } = await read(book, 'x.bin');
		expect(metadata?.type.type).toBe('AA');
		expect(Object.fromEntries(tags)).toMatchObject({
			'Audible:Title': 'T© & Ü',
			'Audible:ShortTitle': 'T',
			'Audible:PublishDate': '08-APR-2015',
			'Audible:NARRATOR': 'N',
			'Audible:ChapterCount': '17'
		});
		expect(metadata?.previews).toMatchObject([
			{ name: 'CoverArt', mime: 'image/jpeg', range: [book.length - 44, 44] }
		]);
		expect(warnings).toEqual([]);
	});

	it('with more texts than it has gives those that are there', async () => {
		const file = book.slice();
		file.set([0xff], 16 + 36);
		const { tags, warnings } = await read(file);
		expect(tags.get('Audible:NARRATOR')).toBe('N');
		expect(tags.get('Audible:ChapterCount')).toBe('17');
		expect(warnings).toHaveLength(1);
	});

	it('with a name that is longer than any keeps the texts before it', async () => {
		const file = book.slice();
		file.set([0x74], Buffer.from(file).indexOf('short_title') - 8);
		const { tags, warnings } = await read(file);
		expect(tags.get('Audible:Title')).toBe('T© & Ü');
		expect(tags.get('Audible:ChapterCount')).toBe('17');
		expect(warnings).toHaveLength(1);
	});

	it('whose cover is cut says how much of it is there', async () => {
		const { warnings } = await read(book.subarray(0, book.length - 10));
		expect(warnings).toEqual([{ kind: 'damage', message: 'Audible: 34 of 44 bytes of the cover are there' }]);
	});
});

const records = [
	redRecord(0x1005, '20240531101112\0'),
	redRecord(0x1023, '20240531\0'),
	redRecord(0x4037, [0, 0, 0, 0, 20, 0, 10, 0]),
	redRecord(0x406a, u16(28)),
	redRecord(0x606c, [0xff, 0xff, 0xff, 0xff]),
	redRecord(0x3fff, [1])
];

describe("a film of RED's cameras", () => {
	it.each([1, 2] as const)('of kind %i tells its pictures and its directory', async (kind) => {
		const { metadata, tags, warnings } = await read(red(kind, records), 'x.bin');
		expect(metadata?.type.type).toBe('R3D');
		expect(Object.fromEntries(tags)).toMatchObject({
			'Red:RedcodeVersion': String(kind),
			'Red:ImageWidth': '5120',
			'Red:ImageHeight': '2560',
			'Red:FrameRate': '23.976',
			'Red:StartEdgeCode': '01:02:03:04',
			'Red:DateTimeOriginal': '2024:05:31 10:11:12',
			'Red:DateCreated': '2024:05:31',
			'Red:CropArea': '0 0 5120 2560',
			'Red:FNumber': '2.8',
			'Red:FocusDistance': '-0.001 m'
		});
		expect(metadata?.tags.find(({ entry }) => entry.name === 'Red_0x3fff')?.entry.unknown).toBe(true);
		expect(warnings).toEqual([]);
	});

	it('with a record that is larger than what is left keeps those before and says where', async () => {
		const whole = red(2, [...records, bytes(u16(5000), u16(0x1019), 'A')]);
		const { tags, warnings } = await read(whole);
		expect(tags.get('Red:FNumber')).toBe('2.8');
		expect(warnings[0]?.message).toBe(
			`R3D: a record of 5000 bytes at ${whole.length - 5}, of which 5 are there`
		);
	});
});
