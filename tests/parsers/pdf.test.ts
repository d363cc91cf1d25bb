import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Budget, fromBytes, readMetadata, type ByteSource } from '#lib/parsers/index.ts';
import { bytes, icc, resource, utf8, xmpText } from '../fixtures/build-blocks.ts';
import { described, packedStream, pdf, pdfOfStreams, stream } from '../fixtures/build-pdf.ts';
import { box } from './made-boxes.ts';
import { read } from './reading.ts';

const metadata = (format: string) =>
	stream(utf8(xmpText('', `dc:format="${format}"`)), '/Type /Metadata /Subtype /XML');
const texts = async (file: Uint8Array, name = 'a.pdf') => Object.fromEntries((await read(file, name)).tags);
const messages = async (file: Uint8Array) => (await read(file)).warnings.map(({ message }) => message);

describe('what a PDF says of itself', () => {
	it('is text in any of three encodings, with escapes', async () => {
		expect(
			await texts(
				described(
					'/Title (a\\(b\\)c \\101\\\nd (nested)) /Author <FEFF0049 0063> /Subject (\\376\\377\\000I\\000d)' +
						' /Creator <EFBBBFC3A9> /Producer (\\200\\240\\351\\030)'
				)
			)
		).toMatchObject({
			'PDF:Title': 'a(b)c Ad (nested)',
			'PDF:Author': 'Ic',
			'PDF:Subject': 'Id',
			'PDF:Creator': 'é',
			'PDF:Producer': '•€é˘'
		});
	});

	it('ends where its last whole character does', async () => {
		expect((await texts(described('/Author <FEFF0049006300>')))['PDF:Author']).toBe('Ic');
	});

	it('has dates with any part left out', async () => {
		const dates = async (created: string, changed: string) => {
			const tags = await texts(described(`/CreationDate (${created}) /ModDate (${changed})`));
			return [tags['PDF:CreateDate'], tags['PDF:ModifyDate']];
		};
		expect(await dates("D:20050718143045-04'00'", 'D:20050718143045Z')).toEqual([
			'2005:07:18 14:30:45-04:00',
			'2005:07:18 14:30:45Z'
		]);
		expect(await dates('20050718', 'D:2005')).toEqual(['2005:07:18 00:00:00', '2005:01:01 00:00:00']);
		expect(await dates('Mon Jul 18 2005', '2005-07-18T14:30:45Z')).toEqual([
			'Mon Jul 18 2005',
			'2005-07-18T14:30:45Z'
		]);
	});

	it('lists keywords that stand in one string', async () => {
		const keywords = async (text: string) =>
			(await texts(described(`/Keywords ${text}`)))['PDF:Keywords']?.split(', ');
		expect(await keywords('(red birch, heath)')).toEqual(['red birch', 'heath']);
		expect(await keywords('(birch; heath)')).toEqual(['birch', 'heath']);
		expect(await keywords('(birch heath)')).toEqual(['birch', 'heath']);
		expect(await keywords('(red birch,oak; heath)')).toEqual(['red birch,oak', 'heath']);
		expect(await keywords('[(red birch) (heath)]')).toEqual(['red birch', 'heath']);
	});

	it('may have keys of its own', async () => {
		expect(
			await texts(
				described('/PTEX.Fullbanner (a) /Shelf#20Mark (b) /x (c) /foo_bar (d) /1st (e) /Sub << /A 1 >>')
			)
		).toMatchObject({
			'PDF:PTEX_Fullbanner': 'a',
			'PDF:Shelf_Mark': 'b',
			'PDF:TagX': 'c',
			'PDF:FooBar': 'd',
			'PDF:Tag1st': 'e'
		});
	});

	it('is found behind references and comments', async () => {
		const tags = await texts(
			described('/Title 5 0 R % (no)\n /Keywords [6 0 R (y)] /Author 7 0 R', {
				5: '(found)',
				6: '8 0 R',
				7: '7 0 R',
				8: '(x)'
			})
		);
		expect(tags).toMatchObject({ 'PDF:Title': 'found', 'PDF:Keywords': 'x, y' });
		expect(tags['PDF:Author']).toBeUndefined();
	});
});

describe('the catalogue', () => {
	it('tells how the document is shown, what it may be used for, and of its pages', async () => {
		const file = described(
			'/Title (x)',
			{
				2: '<< /Type /Pages /Kids [3 0 R] /Count 7 /MediaBox [0 0 200 100.50] >>',
				5: '<< /Name (Ada) /M (D:20200101000000Z) /Prop_AuthTime 12 /Reference [ << /TransformParams << /P 2 /Form [/Add /FillIn] >> >> ] >>'
			},
			'/Lang (en) /PageLayout /OneColumn /PageMode /UseOutlines /Version /1.7 /MarkInfo << /Marked true >>' +
				' /AcroForm << /XFA 9 0 R >> /Perms << /DocMDP 5 0 R >>'
		);
		expect(await texts(file)).toMatchObject({
			'PDF:PDFVersion': '1.7',
			'PDF:PageCount': '7',
			'PDF:MediaBox': '0, 0, 200, 100.50',
			'PDF:Language': 'en',
			'PDF:PageLayout': 'OneColumn',
			'PDF:TaggedPDF': 'Yes',
			'PDF:HasXFA': 'Yes',
			'PDF:SigningAuthority': 'Ada',
			'PDF:SigningDate': '2020:01:01 00:00:00Z',
			'PDF:AuthenticationTime': '12 seconds ago',
			'PDF:ModificationPermissions': 'Fill forms, Create page templates, Sign',
			'PDF:FormUsageRights': 'Add, FillIn',
			'PDF:Linearized': 'No'
		});
	});

	it('leads to XMP, and pages to profiles, image resources and Illustrator', async () => {
		const page =
			'<< /Resources << /ColorSpace << /CS0 [/ICCBased 6 0 R] >> >> /PieceInfo << /AdobePhotoshop <<' +
			' /Private << /ImageResources 7 0 R >> >> /Illustrator << /Private << /CreatorVersion 12 /AIMetaData 8 0 R >> >> >> >>';
		const file = described(
			'/Title (x)',
			{
				3: page,
				5: metadata('application/pdf'),
				6: packedStream(icc({})),
				7: stream(resource(1034, bytes([1]))),
				8: stream('%!PS-Adobe-3.0 \r%%For: (Ada) (Lumograph)\r%%EndComments\r')
			},
			'/Metadata 5 0 R'
		);
		const tags = await texts(file, 'drawing.ai');
		expect(tags).toMatchObject({
			'File:FileType': 'AI',
			'XMP-dc:Format': 'application/pdf',
			'Photoshop:CopyrightFlag': 'True',
			'PDF:CreatorVersion': '12',
			'PostScript:For': 'Ada, Lumograph'
		});
		expect(Object.keys(tags).some((key) => key.startsWith('ICC-header:'))).toBe(true);
		expect((await texts(file, 'drawing.bin'))['File:FileType']).toBe('AI');
		expect((await texts(file, 'drawing.pdf'))['File:FileType']).toBe('PDF');
	});

	it.each([
		['/ASCIIHexDecode', (text: string) => `${Buffer.from(text).toString('hex')}>`],
		['/RunLengthDecode', (text: string) => bytes([text.length - 129 + 128], text, [128])],
		['[/ASCIIHexDecode /FlateDecode]', (text: string) => deflateSync(text).toString('hex')]
	])('reads XMP packed by %s', async (filter, pack) => {
		const text = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'.padEnd(100);
		const short = `<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="${filter.length}"/>`.padEnd(100);
		expect(text).toHaveLength(100);
		const file = described(
			'/Title (x)',
			{ 5: stream(pack(short), `/Subtype /XML /Filter ${filter}`) },
			'/Metadata 5 0 R'
		);
		expect((await texts(file))['XMP-x:XMPToolkit']).toBe(String(filter.length));
	});
});

it('content credentials of a document are read, those of other files in it are not', async () => {
	const id = bytes('c2pa', Buffer.from('00110010800000aa00389b71', 'hex'), [3], 'made-up\0');
	const credentials = packedStream(box('jumb', box('jumd', id)), '/Type /EmbeddedFile');
	const file = (relation: string) =>
		described(
			'/Title (x)',
			{ 5: credentials },
			`/AF [<< /AFRelationship /${relation} /EF << /F 5 0 R >> >>]`
		);
	expect((await texts(file('C2PA_Manifest')))['JUMBF:JUMDLabel']).toBe('made-up');
	expect((await texts(file('Data')))['JUMBF:JUMDLabel']).toBeUndefined();
});

describe('cross-references', () => {
	it('of files for old readers too hide objects in a stream beside the table', async () => {
		const hidden = '5 0 obj\n<< /Title (hidden) >>\nendobj\n';
		const body = `%PDF-1.4\n${hidden}1 0 obj\n<< /Type /Catalog >>\nendobj\n`;
		const rows = bytes([1, 0, 9]);
		const table = bytes(
			'7 0 obj\n',
			stream(rows, '/Type /XRef /Size 6 /Index [5 1] /W [1 2 0]'),
			'\nendobj\n'
		);
		const start = body.length + table.length;
		const entries = `0 2\n0000000000 65535 f \n${String(body.indexOf('1 0 obj')).padStart(10, '0')} 00000 n \n5 1\n0000000000 00000 f \n`;
		const { tags, warnings } = await read(
			bytes(
				body,
				table,
				`xref\n${entries}trailer\n<< /Root 1 0 R /Info 5 0 R /XRefStm ${body.length} >>\nstartxref\n${start}\n%%EOF\n`
			)
		);
		expect(warnings).toEqual([]);
		expect(tags.get('PDF:Title')).toBe('hidden');
	});

	it('may have lines of one byte less than they should', async () => {
		const file = Buffer.from(described('/Title (short lines)')).toString('latin1');
		const { tags, warnings } = await read(bytes(file.replaceAll(/ (n|f) \n/g, ' $1\n')));
		expect(warnings).toEqual([]);
		expect(tags.get('PDF:Title')).toBe('short lines');
	});

	it('count from the header, before which there may be white space', async () => {
		expect((await texts(bytes('\r\n\r\n', described('/Title (further on)'))))['PDF:Title']).toBe(
			'further on'
		);
	});
});

describe('updates', () => {
	const first = pdf({ 1: '<< /Type /Catalog >>', 4: '<< /Title (old) /Author (Ada) >>' });

	it('replace objects', async () => {
		const { file } = pdf({ 4: '<< /Title (new) >>' }, undefined, first);
		const tags = await texts(file);
		expect(tags['PDF:Title']).toBe('new');
		expect(tags['PDF:Author']).toBeUndefined();
	});

	it('may bring an information dictionary that counts before the older', async () => {
		const { file } = pdf({ 8: '<< /Title (new) >>' }, '/Root 1 0 R /Info 8 0 R', first);
		expect(await texts(file)).toMatchObject({ 'PDF:Title': 'new', 'PDF:Author': 'Ada' });
	});

	it('that lead back to themselves end', async () => {
		const { start } = pdf({ 4: '<< /Title (x) >>' }, undefined, first);
		const { file } = pdf({ 4: '<< /Title (x) >>' }, undefined, { ...first, start });
		expect(await texts(file)).toMatchObject({ 'PDF:Title': 'x' });
	});
});

describe('streams of objects', () => {
	it('hold what is not a stream, told by a stream of cross-references', async () => {
		const file = pdfOfStreams(
			{
				1: '<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R >>',
				2: '<< /Count 3 >>',
				4: '<< /Title (within) >>'
			},
			{ 5: metadata('inside') }
		);
		const { tags, warnings } = await read(file);
		expect(warnings).toEqual([]);
		expect(Object.fromEntries(tags)).toMatchObject({
			'PDF:Title': 'within',
			'PDF:PageCount': '3',
			'XMP-dc:Format': 'inside'
		});
	});

	it('that lie in themselves are nothing', async () => {
		const file = pdfOfStreams({ 1: '<< /Type /Catalog >>', 90: '<< >>' });
		expect((await read(file)).metadata?.type.type).toBe('PDF');
	});
});

describe('damage', () => {
	const whole = described(
		'/Title (kept) /Producer (Quire)',
		{ 5: metadata('kept') },
		'/Metadata 5 0 R /Lang (en)'
	);
	const text = Buffer.from(whole).toString('latin1');
	const all = { 'PDF:Title': 'kept', 'PDF:Language': 'en', 'PDF:PageCount': '1', 'XMP-dc:Format': 'kept' };

	it.each([
		['a wrong startxref', text.replace(/startxref\n\d+/, 'startxref\n7')],
		['no startxref', text.slice(0, text.indexOf('startxref'))],
		['no cross-references and no trailer', text.slice(0, text.indexOf('xref\n'))],
		['offsets that are off', text.replace(/(\d{9})\d 00000 n/g, '$17 00000 n')],
		['line ends turned into two characters', text.replaceAll('\n', '\r\n')]
	])('%s: objects are looked for', async (_what, damaged) => {
		const file = bytes(damaged);
		expect(await texts(file)).toMatchObject(all);
		expect(await messages(file)).not.toEqual([]);
	});

	it('finds the end of a stream that lies about its length', async () => {
		expect(await texts(bytes(text.replace(/\/Length \d+/, '/Length 9')))).toMatchObject(all);
	});

	it('a dictionary without its end costs only itself', async () => {
		const broken = described('/Title (x)', { 2: '<< /Count 9 /Kids [' }, '/Lang (en)');
		expect(await texts(broken)).toMatchObject({ 'PDF:Title': 'x', 'PDF:Language': 'en' });
	});

	it.each([
		['arrays in arrays', `/Title ${'['.repeat(50_000)}`],
		['dictionaries in dictionaries', `/Title ${'<< /A '.repeat(50_000)}`],
		['a string without its end', `/Title (${'('.repeat(50_000)}`]
	])('%s end', async (_what, info) => {
		const { metadata: found, warnings } = await read(described(info));
		expect(found?.type.type).toBe('PDF');
		expect(warnings.length).toBeGreaterThan(0);
	});

	it('a stream that unpacks to too much costs only itself', async () => {
		const bomb = deflateSync(deflateSync(new Uint8Array(64 * 1024 * 1024)));
		const file = described(
			'/Title (x)',
			{ 5: stream(bomb, '/Subtype /XML /Filter [/FlateDecode /FlateDecode]') },
			'/Metadata 5 0 R /Lang (en)'
		);
		const { tags, warnings, metadata: found } = await read(file);
		expect(Object.fromEntries(tags)).toMatchObject({ 'PDF:Title': 'x', 'PDF:Language': 'en' });
		expect(warnings.map(({ kind }) => kind)).toEqual(['limit']);
		expect(found?.used.allocation).toBeLessThan(20_000_000);
	});

	it('a page that is its own parent is read once', async () => {
		const file = described('/Title (x)', { 3: '<< /Kids [3 0 R] /Metadata 3 0 R >>' });
		expect((await texts(file))['PDF:PageCount']).toBe('1');
	});
});

describe('encryption', () => {
	it('with a password is told, and nothing undecipherable shown', async () => {
		const file = described(
			'/Title (secret)',
			{
				9: `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >>`
			},
			'',
			'/Encrypt 9 0 R'
		);
		const { tags, warnings } = await read(file);
		expect(tags.get('PDF:Encryption')).toBe('Standard V2.3 (128-bit)');
		expect(tags.get('PDF:UserAccess')).toContain('Print, Modify');
		expect(tags.has('PDF:Title')).toBe(false);
		expect(warnings.map(({ message }) => message)).toEqual(['PDF: encrypted with a password']);
	});

	it('by another program is told', async () => {
		const file = described('/Title (x)', { 9: '<< /Filter /FooSec /V 1 >>' }, '', '/Encrypt 9 0 R');
		expect((await texts(file))['PDF:Encryption']).toBe('FooSec V1');
		expect(await messages(file)).toEqual(['PDF: encrypted in a way that is not read']);
	});
});

describe('a PDF of a gigabyte', () => {
	it('is not read but looked into', async () => {
		const size = 2 ** 30;
		const pages = Array.from({ length: 400 }, (_, index) => 100 + index);
		const head = bytes('%PDF-1.4\n');
		const parts = new Map<number, Uint8Array>([[0, head]]);
		const offsets = new Map<number, number>();
		const put = (number: number, offset: number, object: string) => {
			offsets.set(number, offset);
			parts.set(offset, bytes(`${number} 0 obj\n${object}\nendobj\n`));
		};
		for (const [index, number] of pages.entries())
			put(number, 2_000_000 * (index + 1), '<< /Type /Page /Resources << >> >>');
		put(1, size - 90_000, '<< /Type /Catalog /Pages 2 0 R >>');
		put(2, size - 89_000, `<< /Count 400 /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] >>`);
		put(4, size - 80_000, '<< /Title (large) >>');
		const table = [...offsets]
			.map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
			.join('');
		const start = size - 60_000;
		const tail = `xref\n${table}trailer\n<< /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`;
		parts.set(start, bytes(tail));
		const end = start + tail.length;
		const source: ByteSource = {
			size: end,
			read: (offset, length) => {
				const out = new Uint8Array(Math.max(0, Math.min(length, end - offset)));
				for (const [at, part] of parts) {
					const from = Math.max(at, offset);
					const to = Math.min(at + part.length, offset + out.length);
					if (from < to) out.set(part.subarray(from - at, to - at), from - offset);
				}
				return Promise.resolve(out);
			}
		};
		const budget = new Budget();
		const found = await readMetadata(source, { budget });
		expect(found?.tags.find(({ entry }) => entry.name === 'Title')?.raw).toBe('large');
		expect(found?.warnings).toEqual([]);
		expect(budget.used.bytes).toBeLessThan(2_000_000);
	});
});

it('gives what was read when the document is cut off', async () => {
	const file = described('/Title (kept) /Producer (Quire)', { 5: metadata('x') }, '/Metadata 5 0 R');
	const cut = file.subarray(0, Buffer.from(file).indexOf('5 0 obj') + 40);
	const found = await readMetadata(fromBytes(cut));
	expect(found?.tags.map(({ entry }) => entry.name)).toEqual(expect.arrayContaining(['Title', 'PageCount']));
	expect(found?.warnings.length).toBeGreaterThan(0);
});
