/** What applying a preset does, kind by kind. What changes settings can be taken back by its notice; what changes items is an edit. */
import { keysOfMap } from '#lib/library/key-maps.ts';
import {
	isNewer,
	type KeyMapContent,
	type Preset,
	type PresetKind,
	type ThemeContent
} from '#lib/library/preset.ts';
import { allPresetsOf } from './all-presets.svelte.ts';
import type { App } from './app.svelte.ts';
import { presetWords } from './messages/preset-words.ts';

/** One a kind. */
const appliers: { readonly [Kind in PresetKind]: (app: App, preset: Preset<Kind>) => void | Promise<void> } =
	{
		search: (app, preset) => {
			app.presets.openSearch(preset);
		},
		view: (app, preset) => app.presets.openView(preset),
		metadata: (app, preset) => pick(app, preset, 'template'),
		tags: (app, preset) => pick(app, preset, 'tag-set'),
		codes: async (app) => {
			if (app.edits.refuses()) return;
			await toItems(app);
			const { bulkOf } = await import('./bulk.svelte.ts');
			bulkOf(app).begin('codes');
		},
		rename: (app, preset) => pick(app, preset, 'naming'),
		export: (app, preset) => {
			allPresetsOf(app).choose(preset);
			app.commands.run('selection.export');
		},
		keys: async (app, { name, content }) => {
			await app.commands.gather();
			const before = app.settings.values.keys;
			useKeys(app, content);
			sayApplied(app, name, () => app.settings.set('keys', before));
		},
		theme: (app, { name, content }) => {
			const { theme, density, tile } = app.settings.values;
			useLook(app, content);
			sayApplied(app, name, () => useLook(app, { theme, density, tile }));
		}
	};

/** Applies a preset; one of a newer version is not, and that is said. */
export async function applyPreset(app: App, preset: Preset): Promise<void> {
	if (isNewer(preset)) {
		app.notices.say({ tone: 'bad', text: presetWords().newerApply(preset.name) });
		return;
	}
	// Kind and content belong together; TypeScript cannot follow that through an index.
	const apply = appliers[preset.kind] as (app: App, preset: Preset) => void | Promise<void>;
	await apply(app, preset);
}

/** The settings that make up how the app looks. */
export function lookNow({ settings }: App): ThemeContent {
	const { theme, density, tile } = settings.values;
	return { theme, density, tile };
}

/** The keys as the person set them, as a map. */
export function keysNow({ settings }: App): KeyMapContent {
	return { base: 'mediatheque', keys: settings.values.keys };
}

function useLook({ settings }: App, { theme, density, tile }: ThemeContent): void {
	settings.set('theme', theme);
	settings.set('density', density);
	if (tile !== undefined) settings.set('tile', tile);
}

/** Gives all commands the keys of a map; those that it does not name keep their own, unless another takes them. */
function useKeys({ commands, settings }: App, content: KeyMapContent): void {
	const keys = keysOfMap(content);
	settings.set('keys', {});
	for (const [id, wanted] of Object.entries(keys)) {
		const command = commands.get(id);
		// One that is not there (yet) keeps its place in the map.
		if (command) commands.remap(command, wanted);
	}
}

/** Goes where items are selected or seen. */
async function toItems({ shell }: App): Promise<void> {
	if (shell.place !== 'library' && shell.place !== 'viewer') await shell.go('/library');
}

/** Where a preset is applied to the selection: in a dialog that shows first what would change. */
async function pick(app: App, preset: Preset, dialog: 'template' | 'tag-set' | 'naming'): Promise<void> {
	allPresetsOf(app).choose(preset);
	await toItems(app);
	// Names are only looked at.
	if (dialog !== 'naming' && app.edits.refuses()) return;
	app.shell.dialog = dialog;
}

function sayApplied({ notices }: App, name: string, back: () => void): void {
	notices.say({
		tone: 'good',
		text: presetWords().applied(name),
		action: {
			label: presetWords().undo,
			run: () => {
				back();
				notices.say({ tone: 'plain', text: presetWords().back(name) });
			}
		}
	});
}
