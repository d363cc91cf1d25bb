/** Heads of streams that are runs of bits: a tag table whose ids are numbers of bits. */
import type { Table, TagSink } from '../model.ts';

/**
 * Pushes the rows whose ids name the bits where they lie (`Bit080-081`), as far as those are there.
 * @param big whether the first bit of a byte is its highest
 * @param at file position of the head's first byte
 */
export function readBits(table: Table, head: Uint8Array, big: boolean, at: number, found: TagSink): void {
	for (const entry of table.rows) {
		const [, first = '', last = first] = /^Bit(\d+)(?:-(\d+))?$/.exec(String(entry.id)) ?? [];
		if (first === '') continue;
		const [from, to] = [Number(first), Number(last)];
		if (to >= head.length * 8) continue;
		let value = 0;
		for (let bit = from; bit <= to; bit++) {
			const own = ((head[bit >> 3] ?? 0) >> (big ? 7 - (bit & 7) : bit & 7)) & 1;
			value = big ? value * 2 + own : value + own * 2 ** (bit - from);
		}
		found.tag(entry, value, [at + (from >> 3), (to >> 3) - (from >> 3) + 1]);
	}
}
