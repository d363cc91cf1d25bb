/** What a tile says of an item that words found: its name, or the place in its other texts where they are. */
import type { Item } from '#lib/library/item.ts';
import { highlights, type Matched } from '#lib/search/highlight.ts';
import { titleOf } from './item-text.ts';

/** Letters that may stand before what was found: more would push it out of sight. */
const mostBefore = 14;

/**
 * The name where the words are in it, or were not looked for; else the first text that has one of them, from shortly before.
 */
export function matchText(item: Item, matched: Matched): string {
	const name = titleOf(item);
	if (matched.words.size === 0) return name;
	for (const text of [name, ...otherTexts(item)]) {
		const [first] = text === undefined ? [] : highlights(text, matched);
		if (text !== undefined && first) return text === name ? name : fromShortlyBefore(text, first.start);
	}
	return name;
}

function otherTexts(item: Item): (string | undefined)[] {
	const { title, caption, keywords, people, place, camera, lens, artist, album, folder } = item;
	return [title, caption, ...(keywords ?? []), ...(people ?? []), place, camera, lens, artist, album, folder];
}

function fromShortlyBefore(text: string, start: number): string {
	if (start <= mostBefore) return text;
	const gap = text.indexOf(' ', start - mostBefore);
	return `…${text.slice(gap >= 0 && gap < start ? gap + 1 : start)}`;
}
