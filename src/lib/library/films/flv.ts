/**
 * Flash video: where its pictures and sounds lie (Adobe Flash Video File Format Specification 10.1, annex E; Enhanced RTMP
 * 1 for codecs named by four letters). It has no index that can be relied on: tags are walked as far as somebody looks.
 */
import { latin1 } from '#lib/parsers/io/byte-reader.ts';
import type { ByteSource } from '#lib/parsers/io/byte-source.ts';
import { codecName, codecNumbers } from '../codecs.ts';
import {
	largestSample,
	mostSamples,
	readAhead,
	type FilmFile,
	type FilmFileTrack,
	type FilmSample
} from './film-file.ts';

const tagHead = 11;
/** Tags looked at for what the film is made of, before the first of a kind. */
const openingTags = 400;

type Kind = 'video' | 'audio';
interface Head {
	codec: string | undefined;
	setup?: Uint8Array;
	sampleRate?: number;
	channels?: number;
}
interface Found {
	offset: number;
	size: number;
	/** Seconds. */
	time: number;
	key: boolean;
}

/** The tags of a file, walked once and only as far as needed. */
class Tags {
	readonly heads = new Map<Kind, Head>();
	readonly samples: Readonly<Record<Kind, Found[]>> = { video: [], audio: [] };
	/** Seconds of the last tag. */
	time = 0;
	ended = false;
	count = 0;
	readonly #source: ByteSource;
	#at: number;
	#walking: Promise<void> | undefined;

	constructor(source: ByteSource, at: number) {
		this.#source = source;
		this.#at = at;
	}

	/** Walks on for some hundred tags; those who ask at the same time wait for the same. */
	async more(): Promise<void> {
		this.#walking ??= this.#walk().finally(() => (this.#walking = undefined));
		await this.#walking;
	}

	async #walk(): Promise<void> {
		for (let left = openingTags; left > 0 && !this.ended; left--) {
			// The largest fixed part of any tag that we know lies in its first 16 bytes.
			const head = await this.#source.read(this.#at, tagHead + 16);
			if (head.length < tagHead) {
				this.ended = true;
				return;
			}
			const [type = 0] = head;
			const size = u24(head, 1);
			const start = this.#at + tagHead;
			// The upper byte of the time stands behind the lower three.
			const time = (u24(head, 4) + (head[7] ?? 0) * 2 ** 24) / 1000;
			if (size > largestSample || start + size > this.#source.size || this.count >= mostSamples) {
				this.ended = true;
				return;
			}
			this.count++;
			this.#at = start + size + 4;
			this.time = Math.max(this.time, time);
			const body = head.subarray(tagHead, tagHead + size);
			if (type === 9) await this.#picture(body, start, size, time);
			else if (type === 8) await this.#sound(body, start, size, time);
			// Encrypted tags (0x20) and texts (18) are passed over.
		}
	}

	async #picture(body: Uint8Array, start: number, size: number, time: number): Promise<void> {
		const [first = 0, packet = 0] = body;
		const key = ((first >> 4) & 7) === 1;
		if ((first & 0x80) !== 0) {
			const codec = codecName(latin1(body.subarray(1, 5)));
			const kind = first & 15;
			const ordered = kind === 1 && (codec === 'h264' || codec === 'hevc');
			if (kind === 0) await this.#setUp('video', { codec }, start + 5, size - 5);
			else if (kind === 1 || kind === 3)
				this.#add('video', start, size, ordered ? 8 : 5, time + (ordered ? shift(body, 5) : 0), key);
			return;
		}
		const codec = (first & 15) === 7 ? 'h264' : codecNumbers.flashPicture[first & 15];
		if (codec !== 'h264') {
			this.#head('video', { codec });
			this.#add('video', start, size, 1, time, key);
		} else if (packet === 0) await this.#setUp('video', { codec }, start + 5, size - 5);
		else if (packet === 1) this.#add('video', start, size, 5, time + shift(body, 2), key);
	}

	async #sound(body: Uint8Array, start: number, size: number, time: number): Promise<void> {
		const [first = 0, packet = 0] = body;
		const codec = codecNumbers.flashSound[first >> 4];
		const shape = {
			codec,
			sampleRate: [5512, 11025, 22050, 44100][(first >> 2) & 3] ?? 44100,
			channels: (first & 1) + 1
		};
		if (codec !== 'aac') {
			this.#head('audio', shape);
			this.#add('audio', start, size, 1, time, true);
		} else if (packet === 0) await this.#setUp('audio', shape, start + 2, size - 2);
		else this.#add('audio', start, size, 2, time, true);
	}

	#head(kind: Kind, head: Head): void {
		if (!this.heads.has(kind)) this.heads.set(kind, head);
	}

	/** What a decoder needs stands in a tag of its own. */
	async #setUp(kind: Kind, head: Head, offset: number, size: number): Promise<void> {
		if (this.heads.get(kind)?.setup || size <= 0 || size > 65536) return;
		this.heads.set(kind, { ...head, setup: (await this.#source.read(offset, size)).slice() });
	}

	#add(kind: Kind, start: number, size: number, skip: number, time: number, key: boolean): void {
		if (size > skip)
			this.samples[kind].push({ offset: start + skip, size: size - skip, time: Math.max(0, time), key });
	}
}

const u24 = (bytes: Uint8Array, at: number): number =>
	((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
/** How much later a picture is shown than decoded, in seconds: 24 bits with a sign, milliseconds. */
const shift = (bytes: Uint8Array, at: number): number => ((u24(bytes, at) << 8) >> 8) / 1000;

/** @returns undefined where it is no Flash video */
export async function readFlv(file: ByteSource, signal?: AbortSignal): Promise<FilmFile | undefined> {
	const source = readAhead(file);
	const head = await source.read(0, 9);
	if (head.length < 9 || latin1(head.subarray(0, 3)) !== 'FLV') return undefined;
	const begin = ((head[5] ?? 0) << 24) | u24(head, 6);
	if (begin < 9 || begin > file.size) return undefined;
	const tags = new Tags(source, begin + 4);
	await tags.more();
	signal?.throwIfAborted();
	const kinds: readonly Kind[] = ['video', 'audio'];
	const tracks = kinds.flatMap((kind) => {
		const known = tags.heads.get(kind);
		return known ? [trackOf(tags, kind, known)] : [];
	});
	return { duration: await durationOf(file, tags), tracks };
}

/** The time of the last tag, which the size behind it leads back to; of a file that was cut off, what its tags come to. */
async function durationOf(file: ByteSource, tags: Tags): Promise<number> {
	const tail = await file.read(Math.max(0, file.size - 4), 4);
	const size = ((tail[0] ?? 0) << 24) | u24(tail, 1);
	if (size >= tagHead && size < file.size) {
		const head = await file.read(file.size - 4 - size, tagHead);
		const whole = u24(head, 1) + tagHead === size && [8, 9, 18].includes(head[0] ?? 0);
		if (whole) return Math.max(tags.time, (u24(head, 4) + (head[7] ?? 0) * 2 ** 24) / 1000);
	}
	while (!tags.ended) await tags.more();
	return tags.time;
}

function trackOf(tags: Tags, kind: Kind, head: Head): FilmFileTrack {
	return {
		kind,
		codec: head.codec,
		...(head.setup && { setup: head.setup }),
		...(head.sampleRate !== undefined && { sampleRate: head.sampleRate }),
		...(head.channels !== undefined && { channels: head.channels }),
		samples: (from) => samplesOf(tags, kind, from)
	};
}

async function* samplesOf(tags: Tags, kind: Kind, from: number): AsyncGenerator<FilmSample> {
	const list = tags.samples[kind];
	// A picture may be shown later than those after it in the file: a second more is certain.
	while (!tags.ended && tags.time <= from + 1) await tags.more();
	let begin = list.findLastIndex((one) => one.key && one.time <= from);
	if (begin < 0)
		begin = Math.max(
			0,
			list.findIndex((one) => one.key)
		);
	for (let index = begin; ; index++) {
		while (!tags.ended && index + 1 >= list.length) await tags.more();
		const sample = list[index];
		if (!sample) return;
		const next = list[index + 1];
		// Pictures that are shown out of their order last as long as those before them.
		const duration = next && next.time > sample.time ? Math.min(10, next.time - sample.time) : 0.04;
		yield { ...sample, duration };
	}
}
