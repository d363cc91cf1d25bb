/** Sync as the screens see it: what the service tells, and what a person asks of it. Loaded with its page, not with the first screen. */
import { pickFolder } from '#lib/platform/folders.ts';
import type {
	Conflict,
	PlaceGiven,
	Road,
	SyncService,
	SyncStatus,
	Unlocked
} from '#lib/workers/sync/contract.ts';
import { shownName } from './device-name.ts';
import { jobsCount } from './jobs-count.svelte.ts';
import { syncWords } from './messages/sync-words.ts';
import { words } from './messages/words.svelte.ts';
import type { Notices } from './notices.svelte.ts';

/** What opens a vault: what a person remembers, or what was printed. */
export type Secret = { readonly passphrase: string } | { readonly recovery: string };

/** What sync needs of the app round it. */
export interface SyncSurroundings {
	readonly service: SyncService;
	readonly notices: Pick<Notices, 'say' | 'problem'>;
	/** Takes an edit back. */
	readonly undo: (edit: string) => void;
}

export class Sync {
	readonly service: SyncService;
	/** Undefined until the service has spoken. */
	status = $state.raw<SyncStatus | undefined>(undefined);
	/** Why it could not speak. */
	failure = $state.raw<unknown>(undefined);
	/** What nobody has decided; undefined until the page asks. */
	conflicts = $state.raw<readonly Conflict[] | undefined>(undefined);
	/** A recovery key that was just made, and whether it replaces one: shown until a person says that it is kept. */
	recovery = $state.raw<{ readonly key: string; readonly replaces: boolean } | undefined>(undefined);
	readonly #around: SyncSurroundings;
	#watching = false;

	constructor(around: SyncSurroundings) {
		this.#around = around;
		this.service = around.service;
		void this.#follow();
	}

	async #follow(): Promise<void> {
		try {
			await this.service.follow((status) => this.#hear(status));
		} catch (error) {
			this.failure = error;
		}
	}

	#hear(told: SyncStatus): void {
		const before = this.status;
		const status = withShownNames(told);
		this.status = status;
		jobsCount.sync = waitsForPerson(status);
		if (this.#watching && before?.conflicts !== status.conflicts) void this.#loadConflicts();
	}

	get notices(): SyncSurroundings['notices'] {
		return this.#around.notices;
	}

	/** Whether anything goes by itself or waits to: then it can be paused. */
	get isOpen(): boolean {
		return this.status?.vault === 'open';
	}

	/** Keeps the list of conflicts up to date from now on. */
	watchConflicts(): void {
		if (this.#watching) return;
		this.#watching = true;
		void this.#loadConflicts();
	}

	async #loadConflicts(): Promise<void> {
		await this.attempt(async () => {
			const list = await this.service.conflicts();
			this.conflicts = list.map((conflict) => ({
				...conflict,
				counts: { ...conflict.counts, device: shownName(conflict.counts.device) },
				other: { ...conflict.other, device: shownName(conflict.other.device) }
			}));
		});
	}

	/** Says what went wrong: what this browser cannot do has words of its own. */
	problem(error: unknown): void {
		const { notDone, cannot } = syncWords();
		const name = error instanceof Error ? error.name : '';
		if (Object.hasOwn(cannot, name))
			this.notices.say({ tone: 'bad', text: cannot[name as keyof typeof cannot] });
		else this.notices.problem(error, notDone);
	}

	/** Does it; what goes wrong is said as a message. @returns whether it went well */
	async attempt(what: () => Promise<unknown>): Promise<boolean> {
		try {
			await what();
			return true;
		} catch (error) {
			this.problem(error);
			return false;
		}
	}

	syncNow(road?: string): Promise<boolean> {
		return this.attempt(() => this.service.syncNow(road));
	}

	async pause(paused: boolean): Promise<void> {
		if (!(await this.attempt(() => this.service.pause(paused)))) return;
		this.notices.say({ tone: 'plain', text: paused ? syncWords().paused : syncWords().resumed });
	}

	/** Asks the browser's permission for a folder again. Call it from a click. */
	permit(road: Road): Promise<boolean> {
		return this.attempt(async () => {
			const handle = await this.service.handleOf(road.id);
			const answer = (await handle?.requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
			if (answer === 'granted') await this.service.syncNow(road.id);
		});
	}

	/** Asks where the folder of a road is now. Call it from a click. */
	chooseAgain(road: Road): Promise<boolean> {
		return this.attempt(async () => {
			const handle = await pickFolder('sync');
			if (handle) await this.giveAgain(road, { kind: 'folder', handle });
		});
	}

	/** Puts a place where a road was: chosen or signed in anew. */
	async giveAgain(road: Road, place: PlaceGiven): Promise<void> {
		const { id } = await this.service.addRoad(place);
		// The same folder or address stays the same road.
		if (id !== road.id) await this.service.removeRoad(road.id);
		await this.service.syncNow(id);
	}

	/** Makes a new passphrase and keys without a device. */
	revoke(device: string, passphrase: string): Promise<boolean> {
		return this.attempt(async () => {
			const { recovery } = await this.service.revoke(device, passphrase);
			this.recovery = { key: recovery, replaces: true };
		});
	}

	async rename(name: string): Promise<void> {
		const text = syncWords();
		if (await this.attempt(() => this.service.rename(name)))
			this.notices.say({ tone: 'good', text: text.renamed(name) });
	}

	async changePassphrase(before: string, after: string): Promise<Unlocked> {
		const answer = await this.service.changePassphrase(before, after);
		if (answer.status === 'open') this.notices.say({ tone: 'good', text: syncWords().own.changed });
		return answer;
	}

	async leave(): Promise<void> {
		if (!(await this.attempt(() => this.service.leave()))) return;
		this.recovery = undefined;
		this.conflicts = undefined;
		this.#watching = false;
		this.notices.say({ tone: 'plain', text: syncWords().own.left });
	}

	/** Takes the other value; undo takes that back. @param name what it is of, to say it */
	async flip(conflict: Conflict, name: string): Promise<void> {
		const text = syncWords();
		await this.#settle([conflict], async () => {
			const edit = await this.service.flip(conflict.id);
			const said = { tone: 'good', text: text.conflicts.taken(name) } as const;
			if (edit === undefined) this.notices.say(said);
			else {
				const undo = { label: words().curation.undo, run: () => this.#around.undo(edit) };
				this.notices.say({ ...said, action: undo });
			}
		});
	}

	async dismiss(conflict: Conflict, name: string): Promise<void> {
		await this.#settle([conflict], async () => {
			await this.service.dismiss(conflict.id);
			this.notices.say({ tone: 'plain', text: syncWords().conflicts.kept(name) });
		});
	}

	async dismissAll(): Promise<void> {
		const all = this.conflicts ?? [];
		await this.#settle(all, async () => {
			for (const { id } of all) await this.service.dismiss(id);
			this.notices.say({ tone: 'plain', text: syncWords().conflicts.keptAll(all.length) });
		});
	}

	/** They go from the list at once, and come back where that could not be done. */
	async #settle(settled: readonly Conflict[], what: () => Promise<void>): Promise<void> {
		const gone = new Set(settled.map(({ id }) => id));
		this.conflicts = this.conflicts?.filter(({ id }) => !gone.has(id));
		if (!(await this.attempt(what))) await this.#loadConflicts();
	}
}

/** Names come from other devices: they are shown, so they must not be more than names. */
function withShownNames(status: SyncStatus): SyncStatus {
	return {
		...status,
		members: status.members.map((member) => ({ ...member, name: shownName(member.name) })),
		log: status.log.map((news) =>
			news.device === undefined ? news : { ...news, device: shownName(news.device) }
		)
	};
}

/** What only a person can mend or decide. */
function waitsForPerson({ vault, conflicts, roads, paused }: SyncStatus): number {
	const shut = vault === 'locked' || vault === 'shut-out' ? 1 : 0;
	const trouble = roads.filter(({ trouble }) => trouble && !mendsItself.has(trouble)).length;
	return conflicts + shut + (paused ? 0 : trouble);
}

/** Troubles that pass by themselves: without a network there is nothing to be done. */
const mendsItself: ReadonlySet<string> = new Set(['unreachable']);
