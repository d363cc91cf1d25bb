import { expect, it } from 'vitest';
import { chunk, png, utf8, xmpText } from '../fixtures/build-blocks.ts';
import { read } from './reading.ts';

const megabyte = 1024 * 1024;

it.each([
	['XMP', 'a.xmp', (text: string) => utf8(xmpText(`<dc:format>${text}</dc:format>`)), 'XMP-dc:Format'],
	[
		'a list',
		'a.xmp',
		(text: string) => utf8(xmpText(`<dc:subject><rdf:Bag><rdf:li>${text}</rdf:li></rdf:Bag></dc:subject>`)),
		'XMP-dc:Subject'
	],
	['PNG', 'a.png', (text: string) => png([chunk('tEXt', `Comment\0${text}`)]), 'PNG:Comment']
])('a text of %s without end is cut, and says so', async (_, name, make, key) => {
	const { tags, warnings } = await read(make('x'.repeat(3 * megabyte)), name);

	expect(tags.get(key)).toHaveLength(megabyte + ' [... 2097152 more characters]'.length);
	expect(tags.get(key)).toMatch(/x \[\.\.\. 2097152 more characters\]$/);
	expect(warnings).toContainEqual(
		expect.objectContaining({
			kind: 'limit',
			message: expect.stringMatching(/3145728 characters was cut$/) as string
		})
	);
});

it('a long text that is honest is whole', async () => {
	const text = 'x'.repeat(megabyte);
	const { tags, warnings } = await read(utf8(xmpText(`<dc:format>${text}</dc:format>`)), 'a.xmp');

	expect(tags.get('XMP-dc:Format')).toBe(text);
	expect(warnings).toEqual([]);
});

it('a letter of two halves is not cut in two', async () => {
	const text = `${'x'.repeat(megabyte - 1)}📷${'y'.repeat(10)}`;
	const { tags } = await read(utf8(xmpText(`<dc:format>${text}</dc:format>`)), 'a.xmp');

	expect(tags.get('XMP-dc:Format')).toMatch(/^x+ \[\.\.\. 12 more characters\]$/);
});
