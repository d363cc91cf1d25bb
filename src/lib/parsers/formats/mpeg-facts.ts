/**
 * What a program stream of MPEG is, told by its packets (ISO/IEC 13818-1 §2.4.3.6, 11172-1 §2.4.3.3): how long, by the times of the
 * first and the last, and of what: the second standard's pictures are extended (13818-2 §6.2.2.3), sound of DVDs lies in private streams.
 */
import { pushFacts, type Facts } from '../blocks/facts.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';

/** What is looked at of the end: several packs, whatever the rate. */
const tailSize = 256 * 1024;
const [sequence, extension, privateStream] = [0xb3, 0xb5, 0xbd];
/** Ticks of the clock a second, and where it begins anew. */
const clock = 90_000;
const round = 2 ** 33;

/** Places of codes behind 00 00 01. */
function* codesIn(bytes: Uint8Array): Generator<{ readonly code: number; readonly at: number }> {
	for (let at = bytes.indexOf(1, 2); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(1, at + 1))
		if (bytes[at - 1] === 0 && bytes[at - 2] === 0) yield { code: bytes[at + 1] ?? 0, at: at + 2 };
}

const isMedia = (code: number): boolean => code === privateStream || (code >= 0xc0 && code <= 0xef);

/** The time of a packet, in ticks. @param at behind its code */
function timeOf(bytes: Uint8Array, at: number): number | undefined {
	let from = at + 2;
	const first = bytes[from] ?? 0;
	if (first >> 6 === 2) {
		if (((bytes[from + 1] ?? 0) & 0x80) === 0) return undefined;
		from += 3;
	} else {
		for (let most = 16; bytes[from] === 0xff && most > 0; most--) from++;
		if ((bytes[from] ?? 0) >> 6 === 1) from += 2;
	}
	const [a = 0, b = 0, c = 0, d = 0, e = 0] = bytes.subarray(from, from + 5);
	const isTime = (a >> 4 === 2 || a >> 4 === 3) && (a & c & e & 1) === 1 && from + 5 <= bytes.length;
	return isTime
		? ((a >> 1) & 7) * 2 ** 30 + b * 2 ** 22 + (c >> 1) * 2 ** 15 + d * 2 ** 7 + (e >> 1)
		: undefined;
}

/** Times of the packets that are told in bytes. */
function timesIn(bytes: Uint8Array, found: TagSink): number[] {
	const times: number[] = [];
	for (const { code, at } of codesIn(bytes)) {
		found.budget.item();
		const time = isMedia(code) ? timeOf(bytes, at) : undefined;
		if (time !== undefined) times.push(time);
	}
	return times;
}

const ac3Rates = [48_000, 44_100, 32_000];
/** Channels by the mode of the sound, without the one for bass. */
const ac3Channels = [2, 1, 2, 3, 3, 4, 4, 5];

/** The first frame of AC-3 in a private packet (ETSI TS 102 366 §4.3, 4.4). */
function ac3In(bytes: Uint8Array, at: number): Facts | undefined {
	const start = at + 5 + (bytes[at + 4] ?? 0);
	// One of eight streams of AC-3; then how many frames begin, and where the first does.
	if (((bytes[start] ?? 0) & 0xf8) !== 0x80) return undefined;
	const from = start + 3 + (((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0));
	if (bytes[from] !== 0x0b || bytes[from + 1] !== 0x77) return undefined;
	const rate = ac3Rates[(bytes[from + 4] ?? 0) >> 6];
	const bits = ((bytes[from + 6] ?? 0) << 8) | (bytes[from + 7] ?? 0);
	const mode = bits >> 13;
	const skipped = (mode & 1 && mode !== 1 ? 2 : 0) + (mode & 4 ? 2 : 0) + (mode === 2 ? 2 : 0);
	const bass = (bits >> (12 - skipped)) & 1;
	return { sound: 'ac3', channels: (ac3Channels[mode] ?? 2) + bass, ...(rate ? { sampleRate: rate } : {}) };
}

/**
 * Pushes what the stream is.
 * @param head its beginning
 * @param frameRate of its pictures, where it was told: the last of them is shown as well
 */
export async function measureProgram(
	file: ByteSource,
	head: Uint8Array,
	frameRate: number | undefined,
	found: TagSink
): Promise<void> {
	let codec: string | undefined;
	let sound: Facts | undefined;
	for (const { code, at } of codesIn(head)) {
		if (code === sequence) codec ??= 'mpeg1';
		else if (code === extension && codec === 'mpeg1') codec = 'mpeg2';
		else if (code === privateStream) sound ??= ac3In(head, at);
	}
	const first = timesIn(head, found);
	const from = Math.max(0, file.size - tailSize);
	const last = from === 0 ? first : timesIn(await file.read(from, tailSize), found);
	const start = first.reduce((least, time) => Math.min(least, time), Infinity);
	const end = last.reduce((most, time) => Math.max(most, time), -Infinity);
	const ticks = end < start ? end + round - start : end - start;
	const isTimed = first.length > 0 && last.length > 0 && ticks < round / 2;
	pushFacts(
		{
			...(isTimed ? { duration: ticks / clock + (frameRate ? 1 / frameRate : 0) } : {}),
			...(codec === undefined ? {} : { codec }),
			...sound
		},
		[0, head.length],
		found
	);
}
