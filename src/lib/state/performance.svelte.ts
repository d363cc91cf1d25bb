/** How fast the app is for this person: what was measured, budgets, and a word when one is broken. */
import { operations, recorder, type OperationName } from '#lib/library/measure.ts';
import { hearMeasured } from '#lib/workers/measured.ts';
import type { Notices } from './notices.svelte.ts';

export type Budgets = Readonly<Record<OperationName, number>>;

const storageKey = 'mediatheque:budgets';
/** Fewer than this say little about 95 of 100. */
const leastToJudge = 20;
/** Milliseconds between two looks at the budgets. */
const lookEvery = 5000;

const ownBudgets = Object.fromEntries(operations.map(({ name, budget }) => [name, budget])) as Budgets;

/** Longest tasks of the page's thread, as the browser tells them: from 50 milliseconds on. */
export interface LongTasks {
	readonly count: number;
	/** Milliseconds. */
	readonly sum: number;
	readonly longest: number;
}

export class Performance {
	/** Milliseconds that 95 of 100 must stay within, by operation. */
	budgets = $state.raw<Budgets>(ownBudgets);
	longTasks: LongTasks = { count: 0, sum: 0, longest: 0 };
	/** Operations whose budget is broken now. */
	broken = $state.raw<ReadonlySet<OperationName>>(new Set());
	/** Goes to the page; given by the app. */
	onshow: () => void = () => undefined;
	readonly #notices: Notices;

	constructor(notices: Notices) {
		this.#notices = notices;
	}

	/** Begins to listen and to look; called once in the browser. */
	start(): void {
		this.budgets = { ...ownBudgets, ...kept() };
		hearMeasured();
		this.#watchLongTasks();
		setInterval(() => {
			this.look();
		}, lookEvery);
	}

	/** Sets a budget for this browser; undefined: that of the app again. */
	setBudget(name: OperationName, ms: number | undefined): void {
		this.budgets = { ...this.budgets, [name]: ms ?? ownBudgets[name] };
		try {
			const own = Object.entries(this.budgets).filter(
				([key, value]) => ownBudgets[key as OperationName] !== value
			);
			localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(own)));
		} catch {
			// It holds for this visit.
		}
		// Broken as it was before or not: of the new budget it is said.
		this.broken = new Set([...this.broken].filter((other) => other !== name));
		this.look();
	}

	/** Compares the latest with the budgets; says which of those that a person set were broken since the last look. */
	look(): void {
		const broken = new Set<OperationName>();
		for (const [name, durations] of recorder.durations) {
			const least = name === 'start' ? 1 : leastToJudge;
			if (durations.count >= least && durations.recentWithin(0.95) > this.budgets[name]) broken.add(name);
		}
		const fresh = [...broken].filter((name) => !this.broken.has(name));
		if (fresh.length > 0 || broken.size !== this.broken.size) this.broken = broken;
		for (const name of fresh) {
			// The app's own budgets stand on the page; a word disturbs only whoever asked for it by setting one.
			if (this.budgets[name] !== ownBudgets[name]) void this.#warn(name);
		}
	}

	async #warn(name: OperationName): Promise<void> {
		const { performanceWords } = await import('./messages/performance-words.ts');
		const text = performanceWords();
		const took = recorder.durations.get(name)?.recentWithin(0.95) ?? 0;
		this.#notices.say({
			tone: 'bad',
			text: text.broken(text.operations[name], took, this.budgets[name]),
			action: { label: text.show, run: () => this.onshow() }
		});
	}

	#watchLongTasks(): void {
		if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) {
				const { count, sum, longest } = this.longTasks;
				this.longTasks = { count: count + 1, sum: sum + duration, longest: Math.max(longest, duration) };
			}
		}).observe({ type: 'longtask', buffered: true });
	}
}

/** Budgets that the person set; what is damaged is left out. */
function kept(): Partial<Budgets> {
	try {
		const all: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
		const entries = Object.entries(all ?? {}).filter(
			([name, value]) => name in ownBudgets && typeof value === 'number' && value > 0
		);
		return Object.fromEntries(entries) as Partial<Budgets>;
	} catch {
		return {};
	}
}
