/**
 * One item of the grid: its picture (or what it is), a caption, and small signs of kind, rating and absence.
 *
 * Drawn by hand and not as a component: whoever scrolls fast redraws a hundred at each step, and of that what a component
 * does to find out which of its parts changed was half. A tile keeps its elements for the next item that comes to lie
 * where it is, and touches only what differs. What can be text or a mask is no element of its own.
 */
import './tile.css';
import type { Item, ItemId } from '#lib/library/item.ts';
import { markedParts, type Matched } from '#lib/search/highlight.ts';
import type { Words } from '#lib/state/messages/en.ts';
import { signOf, spokenOf, titleOf } from './item-text.ts';
import { colourOfLabel, tokenOf } from './label-colour.ts';
import { matchText } from './match-text.ts';

/** How tiles look: with room and a name round each, or as pictures edge to edge. */
export type TileLook = 'framed' | 'bare';

/** What a tile shows. */
export interface Shown {
	/** Place in the answer. */
	readonly index: number;
	readonly id: ItemId | undefined;
	/** Column from 1, where there are as many in each line. */
	readonly column: number | undefined;
	/** Pixels from the beginning of the line. */
	readonly left: number;
	readonly width: number;
	readonly height: number;
	/** undefined while the row is loading. */
	readonly item: Item | undefined;
	/** undefined while loading, null when there is no picture. */
	readonly url: string | null | undefined;
	/** What to highlight in the caption. */
	readonly matched: Matched;
	/** Of the item that stands for a stack: how many are in it. */
	readonly stack: { readonly size: number; readonly open: boolean } | undefined;
	readonly selected: boolean;
	readonly focused: boolean;
	readonly words: Words;
}

class Tile {
	readonly element = made('div', 'cell');
	readonly #picture = made('img', 'frame');
	readonly #standIn = made('span', 'frame');
	readonly #caption = made('span', 'name');
	readonly #awaited = made('span', 'awaited');
	/** Signs that few have, made when they are first needed. */
	readonly #signs = new Map<string, HTMLElement>();
	#last: Shown | undefined;

	constructor(look: TileLook) {
		this.element.classList.add(look);
		this.element.setAttribute('role', 'gridcell');
		this.#picture.alt = '';
		this.#picture.draggable = false;
		this.#picture.decoding = 'async';
		this.element.append(this.#standIn, this.#awaited);
	}

	show(next: Shown): void {
		const last = this.#last;
		this.#last = next;
		if (last?.index !== next.index || last.id !== next.id || last.column !== next.column) this.#name(next);
		if (last?.left !== next.left || last.width !== next.width || last.height !== next.height)
			this.#place(next);
		if (last?.selected !== next.selected) {
			this.element.classList.toggle('selected', next.selected);
			this.element.setAttribute('aria-selected', String(next.selected));
		}
		if (last?.focused !== next.focused) this.element.classList.toggle('focused', next.focused);
		const same = last?.item === next.item && last?.url === next.url && last?.words === next.words;
		if (same && last?.matched === next.matched && sameStack(last?.stack, next.stack)) return;
		this.#draw(next);
	}

	#name({ index, id, column }: Shown): void {
		this.element.id = `cell-${index}`;
		set(this.element, 'data-index', String(index));
		set(this.element, 'data-key', id === undefined ? undefined : String(id));
		set(this.element, 'aria-colindex', column === undefined ? undefined : String(column));
	}

	#place({ left, width, height }: Shown): void {
		const { style } = this.element;
		style.insetInlineStart = `${left}px`;
		style.width = `${width}px`;
		style.height = `${height}px`;
	}

	#draw({ item, url, matched, stack, words }: Shown): void {
		set(this.element, 'aria-label', item ? spokenOf(item, stack?.size) : words.library.loading);
		set(this.element, 'aria-expanded', stack && String(stack.open));
		this.#drawPicture(item, url);
		const musical = item?.kind === 'audio' && typeof url === 'string';
		const sign = item && signOf(item);
		this.#sign(sign || musical ? `sign${musical ? ' musical' : ''}` : '', 'sign', sign);
		this.#sign(item?.flag ? `flag ${item.flag}` : '', 'flag');
		this.#sign(item?.state === 'absent' ? 'absent' : '', 'absent', '', words.library.absent);
		const signOfStack = this.#sign(
			item && stack ? `stack${stack.open ? ' open' : ''}` : '',
			'stack',
			stack && String(stack.size),
			words.watch.openStack
		);
		signOfStack?.setAttribute('data-stack', '');
		this.#drawCaption(item, matched);
	}

	#drawPicture(item: Item | undefined, url: string | null | undefined): void {
		const drawn = typeof url === 'string';
		const [shown, other] = drawn ? [this.#picture, this.#standIn] : [this.#standIn, this.#picture];
		if (drawn) {
			set(this.#picture, 'src', url);
			this.#picture.classList.toggle('dim', item?.state === 'absent' || item?.flag === 'reject');
		} else {
			this.#standIn.className = url === null && item ? `frame icon ${item.kind}` : 'frame';
			set(this.#standIn, 'data-format', url === null ? item?.type : undefined);
		}
		if (other.parentNode) other.replaceWith(shown);
	}

	#drawCaption(item: Item | undefined, matched: Matched): void {
		if (item) {
			const text = matchText(item, matched);
			const title = titleOf(item);
			const colour = colourOfLabel(item.label);
			write(this.#caption, text, matched);
			if (this.#caption.title !== title) this.#caption.title = title;
			set(this.#caption, 'data-stars', item.rating ? '★'.repeat(item.rating) : undefined);
			this.#caption.classList.toggle('labelled', colour !== undefined);
			if (colour) this.#caption.style.setProperty('--label', tokenOf(colour));
		}
		const [shown, other] = item ? [this.#caption, this.#awaited] : [this.#awaited, this.#caption];
		if (other.parentNode) other.replaceWith(shown);
	}

	/** A sign with these classes, or none of its kind where there are none. */
	#sign(classes: string, kind: string, text = '', title = ''): HTMLElement | undefined {
		let sign = this.#signs.get(kind);
		if (classes === '') {
			sign?.remove();
			return undefined;
		}
		if (!sign) this.#signs.set(kind, (sign = made('span', kind)));
		if (sign.className !== classes) sign.className = classes;
		if (sign.textContent !== text) sign.textContent = text;
		if (sign.title !== title) sign.title = title;
		if (!sign.parentNode) this.element.append(sign);
		return sign;
	}
}

/** The tiles of one line, kept for whatever comes to lie in it. */
export class TileLine {
	readonly #line: HTMLElement;
	readonly #look: TileLook;
	readonly #tiles: Tile[] = [];

	constructor(line: HTMLElement, look: TileLook) {
		this.#line = line;
		this.#look = look;
	}

	/** Draws these, in order, and no others. */
	show(all: readonly Shown[]): void {
		all.forEach((shown, column) => {
			let tile = this.#tiles[column];
			if (!tile) this.#tiles[column] = tile = new Tile(this.#look);
			tile.show(shown);
			if (!tile.element.parentNode) this.#line.append(tile.element);
		});
		for (const tile of this.#tiles.splice(all.length)) tile.element.remove();
	}
}

function made<Tag extends 'div' | 'span' | 'img'>(tag: Tag, kind: string): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	element.className = kind;
	return element;
}

/** Sets an attribute that may have the value already; undefined: it has none. */
function set(element: HTMLElement, name: string, value: string | undefined): void {
	if (value === undefined) element.removeAttribute(name);
	else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Writes a text with what was matched in it marked. Most of the time that is nothing: then the text alone is exchanged. */
function write(element: HTMLElement, text: string, matched: Matched): void {
	const { firstChild } = element;
	if (matched.words.size > 0 || matched.parts.size > 0) element.replaceChildren(...marked(text, matched));
	else if (firstChild instanceof Text && !firstChild.nextSibling) {
		if (firstChild.data !== text) firstChild.data = text;
	} else element.textContent = text;
}

function marked(text: string, matched: Matched): (Node | string)[] {
	return markedParts(text, matched).map((part) => {
		if (!part.hit) return part.text;
		const mark = document.createElement('mark');
		mark.textContent = part.text;
		return mark;
	});
}

const sameStack = (one: Shown['stack'], other: Shown['stack']): boolean =>
	one?.size === other?.size && one?.open === other?.open;
