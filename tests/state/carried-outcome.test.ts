import { expect, test } from 'vitest';
import { outcomeOf } from '#lib/state/carried-outcome.ts';

const taken = { sum: 'a', at: 1, edits: ['x'] };
const bad = { sum: 'b', fault: 'damaged' } as const;

test('what is taken in is said once it is there, and that nothing can come of it is known', () => {
	expect(outcomeOf({}, {}, { state: 'running' })).toEqual({ outcome: 'open' });
	expect(outcomeOf({}, { taken }, { state: 'running' })).toEqual({ outcome: 'taken', taken });
	expect(outcomeOf({ taken }, { taken }, { state: 'running' })).toEqual({ outcome: 'open' });
	expect(outcomeOf({}, {}, { state: 'failed' })).toEqual({ outcome: 'open' });
	expect(outcomeOf({}, {}, { state: 'cancelled' })).toEqual({ outcome: 'none' });
	expect(outcomeOf({}, {}, undefined)).toEqual({ outcome: 'none' });
});

test('a file that was bad before is not said of the one that is taken in now', () => {
	expect(outcomeOf({ bad }, { bad }, { state: 'running' })).toEqual({ outcome: 'open' });
	expect(outcomeOf({ bad }, { bad, taken }, { state: 'done' })).toEqual({ outcome: 'taken', taken });
	expect(outcomeOf({}, { bad }, { state: 'done' })).toEqual({ outcome: 'bad', bad });
});
