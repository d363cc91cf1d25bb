/** The name under which a tag stands in the table of music, and which column that is. */
import { latin1 } from '../io/byte-reader.ts';
import type { Tag } from '../model.ts';
import { isBinary } from '../print.ts';
import { columns, type Column } from './table.ts';

/** Where a tag of music lies. `id3v1` has no column: its fields have no names. */
export type Place = Column | 'id3v1';

/** Columns by ExifTool's tables. */
const places: Readonly<Record<string, Place>> = {
	'ID3::v2_2': 'id3',
	'ID3::v2_3': 'id3',
	'ID3::v2_4': 'id3',
	'ID3::v1': 'id3v1',
	'Vorbis::Comments': 'vorbis',
	'APE::Main': 'ape',
	'QuickTime::ItemList': 'mp4',
	'QuickTime::iTunesInfo': 'mp4',
	'QuickTime::Keys': 'mp4',
	'QuickTime::AudioKeys': 'mp4',
	'QuickTime::UserData': 'mp4',
	'ASF::ContentDescr': 'asf',
	'ASF::ExtendedDescr': 'asf',
	'RIFF::Info': 'chunks',
	'AIFF::Main': 'chunks',
	'Matroska::StdTag': 'matroska',
	'Matroska::Main': 'matroska'
};

/** The title that the head of a Matroska file has beside its tags. */
const segmentTitle = 0x3ba9;

/** @returns undefined for a tag of anything else */
export const placeOf = (tag: Tag): Place | undefined => places[tag.entry.table.name];

/** The name of a tag in its column; case does not count. */
export function keyOf(tag: Tag, place: Place): string {
	const { entry } = tag;
	const id = String(entry.id);
	switch (place) {
		case 'id3':
			return id3Key(id, tag);
		case 'mp4':
			return /(?:iTunesInfo|Keys)$/.test(entry.table.name) || entry.group1 === 'Keys'
				? `----:${id}`.toLowerCase()
				: (id.split('-', 1)[0] ?? id).toLowerCase();
		case 'asf':
		case 'id3v1':
			// Of some the id is a place.
			return (typeof entry.id === 'number' ? entry.name : id).toLowerCase();
		case 'matroska':
			return entry.id === segmentTitle ? 'title' : id.toLowerCase();
		default:
			return id.trim().toLowerCase();
	}
}

/** Frames of ID3v2.2 that have a description, by their later names. */
const longer: Readonly<Record<string, string>> = { TXX: 'TXXX', WXX: 'WXXX', UFI: 'UFID', PCS: 'PCST' };

function id3Key(id: string, { raw }: Tag): string {
	// `USLT-deu`: the language is not asked for.
	const frame = /^[A-Z0-9]{3,4}/.exec(id)?.[0] ?? id;
	const name = longer[frame] ?? frame;
	if (name === 'UFID' && isBinary(raw) && raw.bytes)
		return `ufid:${latin1(raw.bytes).split('\0', 1)[0] ?? ''}`.toLowerCase();
	if (name === 'TXXX' || name === 'WXXX') return `${name}:${id.slice(frame.length + 1)}`.toLowerCase();
	return name.toLowerCase();
}

/** Names of one line of the table as they are written, by column. */
export function namesOf(line: string): readonly (readonly [Column, readonly string[]])[] {
	const cells = line.split('|').map((cell) => cell.trim());
	return columns.map((column, index) => {
		const cell = cells[index] ?? '-';
		return [column, cell === '-' ? [] : cell.split(',').map((name) => name.trim())] as const;
	});
}
