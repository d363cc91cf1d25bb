import { expect, test } from 'vitest';
import { latest } from '#lib/state/latest.ts';

/** An answer that is still to come. */
function pending() {
	let resolve: (answer: string) => void = () => undefined;
	let reject: (error: Error) => void = () => undefined;
	const promise = new Promise<string>((resolved, rejected) => {
		resolve = resolved;
		reject = rejected;
	});
	return { promise, resolve, reject };
}

test('what was asked last counts, in whatever order answers come', async () => {
	const taken: string[] = [];
	const take = latest<string>((answer) => taken.push(answer));
	const first = pending();
	const second = pending();
	const third = pending();
	const done = [take(first.promise), take(second.promise)];
	second.resolve('second');
	await done[1];
	first.resolve('first');
	await done[0];
	expect(taken).toEqual(['second']);

	done.push(take(third.promise));
	third.resolve('third');
	await done[2];
	expect(taken).toEqual(['second', 'third']);
});

test('a failure of what is not wanted any more is not told', async () => {
	const take = latest<string>(() => undefined);
	const old = pending();
	const asked = take(old.promise);
	const next = take(Promise.reject(new Error('now')));
	old.reject(new Error('then'));
	await expect(asked).resolves.toBeUndefined();
	await expect(next).rejects.toThrow('now');
});
