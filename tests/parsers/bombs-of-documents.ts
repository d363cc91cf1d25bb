/** Bombs in documents and other text: PDF, PostScript, property lists, SVG, and packed pictures' metadata. */
import { bytes, u16, u32, utf8, xmpText } from '../fixtures/build-blocks.ts';
import type { Bomb } from './bombs.ts';
import { deflatedZeros, zlibZeros } from './packed-zeros.ts';

/** A PDF of these objects, the first of them its root, the last its Info; `prev` adds to the trailer. */
function pdf(objects: readonly (string | Uint8Array)[], prev = ''): Uint8Array {
	const head = '%PDF-1.5\n';
	const all = [...objects, '<< /Title (A page) >>'];
	const bodies = all.map((object, index) => bytes(`${index + 1} 0 obj\n`, object, '\nendobj\n'));
	let at = head.length;
	const rows = bodies.map((body) => {
		const row = `${String(at).padStart(10, '0')} 00000 n \n`;
		at += body.length;
		return row;
	});
	return bytes(
		head,
		...bodies,
		`xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows.join('')}`,
		`trailer\n<< /Size ${all.length + 1} /Root 1 0 R /Info ${all.length} 0 R ${prev.replace('HERE', String(at))} >>\nstartxref\n${at}\n%%EOF\n`
	);
}
const stream = (entries: string, content: Uint8Array) =>
	bytes(`<< ${entries} /Length ${content.length} >>\nstream\n`, content, '\nendstream');
const metadata = (entries: string, content: Uint8Array) => [
	'<< /Type /Catalog /Metadata 2 0 R >>',
	stream(`/Type /Metadata /Subtype /XML ${entries}`, content)
];
const title = { keeps: ['PDF:Title'] };

const documents = (): Bomb[] => [
	{
		name: 'stream of 512 MiB.pdf',
		bytes: pdf(metadata('/Filter /FlateDecode', zlibZeros(512))),
		limit: true,
		...title
	},
	{
		name: 'stream packed a hundred times.pdf',
		bytes: pdf(metadata(`/Filter [${'/FlateDecode '.repeat(100)}]`, zlibZeros(1))),
		...title
	},
	{
		name: 'predictor of 2 GiB columns.pdf',
		bytes: pdf(
			metadata(
				'/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2147483647 /Colors 2147483647 /BitsPerComponent 2147483647 >>',
				zlibZeros(1)
			)
		),
		...title
	},
	{ name: 'arrays 200,000 deep.pdf', bytes: pdf(['['.repeat(200_000)]) },
	{ name: 'dictionaries 200,000 deep.pdf', bytes: pdf(['<< /A '.repeat(200_000)]) },
	{ name: 'strings in strings.pdf', bytes: pdf(['('.repeat(200_000)]) },
	{
		name: 'pages that are their own.pdf',
		bytes: pdf([
			'<< /Type /Catalog /Pages 2 0 R >>',
			'<< /Type /Pages /Kids [2 0 R 2 0 R 1 0 R] /Count 3 /Parent 2 0 R >>'
		]),
		...title
	},
	{
		name: 'reference to itself.pdf',
		bytes: pdf(['<< /Type /Catalog /Pages 2 0 R /Metadata 3 0 R >>', '3 0 R', '2 0 R']),
		...title
	},
	{ name: 'cross-references in a ring.pdf', bytes: pdf(['<< /Type /Catalog >>'], '/Prev HERE'), ...title },
	{
		name: '4 billion cross-references.pdf',
		bytes: utf8(
			'%PDF-1.5\nxref\n0 4294967295\n0000000000 65535 f \ntrailer\n<< /Size 4294967295 /Root 1 0 R >>\nstartxref\n9\n%%EOF'
		)
	},
	{
		name: 'object stream of 2 billion.pdf',
		bytes: pdf([
			'<< /Type /Catalog /Pages 9 0 R >>',
			stream('/Type /ObjStm /N 2147483647 /First 2147483647', bytes('1 0 2 0'))
		]),
		...title
	},
	{
		name: '300,000 comments.eps',
		bytes: utf8(`%!PS-Adobe-3.0 EPSF-3.0\n%%Title: A page\n${'%%Creator: x\n'.repeat(300_000)}`),
		keeps: ['PostScript:Title']
	},
	{
		name: 'a line without end.eps',
		bytes: utf8(`%!PS-Adobe-3.0 EPSF-3.0\n%%Title: A page\n%%For: ${'x'.repeat(2_000_000)}`)
	},
	{
		name: '200,000 elements deep.svg',
		bytes: utf8(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${'<g>'.repeat(200_000)}`)
	},
	{
		name: '200,000 attributes.svg',
		bytes: utf8(
			`<svg xmlns="http://www.w3.org/2000/svg" ${Array.from({ length: 200_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`
		)
	},
	{
		name: '200,000 dictionaries deep.plist',
		bytes: utf8(`<?xml version="1.0"?><plist version="1.0">${'<dict><key>a</key>'.repeat(200_000)}`)
	},
	{
		name: 'an array of itself.plist',
		// One array of 15 references to itself: 15 to the power of any depth.
		bytes: bytes(
			'bplist00',
			[0xaf, 0x10, 15],
			Array.from({ length: 15 }, () => 0),
			[8],
			new Uint8Array(6),
			[1, 1],
			u32(0),
			u32(1),
			u32(0),
			u32(0),
			u32(0),
			u32(26)
		)
	},
	{
		name: 'a string of 4 GiB.plist',
		bytes: bytes(
			'bplist00',
			[0x5f, 0x12],
			u32(0xfffffff0),
			'abc',
			[8],
			new Uint8Array(6),
			[1, 1],
			u32(0),
			u32(1),
			u32(0),
			u32(0),
			u32(0),
			u32(17)
		)
	}
];

/** A picture of Photoshop up to its resources. */
const psdHead = bytes('8BPS', u16(1), new Uint8Array(6), u16(3), u32(9), u32(9), u16(8), u16(3), u32(0));

const pictures = (): Bomb[] => {
	const zeros = deflatedZeros(512);
	const xmp = utf8(xmpText('<dc:format>x</dc:format>'));
	const groups = [21, 14, 7].map((shift) => ((zeros.length >>> shift) & 0x7f) | 0x80);
	return [
		{
			name: 'XMP of 512 MiB.flif',
			bytes: bytes('FLIF', '31', [63, 47], 'eXmp', groups, [zeros.length & 0x7f], zeros, [0]),
			limit: true,
			keeps: ['File:ImageWidth']
		},
		{
			name: 'extension of 4 GiB.bpg',
			bytes: bytes(
				'BPG',
				[0xfb, 0x28, 0x08, 64, 48, 4, 0x8f, 0xff, 0xff, 0xff, 0x7f, 3, 0x8f, 0xff, 0xff, 0xff, 0x7f]
			)
		},
		{
			name: '65,535 pictures.ico',
			bytes: bytes(u16(0), u16(1, true), u16(0xffff), new Uint8Array(0xffff * 16))
		},
		{
			name: 'header of 4 GiB.exr',
			bytes: bytes([0x76, 0x2f, 0x31, 0x01, 2, 0, 0, 0], 'a\0string\0', u32(0x7fffffff, true), 'x')
		},
		{
			name: '500,000 attributes.exr',
			bytes: bytes([0x76, 0x2f, 0x31, 0x01, 2, 0, 0, 0], 'a\0int\0\x04\0\0\0\0\0\0\0'.repeat(500_000)),
			limit: true
		},
		{
			name: 'cards without end.fits',
			bytes: bytes('SIMPLE  =                    T'.padEnd(80), 'HISTORY x'.padEnd(80).repeat(300_000)),
			limit: true
		},
		{ name: 'lines without end.hdr', bytes: bytes('#?RADIANCE\n', 'A=1\n'.repeat(500_000)) },
		{ name: 'comments without end.ppm', bytes: bytes('P6\n', '#\n'.repeat(500_000), '1 1\n255\n') },
		{
			name: '65,535 layers of 4 GiB.psd',
			bytes: bytes(
				psdHead,
				u32(xmp.length + 12 + (xmp.length % 2)),
				'8BIM',
				u16(1060),
				[0, 0],
				u32(xmp.length),
				xmp,
				xmp.length % 2 ? [0] : [],
				u32(0x7fffffff),
				u32(0x7ffffff0),
				u16(0xffff),
				new Uint8Array(4096).fill(0xff)
			),
			keeps: ['XMP-dc:Format']
		},
		{
			name: 'resource of 4 GiB.psd',
			bytes: bytes(psdHead, u32(0xfffffff0), '8BIM', u16(1060), [0, 0], u32(0xfffffff0), 'x')
		},
		{
			name: '4 billion tags.icc',
			bytes: bytes(
				u32(132),
				new Uint8Array(32),
				'acsp',
				new Uint8Array(88),
				u32(0xffffffff),
				'desc',
				u32(0),
				u32(0xffffffff)
			)
		}
	];
};

export function documentBombs(): Bomb[] {
	return [...documents(), ...pictures()];
}
