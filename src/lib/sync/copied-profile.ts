/** How a device notices that another goes by its name: a profile was copied with all that was in it, or put back from a copy. */
import type { Batch } from './batch.ts';
import type { Replica } from './replica.ts';

/** Bytes of own edits that are compared at a time. */
const portion = 1024 * 1024;

/**
 * The first number of ours under which a batch knows another edit than we do, or one that we never made; undefined where all
 * that it says of us is so.
 */
export async function firstDifference(
	{ edits }: Pick<Batch, 'edits'>,
	replica: Replica
): Promise<number | undefined> {
	const { device } = replica;
	const told = edits.filter((one) => one.device === device);
	const [first] = told;
	if (!first) return undefined;
	const heard = await replica.heard();
	const made = heard[device] ?? 0;
	const docs = await replica.docVectors();
	const ours = new Map<number, string>();
	let upTo = first.seq - 1;
	const last = Math.min(made, told.at(-1)?.seq ?? 0);
	while (upTo < last) {
		const batch = await replica.since({ ...heard, [device]: upTo }, docs, portion);
		const own = batch?.edits.filter((one) => one.device === device) ?? [];
		for (const { seq, edit } of own) ours.set(seq, edit.id);
		const reached = own.at(-1)?.seq ?? upTo;
		if (reached <= upTo) break;
		upTo = reached;
	}
	return told.find(({ seq, edit }) => ours.get(seq) !== edit.id)?.seq;
}
