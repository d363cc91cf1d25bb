import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Place } from '#lib/library/gazetteer.ts';
import { provideApp, type App } from '#lib/state/app.svelte.ts';
import { placesOf } from '#lib/state/places.svelte.ts';
import PlaceSearch from '#lib/ui/places/PlaceSearch.svelte';

const place = (name: string): Place => ({
	...{ name, region: '', country: 'IT', population: 1000, latitude: 45, longitude: 10 }
});

test('who types on and presses Enter at once gets what was typed, not what was found before', async () => {
	const app = {} as App;
	const waiting = new Map<string, (found: readonly Place[]) => void>();
	placesOf(app).search = (text) => new Promise((answer) => waiting.set(text, answer));
	const chosen: string[] = [];
	const shown = ((...given: Parameters<typeof PlaceSearch>) => {
		provideApp(app);
		return PlaceSearch(...given);
	}) as typeof PlaceSearch;
	const props = { near: undefined, onchoose: ({ name }: Place) => void chosen.push(name) };
	await render(shown, { props, context: new Map() });
	await userEvent.type(page.getByRole('combobox'), 'par');
	waiting.get('par')?.([place('Paris')]);
	await expect.element(page.getByRole('option', { name: /Paris/ })).toBeVisible();
	await userEvent.keyboard('ma{Enter}');
	expect(chosen).toEqual([]);
	waiting.get('parma')?.([place('Parma')]);
	await expect.poll(() => chosen).toEqual(['Parma']);
});
