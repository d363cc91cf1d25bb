/** A page with a small library that is kept in step with those of other browsers, over a folder or a WebDAV server. */
import { wrap } from 'comlink';
import { latestIn, plan, planEntities, type Wish } from '#lib/library/edit-plan.ts';
import type { EntityWish } from '#lib/library/entity.ts';
import { newId } from '#lib/library/preset.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { beginBrowserLog } from '#lib/storage/browser-log.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { editRowsIn } from '#lib/storage/log-runs.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { PresetStore } from '#lib/workers/presets/preset-store.ts';
import { numberedItem } from '../../library/plain-item.ts';
import { presetOf } from '../../library/sample-presets.ts';
import { disagreements } from '../../storage/log-and-state.ts';
import type { Given, Standing, SyncThread } from './thread.ts';
import Thread from './thread.ts?worker';

const itemCount = 20;
/** Stands in all that is said: it must not be found in the folder. */
const plainWords = 'Quite Plain Words';

const db = new LibraryDb('synced');
const thread = wrap<SyncThread>(new Thread());

/** What this device holds. */
export interface Look extends Standing {
	/** Ids of the edits in the log and of presets, of whatever device. */
	readonly held: readonly string[];
	/** What is said of all items, of albums and keywords, and all presets. */
	readonly said: string;
	/** What does not fit. */
	readonly found: readonly string[];
}

export interface SyncPage {
	/** Makes the library, once, and begins to keep it in step: with the folder that was dropped, or at this address. */
	begin(name: string, address?: { readonly url: string; readonly authorization: string }): Promise<void>;
	/** Goes on after a restart. */
	goOn(): Promise<void>;
	/** Says something, by a random number in [0, 1). @returns once it is acknowledged, and how long that took */
	act(random: number): Promise<{ readonly id: string; readonly milliseconds: number }>;
	look(): Promise<Look>;
}

let dropped: Promise<FileSystemHandle | null> | undefined;
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
	event.preventDefault();
	dropped = event.dataTransfer?.items[0]?.getAsFileSystemHandle?.();
	document.title = 'dropped';
});

const page: SyncPage = {
	async begin(name, address) {
		await db.items.bulkPut(Array.from({ length: itemCount }, (_, index) => numberedItem(index + 1)));
		const handle = (await dropped) as FileSystemDirectoryHandle | null | undefined;
		const given: Given | undefined = address ?? (handle ? { handle } : undefined);
		if (!given) throw new Error('No folder was dropped');
		await thread.begin(given, name);
	},
	goOn: () => thread.goOn(),
	async act(random) {
		const from = performance.now();
		// One in seven is about a preset.
		if ((random * 7) % 1 < 1 / 7) {
			const id = await savePreset(random);
			void thread.go();
			return { id, milliseconds: performance.now() - from };
		}
		const clock = await clockOf(db);
		const { items, wishes, entities } = await saying(random);
		const { edit } = await applyPlanned(
			db,
			items,
			(state, kept) => {
				const id = clock.next(latestIn(state, 'all', kept));
				const edit = plan(state, wishes, { id, origin: 'person', title: plainWords, made: Date.now() });
				return { ...edit, changes: [...planEntities(kept, entities), ...edit.changes] };
			},
			entities.map(({ id }) => id)
		);
		const milliseconds = performance.now() - from;
		void thread.go();
		return { id: edit.changes.length > 0 ? edit.id : '', milliseconds };
	},
	async look() {
		// First: what it stands for is in the tables by then.
		const standing = await thread.look();
		const [edits, curation, entities, presets, found] = await Promise.all([
			db.edits.toArray().then(editRowsIn),
			db.curation.toArray(),
			db.entities.toArray(),
			db.presets.toArray(),
			disagreements(db)
		]);
		const held = [...edits, ...presets].map(({ id }) => id);
		return { ...standing, held, said: ordered({ curation, entities, presets }), found };
	}
};
// As the app does at each start: a kill may have cut what the browser wrote.
await beginBrowserLog(db.name);
Object.assign(globalThis, { syncPage: page });
document.title = 'ready';

let store: Promise<PresetStore> | undefined;

/** A new preset, or another name for one that is there. @returns its id */
async function savePreset(random: number): Promise<string> {
	store ??= PresetStore.open(db);
	const opened = await store;
	const known = await db.presets.toArray();
	const named = presetOf('search', `${plainWords} ${String(Math.floor(random * 1e6))}`, { text: plainWords });
	const chosen = known[Math.floor(random * (known.length + 3))];
	const id = chosen?.id ?? newId(Date.now());
	await opened.put([{ ...(chosen ?? named), id, name: named.name }]);
	return id;
}

/** Something to say: of some items, or of an album. */
async function saying(random: number): Promise<{ items: number[]; wishes: Wish[]; entities: EntityWish[] }> {
	const pick = (below: number) => Math.floor((random = (random * 7919 + 0.123) % 1) * below);
	const kind = pick(5);
	const items = Array.from({ length: 1 + pick(3) }, () => 1 + pick(itemCount));
	const word = `${plainWords} ${String(pick(1000))}`;
	const nothing = { items: [...new Set(items)], wishes: [], entities: [] };
	switch (kind) {
		case 0:
			return { ...nothing, wishes: [{ kind: 'set', field: 'rating', value: pick(6) }] };
		case 1:
			return { ...nothing, wishes: [{ kind: 'set', field: 'title', value: word }] };
		case 2:
			return {
				...nothing,
				wishes: [
					{ kind: pick(3) === 0 ? 'remove' : 'add', field: 'keywords', element: `${plainWords} ${pick(4)}` }
				]
			};
		default: {
			const albums = await db.entities.where('doc').equals('albums').toArray();
			const known = albums[pick(albums.length + 2)];
			const id = known?.id ?? newId(Date.now());
			if (known && kind === 3)
				return { ...nothing, wishes: [{ kind: 'add', field: 'albums', element: known.id }] };
			return {
				items: [],
				wishes: [],
				entities: [{ doc: 'albums', id, after: { id, name: word, order: pick(9) } }]
			};
		}
	}
}

/** The same text for the same things, in whatever order they came: registers of devices lie in the order in which they were heard. */
function ordered(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(ordered).sort().join()}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
	const parts = Object.entries(value).flatMap(([key, inner]) =>
		inner === undefined ? [] : [`${JSON.stringify(key)}:${ordered(inner)}`]
	);
	return `{${parts.sort().join()}}`;
}
