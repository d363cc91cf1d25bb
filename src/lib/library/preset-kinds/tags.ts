/** Tag sets: keywords that belong to one occasion, each given by one key. */
import * as v from 'valibot';
import type { KindOfPreset } from './kind.ts';

export interface TagSetContent {
	/** Paths of keywords, `animals/dog`; the first nine have the keys 1 to 9. */
	readonly keywords: readonly string[];
}

const path = v.pipe(
	v.string(),
	v.trim(),
	v.minLength(1),
	v.maxLength(200),
	v.regex(/^[^/\r\n]+(?:\/[^/\r\n]+)*$/)
);

export const tags: KindOfPreset<'tags'> = {
	kind: 'tags',
	content: v.object({ keywords: v.pipe(v.array(path), v.minLength(1), v.maxLength(100)) }),
	older: [],
	changes: 'items',
	brief: ({ keywords }) => keywords.join(', ')
};
