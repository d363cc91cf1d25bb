/** What the painter can paint: one line a kind. Each says what there is to choose from, who has it already, and makes the edit. */
import { basketId } from '#lib/library/album.ts';
import { keyOf, type Curation, type RegisterName, type Value } from '#lib/library/curation.ts';
import { effective, elementsOf } from '#lib/library/effective.ts';
import { typedKeywords } from '#lib/library/find-keywords.ts';
import type { ItemId } from '#lib/library/item.ts';
import { fold } from '#lib/library/query/fold.ts';
import { allPresetsOf } from './all-presets.svelte.ts';
import type { App } from './app.svelte.ts';
import { keywordsOf } from './keywords.svelte.ts';
import { albumsWords } from './messages/albums-words.ts';
import { taggingWords } from './messages/tagging-words.ts';
import { words } from './messages/words.svelte.ts';
import { fillIn, giveKeywords } from './preset-items.ts';
import { taggingOf } from './tagging.svelte.ts';

export const paintKinds = ['keywords', 'rating', 'flag', 'label', 'album', 'set', 'template'] as const;
export type PaintKind = (typeof paintKinds)[number];

/** A value to choose, as it is kept and as it is called. */
export interface PaintOption {
	readonly value: string;
	readonly name: string;
}

interface Paint {
	/** What there is to choose from; absent: it is typed. */
	readonly options?: (app: App) => readonly PaintOption[];
	/** Whether an item has it; absent: that cannot be told. */
	readonly has?: (curation: Curation, value: string, app: App) => boolean;
	/** Says it of items, as one edit. */
	readonly give: (app: App, ids: readonly ItemId[], value: string) => Promise<unknown>;
	/** Takes it from items; absent: it cannot be taken away. */
	readonly take?: (app: App, ids: readonly ItemId[], value: string) => Promise<unknown>;
}

/** A field with one value, which nobody has once it is taken away. */
function register(
	field: RegisterName,
	options: (app: App) => readonly PaintOption[],
	valueOf: (value: string) => Exclude<Value, null> = (value) => value
): Paint {
	return {
		options,
		has: (curation, value) => effective(curation)[field] === valueOf(value),
		give: ({ edits }, ids, value) => edits.set(ids, field, valueOf(value)),
		take: ({ edits }, ids) => edits.set(ids, field, null)
	};
}

function hasKeywords(curation: Curation, wanted: readonly string[]): boolean {
	const own = new Set(elementsOf(curation, 'keywords').map(fold));
	return wanted.every((path) => own.has(fold(path)));
}

function presetOf<Kind extends 'tags' | 'metadata'>(app: App, kind: Kind, id: string) {
	return allPresetsOf(app)
		.of(kind)
		.find((preset) => preset.id === id);
}

const named =
	(kind: 'tags' | 'metadata') =>
	(app: App): readonly PaintOption[] =>
		allPresetsOf(app)
			.of(kind)
			.map(({ id, name }) => ({ value: id, name }));

export const paints: Readonly<Record<PaintKind, Paint>> = {
	keywords: {
		has: (curation, value, app) => {
			const { tree } = keywordsOf(app);
			return hasKeywords(
				curation,
				typedKeywords(value).map((one) => tree.meant(one))
			);
		},
		give: (app, ids, value) => taggingOf(app).give(ids, typedKeywords(value)),
		take: (app, ids, value) => taggingOf(app).take(ids, typedKeywords(value))
	},
	rating: register(
		'rating',
		() =>
			[1, 2, 3, 4, 5].map((stars) => ({ value: String(stars), name: taggingWords().painter.stars(stars) })),
		Number
	),
	flag: register('flag', () =>
		(['pick', 'reject'] as const).map((flag) => ({ value: flag, name: words().curation.flags[flag] }))
	),
	label: register('label', () =>
		Object.entries(words().curation.labels).map(([value, name]) => ({ value, name }))
	),
	album: {
		options: ({ albums }) => [
			{ value: basketId, name: albumsWords().basket.name },
			...albums.all.filter(({ id }) => id !== basketId).map(({ id, name }) => ({ value: id, name }))
		],
		has: (curation, value) => elementsOf(curation, 'albums').some((album) => keyOf(album) === value),
		give: ({ edits }, ids, value) => edits.add(ids, 'albums', value),
		take: ({ edits }, ids, value) => edits.remove(ids, 'albums', value)
	},
	set: {
		options: named('tags'),
		has: (curation, value, app) => {
			const set = presetOf(app, 'tags', value);
			return set !== undefined && hasKeywords(curation, set.content.keywords);
		},
		give: async (app, ids, value) => {
			const set = presetOf(app, 'tags', value);
			if (set) await giveKeywords(app, ids, set, set.content.keywords, 'add');
		},
		take: async (app, ids, value) => {
			const set = presetOf(app, 'tags', value);
			if (set) await giveKeywords(app, ids, set, set.content.keywords, 'remove');
		}
	},
	template: {
		options: named('metadata'),
		give: async (app, ids, value) => {
			const template = presetOf(app, 'metadata', value);
			if (template)
				await fillIn(app, ids, template, new Set(template.content.fields.map(({ field }) => field)));
		}
	}
};
