/**
 * Makes the sample documents in tests/fixtures, and beside each the tags that ExifTool reads in it. All content is made up.
 *
 *   node scripts/fixtures-documents.mjs [NAME...]    all samples, or those whose path contains a NAME
 *
 * Needs qpdf and perl. The samples are committed: run it only to change them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exiftool, inRepository } from './places.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mediatheque-documents-'));

/** @param {readonly string[]} args */
const perl = (...args) =>
	execFileSync('perl', [...exiftool, ...args], {
		env: { ...process.env, TZ: 'UTC' },
		encoding: 'utf8',
		maxBuffer: 1e8
	});

/** @param {string} properties @param {number} padding spaces at the end, as writers leave room */
const packet = (properties, padding) =>
	`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">${properties}</rdf:Description>
</rdf:RDF></x:xmpmeta>${' '.repeat(padding)}
<?xpacket end="w"?>`;

const described =
	'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Field notes</rdf:li></rdf:Alt></dc:title><pdf:Producer>Quire 2</pdf:Producer>';

/**
 * A document of one page, with a table of cross-references (ISO 32000-2:2020, 7.5.4).
 * @param {number} padding of its XMP
 */
function pdfFile(padding) {
	const xmp = Buffer.from(packet(described, padding));
	/** @type {readonly (string | Buffer)[]} */
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R /Lang (en-GB) /PageLayout /OneColumn /PageMode /UseOutlines /MarkInfo << /Marked true >> /AcroForm << /Fields [] >> >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 200 100.5] >>',
		'<< /Type /Page /Parent 2 0 R >>',
		"<< /Title (Field notes \\(second edition\\)) /Author <FEFF005A006F00EB0020004100640061006D0073> /Keywords (birch, heath, fen) /Creator (Quire 2 caf\\351) /Producer (Quire 2) /CreationDate (D:20240309175803+01'00') /ModDate (D:20240310080000Z) /Trapped /False /Shelf#20Mark (Q 17) >>",
		Buffer.concat([
			Buffer.from(`<< /Type /Metadata /Subtype /XML /Length ${xmp.length} >>\nstream\n`),
			xmp,
			Buffer.from('\nendstream')
		])
	];
	const parts = [Buffer.from('%PDF-1.6\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
	const offsets = [];
	let size = parts[0]?.length ?? 0;
	for (const [index, object] of objects.entries()) {
		offsets.push(size);
		const part = Buffer.concat([
			Buffer.from(`${index + 1} 0 obj\n`),
			Buffer.from(object),
			Buffer.from('\nendobj\n')
		]);
		parts.push(part);
		size += part.length;
	}
	const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	const id = '<51756972652d66697874757265313233>';
	parts.push(
		Buffer.from(
			`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R /Info 4 0 R /ID [${id} ${id}] >>\nstartxref\n${size}\n%%EOF\n`
		)
	);
	return Buffer.concat(parts);
}

/** Larger than what tests cut at every byte: keys take their time. */
const long = 10_000;
/** @param {number} padding */
const unpacked = (padding) => (padding === long ? ['--compress-streams=n'] : []);

/** @param {number} padding @param {readonly string[]} options of qpdf */
const through =
	(padding, ...options) =>
	(/** @type {string} */ path) => {
		const plain = join(folder, 'plain.pdf');
		writeFileSync(plain, pdfFile(padding));
		execFileSync('qpdf', [
			'--allow-weak-crypto',
			'--static-id',
			...unpacked(padding),
			...options,
			plain,
			path
		]);
	};

const postScript = `%!PS-Adobe-3.0 EPSF-3.0
%%Title: (Birch) (and fen)
%%Creator: Quire 2
%%For: Zoë Adams
%%CreationDate: 9/3/24 5:58 PM
%%BoundingBox: 10 20 86 120
%%Copyright: 2024 Lumograph,
%%+ all rights reserved
%%Pages: 1
%AI5_RulerUnits: 1
%AI9_ColorModel: 2
%%EndComments
%%BeginDocument: inner.eps
%!PS-Adobe-3.0 EPSF-3.0
%%Keywords: of another document
%%EndDocument
%ImageData: 76 100 8 3 0 1 3 "beginimage"
showpage
%%Trailer
%%EOF
`;

/** @type {Record<string, { make: (path: string) => void, tags?: string[] }>} */
const samples = {
	'pdf/described.pdf': { make: (path) => writeFileSync(path, pdfFile(100)) },
	'pdf/object-streams.pdf': { make: through(100, '--object-streams=generate', '--compress-streams=y') },
	'pdf/rc4-40.pdf': { make: through(long, '--encrypt', '', 'owner', '40', '--') },
	'pdf/rc4-128.pdf': { make: through(long, '--encrypt', '', 'owner', '128', '--use-aes=n', '--') },
	'pdf/aes-128.pdf': {
		make: through(long, '--static-aes-iv', '--encrypt', '', 'owner', '128', '--use-aes=y', '--')
	},
	'pdf/aes-128-clear-metadata.pdf': {
		make: through(
			long,
			'--static-aes-iv',
			...['--encrypt', '', 'owner', '128', '--use-aes=y', '--cleartext-metadata', '--print=none', '--']
		)
	},
	'pdf/aes-256.pdf': {
		make: through(long, '--static-aes-iv', '--encrypt', '', 'owner', '256', '--', '--object-streams=generate')
	},
	'pdf/aes-256-revision-5.pdf': {
		make: through(long, '--static-aes-iv', '--encrypt', '', 'owner', '256', '--force-R5', '--')
	},
	'eps/described.eps': {
		make: (path) => writeFileSync(path, postScript),
		tags: ['-XMP-dc:Source=Notebook 17', '-IPTC:Keywords=birch', '-IPTC:Keywords=fen', '-IPTC:City=Ebury']
	}
};

/** Tags that are of the machine, not of the file. */
const leftOut = ['--System:all', '--ExifTool:all'];

const wanted = process.argv.slice(2);
try {
	for (const [name, { make, tags }] of Object.entries(samples)) {
		if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
		const path = inRepository(`tests/fixtures/${name}`);
		mkdirSync(dirname(path), { recursive: true });
		make(path);
		if (tags) perl('-q', '-m', '-overwrite_original', ...tags, path);
		const [read] = JSON.parse(perl('-j', '-G1', '-a', '-m', '-q', ...leftOut, path));
		delete read.SourceFile;
		writeFileSync(`${path}.json`, `${JSON.stringify(read, null, '\t')}\n`);
		console.log(`${name}: ${statSync(path).size} bytes, ${Object.keys(read).length} tags`);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
