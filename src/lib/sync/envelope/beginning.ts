/** How an epoch begins: a new key, and all the ways to come by it. */
import type { SyncDevice } from '../batch.ts';
import { putInBox } from './box.ts';
import { randomBytes, type Bytes } from './bytes.ts';
import { wrapFor, type DeviceKeys } from './device-keys.ts';
import { passphraseKey, type Kdf } from './kdf.ts';
import { deviceName } from './members.ts';
import { newRecoverySecret, printRecovery } from './recovery-key.ts';
import {
	aboutKey,
	epochSecret,
	recoveryBoxKey,
	writeVault,
	type EpochSecret,
	type Member,
	type VaultList,
	type VaultParts
} from './vault-file.ts';

/** This device, as it takes part. */
export interface Self {
	readonly device: SyncDevice;
	/** For people. */
	readonly name: string;
	readonly keys: DeviceKeys;
}

/** What an epoch begins with. */
interface Beginning {
	readonly vault: string;
	readonly epoch: number;
	readonly passphrase: string;
	readonly kdf: Kdf;
}

/** A new key, wrapped by the passphrase, for each member, and by a new recovery key. */
export async function begin(
	{ vault, epoch, passphrase, kdf }: Beginning,
	self: Self,
	list: VaultList
): Promise<{ readonly parts: VaultParts; readonly secret: EpochSecret; readonly recovery: string }> {
	const made = await epochSecret(epoch, randomBytes(32));
	const { key, secret } = made;
	const of = { vault, epoch, key };
	const recovery = newRecoverySecret();
	const head = {
		...of,
		revision: 1,
		passphrase: await passphraseWay(kdf, passphrase, of, secret),
		recovery: await putInBox(await recoveryBoxKey(recovery), secret, aboutKey(of, 'recovery')),
		devices: await wrapForAll(list.members, of, secret),
		by: self.device
	};
	return {
		parts: await writeVault(head, list, secret, self.keys),
		secret: made,
		recovery: printRecovery(recovery)
	};
}

/** A device as it names itself. */
export function ownEntry({ device, name, keys }: Self): Member {
	return { id: device, name: deviceName(name), ...keys.public, seq: 0 };
}

type KeyOf = Pick<VaultParts, 'vault' | 'epoch' | 'key'>;

/** A key of an epoch, wrapped for each of these. */
export function wrapForAll(
	members: readonly Member[],
	of: KeyOf,
	secret: Bytes
): Promise<VaultParts['devices'][number][]> {
	return Promise.all(
		members.map(async ({ id, wrap }) => ({
			device: id,
			...(await wrapFor(wrap, secret, aboutKey(of, `device/${id}`)))
		}))
	);
}

/** A key of an epoch, wrapped by a passphrase. */
export async function passphraseWay(
	kdf: Kdf,
	passphrase: string,
	of: KeyOf,
	secret: Bytes
): Promise<VaultParts['passphrase']> {
	const parameters = await kdf.fresh();
	const key = await passphraseKey(kdf, passphrase, parameters);
	return { kdf: parameters, box: await putInBox(key, secret, aboutKey(of, 'passphrase')) };
}
