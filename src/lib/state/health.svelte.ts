/** Whether the browser's storage can be relied on: emptied, about to be cleared, almost full, owned by a newer app. */
import { originUsage, persistence, requestPersistence, type Persistence } from '#lib/platform/persistence.ts';
import { beginLibrary, checkHealth } from '#lib/storage/health.ts';
import { markTold, untold, type Rescued } from '#lib/storage/rescued.ts';
import { erase, estimate, type Space } from '#lib/storage/space.ts';
import { startKeeper } from '#lib/workers/keeper/client.ts';
import { libraryDb } from './db.ts';
import { forgetFirstScreens } from './first-screen.ts';
import type { Settings } from './settings.svelte.ts';

/** From this share of the quota on the person is told. */
const almostFull = 0.8;
/** Browsers give private windows far less than this. */
const privateQuota = 1.2e9;
/** Name of the advice in the settings, once it has been put away. */
const adviceName = 'persistence';

/** The browser gives no database at all, so there is nothing to show. */
export class NoDatabase extends Error {
	override readonly name = 'MissingAPIError';
}

export class Health {
	/** The database was there and is empty now. */
	emptied = $state(false);
	/** What was kept outside of the database is being merged back into it. */
	restoring = $state(false);
	/** What was lost and came back, until the person has read it. */
	rescued = $state.raw<Rescued | undefined>(undefined);
	/** A newer version of the app owns the library: this tab may only read. */
	outdated = $state(false);
	/** This page replaces the library, and begins anew by itself. */
	leaving = false;
	persistent = $state<Persistence['state']>('unknown');
	/** Bytes, as far as the browser tells. */
	usage = $state.raw<{ readonly usage?: number; readonly quota?: number }>({});
	readonly #settings: Settings;

	constructor(settings: Settings) {
		this.#settings = settings;
	}

	get almostFull(): boolean {
		const { usage, quota } = this.usage;
		return usage !== undefined && quota !== undefined && usage > quota * almostFull;
	}

	/** A guess: the browser gives this site next to no room. */
	get privateWindow(): boolean {
		return (this.usage.quota ?? Infinity) < privateQuota && this.persistent === 'at-risk';
	}

	get advisesPersistence(): boolean {
		return this.persistent === 'at-risk' && !this.#settings.values.seen.includes(adviceName);
	}

	stopAdvising(): void {
		this.#settings.set('seen', [...new Set([...this.#settings.values.seen, adviceName])]);
	}

	/**
	 * From here on the page begins anew where another tab put a backup in the library's place (backup.svelte.ts): what it
	 * knows is of another library. To be called before anything is read.
	 */
	heedReplacement(): void {
		new BroadcastChannel('mediatheque:replaced').onmessage = () => {
			if (!this.leaving) location.reload();
		};
	}

	/** Opens the library and looks whether it is the one it was. @throws NoDatabase */
	async check(): Promise<void> {
		const state = await checkHealth(libraryDb());
		if (state === 'blocked') throw new NoDatabase('The browser gives no database');
		this.emptied = state === 'emptied';
		await this.measure();
	}

	/** The browser's own figures. */
	async measure(): Promise<void> {
		this.persistent = (await persistence()).state;
		this.usage = await originUsage();
	}

	/** Asks the browser to keep the library. @returns whether it does */
	async persist(): Promise<boolean> {
		this.persistent = (await requestPersistence()).state;
		this.stopAdvising();
		return this.persistent === 'kept';
	}

	/**
	 * Starts what keeps a copy of what nothing can make again, and merges it back where something was lost.
	 * @param began whether the page could open the library: else it begins anew once that is restored
	 */
	watchOver(began: boolean): void {
		const keeper = startKeeper();
		void keeper.watch((state) => {
			this.restoring = state === 'restoring';
			void this.#learn(state === 'restored', began);
		});
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'hidden') void keeper.keepNow();
		});
	}

	/** @param now whether it was restored just now, beside a page that has the library open */
	async #learn(now: boolean, began: boolean): Promise<void> {
		// A database that cannot be read at the moment is being looked after.
		const rescued = await untold(libraryDb()).catch(() => undefined);
		// Lost while this page had it open: what it holds in memory is of a library that is gone.
		const gone = rescued?.why === 'emptied' && !this.emptied && !this.rescued;
		if (now && rescued && (gone || !began)) location.reload();
		this.rescued = rescued;
		if (rescued) this.emptied = false;
	}

	/** The person has read what was lost. */
	async acknowledge(): Promise<void> {
		this.emptied = false;
		this.rescued = undefined;
		await beginLibrary(libraryDb());
		await markTold(libraryDb());
	}

	/** What the library keeps, by part. */
	async space(): Promise<Space & { items: number; folders: number }> {
		const db = libraryDb();
		const [space, items, folders] = await Promise.all([estimate(db), db.items.count(), db.roots.count()]);
		return { ...space, items, folders };
	}

	/** Thumbnails, columns, index: made again by themselves. The page must be loaded anew afterwards. */
	eraseCaches(): Promise<void> {
		return erase(libraryDb(), 'caches');
	}

	/** The library, kept copies, settings and the app's offline copy. The page must be loaded anew afterwards. */
	async eraseEverything(): Promise<void> {
		forgetFirstScreens();
		await erase(libraryDb(), 'everything');
		localStorage.clear();
		const { caches, navigator: browser } = globalThis as {
			caches?: CacheStorage;
			navigator: { serviceWorker?: ServiceWorkerContainer };
		};
		for (const worker of (await browser.serviceWorker?.getRegistrations()) ?? []) await worker.unregister();
		for (const name of (await caches?.keys()) ?? []) await caches?.delete(name);
	}
}
