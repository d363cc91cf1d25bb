import { describe, expect, it } from 'vitest';
import { Budget, readMetadata, type ByteSource } from '#lib/parsers/index.ts';
import { bytes } from '../fixtures/build-blocks.ts';
import {
	avchd,
	packet,
	packets,
	pes,
	programMap,
	programs,
	section,
	sequenceSet,
	timed,
	units,
	videoPacks,
	type Picture
} from '../fixtures/build-transport.ts';
import { printedTags, read } from './reading.ts';

const told = {
	'M2TS:VideoStreamType': 'H.264 (AVC) Video',
	'M2TS:AudioStreamType': 'A52/AC-3 Audio',
	'M2TS:Duration': '4.00 s',
	'AC3:AudioBitrate': '256 kbps',
	'AC3:SurroundMode': 'Not indicated',
	'AC3:AudioChannels': '2',
	'AC3:AudioSampleRate': '44100',
	'H264:ImageWidth': '1920',
	'H264:ImageHeight': '1080',
	'H264:DateTimeOriginal': '2024:05:31 10:11:12+01:00',
	'H264:ApertureSetting': '2.4',
	'H264:Gain': '9 dB',
	'H264:ExposureProgram': 'Gain',
	'H264:WhiteBalance': 'Hold',
	'H264:Focus': 'Auto (2.55)',
	'H264:ExposureTime': '1/25',
	'H264:FNumber': '2.8',
	'GPS:GPSLatitudeRef': 'North',
	'GPS:GPSLatitude': '47 deg 30\' 7.50"',
	'H264:Make': 'Sony',
	'H264:Model': 'HDR-X1'
};

/** A film with these pictures and nothing else. */
const film = (...list: readonly Uint8Array[]) =>
	bytes(
		programs({ 1: 0x100 }),
		programMap(0x100, 0x1001, [{ type: 0x1b, pid: 0x1011 }]),
		packet({ pid: 0x1001, clock: 0 }),
		...packets(0x1011, pes(0xe0, bytes(units(...list), new Uint8Array(1200).fill(7)))),
		packet({ pid: 0x1001, clock: 27e6 })
	);

describe('a transport stream', () => {
	it.each([
		['M2T', 'bare', bytes(...avchd())],
		['M2TS', 'with arrival times', timed(avchd())],
		['M2T', 'with bytes of correction', bytes(...avchd().flatMap((one) => [one, new Uint8Array(16)]))]
	])('%s %s tells its streams, its length and what the camera wrote', async (type, _, file) => {
		const { metadata, tags, warnings } = await read(file, 'x.bin');
		expect(metadata?.type.type).toBe(type);
		expect(Object.fromEntries(tags)).toMatchObject(told);
		expect(warnings).toEqual([]);
	});

	it.each<[string, Picture]>([
		['854x480', { width: 854, height: 480 }],
		['1918x1078', { width: 1918, height: 1078, chroma: 3, profile: 244 }],
		['1920x1080', { width: 1920, height: 1080, chroma: 2, profile: 122 }],
		['1920x1080', { width: 1920, height: 1080, fields: true, profile: 100 }],
		['1440x1080', { width: 1440, height: 1080, fields: true }]
	])('tells %s of pictures that are cropped', async (size, picture) => {
		const { tags } = await read(film(sequenceSet(picture)));
		expect(tags.get('Composite:ImageSize')).toBe(size);
	});

	it('keeps a size that ExifTool does not believe out of sight', async () => {
		const { metadata, tags } = await read(film(sequenceSet({ width: 128, height: 96 })));
		const width = metadata?.tags.find(({ entry }) => entry.name === 'ImageWidth');
		expect(width).toMatchObject({ raw: 128, entry: { unknown: true } });
		expect(tags.has('Composite:ImageSize')).toBe(false);
	});

	it('says where its values lie, in the packets of the file', async () => {
		const file = bytes(...avchd());
		const { metadata } = await read(file);
		const type = metadata?.tags.find(({ entry }) => entry.name === 'VideoStreamType');
		expect(file[type?.range[0] ?? 0]).toBe(0x1b);
		const rate = metadata?.tags.find(({ entry }) => entry.name === 'AudioSampleRate');
		expect(file.subarray((rate?.range[0] ?? 0) - 4, rate?.range[0])).toEqual(
			new Uint8Array([0x0b, 0x77, 0, 0])
		);
	});

	it('whose clock starts again from zero is as long as it is', async () => {
		const file = [
			programs({ 1: 0x100 }),
			programMap(0x100, 0x1001, [{ type: 0x0f, pid: 0x1011 }]),
			packet({ pid: 0x1001, clock: 2 ** 33 * 300 - 27e6 }),
			packet({ pid: 0x1001, clock: 2 * 27e6 })
		];
		expect((await read(bytes(...file))).tags.get('M2TS:Duration')).toBe('3.00 s');
	});

	it('of several sounds tells all, and the last first', async () => {
		const sounds = [0x03, 0x0f, 0x81].map((type, index) => ({ type, pid: 0x1100 + index }));
		const file = bytes(
			programs({ 1: 0x100 }),
			programMap(0x100, 0x1001, sounds),
			packet({ pid: 0x1001, clock: 0 })
		);
		const { metadata, tags } = await read(file);
		expect(tags.get('M2TS:AudioStreamType')).toBe('A52/AC-3 Audio');
		expect(metadata?.tags.filter(({ entry }) => entry.name === 'AudioStreamType')).toHaveLength(3);
	});
});

describe('a damaged transport stream', () => {
	it('that begins within a packet is read from the next on', async () => {
		const { tags, warnings } = await read(bytes(new Uint8Array(50), ...avchd()), 'cut.ts');
		expect(Object.fromEntries(tags)).toMatchObject(told);
		expect(warnings).toEqual([{ kind: 'damage', message: 'M2TS: the first packet begins at 50' }]);
	});

	it('that lost bytes goes on with the next packet and says where', async () => {
		const [first, second, third, ...more] = avchd();
		const file = bytes(first ?? [], second ?? [], third ?? [], new Uint8Array(70), ...more);
		const { tags, warnings } = await read(file);
		expect(Object.fromEntries(tags)).toMatchObject(told);
		expect(warnings).toEqual([{ kind: 'damage', message: `M2TS: no packet at ${3 * 188}` }]);
	});

	it('whose table claims more bytes than it has gives the streams that are there', async () => {
		const map = section(0x100, 2, [0xf0, 1, 0xf0, 0, 0x1b, 0xf0, 0x11, 0xf0, 0], 900);
		const { tags, warnings } = await read(
			bytes(
				programs({ 1: 0x100 }),
				map,
				packet({ pid: 0x1001, clock: 0 }),
				packet({ pid: 0x1001, clock: 27e6 })
			)
		);
		expect(tags.get('M2TS:VideoStreamType')).toBe('H.264 (AVC) Video');
		expect(warnings[0]?.message).toBe('M2TS: 183 of 903 bytes of a table at 193 are there');
	});

	it('that tells one time only is not known to be cut, but its length is doubted', async () => {
		const { tags, warnings } = await read(bytes(...avchd().slice(0, -1)));
		expect(tags.get('M2TS:Duration')).toBe('0 s');
		expect(warnings.map(({ message }) => message)).toEqual([
			'M2TS: one time is told, so that its length is not known'
		]);
	});

	it('whose descriptors do not fit says so', async () => {
		const map = section(0x100, 2, [0xf0, 1, 0xf0, 0, 0x1b, 0xf0, 0x11, 0xff, 0xff]);
		const { tags, warnings } = await read(
			bytes(programs({ 1: 0x100 }), map, packet({ pid: 0x1001, clock: 0 }))
		);
		expect(tags.get('M2TS:VideoStreamType')).toBe('H.264 (AVC) Video');
		expect(warnings[0]?.message).toBe('M2TS: descriptors at 210 do not fit into their table');
	});

	it('whose tables name themselves ends', async () => {
		const file = [
			programs({ 1: 0, 2: 0x100, 3: 0x100 }),
			programMap(0x100, 0x100, [
				{ type: 0x1b, pid: 0x100 },
				{ type: 0x0f, pid: 0 },
				{ type: 0x03, pid: 0x101 }
			]),
			packet({ pid: 0x100, clock: 0 })
		];
		const { tags } = await read(bytes(...file));
		expect(tags.get('M2TS:AudioStreamType')).toBe('MPEG-1 Audio');
	});

	it('whose pictures tell a number of too many bits keeps what else is there', async () => {
		const { tags, warnings } = await read(
			film(bytes([0x67, 77, 0, 40], new Uint8Array(20)), videoPacks([[0xa1, 0, 28, 0, 10]]))
		);
		expect(tags.get('H264:FNumber')).toBe('2.8');
		expect(tags.get('M2TS:Duration')).toBe('1.00 s');
		expect(warnings[0]?.message).toContain('a number of more than 32 bits');
	});

	it('whose packs are not in order keeps those before', async () => {
		const { tags, warnings } = await read(
			film(
				videoPacks([
					[0xa1, 0, 28, 0, 10],
					[0xe0, 0x10, 0x11, 0, 0],
					[0x70, 0, 0, 0, 0]
				])
			)
		);
		expect(tags.get('H264:Make')).toBe('Canon');
		expect(tags.has('H264:Gain')).toBe(false);
		expect(warnings).toEqual([{ kind: 'damage', message: 'AVCHD: packs are not in order' }]);
	});
});

describe('what is read of a large transport stream', () => {
	const next = [
		...packets(0x1011, pes(0xe0, new Uint8Array(200))),
		...packets(0x1100, pes(0xbd, new Uint8Array(200)))
	];
	const head = bytes(...avchd(next).slice(0, -1));
	const filler = packet({ pid: 0x1fff, content: new Uint8Array(184) });
	const size = 5_000_000_040;

	/** Gigabytes of the same packet between the beginning and a last clock, so far from the end. */
	function large(fromEnd: number, start = head): ByteSource {
		const count = Math.floor(size / 188);
		const last = count - Math.ceil(fromEnd / 188);
		return {
			size,
			read: (offset, length) => {
				const part = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
				for (let at = 0; at < part.length; at++) {
					const place = offset + at;
					const index = Math.floor(place / 188);
					const own = index === last ? packet({ pid: 0x1001, clock: 27e6 * 61 }) : filler;
					part[at] = place < start.length ? (start[place] ?? 0) : (own[place % 188] ?? 0);
				}
				return Promise.resolve(part);
			}
		};
	}

	it.each([
		// The times of its streams are looked for there too, which no packet tells.
		['at the end', 1000, head, 5, 800_000],
		['half a megabyte from the end', 500_000, head, 5, 800_000],
		[
			'at the end, with a stream that never comes',
			1000,
			bytes(
				programs({ 1: 0x100 }),
				programMap(0x100, 0x1001, [{ type: 0x1b, pid: 9 }]),
				packet({ pid: 0x1001, clock: 27e6 })
			),
			6,
			1_300_000
		]
	])('with its last clock %s is its beginning and its end', async (_, fromEnd, start, reads, most) => {
		const budget = new Budget();
		const metadata = await readMetadata(large(fromEnd, start), { fileName: 'large.ts', budget });
		expect(printedTags(metadata).get('M2TS:Duration')).toBe('0:01:00');
		expect(budget.used.reads).toBeLessThanOrEqual(reads);
		expect(budget.used.bytes).toBeLessThan(most);
		expect(budget.used.allocation).toBeLessThanOrEqual(1024 * 1024);
	});
});
