/**
 * Where the objects of a PDF lie (ISO 32000-2:2020, 7.5.4 to 7.5.8): tables and streams of cross-references, newest first,
 * each with the trailer dictionary of its update. Tables of large files have megabytes: they are not read but looked into.
 */
import { DamagedFile } from '../../damage.ts';
import { latin1 } from '../../io/byte-reader.ts';
import type { ByteSource } from '../../io/byte-source.ts';
import type { Budget } from '../../io/budget.ts';
import { isArray, isSpace, nameOf, whole, type PdfDict, type PdfValue } from './objects.ts';

/** Where an object lies: at an offset, or as one of several in an object stream; `free` where it was deleted. */
export type Place =
	| { readonly kind: 'free' }
	| { readonly kind: 'offset'; readonly offset: number }
	| { readonly kind: 'packed'; readonly stream: number; readonly index: number };

/** One table or stream. */
export interface Section {
	/** Undefined where this section does not tell. */
	find(number: number): Promise<Place | undefined>;
}

/** What of a document the sections need. */
export interface ObjectSource {
	readonly file: ByteSource;
	readonly budget: Budget;
	/** Reads the object at this offset from the start of the file; its strings are not decrypted. */
	objectAt(offset: number): Promise<{ readonly value: PdfValue; readonly end: number }>;
	/** Unpacks the stream of the object at this offset, which is never encrypted. */
	streamAt(offset: number): Promise<{ readonly dict: PdfDict; readonly bytes: Uint8Array }>;
	/** Reads a trailer dictionary. */
	dictAt(offset: number): Promise<PdfDict>;
}

/** The part of a file that was numbered in one go. */
interface Run {
	readonly first: number;
	readonly count: number;
	readonly offset: number;
	readonly width: number;
}

/** Updates of one document; a document signed and annotated all its life has a few dozen. */
const mostSections = 1024;
/** Runs of numbers in one table. */
const mostRuns = 65_536;
const entrySize = 20;

/** Sections and trailers, newest first; what was read before damage is in them. */
export interface Chain {
	readonly sections: Section[];
	readonly trailers: PdfDict[];
}

/**
 * Reads the sections from the newest on.
 * @param start offset of the newest, from the start of the document
 * @param shift how far the document's own first byte is from that of the file
 * @throws DamagedFile where one is not there; those before it are in `chain`
 */
export async function readChain(
	source: ObjectSource,
	start: number,
	shift: number,
	chain: Chain
): Promise<void> {
	const seen = new Set<number>();
	let next: number | undefined = start;
	while (next !== undefined) {
		if (seen.has(next) || seen.size >= mostSections) return;
		seen.add(next);
		source.budget.spend('items', 1);
		const trailer: PdfDict = await readSection(source, next + shift, shift, chain.sections);
		chain.trailers.push(trailer);
		// Some writers say 0 where there is none.
		next = whole(trailer.get('Prev')) || undefined;
	}
}

async function readSection(
	source: ObjectSource,
	offset: number,
	shift: number,
	sections: Section[]
): Promise<PdfDict> {
	const head = await source.file.read(offset, 32);
	const blank = leadingSpace(head);
	if (latin1(head.subarray(blank, blank + 4)) === 'xref') {
		const { runs, end } = await readRuns(source, offset + blank + 4);
		const trailer = await source.dictAt(end);
		const table = tableSection(source, runs);
		const hidden = whole(trailer.get('XRefStm'));
		// Objects that old readers must not see are free in the table and told by a stream beside it.
		const stream =
			hidden === undefined
				? undefined
				: await streamSection(source, hidden + shift).catch((error: unknown) => {
						if (error instanceof DamagedFile) return undefined;
						throw error;
					});
		sections.push(stream ? hybrid(table, stream.section) : table);
		return trailer;
	}
	const { section, dict } = await streamSection(source, offset);
	sections.push(section);
	return dict;
}

const leadingSpace = (bytes: Uint8Array): number => {
	const at = bytes.findIndex((byte) => !isSpace(byte));
	return at < 0 ? 0 : at;
};

const hybrid = (table: Section, stream: Section): Section => ({
	find: async (number) => {
		const place = await table.find(number);
		return place && place.kind !== 'free' ? place : ((await stream.find(number)) ?? place);
	}
});

/** The heads of the runs of a table, and where its trailer begins. */
async function readRuns(
	{ file, budget }: ObjectSource,
	start: number
): Promise<{ runs: Run[]; end: number }> {
	const runs: Run[] = [];
	let at = start;
	for (;;) {
		const text = latin1(await file.read(at, 64));
		const trailer = /^\s*trailer/.exec(text);
		if (trailer) return { runs, end: at + trailer[0].length };
		const head = /^\s*(\d{1,10})\s+(\d{1,10})\s*?(?:\r\n|[\r\n ])\s*/.exec(text);
		if (!head) throw new DamagedFile('a table of cross-references that does not end in a trailer');
		if (runs.length >= mostRuns) throw new DamagedFile('too many parts in a table of cross-references');
		budget.spend('items', 1);
		const [, first, count] = head.map(Number);
		const offset = at + head[0].length;
		const width = await entryWidth(file, offset);
		runs.push({ first: first ?? 0, count: count ?? 0, offset, width });
		at = offset + (count ?? 0) * width;
	}
}

/** 20 bytes, or 19 where a writer left out the space before the line's end. */
async function entryWidth(file: ByteSource, offset: number): Promise<number> {
	const bytes = await file.read(offset, entrySize);
	return bytes.length === entrySize && isSpace(bytes[18]) && !isSpace(bytes[19]) ? 19 : entrySize;
}

function tableSection({ file }: ObjectSource, runs: readonly Run[]): Section {
	return {
		async find(number) {
			const run = runs.find(({ first, count }) => number >= first && number < first + count);
			if (!run) return undefined;
			const entry = latin1(await file.read(run.offset + (number - run.first) * run.width, run.width));
			const match = /^\s*(\d{1,10}) +(\d{1,5}) +([nf])/.exec(entry);
			if (!match) return undefined;
			return match[3] === 'f' ? { kind: 'free' } : { kind: 'offset', offset: Number(match[1]) };
		}
	};
}

async function streamSection(
	source: ObjectSource,
	offset: number
): Promise<{ section: Section; dict: PdfDict }> {
	const { dict, bytes } = await source.streamAt(offset);
	const widths = isArray(dict.get('W')) ? (dict.get('W') as readonly PdfValue[]).map(whole) : [];
	const [kind = 0, second = 0, third = 0] = widths.map((width) => width ?? 0);
	if (nameOf(dict.get('Type')) !== 'XRef' || [kind, second, third].some((width) => width < 0 || width > 8))
		throw new DamagedFile('no table of cross-references');
	const size = kind + second + third;
	if (size === 0) throw new DamagedFile('cross-references of no width');
	const index = dict.get('Index');
	const numbers = isArray(index)
		? index.slice(0, mostRuns).map((value) => whole(value) ?? 0)
		: [0, whole(dict.get('Size')) ?? 0];
	const number = (at: number, width: number) => {
		let value = 0;
		for (let byte = 0; byte < width; byte++) value = value * 256 + (bytes[at + byte] ?? 0);
		return value;
	};
	const find = (wanted: number): Place | undefined => {
		let rows = 0;
		for (let pair = 0; pair + 1 < numbers.length; pair += 2) {
			const [first = 0, count = 0] = [numbers[pair], numbers[pair + 1]];
			if (wanted >= first && wanted < first + count) {
				const at = (rows + wanted - first) * size;
				if (at + size > bytes.length) return undefined;
				const [what, a, b] = [
					kind === 0 ? 1 : number(at, kind),
					number(at + kind, second),
					number(at + kind + second, third)
				];
				if (what === 1) return { kind: 'offset', offset: a };
				return what === 2 ? { kind: 'packed', stream: a, index: b } : { kind: 'free' };
			}
			rows += count;
		}
		return undefined;
	};
	return { dict, section: { find: (wanted) => Promise.resolve(find(wanted)) } };
}
