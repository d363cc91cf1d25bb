// What only a page can draw: first pages of documents, and drawings.
import { expect, test } from 'vitest';
import type { Item } from '#lib/library/item.ts';
import { pagePicture } from '#lib/state/page-picture.ts';
import { seen } from '../workers/made-pictures.ts';

const of = (mime: string) => ({ kind: 'document', mime }) as Item;
const never = new AbortController().signal;
const pdfItem = of('application/pdf');

/** A page of 200 by 100 points: red on the left, blue on the right. */
const pageOfTwo = [
	'%PDF-1.4',
	'1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
	'2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
	'3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R>> endobj',
	'4 0 obj <</Length 52>> stream',
	'1 0 0 rg 0 0 100 100 re f 0 0 1 rg 100 0 100 100 re f',
	'endstream endobj',
	'trailer <</Root 1 0 R>>',
	'%%EOF'
].join('\n');
const drawingOf = (size: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" ${size}><path fill="#f00" d="M0 0h50v100H0z"/><path fill="#00f" d="M50 0h50v100H50z"/></svg>`;

test('the first page of a document, as large as asked for', async () => {
	const picture = await pagePicture(pdfItem, new File([pageOfTwo], 'a.pdf'), 320, never);
	expect(picture?.type).toBe('image/jpeg');
	expect(await seen(picture as Blob)).toEqual({
		width: 320,
		height: 160,
		colours: ['red', 'blue', 'red', 'blue']
	});
});

test('of what is no document there is none; of one that is not wanted any more, nothing is kept', async () => {
	expect(await pagePicture(pdfItem, new File(['%PDF-1.4 and nothing'], 'a.pdf'), 320, never)).toBeUndefined();
	const given = AbortSignal.abort(new DOMException('', 'AbortError'));
	await expect(pagePicture(pdfItem, new File([pageOfTwo], 'a.pdf'), 320, given)).rejects.toMatchObject({
		name: 'AbortError'
	});
});

test.each([
	['width="40" height="20"', [320, 160]],
	['viewBox="0 0 100 100"', [320, 320]]
])('a drawing that says %s', async (size, [width, height]) => {
	const picture = await pagePicture(of('image/svg+xml'), new File([drawingOf(size)], 'a.svg'), 320, never);
	expect(await seen(picture as Blob)).toMatchObject({ width, height });
});

test('of a drawing that is none there is no picture', async () => {
	expect(await pagePicture(of('image/svg+xml'), new File(['<svg'], 'a.svg'), 320, never)).toBeUndefined();
});
