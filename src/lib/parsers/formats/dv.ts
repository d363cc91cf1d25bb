/** DV as a camcorder gives it (IEC 61834-4, SMPTE ST 314 and 370): blocks of 80 bytes, in some of them packs of five that tell. */
import { pushFacts } from '../blocks/facts.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { ByteRange, RawValue, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { dvMain } from '../tags/pictures/dv.ts';
import { two } from '../conversions/numbers.ts';

const block = 80;
/** A sequence of blocks: header, two of subcode, three of video packs, nine times one of sound and fifteen of picture. */
const videoPacks = [3, 4, 5];
const soundBlocks = Array.from({ length: 9 }, (_, index) => 6 + 16 * index);
const packSize = 5;

interface Profile {
	readonly name: string;
	readonly width: number;
	readonly height: number;
	/** Bytes of a frame, and frames a second. */
	readonly bytes: number;
	readonly rate: number;
	readonly colours: string;
}

const ntsc = 30000 / 1001;
const profile = (
	name: string,
	width: number,
	height: number,
	bytes: number,
	rate: number,
	colours: string
): Profile => ({
	name,
	width,
	height,
	bytes,
	rate,
	colours
});

/** By lines (525 or 625), kind of signal, and whether the sound and picture are SMPTE's. */
const profiles: Readonly<Record<string, Profile>> = {
	'525 0': profile('IEC 61834, SMPTE-314M - 525/60 (NTSC)', 720, 480, 120000, ntsc, '4:1:1'),
	'625 0': profile('IEC 61834 - 625/50 (PAL)', 720, 576, 144000, 25, '4:2:0'),
	'625 0 SMPTE': profile('SMPTE-314M - 625/50 (PAL)', 720, 576, 144000, 25, '4:1:1'),
	'525 4': profile('DVCPRO50: SMPTE-314M - 525/60 (NTSC) 50 Mbps', 720, 480, 240000, ntsc, '4:2:2'),
	'625 4': profile('DVCPRO50: SMPTE-314M - 625/50 (PAL) 50 Mbps', 720, 576, 288000, 25, '4:2:2'),
	'525 20': profile('DVCPRO HD: SMPTE-370M - 1080i60 100 Mbps', 1280, 1080, 480000, ntsc, '4:2:2'),
	'625 20': profile('DVCPRO HD: SMPTE-370M - 1080i50 100 Mbps', 1440, 1080, 576000, 25, '4:2:2'),
	'525 24': profile('DVCPRO HD: SMPTE-370M - 720p60 100 Mbps', 960, 720, 240000, 60000 / 1001, '4:2:2'),
	'625 24': profile('DVCPRO HD: SMPTE-370M - 720p50 100 Mbps', 960, 720, 288000, 50, '4:2:2'),
	'625 1': profile('IEC 61883-5 - 625/50 (PAL)', 720, 576, 144000, 25, '4:2:0')
};

interface Pack {
	readonly bytes: Uint8Array;
	readonly range: ByteRange;
}

/** Reads the packs of the first sequence of the first frame. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	found.is({ type: 'DV', extension: 'dv', mime: 'video/x-dv' });
	const bytes = await file.read(0, 150 * block);
	const packs = packsOf(bytes);
	const push = (name: string, raw: RawValue, range: ByteRange = [0, 0]) => {
		found.tag(named(dvMain, name), raw, range);
	};
	const source = packs.get(0x60);
	if (!source) {
		found.warn('DV: nothing that tells of the picture');
		return;
	}
	const date = dateOf(packs.get(0x62), packs.get(0x63));
	if (date) push('DateTimeOriginal', date.text, date.range);
	const lines = (bytes[3] ?? 0) & 0x80 ? 625 : 525;
	const kind = (source.bytes[3] ?? 0) & 0x1f;
	const smpte = ((bytes[4] ?? 0) & 7) !== 0;
	const known = (smpte ? profiles[`${lines} ${kind} SMPTE`] : undefined) ?? profiles[`${lines} ${kind}`];
	if (known) {
		const rate = known.bytes * 8 * known.rate;
		push('ImageWidth', known.width, source.range);
		push('ImageHeight', known.height, source.range);
		push('Duration', (file.size * 8) / rate);
		push('TotalBitrate', rate);
		push('VideoFormat', known.name, source.range);
		push('FrameRate', known.rate);
		push('Colorimetry', known.colours, source.range);
		pushFacts({ codec: 'dv', frameRate: known.rate }, source.range, found);
	}
	const control = packs.get(0x61);
	if (control) {
		const aspect = (control.bytes[2] ?? 0) & 7;
		push('VideoScanType', (control.bytes[3] ?? 0) & 0x10 ? 'Interlaced' : 'Progressive', control.range);
		push('AspectRatio', aspect === 2 || aspect === 7 ? '16:9' : '4:3', control.range);
	}
	const sound = packs.get(0x50);
	if (!sound) return;
	pushSound(sound, push);
	// Four channels are two streams of two.
	pushFacts({ sound: 'pcm', channels: 2 }, sound.range, found);
}

/** The first pack of each kind; the video packs come fifteen in a block, one lies at the head of each block of sound. */
function packsOf(bytes: Uint8Array): Map<number, Pack> {
	const packs = new Map<number, Pack>();
	const add = (at: number) => {
		const pack = bytes.subarray(at, at + packSize);
		const [kind = 0xff] = pack;
		if (pack.length === packSize && kind !== 0xff && !packs.has(kind))
			packs.set(kind, { bytes: pack, range: [at, packSize] });
	};
	for (const index of videoPacks) {
		for (let pack = 0; pack < 15; pack++) add(index * block + 3 + pack * packSize);
	}
	for (const index of soundBlocks) add(index * block + 3);
	return packs;
}

/** Two decimal digits in a byte, of which the highest bits may be used otherwise. */
const decimal = (byte = 0, mask = 0xff) => {
	const value = byte & mask;
	return (value >> 4) * 10 + (value & 15);
};
function dateOf(date: Pack | undefined, time: Pack | undefined) {
	if (!date || !time) return undefined;
	const [, , day, month, year] = date.bytes;
	const [, , second, minute, hour] = time.bytes;
	const short = decimal(year);
	// The format is of 1995.
	const full = short >= 95 ? 1900 + short : 2000 + short;
	const calendar = `${full}:${two(decimal(month, 0x1f))}:${two(decimal(day, 0x3f))}`;
	const clock = [decimal(hour, 0x3f), decimal(minute, 0x7f), decimal(second, 0x7f)].map(two).join(':');
	return { text: `${calendar} ${clock}`, range: date.range };
}

const rates = [48000, 44100, 32000];
const widths = [16, 12, 20];
const pairs = [1, 0, 2, 4];

function pushSound(
	{ bytes, range }: Pack,
	push: (name: string, raw: RawValue, range: ByteRange) => void
): void {
	const [, , , third = 0, last = 0] = bytes;
	const [rate, width] = [rates[(last >> 3) & 7], widths[last & 7]];
	let count = pairs[third & 0x1f] ?? 0;
	// Twelve bits at 32 kHz leave room for a second pair.
	if (count === 1 && width === 12 && rate === 32000) count = 2;
	if (count > 0) push('AudioChannels', count * 2, range);
	if (rate !== undefined) push('AudioSampleRate', rate, range);
	if (width !== undefined) push('AudioBitsPerSample', width, range);
}
