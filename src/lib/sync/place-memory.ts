/**
 * What a device remembers of a place between rounds: which files it has taken and what they hold, which it could not take,
 * its own number there, and what each device said last. Made anew it costs a reading of everything, and nothing else.
 */
import type { DocVectors, SyncDevice, Vector } from './batch.ts';
import { docVectorsOf, isHeld, unionOf, vectorOf, type Coverage, type Held } from './coverage.ts';
import type { PlaceFile } from './place.ts';
import type { Refusal, SealedKind } from './sealer.ts';

/** A file that was opened. */
export interface FileNote {
	/** Who sealed it, whatever folder it lies in. */
	readonly device: SyncDevice;
	readonly seq: number;
	readonly epoch: number;
	readonly kind: SealedKind;
	readonly hash: string;
	readonly size: number;
	readonly holds: Coverage;
	/** Of an introduction of ours: what it says. */
	readonly says?: string;
	/** Of our own: when what it holds was in the place, by our clock. */
	readonly wrote?: number;
	/** Of our own: it was read back long enough after it was written. */
	readonly sure?: true;
	/** Of our own snapshots: files that go once it was read back, and the round that wrote it. */
	readonly folds?: { readonly paths: readonly string[]; readonly round: number };
	/** Not all of it could be taken; again in this round, or as soon as anything else comes. */
	readonly waits?: { readonly tries: number; readonly next: number };
}

/**
 * Why a file was not taken: as the sealer says; `invalid`: what was sealed is no batch; `late`: it is listed and cannot be read
 * yet; `stranger`: by its name it is none of sync's, and was not looked at.
 */
export type Oddity = Refusal | 'invalid' | 'late' | 'stranger';

/** A file that was not taken. */
export interface OddNote {
	readonly why: Oddity;
	readonly size: number;
	readonly tries: number;
	/** The round that tries again. */
	readonly next: number;
}

/** What a device said last of itself at this place. */
export interface Standing {
	readonly heard: Vector;
	/** Sum of what it holds of the documents. */
	readonly held: string;
	/** Sum of all that it holds; empty where that was being changed. */
	readonly state: string;
	/** When, by its clock. */
	readonly at: number;
	/** Milliseconds that its clock is ahead of ours, as far as is known for sure; less than 0: behind. */
	readonly ahead: number;
}

export interface DeviceNote {
	/** Highest number of a file of it that was seen. */
	readonly top: number;
	/** Rounds in a row that showed less of it than there was. */
	readonly short: number;
	readonly seq: number;
	readonly said?: Standing;
}

/** As it is kept; structured-cloneable, and JSON. */
export interface PlaceRecord {
	readonly version: 1;
	/** Who we were. */
	readonly device: SyncDevice;
	/** The last number that was given to a file of ours, written or not. */
	readonly seq: number;
	readonly round: number;
	readonly files: Readonly<Record<string, FileNote>>;
	readonly odd: Readonly<Record<string, OddNote>>;
	readonly devices: Readonly<Record<SyncDevice, DeviceNote>>;
}

/** Rounds after which what others wrote counts as gone: a carrier may show that files were folded before it shows the fold. */
const patience = 2;
/** Rounds until a file that was refused is tried again, at most. */
const longestWait = 64;
/** Files that were not taken and are remembered. */
const mostOdd = 10_000;

export class PlaceMemory {
	device: SyncDevice;
	round: number;
	readonly files: Map<string, FileNote>;
	readonly odd: Map<string, OddNote>;
	readonly devices: Map<SyncDevice, DeviceNote>;
	#seq: number;
	/** Paths by what they hold. */
	readonly #byHash = new Map<string, Set<string>>();
	#listed = new Map<string, number>();
	#has: Held | undefined;

	constructor(record: PlaceRecord | undefined, device: SyncDevice) {
		this.device = record?.device ?? device;
		this.#seq = record?.seq ?? 0;
		this.round = record?.round ?? 0;
		this.files = new Map(Object.entries(record?.files ?? {}));
		this.odd = new Map(Object.entries(record?.odd ?? {}));
		this.devices = new Map(Object.entries(record?.devices ?? {}));
		for (const [path, { hash }] of this.files) this.#pathsOf(hash).add(path);
		if (this.device !== device) this.becomes(device);
	}

	/** To be kept. */
	record(): PlaceRecord {
		return {
			version: 1,
			device: this.device,
			seq: this.#seq,
			round: this.round,
			files: Object.fromEntries(this.files),
			odd: Object.fromEntries(this.odd),
			devices: Object.fromEntries(this.devices)
		};
	}

	/** This device has another name from now on: what it wrote is somebody else's. */
	becomes(device: SyncDevice): void {
		this.device = device;
		this.#seq = this.devices.get(device)?.top ?? 0;
	}

	/** A number for a file of ours. It is taken once the record is kept, whether the file comes or not. */
	nextSeq(): number {
		this.#seq = Math.max(this.#seq, this.devices.get(this.device)?.top ?? 0) + 1;
		return this.#seq;
	}

	/** A new round, of what is listed now. */
	begin(listing: readonly PlaceFile[]): void {
		this.round++;
		this.#listed = new Map(listing.map(({ path, size }) => [path, size]));
		for (const path of this.odd.keys()) if (!this.#listed.has(path)) this.odd.delete(path);
	}

	/** Whether it is there as it was when it was opened. */
	isThere(path: string): boolean {
		const note = this.files.get(path);
		return note !== undefined && this.#listed.get(path) === note.size;
	}

	/** What is listed and was not taken, as far as it is time. */
	unread(listing: readonly PlaceFile[]): PlaceFile[] {
		return listing.filter(({ path, size }) => {
			const odd = this.odd.get(path);
			if (odd) return odd.size !== size || odd.next <= this.round;
			const note = this.files.get(path);
			return note?.size !== size || (note.waits !== undefined && note.waits.next <= this.round);
		});
	}

	/** Files whose edits wait for others. */
	waiting(): PlaceFile[] {
		return [...this.files].flatMap(([path, { waits, size }]) =>
			waits && this.isThere(path) ? [{ path, size }] : []
		);
	}

	note(path: string, note: FileNote): void {
		this.forget(path);
		this.odd.delete(path);
		this.files.set(path, note);
		this.#pathsOf(note.hash).add(path);
		this.#listed.set(path, note.size);
		this.#has = undefined;
		const known = this.devices.get(note.device);
		if (!known || known.top < note.seq)
			this.devices.set(note.device, { short: 0, seq: 0, ...known, top: note.seq });
	}

	/** @returns whether it is the first time that it is odd so */
	noteOdd({ path, size }: PlaceFile, why: Oddity): boolean {
		const known = this.odd.get(path);
		const tries = known?.size === size ? known.tries + 1 : 1;
		const next = this.round + Math.min(2 ** (tries - 1), longestWait);
		if (known || this.odd.size < mostOdd) this.odd.set(path, { why, size, tries, next });
		return known?.why !== why;
	}

	forget(path: string): void {
		const note = this.files.get(path);
		if (!note) return;
		this.files.delete(path);
		this.#pathsOf(note.hash).delete(path);
		this.#has = undefined;
	}

	/** When this is tried again that could not be taken whole. */
	waitsOn(path: string): FileNote['waits'] {
		const tries = (this.files.get(path)?.waits?.tries ?? 0) + 1;
		return { tries, next: this.round + Math.min(2 ** (tries - 1), longestWait) };
	}

	/** A file with the same bytes that was opened, under another name. */
	twin(path: string, hash: string): FileNote | undefined {
		for (const other of this.#byHash.get(hash) ?? []) if (other !== path) return this.files.get(other);
		return undefined;
	}

	/** What a device says of itself, unless it has said something later. */
	says(device: SyncDevice, seq: number, said: Standing): void {
		const known = this.devices.get(device);
		if (known?.said && known.seq > seq) return;
		this.devices.set(device, { top: seq, short: 0, ...known, seq, said });
	}

	/** What the place has, as far as is known. */
	has(): Held {
		this.#has ??= unionOf([...this.files.values()].map(({ holds }) => holds));
		return this.#has;
	}

	vector(): Vector {
		return vectorOf(this.has());
	}

	docVectors(): DocVectors {
		return docVectorsOf(this.has());
	}

	/**
	 * Compares what is there with what was: of ours at once, of others once it is so twice in a row.
	 * @returns devices of which the place shows less than it did; from now on it counts as lacking that
	 */
	shrunk(): SyncDevice[] {
		const there = [...this.files].filter(([path]) => this.isThere(path));
		const held = unionOf(there.map(([, { holds }]) => holds));
		const lost = new Map<SyncDevice, string[]>();
		for (const [path, { device, holds }] of this.files) {
			if (this.isThere(path)) continue;
			// Folded, or told by somebody else as well: nothing is lacking.
			if (isHeld(holds, held)) this.forget(path);
			else lost.set(device, [...(lost.get(device) ?? []), path]);
		}
		const tops = new Map<SyncDevice, number>();
		for (const [, { device, seq }] of there) tops.set(device, Math.max(tops.get(device) ?? 0, seq));
		const shrunk: SyncDevice[] = [];
		for (const [device, known] of this.devices) {
			const top = tops.get(device) ?? 0;
			// We know what we took away ourselves.
			const less = device === this.device ? false : top < known.top;
			const short = less || lost.has(device) ? known.short + 1 : 0;
			if (short === 0 || (short < patience && device !== this.device)) {
				if (short !== known.short) this.devices.set(device, { ...known, short });
				continue;
			}
			shrunk.push(device);
			for (const path of lost.get(device) ?? []) this.forget(path);
			this.devices.set(device, { ...known, top, short: 0 });
		}
		return shrunk;
	}

	/** Own files that lie where we write, oldest first. */
	own(): (readonly [path: string, note: FileNote])[] {
		const folder = folderOf(this.device);
		return [...this.files]
			.filter(([path, { device }]) => device === this.device && path.startsWith(folder) && this.isThere(path))
			.sort(([, a], [, b]) => a.seq - b.seq);
	}

	#pathsOf(hash: string): Set<string> {
		const paths = this.#byHash.get(hash) ?? new Set();
		this.#byHash.set(hash, paths);
		return paths;
	}
}

export function folderOf(device: SyncDevice): string {
	return `dev-${device}/`;
}

const letters: Readonly<Record<SealedKind, string>> = {
	update: 'u',
	snapshot: 's',
	device: 'd',
	message: 'm'
};

/** The name of a file that we write: never one that was there. */
export function pathOf(device: SyncDevice, kind: SealedKind, seq: number, hash: string): string {
	return `${folderOf(device)}${letters[kind]}-${String(seq).padStart(8, '0')}-${hash}.json`;
}

const ourNames = /^[usd]-\d{8,}-[0-9a-f]{16}\.json$/;

/** Whether only we can have begun to write it. */
export function isOurName(path: string, device: SyncDevice): boolean {
	const folder = folderOf(device);
	return path.startsWith(folder) && ourNames.test(path.slice(folder.length));
}

/** What could be a sealed file of a device; the vault beside them is for whoever opens it. */
export function mayBeSealed(path: string): boolean {
	return path.startsWith('dev-') && path.endsWith('.json') && path.includes('/');
}

/** Introductions first, then by number as names claim it: only so that little has to be read twice. */
export function byClaim(a: PlaceFile, b: PlaceFile): number {
	const [one, other] = [claimOf(a.path), claimOf(b.path)];
	return one.order - other.order || one.seq - other.seq || (a.path < b.path ? -1 : 1);
}

function claimOf(path: string): { order: number; seq: number } {
	const [, letter = '', seq = ''] = /\/([a-z])-(\d{1,15})-/.exec(path) ?? [];
	return { order: letter === 'd' ? 0 : 1, seq: seq === '' ? Number.MAX_SAFE_INTEGER : Number(seq) };
}
