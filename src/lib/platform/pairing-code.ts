/**
 * The code of a pairing: what one end of a live line must know of the other, in about 100 bytes, as letters and digits that
 * survive a chat, an e-mail and a QR code. Nothing in it is free text: the other side makes its session description anew of it
 * (`pairing-sdp.ts`), so a hostile code can name addresses on the network and no more.
 *
 * Bytes: mark, version, length of all (two bytes), body, CRC-32 of all before. Mark, version, length and sum stand there in
 * every version, so that a code of a newer one is told from a cut one and from a text that is none.
 */
import { crc32 } from '#lib/library/archive/crc32.ts';

/** Where an end can be reached: a name of multicast DNS, as browsers give instead of an address, or an address. */
export interface LineCandidate {
	/** `5a1c….local`, `192.168.1.7` or `fe80:0:0:0:1:2:3:4`. */
	readonly host: string;
	readonly port: number;
}

/** One end of a line as the other has to know it: what its session description says that others do not. */
export interface LineEnd {
	/** `offer`: the first code; `answer`: the one that answers it. */
	readonly role: 'offer' | 'answer';
	/** Who begins with DTLS (RFC 8842); an offer leaves it open. */
	readonly setup: 'actpass' | 'active' | 'passive';
	/** ICE user name and password (RFC 8839): letters, digits, `+` and `/`. */
	readonly ufrag: string;
	readonly password: string;
	/** Hash of the certificate by which DTLS knows this end (RFC 8122). */
	readonly fingerprint: { readonly hash: FingerprintHash; readonly bytes: Uint8Array };
	/** Best first. */
	readonly candidates: readonly LineCandidate[];
	/** Of an answer: the mark of the code that it answers, see `markOf`. */
	readonly answers?: number;
}

/** Names as in a session description, with the length in bytes; their order is their number in a code. */
export const fingerprintHashes = { 'sha-256': 32, 'sha-384': 48, 'sha-512': 64 } as const;
export type FingerprintHash = keyof typeof fingerprintHashes;

/**
 * `foreign`: no pairing code; `newer`: made by a newer version of the app; `cut`: its end is missing; `damaged`: a letter of it
 * is another one; `own`: the code that this device shows itself; `other`: it answers a code that this device does not show.
 */
export type CodeRefusal = 'foreign' | 'newer' | 'cut' | 'damaged' | 'own' | 'other';

/** A code that is not taken, and why. */
export class CodeRefused extends Error {
	override readonly name = 'CodeRefused';
	constructor(readonly refusal: CodeRefusal) {
		super(`The pairing code is refused: ${refusal}`);
	}
}

const mark = 0x9b;
const version = 1;
const headLength = 4;
const sumLength = 4;
/** Bytes; the longest that can be said is far below. */
const longest = 2048;
/** More are left out: a computer with that many networks is reached by one of the first. */
export const mostCandidates = 8;

const setups = ['actpass', 'active', 'passive'] as const;
/** RFC 8839, ice-char: in the order of their six bits. */
const iceChars = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const hexChars = '0123456789abcdef';
/** Crockford's: no letter looks like a digit, and all stand in the small alphabet of QR codes. */
const textChars = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Kinds of candidates in a code, with how much one takes; `name` is a length and that many letters. */
const candidateKinds = ['uuid', 'v4', 'v6', 'name'] as const;

/** The code of an end, as text. @throws RangeError for an end that no browser makes */
export function codeOf(end: LineEnd): string {
	const body: number[] = [];
	const role = end.role === 'answer' ? 1 : 0;
	body.push(role | (setups.indexOf(end.setup) << 1) | (hashNumber(end.fingerprint.hash) << 3));
	pushToken(body, end.ufrag);
	pushToken(body, end.password);
	body.push(...end.fingerprint.bytes);
	const candidates = end.candidates.slice(0, mostCandidates);
	body.push(candidates.length);
	for (const candidate of candidates) pushCandidate(body, candidate);
	if (end.role === 'answer') pushNumber(body, end.answers ?? 0, 4);

	const length = headLength + body.length + sumLength;
	if (length > longest) throw new RangeError('Too much for a pairing code');
	const bytes = [mark, version, length >> 8, length & 0xff, ...body];
	pushNumber(bytes, crc32(Uint8Array.from(bytes)), sumLength);
	return textOf(Uint8Array.from(bytes));
}

/** The end that a code speaks of. Spaces, line breaks, dashes and small letters do not matter. @throws CodeRefused */
export function endOf(code: string): LineEnd {
	const bytes = bytesOf(code);
	const reader = new CodeReader(bytes.subarray(headLength, bytes.length - sumLength));
	const flags = reader.number(1);
	const role = flags & 1 ? 'answer' : 'offer';
	const setup = setups[(flags >> 1) & 3];
	const hash = (Object.keys(fingerprintHashes) as FingerprintHash[])[flags >> 3];
	// An offer leaves open who begins, an answer decides it.
	if (!setup || !hash || (role === 'offer') !== (setup === 'actpass')) throw new CodeRefused('damaged');
	const ufrag = reader.token();
	const password = reader.token();
	const fingerprint = { hash, bytes: reader.bytes(fingerprintHashes[hash]) };
	const candidates = Array.from({ length: Math.min(reader.number(1), mostCandidates) }, () =>
		reader.candidate()
	);
	const answers = role === 'answer' ? { answers: reader.number(4) } : {};
	if (!reader.done) throw new CodeRefused('damaged');
	return { role, setup, ufrag, password, fingerprint, candidates, ...answers };
}

/** A number for a code, by which its answer says which one it answers. @throws CodeRefused */
export function markOf(code: string): number {
	return crc32(bytesOf(code));
}

/** The bytes of a code whose frame is right. */
function bytesOf(code: string): Uint8Array<ArrayBuffer> {
	const letters = code.replace(/[\s-]/g, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
	// Whatever else a camera or the clipboard brings: an address, a page of text.
	if (letters.length === 0 || letters.length > longest * 2) throw new CodeRefused('foreign');
	const bytes = new Uint8Array(Math.floor((letters.length * 5) / 8));
	let held = 0;
	let bits = 0;
	let at = 0;
	for (const letter of letters) {
		const value = textChars.indexOf(letter);
		if (value < 0) throw new CodeRefused(at > 1 && bytes[0] === mark ? 'damaged' : 'foreign');
		held = ((held << 5) | value) & 0xffff;
		bits += 5;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at++] = held >> bits;
	}
	if (bytes[0] !== mark) throw new CodeRefused('foreign');
	const length = ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0);
	if (bytes.length < headLength + sumLength || bytes.length < length) throw new CodeRefused('cut');
	if (bytes.length !== length) throw new CodeRefused('damaged');
	const sum = new CodeReader(bytes.subarray(length - sumLength, length));
	if (sum.number(sumLength) !== crc32(bytes.subarray(0, length - sumLength)))
		throw new CodeRefused('damaged');
	if (bytes[1] !== version) throw new CodeRefused('newer');
	return bytes;
}

function textOf(bytes: Uint8Array): string {
	let text = '';
	let held = 0;
	let bits = 0;
	for (const byte of bytes) {
		held = ((held << 8) | byte) & 0xffff;
		bits += 8;
		while (bits >= 5) {
			bits -= 5;
			text += textChars[(held >> bits) & 31] ?? '';
		}
	}
	return bits > 0 ? text + (textChars[(held << (5 - bits)) & 31] ?? '') : text;
}

function hashNumber(hash: FingerprintHash): number {
	return Object.keys(fingerprintHashes).indexOf(hash);
}

function pushNumber(to: number[], value: number, length: number): void {
	for (let byte = length - 1; byte >= 0; byte--) to.push((value >>> (byte * 8)) & 0xff);
}

/** Letters of ICE, six bits each, or four where they are hexadecimal as Firefox's: length twice over and which of both, then the bits. */
function pushToken(to: number[], token: string): void {
	const hex = [...token].every((letter) => hexChars.includes(letter));
	const [chars, size] = hex ? ([hexChars, 4] as const) : ([iceChars, 6] as const);
	pushNumber(to, (token.length << 1) | (hex ? 1 : 0), 2);
	let held = 0;
	let bits = 0;
	for (const letter of token) {
		const value = chars.indexOf(letter);
		if (value < 0) throw new RangeError('No letter of ICE');
		held = ((held << size) | value) & 0xffff;
		bits += size;
		if (bits < 8) continue;
		bits -= 8;
		to.push((held >> bits) & 0xff);
	}
	if (bits > 0) to.push((held << (8 - bits)) & 0xff);
}

const uuidName = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\.local$/;
const localName = /^[0-9A-Za-z-]{1,63}\.local$/;
const octet = '(25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const v4 = new RegExp(`^${[octet, octet, octet, octet].join('\\.')}$`);

/** Whether a code can say it: names of multicast DNS and plain addresses, which is all that is found without a server. */
export function sayable({ host, port }: LineCandidate): boolean {
	return (
		port > 0 && port <= 0xffff && (localName.test(host) || v4.test(host) || groupsOf(host) !== undefined)
	);
}

function pushCandidate(to: number[], { host, port }: LineCandidate): void {
	const uuid = uuidName.exec(host);
	const address = v4.exec(host);
	const groups = groupsOf(host);
	const push = (kind: (typeof candidateKinds)[number], bytes: readonly number[]) =>
		to.push(candidateKinds.indexOf(kind), ...bytes);
	if (uuid)
		push(
			'uuid',
			[...uuid.slice(1).join('').matchAll(/../g)].map(([pair]) => parseInt(pair, 16))
		);
	else if (address) push('v4', address.slice(1).map(Number));
	else if (groups)
		push(
			'v6',
			groups.flatMap((group) => [group >> 8, group & 0xff])
		);
	else push('name', [host.length, ...new TextEncoder().encode(host)]);
	pushNumber(to, port, 2);
}

/** The eight groups of an IPv6 address; undefined for what is none. Zones and addresses of version 4 at its end are not said. */
function groupsOf(host: string): number[] | undefined {
	const halves = host.toLowerCase().split('::');
	if (!host.includes(':') || halves.length > 2) return undefined;
	const [before = [], after] = halves.map((half) => (half === '' ? [] : half.split(':')));
	const all =
		after === undefined
			? before
			: [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
	return all.length === 8 && all.every((group) => /^[0-9a-f]{1,4}$/.test(group))
		? all.map((group) => parseInt(group, 16))
		: undefined;
}

/** Reads the body of a code; what is not there makes it a damaged one. */
class CodeReader {
	#at = 0;
	constructor(readonly body: Uint8Array) {}

	get done(): boolean {
		return this.#at === this.body.length;
	}

	bytes(length: number): Uint8Array {
		if (this.#at + length > this.body.length) throw new CodeRefused('damaged');
		return this.body.slice(this.#at, (this.#at += length));
	}

	number(length: number): number {
		return this.bytes(length).reduce((sum, byte) => sum * 256 + byte, 0);
	}

	token(): string {
		const head = this.number(2);
		const [chars, size] = head & 1 ? ([hexChars, 4] as const) : ([iceChars, 6] as const);
		const length = head >> 1;
		const bytes = this.bytes(Math.ceil((length * size) / 8));
		let token = '';
		let held = 0;
		let bits = 0;
		for (const byte of bytes) {
			held = ((held << 8) | byte) & 0xffff;
			bits += 8;
			for (; bits >= size && token.length < length; bits -= size)
				token += chars[(held >> (bits - size)) & (chars.length - 1)] ?? '';
		}
		return token;
	}

	candidate(): LineCandidate {
		const kind = candidateKinds[this.number(1)];
		if (!kind) throw new CodeRefused('damaged');
		const host = this.#host(kind);
		const candidate = { host, port: this.number(2) };
		if (!sayable(candidate)) throw new CodeRefused('damaged');
		return candidate;
	}

	#host(kind: (typeof candidateKinds)[number]): string {
		if (kind === 'v4') return [...this.bytes(4)].join('.');
		if (kind === 'name') return String.fromCharCode(...this.bytes(this.number(1)));
		const bytes = this.bytes(16);
		if (kind === 'v6')
			return Array.from({ length: 8 }, (_, group) =>
				(((bytes[group * 2] ?? 0) << 8) | (bytes[group * 2 + 1] ?? 0)).toString(16)
			).join(':');
		const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
		return `${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}.local`;
	}
}
