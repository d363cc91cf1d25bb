/** The page of the benchmark of presets: a thousand of them, and each thing that a person does with one. */
import Fuse from 'fuse.js';
import { readPresets, writePresets } from '#lib/library/preset-file.ts';
import { briefOf } from '#lib/library/preset-kinds/kinds.ts';
import { newId, presetKinds, presetVersions, type Preset } from '#lib/library/preset.ts';
import { presetsIn } from '#lib/storage/presets.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { PresetStore } from '#lib/state/preset-store.ts';

const db = new LibraryDb('presets');
let store: PresetStore;

const made = (at: number): Preset<'search'> => ({
	id: newId(Date.now()),
	kind: 'search',
	version: presetVersions.search,
	name: `Search ${String(at)} of places and people`,
	pinned: at % 10 === 0,
	order: at,
	created: Date.now(),
	changed: Date.now(),
	device: 'benchmar',
	content: { text: `person:p${String(at)} rating:>=3 taken:20${String(10 + (at % 10))}` }
});
const list: Preset<'search'>[] = [];
const some = () => {
	const preset = list[Math.floor(Math.random() * list.length)];
	if (!preset) throw new Error('no presets');
	return preset;
};

/** Stores so many and opens them anew. @returns milliseconds of the opening */
async function fill(count: number): Promise<number> {
	store = await PresetStore.open(db);
	for (let at = 0; at < count; at++) list.push(made(at));
	await store.put(list);
	await store.settle();
	await store.close();
	const start = performance.now();
	store = await PresetStore.open(db);
	return performance.now() - start;
}

/** What a person does, by name; each is over once it is acknowledged and can be read. */
const operations: Readonly<Record<string, () => Promise<unknown>>> = {
	create: async () => {
		const preset = made(list.length);
		await store.put([preset]);
		list.push(preset);
	},
	read: () => presetsIn(db).all(...presetKinds),
	rename: () => store.put([{ ...some(), name: `Renamed ${String(Math.random())}` }]),
	change: () => store.put([{ ...some(), content: { text: `iso:${String(Math.random())}` } }]),
	pin: () => store.put([{ ...some(), pinned: Math.random() > 0.5 }]),
	move: () => store.put([{ ...some(), order: Math.random() * 1000 }]),
	delete: () => store.put([{ ...some(), gone: true }]),
	duplicate: () => store.put([{ ...some(), id: newId(Date.now()), name: 'Copy' }]),
	versions: () => presetsIn(db).versions(some().id),
	restore: async () => {
		const preset = some();
		const [version] = await presetsIn(db).versions(preset.id);
		await store.put([{ ...preset, content: version?.content ?? preset.content }]);
	},
	search: async () => {
		const all = await presetsIn(db).all(...presetKinds);
		const fuse = new Fuse(
			all.map((preset) => ({ preset, name: preset.name, brief: briefOf(preset) })),
			{ keys: ['name', 'brief'], threshold: 0.4, ignoreLocation: true, ignoreDiacritics: true }
		);
		if (fuse.search('serch 77').length === 0) throw new Error('nothing found');
	},
	'export all': async () => writePresets(await presetsIn(db).all(...presetKinds)),
	'read a file of 1,000': () => Promise.resolve(readPresets(writePresets(list)).status),
	'handing over, unseen': () => store.settle()
};

/** @returns milliseconds */
async function time(name: string): Promise<number> {
	const start = performance.now();
	await operations[name]?.();
	return performance.now() - start;
}

Object.assign(globalThis, { presets: { fill, time, names: () => Object.keys(operations) } });
