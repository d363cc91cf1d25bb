/**
 * Keeps what nothing can make again: leaves a mark of how far the database has come, copies curation, edits and presets
 * every few minutes of change, and merges the copy back when the database is behind its mark. When all is quiet it packs
 * the details of items. One keeper of all tabs writes; the others wait for their turn.
 */
import { checkHealth, beginLibrary } from '#lib/storage/health.ts';
import { isBehind, readMark, wholeMarkOf, writeMark, type Mark } from '#lib/storage/mark.ts';
import { rescueIn, type RescueFiles } from '#lib/storage/rescue.ts';
import { untold, type Loss } from '#lib/storage/rescued.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { announceChange, watchChanges } from '../changes.ts';
import type { Owner } from '../owner.ts';
import type { KeeperService, KeeperState } from './contract.ts';
import { packingWhenQuiet, type PackingNeeds } from './packing.ts';
import { tidyingWhenQuiet } from './tidying.ts';

export interface KeeperNeeds {
	readonly db: LibraryDb;
	readonly files: RescueFiles;
	readonly owner: () => Owner;
	/** Milliseconds from a change to the mark, and from a change to the copy; at least `between` two copies. */
	readonly markAfter?: number;
	readonly copyAfter?: number;
	readonly between?: number;
	/** Milliseconds without a change after which details are packed. */
	readonly quiet?: number;
	/** Milliseconds between looks at a database that cannot be read; one more look than there are pauses. */
	readonly pauses?: readonly number[];
	/** Who is told how far packing is. */
	readonly packingTeller?: PackingNeeds['teller'];
	/** Told of what went wrong, and in which work; absent: with the copies. */
	readonly failed?: (error: unknown, work?: 'rescue' | 'packing') => void;
}

/**
 * Milliseconds until a database that could not be read is looked at again, and again: a damaged one fails until the browser
 * has begun it anew, which takes as long as the machine is busy.
 */
const usualPauses: readonly number[] = [500, 1000, 2000, 4000, 8000];

export interface Keeper extends KeeperService {
	/** This thread owns the rescue copies from now on. */
	begin(): Promise<void>;
}

export function keeperOf({
	db,
	files,
	owner,
	markAfter = 2000,
	copyAfter = 15_000,
	between = 5 * 60_000,
	quiet = 10_000,
	pauses = usualPauses,
	packingTeller,
	failed = () => undefined
}: KeeperNeeds): Keeper {
	const rescue = rescueIn(db, files);
	const watchers: ((state: KeeperState) => void)[] = [];
	let state: KeeperState = 'watching';
	/** What the last copy is of; undefined before this thread wrote one. */
	let copied: string | undefined;
	let lastCopy = -Infinity;
	let copying: Promise<void> | undefined;
	let markTimer: ReturnType<typeof setTimeout> | undefined;
	let copyTimer: ReturnType<typeof setTimeout> | undefined;
	/** Until it is known that nothing is missing, nothing is written over what may be all that is left. */
	let sound = false;

	function become(next: KeeperState): void {
		state = next;
		for (const watcher of watchers) watcher(next);
	}

	async function mark(): Promise<void> {
		if (!sound || owner().epoch === undefined) return;
		const now = await wholeMarkOf(db);
		if (now) await writeMark(db, now);
	}

	async function copy(): Promise<void> {
		if (!sound || owner().epoch === undefined) return;
		const now = await signature();
		if (now === copied || now === undefined) return;
		await rescue.write();
		copied = now;
		lastCopy = performance.now();
		await mark();
	}

	/** Tells whether anything that is copied may have changed. */
	async function signature(): Promise<string | undefined> {
		const now = await wholeMarkOf(db);
		// A library in which nobody has said anything has nothing to rescue.
		if (!now || now.curation + now.edits + now.presets === 0) return undefined;
		return JSON.stringify([now, await db.presets.toArray()]);
	}

	function keep(): Promise<void> {
		clearTimeout(copyTimer);
		copyTimer = undefined;
		copying ??= copy()
			.catch(failed)
			.finally(() => (copying = undefined));
		return copying;
	}

	const packLater = packingWhenQuiet({
		db,
		mine: () => sound && owner().epoch !== undefined,
		quiet,
		...(packingTeller ? { teller: packingTeller } : {}),
		failed: (error) => {
			failed(error, 'packing');
		}
	});

	const tidyLater = tidyingWhenQuiet({
		db,
		mine: () => sound && owner().epoch !== undefined,
		quiet: 2 * quiet,
		folded: mark,
		failed: (error) => {
			failed(error, 'packing');
		}
	});

	function changed(): void {
		packLater();
		tidyLater();
		markTimer ??= setTimeout(() => {
			markTimer = undefined;
			mark().catch(failed);
		}, markAfter);
		copyTimer ??= setTimeout(() => void keep(), Math.max(copyAfter, lastCopy + between - performance.now()));
	}

	/** Whether the database lost something; presets may have changed without a word, so it is asked at each start. */
	async function lossOf(): Promise<Loss | undefined> {
		const health = await checkHealth(db);
		if (health === 'emptied' || health === 'shortened') return health;
		if (health === 'blocked') throw new Error('The database cannot be read');
		const [now, left]: [Required<Mark> | undefined, Mark | undefined] = await Promise.all([
			wholeMarkOf(db),
			readMark(db)
		]);
		// Counting goes through all of a table: where the disk gives something else than was written, it fails.
		for (const table of [db.items, db.files, db.roots]) await table.count();
		return now && left && isBehind(now, left) ? 'shortened' : undefined;
	}

	async function begin(): Promise<void> {
		sound = false;
		const loss = await lossOf();
		if (loss) await restore(loss);
		sound = true;
		await mark();
		changed();
	}

	async function beginInTime(): Promise<void> {
		for (const pause of pauses) {
			try {
				return await begin();
			} catch (error) {
				// Another thread is the keeper now.
				if (owner().epoch === undefined) throw error;
				await new Promise((resolve) => setTimeout(resolve, pause));
			}
		}
		return begin();
	}

	let beginning: Promise<void> | undefined;
	function beginOnce(): Promise<void> {
		beginning ??= beginInTime().finally(() => (beginning = undefined));
		return beginning;
	}

	async function beginAnew(): Promise<void> {
		// What was begun before may have looked at the database as it was.
		await beginning?.catch(() => undefined);
		await new Promise((resolve) => setTimeout(resolve, pauses[0] ?? 0));
		await beginOnce();
	}

	// The browser closes all connections to a database that it found to be damaged, and empties it.
	db.on('close', () => {
		if (owner().epoch === undefined) return;
		sound = false;
		beginAnew().catch(failed);
	});

	async function restore(why: Loss): Promise<void> {
		become('restoring');
		const found = await rescue.newest();
		await (why === 'emptied' ? owner().renew() : owner().confirm());
		const nothing = { why, when: Date.now(), items: 0, edits: 0, presets: 0, roots: [], told: false };
		const rescued = found ? await rescue.restore(found, why) : nothing;
		await rescue.tell(rescued);
		await beginLibrary(db);
		announceChange({ all: true });
		become('restored');
	}

	watchChanges((change) => {
		changed();
		// Another tab's keeper may have restored the library.
		if ('all' in change && state === 'watching') {
			untold(db).then((rescued) => {
				if (rescued && state === 'watching') become('restored');
			}, failed);
		}
	});

	return {
		begin: beginOnce,

		watch(changed) {
			watchers.push(changed);
			changed(state);
			return Promise.resolve();
		},

		keepNow: keep
	};
}
