/**
 * One thread of all tabs writes a cache: the one that holds its Web Lock. When its tab is closed or crashes the browser
 * gives the lock to the next at once; when it hangs, its heartbeat stops and another takes the lock away. Whoever owns
 * carries the number of its ownership (storage/fence.ts) and shows it with each write, so that the old one's late write
 * is refused.
 *
 * How a cache uses it: `const owner = ownershipOf(db, 'search')`. Before work: `if (owner.epoch === undefined) return`.
 * In a transaction of `write`: `await owner.check(through)` first. For a file: write it under a name of its own
 * (`owner.epoch` in it), `await owner.confirm()`, then move it to its place. Both throw NotOwner, which ends the work.
 */
import { checkEpoch, NotOwner, raiseEpoch, renewEpoch, type CacheName } from '#lib/storage/fence.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';

export { NotOwner };

export interface Owner extends Disposable {
	/** The number of this ownership; undefined while another thread owns. */
	readonly epoch: number | undefined;
	/** Resolves once this thread owns, or has found that another does. */
	readonly settled: Promise<void>;
	/** Inside a transaction of `write`. @throws NotOwner */
	check(through: LibraryDb): Promise<void>;
	/** Outside of one. @throws NotOwner */
	confirm(): Promise<void>;
	/** Takes a new number, where the database was emptied meanwhile and with it all numbers. @throws NotOwner */
	renew(): Promise<void>;
}

export interface OwnerOptions {
	/** Told when this thread owns from now on. What it throws gives the ownership up. */
	readonly onown?: (epoch: number) => Promise<void> | void;
	/** Told when it was taken away, or given up. */
	readonly onlost?: () => void;
	/** Milliseconds between two signs of life; the owner is taken for hung after five without one. */
	readonly beat?: number;
}

/** `alive`: from the owner, by itself or when asked. `ask`: from one that has not heard of it for a while. */
interface Sign {
	readonly kind: 'alive' | 'ask';
	readonly epoch: number;
}

/** Beats missed before the owner is asked, and before its lock is taken. Counted, not timed: clocks jump. */
const missedToAsk = 3;
const missedToSteal = 5;
/** Beats to wait after an ownership that could not begin. */
const beatsToRetry = 4;

/** Web Locks are only in secure contexts. */
const { locks } = navigator as { locks?: LockManager };

/** The name of the lock that the owner of a cache holds. */
function ownerLock(library: string, cache: CacheName): string {
	return `mediatheque:owner:${cache}:${library}`;
}

/** Owns a cache as soon as no other thread does, until disposed. */
export function ownershipOf(
	db: LibraryDb,
	cache: CacheName,
	{ onown, onlost, beat = 1500 }: OwnerOptions = {}
): Owner {
	const name = ownerLock(db.name, cache);
	const channel = new BroadcastChannel(name);
	let epoch: number | undefined;
	/** The highest epoch heard of: an owner that was replaced may go on beating for a moment. */
	let heard = 0;
	let missed = 0;
	let closed = false;
	/** Lets go of the lock that is held, or waited for. */
	let leave: () => void = () => undefined;
	let queue: AbortController | undefined;

	const say = (kind: Sign['kind']) => {
		const sign: Sign = { kind, epoch: epoch ?? heard };
		channel.postMessage(sign);
	};
	channel.onmessage = ({ data }: MessageEvent<Sign>) => {
		if (data.kind === 'ask') {
			if (epoch !== undefined) say('alive');
		} else if (data.epoch >= heard) {
			heard = data.epoch;
			missed = 0;
		}
	};

	const beating = setInterval(() => {
		if (epoch !== undefined) {
			say('alive');
			return;
		}
		if (!queue) return;
		missed++;
		if (missed === missedToAsk) say('ask');
		if (missed < missedToSteal) return;
		missed = 0;
		queue.abort();
		request({ steal: true });
	}, beat);

	let settle: () => void = () => undefined;
	const settled = new Promise<void>((resolve) => (settle = resolve));

	async function hold(lock?: Lock | null): Promise<void> {
		if (lock === null) {
			settle();
			request({});
			return;
		}
		queue = undefined;
		let left = false;
		const until = new Promise<void>((resolve) => {
			leave = () => {
				left = true;
				resolve();
			};
		});
		const raised = await raiseEpoch(db, cache);
		// Closed, or taken away, while it began.
		if (left) return;
		epoch = heard = raised;
		say('alive');
		await onown?.(raised);
		settle();
		await until;
	}

	function lose(): void {
		leave();
		if (epoch === undefined) return;
		epoch = undefined;
		onlost?.();
	}

	function request(options: LockOptions): void {
		missed = 0;
		const waiting = new AbortController();
		const queued = !options.steal && !options.ifAvailable;
		// The browser takes a signal only from those that wait.
		const asked = locks ? locks.request(name, queued ? { signal: waiting.signal } : options, hold) : hold();
		if (queued) queue = waiting;
		asked.catch((error: unknown) => {
			// Given up to steal the lock instead.
			if (waiting.signal.aborted) return;
			settle();
			lose();
			const taken = error instanceof DOMException && error.name === 'AbortError';
			if (closed) return;
			if (taken) request({});
			else if (!(error instanceof Error && error.name === 'OutdatedTab')) {
				setTimeout(() => {
					if (!closed) request({});
				}, beat * beatsToRetry);
			}
		});
	}
	request({ ifAvailable: true });

	return {
		settled,
		get epoch() {
			return epoch;
		},
		check: (through) => checkEpoch(through, cache, epoch),
		confirm: () => {
			const mine = epoch;
			return write(db, 'relaxed', ['meta'], (through) => checkEpoch(through, cache, mine));
		},
		async renew() {
			const mine = epoch;
			if (mine === undefined) throw new NotOwner(cache);
			const renewed = await renewEpoch(db, cache, mine, () => epoch === mine);
			// Taken away in the last moment.
			if (epoch !== mine) throw new NotOwner(cache);
			epoch = heard = renewed;
		},
		[Symbol.dispose]() {
			closed = true;
			clearInterval(beating);
			queue?.abort();
			lose();
			channel.close();
		}
	};
}
