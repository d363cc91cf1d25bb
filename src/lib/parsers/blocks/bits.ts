/** A cursor over bits, the highest of a byte first, with the numbers of Exp-Golomb codes (ISO/IEC 14496-10 §9.1). */
import { DamagedFile } from '../damage.ts';
import { EndOfData } from '../io/byte-reader.ts';

/** Zeros before a number of more bits than any has. */
const longest = 32;

export class Bits {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	/** @throws EndOfData */
	take(count: number): number {
		if (this.#at + count > this.#bytes.length * 8) {
			throw new EndOfData(Math.ceil(count / 8), this.#bytes.length - (this.#at >> 3));
		}
		let value = 0;
		for (let left = count; left > 0; left--, this.#at++) {
			value = value * 2 + (((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1);
		}
		return value;
	}

	flag(): boolean {
		return this.take(1) === 1;
	}

	skip(count: number): this {
		this.take(count);
		return this;
	}

	/** A number without a sign (`ue(v)`). @throws EndOfData, DamagedFile */
	golomb(): number {
		let zeros = 0;
		while (this.take(1) === 0) {
			if (++zeros > longest) throw new DamagedFile('a number of more than 32 bits');
		}
		return 2 ** zeros - 1 + this.take(zeros);
	}

	/** A number with a sign (`se(v)`). */
	signed(): number {
		const code = this.golomb();
		return code % 2 === 1 ? (code + 1) / 2 : -code / 2;
	}
}
