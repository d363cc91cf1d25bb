/** What a person does with presets: save, rename, pin, move, remove, share, take in. */
import type { Item } from '#lib/library/item.ts';
import {
	newId,
	orderBetween,
	type Preset,
	type PresetContents,
	type PresetKind,
	type SearchContent
} from '#lib/library/preset.ts';
import { isPreset, readPresets, writePresets, type Shared } from '#lib/library/preset-schema.ts';
import { copyText, saveFile } from '#lib/platform/save.ts';
import { itemsIn } from '#lib/storage/items.ts';
import { presetsIn } from '#lib/storage/presets.ts';
import { libraryDb } from './db.ts';
import { words } from './messages/words.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import type { Presets } from './presets.svelte.ts';

/** A list of one kind. */
type Listed = readonly Preset[];

export function presetWork(presets: Presets, notices: Notices) {
	const stored = presetsIn(libraryDb());
	const listOf = (kind: PresetKind): Listed => (kind === 'search' ? presets.searches : presets.views);
	const say = (text: string, undo?: () => Promise<void>) => {
		notices.say({
			tone: 'good',
			text,
			...(undo && { action: { label: words().search.undo, run: () => void attempt(undo) } })
		});
	};
	/** What fails is said; nothing was changed then. */
	async function attempt(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			notices.problem(error);
		}
	}
	const change = (preset: Preset, to: Partial<Preset>) =>
		attempt(() => stored.put([{ ...preset, ...to, changed: Date.now() }]));

	async function add(shared: readonly Shared[], pinned: boolean): Promise<readonly Preset[]> {
		const lasts = new Map<PresetKind, Preset | undefined>();
		const made = shared.map(({ kind, name, content }) => {
			const now = Date.now();
			const last = lasts.has(kind) ? lasts.get(kind) : listOf(kind).at(-1);
			const order = orderBetween(last, undefined);
			const preset: Preset = { id: newId(now), kind, name, content, pinned, order, changed: now };
			lasts.set(kind, preset);
			return preset;
		});
		await stored.put(made);
		return made;
	}

	return {
		/** Saves something new under a name. */
		save: <Kind extends PresetKind>(
			kind: Kind,
			name: string,
			content: PresetContents[Kind],
			pinned: boolean
		): Promise<void> =>
			attempt(async () => {
				const now = Date.now();
				const order = orderBetween(listOf(kind).at(-1), undefined);
				const preset: Preset = {
					id: newId(now),
					kind,
					name: name.trim(),
					content,
					pinned,
					order,
					changed: now
				};
				if (!isPreset(preset)) throw new TypeError(`No ${kind} can be saved of this`);
				await stored.put([preset]);
				say(words().search.saved(preset.name));
			}),

		rename: (preset: Preset, name: string): Promise<void> =>
			name.trim() === '' || name.trim() === preset.name
				? Promise.resolve()
				: change(preset, { name: name.trim() }),

		pin: (preset: Preset, pinned: boolean): Promise<void> => change(preset, { pinned }),

		/** Replaces what a search finds, or how a view looks, by what is shown now; its name, pin and cover stay. @param more of a search */
		update: (preset: Preset, more: Pick<SearchContent, 'album'> = {}): Promise<void> =>
			attempt(async () => {
				const text = presets.currentText;
				const content = preset.kind === 'view' ? presets.currentView() : { ...preset.content, text, ...more };
				const next: Preset = { ...preset, content, changed: Date.now() };
				if (!isPreset(next)) throw new TypeError(`No ${preset.kind} can be saved of this`);
				await stored.put([next]);
				say(words().search.updated(preset.name), () => stored.put([preset]));
			}),

		/** Gives a saved search other words, or another cover. */
		fill: <Kind extends PresetKind>(preset: Preset<Kind>, content: PresetContents[Kind]): Promise<void> =>
			change(preset, { content }),

		/** Moves it up or down among its kind. */
		move(preset: Preset, step: -1 | 1): Promise<void> {
			const list = listOf(preset.kind);
			const at = list.findIndex(({ id }) => id === preset.id);
			const to = at + step;
			if (at < 0 || to < 0 || to >= list.length) return Promise.resolve();
			const order = step < 0 ? orderBetween(list[to - 1], list[to]) : orderBetween(list[to], list[to + 1]);
			return change(preset, { order });
		},

		remove: (list: readonly Preset[]): Promise<void> =>
			attempt(async () => {
				await stored.remove(list.map(({ id }) => id));
				say(words().search.removed(list.length, list[0]?.name ?? ''), () => stored.put(list));
			}),

		/** The item that was chosen as cover of an album; undefined where none was, or it is gone. */
		coverOf: async ({ content: { cover } }: Preset<'search'>): Promise<Item | undefined> =>
			cover && (await itemsIn(libraryDb()).withFingerprint(cover.fingerprint)),

		/** Presets as a file in the downloads. */
		toFile(list: readonly Preset[]): void {
			const [first] = list;
			const name = list.length === 1 && first ? first.name.replace(/[^\p{L}\p{N} _-]+/gu, '_') : 'presets';
			saveFile(new Blob([writePresets(list)], { type: 'application/json' }), `${name}.mediatheque.json`);
		},

		/** Takes presets in from a file; what was added can be taken away again. */
		fromFile: (file: Blob): Promise<void> =>
			attempt(async () => {
				const read = file.size > 8_000_000 ? undefined : readPresets(await file.text());
				if (!read || read.presets.length === 0) {
					notices.say({ tone: 'bad', text: words().search.noPresets });
					return;
				}
				const made = await add(read.presets, false);
				say(words().search.imported(made.length, read.left), () => stored.remove(made.map(({ id }) => id)));
			}),

		/** An address that carries the whole preset, into the clipboard. @param library address of the library's page */
		toLink: ({ kind, name, content }: Preset, library: string): Promise<void> =>
			attempt(async () => {
				const bytes = new TextEncoder().encode(JSON.stringify({ kind, name, content }));
				const packed = btoa(String.fromCharCode(...bytes))
					.replaceAll('+', '-')
					.replaceAll('/', '_')
					.replace(/=+$/, '');
				await copyText(`${library}?preset=${packed}`);
				say(words().search.linkCopied);
			}),

		/** Opens what came by such an address; it is kept where the person says so. */
		fromLink(packed: string): void {
			const shared = unpack(packed);
			if (!shared) {
				notices.say({ tone: 'bad', text: words().search.badLink });
				return;
			}
			if (shared.kind === 'search') presets.openSearch(shared);
			else presets.openView(shared);
			notices.say({
				tone: 'plain',
				text: words().search.cameByLink(shared.name),
				action: {
					label: words().search.keep,
					run: () =>
						void attempt(async () => {
							await add([shared], true);
							say(words().search.saved(shared.name));
						})
				},
				lasting: true
			});
		}
	};
}

function unpack(packed: string): Shared | undefined {
	try {
		const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
		const text = new TextDecoder().decode(bytes);
		const file = `{"format":"mediatheque-presets","version":1,"presets":[${text}]}`;
		return readPresets(file)?.presets[0];
	} catch {
		return undefined; // no base64
	}
}
