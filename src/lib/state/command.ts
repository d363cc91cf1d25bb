/** A command: one thing a person can do. Menus, keyboard, palette and the `?` sheet all read the same list. */
import type { Component } from 'svelte';
import type { Place } from './shell.svelte.ts';

/** Where a command stands in menus and in the `?` sheet. */
export type CommandArea =
	'library' | 'selection' | 'view' | 'go' | 'viewer' | 'player' | 'cull' | 'inspector' | 'sources' | 'app';

export interface Command {
	/** Stable: key maps and tests name it, e.g. `view.grid`. */
	readonly id: string;
	readonly area: CommandArea;
	/** Where it can run, where that is not said by its area. */
	readonly places?: readonly Place[];
	/** Text in the current language. */
	readonly title: () => string;
	/** A lucide icon. */
	readonly icon?: Component;
	/** Keys in tinykeys' notation: `$mod+k`, `g`, `Shift+?`; the first is shown. A person may remap them. */
	readonly keys?: readonly string[];
	/** Whether it can run now; absent means always. Reactive. */
	readonly when?: () => boolean;
	/** For switches: whether it is on. */
	readonly on?: () => boolean;
	readonly run: () => void | Promise<void>;
}
