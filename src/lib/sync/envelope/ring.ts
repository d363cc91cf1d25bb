/** The keys of all epochs that a device holds: as keys that cannot be exported, and wrapped for its own key to be passed on. */
import type { SyncDevice } from '../batch.ts';
import { Refused } from '../sealer.ts';
import { baseKey } from './box.ts';
import { unwrap, wrapFor, type DeviceKeys, type Wrapped } from './device-keys.ts';
import { sealKey } from './sealed.ts';
import { aboutKey, type EpochSecret } from './vault-file.ts';

/** A key of an epoch as a device keeps it. */
export interface KeptKey extends Wrapped {
	readonly epoch: number;
	readonly key: string;
}

interface Held extends KeptKey {
	readonly base: CryptoKey;
	/** The key of each device in this epoch, made when it is first asked for. */
	readonly subkeys: Map<SyncDevice, Promise<CryptoKey>>;
}

export class Ring {
	readonly #held = new Map<string, Held>();

	constructor(
		readonly vault: string,
		readonly device: SyncDevice,
		readonly keys: DeviceKeys
	) {}

	/** Takes keys in. */
	async add(secrets: readonly EpochSecret[]): Promise<void> {
		for (const { epoch, key, secret } of secrets) {
			if (this.#held.has(key)) continue;
			const own = await wrapFor(this.keys.public.wrap, secret, this.#about({ epoch, key }));
			this.#hold({ epoch, key, ...own }, await baseKey(secret));
		}
	}

	/** Takes keys in that this device has kept. @throws Refused `locked` where they were not wrapped for it */
	async restore(kept: readonly KeptKey[]): Promise<void> {
		for (const one of kept) this.#hold(one, await baseKey(await this.#unwrap(one)));
	}

	kept(): readonly KeptKey[] {
		return [...this.#held.values()].map(({ epoch, key, ephemeral, box }) => ({ epoch, key, ephemeral, box }));
	}

	/** The number of the epoch of a key; undefined where it is not held. */
	epochOf(key: string): number | undefined {
		return this.#held.get(key)?.epoch;
	}

	/** What a device seals with under a key that is held. @throws Refused */
	subkey(key: string, device: SyncDevice): Promise<CryptoKey> {
		const held = this.#held.get(key);
		if (!held) throw new Refused('locked');
		const made = held.subkeys.get(device) ?? sealKey(held.base, { vault: this.vault, device });
		held.subkeys.set(device, made);
		return made;
	}

	/** A key as bytes, to be wrapped for somebody else. @throws Refused */
	async secret(key: string): Promise<EpochSecret> {
		const held = this.#held.get(key);
		if (!held) throw new Refused('locked');
		return { epoch: held.epoch, key, secret: await this.#unwrap(held) };
	}

	/** All of them, as `secret`. */
	secrets(): Promise<EpochSecret[]> {
		return Promise.all([...this.#held.keys()].map((key) => this.secret(key)));
	}

	#hold({ epoch, key, ephemeral, box }: KeptKey, base: CryptoKey): void {
		this.#held.set(key, { epoch, key, ephemeral, box, base, subkeys: new Map() });
	}

	async #unwrap(kept: KeptKey): Promise<EpochSecret['secret']> {
		const secret = await unwrap(this.keys, kept, this.#about(kept));
		if (!secret) throw new Refused('locked', 'not wrapped for this device');
		return secret;
	}

	#about(of: Pick<KeptKey, 'epoch' | 'key'>) {
		return aboutKey({ vault: this.vault, ...of }, `device/${this.device}`);
	}
}
