/** Where a value comes from, in words. */
import type { Source } from '#lib/library/effective.ts';
import { timeOf } from '#lib/library/edit.ts';
import { presetNameOf } from '#lib/state/preset-names.svelte.ts';
import { locale, words } from '#lib/state/messages/words.svelte.ts';

/** In a word, to stand beside the value; empty where nobody says anything, or several do. */
export function sourceWord(source: Source | undefined): string {
	if (!source) return '';
	if (source.origin === 'file') return words().curation.file;
	return presetNameOf(source.origin) ?? words().curation.you;
}

/** In full. */
export function sourceText(source: Source | undefined): string {
	if (!source) return '';
	const text = words().curation.from;
	if (source.origin === 'file')
		return source.sidecar === undefined ? text.file : text.sidecar(source.sidecar);
	const when = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
		timeOf(source.at)
	);
	if (source.origin === 'person') return text.person(when);
	const preset = presetNameOf(source.origin);
	if (preset !== undefined) return text.preset(preset, when);
	return source.origin.startsWith('undo:') ? text.undo(when) : text.other(when);
}
