import { expect, test } from 'vitest';
import { strengthOf, suggestPassphrase } from '#lib/state/passphrase.ts';
import { deviceNameOf, shownName } from '#lib/state/device-name.ts';

test('what is guessed first is weak, several words or what is random is good', () => {
	const levels = {
		short: ['', 'horse', '1234567'],
		weak: [
			'password123',
			'aaaaaaaaaaaaaaa',
			'abcdefghijklmnop',
			'12345678901234567890',
			'Mediatheque1',
			'sunshine'
		],
		fair: ['correct horse battery stap', 'green tea sofa moon'],
		good: ['correct horse battery staple wall', 'vN7#qL2!xK9@mR4$', 'Der alte Dachs trinkt heute Tee']
	} as const;
	for (const [level, ones] of Object.entries(levels))
		expect(ones.map((one) => [one, strengthOf(one)])).toEqual(ones.map((one) => [one, level]));
});

test('suggested ones are good and never twice the same', () => {
	const some = Array.from({ length: 200 }, suggestPassphrase);
	expect(new Set(some).size).toBe(200);
	expect(some.filter((one) => strengthOf(one) !== 'good')).toEqual([]);
});

test('a device is called after what it is, and a name of another shows nothing but a name', () => {
	expect(deviceNameOf('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)')).toBe('iPhone');
	expect(deviceNameOf('Mozilla/5.0 (X11; Linux x86_64)')).toBe('Linux');
	expect(shownName('a\u202eb\u0000c\nd')).toBe('a b c d');
	expect(shownName('\u200b')).toBe('?');
	expect([...shownName('x'.repeat(10_000))]).toHaveLength(81);
});
