/** What one reading of a file gave, in the form that is kept and that crosses threads. */
import { factsOf, type Facts } from '#lib/parsers/facts.ts';
import { isBinary, printed, valueOf, type FileType, type Metadata, type Value } from '#lib/parsers/index.ts';
import type { Music } from '#lib/parsers/music.ts';
import type { StoredPreview, StoredTag, StoredValue } from './item.ts';

export interface Reading {
	readonly type: FileType;
	readonly tags: readonly StoredTag[];
	readonly warnings: readonly string[];
	readonly previews: readonly StoredPreview[];
	/** Nested keywords of the Metadata Working Group, each with all it is part of, with `|` between. */
	readonly keywordPaths?: readonly string[];
	/** What was measured of film and sound, which no tag tells. */
	readonly facts?: Facts;
	/** What of it is music, by the names of music. */
	readonly music?: Music;
	/** What runs along with it and may hold positions: `gpmd`. */
	readonly timed?: readonly string[];
}

/**
 * Brings everything the engine found into the form that is kept. A tag that cannot be shown becomes a warning.
 * @param music what of it is music: whoever reads no films and no sound needs no map of music
 */
export function readingOf(metadata: Metadata, music?: Music): Reading {
	const warnings = metadata.warnings.map((warning) => warning.message);
	const paths = metadata.tags.flatMap(({ entry, raw }) =>
		entry.name === 'HierarchicalKeywordPaths' && Array.isArray(raw) ? raw.map(String) : []
	);
	const facts = factsOf(metadata);
	return {
		type: metadata.type,
		tags: toStoredTags(metadata, (message) => warnings.push(message)),
		warnings,
		previews: metadata.previews.flatMap(toStoredPreview),
		...(paths.length > 0 ? { keywordPaths: paths } : {}),
		...(Object.keys(facts).length > 0 ? { facts } : {}),
		...(music ? { music } : {})
	};
}

/**
 * The tags of a file with both printed forms, without those that are shown only when unknown tags are asked for.
 * @param warn told of a tag whose value no conversion could print: a fault of ours that must not cost the file
 */
export function toStoredTags(
	metadata: Pick<Metadata, 'tags'>,
	warn: (message: string) => void = () => undefined
): StoredTag[] {
	const stored: StoredTag[] = [];
	for (const tag of metadata.tags) {
		const { entry, group0, group1, range } = tag;
		if (entry.unknown) continue;
		try {
			const value = toStoredValue(valueOf(tag));
			const shown = toStoredValue(printed(tag));
			stored.push({
				group0,
				group1,
				name: entry.name,
				id: entry.id,
				table: entry.table.name,
				value,
				...(same(value, shown) ? {} : { printed: shown }),
				offset: range[0],
				size: range[1]
			});
		} catch (error) {
			warn(`${group1}:${entry.name}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	return stored;
}

function toStoredPreview(preview: Metadata['previews'][number]): StoredPreview[] {
	const { name, mime, range, head, width, height } = preview;
	// Bare pixels are no picture that a browser could show.
	if (!range || head) return [];
	return [
		{
			name,
			mime,
			offset: range[0],
			size: range[1],
			...(width === undefined ? {} : { width }),
			...(height === undefined ? {} : { height })
		}
	];
}

function toStoredValue(value: Value): StoredValue {
	if (isBinary(value)) return { binary: value.binary };
	if (isList(value)) return value.map(toStoredValue);
	return value;
}

function isList(value: Value): value is readonly Value[] {
	return Array.isArray(value);
}

function same(a: StoredValue, b: StoredValue): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object') return Object.is(a, b);
	if ('binary' in a) return 'binary' in b && a.binary === b.binary;
	if ('binary' in b) return false;
	return a.length === b.length && a.every((one, index) => same(one, b[index] ?? ''));
}
