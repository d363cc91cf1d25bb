import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fromBytes, readMetadata } from '#lib/parsers/index.ts';
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

it('a document that costs too much tells all that was read of it', async () => {
	const file = readFileSync(new URL('../fixtures/pdf/described.pdf', import.meta.url));
	const few = await readMetadata(fromBytes(new Uint8Array(file)), { limits: { items: 20 } });
	const names = few?.tags.map(({ entry }) => entry.name);

	expect(names).toEqual(
		expect.arrayContaining(['Title', 'Author', 'Producer', 'ModifyDate', 'Trapped', 'PageCount'])
	);
	expect(few?.warnings).toContainEqual(expect.objectContaining({ kind: 'limit' }));
});
