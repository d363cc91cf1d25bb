/** What the parts of a round share: what it is given, what it remembers, and what came of it so far. */
import type { SyncDevice } from './batch.ts';
import type { DeviceNote, Oddity, PlaceMemory, PlaceRecord } from './place-memory.ts';
import type { PlaceFault, PlaceFile, SealedPlace } from './place.ts';
import type { Replica } from './replica.ts';
import { largestSealed, type Opened, type Sealed, type Sealer } from './sealer.ts';

/** How devices get to know each other at a place. */
export interface Introductions {
	/** What this device says of itself; it is told anew whenever this is another. */
	says(): Promise<string>;
	seal(seq: number): Promise<Sealed>;
	/** Another device, or this one, has introduced itself. @throws Refused */
	met(opened: Opened): Promise<void>;
}

export interface ExchangeNeeds {
	readonly replica: Replica;
	readonly place: SealedPlace;
	/** What lies there, for whom has just asked. */
	readonly listing?: readonly PlaceFile[];
	readonly sealer: Sealer;
	readonly introductions: Introductions;
	/** What the last round kept of this place; undefined before the first. */
	readonly record: PlaceRecord | undefined;
	/** Resolves once it is stored strictly. */
	readonly save: (record: PlaceRecord) => Promise<void>;
	/** This profile turned out to be a copy, and the replica has taken another name: keys for that. */
	readonly renamed: (device: SyncDevice) => Promise<Sealer>;
	/** Files read and written so far, of those that are known of. */
	readonly report?: (progress: { readonly done: number; readonly total: number }) => void;
	readonly signal: AbortSignal;
	/** Milliseconds since 1970. */
	readonly now?: () => number;
	/** Bytes of edits that go into one file. */
	readonly portion?: number;
	/** Milliseconds after a file of ours until another is written that says only what was heard. */
	readonly tellAfter?: number;
}

/** What came of a round. */
export interface ExchangeOutcome {
	/** Edits that were new here. */
	taken: number;
	/** Edits that were new to the place. */
	written: number;
	files: { read: number; written: number; folded: number };
	/** Conflicts that came up. */
	conflicts: number;
	/** Edits that are held and may not be applied. */
	refused: { readonly edit: string; readonly reason: string }[];
	refusedDocs: { readonly doc: string; readonly reason: string }[];
	/** Files that wait for others: of the same author before them, or of a document. */
	waiting: number;
	/** Files under another name that were there already: copies that a carrier made, or that somebody put back. */
	copies: number;
	/** Files there that were not taken, all that still lie there, by why. */
	odd: Partial<Record<Oddity, number>>;
	/** Those of them that are new, at most 20. */
	newlyOdd: { readonly path: string; readonly why: Oddity }[];
	/** Devices of which the place shows less than it did: an old copy of it was put back. */
	rolledBack: SyncDevice[];
	/** Files of ours that did not arrive as they were written; what they held was written again. */
	spoilt: number;
	/** The name of this device from now on: its profile was a copy. */
	renamed?: SyncDevice;
	/** What each device said last there. */
	devices: Readonly<Record<SyncDevice, DeviceNote>>;
	/** The place could not do what it was asked; what is counted here was done. */
	trouble?: { readonly fault: PlaceFault; readonly message: string; readonly retryAfter?: number };
	/** Milliseconds until there is something to tell there, even if nothing happens. */
	again?: number;
}

/** What the parts of a round share. */
export interface Round {
	readonly needs: ExchangeNeeds;
	readonly memory: PlaceMemory;
	readonly outcome: ExchangeOutcome;
	sealer: Sealer;
	readonly now: () => number;
	readonly save: () => Promise<void>;
	/** Files that were not handed out one after the other. */
	silent: number;
}

const mostNewlyOdd = 20;

export function nothingYet(): ExchangeOutcome {
	return {
		taken: 0,
		written: 0,
		files: { read: 0, written: 0, folded: 0 },
		conflicts: 0,
		refused: [],
		refusedDocs: [],
		waiting: 0,
		copies: 0,
		odd: {},
		newlyOdd: [],
		rolledBack: [],
		spoilt: 0,
		devices: {}
	};
}

/** A file was not taken; the first time it is told. */
export function noteOdd({ memory, outcome }: Round, file: PlaceFile, why: Oddity): void {
	if (memory.noteOdd(file, why) && outcome.newlyOdd.length < mostNewlyOdd)
		outcome.newlyOdd.push({ path: file.path, why });
}

/** Files that are not handed out one after the other until the place counts as not answering. */
const mostSilent = 3;

/**
 * One file that a place does not hand out now (it lies in a cloud, or is about to be replaced) is no reason to leave the others.
 * @returns `later` for such a one; undefined where it is gone
 */
export async function readNow(
	round: Round,
	path: string
): Promise<Uint8Array<ArrayBuffer> | 'later' | undefined> {
	const { place, signal } = round.needs;
	try {
		const bytes = await place.read(path, largestSealed, signal);
		round.silent = 0;
		return bytes;
	} catch (error) {
		const { name, fault } = error as { name?: string; fault?: string };
		const passing = fault === 'refused' || fault === 'unreachable' || fault === 'permission';
		if (name !== 'PlaceTrouble' || !passing) throw error;
		if (fault !== 'refused' && ++round.silent >= mostSilent) throw error;
		return 'later';
	}
}

/** A file of ours as it lies there; undefined where it is not as it was written, `later` where it is not handed out now. */
export async function reopen(round: Round, path: string): Promise<Opened | 'later' | undefined> {
	const { memory, sealer } = round;
	const bytes = await readNow(round, path);
	if (!bytes || bytes === 'later') return bytes;
	try {
		const opened = await sealer.open(bytes);
		return opened.hash === memory.files.get(path)?.hash ? opened : undefined;
	} catch (error) {
		if (error instanceof Error && error.name === 'Refused') return undefined;
		throw error;
	}
}

/** What a file of ours held is lacking from now on: it is not as it was written. */
export function spoilt({ memory, outcome }: Round, path: string): void {
	outcome.spoilt++;
	memory.forget(path);
}
