/**
 * The tags of Matroska (RFC 9559 §5.1.8): each names what it is of, a track by its random name, and holds names with values, in
 * any language, which may hold further ones.
 */
import { elementsIn, valueOf } from '../blocks/ebml.ts';
import { decodeString } from '../blocks/exif-values.ts';
import { reservedKeys } from '../blocks/made-names.ts';
import { tagNameOfMatroska } from '../blocks/media-tables.ts';
import type { RawValue, TagSink } from '../model.ts';
import { entryFor } from '../table.ts';
import { matroskaTables } from './matroska-tables.ts';

const ids = {
	tag: 0x3373,
	targets: 0x23c0,
	level: 0x28ca,
	trackUid: 0x23c5,
	simple: 0x27c8,
	name: 0x5a3,
	text: 0x487,
	bytes: 0x485,
	language: 0x47a
} as const;

const standard = matroskaTables.table('Matroska::StdTag');
/** Letters of a name. */
const longestName = 200;

/**
 * Reads all tags of a file.
 * @param at file position of the first byte
 * @param trackOf the group of a track, by its random name
 */
export function readTags(
	bytes: Uint8Array,
	at: number,
	trackOf: ReadonlyMap<string, string>,
	found: TagSink
): void {
	for (const tag of elementsIn(bytes, found.budget)) {
		if (tag.id !== ids.tag) continue;
		const start = at + tag.at;
		const inner = elementsIn(tag.content, found.budget);
		const targets = inner
			.filter(({ id }) => id === ids.targets)
			.flatMap((target) =>
				elementsIn(target.content, found.budget).map((one) => ({ ...one, at: start + target.at + one.at }))
			);
		// What stands before the track that is meant is said of the file.
		let group: string | undefined;
		let level: number | undefined;
		for (const { id, content, at: place } of targets) {
			const entry = matroskaTables.byId('Matroska::Main', id);
			const raw = entry && valueOf(entry, content);
			if (!entry || raw === undefined) continue;
			if (id === ids.level && typeof raw === 'number') level = raw;
			if (id === ids.trackUid) group = trackOf.get(String(raw)) ?? group;
			found.tag(entry, raw, [place, content.length], group);
		}
		for (const one of inner)
			if (one.id === ids.simple) readSimple(one.content, start + one.at, '', { group, level }, found);
	}
}

function readSimple(bytes: Uint8Array, at: number, above: string, target: Target, found: TagSink): void {
	const parts = elementsIn(bytes, found.budget);
	const of = (id: number) => parts.find((part) => part.id === id)?.content;
	// A slash stands between names: in one it would say what is not so.
	const key = decodeString(of(ids.name) ?? new Uint8Array())
		.slice(0, longestName)
		.replaceAll('/', '');
	const language = decodeString(of(ids.language) ?? new Uint8Array()).slice(0, longestName);
	const [text, binary] = [of(ids.text), of(ids.bytes)];
	const raw: RawValue | undefined = text
		? decodeString(text)
		: binary && { binary: binary.length, bytes: binary };
	const full = above === '' ? key : `${above}/${key}`;
	if (raw !== undefined && key !== '' && !reservedKeys.has(key))
		found.tag(entryOf(full, language, target.level), raw, [at, bytes.length], target.group);
	found.budget.deeper(() => {
		for (const part of parts)
			if (part.id === ids.simple) readSimple(part.content, at + part.at, full, target, found);
	});
}

/** What tags are of: a track, and how much of a work (50 an album, 30 a song), where that is said. */
interface Target {
	readonly group: string | undefined;
	readonly level: number | undefined;
}

/**
 * @param key names of the tags around it before its own, a slash between them: ExifTool goes by its own name alone
 * @param level kept in the entry's hint
 */
function entryOf(key: string, language: string, level: number | undefined) {
	const own = key.slice(key.lastIndexOf('/') + 1);
	const listed = standard.entries.get(own);
	const name = listed?.name ?? tagNameOfMatroska(own);
	const hint = level === undefined ? undefined : { hint: level };
	if (listed && language === '' && own === key) return hint ? { ...listed, ...hint } : listed;
	const made = language === '' ? name : `${name}-${language.replace(/[^-\w]/g, '')}`;
	return entryFor(standard, key, made, { ...(listed?.value && { value: listed.value }), ...hint });
}
