/**
 * MPEG transport streams (ISO/IEC 13818-1), bare, with arrival times as AVCHD and Blu-ray have them, or with bytes of correction:
 * which streams there are, what the first pictures and sounds say of themselves, and how long it is by its clock. Of a large file
 * only the beginning and the end are read.
 */
import { pushFacts } from '../blocks/facts.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { lastFirst } from '../makers/last-first.ts';
import type { FileType, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { m2tsMain } from '../tags/media/transport.ts';
import { layoutOf, walk, type Layout, type Packet } from './transport/packets.ts';
import { Programs } from './transport/programs.ts';
import { Streams } from './transport/streams.ts';

const bare: FileType = { type: 'M2T', extension: 'm2t', mime: 'video/mpeg' };
const withTimes: FileType = { type: 'M2TS', extension: 'mts', mime: 'video/m2ts' };

const headSize = 1024;
/** A stream that was cut out of another may begin within a packet. */
export const slack = 204;
/** Ends of the parts that are read until all streams have told what they have to. */
const parts = [64 * 1024, 320 * 1024, 1024 * 1024];
/** Up to here pictures are counted that do not say how many there are a second. */
const mostCounted = 320 * 1024;
/** From the end: a clock is told every tenth of a second (§2.7.2), which is 500 kB at 40 Mbit a second. */
const tails = [64 * 1024, 576 * 1024];

/** The clock counts 33 bits of 90 kHz, 300 steps each. */
const clockRate = 27_000_000;
const clockWraps = 2 ** 33 * 300;

export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	const layout = layoutOf(await file.read(0, headSize), slack);
	if (!layout) return;
	found.is(layout.unit === 192 ? withTimes : bare);
	if (layout.start > 0) found.warn(`M2TS: the first packet begins at ${layout.start}`);
	const clock = new Clock();
	// Of streams of one kind the last counts, as it does in ExifTool.
	const { sink, handOn } = lastFirst(found);
	const streams = new Streams(sink);
	try {
		const end = await readHead(file, layout, clock, streams, sink, signal);
		if (end < file.size) await readTail(file, layout, end, clock, streams, sink, signal);
		const seconds = clock.seconds;
		if (clock.first !== undefined && clock.once)
			sink.warn('M2TS: one time is told, so that its length is not known');
		if (seconds !== undefined) sink.tag(named(m2tsMain, 'Duration'), seconds, [0, 0]);
	} finally {
		handOn();
		pushFacts(streams.facts, [0, 0], found);
	}
	const duration = found.measures ? streams.seconds : undefined;
	if (duration !== undefined) pushFacts({ duration }, [0, 0], found);
}

/** @returns up to where it read */
async function readHead(
	file: ByteSource,
	layout: Layout,
	clock: Clock,
	streams: Streams,
	found: TagSink,
	signal: AbortSignal | undefined
): Promise<number> {
	const programs = new Programs(found, (stream) => {
		streams.add(stream);
	});
	const isWaiting = () => !streams.any || streams.waiting || clock.first === undefined;
	const take = (packet: Packet) => {
		clock.take(packet);
		if (!programs.take(packet)) streams.take(packet);
		return isWaiting() || streams.counting;
	};
	let at = layout.start;
	for (const end of parts) {
		signal?.throwIfAborted();
		const bytes = await file.read(at, end - at);
		let going = true;
		at += walk(bytes, at, layout, true, found, (packet) => (going = take(packet)));
		// Pictures alone are not counted to the end.
		if (!going || end >= file.size || (end >= mostCounted && !isWaiting())) break;
	}
	programs.close();
	streams.close();
	if (programs.none) found.warn('M2TS: nothing tells which programs there are');
	return at;
}

/** Looks for the last clock and the last times of all streams, from the end backwards. */
async function readTail(
	file: ByteSource,
	layout: Layout,
	from: number,
	clock: Clock,
	streams: Streams,
	found: TagSink,
	signal: AbortSignal | undefined
): Promise<void> {
	let end = file.size;
	let isTold = false;
	const seen = new Set<number>();
	for (const size of tails) {
		signal?.throwIfAborted();
		const at = Math.max(from, file.size - size);
		const last = new Clock();
		const bytes = await file.read(at, Math.min(file.size, end + layout.unit) - at);
		if (at > from) streams.times.leap();
		walk(bytes, at, layout, at === from, found, (packet) => {
			last.take(packet, clock.pid);
			streams.time(packet);
			if (packet.start) seen.add(packet.pid);
			return true;
		});
		if (!isTold) clock.follow(last);
		isTold ||= last.last !== undefined;
		if ((isTold && streams.times.areIn(seen)) || at === from) return;
		end = at;
	}
}

/** The first time that a stream tells, and the last. */
class Clock {
	/** Which PID told the first. */
	pid: number | undefined;
	first: number | undefined;
	last: number | undefined;
	/** Whether no other followed the first. */
	once = true;
	/** Whether the last is of the PID that told the first. */
	#own = false;

	/** @param pid whose times count before those of others */
	take({ pid, clock }: Packet, preferred = this.pid): void {
		if (clock === undefined) return;
		if (this.first !== undefined) this.once = false;
		this.pid ??= pid;
		this.first ??= clock;
		const own = pid === (preferred ?? pid);
		if (this.#own && !own) return;
		this.#own = own;
		this.last = clock;
	}

	/** Goes on with what was found later. */
	follow({ last }: Clock): void {
		if (last === undefined) return;
		this.once &&= this.first === undefined;
		this.last = last;
	}

	get seconds(): number | undefined {
		if (this.first === undefined || this.last === undefined) return undefined;
		return ((this.last - this.first + clockWraps) % clockWraps) / clockRate;
	}
}
