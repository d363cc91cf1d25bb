/** What dash cameras of BlackVue say of their films, and of each second of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromBytes, printed, readMetadata, textOf } from '#lib/parsers/index.ts';
import { readTrack, timedKinds } from '#lib/parsers/timed.ts';
import { bytes } from '../fixtures/build-blocks.ts';
import { begun, blackVue, box, boxesOf, line, log } from '../fixtures/build-blackvue.ts';
import { seeded } from '../random.ts';

const picture = new Uint8Array(readFileSync(new URL('../fixtures/jpeg/camera.jpg', import.meta.url)));
const boxes = boxesOf(picture);
const film = blackVue(boxes);

async function read(file: Uint8Array, moments = false) {
	const metadata = await readMetadata(fromBytes(file), { fileName: 'a.mp4', moments });
	const lines = (metadata?.tags ?? []).map((tag) =>
		[tag.document ?? '', tag.entry.name, textOf(printed(tag))].join(' ').trim()
	);
	return {
		metadata,
		own: lines.filter((one) => /^(?:Copyright|PreviewImage|OriginalFileName|StartTime|GPSLog)/.test(one)),
		moments: lines.filter((one) => one.startsWith('Doc')),
		warnings: metadata?.warnings.map(({ message }) => message)
	};
}

const whole = [
	'Doc1 SampleTime 0 s',
	`Doc1 GPSDateTime 2020:01:02 16:11:01.00Z`,
	`Doc1 GPSLatitude 48 deg 7' 24.44" N`,
	`Doc1 GPSLongitude 11 deg 20' 44.44" W`,
	'Doc1 GPSSatellites 8',
	'Doc1 GPSDOP 0.9',
	'Doc1 GPSAltitude 545.4 m',
	'Doc1 GPSSpeed 23.15',
	'Doc1 GPSTrack 84.4',
	'Doc2 SampleTime 2.50 s',
	'Doc2 GPSDateTime 2020:01:02 16:11:03.50Z',
	`Doc2 GPSLatitude 48 deg 7' 30.00" S`,
	`Doc2 GPSLongitude 11 deg 20' 44.44" E`,
	'Doc3 TimeCode 0',
	'Doc3 Accelerometer 0.1 0.2 0.3',
	'Doc4 TimeCode 0.1',
	'Doc4 Accelerometer -0.4 0.5 60'
].sort();

describe('a film of a BlackVue', () => {
	it('tells its name and when it began, and has a picture', async () => {
		for (const file of [film, blackVue(boxes, true)]) {
			const { own, moments, metadata, warnings } = await read(file);
			expect(warnings).toEqual([]);
			expect(own).toEqual([
				'Copyright Pittasoft Co., Ltd.',
				`PreviewImage (Binary data ${picture.length} bytes, use -b option to extract)`,
				'OriginalFileName 20200102_161101_NF.mp4',
				'StartTime 2020:01:02 16:11:01.000',
				`GPSLog (Binary data ${log.length} bytes, use -b option to extract)`
			]);
			expect(moments).toEqual([]);
			const [start = 0, size = 0] = metadata?.previews[0]?.range ?? [];
			expect(file.subarray(start, start + size)).toEqual(picture);
			expect(metadata && timedKinds(metadata)).toEqual(['BlackVue']);
		}
	});

	it('tells of each moment where it was, and how it was shaken', async () => {
		const { moments, warnings } = await read(film, true);
		expect(warnings).toEqual([]);
		expect([...moments].sort()).toEqual(whole);
		expect([...(await read(blackVue(boxes, true), true)).moments].sort()).toEqual(whole);
	});

	it('has a track', async () => {
		const { points, kinds, warnings } = await readTrack(fromBytes(film), { fileName: 'a.mp4' });
		const near = (value: number) => expect.closeTo(value, 6) as number;
		expect({ kinds, warnings }).toEqual({ kinds: ['BlackVue'], warnings: [] });
		expect(points).toEqual([
			{
				at: 0,
				time: begun,
				latitude: near(48.123457),
				longitude: near(-11.345678),
				altitude: 545.4,
				speed: near(6.430556),
				heading: 84.4
			},
			{ at: 2.5, time: begun + 2500, latitude: near(-48.125), longitude: near(11.345678) }
		]);
	});

	it('needs neither clock nor beginning', async () => {
		const bare = log.replace(/\[\d+\]/g, '');
		for (const parts of [[box('gps ', bare)], [boxes[3] ?? bytes(), box('gps ', bare)], [box('gps ', log)]]) {
			const { moments } = await read(blackVue(parts), true);
			expect([...moments].sort()).toEqual(whole.filter((one) => /^Doc[12] GPS/.test(one)));
		}
	});

	it('is none where other things, or nothing, are free', async () => {
		for (const parts of [
			[],
			[new Uint8Array(100)],
			[box('udta', log)],
			[box('gps ', '')],
			[box('gps ', line(0, 'words'))]
		])
			expect((await read(blackVue(parts), true)).moments).toEqual([]);
	});

	it('is read to its end however it is cut or changed', { timeout: 60_000 }, async () => {
		for (let size = 0; size < film.length; size++) {
			// What is in the picture changes nothing.
			if (size > 200 && size < picture.length) continue;
			const { moments } = await read(film.subarray(0, size), true);
			// A sentence that is cut says less.
			for (const one of moments) expect(one).toMatch(/^Doc\d /);
			if (size > film.length - 60) expect(moments.length).toBeGreaterThan(12);
		}
		const random = seeded(12);
		for (let times = 0; times < 300; times++) {
			const file = film.slice();
			for (let changes = 1 + random.below(8); changes > 0; changes--)
				file[random.below(file.length)] = random.below(256);
			await read(file, true);
			await readTrack(fromBytes(file));
		}
	});
});
