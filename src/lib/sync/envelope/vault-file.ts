/**
 * The file of a vault: how the key of an epoch is come by, and, sealed by that key, who belongs to it. It is never rewritten;
 * another passphrase or another epoch is another file. Of several that lie in a place readers take those of the newest epoch,
 * of one key the highest revision, of these the one whose hash is smaller: so all take the same.
 */
import * as v from 'valibot';
import type { SyncDevice } from '../batch.ts';
import { Refused } from '../sealer.ts';
import { baseKey, boxKey, derivedBytes, putInBox, takeFromBox } from './box.ts';
import { bytes64, hash16, hex, joined, sameBytes, text64, textOf, utf8, type Bytes } from './bytes.ts';
import { sign, signedBy, type DeviceKeys, type DevicePublic, type Wrapped } from './device-keys.ts';
import { looksLike } from './format.ts';
import { checkKdf, kdfSchema, type KdfParameters } from './kdf.ts';
import { devicePattern } from './sealed.ts';

const vaultFormat = 'mediatheque-vault';
const version = 1;
/** Bytes: that of 200 devices is a fortieth of it. */
const largestVault = 4_000_000;
const mostDevices = 1000;
/** Files of a device that was shut out that go on being read; compaction leaves far fewer. */
export const mostFiles = 2000;

/** A device that belongs to a vault. */
export interface Member extends DevicePublic {
	readonly id: SyncDevice;
	readonly name: string;
	/** Number of the introduction that said the name. */
	readonly seq: number;
}

/** A device that was shut out. */
export interface Shut extends Member {
	/** The first epoch without it. */
	readonly epoch: number;
	/** Hashes of the files of it that had been taken before, and go on being read. */
	readonly files: readonly string[];
}

/** The key of an epoch as bytes: only while it is wrapped for somebody. */
export interface EpochSecret {
	readonly epoch: number;
	/** Its name. */
	readonly key: string;
	readonly secret: Bytes;
}

/** Who belongs to a vault and the keys of earlier epochs. */
export interface VaultList {
	readonly members: readonly Member[];
	readonly revoked: readonly Shut[];
	readonly previous: readonly EpochSecret[];
}

/** What stands in clear. */
export interface VaultHead {
	readonly vault: string;
	readonly epoch: number;
	/** From 1 on, within an epoch. */
	readonly revision: number;
	readonly key: string;
	readonly passphrase: { readonly kdf: KdfParameters; readonly box: Bytes };
	readonly recovery: Bytes;
	readonly devices: readonly (Wrapped & { readonly device: SyncDevice })[];
	/** Who wrote it. */
	readonly by: SyncDevice;
}

/** A file of a vault taken apart, and nothing of it believed. */
export interface VaultParts extends VaultHead {
	readonly bytes: Bytes;
	readonly hash: string;
	/** Where it belongs, under the place. */
	readonly path: string;
	readonly list: Bytes;
	readonly signature: Bytes;
}

/** A new key of an epoch. */
export async function epochSecret(epoch: number, secret: Bytes): Promise<EpochSecret> {
	return { epoch, key: await keyName(secret), secret };
}

/** What a wrapped key of an epoch is bound to: to one vault, one epoch and one way of opening it. */
export function aboutKey(
	{ vault, epoch, key }: Pick<VaultHead, 'vault' | 'epoch' | 'key'>,
	way: 'passphrase' | 'recovery' | `device/${SyncDevice}`
): Bytes {
	return utf8(`mediatheque/key/1\n${vault}\n${String(epoch)}\n${key}\n${way}`);
}

/** The key that wraps under a recovery key: that needs no stretching. */
export async function recoveryBoxKey(secret: Bytes): Promise<CryptoKey> {
	return boxKey(await baseKey(secret), new Uint8Array(), 'mediatheque/recovery/1');
}

/** Writes and signs one. */
export async function writeVault(
	head: VaultHead,
	list: VaultList,
	secret: Bytes,
	keys: DeviceKeys
): Promise<VaultParts> {
	const sealed = await sealList(list, secret, utf8(headText(head)));
	const signature = await sign(keys, toSign(head, sealed));
	const bytes = utf8(textOfVault(head, sealed, signature));
	if (bytes.length > largestVault) throw new RangeError('Too many devices for one vault');
	return { ...head, ...(await placed(head, bytes)), list: sealed, signature };
}

/** Takes one apart. @throws Refused where it is none, or its passphrase is protected by less than we would write */
export async function readVault(bytes: Bytes): Promise<VaultParts> {
	looksLike(bytes, vaultFormat, version);
	if (bytes.length > largestVault) throw new Refused('too-large');
	const text = textOf(bytes) ?? '';
	const read = v.safeParse(fileSchema, shallowJson(text));
	if (!read.success) throw new Refused('damaged');
	const { list, signature, ...head } = read.output;
	// Another order, a space, a key that comes twice: it was not written by us.
	if (textOfVault(head, list, signature) !== text) throw new Refused('damaged');
	checkKdf(head.passphrase.kdf);
	return { ...head, ...(await placed(head, bytes)), list, signature };
}

/** Whether a device signed all of it. */
export function vaultSignedBy(parts: VaultParts, member: DevicePublic): Promise<boolean> {
	return signedBy(member.sign, parts.signature, toSign(parts, parts.list));
}

/** The list, by the key of its epoch. @throws Refused where that is another key, or anything was changed */
export async function listOf(parts: VaultParts, secret: Bytes): Promise<VaultList> {
	if ((await keyName(secret)) !== parts.key) throw new Refused('damaged');
	return openList(parts.list, secret, utf8(headText(parts)));
}

/** Seals a list by the key of an epoch. @param about it does not open without the same */
export async function sealList(list: VaultList, secret: Bytes, about: Bytes): Promise<Bytes> {
	const text = JSON.stringify(list, (_key, value: unknown) =>
		value instanceof Uint8Array ? text64(value) : value
	);
	return putInBox(await listKey(secret), utf8(text), about);
}

/** @throws Refused */
export async function openList(sealed: Bytes, secret: Bytes, about: Bytes): Promise<VaultList> {
	const plain = await takeFromBox(await listKey(secret), sealed, about);
	const read = v.safeParse(listSchema, shallowJson(plain ? (textOf(plain) ?? '') : ''));
	if (!read.success) throw new Refused('damaged');
	return read.output;
}

/** Which of two files of one vault readers take: negative, where it is the first. Files of other keys side by side stay both. */
export function byNewest(one: VaultParts, other: VaultParts): number {
	return (
		other.epoch - one.epoch ||
		(one.key === other.key ? other.revision - one.revision : 0) ||
		(one.hash < other.hash ? -1 : 1)
	);
}

/** JSON of few levels; undefined where it is none, or anything else. */
export function shallowJson(text: string): unknown {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const letter = text[at];
		if (letter === '\\') at++;
		else if (letter === '"') quoted = !quoted;
		else if (quoted) continue;
		else if (letter === '{' || letter === '[') {
			if (++depth > deepest) return undefined;
		} else if (letter === '}' || letter === ']') depth--;
	}
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const deepest = 6;

const base64 = (least: number, most: number) =>
	v.pipe(
		v.string(),
		v.maxLength(Math.ceil((most * 4) / 3)),
		v.transform(bytes64),
		v.instance(Uint8Array<ArrayBuffer>),
		v.check((bytes: Bytes) => bytes.length >= least && bytes.length <= most)
	);
const counted = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(999_999));
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const device = v.pipe(v.string(), v.regex(devicePattern));
const publicKey = base64(32, 32);
/** Nonce, 32 bytes and tag. */
const keyBox = base64(60, 60);

const fileSchema = v.strictObject({
	format: v.literal(vaultFormat),
	version: v.literal(version),
	vault: id,
	epoch: counted,
	revision: counted,
	key: id,
	passphrase: v.strictObject({ kdf: kdfSchema, box: keyBox }),
	recovery: keyBox,
	devices: v.pipe(
		v.array(v.strictObject({ device, ephemeral: publicKey, box: keyBox })),
		v.maxLength(mostDevices)
	),
	by: device,
	list: base64(28, largestVault),
	signature: base64(64, 64)
});

/** Characters of the name of a device. */
export const longestDeviceName = 80;
const memberEntries = {
	id: device,
	name: v.pipe(v.string(), v.maxLength(longestDeviceName)),
	sign: publicKey,
	wrap: publicKey,
	seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0))
};
/** A device as a list names it. */
export const memberSchema = v.strictObject(memberEntries);

const listSchema = v.strictObject({
	members: v.pipe(v.array(memberSchema), v.maxLength(mostDevices)),
	revoked: v.pipe(
		v.array(
			v.strictObject({
				...memberEntries,
				epoch: counted,
				files: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))), v.maxLength(mostFiles))
			})
		),
		v.maxLength(mostDevices)
	),
	previous: v.pipe(
		v.array(v.strictObject({ epoch: counted, key: id, secret: base64(32, 32) })),
		v.maxLength(mostDevices)
	)
});

function headText({ vault, epoch, revision, key, passphrase, recovery, devices, by }: VaultHead): string {
	return JSON.stringify({
		...{ format: vaultFormat, version, vault, epoch, revision, key },
		passphrase: { kdf: kdfInOrder(passphrase.kdf), box: text64(passphrase.box) },
		recovery: text64(recovery),
		devices: devices.map((one) => ({
			device: one.device,
			ephemeral: text64(one.ephemeral),
			box: text64(one.box)
		})),
		by
	});
}

function kdfInOrder(kdf: KdfParameters): KdfParameters {
	if (kdf.name === 'pbkdf2-sha256') return { name: kdf.name, rounds: kdf.rounds, salt: kdf.salt };
	const { name, memory, passes, lanes, salt } = kdf;
	return { name, memory, passes, lanes, salt };
}

function textOfVault(head: VaultHead, list: Bytes, signature: Bytes): string {
	return `${headText(head).slice(0, -1)},"list":"${text64(list)}","signature":"${text64(signature)}"}`;
}

function toSign(head: VaultHead, list: Bytes): Bytes {
	return joined(utf8('mediatheque/vault/1\n'), utf8(headText(head)), utf8('\n'), list);
}

async function placed({ epoch, revision }: VaultHead, bytes: Bytes) {
	const hash = await hash16(bytes);
	return { bytes, hash, path: `vault-${String(epoch)}-${String(revision)}-${hash}.json` };
}

async function listKey(secret: Bytes): Promise<CryptoKey> {
	return boxKey(await baseKey(secret), new Uint8Array(), 'mediatheque/list/1');
}

/** Tells keys apart and says nothing about them; a key opens what names it, and nothing else. */
async function keyName(secret: Bytes): Promise<string> {
	return hex(await derivedBytes(secret, 'mediatheque/name/1', 16));
}

/** Whether two say the same keys. */
export function sameKeys(one: DevicePublic, other: DevicePublic): boolean {
	return sameBytes(one.sign, other.sign) && sameBytes(one.wrap, other.wrap);
}
