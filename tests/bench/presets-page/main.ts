/** The page of the benchmark of presets: a thousand of them, and each thing that a person does with one. */
import Fuse from 'fuse.js';
import { readPresets, writePresets } from '#lib/library/preset-file.ts';
import { briefOf } from '#lib/library/preset-kinds/kinds.ts';
import { newId, presetKinds, presetVersions, type Preset } from '#lib/library/preset.ts';
import { presetsIn } from '#lib/storage/presets.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { PresetStore } from '#lib/workers/presets/preset-store.ts';

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

/** Stores so many, over so many visits: each leaves rows in the store of the document, as a year of use does. */
async function fill(count: number, visits: number): Promise<void> {
	for (let visit = 0; visit < visits; visit++) {
		store = await PresetStore.open(db);
		const until = Math.round(((visit + 1) * count) / visits);
		for (let at = list.length; at < until; at++) {
			const preset = made(at);
			list.push(preset);
			await store.put([preset]);
		}
		await store.settle();
		await store.close();
	}
}

/** The first change of a visit: the document is opened for it. @returns milliseconds of the opening and of both together */
async function first(): Promise<readonly [number, number]> {
	const rows = await presetsIn(db).all('search');
	list.splice(0, list.length, ...rows);
	const start = performance.now();
	store = await PresetStore.open(db);
	const opened = performance.now() - start;
	await store.put([{ ...some(), pinned: true, order: 0 }]);
	return [opened, performance.now() - start];
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

Object.assign(globalThis, { presets: { fill, first, time, names: () => Object.keys(operations) } });
