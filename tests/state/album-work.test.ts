import { expect, test } from 'vitest';
import type { Album } from '#lib/library/album.ts';
import { albumName, albumWork } from '#lib/state/album-work.ts';
import type { Albums } from '#lib/state/albums.svelte.ts';
import type { Edits } from '#lib/state/edits.svelte.ts';

function wishedBy(all: readonly Album[], names: readonly string[]) {
	const made: unknown[] = [];
	const added: unknown[] = [];
	const wish: Edits['wish'] = (_items, wishes, _title, entities = []) => {
		added.push(...wishes.map((one) => ('element' in one ? one.element : undefined)));
		made.push(...entities.map(({ after }) => after && 'name' in after && after.name));
		return Promise.resolve();
	};
	void albumWork({ all } as Albums, { wish } as Edits).addTo(names, [1]);
	return { made, added };
}

test('an album that is typed twice is made once', () => {
	const { made, added } = wishedBy([], ['Trip', 'trip', 'Sea']);
	expect(made).toEqual(['Trip', 'Sea']);
	expect(new Set(added).size).toBe(2);
});

test('an album that is there is not made again', () => {
	const { made, added } = wishedBy([{ id: '01', name: 'Trip', order: 0 }], ['TRIP']);
	expect([made, added]).toEqual([[], ['01']]);
});

test('a name that is too long is cut between letters', () => {
	expect(albumName(`${'x'.repeat(99)}🌊`)).toBe('x'.repeat(99));
});
