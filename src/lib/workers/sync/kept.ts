/** What this device keeps of sync beside the log: keys, the vault, tries, what other devices said last, news. Strict, and never carried. */
import type { SyncDevice, Vector } from '#lib/sync/batch.ts';
import { putInBox, takeFromBox } from '#lib/sync/envelope/box.ts';
import { utf8 } from '#lib/sync/envelope/bytes.ts';
import type { DeviceKeys } from '#lib/sync/envelope/device-keys.ts';
import type { Tries } from '#lib/sync/envelope/tries.ts';
import type { KeptVault } from '#lib/sync/envelope/vault.ts';
import type { PlaceRecord, Standing } from '#lib/sync/place-memory.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
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
			// Rows are written only by `put` and `change`, which keep key and value together.
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
			return Promise.all((rows as StoredRoad[]).map((row) => unsealed(db, row)));
		},

		async road(id: string): Promise<KeptRoad | undefined> {
			const row = (await db.syncPlaces.get(id)) as StoredRoad | undefined;
			return row && unsealed(db, row);
		},

		/** What signs in is sealed by a key that the browser gives to nobody. */
		async putRoad(road: KeptRoad): Promise<void> {
			const stored = await sealed(db, road);
			await write(db, 'strict', ['syncPlaces'], async (through) => {
				await through.syncPlaces.put(stored);
			});
		},

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

/** What signs in somewhere. */
interface Credentials {
	readonly user?: string;
	readonly password?: string;
	readonly token?: string;
}

type StoredRoad = KeptRoad & {
	/** Credentials as JSON. */
	readonly secret?: Uint8Array<ArrayBuffer>;
};

const about = utf8('mediatheque/road/1');

async function sealed(db: LibraryDb, { id, state, road }: KeptRoad): Promise<StoredRoad> {
	if (road.kind === 'folder') return { id, state, road };
	const { user, password, token }: Credentials = road;
	const { kind, name, url } = road;
	const open: RoadGiven = { kind, name, url };
	if (user === undefined && token === undefined) return { id, state, road: open };
	const credentials = utf8(JSON.stringify({ user, password, token }));
	return { id, state, road: open, secret: await putInBox(await sealingKey(db), credentials, about) };
}

async function unsealed(db: LibraryDb, { id, state, road, secret }: StoredRoad): Promise<KeptRoad> {
	if (!secret) return { id, state, road };
	const plain = await takeFromBox(await sealingKey(db), secret, about);
	// What does not open any more is asked for again: the place says that nobody signed in.
	const credentials = plain ? (JSON.parse(new TextDecoder().decode(plain)) as Credentials) : {};
	return { id, state, road: { ...road, ...credentials } };
}

/** Made once; it cannot be exported. Two threads get the same. */
async function sealingKey(db: LibraryDb): Promise<CryptoKey> {
	const known = await db.sync.get('sealing');
	if (known) return known.value as CryptoKey;
	const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
		'encrypt',
		'decrypt'
	]);
	return write(db, 'strict', ['sync'], async (through) => {
		const now = await through.sync.get('sealing');
		if (now) return now.value as CryptoKey;
		await through.sync.put({ key: 'sealing', value: made });
		return made;
	});
}
