/** What was measured, as figures: for the page, and as files for other tools. */
import {
	caches,
	operations,
	recorder,
	type MeasuredCache,
	type OperationName
} from '#lib/library/measure.ts';
import type { Space } from '#lib/storage/space.ts';
import type { Performance } from './performance.svelte.ts';

export interface OperationReport {
	readonly name: OperationName;
	readonly count: number;
	readonly failed: number;
	/** Milliseconds that half, and 95 of 100, stayed within; of all, and of the latest only. */
	readonly p50: number;
	readonly p95: number;
	readonly recent95: number;
	readonly max: number;
	readonly sum: number;
	readonly budget: number;
	readonly broken: boolean;
}

export interface PerformanceReport {
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly version: string;
	readonly operations: readonly OperationReport[];
	readonly caches: readonly {
		readonly name: MeasuredCache;
		readonly hits: number;
		readonly misses: number;
	}[];
	readonly longTasks: Performance['longTasks'];
	/** Bytes of the page's JavaScript; absent where the browser does not tell. */
	readonly heap?: number;
	readonly space?: Space;
}

/** Chromium's; coarse, but there without isolation. */
interface WithMemory {
	readonly memory?: { readonly usedJSHeapSize: number };
}

/** @param space what the library keeps, where it was measured */
export function reportOf(
	{ budgets, broken, longTasks }: Pick<Performance, 'budgets' | 'broken' | 'longTasks'>,
	version: string,
	space?: Space
): PerformanceReport {
	const heap = (performance as WithMemory).memory?.usedJSHeapSize;
	return {
		at: Date.now(),
		version,
		operations: operations.map(({ name }) => {
			const durations = recorder.durations.get(name);
			return {
				name,
				count: durations?.count ?? 0,
				failed: durations?.failed ?? 0,
				p50: durations?.within(0.5) ?? 0,
				p95: durations?.within(0.95) ?? 0,
				recent95: durations?.recentWithin(0.95) ?? 0,
				max: durations?.max ?? 0,
				sum: durations?.sum ?? 0,
				budget: budgets[name],
				broken: broken.has(name)
			};
		}),
		caches: caches.map((name) => ({ name, ...recorder.hits[name] })),
		longTasks,
		...(heap === undefined ? {} : { heap }),
		...(space ? { space } : {})
	};
}

/** The report in the text format of OpenMetrics 1.0 (https://openmetrics.io): seconds, bytes, counters end in `_total`. */
export function openMetrics(report: PerformanceReport): string {
	const lines: string[] = [];
	const family = (name: string, type: string, help: string, unit?: string) => {
		lines.push(`# TYPE ${name} ${type}`);
		if (unit !== undefined) lines.push(`# UNIT ${name} ${unit}`);
		lines.push(`# HELP ${name} ${help}`);
	};
	const seconds = (ms: number) => String(ms / 1000);
	const duration = 'mediatheque_operation_duration_seconds';
	family(duration, 'summary', 'How long operations took.', 'seconds');
	for (const { name, count, p50, p95, sum } of report.operations) {
		if (count > 0) {
			lines.push(`${duration}{operation="${name}",quantile="0.5"} ${seconds(p50)}`);
			lines.push(`${duration}{operation="${name}",quantile="0.95"} ${seconds(p95)}`);
		}
		lines.push(`${duration}_sum{operation="${name}"} ${seconds(sum)}`);
		lines.push(`${duration}_count{operation="${name}"} ${count}`);
	}
	family('mediatheque_operation_budget_seconds', 'gauge', 'What 95 of 100 must stay within.', 'seconds');
	for (const { name, budget } of report.operations) {
		lines.push(`mediatheque_operation_budget_seconds{operation="${name}"} ${seconds(budget)}`);
	}
	family('mediatheque_operation_failures', 'counter', 'Operations that ended with an error.');
	for (const { name, failed } of report.operations) {
		lines.push(`mediatheque_operation_failures_total{operation="${name}"} ${failed}`);
	}
	family('mediatheque_cache_lookups', 'counter', 'What was asked of caches, and whether they had it.');
	for (const { name, hits, misses } of report.caches) {
		lines.push(`mediatheque_cache_lookups_total{cache="${name}",found="yes"} ${hits}`);
		lines.push(`mediatheque_cache_lookups_total{cache="${name}",found="no"} ${misses}`);
	}
	const { count, sum, longest } = report.longTasks;
	family('mediatheque_long_tasks', 'counter', 'Tasks of the page that took 50 milliseconds or more.');
	lines.push(`mediatheque_long_tasks_total ${count}`);
	family('mediatheque_long_task_seconds', 'counter', 'What they took together.', 'seconds');
	lines.push(`mediatheque_long_task_seconds_total ${seconds(sum)}`);
	family('mediatheque_longest_task_seconds', 'gauge', 'What the longest took.', 'seconds');
	lines.push(`mediatheque_longest_task_seconds ${seconds(longest)}`);
	if (report.heap !== undefined) {
		family('mediatheque_heap_bytes', 'gauge', 'JavaScript of the page.', 'bytes');
		lines.push(`mediatheque_heap_bytes ${report.heap}`);
	}
	if (report.space) {
		family('mediatheque_storage_bytes', 'gauge', 'What the library keeps, by part.', 'bytes');
		for (const [part, bytes] of Object.entries(report.space)) {
			if (typeof bytes === 'number' && part !== 'quota') {
				lines.push(`mediatheque_storage_bytes{part="${part}"} ${bytes}`);
			}
		}
	}
	return `${lines.join('\n')}\n# EOF\n`;
}
