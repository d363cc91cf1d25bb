/** Every format, cut short at every byte: what came before the cut is told, and nothing is thrown. */
import { describe, expect, it } from 'vitest';
import { formats } from '#lib/parsers/index.ts';
import { read } from './reading.ts';
import { cutBelow, samples } from './samples.ts';

const all = samples();
const small = all.filter(({ bytes }) => bytes.length <= cutBelow);
const inDepth = [...new Set(formats.filter(({ reads }) => reads === 'tags').map(({ type }) => type))];

it('there is a small sample of every format that is read', () => {
	const known = new Set(small.map(({ format }) => format));
	expect(inDepth.filter((type) => !known.has(type))).toEqual([]);
});

it(
	'every sample is whole, of a format that is read, and gives tags of its own',
	{ timeout: 60_000 },
	async () => {
		const poor: string[] = [];
		for (const { name, bytes, format } of all) {
			const { metadata, warnings } = await read(bytes, name);
			const own = metadata?.tags.filter(({ group0 }) => group0 !== 'Composite').length ?? 0;
			if (!inDepth.includes(format) || own < 5) poor.push(`${name}: ${format}, ${own} tags`);
			poor.push(...warnings.map(({ message }) => `${name}: ${message}`));
		}
		expect(poor).toEqual([]);
	}
);

describe.each(small)('$name', ({ name, bytes }) => {
	it('keeps what came before the end when it is cut anywhere', { timeout: 120_000 }, async () => {
		const { tags: whole } = await read(bytes, name);
		const silent: number[] = [];
		let most = 0;
		for (let size = 0; size < bytes.length; size++) {
			const { metadata, tags, warnings } = await read(bytes.subarray(0, size), name);
			most = Math.max(most, tags.size);
			if (metadata && tags.size >= whole.size && warnings.length === 0 && differs(tags, whole))
				silent.push(size);
		}
		// Tags come in while the file is still incomplete, not only at its last byte.
		expect(most).toBeGreaterThan(whole.size / 2);
		expect(silent, 'cuts that changed a value without a warning').toEqual([]);
	});
});

/** A tag whose value is another than in the whole file; the size of what follows, and what is measured of it, may well be. */
function differs(tags: Map<string, string>, whole: Map<string, string>): boolean {
	return [...tags].some(
		([key, text]) => !/^Composite:|:Measured/.test(key) && whole.has(key) && whole.get(key) !== text
	);
}
