/** What was measured of film and sound beside their tags, and what tags say that are kept out of sight. */
import { measuredTable, type Facts } from './blocks/facts.ts';
import type { Metadata } from './model.ts';

export type { Facts } from './blocks/facts.ts';

/** Pictures of transport streams by their number (ISO/IEC 13818-1, table 2-34). */
const streams: Readonly<Record<string, string>> = {
	1: 'mpeg1',
	2: 'mpeg2',
	16: 'mpeg4',
	27: 'h264',
	36: 'hevc',
	51: 'vvc'
};

/** Tags that are shown only when unknown ones are asked for, by group and name, and the fact that they tell. */
const hidden: Readonly<Record<string, keyof Facts>> = {
	'H264:ImageWidth': 'width',
	'H264:ImageHeight': 'height',
	'M2TS:VideoStreamType': 'codec'
};

/** Of several of one kind the first counts: that of the first track. */
export function factsOf({ tags }: Pick<Metadata, 'tags'>): Facts {
	const facts: Record<string, unknown> = {};
	for (const { entry, group0, raw } of tags) {
		if (entry.unknown !== true) continue;
		if (entry.table.name === measuredTable) facts[String(entry.id)] ??= raw;
		const told = hidden[`${group0}:${entry.name}`];
		if (told === undefined) continue;
		const value = told === 'codec' ? streams[Number(raw)] : raw;
		if (value !== undefined) facts[told] ??= value;
	}
	return facts as Facts;
}
