/** The sink that one reading fills. */
import { LimitExceeded, type Budget } from './io/budget.ts';
import type { ByteRange, Entry, FileType, Preview, RawValue, Tag, TagSink, Warning } from './model.ts';

/** Warnings kept; a file damaged everywhere says so this often. */
const maxWarnings = 64;

export class Found implements TagSink {
	readonly tags: Tag[] = [];
	readonly warnings: Warning[] = [];
	readonly previews: Preview[] = [];
	type: FileType | undefined;

	constructor(
		readonly budget: Budget,
		readonly fileName: string | undefined
	) {}

	is(type: FileType): void {
		this.type = type;
	}

	tag(entry: Entry, raw: RawValue, range: ByteRange, group1?: string, group0?: string): void {
		this.budget.spend('items', 1);
		this.tags.push({
			entry,
			group0: group0 ?? entry.group0 ?? entry.table.group0,
			group1: group1 ?? entry.group1 ?? entry.table.group1,
			raw,
			range
		});
	}

	preview(preview: Preview): void {
		this.previews.push(preview);
	}

	warn(message: string, kind: Warning['kind'] = 'damage'): void {
		if (this.warnings.length < maxWarnings) this.warnings.push({ message, kind });
	}

	find(name: string, group1?: string): RawValue | undefined {
		return this.tags.find((tag) => tag.entry.name === name && (group1 === undefined || tag.group1 === group1))
			?.raw;
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
