import { afterEach, expect, test } from 'vitest';
import type { Change, Edit } from '#lib/library/edit.ts';
import { headOf } from '#lib/library/history.ts';
import { apply } from '#lib/storage/apply.ts';
import { applyAll } from '#lib/storage/apply-all.ts';
import { stateHashOf } from '#lib/storage/backup-write.ts';
import { editsIn } from '#lib/storage/edits.ts';
import { historyIn } from '#lib/storage/history.ts';
import {
	editRowsIn,
	firstRowsOf,
	headsBefore,
	headsBetween,
	headsIn,
	rowsOfEdits
} from '#lib/storage/log-runs.ts';
import { Near } from '#lib/storage/log-writing.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { newId } from '#lib/library/preset.ts';
import { seeded, type Random } from '../random.ts';
import { Device, printOf } from './devices.ts';
import { disagreements } from './log-and-state.ts';

const opened: Device[] = [];
afterEach(async () => {
	await Promise.all(opened.splice(0).map(({ db }) => db.delete().catch(() => undefined)));
});

const items = 40;
async function library(): Promise<Device> {
	const one = await new Device('reader').open(items);
	opened.push(one);
	return one;
}

/** Edits of a device whose times lie anywhere among those of others, most of them small. */
function editsOf(random: Random, device: string, count: number): Edit[] {
	const base = Date.UTC(2024, 0, 1);
	const times = Array.from({ length: count }, () => base + random.below(5_000_000)).sort((a, b) => a - b);
	return times.map((time, index): Edit => {
		const id = `${time.toString(36).padStart(9, '0')}-${index.toString(36).padStart(3, '0')}-${device}-0`;
		const kind = random.below(20);
		const change = (of: number): Change => ({
			...{ kind: 'set', item: printOf(of), field: 'rating', after: random.below(6) }
		});
		const many = kind === 0 ? 501 : kind < 3 ? 2 + random.below(6) : 1;
		// Some of them are not here.
		const first = 1 + random.below(items + 5);
		return {
			...{ id, origin: 'person', title: `${device} ${String(index)}`, made: time },
			...(kind === 3 ? { job: `job ${String(random.below(3))}` } : {}),
			changes: Array.from({ length: many }, (_, at) => change(first + at))
		};
	});
}

async function expectRuns(db: LibraryDb): Promise<void> {
	const [heads, edits] = await Promise.all([db.heads.toArray(), db.edits.orderBy('[id+part]').toArray()]);
	let last = '';
	for (const row of heads) {
		const ids = 'run' in row ? row.run.map(({ id }) => id) : [row.id];
		expect(ids.at(-1)).toBe(row.id);
		expect(ids.length).toBeLessThanOrEqual(100);
		for (const id of ids) {
			// Nothing lies between the first and the last of a run.
			expect(id > last).toBe(true);
			last = id;
		}
	}
	const runs = (rows: readonly object[]) =>
		rows.flatMap((row) => ('run' in row ? [(row.run as readonly { id: string }[]).map(({ id }) => id)] : []));
	expect(runs(edits)).toEqual(runs(heads));
}

test.each([1, 2, 3])(
	'a log that is kept in runs reads as if each edit had rows of its own (%i)',
	async (seed) => {
		const random = seeded(seed);
		const { db } = await library();
		const known = new Map<string, Edit>();
		const sources = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((name, index) => ({
			...{ device: newId(index + 1), edits: editsOf(random, name, 150), told: 0 }
		}));
		const own = editsOf(random, 'dddddddd', 30);
		let rows = 0;
		while (sources.some(({ edits, told }) => told < edits.length)) {
			const source = random.pick(sources);
			const some = source.edits.slice(
				source.told,
				source.told + 1 + random.below(random.below(4) === 0 ? 200 : 12)
			);
			if (some.length > 0) {
				const given = some.map((edit, index) => ({
					device: source.device,
					seq: source.told + index + 1,
					edit
				}));
				const done = await applyAll(db, JSON.parse(JSON.stringify(given)) as typeof given);
				expect(done).toMatchObject({ edits: some.length, refused: [], gaps: 0 });
				source.told += some.length;
				for (const edit of some) known.set(edit.id, edit);
			}
			const mine = random.below(3) === 0 ? own.pop() : undefined;
			if (mine) {
				expect((await apply(db, mine)).already).toBe(false);
				known.set(mine.id, mine);
			}
			// More log is more rows: what was counted before tells what came since.
			const [counted, lines] = await Promise.all([db.edits.count(), db.heads.count()]);
			if (some.length > 0 || mine) expect(Math.min(counted, lines)).toBeGreaterThan(0);
			expect(counted > rows || (some.length === 0 && !mine)).toBe(true);
			rows = counted;
		}
		await expectRuns(db);
		expect(await disagreements(db)).toEqual([]);
		expect(await db.heads.count()).toBeLessThan(known.size / 2);

		const all = [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
		const ids = all.map(({ id }) => id);
		expect((await historyIn(db).all()).map(({ id }) => id)).toEqual(ids.toReversed());
		const somewhere = () => random.pick(ids).slice(0, 9 + random.below(16));
		for (let look = 0; look < 30; look++) {
			const [one, other] = [somewhere(), somewhere()].sort() as [string, string];
			expect((await headsBetween(db, one, other)).map(({ id }) => id)).toEqual(
				ids.filter((id) => id >= one && id < other)
			);
			const before: string[] = [];
			for (let at = one; ;) {
				const page = await headsBefore(db, at, 1 + random.below(4));
				if (page.length === 0) break;
				before.push(...page.map(({ id }) => id));
				at = page.at(-1)?.id ?? '';
			}
			expect(before).toEqual(ids.filter((id) => id < one).toReversed());

			const asked = Array.from({ length: 1 + random.below(look % 2 === 0 ? 8 : 300) }, () =>
				random.pick(ids)
			);
			const first = await firstRowsOf(db, [...asked, one, other]);
			expect([...first.keys()].sort()).toEqual(
				[...new Set([...asked, one, other])].filter((id) => known.has(id)).sort()
			);
			const near = await Near.of(db, [...asked, one, other]);
			for (const id of [...asked, one, other]) expect(near.has(id)).toBe(known.has(id));
			const whole = await rowsOfEdits(db, asked);
			for (const id of asked)
				expect(whole.flatMap((row) => (row.id === id ? row.changes : []))).toEqual(known.get(id)?.changes);
		}
		for (const edit of all) {
			if (random.below(8) > 0) continue;
			expect(await editsIn(db).get(edit.id)).toEqual(edit);
			const head = await historyIn(db).lines.get(edit.id);
			expect(head).toEqual(
				headOf(edit, new Set(edit.changes.map((one) => ('item' in one ? one.item : ''))).size)
			);
		}
		for (const item of [1, 7, items]) {
			const said = await editsIn(db).ofItem([printOf(item)]);
			const speaks = (edit: Edit) => edit.changes.some((one) => 'item' in one && one.item === printOf(item));
			expect(said.map(({ id }) => id)).toEqual(all.filter(speaks).map(({ id }) => id));
		}
		// Told once more, whatever row they are in, nothing is written twice.
		for (const edit of [all[0], all[90], all.at(-1)])
			if (edit) expect((await apply(db, edit)).already).toBe(true);

		// To a backup and its hash each edit is a row.
		const alone = await library();
		await alone.db.items.clear();
		for (const name of ['items', 'curation', 'roots'] as const)
			await alone.db.table(name).bulkPut(await db.table(name).toArray());
		await alone.db.edits.bulkPut(editRowsIn(await db.edits.toArray()));
		expect(await alone.db.edits.count()).toBeGreaterThan(await db.edits.count());
		expect(await stateHashOf(db)).toBe(await stateHashOf(alone.db));
	},
	120_000
);

test('where far more lies between than is asked for, each is looked for by itself', async () => {
	const { db } = await library();
	const [first] = editsOf(seeded(1), 'aaaaaaaa', 1);
	if (!first) throw new Error('no edit');
	const idOf = (at: number) => `${at.toString(36).padStart(9, '0')}-000-aaaaaaaa-0`;
	const head = (at: number) => headOf({ ...first, id: idOf(at) }, 1);
	const plain = Array.from({ length: 4200 }, (_, index) => head(10 * index));
	await db.heads.bulkPut([
		...plain,
		// Between two of the others each.
		...[5001, 20_001].map((at) => ({ id: idOf(at + 3), run: [head(at), head(at + 3)] }))
	]);
	const asked = [...Array.from({ length: 20 }, (_, index) => 2000 * index + 1), 5003, 5004, 99_999];
	const near = await Near.of(db, asked.map(idOf));
	const held = new Set(headsIn(await db.heads.toArray()).map(({ id }) => id));
	for (const at of asked) expect(near.has(idOf(at)), String(at)).toBe(held.has(idOf(at)));
	expect(near.runOver(idOf(5003))?.id).toBe(idOf(5004));
	expect(near.runOver(idOf(5001))).toBeUndefined();
	expect(near.row(idOf(99_999))).toBeUndefined();
}, 60_000);
