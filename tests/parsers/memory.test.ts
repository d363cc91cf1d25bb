/** What files leave behind in the engine: names that come again are kept, the files they came in are not. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { fromBytes, readMetadata } from '#lib/parsers/index.ts';
import { utf8, xmpText } from '../fixtures/build-blocks.ts';

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
const megabyte = 1024 * 1024;

function used(): number {
	collect();
	return process.memoryUsage().heapUsed / megabyte;
}

const document = (index: number) => {
	// Longer than what engines copy anyway; and names that are nearly as long as the document.
	const name = `oneOfManyDifferentNames${index}`;
	const long = `aNameThatNobodyHasSeen${index}${'x'.repeat(500_000)}`;
	const attributes = `xmlns:mine${index}="http://example.com/namespaces/of/many/${index}/"`;
	return utf8(
		xmpText(
			`<mine${index}:${name} ${attributes}>1</mine${index}:${name}><dc:${name} xml:lang="x-${name}">2</dc:${name}>` +
				`<dc:${long}>3</dc:${long}><dc:description>${'letters '.repeat(megabyte / 8)}</dc:description>`
		)
	);
};

it('names of XMP that no file had before do not keep the files they were in', async () => {
	await readMetadata(fromBytes(document(0)), { fileName: '0.xmp' });
	const before = used();
	for (let index = 1; index <= 24; index++) {
		const metadata = await readMetadata(fromBytes(document(index)), { fileName: `${index}.xmp` });
		expect(metadata?.tags.some(({ raw }) => raw === '1')).toBe(true);
	}
	// The documents come to 50 MB.
	expect(used() - before).toBeLessThan(16);
});
