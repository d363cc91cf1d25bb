/**
 * An invitation: a member hands the vault to a newcomer over a line that both are sure of (a pairing). It is wrapped for the
 * newcomer's key, so that whoever reads it on the way learns nothing; that the newcomer is the right one is for the line to say.
 */
import * as v from 'valibot';
import { Refused } from '../sealer.ts';
import { bytes64, joined, sha256, text64, textOf, utf8, type Bytes } from './bytes.ts';
import { sign, signedBy, unwrap, wrapFor, type DevicePublic } from './device-keys.ts';
import { looksLike } from './format.ts';
import { openList, readVault, sealList, shallowJson, type Member } from './vault-file.ts';
import type { OpenVault, Self } from './vault.ts';
import { entered, provenList } from './ways-in.ts';

const format = 'mediatheque-invitation';
const version = 1;
const largest = 16_000_000;

/** What a newcomer says of itself over the line. */
export type Newcomer = Pick<Member, 'id' | 'name'> & DevicePublic;

/** What this device says to be invited. */
export function newcomerOf({ device, name, keys }: Self): Newcomer {
	return { id: device, name, ...keys.public };
}

const schema = v.strictObject({
	format: v.literal(format),
	version: v.literal(version),
	by: v.string(),
	...{ ephemeral: v.string(), box: v.string(), file: v.string(), list: v.string(), signature: v.string() }
});

/** Invites a device; it is a member from then on. @throws Refused where it was shut out, or its id is taken */
export async function invite(vault: OpenVault, newcomer: Newcomer): Promise<Bytes> {
	vault.welcome(newcomer);
	const { now, previous } = await vault.secrets();
	const { file, members, revoked, device, keys } = vault;
	const about = aboutInvitation(file.bytes, newcomer);
	const { ephemeral, box } = await wrapFor(newcomer.wrap, now.secret, about);
	const list = await sealList({ members, revoked, previous }, now.secret, about);
	const signature = await sign(keys, await toSign(about, list));
	return utf8(
		JSON.stringify({
			...{ format, version, by: device, ephemeral: text64(ephemeral), box: text64(box) },
			...{ file: text64(file.bytes), list: text64(list), signature: text64(signature) }
		})
	);
}

/** Takes an invitation. @throws Refused where it is none, for somebody else, or was changed */
export async function accept(bytes: Bytes, self: Self, changed?: () => void): Promise<OpenVault> {
	looksLike(bytes, format, version);
	if (bytes.length > largest) throw new Refused('too-large');
	const read = v.safeParse(schema, shallowJson(textOf(bytes) ?? ''));
	if (!read.success) throw new Refused('damaged');
	const part = (text: string) => {
		const decoded = bytes64(text);
		if (!decoded) throw new Refused('damaged');
		return decoded;
	};
	const { by, ephemeral, box, file, list: sealed, signature } = read.output;
	const parts = await readVault(part(file));
	const about = aboutInvitation(parts.bytes, newcomerOf(self));
	const secret = await unwrap(self.keys, { ephemeral: part(ephemeral), box: part(box) }, about);
	if (!secret) throw new Refused('damaged');
	const own = await provenList(parts, secret);
	const list = await openList(part(sealed), secret, about);
	const host = list.members.find(({ id }) => id === by);
	if (!host || !(await signedBy(host.sign, part(signature), await toSign(about, part(sealed)))))
		throw new Refused('damaged');
	const { epoch, key } = parts;
	const previous = [...own.previous, ...list.previous];
	return entered(parts, { epoch, key, secret }, { ...list, previous }, self, changed);
}

/** Bound to one newcomer and one file of the vault. */
function aboutInvitation(file: Bytes, { id, sign, wrap }: Omit<Newcomer, 'name'>): Bytes {
	return joined(utf8(`mediatheque/invitation/1\n${id}\n`), sign, wrap, file);
}

async function toSign(about: Bytes, list: Bytes): Promise<Bytes> {
	return joined(utf8('mediatheque/invitation/1\n'), await sha256(about), list);
}
