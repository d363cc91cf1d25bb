/** Metadata templates: what is said of many items at once, with variables that are filled for each. */
import * as v from 'valibot';
import { filled, key, type KindOfPreset } from './kind.ts';

/** What a template says of one field. */
export interface TemplateField {
	/** A field of curation. */
	readonly field: string;
	/** A text with variables in braces, `{date:yyyy-MM-dd} {seq:3} {camera}`; of a field that holds several, one element a line. */
	readonly text: string;
	/** Only where the item has nothing there. */
	readonly empty?: boolean;
}

export interface MetadataContent {
	readonly fields: readonly TemplateField[];
}

/** More fields than that no library has. */
const mostFields = 200;

export const metadata: KindOfPreset<'metadata'> = {
	kind: 'metadata',
	content: v.object({
		fields: v.pipe(
			v.array(v.object({ field: key, text: filled, empty: v.exactOptional(v.boolean()) })),
			v.minLength(1),
			v.maxLength(mostFields)
		)
	}),
	older: [],
	changes: 'items',
	brief: ({ fields }) =>
		fields.map(({ field, text }) => `${field}: ${text.replaceAll('\n', '; ')}`).join(' · ')
};
