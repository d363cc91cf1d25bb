/**
 * A folder that something carries between devices, as badly as such things do: each device sees files and removals after a time
 * of its own, half of a file before the whole, copies under names of the carrier, and writes that were cut off.
 */
import type { PlaceFile, SealedPlace } from '#lib/sync/place.ts';
import { PlaceTrouble, type PlaceFault } from '#lib/sync/place.ts';
import type { Random } from '../random.ts';

/** The process is gone. */
export class Killed extends Error {
	override readonly name = 'Killed';
}

/** Throws when its time has come. */
export interface Fate {
	/** @throws Killed */
	mayDie(): void;
	/** Whether it dies in the middle of what it does next. */
	dies(): boolean;
}

export const immortal: Fate = { mayDie: () => undefined, dies: () => false };

/** Dies at the so many-th step. */
export class DiesAt implements Fate {
	steps = 0;
	constructor(readonly at: number) {}
	mayDie(): void {
		if (this.dies()) throw new Killed();
	}
	dies(): boolean {
		return ++this.steps === this.at;
	}
}

interface Stored {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly by: string;
	/** When each device sees it, and when it sees it whole. */
	readonly seen: Map<string, { readonly from: number; readonly whole: number }>;
	/** When each device sees that it is gone. */
	gone?: Map<string, number>;
}

/** How often each fault comes. */
export interface Faults {
	/** Longest time until a file is seen. */
	readonly delay: number;
	/** Of files: seen half at first. */
	readonly half: number;
	/** Of files: there is a copy under another name. */
	readonly copies: number;
}

export const faithful: Faults = { delay: 0, half: 0, copies: 0 };

export class FaultyFolder {
	readonly files = new Map<string, Stored>();
	readonly counts = { half: 0, copies: 0, torn: 0, kills: 0 };
	now = 0;
	faults: Faults;
	readonly #random: Random;

	constructor(random: Random, faults: Faults = faithful) {
		this.#random = random;
		this.faults = faults;
	}

	put(path: string, bytes: Uint8Array<ArrayBuffer>, by: string): void {
		const { copies } = this.faults;
		this.files.set(path, { bytes, by, seen: new Map() });
		if (this.#random.next() >= copies) return;
		this.counts.copies++;
		const name = path.replace(/\.json$/, '');
		const copy = this.#random.pick([
			`${name} (1).json`,
			`${name}.sync-conflict-20260101-101010-ABCDEFG.json`
		]);
		this.files.set(copy, { bytes, by: 'carrier', seen: new Map() });
	}

	/** As a device sees it now. */
	seenBy(device: string): Map<string, Uint8Array<ArrayBuffer>> {
		const seen = new Map<string, Uint8Array<ArrayBuffer>>();
		for (const [path, stored] of this.files) {
			const own = stored.by === device;
			let when = stored.seen.get(device);
			if (!when) {
				const from = this.now + this.#random.below(this.faults.delay + 1);
				const half = this.#random.next() < this.faults.half;
				when = { from, whole: half ? from + 1 + this.#random.below(this.faults.delay + 1) : from };
				if (half && !own) this.counts.half++;
				stored.seen.set(device, when);
			}
			if (stored.gone) {
				let gone = stored.gone.get(device);
				gone ??= this.now + this.#random.below(this.faults.delay + 1);
				stored.gone.set(device, gone);
				if (own || gone <= this.now) continue;
			}
			if (own || when.whole <= this.now) seen.set(path, stored.bytes);
			else if (when.from <= this.now) seen.set(path, stored.bytes.slice(0, stored.bytes.length >> 1));
		}
		return seen;
	}

	/** The folder as it is for a device. */
	of(device: string, fate: () => Fate = () => immortal): FaultyPlace {
		return new FaultyPlace(this, device, fate);
	}

	/** As it was: to be put back later. */
	snapshot(): Map<string, Stored> {
		return copyOf(this.files);
	}

	restore(files: ReadonlyMap<string, Stored>): void {
		this.files.clear();
		for (const [path, stored] of copyOf(files)) this.files.set(path, stored);
	}
}

function copyOf(files: ReadonlyMap<string, Stored>): Map<string, Stored> {
	return new Map(
		[...files].map(([path, { gone, ...stored }]) => [
			path,
			{ ...stored, seen: new Map(stored.seen), ...(gone ? { gone: new Map(gone) } : {}) }
		])
	);
}

export class FaultyPlace implements SealedPlace {
	/** What it answers from now on, if anything is the matter with it. */
	trouble: PlaceFault | undefined;
	/** It takes no more. */
	isFull = false;
	constructor(
		readonly folder: FaultyFolder,
		readonly device: string,
		readonly fate: () => Fate
	) {}

	async list(): Promise<readonly PlaceFile[]> {
		this.#step();
		return [...this.folder.seenBy(this.device)].map(([path, bytes]) => ({ path, size: bytes.length }));
	}

	async read(path: string, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
		this.#step();
		return this.folder.seenBy(this.device).get(path)?.slice(0, most);
	}

	async write(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		this.#step();
		if (this.isFull) throw new PlaceTrouble('full');
		if (this.folder.files.has(path)) throw new Error(`${path} was there already`);
		if (this.fate().dies()) {
			this.folder.counts.torn++;
			this.folder.put(path, bytes.slice(0, bytes.length >> 1), this.device);
			throw new Killed();
		}
		this.folder.put(path, bytes, this.device);
		this.fate().mayDie();
	}

	async remove(path: string): Promise<void> {
		this.#step();
		const stored = this.folder.files.get(path);
		if (stored) stored.gone ??= new Map([[this.device, 0]]);
		this.fate().mayDie();
	}

	#step(): void {
		this.fate().mayDie();
		if (this.trouble) throw new PlaceTrouble(this.trouble);
	}
}
