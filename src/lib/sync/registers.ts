/**
 * Things as registers in a Yjs document: what was said of each field of each thing, one entry a device, each with when it
 * was said by a hybrid logical clock. Yjs alone would decide between two devices by their client numbers; read so, the
 * latest counts on all of them, and what two said without hearing each other is kept until somebody says something again.
 */
import type * as Y from 'yjs';
import { editIdPattern, type EditClock, type EditId } from '#lib/library/edit.ts';

/** What one device said last of one field. The value is JSON. */
interface Entry {
	readonly at: EditId;
	readonly value: unknown;
	/** What other devices had said when this was said: it is over, the rest of theirs was not heard. */
	readonly seen?: readonly EditId[];
}

/** The latest that was said of a field. */
export interface Said {
	readonly at: EditId;
	readonly value: unknown;
}

/** What was said of a field and does not count, though who said what counts had not heard it. */
export interface Unheard extends Said {
	readonly field: string;
	readonly device: string;
}

/** What is to be said of a field. */
export interface Saying {
	readonly id: string;
	readonly field: string;
	readonly value: unknown;
}

/** The only thing in such a document. */
export const registersName = 'registers';
const idPattern = /^[0-9A-Z]{1,40}$/;
const fieldPattern = /^[a-z]{1,40}$/;
const devicePattern = /^[0-9a-z]{1,16}$/;

/** What lies under a key of such a document, where both are a register's. */
export function isRegister(key: string, given: unknown): Said | undefined {
	const [id = '', field = '', device = '', ...more] = key.split('/');
	const fits = idPattern.test(id) && fieldPattern.test(field) && devicePattern.test(device);
	return fits && more.length === 0 ? entryOf(given) : undefined;
}

export class Registers {
	readonly #map: Y.Map<unknown>;
	/** By thing, field and device. */
	readonly #things = new Map<string, Map<string, Map<string, Entry>>>();
	readonly #forget: () => void;

	constructor(doc: Y.Doc) {
		this.#map = doc.getMap(registersName);
		for (const key of this.#map.keys()) this.#read(key);
		const follow = (event: Y.YMapEvent<unknown>) => {
			for (const key of event.keysChanged) this.#read(key);
		};
		this.#map.observe(follow);
		this.#forget = () => {
			this.#map.unobserve(follow);
		};
	}

	close(): void {
		this.#forget();
	}

	ids(): IterableIterator<string> {
		return this.#things.keys();
	}

	/** The latest of each field of a thing; undefined where nothing was said of it. */
	of(id: string): ReadonlyMap<string, Said> | undefined {
		const fields = this.#things.get(id);
		if (!fields) return undefined;
		return new Map([...fields].map(([field, entries]) => [field, latestOf(entries)]));
	}

	/** What others said of a thing at the same time as what counts, latest first. */
	unheard(id: string): Unheard[] {
		const lost = [...(this.#things.get(id) ?? [])].flatMap(([field, entries]) => {
			const { at: winner, seen = [] } = latestOf(entries);
			return [...entries].flatMap(([device, { at, value }]): Unheard[] =>
				at === winner || seen.includes(at) ? [] : [{ field, device, at, value }]
			);
		});
		return lost.sort((a, b) => (a.at < b.at ? 1 : -1));
	}

	/** Says these things by the clock of this device: within a transaction of the document. */
	say(sayings: readonly Saying[], clock: EditClock): void {
		for (const { id, field, value } of sayings) {
			if (!idPattern.test(id) || !fieldPattern.test(field))
				throw new RangeError(`No register ${id}/${field}`);
			const entries = this.#things.get(id)?.get(field);
			const latest = entries && latestOf(entries);
			const seen = [...(entries ?? [])].flatMap(([device, { at }]) => (device === clock.device ? [] : [at]));
			const entry: Entry = { at: clock.next(latest?.at), value, ...(seen.length > 0 ? { seen } : {}) };
			const key = `${id}/${field}/${clock.device}`;
			this.#map.set(key, entry);
			// Within a transaction nobody is told yet; what is said next may build on it.
			this.#read(key);
		}
	}

	/** Takes an entry in, where it is one: a document may come from anywhere. */
	#read(key: string): void {
		const [id = '', field = '', device = ''] = key.split('/');
		if (!idPattern.test(id) || !fieldPattern.test(field)) return;
		const entry = entryOf(this.#map.get(key));
		if (!entry) return;
		const fields = this.#things.get(id) ?? new Map<string, Map<string, Entry>>();
		this.#things.set(id, fields);
		const entries = fields.get(field) ?? new Map<string, Entry>();
		fields.set(field, entries);
		entries.set(device, entry);
	}
}

function latestOf(entries: ReadonlyMap<string, Entry>): Entry {
	let latest: Entry | undefined;
	for (const entry of entries.values()) if (!latest || entry.at > latest.at) latest = entry;
	// A field is in the map because an entry of it is.
	if (!latest) throw new Error('A field without an entry');
	return latest;
}

function entryOf(given: unknown): Entry | undefined {
	if (typeof given !== 'object' || given === null || !('at' in given) || !('value' in given))
		return undefined;
	const { at, value } = given;
	if (typeof at !== 'string' || !editIdPattern.test(at)) return undefined;
	const seen = 'seen' in given && Array.isArray(given.seen) ? given.seen : [];
	return { at, value, seen: seen.filter((one) => typeof one === 'string') };
}
