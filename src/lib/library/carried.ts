/**
 * The library that a folder carries: what people said of the items of one root, as the edits that said it, in a file beside the
 * media. Whoever opens a copy of the folder can take it in. It is not encrypted: it lies where the media lie.
 *
 * The file is JSON. What it is and how much stands at its beginning, so that a folder is looked into without reading all of it:
 * `{"format":"mediatheque-carried","version":1,"made":…,"edits":2,"sum":"…","log":[{…},{…}]}`
 */
import * as v from 'valibot';
import { checkEdit, InvalidEdit } from './edit-schema.ts';
import type { Edit } from './edit.ts';

/** Where it lies under the root: hidden, as other programs' facts about a folder are, and passed over by every scan. */
export const carriedFolder = '.mediatheque';
export const carriedName = 'library.json';

/** In bytes; some hundred thousand edits. */
export const largestCarried = 64 * 1024 * 1024;
/** Within so many bytes the beginning is over. */
export const carriedHeadSize = 512;

const format = 'mediatheque-carried';
const version = 1;

/** What stands at the beginning. */
export interface CarriedHead {
	/** Milliseconds since 1970, by the clock of who wrote it. */
	readonly made: number;
	/** How many edits there are. */
	readonly edits: number;
	/** SHA-256 of the log as it is written, in hexadecimal digits: also what tells one such file from another. */
	readonly sum: string;
}

export interface Carried extends CarriedHead {
	/** Oldest first. */
	readonly log: readonly Edit[];
}

/**
 * `foreign`: no file of ours; `newer`: of a newer version of the app; `damaged`: it is cut or was changed; `unsound`: it says
 * what no library says; `too-large`.
 */
export type CarriedFault = 'foreign' | 'newer' | 'damaged' | 'unsound' | 'too-large';

/** A file that is not taken; nothing of it was. */
export class BadCarried extends Error {
	override readonly name = 'BadCarried';
	constructor(
		readonly fault: CarriedFault,
		message: string = fault
	) {
		super(message);
	}
}

/** @param log oldest first @throws BadCarried `too-large` */
export async function writeCarried(log: readonly Edit[], made: number): Promise<Uint8Array<ArrayBuffer>> {
	const text = JSON.stringify(log);
	const head = JSON.stringify({ format, version, made, edits: log.length, sum: await sumOf(text) });
	const bytes = new TextEncoder().encode(`${head.slice(0, -1)},"log":${text}}`);
	if (bytes.length > largestCarried) throw new BadCarried('too-large');
	return bytes;
}

const headSchema = v.strictObject({
	format: v.literal(format),
	version: v.literal(version),
	made: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
	edits: v.pipe(v.number(), v.integer(), v.minValue(0)),
	sum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
});

/** What a file says of itself. @param start its first `carriedHeadSize` bytes @throws BadCarried */
export function readCarriedHead(start: Uint8Array): CarriedHead {
	const text = new TextDecoder().decode(start);
	const end = text.indexOf(',"log":[');
	return headIn(end < 0 ? undefined : parsed(`${text.slice(0, end)}}`));
}

function headIn(given: unknown): CarriedHead {
	if (typeof given !== 'object' || given === null || !('format' in given) || given.format !== format)
		throw new BadCarried('foreign');
	if ('version' in given && Number(given.version) > version) throw new BadCarried('newer');
	const outcome = v.safeParse(headSchema, given);
	if (!outcome.success) throw new BadCarried('damaged', outcome.issues[0].message);
	const { made, edits, sum } = outcome.output;
	return { made, edits, sum };
}

/** Reads a file through: its sum, and every edit by the schema in front of everything that writes. @throws BadCarried */
export async function readCarried(bytes: Uint8Array): Promise<Carried> {
	if (bytes.length > largestCarried) throw new BadCarried('too-large');
	const head = readCarriedHead(bytes.subarray(0, carriedHeadSize));
	const whole = parsed(new TextDecoder().decode(bytes));
	const log: unknown = typeof whole === 'object' && whole !== null && 'log' in whole ? whole.log : undefined;
	if (!Array.isArray(log) || log.length !== head.edits) throw new BadCarried('damaged', 'the log is cut');
	if ((await sumOf(JSON.stringify(log))) !== head.sum) throw new BadCarried('damaged', 'the sum is another');
	return { ...head, log: soundLog(log) };
}

function soundLog(given: readonly unknown[]): Edit[] {
	const known = new Set<string>();
	let last = '';
	return given.map((one) => {
		const edit = soundEdit(one);
		// Oldest first, so that each edit finds what it speaks of; and what is taken back is an edit of this very file.
		if (edit.id <= last) throw new BadCarried('unsound', 'the edits are in no order');
		if (edit.undoes !== undefined && !known.has(edit.undoes))
			throw new BadCarried('unsound', 'an edit takes back what is not in the file');
		known.add(edit.id);
		last = edit.id;
		return edit;
	});
}

function soundEdit(given: unknown): Edit {
	try {
		const edit = checkEdit(given);
		const read = edit.origin === 'file' || edit.changes.some(({ kind }) => kind === 'read');
		if (read) throw new InvalidEdit('says what a file says: each device reads its own');
		return edit;
	} catch (error) {
		throw new BadCarried('unsound', error instanceof Error ? error.message : String(error));
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

async function sumOf(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
