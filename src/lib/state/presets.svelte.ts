/** Saved searches and views: which there are, and opening one. What changes them is in `preset-work.ts`, loaded when it is used. */
import { liveQuery } from 'dexie';
import {
	byOrder,
	isNewer,
	isOfKind,
	type Preset,
	type PresetKind,
	type ViewContent
} from '#lib/library/preset.ts';
import { parametersIn } from '#lib/library/query/parameters.ts';
import { presetsIn } from '#lib/storage/presets.ts';
import { libraryDb } from './db.ts';
import type { LibraryView } from './library-view.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import type { QueryHistory } from './query-history.svelte.ts';
import type { Settings } from './settings.svelte.ts';
import type { Shell } from './shell.svelte.ts';

export interface PresetSurroundings {
	readonly library: LibraryView;
	readonly shell: Shell;
	readonly settings: Settings;
	readonly notices: Notices;
	readonly history: QueryHistory;
}

/** Milliseconds after the start. */
const quiet = 5000;
/** Milliseconds until a dialog or page stands. */
const settled = 150;

/** What is opened: one that is kept, or (without an id) one that came by a link. */
type Opened<Kind extends PresetKind> = Pick<Preset<Kind>, 'name' | 'content'> & { readonly id?: string };

export class Presets {
	/** In order. */
	searches = $state.raw<readonly Preset<'search'>[]>([]);
	views = $state.raw<readonly Preset<'view'>[]>([]);
	/** A search whose parameters the person is being asked for. */
	asking = $state.raw<{ readonly name: string; readonly text: string } | undefined>(undefined);
	/** Which was opened last: what is changed afterwards may be meant for it. */
	opened = $state<string | undefined>(undefined);
	/** Which is given another name as soon as all are shown. */
	renaming: string | undefined;
	/** What the dialog that saves begins with. */
	saving = $state.raw<'search' | 'view'>('search');
	readonly #around: PresetSurroundings;

	constructor(around: PresetSurroundings) {
		this.#around = around;
	}

	/** Follows what this and other tabs change. */
	start(): void {
		liveQuery(() => {
			const stored = presetsIn(libraryDb().strict);
			return Promise.all([stored.all('search'), stored.all('view')]);
		}).subscribe({
			next: ([searches, views]) => {
				const usable = <P extends Preset>(list: P[]) =>
					list.filter((preset) => !isNewer(preset)).sort(byOrder);
				this.searches = usable(searches);
				this.views = usable(views);
			},
			error: (error) => this.#around.notices.problem(error)
		});
		// What was left undone is done once all is quiet.
		setTimeout(() => void this.#care(), quiet);
	}

	async #care(): Promise<void> {
		const { careForPresets } = await import('./preset-care.ts');
		await careForPresets(this.#around.notices);
	}

	get pinnedSearches(): readonly Preset<'search'>[] {
		return this.searches.filter(({ pinned }) => pinned);
	}

	get pinnedViews(): readonly Preset<'view'>[] {
		return this.views.filter(({ pinned }) => pinned);
	}

	/** Saved searches that are shown as albums. */
	get albums(): readonly Preset<'search'>[] {
		return this.searches.filter(({ content }) => content.album === true);
	}

	/** Opens a saved search; one with parameters asks for them first. */
	openSearch({ id, name, content: { text } }: Opened<'search'>): void {
		this.opened = id;
		if (!this.ask(name, text)) this.search(text);
	}

	/** Asks for the parameters of a search, which then opens. @returns false where it has none */
	ask(name: string, text: string): boolean {
		if (parametersIn(text).length === 0) return false;
		this.asking = { name, text };
		this.#around.shell.dialog = 'parameters';
		return true;
	}

	/** Searches all of the library. */
	search(text: string): void {
		const { library, history, shell } = this.#around;
		library.openFolder(undefined);
		library.search(text);
		history.note(text);
		if (shell.place !== 'library') void this.#toLibrary();
	}

	/** Shows the library as a view says. */
	async openView({ id, content }: Opened<'view'>): Promise<void> {
		this.opened = id;
		const { library, settings, shell } = this.#around;
		await library.show(content);
		settings.set('sidebar', content.panels.sidebar);
		settings.set('inspector', content.panels.inspector);
		settings.set('tile', content.tile);
		if (shell.place !== 'library') void this.#toLibrary();
	}

	/** With the search in the address: the library's page asks for what stands there. */
	#toLibrary(): Promise<void> {
		const { library, shell } = this.#around;
		return shell.go('/library', library.text === '' ? '' : `?q=${encodeURIComponent(library.text)}`);
	}

	/** What is searched for now. */
	get currentText(): string {
		return this.#around.library.text;
	}

	/** Whether a preset says something else than what is shown now: then it can be brought up to date. */
	differs(preset: Preset): boolean {
		if (isOfKind(preset, 'search'))
			return this.currentText !== '' && preset.content.text !== this.currentText;
		if (!isOfKind(preset, 'view')) return false;
		const view = preset.content;
		// Wherever the list is just now, the view is the same.
		const text = (one: ViewContent) => JSON.stringify(sorted({ ...one, scroll: 0 }));
		return text(this.currentView()) !== text(view);
	}

	/** The view as it is now. */
	currentView(): ViewContent {
		const { library, settings } = this.#around;
		const { sidebar, inspector, tile } = settings.values;
		return {
			layout: library.layout,
			...(library.columns && { columns: library.columns }),
			sort: library.sort,
			group: library.group,
			text: library.text,
			...(library.folder && { folder: library.folder }),
			panels: { sidebar, inspector },
			tile,
			scroll: library.firstShown
		};
	}

	/** What changes presets. */
	async work() {
		const { presetWork } = await import('./preset-work.ts');
		return presetWork(this, this.#around.notices);
	}

	/**
	 * Opens the document of presets before the first is changed: for what offers to, so that nobody waits for it.
	 * @returns what no longer waits for it
	 */
	warm(): () => void {
		// The screen that asks comes first.
		const timer = setTimeout(() => void this.work().then((work) => work.ready()), settled);
		return () => clearTimeout(timer);
	}
}

/** With its keys in one order, so that two can be compared as text. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([key, inner]) => [key, sorted(inner)])
	);
}
