import { describe, expect, it } from 'vitest';
import { listArchive } from '../../src/lib/library/archive-listing.ts';
import { sampleOf } from '../../src/lib/library/text-sample.ts';
import { waysToShow } from '../../src/lib/library/viewing.ts';
import { tarOf, zipOf } from '../made-archives.ts';
import { plainItem } from './plain-item.ts';

const zip = 'application/zip';
const tar = 'application/x-tar';
const file = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);

const members = [
	{ name: 'letters/', content: '' },
	{ name: 'letters/to Anna.txt', content: 'Dear Anna' },
	{ name: 'Grüße.md', content: '# Grüße\n' }
];

describe('what is in an archive', () => {
	it('a ZIP: names, sizes, times, what is locked', async () => {
		const { members: listed, more } = await listArchive(
			file(zipOf([...members, { name: 'secret.txt', content: 'x', locked: true }])),
			zip
		);
		expect(more).toBe(false);
		expect(listed).toEqual([
			{ name: 'letters/', size: 0, changed: '2024-05-01 12:30', locked: false },
			{ name: 'letters/to Anna.txt', size: 9, changed: '2024-05-01 12:30', locked: false },
			{ name: 'Grüße.md', size: 10, changed: '2024-05-01 12:30', locked: false },
			{ name: 'secret.txt', size: 1, changed: '2024-05-01 12:30', locked: true }
		]);
	});

	it('a TAR: folders, names longer than their field, links left out', async () => {
		const long = `${'deep/'.repeat(40)}end.txt`;
		const { members: listed } = await listArchive(
			file(tarOf([...members, { name: long, content: 'far' }, { name: 'link', content: '', kind: '2' }])),
			tar
		);
		expect(listed.map(({ name, size }) => [name, size])).toEqual([
			['letters/', 0],
			['letters/to Anna.txt', 9],
			['Grüße.md', 10],
			[long, 3]
		]);
		expect(listed[1]?.changed).toBe('2024-05-01 12:30');
	});

	it('cut at every byte: a list or a reason, and no end that is waited for', async () => {
		for (const [mime, whole] of [
			[zip, zipOf(members)],
			[tar, tarOf(members)]
		] as const) {
			for (let size = 0; size < whole.length; size += 7) {
				const outcome = await listArchive(file(whole.slice(0, size)), mime).catch((error: unknown) => error);
				if (outcome instanceof Error) expect(outcome.name).toMatch(/^(?:DamagedFile|EndOfData)$/);
				else expect(outcome).toHaveProperty('members');
			}
		}
	});

	it('a TAR whose sizes lie goes on where a head could be, and ends', async () => {
		const bytes = tarOf(members);
		bytes.set(new TextEncoder().encode('77777777777'), 124);
		expect((await listArchive(file(bytes), tar)).members).toHaveLength(1);
	});
});

describe('the beginning of a text', () => {
	it.each([
		['UTF-8', new TextEncoder().encode('Grüße'), 'Grüße'],
		['UTF-8', new TextEncoder().encode('\uFEFFGrüße'), 'Grüße'],
		['UTF-16LE', Uint8Array.of(0xff, 0xfe, 0x47, 0, 0xfc, 0), 'Gü'],
		['UTF-16BE', Uint8Array.of(0xfe, 0xff, 0, 0x47, 0, 0xfc), 'Gü'],
		['UTF-16LE', Uint8Array.of(0x47, 0, 0xfc, 0), 'Gü'],
		['windows-1252', Uint8Array.of(0x47, 0x72, 0xfc, 0xdf, 0x65), 'Grüße']
	] as const)('%s', async (encoding, bytes, text) => {
		expect(await sampleOf(new Blob([bytes]))).toEqual({ text, encoding, more: false });
	});

	it('of a long one the first part, and no half letter at its end', async () => {
		const { text, more, encoding } = await sampleOf(new Blob([`a${'ü'.repeat(200_000)}`]));
		expect({ more, encoding }).toEqual({ more: true, encoding: 'UTF-8' });
		expect(text).toMatch(/^aü+$/);
		expect(text.length).toBe(131_072);
	});
});

it('documents have ways of their own, and what is embedded in them comes after', () => {
	const preview = { name: 'PreviewImage', mime: 'image/jpeg', offset: 10, size: 100 };
	const ways = (mime: string) => waysToShow({ ...plainItem, kind: 'document', mime }, [preview]);
	expect(ways('application/pdf').map(({ how }) => how)).toEqual(['document', 'preview', 'none']);
	expect(ways('text/plain')[0]).toEqual({ how: 'document', what: 'text' });
	expect(ways('application/x-font-otf')[0]).toEqual({ how: 'document', what: 'font' });
	expect(ways('application/octet-stream').map(({ how }) => how)).toEqual(['preview', 'none']);
});

it('lists of songs are known by their names alone, and only among documents', () => {
	const way = (extension: string, mime: string, kind: 'document' | 'audio' = 'document') =>
		waysToShow({ ...plainItem, kind, mime, extension }, [])[0];
	for (const extension of ['m3u', 'm3u8', 'pls'])
		expect(way(extension, 'text/plain')).toEqual({ how: 'document', what: 'playlist' });
	expect(way('xspf', 'application/xml')).toEqual({ how: 'document', what: 'playlist' });
	expect(way('txt', 'text/plain')).toEqual({ how: 'document', what: 'text' });
	expect(way('m3u', 'audio/mpeg', 'audio')).toEqual({ how: 'audio' });
});
