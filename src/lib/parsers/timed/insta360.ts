/**
 * What Insta360's cameras append to their films and pictures: records, each behind its bytes a number and how many they are, so that they are
 * read from the end on. Layout as in https://github.com/AdrianEddy/telemetry-parser and in files that ExifTool reads; names:
 * https://exiftool.org/TagNames/QuickTime.html
 */
import { addConversions } from '../conversions.ts';
import { timedConversions } from '../conversions/timed.ts';
import { footSize, insta360Foot } from '../formats/quicktime/insta360.ts';
import { ByteReader } from '../io/byte-reader.ts';
import { walkMessage } from '../makers/protobuf.ts';
import type { Entry, RawValue, Table } from '../model.ts';
import { entryFor, named } from '../table.ts';
import { quickTimeINSVMakerNotes, quickTimeStream } from '../tags/media/timed.ts';
import { readFrom, type Recording } from './recording.ts';

addConversions(timedConversions);

/** As it is told to who asks for tracks, and the group of its tags. */
export const name = 'Insta360';
/** The group above it. */
const trailer = 'Trailer';

type Push = (table: Table, name: string, value: RawValue) => void;

/** Rows of one length each; undefined lengths are none of ours. */
interface Rows {
	readonly sizes: readonly number[];
	readonly places?: true;
	/** Reads one row, of so many bytes. @returns its seconds, by the record's clock; undefined: it says nothing */
	readonly read: (row: ByteReader, push: Push, size: number) => number | undefined;
}

const milliseconds = 1000;
const seconds = (time: number): string => (time / milliseconds).toFixed(3);
const three = (next: () => number): number[] => [next(), next(), next()];
/** Small rows have numbers of 16 bits around their middle. */
const [smallRow, middle] = [20, 0x8000];
const kilometresAnHour = 3.6;
const digits = (number: number): number => Number(number.toPrecision(15));

const timed = (tag: string, then?: (row: ByteReader, push: Push, size: number) => void): Rows['read'] => {
	return (row, push, size) => {
		const time = row.u64();
		push(quickTimeStream, tag, seconds(time));
		then?.(row, push, size);
		return time / milliseconds;
	};
};

const records: Readonly<Record<number, Rows>> = {
	0x300: {
		sizes: [smallRow, 56],
		read: timed('TimeCode', (row, push, size) => {
			const next = () => (size === smallRow ? (row.u16() - middle) / milliseconds : row.f64());
			push(quickTimeStream, 'Accelerometer', three(next));
			push(quickTimeStream, 'AngularVelocity', three(next));
		})
	},
	0x400: {
		sizes: [16],
		read: timed('TimeCode', (row, push) => {
			push(quickTimeStream, 'ExposureTime', row.f64());
		})
	},
	0x600: { sizes: [8], read: timed('VideoTimeStamp') },
	0x700: { sizes: [53], places: true, read: readPlace }
};
const [makerNotes, previewImage, mostNotes] = [0x101, 0x200, 64 * 1024];
const preview = entryFor(quickTimeStream, 'PreviewImage', 'PreviewImage', { binary: true });

/** When, whether it knew where, and where: degrees with their side of the world, metres a second, degrees, metres. */
function readPlace(row: ByteReader, push: Push): number | undefined {
	const time = row.u32() + row.skip(4).u16() / milliseconds;
	if (row.latin1(1) !== 'A') return undefined;
	const degrees = (below: string) => {
		const value = Math.abs(row.f64());
		return row.latin1(1) === below ? -value : value;
	};
	const [latitude, longitude] = [degrees('S'), degrees('W')];
	push(quickTimeStream, 'GPSDateTime', dateOf(time));
	push(quickTimeStream, 'GPSLatitude', latitude);
	push(quickTimeStream, 'GPSLongitude', longitude);
	push(quickTimeStream, 'GPSSpeed', digits(row.f64() * kilometresAnHour));
	push(quickTimeStream, 'GPSTrack', row.f64());
	push(quickTimeStream, 'GPSAltitude', row.f64());
	return time;
}

/** As `2023:11:14 22:13:21.25Z`. */
function dateOf(time: number): string {
	const [date = '', clock = ''] = new Date(Math.round(time * milliseconds)).toISOString().split('T');
	return `${date.replaceAll('-', ':')} ${clock.replace(/\.?0*Z$/, 'Z')}`;
}

/** Reads the records of a film that has them, from the last on. */
export async function readInsta360(recording: Recording): Promise<void> {
	const { file, found, signal, tell } = recording;
	const foot = await insta360Foot(file);
	if (!foot) return;
	found.whole();
	const total = new ByteReader(foot, true).seek(32).u32();
	const first = Math.max(0, file.size - Math.max(total, footSize));
	for (let end = file.size - footSize; end - headSize >= first;) {
		signal?.throwIfAborted();
		found.budget.item();
		const head = new ByteReader(await file.read(end - headSize, headSize), true);
		const [id, size] = [head.u16(), head.u32()];
		const start = end - headSize - size;
		if (start < first) {
			found.warn(`${name}: a record begins before the others`);
			return;
		}
		const rows = records[id];
		await found.attemptAsync(name, async () => {
			if (id === makerNotes && !found.placesOnly) await readNotes(recording, start, size);
			else if (id === previewImage && !found.placesOnly) await readPreview(recording, start, size);
			else if (rows && (rows.places || !found.placesOnly)) {
				tell(name);
				await readRows(recording, rows, start, size);
			}
		});
		end = start;
	}
}
/** Behind the bytes of a record: its number, and how many they are. */
const headSize = 6;

/** Rows are read so many bytes at a time: there may be a thousand of them a second. */
const atOnce = 64 * 1024;

async function readRows(recording: Recording, rows: Rows, start: number, length: number): Promise<void> {
	const { found, signal } = recording;
	const size = rows.sizes.find((one) => length % one === 0) ?? (rows.places ? rows.sizes[0] : undefined);
	if (size === undefined) {
		found.warn(`${name}: a record of another length`, 'minor');
		return;
	}
	const step = size * Math.floor(atOnce / size);
	let begun: number | undefined;
	for (let at = 0; at + size <= length; at += step) {
		signal?.throwIfAborted();
		const bytes = await readFrom(recording, start + at, Math.min(step, length - at));
		for (let row = 0; row + size <= bytes.length; row += size) {
			found.budget.item();
			const told: [Entry, RawValue][] = [];
			const push: Push = (table, tag, value) => void told.push([named(table, tag), value]);
			const time = rows.read(new ByteReader(bytes.subarray(row, row + size), true), push, size);
			if (time === undefined) continue;
			begun ??= time;
			found.sample(found.placesOnly ? time - begun : undefined, undefined, name);
			for (const [entry, value] of told)
				found.tag(entry, value, [start + at + row, size], undefined, trailer);
		}
	}
}

/** A small picture, a JPEG. */
async function readPreview({ file, found }: Recording, start: number, length: number): Promise<void> {
	const [first, second] = await file.read(start, 2);
	if (first === 0xff && second === 0xd8)
		found.tag(preview, { binary: length }, [start, length], name, trailer);
}

const text = new TextDecoder('utf-8');
/** A field of bytes, as its first byte says. */
const keyOf = (field: number): number => (field << 3) | 2;

/** Who made it: a message whose texts are tags. */
async function readNotes(recording: Recording, start: number, length: number): Promise<void> {
	const { found } = recording;
	const bytes = await readFrom(recording, start, Math.min(length, mostNotes));
	walkMessage(bytes, nothing, found.budget, (path, field) => {
		const entry = quickTimeINSVMakerNotes.entries.get(keyOf(Number(path)));
		if (!entry || !(field instanceof Uint8Array)) return;
		const shown = text.decode(field);
		const at = start + field.byteOffset - bytes.byteOffset;
		found.tag(
			entry,
			entry.name === 'Parameters' ? shown.replaceAll('_', ' ') : shown,
			[at, field.length],
			name,
			trailer
		);
	});
}
const nothing: ReadonlySet<string> = new Set();
