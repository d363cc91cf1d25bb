/**
 * How long a film in fragments is, and how many pictures a second it has (ISO/IEC 14496-12 §8.8, 8.16.3): its head does not know, each
 * fragment tells of its own samples. Of many fragments the first are looked at and the last; an index tells of all.
 */
import { ByteReader, latin1 } from '../../io/byte-reader.ts';
import type { ByteSource } from '../../io/byte-source.ts';
import type { TagSink } from '../../model.ts';
import { pushFacts, type Facts } from '../../blocks/facts.ts';
import { boxesIn, boxAt, type Box } from './boxes.ts';
import { fields, readRun, readRunHeader, readRunTime, readUsual, widthOf, type SampleRun } from './runs.ts';

/** What is known of a track; times are in its own units. */
interface Track {
	readonly isFilm: boolean;
	/** Units a second. */
	readonly scale: number;
	/** Of its samples so far. */
	samples: number;
	time: number;
	/** Where the last of them ends. */
	end: number;
}

/** The index at the end is small; a fragment's head is not, where it tells of thousands of samples. */
const [longestIndex, longestFragment] = [256 * 1024, 512 * 1024];
/** What is looked at of the end for the last fragment, where no index tells where it lies. */
const tailSize = 512 * 1024;
const endMark = 16;
/** All bits of a length say that nobody knew it. */
const unknownLength = 2 ** 63;
/** Tracks of which an index counts, or a last fragment. */
const mostLists = 8;

export class Fragments {
	readonly #tracks = new Map<number, Track>();
	/** How long samples are where nothing else is said, by track. */
	readonly #usual = new Map<number, number>();
	#isFragmented = false;
	/** Seconds that the head tells, and those of tracks an index tells, with where what it tells of ends. */
	#head: number | undefined;
	readonly #indexes: { readonly seconds: number; readonly end: number }[] = [];
	/** Whether fragments lie behind those that were looked at. */
	isCut = false;

	/** A track of the head. @param end of what the head knows of it, in its own units; `samples` and `time` of its pictures */
	track(id: number, isFilm: boolean, scale: number, end: number, samples = 0, time = 0): void {
		const isKnown = end < unknownLength && end !== 0xffff_ffff;
		if (scale > 0) this.#tracks.set(id, { isFilm, scale, samples, time, end: isKnown ? end : 0 });
	}

	/** `trex`: a track goes on in fragments. */
	extends(bytes: Uint8Array): void {
		this.#isFragmented = true;
		const { id, duration } = readUsual(new ByteReader(bytes));
		this.#usual.set(id, duration);
	}

	/** `mehd` @param scale of the movie */
	length(bytes: Uint8Array, scale: number): void {
		const reader = new ByteReader(bytes);
		const isLong = reader.u8() === 1;
		reader.skip(3);
		if (scale > 0) this.#head = (isLong ? reader.u64() : reader.u32()) / scale;
	}

	/** `sidx`: where it tells of all that follows, it tells how long that is. @param end of its own bytes */
	index(bytes: Uint8Array, end: number): void {
		const reader = new ByteReader(bytes);
		const isLong = reader.u8() === 1;
		const scale = reader.skip(7).u32();
		let time = isLong ? reader.u64() : reader.u32();
		let place = end + (isLong ? reader.u64() : reader.u32());
		for (let left = reader.skip(2).u16(); left > 0 && reader.remaining >= 12; left--) {
			place += reader.u32() & 0x7fff_ffff;
			time += reader.u32();
			reader.skip(4);
		}
		if (scale > 0 && this.#indexes.length < mostLists)
			this.#indexes.push({ seconds: time / scale, end: place });
	}

	/** `traf`, by its boxes. */
	fragment(parts: Iterable<Box>): void {
		let track: Track | undefined;
		let usual = 0;
		for (const { type, bytes } of parts) {
			const reader = new ByteReader(bytes);
			if (type === 'tfhd') {
				const { id, duration } = readRunHeader(reader);
				track = this.#tracks.get(id);
				usual = duration ?? this.#usual.get(id) ?? 0;
			} else if (type === 'tfdt' && track) track.end = readRunTime(reader);
			else if (type === 'trun' && track) {
				const run = readRun(reader);
				const time = timeOf(run, usual);
				track.samples += run.claimed;
				track.time += time;
				track.end += time;
			}
		}
	}

	/** Looks for the last fragment where not all were looked at, and says what all of it is. */
	async finish(file: ByteSource, found: TagSink): Promise<void> {
		if (!this.#isFragmented || !found.measures) return;
		const film = [...this.#tracks.values()].find(({ isFilm, time }) => isFilm && time > 0);
		const facts: Facts = film ? { frameRate: (film.samples * film.scale) / film.time } : {};
		const indexed = await found.attemptAsync('index of fragments', () => this.#indexed(file));
		if (this.isCut && indexed === undefined)
			await found.attemptAsync('last fragment', () => this.#last(file, found));
		const longest = [...this.#tracks.values()].reduce(
			(most, { end, scale }) => Math.max(most, end / scale),
			0
		);
		const duration = indexed ?? (this.isCut ? Math.max(longest, this.#head ?? 0) : longest);
		pushFacts({ ...facts, duration }, [0, 0], found);
	}

	/** Seconds that an index tells: one of all fragments, behind which no more than their list lies. */
	async #indexed(file: ByteSource): Promise<number | undefined> {
		if (this.#indexes.length === 0) return undefined;
		const isWhole = this.#indexes.some(({ end }) => end === file.size);
		const all = isWhole ? file.size : file.size - (await listSize(file));
		const told = this.#indexes.filter(({ end }) => end === all);
		return told.length > 0 ? Math.max(...told.map(({ seconds }) => seconds)) : undefined;
	}

	async #last(file: ByteSource, found: TagSink): Promise<void> {
		const size = await listSize(file);
		if (size > 0 && size <= longestIndex) {
			const places = placesIn(await file.read(file.size - size, size), found);
			for (const place of places) {
				const head = await file.read(place, endMark);
				const box = boxAt(head, 0, place, file.size);
				if (box?.type === 'moof')
					this.#moof(await file.read(place, Math.min(box.end - place, longestFragment)), place, found);
			}
			if (places.length > 0) return;
		}
		const from = Math.max(0, file.size - tailSize);
		const bytes = await file.read(from, tailSize);
		for (let at = bytes.lastIndexOf(0x6d); at >= 4; at = bytes.lastIndexOf(0x6d, at - 1)) {
			if (latin1(bytes.subarray(at, at + 4)) !== 'moof') continue;
			found.budget.item();
			if (this.#moof(bytes.subarray(at - 4), from + at - 4, found)) return;
		}
	}

	/** @returns whether a fragment begins with these bytes */
	#moof(bytes: Uint8Array, at: number, found: TagSink): boolean {
		let isOne = false;
		const [box] = boxesIn(bytes, at, found.budget);
		for (const one of box ? boxesIn(box.bytes, box.offset, found.budget) : []) {
			if (one.type !== 'traf') continue;
			this.fragment(boxesIn(one.bytes, one.offset, found.budget));
			isOne = true;
		}
		return isOne;
	}
}

/** How long a run is, in units of its track. @param usual of a sample that does not say it */
function timeOf({ flags, claimed, count, rows }: SampleRun, usual: number): number {
	if (!(flags & fields.duration)) return claimed * usual;
	const reader = new ByteReader(rows);
	const width = widthOf(flags);
	let time = 0;
	for (let row = 0; row < count; row++) time += reader.seek(row * width).u32();
	return time;
}

/** Bytes of the list of fragments at the very end of a file (`mfra`), as its last box says; 0 where there is none. */
async function listSize(file: ByteSource): Promise<number> {
	const mark = await file.read(Math.max(0, file.size - endMark), endMark);
	if (mark.length < endMark || latin1(mark.subarray(4, 8)) !== 'mfro') return 0;
	const size = new ByteReader(mark).seek(12).u32();
	return size > endMark && size <= file.size ? size : 0;
}

/** Where the last fragment of each track lies, by the lists at the end (`mfra` of `tfra`). */
function placesIn(bytes: Uint8Array, found: TagSink): readonly number[] {
	const places = new Set<number>();
	const [all] = boxesIn(bytes, 0, found.budget);
	for (const { type, bytes: list } of all?.type === 'mfra' ? boxesIn(all.bytes, 0, found.budget) : []) {
		if (type !== 'tfra') continue;
		const reader = new ByteReader(list);
		const isLong = reader.u8() === 1;
		const sizes = reader.skip(7).u32();
		const count = reader.u32();
		const rest = ((sizes >> 4) & 3) + ((sizes >> 2) & 3) + (sizes & 3) + 3;
		const size = (isLong ? 16 : 8) + rest;
		if (count === 0 || reader.remaining < count * size) continue;
		reader.skip((count - 1) * size + (isLong ? 8 : 4));
		places.add(isLong ? reader.u64() : reader.u32());
	}
	return [...places].slice(0, mostLists);
}
