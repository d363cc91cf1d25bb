/** What every output form offers: text or bytes of each file, and what stands around them. */
import { isBinary, textOf, type Value } from '#lib/parsers/index.ts';
import type { Report } from './report.ts';
import type { Families } from './row.ts';

export interface FormOptions {
	/** Which groups are shown with a tag: `[]` none, `[1]` the second family, `[0, 1]` both. */
	readonly families: Families;
	/** Groups are headings, not part of each line. */
	readonly grouped: boolean;
	/** Values as stored. */
	readonly numeric: boolean;
	/** Binary values themselves, not a note of their size. */
	readonly binary: boolean;
	/** Between the items of a list; undefined: as the form does it. */
	readonly separator: string | undefined;
}

export interface Form {
	/** Before the first file, between two, after the last, and instead of all where there is no file. */
	readonly start: string;
	readonly between: string;
	readonly end: string;
	readonly none: string;
	/** What one file comes to, in pieces where these may be large. */
	of(report: Report): string | AsyncIterable<string | Uint8Array>;
	/** What can only be written when all files are known. */
	rest?(): string;
}

/** A value as text, lists joined. Bytes are base64 where they were asked for and are there, else a note of their size. */
export function plainText(
	value: Value,
	{ binary, separator }: Pick<FormOptions, 'binary' | 'separator'>
): string {
	if (isBinary(value)) return binary && value.bytes ? textOfBytes(value.bytes) : textOf(value);
	if (typeof value === 'boolean') return value ? 'True' : 'False';
	if (!Array.isArray(value)) return textOf(value);
	return value.map((one: Value) => plainText(one, { binary, separator })).join(separator ?? ', ');
}

/** Bytes as ExifTool writes them into text: as they are where they are plain text, else as base64. */
export function textOfBytes(bytes: Uint8Array): string {
	return (
		readable(bytes) ??
		`base64:${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')}`
	);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readable(bytes: Uint8Array): string | undefined {
	// Pictures are told by one of their first bytes mostly: the whole is not looked at then.
	for (const byte of bytes)
		if ((byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 0x7f) return undefined;
	try {
		return utf8.decode(bytes);
	} catch {
		return undefined;
	}
}
