/** Presets of every kind, for the pages and dialogs that show them; followed once somebody looks. */
import { liveQuery } from 'dexie';
import {
	byOrder,
	isNewer,
	isOfKind,
	presetKinds,
	type Preset,
	type PresetKind
} from '#lib/library/preset.ts';
import { presetsIn } from '#lib/storage/presets.ts';
import { libraryDb } from './db.ts';
import type { App } from './app.svelte.ts';
import { perApp } from './per-app.svelte.ts';
import type { GivenPreset, RefusedPreset } from '#lib/library/preset-file.ts';
import type { PresetWork } from './preset-work.ts';

export class AllPresets {
	/** By kind, each kind in its order; undefined before they were read. */
	list = $state.raw<readonly Preset[] | undefined>(undefined);
	/** Which preset of a kind a picker begins with: the one chosen last. */
	chosen = $state.raw<Readonly<Partial<Record<PresetKind, string>>>>({});
	/** What came from outside and is shown before it is taken in. */
	incoming = $state.raw<
		{ readonly presets: readonly GivenPreset[]; readonly refused: readonly RefusedPreset[] } | undefined
	>(undefined);
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		liveQuery(() => presetsIn(libraryDb().strict).all(...presetKinds)).subscribe({
			next: (rows) => {
				const places = new Map(presetKinds.map((kind, place) => [kind, place]));
				const place = ({ kind }: Preset) => places.get(kind) ?? 0;
				this.list = rows.sort((a, b) => place(a) - place(b) || byOrder(a, b));
			},
			error: (error) => this.#app.notices.problem(error)
		});
	}

	/** Those of a kind that can be used here, pinned ones first. */
	of<Kind extends PresetKind>(kind: Kind): readonly Preset<Kind>[] {
		const list = (this.list ?? []).filter((preset) => !isNewer(preset));
		const ofKind = list.filter((preset): preset is Preset<Kind> => isOfKind(preset, kind));
		return [...ofKind].sort((a, b) => Number(b.pinned) - Number(a.pinned));
	}

	/** The one that a picker begins with. */
	picked<Kind extends PresetKind>(kind: Kind): Preset<Kind> | undefined {
		const list = this.of(kind);
		return list.find(({ id }) => id === this.chosen[kind]) ?? list[0];
	}

	choose({ kind, id }: Preset): void {
		this.chosen = { ...this.chosen, [kind]: id };
	}

	work(): Promise<PresetWork> {
		return this.#app.presets.work();
	}
}

export const allPresetsOf = perApp((app) => new AllPresets(app));
