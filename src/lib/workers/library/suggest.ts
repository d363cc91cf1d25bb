// What may come next in a query: fields, tags, operators, values that are in the library, words that are in it.
import type Fuse from 'fuse.js';
import { cameraFacets } from '#lib/library/camera-facets.ts';
import { dateWords } from '#lib/library/query/dates.ts';
import { allFields, fieldNamed, type Field } from '#lib/library/query/fields.ts';
import { fold } from '#lib/library/query/fold.ts';
import { directiveNames, directiveValues, isField, ownStart } from '#lib/library/query/parse.ts';
import { quote } from '#lib/library/query/quote.ts';
import { tagNamed } from '#lib/library/query/tags.ts';
import { hasBit, rowsOf } from '#lib/search/bits.ts';
import { tagValue } from '#lib/search/criterion.ts';
import type { Part } from '#lib/search/highlight.ts';
import { partsOf } from '#lib/search/opinion.ts';
import { countValues, type ValueCount } from '#lib/search/facets.ts';
import type { Catalogue } from './catalogue.ts';
import { facetNames, type Suggestion } from './contract.ts';
import { longEnough } from './tag-columns.ts';

const most = 12;
/** Fuse.js looks through a whole list each time: beyond this only beginnings are looked for. */
const mostForFuse = 3000;

/** A value to choose, with how many items have it where that is known. */
interface Value {
	readonly value: string;
	readonly count?: number;
	/** Letters of it that fit what was typed. */
	readonly parts?: readonly Part[];
}

/** The piece of a query that is being written. */
interface Piece {
	readonly start: number;
	readonly end: number;
	/** `-` or nothing. */
	readonly sign: string;
	/** Field in lower case, or tag as written; undefined while no colon was typed. */
	readonly field: string | undefined;
	/** `>=` or the like, where one stands before the value. */
	readonly operator: string;
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
	if (piece.field !== undefined) {
		return isField(piece.field)
			? valueSuggestions(catalogue, text, piece, piece.field)
			: tagSuggestions(catalogue, text, piece, piece.field);
	}
	if (piece.typed === '') return [];
	// Where they take longer they are among the suggestions for the next letter.
	await catalogue.tags.learnNamesBy(longEnough());
	return [
		...fieldSuggestions(text, piece),
		...tagNames(catalogue, text, piece, piece.typed, 4),
		...connectives(text, piece),
		...wordSuggestions(catalogue, text, piece),
		...(await facetSuggestions(catalogue, text, piece))
	].slice(0, most);
}

/** A quote that stands behind one of these begins a value; any other is a letter of it, as in `5"`. */
const beforeQuote = /[\s(:,<>=!-]/;

/** The piece around the caret: up to it from the last space outside quotes, and on to the next space. */
function pieceAt(text: string, caret: number): Piece {
	let start = 0;
	let valueFrom = 0;
	let quoted = false;
	for (let at = 0; at < caret; at++) {
		const letter = text.charAt(at);
		if (quoted) {
			if (letter === '\\' && /["\\]/.test(text.charAt(at + 1))) at++;
			else quoted = letter !== '"';
		} else if (letter === '"') quoted = at === start || beforeQuote.test(text.charAt(at - 1));
		else if (/[\s(]/.test(letter)) start = valueFrom = at + 1;
		else if (letter === ',') valueFrom = at + 1;
	}
	const rest = quoted ? /^(?:\\["\\]|[^"])*"?/ : /^[^\s)]*/;
	const end = caret + (rest.exec(text.slice(caret))?.[0].length ?? 0);
	const sign = text.charAt(start) === '-' ? '-' : '';
	const before = text.slice(start + sign.length, caret);
	const own = ownStart.exec(before);
	const head = own?.[1] && fieldNamed(own[1])?.open ? own : /^([a-z][\w-]*):/i.exec(before);
	if (!head?.[1])
		return { start, end, sign, field: undefined, operator: '', typed: unquote(before), valueStart: caret };
	const tag = isField(head[1]) ? null : /^([a-z][\w-]*:[a-z][\w-]*):/i.exec(before);
	const field = tag?.[1] ?? (isField(head[1]) ? head[1].toLowerCase() : head[1]);
	const from = Math.max(valueFrom, start + sign.length + field.length + 1);
	const operator = /^[<>=!]*/.exec(text.slice(from, caret))?.[0] ?? '';
	const valueStart = from + operator.length;
	return { start, end, sign, field, operator, typed: unquote(text.slice(valueStart, caret)), valueStart };
}

/** As `quote` wrote it, whole or in part. */
function unquote(text: string): string {
	return text.replace(/\\(["\\])|"/g, '$1');
}

/** The text with a piece of it replaced, the caret behind. */
function put(text: string, start: number, end: number, written: string): { text: string; caret: number } {
	const space = /^\s|^$/.test(text.slice(end)) ? '' : ' ';
	return { text: text.slice(0, start) + written + space + text.slice(end), caret: start + written.length };
}

function fieldSuggestions(text: string, piece: Piece): Suggestion[] {
	const typed = fold(piece.typed);
	const names = [
		...allFields()
			// What a person made comes first.
			.toSorted((a, b) => Number(b.open !== undefined) - Number(a.open !== undefined))
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

/** Names of tags that begin so, ready for a value. */
function tagNames(
	{ tags }: Catalogue,
	text: string,
	piece: Piece,
	typed: string,
	limit: number
): Suggestion[] {
	if (typed.length < 2) return [];
	return tags.beginning(typed, limit).map((name) => {
		const written = `${piece.sign}${name.endsWith(':') ? name : `${name}:`}`;
		return {
			label: written,
			text: text.slice(0, piece.start) + written + text.slice(piece.end),
			caret: piece.start + written.length,
			kind: 'tag'
		};
	});
}

/** `or` and `not`, where one of them was begun after something else. */
function connectives(text: string, piece: Piece): Suggestion[] {
	if (text.slice(0, piece.start).trim() === '' || piece.sign !== '') return [];
	return ['or', 'not']
		.filter((word) => word.startsWith(piece.typed.toLowerCase()))
		.map((word) => ({ label: word, ...put(text, piece.start, piece.end, word), kind: 'operator' }));
}

/** Tags of a group, or values of a tag. */
async function tagSuggestions(
	catalogue: Catalogue,
	text: string,
	piece: Piece,
	written: string
): Promise<Suggestion[]> {
	const { tags, columns } = catalogue;
	await tags.learnNamesBy(longEnough());
	const tag = tagNamed(written);
	if (!tag || !tags.has(tag)) return tagNames(catalogue, text, piece, `${written}:${piece.typed}`, most);
	// Whoever types its name is about to ask for it.
	const pending = await tags.prepare([tag]);
	const column = tags.column(tag);
	if (!column) return [];
	const counts = new Uint32Array(column.size);
	const { live } = columns;
	for (let row = 0; row < columns.size; row++)
		if (hasBit(live, row)) counts[column.codes[row] ?? 0] = (counts[column.codes[row] ?? 0] ?? 0) + 1;
	const sums = new Map<string, number>();
	for (let set = 1; set < column.size; set++) {
		const count = counts[set] ?? 0;
		if (count === 0) continue;
		for (const code of column.sets?.at(set) ?? [set]) {
			const { printed } = tagValue(column.dictionary.text(code));
			sums.set(printed, (sums.get(printed) ?? 0) + count);
		}
	}
	const values = [...sums]
		.map(([value, count]) => ({ value, count }))
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
		.slice(0, mostForFuse);
	const found = piece.typed === '' ? values.slice(0, most) : await closest(values, piece.typed, most);
	return found.map(({ value, count, parts }: Value) => ({
		label: value,
		...put(text, piece.valueStart, piece.end, isPlain(value) ? value : quote(value)),
		kind: 'value',
		// Of what is read so far there is no count worth telling.
		...(count !== undefined && !pending && { count }),
		...moved(parts, 0)
	}));
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
			count,
			parts: [{ start: 0, end: typed.length }]
		}));
}

/** Cameras, keywords, people ... that look like what was typed, ready as a term: `camera:"NIKON D70"`. */
async function facetSuggestions(catalogue: Catalogue, text: string, piece: Piece): Promise<Suggestion[]> {
	if (piece.typed.length < 2) return [];
	const found: Suggestion[] = [];
	for (const name of [...facetNames, ...cameraFacets, 'codec']) {
		if (name === 'actuations' || name === 'year' || name === 'rating') continue;
		const field = fieldNamed(name);
		if (!field) continue;
		const values = await closest(counted(catalogue, name), piece.typed, 3);
		for (const { value, count, parts } of values) {
			const written = `${piece.sign}${name}:${writeValue(field, value)}`;
			found.push({
				label: written,
				...put(text, piece.start, piece.end, written),
				kind: 'value',
				...(count !== undefined && { count }),
				...moved(parts, written.indexOf(value))
			});
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
	const whole = found.map((one: Value): Suggestion => {
		const written = field ? writeValue(field, one.value) : one.value;
		return {
			label: one.value,
			...put(text, piece.valueStart, piece.end, written),
			kind: 'value',
			...(one.count !== undefined && { count: one.count }),
			...moved(one.parts, 0)
		};
	});
	return [...whole, ...operators(text, piece, field)].slice(0, most);
}

/** What may stand before a number or a date. */
function operators(text: string, piece: Piece, field: Field | undefined): Suggestion[] {
	const ordered = field?.type.kind === 'number' || field?.type.kind === 'date';
	if (!ordered || piece.typed !== '' || piece.operator !== '') return [];
	return ['>=', '<='].map((operator) => ({
		label: operator,
		text: text.slice(0, piece.valueStart) + operator + text.slice(piece.end),
		caret: piece.valueStart + operator.length,
		kind: 'operator'
	}));
}

/** Values of a field by catalogue: counted once for each state of the library. */
const countedBefore = new WeakMap<
	Catalogue,
	{ readonly of: unknown; readonly values: Map<string, ValueCount[]> }
>();

function counted(catalogue: Catalogue, name: string): readonly ValueCount[] {
	const { columns } = catalogue;
	if (name === 'stack') catalogue.stacks.update();
	let before = countedBefore.get(catalogue);
	if (!before || before.of !== catalogue.changeCount)
		countedBefore.set(catalogue, (before = { of: catalogue.changeCount, values: new Map() }));
	let values = before.values.get(name);
	if (!values)
		before.values.set(name, (values = countValues(columns, name, rowsOf(columns.live), mostForFuse)));
	return values;
}

function valuesOf(catalogue: Catalogue, field: Field): readonly Value[] {
	const { roots } = catalogue;
	if (field.open && field.type.kind !== 'date') return counted(catalogue, field.name);
	if (field.type.kind === 'text' && field.type.matching !== 'prose') return counted(catalogue, field.name);
	if (field.name === 'rating' || field.name === 'year') return counted(catalogue, field.name);
	if (field.type.kind === 'root') return [...new Set(roots.values())].map((value) => ({ value }));
	if (field.type.kind === 'date') return dateWords.map((value) => ({ value }));
	if (field.type.kind === 'presence')
		return allFields()
			.filter(({ read }) => read)
			.map(({ name }) => ({ value: name }));
	return field.examples.map((value) => ({ value }));
}

/** Those values that look most like what was typed. */
async function closest(values: readonly Value[], typed: string, limit: number): Promise<Value[]> {
	const wanted = fold(typed);
	const beginning = values
		.filter(({ value }) => fold(value).startsWith(wanted))
		.map((one): Value => ({ ...one, parts: [{ start: 0, end: typed.length }] }));
	if (beginning.length >= limit || values.length >= mostForFuse) return beginning.slice(0, limit);
	const known = new Set(beginning.map(({ value }) => value));
	const fuse = await fuseOver(values);
	const others = fuse
		.search(typed, { limit: limit + beginning.length })
		.filter(({ item }) => !known.has(item.value))
		.map(({ item, matches }): Value => ({
			...item,
			parts: matches?.flatMap(partsOf).filter(isRun(typed)) ?? []
		}));
	return [...beginning, ...others].slice(0, limit);
}

/** Single letters that fit somewhere say nothing, unless one was typed. */
function isRun(typed: string): (part: Part) => boolean {
	return ({ start, end }) => end - start > 1 || typed.length === 1;
}

/** Parts of a text that lies further on in another, or nowhere there. */
function moved(parts: readonly Part[] | undefined, by: number): { readonly parts?: readonly Part[] } {
	if (!parts || parts.length === 0 || by < 0) return {};
	return { parts: parts.map(({ start, end }) => ({ start: start + by, end: end + by })) };
}

/** Lists as Fuse reads them, by list: to read one takes longer than to look through it. */
const fuses = new WeakMap<readonly Value[], Fuse<Value>>();

async function fuseOver(values: readonly Value[]): Promise<Fuse<Value>> {
	const known = fuses.get(values);
	if (known) return known;
	const { default: FuseOf } = await import('fuse.js');
	const fuse = new FuseOf(values, {
		keys: ['value'],
		threshold: 0.3,
		ignoreLocation: true,
		ignoreDiacritics: true,
		includeMatches: true
	});
	fuses.set(values, fuse);
	return fuse;
}

const isPlain = (value: string) => /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(value);

/** Values of the library are meant whole, so they are quoted; examples and words for dates stand as they are. */
function writeValue(field: Field, value: string): string {
	const plain = isPlain(value);
	if (field.type.kind === 'text') return plain ? value : quote(value);
	return field.type.kind === 'root' && !plain ? quote(value) : value;
}
