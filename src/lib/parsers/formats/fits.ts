/** FITS, pictures of the sky (https://fits.gsfc.nasa.gov/fits_standard.html): cards of 80 characters in blocks of 2,880. */
import { latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { ByteRange, Entry, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { fitsMain } from '../tags/pictures/film.ts';

const cardSize = 80;
const blockSize = 2880;

interface Card {
	readonly entry: Entry;
	text: string;
	range: ByteRange;
	/** The text ends with the mark that it goes on. */
	open: boolean;
}

/** Reads the first header. Of a key that is given twice the last counts. */
export async function read(file: ByteSource, found: TagSink, signal?: AbortSignal): Promise<void> {
	found.is({ type: 'FITS', extension: 'fits', mime: 'image/fits' });
	const cards = new Map<string, Card>();
	let last: Card | undefined;
	for (let at = 0, ended = false; at < file.size && !ended; at += blockSize) {
		signal?.throwIfAborted();
		const block = latin1(await file.read(at, blockSize));
		for (let offset = 0; offset + cardSize <= block.length && !ended; offset += cardSize) {
			found.budget.spend('items', 1);
			const line = block.slice(offset, offset + cardSize);
			const key = line.slice(0, 8).trimEnd();
			const range: ByteRange = [at + offset, cardSize];
			if (key === 'END' || !/^[-_A-Z0-9]*$/.test(key)) {
				if (key !== 'END') found.warn('FITS: a card has no key');
				ended = true;
			} else if (key === 'CONTINUE') goOn(last, line);
			else {
				closed(last);
				last = card(key, line, range);
				if (!last) continue;
				cards.delete(String(last.entry.id));
				cards.set(String(last.entry.id), last);
			}
		}
		if (!ended && at + blockSize >= file.size) found.warn('FITS: the header has no end');
	}
	closed(last);
	for (const { entry, text, range } of cards.values()) found.tag(entry, text, range);
}

/** Text in quotes (two quotes stand for one). */
const inQuotes = /^'((?:[^']|'')*)'/;
const withoutValue = new Set(['COMMENT', 'HISTORY']);

function card(key: string, line: string, range: ByteRange): Card | undefined {
	if (key === 'SIMPLE') return undefined;
	const isText = withoutValue.has(key);
	if (!isText && line.slice(8, 10) !== '= ') return undefined;
	const entry = fitsMain.entries.get(key) ?? entryFor(fitsMain, key, nameOf(key));
	if (isText) return { entry, text: line.slice(8).trim(), range, open: false };
	const quoted = textOf(line.slice(10));
	if (quoted !== undefined)
		return { entry, text: quoted.replace(/&$/, ''), range, open: quoted.endsWith('&') };
	const [bare = ''] = line.slice(10).split('/', 1);
	const text = bare.trim();
	if (text === '') return undefined;
	// An exponent of Fortran's double precision.
	return { entry, text: text.replace(/^([-+.\d]+)D(?=[-+]?\d+$)/, '$1E'), range, open: false };
}

function textOf(rest: string): string | undefined {
	const [, quoted] = inQuotes.exec(rest) ?? [];
	return quoted?.replaceAll("''", "'").trimEnd();
}

function goOn(last: Card | undefined, line: string): void {
	const text = textOf(line.slice(10));
	if (!last?.open || text === undefined) return;
	last.text += text.replace(/&$/, '');
	last.open = text.endsWith('&');
	last.range = [last.range[0], last.range[1] + cardSize];
}

/** What would go on but does not ends with the mark. */
function closed(last: Card | undefined): void {
	if (last?.open) last.text += '&';
	if (last) last.open = false;
}

/** `FOO_BAR` is FooBar; a name has two letters at least and begins with one. */
function nameOf(key: string): string {
	const lower = key.toLowerCase();
	const name = (lower.slice(0, 1).toUpperCase() + lower.slice(1)).replace(/_(.)/g, (_all, letter: string) =>
		letter.toUpperCase()
	);
	return /^[A-Z]./i.test(name) ? name : `Tag${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
