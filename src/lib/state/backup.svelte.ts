/** The full backup: written by a job, restored by a thread of its own, whole or not at all. */
import type { BackupFault } from '#lib/library/backup.ts';
import { metaIn } from '#lib/storage/meta.ts';
import type { SoundBackup } from '#lib/storage/backup-read.ts';
import { startBackup } from '#lib/workers/backup/client.ts';
import type { App } from './app.svelte.ts';
import { libraryDb } from './db.ts';
import { forgetFirstScreens } from './first-screen.ts';
import type { JobLine } from './jobs/line.ts';
import { jobsOf } from './jobs.svelte.ts';
import { perApp } from './per-app.svelte.ts';
import { keepSettings } from './settings.svelte.ts';

/** Tells the other tabs that the library they have open is gone; `health.svelte.ts` listens. */
const replacedChannel = 'mediatheque:replaced';

/** Days after which a library that was backed up once is advised to be again. */
const advisedAfter = 30 * 86_400_000;

export class Backup {
	/** When the last one was written and read back; undefined: none from this browser, null: not known yet. */
	last = $state.raw<{ readonly at: number; readonly state: string } | undefined | null>(null);
	/** What is being done with a file: read through, or put in the place of the library. */
	doing = $state.raw<
		{ readonly what: 'look' | 'restore'; readonly done: number; readonly total: number } | undefined
	>(undefined);
	/** A sound backup that waits for a person's word. */
	found = $state.raw<
		{ readonly file: File; readonly backup: SoundBackup; readonly here: number } | undefined
	>(undefined);
	refused = $state.raw<{ readonly fault: BackupFault; readonly detail?: string } | undefined>(undefined);
	/** The state hash of the library, once it was asked for. */
	state = $state.raw<string | undefined>(undefined);
	#job = $state.raw<string | undefined>(undefined);
	#stop = new AbortController();
	/** Whether pictures for tiles go into the next one. */
	pictures = $state(false);
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		void this.#learn();
	}

	async #learn(): Promise<void> {
		this.last = await metaIn(libraryDb())
			.get('backedUp')
			.catch(() => undefined);
	}

	/** The run that is being watched. */
	get line(): JobLine | undefined {
		return jobsOf(this.#app).lineOf(this.#job);
	}

	/** Whether it is time for another one. */
	get isOld(): boolean {
		return !!this.last && Date.now() - this.last.at > advisedAfter;
	}

	/** Writes a backup, and hands it to the downloads once it was read back. @param app version of the app */
	async begin(app: string): Promise<void> {
		const jobs = jobsOf(this.#app);
		try {
			const name = `mediatheque-${new Date().toISOString().slice(0, 10)}`;
			const settings: unknown = { ...this.#app.settings.values };
			const job = await jobs.add(
				{ kind: 'backup', title: {}, total: 0 },
				{ name, app, settings, pictures: this.pictures }
			);
			jobs.awaited.add(job.id);
			this.#job = job.id;
		} catch (error) {
			this.#app.notices.problem(error);
		}
	}

	/** To be called when the run that is watched has ended well. */
	async ended(): Promise<void> {
		if (this.#job === undefined) return;
		await jobsOf(this.#app).saveFile(this.#job);
		await this.#learn();
	}

	cancel(): void {
		if (this.#job !== undefined && this.line) void jobsOf(this.#app).ask(this.line.id, 'cancel');
		this.#stop.abort();
	}

	/** Reads a file through; nothing is changed. */
	async look(file: File): Promise<void> {
		this.refused = undefined;
		this.found = undefined;
		await this.#work('look', async (service, report, signal) => {
			const looked = await service.look(file, report, signal);
			if (looked.status === 'sound')
				this.found = { file, backup: looked.backup, here: await libraryDb().items.count() };
			else this.refused = looked;
		});
	}

	/** Puts what was found in the place of the library; this page and all others begin anew. */
	async restore(): Promise<void> {
		const { found } = this;
		if (!found) return;
		await this.#work('restore', async (service, report, signal) => {
			const outcome = await service.restore(found.file, $state.snapshot(found.backup), report, signal);
			if (outcome.status === 'refused') {
				this.refused = outcome;
				this.found = undefined;
				return;
			}
			forgetFirstScreens();
			keepSettings(found.backup.settings.settings);
			const { health, shell } = this.#app;
			// It hears itself, and has a way of its own.
			health.leaving = true;
			const channel = new BroadcastChannel(replacedChannel);
			channel.postMessage('replaced');
			channel.close();
			await shell.go('/library');
			location.reload();
		});
	}

	/** Works out the state hash. */
	async tell(): Promise<void> {
		const service = startBackup();
		try {
			this.state = await service.state();
		} catch (error) {
			this.#app.notices.problem(error);
		} finally {
			service[Symbol.dispose]();
		}
	}

	forget(): void {
		this.found = undefined;
		this.refused = undefined;
	}

	async #work(
		what: 'look' | 'restore',
		work: (
			service: ReturnType<typeof startBackup>,
			report: (progress: { readonly done: number; readonly total: number }) => void,
			signal: AbortSignal
		) => Promise<void>
	): Promise<void> {
		const { signal } = (this.#stop = new AbortController());
		const service = startBackup();
		this.doing = { what, done: 0, total: 0 };
		try {
			await work(service, (progress) => (this.doing = { what, ...progress }), signal);
		} catch (error) {
			if (!signal.aborted) this.#app.notices.problem(error);
		} finally {
			this.doing = undefined;
			service[Symbol.dispose]();
		}
	}
}

/** The backup of an app. */
export const backupOf = perApp((app) => new Backup(app));
