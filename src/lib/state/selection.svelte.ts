/** What is selected: survives view, sort and filter changes; its count is always in sight. */
import type { ItemId } from '#lib/library/item.ts';
import type { LibraryView } from './library-view.svelte.ts';
import { shownPlaces } from './shown-places.ts';

export interface SelectKeys {
	/** Ctrl or Cmd: add or take away this one. */
	readonly toggle?: boolean;
	/** Shift: everything from the anchor to this one. */
	readonly range?: boolean;
}

export class Selection {
	/** Selected items. Replaced, never changed in place. */
	ids = $state.raw<ReadonlySet<ItemId>>(new Set());
	/** The item with keyboard focus: what the inspector and viewer show. */
	focused = $state<ItemId | undefined>(undefined);
	/** Selected items that the current answer does not show. */
	readonly hidden: number = $derived.by(() => this.#countHidden());
	readonly #ordered: readonly ItemId[] = $derived.by(() => this.#inShownOrder());
	/** Where items are: asked of every key that moves, in lists of any length. */
	readonly #places: Float64Array = $derived.by(() => shownPlaces(this.#library));

	#anchor: ItemId | undefined;
	readonly #library: LibraryView;

	constructor(library: LibraryView) {
		this.#library = library;
	}

	/** What a click or a keyboard selection on one item does. */
	pick(id: ItemId, keys: SelectKeys = {}): void {
		if (keys.range && this.#anchor !== undefined) {
			const range = this.#whole(this.#between(this.#anchor, id));
			this.ids = new Set(keys.toggle ? [...this.ids, ...range] : range);
		} else if (keys.toggle) {
			this.toggle(id);
		} else {
			this.ids = new Set(this.#library.membersOf(id));
			this.#anchor = id;
		}
		this.focused = id;
	}

	/** Adds one item or takes it away. */
	toggle(id: ItemId): void {
		const next = new Set(this.ids);
		const members = this.#library.membersOf(id);
		if (next.has(id)) for (const member of members) next.delete(member);
		else for (const member of members) next.add(member);
		this.ids = next;
		this.#anchor = id;
		this.focused = id;
	}

	/** Exactly these, e.g. under a marquee; `base` stays selected beside them. */
	set(ids: Iterable<ItemId>, base: ReadonlySet<ItemId> = new Set()): void {
		this.ids = new Set([...base, ...this.#whole(ids)]);
	}

	/** Everything that is shown. */
	all(): void {
		if (this.#waits(() => this.all())) return;
		this.ids = new Set(this.#whole(this.#library.ids));
	}

	/** Everything that is shown, beside what was selected before: one search after another. */
	addShown(): void {
		if (this.#waits(() => this.addShown())) return;
		this.ids = new Set([...this.ids, ...this.#whole(this.#library.ids)]);
	}

	/** Only what is both selected and shown: another search narrows the selection down. */
	keepShown(): void {
		if (this.#waits(() => this.keepShown())) return;
		const kept = new Set<ItemId>();
		for (const id of this.#whole(this.#library.ids)) if (this.ids.has(id)) kept.add(id);
		this.ids = kept;
	}

	/** What is shown and was not selected; hidden ones stay as they are. */
	invert(): void {
		if (this.#waits(() => this.invert())) return;
		const next = new Set(this.ids);
		for (const id of this.#whole(this.#library.ids)) if (!next.delete(id)) next.add(id);
		this.ids = next;
	}

	clear(): void {
		this.ids = new Set();
	}

	/** Moves the focus by so many places in the shown order, selecting as it goes unless `only` the focus moves. */
	move(by: number, keys: SelectKeys & { only?: boolean } = {}): void {
		const { ids } = this.#library;
		if (ids.length === 0) return;
		const at = this.focused === undefined ? -1 : ids.indexOf(this.focused);
		this.moveTo(at < 0 ? 0 : at + by, keys);
	}

	/** Moves the focus to a place in the shown order; places outside are the first or last. */
	moveTo(index: number, keys: SelectKeys & { only?: boolean } = {}): void {
		const { ids } = this.#library;
		const later = () => {
			this.moveTo(index, keys);
			this.#library.restore = index;
		};
		if (index >= ids.length && this.#waits(later)) return;
		const id = ids[Math.min(Math.max(index, 0), ids.length - 1)];
		if (id === undefined) return;
		if (keys.only) this.focused = id;
		else this.pick(id, keys);
	}

	/** Another item is looked at: what was selected alone gives way to it, any other selection stays. */
	follow(id: ItemId): void {
		const before = this.focused === undefined ? [] : this.#library.membersOf(this.focused);
		const alone = before.length === this.ids.size && before.every((member) => this.ids.has(member));
		if (alone && before.length > 0) this.pick(id);
		else this.focused = id;
	}

	/** The selected items in the shown order, hidden ones after them; the focused one when none is selected. */
	inOrder(): readonly ItemId[] {
		return this.#ordered;
	}

	/** Of a list whose beginning alone is known: does what needs all of it as soon as that is there. @returns whether it waits */
	#waits(work: () => void): boolean {
		if (!this.#library.provisional) return false;
		void this.#library.whole().then(work);
		return true;
	}

	/** With what lies folded below them: a stack acts as one. */
	#whole(ids: Iterable<ItemId>): ItemId[] {
		if (!this.#library.stacks) return [...ids];
		return Array.from(ids).flatMap((id) => this.#library.membersOf(id));
	}

	#between(from: ItemId, to: ItemId): ItemId[] {
		const { ids } = this.#library;
		const [a, b] = [ids.indexOf(from), ids.indexOf(to)];
		if (a < 0 || b < 0) return [to];
		return [...ids.subarray(Math.min(a, b), Math.max(a, b) + 1)];
	}

	#inShownOrder(): readonly ItemId[] {
		if (this.ids.size === 0)
			return this.focused === undefined ? [] : [...this.#library.membersOf(this.focused)];
		const placeOf = (id: ItemId) => this.#places[id] || Infinity;
		// Mostly they come in order already; those of one place keep theirs.
		return [...this.ids].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0));
	}

	#countHidden(): number {
		let hidden = 0;
		for (const id of this.ids) if (!this.#places[id]) hidden++;
		return hidden;
	}
}
