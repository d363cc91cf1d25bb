/** The ways that films took: has a job look into new films once all is quiet, and hands a track out as a file. */
import type { Item, ItemId } from '#lib/library/item.ts';
import { isOpen } from '#lib/library/job.ts';
import { trackReader } from '#lib/library/tracks/film-track.ts';
import { saveFile } from '#lib/platform/save.ts';
import { openFile } from '#lib/storage/root-files.ts';
import type { KeptTrack } from '#lib/storage/rows.ts';
import { tracksIn } from '#lib/storage/tracks.ts';
import { lendFiles } from '#lib/workers/borrowed.ts';
import { watchChanges, type LibraryChange } from '#lib/workers/changes.ts';
import type { App } from './app.svelte.ts';
import { libraryDb } from './db.ts';
import { jobsOf } from './jobs.svelte.ts';
import { perApp } from './per-app.svelte.ts';

/** Milliseconds without a change: a scan tells of many. */
const quiet = 1500;
/** One tab at a time looks what there is to do. */
const lockName = 'mediatheque:tracks';

export class FilmTracks {
	readonly #app: App;
	/** Changed since the last look; `all`: any may have. */
	#changed: Set<ItemId> | 'all' = 'all';
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** A film whose track the map is to show when it is next there. */
	toShow: ItemId | undefined = $state();

	constructor(app: App) {
		this.#app = app;
		// Both as long as the page is there.
		watchChanges((change) => this.#note(change));
		lendFiles(
			(root) => app.roots.list?.some((one) => one.id === root && !one.handle) === true,
			(root, path) => openFile(libraryDb(), root, path)
		);
		let readyBefore = 0;
		$effect(() => {
			// A folder that can be read again may have films that could not be read before.
			const ready = [...app.roots.access.values()].filter((access) => access === 'ready').length;
			if (ready > readyBefore) this.#note({ all: true });
			readyBefore = ready;
		});
		$effect(() => {
			if (!this.#underWay) this.#later();
		});
	}

	/** A job of this kind that is not over: what comes meanwhile waits for its end. */
	get #underWay(): boolean {
		return jobsOf(this.#app).queue.jobs.some((job) => job.kind === 'tracks' && isOpen(job));
	}

	#note(change: LibraryChange): void {
		if ('all' in change) this.#changed = 'all';
		else if (this.#changed !== 'all') for (const id of change.items) this.#changed.add(id);
		this.#later();
	}

	#later(): void {
		clearTimeout(this.#timer);
		if (this.#changed !== 'all' && this.#changed.size === 0) return;
		this.#timer = setTimeout(() => {
			navigator.locks
				.request(lockName, () => this.#look())
				// A library that cannot be read says so elsewhere; at the next change all is looked at.
				.catch(() => (this.#changed = 'all'));
		}, quiet);
	}

	async #look(): Promise<void> {
		const { queue } = jobsOf(this.#app);
		// Another tab may just have begun one.
		await queue.look();
		if (this.#underWay) return;
		const changed = this.#changed;
		this.#changed = new Set();
		const wanted = await tracksIn(libraryDb()).wanted(trackReader, changed === 'all' ? undefined : changed);
		const items = wanted.filter(({ root }) => this.#app.roots.access.get(root) === 'ready');
		if (items.length === 0) return;
		const total = items.length;
		await queue.add(
			{ kind: 'tracks', title: { count: total }, total },
			{ items: Uint32Array.from(items, ({ id }) => id) }
		);
	}

	/** What is kept of the track of an item; undefined where it has none. */
	async of(item: Item): Promise<KeptTrack | undefined> {
		return (await tracksIn(libraryDb()).of(item))?.track;
	}

	/** Shows the track on the map. */
	show(item: Item): void {
		const { library, shell, viewer } = this.#app;
		this.toShow = item.id;
		library.layout = 'map';
		shell.sheet = undefined;
		if (shell.place === 'viewer') viewer.controls?.close();
		else if (shell.place !== 'library') void shell.go('/library');
	}

	/** Saves the track as GPX under the name of the film: each of its positions, or those that are kept where it is not at hand. */
	async save(item: Item): Promise<void> {
		try {
			const { gpxOf } = await import('./film-gpx.ts');
			const gpx = await gpxOf(this.#app, item);
			if (gpx) saveFile(gpx, `${item.name.replace(/\.[^.]*$/, '')}.gpx`);
		} catch (error) {
			this.#app.notices.problem(error);
		}
	}
}

export const filmTracksOf = perApp((app) => new FilmTracks(app));
