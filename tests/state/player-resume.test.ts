import { expect, test } from 'vitest';
import { keepStop, whereItStopped } from '#lib/state/player-resume.ts';
import { numberedItem } from '../library/plain-item.ts';

test('films that stop at once, in two tabs say, are both gone on with where they stopped', async () => {
	const [one, other] = [numberedItem(1), numberedItem(2)];
	await Promise.all([keepStop(one, 100, 1000), keepStop(other, 200, 1000)]);

	expect(await whereItStopped(one, 1000)).toBe(100);
	expect(await whereItStopped(other, 1000)).toBe(200);
});
