/**
 * Templates: texts with variables that are filled in for each item. They serve bulk edits, presets of metadata and names.
 *
 *     template    = { text | variable | condition } ;
 *     variable    = "{" name [":" format] "}" ;
 *     condition   = "{" name [":" format] "?" template ["|" template] "}" ;   the first where there is a value, else the second
 *     text        = anything; "\{" "\}" "\|" and "\\" are the characters themselves
 */
import {
	templateVariables,
	type Fill,
	type TemplateContext,
	type TemplateSubject
} from './template-variables.ts';

export type { TemplateContext, TemplateSubject } from './template-variables.ts';

/** What is wrong with a template, and where: `found` is the text that begins at the character `at`. */
export interface TemplateFault {
	readonly fault: 'unknown' | 'format' | 'unclosed' | 'stray' | 'deep' | 'long';
	readonly at: number;
	readonly found: string;
}

export interface Template {
	/** Names of the variables in it. */
	readonly variables: readonly string[];
	/** Names of those that stand outside of conditions and have no value for an item. */
	missing(subject: TemplateSubject, context: TemplateContext): string[];
	/** The text for an item; variables without a value are left out. */
	fill(subject: TemplateSubject, context: TemplateContext): string;
}

export const longestTemplate = 2000;
const deepest = 8;

type Piece =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'variable'; readonly name: string; readonly fill: Fill }
	| {
			readonly kind: 'condition';
			readonly name: string;
			readonly fill: Fill;
			readonly given: readonly Piece[];
			readonly otherwise: readonly Piece[];
	  };

/** Reads a template, or says what is wrong with it. */
export function readTemplate(source: string): Template | TemplateFault {
	if (source.length > longestTemplate) return { fault: 'long', at: longestTemplate, found: '' };
	try {
		const reader = new Reader(source);
		const pieces = reader.whole();
		return {
			variables: [...reader.names],
			missing: (subject, context) =>
				pieces.flatMap((piece) =>
					piece.kind === 'variable' && !piece.fill(subject, context) ? piece.name : []
				),
			fill: (subject, context) => filled(pieces, subject, context)
		};
	} catch (error) {
		if (error instanceof Wrong) return error.fault;
		throw error;
	}
}

/** Whether reading a template gave none. */
export function isFault(read: Template | TemplateFault): read is TemplateFault {
	return 'fault' in read;
}

function filled(pieces: readonly Piece[], subject: TemplateSubject, context: TemplateContext): string {
	let text = '';
	for (const piece of pieces) {
		if (piece.kind === 'text') text += piece.text;
		else if (piece.kind === 'variable') text += piece.fill(subject, context) ?? '';
		else text += filled(piece.fill(subject, context) ? piece.given : piece.otherwise, subject, context);
	}
	return text;
}

class Wrong extends Error {
	readonly fault: TemplateFault;
	constructor(fault: TemplateFault['fault'], at: number, found: string) {
		super(fault);
		this.fault = { fault, at, found };
	}
}

const byName = new Map(templateVariables.map((variable) => [variable.name, variable]));
const escaped = /^\\[{}|\\]/;

class Reader {
	readonly names = new Set<string>();
	readonly #source: string;
	#at = 0;

	constructor(source: string) {
		this.#source = source;
	}

	whole(): readonly Piece[] {
		const pieces = this.#pieces(0);
		if (this.#at < this.#source.length) throw new Wrong('stray', this.#at, this.#next());
		return pieces;
	}

	/** Up to what ends a part of a condition, or the end. */
	#pieces(depth: number): Piece[] {
		const pieces: Piece[] = [];
		let text = '';
		const endText = () => {
			if (text !== '') pieces.push({ kind: 'text', text });
			text = '';
		};
		while (this.#at < this.#source.length) {
			if (this.#next() === '}' || (this.#next() === '|' && depth > 0)) break;
			if (this.#next() === '{') {
				endText();
				pieces.push(this.#variable(depth));
			} else if (escaped.test(this.#source.slice(this.#at, this.#at + 2))) {
				text += this.#source.charAt(this.#at + 1);
				this.#at += 2;
			} else {
				text += this.#next();
				this.#at++;
			}
		}
		endText();
		return pieces;
	}

	#variable(depth: number): Piece {
		const open = this.#at++;
		if (depth >= deepest) throw new Wrong('deep', open, '{');
		const nameAt = this.#at;
		const name = this.#upTo(/[^a-z]/i).toLowerCase();
		const variable = byName.get(name);
		// Of `{tilte}` the name is wrong, of `{title` the end is missing.
		if (!variable) {
			if (this.#at >= this.#source.length) throw new Wrong('unclosed', open, this.#source.slice(open));
			throw new Wrong('unknown', nameAt, name || this.#next());
		}
		this.names.add(name);
		let format: string | undefined;
		const formatAt = this.#at + 1;
		if (this.#next() === ':') {
			this.#at++;
			format = this.#upTo(/[{}?]/);
		}
		const fill = variable.fill(format);
		if (!fill) throw new Wrong('format', formatAt, format ?? '');
		if (this.#next() === '}') {
			this.#at++;
			return { kind: 'variable', name, fill };
		}
		if (this.#next() !== '?') {
			if (this.#next() === '') throw new Wrong('unclosed', open, this.#source.slice(open));
			throw new Wrong('stray', this.#at, this.#next());
		}
		this.#at++;
		const given = this.#pieces(depth + 1);
		let otherwise: Piece[] = [];
		if (this.#next() === '|') {
			this.#at++;
			otherwise = this.#pieces(depth + 1);
		}
		if (this.#next() === '|') throw new Wrong('stray', this.#at, '|');
		if (this.#next() !== '}') throw new Wrong('unclosed', open, this.#source.slice(open));
		this.#at++;
		return { kind: 'condition', name, fill, given, otherwise };
	}

	#upTo(end: RegExp): string {
		const found = this.#source.slice(this.#at).search(end);
		const text = found < 0 ? this.#source.slice(this.#at) : this.#source.slice(this.#at, this.#at + found);
		this.#at += text.length;
		return text;
	}

	#next(): string {
		return this.#source.charAt(this.#at);
	}
}
