/** The sync of an app, begun where it is set up, or with its page: until then its worker is not even loaded. */
import { liveQuery } from 'dexie';
import { metaIn } from '#lib/storage/meta.ts';
import { startSync } from '#lib/workers/sync/client.ts';
import type { App } from './app.svelte.ts';
import { libraryDb } from './db.ts';
import { perApp } from './per-app.svelte.ts';
import { Sync } from './sync.svelte.ts';

export class SyncStart {
	/** Undefined until there is something to be done. */
	sync = $state.raw<Sync | undefined>(undefined);
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		// Another tab may set it up, and be closed before this one.
		const looking = liveQuery(() => metaIn(libraryDb()).get('sync')).subscribe({
			next: (fact) => {
				if (!fact) return;
				this.begin();
				// Where they cannot be followed now they are with the next page; sync itself says what is wrong.
				void this.#followSettings().catch(() => undefined);
			},
			// A library that cannot be read has other things to say; the page of sync looks again.
			error: () => looking.unsubscribe()
		});
	}

	async #followSettings(): Promise<void> {
		const { followSettings } = await import('./settings-sync.svelte.ts');
		await followSettings(this.#app.settings);
	}

	begin(): Sync {
		this.sync ??= new Sync({
			service: startSync(),
			notices: this.#app.notices,
			undo: (edit) => void this.#app.edits.undo(edit)
		});
		return this.sync;
	}
}

export const syncStartOf = perApp((app) => new SyncStart(app));

/** For what is to do with sync now. */
export const syncOf = (app: App): Sync => syncStartOf(app).begin();
