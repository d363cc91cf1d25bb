// Many short rows of numbers (the letters of texts, the members of sets), each distinct one with a number of its own.
import type { Archive, Units } from './archive.ts';

const noSlots = new Uint32Array(0);

/**
 * Distinct sequences in the order of their arrival; number 0 is the empty one. They lie end to end in one array of as
 * few bytes a unit as they need, and are found by a hash table of numbers: a tenth of what a `Map` of strings takes,
 * and it goes to a file and back as it is.
 */
export class Sequences {
	#units: Units;
	/** Where each begins; one more than there are. */
	#starts: Uint32Array<ArrayBuffer>;
	#size: number;
	/** Numbers by hash; made when first needed, as one that was only read never is. */
	#slots = noSlots;

	constructor(units: Units = new Uint8Array(64), starts = new Uint32Array(16), size = 1) {
		this.#units = units;
		this.#starts = starts;
		this.#size = size;
	}

	static load(archive: Archive, name: string): Sequences {
		const starts = archive.u32(`${name}.starts`);
		return new Sequences(archive.units(`${name}.units`), starts, starts.length - 1);
	}

	save(archive: Archive, name: string): void {
		archive.set(`${name}.units`, this.#units.subarray(0, this.#starts[this.#size]));
		archive.set(`${name}.starts`, this.#starts.subarray(0, this.#size + 1));
	}

	/** How many there are, with the empty one. */
	get size(): number {
		return this.#size;
	}

	get bytes(): number {
		return this.#units.byteLength + this.#starts.byteLength + this.#slots.byteLength;
	}

	/** All units end to end: those of `code` from `startOf(code)` on. The next `add` may make it stale. */
	get units(): Units {
		return this.#units;
	}

	startOf(code: number): number {
		return this.#starts[code] ?? 0;
	}

	endOf(code: number): number {
		return this.#starts[code + 1] ?? 0;
	}

	/** The units of one, a view. */
	at(code: number): Units {
		return this.#units.subarray(this.#starts[code], this.#starts[code + 1]);
	}

	/** The number of a sequence that is the first `length` of these; undefined where it is not known. */
	find(input: ArrayLike<number>, length: number): number | undefined {
		if (length === 0) return 0;
		const found = this.#slots[this.#slotOf(input, length)] ?? 0;
		return found === 0 ? undefined : found;
	}

	/** The same; a new one gets the next number. */
	add(input: ArrayLike<number>, length: number): number {
		if (length === 0) return 0;
		let slot = this.#slotOf(input, length);
		const known = this.#slots[slot] ?? 0;
		if (known > 0) return known;
		const code = this.#append(input, length);
		if (code * 10 > this.#slots.length * 7) {
			this.#rehash();
			slot = this.#slotOf(input, length);
		}
		this.#slots[slot] = code;
		return code;
	}

	#append(input: ArrayLike<number>, length: number): number {
		const start = this.#starts[this.#size] ?? 0;
		let largest = 0;
		for (let at = 0; at < length; at++) largest |= input[at] ?? 0;
		this.#makeRoom(start + length, largest);
		for (let at = 0; at < length; at++) this.#units[start + at] = input[at] ?? 0;
		if (this.#size + 2 > this.#starts.length) this.#starts = longer(this.#starts, this.#size + 2);
		this.#starts[++this.#size] = start + length;
		return this.#size - 1;
	}

	#makeRoom(length: number, largest: number): void {
		const width = Math.max(this.#units.BYTES_PER_ELEMENT, largest > 0xffff ? 4 : largest > 0xff ? 2 : 1);
		if (width === this.#units.BYTES_PER_ELEMENT && length <= this.#units.length) return;
		const room = length > this.#units.length ? Math.ceil(length * 1.5) : this.#units.length;
		const units =
			width === 4 ? new Uint32Array(room) : width === 2 ? new Uint16Array(room) : new Uint8Array(room);
		units.set(this.#units);
		this.#units = units;
	}

	/** Where a sequence is in the table, or would be. */
	#slotOf(input: ArrayLike<number>, length: number): number {
		if (this.#slots.length === 0) this.#rehash();
		const slots = this.#slots;
		const units = this.#units;
		const mask = slots.length - 1;
		for (let slot = hashOf(input, 0, length) & mask; ; slot = (slot + 1) & mask) {
			const code = slots[slot] ?? 0;
			if (code === 0) return slot;
			const start = this.#starts[code] ?? 0;
			if ((this.#starts[code + 1] ?? 0) - start !== length) continue;
			let at = 0;
			while (at < length && units[start + at] === input[at]) at++;
			if (at === length) return slot;
		}
	}

	#rehash(): void {
		let room = 16;
		while (room * 7 < this.#size * 13) room *= 2;
		const slots = new Uint32Array(room);
		const mask = room - 1;
		for (let code = 1; code < this.#size; code++) {
			const start = this.#starts[code] ?? 0;
			let slot = hashOf(this.#units, start, (this.#starts[code + 1] ?? 0) - start) & mask;
			while (slots[slot] !== 0) slot = (slot + 1) & mask;
			slots[slot] = code;
		}
		this.#slots = slots;
	}
}

function hashOf(input: ArrayLike<number>, start: number, length: number): number {
	let hash = 0x811c9dc5 ^ length;
	for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (input[start + at] ?? 0), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
	return hash ^ (hash >>> 15);
}

/** The same numbers in an array with room for at least `length`. */
export function longer<A extends Units | Float64Array<ArrayBuffer>>(values: A, length: number): A {
	const Kind = values.constructor as new (length: number) => A;
	const next = new Kind(Math.max(length, Math.ceil(values.length * 1.5)));
	next.set(values);
	return next;
}

/** Texts decoded at once: `apply` takes no longer lists. */
const mostAtOnce = 4096;

/** Distinct texts, each with a number from 1; 0 stands for none. */
export class Texts {
	readonly sequences: Sequences;
	static #letters = new Uint16Array(256);

	constructor(sequences = new Sequences()) {
		this.sequences = sequences;
	}

	get size(): number {
		return this.sequences.size;
	}

	/** The number of a text; a new one gets the next. */
	add(text: string): number {
		return this.sequences.add(Texts.#read(text), text.length);
	}

	find(text: string): number | undefined {
		return this.sequences.find(Texts.#read(text), text.length);
	}

	text(code: number): string {
		const units = this.sequences.at(code);
		if (units.length <= mostAtOnce) return String.fromCharCode.apply(null, units as unknown as number[]);
		let text = '';
		for (let at = 0; at < units.length; at += mostAtOnce)
			text += String.fromCharCode.apply(null, units.subarray(at, at + mostAtOnce) as unknown as number[]);
		return text;
	}

	static #read(text: string): Uint16Array {
		if (text.length > this.#letters.length) this.#letters = new Uint16Array(text.length * 2);
		const letters = this.#letters;
		for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at);
		return letters;
	}
}
