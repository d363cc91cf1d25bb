/** What one file comes to: the rows that every output form prints. */
import {
	Budget,
	extract,
	isBinary,
	readMetadata,
	sizeOf,
	type ByteSource,
	type Metadata,
	type Preview,
	type Tag
} from '#lib/parsers/index.ts';
import { timedLimits } from '#lib/parsers/timed/limits.ts';
import type { Lookup, Scalar } from './condition.ts';
import { plainText } from './form.ts';
import { openInput, openFile, type OpenFile, type Pages } from './file-source.ts';
import type { Named } from './inputs.ts';
import { nameOf, valueIn, type Line, type Row } from './row.ts';
import { fits, patternOf, select, winners, type Selection } from './selection.ts';
import { systemRows } from './system-rows.ts';

export interface Report {
	readonly path: string;
	/** What is shown, in order. */
	readonly rows: readonly Row[];
	/** The file could not be read at all; why. */
	readonly failed?: string | undefined;
	/** It was read, and the condition does not hold. */
	readonly skipped?: boolean | undefined;
	/** What went wrong without costing the file. */
	readonly warnings: readonly string[];
	/** Where binary values are shown: gives a row its bytes. One after the other, for together they may not fit the memory. */
	readonly withBytes?: ((row: Row) => Promise<Row>) | undefined;
	/** Call when all is printed: gives the memory back that the file was read into, and closes it where it is still open. */
	readonly release?: () => void;
}

export interface ReportOptions extends Selection {
	readonly numeric: boolean;
	readonly unknown: boolean;
	/** Tags computed from others. */
	readonly composite: boolean;
	/** What recordings say from moment to moment, too. */
	readonly moments: boolean;
	/** Warnings of what is odd but read. */
	readonly minor: boolean;
	/** Binary values are shown, so the file stays open for them. */
	readonly binary: boolean;
	/** A file that cannot be read says so in its rows, whichever tags are shown. */
	readonly told: boolean;
	/** The condition under which a file is shown. */
	readonly holds: ((lookup: Lookup) => boolean) | undefined;
}

/** Reads one file (`-`: standard input). Whatever goes wrong is told in the report: one file never costs the run. */
export async function reportOn(
	{ path, bytes, file: open }: Named,
	options: ReportOptions,
	pages: Pages
): Promise<Report> {
	const rows: Row[] = [];
	let file: OpenFile | undefined;
	let report: Report | undefined;
	try {
		const opened = (file = open ?? (path === '-' ? await openInput() : openFile(bytes ?? path, pages)));
		if (opened.stats.isDirectory()) throw new Error('Is a folder');
		report = await reportOf(path, opened, rows, options);
		const release = () => {
			opened.release();
			if (report?.withBytes) opened.close();
		};
		const { rows: shown, skipped, warnings, withBytes } = report;
		// Always the same fields in the same order: V8 looks up each anew in objects that are copies of others.
		return { path, rows: shown, failed: undefined, skipped, warnings, withBytes, release };
	} catch (error) {
		const failed = reason(error);
		const why = trouble('Error', failed);
		const shown = select([why, ...rows], options);
		return {
			path,
			rows: options.told && !shown.includes(why) ? [why, ...shown] : shown,
			failed,
			warnings: []
		};
	} finally {
		if (!report?.withBytes) file?.close();
	}
}

/** Loading Node's performance.now() takes longer than reading a file. */
const clock = () => process.uptime() * 1000;

async function reportOf(path: string, file: OpenFile, rows: Row[], options: ReportOptions): Promise<Report> {
	const { unknown, composite, moments, minor, binary, holds } = options;
	rows.push(...systemRows(path, file.stats));
	if (file.size === 0) throw new Error('The file is empty');
	const budget = new Budget(moments ? timedLimits : {}, clock);
	const metadata = await readMetadata(file, {
		...(path === '-' ? {} : { fileName: path.slice(path.lastIndexOf('/') + 1) }),
		budget,
		moments,
		// Among the unknown ones it is told.
		measures: unknown
	});
	if (!metadata) throw new Error('Not a kind of file that is known here');
	const warnings = warningsOf(metadata, minor);
	rows.unshift(...warnings.map((message) => trouble('Warning', message)));
	const { tags } = metadata;
	const count = tags.length;
	// By index: an iterator makes an object at every step, and this is done for every tag of every file.
	for (let index = 0; index < count; index++) {
		const tag = tags[index];
		if (tag === undefined || (tag.entry.unknown && !unknown)) continue;
		// Pictures that two tags tell of are computed too, though they are grouped with these.
		if (!composite && (tag.group1 === 'Composite' || tag.entry.table.name === 'Composite')) continue;
		rows.push(tag);
	}
	const skipped = holds !== undefined && !holds(lookupIn(rows, options.numeric));
	const withBytes = binary && !skipped ? bytesFrom(file, metadata, options.numeric) : undefined;
	const shown = skipped ? [] : select(rows, options);
	return {
		path,
		rows: binary && options.asked.length === 0 ? withoutBallast(shown, options) : shown,
		warnings,
		skipped,
		withBytes
	};
}

/** What only programs that write files have a use for, and what is told by another tag too. */
const ballast = new Set([
	'ContrastCurve',
	'DNGPrivateData',
	'DustRemovalData',
	'NEFLinearizationTable',
	'Padding',
	'PhotoshopThumbnail'
]);

/** Bytes of such tags are given only where some tags were asked for, as ExifTool does. */
const withoutBallast = (rows: readonly Row[], { numeric }: ReportOptions): readonly Row[] =>
	rows.filter((row) => !ballast.has(nameOf(row)) || !isBinary(valueIn(row, numeric)));

function warningsOf({ warnings }: Metadata, minor: boolean): readonly string[] {
	return warnings
		.filter(({ kind }) => minor || kind !== 'minor')
		.map(({ kind, message }) => (kind === 'minor' ? `[minor] ${message}` : message));
}

/** Takes the bytes of binary values out of an open file. */
function bytesFrom(file: ByteSource, { previews }: Metadata, numeric: boolean): (row: Row) => Promise<Row> {
	return async (row) => {
		if (row.entry === undefined) return row;
		const name = nameOf(row);
		const value = valueIn(row, numeric);
		if (!isBinary(value) || value.bytes?.length === value.binary) return row;
		// A picture that was packed in the file, or lies bare in it, is whole as preview only.
		const preview = previews.find((one) => one.name === name && isOf(one, value.binary));
		const bytes = await taken(file, row, preview);
		if (!bytes) return row;
		const { group0, group1, asked } = row;
		const found = { binary: bytes.length, bytes };
		return { group0, group1, name, value: found, ...(asked === undefined ? {} : { asked }) };
	};
}

/** The bytes of a tag, or of the picture it is; none where the file cannot be read any more. */
async function taken(file: ByteSource, tag: Tag, preview?: Preview): Promise<Uint8Array | undefined> {
	try {
		const whole = preview?.head ? undefined : await extract(file, tag);
		return whole ?? (preview && (await extract(file, preview)));
	} catch {
		return undefined;
	}
}

/** Whether a preview is that of a tag with a value of this size: some count the head that bare pixels get, some do not. */
const isOf = (preview: Preview, size: number) =>
	sizeOf(preview) === size || (preview.head !== undefined && preview.range?.[1] === size);

const inWords = { binary: false, separator: undefined };

/** Tags by what stands after the `$` of a condition. */
function lookupIn(rows: readonly Row[], numeric: boolean): Lookup {
	const known = new Map<string, Scalar>();
	return (name) => {
		if (known.has(name)) return known.get(name);
		const pattern = patternOf(name);
		const found = pattern && winners(rows.filter((row) => fits(row, pattern)))[0];
		const value = found && valueIn(found, numeric || pattern.numeric);
		const scalar =
			typeof value === 'object' || typeof value === 'boolean' ? plainText(value, inWords) : value;
		known.set(name, scalar);
		return scalar;
	};
}

function trouble(name: 'Error' | 'Warning', value: string): Line {
	return { group0: 'ExifTool', group1: 'ExifTool', name, value };
}

/** The reasons a person can do something about, in words. */
const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'File not found',
	EACCES: 'No permission to read the file',
	EPERM: 'No permission to read the file',
	EISDIR: 'Is a folder',
	ENOTDIR: 'File not found',
	ENAMETOOLONG: 'The name is too long',
	EMFILE: 'Too many files are open',
	EIO: 'The disk could not be read'
};

function reason(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const code = 'code' in error ? String(error.code) : '';
	return reasons[code] ?? error.message;
}
