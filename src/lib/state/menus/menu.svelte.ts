/** The menu that is open: on what, and what is in it now. */
import type { Component } from 'svelte';
import type { App } from '../app.svelte.ts';
import type { Command } from '../command.ts';
import { ariaKeys, keyText } from '../key-text.ts';
import { words } from '../messages/words.svelte.ts';
import { perApp } from '../per-app.svelte.ts';
import { menuPlaces, menus, type MenuEntry, type MenuPlace } from './menus.ts';

/** What a menu is opened on. */
export interface Aim {
	readonly place: MenuPlace;
	/** Which one of its kind; empty where there is only one. */
	readonly key: string;
}
/** Where on screen: a point is a box without a size. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

export interface MenuItem {
	readonly id: string;
	readonly title: string;
	readonly icon?: Component;
	/** Keys that do the same, as they read on screen and as `aria-keyshortcuts` wants them. */
	readonly keys?: { readonly text: string; readonly aria: string };
	/** For switches: whether it is on. */
	readonly on?: boolean;
	/** Of a menu in the menu. */
	readonly items?: readonly MenuItem[];
	readonly run?: () => void;
}

class Menu {
	open = $state.raw<(Aim & { readonly at: Box; readonly byKey: boolean }) | undefined>();
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	/**
	 * @param byKey whether the first entry has the keyboard at once
	 * @returns whether there is anything to choose
	 */
	show(aim: Aim, at: Box, byKey = false): boolean {
		menus[aim.place].aim?.(this.#app, aim.key);
		this.open = this.groupsOf(aim).length > 0 ? { ...aim, at, byKey } : undefined;
		return this.open !== undefined;
	}

	/** Opens a menu at the button that asks for it. */
	showBy(button: Element, aim: Aim): void {
		this.show(aim, button.getBoundingClientRect(), button.matches(':focus-visible'));
	}

	/** Opens the menu of what has the focus beside it. */
	showAt(element: Element): void {
		const aim = aimAt(element);
		if (!aim) return;
		const { left, top, width, height } = (keyedIn(element) ?? element).getBoundingClientRect();
		const [x, y] = [left + width / 2, top + Math.min(height / 2, innerHeight / 2)];
		const { focused } = this.#app.selection;
		// An item that is scrolled out of sight is meant all the same.
		const meant =
			aim.place === 'field' && focused !== undefined
				? ({ place: 'item', key: String(focused) } as const)
				: aim;
		this.show(meant, { left: x, right: x, top: y, bottom: y }, true);
	}

	titleOf = ({ place, key }: Aim): string => menus[place].title(this.#app, key);

	/** What can be chosen now, by groups; none of them is empty. */
	groupsOf({ place, key }: Aim): readonly (readonly MenuItem[])[] {
		const { own, groups } = menus[place];
		const mine = new Map((own?.(this.#app, key) ?? []).map((command) => [command.id, command]));
		return groups
			.map((entries) => entries.flatMap((entry) => this.#item(entry, mine) ?? []))
			.filter((items) => items.length > 0);
	}

	#item(entry: MenuEntry | Command, mine: ReadonlyMap<string, Command>): MenuItem | undefined {
		const { commands } = this.#app;
		if (typeof entry === 'object' && 'entries' in entry) {
			const items = entry.entries(this.#app).flatMap((one) => this.#item(one, mine) ?? []);
			return items.length === 0 ? undefined : { id: entry.id, title: entry.title(), icon: entry.icon, items };
		}
		const command = typeof entry === 'string' ? (mine.get(entry) ?? commands.get(entry)) : entry;
		if (!command || !commands.can(command)) return undefined;
		const [keys] = commands.keysOf(command);
		return {
			id: command.id,
			title: command.title(),
			...(command.icon && { icon: command.icon }),
			...(command.on && { on: command.on() }),
			...(keys && { keys: { text: keyText(keys, words().commands.keyNames), aria: ariaKeys(keys) } }),
			run: () => void commands.perform(command)
		};
	}
}

/** The menu of an app. */
export const menuOf = perApp((app) => new Menu(app));

/** What a menu opened on an element would be about; undefined where there is none, or where the browser's own is wanted. */
export function aimAt(element: Element | null): Aim | undefined {
	if (!element || element.closest('input, textarea, select, [contenteditable]')) return undefined;
	const place = placeNamed(element.closest<HTMLElement>('[data-menu]')?.dataset.menu);
	if (!place) return undefined;
	const keyed = keyedIn(element);
	// Beside the days of a calendar there is nothing to be had.
	if (place === 'days' && !keyed) return undefined;
	const key = keyed?.dataset.key ?? '';
	return { place: place === 'item' && key === '' ? 'field' : place, key };
}

/** The one of many that is meant: where the pointer is, or what a list that keeps the focus itself names as active. */
function keyedIn(element: Element): HTMLElement | null {
	const active = element.getAttribute('aria-activedescendant');
	const at = active === null ? element : document.getElementById(active);
	return at?.closest<HTMLElement>('[data-menu] [data-key], [data-menu][data-key]') ?? null;
}

function placeNamed(name: string | undefined): MenuPlace | undefined {
	return menuPlaces.find((place) => place === name);
}
