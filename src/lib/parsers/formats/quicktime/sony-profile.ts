/** The `PROF` uuid box, with which films of Sony's cameras and players begin: what the file, its sound and its pictures are. */
import type { RawValue } from '../../model.ts';
import { boxesIn, type Box } from './boxes.ts';
import { readFields, type Field, type Movie } from './movie.ts';

/** A version, and how many parts there are. */
const head = 8;

const parts: Readonly<Record<string, readonly [table: string, fields: readonly Field[]]>> = {
	FPRF: [
		'QuickTime::FileProf',
		[
			['FileProfileVersion', 'u32'],
			['FileFunctionFlags', 'u32']
		]
	],
	APRF: [
		'QuickTime::AudioProf',
		[
			['AudioProfileVersion', 'u32'],
			['AudioTrackID', 'u32'],
			['AudioCodec', 'code'],
			['AudioCodecInfo', 'u32'],
			['AudioAttributes', 'u32'],
			['AudioAvgBitrate', 'u32'],
			['AudioMaxBitrate', 'u32'],
			['AudioSampleRate', 'u32'],
			['AudioChannels', 'u32']
		]
	],
	VPRF: [
		'QuickTime::VideoProf',
		[
			['VideoProfileVersion', 'u32'],
			['VideoTrackID', 'u32'],
			['VideoCodec', 'code'],
			['VideoCodecInfo', 'u32'],
			['VideoAttributes', 'u32'],
			['VideoAvgBitrate', 'u32'],
			['VideoMaxBitrate', 'u32'],
			['VideoAvgFrameRate', 'ufixed32'],
			['VideoMaxFrameRate', 'ufixed32'],
			['VideoSize', 'u16', 2],
			['PixelAspectRatio', 'u16', 2]
		]
	]
};

/** Bits a second are kept in thousands. */
const inBits = (name: string, value: RawValue): RawValue =>
	name.endsWith('Bitrate') && typeof value === 'number' ? value * 1000 : value;

export function sonyProfile({ bytes, offset }: Box, movie: Movie): void {
	if (bytes.length < head) return;
	for (const box of boxesIn(bytes, offset, movie.found.budget, head)) {
		const part = parts[box.type];
		if (!part) continue;
		movie.found.attempt(box.type, () => {
			readFields(movie, box, ...part, inBits);
		});
	}
}
