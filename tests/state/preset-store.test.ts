import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { EditClock } from '#lib/library/edit.ts';
import { newId, type KeptPreset, type Preset } from '#lib/library/preset.ts';
import { presetsIn } from '#lib/storage/presets.ts';
import { LibraryDb, schemaVersion } from '#lib/storage/schema.ts';
import { PresetStore, type StoreTrouble } from '#lib/workers/presets/preset-store.ts';
import { presetIn, sayingsOf } from '#lib/sync/preset-doc.ts';
import { Registers } from '#lib/sync/registers.ts';
import { storedUpdates } from '#lib/sync/update-store.ts';
import { presetOf, samplePresets } from '../library/sample-presets.ts';
import { seeded } from '../random.ts';
import { turns } from '../turns.ts';

const opened: { close: () => unknown }[] = [];
afterEach(async () => {
	for (const one of opened.splice(0)) await one.close();
});

function library(name = `presets ${Math.random()}`, upTo = schemaVersion): LibraryDb {
	const db = new LibraryDb(name, {}, upTo);
	opened.push(db);
	return db;
}

async function storeOf(db: LibraryDb, exclusive = turns(), told: StoreTrouble[] = []): Promise<PresetStore> {
	const store = await PresetStore.open(db, {
		exclusive,
		settleAfter: 1e6,
		ontrouble: (trouble) => told.push(trouble)
	});
	opened.unshift(store);
	return store;
}

const bare = (rows: readonly KeptPreset[]) =>
	rows.map(({ at: _at, ...preset }) => preset).sort((a, b) => (a.id < b.id ? -1 : 1));
const inIdOrder = (presets: readonly Preset[]) => [...presets].sort((a, b) => (a.id < b.id ? -1 : 1));

test('presets of every kind are kept whole, over a restart, with nothing left in the outbox', async () => {
	const db = library();
	const store = await storeOf(db);
	await store.put(samplePresets);
	expect(bare(await presetsIn(db).rows())).toEqual(inIdOrder(samplePresets));
	expect(await db.outbox.count()).toBe(1);
	expect(await store.settle()).toBe(true);
	expect(await db.outbox.count()).toBe(0);
	await store.close();

	// The table is made of the document.
	await db.presets.clear();
	await storeOf(db);
	expect(bare(await presetsIn(db).rows())).toEqual(inIdOrder(samplePresets));
});

test('what is acknowledged and never came to the store of the document is there after a restart', async () => {
	const db = library();
	const store = await storeOf(db);
	await store.put(samplePresets);
	await store.close();
	await db.presets.clear();

	const again = await storeOf(db);
	expect(bare(await presetsIn(db).rows())).toEqual(inIdOrder(samplePresets));
	expect(await again.settle()).toBe(true);
	expect(await db.outbox.count()).toBe(0);
});

test('what cannot be acknowledged has not happened', async () => {
	const db = library();
	const store = await storeOf(db);
	const preset = presetOf('search', 'Sea', { text: 'sea' });
	await store.put([preset]);
	const full = () => {
		throw new DOMException('full', 'QuotaExceededError');
	};
	const { outbox } = db.strict;
	const add = outbox.add.bind(outbox);
	Object.assign(outbox, { add: full });
	await expect(store.put([{ ...preset, name: 'Ocean' }])).rejects.toMatchObject({
		name: expect.stringMatching(/Quota/) as string
	});
	Object.assign(outbox, { add });
	expect(await presetsIn(db).get(preset.id)).toMatchObject({ name: 'Sea' });
	await store.put([{ ...preset, pinned: true }]);
	expect(await presetsIn(db).get(preset.id)).toMatchObject({ name: 'Sea', pinned: true });
});

test('presets of a library of before come into the document, with what they lacked', async () => {
	const old = library(undefined, 5);
	const search = { kind: 'search', pinned: true, order: 1, changed: 7 };
	const id = newId(1_600_000_000_000);
	await old.table('presets').bulkAdd([
		{ ...search, id, name: 'Sea', content: { text: 'sea' } },
		{ id: 'junk', kind: 'made' }
	]);
	old.close();

	const db = library(old.name);
	expect(await presetsIn(db).get(id)).toEqual({
		...{ ...search, id, name: 'Sea', content: { text: 'sea' } },
		...{ version: 1, created: 1_600_000_000_000, device: '' }
	});
	const store = await storeOf(db);
	await store.settle();
	await store.close();
	await db.presets.clear();
	await storeOf(db);
	expect(await presetsIn(db).all('search')).toMatchObject([{ id, name: 'Sea', pinned: true, order: 1 }]);
});

test('two tabs see what the other did before they change anything', async () => {
	const db = library();
	const exclusive = turns();
	const [one, two] = [await storeOf(db, exclusive), await storeOf(db, exclusive)];
	const preset = presetOf('search', 'Sea', { text: 'sea' });
	await one.put([preset]);
	await two.put([{ ...preset, name: 'Ocean' }]);
	await one.settle();
	await one.put([{ ...preset, name: 'Ocean', pinned: true }]);
	await two.put([{ ...preset, name: 'Lake', pinned: true }]);
	await Promise.all([one.settle(), two.settle()]);
	expect(await presetsIn(db).get(preset.id)).toMatchObject({ name: 'Lake', pinned: true });
	await one.close();
	await two.close();
	await db.presets.clear();
	await storeOf(db);
	expect(await presetsIn(db).get(preset.id)).toMatchObject({ name: 'Lake', pinned: true });
});

test('a removed preset stays removed, comes back with undo, and keeps what it was', async () => {
	const db = library();
	const store = await storeOf(db);
	const preset = presetOf('search', 'Sea', { text: 'sea' });
	await store.put([preset]);
	await store.put([{ ...preset, content: { text: 'ocean' } }]);
	await store.put([{ ...preset, content: { text: 'ocean' }, gone: true }]);
	expect(await presetsIn(db).all('search')).toEqual([]);
	await store.settle();
	await store.close();
	const again = await storeOf(db);
	expect(await presetsIn(db).all('search')).toEqual([]);
	await again.put([{ ...preset, content: { text: 'ocean' } }]);
	expect(await presetsIn(db).all('search')).toHaveLength(1);
	const texts = (await presetsIn(db).versions(preset.id)).map(({ content }) => content);
	expect(texts).toEqual([{ text: 'ocean' }, { text: 'sea' }]);
});

test('the last fifty versions of a preset are kept', async () => {
	const db = library();
	const store = await storeOf(db);
	const preset = presetOf('search', 'Sea', { text: '0' });
	for (let text = 0; text < 60; text++) await store.put([{ ...preset, content: { text: String(text) } }]);
	const versions = await presetsIn(db).versions(preset.id);
	expect(versions).toHaveLength(50);
	expect(versions[0]?.content).toEqual({ text: '59' });
	expect(versions.at(-1)?.content).toEqual({ text: '10' });
});

test('a damaged row in the store of the document is left out and told; the presets in it come back', async () => {
	const db = library();
	const store = await storeOf(db);
	await store.put(samplePresets.slice(0, 4));
	await store.settle();
	await store.put(samplePresets.slice(4));
	await store.settle();
	await store.close();
	const name = `${db.name}-presets`;
	const { rows } = await storedUpdates(name);
	const raw = await new Promise<IDBDatabase>((resolve) => {
		const request = indexedDB.open(name);
		request.onsuccess = () => {
			resolve(request.result);
		};
	});
	for (const { key } of rows) {
		raw
			.transaction('updates', 'readwrite')
			.objectStore('updates')
			.put(new Uint8Array([255, 1, 7]), key);
	}
	raw.close();

	const told: StoreTrouble[] = [];
	const again = await storeOf(db, turns(), told);
	expect(told).toEqual(['damaged']);
	expect(bare(await presetsIn(db).rows())).toEqual(inIdOrder(samplePresets));
	expect(await again.settle()).toBe(true);
	await again.close();
	await db.presets.clear();
	await storeOf(db);
	expect(bare(await presetsIn(db).rows())).toEqual(inIdOrder(samplePresets));
});

test('of three devices that hear each other in any order, the latest counts, and what was unheard is listed', () => {
	const random = seeded(11);
	for (let round = 0; round < 60; round++) {
		let now = 1_700_000_000_000;
		const devices = ['aaa', 'bbb', 'ccc'].map((name) => {
			const doc = new Y.Doc();
			return { doc, registers: new Registers(doc), clock: new EditClock(name, () => now) };
		});
		const preset = presetOf('search', 'Start', { text: '' });
		let last = '';
		let unheard = 0;
		for (let step = 0; step < 20; step++) {
			now += 1000;
			const device = devices[random.below(3)];
			const other = devices[random.below(3)];
			if (!device || !other) throw new Error('three devices');
			if (random.below(2) === 0) {
				last = `name ${step}`;
				const sayings = sayingsOf({ ...preset, name: last }, device.registers);
				device.doc.transact(() => {
					device.registers.say(sayings, device.clock);
				});
			} else Y.applyUpdateV2(other.doc, Y.encodeStateAsUpdateV2(device.doc));
		}
		for (let times = 0; times < 2; times++)
			for (const from of devices)
				for (const to of devices) Y.applyUpdateV2(to.doc, Y.encodeStateAsUpdateV2(from.doc));
		const read = devices.map(({ registers }) => presetIn(registers, preset.id)?.name);
		if (last !== '') expect(read).toEqual([last, last, last]);
		for (const { registers } of devices) unheard += registers.unheard(preset.id).length;
		// All see the same, and one more word ends it.
		expect(unheard % 3).toBe(0);
		const [first] = devices;
		first?.doc.transact(() => {
			first.registers.say([{ id: preset.id, field: 'name', value: 'End' }], first.clock);
		});
		expect(first?.registers.unheard(preset.id).filter(({ field }) => field === 'name')).toEqual([]);
	}
});

test('what two devices say without hearing each other is kept, the later one counts whatever the numbers of Yjs', () => {
	const sides = ['aaa', 'bbb'].map((name, index) => {
		const doc = new Y.Doc();
		return { doc, registers: new Registers(doc), clock: new EditClock(name, () => 1000 + index) };
	});
	const [one, two] = sides;
	if (!one || !two) throw new Error('two devices');
	for (const { doc, registers, clock } of sides)
		doc.transact(() => {
			registers.say([{ id: 'P', field: 'name', value: clock.device }], clock);
		});
	Y.applyUpdateV2(one.doc, Y.encodeStateAsUpdateV2(two.doc));
	expect(one.registers.of('P')?.get('name')?.value).toBe('bbb00000');
	expect(one.registers.unheard('P')).toMatchObject([
		{ field: 'name', device: 'aaa00000', value: 'aaa00000' }
	]);
});

test('what another device said of a preset at the same time can be taken, and is heard from then on', async () => {
	const db = library();
	const store = await storeOf(db);
	const preset = presetOf('search', 'Sea', { text: 'sea' });
	await store.put([preset]);
	expect(store.others(preset)).toEqual([]);
	await store.settle();
	await store.close();

	// Another device, which had not heard of it: earlier, so that it does not count.
	const doc = new Y.Doc();
	const clock = new EditClock('elsewhere', () => 1000);
	doc.transact(() => {
		new Registers(doc).say(
			[
				{ id: preset.id, field: 'name', value: 'Ocean' },
				{ id: preset.id, field: 'content', value: { version: 1, content: { text: 'ocean' } } },
				{ id: preset.id, field: 'pinned', value: preset.pinned },
				{ id: preset.id, field: 'order', value: 'first' }
			],
			clock
		);
	});
	await addUpdate(`${db.name}-presets`, Y.encodeStateAsUpdate(doc));

	const again = await storeOf(db);
	const others = again.others(preset);
	expect(others.map(({ field, device }) => [field, device])).toEqual([
		['content', 'elsewher'],
		['name', 'elsewher']
	]);
	const named = others.find(({ field }) => field === 'name');
	if (!named) throw new Error('no name');
	expect(named.preset).toEqual({ ...preset, name: 'Ocean' });
	await again.put([named.preset]);
	expect((await presetsIn(db).get(preset.id))?.name).toBe('Ocean');
	expect(again.others(named.preset).map(({ field }) => field)).toEqual(['content']);
});

/** Adds an update to a store, as if another device had sent it. */
function addUpdate(name: string, update: Uint8Array): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		request.onerror = () => reject(new Error('cannot be opened'));
		request.onsuccess = () => {
			const work = request.result.transaction('updates', 'readwrite');
			work.objectStore('updates').add(update);
			work.oncomplete = () => {
				request.result.close();
				resolve();
			};
		};
	});
}
