import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedText, read } from './reading.ts';

const folder = new URL('../fixtures/', import.meta.url);
const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => !name.endsWith('.json') && existsSync(new URL(`${name}.json`, folder)))
	.sort();

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));

function promised(name: string): [key: string, text: string][] {
	const tags: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
	return Object.entries(tags as object).map(([key, value]) => [key, expectedText(value)]);
}

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
});
