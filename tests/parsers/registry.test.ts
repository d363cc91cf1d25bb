/** What a file is called: by its first bytes, and by its name where other formats have the same bytes. */
import { describe, expect, it } from 'vitest';
import { byFileName, formats, formatsOf, kindOf } from '#lib/parsers/registry.ts';
import { read } from './reading.ts';
import { samples } from './samples.ts';
import { text } from './made-boxes.ts';

const type = (name: string, mime: string, extension = name.toLowerCase()) => ({
	type: name,
	mime,
	extension
});

describe('a file that other formats share their bytes with', () => {
	it.each([
		['ASF', 'video/x-ms-asf', 'song.WMA', 'WMA', 'audio/x-ms-wma', 'wma'],
		['MKV', 'video/x-matroska', 'clip.webm', 'WEBM', 'video/webm', 'webm'],
		['JPEG', 'image/jpeg', 'stereo.mpo', 'MPO', 'image/jpeg', 'mpo'],
		['PSD', 'application/vnd.adobe.photoshop', 'large.psb', 'PSB', 'application/vnd.adobe.photoshop', 'psb'],
		['MOV', 'video/quicktime', 'clip.mp4', 'MP4', 'video/quicktime', 'mp4'],
		['ZIP', 'application/zip', 'raw.eip', 'EIP', 'application/x-captureone', 'eip'],
		['HDP', 'image/vnd.ms-photo', 'picture.jxr', 'JXR', 'image/jxr', 'jxr']
	])('%s (%s) named %s is %s', (from, mime, name, wanted, wantedMime, extension) => {
		expect(byFileName(type(from, mime), name)).toEqual({ type: wanted, mime: wantedMime, extension });
	});

	it.each([
		['PNG', 'image/png', 'picture.jpg'],
		['JPEG', 'image/jpeg', 'constructor'],
		['JPEG', 'image/jpeg', 'x.constructor'],
		['constructor', 'image/jpeg', 'x.jpg'],
		['ASF', 'video/x-ms-asf', undefined],
		['ASF', 'video/x-ms-asf', 'folder.wma/film']
	])('%s stays what it is under the name %3$s', (from, mime, name) => {
		expect(byFileName(type(from, mime), name)).toEqual(type(from, mime));
	});
});

describe('the registry', () => {
	it('tries the same formats whether or not it looks at the first byte first', () => {
		for (const { bytes, name } of samples()) {
			const head = bytes.subarray(0, 1024);
			const extension = /\.(\w+)$/.exec(name)?.[1] ?? '';
			const all = formats.filter((format) => format.head(head, extension));
			expect([...formatsOf(head, name)], name).toEqual(all);
		}
	});

	it('has extensions in lower case without dots, and none that are empty', () => {
		expect(formats.flatMap(({ extensions }) => extensions).filter((one) => !/^[a-z\d-]+$/.test(one))).toEqual(
			[]
		);
	});

	it('finds nothing in nothing, and does not take text for a picture', () => {
		expect([...formatsOf(new Uint8Array(0))]).toEqual([]);
		expect([...formatsOf(text('Just a note to self.'))]).toEqual([]);
		// A group of DICOM has an element of a few bytes behind it, not a word.
		expect([...formatsOf(text('\x04\0\x06\0Arrows\0\0'))]).toEqual([]);
		expect([...formatsOf(text('\x08\0\x05\0\x0a\0\0\0ISO_IR 100'))].map(({ type }) => type)).toEqual(['ACR']);
	});

	it('knows a list of addresses by its name only', () => {
		const list = text('http://example.com/a.rm\n');
		expect([...formatsOf(list, 'list.ram')].map((format) => format.type)).toEqual(['RAM']);
		expect([...formatsOf(list, 'list.log')]).toEqual([]);
	});

	it('tells what kind of media a type is', () => {
		const kinds = [
			['CR3', 'image/x-canon-cr3'],
			['SVG', 'image/svg+xml'],
			['PSB', 'application/vnd.adobe.photoshop'],
			['MXF', 'application/mxf'],
			['DV', 'video/x-dv'],
			['RA', 'audio/x-pn-realaudio'],
			['PDF', 'application/pdf']
		].map(([name = '', mime = '']) => kindOf(type(name, mime)));
		expect(kinds).toEqual(['raw', 'photo', 'photo', 'video', 'video', 'audio', 'document']);
	});
});

describe('a file in a file', () => {
	it('is read as if it were alone, where it lies', async () => {
		const sample = samples().find(({ name }) => name === 'pgf/described.pgf');
		const { metadata, tags } = await read(sample?.bytes ?? new Uint8Array(0), 'x.pgf');
		expect(tags.get('File:FileType')).toBe('PGF');
		expect(tags.get('PNG:Comment')).toBe('Nebel am Wehr');
		const comment = metadata?.tags.find(({ entry }) => entry.name === 'Comment');
		const [at, size] = comment?.range ?? [0, 0];
		expect(new TextDecoder().decode(sample?.bytes.subarray(at, at + size))).toContain('Nebel am Wehr');
	});
});
