/** Watches one folder and has looked at what changes: through the browser where it tells, else by looking now and then. */
import { canObserve, observeFolder, type ChangedPart } from '#lib/platform/folder-watch.ts';
import type { ScanProgress, Scope } from '#lib/workers/scan/contract.ts';

/** What a look through a folder, or some parts of it, came to; undefined where it could not be made now. */
export type Look = (request: {
	readonly within?: readonly Scope[];
	readonly namesOnly?: boolean;
}) => Promise<ScanProgress | undefined>;

export interface Watching {
	readonly look: Look;
	/** Told once it is clear how the folder is watched. */
	readonly onway: (way: 'observed' | 'polled') => void;
	/** Looks go on only while somebody looks at the page. */
	readonly visible: () => boolean;
}

/** Changes come in bursts: they are looked at together when it is quiet, or after the longest wait. */
const quiet = 250;
const longestWait = 1500;
/** A browser may tell of a new folder and miss what is put into it meanwhile. */
const again = 2500;
/** After a look that could not be made: a scan goes on, or another tab is at it. */
const retry = 1000;
const firstLook = 1500;
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
	#polled = false;
	/** Nobody has looked yet for what changed while nobody watched. */
	#missed = true;

	constructor(watching: Watching) {
		this.#watching = watching;
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
		if (this.#ended) return this.#observer?.[Symbol.dispose]();
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
		const first = this.#missed && (await this.#watching.look({ namesOnly: true }));
		const parts = this.#parts;
		this.#parts = [];
		this.#since = 0;
		const found = parts.length > 0 ? await this.#watching.look({ within: parts }) : first;
		this.#looking = false;
		if (this.#ended || this.#polled) return;
		if (first !== false && isMade(first)) this.#missed = false;
		if (!isMade(found)) {
			this.#parts.unshift(...parts);
			this.#later(retry, () => this.#lookAtParts());
			return;
		}
		if (found === false) return;
		const trees = parts.filter(({ reach }) => reach === 'tree');
		if (trees.length > 0 && found.parsed > 0) setTimeout(() => this.#changed(trees), again);
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
		const news = found !== undefined && found.parsed + found.absent > 0;
		this.#pause = news ? soonest : Math.min(latest, this.#pause * 1.5);
		this.#later(Math.max(this.#pause, cost * costFactor), () => this.#lookAgain());
	}
}

/** Whether a look was made, or needed not be. */
function isMade(found: ScanProgress | false | undefined): found is ScanProgress | false {
	return found !== undefined && (found === false || !(found.busy || found.state === 'cancelled'));
}
