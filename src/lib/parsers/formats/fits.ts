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
			if (key === 'END') ended = true;
			else if (key === 'CONTINUE') goOn(last, line);
			else last = card(key, line, range) ?? last;
			if (last && key !== 'CONTINUE' && key !== 'END') {
				cards.delete(String(last.entry.id));
				cards.set(String(last.entry.id), last);
			}
		}
		if (!ended && at + blockSize >= file.size) found.warn('FITS: the header has no end');
	}
	for (const { entry, text, range } of cards.values()) found.tag(entry, text, range);
}

/** Text in quotes (two quotes stand for one) or a bare word; a comment may follow behind a slash. */
const value = /^\s*(?:'((?:[^']|'')*)'|([^/]*))/;

function card(key: string, line: string, range: ByteRange): Card | undefined {
	if (key === 'SIMPLE' || key === '' || key === 'XTENSION') return undefined;
	const entry = fitsMain.entries.get(key) ?? entryFor(fitsMain, key, nameOf(key));
	if (line.slice(8, 10) !== '= ') {
		const text = line.slice(8).trim();
		return text === '' ? undefined : { entry, text, range, open: false };
	}
	const text = valueOf(line.slice(10));
	return text === '' ? undefined : { entry, text: text.replace(/&$/, ''), range, open: text.endsWith('&') };
}

function valueOf(rest: string): string {
	const [, quoted, bare = ''] = value.exec(rest) ?? [];
	return quoted === undefined ? bare.trim() : quoted.replaceAll("''", "'").trimEnd();
}

function goOn(last: Card | undefined, line: string): void {
	if (!last?.open) return;
	const text = valueOf(line.slice(8));
	last.text += text.replace(/&$/, '');
	last.open = text.endsWith('&');
	last.range = [last.range[0], last.range[1] + cardSize];
}

/** `FOO_BAR` is FooBar. */
const nameOf = (key: string) =>
	key.toLowerCase().replace(/(?:^|[_-])([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
