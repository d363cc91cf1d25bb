/** A page with a library and backups of two others, for a browser that is killed while one of them is restored. */
import { EditClock } from '#lib/library/edit.ts';
import { plan, wishFor } from '#lib/library/edit-plan.ts';
import { apply } from '#lib/storage/apply.ts';
import { checkBackup } from '#lib/storage/backup-read.ts';
import { stateHashOf, writeBackup } from '#lib/storage/backup-write.ts';
import { beginBrowserLog } from '#lib/storage/browser-log.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { documentsOf } from '#lib/workers/backup/documents.ts';
import { backupService } from '#lib/workers/backup/service.ts';
import { numberedItem } from '../../library/plain-item.ts';
import { presetOf } from '../../library/sample-presets.ts';
import { PresetStore } from '../../../src/lib/workers/presets/preset-store.ts';

const name = 'killed restores';
const items = 4000;
const which = ['A', 'B'] as const;
type Which = (typeof which)[number];

export interface RestorePage {
	/** Makes two libraries and a backup of each; the first becomes the library. @returns their state hashes */
	begin(): Promise<Readonly<Record<Which, string>>>;
	/** Begins to restore one of them, and does not wait. */
	restore(of: Which): void;
	/** The library as it is: its state hash, and presets as their document has them after it was opened. */
	outcome(): Promise<{ state: string; presets: readonly string[] }>;
}

const fileOf = async (of: Which) =>
	(await navigator.storage.getDirectory()).getFileHandle(`${of}.zip`, { create: true });

async function fill(of: Which): Promise<LibraryDb> {
	const db = new LibraryDb(`made ${of}`);
	const first = of === 'A' ? 1 : items / 2;
	const all = Array.from({ length: items }, (_, at) => numberedItem(first + at, { title: of }));
	await write(db, 'relaxed', ['items', 'files', 'roots'], async (through) => {
		await through.roots.put({ id: 1, kind: 'folder', name: `Folder ${of}`, added: 1 });
		await through.items.bulkPut(all);
		await through.files.bulkPut(
			all.map(({ id, path, fingerprint }) => ({
				...{ id, root: 1, path, fingerprint, item: id, state: 'present', engine: 1, size: 1, modified: 1 }
			}))
		);
	});
	const clock = new EditClock('0123456789abcdef');
	const state = new Map(all.map(({ fingerprint }) => [fingerprint, {}]));
	const making = { id: clock.next(), origin: 'person', title: of, made: 1 } as const;
	await apply(db, plan(state, [wishFor('set', 'city', `City ${of}`)], making));
	const store = await PresetStore.open(db);
	await store.put([presetOf('search', `Preset ${of}`, { text: of })]);
	await store.settle();
	await store.close();
	return db;
}

const signal = new AbortController().signal;

const page: RestorePage = {
	async begin() {
		const states: Partial<Record<Which, string>> = {};
		for (const of of which) {
			const db = await fill(of);
			const writable = await (await fileOf(of)).createWritable();
			const documents = () => documentsOf(db);
			const { state } = await writeBackup(
				db,
				{ write: (bytes) => writable.write(bytes) },
				{ app: 'x', documents }
			);
			await writable.close();
			states[of] = state;
			db.close();
		}
		const db = new LibraryDb(name);
		const file = await (await fileOf('A')).getFile();
		await backupService(db).restore(file, await checkBackup(file), () => undefined, signal);
		db.close();
		return states as Record<Which, string>;
	},
	restore(of) {
		void (async () => {
			const file = await (await fileOf(of)).getFile();
			const checked = await checkBackup(file);
			document.title = 'restoring';
			await backupService(new LibraryDb(name)).restore(file, checked, () => undefined, signal);
			document.title = 'restored';
		})();
	},
	async outcome() {
		const db = new LibraryDb(name);
		const state = await stateHashOf(db);
		const store = await PresetStore.open(db);
		await store.settle();
		await store.close();
		const presets = await db.presets.toArray();
		const after = await stateHashOf(db);
		db.close();
		// Opening the document says nothing new of presets.
		return { state: after === state ? state : `${state} ${after}`, presets: presets.map((one) => one.name) };
	}
};
// As the app does at each start: a kill may have cut what the browser wrote.
await beginBrowserLog(name);
Object.assign(globalThis, { restorePage: page });
document.title = 'ready';
