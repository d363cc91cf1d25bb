/**
 * What dash cameras with Novatek's processors keep beside their tracks: a box `gps ` in the movie that lists blocks of `mdat`, one a
 * second, each with a date and a position at one of several places. Blocks that are enciphered are not read.
 */
import type { BoxPlace } from '../formats/quicktime/boxes.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import { named } from '../table.ts';
import { quickTimeStream } from '../tags/media/timed.ts';
import type { Recording } from './recording.ts';
import { readSamples } from './runs.ts';
import type { Sample } from './samples.ts';
import { coordinate, knots } from './sentences.ts';
import { two } from '../conversions/numbers.ts';

/** How it is told to who asks for tracks. */
export const name = 'freeGPS';

const mark = 'freeGPS ';
/** Of a block its beginning is read. */
const blockHead = 256;
/** Where models keep what they say. */
const places = [48, 16, 64];
const mostList = 8 * 1024 * 1024;

export async function readFreeGps(recording: Recording, { start, end }: BoxPlace): Promise<void> {
	const { file, found } = recording;
	const list = new ByteReader(await file.read(start, Math.min(end - start, mostList)));
	const count = Math.floor((list.length - 8) / 8);
	function* blocks(): Generator<Sample> {
		for (let index = 0; index < count; index++) {
			found.budget.item();
			const offset = list.seek(8 + index * 8).u32();
			const size = Math.min(list.u32(), blockHead);
			yield { offset, size, time: index, duration: 1 };
		}
	}
	await readSamples(recording, blocks, ({ offset, time, duration }, bytes) => {
		found.budget.item();
		if (latin1(bytes.subarray(4, 4 + mark.length)) !== mark) return;
		const at = places.find((place) => isPlace(bytes, place));
		if (at === undefined) return;
		found.sample(found.placesOnly ? time : undefined, found.placesOnly ? duration : undefined, undefined);
		readPlace(recording, bytes.subarray(at, at + placeSize), offset + at);
	});
}

/** Hour, minute, second, year, month, day; whether it is known, sides; latitude, longitude, knots, course. */
const placeSize = 44;
const most = [23, 59, 59, 2200, 12, 31];
const sides = /^A[NS][EW]$/;

function isPlace(bytes: Uint8Array, at: number): boolean {
	if (at + placeSize > bytes.length || !sides.test(latin1(bytes.subarray(at + 24, at + 27)))) return false;
	const reader = new ByteReader(bytes, true).seek(at);
	const date = most.map(() => reader.u32());
	return date.every((value, index) => value <= (most[index] ?? 0)) && date[4] !== 0 && date[5] !== 0;
}

function readPlace({ found }: Recording, bytes: Uint8Array, at: number): void {
	const reader = new ByteReader(bytes, true);
	const [hour, minute, second, year, month, day] = [0, 1, 2, 3, 4, 5].map(() => reader.u32()) as [
		number,
		number,
		number,
		number,
		number,
		number
	];
	const [, north = '', east = ''] = reader.latin1(4);
	const float = () => Number(reader.f32().toPrecision(15));
	const tell = (tag: string, value: string | number, from: number, size: number) => {
		found.tag(named(quickTimeStream, tag), value, [at + from, size]);
	};
	const date = `${year < 2000 ? year + 2000 : year}:${two(month)}:${two(day)}`;
	tell('GPSDateTime', `${date} ${two(hour)}:${two(minute)}:${two(second)}Z`, 0, 24);
	tell('GPSLatitude', coordinate(float(), north), 28, 4);
	tell('GPSLongitude', coordinate(float(), east), 32, 4);
	tell('GPSSpeed', knots(float()), 36, 4);
	tell('GPSTrack', float(), 40, 4);
}
