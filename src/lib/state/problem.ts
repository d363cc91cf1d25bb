/** From an error to the words for it: what happened, and what to do next. */
import { failureOf } from '#lib/storage/failure.ts';
import { words } from './messages/words.svelte.ts';

export interface Problem {
	readonly what: string;
	readonly next: string;
	/** The error's own words, for a report. */
	readonly detail: string;
}

/** The words for anything thrown. Errors that have a name of their own come first, then those of reading files. */
export function problemOf(error: unknown): Problem {
	const text = words().problems;
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	const detail = error instanceof Error ? `${name}: ${error.message}` : String(error);
	const named: Readonly<Record<string, Omit<Problem, 'detail'>>> = text.named;
	const known = named[name];
	if (known) return { ...known, detail };
	const { cause } = failureOf(error);
	return { ...(cause === 'internal' ? text.other : text.causes[cause]), detail };
}
