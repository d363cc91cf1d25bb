/** What is wrong with a recovery key as it was typed, in words: a slip of the finger costs no try. */
import { readRecovery } from '#lib/sync/envelope/recovery-key.ts';
import type { SyncWords } from './messages/sync-words.ts';

/** Undefined where it may be one. */
export function slipIn(typed: string, { join: { slip } }: SyncWords): string | undefined {
	const read = readRecovery(typed);
	switch (read.status) {
		case 'read':
			return undefined;
		case 'character':
			return slip.character(read.character);
		case 'length':
			return slip.length(read.had, read.wanted);
		case 'group':
			return slip.group(read.group);
	}
}
