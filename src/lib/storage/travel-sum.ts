/**
 * The sum over all edits that have places: of each the first half of the SHA-256 of device, number and edit as canonical JSON,
 * as a number, all added up modulo 2^128. It does not depend on the order they came in, and a new one is added without reading
 * the others.
 */
import { canonical } from '#lib/library/canonical.ts';
import type { SyncRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';

/** The sum as it is kept, in `sync` under `sum`. */
export interface SumRow {
	/** Up to which number the edits of each device are in it. */
	readonly upTo: Readonly<Record<string, number>>;
	/** 32 hexadecimal digits. */
	readonly sum: string;
}

const nothing: SumRow = { upTo: {}, sum: '0'.repeat(32) };

export async function sumIn(db: LibraryDb): Promise<SumRow> {
	// Written as `rowOf` has it alone.
	return ((await db.sync.get('sum'))?.value as SumRow | undefined) ?? nothing;
}

export const rowOf = (value: SumRow): SyncRow => ({ key: 'sum', value });

const encoder = new TextEncoder();

/** @param text the edit as canonical JSON, where it is at hand */
export async function digestOf({
	device,
	seq,
	edit,
	text = canonical(edit)
}: {
	readonly device: string;
	readonly seq: number;
	readonly edit: unknown;
	readonly text?: string;
}): Promise<bigint> {
	const bytes = encoder.encode(`${device}\n${seq}\n${text}`);
	const view = new DataView(await crypto.subtle.digest('SHA-256', bytes));
	return (view.getBigUint64(0) << 64n) | view.getBigUint64(8);
}

/** The sum with those of a device up to a number. */
export function addToSum(
	{ upTo, sum }: SumRow,
	device: string,
	seq: number,
	digests: readonly bigint[]
): SumRow {
	let total = BigInt(`0x${sum}`);
	for (const digest of digests) total += digest;
	return {
		upTo: { ...upTo, [device]: seq },
		sum: BigInt.asUintN(128, total).toString(16).padStart(32, '0')
	};
}
