/**
 * What several blocks of a note say of one thing. The last of a name counts, unless its row is one that others come before;
 * it is shown first, since the first tag of a name is the one that is read.
 */
import type { ByteRange, Entry, FileType, RawValue, Tag, TagSink } from '../../model.ts';
import type { OnDemand } from '../../on-demand.ts';

/** A sink that keeps the tags of a note back until all are there. */
export class Ranked implements TagSink {
	readonly tags: Tag[];
	readonly #real: TagSink;
	readonly #own: Tag[] = [];
	readonly #isWeak: (entry: Entry) => boolean;

	/** @param isWeak whether any other row of a name counts before this one */
	constructor(real: TagSink, isWeak: (entry: Entry) => boolean) {
		this.#real = real;
		this.#isWeak = isWeak;
		this.tags = [...real.tags];
	}

	get budget(): TagSink['budget'] {
		return this.#real.budget;
	}
	get fileName(): string | undefined {
		return this.#real.fileName;
	}
	get type(): FileType | undefined {
		return this.#real.type;
	}
	is(type: FileType): void {
		this.#real.is(type);
	}
	preview(preview: Parameters<TagSink['preview']>[0]): void {
		this.#real.preview(preview);
	}
	warn(...what: Parameters<TagSink['warn']>): void {
		this.#real.warn(...what);
	}
	attempt<T>(what: string, part: () => T): T | undefined {
		return this.#real.attempt(what, part);
	}
	attemptAsync<T>(what: string, part: () => Promise<T>): Promise<T | undefined> {
		return this.#real.attemptAsync(what, part);
	}
	later<M>(what: string, part: OnDemand<M>, read: (module: M) => void): void {
		this.#real.later(what, part, read);
	}

	tag(entry: Entry, raw: RawValue, range: ByteRange, group1?: string, group0?: string): void {
		const tag: Tag = {
			entry,
			raw,
			range,
			group0: group0 ?? entry.group0 ?? entry.table.group0,
			group1: group1 ?? entry.group1 ?? entry.table.group1
		};
		this.#own.push(tag);
		this.tags.push(tag);
		this.budget.item();
	}

	find(name: string, group1?: string): RawValue | undefined {
		return this.tags.find(
			({ entry, group1: own }) => entry.name === name && (group1 === undefined || own === group1)
		)?.raw;
	}

	/** Hands on what was found, of every name the one that counts first. */
	flush(): void {
		const winners = new Map<string, Tag>();
		for (const tag of this.#own) {
			const key = keyOf(tag);
			if (!winners.has(key) || !this.#isWeak(tag.entry)) winners.set(key, tag);
		}
		const shown = new Set<Tag>();
		for (const tag of this.#own.splice(0)) {
			const winner = winners.get(keyOf(tag));
			for (const one of winner === undefined || winner === tag ? [tag] : [winner, tag]) {
				if (shown.has(one)) continue;
				shown.add(one);
				this.#real.tag(one.entry, one.raw, one.range, one.group1, one.group0);
			}
		}
	}
}

const keyOf = ({ entry, group1 }: Tag): string => `${group1}:${entry.name}`;
