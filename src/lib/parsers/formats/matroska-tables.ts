/** The tag tables of Matroska, with their conversions, and which of several rows of one id holds. */
import { addConversions } from '../conversions.ts';
import { matroskaConversions } from '../conversions/matroska.ts';
import type { Entry } from '../model.ts';
import { variantOf } from '../table.ts';
import { TableSet, type TableChanges } from '../table-set.ts';
import { tableRows } from '../tags/media/matroska.ts';

addConversions(matroskaConversions);

const milliseconds = { value: 'nanoseconds', print: 'millisecondsText' } as const;
const seconds = { value: 'nanoseconds', print: 'durationText' } as const;
const date = { value: 'colonDate' } as const;

const changes: TableChanges = {
	'Matroska::Main': {
		TimecodeScale: milliseconds,
		DefaultDuration: milliseconds,
		VideoFrameRate: { value: 'perNanoseconds', print: 'frameRate' },
		Duration: { print: 'durationText' },
		ChapterTimeStart: seconds,
		ChapterTimeEnd: seconds,
		TrackType: { hex: true }
	},
	'Matroska::StdTag': Object.fromEntries(
		[
			...['CreateDate', 'DateEncoded', 'DatePurchased', 'DateTimeOriginal', 'DateReleased', 'DateTagged'],
			...['DateWritten', 'StatisticsWritingDateUTC']
		].map((name) => [name, date])
	)
};

export const matroskaTables = new TableSet(tableRows, changes);
export const matroskaTable = matroskaTables.table('Matroska::Main');

/** What a track is, as far as it has said so. */
export type Kind = 'film' | 'sound' | 'other' | undefined;

/** Ids that have a name for each kind of track: codec, its name, how long a frame is. */
const byKind: Readonly<Record<number, Readonly<Record<'film' | 'sound' | 'other', string>>>> = {
	0x06: { film: 'VideoCodecID', sound: 'AudioCodecID', other: 'CodecID' },
	0x3_e383: { film: 'VideoFrameRate', sound: 'DefaultDuration', other: 'DefaultDuration' },
	0x5_8688: { film: 'VideoCodecName', sound: 'AudioCodecName', other: 'CodecName' }
};

/** The row of an element in a track of this kind; undefined where nobody listed it. */
export function rowOf(id: number, kind: Kind): Entry | undefined {
	const names = byKind[id];
	if (names) return variantOf(matroskaTable, id, names[kind ?? 'other']);
	return matroskaTables.byId('Matroska::Main', id);
}
