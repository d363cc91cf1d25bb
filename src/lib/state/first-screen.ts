/**
 * What the list began with when it was last shown: a few screens of it, kept where a page can read them before anything
 * else has started. A page shows it until the library has answered, which is moments later; the answer then takes its
 * place, whatever it says. It is a copy: one that is damaged, of other rules or of another question is left alone, and
 * nothing is lost with it.
 *
 * Kept in `localStorage`: the one storage that is read without waiting, and already open for the settings. Format:
 * a checksum (8 hexadecimal digits), a space, JSON.
 */
import type { Item, ItemId } from '#lib/library/item.ts';
import type { StackRule } from '#lib/library/stacks.ts';

/** What is asked when a library is opened: all else is as it is by default. */
export interface FirstQuestion {
	readonly text: string;
	readonly stackRules: readonly StackRule[] | undefined;
}

/** The beginning of a list. */
export interface FirstScreen {
	/** Its first items, in order. */
	readonly ids: readonly ItemId[];
	/** Places in the whole list, items in it (folded ones too), and items in the library. */
	readonly length: number;
	readonly count: number;
	readonly total: number;
	/** Summaries of those items, in the same order. */
	readonly rows: readonly Item[];
	/** Members of the stacks that those items stand for, the one on top first. */
	readonly stacks: readonly (readonly ItemId[])[];
	/** Folded words to highlight. */
	readonly matched: readonly string[];
}

/** Raised whenever an older record must not be shown. */
const version = 1;
/** All of the library, and what was searched for last: a search does not cost the first screen of the next start. */
const keys = { all: 'mediatheque:first', search: 'mediatheque:first search' } as const;
/** Characters: more are items with very long texts, and would take room from the settings. */
const mostCharacters = 400_000;

/** Set once everything was erased: what a page still has in memory is not to come back. */
let ended = false;

/** The first screen of a question; undefined where none is kept that can be used. */
export function readFirstScreen(question: FirstQuestion): FirstScreen | undefined {
	try {
		const text = localStorage.getItem(keyOf(question));
		return text === null ? undefined : unpackFirstScreen(text, question);
	} catch {
		// A browser that keeps nothing has no first screen either.
		return undefined;
	}
}

/** Keeps the first screen of a question; undefined: there is nothing to show, so that none is kept. */
export function keepFirstScreen(question: FirstQuestion, screen: FirstScreen | undefined): void {
	if (ended) return;
	try {
		const key = keyOf(question);
		const text = screen && packFirstScreen(question, screen);
		if (text === undefined) localStorage.removeItem(key);
		else if (text !== localStorage.getItem(key)) localStorage.setItem(key, text);
	} catch {
		// No room, or no storage: the next start waits for the library.
	}
}

/** Forgets all first screens, and keeps no other until the page is loaded anew. */
export function forgetFirstScreens(): void {
	ended = true;
	try {
		for (const key of Object.values(keys)) localStorage.removeItem(key);
	} catch {
		// Where nothing can be removed nothing was kept.
	}
}

/** @returns undefined where not even the first few items fit */
export function packFirstScreen(question: FirstQuestion, screen: FirstScreen): string | undefined {
	for (let items = screen.ids.length; items > 0; items >>= 1) {
		const ids = screen.ids.slice(0, items);
		const shown = new Set(ids);
		const body = JSON.stringify({
			version,
			question: nameOf(question),
			...screen,
			ids,
			rows: screen.rows.slice(0, items),
			stacks: screen.stacks.filter(([top]) => top !== undefined && shown.has(top))
		});
		if (body.length <= mostCharacters) return `${checksum(body)} ${body}`;
	}
	return undefined;
}

/** @returns undefined where it is damaged, of another version, or of another question */
export function unpackFirstScreen(text: string, question: FirstQuestion): FirstScreen | undefined {
	const body = text.slice(9);
	if (text.slice(0, 9) !== `${checksum(body)} `) return undefined;
	// Its checksum is right, so it is what this function's other half wrote; only of when is to be seen.
	const kept = JSON.parse(body) as FirstScreen & { readonly version: number; readonly question: string };
	if (kept.version !== version || kept.question !== nameOf(question)) return undefined;
	return kept;
}

function keyOf({ text }: FirstQuestion): string {
	return text === '' ? keys.all : keys.search;
}

function nameOf({ text, stackRules }: FirstQuestion): string {
	return JSON.stringify([text, stackRules ?? null]);
}

/** 32 bits over all characters (FNV-1a), as 8 hexadecimal digits. */
function checksum(text: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
