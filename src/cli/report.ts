/** What one file comes to: the rows that both output forms print. */
import { readMetadata, printed, valueOf, type Metadata, type Value } from '#lib/parsers/index.ts';
import { openFile } from './file-source.ts';
import { systemRows } from './system-rows.ts';

export interface Row {
	/** ExifTool's families 0 and 1. */
	readonly group0: string;
	readonly group1: string;
	readonly name: string;
	readonly value: Value;
}

export interface Report {
	readonly path: string;
	readonly rows: readonly Row[];
	/** The file could not be read at all. */
	readonly failed: boolean;
}

export interface ReportOptions {
	readonly numeric: boolean;
	readonly unknown: boolean;
}

/** Reads one file. Whatever goes wrong is told in the report: one file never costs the run. */
export async function reportOn(path: string, options: ReportOptions): Promise<Report> {
	const rows: Row[] = [];
	try {
		using file = openFile(path);
		if (file.stats.isDirectory()) throw new Error('Is a folder');
		rows.push(...systemRows(path, file.stats, options.numeric));
		if (file.size === 0) throw new Error('The file is empty');
		const metadata = await readMetadata(file, { fileName: path.slice(path.lastIndexOf('/') + 1) });
		if (!metadata) throw new Error('Not a kind of file that is known here');
		addRows(rows, metadata, options);
		return { path, rows, failed: false };
	} catch (error) {
		rows.unshift(trouble('Error', reason(error)));
		return { path, rows, failed: true };
	}
}

function addRows(rows: Row[], metadata: Metadata, { numeric, unknown }: ReportOptions): void {
	const warnings = metadata.warnings.map(({ kind, message }) =>
		trouble('Warning', kind === 'minor' ? `[minor] ${message}` : message)
	);
	rows.unshift(...warnings);
	const show = numeric ? valueOf : printed;
	for (const tag of metadata.tags) {
		if (tag.entry.unknown && !unknown) continue;
		rows.push({ group0: tag.group0, group1: tag.group1, name: tag.entry.name, value: show(tag) });
	}
}

function trouble(name: 'Error' | 'Warning', value: string): Row {
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
