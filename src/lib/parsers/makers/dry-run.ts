/** A reading of a note of which nothing is kept but what it asked for and what was not at hand. */
import type { TiffData } from '../blocks/tiff-data.ts';
import type { ByteRange, Entry, FileType, RawValue, Tag, TagSink } from '../model.ts';
import type { OnDemand } from '../on-demand.ts';
import type { MakerModule } from './makers.ts';
import type { Note } from './note.ts';

export class DryRun implements TagSink {
	/** Ranges of the note's data that were asked for and are not at hand. */
	readonly missing: (readonly [offset: number, length: number])[] = [];
	readonly tags: Tag[];
	readonly #real: TagSink;
	readonly #note: Note;
	readonly #waiting: (() => Promise<void>)[] = [];

	constructor(note: Note) {
		this.#real = note.found;
		this.tags = [...note.found.tags];
		this.#note = { ...note, data: this.#asked(note.data), found: this, facts: new Map() };
	}

	async run(module: MakerModule): Promise<void> {
		this.attempt('', () => {
			module.readNote(this.#note);
		});
		for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) await next();
	}

	get budget(): TagSink['budget'] {
		return this.#real.budget;
	}
	get fileName(): string | undefined {
		return this.#real.fileName;
	}
	get measures(): boolean {
		return this.#real.measures;
	}
	get type(): FileType | undefined {
		return this.#real.type;
	}

	is(): void {
		// Said when the note is read in earnest, as are warnings and previews.
	}
	preview(): void {
		// As above.
	}
	warn(): void {
		// As above.
	}

	tag(entry: Entry, raw: RawValue, range: ByteRange, group1?: string, group0?: string): void {
		this.tags.push({
			entry,
			raw,
			range,
			group0: group0 ?? entry.group0 ?? entry.table.group0,
			group1: group1 ?? entry.group1 ?? entry.table.group1
		});
	}

	find(name: string, group1?: string): RawValue | undefined {
		return this.tags.find(
			({ entry, group1: own }) => entry.name === name && (group1 === undefined || own === group1)
		)?.raw;
	}

	attempt<T>(_what: string, part: () => T): T | undefined {
		try {
			return part();
		} catch (error) {
			this.#survive(error);
			return undefined;
		}
	}

	async attemptAsync<T>(_what: string, part: () => Promise<T>): Promise<T | undefined> {
		try {
			return await part();
		} catch (error) {
			this.#survive(error);
			return undefined;
		}
	}

	later<M>(what: string, part: OnDemand<M>, read: (module: M) => void): void {
		this.#waiting.push(async () => {
			const module = part.loaded ?? (await part.load());
			this.attempt(what, () => {
				read(module);
			});
		});
	}

	/** What was cut short or is damaged is met again, and said, when the note is read in earnest. */
	#survive(error: unknown): void {
		const known =
			error instanceof Error && ['EndOfData', 'DamagedFile', 'LimitExceeded'].includes(error.name);
		if (!known || this.budget.spent) throw error;
	}

	/** The note's data, of which what is asked for in vain is noted. */
	#asked(data: TiffData): TiffData {
		const { little, big, base, shown, whole, size } = data;
		return {
			...{ little, big, base, size },
			...(shown !== undefined && { shown }),
			...(whole && { whole }),
			bytes: (offset, length) => {
				const bytes = data.bytes(offset, length);
				if (!bytes && offset >= 0 && length > 0 && offset + length <= size)
					this.missing.push([offset, length]);
				return bytes;
			}
		};
	}
}
