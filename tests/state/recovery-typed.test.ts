import { expect, test } from 'vitest';
import { newRecoverySecret, printRecovery } from '#lib/sync/envelope/recovery-key.ts';
import { syncWords } from '#lib/state/messages/sync-words.ts';
import { slipIn } from '#lib/state/recovery-typed.ts';

test('a slip in a recovery key is said with its place, and a right one is none, however it is written', () => {
	const words = syncWords();
	const key = printRecovery(newRecoverySecret());
	expect(slipIn(key, words)).toBeUndefined();
	expect(slipIn(key.toLowerCase().replaceAll('-', ' '), words)).toBeUndefined();
	expect(slipIn(key.replace(/^./, '?'), words)).toBe('“?” is in no recovery key.');
	expect(slipIn(key.slice(0, -2), words)).toContain('38');
	const groups = key.split('-');
	const third = groups[2] ?? '';
	const other = third.startsWith('7') ? '8' : '7';
	groups[2] = other + third.slice(1);
	expect(slipIn(groups.join('-'), words)).toContain('group 3');
});
