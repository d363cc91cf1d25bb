import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromBytes, readMetadata } from '#lib/parsers/index.ts';
import { expectedText, printedTags, read } from './reading.ts';

const folder = new URL('../fixtures/', import.meta.url);
const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => !name.endsWith('.json') && existsSync(new URL(`${name}.json`, folder)))
	.sort();

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));

function promised(name: string): [key: string, text: string][] {
	const tags: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
	return Object.entries(tags as object).map(([key, value]) => [key, expectedText(value)]);
}

/** Larger samples are not cut at every byte. */
const cutBelow = 10_000;

it('samples of every format that is read are there', () => {
	const formats = new Set(samples.map((name) => name.split('/', 1)[0]));
	expect([...formats]).toEqual(
		expect.arrayContaining([
			'flac',
			'gif',
			'icc',
			'jpeg',
			'mov',
			'mp3',
			'mp4',
			'png',
			'psd',
			'tiff',
			'webp',
			'xmp'
		])
	);
});

describe.each(samples)('%s', (name) => {
	it('gives the promised tags, as ExifTool prints them', async () => {
		const { tags } = await read(bytesOf(name), name);
		const wanted = promised(name);
		const given = wanted.map(([key]) => [key, tags.get(key)]);
		expect(Object.fromEntries(given)).toEqual(Object.fromEntries(wanted));
	});

	it('gives bytes of the file for every tag that has a place in it', async () => {
		const bytes = bytesOf(name);
		const { metadata } = await read(bytes, name);
		const outside = metadata?.tags.filter(({ range: [at, size] }) => at < 0 || at + size > bytes.length);
		expect(outside?.map((tag) => [tag.entry.name, tag.range])).toEqual([]);
	});

	it.runIf(bytesOf(name).length <= cutBelow)(
		'keeps what came before the end when the file is cut anywhere',
		async () => {
			const bytes = bytesOf(name);
			const whole = printedTags(await readMetadata(fromBytes(bytes), { fileName: name }));
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
		},
		60_000
	);
});

/** A tag whose value is another than in the whole file; the size of what follows may well be. */
function differs(tags: Map<string, string>, whole: Map<string, string>): boolean {
	return [...tags].some(
		([key, text]) => !key.startsWith('Composite:') && whole.has(key) && whole.get(key) !== text
	);
}
