import { describe, expect, it } from 'vitest';
import { Budget, fromBytes, readMetadata } from '#lib/parsers/index.ts';
import {
	box,
	fileType,
	film,
	item,
	itemList,
	join,
	longBox,
	made,
	movieHeader,
	sparse,
	text,
	u16,
	u32,
	videoTrack
} from './made-boxes.ts';
import { mp4 } from '../fixtures/build-music.ts';
import { printedTags, read } from './reading.ts';

const GiB = 1024 ** 3;

describe('a film', () => {
	it('tells its header, tracks and tags', async () => {
		const { tags, warnings } = await read(film());
		expect(Object.fromEntries(tags)).toMatchObject({
			'File:FileType': 'MP4',
			'QuickTime:Duration': '5.00 s',
			'QuickTime:CreateDate': '2024:03:09 16:58:03',
			'Track1:ImageWidth': '640',
			'Track1:CompressorID': 'avc1',
			'Track1:VideoFrameRate': '25',
			'Track1:MediaLanguageCode': 'eng',
			'Track1:HandlerDescription': 'Made up',
			'Track1:PixelAspectRatio': '1:1',
			'ItemList:Title': 'A film',
			'ItemList:Artist': 'Åse',
			'QuickTime:MediaDataSize': '1000',
			'Composite:Rotation': '90',
			'Composite:AvgBitrate': '1.6 kbps'
		});
		expect(warnings).toEqual([]);
	});

	it.each([
		['nothing follows', new Uint8Array(), false],
		['a box follows', box('free', new Uint8Array(3)), false],
		['a zero follows, as QuickTime writes it', u32(0), true],
		['a box without a name follows', u32(8, 0), true],
		['less than a box follows', Uint8Array.of(1, 2), true]
	])('shows boxes of a sample description where they reach to its end: %s', async (_what, behind, hidden) => {
		const { metadata } = await read(
			join(fileType(), box('moov', join(movieHeader(), videoTrack(10, behind))))
		);
		const ratio = metadata?.tags.find(({ entry }) => entry.name === 'PixelAspectRatio');
		expect(ratio?.raw).toEqual([1, 1]);
		expect(ratio?.entry.unknown ?? false).toBe(hidden);
	});

	it('finds boxes of a sample description wherever its fixed part ends', async () => {
		const more = join(u32(7, 7, 7), box('pasp', u32(4, 3)));
		const { tags } = await read(join(fileType(), box('moov', join(movieHeader(), videoTrack(10, more)))));
		expect(tags.get('Track1:PixelAspectRatio')).toBe('4:3');
	});

	it('tells what the iTunes Store says of who made it', async () => {
		const list = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
	<key>asset-info</key><dict><key>file-size</key><integer>4711</integer></dict>
	<key>cast</key><array>
		<dict><key>adamId</key><integer>1</integer><key>name</key><string>Ann Made</string></dict>
		<dict><key>adamId</key><integer>2</integer><key>name</key><string>Bo Up</string></dict>
	</array>
	<key>studio</key><string>Nobody's</string>
</dict></plist>`;
		const { tags, warnings } = await read(mp4([['----:iTunMOVI', list]]));
		expect(Object.fromEntries(tags)).toMatchObject({
			'XML:Asset-InfoFile-Size': '4711',
			'XML:CastAdamId': '2',
			'XML:Cast': 'Bo Up',
			'XML:Studio': "Nobody's"
		});
		expect(warnings).toEqual([]);
		const damaged = await read(mp4([['----:iTunMOVI', 'no list at all']]));
		expect(damaged.warnings.map(({ message }) => message)).toEqual(['iTunMOVI: no property list']);
	});

	it('is MOV without a brand, and a song where a shared brand has only sound', async () => {
		const bare = await read(box('moov', movieHeader()));
		expect(bare.tags.get('File:FileType')).toBe('MOV');
		const sound = join(u32(0, 0), text('soun'), new Uint8Array(13));
		const song = join(
			fileType('mp42'),
			box('moov', join(movieHeader(), box('trak', box('mdia', box('hdlr', sound)))))
		);
		expect((await read(song)).tags.get('File:MIMEType')).toBe('audio/mp4');
	});

	it('names a tag in another language after it', async () => {
		const german = box('\xa9cmt', box('data', join(u32(1), u16(0, 0x10b5), text('Hallo'))));
		const { tags } = await read(join(fileType(), box('moov', box('udta', itemList(german)))));
		expect(tags.get('ItemList:Comment-deu')).toBe('Hallo');
		expect(tags.get('ItemList:Comment')).toBe('Hallo');
	});

	it("reads Apple's keys", async () => {
		const key = (name: string) => box('mdta', text(name));
		const meta = box(
			'meta',
			join(
				box('hdlr', join(u32(0, 0), text('mdta'), new Uint8Array(13))),
				box(
					'keys',
					join(u32(0, 2), key('com.apple.quicktime.make'), key('com.apple.quicktime.location.ISO6709'))
				),
				box('ilst', join(item('\0\0\0\x01', 'Apple'), item('\0\0\0\x02', '+48.1372+011.5756+519.3/')))
			)
		);
		const { tags } = await read(join(fileType('qt  '), box('moov', meta)));
		expect(tags.get('Keys:Make')).toBe('Apple');
		expect(tags.get('Keys:GPSCoordinates')).toBe(
			'48 deg 8\' 13.92" N, 11 deg 34\' 32.16" E, 519.3 m Above Sea Level'
		);
		expect(tags.get('Composite:GPSAltitude')).toBe('519.3 m');
	});

	it('gives its cover as a place in the file, not as bytes', async () => {
		const jpeg = join(Uint8Array.of(0xff, 0xd8, 0xff), new Uint8Array(50));
		const cover = box('covr', box('data', join(u32(13, 0), jpeg)));
		const bytes = join(fileType('M4A '), box('moov', box('udta', itemList(cover))));
		const metadata = await readMetadata(fromBytes(bytes));
		const [preview] = metadata?.previews ?? [];
		const [at = 0, size = 0] = preview?.range ?? [];
		expect(preview?.mime).toBe('image/jpeg');
		expect(bytes.subarray(at, at + size)).toEqual(jpeg);
	});
});

describe('items as programs write them', () => {
	const data = (type: number, content: Uint8Array, language = 0) =>
		box('data', join(u32(type, language), content));
	const tagsIn = async (...parts: Uint8Array[]) =>
		Object.fromEntries((await read(join(fileType(), box('moov', join(movieHeader(), ...parts))))).tags);
	const free = (mean: string, name: string, value: Uint8Array) =>
		box('----', join(box('mean', join(u32(0), text(mean))), box('name', join(u32(0), text(name))), value));

	it('name a genre by its number', async () => {
		expect((await tagsIn(itemList(box('gnre', data(0, u16(18))))))['ItemList:Genre']).toBe('Rock');
		expect((await tagsIn(itemList(box('gnre', data(0, u16(200))))))['ItemList:Genre']).toBe('Unknown (199)');
	});

	it('tell a number and how many by six bytes or more', async () => {
		expect((await tagsIn(itemList(box('trkn', data(0, u16(0, 3, 12, 0))))))['ItemList:TrackNumber']).toBe(
			'3 of 12'
		);
		expect((await tagsIn(itemList(box('trkn', data(1, text('3'))))))['ItemList:TrackNumber']).toMatch(
			/^\(Binary data 1 bytes/
		);
	});

	it('count the last of several values', async () => {
		const tags = await tagsIn(itemList(box('\xa9nam', join(data(1, text('one')), data(1, text('two'))))));
		expect(tags['ItemList:Title']).toBe('two');
	});

	it("take names of their own for iTunes' only where they are", async () => {
		const of = (mean: string) => tagsIn(itemList(free(mean, 'LABEL', data(1, text('x')))));
		expect((await of('com.apple.iTunes'))['iTunes:Label']).toBe('x');
		expect((await of('org.example'))['iTunes:LABEL']).toBe('x');
		expect((await tagsIn(itemList(free('org.example', '1st', data(1, text('x'))))))['iTunes:Tag1st']).toBe(
			'x'
		);
	});

	it('have no language of the old Macintosh', async () => {
		const tags = await tagsIn(itemList(box('\xa9nam', data(1, text('one'), 1))));
		expect(tags['ItemList:Title']).toBe('one');
	});
});

describe('user data as programs write them', () => {
	const german = 0x10b5;
	const tagsIn = async (...parts: Uint8Array[]) =>
		Object.fromEntries(
			(await read(join(fileType(), box('moov', join(movieHeader(), box('udta', join(...parts))))))).tags
		);

	it('tell a text in a language without it too', async () => {
		const tags = await tagsIn(
			box('\xa9cmt', join(u16(5, german), text('Hallo'))),
			box('titl', join(u32(0), u16(german), text('Titel\0')))
		);
		expect(tags).toMatchObject({
			'UserData:Comment-deu': 'Hallo',
			'UserData:Comment': 'Hallo',
			'UserData:Title-deu': 'Titel',
			'UserData:Title': 'Titel'
		});
	});

	it('tell classes, ratings and keywords of 3GPP', async () => {
		const tags = await tagsIn(
			box('clsf', join(u32(0), text('abcd'), u16(3, 0), text('kind\0'))),
			box('rtng', join(u32(0), text('MPAACRIT'), u16(0), text('PG\0'))),
			box('kywd', join(u32(0), u16(german), Uint8Array.of(1, 3), text('ab\0')))
		);
		expect(tags).toMatchObject({
			'UserData:Classification': 'Entity=abcd Index=3 kind',
			'UserData:Rating': 'Entity=MPAA Criteria=CRIT PG',
			'UserData:Keywords': '(deu) ab'
		});
	});

	it('of a track is told with its number, in a group of what it holds', async () => {
		const media = (kind: string) => box('mdia', box('hdlr', join(u32(0, 0), text(kind), new Uint8Array(13))));
		const own = box('udta', join(box('name', text('Main')), box('LOOP', u32(1))));
		const tracks = ['soun', 'text'].map((kind) => box('trak', join(media(kind), own)));
		const { tags } = await read(join(fileType('qt  '), box('moov', join(movieHeader(), ...tracks))));
		expect(Object.fromEntries(tags)).toMatchObject({
			'AudioUserData:Track1Name': 'Main',
			'AudioUserData:Track1LoopStyle': 'Normal',
			'Track2UserData:Track2Name': 'Main'
		});
	});

	it('says how it is to be shown', async () => {
		const shown = box('udta', box('ptv ', Uint8Array.of(1, 0, 0, 0, 0, 0, 1, 0)));
		const { tags } = await read(join(fileType('qt  '), box('moov', join(movieHeader(), shown))));
		expect(tags.get('QuickTime:DisplaySize')).toBe('Double Size');
		expect(tags.get('QuickTime:SlideShow')).toBe('Yes');
	});

	it('begins with what Sony says of its sound and its pictures', async () => {
		const id = Uint8Array.from(Buffer.from('50524f4621d24fcebb88695cfac9c740', 'hex'));
		const video = join(
			u32(0, 1),
			text('avc1'),
			u32(0, 13, 25_678, 50_123, 30 << 16, 60 << 16),
			u16(1920, 1080, 4, 3)
		);
		const sound = join(u32(0, 2), text('mp4a'), u32(0, 2, 69, 70, 48_000, 2));
		const parts = join(box('FPRF', u32(0, 0x4000_0000)), box('APRF', sound), box('VPRF', video));
		const profile = box('uuid', join(id, u32(0, 3), parts));
		const { tags } = await read(join(fileType('MSNV'), profile, box('moov', movieHeader())));
		expect(Object.fromEntries(tags)).toMatchObject({
			'QuickTime:FileFunctionFlags': 'Edited',
			'QuickTime:AudioCodec': 'mp4a',
			'QuickTime:AudioAttributes': 'Variable bitrate',
			'QuickTime:AudioAvgBitrate': '69 kbps',
			'QuickTime:AudioChannels': '2',
			'QuickTime:VideoAttributes': 'Encrypted, Variable frame rate, Interlaced',
			'QuickTime:VideoMaxBitrate': '50.1 Mbps',
			'QuickTime:VideoMaxFrameRate': '60',
			'QuickTime:VideoSize': '1920x1080',
			'QuickTime:PixelAspectRatio': '4:3'
		});
	});

	it('tells how sound from all around is stored', async () => {
		const spatial = box(
			'SA3D',
			join(Uint8Array.of(0, 0), u32(1), Uint8Array.of(0, 0), u32(4), u32(0, 2, 1, 3))
		);
		const sound = box('mp4a', join(new Uint8Array(8), new Uint8Array(20), spatial));
		const table = box('stbl', box('stsd', join(u32(0, 1), sound)));
		const media = box(
			'mdia',
			join(box('hdlr', join(u32(0, 0), text('soun'), new Uint8Array(13))), box('minf', table))
		);
		const { tags } = await read(join(fileType(), box('moov', join(movieHeader(), box('trak', media)))));
		expect(Object.fromEntries(tags)).toMatchObject({
			'Track1:AmbisonicType': 'Periphonic',
			'Track1:AmbisonicOrder': '1',
			'Track1:AmbisonicChannels': '4',
			'Track1:AmbisonicChannelMap': '0 2 1 3'
		});
	});

	it('tells how a server is to send a track', async () => {
		const how = join(
			box('trpy', u32(0, 5000)),
			box('maxr', u32(1500, 700)),
			box('tmin', u32(20)),
			box('payt', join(u32(96), Uint8Array.of(3), text('abc')))
		);
		const description = box(
			'rtp ',
			join(new Uint8Array(6), u16(1, 1, 1), u32(1450), box('tims', u32(90_000)))
		);
		const hint = box(
			'trak',
			join(
				box(
					'mdia',
					join(
						box('hdlr', join(u32(0, 0), text('hint'), new Uint8Array(13))),
						box(
							'minf',
							join(
								box('hmhd', join(u32(0), u16(5, 6), u32(1_234_567, 890, 0))),
								box('stbl', box('stsd', join(u32(0, 1), description)))
							)
						)
					)
				),
				box('udta', join(box('hnti', box('sdp ', text('m=video\0'))), box('hinf', how)))
			)
		);
		const whole = box('udta', box('hnti', box('rtp ', text('sdp a=x'))));
		const { tags } = await read(join(fileType(), box('moov', join(movieHeader(), hint, whole))));
		expect(Object.fromEntries(tags)).toMatchObject({
			'Track1:MaxBitrate': '1.23 Mbps',
			'Track1:MaxPacketSize': '1450',
			'Track1:RTPTimeScale': '90000',
			'Track1:StreamingDataProtocol': 'm=video',
			'Track1:TotalBytes': '5000',
			'Track1:MaxDataRate': '700 bytes in 1.500 s',
			'Track1:MinTransmissionTime': '0.020 s',
			'Track1:PayloadType': '96, abc',
			'QuickTime:RealtimeStreamingProtocol': '(SDP) a=x'
		});
	});

	it('may lie beside the movie', async () => {
		const behind = box('udta', box('\xa9cmt', join(u16(2, 0), text('Hi'))));
		expect((await read(join(film(), behind))).tags.get('UserData:Comment')).toBe('Hi');
	});
});

it('a film of a sphere tells how it lies', async () => {
	const sphere = box(
		'sv3d',
		join(
			box('svhd', join(u32(0), text('Stitcher\0'))),
			box('proj', join(box('prhd', u32(0, 0x1_0000, 0, 0)), box('equi', u32(0, 0, 0, 5, 6))))
		)
	);
	const { tags } = await read(join(fileType(), box('moov', join(movieHeader(), videoTrack(10, sphere)))));
	expect(Object.fromEntries(tags)).toMatchObject({
		'Track1:MetadataSource': 'Stitcher',
		'Track1:PoseYawDegrees': '1',
		'Track1:ProjectionBoundsRight': '6'
	});
});

it('an old film tells which atom is its preview', async () => {
	const preview = box('pnot', join(u32(made), u16(0), text('PICT'), u16(1)));
	const { tags } = await read(join(fileType('qt  '), preview, box('moov', movieHeader())));
	expect(tags.get('QuickTime:PreviewAtomType')).toBe('PICT');
	expect(tags.get('QuickTime:PreviewDate')).toBe('2024:03:09 16:58:03');
});

it('a cover of megabytes hides none of the tags behind it', async () => {
	const cover = box('covr', box('data', join(u32(13, 0), new Uint8Array(3_000_000))));
	const { tags } = await read(
		join(fileType('M4A '), box('moov', box('udta', itemList(cover, item('\xa9nam', 'Behind')))))
	);
	expect(tags.get('ItemList:Title')).toBe('Behind');
});

describe('a film of gigabytes', () => {
	const movie = box(
		'moov',
		join(movieHeader(), videoTrack(), box('udta', itemList(item('\xa9nam', 'Long'))))
	);
	const head = fileType();
	const size = 5 * GiB;
	const start = size - movie.length;
	const media = longBox('mdat', new Uint8Array(0), BigInt(start - head.length));

	it('with its movie box at the far end costs few reads and none of its media', async () => {
		const source = sparse(size, [
			[0, join(head, media)],
			[start, movie]
		]);
		const metadata = await readMetadata(source);
		expect(printedTags(metadata).get('ItemList:Title')).toBe('Long');
		expect(source.counts.reads).toBeLessThanOrEqual(12);
		expect(source.counts.bytes).toBeLessThan(2 * 1024 * 1024);
	});

	it('with tables of many megabytes is not read whole', async () => {
		const entries = 2_000_000;
		const sizes = join(u32(entries * 4 + 20), text('stsz'), u32(0, 0, entries));
		const outer = (type: string, inner: number) => join(u32(inner + 8), text(type));
		const table = sizes.length + entries * 4;
		const large = join(
			outer('moov', table + 40 + 8 + movieHeader().length),
			movieHeader(),
			outer('trak', table + 32),
			outer('mdia', table + 24),
			outer('minf', table + 16),
			outer('stbl', table + 8),
			sizes
		);
		const source = sparse(entries * 4 + 4096, [[0, join(head, large)]]);
		const metadata = await readMetadata(source);
		expect(printedTags(metadata).get('QuickTime:Duration')).toBe('5.00 s');
		expect(source.counts.bytes).toBeLessThan(2 * 1024 * 1024);
	});

	it('in thousands of fragments stops after some', async () => {
		const fragment = box('moof', box('mfhd', u32(0, 1)));
		const gap = 100 * 1024;
		const parts: [number, Uint8Array][] = [[0, join(head, movie)]];
		let at = head.length + movie.length;
		for (let count = 0; count < 2000; count++) {
			parts.push([at, join(fragment, join(u32(gap), text('mdat')))]);
			at += fragment.length + gap;
		}
		const budget = new Budget();
		const metadata = await readMetadata(sparse(at, parts), { budget });
		expect(metadata?.warnings.map(({ kind }) => kind)).toContain('limit');
		expect(budget.used.bytes).toBeLessThan(40 * 1024 * 1024);
	}, 20_000);
});

describe('a hostile film', () => {
	it('of 500,000 tiny boxes stops inside the budget with what came before', async () => {
		const tiny = new Uint8Array(500_000 * 8);
		for (let at = 0; at < tiny.length; at += 8) tiny.set([0, 0, 0, 8, 0x66, 0x72, 0x65, 0x65], at);
		const budget = new Budget();
		const metadata = await readMetadata(fromBytes(join(fileType(), tiny)), { budget });
		expect(metadata?.type.type).toBe('MP4');
		expect(metadata?.warnings.map(({ kind }) => kind)).toContain('limit');
		expect(printedTags(metadata).get('QuickTime:MajorBrand')).toContain('MP4');
		expect(budget.used.items).toBeLessThan(budget.limits.items + 100);
	});

	it.each([
		['whole in memory', 8],
		['too large for that', 8 + 64 * 1024]
	])('of 20,000 nested boxes (%s) stops at a depth', async (_name, filler) => {
		const nested = 20_000;
		const bytes = new Uint8Array(nested * 16 + filler);
		const view = new DataView(bytes.buffer);
		for (let level = 0; level < nested; level++) {
			view.setUint32(level * 16, bytes.length - level * 16);
			bytes.set(text(level === 0 ? 'moov' : 'udta'), level * 16 + 4);
			view.setUint32(level * 16 + 8, bytes.length - level * 16 - 8);
			bytes.set(text('meta'), level * 16 + 12);
		}
		const budget = new Budget();
		const metadata = await readMetadata(fromBytes(join(fileType(), bytes)), { budget });
		expect(metadata?.type.type).toBe('MP4');
		expect(budget.used.depth).toBeLessThanOrEqual(budget.limits.depth);
	});

	it.each([
		['larger than the file', box('moov', movieHeader(), 0x7fff_ffff)],
		['of 64 bits beyond every file', longBox('moov', movieHeader(), 0xffff_ffff_ffff_fff0n)],
		['to the end', box('moov', movieHeader(), 0)]
	])('with a size %s keeps what is there', async (_name, movie) => {
		const { tags } = await read(join(fileType(), movie));
		expect(tags.get('QuickTime:TimeScale')).toBe('600');
	});

	it('with a size smaller than its header ends there', async () => {
		const { tags } = await read(
			join(fileType(), box('moov', movieHeader()), box('free', new Uint8Array(4), 3))
		);
		expect(tags.get('QuickTime:TimeScale')).toBe('600');
	});

	it('cut anywhere never throws and loses no tag before the cut', async () => {
		const whole = film();
		let most = 0;
		for (let size = 0; size <= whole.length - 1000; size += 1) {
			const { tags } = await read(whole.subarray(0, size));
			most = Math.max(most, tags.size);
			expect(tags.size).toBeGreaterThanOrEqual(size < 32 ? 0 : 4);
		}
		expect(most).toBeGreaterThan(40);
	});
});
