/**
 * What a program stream of MPEG is, told by its packets (ISO/IEC 13818-1 §2.4.3.6, 11172-1 §2.4.3.3): how long, by the times of the
 * first and the last, and of what: the second standard's pictures are extended (13818-2 §6.2.2.3), sound of DVDs lies in private streams.
 */
import { pushFacts, type Facts } from '../blocks/facts.ts';
import { sequenceCode, sequenceFacts } from '../blocks/mpeg-video.ts';
import {
	dolbyFrame,
	dtsFrame,
	dvdFrame,
	factsOfFrame,
	frameIn,
	mpegAudioFrame,
	type FrameAt
} from '../blocks/sound-frames.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import { Times } from './packet-times.ts';
import { ticksAt } from './transport/packets.ts';

/** What is looked at of the end: several packs, whatever the rate. */
const tailSize = 256 * 1024;
const [pictureCode, extension, privateStream] = [0, 0xb5, 0xbd];
const [firstSound, firstFilm, lastFilm] = [0xc0, 0xe0, 0xef];

/** Places of codes behind 00 00 01. */
function* codesIn(bytes: Uint8Array): Generator<{ readonly code: number; readonly at: number }> {
	for (let at = bytes.indexOf(1, 2); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(1, at + 1))
		if (bytes[at - 1] === 0 && bytes[at - 2] === 0) yield { code: bytes[at + 1] ?? 0, at: at + 2 };
}

interface Packet {
	/** Its time in ticks, where it tells one. */
	readonly time: number | undefined;
	/** Where its content begins and ends. */
	readonly from: number;
	readonly to: number;
}

/** A packet of film or sound, whose head has one of two forms. @param at behind its code */
function packetAt(bytes: Uint8Array, at: number): Packet {
	const to = Math.min(bytes.length, at + 2 + (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)));
	let from = at + 2;
	const first = bytes[from] ?? 0;
	if (first >> 6 === 2) {
		const time = (bytes[from + 1] ?? 0) & 0x80 ? timeAt(bytes, from + 3) : undefined;
		return { time, from: from + 3 + (bytes[from + 2] ?? 0), to };
	}
	for (let most = 16; bytes[from] === 0xff && most > 0; most--) from++;
	if ((bytes[from] ?? 0) >> 6 === 1) from += 2;
	const kind = (bytes[from] ?? 0) >> 4;
	return { time: timeAt(bytes, from), from: from + (kind === 2 ? 5 : kind === 3 ? 10 : 1), to };
}

function timeAt(bytes: Uint8Array, at: number): number | undefined {
	const kind = (bytes[at] ?? 0) >> 4;
	return kind === 2 || kind === 3 ? ticksAt(bytes, at) : undefined;
}

/** Kinds of private sound by the number of their stream, of which there are eight each; their frames lie behind a few bytes. */
interface Kind {
	readonly frameAt: FrameAt;
	readonly skip: number;
}
const privates: Readonly<Record<number, Kind>> = {
	0x80: { frameAt: dolbyFrame, skip: 4 },
	0x88: { frameAt: dtsFrame, skip: 4 },
	0xa0: { frameAt: dvdFrame, skip: 1 }
};
const plain: Kind = { frameAt: mpegAudioFrame, skip: 0 };

/** The streams of a program, as far as their packets were seen. */
class Program {
	readonly times = new Times();
	/** What the first sound is; `sound` is the kind of the first of its packets. */
	sound: Facts | undefined;
	readonly #found: TagSink;
	readonly #known = new Set<number>();

	constructor(found: TagSink) {
		this.#found = found;
	}

	/** Whether anything told a time. */
	get isTimed(): boolean {
		return this.#known.size > 0;
	}

	take(bytes: Uint8Array): void {
		for (const { code, at } of codesIn(bytes)) {
			this.#found.budget.item();
			if (code !== privateStream && (code < firstSound || code > lastFilm)) continue;
			const { time, from, to } = packetAt(bytes, at);
			const own = code === privateStream ? (bytes[from] ?? 0) : 0;
			const kind = code === privateStream ? privates[own & 0xf8] : code < firstFilm ? plain : undefined;
			if (!kind && code < firstFilm) continue;
			this.#packet(code * 256 + own, kind, time, bytes.subarray(from + (kind?.skip ?? 0), to));
		}
	}

	#packet(id: number, kind: Kind | undefined, time: number | undefined, bytes: Uint8Array): void {
		if (time !== undefined && !this.#known.has(id)) {
			this.#known.add(id);
			this.times.add(id, kind === undefined, kind?.frameAt);
		}
		if (time === undefined) this.times.goOn(id, bytes);
		else this.times.begin(id, time, bytes);
		if (!kind || this.sound) return;
		const frame = frameIn(bytes, kind.frameAt, this.#found.budget);
		if (frame) this.sound = factsOfFrame(frame);
	}
}

/** What the pictures are: those of the second standard have a second head. */
function filmIn(bytes: Uint8Array): Facts | undefined {
	let facts: Facts | undefined;
	for (const { code, at } of codesIn(bytes)) {
		if (code === sequenceCode && !facts) facts = { ...sequenceFacts(bytes, at), codec: 'mpeg1' };
		else if (code === extension && facts) return { ...facts, codec: 'mpeg2' };
		// What extends a head stands before its first picture.
		else if (code === pictureCode && facts) return facts;
	}
	return facts;
}

/** Pictures by themselves have no times: how many begin in these bytes. */
function picturesIn(bytes: Uint8Array): number {
	let count = 0;
	for (const { code } of codesIn(bytes)) if (code === pictureCode) count++;
	return count;
}

/**
 * Pushes what the stream is.
 * @param head its beginning
 */
export async function measureProgram(file: ByteSource, head: Uint8Array, found: TagSink): Promise<void> {
	const film = filmIn(head);
	const program = new Program(found);
	program.take(head);
	pushFacts({ ...film, ...program.sound }, [0, head.length], found);
	const from = Math.max(head.length, file.size - tailSize);
	if (from < file.size && program.isTimed) {
		if (from > head.length) program.times.leap();
		program.take(await file.read(from, file.size - from));
	}
	const isBare = !program.isTimed && film?.frameRate !== undefined;
	const duration = isBare
		? (picturesIn(head) / film.frameRate) * (file.size / head.length)
		: program.times.seconds(() => film?.frameRate, found.budget);
	if (duration !== undefined) pushFacts({ duration }, [0, head.length], found);
}
