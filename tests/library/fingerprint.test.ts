import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf, partSize } from '#lib/library/fingerprint.ts';
import { fromBytes } from '#lib/parsers/index.ts';

const of = (bytes: Uint8Array) => fingerprintOf(fromBytes(bytes));

test('the same content has the same fingerprint of 32 digits, whatever was hashed between', async () => {
	const bytes = new Uint8Array([1, 2, 3]);
	const first = await of(bytes);
	await of(new Uint8Array(1000));

	expect(first).toMatch(/^[0-9a-f]{32}$/);
	expect(await of(bytes.slice())).toBe(first);
});

test('any changed byte of a small file changes it', async () => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.nat(), async (bytes, at) => {
			const other = bytes.slice();
			other[at % bytes.length] = (other[at % bytes.length] ?? 0) ^ 1;

			expect(await of(other)).not.toBe(await of(bytes));
		})
	);
});

test('of a large file head, middle, tail and size count', async () => {
	const bytes = new Uint8Array(5 * partSize);
	const first = await of(bytes);
	for (const at of [0, bytes.length / 2, bytes.length - 1]) {
		const other = bytes.slice();
		other[at] = 1;
		expect(await of(other)).not.toBe(first);
	}
	expect(await of(new Uint8Array(5 * partSize + 1))).not.toBe(first);
});
