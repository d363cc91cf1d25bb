/** An edit: a set of changes made at once, with an id by which all devices agree on what came later. */
import {
	keyOf,
	type Curation,
	type Element,
	type ElementRegister,
	type ElementSays,
	type FieldName,
	type FileSays,
	type Register,
	type RegisterName,
	type SetName,
	type Value,
	type Values
} from './curation.ts';
import type { DocName, Entities } from './entity.ts';
import type { Fingerprint } from './item.ts';

/**
 * `time-counter-device-thread`: a hybrid logical clock and who used it. Ids sort as text by time, none is given twice,
 * and one that is given after another was seen is later than it, whatever the clocks say.
 */
export type EditId = string;

/** Who says so. `undo:` names the edit that was taken back. */
export type Origin =
	| 'file'
	| 'person'
	| `preset:${string}`
	| `rule:${string}`
	| `import:${string}`
	| `undo:${EditId}`
	/** What was said at a moment counts again; it names the moment. */
	| `restore:${EditId}`;

/** What one edit does to one item. `before` is what the same speaker had said; `undefined` nothing. */
export type Change = ItemChange | EntityChange;
/** A change of what is said of one item. */
export type ItemChange = SetChange | ElementChange | ReadChange;

export interface SetChange {
	readonly kind: 'set';
	readonly item: Fingerprint;
	readonly field: RegisterName;
	readonly before?: Value;
	/** Absent: what was said is taken back, and the file's counts again. */
	readonly after?: Value;
	/** The edit that `before` came from. */
	readonly was?: EditId;
	/** The edit that `after` came from, where it is brought back. */
	readonly from?: EditId;
	/** What other devices had said last of it, as far as it was heard; absent: no more than `was` (conflict.ts). */
	readonly over?: readonly EditId[];
}

export interface ElementChange {
	/** `withdraw`: what was said of the element is taken back, and the file's counts again. */
	readonly kind: 'add' | 'remove' | 'withdraw';
	readonly item: Fingerprint;
	readonly field: SetName;
	readonly element: Element;
	/** What was said of it before; absent nothing. */
	readonly before?: 'add' | 'remove';
	readonly was?: EditId;
	readonly from?: EditId;
	readonly over?: readonly EditId[];
}

/** The file of an item, or the sidecar beside it, was read. */
export interface ReadChange {
	readonly kind: 'read';
	readonly item: Fingerprint;
	readonly of: 'file' | 'sidecar';
	readonly before?: Values;
	/** Absent: it says nothing, or the sidecar is gone. */
	readonly after?: Values;
	/** Of a sidecar: its path under the root. */
	readonly path?: string;
}

/** An entity is made, changed or, without `after`, removed. */
export type EntityChange = {
	[Doc in DocName]: {
		readonly kind: 'entity';
		readonly doc: Doc;
		readonly entity: string;
		readonly before?: Entities[Doc];
		readonly after?: Entities[Doc];
		/** As in other changes. */
		readonly was?: EditId;
		readonly from?: EditId;
		readonly over?: readonly EditId[];
	};
}[DocName];

export interface Edit {
	readonly id: EditId;
	readonly origin: Origin;
	/** What a person reads in the history. */
	readonly title: string;
	/** By the clock on the wall of the device, milliseconds since 1970: to show; what came later is told by the id. */
	readonly made: number;
	/** The job it is part of. */
	readonly job?: string;
	/** The edit it takes back. */
	readonly undoes?: EditId;
	readonly changes: readonly Change[];
}

/** A clock that is further ahead than this was set wrong: it is not followed, only outrun where it was used. */
const farAhead = 10 * 60_000;

const timeDigits = 9;
const counterDigits = 3;
const counters = 36 ** counterDigits;
const latestTime = 36 ** timeDigits - 1;
const deviceDigits = 8;

/** Gives edits their ids. One a thread: threads of one device differ in their last part. */
export class EditClock {
	readonly device: string;
	#thread: string;
	readonly #now: () => number;
	#time = 0;
	#counter = 0;
	/** By times far ahead, the last counter that was given there. */
	readonly #far = new Map<number, number>();

	/**
	 * @param device id of the device; its first eight letters and digits stand in ids
	 * @param now milliseconds since 1970
	 */
	constructor(device: string, now: () => number = Date.now, thread = randomThread()) {
		this.device = device
			.replace(/[^0-9a-z]/gi, '')
			.toLowerCase()
			.slice(0, deviceDigits)
			.padEnd(deviceDigits, '0');
		this.#now = now;
		this.#thread = thread;
	}

	/**
	 * The next id: later than all this clock gave, unless its time was far ahead, and later than `over`.
	 * @param over the latest of what the edit replaces
	 */
	next(over?: EditId): EditId {
		const now = Math.min(Math.max(0, Math.floor(this.#now())), latestTime);
		const follow = this.#time >= now && this.#time - now <= farAhead;
		// Set back that far the clock comes to the same times again: an id must not.
		if (this.#time - now > farAhead) this.#thread = randomThread();
		[this.#time, this.#counter] = follow ? after(this.#time, this.#counter) : [now, 0];
		if (over === undefined || this.#id(this.#time, this.#counter) > over)
			return this.#id(this.#time, this.#counter);
		const seen = after(timeOf(over), counterOf(over));
		if (seen[0] - now > farAhead) return this.#id(...this.#outrun(seen));
		[this.#time, this.#counter] = seen;
		return this.#id(...seen);
	}

	/** Two edits over one that is far ahead differ. */
	#outrun(seen: readonly [number, number]): readonly [number, number] {
		let next = seen;
		for (
			let last = this.#far.get(next[0]);
			last !== undefined && last >= next[1];
			last = this.#far.get(next[0])
		)
			next = after(next[0], last);
		this.#far.set(...next);
		return next;
	}

	#id(time: number, counter: number): EditId {
		return `${digits(time, timeDigits)}-${digits(counter, counterDigits)}-${this.device}-${this.#thread}`;
	}
}

function after(time: number, counter: number): [number, number] {
	return counter + 1 < counters ? [time, counter + 1] : [Math.min(time + 1, latestTime), 0];
}

function digits(value: number, count: number): string {
	return value.toString(36).padStart(count, '0');
}

function randomThread(): string {
	return digits(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0, 7);
}

/** The contents that an edit speaks of. */
export function printsOf({ changes }: Pick<Edit, 'changes'>): Fingerprint[] {
	return [...new Set(changes.flatMap((change) => (change.kind === 'entity' ? [] : change.item)))];
}

/** What an id must look like. */
export const editIdPattern = /^[0-9a-z]{9}-[0-9a-z]{3}-[0-9a-z]{8}-[0-9a-z]{1,16}$/;

/** Milliseconds since 1970 by the clock that gave the id. */
export function timeOf(id: EditId): number {
	return parseInt(id.slice(0, timeDigits), 36);
}

/** Sorts before all ids that are given from a time on, and after all of before; milliseconds since 1970. */
export function firstIdAt(time: number): EditId {
	return digits(Math.min(Math.max(0, Math.floor(time)), latestTime), timeDigits);
}

function counterOf(id: EditId): number {
	return parseInt(id.slice(timeDigits + 1, timeDigits + 1 + counterDigits), 36);
}

/** The device that made the edit. */
export function deviceOf(id: EditId): string {
	return id.split('-')[2] ?? '';
}

/** What was said of an item after a change; the same object where nothing changes, because something later was said. */
export function withChange(
	curation: Curation,
	change: ItemChange,
	edit: Pick<Edit, 'id' | 'origin'>
): Curation {
	if (change.kind === 'read') return withReading(curation, change, edit.id);
	const register = {
		at: edit.id,
		device: deviceOf(edit.id),
		origin: edit.origin,
		...(change.from === undefined ? {} : { from: change.from })
	};
	if (change.kind === 'set') {
		const { field } = change;
		const registers = latestOfDevice<Register>(curation.said?.[field], { ...register, value: change.after });
		return registers ? { ...curation, said: { ...curation.said, [field]: registers } } : curation;
	}
	const { field, element } = change;
	const key = keyOf(element);
	const all = curation.elements?.[field] ?? [];
	const known = all.find((one) => one.key === key);
	const value = change.kind === 'withdraw' ? undefined : change.kind === 'add';
	const registers = latestOfDevice<ElementRegister>(known?.registers, { ...register, value });
	if (!registers) return curation;
	// Of two that differ in what is not their key (where a person is in the picture) the later counts, on every device.
	const newest = registers.every((one) => one.at <= edit.id);
	const says: ElementSays = { key, element: newest || !known ? element : known.element, registers };
	const others = all.filter((one) => one.key !== key);
	return { ...curation, elements: { ...curation.elements, [field]: [...others, says] } };
}

/** Undefined where the device has said something later. */
function latestOfDevice<R extends Register | ElementRegister>(
	registers: readonly R[] | undefined,
	said: R
): R[] | undefined {
	const own = registers?.find((one) => one.device === said.device);
	if (own && own.at >= said.at) return undefined;
	return [...(registers ?? []).filter((one) => one !== own), said];
}

function withReading(curation: Curation, change: ReadChange, at: EditId): Curation {
	const before = curation[change.of];
	if (before && before.at > at) return curation;
	if (change.after === undefined) {
		const others = { ...curation };
		Reflect.deleteProperty(others, change.of);
		return others;
	}
	const says: FileSays = {
		at,
		values: change.after,
		...(change.path === undefined ? {} : { path: change.path })
	};
	return { ...curation, [change.of]: says };
}

/** The field of a change; undefined for what a file says as a whole. */
export function fieldOfChange(change: Change): FieldName | undefined {
	return change.kind === 'read' || change.kind === 'entity' ? undefined : change.field;
}
