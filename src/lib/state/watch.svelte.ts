/** Folders that are watched, so that what changes on the disk shows here. One tab does it for all. */
import type { Root } from '#lib/library/root.ts';
import { RootWatch, type Look } from './root-watch.ts';
import type { Roots } from './roots.svelte.ts';
import type { Scans } from './scans.svelte.ts';
import type { Settings } from './settings.svelte.ts';

const lockName = 'mediatheque:watch';
const goneEvery = 5000;
/** From then on a folder is looked through again when a visit begins, milliseconds. */
const staleAfter = 600_000;
/** Milliseconds that a scan waits for the watch: browsers that are asked while another watch ends need a second try. */
const longestBegin = 1500;

export class Watch {
	/** By root, how this tab watches it; empty in all tabs but one. */
	ways = $state.raw<ReadonlyMap<number, 'observed' | 'polled'>>(new Map());
	/** Whether this tab is the one that watches. */
	ours = $state(false);
	readonly #roots: Roots;
	readonly #scans: Scans;
	readonly #settings: Settings;
	readonly #watches = new Map<number, { readonly root: Root; readonly watch: RootWatch }>();
	/** Roots whose scan began before their watch did: what changed in between may have been passed already. */
	readonly #late = new Set<number>();

	constructor(roots: Roots, scans: Scans, settings: Settings) {
		this.#roots = roots;
		this.#scans = scans;
		this.#settings = settings;
	}

	/**
	 * Waits for the watch of a root that was just added, so that what changes while its first scan goes on is told; not for
	 * long, and not where this tab does not watch.
	 */
	async began(id: number): Promise<void> {
		const until = Date.now() + longestBegin;
		while (this.ours && this.#settings.values.watch && !this.ways.has(id) && Date.now() < until)
			await new Promise((resolve) => setTimeout(resolve, 20));
	}

	/** Watches as soon as no other tab does. */
	start(): void {
		void navigator.locks.request(lockName, async () => {
			this.ours = true;
			$effect.root(() => {
				$effect(() => {
					this.#follow(this.#settings.values.watch ? this.#watchable() : []);
				});
			});
			document.addEventListener('visibilitychange', () => {
				if (document.visibilityState !== 'visible') return;
				for (const { watch } of this.#watches.values()) watch.wake();
				this.#lookForGone();
			});
			setInterval(() => this.#lookForGone(), goneEvery);
			// For as long as the tab is open.
			await new Promise<never>(() => undefined);
		});
	}

	/** A drive that was unplugged tells nobody that it is back. */
	#lookForGone(): void {
		const away = [...this.#roots.access.values()].includes('gone');
		if (away && document.visibilityState === 'visible') void this.#roots.checkAccess();
	}

	/**
	 * Folders of the disk that can be read now; those whose first scan goes on too, so that nothing of what changes meanwhile
	 * is missed. Nobody but we writes into the browser's own storage.
	 */
	#watchable(): Root[] {
		return (this.#roots.list ?? []).filter(
			(root) => root.kind === 'folder' && root.handle && this.#roots.access.get(root.id) === 'ready'
		);
	}

	#follow(roots: readonly Root[]): void {
		const wanted = new Map(roots.map((root) => [root.id, root]));
		for (const [id, { watch }] of this.#watches) {
			if (wanted.has(id)) continue;
			watch[Symbol.dispose]();
			this.#watches.delete(id);
			this.#say(id, undefined);
		}
		for (const root of roots) {
			if (this.#watches.has(root.id) || !root.handle) continue;
			const watch = new RootWatch({
				look: this.#lookAt(root.id),
				onway: (way) => {
					if (this.#scans.hasScanned(root.id)) this.#late.add(root.id);
					this.#say(root.id, way);
				},
				visible: () => document.visibilityState === 'visible',
				stale: () =>
					this.#late.has(root.id) || (this.#rootAt(root.id)?.scanned ?? 0) < Date.now() - staleAfter
			});
			this.#watches.set(root.id, { root, watch });
			void watch.start(root.handle);
		}
	}

	#rootAt(id: number): Root | undefined {
		return this.#roots.list?.find((root) => root.id === id);
	}

	#lookAt(root: number): Look {
		return async (request) => {
			// What a person did not let a first scan read to its end is not read behind their back.
			if (this.#rootAt(root)?.scanned === undefined) return undefined;
			const found = await this.#scans.look({ root, ...request });
			// Unplugged, or no longer allowed: then there is nothing to watch until it is back.
			if (typeof found === 'object' && found.state === 'failed' && !found.busy)
				await this.#roots.checkAccess();
			return found;
		};
	}

	#say(root: number, way: 'observed' | 'polled' | undefined): void {
		const next = new Map(this.ways);
		if (way) next.set(root, way);
		else next.delete(root);
		this.ways = next;
	}
}
