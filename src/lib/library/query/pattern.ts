/**
 * Regular expressions for queries, matched in steps that grow with the text and not beyond: all ways through the pattern
 * are followed at once (Thompson's construction, https://swtch.com/~rsc/regexp/regexp1.html), where the engine of the browser tries
 * one after another and can hang for ever on `(a+)+b`. What cannot be matched so (look-around, back references) is refused.
 * Single letters and classes are asked of the browser, so that `\p{L}`, `[^a-z]` and case mean what they mean everywhere.
 */

/** Steps of a pattern after `{2,500}` and the like are written out. */
const mostSteps = 1_000;
/** Steps taken for all texts together, about a second: honest patterns need a thousandth on a library of 100,000. */
const mostTaken = 50_000_000;
/** Longest text looked at, in letters. */
const longestText = 10_000;
/** Deepest group. */
const deepest = 64;

export type Letter = (letter: string) => boolean;
/** Where a place lies: the letters before and after it, empty at an end of the text. */
export type Place = (before: string, after: string) => boolean;

type Step =
	| { readonly kind: 'letter'; readonly fits: Letter; next: number }
	| { readonly kind: 'place'; readonly holds: Place; next: number }
	| { readonly kind: 'fork'; ways: number[] }
	| { readonly kind: 'end' };

/** What a pattern is made of. */
export type Part =
	| { readonly kind: 'letter'; readonly fits: Letter }
	| { readonly kind: 'place'; readonly holds: Place }
	| { readonly kind: 'row'; readonly parts: readonly Part[] }
	| { readonly kind: 'choice'; readonly parts: readonly Part[] }
	| { readonly kind: 'group'; readonly part: Part; readonly number: number; readonly name?: string }
	| {
			readonly kind: 'repeat';
			readonly part: Part;
			readonly least: number;
			readonly most: number;
			/** As few times as will do. */
			readonly lazy: boolean;
	  };

/** Steps taken so far, by one pattern or all of a query. */
export interface Spent {
	steps: number;
}

/** Whether texts were passed over because the time was up. */
export function gaveUp(spent: Spent): boolean {
	return spent.steps >= mostTaken;
}

/** The pattern cannot be matched in bounded time, or not at all. */
export class Refused extends Error {
	override readonly name = 'Refused';
}

/**
 * A question to ask of texts, case aside: does the pattern stand somewhere in it? Texts asked about when the time is up are
 * said not to match.
 * @param spent counts the steps, over several patterns where they share it
 * @returns undefined where the source is no pattern, too large a one, or one of the kinds that are refused
 */
export function patternOf(
	source: string,
	spent: Spent = { steps: 0 },
	flags: 'iu' | 'u' = 'iu'
): ((text: string) => boolean) | undefined {
	try {
		const steps = compile(partsOf(source, flags).part);
		return (text) => spent.steps < mostTaken && standsIn(steps, text, spent);
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof Refused) return undefined;
		throw error;
	}
}

/**
 * The parts of a pattern, and how many groups it has.
 * @throws SyntaxError, Refused
 */
export function partsOf(
	source: string,
	flags: 'iu' | 'u' = 'iu'
): { readonly part: Part; readonly groups: number } {
	new RegExp(source, flags); // the grammar is the browser's to judge
	const parser = new Parser(source, flags);
	return { part: parser.whole(), groups: parser.groups };
}

/** Reads a pattern that is known to be well-formed. */
class Parser {
	groups = 0;
	readonly #source: string;
	readonly #flags: string;
	#at = 0;
	#depth = 0;

	constructor(source: string, flags: string) {
		this.#source = source;
		this.#flags = flags;
	}

	whole(): Part {
		return this.#choice();
	}

	#choice(): Part {
		if (++this.#depth > deepest) throw new Refused();
		const parts = [this.#row()];
		while (this.#eat('|')) parts.push(this.#row());
		this.#depth--;
		return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts };
	}

	#row(): Part {
		const parts: Part[] = [];
		while (this.#at < this.#source.length && !/[|)]/.test(this.#here)) parts.push(this.#repeated());
		return { kind: 'row', parts };
	}

	#repeated(): Part {
		const part = this.#one();
		const [times] = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(this.#source.slice(this.#at, this.#at + 24)) ?? [];
		if (times === undefined) return part;
		this.#at += times.length;
		const lazy = this.#eat('?');
		const [least, most] = quantifiers[times] ?? limitsOf(times.slice(1, -1));
		if (Math.max(least, most === Infinity ? 0 : most) > mostSteps) throw new Refused();
		return { kind: 'repeat', part, least, most, lazy };
	}

	#one(): Part {
		if (this.#eat('^')) return { kind: 'place', holds: (before) => before === '' };
		if (this.#eat('$')) return { kind: 'place', holds: (_, after) => after === '' };
		if (this.#eat('\\b')) return { kind: 'place', holds: (before, after) => word(before) !== word(after) };
		if (this.#eat('\\B')) return { kind: 'place', holds: (before, after) => word(before) === word(after) };
		if (this.#eat('(')) return this.#group();
		return { kind: 'letter', fits: letterOf(this.#atom(), this.#flags) };
	}

	#group(): Part {
		const special = this.#eat('?');
		if (special && this.#eat(':')) {
			const inside = this.#choice();
			this.#eat(')');
			return inside;
		}
		const [whole, name] = special ? (/^<(?![=!])([^>]*)>/.exec(this.#source.slice(this.#at)) ?? []) : [''];
		if (whole === undefined) throw new Refused(); // looks ahead or back
		this.#at += whole.length;
		const number = ++this.groups;
		const part = this.#choice();
		this.#eat(')');
		return { kind: 'group', part, number, ...(name === undefined ? {} : { name }) };
	}

	/** The source of one letter or class. */
	#atom(): string {
		const rest = this.#source.slice(this.#at);
		if (/^\\[1-9k]/.test(rest)) throw new Refused(); // refers back
		const atom =
			/^(?:\[(?:\\.|[^\]\\])*\]|\\(?:u\{[^}]*\}|u[dD][89abAB]..\\u[dD][c-fC-F]..|u....|x..|[pP]\{[^}]*\}|c.|.)|.)/su.exec(
				rest
			)?.[0] ?? '';
		if (atom === '') throw new Refused();
		this.#at += atom.length;
		return atom;
	}

	get #here(): string {
		return this.#source.charAt(this.#at);
	}

	#eat(text: string): boolean {
		if (!this.#source.startsWith(text, this.#at)) return false;
		this.#at += text.length;
		return true;
	}
}

const quantifiers: Readonly<Record<string, readonly [least: number, most: number]>> = {
	'*': [0, Infinity],
	'+': [1, Infinity],
	'?': [0, 1]
};

/** `3`, `3,` and `3,5`. */
function limitsOf(text: string): readonly [least: number, most: number] {
	const [least = '0', most] = text.split(',');
	return [Number(least), most === undefined ? Number(least) : most === '' ? Infinity : Number(most)];
}

/** One letter or class as a question; answers are kept, since texts use few letters. */
function letterOf(atom: string, flags: string): Letter {
	const pattern = new RegExp(`^(?:${atom})$`, flags);
	const known = new Map<string, boolean>();
	return (letter) => {
		let fits = known.get(letter);
		if (fits === undefined) known.set(letter, (fits = pattern.test(letter)));
		return fits;
	};
}

function word(letter: string): boolean {
	return /^\w$/iu.test(letter);
}

/** The steps of a pattern, written from its end to its start: each knows where it leads. The start is the last. */
function compile(part: Part): readonly Step[] {
	const steps: Step[] = [{ kind: 'end' }];
	const add = (step: Step): number => {
		if (steps.length >= mostSteps) throw new Refused();
		return steps.push(step) - 1;
	};
	/** Adds a part that leads to `next`; returns where it begins. */
	const put = (one: Part, next: number): number => {
		switch (one.kind) {
			case 'letter':
				return add({ kind: 'letter', fits: one.fits, next });
			case 'place':
				return add({ kind: 'place', holds: one.holds, next });
			case 'group':
				return put(one.part, next);
			case 'row':
				return one.parts.reduceRight((after, each) => put(each, after), next);
			case 'choice':
				return add({ kind: 'fork', ways: one.parts.map((way) => put(way, next)) });
			case 'repeat': {
				let begin = next;
				if (one.most === Infinity) {
					const fork: Step = { kind: 'fork', ways: [next] };
					begin = add(fork);
					fork.ways.push(put(one.part, begin));
				} else {
					for (let times = one.least; times < one.most; times++)
						begin = add({ kind: 'fork', ways: [next, put(one.part, begin)] });
				}
				for (let times = 0; times < one.least; times++) begin = put(one.part, begin);
				return begin;
			}
		}
	};
	const start = put(part, 0);
	add({ kind: 'fork', ways: [start] });
	return steps;
}

/** Follows all ways at once: a text of n letters costs at most n times the number of steps. */
function standsIn(steps: readonly Step[], text: string, spent: Spent): boolean {
	const letters = [...text.slice(0, longestText)];
	const start = steps.length - 1;
	let now: number[] = [];
	for (let at = 0; at <= letters.length; at++) {
		const before = letters[at - 1] ?? '';
		const after = letters[at] ?? '';
		const next: number[] = [];
		const seen = new Uint8Array(steps.length);
		// The pattern may begin at every letter.
		const waiting = [...now, start];
		for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
			if (seen[number]) continue;
			seen[number] = 1;
			spent.steps++;
			const step = steps[number];
			switch (step?.kind) {
				case 'end':
					return true;
				case 'fork':
					waiting.push(...step.ways);
					break;
				case 'place':
					if (step.holds(before, after)) waiting.push(step.next);
					break;
				case 'letter':
					if (after !== '' && step.fits(after)) next.push(step.next);
					break;
			}
		}
		now = next;
	}
	return false;
}
