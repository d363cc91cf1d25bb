/**
 * Reads a full backup (library/backup.ts): first all of it, so that it is known to be whole and sound before anything is
 * changed; then again, row by row, while it is put into the database.
 */
import { createSHA256 } from 'hash-wasm';
import * as v from 'valibot';
import { BadZip, openZip, type ZipFault, type ZipPart } from '#lib/library/archive/zip-read.ts';
import {
	BadBackup,
	backupLimits,
	backupTables,
	documentsName,
	largestManifest,
	longestLine,
	manifestName,
	partOf,
	picturesName,
	readManifest,
	readSettings,
	settingsName,
	StateHash,
	type BackupFault,
	type BackupSettings,
	type BackupTable,
	type KeptDocument,
	type Manifest
} from '#lib/library/backup.ts';
import { checkRow, fromJson } from '#lib/library/backup-rows.ts';
import { picturesBetweenSigns } from './backup-write.ts';
import { schemaVersion } from './schema.ts';

/** What is in a backup that is whole. */
export interface SoundBackup {
	readonly manifest: Manifest;
	/** Rows by table. */
	readonly counts: Readonly<Record<BackupTable, number>>;
	/** Names of the folders to open again. */
	readonly roots: readonly string[];
	readonly settings: BackupSettings;
	/** Pictures for tiles. */
	readonly pictures: number;
	/** Whether they say what the tables say is for whoever can read them. */
	readonly documents: readonly KeptDocument[];
}

export interface ReadWishes {
	readonly report?: (progress: { readonly done: number; readonly total: number }) => void;
	readonly signal?: AbortSignal;
}

const pageSize = 500;
const longestRootList = 100;

/** Reads all of a backup, and changes nothing. @throws BadBackup */
export async function checkBackup(file: Blob, { report, signal }: ReadWishes = {}): Promise<SoundBackup> {
	const { manifest, parts } = await open(file);
	const total = manifest.parts.reduce((sum, { rows }) => sum + rows, 0);
	const state = await StateHash.begin();
	const roots: string[] = [];
	let done = 0;
	for (const table of backupTables) {
		for await (const rows of pagesIn(manifest, parts, table)) {
			signal?.throwIfAborted();
			for (const row of rows) {
				state.add(table, row.json);
				if (table === 'roots' && 'name' in row.stored && roots.length < longestRootList)
					roots.push(String(row.stored.name));
			}
			done += rows.length;
			report?.({ done, total });
		}
	}
	if (state.end() !== manifest.state) throw new BadBackup('state');
	let pictures = 0;
	for await (const picture of readPictures(manifest, parts)) {
		signal?.throwIfAborted();
		if (picture.bytes.length > 0) pictures++;
		if (++done % picturesBetweenSigns === 0) report?.({ done, total });
	}
	const settings = await settingsIn(manifest, parts);
	const documents = await documentsIn(manifest, parts);
	report?.({ done: total, total });
	const counts = Object.fromEntries(
		backupTables.map((table) => [table, partIn(manifest, table).rows])
	) as Record<BackupTable, number>;
	if (counts.items + counts.roots + counts.edits + counts.presets === 0) throw new BadBackup('empty');
	return { manifest, counts, roots, settings, pictures, documents };
}

/** Rows of a table as they are stored, checked anew: the file may be another by now. @throws BadBackup */
export async function* storedPages(file: Blob, table: BackupTable): AsyncGenerator<readonly object[]> {
	const { manifest, parts } = await open(file);
	for await (const rows of pagesIn(manifest, parts, table)) yield rows.map(({ stored }) => stored);
}

/** A picture of an item, as a backup has it. */
export type BackupPicture = v.InferOutput<typeof pictureSchema>;

const largestPicture = 4e6;
const pictureSchema = v.object({
	item: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
	size: v.picklist(['small', 'large']),
	fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,64}$/i)),
	// Nothing that a browser would run.
	mime: v.picklist(['image/jpeg', 'image/png', 'image/webp', 'image/avif']),
	bytes: v.pipe(
		v.instance(Uint8Array),
		v.check((bytes) => bytes.length > 0 && bytes.length <= largestPicture)
	)
});

/** The pictures of a backup, where it has any. @throws BadBackup */
export async function* picturesIn(file: Blob): AsyncGenerator<BackupPicture> {
	const { manifest, parts } = await open(file);
	yield* readPictures(manifest, parts);
}

async function* readPictures(manifest: Manifest, parts: Parts): AsyncGenerator<BackupPicture> {
	const told = manifest.parts.find(({ name }) => name === picturesName);
	let place = 0;
	for await (const lines of told ? linesIn(parts, told) : []) {
		for (const line of lines) {
			const read = v.safeParse(pictureSchema, fromJson(objectIn(line, picturesName, ++place)));
			if (!read.success) throw new BadBackup('row', `${picturesName} ${place}`);
			yield read.output;
		}
	}
}

/** The manifest of a backup, for whoever wants to know whether it is the one that was checked. @throws BadBackup */
export async function manifestIn(file: Blob): Promise<Manifest> {
	return (await open(file)).manifest;
}

type Parts = ReadonlyMap<string, ZipPart>;

async function open(file: Blob): Promise<{ readonly manifest: Manifest; readonly parts: Parts }> {
	try {
		const parts = await openZip(file, backupLimits);
		const part = parts.get(manifestName);
		if (!part || part.size > largestManifest) throw new BadBackup('not-backup', manifestName);
		const manifest = readManifest(await textOf(part), schemaVersion);
		const names = new Set(manifest.parts.map(({ name }) => name));
		if (names.size !== manifest.parts.length) throw new BadBackup('unsafe', manifestName);
		for (const { name, size } of manifest.parts) {
			const found = parts.get(name);
			if (!found) throw new BadBackup('missing', name);
			if (found.size !== size) throw new BadBackup('checksum', name);
		}
		const known = new Set<string>([...backupTables.map(partOf), settingsName, documentsName, picturesName]);
		for (const name of parts.keys())
			if (name !== manifestName && !(names.has(name) && known.has(name)))
				throw new BadBackup('unknown-part', name);
		for (const table of backupTables) partIn(manifest, table);
		return { manifest, parts };
	} catch (error) {
		throw asFault(error);
	}
}

function partIn(manifest: Manifest, table: BackupTable): Manifest['parts'][number] {
	const part = manifest.parts.find(({ name }) => name === partOf(table));
	if (!part) throw new BadBackup('missing', partOf(table));
	return part;
}

interface ReadRow {
	readonly json: object;
	readonly stored: object;
}

async function* pagesIn(
	manifest: Manifest,
	parts: Parts,
	table: BackupTable
): AsyncGenerator<readonly ReadRow[]> {
	let place = 0;
	for await (const lines of linesIn(parts, partIn(manifest, table)))
		yield lines.map((line) => readRow(table, line, ++place));
}

/** The lines of a part, a page at a time; in the end it is known whether they are what was written. @throws BadBackup */
async function* linesIn(
	parts: Parts,
	{ name, rows, sha256 }: Manifest['parts'][number]
): AsyncGenerator<readonly string[]> {
	const part = parts.get(name);
	if (!part) throw new BadBackup('missing', name);
	const sum = (await createSHA256()).init();
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let page: string[] = [];
	let [rest, read] = ['', 0];
	try {
		for await (const bytes of part.read()) {
			sum.update(bytes);
			const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
			rest = lines.pop() ?? '';
			read += lines.length;
			if (rest.length > longestLine) throw new BadBackup('row', `${name} ${read}`);
			if (read > rows) throw new BadBackup('checksum', name);
			for (const line of lines) {
				page.push(line);
				if (page.length < pageSize) continue;
				yield page;
				page = [];
			}
		}
	} catch (error) {
		throw asFault(error);
	}
	// A line that does not end, or rows that are not there.
	if (rest !== '' || read !== rows || sum.digest('hex') !== sha256) throw new BadBackup('checksum', name);
	if (page.length > 0) yield page;
}

function readRow(table: BackupTable, line: string, place: number): ReadRow {
	const json = objectIn(line, table, place);
	const stored = fromJson(json);
	checkRow(table, stored, place);
	return { json, stored };
}

function objectIn(line: string, part: string, place: number): object {
	let json: unknown;
	try {
		// A key of that name means something to JavaScript; no row of ours has it.
		if (line.includes('"__proto__"')) throw new SyntaxError('forbidden key');
		json = JSON.parse(line);
	} catch {
		throw new BadBackup('row', `${part} ${place}`);
	}
	if (typeof json !== 'object' || json === null || Array.isArray(json))
		throw new BadBackup('row', `${part} ${place}`);
	return json;
}

async function settingsIn(manifest: Manifest, parts: Parts): Promise<BackupSettings> {
	const text = await sealedText(manifest, parts, settingsName);
	return text === undefined ? {} : readSettings(text);
}

async function documentsIn(manifest: Manifest, parts: Parts): Promise<readonly KeptDocument[]> {
	const text = (await sealedText(manifest, parts, documentsName)) ?? '';
	return text
		.split('\n')
		.filter((line) => line !== '')
		.map((line, index) => {
			const read = v.safeParse(documentSchema, fromJson(objectIn(line, documentsName, index + 1)));
			if (!read.success) throw new BadBackup('row', `${documentsName} ${index + 1}`);
			return read.output;
		});
}

const documentSchema = v.object({ doc: v.literal('presets'), update: v.instance(Uint8Array) });

/** A small part, whole. @returns undefined where there is none of that name */
async function sealedText(manifest: Manifest, parts: Parts, name: string): Promise<string | undefined> {
	const told = manifest.parts.find((one) => one.name === name);
	const part = parts.get(name);
	if (!told || !part) return undefined;
	if (part.size > longestLine) throw new BadBackup('bomb', name);
	try {
		const text = await textOf(part);
		const sum = (await createSHA256()).init().update(new TextEncoder().encode(text)).digest('hex');
		if (sum !== told.sha256) throw new BadBackup('checksum', name);
		return text;
	} catch (error) {
		throw asFault(error);
	}
}

async function textOf(part: ZipPart): Promise<string> {
	const decoder = new TextDecoder();
	let text = '';
	for await (const bytes of part.read()) text += decoder.decode(bytes, { stream: true });
	return text;
}

const faults: Readonly<Record<ZipFault, BackupFault>> = {
	'not-zip': 'not-backup',
	truncated: 'truncated',
	unsupported: 'not-backup',
	'unsafe-name': 'unsafe',
	duplicate: 'unsafe',
	'too-many': 'bomb',
	bomb: 'bomb',
	damaged: 'damaged'
};

function asFault(error: unknown): unknown {
	if (error instanceof BadZip) return new BadBackup(faults[error.fault], error.part);
	// What is no UTF-8.
	if (error instanceof TypeError) return new BadBackup('damaged');
	return error;
}
