import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { trackOf, type Track } from '#lib/library/tracks/track.ts';
import type { Bulk } from '#lib/state/bulk.svelte.ts';
import BulkParameter from '#lib/ui/bulk/BulkParameter.svelte';

test('the track that was chosen last counts, whichever is read first', async () => {
	const waiting = new Map<string, (track: Track) => void>();
	const track = (files: readonly File[]) =>
		new Promise<Track>((answer) => waiting.set(files[0]?.name ?? '', answer));
	const set: unknown[] = [];
	const { container } = await render(BulkParameter, {
		props: {
			bulk: { track, items: [] } as unknown as Bulk,
			parameter: { name: 'track', type: 'track' },
			label: 'Track',
			value: undefined,
			field: undefined,
			problems: [],
			onset: (value: unknown) => void set.push(value)
		}
	});
	const input = container.querySelector('input');
	if (!input) throw new Error('There is nothing to choose a file with');
	const [large, small] = [trackOf('large', []), trackOf('small', [])];
	await userEvent.upload(input, new File(['x'], 'large.gpx'));
	await userEvent.upload(input, new File(['x'], 'small.gpx'));
	await expect.poll(() => [...waiting.keys()]).toEqual(['large.gpx', 'small.gpx']);
	waiting.get('small.gpx')?.(small);
	await expect.poll(() => set).toEqual([small]);
	waiting.get('large.gpx')?.(large);
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(set).toEqual([small]);
});
