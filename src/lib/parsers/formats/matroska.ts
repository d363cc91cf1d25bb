/**
 * Matroska and WebM (RFC 9559), made of EBML. What is told before the first cluster of film is read in order; what lies behind the
 * clusters is found through the index at the head.
 */
import { elementsIn, headOf, headSize, valueOf, whole, type Element } from '../blocks/ebml.ts';
import { pushFacts } from '../blocks/facts.ts';
import { decodeString } from '../blocks/exif-values.ts';
import { DamagedFile } from '../damage.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { FileType, RawValue, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { MatroskaFacts } from './matroska-facts.ts';
import { matroskaTable, rowOf, type Kind } from './matroska-tables.ts';
import { readTags } from './matroska-tags.ts';

const ids = {
	ebml: 0xa45_dfa3,
	segment: 0x853_8067,
	seekHead: 0x14d_9b74,
	seekPosition: 0x13ac,
	info: 0x549_a966,
	tracks: 0x654_ae6b,
	trackEntry: 0x2e,
	cluster: 0xf43_b675,
	attachments: 0x941_a469,
	chapters: 0x43_a770,
	chapterAtom: 0x36,
	tags: 0x254_c367,
	docType: 0x282,
	trackNumber: 0x57,
	trackType: 0x03,
	trackUid: 0x33c5,
	timecodeScale: 0xa_d7b1,
	channels: 0x1f,
	duration: 0x489,
	attachedFile: 0x21a7,
	attachedData: 0x65c,
	attachedType: 0x660,
	attachedName: 0x66e,
	attachedDescription: 0x67e
} as const;

/** Elements that hold elements and are no more than that, by where they stand. */
const folders: ReadonlySet<number> = new Set([
	// Of the index.
	0xdbb,
	// Of tracks: translation, video, audio, encodings and theirs, colour, projection.
	...[0x2624, 0x60, 0x61, 0x2d80, 0x2240, 0x1034, 0x1035, 0x15b0, 0x3670],
	// Of chapters: editions, tracks, names, processes and theirs, translation.
	...[0x5b9, 0x0f, 0x00, 0x2944, 0x2911, 0x2924]
]);

/** Parts of a segment that are read, each whole where it is not larger. */
const parts: ReadonlySet<number> = new Set([
	...[ids.seekHead, ids.info, ids.tracks, ids.attachments, ids.chapters, ids.tags]
]);
const largestPart = 16 * 1024 * 1024;
const largestText = 64 * 1024;

/** Of those behind the clusters these are read; of attached files there the pictures alone, as ExifTool has no tags of them. */
const shownBehind: ReadonlySet<number> = new Set([ids.tags, ids.attachments]);

const attachedFile = named(matroskaTable, 'AttachedFileData');
const [film, sound, complex, subtitle] = [1, 2, 3, 17];
/** What the cover in front is called (https://www.matroska.org/technical/attachments.html, "Cover Art"). */
const coverName = /^(?:small_)?cover(?:_land)?\./i;

const types: Readonly<Record<'MKV' | 'WEBM' | 'MKA' | 'MKS', FileType>> = {
	MKV: { type: 'MKV', extension: 'mkv', mime: 'video/x-matroska' },
	WEBM: { type: 'WEBM', extension: 'webm', mime: 'video/webm' },
	MKA: { type: 'MKA', extension: 'mka', mime: 'audio/x-matroska' },
	MKS: { type: 'MKS', extension: 'mks', mime: 'application/x-matroska' }
};

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is(types.MKV);
	const reading = new Reading(file, found, signal);
	for (let at = 0; at < file.size;) {
		const element = await reading.element(at, file.size);
		if (!element) break;
		if (element.id === ids.segment) {
			await reading.segment(element);
			break;
		}
		if (element.id === ids.ebml) await reading.head(element);
		at = element.at + element.size;
	}
	reading.finish();
}

/** One file while it is read. */
class Reading {
	readonly #file: ByteSource;
	readonly #found: TagSink;
	readonly #signal: AbortSignal | undefined;
	/** Where parts lie, by the index. */
	readonly #places: number[] = [];
	/** Groups of tracks by their random names. */
	readonly #tracks = new Map<string, string>();
	#segment = 0;
	#docType = '';
	#chapterCount = 0;
	/** Of the track that is being read. */
	#kind: Kind = undefined;
	#hasChannels = false;
	/** Types of all tracks. */
	readonly #kinds = new Set<number>();
	/** Nanoseconds of a unit of time. */
	#scale = 1_000_000;
	/** Whether it tells how long it is. */
	#isTimed = false;
	readonly #facts = new MatroskaFacts();

	constructor(file: ByteSource, found: TagSink, signal: AbortSignal | undefined) {
		this.#file = file;
		this.#found = found;
		this.#signal = signal;
	}

	async element(at: number, end: number): Promise<Element | undefined> {
		this.#signal?.throwIfAborted();
		this.#found.budget.item();
		const bytes = await this.#file.read(at, Math.min(headSize, end - at));
		return this.#found.attempt('Matroska', () => headOf(bytes, at, end));
	}

	async segment({ at: start, size }: Element): Promise<void> {
		const end = Math.min(this.#file.size, start + size);
		this.#segment = start;
		let at = start;
		for (; at < end;) {
			const element = await this.element(at, end);
			if (!element || element.id === ids.cluster) break;
			await this.part(element);
			at = element.at + element.size;
		}
		const clusters = at;
		const behind = new Set(this.#places.filter((place) => place > at && place < end));
		for (const place of [...behind].sort((one, other) => one - other)) {
			const element = await this.element(place, end);
			if (element && shownBehind.has(element.id)) await this.part(element, element.id === ids.tags);
		}
		if (this.#found.measures && clusters < end)
			await this.#found.attemptAsync('Matroska', () =>
				this.#facts.finish(this.#file, clusters, end, this.#scale, this.#isTimed, this.#found)
			);
	}

	/** Reads what the file says it is. @throws DamagedFile where it does not: what follows may mean anything (RFC 8794 §11.2.4) */
	async head(element: Element): Promise<void> {
		await this.part(element);
		if (this.#docType === '') throw new DamagedFile('the head does not say what the file is');
	}

	/** Reads an element of the top, where it says something. @param shown whether what is attached is told by tags too */
	async part({ id, at, size }: Element, shown = true): Promise<void> {
		if (!parts.has(id) && id !== ids.ebml) return;
		await this.#found.attemptAsync('Matroska', async () => {
			if (id === ids.attachments) {
				await this.#attachments(at, Math.min(this.#file.size, at + size), shown);
				return;
			}
			const bytes = await this.#file.read(at, Math.min(size, largestPart));
			if (bytes.length < size) this.#found.warn('Matroska: a part is not all there');
			if (id === ids.tags) readTags(bytes, at, this.#tracks, this.#found);
			else this.#walk(bytes, at, id === ids.info ? 'Info' : undefined);
		});
	}

	/** Says what the file is, now that its tracks are known. */
	finish(): void {
		const kinds = this.#kinds;
		const hasPictures = kinds.has(film) || kinds.has(complex);
		if (!hasPictures && kinds.has(sound)) this.#found.is(types.MKA);
		else if (!hasPictures && kinds.has(subtitle)) this.#found.is(types.MKS);
		else if (this.#docType === 'webm') this.#found.is(types.WEBM);
	}

	/** Attached files are not read, only what is said of them. */
	async #attachments(start: number, end: number, shown: boolean): Promise<void> {
		let mime = '';
		let [name, description] = ['', ''];
		for (let at = start; at < end;) {
			const element = await this.element(at, end);
			if (!element) return;
			const { id, at: place, size } = element;
			// Its parts follow.
			at = id === ids.attachedFile ? place : place + size;
			if (id === ids.attachedFile) [mime, name, description] = ['', '', ''];
			else if (id === ids.attachedData) {
				if (shown) this.#found.tag(attachedFile, { binary: size }, [place, size]);
				if (mime.startsWith('image/') && place + size <= end)
					this.#found.preview({
						name: 'AttachedFileData',
						mime,
						range: [place, size],
						cover: { type: coverName.test(name) ? 3 : 0, description }
					});
			} else {
				const bytes = await this.#file.read(place, Math.min(size, largestText));
				if (shown) this.#push(id, bytes, place);
				if (id === ids.attachedType) mime = decodeString(bytes);
				else if (id === ids.attachedName) name = decodeString(bytes);
				else if (id === ids.attachedDescription) description = decodeString(bytes);
			}
		}
	}

	/** Goes through elements that are at hand. @param offset file position of the first byte */
	#walk(bytes: Uint8Array, offset: number, around: string | undefined): void {
		let group = around;
		this.#found.budget.deeper(() => {
			for (const { id, at, content } of elementsIn(bytes, this.#found.budget)) {
				const place = offset + at;
				if (id === ids.trackEntry) {
					this.#kind = undefined;
					this.#hasChannels = false;
					this.#walk(content, place, undefined);
					// One, where nothing is said (RFC 9559 §5.1.4.1.29.3).
					if (this.#kind === 'sound' && !this.#hasChannels)
						pushFacts({ channels: 1 }, [place, content.length], this.#found);
					if (this.#found.measures) this.#facts.track(content, place, this.#found);
				} else if (id === ids.chapterAtom)
					this.#walk(content, place, `Chapter${String(++this.#chapterCount)}`);
				else if (folders.has(id)) this.#walk(content, place, group);
				else {
					// A track is called by its number; what stands before that is told of the file.
					if (id === ids.trackNumber) group = `Track${String(whole(content))}`;
					this.#note(id, this.#push(id, content, place, group), group);
				}
			}
		});
	}

	/** Pushes a value, where somebody listed it. @returns it as it is stored */
	#push(id: number, bytes: Uint8Array, at: number, group?: string): RawValue | undefined {
		const entry = rowOf(id, this.#kind);
		const raw = entry && valueOf(entry, bytes);
		if (!entry || raw === undefined) return undefined;
		const isLength = id === ids.duration && typeof raw === 'number';
		this.#found.tag(entry, isLength ? (raw * this.#scale) / 1e9 : raw, [at, bytes.length], group);
		return raw;
	}

	/** What others are told by. */
	#note(id: number, raw: RawValue | undefined, group: string | undefined): void {
		if (id === ids.docType) this.#docType = String(raw);
		else if (id === ids.trackUid && group !== undefined) this.#tracks.set(String(raw), group);
		else if (id === ids.channels) this.#hasChannels = true;
		else if (typeof raw !== 'number') return;
		else if (id === ids.seekPosition) this.#places.push(this.#segment + raw);
		else if (id === ids.timecodeScale) this.#scale = raw;
		else if (id === ids.duration) this.#isTimed ||= raw > 0;
		else if (id === ids.trackType) {
			this.#kind = raw === film ? 'film' : raw === sound ? 'sound' : 'other';
			this.#kinds.add(raw);
		}
	}
}
