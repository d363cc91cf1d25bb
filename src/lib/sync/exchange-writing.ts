/** The half of a round that writes: who we are, what the place lacks, and what we have heard. */
import { encodeLetter, sumOfVectors } from './batch-coding.ts';
import type { Batch } from './batch.ts';
import { coverageOf, isHeld, type Coverage } from './coverage.ts';
import type { Round } from './exchange-round.ts';
import { pathOf } from './place-memory.ts';
import type { Replica } from './replica.ts';
import type { Sealed, SealedKind } from './sealer.ts';
import { lacksOf, type Holding } from './standing.ts';

const usualPortion = 2 * 1024 * 1024;
const usualTellAfter = 20_000;

/** Says who this device is, where the place does not know it yet or not as it is now. */
export async function introduce(round: Round): Promise<void> {
	const { needs, memory, sealer } = round;
	const says = await needs.introductions.says();
	const known = memory
		.own()
		.some(([, note]) => note.kind === 'device' && note.epoch === sealer.epoch && note.says === says);
	if (known) return;
	await writeFile(round, 'device', {}, (seq) => needs.introductions.seal(seq), { says });
}

/** Writes what the place lacks, a portion a file; what is said meanwhile is for the next round. */
export async function writeLacking(round: Round): Promise<void> {
	const { needs, memory, outcome } = round;
	const { portion = usualPortion } = needs;
	const heard = await needs.replica.heard();
	do {
		needs.signal.throwIfAborted();
		const batch = await needs.replica.since(memory.vector(), memory.docVectors(), portion);
		if (!batch) return;
		const holds = coverageOf(batch);
		// Nothing that it does not have: it would go on for ever.
		if (isHeld(holds, memory.has())) return;
		await writeBatch(round, 'update', batch, holds);
		outcome.written += batch.edits.length;
	} while (lacksOf(memory.vector(), heard));
}

/** Seals a batch into a new file. */
export async function writeBatch(
	round: Round,
	kind: 'update' | 'snapshot',
	batch: Pick<Batch, 'edits' | 'docs'>,
	holds: Coverage,
	more: { readonly wrote?: number; readonly folds?: readonly string[] } = {}
): Promise<void> {
	const { memory, now } = round;
	const standing = await standingOf(round.needs.replica);
	const at = now();
	const body = await encodeLetter({ ...batch, ...standing, at });
	const seq = await writeFile(round, kind, holds, (seq) => round.sealer.seal(kind, seq, body), {
		...(more.folds ? { folds: { paths: more.folds, round: memory.round } } : {}),
		...(more.wrote === undefined ? {} : { wrote: more.wrote })
	});
	memory.says(memory.device, seq, { ...standing, at, ahead: 0 });
	await round.save();
}

/** Looks until nothing was changed meanwhile. */
const mostLooks = 5;

/** What is held now, all of one moment; while it is being changed without a sum, so that nobody compares what does not belong together. */
async function standingOf(replica: Replica): Promise<Holding> {
	for (let look = 1; ; look++) {
		const before = await sumOfVectors(await replica.docVectors());
		const earlier = await replica.heard();
		const state = await replica.state();
		const heard = await replica.heard();
		const held = await sumOfVectors(await replica.docVectors());
		const still = before === held && !lacksOf(earlier, heard);
		if (still || look === mostLooks) return { heard, held, state: still ? state : '' };
	}
}

/** @returns its number */
async function writeFile(
	{ needs, memory, outcome, sealer, now, save }: Round,
	kind: SealedKind,
	holds: Coverage,
	seal: (seq: number) => Promise<Sealed>,
	more: object
): Promise<number> {
	const seq = memory.nextSeq();
	// The number is spent before anything bears it: cut off here, the next file bears another.
	await save();
	const { bytes, hash } = await seal(seq);
	const path = pathOf(memory.device, kind, seq, hash);
	await needs.place.write(path, bytes, needs.signal);
	const { device } = memory;
	const { epoch } = sealer;
	memory.note(path, { device, seq, epoch, kind, hash, size: bytes.length, holds, wrote: now(), ...more });
	await save();
	outcome.files.written++;
	const { read, written } = outcome.files;
	needs.report?.({ done: read + written, total: read + written });
	return seq;
}

/** Says what was heard, where nothing else had to be said: so that the others know that it has arrived. */
export async function tell(round: Round): Promise<void> {
	const { needs, memory, outcome, now } = round;
	const others = [...memory.devices.keys()].some((device) => device !== memory.device);
	const said = memory.devices.get(memory.device)?.said;
	if (!others) return;
	const { heard, held, state } = await standingOf(needs.replica);
	if (Object.keys(heard).length === 0) return;
	if (said && !lacksOf(said.heard, heard) && said.held === held && said.state === state) return;
	const wait = (said?.at ?? 0) + (needs.tellAfter ?? usualTellAfter) - now();
	// A clock that was set back does not keep anybody waiting for a year.
	if (wait > 0 && wait <= (needs.tellAfter ?? usualTellAfter)) {
		outcome.again = wait;
		return;
	}
	await writeBatch(round, 'update', { edits: [], docs: {} }, {});
}
