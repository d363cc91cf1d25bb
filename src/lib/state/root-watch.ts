/** Watches one folder and has looked at what changes: through the browser where it tells, else by looking now and then. */
import { canObserve, observeFolder, type ChangedPart } from '#lib/platform/folder-watch.ts';
import type { ScanProgress, Scope } from '#lib/workers/scan/contract.ts';

/**
 * What a look through a folder, or some parts of it, came to; undefined where it could not be made now, or is not to be, `broken`
 * where whoever looks is out of order.
 */
export type Look = (request: {
	readonly within?: readonly Scope[];
	readonly namesOnly?: boolean;
}) => Promise<Found>;

type Found = ScanProgress | 'broken' | undefined;

export interface Watching {
	readonly look: Look;
	/** Told once it is clear how the folder is watched. */
	readonly onway: (way: 'observed' | 'polled') => void;
	/** Looks go on only while somebody looks at the page. */
	readonly visible: () => boolean;
	/** Whether it is long since all files of the folder were looked at: some may have changed where they are. */
	readonly stale: () => boolean;
}

/** Changes come in bursts: they are looked at together when it is quiet, or after the longest wait. */
const quiet = 250;
const longestWait = 1500;
/** A browser may tell of a new folder and miss what is put into it meanwhile. */
const again = 2500;
/** After a look that could not be made: a scan goes on, or another tab is at it. */
const retry = 1000;
/** After one that failed (the disk is full, a drive does not answer): at first, and at most. */
const retryFailed = 15_000;
const retryFailedLongest = 600_000;
const firstLook = 1500;
/** A look at every file takes long: it waits until a person has found their way in, and nothing changes. */
const wholeLook = 10_000;
/** Looks: at the soonest, and at the latest where nothing ever changes; in between the longer the costlier they are. */
const soonest = 4000;
const latest = 60_000;
const costFactor = 10;
/** Looks by name only miss changes in place: every so many is a whole one. */
const wholeEvery = 10;

export class RootWatch implements Disposable {
	readonly #watching: Watching;
	#observer: Disposable | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#parts: ChangedPart[] = [];
	#since = 0;
	#looking = false;
	#ended = false;
	#pause = soonest;
	#looks = 0;
	/** Looks that failed one after the other. */
	#failed = 0;
	#polled = false;
	/** What changed while nobody watched and nobody has looked for yet: names first, which is quick. */
	#missed: 'all' | 'contents' | undefined = 'all';

	constructor({ look, ...watching }: Watching) {
		// A look that broke off is one that could not be made: there are others.
		this.#watching = { ...watching, look: (request) => look(request).catch(() => undefined) };
	}

	async start(folder: FileSystemDirectoryHandle): Promise<void> {
		if (canObserve()) {
			try {
				this.#observer = await observeFolder(
					folder,
					(parts) => this.#changed(parts),
					() => this.#poll(quiet)
				);
			} catch {
				// Some file systems cannot be watched: then they are looked at.
			}
		}
		// It may have been lost while it began: then it is looked at by now.
		if (this.#ended || this.#polled) return this.#observer?.[Symbol.dispose]();
		if (this.#observer) {
			this.#watching.onway('observed');
			// What changed while nobody watched.
			this.#later(firstLook, () => this.#lookAtParts());
		} else this.#poll(firstLook);
	}

	/** Somebody looks at the page again: so do we. */
	wake(): void {
		if (!this.#polled) return;
		this.#pause = soonest;
		this.#later(quiet, () => this.#lookAgain());
	}

	[Symbol.dispose](): void {
		this.#ended = true;
		clearTimeout(this.#timer);
		this.#observer?.[Symbol.dispose]();
	}

	#later(after: number, run: () => Promise<void>): void {
		clearTimeout(this.#timer);
		if (this.#ended) return;
		this.#timer = setTimeout(() => void run(), after);
	}

	#changed(parts: readonly ChangedPart[]): void {
		this.#parts.push(...parts);
		this.#goOn();
	}

	/** Looks at what has changed when it is quiet. */
	#goOn(): void {
		if (this.#parts.length === 0 || this.#looking || this.#ended || this.#polled) return;
		const now = Date.now();
		this.#since ||= now;
		const wait = Math.max(0, Math.min(quiet, this.#since + longestWait - now));
		this.#later(wait, () => this.#lookAtParts());
	}

	async #lookAtParts(): Promise<void> {
		this.#looking = true;
		const names = this.#missed === 'all' ? await this.#watching.look({ namesOnly: true }) : undefined;
		const namesMade = this.#missed !== 'all' || isMade(names);
		const parts = this.#parts;
		this.#parts = [];
		this.#since = 0;
		const found = parts.length > 0 ? await this.#watching.look({ within: parts }) : undefined;
		const whole = namesMade && parts.length === 0 && this.#missed === 'contents';
		const all = whole ? await this.#watching.look({}) : undefined;
		const wholeMade = whole && isMade(all);
		this.#looking = false;
		if (this.#ended || this.#polled) return;
		if (namesMade && this.#missed === 'all') this.#missed = this.#watching.stale() ? 'contents' : undefined;
		else if (wholeMade) this.#missed = undefined;
		const partsMade = parts.length === 0 || isMade(found);
		if (!partsMade) this.#parts.unshift(...parts);
		if (!(namesMade && partsMade && whole === wholeMade)) {
			const wait = [names, found, all].some(hasFailed)
				? Math.min(retryFailed * 2 ** this.#failed++, retryFailedLongest)
				: retry;
			this.#later(wait, () => this.#lookAtParts());
			return;
		}
		this.#failed = 0;
		const trees = parts.filter(({ reach }) => reach === 'tree');
		if (trees.length > 0 && isMade(found) && found.parsed > 0) setTimeout(() => this.#changed(trees), again);
		if (this.#missed === 'contents') this.#later(wholeLook, () => this.#lookAtParts());
		this.#goOn();
	}

	#poll(after = soonest): void {
		if (this.#polled) return;
		this.#polled = true;
		this.#observer?.[Symbol.dispose]();
		this.#watching.onway('polled');
		this.#later(after, () => this.#lookAgain());
	}

	async #lookAgain(): Promise<void> {
		if (!this.#watching.visible()) return;
		const started = Date.now();
		const whole = ++this.#looks % wholeEvery === 0;
		const found = await this.#watching.look(whole ? {} : { namesOnly: true });
		const cost = Date.now() - started;
		// What could not be looked at may have changed.
		const news = !hasFailed(found) && (!isMade(found) || found.parsed + found.absent > 0);
		if (whole && !isMade(found)) this.#looks--;
		this.#pause = news ? soonest : Math.min(latest, this.#pause * 1.5);
		this.#later(Math.max(this.#pause, cost * costFactor), () => this.#lookAgain());
	}
}

/** Whether a look was made: not where a scan went on, one that a person asked for cut it short, or it failed. */
function isMade(found: Found): found is ScanProgress {
	return typeof found === 'object' && found.state === 'done';
}

function hasFailed(found: Found): boolean {
	return found === 'broken' || (found?.state === 'failed' && !found.busy);
}
