// Every tag as a column, made when a query first asks for it: the details of all items are walked for it, in slices.
import type { ItemId } from '#lib/library/item.ts';
import type { QueryNode } from '#lib/library/query/ast.ts';
import { fieldNamed } from '#lib/library/query/fields.ts';
import { distance } from '#lib/library/query/nearest.ts';
import { tagNamed, tagText, type KnownTags, type TagName } from '#lib/library/query/tags.ts';
import { hasBit, noBits, setBit, type Bits } from '#lib/search/bits.ts';
import { TextColumn } from '#lib/search/column.ts';
import type { Columns } from '#lib/search/columns.ts';
import { tagColumnText } from '#lib/search/criterion.ts';
import type { TagLine, TagShape } from '#lib/storage/tag-values.ts';
import { breathe } from '../breathe.ts';

/** Where values of tags come from; storage in the app, lists in tests. */
export interface TagSource {
	shapes(): Promise<ReadonlyMap<number, TagShape>>;
	page(after: ItemId, limit: number, tags: readonly TagName[]): Promise<readonly TagLine[]>;
	many(ids: readonly ItemId[], tags: readonly TagName[]): Promise<readonly TagLine[]>;
}

export interface Progress {
	readonly done: number;
	readonly total: number;
}

/** Details walked between two pauses: some milliseconds' worth. */
const atOnce = 200;
/** Milliseconds that an answer waits for tags before it is given with what is there. */
const patience = 150;

/** Resolves when an answer has waited long enough. */
export function longEnough(): Promise<unknown> {
	return new Promise((resolve) => setTimeout(resolve, patience));
}

/** Milliseconds between two reports of progress. */
const reportEvery = 400;
/** Columns kept: those asked for last. */
const mostColumns = 24;

interface TagColumn {
	readonly tag: TagName;
	readonly column: TextColumn;
	ready: boolean;
}

/** The tags of a library: their names, and the columns of those that were asked for. */
export class TagColumns implements KnownTags {
	readonly #columns: Columns;
	readonly #source: TagSource | undefined;
	/** Called when more of a column is there than was told. */
	changed: () => void = () => undefined;
	readonly #made = new Map<string, TagColumn>();
	readonly #stale = new Set<ItemId>();
	/** By name in lower case: how it is spelt, and its groups. */
	readonly #names = new Map<string, { readonly name: string; readonly groups: Map<string, string> }>();
	#shapes = 0;
	#learning: Promise<void> | undefined;
	#walk: Promise<void> | undefined;
	#progress: Progress = { done: 0, total: 0 };
	/** Columns of the walk that goes on, the item it has come to, and items that changed since it began. */
	#walked:
		{ readonly columns: ReadonlySet<TagColumn>; upTo: ItemId; readonly touched: Set<ItemId> } | undefined;
	/** Columns that an answer was already given without: the next one need not wait for them. */
	readonly #missed = new Set<TagColumn>();

	constructor(columns: Columns, source: TagSource | undefined) {
		this.#columns = columns;
		this.#source = source;
	}

	/** Learns what tags came into the library since. */
	learnNames(): Promise<void> {
		this.#learning ??= this.#learn().finally(() => (this.#learning = undefined));
		return this.#learning;
	}

	/**
	 * The same within a moment.
	 * @returns whether that was enough; if not, `changed` is called when it is done
	 */
	async learnNamesBy(moment: Promise<unknown>): Promise<boolean> {
		let missed = false;
		const learnt = this.learnNames().then(() => {
			if (missed) this.changed();
			return true;
		});
		const done = await Promise.race([learnt, moment.then(() => false)]);
		missed = !done;
		// Whoever asks next is told of a failure.
		if (missed) learnt.catch(() => undefined);
		return done;
	}

	async #learn(): Promise<void> {
		const shapes = await this.#source?.shapes();
		if (!shapes || shapes.size === this.#shapes) return;
		this.#shapes = shapes.size;
		for (const { group0, group1, name } of shapes.values()) {
			const key = name.toLowerCase();
			let known = this.#names.get(key);
			if (!known) this.#names.set(key, (known = { name, groups: new Map() }));
			for (const group of [group1, group0]) known.groups.set(group.toLowerCase(), group);
		}
	}

	has({ group, name }: TagName): boolean {
		const known = this.#names.get(name.toLowerCase());
		return known !== undefined && (group === undefined || known.groups.has(group.toLowerCase()));
	}

	like({ group, name }: TagName, limit: number): readonly string[] {
		const wanted = name.toLowerCase();
		const same = this.#names.get(wanted);
		if (same && group !== undefined)
			return [...same.groups.values()].slice(0, limit).map((one) => `${one}:${same.name}`);
		const near: { readonly text: string; readonly far: number }[] = [];
		for (const [key, known] of this.#names) {
			if (group !== undefined && !known.groups.has(group.toLowerCase())) continue;
			const far = key.startsWith(wanted)
				? 0
				: wanted.length > 3 && key.includes(wanted)
					? 1
					: distance(wanted, key, 2);
			if (far <= 2) near.push({ text: group === undefined ? known.name : `${group}:${known.name}`, far });
		}
		near.sort((a, b) => a.far - b.far || a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
		return near.slice(0, limit).map(({ text }) => text);
	}

	/** Names of tags that begin so, with their groups where a group was begun: shortest first. */
	beginning(typed: string, limit: number): readonly string[] {
		const [head = '', tail] = typed.toLowerCase().split(':');
		const found: string[] = [];
		for (const [key, { name, groups }] of this.#names) {
			if (tail === undefined) {
				if (key.startsWith(head)) found.push(name);
			} else {
				const group = groups.get(head);
				if (group !== undefined && key.startsWith(tail)) found.push(`${group}:${name}`);
			}
		}
		if (tail === undefined && head.length > 1) {
			const groups = new Set<string>();
			for (const known of this.#names.values())
				for (const [key, group] of known.groups) if (key.startsWith(head)) groups.add(`${group}:`);
			found.push(...groups);
		}
		return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, limit);
	}

	/** Says that an item is new, changed or gone. */
	touch(id: ItemId): void {
		if (this.#made.size > 0) this.#stale.add(id);
		this.#walked?.touched.add(id);
	}

	/**
	 * Makes the columns of these tags, or brings them up to date.
	 * @param moment how long to wait for that at most
	 * @returns how far that is, where it takes longer: `rowsRead` can be asked meanwhile
	 */
	async prepare(tags: readonly TagName[], moment = longEnough()): Promise<Progress | undefined> {
		const source = this.#source;
		if (!source || tags.length === 0) return undefined;
		for (const tag of tags) {
			const key = keyOf(tag);
			const made = this.#made.get(key);
			if (made) this.#made.delete(key); // to the end: asked for last
			const column = made ?? { tag, column: TextColumn.empty(this.#room(), true), ready: false };
			this.#made.set(key, column);
		}
		for (const [key, { ready }] of this.#made) {
			if (this.#made.size <= Math.max(mostColumns, tags.length)) break;
			if (ready) this.#made.delete(key);
		}
		const asked = tags.flatMap((tag) => this.#made.get(keyOf(tag)) ?? []);
		const waiting = () => asked.filter(({ ready }) => !ready);
		if (waiting().length > 0) {
			this.#walk ??= this.#walking(source);
			if (waiting().some((one) => !this.#missed.has(one))) await Promise.race([this.#walk, moment]);
			for (const one of waiting()) this.#missed.add(one);
			if (waiting().length > 0) return this.progress;
		}
		await this.#mend(source);
		return undefined;
	}

	/** How far the reading of columns is that are not there yet. */
	get progress(): Progress {
		return this.#walk ? this.#progress : { done: 0, total: this.#columns.count };
	}

	/** Rows of which these tags are known by now: what a query says of the others is not yet true. */
	rowsRead(tags: readonly TagName[]): Bits {
		const missing = tags.map((tag) => this.#made.get(keyOf(tag))).filter((one) => !one?.ready);
		if (missing.length === 0) return this.#columns.live.slice();
		const rows = noBits(this.#columns.size);
		const walked = this.#walked;
		if (!walked || missing.some((one) => !one || !walked.columns.has(one))) return rows;
		const { ids, live } = this.#columns;
		for (let row = 0; row < ids.length; row++)
			if ((ids[row] ?? 0) <= walked.upTo && hasBit(live, row)) setBit(rows, row);
		return rows;
	}

	/** The column of a tag that was prepared. */
	column(tag: TagName): TextColumn | undefined {
		const column = this.#made.get(keyOf(tag))?.column;
		// Items that came since have no value yet, but a row they must have.
		if (column && column.codes.length < this.#columns.size) column.grow(this.#room());
		return column;
	}

	get bytes(): number {
		let bytes = 0;
		for (const { column } of this.#made.values()) bytes += column.bytes;
		return bytes;
	}

	#walking(source: TagSource): Promise<void> {
		const walk = this.#readAll(source).finally(() => {
			this.#walk = this.#walked = undefined;
		});
		// Nobody may be waiting: the next one to ask does, and is told why it fails.
		walk.catch(() => {
			this.#missed.clear();
			this.changed();
		});
		return walk;
	}

	/** Walks all details until no column waits; those asked for meanwhile come together in the next walk. */
	async #readAll(source: TagSource): Promise<void> {
		for (;;) {
			const columns = [...this.#made.values()].filter(({ ready }) => !ready);
			if (columns.length === 0) return;
			const tags = columns.map(({ tag }) => tag);
			this.#progress = { done: 0, total: this.#columns.count };
			const walked = { columns: new Set(columns), upTo: -1, touched: new Set<ItemId>() };
			this.#walked = walked;
			let reported = performance.now();
			let after = -1;
			for (;;) {
				const lines = await source.page(after, atOnce, tags);
				this.#put(lines, columns);
				const last = lines.at(-1);
				if (!last) break;
				after = walked.upTo = last.id;
				this.#progress = { done: this.#progress.done + lines.length, total: this.#columns.count };
				if (performance.now() - reported > reportEvery) {
					reported = performance.now();
					this.changed();
				}
				await breathe();
			}
			// Meanwhile they may have been read again for other columns only.
			for (const id of walked.touched) this.#stale.add(id);
			for (const column of columns) {
				column.ready = true;
				this.#missed.delete(column);
			}
			this.changed();
		}
	}

	/** Reads items again that changed since. */
	async #mend(source: TagSource): Promise<void> {
		while (this.#stale.size > 0) {
			const ids = [...this.#stale].slice(0, atOnce);
			const columns = [...this.#made.values()].filter(({ ready }) => ready);
			const lines = await source.many(
				ids,
				columns.map(({ tag }) => tag)
			);
			const there = new Set(lines.map(({ id }) => id));
			const gone = ids.filter((id) => !there.has(id)).map((id) => ({ id, values: columns.map(() => []) }));
			this.#put([...lines, ...gone], columns);
			for (const id of ids) this.#stale.delete(id);
			await breathe();
		}
	}

	#room(): number {
		return Math.ceil((this.#columns.size * 1.2) / 32) * 32;
	}

	#put(lines: readonly TagLine[], columns: readonly TagColumn[]): void {
		for (const { id, values } of lines) {
			const row = this.#columns.rowOf(id);
			if (row === undefined) continue;
			columns.forEach(({ column }, at) => {
				if (row >= column.codes.length) column.grow(this.#room());
				column.put(row, (values[at] ?? []).map(tagColumnText));
			});
		}
	}
}

function keyOf(tag: TagName): string {
	return tagText(tag).toLowerCase();
}

/** The tags that a query asks for, each once. */
export function tagsAsked(node: QueryNode | undefined): readonly TagName[] {
	const tags = new Map<string, TagName>();
	const add = ({ group, name }: TagName) => {
		const tag = { ...(group !== undefined && { group }), name };
		tags.set(keyOf(tag), tag);
	};
	const walk = (one: QueryNode) => {
		if (one.kind === 'and' || one.kind === 'or') one.nodes.forEach(walk);
		else if (one.kind === 'not') walk(one.node);
		else if (one.kind === 'tag') add(one);
		else if (one.kind === 'field' && fieldNamed(one.field)?.type.kind === 'presence') {
			const { test } = one;
			const tag = test.kind === 'value' && !fieldNamed(test.text) ? tagNamed(test.text) : undefined;
			if (tag) add(tag);
		}
	};
	if (node) walk(node);
	return [...tags.values()];
}
