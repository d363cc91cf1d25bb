/**
 * What dash cameras of BlackVue say of a film: its name, when it began, a picture of it, and what the receiver of satellites wrote.
 * The boxes are those that https://github.com/gandy92/blackclue tells of; what they mean is seen in what ExifTool makes of made-up ones.
 */
import { decodeString, decodeText } from '../../blocks/exif-values.ts';
import { ByteReader } from '../../io/byte-reader.ts';
import type { ByteSource } from '../../io/byte-source.ts';
import type { RawValue, TagSink } from '../../model.ts';
import { quickTimePittasoft as pittasoft } from '../../tags/media/pittasoft.ts';
import { walkFile, type BoxPlace, type BoxRule, type WalkContext } from './boxes.ts';

/** Texts are short. */
const mostText = 4096;

/** The boxes in such a box. */
export async function pittasoftBoxes(
	file: ByteSource,
	{ start, end }: BoxPlace,
	found: TagSink
): Promise<readonly BoxPlace[]> {
	const places: BoxPlace[] = [];
	const rule: BoxRule<WalkContext> = {
		kind: 'place',
		at: (place) => {
			places.push(place);
		}
	};
	const known = new Map([...pittasoft.entries.keys(), '3gf '].map((type) => [String(type), rule]));
	await walkFile(file, start, end, known, { found }, undefined, () => places.length < mostBoxes);
	return places;
}
const mostBoxes = 64;

/** When the film began, in milliseconds since 1970. */
export function startOf(bytes: Uint8Array): number | undefined {
	return bytes.length < 8 ? undefined : new ByteReader(bytes).u64();
}

/** As `2024:03:09 16:58:03.250`. */
function dateOf(milliseconds: number): string {
	if (milliseconds === 0) return '0000:00:00 00:00:00.000';
	const date = new Date(milliseconds);
	if (Number.isNaN(date.getTime())) return String(milliseconds);
	const [day = '', clock = ''] = date.toISOString().split('T');
	return `${day.replaceAll('-', ':')} ${clock.replace('Z', '')}`;
}

/** Before the picture, and the name, stands how long it is. */
const countSize = 4;

type Value = (bytes: Uint8Array) => RawValue | undefined;
const texts: Readonly<Record<string, Value>> = {
	cprt: (bytes) => decodeText(bytes).replaceAll('\0', ''),
	ptnm: (bytes) => decodeString(bytes.subarray(countSize)),
	sttm: (bytes) => {
		const start = startOf(bytes);
		return start === undefined ? undefined : dateOf(start);
	}
};

/** Reads the boxes as tags. */
export async function readPittasoft(file: ByteSource, place: BoxPlace, found: TagSink): Promise<void> {
	for (const { type, start, end } of await pittasoftBoxes(file, place, found)) {
		const entry = pittasoft.entries.get(type);
		const text = Object.hasOwn(texts, type) ? texts[type] : undefined;
		if (!entry) continue;
		if (text) {
			const bytes = await file.read(start, Math.min(end - start, mostText));
			const value = found.attempt(type, () => text(bytes));
			if (value !== undefined) found.tag(entry, value, [start, end - start]);
			continue;
		}
		const isPicture = type === 'thum';
		const from = isPicture ? start + countSize : start;
		if (from >= end) continue;
		const range = [from, end - from] as const;
		found.tag(entry, { binary: range[1] }, range);
		if (isPicture) found.preview({ name: entry.name, mime: 'image/jpeg', range });
	}
}
