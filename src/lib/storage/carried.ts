/** The library that a folder carries: gathered of the log for one root, and taken in on another device. */
import type { CarriedFault } from '#lib/library/carried.ts';
import { deviceOf, type Change, type Edit, type EditId, type EntityChange } from '#lib/library/edit.ts';
import type { KeptEntity } from '#lib/library/entity.ts';
import type { Fingerprint, ItemId } from '#lib/library/item.ts';
import { familyOf, idOfOpen, isOpenName } from '#lib/library/open-names.ts';
import { apply, type Applied } from './apply.ts';
import { clockOf, editOf } from './edits.ts';
import { manyOf } from './many.ts';
import { filesOfRoot } from './of-root.ts';
import { editRowsIn } from './log-runs.ts';
import { Near } from './log-writing.ts';
import { metaIn } from './meta.ts';
import type { LibraryDb } from './schema.ts';

/** Rows of the log that are in memory at once, as they are stored. */
const page = 100;

export interface Report {
	readonly report: (progress: { readonly done: number; readonly total: number }) => void;
	readonly signal: AbortSignal;
}

/**
 * What was said of the items of a root, as edits, oldest first: of each edit what speaks of these items, with the albums, keywords
 * and fields that they are in; by the fingerprints that the files have now.
 */
export async function gatherCarried(
	db: LibraryDb,
	root: number,
	{ report, signal }: Report
): Promise<Edit[]> {
	const now = await printsOf(db, root);
	const keys = (await db.edits.where('origin').notEqual('file').primaryKeys()).sort(byKey);
	const rows = async function* () {
		for (let from = 0; from < keys.length; from += page) {
			signal.throwIfAborted();
			report({ done: from, total: keys.length });
			const some = await db.edits.bulkGet(keys.slice(from, from + page));
			yield* editRowsIn(some.flatMap((row) => row ?? []));
		}
	};
	const found = new Map<EditId, { edit: Edit; of: Change[]; others: EntityChange[]; whole: boolean }>();
	for await (const row of rows()) {
		const one = found.get(row.id) ?? { edit: editOf(row), of: [], others: [], whole: true };
		found.set(row.id, one);
		for (const change of row.changes) take(one, change, now);
	}
	const wanted = await entitiesOf(
		db,
		[...found.values()].flatMap(({ of }) => of)
	);
	const log: Edit[] = [];
	const inLog = new Set<EditId>();
	/** What edits are called in the file, where it holds only a part of them. */
	const called = new Map<EditId, EditId>();
	for (const { edit, of, others, whole } of found.values()) {
		const kept = others.filter(({ entity }) => wanted.has(entity));
		const changes = [...kept, ...of].map((change) => renamed(change, called));
		if (changes.length === 0) continue;
		const all = whole && kept.length === others.length;
		const partial = { ...edit, changes };
		const id = all ? edit.id : await partialId(partial);
		if (id !== edit.id) called.set(edit.id, id);
		log.push(taking({ ...partial, id }, called, inLog));
		inLog.add(id);
	}
	return log.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Fingerprints that the items of a root have or had, with the one that they have now. */
async function printsOf(db: LibraryDb, root: number): Promise<ReadonlyMap<Fingerprint, Fingerprint>> {
	const files = await filesOfRoot(db, root).toArray();
	const ids = [...new Set(files.flatMap(({ item }) => item ?? []))];
	const now = new Map<Fingerprint, Fingerprint>();
	for (const item of await manyOf(db.items, ids)) {
		if (!item) continue;
		for (const former of item.former ?? []) now.set(former, item.fingerprint);
		now.set(item.fingerprint, item.fingerprint);
	}
	return now;
}

function take(
	one: { of: Change[]; others: EntityChange[]; whole: boolean },
	change: Change,
	now: ReadonlyMap<Fingerprint, Fingerprint>
): void {
	if (change.kind === 'entity') {
		one.others.push(change);
		return;
	}
	const item = now.get(change.item);
	if (item === undefined || change.kind === 'read') one.whole = false;
	else {
		if (item !== change.item) one.whole = false;
		one.of.push({ ...change, item });
	}
}

/** The albums, keywords and fields that some changes speak of, with those that they lie in. */
async function entitiesOf(db: LibraryDb, changes: readonly Change[]): Promise<ReadonlySet<string>> {
	const all = new Map((await db.entities.toArray()).map((entity) => [entity.id, entity]));
	const wanted = new Set<string>();
	const want = (id: string | undefined) => {
		for (let at = id; at !== undefined && !wanted.has(at); at = parentOf(all.get(at))) wanted.add(at);
	};
	const keywords = new Map(
		[...all.values()].flatMap((entity) =>
			entity.doc === 'keywords' ? [[pathOf(entity, all), entity.id]] : []
		)
	);
	for (const change of changes) {
		if (change.kind === 'set' && isOpenName(change.field) && familyOf(change.field))
			want(idOfOpen(change.field));
		if (change.kind !== 'add' && change.kind !== 'remove' && change.kind !== 'withdraw') continue;
		if (typeof change.element !== 'string') continue;
		want(change.field === 'albums' ? change.element : keywords.get(change.element));
	}
	return wanted;
}

function parentOf(entity: KeptEntity | undefined): string | undefined {
	return entity && 'parent' in entity ? entity.parent : undefined;
}

/** Names from the top of the tree, with strokes. A loop ends where it began. */
function pathOf(keyword: KeptEntity<'keywords'>, all: ReadonlyMap<string, KeptEntity>): string {
	const names: string[] = [];
	const seen = new Set<string>();
	for (let at: KeptEntity | undefined = keyword; at?.doc === 'keywords' && !seen.has(at.id);) {
		seen.add(at.id);
		names.unshift(at.name);
		at = at.parent === undefined ? undefined : all.get(at.parent);
	}
	return names.join('/');
}

/** A change that names other edits by what they are called in the file. */
function renamed(change: Change, called: ReadonlyMap<EditId, EditId>): Change {
	if (change.kind === 'read') return change;
	const { was, from, over } = change;
	return {
		...change,
		...(was === undefined ? {} : { was: called.get(was) ?? was }),
		...(from === undefined ? {} : { from: called.get(from) ?? from }),
		...(over === undefined ? {} : { over: over.map((id) => called.get(id) ?? id) })
	};
}

/** An edit that names by `undoes` only what is in the file. */
function taking(edit: Edit, called: ReadonlyMap<EditId, EditId>, inLog: ReadonlySet<EditId>): Edit {
	const { undoes, ...rest } = edit;
	if (undoes === undefined) return edit;
	const id = called.get(undoes) ?? undoes;
	return inLog.has(id) ? { ...rest, origin: `undo:${id}`, undoes: id } : rest;
}

/**
 * A part of an edit is another edit: under its name a device that hears the whole one later would take that for known. The
 * same part has the same name; it is of the same moment and device.
 */
async function partialId({ id, changes }: Edit): Promise<EditId> {
	const bytes = new TextEncoder().encode(JSON.stringify([id, changes]));
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const letters = Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
	return [...id.split('-').slice(0, 3), letters].join('-');
}

function byKey([a, partA]: [EditId, number], [b, partB]: [EditId, number]): number {
	if (a !== b) return a < b ? -1 : 1;
	return partA - partB;
}

/** What came of it. */
export interface TookCarried {
	/** Edits that were not known here. */
	readonly edits: readonly EditId[];
	/** Those of them by which all is taken back: not what took back one that came with it. */
	readonly back: readonly EditId[];
	/** Items that look different now. */
	readonly items: readonly ItemId[];
}

/** Edits of what a folder carries that are not known here; what this very device said it knows already. */
export async function unknownIn(db: LibraryDb, log: readonly Edit[]): Promise<readonly EditId[]> {
	const { device } = await clockOf(db);
	const others = log.flatMap(({ id }) => (deviceOf(id) === device ? [] : id));
	const near = await Near.of(db, others);
	return others.filter((id) => !near.has(id));
}

/** By which edits of a log these are all taken back: not by what took back one that came with it. */
export function stepOf(log: readonly Edit[], edits: ReadonlySet<EditId>): readonly EditId[] {
	return log.flatMap(({ id, undoes }) =>
		edits.has(id) && (undoes === undefined || !edits.has(undoes)) ? id : []
	);
}

/**
 * Applies what a folder carries, edit by edit: those that are known are passed over, so that it can be gone on with. What this
 * very device said it knows already.
 * @param log as `readCarried` gives it
 * @param took told of each that was not known
 * @throws OutdatedTab, and what the database throws (quota); what was applied until then stays
 */
export async function takeCarried(
	db: LibraryDb,
	log: readonly Edit[],
	{ report, signal }: Report,
	took: (applied: Applied) => void = () => undefined
): Promise<TookCarried> {
	const { device } = await clockOf(db);
	const edits = new Set<EditId>();
	const items = new Set<ItemId>();
	for (const [index, edit] of log.entries()) {
		signal.throwIfAborted();
		if (index % 20 === 0) report({ done: index, total: log.length });
		if (deviceOf(edit.id) === device) continue;
		// As where devices are kept in step (apply-all.ts): one value that does not fit must not keep out all that follows.
		const applied = await apply(db, edit, 'any');
		if (applied.already) continue;
		edits.add(edit.id);
		took(applied);
		for (const id of applied.items) items.add(id);
	}
	report({ done: log.length, total: log.length });
	return { edits: [...edits], back: stepOf(log, edits), items: [...items] };
}

/**
 * Another text once anything more was said, whoever said it and whatever their clock; readings of files apart. Undefined
 * where nothing was.
 */
export async function saidMark(db: LibraryDb): Promise<string | undefined> {
	// More rows are more log (log-runs.ts).
	const rows = await db.edits.where('origin').notEqual('file').count();
	return rows === 0 ? undefined : String(rows);
}

/** What is known of the library that a root carries. */
export interface CarriedFact {
	/** It is written, at most every few minutes. */
	readonly on?: true;
	/** What was written last: its sum, when, and how much had been said by then (`saidMark`). */
	readonly written?: { readonly sum: string; readonly at: number; readonly upTo: string };
	/** What is being taken in, with its edits that were not known before: the first try may not be the last. */
	readonly taking?: { readonly sum: string; readonly edits: readonly EditId[] };
	/** What was taken in last, with the edits to take back for it. */
	readonly taken?: { readonly sum: string; readonly at: number; readonly edits: readonly EditId[] };
	/** What a person does not want. */
	readonly declined?: string;
	/** What could not be taken. */
	readonly bad?: { readonly sum: string; readonly fault: CarriedFault };
}

/** Whether a file was written here, or taken in, or a person does not want it. */
export function isKnownCarried(fact: CarriedFact | undefined, sum: string): boolean {
	return [fact?.written?.sum, fact?.taken?.sum, fact?.declined, fact?.bad?.sum].includes(sum);
}

/** By root. */
export type CarriedFacts = Readonly<Record<number, CarriedFact>>;

export async function carriedFacts(db: LibraryDb): Promise<CarriedFacts> {
	return (await metaIn(db).get('carried')) ?? {};
}

/** Changes what is known of one root, in one transaction. */
export function noteCarried(
	db: LibraryDb,
	root: number,
	change: (fact: CarriedFact) => CarriedFact
): Promise<void> {
	return metaIn(db).change('carried', (facts = {}) => ({ ...facts, [root]: change(facts[root] ?? {}) }));
}
