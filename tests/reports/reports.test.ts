import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Cell } from '#lib/library/export-columns.ts';
import { optionsOf, usualOptions, type ExportOptions } from '#lib/library/export-settings.ts';
import { exportFormats } from '#lib/library/preset-kinds/export.ts';
import { csvField } from '#lib/reports/csv.ts';
import { reportFormat, reportFormats } from '#lib/reports/registry.ts';
import type { Report, ReportRow } from '#lib/reports/report.ts';
import { numberedItem } from '../library/plain-item.ts';

/** Texts that break formats, spreadsheets or screens. */
const hostile = [
	'=1+1',
	'+1+1',
	'-1+1',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	'=HYPERLINK("http://x.invalid","here")',
	'<script>alert(1)</script>',
	'a"b,c;d\te',
	'two\nlines\r\nthree',
	' blanks ',
	'שלום עולם',
	'a\u202eb',
	'🌊👨‍👩‍👧‍👦 日本語',
	'x'.repeat(10_000),
	'nul\u0000 and \u0007 bell',
	'lone \ud800 half',
	'_x0041_ is no A',
	'&amp; ]]>',
	''
];

async function* pages(rows: readonly (readonly Cell[])[]): AsyncGenerator<readonly ReportRow[]> {
	for (let from = 0; from < rows.length; from += 3) {
		await Promise.resolve();
		yield rows.slice(from, from + 3).map((cells, at) => ({ item: numberedItem(from + at + 1), cells }));
	}
}

async function written(
	format: (typeof exportFormats)[number],
	rows: readonly (readonly Cell[])[],
	options: Partial<ExportOptions> = {},
	more: Partial<Report> = {}
): Promise<Uint8Array<ArrayBuffer>> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const write = await reportFormat(format).load();
	const columns = (rows[0] ?? []).map((_, at) => ({ name: `c${at}`, label: `Column ${at}` }));
	await write(
		{
			...{ title: 'Test', count: rows.length, columns, rows: pages(rows) },
			...{ options: { ...usualOptions, ...options }, ...more }
		},
		{ write: (bytes) => Promise.resolve(void pieces.push(bytes.slice())) }
	);
	return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

const decoded = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
/** A half of a character is no character. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

test('every format of the settings can be written, and says what it is', async () => {
	expect(reportFormats.map(({ id }) => id).sort()).toEqual([...exportFormats].sort());
	for (const { id, load } of reportFormats) {
		expect(typeof (await load())).toBe('function');
		expect((await written(id, [])).length).toBeGreaterThan(2);
	}
});

describe('CSV', () => {
	test('what is read back by another program is what was written, whatever the separator', async () => {
		for (const separator of ['comma', 'semicolon', 'tab'] as const) {
			const rows = hostile.map((text, at) => [text, at, at % 2 === 0, undefined]);
			const text = decoded(await written('csv', rows, { separator, mark: false, guard: false }));
			const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), {
				delimiter: { comma: ',', semicolon: ';', tab: '\t' }[separator]
			});
			expect(errors).toEqual([]);
			expect(data[0]).toEqual(['Column 0', 'Column 1', 'Column 2', 'Column 3']);
			expect(data.slice(1)).toEqual(
				rows.map(([one, at, even]) => [wellFormed(String(one)), String(at), String(even), ''])
			);
		}
	});

	test('no text begins as a formula would, unless that is asked for', async () => {
		const columns = hostile.map((text) => [text]);
		const { data } = Papa.parse<string[]>(decoded(await written('csv', columns, { mark: false })).trimEnd());
		for (const [at, text] of hostile.entries()) {
			const cell = data[at + 1]?.[0] ?? '';
			expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
			expect(cell.replace(/^'/, '')).toBe(wellFormed(text));
		}
		expect(csvField('=1', ',', true)).toBe("'=1");
		expect(csvField('＝1', ',', true)).toBe("'＝1");
		expect(csvField(['-a', 'b'], ',', true)).toBe("'-a; b");
		expect(csvField('=1', ',', false)).toBe('=1');
		// A number is none.
		expect(csvField(-12.5, ',', true)).toBe('-12.5');
		for (const text of ['-0.33', '+1', '-.5', '-1e-7']) expect(csvField(text, ',', true)).toBe(text);
		for (const text of ['-1+1', '+1/3', '-', '-1 ', '-1\n', '-1e'])
			expect(csvField(text, ';', true)).toMatch(/^"?'/);
	});

	test('the mark for Excel and the first row are there as asked', async () => {
		expect(decoded(await written('csv', [['a']]))).toBe('\ufeffColumn 0\r\na\r\n');
		expect(decoded(await written('csv', [['a']], { mark: false, header: 'names' }))).toBe('c0\r\na\r\n');
		expect(decoded(await written('csv', [['a']], { mark: false, header: 'none' }))).toBe('a\r\n');
	});
});

test('JSON says values as they are, and leaves out what is not known', async () => {
	const rows: Cell[][] = [
		['=1', 5, true, undefined, ['a', 'b']],
		[undefined, -1.5, false, { moment: { at: 0, part: 'year' }, clock: 'wall' }, []]
	];
	const parsed: unknown = JSON.parse(decoded(await written('json', rows)));
	expect(parsed).toEqual([
		{ c0: '=1', c1: 5, c2: true, c4: ['a', 'b'] },
		{ c1: -1.5, c2: false, c3: '1970', c4: [] }
	]);
	const all: unknown = JSON.parse(
		decoded(
			await written(
				'json',
				hostile.map((text) => [text])
			)
		)
	);
	expect(all).toEqual(hostile.map((text) => ({ c0: text })));
});

test('XML holds every text without being changed by it', async () => {
	const text = decoded(
		await written(
			'xml',
			hostile.map((one) => [one])
		)
	);
	expect(text).not.toContain('<script>');
	const values = [...text.matchAll(/<field [^>]*>([^<]*)<\/field>/g)].map(([, value = '']) =>
		value
			.replaceAll('&#13;', '\r')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&quot;', '"')
			.replaceAll('&amp;', '&')
	);
	expect(values).toEqual(
		hostile.map((one) => wellFormed(one).replaceAll('\u0000', '').replaceAll('\u0007', ''))
	);
});

describe('XLSX', () => {
	/** Cells as the sheet has them: kind and content. */
	async function cells(rows: readonly (readonly Cell[])[]): Promise<[kind: string, value: string][][]> {
		const parts = unzipSync(await written('xlsx', rows));
		const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
		expect(sheet).not.toContain('<f>');
		return [...sheet.matchAll(/<row>(.*?)<\/row>/gs)].map(([, row = '']) =>
			[...row.matchAll(/<c([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', inner = '']) => {
				const value = inner.replace(/^<(?:v|is)>|<\/(?:v|is)>$/g, '').replace(/^<t [^>]*>|<\/t>$/g, '');
				const text = value
					.replaceAll('&#13;', '\r')
					.replaceAll('&lt;', '<')
					.replaceAll('&gt;', '>')
					.replaceAll('&quot;', '"')
					.replaceAll('&amp;', '&')
					.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
				return [attributes.trim(), text];
			})
		);
	}

	test('text is typed as text, whatever it looks like, and comes back as it was', async () => {
		const [header, ...rows] = await cells(hostile.map((text) => [text]));
		expect(header).toEqual([['s="3" t="inlineStr"', 'Column 0']]);
		expect(rows).toEqual(hostile.map((text) => [[text === '' ? '' : 't="inlineStr"', wellFormed(text)]]));
	});

	test('numbers, yes and no, and moments are what they are', async () => {
		const wall = (at: number, more = {}) => ({ moment: { at, ...more }, clock: 'wall' }) as const;
		const [, row] = await cells([
			[
				...[-1.5, true, Infinity],
				wall(Date.UTC(2024, 0, 2, 12)),
				wall(Date.UTC(2024, 0, 2), { part: 'day' }),
				wall(Date.UTC(2024, 0, 1), { part: 'year' }),
				wall(Date.UTC(1850, 0, 1), { part: 'day' })
			]
		]);
		expect(row).toEqual([
			['', '-1.5'],
			['t="b"', '1'],
			['t="inlineStr"', 'Infinity'],
			['s="1"', '45293.5'],
			['s="2"', '45293'],
			['t="inlineStr"', '2024'],
			['t="inlineStr"', '1850-01-01']
		]);
	});

	test('a text that no cell holds is cut, and that is seen', async () => {
		const [, row] = await cells([['y'.repeat(40_000)]]);
		expect(row?.[0]?.[1]).toHaveLength(32_767);
		expect(row?.[0]?.[1]).toMatch(/y…$/);
	});
});

test('a playlist has what can be played, in one line each', async () => {
	const kinds = ['audio', 'photo', 'video'] as const;
	const rows = kinds.map((kind, at) => ({
		item: numberedItem(at, {
			...{ kind, path: at === 0 ? '#1.mp3' : `a/${at}.mp4`, duration: 12.6 },
			...{ artist: 'X', title: 'two\nlines' }
		}),
		cells: []
	}));
	async function* one(): AsyncGenerator<readonly ReportRow[]> {
		await Promise.resolve();
		yield rows;
	}
	const text = decoded(await written('m3u', [], {}, { rows: one() }));
	expect(text).toBe(
		'#EXTM3U\n#PLAYLIST:Test\n#EXTINF:13,X - two lines\n./#1.mp3\n#EXTINF:13,X - two lines\na/2.mp4\n'
	);
});

/** What stands on the pages, as operators. */
function contentOf(pdf: PDFDocument): string {
	return pdf
		.getPages()
		.flatMap(({ node }) => {
			const { Contents } = node.normalizedEntries();
			return (Contents?.asArray() ?? []).map((one) => pdf.context.lookup(one));
		})
		.map((stream) =>
			stream instanceof PDFRawStream
				? new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode())
				: ''
		)
		.join('\n');
}

const hexOf = (text: string) =>
	[...text].map((letter) => letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')).join('');

test('a contact sheet has its pages, its title and no trouble with any text', async () => {
	const rows = Array.from({ length: 40 }, (_, at) => [hostile[at % hostile.length], at]);
	const png = Uint8Array.from(
		atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
		(letter) => letter.charCodeAt(0)
	);
	const drawn: string[] = [];
	const bytes = await written(
		'pdf',
		rows,
		{ across: 3, paper: 'letter' },
		{
			picture: (item) =>
				Promise.resolve(item.id % 3 === 0 ? undefined : item.id % 3 === 1 ? png : new Uint8Array(9)),
			drawText: (text) => {
				drawn.push(text);
				return Promise.resolve({ png, width: 30, height: 36 });
			}
		}
	);
	const pdf = await PDFDocument.load(bytes);
	expect(pdf.getTitle()).toBe('Test');
	expect(pdf.getPageCount()).toBe(Math.ceil(40 / 9));
	expect(pdf.getPage(0).getWidth()).toBeCloseTo(612, 3);
	const said = contentOf(pdf);
	// The title on each page, in the letters of the font; what was drawn says what it shows.
	expect(said.split('<54657374> Tj').length - 1).toBe(pdf.getPageCount());
	expect(said).toContain(`<${hexOf('=1+1')}> Tj`);
	expect(said).toMatch(/\/Span <<\s*\/ActualText <FEFF05E905DC05D505DD/);
	expect(said.split('BDC').length).toBe(said.split('EMC').length);
	expect(drawn).toContain('שלום עולם');
	expect(drawn).toContain('🌊👨‍👩‍👧‍👦 日本語');
	// Without anything to draw it, it is written as far as the fonts go.
	expect((await PDFDocument.load(await written('pdf', rows))).getPageCount()).toBeGreaterThan(0);
	expect(
		(await PDFDocument.load(await written('pdf', rows, { landscape: true }))).getPage(0).getWidth()
	).toBeCloseTo(841.9, 0);
});

test('below the pictures of a contact sheet a date is written for people', async () => {
	const taken: Cell = { moment: { at: Date.UTC(2024, 4, 31, 13, 45, 7) }, clock: 'wall' };
	const said = contentOf(await PDFDocument.load(await written('pdf', [[taken]])));
	expect(said).toContain(`<${hexOf('2024-05-31 13:45:07')}> Tj`);
});

test('settings that do not fit count as not said', () => {
	expect(optionsOf({ across: 3, header: 'nothing', mark: 'yes', __proto__: 1, guard: false })).toEqual({
		...usualOptions,
		across: 3,
		guard: false
	});
});

test('an export that is told to stop, stops', async () => {
	const stop = new AbortController();
	stop.abort();
	for (const { id } of reportFormats)
		await expect(written(id, [['a']], {}, { signal: stop.signal })).rejects.toThrow(/abort/i);
});
