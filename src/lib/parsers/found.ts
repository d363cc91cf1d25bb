/** The sink that one reading fills. */
import { LimitExceeded, memberSize, sizeOfAnItem, type Budget } from './io/budget.ts';
import { ownCopy } from './io/own-copy.ts';
import type { ByteRange, Entry, FileType, Preview, RawValue, Tag, TagSink, Warning } from './model.ts';
import type { OnDemand } from './on-demand.ts';

/** Warnings kept; a file damaged everywhere says so this often. */
const maxWarnings = 64;

/** Tags looked for one after the other before an index of them is worth making. */
const fewSearches = 16;

/** Something put off until a module is there. */
interface Waiting {
	/** How many tags had been found: its own come after them. */
	readonly at: number;
	readonly load: () => Promise<() => void>;
}

/** Letters of a text that are kept: ten times what the longest honest one has, and no more than a screen can show. */
const longestText = 1024 * 1024;

/** The text, cut where it is too long, with a mark that says so. */
function shortened(text: string): string {
	// Not between the halves of a letter.
	const half = text.charCodeAt(longestText - 1);
	const end = half >= 0xd800 && half < 0xdc00 ? longestText - 1 : longestText;
	return `${ownCopy(text.slice(0, end))} [... ${text.length - end} more characters]`;
}

/** A tag, with the entry that may be made for it, takes the memory of several of the things walked. */
const tagItems = 4;

/** What a value takes, as the budget counts it. Bytes are mostly those of the file. */
function sizeOfValue(raw: RawValue): number {
	if (typeof raw === 'string') return raw.length;
	if (!Array.isArray(raw)) return 0;
	const members = raw as readonly RawValue[];
	if (typeof members[0] === 'number') return members.length * memberSize.number;
	let size = members.length * memberSize.object;
	for (const one of members) if (typeof one === 'string') size += one.length;
	return size;
}

export class Found implements TagSink {
	readonly tags: Tag[] = [];
	readonly warnings: Warning[] = [];
	readonly previews: Preview[] = [];
	type: FileType | undefined;
	/** The first tag of each name, and of each name in each group, made when enough was looked for to be worth it. */
	readonly #byName = new Map<string, Tag>();
	#indexed = 0;
	#searches = 0;
	#waiting: Waiting[] = [];

	constructor(
		readonly budget: Budget,
		readonly fileName: string | undefined,
		readonly measures = true
	) {}

	is(type: FileType): void {
		this.type = type;
	}

	tag(entry: Entry, raw: RawValue, range: ByteRange, group1?: string, group0?: string): void {
		if (typeof raw === 'string') raw = this.#ofBearableLength(entry, raw);
		else if (Array.isArray(raw) && typeof raw[0] === 'string')
			raw = raw.map((one: RawValue) => (typeof one === 'string' ? this.#ofBearableLength(entry, one) : one));
		const size = entry.name.length + sizeOfValue(raw);
		if (size >= sizeOfAnItem && !this.#hasRoom(entry, size)) return;
		this.tags.push({
			entry,
			group0: group0 ?? entry.group0 ?? entry.table.group0,
			group1: group1 ?? entry.group1 ?? entry.table.group1,
			raw,
			range
		});
		// Charged after it is kept: what was found when the budget ran out is not lost.
		this.budget.item(tagItems);
	}

	/** Pays for a large value. One that there is no room for is paid for as well: it was made, perhaps of bytes that many share. */
	#hasRoom(entry: Entry, size: number): boolean {
		this.budget.item(Math.floor(size / sizeOfAnItem));
		if (this.budget.hasRoom(size)) {
			this.budget.keep(size);
			return true;
		}
		this.warn(`${entry.name.slice(0, 40)}: no room for a value of this length`, 'limit');
		return false;
	}

	#ofBearableLength(entry: Entry, text: string): string {
		if (text.length <= longestText) return text;
		this.warn(`${entry.name}: a text of ${text.length} characters was cut`, 'limit');
		return shortened(text);
	}

	preview(preview: Preview): void {
		this.previews.push(preview);
	}

	warn(message: string, kind: Warning['kind'] = 'damage'): void {
		if (this.warnings.length >= maxWarnings) return;
		// A limit may be met by every value: once says it.
		if (kind === 'limit' && this.warnings.some((one) => one.message === message)) return;
		this.warnings.push({ message, kind });
	}

	later<M>(what: string, part: OnDemand<M>, read: (module: M) => void): void {
		// What comes after something put off is put off too: it may look at what that finds.
		const { loaded } = part;
		if (loaded !== undefined && this.#waiting.length === 0) {
			// As where it is put off: what the first file of its kind says does not differ from what the next ones say.
			this.attempt(what, () => {
				read(loaded);
			});
		} else {
			this.#waiting.push({
				at: this.tags.length,
				load: async () => {
					const module = await part.load();
					return () =>
						this.attempt(what, () => {
							read(module);
						});
				}
			});
		}
	}

	/** Does what was put off by `later`, each with the tags before it only, as if it had been done in its place. */
	async settle(): Promise<void> {
		let more = 0;
		for (const { at, load } of this.#waiting.splice(0)) {
			const read = await load();
			const after = this.tags.splice(at + more);
			const before = this.tags.length;
			this.#forget();
			try {
				read();
				await this.settle();
			} finally {
				more += this.tags.length - before;
				for (const tag of after) this.tags.push(tag);
				this.#forget();
			}
		}
	}

	#forget(): void {
		this.#byName.clear();
		this.#indexed = 0;
	}

	find(name: string, group1?: string): RawValue | undefined {
		if (this.#searches++ < fewSearches) return this.#search(name, group1);
		return this.#index().get(group1 === undefined ? name : `${group1}:${name}`)?.raw;
	}

	#search(name: string, group1: string | undefined): RawValue | undefined {
		const { tags } = this;
		const count = tags.length;
		for (let index = 0; index < count; index++) {
			const tag = tags[index];
			if (tag?.entry.name === name && (group1 === undefined || tag.group1 === group1)) return tag.raw;
		}
		return undefined;
	}

	/** The index, brought up to date with what was pushed since the last look. */
	#index(): ReadonlyMap<string, Tag> {
		for (; this.#indexed < this.tags.length; this.#indexed++) {
			const tag = this.tags[this.#indexed];
			if (!tag) continue;
			const { name } = tag.entry;
			if (!this.#byName.has(name)) this.#byName.set(name, tag);
			const inGroup = `${tag.group1}:${name}`;
			if (!this.#byName.has(inGroup)) this.#byName.set(inGroup, tag);
		}
		return this.#byName;
	}

	attempt<T>(what: string, part: () => T): T | undefined {
		try {
			return part();
		} catch (error) {
			this.#survive(what, error);
			return undefined;
		}
	}

	async attemptAsync<T>(what: string, part: () => Promise<T>): Promise<T | undefined> {
		try {
			return await part();
		} catch (error) {
			this.#survive(what, error);
			return undefined;
		}
	}

	/** Damage and local limits become warnings; a spent budget, an abort, an I/O error or a bug goes on up. */
	#survive(what: string, error: unknown): void {
		if (!(error instanceof Error)) throw error;
		if (error instanceof LimitExceeded) {
			if (this.budget.spent) throw error;
			this.warn(`${what}: ${error.message}`, 'limit');
		} else if (error.name === 'EndOfData' || error.name === 'DamagedFile') {
			this.warn(`${what}: ${error.message}`);
		} else {
			throw error;
		}
	}
}
