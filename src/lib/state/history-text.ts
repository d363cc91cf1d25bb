/** Words of the history that are made of an edit. */
import type { Origin } from '#lib/library/edit.ts';
import { locale } from './messages/words.svelte.ts';

export const whoNames = ['person', 'preset', 'rule', 'import', 'undo', 'restore', 'file'] as const;
export type Who = (typeof whoNames)[number];

/** Whose doing an edit is. */
export function whoOf(origin: Origin): Who {
	// An origin is one of these words, or one of them and a name.
	return origin.split(':')[0] as Who;
}

/** A moment in words. */
export function momentText(time: number): string {
	return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
