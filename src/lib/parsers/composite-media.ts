/** Computed tags of sound and films, as ExifTool's Composite group has them: durations, bit rates, rotation, places. */
import { toNumber, toNumbers } from './conversions/numbers.ts';
import { valueOf } from './print.ts';
import type { RawValue, Tag, TagSink } from './model.ts';
import { defineTable } from './table.ts';

const table = defineTable('Composite', 'Composite', 'Composite', [
	{ id: 'AvgBitrate', name: 'AvgBitrate', print: 'bitRate' },
	{ id: 'AudioBitrate', name: 'AudioBitrate', print: 'bitRate' },
	{ id: 'Duration', name: 'Duration', print: 'duration' },
	{ id: 'ApproximateDuration', name: 'Duration', print: 'approximateDuration' },
	{ id: 'Rotation', name: 'Rotation' },
	{ id: 'DateTimeOriginal', name: 'DateTimeOriginal' },
	{ id: 'GPSAltitude', name: 'GPSAltitude', print: 'metres' },
	{ id: 'GPSAltitudeRef', name: 'GPSAltitudeRef', print: { 0: 'Above Sea Level', 1: 'Below Sea Level' } },
	{ id: 'GPSLatitude', name: 'GPSLatitude', print: 'latitude' },
	{ id: 'GPSLongitude', name: 'GPSLongitude', print: 'longitude' },
	{ id: 'GPSPosition', name: 'GPSPosition', print: 'printPlace' }
]);

const nowhere = [0, 0] as const;

function push(found: TagSink, id: string, raw: RawValue | undefined): void {
	const entry = table.entries.get(id);
	if (entry && raw !== undefined) found.tag(entry, raw, nowhere);
}

function first(found: TagSink, name: string, group0: string): Tag | undefined {
	return found.tags.find((tag) => tag.entry.name === name && tag.group0 === group0);
}

const numberOf = (tag: Tag | undefined) => (tag ? toNumber(valueOf(tag) as RawValue) : NaN);

/** Bits a second of all media data over the length of the movie. */
function averageBitRate(found: TagSink): number | undefined {
	const duration = numberOf(first(found, 'Duration', 'QuickTime'));
	const sizes = found.tags.filter((tag) => tag.entry.name === 'MediaDataSize' && tag.group0 === 'QuickTime');
	const bytes = sizes.reduce((sum, tag) => sum + numberOf(tag), 0);
	return duration > 0 && sizes.length > 0 ? Math.round((bytes * 8) / duration) : undefined;
}

/** Degrees that the picture of the first video track is turned by, from its matrix. */
function rotation(found: TagSink): number | undefined {
	const video = found.tags.find((tag) => tag.entry.name === 'HandlerType' && tag.raw === 'vide');
	if (!video) return undefined;
	const matrix = found.tags.find(
		(tag) => tag.entry.name === 'MatrixStructure' && tag.group1 === video.group1
	);
	const [a = 0, b = 0] = matrix ? toNumbers(matrix.raw) : [];
	if (a === 0 && b === 0) return undefined;
	const degrees = (Math.atan2(b, a) * 180) / Math.PI;
	return Math.round((degrees < 0 ? degrees + 360 : degrees) * 1000) / 1000;
}

/** Latitude, longitude and altitude out of the one text that films have. */
function place(found: TagSink): void {
	const tag = first(found, 'GPSCoordinates', 'QuickTime');
	const other = first(found, 'LocationInformation', 'QuickTime');
	const text = tag
		? String(valueOf(tag))
		: (/Lat=(\S+) Lon=(\S+) Alt=(\S+)/
				.exec(String(other?.raw ?? ''))
				?.slice(1)
				.join(' ') ?? '');
	if (!text) return;
	const [latitude, longitude, altitude] = text.split(' ').map(Number);
	if (latitude === undefined || longitude === undefined || Number.isNaN(latitude + longitude)) return;
	if (altitude !== undefined) {
		push(found, 'GPSAltitude', Math.abs(altitude));
		push(found, 'GPSAltitudeRef', altitude < 0 ? 1 : 0);
	}
	push(found, 'GPSLatitude', latitude);
	push(found, 'GPSLongitude', longitude);
	push(found, 'GPSPosition', `${latitude} ${longitude}`);
}

/** When a song was recorded: one tag in ID3v2.4, three before. */
function recorded(found: TagSink): string | undefined {
	const text = (name: string) => {
		const tag = first(found, name, 'ID3');
		return tag ? String(valueOf(tag)) : '';
	};
	const whole = text('RecordingTime');
	if (whole) return whole;
	const year = text('Year');
	if (!year) return undefined;
	const pair = (digits: string) => digits.replace(/^(\d{2})(\d{2})$/, '$1:$2');
	const [date, time] = [pair(text('Date')), pair(text('Time'))];
	if (!date) return year;
	return time ? `${year}:${date} ${time}` : `${year}:${date}`;
}

/** Pushes what can be computed for films and for FLAC and ID3. */
export function computeMediaComposites(found: TagSink): void {
	push(found, 'AvgBitrate', averageBitRate(found));
	push(found, 'Rotation', rotation(found));
	place(found);
	push(found, 'DateTimeOriginal', recorded(found));
	const samples = numberOf(first(found, 'TotalSamples', 'FLAC'));
	const rate = numberOf(first(found, 'SampleRate', 'FLAC'));
	if (samples >= 0 && rate > 0) push(found, 'Duration', samples / rate);
}

/** Samples in a frame of MPEG audio by layer as stored (1: III, 2: II, 3: I). */
function samplesInFrame(version: number, layer: number): number {
	if (layer === 3) return 384;
	return layer === 1 && version !== 3 ? 576 : 1152;
}

/** The length of MPEG audio: from the count of frames, else from the bytes of sound at the rate of the first frame. */
export function pushMpegDuration(
	found: TagSink,
	header: { version: number; layer: number; bitRate: number; sampleRate: number },
	soundBytes: number
): void {
	const frames = numberOf(first(found, 'VBRFrames', 'MPEG'));
	const bytes = numberOf(first(found, 'VBRBytes', 'MPEG'));
	if (frames > 0) {
		const duration = (frames * samplesInFrame(header.version, header.layer)) / header.sampleRate;
		push(found, 'ApproximateDuration', duration);
		if (bytes > 0) push(found, 'AudioBitrate', Math.round((8 * bytes) / duration));
	} else if (header.bitRate > 0 && soundBytes > 0) {
		push(found, 'ApproximateDuration', (8 * soundBytes) / header.bitRate);
	}
}
