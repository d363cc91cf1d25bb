/** From an error to what a person is told: what happened and what to do. */
import { failureOf } from '#lib/storage/failure.ts';
import { words } from './messages/words.svelte.ts';

export function problemText(error: unknown): string {
	return words().problems.causes[failureOf(error).cause];
}
