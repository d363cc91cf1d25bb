/** When rounds are made by themselves: in the one tab that owns them, when something was said here, when a place shows something new, and now and then. */
import { watchFolder, watchPlace, type ObserveFolder } from '#lib/sync/places/watch.ts';
import type { FolderPlace } from '#lib/sync/places/folder.ts';
import type { SealedPlace } from '#lib/sync/place.ts';
import type { KeptRoad } from './kept.ts';

/** Milliseconds between two looks: a folder costs nothing, a server is asked less often. */
const lookEvery = { folder: 10_000, address: 60_000 } as const;
/** Milliseconds after something was said here until it is carried: more may follow. */
const settle = 400;
/** Milliseconds after which a place that could not do what it was asked is tried again: at first, and at most. */
const retryFirst = 15_000;
const retryLongest = 10 * 60_000;

export interface ScheduleNeeds {
	readonly roads: () => Promise<readonly KeptRoad[]>;
	/** One round. */
	readonly go: (road: string) => Promise<Went>;
	/** @throws PlaceTrouble */
	readonly placeOf: (road: KeptRoad) => Promise<SealedPlace | FolderPlace | undefined>;
	readonly observe?: ObserveFolder | undefined;
}

/** How a round went, in milliseconds. */
export interface Went {
	readonly well: boolean;
	/** Until there is something to do again. */
	readonly again?: number;
	/** For which the place asked to be left alone. */
	readonly leaveAlone?: number;
}

interface Line {
	readonly road: KeptRoad;
	watching: Disposable | undefined;
	timer: ReturnType<typeof setTimeout> | undefined;
	/** When the timer goes off, milliseconds by `performance`. */
	due: number;
	/** Nothing is asked of the place before, by `performance`: it said so. */
	quiet: number;
	/** Whether a round is on its way: also one that was begun before the road was given anew. */
	readonly round: { going: boolean };
	/** Another is wanted after it. */
	wanted: boolean;
	failed: number;
}

export class Schedule implements Disposable {
	readonly #needs: ScheduleNeeds;
	readonly #lines = new Map<string, Line>();
	#closed = false;

	constructor(needs: ScheduleNeeds) {
		this.#needs = needs;
	}

	/** Takes up roads that are new or were changed, and leaves those that are gone. */
	async refresh(): Promise<void> {
		const roads = await this.#needs.roads();
		if (this.#closed) return;
		const known = new Set(roads.map(({ id }) => id));
		for (const [id, line] of this.#lines) {
			if (known.has(id)) continue;
			end(line);
			this.#lines.delete(id);
		}
		for (const road of roads) {
			const before = this.#lines.get(road.id);
			// What was given anew may open where the other did not.
			if (before) end(before);
			const line: Line = {
				...{ road, watching: undefined, timer: undefined, due: Infinity, quiet: 0 },
				...{ round: before?.round ?? { going: false }, wanted: false, failed: 0 }
			};
			this.#lines.set(road.id, line);
			this.#in(line, 0);
		}
	}

	/** Something was said here: all roads. */
	said(): void {
		for (const line of this.#lines.values()) this.#in(line, settle);
	}

	[Symbol.dispose](): void {
		this.#closed = true;
		for (const line of this.#lines.values()) end(line);
		this.#lines.clear();
	}

	#in(line: Line, ms: number): void {
		const now = performance.now();
		const due = Math.max(now + ms, line.quiet);
		if (this.#closed || due >= line.due) return;
		clearTimeout(line.timer);
		line.due = due;
		line.timer = setTimeout(() => void this.#go(line), due - now);
	}

	async #go(line: Line): Promise<void> {
		line.due = Infinity;
		const { round } = line;
		if (round.going) {
			line.wanted = true;
			return;
		}
		round.going = true;
		let again: number | undefined;
		try {
			const outcome = await this.#needs.go(line.road.id);
			line.failed = outcome.well ? 0 : line.failed + 1;
			again = outcome.again;
			line.quiet = performance.now() + (outcome.leaveAlone ?? 0);
			if (outcome.well && !line.watching) line.watching = await this.#watch(line);
		} catch {
			// It was told; what it was may pass.
			line.failed++;
		} finally {
			round.going = false;
		}
		const now = this.#lines.get(line.road.id);
		if (now?.wanted) {
			now.wanted = false;
			this.#in(now, settle);
		}
		if (now !== line) {
			end(line);
			return;
		}
		if (line.failed > 0) this.#in(line, Math.min(retryFirst * 2 ** (line.failed - 1), retryLongest));
		else if (again !== undefined) this.#in(line, again);
	}

	async #watch(line: Line): Promise<Disposable | undefined> {
		const { road } = line.road;
		if (road.kind === 'server') return undefined;
		const place = await this.#needs.placeOf(line.road);
		const changed = () => {
			this.#in(line, 0);
		};
		const every = lookEvery[road.kind];
		if (!place) return undefined;
		return 'base' in place
			? watchFolder(place, changed, { every, observe: this.#needs.observe })
			: watchPlace(place, changed, { every });
	}
}

function end(line: Line): void {
	clearTimeout(line.timer);
	line.watching?.[Symbol.dispose]();
	line.watching = undefined;
}
