/**
 * The full backup: a ZIP archive of lines of JSON, a part a table, and `manifest.json` that says what is in it. This file
 * says what a backup is and what is wrong with one that is refused; `docs/decisions/0022-full-backup.md` says why so.
 */
import { createSHA256, type IHasher } from 'hash-wasm';
import * as v from 'valibot';
import type { ZipLimits } from './archive/zip-read.ts';
import { canonical } from './canonical.ts';

export { canonical };

export const backupFormat = 'mediatheque-backup';
export const backupVersion = 1;
export const manifestName = 'manifest.json';
export const settingsName = 'settings.json';
export const documentsName = 'documents.jsonl';
/** Small pictures of items, where they were wanted. */
export const picturesName = 'thumbnails.jsonl';

/** The tables that a backup carries, in their order; those of `state` make the state hash. */
export const backupTables = [
	'roots',
	'items',
	'files',
	'curation',
	'entities',
	'edits',
	'heads',
	'presets',
	'presetVersions',
	'words',
	'details',
	'detailsPages'
] as const;
export type BackupTable = (typeof backupTables)[number];

/**
 * What cannot be made again by reading files anew, or would be another library without: two libraries are the same where
 * all rows of these are, whatever order they lie in.
 */
export const stateTables: readonly BackupTable[] = [
	'roots',
	'items',
	'files',
	'curation',
	'entities',
	'edits',
	'presets',
	'presetVersions'
];

export const partOf = (table: BackupTable): string => `${table}.jsonl`;

/** More than any library of this app comes near; a backup is read a line at a time. */
export const backupLimits: ZipLimits = { parts: 64, part: 64e9, total: 128e9, ratio: 200 };
/** Letters of a line: one row. */
export const longestLine = 64e6;
export const largestManifest = 1e6;

/** A document that a table is read from, as one update (V2). */
export interface KeptDocument {
	readonly doc: 'presets';
	readonly update: Uint8Array;
}

/** What a person set, as it is in a backup. */
export interface BackupSettings {
	/** Of pages. */
	readonly settings?: unknown;
	/** Rules for what is no media in any root. */
	readonly ignore?: readonly string[] | undefined;
}
const settingsSchema = v.object({
	settings: v.exactOptional(v.unknown()),
	ignore: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(1000)))
});

/** @throws BadBackup */
export function readSettings(source: string): BackupSettings {
	try {
		return v.parse(settingsSchema, JSON.parse(source));
	} catch {
		throw new BadBackup('row', settingsName);
	}
}

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(200));

const manifestSchema = v.object({
	format: v.literal(backupFormat),
	version: count,
	/** Version of the app that wrote it, and of the tables. */
	app: text,
	schema: count,
	/** Milliseconds since 1970. */
	made: count,
	/** SHA-256 over what `stateTables` hold (`StateHash`). */
	state: hash,
	parts: v.pipe(
		v.array(v.object({ name: text, size: count, sha256: hash, rows: count })),
		v.maxLength(backupLimits.parts)
	)
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** Why a backup is refused. */
export type BackupFault =
	| 'not-backup'
	| 'truncated'
	| 'damaged'
	| 'unsafe'
	| 'bomb'
	| 'newer'
	| 'checksum'
	| 'missing'
	| 'unknown-part'
	| 'row'
	| 'state'
	| 'empty';

/** A file that is no backup that could be restored: nothing was changed. */
export class BadBackup extends Error {
	override readonly name = 'BadBackup';
	readonly fault: BackupFault;
	/** Part and row, or version, in a few words of English. */
	readonly detail: string | undefined;
	constructor(fault: BackupFault, detail?: string) {
		super(detail === undefined ? `Backup: ${fault}` : `Backup: ${fault} (${detail})`);
		this.fault = fault;
		this.detail = detail;
	}
}

/** Reads a manifest. @throws BadBackup */
export function readManifest(source: string, schemaVersion: number): Manifest {
	if (source.length > largestManifest) throw new BadBackup('not-backup', manifestName);
	let parsed: unknown;
	try {
		parsed = JSON.parse(source);
	} catch {
		throw new BadBackup('not-backup', manifestName);
	}
	const head = v.safeParse(v.object({ format: v.literal(backupFormat), version: count }), parsed);
	if (!head.success) throw new BadBackup('not-backup', manifestName);
	if (head.output.version > backupVersion) throw new BadBackup('newer', String(head.output.version));
	const read = v.safeParse(manifestSchema, parsed);
	if (!read.success) throw new BadBackup('not-backup', v.getDotPath(read.issues[0]) ?? manifestName);
	if (read.output.schema > schemaVersion) throw new BadBackup('newer', `schema ${read.output.schema}`);
	return read.output;
}

/** What counts of a row for the state: not whether its file is there now, which is of the disk. */
function stateOf(table: BackupTable, row: object): object {
	if (table !== 'items' && table !== 'files') return row;
	return Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'state'));
}

/**
 * The state hash, rows added in any order: SHA-256 over the sorted SHA-256 of every row, which is of the table's name, a
 * line end, and the row as canonical JSON.
 */
export class StateHash {
	readonly #row: IHasher;
	#digests = new Uint8Array(32 * 1024);
	#rows = 0;

	private constructor(row: IHasher) {
		this.#row = row;
	}

	static async begin(): Promise<StateHash> {
		return new StateHash(await createSHA256());
	}

	add(table: BackupTable, row: object): void {
		if (!stateTables.includes(table)) return;
		const digest = this.#row
			.init()
			.update(`${table}\n${canonical(stateOf(table, row))}`)
			.digest('binary');
		if (this.#rows * 32 === this.#digests.length) {
			const more = new Uint8Array(2 * this.#digests.length);
			more.set(this.#digests);
			this.#digests = more;
		}
		this.#digests.set(digest, 32 * this.#rows++);
	}

	end(): string {
		const all = this.#digests;
		const order = Uint32Array.from({ length: this.#rows }, (_, index) => 32 * index);
		order.sort((one, other) => {
			for (let at = 0; at < 32; at++) {
				const less = (all[one + at] ?? 0) - (all[other + at] ?? 0);
				if (less !== 0) return less;
			}
			return 0;
		});
		this.#row.init();
		for (const at of order) this.#row.update(all.subarray(at, at + 32));
		return this.#row.digest('hex');
	}
}
