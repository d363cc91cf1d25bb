/**
 * A batch as the body of a sealed file or of a message, and back: JSON, deflated. Who sealed it is known by then, but not
 * that it means well: sizes, depth and counts are capped, the frame is checked by schema here and each edit by whoever takes it.
 */
import * as v from 'valibot';
import { editIdPattern, type Edit } from '#lib/library/edit.ts';
import { syncDocs, type Batch, type DocVectors, type SyncDevice, type Travelled } from './batch.ts';

/** A batch with when and with which documents it was written. */
export interface Letter extends Batch {
	/** By the clock of its writer, milliseconds since 1970. */
	readonly at: number;
	/** Sum of what its writer held of the documents: see `sumOfVectors`. */
	readonly held: string;
}

/** `newer`: a newer version of the app wrote it; `invalid`: it is no batch. */
export class Unreadable extends Error {
	override readonly name = 'Unreadable';
	constructor(
		readonly why: 'newer' | 'invalid',
		message: string = why
	) {
		super(message);
	}
}

const version = 1;
/** Of the JSON, in bytes. */
const mostInflated = 128 * 1024 * 1024;
const mostEdits = 500_000;
const mostDevices = 1_000;
/** Of base64: 24 MB of a document. */
const longestDoc = 32 * 1024 * 1024;
/** Edits nest less than half as deep. */
const deepest = 32;

/** ULID. */
const devicePattern = /^[0-9A-Z]{26}$/;
const device = v.pipe(v.string(), v.regex(devicePattern));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const shortText = v.pipe(v.string(), v.maxLength(200));

const editLike = v.custom<Edit>(
	(given) =>
		typeof given === 'object' &&
		given !== null &&
		'id' in given &&
		typeof given.id === 'string' &&
		editIdPattern.test(given.id),
	'is no edit'
);

/** Edits of one author that follow each other. */
const run = v.strictTuple([device, count, v.pipe(v.array(editLike), v.minLength(1), v.maxLength(mostEdits))]);

const frame = v.object({
	v: v.literal(version),
	at: v.pipe(v.number(), v.safeInteger()),
	heard: v.pipe(
		v.record(device, count),
		v.check((heard) => Object.keys(heard).length <= mostDevices, 'names too many devices')
	),
	state: shortText,
	held: shortText,
	docs: v.strictObject(
		v.entriesFromList(syncDocs, v.exactOptional(v.pipe(v.string(), v.maxLength(longestDoc))))
	),
	edits: v.pipe(v.array(run), v.maxLength(mostEdits))
});

/** Ready to be sealed. */
export async function encodeLetter(letter: Letter): Promise<Uint8Array<ArrayBuffer>> {
	const { at, heard, state, held, docs, edits } = letter;
	const body: v.InferInput<typeof frame> = {
		v: version,
		at,
		heard,
		state,
		held,
		docs: Object.fromEntries(Object.entries(docs).map(([name, update]) => [name, toBase64(update)])),
		edits: runsOf(edits)
	};
	const json = new TextEncoder().encode(JSON.stringify(body));
	return through(json, new CompressionStream('deflate-raw'));
}

/** @throws Unreadable */
export async function decodeLetter(body: Uint8Array<ArrayBuffer>): Promise<Letter> {
	const json = await inflated(body);
	if (isTooDeep(json)) throw new Unreadable('invalid', 'nests too deep');
	let given: unknown;
	try {
		given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
	} catch {
		throw new Unreadable('invalid', 'is no JSON');
	}
	if (typeof given === 'object' && given && 'v' in given && typeof given.v === 'number' && given.v > version)
		throw new Unreadable('newer');
	const outcome = v.safeParse(frame, given, { abortEarly: true });
	if (!outcome.success) {
		const [issue] = outcome.issues;
		throw new Unreadable('invalid', [v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
	}
	const { at, heard, state, held, docs, edits } = outcome.output;
	return {
		at,
		heard,
		state,
		held,
		docs: Object.fromEntries(Object.entries(docs).map(([name, text]) => [name, fromBase64(text)])),
		edits: travelled(edits)
	};
}

/**
 * Sum of what somebody holds of the documents: two with the same have heard the same of them.
 * @param vectors Yjs: state vectors
 */
export async function sumOfVectors(vectors: DocVectors): Promise<string> {
	// A document nobody has written into is as good as none.
	const known = syncDocs.flatMap((doc) => {
		const vector = vectors[doc];
		return vector && vector.length > 1 ? [`${doc}:${toBase64(vector)}`] : [];
	});
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(known.join(' ')));
	return [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function runsOf(edits: readonly Travelled[]): [SyncDevice, number, Edit[]][] {
	const runs: [SyncDevice, number, Edit[]][] = [];
	for (const { device, seq, edit } of edits) {
		const last = runs.at(-1);
		if (last?.[0] === device && last[1] + last[2].length === seq) last[2].push(edit);
		else runs.push([device, seq, [edit]]);
	}
	return runs;
}

function travelled(runs: readonly (readonly [SyncDevice, number, readonly Edit[]])[]): Travelled[] {
	const last = new Map<SyncDevice, number>();
	const all: Travelled[] = [];
	for (const [device, first, edits] of runs) {
		if (first <= (last.get(device) ?? 0)) throw new Unreadable('invalid', 'edits are out of order');
		last.set(device, first + edits.length - 1);
		if (all.length + edits.length > mostEdits) throw new Unreadable('invalid', 'too many edits');
		edits.forEach((edit, index) => all.push({ device, seq: first + index, edit }));
	}
	return all;
}

async function inflated(body: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const reader = new Blob([body]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			size += value.length;
			if (size > mostInflated) break;
			parts.push(value);
		}
	} catch {
		throw new Unreadable('invalid', 'cannot be unpacked');
	}
	if (size > mostInflated) {
		await reader.cancel().catch(() => undefined);
		throw new Unreadable('invalid', 'is too large unpacked');
	}
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function through(
	bytes: Uint8Array<ArrayBuffer>,
	stream: CompressionStream
): Promise<Uint8Array<ArrayBuffer>> {
	const packed = new Blob([bytes]).stream().pipeThrough(stream);
	return new Uint8Array(await new Response(packed).arrayBuffer());
}

const [quote, backslash, openList, openObject, closeList, closeObject] = [0x22, 0x5c, 0x5b, 0x7b, 0x5d, 0x7d];

/** Whether JSON nests deeper than any of ours: what reads it, copies it or stores it would run out of stack. */
function isTooDeep(json: Uint8Array): boolean {
	let depth = 0;
	let inText = false;
	for (let at = 0; at < json.length; at++) {
		const byte = json[at];
		if (inText) {
			if (byte === backslash) at++;
			else if (byte === quote) inText = false;
		} else if (byte === quote) inText = true;
		else if (byte === openList || byte === openObject) {
			depth++;
			if (depth > deepest) return true;
		} else if (byte === closeList || byte === closeObject) depth--;
	}
	return false;
}

/** Arguments of one call. */
const chunk = 0x8000;

function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += chunk)
		text += String.fromCharCode(...bytes.subarray(at, at + chunk));
	return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	let binary: string;
	try {
		binary = atob(text);
	} catch {
		throw new Unreadable('invalid', 'a document is no base64');
	}
	return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
