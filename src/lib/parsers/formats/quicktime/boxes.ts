/**
 * Walking boxes: the tree of length-prefixed parts that MP4, QuickTime, HEIF, CR3 and JPEG 2000 share.
 * It knows where boxes lie and nothing of what they mean; rules passed in say which to open and who reads them.
 * Spec: ISO/IEC 14496-12 §4.2; QuickTime File Format, "Atoms".
 */
import type { Budget } from '../../io/budget.ts';
import { pageSize } from '../../io/paged.ts';
import type { ByteSource } from '../../io/byte-source.ts';
import { latin1 } from '../../io/byte-reader.ts';
import type { TagSink } from '../../model.ts';

/** Where a box lies, as offsets from the start of the file. */
export interface BoxPlace {
	/** Four letters, each one byte (Latin-1). */
	readonly type: string;
	/** Where its header starts. */
	readonly offset: number;
	/** Where its payload starts and ends; the end is cut at that of the box around it. */
	readonly start: number;
	readonly end: number;
	/** Where it says it ends. Beyond `end` when the file is cut or the size lies. */
	readonly claimedEnd: number;
}

/** A box with bytes. `bytes` may be fewer than `size` where the box is too large to be read whole. */
export interface Box {
	readonly type: string;
	readonly bytes: Uint8Array;
	/** Offset of the payload from the start of the file. */
	readonly offset: number;
	/** Size of the payload in the file. */
	readonly size: number;
}

/** What is done with a box of one type. `C` is what the readers share. */
export type BoxRule<C> =
	| {
			readonly kind: 'read';
			readonly read: (box: Box, context: C) => void;
			/** Most bytes that are read of a box; without it a small box is read whole, of a large one its beginning. */
			readonly upTo?: number;
	  }
	/** Only its place matters: it is never read. */
	| { readonly kind: 'place'; readonly at: (place: BoxPlace, context: C) => void }
	| ContainerRule<C>;

export interface ContainerRule<C> {
	readonly kind: 'open';
	readonly rules: BoxRules<C>;
	/** Bytes of the payload before its first box; asked with the first bytes of the payload. */
	readonly skip?: (head: Uint8Array) => number;
	readonly enter?: (context: C) => void;
	readonly leave?: (context: C) => void;
}

export type BoxRules<C> = ReadonlyMap<string, BoxRule<C>>;

/** Boxes up to this size are read whole; of larger ones the children are looked for one by one. */
const wholeLimit = 512 * 1024;
/** What is read of a larger box that has no children we know. */
const cutLimit = 64 * 1024;

const boxName = /^[\x20-\x7e\xa9]{4}$/;

/** Whether this is a box, and all of it there: bytes that something else put behind the boxes mostly have other letters and sizes. */
export const isWhole = ({ type, claimedEnd }: BoxPlace, end: number): boolean =>
	boxName.test(type) && claimedEnd <= end;

/**
 * The header of a box.
 * @param bytes at least 8 bytes from its start, 16 where it has a 64-bit size
 * @returns undefined where fewer bytes are left or the size is smaller than the header
 */
export function boxAt(bytes: Uint8Array, at: number, offset: number, limit: number): BoxPlace | undefined {
	if (at + 8 > bytes.length || offset + 8 > limit) return undefined;
	let size = word(bytes, at);
	let header = 8;
	if (size === 1) {
		if (at + 16 > bytes.length) return undefined;
		size = word(bytes, at + 8) * 0x1_0000_0000 + word(bytes, at + 12);
		header = 16;
	}
	const claimedEnd = size === 0 ? limit : offset + size;
	if (size !== 0 && size < header) return undefined;
	return {
		type: latin1(bytes.subarray(at + 4, at + 8)),
		offset,
		start: Math.min(offset + header, limit),
		end: Math.min(claimedEnd, limit),
		claimedEnd
	};
}

function word(bytes: Uint8Array, at: number): number {
	// Indexes are inside: the caller checked.
	return (
		(bytes[at] ?? 0) * 0x100_0000 +
		((bytes[at + 1] ?? 0) << 16) +
		((bytes[at + 2] ?? 0) << 8) +
		(bytes[at + 3] ?? 0)
	);
}

/** The boxes that lie one after another in bytes that are in memory; `offset` is where the bytes lie in the file. */
export function* boxesIn(bytes: Uint8Array, offset: number, budget: Budget, from = 0): Generator<Box> {
	const limit = offset + bytes.length;
	let at = from;
	while (at + 8 <= bytes.length) {
		budget.spend('items', 1);
		const place = boxAt(bytes, at, offset + at, limit);
		if (!place) return;
		yield {
			type: place.type,
			bytes: bytes.subarray(place.start - offset, place.end - offset),
			offset: place.start,
			size: place.claimedEnd - place.start
		};
		at = place.end - offset;
	}
}

/**
 * The first place from which boxes with plain names follow each other exactly to the end of the bytes.
 * @returns undefined where there is none
 */
export function boxesToEnd(bytes: Uint8Array, from: number, budget: Budget): number | undefined {
	for (let start = from; start + 8 <= bytes.length; start++) {
		let at = start;
		while (at + 8 <= bytes.length && isPlain(bytes, at + 4)) {
			budget.item();
			const size = word(bytes, at);
			if (size < 8) break;
			at += size;
		}
		if (at === bytes.length) return start;
	}
	return undefined;
}

/** Whether a name is of letters, digits, `_` and spaces. */
function isPlain(bytes: Uint8Array, at: number): boolean {
	for (let index = at; index < at + 4; index++) {
		const code = bytes[index] ?? 0;
		const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
		if (!isLetter && code !== 0x20 && code !== 0x5f && (code < 0x30 || code > 0x39)) return false;
	}
	return true;
}

/** Readers share this much. */
export interface WalkContext {
	readonly found: TagSink;
}

/** Opens a container whose payload is in memory. */
export function openBox<C extends WalkContext>(box: Box, rule: ContainerRule<C>, context: C): void {
	const { found } = context;
	found.budget.deeper(() => {
		rule.enter?.(context);
		try {
			const skip = rule.skip?.(box.bytes) ?? 0;
			for (const child of boxesIn(box.bytes, box.offset, found.budget, skip)) {
				const of = rule.rules.get(child.type);
				if (of)
					found.attempt(child.type, () => {
						applyRule(child, of, context);
					});
			}
			if (box.bytes.length < box.size) {
				found.warn(`${box.type}: the file ends ${box.size - box.bytes.length} bytes before it should`);
			}
		} finally {
			rule.leave?.(context);
		}
	});
}

function applyRule<C extends WalkContext>(box: Box, rule: BoxRule<C>, context: C): void {
	if (rule.kind === 'open') {
		openBox(box, rule, context);
	} else if (rule.kind === 'read') {
		rule.read(box, context);
	} else {
		const end = box.offset + box.bytes.length;
		rule.at(
			{ type: box.type, offset: box.offset - 8, start: box.offset, end, claimedEnd: box.offset + box.size },
			context
		);
	}
}

/** Says no to walking on, e.g. when enough fragments were seen. */
export type KeepGoing = (place: BoxPlace) => boolean;

/**
 * Walks the boxes of a file, or of a part too large to be read whole. Only headers and what rules ask for is read.
 * @returns where it stopped: the end, or the first bytes that are no box
 */
export async function walkFile<C extends WalkContext>(
	file: ByteSource,
	start: number,
	end: number,
	rules: BoxRules<C>,
	context: C,
	signal?: AbortSignal,
	keepGoing?: KeepGoing
): Promise<number> {
	const { found } = context;
	let at = start;
	// Headers that lie in one page are walked without waiting: files of nothing but tiny boxes exist.
	let window: Uint8Array = new Uint8Array(0);
	let windowStart = 0;
	while (at + 8 <= end) {
		if (at < windowStart || at + 16 > windowStart + window.length) {
			signal?.throwIfAborted();
			windowStart = at;
			window = await file.read(at, Math.max(16, pageSize - (at % pageSize)));
		}
		found.budget.spend('items', 1);
		const place = boxAt(window, at - windowStart, at, end);
		if (!place || keepGoing?.(place) === false) return at;
		const rule = rules.get(place.type);
		if (rule) await found.attemptAsync(place.type, () => walkBox(file, place, rule, context, signal));
		at = place.end;
	}
	return at;
}

async function walkBox<C extends WalkContext>(
	file: ByteSource,
	place: BoxPlace,
	rule: BoxRule<C>,
	context: C,
	signal: AbortSignal | undefined
): Promise<void> {
	if (rule.kind === 'place') {
		rule.at(place, context);
		return;
	}
	const size = place.end - place.start;
	const { found } = context;
	if (size <= wholeLimit || rule.kind === 'read') {
		const most = rule.kind === 'read' ? (rule.upTo ?? (size <= wholeLimit ? size : cutLimit)) : size;
		const bytes = await file.read(place.start, Math.min(size, most));
		applyRule(
			{ type: place.type, bytes, offset: place.start, size: place.claimedEnd - place.start },
			rule,
			context
		);
		return;
	}
	found.budget.enter();
	rule.enter?.(context);
	try {
		const skip = rule.skip?.(await file.read(place.start, 16)) ?? 0;
		await walkFile(file, place.start + skip, place.end, rule.rules, context, signal);
		if (place.claimedEnd > place.end) {
			found.warn(`${place.type}: the file ends ${place.claimedEnd - place.end} bytes before it should`);
		}
	} finally {
		rule.leave?.(context);
		found.budget.leave();
	}
}
