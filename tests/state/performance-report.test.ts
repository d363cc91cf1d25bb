import { expect, test } from 'vitest';
import { operations, recorder, type OperationName } from '#lib/library/measure.ts';
import { openMetrics, reportOf } from '#lib/state/performance-report.ts';

const budgets = Object.fromEntries(operations.map(({ name, budget }) => [name, budget])) as Record<
	OperationName,
	number
>;

test('the report has every operation, and OpenMetrics says the same in seconds', () => {
	for (let ms = 1; ms <= 100; ms++) recorder.add('search', ms);
	recorder.fail('search');
	recorder.look('rows', 9, 1);
	const measured = {
		budgets,
		broken: new Set(['search'] as const),
		longTasks: { count: 2, sum: 150, longest: 90 }
	};
	const report = reportOf(measured, '1.0', { thumbnails: 5, kept: 0, caches: 7, quota: 100 });
	expect(report.operations.map(({ name }) => name)).toEqual(operations.map(({ name }) => name));
	const search = report.operations.find(({ name }) => name === 'search');
	expect(search).toMatchObject({ count: 100, failed: 1, max: 100, sum: 5050, broken: true });
	expect(search?.p50).toBeCloseTo(50, -1);

	const lines = openMetrics(report).split('\n');
	expect(lines).toContain('mediatheque_operation_duration_seconds_count{operation="search"} 100');
	expect(lines).toContain('mediatheque_operation_duration_seconds_sum{operation="search"} 5.05');
	expect(lines).toContain('mediatheque_operation_failures_total{operation="search"} 1');
	expect(lines).toContain('mediatheque_cache_lookups_total{cache="rows",found="yes"} 9');
	expect(lines).toContain('mediatheque_storage_bytes{part="caches"} 7');
	expect(lines.slice(-2)).toEqual(['# EOF', '']);
	// Each line is a comment of the format or a sample: name, labels, number.
	for (const line of lines.slice(0, -1)) {
		expect(line).toMatch(
			/^(# (TYPE|UNIT|HELP|EOF)|[a-z_]+(\{[a-z]+="[^"]+"(,[a-z]+="[^"]+")*\})? [\d.e+-]+$)/
		);
	}
});
