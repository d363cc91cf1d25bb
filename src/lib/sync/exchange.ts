/**
 * One round between the library of this device and a place where sealed files lie: what is new there is taken, then what the
 * place lacks is written, then our own small files are folded. It may be cut off at any await: nothing counts as had before
 * it is stored, here or there, and what was done and not remembered is found again by the next round.
 */
import { compact, sweep } from './compaction.ts';
import { readAll } from './exchange-reading.ts';
import {
	noteOdd,
	nothingYet,
	reopen,
	spoilt,
	type ExchangeNeeds,
	type ExchangeOutcome,
	type Round
} from './exchange-round.ts';
import { introduce, tell, writeLacking } from './exchange-writing.ts';
import { mayBeSealed, PlaceMemory } from './place-memory.ts';
import type { PlaceFile, PlaceTrouble } from './place.ts';

/** Milliseconds until a file of ours is read back: the disk has it by then, or never will. */
const settled = 60_000;
/** Milliseconds until a file is asked for again that was not handed out. */
const lateAgain = 60_000;

/**
 * One round. Expected trouble of the place is part of what came of it; what the database or the replica throws is thrown, and
 * the next round goes on.
 */
export async function exchange(needs: ExchangeNeeds): Promise<ExchangeOutcome> {
	const { replica, place, signal } = needs;
	const memory = new PlaceMemory(needs.record, replica.device);
	const outcome = nothingYet();
	const sealer = needs.sealer.device === replica.device ? needs.sealer : await needs.renamed(replica.device);
	const save = () => needs.save(memory.record());
	const round: Round = { needs, memory, outcome, sealer, now: needs.now ?? Date.now, save, silent: 0 };
	try {
		const listing = needs.listing ?? (await place.list(signal));
		const files = listing.filter(({ path }) => mayBeSealed(path));
		memory.begin(listing);
		forgetShutOut(round);
		noteStrangers(round, listing);
		await readBackOwn(round);
		await readAll(round, files);
		outcome.rolledBack = memory.shrunk();
		await save();
		await introduce(round);
		await writeLacking(round);
		await compact(round);
		await tell(round);
		await sweep(round);
	} catch (error) {
		if (!isTrouble(error)) throw error;
		const { fault, message, retryAfter } = error;
		outcome.trouble = { fault, message, ...(retryAfter === undefined ? {} : { retryAfter }) };
	}
	await save();
	for (const { why } of memory.odd.values()) outcome.odd[why] = (outcome.odd[why] ?? 0) + 1;
	// Nothing tells when such a file can be read.
	if (outcome.odd.late) outcome.again = Math.min(outcome.again ?? lateAgain, lateAgain);
	outcome.waiting = memory.waiting().length;
	outcome.devices = Object.fromEntries(memory.devices);
	return outcome;
}

/** A place may say so from another thread: of its class only the name is left. */
function isTrouble(error: unknown): error is PlaceTrouble {
	return error instanceof Error && error.name === 'PlaceTrouble';
}

/**
 * What a device wrote before it was shut out, and whoever did that had not taken, is opened by nobody any more: what it holds
 * is lacking there, and whoever has it writes it.
 */
function forgetShutOut({ memory, sealer }: Round): void {
	for (const [path, note] of [...memory.files]) {
		if (sealer.opens?.(note) !== false) continue;
		memory.forget(path);
		memory.devices.delete(note.device);
	}
}

/** Files that are none of sync's are left alone. The vault is for whoever opens it. */
function noteStrangers(round: Round, listing: readonly PlaceFile[]): void {
	for (const file of listing)
		if (!mayBeSealed(file.path) && !/^vault-[^/]*\.json$/.test(file.path)) noteOdd(round, file, 'stranger');
}

/**
 * Looks once more at what we wrote, when the disk must have it: after a power cut a file may be there, as long as it was, and
 * empty. What did not arrive is lacking again.
 */
async function readBackOwn(round: Round): Promise<void> {
	const { needs, memory, now } = round;
	for (const [path, note] of memory.own()) {
		const since = now() - (note.wrote ?? 0);
		if (note.sure || (since >= 0 && since < settled)) continue;
		needs.signal.throwIfAborted();
		const there = await reopen(round, path);
		if (there === 'later') continue;
		if (there) memory.note(path, { ...note, sure: true });
		else {
			spoilt(round, path);
			memory.noteOdd({ path, size: note.size }, 'damaged');
		}
	}
}
