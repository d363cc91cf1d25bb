/** Stored tags as text, and the differences between two files' tags. */
import { numberText } from '#lib/parsers/conversions/numbers.ts';
import type { StoredTag, StoredValue } from './item.ts';

/** A stored value as one line: lists joined, numbers as ExifTool spells them, zero bytes left out, bytes as a note of their size. */
export function storedText(value: StoredValue): string {
	if (Array.isArray(value)) return value.map((one: StoredValue) => storedText(one)).join(', ');
	if (typeof value === 'object' && 'binary' in value) {
		return `(Binary data ${value.binary} bytes, use -b option to extract)`;
	}
	return typeof value === 'number' ? numberText(value) : String(value).replaceAll('\0', '');
}

/** The numbers in a text, in order. */
export const numbersIn = (text: string): readonly number[] =>
	(text.match(/-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi) ?? []).map(Number);

/** What ExifTool prints. */
export function printedText(tag: StoredTag): string {
	return storedText(tag.printed ?? tag.value);
}

/** Tags under their group 1, in file order. */
export function byGroup(tags: readonly StoredTag[]): ReadonlyMap<string, readonly StoredTag[]> {
	const groups = new Map<string, StoredTag[]>();
	for (const tag of tags) {
		const group = groups.get(tag.group1);
		if (group) group.push(tag);
		else groups.set(tag.group1, [tag]);
	}
	return groups;
}

/** The tags that hold a text somewhere in `Group:Name` or in what is printed; case does not matter. */
export function matching(tags: readonly StoredTag[], wanted: string): readonly StoredTag[] {
	const text = wanted.trim().toLowerCase();
	if (text === '') return tags;
	return tags.filter(
		(tag) =>
			`${tag.group1}:${tag.name}`.toLowerCase().includes(text) ||
			printedText(tag).toLowerCase().includes(text)
	);
}

/** A tag that two files do not have alike; one side is absent where only the other has it. */
export interface TagDifference {
	readonly group1: string;
	readonly name: string;
	readonly left?: StoredTag;
	readonly right?: StoredTag;
}

/** Exactly the tags whose printed or raw value differs, in the left file's order, what only the right has at the end. */
export function differences(left: readonly StoredTag[], right: readonly StoredTag[]): TagDifference[] {
	const rest = keyed(right);
	const found: TagDifference[] = [];
	for (const [key, tag] of keyed(left)) {
		const other = rest.get(key);
		rest.delete(key);
		if (other === undefined) found.push({ group1: tag.group1, name: tag.name, left: tag });
		else if (!alike(tag, other)) found.push({ group1: tag.group1, name: tag.name, left: tag, right: other });
	}
	for (const tag of rest.values()) found.push({ group1: tag.group1, name: tag.name, right: tag });
	return found;
}

function alike(a: StoredTag, b: StoredTag): boolean {
	return printedText(a) === printedText(b) && storedText(a.value) === storedText(b.value);
}

/** Tags by group and name; the second of the same name in a group is `#2`, and so on. */
function keyed(tags: readonly StoredTag[]): Map<string, StoredTag> {
	const counts = new Map<string, number>();
	const found = new Map<string, StoredTag>();
	for (const tag of tags) {
		const key = `${tag.group1}:${tag.name}`;
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		found.set(`${key}#${count}`, tag);
	}
	return found;
}
