/** Choosing a value in a view of the library: what was chosen is shown as a list, what was chosen before is let go. */
import { hasTerm, withoutField, withoutTerm, withTerm } from '#lib/library/query/terms.ts';
import type { LibraryView } from './library-view.svelte.ts';

/**
 * Filters by one value of a field and shows the items; a value that is chosen already is taken away instead.
 * @param add keeps other values of the field, and the view
 */
export function choose(library: LibraryView, field: string, value: string, add: boolean): void {
	const { text } = library;
	if (hasTerm(text, field, value)) {
		library.search(withoutTerm(text, field, value));
		return;
	}
	library.search(withTerm(add ? text : withoutField(text, field), field, value));
	if (!add) library.layout = 'grid';
}
