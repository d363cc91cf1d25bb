/**
 * What goes over a live line. Until both know each other it goes as it is (the line itself is encrypted to whom the pairing
 * found); from then on each message is a sealed one, whose body names the session and a number: so nothing of another session,
 * and nothing twice or out of order, is taken.
 */
import * as v from 'valibot';
import { syncDocs, type DocVectors, type SyncDevice, type Vector } from './batch.ts';
import { deviceName } from './envelope/members.ts';
import type { Holding } from './standing.ts';

/** First byte of a message. */
const lineTypes = ['bye', 'hello', 'introduction', 'invitation', 'paper', 'sealed'] as const;
export type LineType = (typeof lineTypes)[number];

/** Bytes of a message of each type at most. */
const largest: Readonly<Record<LineType, number>> = {
	bye: 1024,
	hello: 4096,
	introduction: 64 * 1024,
	invitation: 4 * 1024 * 1024,
	paper: 4 * 1024 * 1024,
	sealed: 24 * 1024 * 1024
};

/** Why a line ended; see `ChannelEnd`. */
const lineWhys = [
	'done',
	'lost',
	'silent',
	'other-vault',
	'no-vault',
	'same-device',
	'not-admitted',
	'not-taken',
	'misbehaved',
	'too-large',
	'newer',
	'trouble'
] as const;
export type LineWhy = (typeof lineWhys)[number];

/** The other side does not keep to it. */
export class LineBroken extends Error {
	override readonly name = 'LineBroken';
	constructor(
		readonly why: LineWhy,
		message: string = why
	) {
		super(message);
	}
}

/** Who is there. Nothing of it is proved before the first sealed message of a member. */
export interface Hello {
	/** 16 random bytes of this session: messages to this side name them. */
	readonly nonce: Uint8Array<ArrayBuffer>;
	/** As a person calls the device; on one line and without letters that cannot be seen. */
	readonly name: string;
	/** Of a member; a newcomer has none. */
	readonly member?: { readonly vault: string; readonly device: SyncDevice };
}

/** What a side holds. */
export interface Have extends Holding {
	/** By its clock, milliseconds since 1970. */
	readonly at: number;
	readonly docs: DocVectors;
	/** The number of the letter that was taken last; 0 before the first. */
	readonly taken: number;
}

export const nonceLength = 16;
const version = 1;
const longestName = 200;
const mostDevices = 1000;
/** Of a state vector in base64. */
const longestVector = 256 * 1024;

const base64 = (length: number) => v.pipe(v.string(), v.maxLength(length), v.base64());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const device = v.pipe(v.string(), v.regex(/^[0-9A-Z]{26}$/));

const hello = v.object({
	v: v.literal(version),
	nonce: base64(24),
	name: v.pipe(v.string(), v.maxLength(longestName)),
	member: v.exactOptional(v.object({ vault: v.pipe(v.string(), v.maxLength(100)), device }))
});

const have = v.object({
	at: v.pipe(v.number(), v.safeInteger()),
	heard: v.pipe(
		v.record(device, count),
		v.check((heard) => Object.keys(heard).length <= mostDevices, 'names too many devices')
	),
	held: v.pipe(v.string(), v.maxLength(200)),
	state: v.pipe(v.string(), v.maxLength(200)),
	taken: count,
	docs: v.strictObject(v.entriesFromList(syncDocs, v.exactOptional(base64(longestVector))))
});

/** A message with its type in front. */
export function framed(type: LineType, body: Uint8Array): Uint8Array<ArrayBuffer> {
	if (body.length >= largest[type]) throw new LineBroken('too-large', `${type} is too large`);
	const message = new Uint8Array(1 + body.length);
	message[0] = lineTypes.indexOf(type);
	message.set(body, 1);
	return message;
}

/** @throws LineBroken */
export function unframed(message: Uint8Array<ArrayBuffer>): {
	readonly type: LineType;
	readonly body: Uint8Array<ArrayBuffer>;
} {
	const type = lineTypes[message[0] ?? 0xff];
	if (!type) throw new LineBroken('misbehaved', 'no message of ours');
	if (message.length > largest[type]) throw new LineBroken('too-large', `${type} is too large`);
	return { type, body: message.slice(1) };
}

export function helloBytes({ nonce, name, member }: Hello): Uint8Array<ArrayBuffer> {
	return jsonBytes({
		v: version,
		nonce: toBase64(nonce),
		name: [...name].slice(0, 80).join(''),
		...(member ? { member } : {})
	});
}

/** @throws LineBroken */
export function helloFrom(body: Uint8Array): Hello {
	const given = json(body);
	if (typeof given === 'object' && given && 'v' in given && typeof given.v === 'number' && given.v > version)
		throw new LineBroken('newer');
	const { nonce, name, member } = checked(hello, given);
	const bytes = fromBase64(nonce);
	if (bytes.length !== nonceLength) throw new LineBroken('misbehaved', 'the nonce has another length');
	return { nonce: bytes, name: deviceName(name), ...(member ? { member } : {}) };
}

export function haveBytes({ docs, ...rest }: Have): Uint8Array<ArrayBuffer> {
	const vectors = Object.entries(docs).map(([doc, vector]) => [doc, toBase64(vector)]);
	return jsonBytes({ ...rest, docs: Object.fromEntries(vectors) as Record<string, string> });
}

/** @throws LineBroken */
export function haveFrom(body: Uint8Array): Have {
	const { docs, ...rest } = checked(have, json(body));
	const vectors = Object.entries(docs).map(([doc, vector]) => [doc, fromBase64(vector)]);
	return { ...rest, docs: Object.fromEntries(vectors) as DocVectors };
}

export function byeBytes(why: LineWhy): Uint8Array<ArrayBuffer> {
	return jsonBytes({ why });
}

/** What the other side said when it ended; anything else that it may say is `misbehaved`. */
export function byeFrom(body: Uint8Array): LineWhy {
	try {
		return checked(v.object({ why: v.picklist(lineWhys) }), json(body)).why;
	} catch {
		return 'misbehaved';
	}
}

/** What a sealed message is about; their order is their number. */
const sealedKinds = ['have', 'letter'] as const;
export type SealedLine = (typeof sealedKinds)[number];

/** The body of a sealed message: whom it is for, its number in the session, what it is, and that. */
export function sessionBytes(
	to: Uint8Array,
	number: number,
	kind: SealedLine,
	content: Uint8Array
): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(nonceLength + 5 + content.length);
	bytes.set(to);
	const view = new DataView(bytes.buffer);
	view.setUint32(nonceLength, number);
	view.setUint8(nonceLength + 4, sealedKinds.indexOf(kind));
	bytes.set(content, nonceLength + 5);
	return bytes;
}

/**
 * @param own what we said in this session
 * @param number the next that is due
 * @throws LineBroken where it is of another session or another number
 */
export function sessionFrom(
	body: Uint8Array<ArrayBuffer>,
	own: Uint8Array,
	number: number
): { readonly kind: SealedLine; readonly content: Uint8Array<ArrayBuffer> } {
	const kind = sealedKinds[body[nonceLength + 4] ?? 0xff];
	if (!kind) throw new LineBroken('misbehaved', 'no message of a session');
	if (!own.every((byte, at) => byte === body[at])) throw new LineBroken('misbehaved', 'of another session');
	if (new DataView(body.buffer, body.byteOffset).getUint32(nonceLength) !== number)
		throw new LineBroken('misbehaved', 'twice or out of order');
	return { kind, content: body.slice(nonceLength + 5) };
}

/** Whether one has heard all that another has, and nothing else. */
export function sameVector(a: Vector, b: Vector): boolean {
	return [...Object.keys(a), ...Object.keys(b)].every((key) => (a[key] ?? 0) === (b[key] ?? 0));
}

function checked<Schema extends v.GenericSchema>(schema: Schema, given: unknown): v.InferOutput<Schema> {
	const outcome = v.safeParse(schema, given, { abortEarly: true });
	if (outcome.success) return outcome.output;
	const [issue] = outcome.issues;
	throw new LineBroken('misbehaved', [v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
}

function json(body: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
	} catch {
		throw new LineBroken('misbehaved', 'no JSON');
	}
}

function jsonBytes(value: Readonly<Record<string, unknown>>): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(JSON.stringify(value));
}

function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
