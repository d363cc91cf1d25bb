/** Who belongs to a vault, as one device knows it: the signed list of the epoch, and who introduced itself since. */
import * as v from 'valibot';
import { hiddenLetters } from '#lib/library/plain-text.ts';
import type { SyncDevice } from '../batch.ts';
import { Refused } from '../sealer.ts';
import { text64, textOf, utf8, type Bytes } from './bytes.ts';
import type { DevicePublic } from './device-keys.ts';
import {
	longestDeviceName,
	memberSchema,
	sameKeys,
	shallowJson,
	type Member,
	type Shut,
	type VaultList
} from './vault-file.ts';

const introductionSchema = v.omit(memberSchema, ['id', 'seq']);

/** What a device says of itself, to be sealed and signed by it. */
export function introductionOf(name: string, { sign, wrap }: DevicePublic): Bytes {
	return utf8(JSON.stringify({ name: deviceName(name), sign: text64(sign), wrap: text64(wrap) }));
}

/** What a device said of itself. @throws Refused */
export function readIntroduction(id: SyncDevice, seq: number, body: Bytes): Member {
	const read = v.safeParse(introductionSchema, shallowJson(textOf(body) ?? ''));
	if (!read.success) throw new Refused('damaged');
	return { id, seq, ...read.output, name: deviceName(read.output.name) };
}

/** A name of a device as it can be shown on one line. */
export function deviceName(name: string): string {
	const plain = name.replace(new RegExp(hiddenLetters, 'gu'), '').replace(/\s+/g, ' ');
	return plain.trim().slice(0, longestDeviceName);
}

export class Members {
	readonly #members: Map<SyncDevice, Member>;
	readonly #revoked: Map<SyncDevice, Shut>;

	constructor({ members, revoked }: Pick<VaultList, 'members' | 'revoked'>) {
		this.#revoked = new Map(revoked.map((one) => [one.id, one]));
		this.#members = new Map();
		for (const one of members) if (!this.#revoked.has(one.id)) this.#members.set(one.id, one);
	}

	get members(): readonly Member[] {
		return [...this.#members.values()];
	}

	get revoked(): readonly Shut[] {
		return [...this.#revoked.values()];
	}

	member(id: SyncDevice): Member | undefined {
		return this.#members.get(id);
	}

	shut(id: SyncDevice): Shut | undefined {
		return this.#revoked.get(id);
	}

	/** Takes one in, or its newer name. @returns whether anything is new @throws Refused where it is known with other keys, or shut out */
	learn(one: Member): boolean {
		if (this.#revoked.has(one.id)) throw new Refused('revoked');
		const known = this.#members.get(one.id);
		if (known && !sameKeys(known, one))
			throw new Refused('foreign', 'another device under a name that is taken');
		if (known && (known.seq > one.seq || (known.seq === one.seq && known.name === one.name))) return false;
		this.#members.set(one.id, one);
		return true;
	}

	/** With another list of the same epoch: who is in either, and who was shut out by neither. */
	with({ members, revoked }: Pick<VaultList, 'members' | 'revoked'>): Members {
		const both = new Members({
			members: [...members, ...this.members],
			revoked: [...this.revoked, ...revoked]
		});
		// A name that was said later counts.
		for (const one of members) if (!both.shut(one.id) && this.#trusts(one)) both.learn(one);
		return both;
	}

	/** With the list of a newer epoch: who is not in it has to come in anew. */
	followedBy({ members, revoked }: Pick<VaultList, 'members' | 'revoked'>): Members {
		return new Members({ members, revoked: [...this.revoked, ...revoked] });
	}

	#trusts(one: Member): boolean {
		const known = this.#members.get(one.id);
		return !known || sameKeys(known, one);
	}
}
