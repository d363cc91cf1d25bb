import { describe, expect, it } from 'vitest';
import { bytes, resource, u16, u32, utf8, xmpText } from '../fixtures/build-blocks.ts';
import { ascii, short, tiff } from '../fixtures/build-tiff.ts';
import { read } from './reading.ts';

const eps = '%!PS-Adobe-3.0 EPSF-3.0\n';
const texts = async (file: Uint8Array | string, name = 'a.eps') =>
	Object.fromEntries((await read(typeof file === 'string' ? bytes(file) : file, name)).tags);

describe('comments of PostScript', () => {
	it('are read up to the end of the file; of equal ones the first counts', async () => {
		const tags = await texts(
			`${eps}%%Title: first\n%%Title: second\n%%EndComments\nshowpage\n%%Creator: late\n%%Trailer\n%%Pages: 2\n`
		);
		expect(tags).toMatchObject({
			'File:FileType': 'EPS',
			'PostScript:Title': 'first',
			'PostScript:Creator': 'late',
			'PostScript:Pages': '2'
		});
	});

	it('are strings, lists of strings, or as they stand', async () => {
		expect(
			await texts(
				`${eps}%%Title: (Hello \\(x\\) \\101)\n%%For: (A B) (C)\n%%Creator: me (you) them\n%%Author: (open\n%%Keywords: (k (n))\n%%Subject: ()\n`
			)
		).toMatchObject({
			'PostScript:Title': 'Hello (x) A',
			'PostScript:For': 'A B, C',
			'PostScript:Creator': 'me (you) them',
			'PostScript:Author': '(open',
			'PostScript:Keywords': 'k (n)',
			'PostScript:Subject': ''
		});
	});

	it.each(['\n', '\r', '\r\n'])('go on in the next line, whatever ends lines (%j)', async (end) => {
		expect(
			await texts(['%!PS-Adobe-3.0', '%%Copyright: a,', '%%+ b', '%%+ c', '%%Title: t', ''].join(end))
		).toMatchObject({ 'File:FileType': 'PS', 'PostScript:Copyright': 'a, b c', 'PostScript:Title': 't' });
	});

	it('of documents inside, and bytes that look like some, are passed over', async () => {
		const tags = await texts(
			`${eps}%%BeginDocument: x.eps\n%%Title: inner\n%%BeginDocument: y\n%%EndDocument\n%%EndDocument\n%%BeginBinary: 20\n%%Subject: in bin\n\n%%EndBinary\n%%Author: mine\n`
		);
		expect(tags['PostScript:Title']).toBeUndefined();
		expect(tags['PostScript:Subject']).toBeUndefined();
		expect(tags['PostScript:Author']).toBe('mine');
	});

	it("are Illustrator's where it says so", async () => {
		const type = async (text: string) => (await texts(text))['File:FileType'];
		expect(await type('%!PS-Adobe-3.0\n%%Creator: Adobe Illustrator(R) 9\n')).toBe('AI');
		expect(await type('%!PS-Adobe-3.0\n%%Creator: (Adobe Illustrator(R) 9)\n')).toBe('PS');
		expect(await type(`${eps}%%Creator: Adobe Illustrator(R) 9\n`)).toBe('EPS');
		expect(await texts(`${eps}%AI5_RulerUnits: 6\n%AI9_ColorModel: 1\n%Title: no\n`)).toMatchObject({
			'PostScript:AIRulerUnits': 'Pixels',
			'PostScript:AIColorModel': 'RGB'
		});
	});

	it('may have no more before them than two signs, where the name says what it is', async () => {
		expect(await texts('%!\n%%Title: bare\n', 'a.ps')).toMatchObject({
			'File:FileType': 'PS',
			'PostScript:Title': 'bare'
		});
		expect((await read(bytes('%!\n%%Title: bare\n'), 'a.txt')).metadata?.type.type).not.toBe('PS');
	});

	it('tell the size of the picture', async () => {
		const size = async (text: string) => (await texts(eps + text))['Composite:ImageSize'];
		expect(await size('%%BoundingBox: 10 20 86 120.5\n')).toBe('76x100');
		expect(await size('%%BoundingBox: -10 20 86 120\n')).toBeUndefined();
		expect(await size('%%BoundingBox: 0 0 9 9\n%ImageData: 8 4 8 3\n')).toBe('8x4');
		expect(await size('%%BoundingBox: (atend)\n')).toBeUndefined();
		expect(await size('%%BoundingBox: 1.5 2 10.5 20\n')).toBeUndefined();
	});
});

describe('what lies between the comments', () => {
	const lines = (data: Uint8Array) =>
		(
			Buffer.from(data)
				.toString('hex')
				.toUpperCase()
				.match(/.{1,64}/g) ?? []
		)
			.map((line) => `% ${line}\n`)
			.join('');

	it('is read: image resources in hexadecimal, XMP as it is', async () => {
		const photoshop = resource(1034, bytes([1]));
		const tags = await texts(
			bytes(
				`${eps}%%Title: t\n%BeginPhotoshop: ${photoshop.length}\n${lines(photoshop)}%EndPhotoshop\n%begin_xml_packet: 9\n`,
				`<?xpacket begin="" id=""?>`,
				utf8(xmpText('<dc:source>x</dc:source>')),
				'<?xpacket end="w"?>\n%%Subject: s\n'
			)
		);
		expect(tags).toMatchObject({
			'Photoshop:CopyrightFlag': 'True',
			'XMP-dc:Source': 'x',
			'PostScript:Subject': 's'
		});
	});

	it('without its end is told, and the rest is read', async () => {
		for (const begin of ['%BeginPhotoshop: 9\n% 3842', '<?xpacket begin="" id=""?><x:xmpmeta']) {
			const { tags, warnings } = await read(bytes(`${eps}%%Title: t\n${begin}\n%%Subject: s\n`));
			expect(tags.get('PostScript:Subject')).toBe('s');
			expect(warnings.length).toBeGreaterThan(0);
		}
	});

	it('may be thousands of beginnings', async () => {
		const { metadata } = await read(bytes(eps + '<?xpacket begin="\n'.repeat(50_000)));
		expect(metadata?.type.type).toBe('EPS');
	});
});

describe('encapsulated PostScript for DOS', () => {
	const body = bytes(`${eps}%%Title: dos\n%%BoundingBox: 0 0 9 9\n`);
	const preview = tiff([[ascii(270, 'seen')]]);
	const file = (previewSize = preview.length, start = 30) =>
		bytes(
			[0xc5, 0xd0, 0xd3, 0xc6],
			...[start, body.length, 0, 0, 30 + body.length, previewSize].map((value) => u32(value, true)),
			u16(0xffff),
			body,
			preview
		);

	it('has comments and a preview with tags of its own', async () => {
		const { tags, metadata } = await read(file());
		expect(Object.fromEntries(tags)).toMatchObject({
			'File:FileType': 'EPS',
			'PostScript:Title': 'dos',
			'PostScript:TIFFPreview': `(Binary data ${preview.length} bytes, use -b option to extract)`,
			'IFD0:ImageDescription': 'seen'
		});
		expect(metadata?.previews).toEqual([
			{ name: 'TIFFPreview', mime: 'image/tiff', range: [30 + body.length, preview.length] }
		]);
	});

	it("has the preview's size, and what the picture's own EXIF says else", async () => {
		const [own, seen] = [
			tiff([[short(256, 64), short(257, 48), ascii(270, 'own')]]),
			tiff([[short(256, 8), short(257, 6), ascii(270, 'seen')]])
		];
		const digits = Buffer.from(resource(1058, own)).toString('hex');
		const text = bytes(`${eps}%BeginPhotoshop: 9\n% ${digits}\n%EndPhotoshop\n`);
		const whole = bytes(
			[0xc5, 0xd0, 0xd3, 0xc6],
			...[30, text.length, 0, 0, 30 + text.length, seen.length].map((value) => u32(value, true)),
			u16(0xffff),
			text,
			seen
		);
		expect(await texts(whole)).toMatchObject({
			'IFD0:ImageWidth': '8',
			'IFD0:ImageHeight': '6',
			'IFD0:ImageDescription': 'own'
		});
	});

	it('with a header that lies is told', async () => {
		const cut = await read(file(99_999));
		expect(cut.tags.get('PostScript:Title')).toBe('dos');
		expect(cut.metadata?.previews).toEqual([]);
		expect(cut.warnings.map(({ message }) => message)).toContain('PostScript: the preview is cut off');
		const lost = await read(file(preview.length, 40_000));
		expect(lost.warnings.map(({ message }) => message)).toEqual([
			'PostScript: it does not begin where the header says'
		]);
	});
});
