import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Item } from '#lib/library/item.ts';
import { provideApp, type App } from '#lib/state/app.svelte.ts';
import type { Cluster } from '#lib/workers/library/places.ts';
import MapMarkers from '#lib/ui/map/MapMarkers.svelte';
import type { WorldMap } from '#lib/ui/map/world-map.ts';
import { numberedItem } from '../library/plain-item.ts';

const cluster = (id: number): Cluster => ({
	...{ id, count: 1, latitude: id, longitude: id },
	box: { north: id, south: id, east: id, west: id }
});

test('rows of a piece of the map that one has left do not come in the place of those in sight', async () => {
	const answers: ((rows: Item[]) => void)[] = [];
	const library = { service: { rows: () => new Promise((answer) => answers.push(answer)) } };
	const app = {
		library,
		selection: { ids: new Set() },
		thumbnails: { show: () => undefined, url: () => undefined }
	};
	const shown = ((...given: Parameters<typeof MapMarkers>) => {
		// As a page of the app has it.
		provideApp(app as unknown as App);
		return MapMarkers(...given);
	}) as typeof MapMarkers;
	const told: number[][] = [];
	const props = {
		map: { markers: [] } as unknown as WorldMap,
		clusters: [cluster(1)],
		onopen: () => undefined,
		onapproach: () => undefined,
		get items(): ReadonlyMap<number, Item> {
			return new Map();
		},
		set items(items: ReadonlyMap<number, Item>) {
			told.push([...items.keys()]);
		}
	};
	const { rerender } = await render(shown, { props, context: new Map() });
	await expect.poll(() => answers.length).toBe(1);
	await rerender({ clusters: [cluster(2)] });
	await expect.poll(() => answers.length).toBe(2);
	answers[1]?.([numberedItem(2)]);
	await expect.poll(() => told).toEqual([[2]]);
	answers[0]?.([numberedItem(1)]);
	await new Promise((resolve) => setTimeout(resolve, 50));

	expect(told).toEqual([[2]]);
});
