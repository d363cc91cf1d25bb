import { beforeEach, expect, test } from 'vitest';
import { App } from '#lib/state/app.svelte.ts';
import type { Command } from '#lib/state/command.ts';
import { speak } from '#lib/state/messages/words.svelte.ts';
import { Settings } from '#lib/state/settings.svelte.ts';

beforeEach(async () => {
	localStorage.clear();
	await speak('en');
});

function command(app: App, id: string): Command {
	const found = app.commands.get(id);
	if (!found) throw new Error(`No command ${id}`);
	return found;
}

test('every command has a name of its own and no two that can meet share keys', async () => {
	const { commands } = new App();
	await commands.gather();
	const ids = commands.list.map((one) => one.id);
	const shared = commands.list.flatMap((one) =>
		commands
			.keysOf(one)
			.flatMap((keys) => commands.conflicts(one, keys).map((other) => `${keys}: ${one.id}, ${other.id}`))
	);

	expect(new Set(ids).size).toBe(ids.length);
	expect(commands.list.filter((one) => one.title() === '')).toEqual([]);
	expect(shared).toEqual([]);
});

test('keys given to one command are taken from the one that had them, and a reset brings them back', () => {
	const { commands } = new App();
	const app = new App();
	const grid = command(app, 'view.grid');
	const table = command(app, 'view.table');

	app.commands.remap(grid, ['n']);
	expect(app.commands.keysOf(grid)).toEqual(['n']);
	expect(app.commands.keysOf(table)).toEqual([]);

	app.commands.resetAll();
	expect(app.commands.keysOf(grid)).toEqual(commands.keysOf(command(app, 'view.grid')));
	expect(app.commands.keysOf(table)).toEqual(['n']);
});

test('several keys given to one command are all taken from the one that had them', () => {
	const app = new App();
	const [grid, table] = [command(app, 'view.grid'), command(app, 'view.table')];
	app.commands.remap(table, ['n', 'm', 'k']);
	app.commands.remap(grid, ['n', 'm', 'n']);

	expect(app.commands.keysOf(grid)).toEqual(['n', 'm']);
	expect(app.commands.keysOf(table)).toEqual(['k']);
});

test('keys that a person set are there after a restart', async () => {
	const app = new App();
	app.commands.remap(command(app, 'app.palette'), ['$mod+j']);

	const later = new App();
	await later.settings.load();
	expect(later.commands.keysOf(command(later, 'app.palette'))).toEqual(['$mod+j']);
});

test('commands of the library rest on other pages, those of the app never do', () => {
	const app = new App();
	const [grid, palette] = [command(app, 'view.grid'), command(app, 'app.palette')];

	app.shell.place = 'page';
	expect([app.commands.can(grid), app.commands.can(palette)]).toEqual([false, true]);
	app.shell.place = 'library';
	expect(app.commands.can(grid)).toBe(true);
});

test('a damaged setting falls back by itself and leaves the others as they are', async () => {
	localStorage.setItem(
		'mediatheque:settings',
		JSON.stringify({ theme: 'neon', density: 'compact', tile: 'wide', keys: { a: [1] }, more: true })
	);
	const settings = new Settings();
	await settings.load();

	expect(settings.values).toMatchObject({ theme: 'system', density: 'compact', tile: 176, keys: {} });
	expect(settings.values).not.toHaveProperty('more');
});

test('a theme and a language show on the document at once', async () => {
	const settings = new Settings();
	await settings.load();
	settings.set('theme', 'dark');

	expect(document.documentElement.dataset.theme).toBe('dark');
	settings.set('theme', 'system');
	expect(document.documentElement.dataset.theme).toBeUndefined();
});
