/** Our reading of a file held against another reader's: what both have alike, what differs, what only one has. */
import type { StoredTag, StoredValue } from './item.ts';
import { printedText, storedText } from './stored-tag.ts';

/** One tag as the other reader gives it, with its group mapped to ExifTool's where it can be. */
export interface OtherTag {
	/** ExifTool's family 0 group: EXIF, GPS is part of EXIF, XMP, IPTC, ICC_Profile, File, PNG ... */
	readonly group0: string;
	readonly name: string;
	/** The tag's number, where its format has numbers: names differ between readers (ISO, ISOSpeedRatings), numbers do not. */
	readonly id?: number;
	/** Its raw value, a number where it is one. */
	readonly value: StoredValue;
	/** Its own words for the value. */
	readonly printed: string;
}

export type Verdict = 'same' | 'differs' | 'only-ours' | 'only-theirs';

export interface Comparison {
	readonly verdict: Verdict;
	readonly group: string;
	readonly name: string;
	readonly ours?: string;
	readonly theirs?: string;
}

/**
 * Compares by name within a family 0 group; names are evened out (case, spaces), values count as the same when the raw
 * or the printed form agrees, numbers within 1 in 10,000. Groups that the other reader does not read at all are left out.
 */
export function compareReadings(ours: readonly StoredTag[], theirs: readonly OtherTag[]): Comparison[] {
	const groups = new Set(theirs.map((tag) => tag.group0));
	const mine = new Map<string, StoredTag>();
	const numbered = new Map<string, string>();
	for (const tag of ours) {
		if (!groups.has(tag.group0)) continue;
		// The main image's tags come before those of its thumbnail.
		const key = keyOf(tag.group0, tag.name);
		if (!mine.has(key)) mine.set(key, tag);
		const number = keyOf(tag.group0, `#${tag.id}`);
		if (tag.table === 'Exif::Main' && !numbered.has(number)) numbered.set(number, key);
	}
	const found: Comparison[] = [];
	for (const other of theirs) {
		const number = other.id === undefined ? undefined : numbered.get(keyOf(other.group0, `#${other.id}`));
		const key = number ?? keyOf(other.group0, other.name);
		const tag = mine.get(key);
		mine.delete(key);
		found.push(
			tag
				? {
						verdict: agree(tag, other) ? 'same' : 'differs',
						group: tag.group1,
						name: tag.name,
						ours: printedText(tag),
						theirs: other.printed
					}
				: { verdict: 'only-theirs', group: other.group0, name: other.name, theirs: other.printed }
		);
	}
	for (const tag of mine.values()) {
		found.push({ verdict: 'only-ours', group: tag.group1, name: tag.name, ours: printedText(tag) });
	}
	return found;
}

function keyOf(group: string, name: string): string {
	return `${group}:${evened(name)}`;
}

function evened(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function agree(tag: StoredTag, other: OtherTag): boolean {
	const ours = [tag.value, tag.printed ?? tag.value].map(storedText);
	const theirs = [storedText(other.value), other.printed];
	return ours.some((mine) => theirs.some((text) => evened(mine) === evened(text) || close(mine, text)));
}

function close(a: string, b: string): boolean {
	const [x, y] = [Number.parseFloat(a), Number.parseFloat(b)];
	return (
		Number.isFinite(x) && Number.isFinite(y) && Math.abs(x - y) <= 1e-4 * Math.max(Math.abs(x), Math.abs(y))
	);
}
