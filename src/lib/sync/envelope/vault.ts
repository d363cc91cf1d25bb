/** An open vault: it seals and opens for one device, learns who else belongs to it, and changes how it is opened and by whom. */
import type { SyncDevice } from '../batch.ts';
import { Refused, type Opened, type Sealed, type SealedKind, type Sealer } from '../sealer.ts';
import { begin, ownEntry, passphraseWay, wrapForAll, type Self } from './beginning.ts';
import { takeFromBox } from './box.ts';
import { textOf, utf8, type Bytes } from './bytes.ts';
import { unwrap, type DeviceKeys, type DevicePublic } from './device-keys.ts';
import { checkPassphrase, fitsPassphrase, passphraseKey, standardKdf, type Kdf } from './kdf.ts';
import { deviceName, introductionOf, readIntroduction, type Members } from './members.ts';
import { Ring, type KeptKey } from './ring.ts';
import { bodyOf, isSigned, partsOf, sealFile } from './sealed.ts';
import {
	aboutKey,
	byNewest,
	listOf,
	mostFiles,
	readVault,
	sameKeys,
	vaultSignedBy,
	writeVault,
	type EpochSecret,
	type Member,
	type Shut,
	type VaultParts
} from './vault-file.ts';

export type { Self } from './beginning.ts';

/** A file of a vault, to be put into every place. */
export interface VaultFile {
	/** Under the place: `vault-<epoch>-<revision>-<hash>.json`. */
	readonly path: string;
	readonly bytes: Bytes;
	readonly hash: string;
	/** Who wrote it, and may remove it once there is a newer one. */
	readonly by: SyncDevice;
}

/** What a device keeps of its vault beside its keys (structured-cloneable): with both it opens without a passphrase. */
export interface KeptVault {
	readonly version: 1;
	readonly vault: string;
	readonly device: SyncDevice;
	readonly name: string;
	/** The file that counts. */
	readonly file: Bytes;
	/** Keys of the epochs, wrapped for this device. */
	readonly keys: readonly KeptKey[];
	readonly members: readonly Member[];
	readonly revoked: readonly Shut[];
	readonly forked: boolean;
	readonly shutOut: boolean;
}

/**
 * What came of a file of the vault: `known`; `older` than what counts; `revised`: another passphrase; `epoch`: a newer epoch, go
 * on in it; `forked`: two devices began the same epoch, both keys are held now, whoever either shut out is out, and it should
 * be done once more; `shut-out`: a newer epoch that this device was given no key for: a passphrase of now is needed, or it was removed.
 */
export type TakenVault = 'known' | 'older' | 'revised' | 'epoch' | 'forked' | 'shut-out';

/** What an open vault is made of. */
export interface VaultState {
	readonly self: Self;
	readonly ring: Ring;
	readonly members: Members;
	readonly file: VaultParts;
	readonly forked?: boolean;
	readonly shutOut?: boolean;
}

export class OpenVault implements Sealer {
	readonly #self: Self;
	readonly #ring: Ring;
	#name: string;
	#members: Members;
	#file: VaultParts;
	#forked: boolean;
	#shutOut: boolean;
	#turn: Promise<unknown> = Promise.resolve();

	/** @param changed `kept` says something else by now: keep it */
	constructor(
		{ self, ring, members, file, forked = false, shutOut = false }: VaultState,
		private readonly changed: () => void = () => undefined
	) {
		this.#self = self;
		this.#name = deviceName(self.name);
		this.#ring = ring;
		this.#members = members;
		this.#file = file;
		this.#forked = forked;
		this.#shutOut = shutOut;
	}

	get vault(): string {
		return this.#file.vault;
	}

	get epoch(): number {
		return this.#file.epoch;
	}

	get device(): SyncDevice {
		return this.#self.device;
	}

	get name(): string {
		return this.#name;
	}

	/** Two devices began this epoch without hearing of each other. A revocation ends it. */
	get forked(): boolean {
		return this.#forked;
	}

	/** The vault went on without this device: nothing is sealed any more. */
	get shutOut(): boolean {
		return this.#shutOut;
	}

	/** This device among them. */
	get members(): readonly Member[] {
		return this.#members.members;
	}

	get revoked(): readonly Shut[] {
		return this.#members.revoked;
	}

	/** The file of the vault that counts: belongs into every place. */
	get file(): VaultFile {
		const { path, bytes, hash, by } = this.#file;
		return { path, bytes, hash, by };
	}

	/** To be stored, strictly, before anything is sealed or written to a place after a change. */
	kept(): KeptVault {
		return {
			version: 1,
			...{ vault: this.vault, device: this.device, name: this.#name, file: this.#file.bytes },
			...{ keys: this.#ring.kept(), members: this.members, revoked: this.revoked },
			...{ forked: this.#forked, shutOut: this.#shutOut }
		};
	}

	/**
	 * Seals a body. That of the kind `device` is the name of this device in UTF-8 (empty: as it is called already): its keys are
	 * added, and whoever opens the file knows it from then on. @throws Refused once this device is shut out; RangeError: too large
	 */
	async seal(kind: SealedKind, seq: number, body: Bytes): Promise<Sealed> {
		if (this.#shutOut) throw new Refused('revoked', 'this device was shut out');
		const { vault, epoch, key } = this.#file;
		const { device, keys } = this.#self;
		const subkey = await this.#ring.subkey(key, device);
		const plain = kind === 'device' ? this.#introduce(seq, textOf(body) ?? '') : body;
		return sealFile({ vault, epoch, key, device, kind, seq }, plain, subkey, keys);
	}

	async open(bytes: Bytes): Promise<Opened> {
		const parts = await partsOf(bytes);
		const { head, hash } = parts;
		const { kind, device, seq, epoch } = head;
		if (head.vault !== this.vault) throw new Refused('other-vault');
		const shut = this.#members.shut(device);
		if (!this.opens({ device, epoch, hash })) throw new Refused('revoked');
		const held = this.#ring.epochOf(head.key);
		if (held === undefined) throw new Refused('locked');
		const subkey = await this.#ring.subkey(head.key, device);
		if (held !== epoch) throw new Refused('damaged');
		if (kind === 'device') {
			const said = readIntroduction(device, seq, await bodyOf(parts, subkey));
			if (!(await isSigned(parts, said.sign))) throw new Refused('damaged');
			if (shut === undefined) this.#learn(said, epoch);
			return { kind, device, seq, epoch, hash, body: utf8(said.name) };
		}
		const who = shut ?? this.#members.member(device);
		if (!who) throw new Refused('unknown-device');
		if (!(await isSigned(parts, who.sign))) throw new Refused('damaged');
		return { kind, device, seq, epoch, hash, body: await bodyOf(parts, subkey) };
	}

	/** Of a device that was shut out only what had been taken by whoever did so. */
	opens({ device, epoch, hash }: Pick<Opened, 'device' | 'epoch' | 'hash'>): boolean {
		const shut = this.#members.shut(device);
		return !shut || (epoch < shut.epoch && shut.files.includes(hash));
	}

	/** Takes in a file of the vault as a place shows it. @throws Refused */
	take(bytes: Bytes): Promise<TakenVault> {
		return this.#inTurn(() => this.#take(bytes));
	}

	/**
	 * Takes in what another thread of this device made of the vault and kept since this one was opened, so that keeping this one
	 * takes nothing back: of all things a revocation. @throws Refused where what is kept is another vault, or another device's
	 */
	absorb(kept: KeptVault): Promise<void> {
		return this.#inTurn(async () => {
			if (kept.vault !== this.vault) throw new Refused('other-vault');
			if (kept.device !== this.device) throw new Refused('locked', 'kept for another device');
			const parts = await readVault(kept.file);
			await this.#ring.restore(kept.keys);
			if (parts.epoch > this.epoch) {
				this.#members = this.#members.followedBy(kept);
				this.#file = parts;
				this.#forked = kept.forked;
				this.#shutOut = kept.shutOut;
			} else if (parts.epoch < this.epoch)
				this.#members = this.#members.with({ members: [], revoked: kept.revoked });
			else {
				this.#members = this.#members.with(kept);
				const sameKey = parts.key === this.#file.key;
				if (sameKey ? byNewest(this.#file, parts) > 0 : parts.key < this.#file.key) this.#file = parts;
				this.#forked ||= kept.forked || !sameKey;
				this.#shutOut ||= kept.shutOut;
			}
			this.#shutOut ||= this.#members.shut(this.device) !== undefined;
			this.changed();
		});
	}

	/** Whether this is the passphrase of now. @throws KdfUnavailable */
	async isPassphrase(passphrase: string, kdf: Kdf = standardKdf): Promise<boolean> {
		if (!fitsPassphrase(passphrase)) return false;
		const { passphrase: way } = this.#file;
		const key = await passphraseKey(kdf, passphrase, way.kdf);
		return (await takeFromBox(key, way.box, aboutKey(this.#file, 'passphrase'))) !== undefined;
	}

	/**
	 * Another passphrase for the same key: nothing is sealed anew, and the recovery key stays. The file of before goes, if it
	 * was ours: while it lies somewhere, it opens by the passphrase of before. @throws UnfitPassphrase
	 */
	changePassphrase(passphrase: string, kdf: Kdf = standardKdf): Promise<VaultFile> {
		checkPassphrase(passphrase);
		return this.#inTurn(async () => {
			const { now, previous } = await this.secrets();
			const { vault, epoch, key, recovery, devices, revision } = this.#file;
			const of = { vault, epoch, key };
			const way = await passphraseWay(kdf, passphrase, of, now.secret);
			const late = this.members.filter(({ id }) => !devices.some(({ device }) => device === id));
			const all = [...devices, ...(await wrapForAll(late, of, now.secret))];
			this.#file = await writeVault(
				{ ...of, recovery, devices: all, revision: revision + 1, passphrase: way, by: this.device },
				{ members: this.members, revoked: this.revoked, previous },
				now.secret,
				this.#self.keys
			);
			this.changed();
			return this.file;
		});
	}

	/**
	 * Shuts devices out: a new epoch whose key all others are given. What they had read cannot be unread. Afterwards a fresh
	 * snapshot belongs into every place, and what they had written may be removed on the person's word.
	 * @param files hashes of files of theirs that were taken and go on being read, 2,000 at most; no other is, whenever it was made
	 * @throws UnfitPassphrase; RangeError for one that is no other member
	 */
	revoke(
		devices: readonly SyncDevice[],
		passphrase: string,
		files: readonly string[] = [],
		kdf: Kdf = standardKdf
	): Promise<{ readonly file: VaultFile; readonly recovery: string }> {
		checkPassphrase(passphrase);
		return this.#inTurn(async () => {
			const epoch = this.epoch + 1;
			const out = devices.map((id) => {
				const member = this.#members.member(id);
				if (!member || id === this.device) throw new RangeError(`No other device ${id}`);
				return { ...member, epoch, files: files.slice(0, mostFiles) };
			});
			const members = this.#members.followedBy({ members: this.members, revoked: out });
			const previous = await this.#ring.secrets();
			const { parts, secret, recovery } = await begin(
				{ vault: this.vault, epoch, passphrase, kdf },
				this.#self,
				{ members: members.members, revoked: members.revoked, previous }
			);
			await this.#ring.add([secret]);
			this.#members = members;
			this.#file = parts;
			this.#forked = false;
			this.changed();
			return { file: this.file, recovery };
		});
	}

	/** All that a newcomer needs to know, for the one who holds these keys. */
	async secrets(): Promise<{ readonly now: EpochSecret; readonly previous: readonly EpochSecret[] }> {
		const all = await this.#ring.secrets();
		const now = all.find(({ key }) => key === this.#file.key);
		if (!now) throw new Refused('locked');
		return { now, previous: all.filter((one) => one !== now) };
	}

	/** The keys that it signs with. */
	get keys(): DeviceKeys {
		return this.#self.keys;
	}

	/** Takes in a device whose keys came over a line that is sure. @throws Refused */
	welcome(newcomer: Pick<Member, 'id' | 'name'> & DevicePublic): void {
		this.#learn({ ...newcomer, name: deviceName(newcomer.name), seq: 0 }, this.epoch);
	}

	/** The same vault for this device under another id, with keys of its own: where its profile was copied. */
	async renewed(self: Self): Promise<OpenVault> {
		const ring = new Ring(this.vault, self.device, self.keys);
		await ring.add(await this.#ring.secrets());
		const members = this.#members.with({ members: [], revoked: [] });
		members.learn(ownEntry(self));
		return new OpenVault({ self, ring, members, file: this.#file, forked: this.#forked }, this.changed);
	}

	#introduce(seq: number, name: string): Bytes {
		if (name.trim() !== '') this.#name = deviceName(name);
		this.#learn({ ...ownEntry(this.#self), name: this.#name, seq }, this.epoch);
		return introductionOf(this.#name, this.#self.keys.public);
	}

	#learn(one: Member, epoch: number): void {
		// Whoever was shut out still knows the keys of before, and could come in again by another name.
		if (!this.#members.member(one.id) && epoch !== this.epoch) throw new Refused('unknown-device');
		if (this.#members.learn(one)) this.changed();
	}

	async #take(bytes: Bytes): Promise<TakenVault> {
		const parts = await readVault(bytes);
		if (parts.vault !== this.vault) throw new Refused('other-vault');
		if (parts.hash === this.#file.hash) return 'known';
		const held = this.#ring.epochOf(parts.key) !== undefined;
		const sameKey = parts.key === this.#file.key;
		if (parts.epoch < this.epoch || (held && (!sameKey || byNewest(this.#file, parts) < 0))) return 'older';
		await this.#checkSigner(parts);
		if (sameKey) {
			const { secret } = await this.#ring.secret(parts.key);
			this.#members = this.#members.with(await listOf(parts, secret));
			this.#file = parts;
			this.changed();
			return 'revised';
		}
		return this.#enter(parts);
	}

	/** A key that is not held yet, of this epoch or a later one. */
	async #enter(parts: VaultParts): Promise<TakenVault> {
		const mine = parts.devices.find(({ device }) => device === this.device);
		if (!mine) {
			if (!this.#shutOut) {
				this.#shutOut = true;
				this.changed();
			}
			return 'shut-out';
		}
		const secret = await unwrap(this.#self.keys, mine, aboutKey(parts, `device/${this.device}`));
		if (!secret) throw new Refused('damaged');
		const list = await listOf(parts, secret);
		const self = list.members.find(({ id }) => id === this.device);
		if (!self || !sameKeys(self, this.#self.keys.public)) throw new Refused('damaged');
		await this.#ring.add([{ epoch: parts.epoch, key: parts.key, secret }, ...list.previous]);
		const forked = parts.epoch === this.epoch;
		this.#members = forked ? this.#members.with(list) : this.#members.followedBy(list);
		// Of two keys of one epoch all go on with the same one.
		if (!forked || parts.key < this.#file.key) this.#file = parts;
		this.#forked = forked;
		this.#shutOut = this.#members.shut(this.device) !== undefined;
		this.changed();
		return this.#shutOut ? 'shut-out' : forked ? 'forked' : 'epoch';
	}

	async #checkSigner(parts: VaultParts): Promise<void> {
		if (this.#members.shut(parts.by)) throw new Refused('revoked');
		const signer = this.#members.member(parts.by);
		if (!signer) throw new Refused('unknown-device');
		if (!(await vaultSignedBy(parts, signer))) throw new Refused('damaged');
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#turn.then(work, work);
		this.#turn = turn.catch(() => undefined);
		return turn;
	}
}
