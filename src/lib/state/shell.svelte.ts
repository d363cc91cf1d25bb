/** The frame round the screens: which panels, sheets and dialogs are open. Widths and wishes are kept in the settings. */
import { MediaQuery } from 'svelte/reactivity';
import type { Update, Updates } from '#lib/platform/updates.ts';
import { watchInstallation, type Installation } from '#lib/platform/installation.ts';
import type { Settings } from './settings.svelte.ts';

/** Dialogs of the frame; each is loaded when it is first opened. */
export type ShellDialog =
	| 'palette'
	| 'keys'
	| 'scans'
	| 'more'
	| 'builder'
	| 'save'
	| 'presets'
	| 'parameters'
	| 'album'
	| 'album-actions'
	| 'intent'
	| 'jobs'
	| 'bulk'
	| 'copy-fields'
	| 'export'
	| 'incoming'
	| 'template'
	| 'tag-set'
	| 'place'
	| 'quick-tag'
	| 'columns'
	| 'naming';
export type Place = 'library' | 'viewer' | 'cull' | 'page';
export type SidePanel = 'sidebar' | 'inspector';
/** Pages that commands lead to. */
export type PageRoute =
	| '/'
	| '/library'
	| '/albums'
	| '/keywords'
	| '/fields'
	| '/history'
	| '/cull'
	| '/jobs'
	| '/settings'
	| '/storage'
	| '/performance'
	| '/help'
	| '/about'
	| '/presets'
	| '/sync';

export class Shell {
	/** What is on screen; commands of other places cannot run. Set by the root layout. */
	place = $state<Place>('page');
	dialog = $state<ShellDialog | undefined>(undefined);
	/** Whether clicks on items paint something on them, in place of selecting them. */
	painting = $state(false);
	/** The panel that is open as a sheet, where the screen is too narrow for it to stand beside the field. */
	sheet = $state<SidePanel | undefined>(undefined);
	/** Asks for files or a folder through the page's inputs; set by them. */
	choose: (what: 'files' | 'folder') => void = () => undefined;
	/** Goes to a page; set by the root layout. @param search what stands behind its path, with the question mark */
	go: (route: PageRoute, search?: string) => Promise<void> = () => Promise.resolve();
	/** Moves focus to the search box, on the library's page; set by the root layout. */
	focusSearch: () => Promise<void> = () => Promise.resolve();
	/** Moves focus to the next part of the frame or the one before; set by the frame. */
	moveToRegion: (step: 1 | -1) => void = () => undefined;
	/** Where the library was left for the viewer, to come back to; with its search. */
	libraryAddress: string | undefined;
	/** A newer version that waits, or that another tab has started. */
	update = $state<Update | undefined>(undefined);
	#updates: Updates | undefined;
	/** Whether the browser offers to install the app now. */
	installable = $state(false);
	#installation: Installation | undefined;
	readonly #settings: Settings;
	readonly #phone = new MediaQuery('max-width: 699px', false);
	/** With large letters a wide screen is one, too. */
	readonly #narrow = new MediaQuery('(max-width: 1099px), (max-width: 60em)', false);
	/** Beside the search there would be no room for all of the view's tools, or none to type. */
	readonly #crowded = new MediaQuery('(max-width: 1199px), (max-width: 60em)', false);

	constructor(settings: Settings) {
		this.#settings = settings;
	}

	/** Listens for the browser's offer to install; early, because it comes once. */
	watchInstallation(): void {
		this.#installation = watchInstallation();
		this.installable = this.#installation.available;
		this.#installation.onChange((available) => (this.installable = available));
	}

	/** Registers the service worker, in the built app only. @param script its address */
	async startUpdates(script: string): Promise<void> {
		const { startUpdates } = await import('#lib/platform/updates.ts');
		this.#updates = startUpdates(script);
		this.#updates.onUpdate((update) => (this.update = update));
	}

	/** Starts the newer version: reloads this page. */
	applyUpdate(): void {
		this.#updates?.apply();
	}

	/** The browser's own question. Needs a click. */
	async install(): Promise<boolean> {
		return (await this.#installation?.install()) === 'accepted';
	}

	/** One column, bottom navigation. */
	get phone(): boolean {
		return this.#phone.current;
	}

	/** No room for three columns. */
	get narrow(): boolean {
		return this.#narrow.current;
	}

	/** Whether the tools of the view stand below the search. */
	get toolsBelow(): boolean {
		return this.#crowded.current;
	}

	/** Whether a panel stands beside the field here (else it comes as a sheet). */
	docks(panel: SidePanel): boolean {
		return panel === 'sidebar' ? !this.phone : !this.narrow;
	}

	/** Whether a panel is in sight, beside the field or as a sheet. */
	shows(panel: SidePanel): boolean {
		return this.docks(panel) ? this.#settings.values[panel] : this.sheet === panel;
	}

	show(panel: SidePanel): void {
		if (this.docks(panel)) this.#settings.set(panel, true);
		else this.sheet = panel;
	}

	hide(panel: SidePanel): void {
		if (this.docks(panel)) this.#settings.set(panel, false);
		else if (this.sheet === panel) this.sheet = undefined;
	}

	toggle(panel: SidePanel): void {
		if (this.shows(panel)) this.hide(panel);
		else this.show(panel);
	}

	/** Both panels away, or both back: the field alone. */
	togglePanels(): void {
		const panels = ['sidebar', 'inspector'] as const;
		const any = panels.some((panel) => this.docks(panel) && this.shows(panel));
		for (const panel of panels) if (this.docks(panel)) this.#settings.set(panel, !any);
	}
}
