/**
 * What of a PDF is metadata: a map of the dictionaries that hold any, walked from the trailers down. Of equal tags the last
 * one counts in ExifTool's output and the first in ours, so values are given back to front, those of older updates first; but
 * of two Info dictionaries the newer counts.
 */
import { jumbfBox } from '../../blocks/jumbf-pieces.ts';
import { readIcc, readPhotoshop, readXmp } from '../../blocks/on-demand.ts';
import { packed } from '../../blocks/packed.ts';
import { handOn } from '../../io/budget.ts';
import type { ByteRange, Entry, Table, TagSink } from '../../model.ts';
import { entryFor } from '../../table.ts';
import { boxesIn } from '../quicktime/boxes.ts';
import { readComments } from '../postscript/comments.ts';
import type { Bytes, Loaded, PdfDocument } from './document.ts';
import { isArray, isDict, nameOf, PdfRef, type PdfDict, type PdfValue } from './objects.ts';
import { nameOfKey, pdfTables as tables } from './tables.ts';
import { rawValues, words } from './values.ts';

/** A dictionary, or an array of them, that holds metadata. */
interface Node {
	/** Only dictionaries of which this holds. */
	readonly when?: (dict: PdfDict) => boolean;
	/** Its own values that are tags. */
	readonly table?: Table;
	/** Every value is a tag, with a name made from its key where the table has none. */
	readonly open?: true;
	/** Dictionaries in it. */
	readonly inside?: Readonly<Record<string, Node>>;
	/** What else is to be done with it. */
	readonly read?: (walk: Walk, dict: PdfDict, loaded: Loaded) => Promise<void> | void;
	/** Each of an array's elements, as long as they are cheap to come by. */
	readonly pages?: true;
}

/** A walk over pages ends when it has cost this much: the first tell what there is to tell. */
const pageBytes = 512 * 1024;
const mostPages = 1000;

const xmp: Node = {
	when: (dict) => nameOf(dict.get('Subtype')) === 'XML',
	read: (walk, _dict, loaded) =>
		walk.stream('XMP', loaded, (bytes, at, sink) => {
			readXmp(bytes, at, sink);
		})
};

/** Content credentials, in a file that belongs to the document (C2PA Technical Specification 2.1, A.4). */
const credentials: Node = {
	when: (dict) => nameOf(dict.get('AFRelationship')) === 'C2PA_Manifest',
	inside: {
		EF: {
			inside: {
				F: {
					read: (walk, _dict, loaded) =>
						walk.stream('JUMBF', loaded, (bytes, at, sink) => {
							for (const box of boxesIn(bytes, at, sink.budget))
								if (box.type === 'jumb') jumbfBox(box, sink, sink === walk.found);
						})
				}
			}
		}
	}
};

const profile: Node = {
	read: (walk, _dict, loaded) =>
		walk.stream('ICC profile', loaded, (bytes, at, sink) => {
			readIcc(bytes, at, sink);
		})
};

const imageResources: Node = {
	read: (walk, _dict, loaded) =>
		walk.stream('Photoshop', loaded, (bytes, at, sink) => {
			readPhotoshop(bytes, at, sink);
		})
};

const illustratorComments: Node = {
	read: (walk, _dict, loaded) => walk.stream('PostScript', loaded, readComments)
};

const illustrator: Node = {
	inside: { Private: { table: tables.illustrator, inside: { AIMetaData: illustratorComments } } },
	read: ({ found }) => {
		// Whoever calls it a document means the part of it that is one.
		if (!/\.pdf$/i.test(found.fileName ?? ''))
			found.is({ type: 'AI', extension: 'ai', mime: 'application/vnd.adobe.illustrator' });
	}
};

const page: Node = {
	inside: {
		Metadata: xmp,
		PieceInfo: {
			inside: {
				AdobePhotoshop: { inside: { Private: { inside: { ImageResources: imageResources } } } },
				Illustrator: illustrator
			}
		},
		Resources: {
			inside: {
				ColorSpace: {
					inside: { CS0: profile, Cs1: profile, DefaultCMYK: profile, DefaultRGB: profile }
				}
			}
		}
	},
	pages: true
};

const signature: Node = {
	table: tables.signature,
	inside: { Reference: { inside: { TransformParams: { table: tables.transform } } } }
};

const root: Node = {
	table: tables.root,
	inside: {
		AF: credentials,
		Metadata: xmp,
		Pages: { table: tables.pages, inside: { Kids: page } },
		MarkInfo: { table: tables.markInfo },
		Perms: { inside: { DocMDP: signature, FieldMDP: signature, UR3: signature } },
		AcroForm: {
			read: (walk, dict, loaded) => {
				const entry = tables.acroForm.entries.get('_has_xfa');
				if (entry) walk.push(entry, [dict.has('XFA')], loaded.range);
			}
		}
	}
};

const info: Node = { table: tables.info, open: true };

/** Reads what the trailers, newest first, lead to. What was found before damage is given. */
export async function readDocument(document: PdfDocument, signal?: AbortSignal): Promise<void> {
	const walk = new Walk(document, signal);
	try {
		for (const trailer of document.trailers) {
			// Key by key, as they stand: the order decides which of two profiles is the second.
			for (const [key, value] of trailer) {
				if (key === 'Root') await walk.into(root, value, key);
				if (key === 'Info') await walk.into(info, value, key);
			}
		}
	} finally {
		walk.flush();
	}
}

class Walk {
	readonly found: TagSink;
	readonly #document: PdfDocument;
	readonly #signal: AbortSignal | undefined;
	readonly #visited = new Set<number>();
	/** What to give when all is read: the values of Info, all others, XMP. */
	readonly #described: (() => void)[] = [];
	readonly #values: (() => void)[] = [];
	readonly #packets: (() => void)[] = [];

	constructor(document: PdfDocument, signal: AbortSignal | undefined) {
		this.#document = document;
		this.found = document.found;
		this.#signal = signal;
	}

	visited(value: PdfValue): boolean {
		return value instanceof PdfRef && this.#visited.has(value.number);
	}

	/** Goes into what a key stands for. An object that several refer to is read once. */
	async into(node: Node, value: PdfValue | undefined, key: string, range: ByteRange = [0, 0]): Promise<void> {
		this.#signal?.throwIfAborted();
		const { found } = this;
		if (value === undefined || value === null || this.visited(value)) return;
		if (value instanceof PdfRef) this.#visited.add(value.number);
		await found.attemptAsync(`PDF ${key}`, async () => {
			const loaded = await this.#document.resolve(value);
			if (!loaded) {
				found.warn(`PDF: ${key} refers to nothing`);
				return;
			}
			// What stands in an object lies where that lies.
			const at = value instanceof PdfRef ? loaded.range : range;
			if (isArray(loaded.value)) await this.#elements(node, loaded.value, key, at);
			else if (isDict(loaded.value)) await this.#dict(node, loaded.value, { ...loaded, range: at });
		});
	}

	async #elements(node: Node, list: readonly PdfValue[], key: string, range: ByteRange): Promise<void> {
		const spent = this.found.budget.used.bytes;
		// `[/ICCBased 12 0 R]`: a colour space says of what kind it is.
		const elements = nameOf(list[0]) === undefined ? list : list.slice(1, 2);
		if (node === profile && nameOf(list[0]) !== 'ICCBased') return;
		for (const element of elements.slice(0, mostPages)) {
			if (node.pages && this.found.budget.used.bytes - spent > pageBytes) return;
			await this.into(node, element, key, range);
		}
	}

	async #dict(node: Node, dict: PdfDict, loaded: Loaded): Promise<void> {
		if (node.when?.(dict) === false) return;
		await node.read?.(this, dict, loaded);
		for (const [key, value] of dict) {
			const inner = node.inside && Object.hasOwn(node.inside, key) ? node.inside[key] : undefined;
			if (inner) await this.into(inner, value, key, loaded.range);
			else if (node.table) await this.#value(node.table, key, value, loaded.range, node.open ?? false);
		}
	}

	async #value(table: Table, key: string, value: PdfValue, range: ByteRange, open: boolean): Promise<void> {
		const entry = table.entries.get(key);
		if (!entry && !open) return;
		const loaded = await this.#document.resolve(value);
		if (!loaded) {
			this.found.warn(`PDF: ${key} refers to nothing`);
			return;
		}
		const raw = await rawValues(this.#document, loaded.value);
		if (entry) this.push(entry, isArray(loaded.value) ? raw : words(entry, raw), range);
		else this.push(entryFor(table, key, nameOfKey(key)), raw.slice(0, 1), range);
	}

	/** A tag with its values, kept back until all is read. */
	push(entry: Entry, raw: Awaited<ReturnType<typeof rawValues>>, range: ByteRange): void {
		const [first] = raw;
		if (first === undefined) return;
		const value = entry.list && raw.length > 1 ? raw : first;
		const list = entry.table === tables.info ? this.#described : this.#values;
		list.push(() => {
			this.found.tag(entry, value, range);
		});
	}

	/** Reads the block that a stream holds. */
	async stream(
		what: string,
		loaded: Loaded,
		read: (bytes: Uint8Array, offset: number, sink: TagSink) => void
	): Promise<void> {
		const { found } = this;
		const block: Bytes = await this.#document.stream(loaded);
		const give = () => {
			const { bytes, range } = block;
			if (block.packed)
				packed(
					what,
					found,
					range,
					(sink) => {
						read(bytes, 0, sink);
					},
					bytes
				);
			else
				found.attempt(what, () => {
					read(bytes, range[0], found);
				});
		};
		if (what === 'XMP') this.#packets.push(give);
		else give();
	}

	/** Gives what was kept back. */
	flush(): void {
		handOn([...this.#described, ...this.#values.reverse(), ...this.#packets.reverse()], (give) => {
			give();
		});
	}
}
