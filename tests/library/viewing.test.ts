import { expect, test } from 'vitest';
import type { Item, StoredPreview } from '#lib/library/item.ts';
import { isLasting, largestPreview, noWay, waysToShow } from '#lib/library/viewing.ts';

const item = (kind: Item['kind'], mime: string) => ({ kind, mime }) as Item;
const thumb: StoredPreview = { name: 'ThumbnailImage', mime: 'image/jpeg', offset: 10, size: 4_000 };
const full: StoredPreview = { name: 'JpgFromRaw', mime: 'image/jpeg', offset: 9_000, size: 900_000 };
const how = (...of: Parameters<typeof waysToShow>) => waysToShow(...of).map((way) => way.how);

test('a RAW shows its largest embedded picture', () => {
	expect(waysToShow(item('raw', 'image/x-nikon-nef'), [thumb, full])[0]).toEqual({
		how: 'preview',
		preview: full
	});
});

test('a RAW with no more than a small picture in it is developed, and shows that one where it cannot be', () => {
	expect(how(item('raw', 'image/x-nikon-nef'), [thumb])).toEqual(['decode', 'preview', 'none']);
	expect(how(item('raw', 'image/x-adobe-dng'), [])).toEqual(['decode', 'none']);
	expect(how(item('raw', 'image/x-nikon-nef'), [thumb, full])).toEqual(['preview', 'none']);
});

test('HEIC is tried by the browser, then decoded, then shown by what is embedded', () => {
	expect(how(item('photo', 'image/heic'), [thumb])).toEqual(['image', 'decode', 'preview', 'none']);
});

test('TIFF is decoded, a JPEG shown as it is, also one of several pictures', () => {
	expect(how(item('photo', 'image/tiff'), [])).toEqual(['decode', 'none']);
	expect(how(item('photo', 'image/mpo'), [])[0]).toBe('image');
});

test('what browsers do not show is decoded: Photoshop documents, JPEG 2000, and JPEG XL where they do not', () => {
	expect(how(item('photo', 'application/vnd.adobe.photoshop'), [thumb])).toEqual([
		'decode',
		'preview',
		'none'
	]);
	for (const mime of ['image/jp2', 'image/jpx', 'image/x-j2c'])
		expect(how(item('photo', mime), [])).toEqual(['decode', 'none']);
	expect(how(item('photo', 'image/jxl'), [])).toEqual(['image', 'decode', 'none']);
});

test('a sidecar is shown as the text that it is', () => {
	for (const mime of ['application/rdf+xml', 'application/vnd.apple.photos', 'application/xml'])
		expect(waysToShow(item('document', mime), [])[0]).toEqual({ how: 'document', what: 'text' });
	// A binary property list is no text.
	expect(how(item('document', 'application/x-plist'), [])).toEqual(['none']);
});

test('sound and film are played', () => {
	expect(how(item('audio', 'audio/flac'), [full])).toEqual(['audio']);
	expect(how(item('video', 'video/mp4'), [])).toEqual(['video']);
});

test('a preview that no browser shows is not chosen', () => {
	expect(largestPreview([{ ...full, mime: 'image/x-raw' }, thumb])).toBe(thumb);
	expect(largestPreview([])).toBeUndefined();
});

test('what holds no picture is told from a picture that cannot be drawn, and trying again helps neither', () => {
	const profile = noWay({ kind: 'document', type: 'ICC' }).name;
	const picture = noWay({ kind: 'photo', type: 'PSD' }).name;
	expect(profile).not.toBe(picture);
	expect([profile, picture, 'EncodingError', 'NotFoundError'].map(isLasting)).toEqual([
		true,
		true,
		false,
		false
	]);
});
