/**
 * The vault of this device: made, joined, opened again, changed. One thread of all tabs works with it at a time, and what it
 * changed is stored before the next one does; a round of sync is such work.
 */
import { Refused } from '#lib/sync/sealer.ts';
import { makeDeviceKeys } from '#lib/sync/envelope/device-keys.ts';
import {
	afterWrong,
	atClock,
	noTries,
	secondsToWait,
	triesLeft,
	type Tries
} from '#lib/sync/envelope/tries.ts';
import type { OpenVault, Self } from '#lib/sync/envelope/vault.ts';
import {
	createVault,
	openByPassphrase,
	openByRecovery,
	openVault,
	TwoVaults,
	WrongSecret
} from '#lib/sync/envelope/ways-in.ts';
import { travelsIn } from '#lib/storage/travel.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import type { RoadTrouble, Unlocked } from './contract.ts';
import { keptIn, type Kept } from './kept.ts';
import { newId } from '#lib/library/preset.ts';

/** What opens a vault. */
export type Secret = { readonly passphrase: string } | { readonly recovery: string };

/** Runs one after the other over all threads of all tabs. */
export type Exclusive = <T>(work: () => Promise<T>) => Promise<T>;

export class VaultKeeper {
	readonly #db: LibraryDb;
	readonly #kept: Kept;
	readonly #exclusive: Exclusive;
	#open: { readonly stamp: string; readonly vault: OpenVault } | undefined;
	#changed = false;

	constructor(db: LibraryDb, exclusive: Exclusive) {
		this.#db = db;
		this.#kept = keptIn(db);
		this.#exclusive = exclusive;
	}

	/**
	 * Works with the vault as it is now, alone; what the work changed is stored when it is done, also where it failed.
	 * @returns undefined where there is none
	 * @throws Refused `locked` where the keys of this device are gone; and what the work throws
	 */
	within<T>(work: (vault: OpenVault) => Promise<T>): Promise<T | undefined> {
		return this.#exclusive(async () => {
			const vault = await this.now();
			if (!vault) return undefined;
			try {
				return await work(vault);
			} finally {
				await this.store();
			}
		});
	}

	/** The vault, to look at. @throws Refused `locked` */
	async now(): Promise<OpenVault | undefined> {
		const stamped = await this.#kept.get('vault');
		if (!stamped) return (this.#open = undefined);
		if (this.#open?.stamp === stamped.stamp) return this.#open.vault;
		const keys = await this.#kept.get('keys');
		if (!keys) throw new Refused('locked');
		const vault = await openVault(stamped.vault, keys, this.#note);
		this.#open = { stamp: stamped.stamp, vault };
		return vault;
	}

	/** For work within: stores what has changed of the vault, before anything that follows from it is shown to anybody. */
	async store(): Promise<void> {
		if (!this.#changed || !this.#open) return;
		this.#changed = false;
		const stamp = crypto.randomUUID();
		const { vault } = this.#open;
		await this.#kept.put({ vault: { stamp, vault: vault.kept() } });
		this.#open = { stamp, vault };
	}

	/**
	 * Stores what was done outside of `within` to a vault that was open for long, with all that others did to it meanwhile.
	 * @throws Refused where this device has another vault by now, or none
	 */
	settle(vault: OpenVault): Promise<void> {
		return this.#exclusive(async () => {
			const stamped = await this.#kept.get('vault');
			if (!stamped) throw new Refused('foreign', 'this device left its vault');
			if (this.#open?.vault !== vault || this.#open.stamp !== stamped.stamp) {
				await vault.absorb(stamped.vault);
				this.#open = { stamp: stamped.stamp, vault };
			}
			await this.store();
		});
	}

	/** Makes a vault. @throws UnfitPassphrase, CurvesMissing */
	create(passphrase: string, name: string): Promise<{ readonly recovery: string }> {
		return this.#exclusive(async () => {
			const self = await this.#newSelf(name);
			const { vault, recovery } = await createVault(passphrase, self, this.#note);
			await this.#enter(vault, self);
			return { recovery };
		});
	}

	/** Joins the vault of these files. */
	join(files: readonly Uint8Array<ArrayBuffer>[], secret: Secret, name: string): Promise<Unlocked> {
		return this.#exclusive(() =>
			this.#trying(async () => {
				const self = await this.#newSelf(name);
				await this.#enter(await this.#openBy(files, secret, self), self);
			})
		);
	}

	/** Opens the vault that is kept here with other keys, under another name: those of before are gone. */
	unlock(secret: Secret): Promise<Unlocked> {
		return this.#exclusive(() =>
			this.#trying(async () => {
				const kept = await this.#kept.get('vault');
				if (!kept) throw new Refused('foreign');
				const self = await this.#newSelf((await this.#kept.get('name')) ?? kept.vault.name);
				const vault = await this.#openBy([kept.vault.file], secret, self);
				const travels = travelsIn(this.#db);
				const fact = await travels.fact();
				const heard = await travels.heard();
				if (fact) await travels.renew(heard, self.device, crypto.randomUUID());
				await this.#enter(vault, self);
			})
		);
	}

	/** Whether a passphrase is right, as often as may be tried. */
	async proven(passphrase: string): Promise<Unlocked> {
		return this.#trying(async () => {
			const vault = await this.now();
			if (!(await vault?.isPassphrase(passphrase))) throw new WrongSecret('Another passphrase');
		});
	}

	/** Enters a vault that was opened in another way: by an invitation. */
	enter(vault: OpenVault, self: Self): Promise<void> {
		return this.#exclusive(() => this.#enter(vault, self));
	}

	/** Who this device shall be in a vault that it comes into. @throws CurvesMissing */
	newcomer(name: string): Promise<Self> {
		return this.#newSelf(name);
	}

	/** To be given to a vault: it has something to be stored. */
	get note(): () => void {
		return this.#note;
	}

	/** This profile is a copy: the same vault for another device. */
	async renewed(device: string): Promise<OpenVault> {
		const vault = await this.now();
		if (!vault) throw new Refused('locked');
		const self = { device, name: vault.name, keys: await makeDeviceKeys() };
		const renewed = await vault.renewed(self);
		await this.#keep(renewed, self);
		return renewed;
	}

	readonly #note = (): void => {
		this.#changed = true;
	};

	async #newSelf(name: string): Promise<Self> {
		return { device: newId(Date.now()), name, keys: await makeDeviceKeys() };
	}

	#openBy(files: readonly Uint8Array<ArrayBuffer>[], secret: Secret, self: Self): Promise<OpenVault> {
		return 'passphrase' in secret
			? openByPassphrase(files, secret.passphrase, self, this.#note)
			: openByRecovery(files, secret.recovery, self, this.#note);
	}

	/** From now on this is the vault; edits of before are numbered by whoever makes the replica. */
	async #enter(vault: OpenVault, self: Self): Promise<void> {
		await this.#keep(vault, self);
		await travelsIn(this.#db).begin(self.device);
	}

	async #keep(vault: OpenVault, { keys, name }: Self): Promise<void> {
		const stamp = crypto.randomUUID();
		await this.#kept.put({ vault: { stamp, vault: vault.kept() }, keys, name, tries: noTries });
		this.#changed = false;
		this.#open = { stamp, vault };
	}

	async #trying(work: () => Promise<void>): Promise<Unlocked> {
		const tries: Tries = atClock((await this.#kept.get('tries')) ?? noTries, Date.now());
		const seconds = secondsToWait(tries, Date.now());
		if (seconds > 0) return { status: 'wait', seconds };
		try {
			await work();
			return { status: 'open' };
		} catch (error) {
			if (error instanceof WrongSecret) {
				const wrong = afterWrong(tries, Date.now());
				await this.#kept.put({ tries: wrong });
				const pause = secondsToWait(wrong, Date.now());
				return pause > 0 ? { status: 'wait', seconds: pause } : { status: 'wrong', left: triesLeft(wrong) };
			}
			const trouble = troubleOfVault(error);
			if (trouble) return { status: 'trouble', trouble };
			throw error;
		}
	}
}

/** What stands between this device and a vault, where it is nothing to be thrown. */
function troubleOfVault(error: unknown): RoadTrouble | undefined {
	if (error instanceof TwoVaults) return 'two-vaults';
	if (!(error instanceof Refused)) return undefined;
	if (error.refusal === 'revoked') return 'shut-out';
	return error.refusal === 'newer' ? 'newer' : 'refused';
}
