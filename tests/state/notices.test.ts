import { expect, test } from 'vitest';
import { Notices } from '#lib/state/notices.svelte.ts';

test('the same trouble is said once at a time, and what can be taken back each time', () => {
	const notices = new Notices();
	const trouble = { tone: 'bad', text: 'The disk is full.' } as const;
	const first = notices.say(trouble);
	expect(notices.say(trouble)).toBe(first);
	notices.say({ tone: 'bad', text: 'The folder is gone.' });
	for (const run of [() => 1, () => 2])
		notices.say({ tone: 'good', text: 'Rated', action: { label: 'Undo', run } });

	expect(notices.list.map(({ text }) => text)).toEqual([
		'The disk is full.',
		'The folder is gone.',
		'Rated',
		'Rated'
	]);
	notices.dismiss(first);
	expect(notices.say(trouble)).not.toBe(first);
});
