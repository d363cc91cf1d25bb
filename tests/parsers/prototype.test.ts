/** Names and values from files that JavaScript has a meaning of its own for: they are text like any other. */
import { describe, expect, it } from 'vitest';
import { readingOf } from '#lib/library/reading.ts';
import { summarise } from '#lib/library/summary.ts';
import { fromBytes, readMetadata, textOf, valueOf } from '#lib/parsers/index.ts';
import { bytes, chunk, png, u16, u24, u32, utf8, xmpText, ztxt } from '../fixtures/build-blocks.ts';
import { ascii, jpeg, frame, segment, tiff } from '../fixtures/build-tiff.ts';
import { box, fileType, join } from './made-boxes.ts';
import { read } from './reading.ts';

const words = [
	'__proto__',
	'constructor',
	'prototype',
	'hasOwnProperty',
	'toString',
	'valueOf',
	'__defineGetter__',
	'__lookupSetter__',
	'isPrototypeOf',
	'then',
	'length'
];
const value = 'polluted';

const flac = (word: string) => {
	const comment = utf8(`${word}=${value}`);
	const block = bytes(u32(0, true), u32(1, true), u32(comment.length, true), comment);
	return bytes('fLaC', [0x84], u24(block.length), block);
};
const frameOfId3 = (id: string, body: Uint8Array) => bytes(id, u32(body.length), u16(0), body);
const id3 = (word: string) => {
	const frames = bytes(
		frameOfId3('TXXX', bytes([0], word, [0], value)),
		frameOfId3('TCON', bytes([0], word)),
		frameOfId3('PRIV', bytes(word, [0], value))
	);
	return bytes('ID3', [3, 0, 0], u32(frames.length), frames, new Uint8Array(16));
};
const mov = (word: string) =>
	join(
		fileType('qt  '),
		box(
			'moov',
			box(
				'meta',
				join(
					box('hdlr', bytes(u32(0), u32(0), 'mdta', new Uint8Array(13))),
					box('keys', bytes(u32(0), u32(1), u32(8 + word.length), 'mdta', word)),
					box('ilst', box('\0\0\0\x01', box('data', bytes(u32(1), u32(0), value))))
				)
			)
		)
	);
const pdf = (word: string) =>
	utf8(
		`%PDF-1.5\n1 0 obj\n<< /Type /Catalog /${word} (x) >>\nendobj\n2 0 obj\n<< /${word} (${value}) /Title (${word}) >>\nendobj\ntrailer\n<< /Root 1 0 R /Info 2 0 R /${word} 7 >>\nstartxref\n0\n%%EOF`
	);
const rdf = (word: string) =>
	xmpText(
		`<dc:${word}>${value}</dc:${word}><mine:${word} rdf:parseType="Resource"><mine:${word}>${value}</mine:${word}></mine:${word}>` +
			`<dc:title><rdf:Alt><rdf:li xml:lang="${word}">${value}</rdf:li></rdf:Alt></dc:title>` +
			`<tiff:Orientation>${word}</tiff:Orientation><exif:ColorSpace>${word}</exif:ColorSpace><exif:Flash rdf:parseType="Resource"><exif:${word}>${word}</exif:${word}></exif:Flash>` +
			`<xmp:Rating>${word}</xmp:Rating><xmp:CreateDate>${word}</xmp:CreateDate>` +
			`<${word}:a xmlns:${word}="http://example.org/${word}/">${value}</${word}:a><a:b xmlns:a="${word}">${value}</a:b>`,
		`dc:${word}="${value}" tiff:Compression="${word}"`
	);

/** Formats in which a file gives names. */
const makers: Readonly<Record<string, (word: string) => Uint8Array>> = {
	'xmp.xmp': (word) => utf8(rdf(word)),
	'xmp.jpg': (word) => jpeg(segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', utf8(rdf(word))), frame(4, 2)),
	'text.png': (word) =>
		png([
			chunk('tEXt', `${word}\0${value}`),
			ztxt(word, value),
			ztxt(`Raw profile type ${word}`, `\n${word}\n 2\nffff\n`)
		]),
	'exif.tif': (word) =>
		tiff([[ascii(0x010f, word), ascii(0x0110, word), ascii(0x0112, word), ascii(0x0132, word)]]),
	'comments.flac': flac,
	'frames.mp3': id3,
	'keys.mov': mov,
	'info.pdf': pdf,
	'comments.eps': (word) =>
		utf8(`%!PS-Adobe-3.0 EPSF-3.0\n%%${word}: ${value}\n%%Title: ${word}\n%%EndComments\n`),
	'lines.hdr': (word) => utf8(`#?RADIANCE\n${word}=${value}\nFORMAT=${word}\n\n-Y 1 +X 1\n`),
	'attributes.exr': (word) =>
		bytes(
			[0x76, 0x2f, 0x31, 1, 2, 0, 0, 0],
			`${word}\0string\0`,
			u32(8, true),
			value,
			`a\0${word}\0`,
			u32(2, true),
			'ab',
			[0]
		),
	'cards.fits': (word) =>
		bytes(
			'SIMPLE  =                    T'.padEnd(80),
			`${word.toUpperCase().slice(0, 8).padEnd(8)}= '${word}'`.padEnd(80),
			'END'.padEnd(80)
		),
	'dictionary.plist': (word) =>
		utf8(
			`<?xml version="1.0"?><plist version="1.0"><dict><key>${word}</key><string>${value}</string><key>a</key><dict><key>${word}</key><array><dict><key>${word}</key><true/></dict></array></dict></dict></plist>`
		),
	'elements.svg': (word) =>
		utf8(
			`<svg xmlns="http://www.w3.org/2000/svg" ${word}="${value}"><${word}>${value}</${word}><desc ${word}="x">${word}</desc></svg>`
		)
};

const before = Object.getOwnPropertyNames(Object.prototype).sort();

describe.each(Object.entries(makers))('%s', (name, make) => {
	it.each(words)('%s is a name like any other', async (word) => {
		const content = make(word);
		const { metadata, warnings } = await read(content, name);

		expect(metadata?.tags.length, warnings[0]?.message).toBeGreaterThan(3);
		for (const tag of metadata?.tags ?? []) {
			// A function or an object of JavaScript's own that was looked up by a name of the file.
			expect(textOf(valueOf(tag)), tag.entry.name).not.toMatch(/native code|\[object/);
			expect(['string', 'number'], tag.entry.name).toContain(typeof tag.entry.id);
		}
		if (metadata) {
			const reading = readingOf(metadata);
			for (const tag of reading.tags)
				expect(String(tag.printed), tag.name).not.toMatch(/native code|\[object Object/);
			const facts = { root: 1, path: `${word}/${name}`, size: 1, modified: 0, added: 0, fingerprint: word };
			expect(Object.getPrototypeOf(summarise(reading, facts).item)).toBe(Object.prototype);
			expect(structuredClone(reading.tags)).toEqual(reading.tags);
		}
		expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
		expect(({} as Record<string, unknown>)[value]).toBeUndefined();
		expect(({} as Record<string, unknown>)['a']).toBeUndefined();
	});
});

it('values of such names are kept as they are', async () => {
	const found = await readMetadata(fromBytes(utf8(rdf('__proto__'))), { fileName: 'a.xmp' });
	const texts = found?.tags.map((tag) => textOf(valueOf(tag))) ?? [];
	expect(texts.filter((text) => text.includes(value)).length).toBeGreaterThan(3);
});
