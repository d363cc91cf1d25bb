// Items that a rule hides are shown only to who asks for them.
import type { QueryNode } from '#lib/library/query/ast.ts';
import { clearBit, hasBit, noBits, setBit, type Bits } from '#lib/search/bits.ts';
import type { Columns } from '#lib/search/columns.ts';

/** Rows that a rule hides; undefined where there are none. */
export function hiddenRows(columns: Columns): Bits | undefined {
	const { codes, dictionary } = columns.text('state');
	let hidden = 0;
	for (let code = 1; code < dictionary.size; code++) if (dictionary.text(code) === 'ignored') hidden = code;
	if (hidden === 0) return undefined;
	const rows = noBits(columns.size);
	const { live } = columns;
	let found = false;
	for (let row = 0; row < columns.size; row++) {
		if (codes[row] !== hidden || !hasBit(live, row)) continue;
		setBit(rows, row);
		found = true;
	}
	return found ? rows : undefined;
}

/** Whether a query speaks of a field: of the state of items, so that it decides itself which ones are shown. */
export function asksFor(node: QueryNode | undefined, field: string): boolean {
	if (!node) return false;
	if (node.kind === 'field') return node.field === field;
	if (node.kind === 'not') return asksFor(node.node, field);
	return (node.kind === 'and' || node.kind === 'or') && node.nodes.some((one) => asksFor(one, field));
}

/** The rows of a scope that are not hidden. */
export function withoutHidden(columns: Columns, scope: Bits | undefined, hidden: Bits): Bits {
	const rows = scope ?? columns.live.slice();
	for (let row = 0; row < columns.size; row++) {
		if (((hidden[row >>> 5] ?? 0) >>> (row & 31)) & 1) clearBit(rows, row);
	}
	return rows;
}
