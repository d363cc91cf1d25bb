/**
 * Many small files of our own become one: it is written, read back and opened in a later round, and only then do the others go.
 * Files of others are theirs. After a new epoch everything of ours is sealed anew, for the same price.
 */
import * as Y from 'yjs';
import { decodeLetter, type Letter } from './batch-coding.ts';
import type { DocUpdates, Travelled } from './batch.ts';
import { coverageOf, isHeld, unionOf, type Coverage } from './coverage.ts';
import { reopen, spoilt, type Round } from './exchange-round.ts';
import { writeBatch } from './exchange-writing.ts';
import { isOurName, type FileNote } from './place-memory.ts';

/** Own small files from which on they are folded. */
const filesUntilFold = 64;
/** Larger ones are no burden. In bytes, as the next. */
const small = 1024 * 1024;
/** That are read for one fold. */
const mostFolded = 8 * 1024 * 1024;
/** Rounds until what we began to write and cannot be read is taken away. */
const triesBeforeSweeping = 3;

type Own = readonly [path: string, note: FileNote];

/** Folds what is due, and takes away what an earlier fold holds. */
export async function compact(round: Round): Promise<void> {
	await clearFolded(round);
	const chosen = chosenFor(round);
	if (chosen.length > 0) await fold(round, chosen);
}

function chosenFor({ memory, sealer }: Round): Own[] {
	const own = memory.own().filter(([, { kind }]) => kind === 'update' || kind === 'snapshot');
	const folding = new Set(own.flatMap(([, { folds }]) => folds?.paths ?? []));
	const free = own.filter(([path, { folds }]) => !folds && !folding.has(path));
	const older = free.filter(([, { epoch }]) => epoch < sealer.epoch);
	const due = older.length > 0 ? older : free.filter(([, { size }]) => size <= small);
	if (older.length === 0 && due.length < filesUntilFold) return [];
	let bytes = 0;
	return due.filter(([, { size }], index) => {
		bytes += size;
		return index === 0 || bytes <= mostFolded;
	});
}

async function fold(round: Round, chosen: readonly Own[]): Promise<void> {
	const { needs } = round;
	const letters: Letter[] = [];
	for (const [path] of chosen) {
		needs.signal.throwIfAborted();
		const letter = await reread(round, path);
		if (letter === 'later') return;
		// Not as it was written: what it held is lacking, and the next round writes it.
		if (!letter) {
			spoilt(round, path);
			return;
		}
		letters.push(letter);
	}
	const folded = unionOf(chosen.map(([, { holds }]) => holds));
	const edits = merged(letters);
	const docs = await foldedDocs(round, letters, Object.fromEntries(folded));
	const holds = coverageOf({ edits, docs });
	if (!isHeld(Object.fromEntries(folded), unionOf([holds]))) return;
	await writeBatch(round, 'snapshot', { edits, docs }, holds, {
		folds: chosen.map(([path]) => path),
		wrote: Math.max(...chosen.map(([, { wrote }]) => wrote ?? 0))
	});
}

/** Each edit once, by author in the order of its numbers. */
function merged(letters: readonly Letter[]): Travelled[] {
	const byAuthor = new Map<string, Map<number, Travelled>>();
	for (const { edits } of letters)
		for (const one of edits) {
			const known = byAuthor.get(one.device) ?? new Map<number, Travelled>();
			byAuthor.set(one.device, known);
			if (!known.has(one.seq)) known.set(one.seq, one);
		}
	return [...byAuthor.values()].flatMap((known) => [...known.values()].sort((a, b) => a.seq - b.seq));
}

/** The documents as they are now hold all that was ever told of them, and none of what was replaced since. */
async function foldedDocs(
	{ needs }: Round,
	letters: readonly Letter[],
	folded: Coverage
): Promise<DocUpdates> {
	if (letters.every(({ docs }) => Object.keys(docs).length === 0)) return {};
	const whole = (await needs.replica.since(await needs.replica.heard(), {}, 0))?.docs ?? {};
	const ofDocs = Object.fromEntries(Object.entries(folded).filter(([key]) => key.includes('/')));
	if (isHeld(ofDocs, unionOf([coverageOf({ edits: [], docs: whole })]))) return whole;
	// Something of them was never taken here: it goes along as it came.
	const updates = new Map<string, Uint8Array[]>();
	for (const docs of [whole, ...letters.map((letter) => letter.docs)])
		for (const [doc, update] of Object.entries(docs)) updates.set(doc, [...(updates.get(doc) ?? []), update]);
	return Object.fromEntries([...updates].map(([doc, all]) => [doc, Y.mergeUpdatesV2(all)]));
}

/** Takes away what a fold of an earlier round holds, once that was read back: oldest first. */
async function clearFolded(round: Round): Promise<void> {
	const { needs, memory, outcome } = round;
	for (const [path, note] of memory.own()) {
		if (!note.folds || note.folds.round >= memory.round) continue;
		const letter = await reread(round, path);
		if (letter === 'later') continue;
		const held = letter && unionOf([coverageOf(letter)]);
		if (!held) {
			spoilt(round, path);
			continue;
		}
		for (const folded of note.folds.paths) {
			const known = memory.files.get(folded);
			if (!known || !isHeld(known.holds, held)) continue;
			needs.signal.throwIfAborted();
			await needs.place.remove(folded, needs.signal);
			memory.forget(folded);
			outcome.files.folded++;
		}
		const settled = { ...note, sure: true } as const;
		Reflect.deleteProperty(settled, 'folds');
		memory.note(path, settled);
		await round.save();
	}
}

/** What a file of ours holds as it lies there; undefined where it is not as it was written, `later` as `reopen`. */
async function reread(round: Round, path: string): Promise<Letter | 'later' | undefined> {
	const opened = await reopen(round, path);
	if (!opened || opened === 'later') return opened;
	try {
		return await decodeLetter(opened.body);
	} catch (error) {
		if (error instanceof Error && error.name === 'Unreadable') return undefined;
		throw error;
	}
}

/**
 * Takes away what is of no use to anybody: how we introduced ourselves before, what we only said we had heard before we said
 * more, and what we could not write whole.
 */
export async function sweep(round: Round): Promise<void> {
	const { needs, memory } = round;
	const own = memory.own();
	const newest = own.at(-1)?.[1].seq;
	const introduced = own.findLast(([, { kind }]) => kind === 'device')?.[1].seq;
	const said = own.filter(([, { kind, holds, seq }]) =>
		kind === 'device'
			? seq !== introduced
			: kind === 'update' && seq !== newest && Object.keys(holds).length === 0
	);
	const torn = [...memory.odd].filter(
		([path, { why, tries }]) =>
			tries >= triesBeforeSweeping &&
			(why === 'damaged' || why === 'foreign') &&
			isOurName(path, memory.device)
	);
	for (const [path] of [...said, ...torn]) {
		needs.signal.throwIfAborted();
		await needs.place.remove(path, needs.signal);
		memory.forget(path);
		memory.odd.delete(path);
	}
}
