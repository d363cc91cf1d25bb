// What the painter takes for painted already.
import { expect, test } from 'vitest';
import type { App } from '#lib/state/app.svelte.ts';
import { basketId } from '#lib/library/album.ts';
import type { Curation } from '#lib/library/curation.ts';
import { paintKinds, paints } from '#lib/state/paints.ts';

const said: Curation = {
	file: { at: '', values: { rating: 3, keywords: ['Beach', 'animals/dog'], albums: [basketId] } },
	said: {
		flag: [{ at: '1', device: 'a', origin: 'person', value: 'pick' }],
		label: [{ at: '1', device: 'a', origin: 'person', value: null }]
	}
};
/** None of these asks the app for anything. */
const app = {} as App;
const has = (kind: 'rating' | 'flag' | 'label' | 'album', value: string) =>
	paints[kind].has?.(said, value, app);

test('an item has the stars, the flag and the album that are painted, and no others', () => {
	expect([has('rating', '3'), has('rating', '4')]).toEqual([true, false]);
	expect([has('flag', 'pick'), has('flag', 'reject')]).toEqual([true, false]);
	expect([has('label', 'Red'), has('label', '')]).toEqual([false, false]);
	expect([has('album', basketId), has('album', 'other')]).toEqual([true, false]);
});

test('everything but a template can be taken away again', () => {
	expect(paintKinds.filter((kind) => !paints[kind].take)).toEqual(['template']);
});
