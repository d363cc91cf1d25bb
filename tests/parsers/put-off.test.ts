import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from './reading.ts';

it('what is damaged says the same in the first file that needs a part of the engine and in the next', async () => {
	const whole = new Uint8Array(readFileSync(new URL('../fixtures/bmp/profile.bmp', import.meta.url)));
	const cut = whole.subarray(0, whole.length * 0.6);

	const first = await read(cut, 'a.bmp');
	const next = await read(cut, 'a.bmp');

	expect(first.warnings.map(({ message }) => message)).toContainEqual(
		expect.stringMatching(/^ICC_Profile: needed/)
	);
	expect(next.warnings).toEqual(first.warnings);
});
