/** What this device keeps of sync beside the log: keys, the vault, tries, what other devices said last, news. Strict, and never carried. */
import type { SyncDevice, Vector } from '#lib/sync/batch.ts';
import type { DeviceKeys } from '#lib/sync/envelope/device-keys.ts';
import type { Tries } from '#lib/sync/envelope/tries.ts';
import type { KeptVault } from '#lib/sync/envelope/vault.ts';
import type { PlaceRecord, Standing } from '#lib/sync/place-memory.ts';
import { write, type LibraryDb } from '#lib/storage/schema.ts';
import type { RoadTrouble, SyncMember, SyncNews } from './contract.ts';

/** The vault as a thread may have it open: another `stamp` means that another thread has changed it since. */
export interface StampedVault {
	readonly stamp: string;
	readonly vault: KeptVault;
}

interface KeptFacts {
	keys: DeviceKeys;
	vault: StampedVault;
	/** What this device is called, as its owner wants it. */
	name: string;
	tries: Tries;
	paused: boolean;
	/** What each device said of itself last. */
	standings: Readonly<Record<SyncDevice, KeptStanding>>;
	/** Newest first. */
	news: readonly SyncNews[];
}

/** A road as its owner set it up. */
export type RoadGiven =
	| { readonly kind: 'folder'; readonly name: string; readonly handle: FileSystemDirectoryHandle }
	| {
			readonly kind: 'address';
			readonly name: string;
			readonly url: string;
			readonly user?: string;
			readonly password?: string;
	  }
	| { readonly kind: 'server'; readonly name: string; readonly url: string; readonly token?: string };

/** How it went there last. */
export interface RoadState {
	readonly last?: number;
	readonly trouble?: RoadTrouble;
	/** What the place had when it was left last. */
	readonly left?: Vector;
}

/** What is known of another device. */
export interface KeptStanding {
	/** What it said at a place. */
	readonly said?: Standing;
	/** What came out on a live line, and what was held here then. */
	readonly line?: {
		readonly holds: SyncMember['holds'];
		readonly ahead: number;
		/** Milliseconds since 1970. */
		readonly at: number;
		readonly state: string;
	};
}

export interface KeptRoad {
	readonly id: string;
	readonly road: RoadGiven;
	readonly state: RoadState;
}

const recordKey = (road: string) => `record ${road}`;

export function keptIn(db: LibraryDb) {
	return {
		async get<K extends keyof KeptFacts>(key: K): Promise<KeptFacts[K] | undefined> {
			// Rows are written only by `set` and `put`, which keep key and value together.
			return (await db.sync.get(key))?.value as KeptFacts[K] | undefined;
		},

		/** All of these or none. */
		put: (facts: Partial<KeptFacts>): Promise<void> =>
			write(db, 'strict', ['sync'], async (through) => {
				await through.sync.bulkPut(Object.entries(facts).map(([key, value]) => ({ key, value })));
			}),

		/** What it was is read in the transaction that writes what it becomes. */
		change: <K extends keyof KeptFacts>(
			key: K,
			work: (before: KeptFacts[K] | undefined) => KeptFacts[K]
		): Promise<void> =>
			write(db, 'strict', ['sync'], async (through) => {
				const row = await through.sync.get(key);
				await through.sync.put({ key, value: work(row?.value as KeptFacts[K] | undefined) });
			}),

		/** In the order in which they were set up. */
		async roads(): Promise<KeptRoad[]> {
			const rows = await db.syncPlaces.toArray();
			// Written only below.
			return rows as KeptRoad[];
		},

		road: async (id: string): Promise<KeptRoad | undefined> =>
			(await db.syncPlaces.get(id)) as KeptRoad | undefined,

		putRoad: (road: KeptRoad): Promise<void> =>
			write(db, 'strict', ['syncPlaces'], async (through) => {
				await through.syncPlaces.put(road);
			}),

		/** How it went there; nothing where the road was removed meanwhile. */
		setState: (id: string, state: RoadState): Promise<void> =>
			write(db, 'strict', ['syncPlaces'], async (through) => {
				await through.syncPlaces.update(id, { state });
			}),

		removeRoad: (id: string): Promise<void> =>
			write(db, 'strict', ['syncPlaces', 'sync'], async (through) => {
				await through.syncPlaces.delete(id);
				await through.sync.delete(recordKey(id));
			}),

		async record(road: string): Promise<PlaceRecord | undefined> {
			return (await db.sync.get(recordKey(road)))?.value as PlaceRecord | undefined;
		},

		/** All of a device's roads, by which its files are known. */
		async records(): Promise<PlaceRecord[]> {
			const rows = await db.sync.where('key').startsWith(recordKey('')).toArray();
			return rows.map(({ value }) => value as PlaceRecord);
		},

		/** Nothing is kept of a road that was removed meanwhile. */
		putRecord: (road: string, value: PlaceRecord): Promise<void> =>
			write(db, 'strict', ['syncPlaces', 'sync'], async (through) => {
				if (await through.syncPlaces.get(road)) await through.sync.put({ key: recordKey(road), value });
			})
	};
}

export type Kept = ReturnType<typeof keptIn>;
