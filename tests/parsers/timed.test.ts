import { describe, expect, it } from 'vitest';
import {
	Budget,
	fromBytes,
	printed,
	readMetadata,
	textOf,
	type ByteSource,
	type Metadata
} from '#lib/parsers/index.ts';
import { readTrack, timedKinds, timedLimits, type TrackOptions } from '#lib/parsers/timed.ts';
import { bytes, u32 } from '../fixtures/build-blocks.ts';
import {
	bracketed,
	cameraMotion,
	canonPicture,
	dashFilm,
	dronePicture,
	fragmentedFilm,
	goPro,
	goProRows,
	gpmf,
	placedStream,
	said,
	sentences,
	sonyPicture,
	stream,
	subtitles,
	timedFilm
} from '../fixtures/build-timed.ts';
import { seeded } from '../random.ts';
import { mutantOf } from './mutants.ts';

const seconds = [0, 1, 2, 3];
const films = {
	gpmd: timedFilm(
		seconds.map((at) => goPro(at)),
		{ format: 'gpmd', gap: 100 }
	),
	camm: timedFilm(cameraMotion, { format: 'camm', inChunk: 3 }),
	djmd: timedFilm([dronePicture(0, 48.1234567, -11.3, 'dvtm_Mini4_Pro'), dronePicture(1, 48.2, -11.3)], {
		format: 'djmd'
	}),
	rtmd: timedFilm(
		[0, 1, 2].map((at) => sonyPicture(at, at === 1 ? 'V' : 'A')),
		{ format: 'rtmd', duration: 40 }
	),
	text: timedFilm(sentences.map(said), { format: 'text', handler: 'text' }),
	tx3g: timedFilm(subtitles.map(said), { format: 'tx3g', handler: 'sbtl' }),
	freeGPS: dashFilm([
		{ second: 3 },
		{ second: 4, status: 'V' },
		{ second: 5, sides: 'SE', at: 16 },
		{ second: 6, month: 13 },
		{ second: 7, at: 64 }
	]),
	MDPM: placedStream(4)
};
const all = Object.entries(films);

const nameOf = (kind: string) => (kind === 'MDPM' ? 'a.mts' : 'a.mp4');
const track = (film: Uint8Array, options: TrackOptions = {}) => readTrack(fromBytes(film), options);

/** Texts by document, group and name, as the command shows them with `-G3:1`; of equal keys the first. */
function documentsOf(metadata: Metadata | undefined): Map<string, string> {
	const tags = new Map<string, string>();
	for (const tag of metadata?.tags ?? []) {
		const key = [tag.document ?? '', tag.group1, tag.entry.name].filter((one) => one !== '').join(':');
		if (!tags.has(key) && !tag.entry.unknown) tags.set(key, textOf(printed(tag)));
	}
	return tags;
}
const read = async (film: Uint8Array, kind = 'gpmd') =>
	documentsOf(await readMetadata(fromBytes(film), { fileName: nameOf(kind), moments: true }));

describe('the track of a recording', () => {
	it('of a GoPro has the rows of every second, spread over it', async () => {
		const { points, kinds, warnings } = await track(films.gpmd);
		expect(kinds).toEqual(['gpmd']);
		expect(warnings).toEqual([]);
		expect(points).toHaveLength(8);
		expect(points[0]).toEqual({
			at: 0,
			time: Date.UTC(2024, 2, 9, 16, 58, 0, 250),
			latitude: 48.1234567,
			longitude: -11.3456789,
			altitude: 523.456,
			speed: expect.closeTo(1.046, 9) as number
		});
		expect(points[3]).toMatchObject({
			at: 1.5,
			time: Date.UTC(2024, 2, 9, 16, 58, 1, 750),
			latitude: 48.1234582
		});
	});

	it('of a newer GoPro leaves out where it did not know', async () => {
		const alone = gpmf('DEVC', '\0', 1, goProRows);
		const { points } = await track(timedFilm([alone], { format: 'gpmd' }));
		expect(points).toHaveLength(1);
		expect(points[0]).toMatchObject({
			latitude: 48.12346,
			altitude: 523.999,
			time: Date.UTC(2024, 2, 9, 16, 58, 3, 250)
		});
	});

	it('of a GoPro without a fix has no points', async () => {
		const lost = gpmf(
			'DEVC',
			'\0',
			1,
			stream(
				gpmf('GPSF', 'L', 4, bytes(u32(0))),
				gpmf('GPS5', 'l', 20, bytes(u32(5), u32(5), u32(5), u32(0), u32(0)))
			)
		);
		expect((await track(timedFilm([lost], { format: 'gpmd' }))).points).toEqual([]);
	});

	it('of camera motion tells speed and heading out of velocities', async () => {
		const { points } = await track(films.camm);
		expect(points).toEqual([
			{ at: 2, latitude: 48.5, longitude: -11.25, altitude: 523.5 },
			{
				at: 3,
				time: Date.UTC(2024, 2, 9, 15, 58, 3, 250),
				latitude: 48.6,
				longitude: -11.3,
				altitude: 524,
				speed: 5,
				heading: expect.closeTo(36.87, 2) as number
			}
		]);
	});

	it('of a Sony has signs, time in UTC, and no picture without a fix', async () => {
		const { points } = await track(films.rtmd);
		expect(points.map(({ at }) => at)).toEqual([0, 0.08]);
		expect(points[1]).toMatchObject({
			time: Date.UTC(2024, 2, 9, 16, 58, 2),
			latitude: expect.closeTo(48.1234611, 7) as number,
			longitude: expect.closeTo(-11.3456778, 7) as number
		});
	});

	it('of a drone is over the sea, and in degrees where it counted in radians', async () => {
		const altitude = 523.456;
		expect((await track(films.djmd)).points).toEqual([
			{ at: 0, latitude: 48.1234567, longitude: -11.3, altitude },
			{ at: 1, latitude: 48.2, longitude: -11.3, altitude }
		]);
		const [point] = (
			await track(timedFilm([dronePicture(0, 0.84, -0.2, 'dvtm_wm261', 0)], { format: 'djmd' }))
		).points;
		expect(point).toMatchObject({
			latitude: expect.closeTo(48.1284548, 6) as number,
			longitude: expect.closeTo(-11.4591559, 6) as number
		});
	});

	it('of sentences of receivers, and of a drone', async () => {
		const { points } = await track(films.text);
		expect(points.map(({ at }) => at)).toEqual([0, 2, 5, 6]);
		expect(points[0]).toMatchObject({
			time: Date.UTC(2024, 2, 9, 16, 58, 3, 250),
			latitude: expect.closeTo(48.1234567, 7) as number,
			longitude: expect.closeTo(-11.3456783, 7) as number,
			altitude: 545.4,
			speed: expect.closeTo(6.4306, 4) as number,
			heading: 84.4
		});
		// Only a time is told, of the day of the sentence before.
		expect(points[1]).toMatchObject({ time: Date.UTC(2024, 2, 9, 16, 58, 5), latitude: 48.125 });
		expect(points[2]).toMatchObject({
			latitude: 51.4769,
			longitude: -0.5,
			altitude: 6,
			speed: expect.closeTo(2.1, 9) as number
		});
		expect(points[3]?.latitude).toBeLessThan(0);
	});

	it.each([['text'], ['sbtl']])('of lines with brackets in a track of %s', async (handler) => {
		const { points } = await track(timedFilm(bracketed.map(said), { format: 'tx3g', handler }));
		expect(points).toEqual([
			{ at: 0, latitude: 48.1, longitude: -11.3, altitude: 523.25 },
			{ at: 1, latitude: 48.2, longitude: -11.3, altitude: 523.25 },
			{ at: 2, latitude: 48.1235, longitude: 11.3457 }
		]);
	});

	it('of subtitles', async () => {
		expect((await track(films.tx3g)).points).toEqual([
			{ at: 0, latitude: 48.1234, longitude: -11.3456, altitude: 523.5 },
			{ at: 1, latitude: 48.1235, longitude: -11.3457, altitude: 16.5 }
		]);
	});

	it('of a dash camera has a point a second, but where it did not know or its date is none', async () => {
		const { points, kinds } = await track(films.freeGPS);
		expect(kinds).toEqual(['freeGPS']);
		expect(points.map(({ at }) => at)).toEqual([0, 2, 4]);
		expect(points[1]).toMatchObject({
			time: Date.UTC(2024, 2, 9, 16, 58, 5),
			latitude: expect.closeTo(-48.12345, 5) as number,
			longitude: expect.closeTo(11.34568, 5) as number,
			speed: expect.closeTo(6.4306, 4) as number,
			heading: expect.closeTo(84.4, 5) as number
		});
	});

	it('of an AVCHD camera has a point a group of pictures', async () => {
		const { points, kinds } = await track(films.MDPM, { fileName: 'a.mts' });
		expect(kinds).toEqual(['MDPM']);
		expect(points.map(({ at }) => at)).toEqual([0, 0.5, 1, 1.5]);
		expect(points[0]).toMatchObject({
			time: Date.UTC(2024, 2, 9, 16, 58, 0),
			longitude: expect.closeTo(-11.3456778, 7) as number,
			altitude: 523.5,
			speed: expect.closeTo(10, 9) as number
		});
	});

	it.each([
		[
			'in fragments',
			fragmentedFilm(
				seconds.map((at) => goPro(at)),
				{ format: 'gpmd' }
			)
		],
		[
			'in chunks',
			timedFilm(
				seconds.map((at) => goPro(at)),
				{ format: 'gpmd', inChunk: 3, gap: 7 }
			)
		],
		[
			'by wide tables',
			timedFilm(
				seconds.map((at) => goPro(at)),
				{ format: 'gpmd', wide: true }
			)
		]
	])('is the same %s', async (_how, film) => {
		expect(await track(film)).toEqual(await track(films.gpmd));
	});

	it('is thinned to the points asked for, over all of it', async () => {
		const { points, warnings } = await track(films.gpmd, { most: 4 });
		expect(points.map(({ at }) => at)).toEqual([0, 1, 2, 3]);
		expect(warnings).toEqual([{ kind: 'limit', message: '4 of 8 positions are given' }]);
	});

	it('is empty where there is none, or the format has none', async () => {
		for (const [film, name] of [
			[timedFilm([], { format: 'gpmd' }), 'a.mp4'],
			[timedFilm([said('x')], { format: 'none' }), 'a.mp4'],
			[new Uint8Array(0), 'a.mp4'],
			[bytes('GIF89a'), 'a.gif']
		] as const)
			expect((await track(film, { fileName: name })).points).toEqual([]);
	});
});

describe('a normal read', () => {
	it.each(all)('tells that there may be a track: %s', async (kind, film) => {
		const metadata = await readMetadata(fromBytes(film), { fileName: nameOf(kind) });
		expect(metadata && timedKinds(metadata)).toEqual([kind]);
	});

	it('says nothing of moments, and reads not a byte more than before', async () => {
		const far = timedFilm(
			seconds.map((at) => goPro(at)),
			{ format: 'gpmd', gap: 200_000 }
		);
		const [plain, timed] = [new Budget(), new Budget(timedLimits)];
		const metadata = await readMetadata(fromBytes(far), { fileName: 'a.mp4', budget: plain });
		const more = await readMetadata(fromBytes(far), { fileName: 'a.mp4', budget: timed, moments: true });
		expect(metadata?.tags.some(({ document }) => document !== undefined)).toBe(false);
		expect(plain.used).toMatchObject({ reads: 1, bytes: 65_536 });
		expect(timed.used.reads).toBeGreaterThan(4);
		const own = more?.tags.filter(({ document, group0 }) => document === undefined && group0 !== 'Composite');
		expect(own?.map(({ entry }) => entry.name)).toEqual(
			metadata?.tags.filter(({ group0 }) => group0 !== 'Composite').map(({ entry }) => entry.name)
		);
	});
});

describe('what is said from moment to moment', () => {
	it('by a GoPro is scaled, and a document a second with one more a row', async () => {
		expect(Object.fromEntries(await read(films.gpmd))).toMatchObject({
			'Doc1:Track1:SampleTime': '0 s',
			'Doc1:Track1:SampleDuration': '1.00 s',
			'Doc1:Track1:DeviceName': 'Made Up',
			'Doc1:Track1:TimeStamp': '0.080577',
			'Doc1:Track1:CameraTemperature': '31.25 C',
			'Doc1:Track1:Accelerometer': '(Binary data 105 bytes, use -b option to extract)',
			'Doc1:Track1:ExposureTimes': '1/1000 0.5',
			'Doc1:Track1:SceneClassification': 'SNOW 0.25, URBA 0.5',
			'Doc1:Track1:GPSMeasureMode': '3-Dimensional Measurement',
			'Doc1:Track1:GPSDateTime': '2024:03:09 16:58:00.250',
			'Doc1:Track1:GPSHPositioningError': '1.54',
			'Doc1:Track1:GPSLatitude': '48 deg 7\' 24.44" N',
			'Doc1:Track1:GPSLongitude': '11 deg 20\' 44.44" W',
			'Doc1:Track1:GPSAltitude': '523.456 m',
			'Doc1:Track1:GPSSpeed': '3.7656',
			'Doc1-1:Track1:GPSSpeed3D': '7.38',
			'Doc4:Track1:SampleTime': '3.00 s',
			'Composite:GPSPosition': '48 deg 7\' 24.44" N, 11 deg 20\' 44.44" W'
		});
	});

	it('by a Sony has coordinates with their sign beside those as stored', async () => {
		expect(Object.fromEntries(await read(films.rtmd))).toMatchObject({
			'Doc1:Track1:FNumber': '1.4',
			'Doc1:Track1:ExposureTime': '1/50',
			'Doc1:Track1:MasterGainAdjustment': '3.00 dB',
			'Doc1:Track1:WhiteBalance': 'Daylight',
			'Doc1:Track1:DateTime': '2024:03:09 16:58:03',
			'Doc1:Track1:PitchRollYaw': '1 -2 3',
			'Doc1:Track1:GPSLongitude': '11 deg 20\' 44.44"',
			'Doc1:Composite:GPSLongitude': '11 deg 20\' 44.44" W',
			'Doc3:Composite:GPSDateTime': '2024:03:09 16:58:02Z'
		});
	});

	it('by camera motion passes over records of no known type', async () => {
		const tags = await read(films.camm);
		expect(Object.fromEntries(tags)).toMatchObject({
			'Doc1:Track1:PixelExposureTime': '1.5 ms',
			'Doc2:Track1:AngularVelocity': '0.5 0.25 -1',
			'Doc4:Track1:GPSDateTime': '2024:03:09 15:58:03.25Z',
			'Doc4:Track1:GPSVelocityNorth': '4',
			'Doc6:Track1:SampleTime': '6.00 s',
			'Doc6:Track1:MagneticField': '20.5 -3 40'
		});
		expect(tags.has('Doc7:Track1:SampleTime')).toBe(false);
	});

	it('by a DJI drone is what its protocol says', async () => {
		expect(Object.fromEntries(await read(films.djmd))).toMatchObject({
			'Doc1:Track1:Protocol': 'dvtm_Mini4_Pro.proto',
			'Doc1:Track1:Model': 'Made Up',
			'Doc1:Track1:FrameWidth': '3840',
			'Doc1:Track1:ShutterSpeed': '1/500',
			'Doc1:Track1:FNumber': '1.7',
			'Doc1:Track1:DroneRoll': '-12.5',
			'Doc1:Track1:GimbalPitch': '-90',
			'Doc1:Track1:GPSLatitude': '48 deg 7\' 24.44" N',
			'Doc1:Track1:AbsoluteAltitude': '523.456',
			'Doc2:Track1:FrameNumber': '1',
			'Doc2:Track1:RelativeAltitude': '1.5'
		});
	});

	it('by a drone of a protocol that nobody knows is its name', async () => {
		const film = timedFilm([dronePicture(0, 48, 11, 'dvtm___proto__')], { format: 'djmd' });
		const metadata = await readMetadata(fromBytes(film), { fileName: 'a.mp4', moments: true });
		expect(documentsOf(metadata).get('Doc1:Track1:Protocol')).toBe('dvtm___proto__.proto');
		expect(metadata?.warnings).toEqual([
			{ kind: 'minor', message: 'djmd: the protocol dvtm___proto__ is not known' }
		]);
		expect((await track(film)).points).toEqual([]);
	});

	it('by a dash camera is a document a block that says something', async () => {
		const tags = await read(films.freeGPS);
		expect(Object.fromEntries(tags)).toMatchObject({
			'Doc1:QuickTime:GPSDateTime': '2024:03:09 16:58:03Z',
			'Doc2:QuickTime:GPSLongitude': '11 deg 20\' 44.44" E',
			'Doc3:QuickTime:GPSTrack': '84.4',
			'Doc3:QuickTime:GPSSpeed': '23.15'
		});
		expect(tags.has('Doc4:QuickTime:GPSDateTime')).toBe(false);
	});

	it('by a Canon is told of every picture, unless there is but one', async () => {
		const shots = (seconds: readonly number[]) =>
			timedFilm(seconds.map(canonPicture), { format: 'CTMD', duration: 40 });
		expect(Object.fromEntries(await read(shots([3, 4])))).toMatchObject({
			'Track1:TimeStamp': '2024:03:09 16:58:03.25',
			'Doc1:Track1:TimeStamp': '2024:03:09 16:58:03.25',
			'Doc2:Track1:SampleTime': '0.04 s',
			'Doc2:Track1:TimeStamp': '2024:03:09 16:58:04.25',
			'Doc2:Track1:FocalLength': '50.0 mm',
			'Doc2:Track1:ExposureTime': '1/50',
			'Doc2:Track1:ISO': '800'
		});
		const alone = await read(shots([3]));
		expect(alone.get('Track1:ISO')).toBe('800');
		expect([...alone.keys()].some((key) => key.startsWith('Doc'))).toBe(false);
	});

	it('by texts and subtitles is their text, and what stands in it', async () => {
		expect(Object.fromEntries(await read(films.text))).toMatchObject({
			'Doc1:Track1:GPSSatellites': '08',
			'Doc1:Track1:GPSSpeed': '23.15',
			'Doc2:Track1:Text': sentences[1],
			'Doc6:Track1:FNumber': '2.8',
			'Doc6:Track1:ExposureTime': '1/206',
			'Doc6:Track1:VerticalSpeed': '0.00 m/s'
		});
		expect(Object.fromEntries(await read(films.tx3g))).toMatchObject({
			'Doc2:Track1:GimbalPitch': '5.0',
			'Doc2:Track1:GPSHomeLongitude': '11 deg 20\' 44.16" E',
			'Doc2:Track1:ExposureTime': '1/61',
			'Doc3:Track1:Text': 'Words'
		});
	});

	it('by sentences of two times in one text are two documents, in their order', async () => {
		const [minimum, fix] = [
			'$GPRMC,165803.250,A,4807.4074,N,01120.7407,W,012.5,084.4,090324,003.1,W*6A',
			'$GPGGA,165805.00,4808.0000,N,01120.7407,W,1,08,0.9,545.4,M,46.9,M,,*47'
		];
		const film = timedFilm([`${minimum}\r\n${fix}`, `${fix}\r\n${minimum}`, 'Words'].map(said), {
			format: 'text',
			handler: 'text'
		});
		const tags = await read(film);
		expect(Object.fromEntries(tags)).toMatchObject({
			'Doc1:Track1:GPSDateTime': '2024:03:09 16:58:03.250Z',
			'Doc2:Track1:GPSDateTime': '2024:03:09 16:58:05.00Z',
			'Doc2:Track1:GPSAltitude': '545.4 m',
			'Doc3:Track1:GPSDateTime': '2024:03:09 16:58:05.00Z',
			'Doc4:Track1:GPSDateTime': '2024:03:09 16:58:03.250Z',
			'Doc5:Track1:Text': 'Words'
		});
		expect(tags.has('Doc1:Track1:GPSAltitude')).toBe(false);
		expect(tags.has('Doc2:Track1:SampleTime')).toBe(false);
	});

	it('by a drone is read without blanks behind commas, and with a height in capital metres', async () => {
		const film = timedFilm([said('F/11,SS 60,GPS (8.1, 47.2, 0.0M),D 24.26m,H -2.50m')], {
			format: 'text',
			handler: 'text'
		});
		expect(Object.fromEntries(await read(film))).toMatchObject({
			'Doc1:Track1:GPSLatitude': '47 deg 12\' 0.00" N',
			'Doc1:Track1:GPSAltitude': '-2.5 m',
			'Doc1:Track1:Distance': '87.336 m'
		});
	});

	it('by subtitles is as exact as it is written', async () => {
		const text =
			'HOME(W: 11.3456, S: 48.1234) 2021-6-2 6:58:03\nISO: 100 EV: +0.3 F-NUM:11\nF.PRY (1, 2, 3), G.PRY (4.0°, 5.0°, 6.0°)';
		const tags = await read(timedFilm([said(text)], { format: 'tx3g', handler: 'sbtl' }));
		expect(Object.fromEntries(tags)).toMatchObject({
			'Doc1:Track1:GPSDateTime': '2021:6:2 6:58:03',
			'Doc1:Track1:ISO': ' 100',
			'Doc1:Track1:ExposureCompensation': ' +0.3',
			'Doc1:Track1:FNumber': '11.0'
		});
		expect(tags.has('Doc1:Track1:GimbalYaw')).toBe(false);
	});

	it('by camera motion has the digits that its numbers are good for', async () => {
		const floats = (...values: readonly number[]) => new Uint8Array(new Float32Array(values).buffer);
		const doubles = (...values: readonly number[]) => new Uint8Array(new Float64Array(values).buffer);
		const head = (type: number) => [0, 0, type, 0];
		const film = timedFilm(
			[
				bytes(head(1), u32(1_555_091_246, true), u32(46_985_971, true)),
				bytes(head(5), doubles(1, 2, 73.5155336977914)),
				bytes(
					head(6),
					doubles(1_709_999_884),
					u32(3, true),
					doubles(1, 2),
					floats(34.4965667724609, 0, 0, 0, 0, 0, 0)
				)
			],
			{ format: 'camm' }
		);
		expect(Object.fromEntries(await read(film))).toMatchObject({
			'Doc1:Track1:PixelExposureTime': '1555 ms',
			'Doc1:Track1:RollingShutterSkewTime': '46.99 ms',
			'Doc2:Track1:GPSAltitude': '73.515534 m',
			'Doc3:Track1:GPSAltitude': '34.497 m'
		});
	});

	it('by an AVCHD camera are documents after the first, which is the file', async () => {
		const tags = await read(films.MDPM, 'MDPM');
		expect(Object.fromEntries(tags)).toMatchObject({
			'GPS:GPSTimeStamp': '16:58:00',
			'Doc1:GPS:GPSTimeStamp': '16:58:01',
			'Doc3:H264:DateTimeOriginal': '2024:03:09 16:58:03+01:00',
			'Doc3:Composite:GPSAltitude': '523.5 m Above Sea Level'
		});
		expect(tags.has('Doc4:GPS:GPSTimeStamp')).toBe(false);
	});
});

describe('what a track costs', () => {
	it('neighbours are read together, and others apart, with nothing around them', async () => {
		const many = Array.from({ length: 100 }, (_, at) => goPro(at));
		const cost = async (gap: number) => {
			const budget = new Budget(timedLimits);
			const film = timedFilm(many, { format: 'gpmd', gap });
			const { points } = await readTrack(fromBytes(film), { budget });
			expect(points).toHaveLength(200);
			return { ...budget.used, samples: many.reduce((sum, { length }) => sum + length, 0) };
		};
		const together = await cost(0);
		expect(together.reads).toBe(2);
		const apart = await cost(100_000);
		expect(apart.reads).toBe(101);
		expect(apart.bytes).toBe(65_536 + apart.samples);
	});

	it('a recording of very many parts is read evenly, in a bounded number of reads', async () => {
		const [count, size, first, apart] = [20_000, 28, 1e6, 1e6];
		const offsets = new DataView(new ArrayBuffer(8 + count * 8));
		const sizes = new DataView(new ArrayBuffer(12 + count * 2));
		offsets.setUint32(4, count);
		sizes.setUint32(4, 16);
		sizes.setUint32(8, count);
		for (let index = 0; index < count; index++) {
			offsets.setBigUint64(8 + index * 8, BigInt(first + index * apart));
			sizes.setUint16(12 + index * 2, size);
		}
		const film = timedFilm([], {
			format: 'camm',
			wide: true,
			instead: {
				co64: new Uint8Array(offsets.buffer),
				stz2: new Uint8Array(sizes.buffer),
				stts: bytes(u32(0), u32(1), u32(count), u32(1000))
			}
		});
		const reads: number[] = [];
		/** Twenty gigabytes with a position at each of these places. */
		const source: ByteSource = {
			size: first + count * apart,
			read(offset, length) {
				reads.push(length);
				if (offset < film.length) return Promise.resolve(film.subarray(offset, offset + length));
				const record = new DataView(new ArrayBuffer(length));
				record.setUint16(2, 5, true);
				record.setFloat64(4, (offset - first) / apart / 1000, true);
				record.setFloat64(12, 11, true);
				return Promise.resolve(new Uint8Array(record.buffer));
			}
		};
		const { points, warnings } = await readTrack(source);
		expect(warnings).toEqual([{ kind: 'limit', message: 'only 2500 of 20000 parts of a track were read' }]);
		expect(points).toHaveLength(2500);
		expect(reads.length).toBeLessThan(2520);
		const steps = points.slice(1).map(({ at }, index) => at - (points[index]?.at ?? 0));
		expect(Math.max(...steps)).toBeLessThanOrEqual(8);
	});
});

describe('a track that is damaged or made up', () => {
	it.each(all)(
		'ends without trouble when it is cut at any byte: %s',
		{ timeout: 60_000 },
		async (kind, film) => {
			const whole = (await track(film, { fileName: nameOf(kind) })).points;
			const step = Math.max(1, Math.floor(film.length / 2000));
			for (let size = 0; size < film.length; size += step) {
				const cut = film.subarray(0, size);
				const { points } = await track(cut, { fileName: nameOf(kind) });
				expect(points.length).toBeLessThanOrEqual(whole.length);
				await readMetadata(fromBytes(cut), { fileName: nameOf(kind), moments: true });
			}
		}
	);

	it.each(all)('ends without trouble however it is bent: %s', { timeout: 60_000 }, async (kind, film) => {
		const random = seeded(7);
		for (let index = 0; index < 300; index++) {
			const { bytes: bent } = mutantOf(film, films.camm, random);
			const budget = new Budget({ ...timedLimits, items: 200_000 });
			const { points } = await track(bent, { fileName: nameOf(kind), budget });
			for (const { at, latitude, longitude } of points) {
				expect(Number.isFinite(at)).toBe(true);
				expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
				expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
			}
		}
	});

	const four = u32(0xffff_ffff);
	it.each([
		[
			'samples of one size without end',
			{ stsz: bytes(u32(0), u32(1), four), stsc: bytes(u32(0), u32(1), u32(1), four, u32(1)) }
		],
		['samples of no size', { stsz: bytes(u32(0), u32(0), four, new Uint8Array(4000)) }],
		['a count beyond its table', { stco: bytes(u32(0), four, u32(50)) }],
		['samples beyond the file', { stco: bytes(u32(0), u32(4), four, four, four, four) }],
		[
			'rows of chunks that go round',
			{ stsc: bytes(u32(0), four, u32(1), u32(0), u32(1), u32(1), u32(0), u32(1)) }
		],
		['times without end', { stts: bytes(u32(0), four, four, four, u32(0), u32(0)) }],
		['samples of the whole file', { stsz: bytes(u32(0), u32(0x7fff_ffff), u32(4)) }]
	])('stops at %s', async (_what, instead) => {
		const film = timedFilm(
			seconds.map((at) => goPro(at)),
			{ format: 'gpmd', instead }
		);
		const budget = new Budget({ ...timedLimits, items: 500_000 });
		await track(film, { budget });
		expect(budget.used.reads).toBeLessThan(100);
		expect(budget.used.items).toBeLessThanOrEqual(500_100);
		expect(budget.used.allocation).toBeLessThanOrEqual(1024 * 1024);
	});

	it('a fragment that tells of billions of samples ends', async () => {
		const film = fragmentedFilm(
			seconds.map((at) => goPro(at)),
			{ format: 'gpmd' }
		);
		const at = Buffer.from(film).indexOf('trun');
		film.set(bytes(u32(0), four), at + 4);
		const budget = new Budget({ ...timedLimits, items: 100_000 });
		await track(film, { budget });
		expect(budget.used.items).toBeLessThanOrEqual(100_100);
	});

	it('devices inside devices, and rows of nothing, end', async () => {
		let nested: Uint8Array = gpmf('GPS5', 'l', 20, new Uint8Array(20));
		for (let depth = 0; depth < 200; depth++) nested = gpmf('DEVC', '\0', 1, nested.subarray(0, 60_000));
		const empty = gpmf(
			'STRM',
			'\0',
			1,
			bytes('GPS5l', [0], [0xff, 0xff], 'GPS9?', [0], [0xff, 0xff], 'ACCLs', [0], [0xff, 0xff])
		);
		expect((await track(timedFilm([nested, empty], { format: 'gpmd' }))).points).toEqual([]);
	});

	it('a reading that is called off ends', async () => {
		const signal = AbortSignal.abort();
		await expect(track(films.gpmd, { signal })).rejects.toThrow(/abort/i);
	});
});
