/**
 * Conditions (`-if`): a small language of its own that looks like the Perl people write for ExifTool, and can do nothing
 * but compare. Nothing is ever run as code. docs/from-exiftool.md describes it.
 *
 * As there, a comparison with a tag that the file does not have fails the whole condition; `defined`, `not` and a tag by
 * itself ask whether it is there.
 */
import { tokensOf, WrongCondition, type Token } from './condition-tokens.ts';

export { WrongCondition } from './condition-tokens.ts';

/** What a tag's value is to a condition; undefined: the file does not have it. */
export type Scalar = string | number | boolean | undefined;
/** Finds a tag by what stands after the `$`, e.g. `IFD0:Make#`. */
export type Lookup = (name: string) => Scalar;

type Term = (lookup: Lookup) => Scalar;

/** A tag that is not there was compared: the condition fails. */
class NotThere extends Error {}

/** Makes a test out of a condition. @throws WrongCondition */
export function conditionOf(text: string): (lookup: Lookup) => boolean {
	const term = new Parser(tokensOf(text)).whole();
	return (lookup) => {
		try {
			return isTrue(term(lookup));
		} catch (error) {
			if (error instanceof NotThere) return false;
			throw error;
		}
	};
}

const isTrue = (value: Scalar) =>
	value !== undefined && value !== '' && value !== '0' && value !== 0 && value !== false;

function textFrom(value: Scalar): string {
	if (value === undefined) throw new NotThere();
	if (value === true) return '1';
	return value === false ? '' : String(value);
}

/** The number a text begins with, else 0, as Perl reads it. */
function numberFrom(value: Scalar): number {
	if (value === undefined) throw new NotThere();
	if (typeof value !== 'string') return Number(value);
	return Number(/^\s*([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)/.exec(value)?.[1] ?? 0);
}

type Compare = (a: Scalar, b: Scalar) => Scalar;
const ofNumbers =
	(compare: (a: number, b: number) => Scalar): Compare =>
	(a, b) =>
		compare(numberFrom(a), numberFrom(b));
const ofTexts =
	(compare: (a: string, b: string) => Scalar): Compare =>
	(a, b) =>
		compare(textFrom(a), textFrom(b));

/** Bits of whole numbers, as many as Perl's have. */
const ofBits = (combine: (a: bigint, b: bigint) => bigint): Compare =>
	ofNumbers((a, b) => {
		const whole = (value: number) =>
			BigInt.asUintN(64, BigInt(Number.isFinite(value) ? Math.trunc(value) : 0));
		return Number(combine(whole(a), whole(b)));
	});

/** Nothing can be divided by zero: the condition fails, as with a tag that is not there. */
function quotient(a: number, b: number): number {
	if (b === 0) throw new NotThere();
	return a / b;
}

/** What is left of whole numbers, with the sign of the divisor. */
function remainder(a: number, b: number): number {
	const [left, by] = [Math.trunc(a), Math.trunc(b)];
	return left - by * Math.floor(quotient(left, by));
}

/** Operators between two terms, those that bind least first. */
const binary: readonly Readonly<Record<string, Compare>>[] = [
	{ '|': ofBits((a, b) => a | b), '^': ofBits((a, b) => a ^ b) },
	{ '&': ofBits((a, b) => a & b) },
	{
		'==': ofNumbers((a, b) => a === b),
		'!=': ofNumbers((a, b) => a !== b),
		'<=>': ofNumbers((a, b) => Math.sign(a - b)),
		eq: ofTexts((a, b) => a === b),
		ne: ofTexts((a, b) => a !== b),
		cmp: ofTexts((a, b) => (a < b ? -1 : a > b ? 1 : 0))
	},
	{
		'<': ofNumbers((a, b) => a < b),
		'>': ofNumbers((a, b) => a > b),
		'<=': ofNumbers((a, b) => a <= b),
		'>=': ofNumbers((a, b) => a >= b),
		lt: ofTexts((a, b) => a < b),
		gt: ofTexts((a, b) => a > b),
		le: ofTexts((a, b) => a <= b),
		ge: ofTexts((a, b) => a >= b)
	},
	{
		'+': ofNumbers((a, b) => a + b),
		'-': ofNumbers((a, b) => a - b),
		'.': ofTexts((a, b) => a + b)
	},
	{ '*': ofNumbers((a, b) => a * b), '/': ofNumbers(quotient), '%': ofNumbers(remainder) },
	{ '**': ofNumbers((a, b) => a ** b) }
];
const sums = 4;

const functions: Readonly<Record<string, (value: Scalar) => Scalar>> = {
	defined: (value) => value !== undefined,
	lc: (value) => textFrom(value).toLowerCase(),
	uc: (value) => textFrom(value).toUpperCase(),
	length: (value) => textFrom(value).length,
	abs: (value) => Math.abs(numberFrom(value)),
	int: (value) => Math.trunc(numberFrom(value)),
	sqrt: (value) => Math.sqrt(numberFrom(value)),
	ucfirst: (value) => textFrom(value).replace(/^./, (letter) => letter.toUpperCase()),
	lcfirst: (value) => textFrom(value).replace(/^./, (letter) => letter.toLowerCase())
};

/** Functions of several values, in brackets. */
const several: Readonly<Record<string, (...values: readonly Scalar[]) => Scalar>> = {
	substr(value, from, length) {
		const text = textFrom(value);
		const start = numberFrom(from);
		const begin = start < 0 ? Math.max(0, text.length + start) : start;
		const size = length === undefined ? text.length : numberFrom(length);
		return text.slice(begin, size < 0 ? text.length + size : begin + size);
	},
	index: (value, part) => textFrom(value).indexOf(textFrom(part))
};

/** From words to terms, by one method for each strength of binding. */
class Parser {
	readonly #tokens: readonly Token[];
	#at = 0;

	constructor(tokens: readonly Token[]) {
		this.#tokens = tokens;
	}

	whole(): Term {
		const term = this.#or();
		if (this.#now.kind !== 'end') throw this.#unexpected();
		return term;
	}

	get #now(): Token {
		return this.#tokens[this.#at] ?? { kind: 'end' };
	}

	/** Takes one of these words if it comes next. */
	#take(...words: readonly string[]): string | undefined {
		const token = this.#now;
		if (token.kind !== 'word' || !words.includes(token.word)) return undefined;
		this.#at++;
		return token.word;
	}

	#unexpected(): WrongCondition {
		const token = this.#now;
		if (token.kind === 'end') return new WrongCondition('it ends too early');
		const what =
			token.kind === 'word' ? token.word : token.kind === 'tag' ? `$${token.name}` : `a ${token.kind}`;
		return new WrongCondition(`${what} cannot stand there`);
	}

	#or(): Term {
		return this.#either(['or'], () => this.#and());
	}

	#and(): Term {
		return this.#both(['and'], () => this.#not());
	}

	#choice(): Term {
		const condition = this.#either(['||'], () => this.#both(['&&'], () => this.#compare(0)));
		if (!this.#take('?')) return condition;
		const yes = this.#choice();
		if (!this.#take(':')) throw this.#unexpected();
		const no = this.#choice();
		return (lookup) => (isTrue(condition(lookup)) ? yes : no)(lookup);
	}

	#not(): Term {
		if (!this.#take('not')) return this.#choice();
		const term = this.#not();
		return (lookup) => !isTrue(term(lookup));
	}

	#either(words: readonly string[], part: () => Term): Term {
		let left = part();
		while (this.#take(...words)) {
			const [a, b] = [left, part()];
			left = (lookup) => {
				const value = a(lookup);
				return isTrue(value) ? value : b(lookup);
			};
		}
		return left;
	}

	#both(words: readonly string[], part: () => Term): Term {
		let left = part();
		while (this.#take(...words)) {
			const [a, b] = [left, part()];
			left = (lookup) => {
				const value = a(lookup);
				return isTrue(value) ? b(lookup) : value;
			};
		}
		return left;
	}

	#compare(level: number): Term {
		const operators = binary[level];
		if (!operators) return this.#match();
		let left = this.#compare(level + 1);
		for (;;) {
			const word = this.#take(...Object.keys(operators));
			const operator = word === undefined ? undefined : operators[word];
			if (!operator) return left;
			const [a, b] = [left, this.#compare(level + 1)];
			left = (lookup) => operator(a(lookup), b(lookup));
		}
	}

	#call(call: (...values: readonly Scalar[]) => Scalar): Term {
		if (!this.#take('(')) throw this.#unexpected();
		const terms: Term[] = [];
		do terms.push(this.#choice());
		while (this.#take(','));
		if (!this.#take(')')) throw this.#unexpected();
		return (lookup) => call(...terms.map((term) => term(lookup)));
	}

	#match(): Term {
		const left = this.#one();
		const word = this.#take('=~', '!~');
		if (word === undefined) return left;
		const token = this.#now;
		if (token.kind !== 'pattern') throw new WrongCondition(`after ${word} comes a pattern: /.../`);
		this.#at++;
		return (lookup) => {
			const text = textFrom(left(lookup));
			return token.pattern((name) => textFrom(lookup(name))).test(text) === (word === '=~');
		};
	}

	#one(): Term {
		if (this.#take('!')) {
			const term = this.#one();
			return (lookup) => !isTrue(term(lookup));
		}
		if (this.#take('not')) {
			const term = this.#compare(0);
			return (lookup) => !isTrue(term(lookup));
		}
		if (this.#take('-')) {
			const term = this.#one();
			return (lookup) => -numberFrom(term(lookup));
		}
		if (this.#take('(')) {
			const term = this.#or();
			if (!this.#take(')')) throw this.#unexpected();
			return term;
		}
		const token = this.#now;
		switch (token.kind) {
			case 'number':
				this.#at++;
				return () => token.value;
			case 'tag':
				this.#at++;
				return (lookup) => lookup(token.name);
			case 'text':
				this.#at++;
				return (lookup) =>
					token.parts.map((part, index) => (index % 2 ? textFrom(lookup(part)) : part)).join('');
			case 'word':
				if (Object.hasOwn(several, token.word)) {
					this.#at++;
					return this.#call(several[token.word] ?? isTrue);
				}
				if (Object.hasOwn(functions, token.word)) {
					this.#at++;
					const call = functions[token.word] ?? isTrue;
					const term = this.#now.kind === 'word' ? this.#one() : this.#compare(sums);
					return (lookup) => call(term(lookup));
				}
		}
		throw this.#unexpected();
	}
}
