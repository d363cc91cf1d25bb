/** Whether the browser's storage can be relied on: emptied, about to be cleared, almost full, owned by a newer app. */
import { libraryDb } from './db.ts';
import type { Settings } from './settings.svelte.ts';

/** From this share of the quota on the person is told. */
const almostFull = 0.8;
/** Browsers give private windows far less than this; a disk this full deserves the same words. */
const privateQuota = 1.2e9;

const adviceName = 'persistence';

export class Health {
	/** The database was there and is empty now. */
	emptied = $state(false);
	/** A newer version of the app owns the library. */
	outdated = $state(false);
	/** undefined where the browser does not tell. */
	persistent = $state<boolean | undefined>(undefined);
	usage = $state<number | undefined>(undefined);
	quota = $state<number | undefined>(undefined);
	readonly #settings: Settings;

	constructor(settings: Settings) {
		this.#settings = settings;
	}

	get almostFull(): boolean {
		return this.usage !== undefined && !!this.quota && this.usage / this.quota > almostFull;
	}

	/** A guess: the browser gives this site next to no room. */
	get privateWindow(): boolean {
		return this.quota !== undefined && this.quota < privateQuota && this.persistent === false;
	}

	get advisesPersistence(): boolean {
		return this.persistent === false && !this.#settings.values.seen.includes(adviceName);
	}

	stopAdvising(): void {
		this.#settings.set('seen', [...new Set([...this.#settings.values.seen, adviceName])]);
	}

	/** Looks at the browser's own figures. Safe where it has none. */
	async measure(): Promise<void> {
		const { storage } = navigator as { storage?: StorageManager };
		this.persistent = await storage?.persisted?.();
		const estimate = await storage?.estimate?.();
		this.usage = estimate?.usage;
		this.quota = estimate?.quota;
	}

	/** Asks the browser to keep the library. @returns whether it does */
	async persist(): Promise<boolean> {
		const { storage } = navigator as { storage?: StorageManager };
		this.persistent = (await storage?.persist?.()) ?? false;
		this.stopAdvising();
		return this.persistent;
	}

	/** The person has read that the database was emptied. */
	async acknowledgeEmptied(): Promise<void> {
		this.emptied = false;
		await Promise.resolve(libraryDb());
	}
}
