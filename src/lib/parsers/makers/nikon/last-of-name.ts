/**
 * Nikon's blocks say many things twice: in the directory, and more exactly in a block after it. The last counts; it is handed
 * on before the others of its name.
 */
import type {
	Entry,
	Preview,
	RawValue,
	ByteRange,
	FileType,
	Table,
	Tag,
	TagSink,
	Warning
} from '../../model.ts';
import type { OnDemand } from '../../on-demand.ts';

interface Kept {
	readonly entry: Entry;
	readonly raw: RawValue;
	readonly range: ByteRange;
	readonly group1: string | undefined;
	readonly group0: string | undefined;
}

export class LastOfName implements TagSink {
	readonly #sink: TagSink;
	readonly #directory: Table;
	readonly #kept: Kept[] = [];
	#isDone = false;

	/** @param directory the table whose fields come in the right order already: of one name the first counts */
	constructor(sink: TagSink, directory: Table) {
		this.#sink = sink;
		this.#directory = directory;
	}

	tag(entry: Entry, raw: RawValue, range: ByteRange, group1?: string, group0?: string): void {
		if (this.#isDone) {
			this.#sink.tag(entry, raw, range, group1, group0);
			return;
		}
		this.#sink.budget.item();
		this.#kept.push({ entry, raw, range, group1, group0 });
	}

	/** Hands on what was found; what comes later goes on at once. */
	flush(): void {
		this.#isDone = true;
		const winners = new Map<string, number>();
		const keyOf = ({ entry, group1 }: Kept) =>
			`${group1 ?? entry.group1 ?? entry.table.group1}:${entry.name}`;
		const kept = this.#kept.splice(0);
		for (const [index, one] of kept.entries()) {
			const key = keyOf(one);
			const known = kept[winners.get(key) ?? -1];
			const isFirst = known?.entry.table === this.#directory && one.entry.table === this.#directory;
			if (!isFirst) winners.set(key, index);
		}
		const done = new Set<number>();
		for (const [index, one] of kept.entries()) {
			const winner = winners.get(keyOf(one)) ?? index;
			for (const next of [winner, index]) {
				const tag = kept[next];
				if (!tag || done.has(next)) continue;
				done.add(next);
				this.#sink.tag(tag.entry, tag.raw, tag.range, tag.group1, tag.group0);
			}
		}
	}

	find(name: string, group1?: string): RawValue | undefined {
		return (
			this.#sink.find(name, group1) ??
			this.#kept.find(
				({ entry, group1: own }) =>
					entry.name === name && (group1 === undefined || (own ?? entry.table.group1) === group1)
			)?.raw
		);
	}

	get budget(): TagSink['budget'] {
		return this.#sink.budget;
	}
	get fileName(): string | undefined {
		return this.#sink.fileName;
	}
	get type(): FileType | undefined {
		return this.#sink.type;
	}
	get tags(): readonly Tag[] {
		return this.#sink.tags;
	}
	is(type: FileType): void {
		this.#sink.is(type);
	}
	preview(preview: Preview): void {
		this.#sink.preview(preview);
	}
	warn(message: string, kind?: Warning['kind']): void {
		this.#sink.warn(message, kind);
	}
	attempt<T>(what: string, part: () => T): T | undefined {
		return this.#sink.attempt(what, part);
	}
	attemptAsync<T>(what: string, part: () => Promise<T>): Promise<T | undefined> {
		return this.#sink.attemptAsync(what, part);
	}
	later<M>(what: string, part: OnDemand<M>, read: (module: M) => void): void {
		this.#sink.later(what, part, read);
	}
}
