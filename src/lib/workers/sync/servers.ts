/** Roads over servers of the person's own, which stand open as long as this thread owns the rounds. */
import { openNetwork } from '#lib/platform/network.ts';
import { openServerRoad, type ServerRoad, type ServerState } from './hocuspocus.ts';
import type { Kept, KeptRoad, RoadGiven } from './kept.ts';
import { addressOf } from './roads.ts';
import type { SyncTeller, VaultNow } from './status.ts';

type ServerGiven = Extract<RoadGiven, { kind: 'server' }>;

export interface ServersNeeds {
	readonly kept: Kept;
	readonly now: () => Promise<VaultNow>;
	readonly teller: Pick<SyncTeller, 'say' | 'changed' | 'working'>;
}

interface Open {
	readonly given: ServerGiven;
	readonly road: Promise<ServerRoad>;
	ended: boolean;
}

export class Servers implements Disposable {
	readonly #needs: ServersNeeds;
	readonly #open = new Map<string, Open>();
	#closed = false;
	/** Looks are made one after the other. */
	#turn: Promise<void> = Promise.resolve();

	constructor(needs: ServersNeeds) {
		this.#needs = needs;
	}

	/** Opens those that are new or were given anew, and closes those that are gone. */
	refresh(): Promise<void> {
		this.#turn = this.#turn.then(() => this.#refresh()).catch(() => undefined);
		return this.#turn;
	}

	said(): void {
		for (const { road } of this.#open.values()) void road.then((one) => one.push()).catch(() => undefined);
	}

	retry(only: string | undefined): void {
		for (const [id, { road }] of this.#open)
			if (only === undefined || only === id) void road.then((one) => one.retry()).catch(() => undefined);
	}

	[Symbol.dispose](): void {
		this.#closed = true;
		for (const id of [...this.#open.keys()]) this.#end(id);
	}

	async #refresh(): Promise<void> {
		const found = await this.#needs.now();
		const paused = await this.#needs.kept.get('paused');
		const roads = found.vault === 'open' && !paused ? await this.#needs.kept.roads() : [];
		const wanted = new Map<string, { readonly kept: KeptRoad; readonly given: ServerGiven }>();
		for (const kept of roads)
			if (kept.road.kind === 'server') wanted.set(kept.id, { kept, given: kept.road });
		for (const [id, { given }] of this.#open) {
			const now = wanted.get(id)?.given;
			if (now?.url !== given.url || now.token !== given.token) this.#end(id);
		}
		if (this.#closed || found.vault !== 'open') return;
		for (const [id, { given }] of wanted) {
			if (this.#open.has(id)) continue;
			const { url, token } = given;
			const open: Open = {
				given,
				ended: false,
				road: openServerRoad({
					...{ url, ...(token === undefined ? {} : { token }) },
					network: openNetwork({ given: () => addressOf(given) }),
					replica: found.replica,
					changed: (state) => {
						if (!open.ended) void this.#note(id, state).catch(() => undefined);
					},
					received: (docs) =>
						void this.#needs.teller.say([{ what: 'received', road: given.name, count: docs.length }])
				})
			};
			this.#open.set(id, open);
			open.road.catch((error: unknown) => this.#forget(id, open, error)).catch(() => undefined);
		}
	}

	/** A road that could not be opened is opened with the next look. */
	async #forget(id: string, open: Open, error: unknown): Promise<void> {
		if (this.#open.get(id) !== open) return;
		this.#open.delete(id);
		await this.#note(id, { state: 'trouble', trouble: 'unreachable', reason: String(error) });
	}

	async #note(id: string, state: ServerState): Promise<void> {
		const { kept, teller } = this.#needs;
		teller.working(id, state.state === 'working');
		const before = await kept.road(id);
		if (!before || state.state === 'working') return;
		if (state.state === 'trouble') {
			const { trouble, reason } = state;
			const { last } = before.state;
			await kept.setState(id, { ...(last === undefined ? {} : { last }), trouble });
			if (before.state.trouble !== trouble)
				await teller.say([{ what: 'trouble', road: before.road.name, reason: reason || trouble }]);
		} else await kept.setState(id, { last: Date.now() });
		teller.changed();
	}

	#end(id: string): void {
		const open = this.#open.get(id);
		if (!open) return;
		this.#open.delete(id);
		open.ended = true;
		void open.road
			.then((one) => {
				one[Symbol.dispose]();
			})
			.catch(() => undefined);
	}
}
