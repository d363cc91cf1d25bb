/** What a person does with presets: save, rename, pin, move, remove, bring back, share, take in. */
import { beginningOf } from '#lib/library/plain-text.ts';
import {
	contentProblem,
	largestFile,
	nameProblem,
	readPresets,
	writePresets,
	type GivenPreset,
	type ReadFile
} from '#lib/library/preset-file.ts';
import {
	byOrder,
	longestPresetName,
	newId,
	orderBetween,
	presetKinds,
	presetVersions,
	type Preset,
	type PresetContents,
	type PresetKind,
	type PresetVersion,
	type SearchContent
} from '#lib/library/preset.ts';
import { copyText, saveFile } from '#lib/platform/save.ts';
import { presetsIn } from '#lib/storage/presets.ts';
import { libraryDb } from './db.ts';
import { presetWords } from './messages/preset-words.ts';
import { words } from './messages/words.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import { packPreset, unpackPreset } from './preset-link.ts';
import type { OtherSaying, PresetStore, StoreTrouble } from '#lib/workers/presets/preset-store.ts';
import type { Presets } from './presets.svelte.ts';

/** What would be taken in, shown beforehand: under which name. */
export interface Incoming {
	readonly given: GivenPreset;
	/** Its own, or one with a suffix where there is one of its name. */
	readonly name: string;
}

let opened: Promise<PresetStore> | undefined;
const told = new Set<StoreTrouble>();

/** The document of presets, opened once; each trouble of its store is told once. */
export function presetStore(notices: Notices): Promise<PresetStore> {
	opened ??= import('#lib/workers/presets/preset-store.ts')
		.then(({ PresetStore }) =>
			PresetStore.open(libraryDb(), {
				ontrouble: (trouble) => {
					if (told.has(trouble)) return;
					told.add(trouble);
					notices.say({ tone: 'bad', text: presetWords().trouble[trouble], lasting: true });
				}
			})
		)
		.catch((error: unknown) => {
			opened = undefined;
			throw error;
		});
	return opened;
}

export function presetWork(presets: Presets, notices: Notices) {
	const stored = presetsIn(libraryDb());
	const store = () => presetStore(notices);
	const inOrder = async (kind: PresetKind): Promise<Preset[]> => (await stored.all(kind)).sort(byOrder);
	const say = (text: string, undo?: () => Promise<void>) => {
		notices.say({
			tone: 'good',
			text,
			...(undo && { action: { label: words().search.undo, run: () => void attempt(undo) } })
		});
	};
	/** What fails is said; nothing was changed then. @returns whether it was done */
	async function attempt(work: () => Promise<void>): Promise<boolean> {
		try {
			await work();
			return true;
		} catch (error) {
			notices.problem(error, presetWords().notSaved);
			return false;
		}
	}
	async function put(list: readonly Preset[]): Promise<void> {
		await (await store()).put(list);
	}
	const remove = async (list: readonly Preset[]): Promise<void> =>
		(await store()).put(list.map((preset) => ({ ...preset, gone: true })));
	/** Changed here and now. */
	async function touched<P extends Preset>(preset: P): Promise<P> {
		return { ...preset, changed: Date.now(), device: (await store()).device };
	}
	/** What another tab made of the rest meanwhile stays. */
	async function change(preset: Preset, to: Partial<Preset>): Promise<void> {
		const now = (await stored.get(preset.id)) ?? preset;
		await put([await touched({ ...now, ...to } as Preset)]);
	}

	/** Under which names they would be taken in: nothing is replaced. */
	async function incoming(given: readonly GivenPreset[]): Promise<readonly Incoming[]> {
		const taken = await takenNames();
		return given.map((one) => ({ given: one, name: freeName(one.name, one.kind, taken) }));
	}

	async function take(given: readonly GivenPreset[], more: Partial<Preset> = {}): Promise<readonly Preset[]> {
		const [named, rows, { device }] = await Promise.all([incoming(given), stored.rows(), store()]);
		const ids = new Set(rows.map(({ id }) => id));
		const lasts = new Map<PresetKind, Preset | undefined>();
		const now = Date.now();
		const made: Preset[] = [];
		for (const { given: one, name } of named) {
			const { kind } = one;
			if (!lasts.has(kind)) lasts.set(kind, (await inOrder(kind)).at(-1));
			const last = lasts.get(kind);
			const id = one.id === undefined || ids.has(one.id) ? newId(now) : one.id;
			ids.add(id);
			const facts = { pinned: false, created: now, changed: now, device };
			// Among none of their kind they keep their order; else they come after those that are here.
			const order = last ? orderBetween(last, undefined) : (one.order ?? made.length);
			if (last) lasts.set(kind, { ...last, order });
			made.push({ ...facts, ...one, ...more, id, name, order });
		}
		await put(made);
		return made;
	}

	async function takenNames(): Promise<Set<string>> {
		return new Set((await stored.all(...presetKinds)).map(({ kind, name }) => nameKey(kind, name)));
	}

	return {
		/** Opens the document where there is one. What stands in the way is said where something is changed. */
		async ready(): Promise<void> {
			if ((await stored.rows()).length > 0) await store().catch(() => undefined);
		},

		/** Saves something new under a name. @returns undefined where it could not be saved, which was said */
		async save<Kind extends PresetKind>(
			kind: Kind,
			name: string,
			content: PresetContents[Kind],
			pinned: boolean
		): Promise<Preset | undefined> {
			let made: Preset | undefined;
			await attempt(async () => {
				const problem = nameProblem(name.trim()) ?? contentProblem(kind, content);
				if (problem) throw new TypeError(`No ${kind} can be saved of this: ${problem}`);
				const now = Date.now();
				const order = orderBetween((await inOrder(kind)).at(-1), undefined);
				const { device } = await store();
				const facts = { pinned, order, created: now, changed: now, device };
				made = { id: newId(now), kind, version: presetVersions[kind], name: name.trim(), content, ...facts };
				await put([made]);
				say(words().search.saved(name.trim()));
			});
			return made;
		},

		/** Says a preset anew: name, content and pin. */
		edit: (preset: Preset): Promise<boolean> =>
			attempt(async () => {
				const problem = nameProblem(preset.name.trim()) ?? contentProblem(preset.kind, preset.content);
				if (problem) throw new TypeError(problem);
				const before = await stored.get(preset.id);
				const { name, version, content, pinned } = preset;
				await change(preset, { name: name.trim(), version, content, pinned });
				say(presetWords().saved(preset.name), before && (() => put([before])));
			}),

		rename: (preset: Preset, name: string): Promise<boolean> =>
			nameProblem(name.trim()) || name.trim() === preset.name
				? Promise.resolve(false)
				: attempt(() => change(preset, { name: name.trim() })),

		pin: (preset: Preset, pinned: boolean): Promise<boolean> => attempt(() => change(preset, { pinned })),

		/** Replaces what a search finds, or how a view looks, by what is shown now; its name, pin and cover stay. @param more of a search */
		update: (preset: Preset, more: Pick<SearchContent, 'album'> = {}): Promise<boolean> =>
			attempt(async () => {
				const text = presets.currentText;
				const content = preset.kind === 'view' ? presets.currentView() : { ...preset.content, text, ...more };
				if (contentProblem(preset.kind, content))
					throw new TypeError(`No ${preset.kind} can be saved of this`);
				await change(preset, { content });
				say(words().search.updated(preset.name), () => change(preset, { content: preset.content }));
			}),

		/** Gives a saved search other words, or another cover. */
		fill: <Kind extends PresetKind>(preset: Preset<Kind>, content: PresetContents[Kind]): Promise<boolean> =>
			attempt(() => change(preset, { content })),

		/** Moves it up or down among its kind. */
		move: (preset: Preset, step: -1 | 1): Promise<boolean> =>
			attempt(async () => {
				const list = await inOrder(preset.kind);
				const at = list.findIndex(({ id }) => id === preset.id);
				const to = at + step;
				if (at < 0 || to < 0 || to >= list.length) return;
				const order = step < 0 ? orderBetween(list[to - 1], list[to]) : orderBetween(list[to], list[to + 1]);
				// Two that were taken in may stand at the same place: then all are set apart.
				if (order === list[to]?.order) {
					const next = list.filter(({ id }) => id !== preset.id);
					next.splice(to, 0, list[at] ?? preset);
					await put(next.map((one, place) => ({ ...one, order: place })));
				} else await change(preset, { order });
			}),

		remove: (list: readonly Preset[]): Promise<boolean> =>
			attempt(async () => {
				await remove(list);
				say(words().search.removed(list.length, list[0]?.name ?? ''), () => put(list));
			}),

		duplicate: (list: readonly Preset[]): Promise<boolean> =>
			attempt(async () => {
				const made = await take(
					list.map(({ kind, version, name, content }) => ({
						...{ kind, version, content },
						name: beginningOf(presetWords().copyOf(name), longestPresetName)
					}))
				);
				say(presetWords().duplicated(list[0]?.name ?? ''), () => remove(made));
			}),

		/** What a preset was, newest first; the first is what it is. */
		versions: (preset: Preset): Promise<PresetVersion[]> => stored.versions(preset.id),

		/** Makes a preset what it was. */
		restore: (preset: Preset, { name, version, content }: PresetVersion): Promise<boolean> =>
			attempt(async () => {
				const was = { name: preset.name, version: preset.version, content: preset.content };
				await change(preset, { name, version, content } as Partial<Preset>);
				say(presetWords().history.restored(name), () => change(preset, was));
			}),

		/** What other devices said of it at the same time, and does not count; latest first. */
		others: (preset: Preset): Promise<OtherSaying[]> =>
			store().then(
				(kept) => kept.others(preset),
				() => []
			),

		/** Makes of a preset what another device said it was. */
		takeOther: (preset: Preset, { preset: other }: OtherSaying): Promise<boolean> =>
			attempt(async () => {
				await put([await touched(other)]);
				say(presetWords().history.taken(other.name), () => put([preset]));
			}),

		/** Presets as a file in the downloads. */
		toFile(list: readonly Preset[]): void {
			const [first] = list;
			const name = list.length === 1 && first ? first.name.replace(/[^\p{L}\p{N} _-]+/gu, '_') : 'presets';
			saveFile(new Blob([writePresets(list)], { type: 'application/json' }), `${name}.mediatheque.json`);
		},

		/** What is in a file: to be shown before it is taken in. */
		readFile: async (file: Blob): Promise<ReadFile> =>
			file.size > largestFile ? { status: 'refused', reason: 'too-large' } : readPresets(await file.text()),

		incoming,

		/** The name, or one with a number behind it where there is a preset of the kind with that name. */
		free: async (kind: PresetKind, name: string): Promise<string> => freeName(name, kind, await takenNames()),

		/** Takes presets in; what was added can be taken away again. */
		take: (given: readonly GivenPreset[]): Promise<boolean> =>
			attempt(async () => {
				const made = await take(given);
				say(presetWords().incoming.taken(made.length), () => remove(made));
			}),

		/** Takes presets in from a file at once; what was added can be taken away again. */
		fromFile: (file: Blob): Promise<boolean> =>
			attempt(async () => {
				const read = file.size > largestFile ? undefined : readPresets(await file.text());
				if (read?.status !== 'read' || read.presets.length === 0) {
					const reason = read?.status === 'refused' ? read.reason : read?.refused[0]?.reason;
					const why = reason ? presetWords().refusals[reason] : '';
					notices.say({ tone: 'bad', text: `${words().search.noPresets} ${why}`.trim() });
					return;
				}
				const made = await take(read.presets, { pinned: false });
				say(words().search.imported(made.length, read.refused.length), () => remove(made));
			}),

		/** An address that carries the whole preset. @param library address of the library's page */
		linkOf: async (preset: Preset, library: string): Promise<string> =>
			`${library}#preset=${await packPreset(preset)}`,

		/** Such an address into the clipboard. */
		toLink: (preset: Preset, library: string): Promise<boolean> =>
			attempt(async () => {
				await copyText(`${library}#preset=${await packPreset(preset)}`);
				say(words().search.linkCopied);
			}),

		/**
		 * Shows what came by such an address; it is kept where the person says so.
		 * @returns what has to be shown in a dialog before it is taken
		 */
		async fromLink(packed: string): Promise<GivenPreset | undefined> {
			const given = await unpackPreset(packed);
			if (!given) {
				notices.say({ tone: 'bad', text: words().search.badLink });
				return undefined;
			}
			const { kind, version, name } = given;
			if (version > presetVersions[kind] || (kind !== 'search' && kind !== 'view')) return given;
			if (kind === 'search') presets.openSearch({ name, content: given.content as PresetContents['search'] });
			else await presets.openView({ name, content: given.content as PresetContents['view'] });
			notices.say({
				tone: 'plain',
				text: words().search.cameByLink(name),
				action: {
					label: words().search.keep,
					run: () =>
						void attempt(async () => {
							const [made] = await take([given], { pinned: true });
							say(words().search.saved(made?.name ?? name));
						})
				},
				lasting: true
			});
			return undefined;
		}
	};
}

export type PresetWork = ReturnType<typeof presetWork>;

/** Names are told apart as people do, within a kind. */
function nameKey(kind: PresetKind, name: string): string {
	return `${kind}/${name.normalize('NFC').toLocaleLowerCase()}`;
}

/** The name, with a number behind it where it is taken; it is taken from then on. */
function freeName(name: string, kind: PresetKind, taken: Set<string>): string {
	let free = name;
	for (let count = 2; taken.has(nameKey(kind, free)); count++) {
		const suffix = ` (${count})`;
		free = `${beginningOf(name, longestPresetName - suffix.length)}${suffix}`;
	}
	taken.add(nameKey(kind, free));
	return free;
}
