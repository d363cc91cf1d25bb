/** Saved searches. */
import * as v from 'valibot';
import { text, type KindOfPreset } from './kind.ts';

export interface SearchContent {
	/** In the query language, with parameters: `person:{who}`. */
	readonly text: string;
	/** Shown as an album: by this item, or, where it is gone or none was chosen, the first that is found. */
	readonly cover?: { readonly fingerprint: string };
	readonly album?: boolean;
}

export const search: KindOfPreset<'search'> = {
	kind: 'search',
	content: v.object({
		text,
		cover: v.exactOptional(v.object({ fingerprint: v.pipe(v.string(), v.maxLength(64)) })),
		album: v.exactOptional(v.boolean())
	}),
	older: [],
	changes: 'shown',
	brief: (content) => content.text
};
