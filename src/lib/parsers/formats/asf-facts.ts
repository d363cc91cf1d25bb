/**
 * What ASF is, beside what its head says (Advanced Systems Format Specification 1.20.03, §5): pictures a second, by when the first of them
 * are shown, and how long what is left of a file is.
 */
import { pushFacts, type Facts } from '../blocks/facts.ts';
import { rateOf } from '../blocks/frame-rate.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';

/** What is looked at of the data: the first seconds. */
const window = 192 * 1024;
const dataHead = 50;
/** Times are milliseconds. */
const ticks = 1000;
/** Ticks of the head a second. */
const headTicks = 1e7;
/** Pictures that tell a rate better than the head does. */
const enough = 12;
/** Where the size that the head tells is further off than this, of 1, the file was cut. */
const cut = 0.05;

/** What the head tells, gathered object by object. */
export class AsfFacts {
	#film: { readonly stream: number; readonly codec: string } | undefined;
	readonly #rates = new Map<number, number>();
	#packet = 0;
	#size = 0;
	#length = 0;

	/** File Properties (§3.2), without its first 24 bytes. */
	file(bytes: Uint8Array): void {
		const reader = new ByteReader(bytes, true);
		this.#size = reader.seek(16).u64();
		const played = reader.seek(40).u64();
		const preroll = reader.seek(56).u64();
		this.#length = played / headTicks - preroll / ticks;
		this.#packet = reader.seek(68).u32();
	}

	/** Stream Properties (§3.3) of pictures: behind 54 bytes their size, and the head of a bitmap, which names the codec. */
	film(bytes: Uint8Array): void {
		const stream = new ByteReader(bytes, true).seek(48).u16() & 0x7f;
		this.#film ??= { stream, codec: latin1(bytes.subarray(81, 85)).replace(/\0+$/, '') };
	}

	/** Extended Stream Properties (§4.1). @param each how long a picture is shown, in ticks of the head */
	extended(stream: number, each: number): void {
		// Some write what cannot be.
		if (each > 1e4 && each < 1e8) this.#rates.set(stream, headTicks / each);
	}

	/** Says what all of it is. @param data where the data lie */
	async finish(file: ByteSource, data: number | undefined, found: TagSink): Promise<void> {
		if (!found.measures) return;
		const facts: Facts = this.#film?.codec ? { codec: this.#film.codec } : {};
		const rate = await found.attemptAsync('ASF data', () => this.#rate(file, data, found));
		const frameRate = rate ?? this.#rates.get(this.#film?.stream ?? 0);
		pushFacts({ ...facts, ...(frameRate ? { frameRate } : {}) }, [0, 0], found);
		const isCut = this.#size - file.size >= cut * file.size;
		if (!isCut || data === undefined || this.#length <= 0) return;
		const [there, all] = [file.size - data, this.#size - data];
		pushFacts({ duration: (this.#length * there) / all }, [0, 0], found);
	}

	async #rate(file: ByteSource, data: number | undefined, found: TagSink): Promise<number | undefined> {
		if (!this.#film || data === undefined || this.#packet <= 0) return undefined;
		const from = data + dataHead;
		const bytes = await file.read(from, Math.max(0, Math.min(window, file.size - from)));
		const times: number[] = [];
		for (let at = 0; at + this.#packet <= bytes.length; at += this.#packet) {
			found.budget.item();
			timesIn(bytes.subarray(at, at + this.#packet), this.#film.stream, times);
		}
		return times.length >= (this.#rates.size > 0 ? enough : 3) ? rateOf(times, ticks) : undefined;
	}
}

/** A number of as many bytes as two bits say. */
const sized = (reader: ByteReader, bits: number): number =>
	bits === 0 ? 0 : bits === 1 ? reader.u8() : bits === 2 ? reader.u16() : reader.u32();

/** Times of the pictures that begin in a packet (§5.2). @throws EndOfData where it is damaged */
function timesIn(bytes: Uint8Array, stream: number, times: number[]): void {
	const reader = new ByteReader(bytes, true);
	const first = reader.u8();
	// What corrects errors goes before.
	const isCorrected = (first & 0x80) !== 0;
	const lengths = isCorrected ? reader.skip(first & 15).u8() : first;
	const properties = reader.u8();
	sized(reader, (lengths >> 5) & 3);
	sized(reader, (lengths >> 1) & 3);
	const padding = sized(reader, (lengths >> 3) & 3);
	reader.skip(6);
	const several = (lengths & 1) !== 0;
	const counted = several ? reader.u8() : 1;
	for (let left = several ? counted & 0x3f : 1; left > 0; left--) {
		const number = reader.u8();
		sized(reader, (properties >> 4) & 3);
		const offset = sized(reader, (properties >> 2) & 3);
		const more = sized(reader, properties & 3);
		const start = reader.at;
		// Behind its size the time of what this is a part of; one byte alone says that several small ones follow.
		const isOurs = (number & 0x7f) === stream;
		if (isOurs && more === 1) times.push(offset);
		else if (isOurs && more >= 8 && offset === 0) times.push(reader.skip(4).u32());
		reader.seek(start + more);
		if (several) reader.skip(sized(reader, (counted >> 6) & 3));
		else reader.seek(Math.max(start + more, bytes.length - padding));
	}
}
