/**
 * Apple's property lists (https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/PropertyLists): a tree of
 * values, in XML or packed. Those that Photos keeps beside edited pictures (AAE) hold the edits in yet another wrapping.
 */
import { fromBase64 } from '../blocks/base64.ts';
import { isBinaryPlist, readBinaryPlist } from '../blocks/binary-plist.ts';
import { readJson } from '../blocks/json.ts';
import { cutPath, nameOf } from '../blocks/made-names.ts';
import { sinkWith } from '../blocks/nested.ts';
import { latin1 } from '../io/byte-reader.ts';
import { handOn, LimitExceeded } from '../io/budget.ts';
import type { ByteSource } from '../io/byte-source.ts';
import { inflate } from '../io/inflate.ts';
import { readXml, type XmlElement } from '../io/xml.ts';
import type { ByteRange, Entry, RawValue, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { plistMain } from '../tags/blocks/plist.ts';
import { jsonMain } from '../tags/pictures/svg.ts';

/** The key by which a list is known as one of edits, and the one they lie under. */
const editsMark = 'adjustmentBaseVersion';
const edits = 'adjustmentData';

interface Value {
	readonly path: string;
	readonly range: ByteRange;
	readonly all: RawValue[];
}

/** The edits, where this is what they lie under. */
function packedEdits({ path, all: [first] }: Value): Uint8Array | undefined {
	return path === edits && typeof first === 'object' && 'bytes' in first ? first.bytes : undefined;
}

/** Reads a property list of either kind. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.budget.allocate(file.size);
	const bytes = await file.read(0, file.size);
	if (isBinaryPlist(bytes)) {
		found.is({ type: 'PLIST', extension: 'plist', mime: 'application/x-plist' });
		readBinaryPlist(bytes, 0, found);
		return;
	}
	const { roots, stopped, oddities } = readXml(bytes, 0, found.budget);
	const root = roots.find(({ name }) => name === 'plist');
	if (!root) return;
	const walk = new Walk(found);
	let spent: LimitExceeded | undefined;
	try {
		for (const child of root.children) walk.value(child, '');
	} catch (error) {
		if (!(error instanceof LimitExceeded)) throw error;
		spent = error;
	}
	found.is(
		walk.values.has(editsMark)
			? { type: 'AAE', extension: 'aae', mime: 'application/vnd.apple.photos' }
			: { type: 'PLIST', extension: 'plist', mime: 'application/xml' }
	);
	const tell = ({ path, range, all }: Value) => {
		const [first = ''] = all;
		found.tag(entryAt(path), all.length > 1 ? all : first, range);
	};
	if (spent) {
		handOn(walk.values.values(), tell);
		throw spent;
	}
	for (const value of walk.values.values()) {
		const packed = packedEdits(value);
		if (packed) await found.attemptAsync('edits', () => readEdits(packed, value.range, found));
		else tell(value);
	}
	if (oddities[0] !== undefined && !/document type/.test(oddities[0])) found.warn(`PLIST: ${oddities[0]}`);
	if (stopped) found.warn(`PLIST: ${stopped.message}`, 'limit');
}

/**
 * Reads a list in XML that another file holds. Of the objects of a list the last is told.
 * @param offset file position of its first byte
 * @returns whether it is one
 */
export function readHeld(bytes: Uint8Array, offset: number, found: TagSink): boolean {
	const { roots } = readXml(bytes, offset, found.budget);
	const root = roots.find(({ name }) => name === 'plist');
	if (!root) return false;
	const walk = new Walk(found);
	for (const child of root.children) walk.value(child, '');
	for (const { path, range, all } of walk.values.values()) {
		const [first = ''] = all;
		const ofObjects = path.includes('//');
		found.tag(entryAt(path), ofObjects ? (all.at(-1) ?? '') : all.length > 1 ? all : first, range);
	}
	return true;
}

const entryAt = (path: string): Entry =>
	plistMain.entries.get(path) ?? entryFor(plistMain, path, pathName(path), { list: true });

const capital = (text: string) =>
	text.replace(/(^|-)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
/** The name of a thing in a list is what the list is of. */
const pathName = (path: string) =>
	nameOf(
		path
			.replace(/\/\/name$/, '')
			.split('/')
			.map(capital)
			.join('')
	);

class Walk {
	readonly values = new Map<string, Value>();
	readonly #found: TagSink;

	constructor(found: TagSink) {
		this.#found = found;
	}

	/** Recursion is as deep as the XML reader lets elements nest. */
	value(element: XmlElement, path: string): void {
		const { name, text, children, range } = element;
		if (name === 'dict') {
			let key = '';
			for (const child of children) {
				if (child.name === 'key') key = child.text;
				else this.value(child, cutPath(path === '' ? key : `${path}/${key}`, this.#found));
			}
		} else if (name === 'array') {
			// The objects of a list have their fields a level below it.
			for (const child of children) this.value(child, child.name === 'dict' ? `${path}/` : path);
			if (children.length === 0) this.#push(path, '', range);
		} else this.#push(path, this.#scalar(name, text), range);
	}

	#scalar(name: string, text: string): RawValue {
		if (name === 'true' || name === 'false') return name === 'true';
		if (name === 'data') {
			const bytes = fromBase64(text, this.#found.budget);
			return { binary: bytes.length, bytes };
		}
		if (name === 'date') return text.replace(/^(\d+)-(\d+)-(\d+)T/, '$1:$2:$3 ');
		const number = Number(text);
		return (name === 'integer' || name === 'real') && Number.isSafeInteger(Math.trunc(number))
			? number
			: text;
	}

	#push(path: string, raw: RawValue, range: ByteRange): void {
		this.#found.budget.item(1 + (path.length >> 8));
		const known = this.values.get(path);
		if (known) known.all.push(raw);
		else {
			this.#found.budget.keep(path.length);
			this.values.set(path, { path, range, all: [raw] });
		}
	}
}

/** A property list in a property list, or JSON without the head of its packing. */
async function readEdits(packed: Uint8Array, range: ByteRange, found: TagSink): Promise<void> {
	const placed = inOnePlace(range, found);
	if (isBinaryPlist(packed)) {
		readBinaryPlist(packed, 0, placed);
		return;
	}
	const { bytes } = await inflate(packed, found.budget, 'deflate-raw');
	const text = new TextDecoder().decode(bytes);
	if (/^\s*[{[]/.test(latin1(bytes.subarray(0, 16))))
		readJson(text, range, { table: jsonMain, name: nameOf }, found);
}

function inOnePlace(range: ByteRange, found: TagSink): TagSink {
	return sinkWith(found, {
		tag: (entry, raw, _range, group1, group0) => {
			found.tag(entry, raw, range, group1, group0);
		}
	});
}
