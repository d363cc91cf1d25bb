/** The tables of a transport stream that say which programs it has and of which streams they are (ISO/IEC 13818-1 §2.4.4). */
import type { ByteRange, TagSink } from '../../model.ts';
import type { Packet } from './packets.ts';

/** A stream of a program, as its map tells it. */
export interface Stream {
	readonly pid: number;
	readonly type: number;
	/** Descriptors by tag; the first of each. */
	readonly descriptors: ReadonlyMap<number, Uint8Array>;
	/** Where the map tells of it. */
	readonly range: ByteRange;
	/** Whether the map told of its PID before: it carries the clock of the program. */
	readonly clock: boolean;
}

const tables = { programs: 0, map: 2 };
/** §2.4.4.8: a section is 1,024 bytes at most. */
const longest = 1024;
const checkSum = 4;

interface Section {
	readonly bytes: number[];
	readonly at: number;
}

/** Collects sections and tells of each stream once. */
export class Programs {
	readonly #maps = new Set<number>();
	/** PIDs that are told of. */
	readonly #known = new Set<number>([0]);
	readonly #open = new Map<number, Section>();
	readonly #found: TagSink;
	readonly #tell: (stream: Stream) => void;

	constructor(found: TagSink, tell: (stream: Stream) => void) {
		this.#found = found;
		this.#tell = tell;
	}

	/** Whether nothing told of any program. */
	get none(): boolean {
		return this.#maps.size === 0;
	}

	/** Takes a packet. @returns whether it was one of a table */
	take(packet: Packet): boolean {
		const { pid, start, content, at } = packet;
		if (pid !== 0 && !this.#maps.has(pid)) return false;
		if (start) {
			this.#end(pid);
			const skipped = 1 + (content[0] ?? 0);
			if (skipped < content.length)
				this.#open.set(pid, { bytes: [...content.subarray(skipped)], at: at + skipped });
		} else {
			const open = this.#open.get(pid);
			if (open && open.bytes.length < longest) open.bytes.push(...content);
		}
		const open = this.#open.get(pid);
		if (open && open.bytes.length >= sizeOf(open.bytes)) this.#end(pid);
		return true;
	}

	/** Reads what is there of sections whose end never came. */
	close(): void {
		for (const pid of [...this.#open.keys()]) this.#end(pid);
	}

	#end(pid: number): void {
		const section = this.#open.get(pid);
		if (!section) return;
		this.#open.delete(pid);
		const { bytes, at } = section;
		const claimed = sizeOf(bytes);
		const cut = claimed > bytes.length;
		if (cut) this.#found.warn(`M2TS: ${bytes.length} of ${claimed} bytes of a table at ${at} are there`);
		const body = new Uint8Array(bytes.slice(0, cut ? bytes.length : claimed - checkSum));
		if (body[0] === tables.programs && pid === 0) this.#programs(body);
		if (body[0] === tables.map && pid !== 0) this.#map(body, at);
	}

	#programs(body: Uint8Array): void {
		for (let at = 8; at + 4 <= body.length; at += 4) {
			const pid = pidAt(body, at + 2);
			if (this.#known.has(pid)) continue;
			this.#known.add(pid);
			this.#maps.add(pid);
		}
	}

	#map(body: Uint8Array, at: number): void {
		if (body.length < 12) return;
		const clock = pidAt(body, 8);
		const untold = !this.#known.has(clock);
		if (clock !== 0x1fff) this.#known.add(clock);
		let from = 12 + lengthAt(body, 10);
		if (from > body.length) this.#found.warn(`M2TS: descriptors at ${at + 12} do not fit into their table`);
		while (from + 5 <= body.length) {
			this.#found.budget.item();
			const pid = pidAt(body, from + 1);
			const length = lengthAt(body, from + 3);
			const end = Math.min(from + 5 + length, body.length);
			const isClock = pid === clock && untold;
			if (!this.#known.has(pid) || isClock) {
				this.#known.add(pid);
				this.#tell({
					pid,
					type: body[from] ?? 0,
					descriptors: descriptorsOf(body.subarray(from + 5, end)),
					range: [at + from, end - from],
					clock: isClock
				});
			}
			if (from + 5 + length > body.length)
				this.#found.warn(`M2TS: descriptors at ${at + from + 5} do not fit into their table`);
			from += 5 + length;
		}
	}
}

/** Bytes of a section as it claims. */
const sizeOf = (bytes: readonly number[]): number =>
	bytes.length < 3 ? 3 : Math.min(longest, 3 + ((((bytes[1] ?? 0) & 15) << 8) | (bytes[2] ?? 0)));

const lengthAt = (body: Uint8Array, at: number): number =>
	(((body[at] ?? 0) & 15) << 8) | (body[at + 1] ?? 0);
const pidAt = (body: Uint8Array, at: number): number => (((body[at] ?? 0) & 31) << 8) | (body[at + 1] ?? 0);

function descriptorsOf(bytes: Uint8Array): Map<number, Uint8Array> {
	const descriptors = new Map<number, Uint8Array>();
	for (let at = 0; at + 2 <= bytes.length; at += 2 + (bytes[at + 1] ?? 0)) {
		const tag = bytes[at] ?? 0;
		if (!descriptors.has(tag)) descriptors.set(tag, bytes.subarray(at + 2, at + 2 + (bytes[at + 1] ?? 0)));
	}
	return descriptors;
}
