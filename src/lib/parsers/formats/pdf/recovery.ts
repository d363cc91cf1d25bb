/**
 * Objects of a PDF whose cross-references are damaged or gone, found by looking for `12 0 obj`. Of a large file only both ends
 * are looked through: that is where documents keep what describes them.
 */
import type { ByteSource } from '../../io/byte-source.ts';
import type { Budget } from '../../io/budget.ts';
import { latin1 } from '../../io/byte-reader.ts';
import type { Place } from './cross-reference.ts';

/** Bytes looked through at each end. */
const reach = 4 * 1024 * 1024;
const window = 1024 * 1024;
/** A word may lie across two windows. */
const overlap = 64;
const mostObjects = 100_000;
const mostStreams = 256;
const mostTrailers = 64;

export interface Scanned {
	/** The last of each number counts, as in a file with updates. */
	readonly places: Map<number, Place>;
	/** Where trailer dictionaries begin, newest first. */
	readonly trailers: readonly number[];
	/** Objects that may be cross-reference streams, object streams or a catalogue, newest first. */
	readonly streams: readonly number[];
	/** Number of the last object that looks like an information dictionary. */
	readonly information: number | undefined;
}

const wanted =
	/(?<=^|[\s>\]])(\d{1,10})\s{1,3}\d{1,5}\s{1,3}obj(?=[\s<[(/]|$)(?=([^]{0,400}))|(?<=^|[\s>])trailer(?=[\s<])/g;

/** An information dictionary has no type, but keys of its own. */
const informs = /^\s*<<(?![^]*\/Type\b)[^]*\/(?:Producer|CreationDate|ModDate)\b/;

/** @param shift how far the header is from the start of the file: places count from it */
export async function scan(file: ByteSource, budget: Budget, shift: number): Promise<Scanned> {
	const places = new Map<number, Place>();
	const trailers = new Set<number>();
	const streams = new Set<number>();
	let information: number | undefined;
	for (const [start, end] of ends(file.size)) {
		for (let at = start; at < end; at += window) {
			const text = latin1(await file.read(at, Math.min(window + overlap, end - at)));
			for (const match of text.matchAll(wanted)) {
				budget.spend('items', 1);
				const offset = at + match.index;
				if (match[1] === undefined) trailers.add(offset + 'trailer'.length);
				else if (places.size < mostObjects) {
					places.set(Number(match[1]), { kind: 'offset', offset: offset - shift });
					const beginning = match[2]?.split('endobj', 1)[0] ?? '';
					if (/\/Type\s*\/(?:XRef|ObjStm|Catalog)\b/.test(beginning)) streams.add(offset);
					else if (informs.test(beginning)) information = Number(match[1]);
				}
			}
		}
	}
	return {
		places,
		trailers: [...trailers].reverse().slice(0, mostTrailers),
		streams: [...streams].reverse().slice(0, mostStreams),
		information
	};
}

function ends(size: number): readonly (readonly [number, number])[] {
	if (size <= reach * 2) return [[0, size]];
	return [
		[0, reach],
		[size - reach, size]
	];
}
