import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Job } from '#lib/library/job.ts';
import { provideApp, type App } from '#lib/state/app.svelte.ts';
import type { ResultLine } from '#lib/state/jobs/results.ts';
import JobResults from '#lib/ui/jobs/JobResults.svelte';

type Asked = readonly [outcome: string | undefined, answer: (lines: readonly ResultLine[]) => void];
const asked: Asked[] = [];

vi.mock('#lib/state/jobs.svelte.ts', () => ({ jobsOf: () => ({}) }));
vi.mock('#lib/state/jobs/results.ts', () => ({
	resultsAtOnce: 200,
	resultLines: (_job: string, outcome?: string) =>
		new Promise<readonly ResultLine[]>((answer) => asked.push([outcome, answer]))
}));

const line = (note: string): ResultLine => ({ job: 'a', index: 0, count: 1, outcome: 'done', note });
const job: Job = {
	...{ id: 'a', kind: 'bulk', title: { name: 'Edit' }, state: 'running', order: 0, created: 0 },
	...{ done: 5, total: 9, failed: 2, tries: 0, run: 1 }
};

test('results of a filter that was chosen before another do not come in its place', async () => {
	// As a page of the app has it.
	const shown = ((...given: Parameters<typeof JobResults>) => {
		provideApp({} as App);
		return JobResults(...given);
	}) as typeof JobResults;
	await render(shown, { props: { job, onclose: () => undefined }, context: new Map() });
	await page.getByRole('combobox').selectOptions('done');
	await expect.poll(() => asked.map(([outcome]) => outcome)).toEqual(['failed', 'done']);
	asked[1]?.[1]([line('the chosen one')]);
	await expect.element(page.getByText('the chosen one')).toBeVisible();
	asked[0]?.[1]([line('the one before')]);
	await new Promise((resolve) => setTimeout(resolve, 50));
	await expect.element(page.getByText('the chosen one')).toBeVisible();
});
