/** The places files come from, and the verbs a person has for them. */
import type { Item } from '#lib/library/item.ts';
import type { Root, RootAccess } from '#lib/library/root.ts';
import type { Notices } from './notices.svelte.ts';
import type { Scans } from './scans.svelte.ts';

export class Roots {
	/** undefined until storage has been read. */
	list = $state.raw<readonly Root[] | undefined>(undefined);
	access = $state.raw<ReadonlyMap<number, RootAccess>>(new Map());
	readonly #scans: Scans;
	readonly #notices: Notices;

	constructor(scans: Scans, notices: Notices) {
		this.#scans = scans;
		this.#notices = notices;
	}

	async start(): Promise<void> {
		await Promise.resolve();
	}

	/** The picker; where there is none, the caller falls back to the `webkitdirectory` input. */
	async openFolder(): Promise<void> {
		void this.#scans;
		void this.#notices;
		await Promise.resolve();
	}

	/** The file of an item, now. @throws with a name that `failureOf` understands when it cannot be had */
	fileOf(item: Item): Promise<File> {
		return Promise.reject(new DOMException(item.path, 'NotFoundError'));
	}

	/** For items that workers cannot reach through a handle (session and demo roots): the file, if it is at hand; undefined for all others. */
	sessionFileOf(item: Item): Promise<File | undefined> {
		void item;
		return Promise.resolve(undefined);
	}
}
