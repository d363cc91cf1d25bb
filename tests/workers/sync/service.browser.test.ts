/** The service as a page uses it, without the thread between them: devices are libraries of one browser with a folder of its own files. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { latestIn, plan } from '#lib/library/edit-plan.ts';
import { newId } from '#lib/library/preset.ts';
import { applyPlanned } from '#lib/storage/apply.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { settingsIn } from '#lib/storage/settings.ts';
import type { SyncService, SyncStatus } from '#lib/workers/sync/contract.ts';
import { PresetStore } from '#lib/workers/presets/preset-store.ts';
import { SettingsStore } from '#lib/workers/presets/settings-store.ts';
import { keptIn } from '#lib/workers/sync/kept.ts';
import { syncOver } from '#lib/workers/sync/service.ts';
import { numberedItem } from '../../library/plain-item.ts';
import { until } from '../../until.ts';

const passphrase = 'a passphrase of some length';
/** Keys are made of passphrases slowly, on purpose. */
const slow = { timeout: 120_000 };

interface Device {
	readonly db: LibraryDb;
	readonly sync: SyncService;
	readonly status: () => SyncStatus;
	readonly close: () => void;
}

let root: FileSystemDirectoryHandle;
let folder: FileSystemDirectoryHandle;
const devices: Device[] = [];
const folderName = () => `sync ${crypto.randomUUID()}`;

beforeEach(async () => {
	root = await navigator.storage.getDirectory();
	folder = await root.getDirectoryHandle(folderName(), { create: true });
});
afterEach(async () => {
	for (const { db, close } of devices.splice(0)) {
		close();
		await db.delete();
	}
	await root.removeEntry(folder.name, { recursive: true }).catch(() => undefined);
});

async function device(): Promise<Device> {
	const db = new LibraryDb(`sync ${crypto.randomUUID()}`);
	await db.items.bulkAdd([numberedItem(1), numberedItem(2)]);
	const { service, close } = syncOver({
		db,
		exclusive: (work) => navigator.locks.request(`sync ${db.name}`, work),
		tellAfter: 0
	});
	let last: SyncStatus | undefined;
	await service.follow((status) => (last = status));
	const made: Device = {
		db,
		sync: service,
		close,
		status() {
			if (!last) throw new Error('Nothing was told');
			return last;
		}
	};
	devices.push(made);
	return made;
}

async function rate({ db }: Device, item: number, value: number): Promise<void> {
	const clock = await clockOf(db);
	await applyPlanned(db, [item], (state) =>
		plan(state, [{ kind: 'set', field: 'rating', value }], {
			...{ id: clock.next(latestIn(state, ['rating'])), origin: 'person', title: '', made: Date.now() }
		})
	);
}

async function set({ db }: Device, theme: string): Promise<void> {
	const store = await SettingsStore.open(db);
	await store.say({ theme });
	await store.close();
}

const themeOf = async ({ db }: Device) => (await settingsIn(db).all())?.theme;
const ratingOf = async ({ db }: Device, item: number) => (await db.items.get(item))?.rating;
const here = () => ({ kind: 'folder', handle: folder }) as const;

/** The first device of a vault, with its road. */
async function begun(): Promise<Device & { readonly recovery: string }> {
	const first = await device();
	const { recovery } = await first.sync.create(passphrase, 'First');
	const road = await first.sync.addRoad(here());
	await first.sync.syncNow(road.id);
	return { ...first, recovery };
}

async function joined(secret: Parameters<SyncService['join']>[1] = { passphrase }): Promise<Device> {
	const next = await device();
	expect(await next.sync.join(here(), secret, 'Second')).toEqual({ status: 'open' });
	const road = await next.sync.addRoad(here());
	await next.sync.syncNow(road.id);
	return next;
}

async function bothSync(...all: readonly Device[]): Promise<void> {
	for (const one of [...all, ...all]) await one.sync.syncNow();
}

test('a library whose presets cannot be read at first is kept in step once they can', slow, async () => {
	const one = await device();
	const open = vi.spyOn(PresetStore, 'open').mockRejectedValueOnce(new DOMException('busy', 'UnknownError'));
	await one.sync.create(passphrase, 'One');
	await until(() => expect(open).toHaveBeenCalled());
	await one.sync.rename('Two');

	await until(() => expect(one.status().members.map(({ name }) => name)).toEqual(['Two']));
	open.mockRestore();
});

test(
	'what was said before sync was set up, and since, comes to a device that joins by the passphrase; both say that they hold the same',
	slow,
	async () => {
		const early = await device();
		await rate(early, 1, 4);
		const { recovery } = await early.sync.create(passphrase, 'First');
		expect(recovery).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){7}$/);
		expect(await early.sync.look(here())).toEqual({ status: 'empty' });
		await early.sync.addRoad(here());
		await early.sync.syncNow();
		const late = await joined();
		expect(await ratingOf(late, 1)).toBe(4);
		await rate(late, 2, 2);
		await bothSync(late, early);
		expect(await ratingOf(early, 2)).toBe(2);
		await until(() => {
			for (const one of [early, late]) {
				expect(
					one
						.status()
						.members.map(({ name, holds }) => `${name} ${holds}`)
						.sort()
				).toEqual(['First equal', 'Second equal']);
				expect(one.status().waiting).toBe(0);
				expect(one.status().roads.map(({ state }) => state)).toEqual(['done']);
			}
		});
	}
);

test('presets go along', slow, async () => {
	const first = await begun();
	const store = await PresetStore.open(first.db);
	const now = Date.now();
	const id = newId(now);
	await store.put([
		{
			...{ id, kind: 'search', version: 1, name: 'Seaside', content: { text: 'rating:>3' } },
			...{ pinned: true, order: 0, created: now, changed: now, device: store.device }
		}
	]);
	await store.close();
	await bothSync(first);
	const second = await joined();
	expect((await second.db.presets.get(id))?.name).toBe('Seaside');
});

test(
	'of two who rate one picture apart from each other the later counts, the other is listed and can be taken',
	slow,
	async () => {
		const first = await begun();
		const second = await joined();
		await rate(first, 1, 1);
		await rate(second, 1, 5);
		await bothSync(first, second);
		expect([await ratingOf(first, 1), await ratingOf(second, 1)]).toEqual([5, 5]);
		const [conflict] = await first.sync.conflicts();
		expect(conflict).toMatchObject({ kind: 'item', of: '1.jpg', field: 'rating' });
		expect([conflict?.counts.value, conflict?.other.value]).toEqual(['5', '1']);
		expect([conflict?.counts.device, conflict?.other.device]).toEqual(['Second', 'First']);
		expect(await first.sync.flip(conflict?.id ?? '')).toBeTypeOf('string');
		expect(await first.sync.conflicts()).toEqual([]);
		await bothSync(first, second);
		expect([await ratingOf(first, 1), await ratingOf(second, 1)]).toEqual([1, 1]);
		expect(await second.sync.conflicts()).toEqual([]);
	}
);

test(
	'a setting that two change apart from each other is the later one on both; the other is listed, and can be taken',
	slow,
	async () => {
		const first = await begun();
		const second = await joined();
		await set(first, 'dark');
		await set(second, 'light');
		await bothSync(first, second);
		expect([await themeOf(first), await themeOf(second)]).toEqual(['light', 'light']);
		const [conflict, ...others] = await first.sync.conflicts();
		expect(others).toEqual([]);
		expect(conflict).toMatchObject({ kind: 'setting', of: 'theme' });
		expect([conflict?.counts.value, conflict?.other.value]).toEqual(['light', 'dark']);
		await first.sync.flip(conflict?.id ?? '');
		await bothSync(first, second);
		expect([await themeOf(first), await themeOf(second)]).toEqual(['dark', 'dark']);
		expect([await first.sync.conflicts(), await second.sync.conflicts()]).toEqual([[], []]);
	}
);

test(
	'three wrong passphrases, then a pause in which even the right one is not looked at; the recovery key is one more way in',
	slow,
	async () => {
		const { recovery } = await begun();
		const stranger = await device();
		const wrong = { passphrase: 'not the one that it is' };
		const tries = [];
		for (let at = 0; at < 3; at++) tries.push(await stranger.sync.join(here(), wrong, 'Third'));
		expect(tries.map(({ status }) => status)).toEqual(['wrong', 'wrong', 'wait']);
		expect((await stranger.sync.join(here(), { passphrase }, 'Third')).status).toBe('wait');
		expect(stranger.status().vault).toBe('off');
		await joined({ recovery });
	}
);

test('a device that was shut out gets nothing any more and is told; the others go on', slow, async () => {
	const first = await begun();
	const second = await joined();
	await bothSync(first, second);
	const gone = first.status().members.find(({ self }) => !self)?.id ?? '';
	const { recovery } = await first.sync.revoke(gone, 'another passphrase by now');
	expect(recovery).not.toBe('');
	await rate(first, 1, 3);
	await bothSync(first, second);
	expect(await ratingOf(second, 1)).toBeUndefined();
	await until(() => {
		expect(second.status().vault).toBe('shut-out');
	});
	await rate(second, 2, 5);
	await bothSync(second, first);
	expect(await ratingOf(first, 2)).toBeUndefined();
	expect(first.status().members.filter(({ revoked }) => revoked)).toHaveLength(1);
});

test(
	'one file carries all there is; without its passphrase it is locked, and nothing but it is taken for one',
	slow,
	async () => {
		const first = await begun();
		await rate(first, 2, 4);
		const file = await first.sync.bundle();
		const second = await device();
		expect(await second.sync.takeBundle(new Blob(['something else']))).toEqual({
			status: 'refused',
			reason: 'foreign'
		});
		expect(await second.sync.takeBundle(file)).toEqual({ status: 'locked' });
		expect(await second.sync.takeBundle(file, { passphrase }, 'Second')).toMatchObject({
			status: 'taken',
			edits: 1
		});
		expect(await ratingOf(second, 2)).toBe(4);
		const back = await second.sync.bundle();
		expect(await first.sync.takeBundle(back)).toMatchObject({ status: 'taken', edits: 0 });
		await until(() => {
			expect(first.status().members).toHaveLength(2);
		});
	}
);

test(
	'a folder that is gone is told, what is said waits, and goes when the folder is back; two vaults in one folder are told',
	slow,
	async () => {
		const first = await begun();
		const name = folder.name;
		await root.removeEntry(name, { recursive: true });
		await rate(first, 1, 2);
		await first.sync.syncNow();
		await until(() => {
			expect(first.status().roads.map(({ trouble }) => trouble)).toEqual(['gone']);
			expect(first.status().waiting).toBe(1);
		});
		folder = await root.getDirectoryHandle(name, { create: true });
		await bothSync(first);
		await until(() => {
			expect(first.status().roads.map(({ state }) => state)).toEqual(['done']);
			expect(first.status().waiting).toBe(0);
		});
		const other = await device();
		await other.sync.create('quite another passphrase', 'Other');
		await other.sync.addRoad(here());
		await other.sync.syncNow();
		await until(() => {
			expect(other.status().roads.map(({ trouble }) => trouble)).toEqual(['two-vaults']);
		});
		const second = await joined();
		expect(await ratingOf(second, 1)).toBe(2);
	}
);

test('who leaves keeps all that was said, and hears nothing more', slow, async () => {
	const first = await begun();
	const second = await joined();
	await rate(first, 1, 5);
	await bothSync(first, second);
	await second.sync.leave();
	await until(() => {
		expect(second.status()).toMatchObject({ vault: 'off', roads: [], members: [] });
	});
	expect(await ratingOf(second, 1)).toBe(5);
	await rate(first, 1, 1);
	await bothSync(first, second);
	expect(await ratingOf(second, 1)).toBe(5);
});

test(
	'what signs in at an address lies sealed in the database, by a key that nobody can take out',
	slow,
	async () => {
		const first = await device();
		await first.sync.create(passphrase, 'First');
		const url = 'http://127.0.0.1:9/nothing/';
		await first.sync.addRoad({ kind: 'address', url, user: 'anna', password: 'a secret of hers' });
		const rows = await first.db.syncPlaces.toArray();
		expect(rows).toHaveLength(1);
		const texts = JSON.stringify(rows, (_, value: unknown) =>
			value instanceof Uint8Array ? String.fromCharCode(...value) : value
		);
		expect(texts).toContain(url);
		expect(texts).not.toContain('anna');
		expect(texts).not.toContain('secret of hers');
		const key = (await first.db.sync.get('sealing'))?.value as CryptoKey;
		await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
		const [road] = await keptIn(first.db).roads();
		expect(road?.road).toMatchObject({ url, user: 'anna', password: 'a secret of hers' });
	}
);

test('a file that was made before the passphrase was changed here is taken all the same', slow, async () => {
	const first = await begun();
	const second = await joined();
	await rate(second, 1, 4);
	const file = await second.sync.bundle();
	await first.sync.changePassphrase(passphrase, 'another passphrase by now');

	expect(await first.sync.takeBundle(file)).toMatchObject({ status: 'taken', edits: 1 });
	expect(await ratingOf(first, 1)).toBe(4);
});

test(
	'a vault that lies in a place cut short is no empty place, and is made whole by who has it',
	slow,
	async () => {
		const first = await begun();
		const within = await folder.getDirectoryHandle('Mediatheque');
		const vaults: FileSystemFileHandle[] = [];
		for await (const [name, handle] of within.entries())
			if (name.startsWith('vault-') && handle.kind === 'file') vaults.push(handle);
		const [vault] = vaults;
		if (!vault) throw new Error('There is no vault');
		const whole = await (await vault.getFile()).text();
		const half = await vault.createWritable();
		await half.write(whole.slice(0, 500));
		await half.close();
		const stranger = await device();

		expect(await stranger.sync.look(here())).toMatchObject({ status: 'trouble' });
		await first.sync.syncNow();
		expect(await (await vault.getFile()).text()).toBe(whole);
		expect(await stranger.sync.look(here())).toMatchObject({ status: 'vault' });
	}
);

test('a profile that was copied has its new name in all of its tabs', slow, async () => {
	const first = await begun();
	await rate(first, 1, 1);
	await first.sync.syncNow();
	const copy = await device();
	for (const table of first.db.tables) {
		const [keys, rows] = [await table.toCollection().primaryKeys(), await table.toArray()];
		await copy.db.table(table.name).clear();
		await copy.db.table(table.name).bulkPut(rows, ...(table.schema.primKey.keyPath === null ? [keys] : []));
	}
	const tab = syncOver({
		db: copy.db,
		exclusive: (work) => navigator.locks.request(`sync ${copy.db.name}`, work),
		tellAfter: 0
	});
	try {
		await tab.service.follow(() => undefined);
		await rate(first, 1, 2);
		await rate(copy, 2, 3);
		await first.sync.syncNow();
		await copy.sync.syncNow();
		const named = (await copy.db.meta.get('sync'))?.value as { device: string };
		expect(named.device).not.toBe(((await first.db.meta.get('sync'))?.value as { device: string }).device);

		await rate(copy, 2, 4);
		await tab.service.syncNow();
		await first.sync.syncNow();

		expect(await ratingOf(first, 2)).toBe(4);
		const vault = await keptIn(copy.db).get('vault');
		expect(vault?.vault.device).toBe(named.device);
	} finally {
		tab.close();
	}
});

test(
	'what the others took of a device before it was shut out comes to whoever shut it out',
	slow,
	async () => {
		const first = await begun();
		const second = await joined();
		const lost = await joined();
		await bothSync(first, second, lost);
		await rate(lost, 1, 4);
		await lost.sync.syncNow();
		await second.sync.syncNow();
		expect(await ratingOf(second, 1)).toBe(4);
		const gone = (await lost.db.meta.get('sync'))?.value as { device: string };
		await first.sync.revoke(gone.device, 'another passphrase by now');

		await bothSync(first, second);
		await bothSync(first, second);

		expect(await ratingOf(first, 1)).toBe(4);
		await until(() => {
			const members = first.status().members.filter(({ revoked }) => !revoked);
			expect(members.map(({ holds }) => holds)).toEqual(['equal', 'equal']);
		});
	}
);

test(
	'who left and joins again comes to the same as the others, with what was said on both sides meanwhile',
	slow,
	async () => {
		const first = await begun();
		const second = await joined();
		await rate(first, 1, 5);
		await rate(second, 2, 1);
		await bothSync(first, second);
		await second.sync.leave();
		await rate(second, 2, 3);
		await rate(first, 1, 2);
		await bothSync(first);

		expect(await second.sync.join(here(), { passphrase }, 'Second again')).toEqual({ status: 'open' });
		await second.sync.addRoad(here());
		await bothSync(second, first);
		await bothSync(second, first);

		for (const one of [first, second])
			expect([await ratingOf(one, 1), await ratingOf(one, 2)]).toEqual([2, 3]);
		await until(() => {
			for (const one of [first, second]) {
				const again = one.status().members.filter(({ name }) => name !== 'Second');
				expect(again.map(({ holds }) => holds)).toEqual(['equal', 'equal']);
			}
		});
	}
);
