import { expect, test } from 'vitest';
import { newId, presetVersions, type Preset } from '#lib/library/preset.ts';
import { App } from '#lib/state/app.svelte.ts';
import { aimAt } from '#lib/state/menus/menu.svelte.ts';
import { menuPlaces, menus } from '#lib/state/menus/menus.ts';
import { menuWords } from '#lib/state/messages/menu-words.ts';
import { speak } from '#lib/state/messages/words.svelte.ts';

const search = {
	...{ id: newId(0), kind: 'search', version: presetVersions.search, name: 'Peaks', pinned: true },
	...{ content: { text: 'mountain' }, order: 0, created: 0, changed: 0, device: 'here' }
} as Preset<'search'>;

test('each entry of each menu is a command that there is, and has a name', async () => {
	const app = new App();
	await app.commands.gather();
	app.presets.searches = [search];
	for (const place of menuPlaces) {
		const own = menus[place].own?.(app, search.id) ?? [];
		const known = new Set([...app.commands.list, ...own].map(({ id }) => id));
		const ids = menus[place].groups
			.flat()
			.flatMap((entry) => (typeof entry === 'string' ? entry : entry.entries(app)))
			.flatMap((entry) => (typeof entry === 'string' ? entry : []));

		expect(
			ids.filter((id) => !known.has(id)),
			place
		).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
		// What is about just this one thing stands in its menu.
		expect(own.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
	}
});

test('an element says what its menu is about; where one writes there is none', async () => {
	await speak('en');
	document.body.innerHTML = `
		<div data-menu="item" id="list" aria-activedescendant="two">
			<div data-key="1"><i id="one"></i></div>
			<div data-key="2" id="two"></div>
			<input id="box" />
		</div>
		<p id="none"></p>`;
	const at = (id: string) => aimAt(document.getElementById(id));

	expect(at('one')).toEqual({ place: 'item', key: '1' });
	// A list that keeps the focus itself names the one that is active.
	expect(at('list')).toEqual({ place: 'item', key: '2' });
	document.getElementById('list')?.removeAttribute('aria-activedescendant');
	expect(at('list')).toEqual({ place: 'field', key: '' });
	expect(at('box')).toBeUndefined();
	expect(at('none')).toBeUndefined();
	expect(menuWords().of(3)).toBe('3 items');
});
