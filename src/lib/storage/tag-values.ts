/** The values of a few tags over the whole library, read from the details of all items without decoding the rest. */
import type { ItemId, StoredTag, StoredValue } from '#lib/library/item.ts';
import type { TagName, TagValue } from '#lib/library/query/tags.ts';
import { pickTags, tagOfShape, type Wanted, type Words } from './details-codec.ts';
import type { LibraryDb } from './schema.ts';

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
		for (const { id, text } of await db.words.where('id').above(read).toArray()) {
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

	async function pick(
		rows: readonly { readonly id: number; readonly bytes: Uint8Array }[],
		tags: readonly TagName[]
	): Promise<TagLine[]> {
		const tests = tags.map(matching);
		const known = new Map<number, readonly number[] | undefined>();
		const which = (shape: TagShape | undefined) => {
			const fitting = shape ? tests.flatMap((fits, index) => (fits(shape) ? [index] : [])) : [];
			return fitting.length > 0 ? fitting : undefined;
		};
		const wanted: Wanted = (word, shape) => {
			if (word === 0) return which(tagOfShape(shape()));
			if (!known.has(word)) {
				if (!texts.has(word)) words.text(word);
				known.set(word, which(shapes.get(word)));
			}
			return known.get(word);
		};
		const lines: TagLine[] = [];
		for (const { id, bytes } of rows) {
			const line = () => {
				const values = tags.map((): TagValue[] => []);
				pickTags(bytes, words, wanted, (places, value, printed) => {
					for (const place of places) values[place]?.push(...valuesOf(value, printed));
				});
				return values;
			};
			try {
				lines.push({ id, values: line() });
			} catch (error) {
				if (!(error instanceof RangeError)) throw error;
				// A word that was added since; or details that are damaged, of which nothing can be told.
				await learn();
				try {
					lines.push({ id, values: line() });
				} catch (again) {
					console.log(again);
					if (!(again instanceof RangeError)) throw again;
				}
			}
		}
		return lines;
	}

	return {
		/** All tags that some file has or had. Those with names made up by a file are left out. */
		async shapes(): Promise<ReadonlyMap<number, TagShape>> {
			await learn();
			return shapes;
		},
		/** Items with an id above `after`, in order of id, at most `limit`. */
		async page(after: ItemId, limit: number, tags: readonly TagName[]): Promise<TagLine[]> {
			return pick(await db.details.where('id').above(after).limit(limit).toArray(), tags);
		},
		/** Those of these items that have details. */
		async many(ids: readonly ItemId[], tags: readonly TagName[]): Promise<TagLine[]> {
			const rows = await db.details.bulkGet([...ids]);
			return pick(
				rows.filter((row) => row !== undefined),
				tags
			);
		}
	};
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
