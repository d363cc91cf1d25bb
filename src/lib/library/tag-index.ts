/** The tags of a file, to be asked for by name; and values as the text that a person would read. */
import type { StoredTag, StoredValue } from './item.ts';

/** Longest text kept in a summary; the whole is in the details. */
const longestText = 2000;

/** A source taken apart: to do it for each file would take longer than to look the tag up. */
const parted = new Map<string, { readonly group: string | undefined; readonly name: string }>();

function partsOf(source: string) {
	const known = parted.get(source);
	if (known) return known;
	const colon = source.indexOf(':');
	const parts = { group: colon < 0 ? undefined : source.slice(0, colon), name: source.slice(colon + 1) };
	parted.set(source, parts);
	return parts;
}

/** The tags of a file by name, to be asked for by `Group:Name` or `Name`; the first of equal ones counts. */
export class TagIndex {
	readonly #tags = new Map<string, StoredTag[]>();

	constructor(tags: readonly StoredTag[]) {
		for (const tag of tags) {
			const known = this.#tags.get(tag.name);
			if (known) known.push(tag);
			else this.#tags.set(tag.name, [tag]);
		}
	}

	named(name: string): readonly StoredTag[] {
		return this.#tags.get(name) ?? [];
	}

	/** @param source one of our own, never made of what a file says: they are kept */
	find(source: string): StoredTag | undefined {
		const { group, name } = partsOf(source);
		// A value of a thumbnail (IFD1) says nothing of the picture.
		return this.#tags
			.get(name)
			?.find((tag) =>
				group === undefined
					? tag.group1 !== 'IFD1'
					: tag.group1 === group || (tag.group0 === group && tag.group1 !== 'IFD1')
			);
	}

	/** The first source whose value makes something of it. */
	first<T>(from: readonly string[], make: (value: string) => T | undefined): T | undefined {
		for (const source of from) {
			const tag = this.find(source);
			const made = tag && make(textOf(tag.value));
			if (made !== undefined) return made;
		}
		return undefined;
	}

	text(from: readonly string[]): string | undefined {
		return this.first(from, cleaned);
	}

	/**
	 * As `text`, but what ExifTool prints: for values that are numbers in the file.
	 * @param make what becomes of it; undefined: it says nothing, and the next source is asked
	 */
	printed(
		from: readonly string[],
		make: (text: string) => string | undefined = (text) => text
	): string | undefined {
		for (const source of from) {
			const tag = this.find(source);
			const text = tag && cleaned(textOf(tag.printed ?? tag.value));
			const made =
				text === undefined || /^(?:(?:Unknown|n\/a|none)\b|-+$)/i.test(text) ? undefined : make(text);
			if (made !== undefined) return made;
		}
		return undefined;
	}

	number(from: readonly string[]): number | undefined {
		return this.first(from, (text) => {
			const value = text === '' ? NaN : Number(text.split(/[ ,]/, 1)[0]);
			return Number.isFinite(value) ? value : undefined;
		});
	}

	/** The elements of the first source that has any. */
	list(from: readonly string[]): string[] {
		for (const source of from) {
			const found = elements(source, this.find(source)?.value).flatMap((value) => cleaned(value) ?? []);
			if (found.length > 0) return found;
		}
		return [];
	}

	/** As they stand in the file: for lists that go with each other. */
	values(source: string): readonly StoredValue[] {
		const value = this.find(source)?.value;
		if (value === undefined) return [];
		return Array.isArray(value) ? (value as readonly StoredValue[]) : [value];
	}
}

function elements(source: string, value: StoredValue | undefined): readonly string[] {
	if (value === undefined) return [];
	if (Array.isArray(value)) return value.map((one: StoredValue) => textOf(one));
	// Windows and QuickTime put a list into one text.
	const separator = { 'IFD0:XPKeywords': ';', 'Keys:Keywords': ',', 'ItemList:Keyword': ',' }[source];
	return separator === undefined ? [textOf(value)] : textOf(value).split(separator);
}

/** A value as text; of a list the elements joined, of bytes nothing. */
export function textOf(value: StoredValue | undefined): string {
	if (value === undefined) return '';
	if (typeof value !== 'object') return String(value);
	if ('binary' in value) return '';
	return value.map((one) => textOf(one)).join(', ');
}

export function cleaned(text: string): string | undefined {
	// Cameras pad with blanks and NULs, and write their own name where a caption would be.
	const clean = text.replaceAll('\0', '').trim().slice(0, longestText);
	return clean === '' || boilerplate.has(clean) ? undefined : clean;
}

/** What cameras write into ImageDescription by themselves. */
const boilerplate = new Set(['OLYMPUS DIGITAL CAMERA', 'SONY DSC', 'DCIM', 'MINOLTA DIGITAL CAMERA']);
