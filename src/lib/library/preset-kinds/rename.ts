/** Rename templates: the names that files would get. */
import * as v from 'valibot';
import { filled, type KindOfPreset } from './kind.ts';

export interface RenameContent {
	/** The name without its extension, with variables: `{date:yyyyMMdd}_{seq:4}`. */
	readonly template: string;
	/** Of name and extension; absent: as they come. */
	readonly letters?: 'lower' | 'upper';
	/** What `{seq}` begins with; absent: 1. */
	readonly start?: number;
}

export const rename: KindOfPreset<'rename'> = {
	kind: 'rename',
	content: v.object({
		template: v.pipe(filled, v.maxLength(500)),
		letters: v.exactOptional(v.picklist(['lower', 'upper'])),
		start: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9)))
	}),
	older: [],
	changes: 'shown',
	brief: ({ template }) => template
};
