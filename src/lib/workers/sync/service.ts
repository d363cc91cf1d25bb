/**
 * Sync of this device, composed: the vault, the roads, the library's replica, and what goes where. Every tab has one of these;
 * what a person asks is done by the one that was asked, rounds by themselves by the one that owns them (owner.ts), and whoever
 * works with the vault does so alone.
 */
import { newId } from '#lib/library/preset.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { travelsIn } from '#lib/storage/travel.ts';
import type { OpenVault } from '#lib/sync/envelope/vault.ts';
import { newBundle, openBundle } from '#lib/sync/places/bundle.ts';
import type { PlaceRecord } from '#lib/sync/place-memory.ts';
import type { SealedPlace } from '#lib/sync/place.ts';
import { Refused } from '#lib/sync/sealer.ts';
import type { ObserveFolder } from '#lib/sync/places/watch.ts';
import { dismissConflict, flipConflict, listConflicts } from './conflicts.ts';
import type { Road, SyncNews, SyncService } from './contract.ts';
import { keptIn, type KeptRoad } from './kept.ts';
import { Lines } from './lines.ts';
import { replicaOf, type LibraryReplica } from './replica.ts';
import { allVaultFiles, faultOf, isSameRoad, lookAt, placeOf, retryAfterOf, roadOf } from './roads.ts';
import { round, type RoundOutcome } from './rounds.ts';
import { Schedule, type Went } from './schedule.ts';
import { Servers } from './servers.ts';
import { SyncTeller, withSaid, type VaultNow } from './status.ts';
import { VaultKeeper, type Exclusive } from './vault-keeper.ts';

export interface SyncNeeds {
	readonly db: LibraryDb;
	/** Runs one after the other over all threads of all tabs. */
	readonly exclusive: Exclusive;
	/** Milliseconds after a file of ours until another says only what was heard; tests are less patient. */
	readonly tellAfter?: number;
	/** How the browser watches a folder; absent where it does not. */
	readonly observe?: ObserveFolder;
}

/** What owns the rounds of all tabs, for as long as it is there. */
export interface Rounds extends Disposable {
	/** Something was said here. */
	said(): void;
}

export function syncOver({ db, exclusive, observe, tellAfter }: SyncNeeds): {
	readonly service: SyncService;
	/** From now on this thread makes the rounds. */
	readonly own: () => Rounds;
	/** Something was said here, in whatever tab: live lines tell it. */
	readonly said: () => void;
	/** Ends what is on its way, and tells nothing any more. */
	readonly close: () => void;
} {
	const kept = keptIn(db);
	const keeper = new VaultKeeper(db, exclusive);
	const ending = new AbortController();
	let owned: { readonly schedule: Schedule; readonly servers: Servers } | undefined;
	let replicas: { readonly of: string; readonly replica: Promise<LibraryReplica> } | undefined;

	const teller = new SyncTeller({
		db,
		now: vaultNow,
		other(what) {
			if (what === 'vault') {
				replicas = undefined;
				void lines.refresh();
			}
			void owned?.schedule.refresh();
			void owned?.servers.refresh();
		}
	});

	/** The replica of the library for the vault it belongs to now, under the name that this device has by now. */
	function replicaFor(vault: OpenVault): Promise<LibraryReplica> {
		const of = `${vault.vault} ${vault.device}`;
		if (replicas?.of !== of) {
			const made = (replicas = { of, replica: replicaOf(db) });
			// The next to ask may have more luck.
			made.replica.catch(() => {
				if (replicas === made) replicas = undefined;
			});
		}
		return replicas.replica;
	}

	async function vaultNow(): Promise<VaultNow> {
		try {
			const open = await keeper.now();
			return open ? { vault: 'open', open, replica: await replicaFor(open) } : { vault: 'off' };
		} catch (error) {
			if (error instanceof Refused) return { vault: 'locked' };
			throw error;
		}
	}

	/** What it is now was made or joined: edits of before get their numbers. */
	async function entered(): Promise<void> {
		replicas = undefined;
		await travelsIn(db).number(ending.signal);
		changed('vault');
	}

	function changed(what: 'roads' | 'vault'): void {
		teller.changed(what);
		void owned?.schedule.refresh();
		void owned?.servers.refresh();
	}

	/** One round over a place, alone. */
	async function roundAt(
		place: SealedPlace,
		vault: OpenVault,
		record: PlaceRecord | undefined,
		save: (record: PlaceRecord) => Promise<void>,
		seen = new Set<string>()
	): Promise<RoundOutcome> {
		const replica = await replicaFor(vault);
		await travelsIn(db).number(ending.signal);
		const outcome = await round({
			...{ place, vault, replica, record, save, seen },
			name: (await kept.get('name')) ?? vault.name,
			store: () => keeper.store(),
			renewed: async (device) => {
				const renewed = await keeper.renewed(device);
				replicas = undefined;
				// Lines that stand under the name of before end.
				changed('vault');
				void lines.refresh();
				return renewed;
			},
			...(tellAfter === undefined ? {} : { tellAfter }),
			signal: ending.signal
		});
		const devices = outcome.exchange?.devices;
		if (devices) await kept.change('standings', (before) => withSaid(before, { devices }));
		return outcome;
	}

	/** What was said here in documents may settle what was open about them. */
	async function settled(): Promise<void> {
		const before = await db.conflicts.where('state').equals('open').count();
		if (before === 0 || !replicas) return;
		await (await replicas.replica).settle();
		if ((await db.conflicts.where('state').equals('open').count()) !== before) teller.changed();
	}

	/** Files of vaults that were looked at, by road. */
	const seenOf = new Map<string, Set<string>>();

	async function go(id: string): Promise<Went> {
		if (await kept.get('paused')) return { well: true };
		const outcome = await keeper.within(async (vault) => {
			const before = await kept.road(id);
			if (!before || before.road.kind === 'server' || vault.shutOut) return undefined;
			teller.working(id, true);
			try {
				const seen = seenOf.get(id) ?? new Set();
				seenOf.set(id, seen);
				const place = await placeOf(before.road);
				const record = await kept.record(id);
				const made = await roundAt(place, vault, record, (next) => kept.putRecord(id, next), seen);
				await leave(before, made, vault);
				return made;
			} catch (error) {
				const trouble = faultOf(error);
				await leave(before, { trouble, news: [] }, vault);
				return { trouble, retryAfter: retryAfterOf(error) };
			} finally {
				teller.working(id, false);
			}
		});
		if (!outcome) return { well: true };
		const { again, trouble } = ('exchange' in outcome && outcome.exchange) || {};
		const leaveAlone = 'retryAfter' in outcome ? outcome.retryAfter : trouble?.retryAfter;
		return {
			well: !outcome.trouble,
			...(again === undefined ? {} : { again }),
			...(leaveAlone === undefined ? {} : { leaveAlone })
		};
	}

	/** Keeps how it went on a road, and says it. */
	async function leave(
		{ id, road, state }: KeptRoad,
		outcome: RoundOutcome,
		vault: OpenVault
	): Promise<void> {
		const { trouble, news, exchange } = outcome;
		const cut = exchange === undefined || exchange.trouble !== undefined;
		const left = cut ? state.left : await (await replicaFor(vault)).heard();
		const last = cut ? state.last : Date.now();
		await kept.setState(id, {
			...(left ? { left } : {}),
			...(last === undefined ? {} : { last }),
			...(trouble ? { trouble } : {})
		});
		const known: Omit<SyncNews, 'at'>[] =
			trouble && trouble !== state.trouble ? [{ what: 'trouble', reason: trouble }] : [];
		await teller.say([...news, ...known].map((one) => ({ ...one, road: road.name })));
		teller.changed();
	}

	async function syncNow(only?: string): Promise<void> {
		owned?.servers.retry(only);
		for (const { id, road } of await kept.roads())
			if (road.kind !== 'server' && (only === undefined || only === id)) await go(id);
	}

	const lines = new Lines({
		keeper,
		replicaFor,
		entered,
		kept,
		say: (news) => teller.say(news)
	});

	const service: SyncService = {
		follow: (follower) => teller.follow(follower),
		look: async (place) => lookAt(place, await keeper.now().catch(() => undefined), ending.signal),

		async create(passphrase, name) {
			const made = await keeper.create(passphrase, name);
			await entered();
			return made;
		},

		async join(place, secret, name) {
			try {
				const road = roadOf(place);
				// A server knows nothing of vaults: there is nothing to join.
				if (road.kind === 'server') return { status: 'trouble', trouble: 'refused' };
				const files = await allVaultFiles(await placeOf(road), ending.signal);
				const joined = await keeper.join(files, secret, name);
				if (joined.status === 'open') await entered();
				return joined;
			} catch (error) {
				return { status: 'trouble', trouble: faultOf(error) };
			}
		},

		async unlock(secret) {
			const opened = await keeper.unlock(secret);
			if (opened.status === 'open') await entered();
			return opened;
		},

		async addRoad(place) {
			const road = roadOf(place);
			const roads = await kept.roads();
			const same = await Promise.all(roads.map((one) => isSameRoad(one.road, road)));
			const known = roads.find((_, index) => same[index]);
			const made: KeptRoad = { id: known?.id ?? newId(Date.now()), road, state: known?.state ?? {} };
			await kept.putRoad(made);
			changed('roads');
			if (!owned && road.kind !== 'server') void go(made.id).catch(() => undefined);
			const { roads: shown } = await teller.status();
			const found = shown.find(({ id }) => id === made.id);
			return found ?? ({ id: made.id, kind: road.kind, name: road.name, state: 'waiting' } satisfies Road);
		},

		async handleOf(id) {
			const found = await kept.road(id);
			return found?.road.kind === 'folder' ? found.road.handle : undefined;
		},

		async removeRoad(id) {
			await kept.removeRoad(id);
			seenOf.delete(id);
			changed('roads');
		},

		syncNow,

		async pause(paused) {
			await kept.put({ paused });
			changed('roads');
		},

		async bundle() {
			const made = await keeper.within(async (vault) => {
				const { place, bundle } = newBundle();
				const outcome = await roundAt(place, vault, undefined, () => Promise.resolve());
				if (outcome.trouble) throw new Error(`The file could not be made: ${outcome.trouble}`);
				return bundle();
			});
			if (!made) throw new Error('There is no vault here');
			return made;
		},

		async takeBundle(file, secret, name) {
			try {
				const place = await openBundle(file);
				const found = await allVaultFiles(place, ending.signal);
				if (!(await keeper.now())) {
					if (!secret) return { status: 'locked' };
					const joined = await keeper.join(found, secret, name ?? '');
					if (joined.status !== 'open') return joined;
					await entered();
				}
				const taken = await keeper.within((vault) =>
					roundAt(place, vault, undefined, () => Promise.resolve())
				);
				const { exchange, trouble, news = [] } = taken ?? {};
				if (!exchange)
					return { status: 'refused', reason: trouble === 'two-vaults' ? 'other-vault' : (trouble ?? '') };
				// It cannot be written, and need not be.
				const inward = news.filter(({ what }) => what !== 'sent');
				await teller.say(inward);
				owned?.schedule.said();
				return { status: 'taken', edits: exchange.taken, conflicts: exchange.conflicts };
			} catch (error) {
				if (error instanceof Refused) return { status: 'refused', reason: error.refusal };
				throw error;
			}
		},

		line: (port, as, name) => lines.serve(port, as, name),

		async rename(name) {
			await kept.put({ name });
			await teller.say([{ what: 'renamed', device: name }]);
			changed('roads');
		},

		async revoke(device, passphrase) {
			const revoked = await keeper.within(async (vault) => {
				const gone = vault.members.find(({ id }) => id === device)?.name ?? '';
				const records = await kept.records();
				const files = records.flatMap((record) => Object.values(record.files));
				// What it had written and we have taken goes on being read.
				const taken = files.filter((note) => note.device === device).map(({ hash }) => hash);
				const { recovery } = await vault.revoke([device], passphrase, [...new Set(taken)]);
				return { recovery, gone };
			});
			if (!revoked) throw new Error('There is no vault here');
			await teller.say([{ what: 'revoked', device: revoked.gone }]);
			changed('vault');
			return { recovery: revoked.recovery };
		},

		async changePassphrase(before, after) {
			const outcome = await keeper.within(async (vault) => {
				const proven = await keeper.proven(before);
				if (proven.status === 'open') await vault.changePassphrase(after);
				return proven;
			});
			changed('vault');
			return outcome ?? { status: 'trouble', trouble: 'refused' };
		},

		async leave() {
			lines.close();
			await exclusive(() => travelsIn(db).end());
			replicas = undefined;
			seenOf.clear();
			changed('vault');
		},

		conflicts: async () => listConflicts(db, (await teller.status()).members),
		flip: async (id) => {
			const edit = await flipConflict(db, id);
			teller.changed();
			owned?.schedule.said();
			return edit;
		},
		dismiss: async (id) => {
			await dismissConflict(db, id);
			teller.changed();
		}
	};

	return {
		service,
		own() {
			const schedule = new Schedule({
				roads: async () => ((await kept.get('paused')) ? [] : kept.roads()),
				go: async (id) => {
					try {
						return await go(id);
					} catch (error) {
						const reason = error instanceof Error ? error.message : String(error);
						await teller.say([{ what: 'trouble', reason }]).catch(() => undefined);
						throw error;
					}
				},
				placeOf: ({ road }) => (road.kind === 'server' ? Promise.resolve(undefined) : placeOf(road)),
				observe
			});
			const servers = new Servers({ kept, now: vaultNow, teller });
			owned = { schedule, servers };
			void schedule.refresh();
			void servers.refresh();
			return {
				said() {
					schedule.said();
					servers.said();
				},
				[Symbol.dispose]() {
					owned = undefined;
					schedule[Symbol.dispose]();
					servers[Symbol.dispose]();
				}
			};
		},
		said: () => {
			lines.said();
			void settled().catch(() => undefined);
		},
		close() {
			ending.abort();
			lines.close();
			teller.close();
		}
	};
}
