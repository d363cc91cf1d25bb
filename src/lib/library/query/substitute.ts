/**
 * Text found by a pattern and replaced, in steps that grow with the text and not beyond: as pattern.ts follows all ways at
 * once, here with what each has found so far, the preferred way first (https://swtch.com/~rsc/regexp/regexp2.html, "Pike's
 * implementation"). So `(a+)+b` is as cheap as any other, where the engine of the browser can hang for ever.
 */
import { gaveUp, partsOf, Refused, type Letter, type Part, type Place, type Spent } from './pattern.ts';

type Step =
	| { readonly kind: 'letter'; readonly fits: Letter; readonly next: number }
	| { readonly kind: 'place'; readonly holds: Place; readonly next: number }
	/** The first is preferred. */
	| { readonly kind: 'fork'; ways: readonly number[] }
	/** Remembers the place in the text. */
	| { readonly kind: 'mark'; readonly slot: number; readonly next: number }
	| { readonly kind: 'end' };

export interface Substituting {
	/** Whether capitals and small letters differ. */
	readonly matchCase?: boolean;
	/** Counts the steps, over all texts that share it. */
	readonly spent?: Spent;
	/** Texts that are longer afterwards are given up. */
	readonly longest?: number;
}

const mostSteps = 1_000;
/** Letters; of longer texts no more is looked at. */
const longestText = 10_000;

/**
 * Replaces what a pattern finds, wherever it stands; in the replacement `$1` is a group, `$<name>` one with a name, `$&` all
 * that was found and `$$` a dollar.
 * @returns undefined where the pattern is none, too large, or looks around or back; of a text the replaced one, or undefined
 * where that costs too much
 */
export function substitution(
	source: string,
	by: string,
	{ matchCase = false, spent = { steps: 0 }, longest = 1_000_000 }: Substituting = {}
): ((text: string) => string | undefined) | undefined {
	let compiled: Compiled;
	try {
		const { part, groups } = partsOf(source, matchCase ? 'u' : 'iu');
		compiled = compile(part, groups);
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof Refused) return undefined;
		throw error;
	}
	return (text) => {
		const letters = [...text];
		if (letters.length > longestText) return undefined;
		let after = '';
		let at = 0;
		while (at <= letters.length) {
			const found = firstFrom(compiled, letters, at, spent);
			if (gaveUp(spent)) return undefined;
			if (!found) break;
			const [start = at, end = at] = found;
			after += letters.slice(at, start).join('') + filled(by, letters, found, compiled.names);
			if (after.length > longest) return undefined;
			// What was found may be nothing at all: on by a letter, so that it ends.
			if (end === start) after += letters[start] ?? '';
			at = end === start ? end + 1 : end;
		}
		return after + letters.slice(at).join('');
	};
}

interface Compiled {
	readonly steps: readonly Step[];
	readonly start: number;
	readonly slots: number;
	readonly names: ReadonlyMap<string, number>;
}

/** Written from the end to the start: each step knows where it leads. */
function compile(whole: Part, groups: number): Compiled {
	const steps: Step[] = [{ kind: 'end' }];
	const names = new Map<string, number>();
	const add = (step: Step): number => {
		if (steps.length >= mostSteps) throw new Refused();
		return steps.push(step) - 1;
	};
	const put = (one: Part, next: number): number => {
		switch (one.kind) {
			case 'letter':
				return add({ kind: 'letter', fits: one.fits, next });
			case 'place':
				return add({ kind: 'place', holds: one.holds, next });
			case 'row':
				return one.parts.reduceRight((after, each) => put(each, after), next);
			case 'choice':
				return add({ kind: 'fork', ways: one.parts.map((way) => put(way, next)) });
			case 'group': {
				if (one.name !== undefined) names.set(one.name, one.number);
				const end = add({ kind: 'mark', slot: 2 * one.number + 1, next });
				return add({ kind: 'mark', slot: 2 * one.number, next: put(one.part, end) });
			}
			case 'repeat': {
				const ways = (inside: number, past: number) => (one.lazy ? [past, inside] : [inside, past]);
				let begin = next;
				if (one.most === Infinity) {
					const fork: Step = { kind: 'fork', ways: [] };
					begin = add(fork);
					fork.ways = ways(put(one.part, begin), next);
				} else {
					for (let times = one.least; times < one.most; times++)
						begin = add({ kind: 'fork', ways: ways(put(one.part, begin), next) });
				}
				for (let times = 0; times < one.least; times++) begin = put(one.part, begin);
				return begin;
			}
		}
	};
	return { start: put(whole, 0), steps, slots: 2 * (groups + 1), names };
}

/** One way through the pattern: the step that it waits at, and the places it remembers. */
interface Way {
	readonly step: number;
	readonly marks: readonly (number | undefined)[];
}

/** Where the pattern stands first, at or after a place: start and end, then of each group; undefined where nowhere. */
function firstFrom(
	{ steps, start, slots }: Compiled,
	letters: readonly string[],
	from: number,
	spent: Spent
): readonly (number | undefined)[] | undefined {
	let now: Way[] = [];
	let found: readonly (number | undefined)[] | undefined;
	for (let at = from; at <= letters.length; at++) {
		// A way that began earlier is preferred; none begins any more once one has come to its end.
		if (!found) {
			const marks = new Array<number | undefined>(slots).fill(undefined);
			marks[0] = at;
			now.push({ step: start, marks });
		}
		const [before, after] = [letters[at - 1] ?? '', letters[at] ?? ''];
		const next: Way[] = [];
		const seen = new Uint8Array(steps.length);
		const waiting = now.toReversed();
		for (let way = waiting.pop(); way; way = waiting.pop()) {
			if (seen[way.step]) continue;
			seen[way.step] = 1;
			spent.steps++;
			const { marks } = way;
			const step = steps[way.step];
			if (step?.kind === 'end') {
				found = marks.with(1, at);
				break; // those that follow are less preferred
			}
			if (step?.kind === 'fork') for (const to of step.ways.toReversed()) waiting.push({ step: to, marks });
			else if (step?.kind === 'mark') waiting.push({ step: step.next, marks: marks.with(step.slot, at) });
			else if (step?.kind === 'place') {
				if (step.holds(before, after)) waiting.push({ step: step.next, marks });
			} else if (step && after !== '' && step.fits(after)) next.push({ step: step.next, marks });
		}
		now = next;
		if (gaveUp(spent) || (found && now.length === 0)) break;
	}
	return found;
}

const reference = /\$(?:(\$)|(&)|<([^>]*)>|(\d\d?))/g;

function filled(
	by: string,
	letters: readonly string[],
	found: readonly (number | undefined)[],
	names: ReadonlyMap<string, number>
): string {
	const group = (number: number) => {
		const [start, end] = [found[2 * number], found[2 * number + 1]];
		return start === undefined || end === undefined ? '' : letters.slice(start, end).join('');
	};
	return by.replace(
		reference,
		(whole: string, dollar?: string, all?: string, name?: string, digits?: string) => {
			if (dollar !== undefined) return '$';
			if (all !== undefined) return group(0);
			if (name !== undefined) return group(names.get(name) ?? -1);
			const number = Number(digits);
			if (number > 0 && 2 * number < found.length) return group(number);
			// `$12` where there is one group: that group, and a two.
			const first = Number(digits?.charAt(0));
			if (digits?.length === 2 && first > 0 && 2 * first < found.length)
				return group(first) + digits.charAt(1);
			return whole;
		}
	);
}
