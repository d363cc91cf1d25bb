// Calls of workers that are ended before they answered.
import { expect, test } from 'vitest';
import { untilEnded } from '#lib/workers/until-ended.ts';

test('who waits for a worker that is ended is told, and who was answered before is not', async () => {
	const { within, end } = untilEnded();
	expect(await within(Promise.resolve(1))).toBe(1);
	await expect(within(Promise.reject(new Error('Its own failure')))).rejects.toThrow('Its own failure');
	const waiting = within(new Promise(() => undefined));
	end();

	await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});
