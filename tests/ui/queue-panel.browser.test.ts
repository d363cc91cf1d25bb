import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Item } from '#lib/library/item.ts';
import { provideApp, type App } from '#lib/state/app.svelte.ts';
import type { Music } from '#lib/state/music/music.svelte.ts';
import QueuePanel from '#lib/ui/music/QueuePanel.svelte';
import { numberedItem } from '../library/plain-item.ts';

test('a song of the queue that is not in the library any more is asked for once', async () => {
	const there = { ...numberedItem(1), title: 'Still there' };
	const rows = vi.fn((ids: readonly number[]): Promise<(Item | undefined)[]> =>
		Promise.resolve(ids.map((id) => (id === 1 ? there : undefined)))
	);
	const shown = ((...given: Parameters<typeof QueuePanel>) => {
		// As a page of the app has it.
		provideApp({ library: { service: { rows } } } as unknown as App);
		return QueuePanel(...given);
	}) as typeof QueuePanel;
	const queue = { entries: [1, 2].map((item) => ({ key: item, item })), now: 1, repeat: 'off' };
	const music = { queue, mode: 'off' } as unknown as Music;
	await render(shown, { props: { music, onclose: () => undefined }, context: new Map() });
	await expect.element(page.getByText('Still there')).toBeVisible();
	await new Promise((resolve) => setTimeout(resolve, 100));

	expect(rows.mock.calls).toEqual([[[1, 2]]]);
});
