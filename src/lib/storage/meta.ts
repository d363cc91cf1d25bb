/** Single facts of the library: canary, device, generation, app version. */
import type { EditId } from '#lib/library/edit.ts';
import type { GainMode } from '#lib/library/music/gain.ts';
import type { Queue } from '#lib/library/music/queue.ts';
import type { Stop } from '#lib/library/resume.ts';
import type { SharedSettings } from '#lib/library/shared-settings.ts';
import type { CarriedFacts } from './carried.ts';
import type { EpochKey } from './fence.ts';
import type { Rescued } from './rescued.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

/** How often each cache was taken over (fence.ts). */
type Epochs = Record<EpochKey, number>;

/** Who this device is to others, and how far its edits of before have got their places. */
export interface SyncFact {
	/** A ULID. */
	readonly device: string;
	/** The last edit of before that was looked at; `all` once there is none left. */
	readonly numbered: EditId | 'all';
}

export interface MetaFacts extends Epochs {
	/** Random text; the OPFS marker holds the same while the database is the one it was. */
	canary: string;
	/** Random id of this browser profile, for sync. */
	device: string;
	/** Version of the app that opened the library last. */
	app: string;
	/** Counts what invalidates caches as a whole: an erase, a restore. */
	generation: number;
	/** Random id of this very database: what was kept of another is not of this one. */
	lineage: string;
	/** Rules for what is no media in any root; absent: those given at first (library/ignore-rules.ts). */
	ignore: readonly string[];
	/** Names the set of thumbnail packs that the `thumbs` table speaks of. */
	packs: string;
	/** What was lost, and restored. */
	rescued: Rescued;
	/** Random id, anew each time a backup takes the place of the library: threads that had it open may only read (write.ts). */
	replaced: string;
	/** The backup that the library was replaced by: when it was made, and its state hash. */
	restored: { readonly made: number; readonly state: string };
	/** This library is kept in step with other devices (travel.ts). */
	sync: SyncFact;
	/** What the document of settings says (settings.ts). */
	settings: SharedSettings;
	/** The last full backup that was written and read back: milliseconds since 1970, and its state hash. */
	backedUp: { readonly at: number; readonly state: string };
	/** Where films and recordings stopped, newest first (library/resume.ts). */
	stops: readonly Stop[];
	/** Songs to be played, and how loud; looked at by whoever reads it. */
	queue: { readonly queue: Queue; readonly mode: GainMode };
	/** Roots that carry their library, or brought one (carried.ts). */
	carried: CarriedFacts;
}

export function metaIn(db: LibraryDb) {
	return {
		async get<K extends keyof MetaFacts>(key: K): Promise<MetaFacts[K] | undefined> {
			// Rows are written only by `set`, which keeps key and type together.
			return (await db.meta.get(key))?.value as MetaFacts[K] | undefined;
		},
		set: <K extends keyof MetaFacts>(key: K, value: MetaFacts[K]): Promise<void> =>
			write(db, 'strict', ['meta'], async (through) => {
				await through.meta.put({ key, value });
			}),
		/** Makes of a fact what it is to be, by what it is then: nothing that another tab says is lost. Undefined: it stays. */
		change: <K extends keyof MetaFacts>(
			key: K,
			to: (before: MetaFacts[K] | undefined) => MetaFacts[K] | undefined
		): Promise<void> =>
			write(db, 'strict', ['meta'], async (through) => {
				const value = to((await through.meta.get(key))?.value as MetaFacts[K] | undefined);
				if (value !== undefined) await through.meta.put({ key, value });
			}),
		/** The fact, made once where it is missing; two tabs get the same. */
		once: <K extends keyof MetaFacts>(key: K, make: () => MetaFacts[K]): Promise<MetaFacts[K]> =>
			write(db, 'strict', ['meta'], async (through) => {
				const row = await through.meta.get(key);
				if (row) return row.value as MetaFacts[K];
				const value = make();
				await through.meta.put({ key, value });
				return value;
			}),
		/** This browser profile's id for sync. */
		device(): Promise<string> {
			return this.once('device', () => crypto.randomUUID());
		}
	};
}
