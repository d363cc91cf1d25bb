/**
 * Puts details that have rows of their own into pages, where they take a third of the room: work for when nothing else
 * is to do, that may be broken off at any moment. One transaction puts a page and removes the rows that went into it, and
 * does neither where any of them changed meanwhile; so it may run in several tabs, beside a scan, and die at any step.
 */
import { deflated } from './deflate.ts';
import { fromPage } from './details-coded.ts';
import { packColumns, type Slot } from './details-columns.ts';
import { heldOf, holds, itemsAPage, pageOf, slotOf } from './details-pages.ts';
import type { DetailsPageRow, DetailsRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

/** Pages made at once: the rows of so many are in memory, and stored by one transaction. */
const pagesAtOnce = 8;

/** Some rows, and the page that they are to go into. */
interface Packing {
	readonly rows: readonly DetailsRow[];
	readonly before: DetailsPageRow | undefined;
	readonly after: DetailsPageRow;
}

/**
 * Packs all details that have rows of their own.
 * @param signal looked at between two transactions
 * @param report told after each how many it packed; the next waits for it
 * @returns how many were packed
 * @throws OutdatedTab; QuotaExceededError, where there is no room for a page beside what it replaces
 */
export async function packDetails(
	db: LibraryDb,
	signal?: AbortSignal,
	report: (packed: number) => Promise<void> | void = () => undefined
): Promise<number> {
	let packed = 0;
	for (let after = -1; ;) {
		signal?.throwIfAborted();
		const rows = await nextRows(db, after);
		const last = rows.at(-1);
		if (!last) return packed;
		after = last.id;
		const now = await store(db, await Promise.all(byPage(rows).map((some) => packingOf(db, some))));
		packed += now;
		await report(now);
	}
}

/** Rows above a number, of whole pages. */
async function nextRows(db: LibraryDb, after: number): Promise<DetailsRow[]> {
	const limit = pagesAtOnce * itemsAPage;
	const rows = await db.details.where('id').above(after).limit(limit).toArray();
	if (rows.length < limit) return rows;
	const cut = pageOf(rows.at(-1)?.id ?? 0);
	const whole = rows.filter(({ id }) => pageOf(id) < cut);
	// All of one page, which is whole then.
	return whole.length > 0 ? whole : rows;
}

function byPage(rows: readonly DetailsRow[]): DetailsRow[][] {
	const pages = new Map<number, DetailsRow[]>();
	for (const row of rows) {
		const page = pages.get(pageOf(row.id));
		if (page) page.push(row);
		else pages.set(pageOf(row.id), [row]);
	}
	return [...pages.values()];
}

/** @returns undefined where the page that is there is damaged: what could be saved of it is not known */
async function packingOf(db: LibraryDb, rows: readonly DetailsRow[]): Promise<Packing | undefined> {
	const id = pageOf(rows[0]?.id ?? 0);
	const before = await db.detailsPages.get(id);
	const own = rows.map((row): Slot => ({ slot: slotOf(row.id), bytes: row.bytes }));
	const taken = new Set(own.map(({ slot }) => slot));
	const old = before ? await fromPage(before, (columns) => columns.all()) : [];
	if (!old) return undefined;
	const left = old.filter(({ slot }) => !taken.has(slot) && before && holds(before, slot));
	const slots = [...own, ...left];
	const bytes = await deflated(packColumns(slots));
	return { rows, before, after: { id, held: heldOf(slots.map(({ slot }) => slot)), bytes } };
}

/** @returns how many rows went into pages */
function store(db: LibraryDb, packings: readonly (Packing | undefined)[]): Promise<number> {
	const made = packings.flatMap((packing) => packing ?? []);
	return write(db, 'relaxed', ['details', 'detailsPages'], async (through) => {
		const [pages, rows] = await Promise.all([
			through.detailsPages.bulkGet(made.map(({ after }) => after.id)),
			through.details.bulkGet(made.flatMap((packing) => packing.rows.map(({ id }) => id)))
		]);
		const now = new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
		const good = made.filter(
			({ before, rows: own }, index) =>
				samePage(pages[index], before) && own.every((row) => sameBytes(now.get(row.id)?.bytes, row.bytes))
		);
		await through.detailsPages.bulkPut(good.map(({ after }) => after));
		const gone = good.flatMap((packing) => packing.rows.map(({ id }) => id));
		await through.details.bulkDelete(gone);
		return gone.length;
	});
}

function samePage(one: DetailsPageRow | undefined, other: DetailsPageRow | undefined): boolean {
	return one?.held === other?.held && sameBytes(one?.bytes, other?.bytes);
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
	return one?.length === other?.length && (one?.every((byte, at) => byte === other?.[at]) ?? true);
}
