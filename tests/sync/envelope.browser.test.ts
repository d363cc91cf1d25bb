import { expect, test } from 'vitest';
import { utf8 } from '#lib/sync/envelope/bytes.ts';
import { makeDeviceKeys, type DeviceKeys } from '#lib/sync/envelope/device-keys.ts';
import type { KeptVault } from '#lib/sync/envelope/vault.ts';
import { createVault, openByPassphrase, openVault } from '#lib/sync/envelope/ways-in.ts';

interface Kept {
	readonly keys: DeviceKeys;
	readonly vault: KeptVault;
}

/** Into a database that is closed, and back out of it. */
async function throughDatabase(kept: Kept): Promise<Kept> {
	const open = async () => {
		const request = indexedDB.open('envelope-test');
		request.onupgradeneeded = () => request.result.createObjectStore('kept');
		return (await done(request)) as IDBDatabase;
	};
	const first = await open();
	await done(first.transaction('kept', 'readwrite').objectStore('kept').put(kept, 1));
	first.close();
	const second = await open();
	const read = (await done(second.transaction('kept').objectStore('kept').get(1))) as Kept;
	second.close();
	indexedDB.deleteDatabase('envelope-test');
	return read;
}

function done(request: IDBRequest): Promise<unknown> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => {
			resolve(request.result as unknown);
		};
		request.onerror = () => {
			reject(request.error ?? new Error('no reason'));
		};
	});
}

test('keys lie in the database without their bytes, and open the vault after a restart without a passphrase', async () => {
	const keys = await makeDeviceKeys();
	const { vault, file } = await createVault('correct horse battery', {
		device: 'laptop',
		name: 'Laptop',
		keys
	});
	const other = { device: 'phone', name: 'Phone', keys: await makeDeviceKeys() };
	const phone = await openByPassphrase([file.bytes], 'correct horse battery', other);
	const { bytes } = await vault.seal('update', 1, utf8('five stars'));

	const kept = await throughDatabase({ keys, vault: vault.kept() });
	const again = await openVault(kept.vault, kept.keys);

	for (const key of [kept.keys.sign, kept.keys.wrap])
		await expect(crypto.subtle.exportKey('pkcs8', key)).rejects.toThrow('not extractable');
	expect((await again.open(bytes)).body).toEqual(utf8('five stars'));
	const later = await again.seal('update', 2, utf8('tagged'));
	expect((await phone.open(later.bytes)).body).toEqual(utf8('tagged'));
});
