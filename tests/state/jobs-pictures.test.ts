import { afterEach, expect, test, vi } from 'vitest';
import type { App } from '#lib/state/app.svelte.ts';
import { Pictures } from '#lib/state/jobs/pictures.svelte.ts';

/** Tabs share what is kept, and hear of each change of it: also who made it, to whom it says nothing new. */
function tabs() {
	const kept = new Map<string, string>();
	const listeners: ((event: Partial<StorageEvent>) => void)[] = [];
	const change = (key: string, newValue: string | null) => {
		if ((kept.get(key) ?? null) === newValue) return;
		if (newValue === null) kept.delete(key);
		else kept.set(key, newValue);
		for (const hear of listeners) hear({ key, newValue });
	};
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: change,
		removeItem: (key: string) => change(key, null)
	});
	vi.stubGlobal('addEventListener', (_: string, hear: (typeof listeners)[number]) => listeners.push(hear));
	return () => {
		const runs: { readonly signal: AbortSignal; readonly end: () => void }[] = [];
		const fill = (_report: unknown, signal: AbortSignal) =>
			new Promise<void>((end) => runs.push({ signal, end }));
		const pictures = new Pictures({ thumbnails: { service: { fill }, underWay: 0 } } as unknown as App);
		return {
			pictures,
			state: () => pictures.lines[0]?.state,
			running: () => runs.filter(({ signal }) => !signal.aborted).length,
			end: () => runs.at(-1)?.end()
		};
	};
}

afterEach(() => {
	vi.unstubAllGlobals();
});

test('pictures are made by whichever tab keeps them, and paused and resumed in all tabs', () => {
	const open = tabs();
	const [asking, keeping] = [open(), open()];
	void asking.pictures.makeAll();
	expect([asking.running(), keeping.running()]).toEqual([1, 1]);
	asking.pictures.ask('all', 'pause');
	expect([asking.state(), keeping.state()]).toEqual(['paused', 'paused']);
	expect([asking.running(), keeping.running()]).toEqual([0, 0]);
	keeping.pictures.ask('all', 'resume');
	expect([asking.state(), keeping.state()]).toEqual(['running', 'running']);
	expect([asking.running(), keeping.running()]).toEqual([1, 1]);
});

test('pictures that one tab has made are made for all', async () => {
	const open = tabs();
	const [asking, keeping] = [open(), open()];
	void asking.pictures.makeAll();
	keeping.end();
	await expect.poll(() => [asking.state(), keeping.state()]).toEqual([undefined, undefined]);
	expect(asking.running()).toBe(0);
});
