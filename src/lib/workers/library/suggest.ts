// What may come next in a query: fields, values that are in the library, words that are in it.
import { dateWords } from '#lib/library/query/dates.ts';
import { fieldNamed, fields, type Field } from '#lib/library/query/fields.ts';
import { fold } from '#lib/library/query/fold.ts';
import { directiveNames, directiveValues } from '#lib/library/query/parse.ts';
import { quote } from '#lib/library/query/print.ts';
import { rowsOf } from '#lib/search/bits.ts';
import { countValues } from '#lib/search/facets.ts';
import type { Catalogue } from './catalogue.ts';
import { facetNames, type Suggestion } from './contract.ts';

const most = 12;
/** Fuse.js looks through a whole list each time: beyond this only beginnings are looked for. */
const mostForFuse = 3000;

/** The piece of a query that is being written. */
interface Piece {
	readonly start: number;
	readonly end: number;
	/** `-` or nothing. */
	readonly sign: string;
	/** Lower case; undefined while no colon was typed. */
	readonly field: string | undefined;
	/** What was typed of the value or word, without quotes. */
	readonly typed: string;
	/** Where the value begins that is being written: after the colon, the last comma or the operator. */
	readonly valueStart: number;
}

/** What may come next where the caret stands, best first. */
export async function suggest(
	catalogue: Catalogue,
	text: string,
	caret: number
): Promise<readonly Suggestion[]> {
	const piece = pieceAt(text, caret);
	if (piece.field !== undefined) return valueSuggestions(catalogue, text, piece, piece.field);
	if (piece.typed === '') return [];
	return [
		...fieldSuggestions(text, piece),
		...wordSuggestions(catalogue, text, piece),
		...(await facetSuggestions(catalogue, text, piece))
	].slice(0, most);
}

/** The piece around the caret: up to it from the last space outside quotes, and on to the next space. */
function pieceAt(text: string, caret: number): Piece {
	let start = 0;
	let quoted = false;
	for (let at = 0; at < caret; at++) {
		const letter = text.charAt(at);
		if (letter === '"') quoted = !quoted;
		else if (!quoted && /[\s(]/.test(letter)) start = at + 1;
	}
	const rest = quoted ? /^[^"]*"?/ : /^[^\s)]*/;
	const end = caret + (rest.exec(text.slice(caret))?.[0].length ?? 0);
	const sign = text.charAt(start) === '-' ? '-' : '';
	const before = text.slice(start + sign.length, caret);
	const head = /^([a-z][\w-]*):/i.exec(before);
	if (!head?.[1]) return { start, end, sign, field: undefined, typed: unquote(before), valueStart: caret };
	const values = before.slice(head[0].length);
	const last = /(?:^|,)([<>=!]*)((?:"[^"]*"?|[^,"])*)$/.exec(values);
	const typed = last?.[2] ?? '';
	return {
		start,
		end,
		sign,
		field: head[1].toLowerCase(),
		typed: unquote(typed),
		valueStart: caret - typed.length
	};
}

function unquote(text: string): string {
	return text.replaceAll('"', '');
}

/** The text with a piece of it replaced, the caret behind. */
function put(text: string, start: number, end: number, written: string): { text: string; caret: number } {
	const space = /^\s|^$/.test(text.slice(end)) ? '' : ' ';
	return { text: text.slice(0, start) + written + space + text.slice(end), caret: start + written.length };
}

function fieldSuggestions(text: string, piece: Piece): Suggestion[] {
	const typed = piece.typed.toLowerCase();
	const names = [
		...fields
			.filter(({ name, aliases }) => [name, ...aliases].some((one) => one.startsWith(typed)))
			.map(({ name }) => name),
		...directiveNames.filter((name) => name.startsWith(typed))
	];
	return names.slice(0, 5).map((name): Suggestion => {
		const written = `${piece.sign}${name}:`;
		const tail = text.slice(piece.end);
		return {
			label: written,
			text: text.slice(0, piece.start) + written + tail,
			caret: piece.start + written.length,
			kind: 'field'
		};
	});
}

function wordSuggestions({ vocabulary }: Catalogue, text: string, piece: Piece): Suggestion[] {
	const typed = fold(piece.typed);
	if (typed.length < 2 || /\s/.test(typed)) return [];
	return [...vocabulary.beginning(typed)]
		.sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
		.slice(0, 5)
		.map(([word, count]) => ({
			label: word,
			...put(text, piece.start, piece.end, piece.sign + word),
			kind: 'word',
			count
		}));
}

/** Cameras, keywords, people ... that look like what was typed, ready as a term: `camera:"NIKON D70"`. */
async function facetSuggestions(catalogue: Catalogue, text: string, piece: Piece): Promise<Suggestion[]> {
	if (piece.typed.length < 2) return [];
	const rows = rowsOf(catalogue.columns.live);
	const found: Suggestion[] = [];
	for (const name of facetNames) {
		if (name === 'year' || name === 'rating') continue;
		const field = fieldNamed(name);
		if (!field) continue;
		const values = await closest(countValues(catalogue.columns, name, rows, mostForFuse), piece.typed, 3);
		for (const { value, count } of values) {
			const written = `${piece.sign}${name}:${writeValue(field, value)}`;
			found.push({ label: written, ...put(text, piece.start, piece.end, written), kind: 'value', count });
		}
	}
	return found;
}

async function valueSuggestions(
	catalogue: Catalogue,
	text: string,
	piece: Piece,
	name: string
): Promise<Suggestion[]> {
	const field = fieldNamed(name);
	const values = field ? valuesOf(catalogue, field) : directiveValues(name)?.map((value) => ({ value }));
	if (!values) return [];
	const found = piece.typed === '' ? values.slice(0, most) : await closest(values, piece.typed, most);
	return found.map((one: { readonly value: string; readonly count?: number }): Suggestion => {
		const written = field ? writeValue(field, one.value) : one.value;
		return {
			label: one.value,
			...put(text, piece.valueStart, piece.end, written),
			kind: 'value',
			...(one.count !== undefined && { count: one.count })
		};
	});
}

function valuesOf(
	catalogue: Catalogue,
	field: Field
): readonly { readonly value: string; readonly count?: number }[] {
	const { columns, roots } = catalogue;
	if (field.type.kind === 'text' && field.type.matching !== 'prose')
		return countValues(columns, field.name, rowsOf(columns.live), mostForFuse);
	if (field.name === 'rating' || field.name === 'year')
		return countValues(columns, field.name, rowsOf(columns.live), mostForFuse);
	if (field.type.kind === 'root') return [...roots.values()].map((value) => ({ value }));
	if (field.type.kind === 'date') return dateWords.map((value) => ({ value }));
	if (field.type.kind === 'presence')
		return fields.filter(({ read }) => read).map(({ name }) => ({ value: name }));
	return field.examples.map((value) => ({ value }));
}

/** Those values that look most like what was typed. */
async function closest<V extends { readonly value: string }>(
	values: readonly V[],
	typed: string,
	limit: number
): Promise<V[]> {
	const wanted = fold(typed);
	const beginning = values.filter(({ value }) => fold(value).startsWith(wanted));
	if (beginning.length >= limit || values.length >= mostForFuse) return beginning.slice(0, limit);
	const { default: Fuse } = await import('fuse.js');
	const fuse = new Fuse(values, {
		keys: ['value'],
		threshold: 0.3,
		ignoreLocation: true,
		ignoreDiacritics: true
	});
	const others = fuse.search(typed, { limit: limit + beginning.length }).map(({ item }) => item);
	return [...new Set([...beginning, ...others])].slice(0, limit);
}

/** Values of the library are meant whole, so they are quoted; examples and words for dates stand as they are. */
function writeValue(field: Field, value: string): string {
	const plain = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(value);
	if (field.type.kind === 'text') return plain ? value : quote(value);
	return field.type.kind === 'root' && !plain ? quote(value) : value;
}
