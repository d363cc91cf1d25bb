/** The scans that run, and what their failures were. */
import type { LibraryFile } from '#lib/library/root.ts';
import { filesIn } from '#lib/storage/files.ts';
import { jobsIn } from '#lib/storage/jobs.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import { pendingScans, scanLetGo, scansElsewhere, startScanner } from '#lib/workers/scan/client.ts';
import {
	isWhole,
	scanJob,
	type ScanProgress,
	type ScanRequest,
	type ScanService
} from '#lib/workers/scan/contract.ts';
import { libraryDb } from './db.ts';
import { words } from './messages/words.svelte.ts';
import type { Notices } from './notices.svelte.ts';

/** Milliseconds from which on a look is told like a scan. */
const longLook = 2000;
/** Spoken progress: often enough to know that it goes on, seldom enough to work beside it. */
const spokenEvery = 20_000;

export class Scans {
	/** By root; ended ones stay until the next scan of their root. */
	running = $state.raw<ReadonlyMap<number, ScanProgress>>(new Map());
	/** Files that could not be read, of all roots. */
	failures = $state.raw<readonly LibraryFile[]>([]);
	/** What a screen reader says of scans, now and then. */
	spoken = $state('');
	readonly #notices: Notices;
	readonly #cancels = new Map<number, AbortController>();
	/** By root, when its scan is over. */
	readonly #ends = new Map<number, Promise<void>>();
	/** Roots of which a whole scan was begun in this visit. */
	readonly #scanned = new Set<number>();
	/** Looks under way, by root. */
	readonly #looks = new Map<number, Promise<unknown>>();
	/** Files of roots that workers cannot open by themselves, by root; given by `Roots`. */
	filesOf: (root: number) => Promise<ScanRequest['files']> = () => Promise.resolve(undefined);
	/** Whether all new items are to be reviewed, those of a new folder too; given by the app. */
	inboxAll: () => boolean = () => false;
	/** Opens the report; given by the frame. */
	onreport: () => void = () => undefined;
	#scanner: ScanService | undefined;
	#spokenAt = 0;

	constructor(notices: Notices) {
		this.#notices = notices;
	}

	/** Scans that are not over, oldest first. */
	get active(): ScanProgress[] {
		return [...this.running.values()].filter((scan) => isActive(scan));
	}

	/**
	 * Scans a root; what came of it is said as a notice. A root that is being scanned already goes on.
	 * @returns whether it was gone through, from now on and to the end
	 */
	async scan(request: ScanRequest, { quiet = false, paused = false } = {}): Promise<boolean> {
		const { root } = request;
		// What a person asks for does not wait for a look that nobody sees.
		while (this.#looks.has(root)) {
			this.#cancels.get(root)?.abort();
			await this.#looks.get(root);
		}
		if (this.#cancels.has(root)) return false;
		const cancel = new AbortController();
		this.#cancels.set(root, cancel);
		let over: () => void = () => undefined;
		this.#ends.set(root, new Promise((resolve) => (over = resolve)));
		let done = false;
		try {
			// Before anything else: a page that is loaded anew the next moment goes on with it.
			if (isWhole(request)) {
				this.#scanned.add(root);
				await jobsIn(libraryDb()).begin(scanJob(root));
			}
			const name = await this.#nameOf(root);
			const scanner = this.#start();
			const ended = scanner.scan(
				this.#asked(request),
				(progress) => this.#tell(progress, name),
				cancel.signal
			);
			if (paused) scanner.pause(root);
			const end = await ended;
			done = end.state === 'done';
			this.#end(end, name, quiet);
		} catch (error) {
			this.#forget(root);
			this.#notices.problem(error, words().sources.scanFailed(await this.#nameOf(root).catch(() => '')));
		} finally {
			this.#cancels.delete(root);
			this.#ends.delete(root);
			over();
		}
		await this.refreshFailures();
		return done;
	}

	/** Scans a root behind what goes on there, which may have passed what is to be found. @returns as `scan` */
	async through(request: ScanRequest, wishes?: Parameters<Scans['scan']>[1]): Promise<boolean> {
		while (this.#ends.has(request.root)) await this.#ends.get(request.root);
		return this.scan(request, wishes);
	}

	/** Whether a whole scan of a root was begun in this visit. */
	hasScanned(root: number): boolean {
		return this.#scanned.has(root);
	}

	/**
	 * Looks through a root, or parts of it, without a word: what changes shows by itself. What takes long is told like a scan.
	 * @returns undefined where the root is being scanned already, `broken` where nobody can scan now
	 */
	async look(request: ScanRequest): Promise<ScanProgress | 'broken' | undefined> {
		const { root } = request;
		if (this.#cancels.has(root)) return undefined;
		const looking = this.#look(request);
		this.#looks.set(root, looking);
		try {
			return await looking;
		} finally {
			this.#looks.delete(root);
		}
	}

	async #look(request: ScanRequest): Promise<ScanProgress | 'broken'> {
		const { root } = request;
		const cancel = new AbortController();
		this.#cancels.set(root, cancel);
		const started = Date.now();
		try {
			const name = await this.#nameOf(root);
			const scanner = this.#start();
			const tell = (progress: ScanProgress) => {
				if (Date.now() - started > longLook) this.#tell(progress, name);
			};
			const ended = await scanner.scan(this.#asked(request), tell, cancel.signal);
			if (ended.failed > 0 || ended.absent > 0 || this.failures.length > 0) await this.refreshFailures();
			return ended;
		} catch (error) {
			this.#notices.problem(error);
			return 'broken';
		} finally {
			this.#cancels.delete(root);
			this.#forget(root);
		}
	}

	/** One that broke is replaced by the next scan. */
	#start(): ScanService {
		return (this.#scanner ??= startScanner(undefined, () => {
			this.#scanner = undefined;
		}));
	}

	/** With what a person wants of every scan. */
	#asked(request: ScanRequest): ScanRequest {
		return this.inboxAll() ? { ...request, inbox: 'all' } : request;
	}

	pause(root: number): void {
		this.#scanner?.pause(root);
	}

	resume(root: number): void {
		this.#scanner?.resume(root);
	}

	cancel(root: number): void {
		this.#cancels.get(root)?.abort();
		// A paused scan ends only once it is let through to see that it was cancelled.
		this.#scanner?.resume(root);
	}

	/** Goes on with scans that a reload, or another tab's end, cut short; those that were paused stay so. */
	async resumePending(): Promise<void> {
		await this.refreshFailures();
		const elsewhere = await scansElsewhere(libraryDb());
		await this.#takeUp();
		for (const root of elsewhere) void scanLetGo(root).then(() => this.#takeUp(root));
	}

	/** Takes up what nobody is at: one root, or all. */
	async #takeUp(only?: number): Promise<void> {
		for (const { root, paused } of await pendingScans(libraryDb())) {
			if (only === undefined || only === root) void this.scan({ root }, { quiet: true, paused });
		}
	}

	/** Reads again what could not be read: these files, or all of them. */
	async retry(files: readonly LibraryFile[] = this.failures): Promise<void> {
		const byRoot = Map.groupBy(files, (file) => file.root);
		await Promise.all(
			[...byRoot].map(async ([root, failed]) => {
				const only = failed.map((file) => file.path);
				const given = await this.filesOf(root);
				await this.scan(given ? { root, only, files: given } : { root, only });
			})
		);
	}

	/** Looks up what could not be read; called after each scan and each removal. */
	async refreshFailures(): Promise<void> {
		this.failures = await filesIn(libraryDb()).failed();
	}

	async #nameOf(root: number): Promise<string> {
		return (await rootsIn(libraryDb()).get(root))?.name ?? '';
	}

	#tell(progress: ScanProgress, name: string): void {
		this.running = new Map(this.running).set(progress.root, progress);
		const now = Date.now();
		if (!isActive(progress) || now - this.#spokenAt < spokenEvery) return;
		this.#spokenAt = now;
		this.spoken = words().sources.progress(name, progress);
	}

	#end(ended: ScanProgress, name: string, quiet: boolean): void {
		this.#forget(ended.root);
		this.#spokenAt = 0;
		if (this.running.size === 0) this.spoken = '';
		const text = words().sources;
		if (ended.busy) {
			// Two tabs may take up one scan at once: the one that came second need not say so.
			if (!quiet) this.#notices.say({ tone: 'plain', text: text.busy(name) });
		} else if (ended.state === 'cancelled') {
			this.#notices.say({ tone: 'plain', text: text.cancelled(name, ended) });
		} else if (ended.state === 'failed') this.#sayFailed(ended, name);
		else if (!quiet || ended.parsed > 0 || ended.absent > 0) this.#sayDone(ended, name);
	}

	#sayFailed({ failure }: ScanProgress, name: string): void {
		const { what, next } = words().problems.causes[failure?.cause ?? 'internal'];
		this.#notices.say({ tone: 'bad', text: `${words().sources.scanFailed(name)} ${what} ${next}` });
	}

	#sayDone(ended: ScanProgress, name: string): void {
		const text = words().sources;
		const nothing = ended.parsed + ended.unchanged + ended.failed + ended.absent === 0;
		this.#notices.say({
			tone: ended.failed > 0 || nothing ? 'plain' : 'good',
			text: nothing ? text.nothingFound(name) : text.finished(name, ended),
			...(ended.failed > 0 ? { action: { label: text.report, run: () => this.onreport() } } : {})
		});
	}

	#forget(root: number): void {
		const next = new Map(this.running);
		next.delete(root);
		this.running = next;
	}
}

function isActive({ state }: ScanProgress): boolean {
	return state === 'walking' || state === 'reading' || state === 'paused';
}
