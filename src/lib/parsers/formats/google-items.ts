/**
 * What phones write behind a picture and list in its XMP: the clip of a motion photo, a gain map, a map of depth. Items lie one
 * behind the other up to the end of the file, in the order of the list, the picture first.
 * Specs: https://developer.android.com/media/platform/motion-photo-format,
 * https://developer.android.com/media/platform/hdr-image-format
 */
import { latin1 } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { Entry, RawValue, TagSink } from '../model.ts';
import type { OnDemand } from '../on-demand.ts';
import { entryFor } from '../table.ts';
import { trailerGoogle } from '../tags/google-items.ts';

interface Item {
	readonly semantic: string;
	readonly mime: string;
	readonly start: number;
	readonly length: number;
}

/** More than any program lists. */
const mostItems = 64;
const endOfImage = '\xff\xd9';
/** By the type of an item: what its name ends with, and how its bytes begin. */
const kinds: ReadonlyMap<string, readonly [name: string, begins: RegExp]> = new Map([
	['image/jpeg', ['Image', /^\xff\xd8\xff/]],
	['video/mp4', ['Video', /^.{4}ftyp/s]]
]);

/** Puts off reading what is listed until XMP has been read. */
export function readItems(file: ByteSource, found: TagSink): void {
	const items: OnDemand<readonly Item[]> = {
		loaded: undefined,
		load: async () => (await found.attemptAsync('Google', () => itemsOf(file, found))) ?? []
	};
	found.later('Google', items, (list) => {
		for (const { semantic, mime, start, length } of list) {
			const entry = entryOf(semantic, mime);
			if (entry) found.tag(entry, { binary: length }, [start, length]);
		}
	});
}

function entryOf(semantic: string, mime: string): Entry | undefined {
	const known = trailerGoogle.entries.get(semantic);
	if (known) return { ...known, binary: true };
	const kind = kinds.get(mime);
	const name = semantic.replace(/[^-\w]/g, '');
	if (!kind || name.length < 2) return undefined;
	return entryFor(trailerGoogle, semantic, `${name.charAt(0).toUpperCase()}${name.slice(1)}${kind[0]}`, {
		binary: true
	});
}

/** One value an item; the picture need not have one. Undefined: nobody can tell whose values they are. */
function valuesOf(found: TagSink, name: string, count: number): readonly string[] | undefined {
	const raw = found.find(name) ?? [];
	const values = (Array.isArray(raw) ? raw : [raw]).map((value: RawValue) =>
		typeof value === 'string' || typeof value === 'number' ? String(value) : ''
	);
	if (values.length === count) return values;
	return values.length === count - 1 ? ['', ...values] : undefined;
}

/** The items that lie where the list says. */
async function itemsOf(file: ByteSource, found: TagSink): Promise<readonly Item[]> {
	const listed = found.find('DirectoryItemSemantic');
	const count = Array.isArray(listed) ? listed.length : 0;
	const of = (name: string) => valuesOf(found, name, count);
	const [semantics, mimes, lengths] = ['Semantic', 'Mime', 'Length'].map((name) =>
		of(`DirectoryItem${name}`)
	);
	if (!semantics || !mimes || !lengths || count < 2 || count > mostItems) return [];
	const paddings = (of('DirectoryItemPadding') ?? []).map((text) => numberOf(text) ?? 0);
	const sizes = lengths.map(numberOf);
	let start = file.size;
	for (let index = 1; index < count; index++) start -= (sizes[index] ?? 0) + (paddings[index] ?? 0);
	// Where the picture does not end before the first, something else stands behind the last, or lengths lie.
	const end = start - (paddings[0] ?? 0);
	if (end < 4 || latin1(await file.read(end - 2, 2)) !== endOfImage) {
		found.warn('Google: what is listed does not lie behind the picture', 'minor');
		return [];
	}
	const items: Item[] = [];
	for (let index = 1; index < count; index++) {
		const [semantic = '', mime = '', length = 0] = [semantics[index], mimes[index], sizes[index]];
		const kind = kinds.get(mime);
		if (kind && length >= 8 && kind[1].test(latin1(await file.read(start, 8))))
			items.push({ semantic, mime, start, length });
		start += length + (paddings[index] ?? 0);
	}
	return items;
}

const numberOf = (text: string): number | undefined =>
	/^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
