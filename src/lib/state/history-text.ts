/** Words of the history that are made of an edit. */
import { timeOf, type Origin } from '#lib/library/edit.ts';
import type { Source } from '#lib/library/effective.ts';
import { historyWords } from './messages/history-words.ts';
import { locale, words } from './messages/words.svelte.ts';
import { presetNameOf } from './preset-names.svelte.ts';

export const whoNames = ['person', 'preset', 'rule', 'import', 'undo', 'restore', 'file'] as const;
export type Who = (typeof whoNames)[number];

/** Whose doing an edit is. */
export function whoOf(origin: Origin): Who {
	// An origin is one of these words, or one of them and a name.
	return origin.split(':')[0] as Who;
}

/** The same in words, with the name of the preset. */
export function whoText(origin: Origin): string {
	const name = presetNameOf(origin);
	return name === undefined ? historyWords().who[whoOf(origin)] : historyWords().byPreset(name);
}

/** How many items an edit is about, where its title does not say that. */
export function countBeside(title: string, items: number): string {
	const count = historyWords().items(items);
	return title.includes(count) ? '' : count;
}

/** A moment in words. */
export function momentText(time: number): string {
	return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** Where a value comes from, in words. */
export function saidBy(source: Source | undefined): string {
	if (!source) return '';
	const text = words().curation.from;
	if (source.origin === 'file')
		return source.sidecar === undefined ? text.file : text.sidecar(source.sidecar);
	return `${whoText(source.origin)}, ${momentText(timeOf(source.at))}`;
}
