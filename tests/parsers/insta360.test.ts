/** What Insta360's cameras append to their films. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromBytes, printed, readMetadata, textOf } from '#lib/parsers/index.ts';
import { readTrack, timedKinds } from '#lib/parsers/timed.ts';
import { bytes, u32 } from '../fixtures/build-blocks.ts';
import { exposed, maker, moved, place, shown, withRecords } from '../fixtures/build-insta360.ts';
import { sentences, said, timedFilm } from '../fixtures/build-timed.ts';
import { seeded } from '../random.ts';

const film = timedFilm([new Uint8Array(4)], { format: 'none' });
const whole = withRecords(
	film,
	[0x300, bytes(moved(1000), moved(1010))],
	[0x400, exposed(1000, 0.01)],
	[0x600, bytes(shown(33), shown(66))],
	[0x700, bytes(place(0, 48.5, -11.25), place(1, 0, 0, 'V'), place(2, -48.25, 11.5))],
	[0xfff, bytes('of no meaning')],
	[0x101, maker]
);
const metadataOf = (file: Uint8Array, moments: boolean, fileName = 'a.insv') =>
	readMetadata(fromBytes(file), { fileName, moments });

async function momentsOf(file: Uint8Array, fileName?: string) {
	const metadata = await metadataOf(file, true, fileName);
	const tags = metadata?.tags.filter(({ group1, entry }) => group1 === 'Insta360' && !entry.unknown) ?? [];
	const told = tags.map((tag) => [tag.document ?? '', tag.entry.name, textOf(printed(tag))].join(' ').trim());
	return { told, warnings: metadata?.warnings ?? [] };
}

describe('a film of an Insta360', () => {
	it('tells where it was, how it was moved, and who made it', async () => {
		const { told, warnings } = await momentsOf(whole);
		expect(warnings).toEqual([]);
		expect(told).toEqual([
			'SerialNumber IXE0001',
			'Model Insta360 Q9',
			'Firmware v1.2.3',
			'Parameters 2 1024 768',
			'Doc1 GPSDateTime 2011:03:13 07:06:40.25Z',
			`Doc1 GPSLatitude 48 deg 30' 0.00" N`,
			`Doc1 GPSLongitude 11 deg 15' 0.00" W`,
			'Doc1 GPSSpeed 12.6',
			'Doc1 GPSTrack 90.25',
			'Doc1 GPSAltitude 520.5 m',
			'Doc2 GPSDateTime 2011:03:13 07:06:42.25Z',
			`Doc2 GPSLatitude 48 deg 15' 0.00" S`,
			`Doc2 GPSLongitude 11 deg 30' 0.00" E`,
			'Doc2 GPSSpeed 12.6',
			'Doc2 GPSTrack 90.25',
			'Doc2 GPSAltitude 520.5 m',
			'Doc3 VideoTimeStamp 0.033',
			'Doc4 VideoTimeStamp 0.066',
			'Doc5 TimeCode 1.000',
			'Doc5 ExposureTime 1/100',
			'Doc6 TimeCode 1.000',
			'Doc6 Accelerometer 0.25 -0.5 1',
			'Doc6 AngularVelocity 0.125 0 -2',
			'Doc7 TimeCode 1.010',
			'Doc7 Accelerometer 0.25 -0.5 1',
			'Doc7 AngularVelocity 0.125 0 -2'
		]);
	});

	it('says who made it of the whole film, whatever its tracks said before', async () => {
		const subtitled = timedFilm([said('Words')], { format: 'text', handler: 'text' });
		const { told } = await momentsOf(withRecords(subtitled, [0x600, shown(33)], [0x101, maker]));
		expect(told.slice(0, 2)).toEqual(['SerialNumber IXE0001', 'Model Insta360 Q9']);
		expect(told.at(-1)).toBe('Doc2 VideoTimeStamp 0.033');
	});

	it('has small numbers of how it was moved in some models', async () => {
		const { told } = await momentsOf(withRecords(film, [0x300, moved(1000, true)]));
		expect(told).toEqual([
			'Doc1 TimeCode 1.000',
			'Doc1 Accelerometer 0 0.256 -0.256',
			'Doc1 AngularVelocity 0.001 0.002 0.003'
		]);
	});

	it('has a track, which a normal read knows of and does not read', async () => {
		const metadata = await metadataOf(whole, false);
		expect(metadata && timedKinds(metadata)).toEqual(['Insta360']);
		expect(metadata?.tags.filter(({ group1, entry }) => group1 === 'Insta360' && !entry.unknown)).toEqual([]);
		const { points, kinds, warnings } = await readTrack(fromBytes(whole), { fileName: 'a.insv' });
		expect(warnings).toEqual([]);
		expect(kinds).toEqual(['Insta360']);
		const speed = expect.closeTo(3.5, 9) as number;
		const more = { altitude: 520.5, speed, heading: 90.25 };
		const begun = Date.UTC(2011, 2, 13, 7, 6, 40, 250);
		expect(points).toEqual([
			{ at: 0, time: begun, latitude: 48.5, longitude: -11.25, ...more },
			{ at: 2, time: begun + 2000, latitude: -48.25, longitude: 11.5, ...more }
		]);
	});

	it('reads nothing of a film that ends where it ends, and beside a track of another kind', async () => {
		const metadata = await metadataOf(film, false);
		expect(metadata && timedKinds(metadata)).toEqual([]);
		const other = timedFilm(sentences.map(said), { format: 'text', handler: 'text' });
		const both = withRecords(other, [0x700, place(0, 1, 2)]);
		expect((await readTrack(fromBytes(both))).kinds).toEqual(['text', 'Insta360']);
	});

	it('keeps the records behind one that lies', async () => {
		const file = withRecords(film, [0x700, place(0, 1, 2)], [0x101, maker]);
		const head = file.length - 72 - 6 - maker.length - 6;
		file.set(u32(0xffff_ffff), head + 2);
		const { told, warnings } = await momentsOf(file);
		expect(told).toHaveLength(4);
		expect(warnings.map(({ message }) => message)).toEqual(['Insta360: a record begins before the others']);
		const odd = await momentsOf(withRecords(film, [0x400, new Uint8Array(17)], [0x600, shown(33)]));
		expect(odd.told).toEqual(['Doc1 VideoTimeStamp 0.033']);
		expect(odd.warnings).toHaveLength(1);
	});

	it('is read to its end however it is cut or changed', { timeout: 60_000 }, async () => {
		const random = seeded(360);
		for (let size = film.length; size <= whole.length; size++) {
			const { told } = await momentsOf(whole.subarray(0, size));
			// What tells that there are records stands at the very end.
			expect(told.length > 0).toBe(size === whole.length);
		}
		for (let times = 0; times < 400; times++) {
			const file = whole.slice();
			for (let changes = 1 + random.below(8); changes > 0; changes--)
				file[film.length + random.below(file.length - film.length)] = random.below(256);
			await momentsOf(file);
			await readTrack(fromBytes(file));
		}
	});
});

describe('a picture of an Insta360', () => {
	const photo = new Uint8Array(readFileSync(new URL('../fixtures/jpeg/camera.jpg', import.meta.url)));
	const appended = [
		[0x300, moved(1000)],
		[0x700, place(0, 48.5, -11.25)],
		[0x200, photo],
		[0x200, bytes('no picture')],
		[0x101, maker]
	] as const;
	const picture = withRecords(photo, ...appended);

	it('tells what its films tell, and a preview', async () => {
		const { told, warnings } = await momentsOf(picture, 'a.insp');
		expect(warnings).toEqual([]);
		expect(told.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
			'SerialNumber IXE0001',
			'Model Insta360',
			'Firmware v1.2.3',
			'Parameters 2',
			'PreviewImage (Binary',
			...['DateTime', 'Latitude', 'Longitude', 'Speed', 'Track', 'Altitude'].map((name) => `Doc1 GPS${name}`),
			...['TimeCode', 'Accelerometer', 'AngularVelocity'].map((name) => `Doc2 ${name}`)
		]);
		const metadata = await metadataOf(picture, true, 'a.insp');
		const preview = metadata?.tags.find(
			({ entry, group0 }) => entry.name === 'PreviewImage' && group0 === 'Trailer'
		);
		const [start = 0, size = 0] = preview?.range ?? [];
		expect(picture.subarray(start, start + size)).toEqual(photo);
		expect((await readTrack(fromBytes(picture), { fileName: 'a.insp' })).points).toHaveLength(1);
	});

	it('tells as much as any picture where nothing is appended, and when it is not asked for', async () => {
		expect((await momentsOf(photo, 'a.insp')).told).toEqual([]);
		const [plain, other] = await Promise.all([
			metadataOf(photo, false, 'a.insp'),
			metadataOf(picture, false, 'a.insp')
		]);
		const names = (metadata: typeof plain) => metadata?.tags.map(({ entry }) => entry.name);
		expect(names(other)).toEqual(names(plain));
	});

	it('is read to its end however it is cut or changed', { timeout: 60_000 }, async () => {
		const random = seeded(361);
		for (let size = photo.length; size < picture.length; size += 7)
			expect((await momentsOf(picture.subarray(0, size), 'a.insp')).told).toEqual([]);
		for (let times = 0; times < 300; times++) {
			const file = picture.slice();
			for (let changes = 1 + random.below(8); changes > 0; changes--)
				file[photo.length + random.below(file.length - photo.length)] = random.below(256);
			await momentsOf(file, 'a.insp');
		}
	});
});
