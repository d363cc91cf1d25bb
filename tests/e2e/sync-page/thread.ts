/** The thread that keeps the library in step: vault, replica, place and rounds put together in the plainest way. */
import { expose } from 'comlink';
import { newId } from '#lib/library/preset.ts';
import { canObserve, observeFolder } from '#lib/platform/folder-watch.ts';
import { openNetwork } from '#lib/platform/network.ts';
import { openLibrary } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { travelsIn } from '#lib/storage/travel.ts';
import { makeDeviceKeys, type DeviceKeys } from '#lib/sync/envelope/device-keys.ts';
import type { KeptVault, OpenVault } from '#lib/sync/envelope/vault.ts';
import { createVault, openByPassphrase, openVault } from '#lib/sync/envelope/ways-in.ts';
import { exchange } from '#lib/sync/exchange.ts';
import type { ExchangeOutcome } from '#lib/sync/exchange-round.ts';
import type { PlaceRecord } from '#lib/sync/place-memory.ts';
import type { SealedPlace } from '#lib/sync/place.ts';
import { folderPlace } from '#lib/sync/places/folder.ts';
import { watchFolder, watchPlace } from '#lib/sync/places/watch.ts';
import { webdavPlace } from '#lib/sync/places/webdav.ts';
import type { Replica } from '#lib/sync/replica.ts';
import { replicaOf } from '#lib/workers/sync/replica.ts';

/** Where the others are met. */
export type Given =
	{ readonly handle: FileSystemDirectoryHandle } | { readonly url: string; readonly authorization: string };

/** How this device stands. */
export interface Standing {
	readonly device: string;
	readonly state: string;
	readonly heard: Readonly<Record<string, number>>;
	readonly members: readonly string[];
	readonly rounds: number;
	/** Names that this device was given because it took itself for a copy. */
	readonly renamed: readonly string[];
	readonly refused: readonly string[];
	readonly odd: Readonly<Record<string, number>>;
	readonly trouble: string | undefined;
	/** What a round threw. */
	readonly failed: readonly string[];
}

const passphrase = 'correct horse battery staple nine';
const road = 'road';
const every = 300;
const db = openLibrary('synced');

let replica: Replica;
let vault: OpenVault;
let keys: DeviceKeys;
let place: SealedPlace;
let rounds = 0;
let last: ExchangeOutcome | undefined;
const renamed: string[] = [];
const refused: string[] = [];
const failed: string[] = [];

let unkept = false;
const changed = () => {
	unkept = true;
};

async function keep(): Promise<void> {
	unkept = false;
	const value = { kept: vault.kept(), keys };
	await write(db, 'strict', ['sync'], async (through) => {
		await through.sync.put({ key: 'vault', value });
	});
}
const keepChanged = async () => {
	if (unkept) await keep();
};

async function save(record: PlaceRecord): Promise<void> {
	await write(db, 'strict', ['syncPlaces'], async (through) => {
		await through.syncPlaces.update(road, { state: record });
	});
}

async function round(): Promise<void> {
	const row = await db.syncPlaces.get(road);
	await keepChanged();
	last = await exchange({
		replica,
		place,
		sealer: vault,
		introductions: {
			says: async () => vault.name,
			seal: async (seq) => {
				const sealed = await vault.seal('device', seq, new TextEncoder().encode(vault.name));
				await keepChanged();
				return sealed;
			},
			met: keepChanged
		},
		record: row?.state as PlaceRecord | undefined,
		save,
		renamed: async (device) => {
			renamed.push(device);
			keys = await makeDeviceKeys();
			vault = await vault.renewed({ device, name: vault.name, keys });
			await keep();
			return vault;
		},
		signal: new AbortController().signal,
		tellAfter: 1000
	});
	rounds++;
	// A document that lacks what another file holds is refused until that was read: what comes of it in the end counts.
	refused.push(...last.refused.map(({ reason }) => reason));
}

/** The library is open: a place that is watched may tell of changes before. */
let isOpen = false;
let wanted = false;
let running = false;
let timer: ReturnType<typeof setTimeout> | undefined;

async function go(): Promise<void> {
	wanted = true;
	if (running || !isOpen) return;
	running = true;
	clearTimeout(timer);
	try {
		while (wanted) {
			wanted = false;
			await round();
		}
	} catch (error) {
		failed.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
	} finally {
		running = false;
		timer = setTimeout(() => void go(), last?.trouble ? every : (last?.again ?? 2000));
	}
}

function placeOf(given: Given): SealedPlace {
	if ('handle' in given) {
		const folder = folderPlace(given.handle);
		watchFolder(folder, () => void go(), { every, observe: canObserve() ? observeFolder : undefined });
		return folder;
	}
	const door = openNetwork({ given: () => given });
	const made = webdavPlace({ url: given.url, request: (address, options) => door.request(address, options) });
	watchPlace(made, () => void go(), { every });
	return made;
}

/** The vault that lies there, or a new one for whoever is the first. */
async function enter(name: string, device: string): Promise<void> {
	keys = await makeDeviceKeys();
	const self = { device, name, keys };
	const { signal } = new AbortController();
	if (name === 'first') {
		const made = await createVault(passphrase, self, changed);
		vault = made.vault;
		await keep();
		await place.write(made.file.path, made.file.bytes, signal);
		return;
	}
	const files = (await place.list(signal)).filter(({ path }) => path.startsWith('vault-'));
	const read = await Promise.all(files.map(({ path }) => place.read(path, 1_000_000, signal)));
	vault = await openByPassphrase(
		read.flatMap((bytes) => bytes ?? []),
		passphrase,
		self,
		changed
	);
	await keep();
}

/** What is left, where something is lost. */
async function tables(): Promise<string> {
	const rows = await Promise.all(
		db.tables.map(async (table) => `${table.name} ${String(await table.count())}`)
	);
	const databases = await indexedDB.databases();
	return `${rows.join(', ')}; databases ${databases.map(({ name, version }) => `${name ?? ''} ${String(version)}`).join(', ')}`;
}

const made = {
	async begin(given: Given, name: string): Promise<void> {
		place = placeOf(given);
		const { device } = await travelsIn(db).begin(newId(Date.now()));
		await travelsIn(db).number();
		await enter(name, device);
		await write(db, 'strict', ['syncPlaces'], async (through) => {
			await through.syncPlaces.put({ id: road, road: given, state: undefined });
		});
		replica = await replicaOf(db);
		isOpen = true;
		void go();
	},
	async goOn(): Promise<void> {
		const row = await db.sync.get('vault');
		if (!row) throw new Error(`No vault is here any more: ${await tables()}`);
		const known = row.value as { kept: KeptVault; keys: DeviceKeys };
		keys = known.keys;
		vault = await openVault(known.kept, keys, changed);
		replica = await replicaOf(db);
		place = placeOf((await db.syncPlaces.get(road))?.road as Given);
		isOpen = true;
		void go();
	},
	go,
	async look(): Promise<Standing> {
		return {
			device: replica.device,
			state: await replica.state(),
			heard: await replica.heard(),
			members: vault.members.map(({ name }) => name).sort(),
			rounds,
			renamed,
			refused,
			odd: last?.odd ?? {},
			trouble: last?.trouble && `${last.trouble.fault}: ${last.trouble.message}`,
			failed
		};
	}
};
export type SyncThread = typeof made;
expose(made);
