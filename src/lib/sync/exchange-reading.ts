/** The half of a round that reads: what lies at the place and was not taken yet. */
import { decodeLetter, type Letter, type Unreadable } from './batch-coding.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { firstDifference } from './copied-profile.ts';
import { noteOdd, readNow, spoilt, type Round } from './exchange-round.ts';
import { byClaim, type FileNote, type Standing } from './place-memory.ts';
import type { PlaceFile } from './place.ts';
import { largestSealed, type Opened, type Refused } from './sealer.ts';
import { aheadBy } from './standing.ts';

/** Files until what was taken is remembered: cut off before, they are read once more. */
const filesUntilSave = 32;

/** `news`: something came of it; `later`: it may be taken once others are. */
type Read = 'news' | 'nothing' | 'later';

/** Takes all that can be taken. What waits for another is tried again while anything comes. */
export async function readAll(round: Round, listing: readonly PlaceFile[]): Promise<void> {
	const { needs, memory, outcome } = round;
	let files = [...memory.unread(listing)].sort(byClaim);
	let unsaved = 0;
	while (files.length > 0) {
		let news = false;
		const later: PlaceFile[] = [];
		for (const [index, file] of files.entries()) {
			needs.signal.throwIfAborted();
			const read = await readOne(round, file);
			if (read === 'news') news = true;
			if (read === 'later') later.push(file);
			if (++unsaved % filesUntilSave === 0) await round.save();
			needs.report?.({ done: outcome.files.read, total: outcome.files.read + files.length - index - 1 });
		}
		if (!news) return;
		const known = new Set(later.map(({ path }) => path));
		files = [...later, ...memory.waiting().filter(({ path }) => !known.has(path))].sort(byClaim);
	}
}

async function readOne(round: Round, file: PlaceFile): Promise<Read> {
	const { needs, outcome } = round;
	if (file.size > largestSealed) {
		noteOdd(round, file, 'too-large');
		return 'nothing';
	}
	const bytes = await readNow(round, file.path);
	if (!bytes || bytes === 'later') {
		noteOdd(round, file, 'late');
		return 'nothing';
	}
	outcome.files.read++;
	try {
		const opened = await round.sealer.open(bytes);
		if (opened.kind === 'device') {
			await needs.introductions.met(opened);
			return keep(round, file, opened, {});
		}
		if (opened.kind === 'message') {
			noteOdd(round, file, 'foreign');
			return 'nothing';
		}
		return await takeFile(round, file, opened);
	} catch (error) {
		const why = oddityOf(error);
		if (!why) throw error;
		noteOdd(round, file, why);
		if (round.memory.files.get(file.path)?.device === round.memory.device) spoilt(round, file.path);
		// Its writer may introduce itself in a file that comes later.
		return why === 'unknown-device' ? 'later' : 'nothing';
	}
}

function oddityOf(error: unknown) {
	if (!(error instanceof Error)) return undefined;
	if (error.name === 'Refused') return (error as Refused).refusal;
	if (error.name === 'Unreadable') return (error as Unreadable).why;
	return undefined;
}

async function takeFile(round: Round, file: PlaceFile, opened: Opened): Promise<Read> {
	const { needs, memory, outcome } = round;
	const twin = memory.twin(file.path, opened.hash);
	if (twin) {
		outcome.copies++;
		if (!twin.waits) return keep(round, file, opened, twin.holds);
	}
	const letter = await decodeLetter(opened.body);
	const holds = holdsOfLetter(letter);
	await renewIfCopied(round, letter);
	const taken = await needs.replica.take(letter);
	outcome.taken += taken.edits;
	outcome.conflicts += taken.conflicts;
	outcome.refused.push(...taken.refused);
	// A file that waits is read more than once.
	const told = new Set(outcome.refusedDocs.map(({ doc, reason }) => `${doc} ${reason}`));
	outcome.refusedDocs.push(...taken.refusedDocs.filter(({ doc, reason }) => !told.has(`${doc} ${reason}`)));
	listen(round, opened, letter);
	const waits = taken.gaps > 0 || taken.refusedDocs.length > 0 ? memory.waitsOn(file.path) : undefined;
	keep(round, file, opened, holds, waits);
	if (taken.edits > 0 || !waits) return 'news';
	return 'nothing';
}

/** A document that cannot even be read through counts as not there; the replica says why it is refused. */
function holdsOfLetter(letter: Letter): Coverage {
	try {
		return coverageOf(letter);
	} catch {
		return coverageOf({ edits: letter.edits, docs: {} });
	}
}

/** Only now does it count as had. */
function keep(
	{ memory }: Round,
	{ path, size }: PlaceFile,
	{ device, seq, epoch, kind, hash }: Opened,
	holds: Coverage,
	waits?: FileNote['waits']
): Read {
	const { wrote, sure, folds, says, hash: before } = memory.files.get(path) ?? {};
	const known = before === hash ? { wrote, sure, folds, says } : {};
	const ours = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
	memory.note(path, { ...ours, device, seq, epoch, kind, hash, size, holds, ...(waits ? { waits } : {}) });
	return kind === 'device' ? 'news' : 'nothing';
}

/**
 * Edits under our own name that are not ours: two profiles go by it, since one is a copy of the other. Whoever notices takes
 * another name, and what it said since they parted goes by that.
 */
async function renewIfCopied(round: Round, letter: Letter): Promise<void> {
	const { needs, memory, outcome } = round;
	const differs = await firstDifference(letter, needs.replica);
	if (differs === undefined) return;
	const before = needs.replica.device;
	const vector = memory.vector();
	const common = Math.min(vector[before] ?? 0, differs - 1);
	const device = await needs.replica.renew({ ...vector, [before]: common });
	memory.becomes(device);
	outcome.renamed = device;
	round.sealer = await needs.renamed(device);
}

/** What a device says of itself; also we, where we do not remember it. */
function listen({ memory, now }: Round, { device, seq }: Opened, letter: Letter): void {
	const { heard, held, state, at } = letter;
	if (device === memory.device) {
		memory.says(device, seq, { heard, held, state, at, ahead: 0 });
		return;
	}
	const known = [...memory.own()].reduce<number | undefined>((latest, [, { wrote, holds }]) => {
		const last = holds[memory.device]?.at(-1)?.[1];
		const heardOf = last !== undefined && last <= (heard[memory.device] ?? 0);
		return heardOf && wrote !== undefined ? Math.max(latest ?? wrote, wrote) : latest;
	}, undefined);
	const standing: Standing = { heard, held, state, at, ahead: aheadBy(at, now(), known) };
	memory.says(device, seq, standing);
}
