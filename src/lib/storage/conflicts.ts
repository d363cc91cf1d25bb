/**
 * What was said without hearing what counts: found when edits of others come in, kept until a person decides or says something
 * later of the thing. `library/conflict.ts` has the rules; here is what they need of the log, and what becomes of the rows.
 */
import { keyOf, type Curation, type FieldName } from '#lib/library/curation.ts';
import { hadHeard, losersOf, timesOf, winnerOf } from '#lib/library/conflict.ts';
import {
	deviceOf,
	type Change,
	type Edit,
	type EditId,
	type EntityChange,
	type ItemChange
} from '#lib/library/edit.ts';
import { entityOf, type DocName, type EntityState, type KeptEntity } from '#lib/library/entity.ts';
import type { Fingerprint, ItemId } from '#lib/library/item.ts';
import { keptEntities } from './entities.ts';
import { rowsOfEdits } from './log-runs.ts';
import type { ConflictOf, ConflictRow, ConflictSaying, ItemRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';

type Speaking = Exclude<Change, { kind: 'read' }>;

/** A thing as one text: conflicts of one thing with each device have one row. */
export function nameOfThing(of: ConflictOf): string {
	switch (of.kind) {
		case 'item':
			return `item/${of.item}/${of.field}/${of.key ?? ''}`;
		case 'entity':
			return `entity/${of.doc}/${of.entity}`;
		case 'register':
			return `register/${of.doc}/${of.thing}/${of.field}`;
	}
}

export const idOfConflict = (of: ConflictOf, other: EditId): string =>
	`${nameOfThing(of)}|${deviceOf(other)}`;

/** A thing that edits which came in speak of. */
type Thing =
	| {
			readonly kind: 'item';
			readonly item: ItemId;
			readonly prints: readonly Fingerprint[];
			readonly field: FieldName;
			readonly key?: string;
	  }
	| { readonly kind: 'entity'; readonly doc: DocName; readonly entity: string };

/** What edits that came in speak of, and what is said of it now. */
export class Touched {
	readonly edits: ReadonlyMap<EditId, Edit>;
	readonly things = new Map<string, Thing>();
	readonly #states = new Map<ItemId, Curation>();

	constructor(edits: readonly Edit[]) {
		this.edits = new Map(edits.map((edit) => [edit.id, edit]));
	}

	addItem({ id, fingerprint, former = [] }: ItemRow, changes: readonly ItemChange[]): void {
		for (const change of changes) {
			if (change.kind === 'read') continue;
			const key = change.kind === 'set' ? {} : { key: keyOf(change.element) };
			const of = { kind: 'item', item: id, field: change.field, ...key } as const;
			this.things.set(nameOfThing(of), { ...of, prints: [fingerprint, ...former] });
		}
	}

	addEntity({ doc, entity }: EntityChange): void {
		const of = { kind: 'entity', doc, entity } as const;
		this.things.set(nameOfThing(of), of);
	}

	setState(item: ItemId, curation: Curation): void {
		this.#states.set(item, curation);
	}

	/** What each device said last of something of an item. */
	sayings(thing: Extract<Thing, { kind: 'item' }>): readonly ConflictSaying[] {
		return sayingsOfItem(this.#states.get(thing.item), thing);
	}
}

function sayingsOfItem(
	curation: Curation | undefined,
	{ field, key }: { readonly field: FieldName; readonly key?: string }
): readonly ConflictSaying[] {
	if (key === undefined) {
		const said: Curation['said'] = curation?.said;
		// A field without a key is a register.
		const registers = said?.[field as keyof typeof said] ?? [];
		return registers.map(({ at, value }) => ({ at, ...(value === undefined ? {} : { value }) }));
	}
	const elements: Curation['elements'] = curation?.elements;
	const says = elements?.[field as keyof typeof elements]?.find((one) => one.key === key);
	return (says?.registers ?? []).map(({ at, value }) => ({
		at,
		...(value === undefined ? {} : { value }),
		...(says ? { element: says.element } : {})
	}));
}

/** The changes by which edits spoke of things. */
class Log {
	readonly #known: ReadonlyMap<EditId, Edit>;
	readonly #changes = new Map<EditId, ReadonlyMap<string, Speaking>>();

	/** @param known edits that came in just now */
	constructor(known: ReadonlyMap<EditId, Edit>) {
		this.#known = known;
	}

	isNew(id: EditId): boolean {
		return this.#known.has(id);
	}

	/** Those of before. */
	unread(ids: ReadonlySet<EditId>): EditId[] {
		return [...ids].filter((id) => !this.#known.has(id));
	}

	/** Reads edits of before, each once. */
	async read(db: LibraryDb, ids: readonly EditId[]): Promise<void> {
		const changes = new Map(ids.map((id): [EditId, Change[]] => [id, []]));
		for (const row of await rowsOfEdits(db, ids)) changes.get(row.id)?.push(...row.changes);
		for (const [id, all] of changes) this.#changes.set(id, byThing(all));
	}

	change(id: EditId, thing: Thing): Speaking | undefined {
		const changes = this.#changes.get(id) ?? byThing(this.#known.get(id)?.changes ?? []);
		this.#changes.set(id, changes);
		if (thing.kind === 'entity') return changes.get(thing.entity);
		for (const print of thing.prints) {
			const change = changes.get(`${print}/${thing.field}/${thing.key ?? ''}`);
			if (change) return change;
		}
		return undefined;
	}
}

function byThing(all: readonly Change[]): ReadonlyMap<string, Speaking> {
	const changes = new Map<string, Speaking>();
	for (const change of all) {
		if (change.kind === 'read') continue;
		const name =
			change.kind === 'entity'
				? change.entity
				: `${change.item}/${change.field}/${change.kind === 'set' ? '' : keyOf(change.element)}`;
		// Of two in one edit the first counts (edit.ts).
		if (!changes.has(name)) changes.set(name, change);
	}
	return changes;
}

/**
 * Lists what edits that came in make a conflict of, and settles what they had heard, in the transaction that applied them.
 * @param own this device as clocks know it
 * @returns how many are open that were not
 */
export async function noteConflicts(db: LibraryDb, touched: Touched, own: string): Promise<number> {
	if (touched.things.size === 0) return 0;
	const open = await openByThing(db);
	const entities = [...touched.things.values()].flatMap((thing) =>
		thing.kind === 'entity' ? thing.entity : []
	);
	// A transaction does not wait for what does nothing in it.
	const kept: EntityState = entities.length > 0 ? await keptEntities(db, entities) : new Map();
	const spoken = [...touched.things].flatMap(([name, thing]) => {
		const said =
			thing.kind === 'item' ? touched.sayings(thing) : timesOf(kept.get(thing.entity)).map(spokenAt);
		// Nearly all are said by one device alone.
		return said.length > 1 || open.has(name) ? [{ name, thing, said }] : [];
	});
	const log = new Log(touched.edits);
	const asked = new Set(spoken.flatMap(({ said, thing }) => askedOf(said, thing, log, own)));
	const unread = log.unread(asked);
	if (unread.length > 0) await log.read(db, unread);
	const wanted = new Map(
		spoken.map(({ name, thing, said }) => {
			const all = thing.kind === 'item' ? said : sayingsOfEntity(said, thing, kept.get(thing.entity), log);
			return [name, { of: placeOf(thing), found: judge(all, thing, log, own) }] as const;
		})
	);
	const ids = [...wanted.values()].flatMap(({ of, found }) =>
		found.losers.map(({ at }) => idOfConflict(of, at))
	);
	const before = await db.conflicts.bulkGet(ids);
	const known = new Map(before.flatMap((row) => (row ? [[row.id, row] as const] : [])));
	const rows: ConflictRow[] = [];
	let opened = 0;
	for (const [name, { of, found }] of wanted) {
		const standing = new Set<string>();
		for (const other of found.losers) {
			const id = idOfConflict(of, other.at);
			standing.add(id);
			const row = known.get(id);
			const same = row?.other.at === other.at;
			// What a person has decided stays decided.
			if (same && row.state === 'dismissed') continue;
			if (!found.counts || (same && row.state === 'open' && row.counts.at === found.counts.at)) continue;
			if (row?.state !== 'open') opened++;
			rows.push({ id, state: 'open', of, counts: found.counts, other, found: Date.now() });
		}
		for (const row of open.get(name) ?? [])
			if (!standing.has(row.id)) rows.push({ ...row, state: 'settled' });
	}
	await db.conflicts.bulkPut(rows);
	return opened;
}

interface Found {
	readonly counts: ConflictSaying | undefined;
	readonly losers: readonly ConflictSaying[];
}

const spokenAt = (id: EditId): ConflictSaying => ({ at: id });

/** Whether this was said here, before the other came. */
function unheardOf(one: ConflictSaying, other: ConflictSaying, log: Log, own: string): boolean {
	return deviceOf(one.at) === own && log.isNew(other.at) && !log.isNew(one.at);
}

/** Edits without which it cannot be told who had heard whom, or what was said. */
function askedOf(all: readonly ConflictSaying[], thing: Thing, log: Log, own: string): EditId[] {
	if (thing.kind === 'entity') return all.length > 1 ? all.map(({ at }) => at) : [];
	return all.flatMap((one) =>
		all.some((other) => other.at < one.at && !unheardOf(one, other, log, own)) ? one.at : []
	);
}

function judge(all: readonly ConflictSaying[], thing: Thing, log: Log, own: string): Found {
	const losers = losersOf(all, (one, other) => {
		if (one.at < other.at || unheardOf(one, other, log, own)) return false;
		const change = log.change(one.at, thing);
		return change !== undefined && hadHeard(change, one.at, other.at);
	});
	return { counts: winnerOf(all), losers };
}

/** An entity keeps the latest alone: what the others said is in the log. */
function sayingsOfEntity(
	all: readonly ConflictSaying[],
	thing: Thing,
	kept: KeptEntity | undefined,
	log: Log
): readonly ConflictSaying[] {
	return all.map(({ at }) => {
		const change = log.change(at, thing);
		const value = at === kept?.at ? entityOf(kept) : change?.kind === 'entity' ? change.after : undefined;
		return { at, ...(value === undefined ? {} : { value }) };
	});
}

function placeOf(thing: Thing): ConflictOf {
	if (thing.kind === 'entity') return thing;
	const { kind, item, field, key } = thing;
	return { kind, item, field, ...(key === undefined ? {} : { key }) };
}

async function openByThing(db: LibraryDb): Promise<ReadonlyMap<string, readonly ConflictRow[]>> {
	const byThing = new Map<string, ConflictRow[]>();
	for (const row of await db.conflicts.where('state').equals('open').toArray()) {
		const name = nameOfThing(row.of);
		const others = byThing.get(name);
		if (others) others.push(row);
		else byThing.set(name, [row]);
	}
	return byThing;
}

/** An edit made here says something later of its things: what was open about them is settled. In its transaction. */
export async function settleOwn(
	db: LibraryDb,
	edit: Edit,
	itemOf: (print: Fingerprint) => ItemRow | undefined
): Promise<void> {
	if ((await db.conflicts.where('state').equals('open').count()) === 0) return;
	const touched = new Touched([edit]);
	for (const change of edit.changes) {
		if (change.kind === 'entity') touched.addEntity(change);
		else {
			const item = itemOf(change.item);
			if (item) touched.addItem(item, [change]);
		}
	}
	const open = await openByThing(db);
	const settled = [...open].flatMap(([name, rows]) => (touched.things.has(name) ? rows : []));
	await db.conflicts.bulkPut(settled.map((row) => ({ ...row, state: 'settled' })));
}
