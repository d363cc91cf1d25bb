// Tags in queries: which there are, and what a test of one means.
import type { SimpleTest, Test } from './ast.ts';
import { dateSpan } from './dates.ts';
import { fold } from './fold.ts';
import { glob } from './glob.ts';
import { patternOf, type Spent } from './pattern.ts';
import type { Interval } from './units.ts';

/** A tag as a query names it. */
export interface TagName {
	/** Family 0 or 1; absent: whatever group it is in. */
	readonly group?: string;
	readonly name: string;
}

/** The tags that a library has. */
export interface KnownTags {
	has(tag: TagName): boolean;
	/** Names that somebody may have meant, `LensType` or `Canon:LensType`, best first. */
	like(tag: TagName, limit: number): readonly string[];
}

/** A value of a tag: as `-n` prints it, and as it prints without. */
export interface TagValue {
	readonly raw: string;
	readonly printed: string;
}

const name = '[A-Za-z][\\w-]*';
const whole = new RegExp(`^(?:(${name}):)?(${name})$`);

/** The tag of a written name; undefined where it could be none. */
export function tagNamed(written: string): TagName | undefined {
	const parts = whole.exec(written);
	if (!parts?.[2]) return undefined;
	return { ...(parts[1] !== undefined && { group: parts[1] }), name: parts[2] };
}

/** How a tag is written. */
export function tagText({ group, name: own }: TagName): string {
	return group === undefined ? own : `${group}:${own}`;
}

/**
 * A question to a value of a tag.
 * @returns which test of a list cannot be understood, where one cannot
 */
export function tagQuestion(
	test: Test,
	around: { readonly now: number; readonly spent?: Spent }
): ((value: TagValue) => boolean) | { readonly index: number } {
	const tests = test.kind === 'list' ? test.tests : [test];
	const questions: ((value: TagValue) => boolean)[] = [];
	for (const [index, one] of tests.entries()) {
		const question = simple(one, around);
		if (!question) return { index };
		questions.push(question);
	}
	return (value) => questions.some((question) => question(value));
}

function simple(
	test: SimpleTest,
	{ now, spent }: { readonly now: number; readonly spent?: Spent }
): ((value: TagValue) => boolean) | undefined {
	switch (test.kind) {
		case 'value':
			return equal(test.text, test.quoted, now);
		case 'wildcard': {
			const fits = glob(fold(test.text));
			return ({ raw, printed }) => fits(fold(printed)) || (raw !== printed && fits(fold(raw)));
		}
		case 'regex': {
			const fits = patternOf(test.source, spent);
			return fits && (({ raw, printed }) => fits(printed) || (raw !== printed && fits(raw)));
		}
		case 'range': {
			const [from, to] = [edges(test.from, now), edges(test.to, now)];
			if (!from || !to) return undefined;
			return between(from, to);
		}
		case 'compare': {
			const { operator, text } = test;
			if (operator === '=' || operator === '!=') {
				const same = exactly(text, now);
				return operator === '=' ? same : (value) => !same(value);
			}
			const edge = edges(text, now);
			if (!edge) return undefined;
			const beyond = operator === '>' || operator === '>=';
			const including = operator === '>=' || operator === '<=';
			return (value) => {
				const [known, limit] = comparable(value, edge);
				if (known === undefined || limit === undefined) return false;
				if (beyond) return including ? known >= limit[0] : known >= limit[1];
				return including ? known < limit[1] : known < limit[0];
			};
		}
	}
}

/** Unquoted: the same number, a time within, or any part of the text. Quoted: the whole text. */
function equal(text: string, quoted: boolean, now: number): (value: TagValue) => boolean {
	const wanted = fold(text);
	if (quoted) return ({ raw, printed }) => fold(printed) === wanted || fold(raw) === wanted;
	const number = numberIn(text);
	const date = dateSpan(text, 'wall', now);
	return (value) => {
		const { raw, printed } = value;
		const time = timeIn(printed);
		if (date && time !== undefined) return inside(time, date);
		if (number !== undefined && (close(numberIn(raw), number) || close(numberIn(printed), number)))
			return true;
		if (number !== undefined && numberIn(printed) !== undefined) return false;
		return fold(printed).includes(wanted);
	};
}

function exactly(text: string, now: number): (value: TagValue) => boolean {
	const number = numberIn(text);
	const date = dateSpan(text, 'wall', now);
	return ({ raw, printed }) => {
		if (raw === text || printed === text) return true;
		const time = timeIn(printed);
		if (date && time !== undefined) return inside(time, date);
		return number !== undefined && (close(numberIn(raw), number) || close(numberIn(printed), number));
	};
}

/** An edge as a number and as a time: which of them counts, the value decides. */
interface Edges {
	readonly number: Interval | undefined;
	readonly date: Interval | undefined;
}

const open: Edges = { number: [-Infinity, Infinity], date: [-Infinity, Infinity] };

/** @returns undefined where it is neither a number nor a time */
function edges(text: string, now: number): Edges | undefined {
	if (text === '') return open;
	const number = numberIn(text);
	const date = dateSpan(text, 'wall', now);
	if (number === undefined && !date) return undefined;
	const give = number === undefined ? 0 : Math.abs(number) * closeness;
	return { number: number === undefined ? undefined : [number - give, number + give], date };
}

function comparable(
	{ raw, printed }: TagValue,
	edge: Edges
): readonly [known: number | undefined, edge: Interval | undefined] {
	const time = timeIn(printed);
	if (time !== undefined) return [time, edge.date];
	return [numberIn(raw) ?? numberIn(printed), edge.number];
}

/** Both ends belong to it, and may be written either way round. */
function between(from: Edges, to: Edges): (value: TagValue) => boolean {
	return (value) => {
		const [known, low] = comparable(value, from);
		const [, high] = comparable(value, to);
		if (known === undefined || !low || !high) return false;
		const backwards = Number.isFinite(low[0]) && Number.isFinite(high[0]) && low[0] > high[0];
		const [first, last] = backwards ? [high, low] : [low, high];
		return known >= first[0] && known < (last[1] === last[0] ? last[1] + Number.MIN_VALUE : last[1]);
	};
}

/** Two numbers written in different ways may differ by so much of their size: 1/60 and 0.0166667. */
const closeness = 1e-5;

function close(known: number | undefined, wanted: number): boolean {
	return known !== undefined && Math.abs(known - wanted) <= Math.abs(wanted) * closeness;
}

const inside = (value: number, [low, high]: Interval) => value >= low && value < high;

/** A number, perhaps with a unit behind: `50`, `50.0 mm`, `1/250`, `f/2.8`. */
const numeric =
	/^(?:f\/|iso\s?)?(-?\d+(?:\.\d+)?(?:e[-+]?\d+)?|-?\.\d+)(?:\/(\d+(?:\.\d+)?))?\s*(?:[a-zµ°%"']{0,8})$/i;

function numberIn(text: string): number | undefined {
	const parts = numeric.exec(text);
	if (!parts) return undefined;
	const value = parts[2] === undefined ? Number(parts[1]) : Number(parts[1]) / Number(parts[2]);
	return Number.isFinite(value) ? value : undefined;
}

/** ExifTool's way to write a time, by the clock on the wall. */
const timed = /^(\d{4}):(\d{2})(?::(\d{2})(?: (\d{2}):(\d{2})(?::(\d{2}))?)?)?/;

function timeIn(text: string): number | undefined {
	const parts = timed.exec(text);
	if (!parts) return undefined;
	const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? NaN));
	return Date.UTC(year ?? 0, (month || 1) - 1, day || 1, hour || 0, minute || 0, second || 0);
}
