/** How a device comes to have an open vault: it makes one, opens the one that lies in a place, is invited, or has kept it. */
import { Refused } from '../sealer.ts';
import { begin, ownEntry } from './beginning.ts';
import { takeFromBox } from './box.ts';
import { hex, randomBytes, type Bytes } from './bytes.ts';
import { unwrap, type DeviceKeys } from './device-keys.ts';
import { checkPassphrase, fitsPassphrase, passphraseKey, standardKdf, type Kdf } from './kdf.ts';
import { Members } from './members.ts';
import { MistypedRecovery, readRecovery } from './recovery-key.ts';
import { Ring } from './ring.ts';
import {
	aboutKey,
	byNewest,
	listOf,
	readVault,
	recoveryBoxKey,
	sameKeys,
	vaultSignedBy,
	type EpochSecret,
	type VaultList,
	type VaultParts
} from './vault-file.ts';
import { OpenVault, type KeptVault, type Self, type VaultFile } from './vault.ts';

/** Not the passphrase, or not the recovery key, of this vault. It says no more than that. */
export class WrongSecret extends Error {
	override readonly name = 'WrongSecret';
}

/** Files of more than one vault lie there. */
export class TwoVaults extends Error {
	override readonly name = 'TwoVaults';
}

/** A vault whose files lie in a place: nothing of it is proven before it is open. */
export interface FoundVault {
	readonly vault: string;
	/** The newest epoch that a file speaks of. */
	readonly epoch: number;
	/** Ids of the devices that a key of it was wrapped for. */
	readonly devices: readonly string[];
	/** The files that count: one, or several where devices changed it without hearing of each other. */
	readonly files: readonly VaultParts[];
}

/** More files that count than this are none of ours. */
const mostTried = 4;

/** The vaults that files named `vault-…` are of, and why some are of none. */
export async function surveyVaults(
	files: readonly Bytes[]
): Promise<{ readonly vaults: readonly FoundVault[]; readonly refused: readonly Refused[] }> {
	const refused: Refused[] = [];
	const byVault = new Map<string, VaultParts[]>();
	for (const bytes of files) {
		try {
			const parts = await readVault(bytes);
			byVault.set(parts.vault, [...(byVault.get(parts.vault) ?? []), parts]);
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
			refused.push(error);
		}
	}
	return { vaults: [...byVault].map(([vault, parts]) => foundOf(vault, parts)), refused };
}

/** Makes a vault. @returns with the recovery key as it is printed, which nothing can show again @throws UnfitPassphrase */
export async function createVault(
	passphrase: string,
	self: Self,
	changed?: () => void,
	kdf: Kdf = standardKdf
): Promise<{ readonly vault: OpenVault; readonly file: VaultFile; readonly recovery: string }> {
	checkPassphrase(passphrase);
	const id = hex(randomBytes(16));
	const list = { members: [ownEntry(self)], revoked: [], previous: [] };
	const { parts, secret, recovery } = await begin({ vault: id, epoch: 1, passphrase, kdf }, self, list);
	const vault = await entered(parts, secret, list, self, changed);
	return { vault, file: vault.file, recovery };
}

/** Opens what this device has kept: without a passphrase. @throws Refused `locked` where its keys are others by now */
export async function openVault(kept: KeptVault, keys: DeviceKeys, changed?: () => void): Promise<OpenVault> {
	const self = { device: kept.device, name: kept.name, keys };
	const ring = new Ring(kept.vault, kept.device, keys);
	await ring.restore(kept.keys);
	const { forked, shutOut } = kept;
	const state = { self, ring, members: new Members(kept), file: await readVault(kept.file), forked, shutOut };
	return new OpenVault(state, changed);
}

/**
 * Opens the vault that lies in a place. The device is a member from then on, and has to introduce itself.
 * @param files all that are named `vault-…`
 * @throws WrongSecret, TwoVaults, KdfUnavailable; Refused: `foreign` (no vault, or the id of this device is taken), `newer`,
 * `damaged`, or `revoked`: this device was shut out, and comes in as another one only
 */
export function openByPassphrase(
	files: readonly Bytes[],
	passphrase: string,
	self: Self,
	changed?: () => void,
	kdf: Kdf = standardKdf
): Promise<OpenVault> {
	return openBy(files, self, changed, async (parts) => {
		if (!fitsPassphrase(passphrase)) return undefined;
		const key = await passphraseKey(kdf, passphrase, parts.passphrase.kdf);
		return takeFromBox(key, parts.passphrase.box, aboutKey(parts, 'passphrase'));
	});
}

/** As `openByPassphrase`, by the recovery key as a person typed it. @throws MistypedRecovery also */
export async function openByRecovery(
	files: readonly Bytes[],
	typed: string,
	self: Self,
	changed?: () => void
): Promise<OpenVault> {
	const read = readRecovery(typed);
	if (read.status !== 'read') throw new MistypedRecovery(read);
	const key = await recoveryBoxKey(read.secret);
	return openBy(files, self, changed, (parts) =>
		takeFromBox(key, parts.recovery, aboutKey(parts, 'recovery'))
	);
}

/** As `openByPassphrase`, by the keys of this device, which was a member when the file was written. */
export function openByDevice(files: readonly Bytes[], self: Self, changed?: () => void): Promise<OpenVault> {
	return openBy(files, self, changed, async (parts) => {
		const mine = parts.devices.find(({ device }) => device === self.device);
		return mine && unwrap(self.keys, mine, aboutKey(parts, `device/${self.device}`));
	});
}

/** An open vault of a file, its key and its list. */
export async function entered(
	parts: VaultParts,
	secret: EpochSecret,
	list: VaultList,
	self: Self,
	changed?: () => void
): Promise<OpenVault> {
	const members = new Members(list);
	const known = members.member(self.device);
	if (members.shut(self.device)) throw new Refused('revoked');
	if (known && !sameKeys(known, self.keys.public))
		throw new Refused('foreign', 'the id of this device is taken');
	if (!known) members.learn(ownEntry(self));
	const ring = new Ring(parts.vault, self.device, self.keys);
	await ring.add([secret, ...list.previous]);
	return new OpenVault({ self, ring, members, file: parts }, changed);
}

/** The list of a file that was opened by a secret: its writer has to be in it. @throws Refused */
export async function provenList(parts: VaultParts, secret: Bytes): Promise<VaultList> {
	const list = await listOf(parts, secret);
	const writer = list.members.find(({ id }) => id === parts.by);
	if (!writer || !(await vaultSignedBy(parts, writer))) throw new Refused('damaged');
	return list;
}

async function openBy(
	files: readonly Bytes[],
	self: Self,
	changed: (() => void) | undefined,
	secretOf: (parts: VaultParts) => Promise<Bytes | undefined>
): Promise<OpenVault> {
	const { vaults, refused } = await surveyVaults(files);
	const [found, another] = vaults;
	if (another) throw new TwoVaults('Files of two vaults');
	if (!found)
		throw refused.find(({ refusal }) => refusal === 'newer') ?? refused[0] ?? new Refused('foreign');
	for (const parts of found.files) {
		const secret = await secretOf(parts);
		if (!secret) continue;
		const { epoch, key } = parts;
		const list = await provenList(parts, secret);
		return entered(parts, { epoch, key, secret }, list, self, changed);
	}
	throw new WrongSecret('It does not open this vault');
}

function foundOf(vault: string, all: readonly VaultParts[]): FoundVault {
	const sorted = [...all].sort(byNewest);
	const epoch = Math.max(...sorted.map((one) => one.epoch));
	const newest = sorted.filter((one) => one.epoch === epoch);
	// Of one key only the highest revision: a passphrase of before is no longer one.
	const counting = newest.filter(
		(one) => !newest.some((other) => other.key === one.key && other.revision > one.revision)
	);
	const files = counting.slice(0, mostTried);
	const devices = [...new Set(files.flatMap((one) => one.devices.map(({ device }) => device)))];
	return { vault, epoch, devices, files };
}
