/** Runs a reader of blocks on bytes of a test, and prints what it found. */
import { expect } from 'vitest';
import { Found } from '#lib/parsers/found.ts';
import '#lib/parsers/blocks/on-demand.ts';
import { Budget } from '#lib/parsers/io/budget.ts';
import type { TagSink } from '#lib/parsers/model.ts';
import { loadParts } from '#lib/parsers/on-demand.ts';
import { printed, textOf, valueOf } from '#lib/parsers/print.ts';

// Readers of blocks are synchronous once all they may need is there.
await loadParts();

export type BlockReader = (bytes: Uint8Array, offset: number, found: TagSink) => void;

/** Printed values under `Group1:Name`; of equal keys all, in a row. */
export function readBlock(reader: BlockReader, bytes: Uint8Array, offset = 0) {
	const found = new Found(new Budget(), undefined);
	found.attempt('block', () => {
		reader(bytes, offset, found);
	});
	const tags: Record<string, string> = Object.create(null) as Record<string, string>;
	const values: Record<string, string> = Object.create(null) as Record<string, string>;
	for (const tag of found.tags) {
		const key = `${tag.group1}:${tag.entry.name}`;
		tags[key] = key in tags ? `${tags[key] ?? ''} / ${textOf(printed(tag))}` : textOf(printed(tag));
		values[key] ??= textOf(valueOf(tag));
	}
	return { found, tags, values, warnings: found.warnings };
}

/** Cuts a sample at every byte: what is read before the cut stays as it was, and nothing is thrown. */
export function cutEverywhere(reader: BlockReader, bytes: Uint8Array): void {
	const whole = readBlock(reader, bytes).tags;
	let most = 0;
	for (let size = 0; size < bytes.length; size++) {
		const { tags } = readBlock(reader, bytes.subarray(0, size));
		most = Math.max(most, Object.keys(tags).length);
		for (const key of Object.keys(tags)) expect(Object.keys(whole)).toContain(key);
	}
	expect(most).toBeGreaterThan(Object.keys(whole).length / 2);
}
