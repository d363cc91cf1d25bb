/** PDF (ISO 32000-2:2020), and Illustrator's documents, which are PDFs with a part of their own. */
import { latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';
import { PdfDocument } from './pdf/document.ts';
import { readDocument } from './pdf/metadata.ts';
import { isArray, isDict, nameOf, PdfString, whole, type PdfDict, type PdfValue } from './pdf/objects.ts';
import { described, openSecurity } from './pdf/security.ts';
import { headerVersion, pdfTables } from './pdf/tables.ts';

/** A header may stand behind some white space. */
const header = /^\s{0,64}%PDF-(\d{1,3}\.\d{1,3})/;

/** Reads the information dictionary, the catalogue and what of pages describes the whole. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	const head = latin1(await file.read(0, 1024));
	const match = header.exec(head);
	if (!match) return;
	found.is({ type: 'PDF', extension: 'pdf', mime: 'application/pdf' });
	const shift = head.indexOf('%PDF-');
	const document = new PdfDocument(file, found, shift);
	try {
		await document.open();
		if (await opened(document)) await readDocument(document, signal);
	} finally {
		const linearized = pdfTables.main.entries.get('_linearized');
		if (linearized) found.tag(linearized, isLinearized(head, file.size), [0, Math.min(1024, file.size)]);
		// After the catalogue, whose version counts.
		found.tag(headerVersion, match[1] ?? '', [shift + 5, (match[1] ?? '').length]);
	}
}

/** Whether the file still is as long as it was when it was linearized: updates undo that (annex F). */
function isLinearized(head: string, size: number): boolean {
	const dict = /<<[^>]*\/Linearized\s+0*[1-9][^]*?>>/.exec(head)?.[0];
	return dict !== undefined && Number(/\/L\s+(\d{1,15})/.exec(dict)?.[1]) === size;
}

/** Sees to encryption. False where the document can't be read without a password. */
async function opened(document: PdfDocument): Promise<boolean> {
	const { found, trailers } = document;
	const trailer = trailers.find((one) => one.has('Encrypt'));
	const encrypt = await document.resolve(trailer?.get('Encrypt'));
	if (!trailer || !isDict(encrypt?.value)) return true;
	const dict = await resolved(document, encrypt.value);
	const { entries } = pdfTables.encrypt;
	const [filter, permissions] = [entries.get('Filter'), entries.get('P')];
	if (filter) found.tag(filter, described(dict), encrypt.range);
	const granted = whole(dict.get('P'));
	// Other handlers have permissions of their own.
	if (permissions && granted !== undefined && nameOf(dict.get('Filter')) === 'Standard')
		found.tag(permissions, granted, encrypt.range);
	const id = (await document.resolve(trailer.get('ID')))?.value;
	const first = isArray(id) ? (await document.resolve(id[0]))?.value : undefined;
	const security = await openSecurity(dict, first instanceof PdfString ? first.bytes : new Uint8Array());
	if (typeof security === 'string') {
		found.warn(
			security === 'password' ? 'PDF: encrypted with a password' : 'PDF: encrypted in a way that is not read'
		);
		return false;
	}
	document.useSecurity(security);
	return true;
}

async function resolved(document: PdfDocument, dict: PdfDict): Promise<PdfDict> {
	const out = new Map<string, PdfValue>();
	for (const [key, value] of dict) out.set(key, (await document.resolve(value))?.value ?? null);
	return out;
}
