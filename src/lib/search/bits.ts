// A set of rows as one bit each.

/** Bit `row` is bit `row & 31` of word `row >>> 5`. All sets that meet have the same length. */
export type Bits = Uint32Array<ArrayBuffer>;

export function noBits(rows: number): Bits {
	return new Uint32Array((rows + 31) >>> 5);
}

export function setBit(bits: Bits, row: number): void {
	bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
}

export function clearBit(bits: Bits, row: number): void {
	bits[row >>> 5] = (bits[row >>> 5] ?? 0) & ~(1 << (row & 31));
}

export function hasBit(bits: Bits, row: number): boolean {
	return ((bits[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
}

/** Changes `into` to what is in both. */
export function keepCommon(into: Bits, other: Bits): Bits {
	for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? 0) & (other[at] ?? 0);
	return into;
}

/** Changes `into` to what is in either. */
export function addAll(into: Bits, other: Bits): Bits {
	for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? 0) | (other[at] ?? 0);
	return into;
}

/** What is in `all` and not in `other`, as a new set. */
export function without(all: Bits, other: Bits): Bits {
	return all.map((word, at) => word & ~(other[at] ?? 0));
}

export function isEmpty(bits: Bits): boolean {
	for (const word of bits) if (word !== 0) return false;
	return true;
}

/** Bits set in a word. */
export function ones(word: number): number {
	word -= (word >>> 1) & 0x55555555;
	word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
	return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bits): number {
	let count = 0;
	for (const word of bits) if (word !== 0) count += ones(word);
	return count;
}

/** Rows in the set, ascending. */
export function rowsOf(bits: Bits): Uint32Array<ArrayBuffer> {
	const rows = new Uint32Array(countBits(bits));
	let count = 0;
	for (let at = 0; at < bits.length; at++) {
		let word = bits[at] ?? 0;
		while (word !== 0) {
			rows[count++] = (at << 5) + 31 - Math.clz32(word & -word);
			word &= word - 1;
		}
	}
	return rows;
}
