import { afterEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { EditClock } from '#lib/library/edit.ts';
import { wishFor } from '#lib/library/edit-plan.ts';
import { newId } from '#lib/library/preset.ts';
import { presetsIn } from '#lib/storage/presets.ts';
import { settingsIn } from '#lib/storage/settings.ts';
import { metaIn } from '#lib/storage/meta.ts';
import { isRegister, Registers } from '#lib/sync/registers.ts';
import { PresetStore } from '#lib/workers/presets/preset-store.ts';
import { SettingsStore } from '#lib/workers/presets/settings-store.ts';
import { dismissConflict, flipConflict, listConflicts } from '#lib/workers/sync/conflicts.ts';
import { replicaOf, type LibraryReplica } from '#lib/workers/sync/replica.ts';
import { presetOf, samplePresets } from '../../library/sample-presets.ts';
import { seeded } from '../../random.ts';
import { turns } from '../../turns.ts';
import { Device } from '../../storage/devices.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

interface Kept {
	readonly device: Device;
	readonly replica: LibraryReplica;
	readonly presets: PresetStore;
	readonly settings: SettingsStore;
}

async function kept(name: string, items = 4, first = 1): Promise<Kept> {
	const device = await new Device(name).open(items, first);
	const wishes = { exclusive: turns(), settleAfter: 1e6 };
	const replica = await replicaOf(device.db, wishes);
	const presets = await PresetStore.open(device.db, wishes);
	const settings = await SettingsStore.open(device.db, wishes);
	closing.push(() => device.db.delete());
	closing.push(
		() => replica.close(),
		() => presets.close(),
		() => settings.close()
	);
	return { device, replica, presets, settings };
}

/** All that the other lacks, in batches of so many bytes. */
async function tell(from: Kept, to: Kept, most = 1e6) {
	const sums = { edits: 0, conflicts: 0, refused: 0, batches: 0 };
	let [has, docs] = [await to.replica.heard(), await to.replica.docVectors()];
	for (;;) {
		const batch = await from.replica.since(has, docs, most);
		if (!batch) return sums;
		const taken = await to.replica.take(batch);
		sums.batches++;
		sums.edits += taken.edits;
		sums.conflicts += taken.conflicts;
		sums.refused += taken.refused.length + taken.refusedDocs.length + taken.gaps;
		[has, docs] = [await to.replica.heard(), await to.replica.docVectors()];
	}
}

const shown = (rows: readonly { readonly id: string }[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

test('edits, presets and settings of two come to the same, in batches, and what is the same is told so', async () => {
	const [one, two] = [await kept('first'), await kept('second', 4, 30)];
	for (let rating = 0; rating < 5; rating++) await one.device.rate([1, 2], rating);
	await one.presets.put(samplePresets);
	await one.settings.say({ theme: 'dark', ignore: ['*.tmp'] });
	await two.device.say([33], wishFor('add', 'keywords', 'sea'));
	await two.settings.say({ density: 'roomy' });

	expect(await one.replica.state()).not.toBe(await two.replica.state());
	expect(await tell(one, two, 100)).toMatchObject({ edits: 5, refused: 0, batches: 5 });
	expect(await tell(two, one)).toMatchObject({ edits: 1, refused: 0 });
	expect(await one.replica.state()).toBe(await two.replica.state());
	expect(await one.replica.heard()).toEqual(await two.replica.heard());
	expect(await one.device.state()).toBe(await two.device.state());
	expect(shown(await presetsIn(two.device.db).rows())).toEqual(shown(await presetsIn(one.device.db).rows()));
	const all = { theme: 'dark', density: 'roomy', ignore: ['*.tmp'] };
	expect(await settingsIn(one.device.db).all()).toEqual(all);
	expect(await settingsIn(two.device.db).all()).toEqual(all);
	expect(await metaIn(two.device.db).get('ignore')).toEqual(['*.tmp']);
	expect(await tell(one, two)).toMatchObject({ batches: 0 });
});

/** Counts the rows of a table that are read, by whatever request. */
function countRows(table: string) {
	const counted = { rows: 0 };
	const spies = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((source) =>
		(['get', 'getAll', 'openCursor'] as const).map((way) => {
			const real = source[way] as (...given: unknown[]) => IDBRequest;
			return vi.spyOn(source, way).mockImplementation(function (
				this: IDBObjectStore | IDBIndex,
				...given: unknown[]
			) {
				const request = real.apply(this, given);
				const { name } = 'objectStore' in this ? this.objectStore : this;
				if (name === table)
					request.addEventListener('success', () => {
						const found: unknown = request.result;
						counted.rows += Array.isArray(found) ? found.length : found ? 1 : 0;
					});
				return request;
			});
		})
	);
	closing.push(() => Promise.resolve(spies.forEach((spy) => spy.mockRestore())));
	return counted;
}

test('of a large library only the items are read that something was said of', async () => {
	const [one, two] = [await kept('first', 3000), await kept('second', 3000)];
	for (const id of [5, 700, 2900]) await one.device.rate([id], 4);
	const counted = countRows('items');
	expect(await tell(one, two)).toMatchObject({ edits: 3, refused: 0 });
	await one.replica.state();
	await two.replica.state();
	expect(counted.rows).toBe(3);
	expect(await two.device.db.items.get(700)).toMatchObject({ rating: 4 });
	// The count is none where nothing is counted.
	await two.device.db.items.toArray();
	expect(counted.rows).toBeGreaterThan(3000);
});

test('a batch that comes twice does nothing more', async () => {
	const [one, two] = [await kept('first'), await kept('second')];
	await one.device.rate([1], 3);
	await one.presets.put(samplePresets);
	const batch = await one.replica.since({}, {}, 1e6);
	if (!batch) throw new Error('nothing to tell');
	expect(await two.replica.take(batch)).toMatchObject({ edits: 1 });
	const before = await two.replica.state();
	expect(await two.replica.take(batch)).toMatchObject({ edits: 0, refused: [], refusedDocs: [], gaps: 0 });
	expect(await two.replica.state()).toBe(before);
});

test('a conflict is listed in words, taken the other way round by an edit that can be undone, or let be', async () => {
	const [one, two] = [await kept('first'), await kept('second', 4, 30)];
	await one.device.rate([1, 2], 1);
	await two.device.rate([30, 31], 5);
	await tell(one, two);
	expect(await tell(two, one)).toMatchObject({ conflicts: 2 });
	const members = [{ id: two.replica.device, name: 'Laptop', self: false } as never];
	const [first, second] = await listConflicts(one.device.db, members);
	expect(first).toMatchObject({
		kind: 'item',
		field: 'rating',
		of: '1.jpg',
		counts: { value: '5', device: 'Laptop' },
		other: { value: '1' }
	});
	const edit = await flipConflict(one.device.db, first?.id ?? '');
	expect(await one.device.db.items.get(1)).toMatchObject({ rating: 1 });
	await dismissConflict(one.device.db, second?.id ?? '');
	expect(await listConflicts(one.device.db, members)).toEqual([]);
	await one.device.undo(edit ?? '');
	expect(await one.device.db.items.get(1)).toMatchObject({ rating: 5 });
	// It is settled there by being heard.
	await tell(one, two);
	expect(await listConflicts(two.device.db, members)).toHaveLength(1);
	// What was let be stays so, however often it is heard of.
	await tell(two, one);
	expect(await listConflicts(one.device.db, members)).toEqual([]);
});

test('two names of one preset: the later counts, the other is listed and can be taken', async () => {
	const [one, two] = [await kept('first'), await kept('second')];
	const preset = presetOf('search', 'Sea', { text: 'sea' });
	await one.presets.put([preset]);
	await tell(one, two);
	await one.presets.put([{ ...preset, name: 'Ocean' }]);
	await new Promise((resolve) => setTimeout(resolve, 5));
	await two.presets.put([{ ...preset, name: 'Lake' }]);
	expect(await tell(two, one)).toMatchObject({ conflicts: 1 });
	expect(await presetsIn(one.device.db).get(preset.id)).toMatchObject({ name: 'Lake' });
	expect(await listConflicts(one.device.db, [])).toMatchObject([
		{ kind: 'preset', of: 'Lake', field: 'name', counts: { value: 'Lake' }, other: { value: 'Ocean' } }
	]);
	// What is said of it later has heard both.
	await one.presets.put([{ ...preset, name: 'River' }]);
	await one.replica.settle();
	expect(await listConflicts(one.device.db, [])).toEqual([]);
});

test('a preset of a newer version, or of a kind only that has, is kept as it came and told on; nonsense is not', async () => {
	const [one, two, three] = [await kept('first'), await kept('second'), await kept('third')];
	const clock = new EditClock('newer');
	const newer = (id: string, more: object) => {
		const doc = new Y.Doc();
		const registers = new Registers(doc);
		const fields = { made: { kind: 'search', created: 1 }, name: 'New', pinned: false, order: 1, ...more };
		doc.transact(() =>
			registers.say(
				Object.entries(fields).map(([field, value]) => ({ id, field, value })),
				clock
			)
		);
		return { edits: [], docs: { presets: Y.encodeStateAsUpdateV2(doc) }, heard: {}, state: '' };
	};
	const content = { content: { later: [1] } };
	const [first, second, third] = [newId(1), newId(2), newId(3)];
	const taken = await Promise.all([
		one.replica.take(newer(first, { content: { version: 99, ...content } })),
		one.replica.take(
			newer(second, { made: { kind: 'dance', created: 1 }, content: { version: 1, ...content } })
		),
		one.replica.take(newer(third, { content: { version: 1, content: 7 } }))
	]);
	expect(taken.map(({ refusedDocs }) => refusedDocs.length)).toEqual([0, 0, 1]);
	expect((await presetsIn(one.device.db).rows()).map(({ id }) => id)).toEqual([first]);
	await tell(one, two);
	await tell(two, three);
	expect(await three.replica.state()).toBe(await one.replica.state());
});

test('a copied profile goes on under another name, and its edits are those of another to every clock', async () => {
	const [one, two] = [await kept('first'), await kept('second')];
	await one.device.rate([1], 2);
	const before = one.replica.device;
	const now = await one.replica.renew({});
	expect(now).not.toBe(before);
	expect(one.replica.device).toBe(now);
	await tell(one, two);
	expect(await two.replica.heard()).toEqual({ [now]: 1 });
});

test('of 6,000 damaged updates of documents none reaches the live one without being sound as a whole', async () => {
	const [one, two] = [await kept('first'), await kept('second')];
	await one.presets.put(samplePresets);
	await one.settings.say({ theme: 'dark', stackRules: ['burst'] });
	const vectors = await two.replica.docVectors();
	const batch = await one.replica.since(await one.replica.heard(), vectors, 1);
	const random = seeded(11);
	let [refused, changed] = [0, 0];
	for (let round = 0; round < 6000; round++) {
		const doc = round % 4 === 0 ? 'settings' : 'presets';
		const bytes = Uint8Array.from(batch?.docs[doc] ?? []);
		for (let hits = 1 + random.below(3); hits > 0; hits--) {
			const place = random.below(bytes.length);
			bytes[place] = random.below(2) === 0 ? random.below(256) : (bytes[place] ?? 0) ^ (1 << random.below(8));
		}
		const cut = random.below(4) === 0 ? bytes.slice(0, random.below(bytes.length)) : bytes;
		const store = doc === 'settings' ? two.settings : two.presets;
		const heard = await store.hear(cut);
		if ('refused' in heard) refused++;
		else if (heard.ids.length > 0) changed++;
	}
	expect(refused).toBeGreaterThan(1000);
	expect(changed).toBeLessThan(1000);
	for (const store of [two.presets, two.settings]) {
		const doc = new Y.Doc();
		const update = await store.news();
		if (update) Y.applyUpdateV2(doc, update);
		expect(doc.store.pendingStructs).toBeNull();
		const map = doc.getMap('registers');
		for (const [key, value] of map) expect(isRegister(key, value), key).toBeDefined();
		new Registers(doc).close();
	}
	const rows = await presetsIn(two.device.db).rows();
	expect(rows.every(({ name, content }) => typeof name === 'string' && typeof content === 'object')).toBe(
		true
	);
}, 120_000);
