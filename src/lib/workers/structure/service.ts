/** Boxes, tracks and sample tables of a film. mp4box sees only the movie box, never the film. */
import type { MP4BoxBuffer, Sample, Track } from 'mp4box';
import { boxAt, boxesIn, type BoxPlace } from '#lib/parsers/formats/quicktime/boxes.ts';
import { Budget, fromBlob, type ByteSource } from '#lib/parsers/index.ts';
import { paged } from '#lib/parsers/io/paged.ts';
import type { BoxTree, StructureBox, StructureSample, StructureService, StructureTrack } from './contract.ts';

/** Boxes listed; a long stream has tens of thousands of fragments. */
const mostBoxes = 5000;
const mostLevels = 24;
/** A movie box above this is a film of days or a lie. */
const largestMovie = 8 * 1024 * 1024;
/** mp4box makes an object of each sample: beyond this memory runs out before the time does. */
const mostSamples = 400_000;
const rowsShown = 100;

/** Boxes with boxes in them, and the bytes before the first. */
const containers = new Map<string, number>([
	...'moov trak mdia minf dinf stbl udta ilst moof traf mvex edts sinf schi iprp ipco tref tapt wave gmhd strk mfra'
		.split(' ')
		.map((type): [string, number] => [type, 0]),
	['meta', 4],
	['dref', 8],
	['stsd', 8]
]);

/** `ftyp` of a file of no special brand, which QuickTime's old files lack. */
const brand = Uint8Array.from('\0\0\0\x10ftypisom\0\0\0\0', (letter) => letter.charCodeAt(0));

/** The service over a file of the page. */
export function structureService(): StructureService {
	return {
		boxes: (file) => boxTree(fromBlob(file)),
		tracks: (file) => tracksOf(fromBlob(file))
	};
}

interface Walk {
	readonly file: ByteSource;
	left: number;
	cut: boolean;
}

/** The tree of boxes of a file: what there is of it, however damaged. */
export async function boxTree(source: ByteSource): Promise<BoxTree> {
	const file = paged(source, new Budget());
	const walk: Walk = { file, left: mostBoxes, cut: false };
	const boxes = await level(walk, 0, file.size, 0);
	return { boxes, cut: walk.cut };
}

async function level(walk: Walk, start: number, end: number, depth: number): Promise<StructureBox[]> {
	const boxes: StructureBox[] = [];
	if (depth >= mostLevels) {
		walk.cut = true;
		return boxes;
	}
	for (let at = start; at + 8 <= end;) {
		if (walk.left-- <= 0) {
			walk.cut = true;
			return boxes;
		}
		const place = boxAt(await walk.file.read(at, 16), 0, at, end);
		if (!place) return boxes;
		const skip = await childrenAt(walk.file, place);
		const children = skip === undefined ? [] : await level(walk, place.start + skip, place.end, depth + 1);
		boxes.push({ type: place.type, offset: place.offset, size: place.claimedEnd - place.offset, children });
		at = place.end;
	}
	return boxes;
}

/** Apple's `meta` has no version before its boxes, ISO's has. */
async function childrenAt(file: ByteSource, place: BoxPlace): Promise<number | undefined> {
	const skip = containers.get(place.type);
	if (place.type !== 'meta') return skip;
	const head = await file.read(place.start + 4, 4);
	return String.fromCharCode(...head) === 'hdlr' ? 0 : skip;
}

/**
 * The tracks of a film, as mp4box reads them from its movie box.
 * @throws Error where there is none, it is too large, or mp4box gives it up
 */
export async function tracksOf(source: ByteSource): Promise<StructureTrack[]> {
	const budget = new Budget();
	const movie = await movieBox(paged(source, budget));
	if (claimedSamples(movie, budget) > mostSamples) throw new Error('The sample tables are too long');
	const { createFile } = await import('mp4box');
	const file = createFile();
	let failure = '';
	file.onError = (_module, message) => {
		failure = message;
	};
	// mp4box wants a file: a brand, then the movie as if it stood first. Buffers say where in the file they lie.
	const whole = new Uint8Array(brand.length + movie.length);
	whole.set(brand);
	whole.set(movie, brand.length);
	const buffer: MP4BoxBuffer = Object.assign(whole.buffer, { fileStart: 0, usedBytes: 0 });
	file.appendBuffer(buffer, true);
	file.flush();
	if (failure) throw new Error(failure);
	const { tracks } = file.getInfo();
	return tracks.map((track) => trackOf(track, file.getTrackSamplesInfo(track.id)));
}

async function movieBox(file: ByteSource): Promise<Uint8Array> {
	for (let at = 0, left = mostBoxes; at + 8 <= file.size && left > 0; left--) {
		const place = boxAt(await file.read(at, 16), 0, at, file.size);
		if (!place) break;
		if (place.type === 'moov') {
			const size = place.end - place.offset;
			if (place.claimedEnd > place.end) throw new Error('The file ends inside its movie box');
			if (size > largestMovie) throw new Error('The movie box is too large');
			return file.read(place.offset, size);
		}
		at = place.end;
	}
	throw new Error('There is no movie box');
}

/** How many samples the tables claim, before anything is made of them. */
function claimedSamples(movie: Uint8Array, budget: Budget): number {
	let sum = 0;
	const stack = [{ bytes: movie, offset: 0 }];
	for (let part = stack.pop(); part; part = stack.pop()) {
		for (const box of boxesIn(part.bytes, part.offset, budget)) {
			if (/^(moov|trak|mdia|minf|stbl)$/.test(box.type)) stack.push(box);
			// Version and flags, size of all samples, count.
			if (/^stsz|stz2$/.test(box.type) && box.bytes.length >= 12) {
				sum += new DataView(box.bytes.buffer, box.bytes.byteOffset).getUint32(8);
			}
		}
	}
	return sum;
}

function trackOf(track: Track, samples: readonly Sample[]): StructureTrack {
	const { timescale, language, video, audio } = track;
	const seconds = (units: number) => (timescale > 0 ? units / timescale : 0);
	const bytes = samples.reduce((sum, sample) => sum + sample.size, 0);
	const duration = seconds(track.samples_duration || track.duration);
	return {
		id: track.id,
		type: track.type ?? 'other',
		codec: track.codec,
		duration,
		samples: track.nb_samples,
		bitrate: duration > 0 ? Math.round((bytes * 8) / duration) : 0,
		...(video && { width: video.width, height: video.height }),
		...(language && language !== 'und' && { language }),
		...(audio && { sampleRate: audio.sample_rate, channels: audio.channel_count }),
		rows: samples.slice(0, rowsShown).map((sample): StructureSample => ({
			number: sample.number + 1,
			time: seconds(sample.cts),
			duration: seconds(sample.duration),
			offset: sample.offset,
			size: sample.size,
			sync: sample.is_sync
		}))
	};
}
