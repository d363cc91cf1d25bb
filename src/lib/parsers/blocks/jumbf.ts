/**
 * JUMBF (ISO/IEC 19566-5): boxes that say what they are and hold JSON, CBOR, pictures or each other. C2PA keeps the history
 * of a picture in them (https://c2pa.org/specifications/specifications/2.1/specs/C2PA_Specification.html, section 11).
 */
import { boxesIn, type Box } from '../formats/quicktime/boxes.ts';
import { ByteReader } from '../io/byte-reader.ts';
import { hex } from '../io/hex.ts';
import type { Entry, Preview, RawValue, Table, TagSink } from '../model.ts';
import { entryFor, named } from '../table.ts';
import { cborMain, jpeg2000JUMD, jsonMain } from '../tags/blocks/jumbf.ts';
import { jpeg2000Main } from '../tags/stills/jpeg2000.ts';
import { readCbor } from './cbor.ts';
import { readXmp } from './on-demand.ts';
import { isMap, pushTree, type EntryOf, type Leaf, type ValueTree } from './value-tree.ts';

const type = named(jpeg2000JUMD, 'JUMDType');
const label = named(jpeg2000JUMD, 'JUMDLabel');
const toggles = named(jpeg2000JUMD, 'JUMDToggles');
const id = named(jpeg2000JUMD, 'JUMDID');
const signature = named(jpeg2000JUMD, 'JUMDSignature');

const group0 = 'JUMBF';
const utf8 = new TextDecoder('utf-8');

/** One `jumb` box while it is read. */
interface Superbox {
	readonly found: TagSink;
	/** What it calls itself. */
	label: string;
	/** The type of the data that follows. */
	mime: string;
	readonly store: Store;
}

/** An outermost box. */
interface Store {
	/** Whether places in it are places in the file. */
	readonly inPlace: boolean;
	/** The thumbnail of the last claim: those before it, and those of ingredients, show other pictures. */
	thumbnail: Preview | undefined;
}

/**
 * Reads a `jumb` box.
 * @param inPlace whether the bytes lie in the file as they are, so that a picture in them can be told by its place
 */
export function readJumbf(box: Pick<Box, 'bytes' | 'offset'>, found: TagSink, inPlace = true): void {
	const store: Store = { inPlace, thumbnail: undefined };
	try {
		readSuperbox(box, found, store);
	} finally {
		if (store.thumbnail) found.preview(store.thumbnail);
	}
}

function readSuperbox(box: Pick<Box, 'bytes' | 'offset'>, found: TagSink, store: Store): void {
	const superbox: Superbox = { found, label: '', mime: '', store };
	found.budget.deeper(() => {
		for (const child of boxesIn(box.bytes, box.offset, found.budget)) {
			if (child.bytes.length < child.size) found.warn(`JUMBF: ${child.type} is cut off`);
			const content = Object.hasOwn(contents, child.type) ? contents[child.type] : undefined;
			if (content) found.attempt(`JUMBF ${child.type}`, () => content(child, superbox));
		}
	});
}

/** `jumd`: what kind of box this is, and its name. */
function description(box: Box, superbox: Superbox): void {
	const { found } = superbox;
	const reader = new ByteReader(box.bytes);
	const push = (entry: Entry, raw: RawValue, at: number) => {
		found.tag(entry, raw, [box.offset + at, reader.at - at]);
	};
	push(type, hex(reader.take(16)), 0);
	const flags = reader.u8();
	push(toggles, flags, 16);
	if (flags & 2) {
		const end = box.bytes.indexOf(0, 17);
		const bytes = reader.take((end < 0 ? box.bytes.length : end) - 17);
		superbox.label = utf8.decode(bytes);
		push(label, superbox.label, 17);
		if (end >= 0) reader.skip(1);
	}
	if (flags & 4) push(id, reader.u32(), reader.at - 4);
	if (flags & 8) push(signature, hex(reader.take(32)), reader.at - 32);
	if (flags & 16) {
		for (const child of boxesIn(box.bytes, box.offset, found.budget, reader.at)) {
			if (child.type === 'c2sh') pushNamed('Salt', 'C2PASaltHash', hex(child.bytes), child, superbox);
		}
	}
}

/** Pushes what has the name of its box, or where it has none that of its kind. */
function pushNamed(suffix: string, name: string, raw: RawValue, box: Box, { found, label }: Superbox): Entry {
	const own = label === '' ? '' : nameOfLabel(label) + suffix;
	const known = named(jpeg2000Main, name);
	const entry = own === '' ? known : entryFor(jpeg2000Main, own, own);
	found.tag(entry, raw, [box.offset, box.bytes.length], undefined, group0);
	return entry;
}

/** `c2pa.thumbnail.claim.jpeg` is C2PAThumbnailClaimJpeg. */
function nameOfLabel(text: string): string {
	const name = text
		.replace(/^c2pa/, 'C2PA')
		.replace(/_{2,}/g, '_')
		.replace(/[^\w]+(\w)/g, (_all, letter: string) => letter.toUpperCase())
		.replace(/\W/g, '');
	return tagName(name);
}

function tagName(text: string): string {
	const name = text.charAt(0).toUpperCase() + text.slice(1);
	return name.length < 2 || !/^[A-Z]/.test(name) ? `Tag${name}` : name;
}

const bytesOf = (box: Box): RawValue => ({ binary: box.bytes.length, bytes: box.bytes });

/** A picture or other data, of the type said before it. */
function data(box: Box, superbox: Superbox): void {
	const { label, mime, store } = superbox;
	const { name } = pushNamed('Data', 'BinaryData', bytesOf(box), box, superbox);
	if (!label.startsWith('c2pa.thumbnail.claim') || !/^image\/(jpe?g|png|webp|avif)$/.test(mime)) return;
	const place = store.inPlace ? { range: [box.offset, box.bytes.length] as const } : { bytes: box.bytes };
	store.thumbnail = { name, mime: mime === 'image/jpg' ? 'image/jpeg' : mime, ...place };
}

const contents: Readonly<Record<string, (box: Box, superbox: Superbox) => void>> = {
	jumd: description,
	jumb: (box, { found, store }) => {
		readSuperbox(box, found, store);
	},
	json: readJson,
	cbor: readCborBox,
	'xml ': (box, { found }) => {
		readXmp(box.bytes, box.offset, found);
	},
	bfdb: (box, superbox) => {
		// Flags, then the type of the data and perhaps a file name.
		const text = utf8.decode(box.bytes.subarray(1)).replace(/\0+$/, '');
		superbox.mime = text.split('\0', 1)[0] ?? '';
		pushNamed('Type', 'BinaryDataType', text.replaceAll('\0', ', '), box, superbox);
	},
	bidb: data,
	jp2c: (box, superbox) => {
		pushNamed('', 'PreviewImage', bytesOf(box), box, superbox);
	},
	'lbl ': (box, superbox) => {
		pushNamed('', 'Label', utf8.decode(box.bytes).replace(/\0.*$/s, ''), box, superbox);
	},
	hrgm: (box, superbox) => {
		pushNamed('', 'GainMapImage', bytesOf(box), box, superbox);
	}
};

/** The tag of a path: rows of the table go by their key, other names are made of the path. */
const entriesOf =
	(table: Table): EntryOf =>
	(path) => {
		const [key = ''] = path;
		return (
			(path.length === 1 ? table.entries.get(key) : undefined) ??
			entryFor(table, path.join('/'), nameOf(path))
		);
	};

/** `dc:foo` is Dc_foo; below other keys every word begins with a capital: `a/c_d` is AC_D. */
function nameOf(path: readonly string[]): string {
	let name = '';
	for (const key of path) {
		const between = /\d$/.test(name) && /^\d/.test(key) ? '_' : '';
		name += between + (name === '' ? key : key.charAt(0).toUpperCase() + key.slice(1));
	}
	if (path.length > 1) name = name.replace(/(^|[^a-zA-Z])([a-z])/g, (all) => all.toUpperCase());
	return tagName(name.replaceAll(':', '_').replace(/[^-\w]/g, ''));
}

function readJson(box: Box, { found }: Superbox): void {
	let value: unknown;
	try {
		value = JSON.parse(utf8.decode(box.bytes));
	} catch {
		found.warn('JUMBF: no JSON', 'minor');
		return;
	}
	const size = box.bytes.length;
	const tree = (one: unknown): ValueTree | undefined => {
		found.budget.spend('items', 1);
		if (Array.isArray(one)) return found.budget.deeper(() => one.flatMap((item) => tree(item) ?? []));
		if (typeof one === 'object' && one !== null) {
			const map = new Map<string, ValueTree>();
			found.budget.deeper(() => {
				const fields = one as Readonly<Record<string, unknown>>;
				for (const key of Object.keys(fields)) {
					const made = tree(fields[key]);
					if (made) map.set(key, made);
				}
			});
			return map;
		}
		const raw = typeof one === 'number' || typeof one === 'string' ? one : String(one);
		return { raw, at: 0, size } satisfies Leaf;
	};
	const top = tree(value);
	const place = { offset: box.offset, found, group1: 'JSON', group0 };
	// Of a list only what has names is told.
	const named = Array.isArray(top) ? (top as readonly ValueTree[]).filter(isMap) : top;
	if (named && !('raw' in named)) pushTree(named, [], entriesOf(jsonMain), place);
}

/** `cbor`: one item or several. */
function readCborBox(box: Box, { found }: Superbox): void {
	const reader = new ByteReader(box.bytes);
	const place = { offset: box.offset, found, group1: 'CBOR', group0 };
	const entries = entriesOf(cborMain);
	while (reader.remaining > 0) {
		const tree = readCbor(reader, found.budget);
		if (isMap(tree)) pushTree(tree, [], entries, place);
		else if (!('raw' in tree)) {
			for (const [index, item] of tree.entries()) pushTree(item, [`Item${index}`], entries, place);
		}
	}
}
