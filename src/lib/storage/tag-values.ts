/** The values of a few tags over the whole library, read from the details of all items without decoding the rest. */
import type { ItemId, StoredTag, StoredValue } from '#lib/library/item.ts';
import type { TagName, TagValue } from '#lib/library/query/tags.ts';
import { pickTags, tagOfShape, type Wanted, type Words } from './details-codec.ts';
import { fromPage } from './details-coded.ts';
import { holds, idAt, itemsAPage, pageOf } from './details-pages.ts';
import type { DetailsPageRow, DetailsRow } from './rows.ts';
import type { LibraryDb } from './schema.ts';
import { wordsAbove } from './words.ts';

/** What one item says under some tags: for each of them its values, in the order asked. */
export interface TagLine {
	readonly id: ItemId;
	readonly values: readonly (readonly TagValue[])[];
}

/** Groups and name of a tag that the library has. */
export type TagShape = Pick<StoredTag, 'group0' | 'group1' | 'name'>;

/** Letters kept of a value: what is longer is looked at up to here. */
const longest = 2000;

export function tagValuesIn(db: LibraryDb) {
	/** All words up to `read`; never changed, never removed. */
	const texts = new Map<number, string>();
	const shapes = new Map<number, TagShape>();
	let read = 0;

	async function learn(): Promise<void> {
		for (const { id, text } of await wordsAbove(db, read)) {
			texts.set(id, text);
			const shape = tagOfShape(text);
			if (shape) shapes.set(id, shape);
			read = Math.max(read, id);
		}
	}

	const words: Words = {
		id: () => undefined,
		text(id) {
			const text = texts.get(id);
			if (text === undefined) throw new RangeError(`The dictionary has no word ${String(id)}`);
			return text;
		}
	};

	/** Which of some tags a shape is; undefined: none of them. */
	function wantedOf(tags: readonly TagName[]): Wanted {
		const tests = tags.map(matching);
		const known = new Map<number, readonly number[] | undefined>();
		const which = (shape: TagShape | undefined) => {
			const fitting = shape ? tests.flatMap((fits, index) => (fits(shape) ? [index] : [])) : [];
			return fitting.length > 0 ? fitting : undefined;
		};
		return (word, shape) => {
			if (word === 0) return which(tagOfShape(shape()));
			if (!known.has(word)) {
				if (!texts.has(word)) words.text(word);
				known.set(word, which(shapes.get(word)));
			}
			return known.get(word);
		};
	}

	/** Reads lines; where a word was added since, once more. None where the details are damaged. */
	async function told(read: () => TagLine[]): Promise<TagLine[]> {
		try {
			return read();
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			await learn();
			try {
				return read();
			} catch (again) {
				if (!(again instanceof RangeError)) throw again;
				return [];
			}
		}
	}

	async function ofRows(
		rows: readonly DetailsRow[],
		tags: readonly TagName[],
		wanted: Wanted
	): Promise<TagLine[]> {
		const lines: TagLine[] = [];
		for (const { id, bytes } of rows) {
			const line = () => {
				const values = tags.map((): TagValue[] => []);
				pickTags(bytes, words, wanted, (places, value, printed) => {
					for (const place of places) values[place]?.push(...valuesOf(value, printed));
				});
				return [{ id, values }];
			};
			lines.push(...(await told(line)));
		}
		return lines;
	}

	/** @param which items of the page are meant */
	async function ofPage(
		row: DetailsPageRow,
		tags: readonly TagName[],
		wanted: Wanted,
		which: (id: ItemId) => boolean
	): Promise<TagLine[]> {
		const columns = await fromPage(row, (opened) => opened);
		if (!columns) return [];
		return told(() => {
			const lines = new Map<number, { id: ItemId; values: TagValue[][] }>();
			for (const slot of columns.slots) {
				const id = idAt(row.id, slot);
				if (holds(row, slot) && which(id)) lines.set(slot, { id, values: tags.map(() => []) });
			}
			columns.pick(words, wanted, (slot, places, value, printed) => {
				const line = lines.get(slot);
				if (line) for (const place of places) line.values[place]?.push(...valuesOf(value, printed));
			});
			return [...lines.values()];
		});
	}

	/** Lines in order of id: a row of an item's own counts before its page. */
	async function pick(
		{ rows, pages }: Slice,
		tags: readonly TagName[],
		which: (id: ItemId) => boolean
	): Promise<TagLine[]> {
		const wanted = wantedOf(tags);
		const own = new Set(rows.map(({ id }) => id));
		const lines = await Promise.all([
			ofRows(rows, tags, wanted),
			...pages.map((page) => ofPage(page, tags, wanted, (id) => which(id) && !own.has(id)))
		]);
		return lines.flat().sort((a, b) => a.id - b.id);
	}

	/** The next rows and pages above an item, as far as both are known: whole pages, some `limit` items of each kind. */
	function slice(after: ItemId, limit: number): Promise<Slice & { readonly upTo: ItemId }> {
		const most = Math.max(1, Math.ceil(limit / itemsAPage));
		return db.transaction('r', ['details', 'detailsPages'], async () => {
			const pages = await db.detailsPages
				.where('id')
				.aboveOrEqual(pageOf(after + 1))
				.limit(most)
				.toArray();
			// Where there may be more of a kind, nothing can be said of what lies beyond its last whole page. No further is looked,
			// either: the database goes through all rows that were ever removed there.
			const last = pages.length < most ? Infinity : idAt((pages.at(-1)?.id ?? 0) + 1, 0) - 1;
			const rows = await db.details
				.where('id')
				.between(after, last, false, true)
				.limit(most * itemsAPage)
				.toArray();
			const whole = idAt(pageOf((rows.at(-1)?.id ?? 0) + 1), 0) - 1;
			const upTo = rows.length < most * itemsAPage ? last : Math.min(last, whole);
			return {
				rows: rows.filter(({ id }) => id <= upTo),
				pages: pages.filter(({ id }) => idAt(id, 0) <= upTo),
				upTo
			};
		});
	}

	return {
		/** All tags that some file has or had. Those with names made up by a file are left out. */
		async shapes(): Promise<ReadonlyMap<number, TagShape>> {
			await learn();
			return shapes;
		},
		/** Items with an id above `after`, in order of id, about `limit` of them; none where there are no more. */
		async page(after: ItemId, limit: number, tags: readonly TagName[]): Promise<TagLine[]> {
			for (let from = after; ;) {
				const next = await slice(from, limit);
				const lines = await pick(next, tags, (id) => id > from);
				if (lines.length > 0 || next.upTo === Infinity) return lines;
				from = next.upTo;
			}
		},
		/** Those of these items that have details. */
		async many(ids: readonly ItemId[], tags: readonly TagName[]): Promise<TagLine[]> {
			const asked = new Set(ids);
			const [rows, pages] = await db.transaction('r', ['details', 'detailsPages'], () =>
				Promise.all([db.details.bulkGet([...asked]), db.detailsPages.bulkGet([...new Set(ids.map(pageOf))])])
			);
			const known = { rows: rows.flatMap((row) => row ?? []), pages: pages.flatMap((page) => page ?? []) };
			return pick(known, tags, (id) => asked.has(id));
		}
	};
}

/** Details as they lie in storage. */
interface Slice {
	readonly rows: readonly DetailsRow[];
	readonly pages: readonly DetailsPageRow[];
}

/** Names and groups in any case; a group of family 0 or 1. */
export function matching({ group, name }: TagName): (shape: TagShape) => boolean {
	const [wantedGroup, wantedName] = [group?.toLowerCase(), name.toLowerCase()];
	return (shape) =>
		shape.name.toLowerCase() === wantedName &&
		(wantedGroup === undefined ||
			shape.group1.toLowerCase() === wantedGroup ||
			shape.group0.toLowerCase() === wantedGroup);
}

/** A list is one value each; what it prints as a whole counts, too. */
function valuesOf(value: StoredValue, printed: StoredValue | undefined): TagValue[] {
	if (!isList(value)) {
		const raw = plain(value);
		return [
			{
				raw,
				printed:
					printed === undefined ? raw : isList(printed) ? printed.map(plain).join(', ') : plain(printed)
			}
		];
	}
	if (isList(printed) && printed.length === value.length)
		return value.map((one, at) => ({ raw: plain(one), printed: plain(printed[at] ?? one) }));
	const each = value.map((one) => ({ raw: plain(one), printed: plain(one) }));
	return printed === undefined || isList(printed)
		? each
		: [...each, { raw: plain(printed), printed: plain(printed) }];
}

function isList(value: StoredValue | undefined): value is readonly StoredValue[] {
	return Array.isArray(value);
}

function plain(value: StoredValue): string {
	if (typeof value === 'string') return value.slice(0, longest);
	if (isList(value)) return value.map(plain).join(', ').slice(0, longest);
	if (typeof value === 'object') return `(Binary data ${String(value.binary)} bytes)`;
	return String(value);
}
