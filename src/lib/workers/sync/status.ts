/** What sync says of itself: put together from what is kept, told to whoever follows in this tab, in step with other tabs. */
import type { Vector } from '#lib/sync/batch.ts';
import { sumOfVectors } from '#lib/sync/batch-coding.ts';
import type { OpenVault } from '#lib/sync/envelope/vault.ts';
import type { PlaceRecord } from '#lib/sync/place-memory.ts';
import { holdsOf, type Holding } from '#lib/sync/standing.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import type { Road, SyncMember, SyncNews, SyncStatus } from './contract.ts';
import { keptIn, type KeptRoad, type KeptStanding } from './kept.ts';
import type { LibraryReplica } from './replica.ts';

/** The vault as it is now, or why it cannot be opened. */
export type VaultNow =
	| { readonly vault: 'off' | 'locked' }
	| { readonly vault: 'open'; readonly open: OpenVault; readonly replica: LibraryReplica };

/** Lines of the log that are kept. */
const mostNews = 200;
/** Milliseconds in which changes are told together. */
const together = 60;

/** What tabs say to each other. `roads`: some were set up or removed; `vault`: it is another by now. */
type Word = 'status' | 'roads' | 'vault' | { readonly road: string; readonly working: boolean };

export interface TellerNeeds {
	readonly db: LibraryDb;
	readonly now: () => Promise<VaultNow>;
	/** Another tab did something to this. */
	readonly other: (what: 'roads' | 'vault') => void;
}

export class SyncTeller {
	readonly #needs: TellerNeeds;
	readonly #channel: BroadcastChannel;
	readonly #followers = new Set<(status: SyncStatus) => void>();
	/** Roads that are being gone, here or in another tab. */
	readonly #working = new Set<string>();
	#closed = false;
	/** A telling is on its way. */
	#soon = false;
	/** Tellings are in the order in which they were asked for. */
	#telling: Promise<void> = Promise.resolve();

	constructor(needs: TellerNeeds) {
		this.#needs = needs;
		this.#channel = new BroadcastChannel(`mediatheque:sync:${needs.db.name}`);
		this.#channel.onmessage = ({ data }: MessageEvent<Word>) => {
			if (typeof data === 'object') this.#note(data.road, data.working);
			else if (data !== 'status') this.#needs.other(data);
			this.#tellSoon();
		};
	}

	async follow(follower: (status: SyncStatus) => void): Promise<void> {
		this.#followers.add(follower);
		follower(await this.status());
	}

	close(): void {
		this.#channel.close();
		this.#followers.clear();
		this.#closed = true;
	}

	/** Something is another than it was; all tabs look anew. */
	changed(what: 'status' | 'roads' | 'vault' = 'status'): void {
		if (this.#closed) return;
		this.#channel.postMessage(what);
		this.#tellSoon();
	}

	working(road: string, working: boolean): void {
		this.#note(road, working);
		if (this.#closed) return;
		this.#channel.postMessage({ road, working } satisfies Word);
		this.#tellSoon();
	}

	async say(news: readonly Omit<SyncNews, 'at'>[]): Promise<void> {
		if (news.length === 0) return;
		const at = Date.now();
		await keptIn(this.#needs.db).change('news', (before = []) =>
			[...news.map((one) => ({ at, ...one })), ...before].slice(0, mostNews)
		);
		this.changed();
	}

	async status(): Promise<SyncStatus> {
		const { db, now } = this.#needs;
		const kept = keptIn(db);
		const [found, roads, paused, news, name, standings, conflicts] = await Promise.all([
			now(),
			kept.roads(),
			kept.get('paused'),
			kept.get('news'),
			kept.get('name'),
			kept.get('standings'),
			db.conflicts.where('state').equals('open').count()
		]);
		const rest = { paused: paused ?? false, conflicts, log: news ?? [] };
		const shown = roads.map((road) => this.#roadOf(road, rest.paused));
		if (found.vault !== 'open') return { ...found, ...rest, roads: shown, members: [], waiting: 0 };
		const { open, replica } = found;
		const heard = await replica.heard();
		const { docs, state } = await replica.holding();
		const ours = { heard, held: await sumOfVectors(docs), state };
		return {
			...rest,
			vault: open.shutOut ? 'shut-out' : 'open',
			roads: shown,
			members: membersOf(open, name, ours, standings ?? {}),
			waiting: Math.max(
				0,
				...roads.map(({ road, state }) => (road.kind === 'server' ? 0 : lacking(heard, state.left)))
			)
		};
	}

	#note(road: string, working: boolean): void {
		if (working) this.#working.add(road);
		else this.#working.delete(road);
	}

	#roadOf({ id, road, state: { last, trouble } }: KeptRoad, paused: boolean): Road {
		const state = paused
			? 'paused'
			: this.#working.has(id)
				? 'working'
				: trouble
					? 'trouble'
					: last === undefined
						? 'waiting'
						: 'done';
		return {
			...{ id, kind: road.kind, name: road.name, state },
			...(last === undefined ? {} : { last }),
			...(trouble ? { trouble } : {})
		};
	}

	#tellSoon(): void {
		if (this.#followers.size === 0) return;
		if (this.#soon) return;
		this.#soon = true;
		setTimeout(() => {
			this.#soon = false;
			this.#telling = this.#telling.then(() => this.#tell());
		}, together);
	}

	async #tell(): Promise<void> {
		// What cannot be read now is told with the next change.
		const status = await this.status().catch(() => undefined);
		if (status) for (const follower of this.#followers) follower(status);
	}
}

/** How many edits somebody lacks who has this. */
function lacking(heard: Vector, has: Vector = {}): number {
	return Object.entries(heard).reduce((sum, [device, seq]) => sum + Math.max(0, seq - (has[device] ?? 0)), 0);
}

function membersOf(
	vault: OpenVault,
	name: string | undefined,
	ours: Holding,
	standings: Readonly<Record<string, KeptStanding>>
): SyncMember[] {
	const members = vault.members.map((one): SyncMember => {
		if (one.id === vault.device)
			return { id: one.id, name: name ?? one.name, self: true, revoked: false, holds: 'equal' };
		return {
			id: one.id,
			name: one.name,
			self: false,
			revoked: false,
			...standingOf(standings[one.id], ours)
		};
	});
	const gone = vault.revoked.map(({ id, name }): SyncMember => ({
		id,
		name,
		self: false,
		revoked: true,
		holds: 'unknown'
	}));
	return [...members, ...gone];
}

function standingOf(
	{ said, line }: KeptStanding = {},
	ours: Holding
): Pick<SyncMember, 'seen' | 'holds' | 'clock'> {
	const later = line && (!said || line.at >= said.at) ? line : said;
	if (!later) return { holds: 'unknown' };
	const clock = Math.round(later.ahead / 60_000);
	return {
		seen: later.at,
		holds: 'holds' in later ? (later.state === ours.state ? later.holds : 'behind') : holdsOf(ours, later),
		...(clock === 0 ? {} : { clock })
	};
}

/** What devices said at a place, with what was known before: of each what it said last. */
export function withSaid(
	before: Readonly<Record<string, KeptStanding>> = {},
	{ devices }: Pick<PlaceRecord, 'devices'>
): Readonly<Record<string, KeptStanding>> {
	const next: Record<string, KeptStanding> = { ...before };
	for (const [device, { said }] of Object.entries(devices)) {
		const known = next[device]?.said;
		if (said && !(known && known.at > said.at)) next[device] = { ...next[device], said };
	}
	return next;
}
