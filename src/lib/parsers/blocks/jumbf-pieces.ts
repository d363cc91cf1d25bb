/**
 * JUMBF where it lies in a file: whole in a box, in the `uuid` box of C2PA, or cut up into APP11 segments of a JPEG
 * (ISO/IEC 19566-5 annex D). Its reader loads for the first file that has any.
 */
import { boxesIn, type Box } from '../formats/quicktime/boxes.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { TagSink } from '../model.ts';
import { onDemand } from '../on-demand.ts';
import { packed } from './packed.ts';

const jumbf = onDemand(() => import('./jumbf.ts'));

/** A `jumb` box in the file. `inPlace`: see `readJumbf`. */
export function jumbfBox(box: Pick<Box, 'bytes' | 'offset'>, found: TagSink, inPlace = true): void {
	found.later('JUMBF', jumbf, ({ readJumbf }) => {
		readJumbf(box, found, inPlace);
	});
}

/** `jumb` boxes one after another: a chunk of PNG or WebP, a tag of TIFF. */
export function readJumbfBoxes(bytes: Uint8Array, offset: number, found: TagSink, inPlace = true): void {
	for (const box of boxesIn(bytes, offset, found.budget)) {
		if (box.type === 'jumb') jumbfBox(box, found, inPlace);
	}
}

/** The `uuid` box of C2PA, behind its id: flags, what for, for a manifest an offset, then `jumb` boxes. */
export function c2paBox({ bytes, offset }: Pick<Box, 'bytes' | 'offset'>, found: TagSink): void {
	const end = bytes.indexOf(0, 4);
	if (end < 0) return;
	const purpose = new ByteReader(bytes).skip(4).latin1(end - 4);
	const start = end + 1 + (purpose === 'manifest' ? 8 : 0);
	for (const box of boxesIn(bytes, offset, found.budget, start)) {
		if (box.type === 'jumb') jumbfBox(box, found);
	}
}

/** The payload of an APP11 segment of a JPEG, behind the letters `JP`, and its place in the file. */
export interface JumbfSegment {
	readonly bytes: Uint8Array;
	readonly offset: number;
}

interface Piece extends JumbfSegment {
	readonly number: number;
}

/** Puts boxes together and reads them. Each segment has the number of its box, its own in it, and the box's header again. */
export function readJumbfSegments(segments: readonly JumbfSegment[], found: TagSink): void {
	const boxes: Piece[][] = [];
	/** The last box of each number so far, and the numbers of its pieces. */
	const open = new Map<number, { readonly pieces: Piece[]; readonly numbers: Set<number> }>();
	for (const { bytes, offset } of segments) {
		found.attempt('JUMBF', () => {
			const reader = new ByteReader(bytes);
			const [instance, number] = [reader.u16(), reader.u32()];
			const start = reader.u32() === 1 ? 22 : 14;
			if (reader.latin1(4) !== 'jumb') return;
			const piece = { number, bytes: bytes.subarray(start), offset: offset + start };
			// Some writers give all boxes one number: a piece that is there already begins another.
			const known = open.get(instance);
			if (known && !known.numbers.has(number)) {
				known.pieces.push(piece);
				known.numbers.add(number);
				return;
			}
			const pieces = [piece];
			boxes.push(pieces);
			open.set(instance, { pieces, numbers: new Set([number]) });
		});
	}
	for (const pieces of boxes) readPieces(pieces, found);
}

function readPieces(pieces: Piece[], found: TagSink): void {
	pieces.sort((a, b) => a.number - b.number);
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (!first || !last) return;
	if (first === last) {
		jumbfBox(first, found);
		return;
	}
	const size = pieces.reduce((sum, { bytes }) => sum + bytes.length, 0);
	found.budget.allocate(size);
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece.bytes, at);
		at += piece.bytes.length;
	}
	const range = [first.offset, Math.max(0, last.offset + last.bytes.length - first.offset)] as const;
	packed('JUMBF', found, range, (sink) => {
		jumbfBox({ bytes, offset: 0 }, sink, false);
	});
}
