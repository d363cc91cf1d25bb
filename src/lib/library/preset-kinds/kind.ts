/** What there is to know of one kind of preset. */
import * as v from 'valibot';
import type { PresetContents, PresetKind } from '../preset.ts';

export interface KindOfPreset<Kind extends PresetKind = PresetKind> {
	readonly kind: Kind;
	/** What its content must look like, at the version of `presetVersions`. */
	readonly content: v.GenericSchema<unknown, PresetContents[Kind]>;
	/**
	 * Brings content of version 1, 2 ... to the next: as many entries as there were versions before this one. What comes
	 * out of the last is checked like any other content.
	 */
	readonly older: readonly ((content: unknown) => unknown)[];
	/** What applying one changes: what is said of items (an edit, undone as any other), settings (undone by its notice), or only what is shown or written. */
	readonly changes: 'items' | 'settings' | 'shown';
	/** What it holds as one line: to tell presets apart, and to find them by. */
	readonly brief: (content: PresetContents[Kind]) => string;
}

/** Letters of a text: more is no preset. */
export const longestText = 10_000;
export const text = v.pipe(v.string(), v.maxLength(longestText));
/** The name of something that this app or a file format knows. */
export const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** A text of which something is left without its blanks. */
export const filled = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestText));
