/**
 * What Samsung's phones append to a JPEG, and keep in a box `sefd` of HEIC and MP4: pictures, sound, film, moments and what its
 * editor did, listed at the end with how far before the list each begins. Names: https://exiftool.org/TagNames/Samsung.html#Trailer
 */
import { decodeString } from '../blocks/exif-values.ts';
import { readJson } from '../blocks/json.ts';
import { nameOf } from '../blocks/made-names.ts';
import { sinkWith } from '../blocks/nested.ts';
import { addConversions } from '../conversions.ts';
import { samsungConversions } from '../conversions/samsung.ts';
import { DamagedFile } from '../damage.ts';
import { ByteReader } from '../io/byte-reader.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { ByteRange, Entry, Table, TagSink } from '../model.ts';
import { variantOf } from '../table.ts';
import * as tables from '../tags/samsung-trailer.ts';

addConversions(samsungConversions);

/** Its own size and a mark. */
const tailSize = 8;
const largestList = 16 * 1024 * 1024;
const mostParts = 256;
const longestName = 256;
const longestText = 65_536;

const hexId = (number: number): string => `0x${number.toString(16).padStart(4, '0')}`;

/** One thing that was appended. */
interface Part {
	readonly type: number;
	readonly name: string;
	readonly range: ByteRange;
}

/** Of rows that share a number the name of the part, or how long it is, tells which holds. */
const rowsByPart: Readonly<Record<number, (part: Part) => string | undefined>> = {
	0x0001: ({ name }) => (name === 'DualShot_2' ? 'EmbeddedImage2' : 'EmbeddedImage'),
	0x0a30: ({ range }) => (range[1] === offsetAndSize ? 'EmbeddedVideoOffsetSize' : 'EmbeddedVideoFile'),
	0x0ab1: ({ name }) => (name === 'DualShot_DepthMap_1' ? 'DepthMapData' : 'DepthMapData2'),
	0x0ba1: ({ name }) => (name === 'Original_Path_Hash_Key' ? 'OriginalPathHashKey' : undefined)
};
/** Where the film lies is told by two numbers behind four letters. */
const offsetAndSize = 12;

/** Parts that are JSON, by number and name. */
function jsonOf({ type, name }: Part): Table | undefined {
	if (type === 0x0d91) return tables.samsungPEgInfo;
	return type === 0x0ba1 && name === 'PhotoEditor_Re_Edit_Data' ? tables.samsungReEditData : undefined;
}

/** Texts in JSON that are JSON themselves. */
const nested: Readonly<Record<string, Table>> = {
	clipInfoValue: tables.samsungClipInfo,
	effectValue: tables.samsungEffectInfo,
	portraitEffectValue: tables.samsungPortraitEffect,
	toneValue: tables.samsungToneInfo
};

/**
 * Reads what ends at a place of the file.
 * @returns where it begins; undefined where there is none
 */
export async function readSamsungTrailer(
	file: ByteSource,
	end: number,
	found: TagSink
): Promise<number | undefined> {
	if (end < tailSize) return undefined;
	const listSize = new ByteReader(await file.read(end - tailSize, 4), true).u32();
	const list = end - tailSize - listSize;
	if (list < 0 || listSize > largestList) return undefined;
	const reader = new ByteReader(await file.read(list, listSize), true);
	if (reader.latin1(4) !== 'SEFH') return undefined;
	reader.skip(4);
	const count = Math.min(reader.u32(), mostParts);
	let start = list;
	for (let index = 0; index < count && reader.remaining >= 12; index++) {
		found.budget.spend('items', 1);
		const type = reader.skip(2).u16();
		const [back, length] = [reader.u32(), reader.u32()];
		const at = list - back;
		if (at < 0 || length < 8 || length > back) continue;
		start = Math.min(start, at);
		const head = new ByteReader(await file.read(at, Math.min(length, longestName)), true).skip(4);
		const nameSize = head.u32();
		if (nameSize + 8 > length || nameSize > head.remaining) continue;
		const name = decodeString(head.take(nameSize));
		const nameEntry = tables.samsungTrailer.entries.get(`${hexId(type)}-name`);
		if (nameEntry) found.tag(nameEntry, name, [at + 8, nameSize]);
		const part = { type, name, range: [at + 8 + nameSize, length - 8 - nameSize] as const };
		await found.attemptAsync(name, () => readPart(file, part, found));
	}
	return start;
}

async function readPart(file: ByteSource, part: Part, found: TagSink): Promise<void> {
	const { range } = part;
	const json = jsonOf(part);
	const entry = json ? undefined : rowOf(part);
	if (entry?.binary) found.tag(entry, { binary: range[1] }, range);
	if ((!json && (!entry || entry.binary)) || range[1] >= longestText) return;
	const bytes = await file.read(...range);
	if (json) readEdits(decodeString(bytes), range, json, found);
	else if (entry?.name === 'EmbeddedVideoOffsetSize') {
		const numbers = new ByteReader(bytes).skip(4);
		found.tag(entry, [numbers.u32(), numbers.u32()], range);
	} else if (entry) found.tag(entry, decodeString(bytes), range);
}

function rowOf(part: Part): Entry | undefined {
	const id = hexId(part.type);
	const pick = rowsByPart[part.type];
	if (!pick) return tables.samsungTrailer.entries.get(id);
	const name = pick(part);
	return name === undefined ? undefined : variantOf(tables.samsungTrailer, id, name);
}

/** What the editor did. Some of its texts are JSON again; one that is not whole says nothing. */
function readEdits(text: string, range: ByteRange, table: Table, found: TagSink): void {
	const placed = sinkWith(found, {
		tag: (entry, raw, ...where) => {
			const inner = typeof raw === 'string' ? nested[entry.id] : undefined;
			if (inner === undefined || typeof raw !== 'string') found.tag(entry, raw, ...where);
			else if (raw !== '') readOne(raw, range, inner, found);
		}
	});
	readOne(text, range, table, placed);
}

function readOne(text: string, range: ByteRange, table: Table, found: TagSink): void {
	try {
		readJson(text, range, { table, name: nameOf }, found);
	} catch (error) {
		if (!(error instanceof DamagedFile)) throw error;
	}
}
