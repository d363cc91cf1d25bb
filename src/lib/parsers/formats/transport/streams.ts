/** What is read of the streams of a program: the beginning of a PES packet of each, by the kind of stream. */
import { ac3Descriptor, readAc3Descriptor } from '../../blocks/ac3.ts';
import type { Facts } from '../../blocks/facts.ts';
import type { Place } from '../../blocks/h264.ts';
import type { TagSink } from '../../model.ts';
import { named } from '../../table.ts';
import { m2tsMain } from '../../tags/media/transport.ts';
import { enoughPictures, Times } from '../packet-times.ts';
import { kindOf, type Kind, type Reader } from './kinds.ts';
import { elementary, timeOf, type Packet } from './packets.ts';
import type { Stream } from './programs.ts';

interface Piece {
	/** Where it begins in what was put together, and in the file. */
	readonly from: number;
	readonly at: number;
	readonly bytes: Uint8Array;
}

interface Open {
	readonly kind: Kind;
	readonly read: Reader;
	pieces: Piece[] | undefined;
	size: number;
}

/** Pictures whose head tells their rate, mostly: where it does not, those that are read anyway have to do. */
const toldRates: ReadonlySet<string> = new Set(['mpeg1', 'mpeg2', 'h264']);

/** Streams that are read: a program of more is none. */
const mostStreams = 64;

export class Streams {
	/** When what they carry is shown. */
	readonly times = new Times();
	readonly #open = new Map<number, Open>();
	/** What is known of them, in the order of their map. */
	readonly #facts = new Map<number, Facts>();
	readonly #found: TagSink;
	#seen = 0;

	constructor(found: TagSink) {
		this.#found = found;
	}

	/** Whether a stream is still waited for. */
	get waiting(): boolean {
		return this.#open.size > 0;
	}

	/** Whether pictures are waited for, of a kind whose head does not tell how many there are a second. */
	get counting(): boolean {
		return (
			this.#found.measures &&
			[...this.#facts].some(
				([pid, { codec, frameRate }]) =>
					codec !== undefined &&
					!toldRates.has(codec) &&
					frameRate === undefined &&
					this.times.pictures(pid) < enoughPictures
			)
		);
	}

	/** What film and sound are, the first of each: all but how long they are. */
	get facts(): Facts {
		const all = [...this.#facts];
		const film = all.find(([, { codec }]) => codec !== undefined);
		const sound = all.find(([, one]) => one.codec === undefined);
		const frameRate = film && this.#rateOf(film[0]);
		return { ...sound?.[1], ...film?.[1], ...(frameRate ? { frameRate } : {}) };
	}

	/** From the first of what they carry to the end of the last, in seconds. */
	get seconds(): number | undefined {
		return this.times.seconds((pid) => this.#rateOf(pid), this.#found.budget);
	}

	#rateOf(pid: number): number | undefined {
		return this.#facts.get(pid)?.frameRate ?? this.times.rate(pid);
	}

	/** Whether there were any. */
	get any(): boolean {
		return this.#seen > 0;
	}

	/** A stream that a map tells of. */
	add(stream: Stream): void {
		this.#seen++;
		this.#pushType(stream);
		const sound = stream.descriptors.get(ac3Descriptor);
		if (sound) readAc3Descriptor(sound, stream.range, this.#found);
		const kind = kindOf(stream);
		if (!kind || this.#facts.size >= mostStreams) return;
		this.#facts.set(stream.pid, kind.facts);
		this.times.add(stream.pid, kind.facts.codec !== undefined, kind.frameAt);
		this.#open.set(stream.pid, { kind, read: kind.reader(), pieces: undefined, size: 0 });
	}

	#pushType({ type, clock, range }: Stream): void {
		const entry = named(m2tsMain, 'VideoStreamType');
		const label = typeof entry.print === 'object' ? entry.print[type] : undefined;
		const kind = label && /Video|Audio/.exec(label)?.[0];
		if (!kind) return;
		const own = named(m2tsMain, `${kind}StreamType`);
		// ExifTool does not tell the type of a stream that carries the clock too: it is kept out of sight.
		this.#found.tag(clock ? { ...own, unknown: true } : own, type, [range[0], 1]);
	}

	/** Takes a packet for when it is shown, and no more. */
	time({ pid, start, content }: Packet): void {
		if (!this.#found.measures) return;
		if (start) this.times.begin(pid, timeOf(content), content.subarray(elementary(content)));
		else this.times.goOn(pid, content);
	}

	take(packet: Packet): void {
		this.time(packet);
		const { pid, start, content, at } = packet;
		const open = this.#open.get(pid);
		if (!open) return;
		if (start) {
			this.#read(pid, open);
			const from = elementary(content);
			open.pieces = from === undefined ? undefined : [];
			if (from !== undefined) this.#add(pid, open, content.subarray(from), at + from);
		} else if (open.pieces) {
			this.#add(pid, open, content, at);
		}
	}

	/** Reads what is there of PES packets whose end never came. */
	close(): void {
		for (const [pid, open] of [...this.#open]) this.#read(pid, open);
	}

	#add(pid: number, open: Open, bytes: Uint8Array, at: number): void {
		open.pieces?.push({ from: open.size, at, bytes });
		open.size += bytes.length;
		if (open.size >= open.kind.bytes) this.#read(pid, open);
	}

	#read(pid: number, open: Open): void {
		const { pieces, size } = open;
		open.pieces = undefined;
		open.size = 0;
		if (!pieces || size === 0) return;
		const whole = new Uint8Array(size);
		for (const { from, bytes } of pieces) whole.set(bytes, from);
		const facts = this.#found.attempt('M2TS stream', () => open.read(whole, placeIn(pieces), this.#found));
		if (!facts) return;
		this.#facts.set(pid, { ...open.kind.facts, ...facts });
		this.#open.delete(pid);
	}
}

/** Where a piece of what was put together lies: up to the end of the packet in which it begins. */
const placeIn =
	(pieces: readonly Piece[]): Place =>
	(at, size) => {
		const piece = pieces.findLast(({ from }) => from <= at);
		if (!piece) return [0, 0];
		const inside = at - piece.from;
		return [piece.at + inside, Math.max(0, Math.min(size, piece.bytes.length - inside))];
	};
