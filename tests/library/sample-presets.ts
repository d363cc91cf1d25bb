/** A preset of every kind. */
import {
	newId,
	presetVersions,
	type Preset,
	type PresetContents,
	type PresetKind
} from '#lib/library/preset.ts';

/** A preset with this content. */
export function presetOf<Kind extends PresetKind>(
	kind: Kind,
	name: string,
	content: PresetContents[Kind],
	more: Partial<Preset<Kind>> = {}
): Preset<Kind> {
	const id = newId(1_700_000_000_000);
	const facts = { pinned: false, order: 0, created: 1_700_000_000_000, changed: 1_700_000_000_000 };
	return { id, kind, version: presetVersions[kind], name, ...facts, device: 'device00', content, ...more };
}

/** One or more of each kind. */
export const samplePresets: readonly Preset[] = [
	presetOf(
		'search',
		'Ann by year',
		{ text: 'person:{who} taken:{year=2024}', album: true },
		{ pinned: true }
	),
	presetOf('search', 'Größe "& mehr" 🌊', { text: 'size:>20MB', cover: { fingerprint: 'abc123' } }),
	presetOf('view', 'Work', {
		layout: 'table',
		columns: ['name', 'size'],
		sort: { by: 'iso', descending: true },
		group: 'none',
		text: 'rating:>=3',
		panels: { sidebar: false, inspector: true },
		tile: 200,
		scroll: 12
	}),
	presetOf('metadata', 'Agency', {
		fields: [
			{ field: 'creator', text: 'Ann Example' },
			{ field: 'title', text: '{date:yyyy-MM-dd} {seq:3} {camera}', empty: true },
			{ field: 'keywords', text: 'press\nevents/2024' }
		]
	}),
	presetOf('tags', 'Wedding', { keywords: ['people/bride', 'people/groom', 'cake'] }, { order: -0.5 }),
	presetOf('codes', 'The team', {
		sign: '=',
		codes: [
			{ code: 'ann', texts: ['Ann Example (12)', 'Example'] },
			{ code: 'c-7', texts: ['Zoë “Seven” Größe'] }
		]
	}),
	presetOf('rename', 'By day', { template: '{date:yyyyMMdd}_{seq:4}', letters: 'lower', start: 100 }),
	presetOf('export', 'For the office', {
		format: 'csv',
		columns: ['name', 'rating'],
		options: { separator: ';', header: true, rows: 5 }
	}),
	presetOf('keys', 'As at work', { base: 'lightroom', keys: { 'view.grid': ['g'], 'curate.pick': [] } }),
	presetOf('theme', 'Night', { theme: 'dark', density: 'compact', tile: 128 })
];
