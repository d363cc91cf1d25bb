/** One round of sync over one road: the vault's own files first, then what devices have to tell each other. */
import type { SyncDevice } from '#lib/sync/batch.ts';
import { utf8 } from '#lib/sync/envelope/bytes.ts';
import { readVault } from '#lib/sync/envelope/vault-file.ts';
import type { OpenVault } from '#lib/sync/envelope/vault.ts';
import { exchange } from '#lib/sync/exchange.ts';
import type { ExchangeOutcome } from '#lib/sync/exchange-round.ts';
import { incomplete } from '#lib/sync/incoming.ts';
import type { PlaceRecord } from '#lib/sync/place-memory.ts';
import type { PlaceFile, SealedPlace } from '#lib/sync/place.ts';
import { isBeginning } from '#lib/sync/places/paths.ts';
import type { Replica } from '#lib/sync/replica.ts';
import { Refused, type Sealer } from '#lib/sync/sealer.ts';
import type { RoadTrouble, SyncNews } from './contract.ts';
import { vaultFilesIn } from './roads.ts';

/** What a round needs of this device. */
export interface RoundNeeds {
	readonly place: SealedPlace;
	readonly vault: OpenVault;
	readonly replica: Replica;
	/** What this device is called. */
	readonly name: string;
	/** Stores what changed of the vault. */
	readonly store: () => Promise<void>;
	readonly renewed: (device: SyncDevice) => Promise<OpenVault>;
	readonly record: PlaceRecord | undefined;
	readonly save: (record: PlaceRecord) => Promise<void>;
	/** Files of vaults there that were looked at before, by path; it is added to. */
	readonly seen: Set<string>;
	/** As `ExchangeNeeds` has it. */
	readonly tellAfter?: number;
	readonly signal: AbortSignal;
}

export interface RoundOutcome {
	readonly exchange?: ExchangeOutcome;
	readonly trouble?: RoadTrouble;
	/** For the log, without road and time. */
	readonly news: readonly Omit<SyncNews, 'at' | 'road'>[];
}

/** @throws what database and replica throw; trouble of the place is part of what came of it, but for that of the first look */
export async function round(needs: RoundNeeds): Promise<RoundOutcome> {
	const { place, vault, replica, name, store, record, save, signal } = needs;
	const before = new Set(vault.members.map(({ id }) => id));
	const listing = await place.list(signal);
	const trouble = await meetVault(needs, listing);
	await store();
	if (vault.shutOut) return { trouble: 'shut-out', news: [{ what: 'revoked', device: vault.name }] };
	if (trouble === 'two-vaults') return { trouble, news: [] };
	let open = vault;
	const outcome = await exchange({
		// What came since is for the next round, as what comes after it.
		...{ place, listing, replica, record, save, signal },
		...(needs.tellAfter === undefined ? {} : { tellAfter: needs.tellAfter }),
		sealer: vault,
		introductions: {
			says: () => Promise.resolve(name),
			seal: async (seq) => {
				const sealed = await open.seal('device', seq, utf8(name));
				await store();
				return sealed;
			},
			// The vault has learnt who it is when it opened the file.
			met: store
		},
		renamed: async (device): Promise<Sealer> => (open = await needs.renewed(device))
	});
	const joined = open.members.filter(({ id }) => !before.has(id) && id !== open.device);
	return {
		exchange: outcome,
		...troubleOf(outcome, trouble),
		news: [...joined.map((one) => ({ what: 'joined' as const, device: one.name })), ...newsOf(outcome)]
	};
}

/**
 * Takes in what a place knows of the vault, and puts our file there where it is missing; what we wrote before and a newer file
 * has replaced goes, since it opens by the passphrase of before.
 */
async function meetVault(
	{ place, vault, seen, signal }: RoundNeeds,
	listing: readonly PlaceFile[]
): Promise<RoadTrouble | undefined> {
	let foreign = false;
	let newer = false;
	const stale: string[] = [];
	const cut: string[] = [];
	const listed = new Set(listing.map((file) => file.path));
	for (const [path, bytes] of await vaultFilesIn(place, listed, signal, (path) => !seen.has(path))) {
		try {
			const taken = await vault.take(bytes);
			if (taken === 'older' && (await readVault(bytes)).by === vault.device) stale.push(path);
			else seen.add(path);
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
			foreign ||= error.refusal === 'other-vault';
			newer ||= error.refusal === 'newer';
			if (error.refusal === 'damaged' || error.refusal === 'foreign') cut.push(path);
			// Who wrote it may introduce itself in this round; what is cut may become whole.
		}
	}
	const { path, bytes } = vault.file;
	const there = listing.find((file) => file.path === path);
	if (foreign && !there) return 'two-vaults';
	if (!place.readOnly) {
		// By a file of the vault that is cut nobody can come in: whoever has it makes it whole. Some servers tell no sizes.
		const whole = there && !cut.includes(path) && (there.size === bytes.length || there.size === 0);
		if (!whole && !vault.shutOut) await putVault(place, vault.file, signal);
		for (const old of stale) await place.remove(old, signal);
	}
	return foreign ? 'two-vaults' : newer ? 'newer' : undefined;
}

/** What was cut is gone on with; what is there instead goes, since by its name it can be nothing else. */
async function putVault(
	place: SealedPlace,
	{ path, bytes }: OpenVault['file'],
	signal: AbortSignal
): Promise<void> {
	const there = await place.read(path, bytes.length + 1, signal);
	if (there && !isBeginning(there, bytes)) await place.remove(path, signal);
	await place.write(path, bytes, signal);
}

function troubleOf(
	{ trouble, rolledBack, odd }: ExchangeOutcome,
	ofVault: RoadTrouble | undefined
): Pick<RoundOutcome, 'trouble'> {
	const found =
		trouble?.fault ??
		(rolledBack.length > 0 ? ('rolled-back' as const) : undefined) ??
		ofVault ??
		(odd.newer ? ('newer' as const) : undefined);
	return found ? { trouble: found } : {};
}

function newsOf(outcome: ExchangeOutcome): RoundOutcome['news'] {
	const { written, taken, conflicts, renamed, files, refused, refusedDocs, newlyOdd } = outcome;
	const news: Omit<SyncNews, 'at' | 'road'>[] = [];
	if (taken > 0) news.push({ what: 'received', count: taken });
	if (written > 0) news.push({ what: 'sent', count: written });
	if (conflicts > 0) news.push({ what: 'conflict', count: conflicts });
	if (renamed !== undefined) news.push({ what: 'renamed' });
	if (files.folded > 0) news.push({ what: 'compacted', count: files.folded });
	const never = refusedDocs.filter(({ reason }) => reason !== incomplete);
	for (const { reason } of [...refused, ...never].slice(0, mostSaid)) news.push({ what: 'refused', reason });
	const told = newlyOdd.filter(({ why }) => why !== 'stranger' && why !== 'late');
	for (const { why } of told.slice(0, mostSaid)) news.push({ what: 'refused', reason: why });
	return news;
}

/** Lines of a round about what was refused. */
const mostSaid = 5;
