/**
 * PostScript and encapsulated PostScript (PostScript Language Document Structuring Conventions; Encapsulated PostScript File
 * Format Specification, 3.0), the latter with a preview beside it in files for DOS.
 */
import { readExif } from '../blocks/exif.ts';
import { sinkWith } from '../blocks/nested.ts';
import { DamagedFile } from '../damage.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { FileType, TagSink } from '../model.ts';
import { postScriptTable, readComments } from './postscript/comments.ts';

/** Comments stand at the start, XMP behind the procedures: programs put no megabytes before them. */
const mostComments = 2 * 1024 * 1024;
/** Most of a preview that is read: its tags, and as few of its pixels as may be. */
const mostPreview = 2 * 1024 * 1024;

const mime = 'application/postscript';
const types = {
	ps: { type: 'PS', extension: 'ps', mime },
	eps: { type: 'EPS', extension: 'eps', mime },
	ai: { type: 'AI', extension: 'ai', mime: 'application/vnd.adobe.illustrator' },
	pfa: { type: 'PFA', extension: 'pfa', mime: 'application/x-font-type1' }
} as const satisfies Record<string, FileType>;

/** Illustrator writes its name bare; what puts it into parentheses is another program. */
const illustrator = /(?<![^\r\n])%%Creator: ?Adobe Illustrator/;

const dosMagic = 0xc6d3d0c5;

/** Reads the comments, and the preview's tags after them: the document's own come first. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	const dos = await dosHeader(file);
	if (dos) found.is(types.eps);
	const { start, size } = dos?.postScript ?? { start: 0, size: file.size };
	const head = latin1(await file.read(start, 128));
	if (!head.startsWith('%!')) {
		if (dos) found.warn('PostScript: it does not begin where the header says');
		return;
	}
	found.is(typeOf(head));
	const preview = dos?.preview && (await loadPreview(file, dos.preview));
	// Of the picture's size in EXIF the preview's counts, of all else what the document says.
	preview?.tags(found, true);
	const bytes = await file.read(start, Math.min(size, mostComments));
	if (bytes.length < Math.min(size, mostComments)) found.warn('PostScript: the file is cut off');
	found.attempt('PostScript', () => {
		readComments(bytes, start, found);
	});
	if (found.type === types.ps && illustrator.test(latin1(bytes.subarray(0, 4096)))) found.is(types.ai);
	preview?.tags(found, false);
	if (dos?.preview) tellPreview(file, dos.preview, found);
}

function typeOf(head: string): FileType {
	const line = head.split(/[\r\n]/, 1)[0] ?? '';
	if (/^%!(?:PS-AdobeFont|FontType1)/.test(line)) return types.pfa;
	return /^%!PS-Adobe-[\d.]+ EPSF/.test(line) ? types.eps : types.ps;
}

interface Part {
	readonly start: number;
	readonly size: number;
}

/** The header of files for DOS: where the PostScript, a metafile and a TIFF preview lie. */
async function dosHeader(
	file: ByteSource
): Promise<{ postScript: Part; preview: Part | undefined } | undefined> {
	const reader = new ByteReader(await file.read(0, 30), true);
	if (reader.length < 4 || reader.u32() !== dosMagic) return undefined;
	if (reader.length < 28) throw new DamagedFile('the header is cut off');
	const part = (): Part => ({ start: reader.u32(), size: reader.u32() });
	const [postScript, , preview] = [part(), part(), part()];
	return { postScript, preview: preview.start > 0 && preview.size > 0 ? preview : undefined };
}

/** Tells of the preview as a picture. */
function tellPreview(file: ByteSource, { start, size }: Part, found: TagSink): void {
	const entry = postScriptTable.entries.get('TIFFPreview');
	const there = Math.max(0, Math.min(size, file.size - start));
	if (entry && there > 0) found.tag(entry, { binary: size }, [start, there]);
	if (there < size) found.warn('PostScript: the preview is cut off');
	else found.preview({ name: 'TIFFPreview', mime: 'image/tiff', range: [start, size] });
}

const sides: ReadonlySet<string> = new Set(['ImageWidth', 'ImageHeight']);

/** The preview's own tags, to be given in two parts: its sizes, and the others with the blocks in it. */
async function loadPreview(
	file: ByteSource,
	{ start, size }: Part
): Promise<{ tags: (found: TagSink, sizes: boolean) => void }> {
	const bytes = await file.read(start, Math.min(size, mostPreview));
	return {
		tags: (found, sizes) => {
			const sink = sinkWith(found, {
				tag: (entry, ...rest) => {
					if (sides.has(entry.name) === sizes) found.tag(entry, ...rest);
				},
				...(sizes && { later: () => undefined, preview: () => undefined, warn: () => undefined })
			});
			found.attempt('PostScript preview', () => {
				readExif(bytes, start, sink);
			});
		}
	};
}
