// How many items a query finds: what an answer would say, without the order and the list of it.
import { withAliases } from '#lib/library/query/aliases.ts';
import { withoutOpen } from '#lib/library/query/open-conditions.ts';
import { parseQuery } from '#lib/library/query/parse.ts';
import type { Spent } from '#lib/library/query/pattern.ts';
import { countBits } from '#lib/search/bits.ts';
import { Evaluation } from '#lib/search/evaluate.ts';
import { answer } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import type { Tally } from './contract.ts';
import { asksFor, hiddenRows, withoutHidden } from './shown.ts';
import { tagsAsked } from './tag-columns.ts';

/** @param first whether the first item is wanted */
export async function tally(catalogue: Catalogue, text: string, first: boolean, now: number): Promise<Tally> {
	const { columns, vocabulary, roots } = catalogue;
	const spent: Spent = { steps: 0 };
	const around = { now, roots, spent };
	const { query } = parseQuery(text, around);
	// Tags may have to be read first, words need the look of the whole: their answer knows.
	if (first || tagsAsked(query.node).length > 0 || query.limit !== undefined) {
		const sort = { by: 'hand', descending: false };
		const { ids, count } = await answer(catalogue, { text, sort, group: 'none', facets: [] }, 0, now);
		const [found] = ids;
		return found === undefined || !first ? { count } : { count, first: found };
	}
	const { node } = withAliases(withoutOpen(query), catalogue.aliases);
	const hidden = hiddenRows(columns);
	const scope = hidden && !asksFor(node, 'state') ? withoutHidden(columns, undefined, hidden) : undefined;
	if (node && asksFor(node, 'stack')) catalogue.stacks.update(undefined);
	return { count: countBits(new Evaluation(columns, vocabulary, around).rows(node, scope)) };
}
