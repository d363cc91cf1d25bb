/** Folders that carry their library: written every few minutes of change, offered where one brings it. */
import { liveQuery } from 'dexie';
import { BadCarried, type CarriedFault, type CarriedHead } from '#lib/library/carried.ts';
import { isOpen } from '#lib/library/job.ts';
import type { Root } from '#lib/library/root.ts';
import { lookIntoFolder } from '#lib/storage/carried-file.ts';
import {
	carriedFacts,
	isKnownCarried,
	noteCarried,
	saidMark,
	type CarriedFact,
	type CarriedFacts
} from '#lib/storage/carried.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { goBackAll } from '#lib/storage/history.ts';
import { announceEdits } from '#lib/workers/changes.ts';
import type { App } from './app.svelte.ts';
import { outcomeOf } from './carried-outcome.ts';
import { libraryDb } from './db.ts';
import { jobsOf } from './jobs.svelte.ts';
import { carriedWords } from './messages/carried-words.ts';
import { locale } from './messages/words.svelte.ts';
import { perApp } from './per-app.svelte.ts';

/** Milliseconds between two looks whether something was said, and between two writings of one folder. */
const lookEvery = 60_000;
const writeEvery = 5 * 60_000;

export class CarriedLibraries {
	facts = $state.raw<CarriedFacts>({});
	/** By root: what it brings that was neither taken nor declined here. */
	offers = $state.raw<ReadonlyMap<number, CarriedHead>>(new Map());
	/** By root: why what lies there is nothing that could be taken. */
	#unfit = $state.raw<ReadonlyMap<number, CarriedFault>>(new Map());
	readonly #app: App;
	/** By root: the scan after which it was looked into. */
	readonly #looked = new Map<number, number>();

	constructor(app: App) {
		this.#app = app;
		liveQuery(() => carriedFacts(libraryDb().strict)).subscribe({
			next: (facts) => {
				this.facts = facts;
				this.#forgetKnown();
			},
			error: (error) => app.notices.problem(error)
		});
		$effect(() => {
			for (const root of app.roots.list ?? [])
				if (app.roots.access.get(root.id) === 'ready') void this.#lookAfterScan(root);
		});
		setInterval(() => void this.#writeDue(), lookEvery);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'hidden') void this.#writeDue();
		});
	}

	fact(root: number): CarriedFact {
		return this.facts[root] ?? {};
	}

	/** Why what a root brings was not taken. */
	faultOf(root: number): CarriedFault | undefined {
		return this.fact(root).bad?.fault ?? this.#unfit.get(root);
	}

	/** What is being done with a root's library now. */
	doing(root: number): 'writing' | 'taking' | undefined {
		const job = jobsOf(this.#app).queue.jobs.find(
			(one) => isOpen(one) && one.from?.kind === 'root' && one.from.root === root && kinds.has(one.kind)
		);
		return job && kinds.get(job.kind);
	}

	/** From now on the folder carries its library, or does so no more; what it has is left there. Call it from a click. */
	async carry(root: Root, on: boolean): Promise<void> {
		try {
			if (on) {
				const state = (await root.handle?.requestPermission?.({ mode: 'readwrite' })) ?? 'denied';
				if (state !== 'granted') {
					this.#app.notices.say({ tone: 'bad', text: carriedWords().noWriting });
					return;
				}
			}
			await noteCarried(libraryDb(), root.id, ({ on: _on, ...fact }) => ({ ...fact, ...(on && { on }) }));
			if (on && !this.offers.has(root.id)) await this.write(root);
		} catch (error) {
			this.#app.notices.problem(error);
		}
	}

	/** Writes it now. */
	write(root: Root): Promise<void> {
		return this.#begin('carry', root);
	}

	/** Takes in what a folder brings. */
	async takeIn(root: Root): Promise<void> {
		await this.#begin('take-carried', root);
	}

	/** It is not offered again, unless it is another. */
	async decline(root: Root): Promise<void> {
		const declined = this.offers.get(root.id)?.sum;
		if (declined !== undefined) await noteCarried(libraryDb(), root.id, (fact) => ({ ...fact, declined }));
	}

	/** Takes back what was taken in, where nothing else was said since: one step, which redo does again. */
	async undo(root: Root): Promise<void> {
		const { taken } = this.fact(root.id);
		if (!taken) return;
		try {
			const db = libraryDb();
			const title = () => carriedWords().undoTitle(root.name);
			await goBackAll(db, taken.edits, { clock: await clockOf(db), title, told: announceEdits });
			await noteCarried(db, root.id, ({ taken: _taken, ...fact }) => ({ ...fact, declined: taken.sum }));
			this.#app.notices.say({ tone: 'good', text: carriedWords().undone(root.name) });
		} catch (error) {
			this.#app.notices.problem(error);
		}
	}

	async #begin(kind: 'carry' | 'take-carried', root: Root): Promise<void> {
		if (this.doing(root.id)) return;
		const before = this.fact(root.id);
		try {
			const from = { kind: 'root', root: root.id } as const;
			const wish = { kind, title: { name: root.name }, from, total: 0 };
			const { id } = await jobsOf(this.#app).add(wish, { root: root.id });
			if (kind === 'take-carried') this.#sayTaken(root, before, id);
		} catch (error) {
			this.#app.notices.problem(error);
		}
	}

	/** Says what came of it once the facts tell. */
	#sayTaken(root: Root, before: CarriedFact, id: string): void {
		const stop = $effect.root(() => {
			$effect(() => {
				const job = jobsOf(this.#app).queue.jobs.find((one) => one.id === id);
				const found = outcomeOf(before, this.fact(root.id), job);
				if (found.outcome === 'open') return;
				stop();
				const text = carriedWords();
				if (found.outcome === 'bad')
					this.#app.notices.say({
						tone: 'bad',
						text: `${text.bad(root.name)} ${text.faults[found.bad.fault]}`
					});
				if (found.outcome !== 'taken') return;
				const { length } = found.taken.edits;
				this.#app.notices.say({
					tone: 'good',
					text: text.taken(root.name, length),
					...(length > 0 && { action: { label: text.undo, run: () => void this.undo(root) } })
				});
			});
		});
	}

	async #lookAfterScan(root: Root): Promise<void> {
		if (!root.handle || root.scanned === undefined || this.#looked.get(root.id) === root.scanned) return;
		this.#looked.set(root.id, root.scanned);
		try {
			const head = await lookIntoFolder(root.handle);
			const fact = (await carriedFacts(libraryDb()))[root.id] ?? {};
			if (!head || isKnownCarried(fact, head.sum)) return;
			const news = !this.offers.has(root.id);
			this.offers = new Map(this.offers).set(root.id, head);
			if (news) this.#offer(root, head);
		} catch (error) {
			// What cannot be looked at now is after the next scan.
			if (error instanceof BadCarried) this.#unfit = new Map(this.#unfit).set(root.id, error.fault);
		}
	}

	#offer(root: Root, head: CarriedHead): void {
		const text = carriedWords();
		this.#app.notices.say({
			tone: 'plain',
			text: text.brings(root.name, head.edits, dateOf(head.made)),
			action: { label: text.takeIn, run: () => void this.takeIn(root) },
			lasting: true
		});
	}

	#forgetKnown(): void {
		const left = [...this.offers].filter(([root, { sum }]) => !isKnownCarried(this.fact(root), sum));
		if (left.length < this.offers.size) this.offers = new Map(left);
	}

	/** One tab does it, since a job of that folder that is open keeps the others from it. */
	async #writeDue(): Promise<void> {
		const roots = (this.#app.roots.list ?? []).filter(({ id }) => this.fact(id).on);
		if (roots.length === 0) return;
		const said = await saidMark(libraryDb()).catch(() => undefined);
		for (const root of roots) {
			const { written } = this.fact(root.id);
			const due = Date.now() - (written?.at ?? 0) >= writeEvery && said !== undefined;
			if (!due || written?.upTo === said || this.offers.has(root.id)) continue;
			if (this.#app.roots.access.get(root.id) !== 'ready') continue;
			if ((await root.handle?.queryPermission?.({ mode: 'readwrite' })) === 'granted') await this.write(root);
		}
	}
}

const kinds: ReadonlyMap<string, 'writing' | 'taking'> = new Map([
	['carry', 'writing'],
	['take-carried', 'taking']
]);

export function dateOf(at: number): string {
	return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

export const carriedOf = perApp((app) => new CarriedLibraries(app));
