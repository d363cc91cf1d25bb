/**
 * Kinds of streams in a program, by the type that its map tells (ISO/IEC 13818-1 table 2-34; from 0x80 on as ATSC and Blu-ray discs have
 * them), or, of private ones, by what is said of them besides (2.6.8; ETSI EN 300 468 annex D).
 */
import { readAc3 } from '../../blocks/ac3.ts';
import type { Facts } from '../../blocks/facts.ts';
import { readH264, type Place, type StreamTold } from '../../blocks/h264.ts';
import { readHevc } from '../../blocks/hevc.ts';
import { findFrame, readMpegFrame } from '../../blocks/mpeg-audio.ts';
import { readMpeg4 } from '../../blocks/mpeg4-visual.ts';
import { isSequence, readSequence, sequenceCode, sequenceFacts } from '../../blocks/mpeg-video.ts';
import { sinkWith } from '../../blocks/nested.ts';
import {
	adtsFrame,
	broadcastFrame,
	discFrame,
	dolbyFrame,
	dtsFrame,
	factsOfFrame,
	frameIn,
	loasFrame,
	losslessFrame,
	mpegAudioFrame,
	type FrameAt
} from '../../blocks/sound-frames.ts';
import { latin1 } from '../../io/byte-reader.ts';
import type { TagSink } from '../../model.ts';
import type { Stream } from './programs.ts';

/** Reads the beginning of a PES packet. @returns what the stream is, once all is told: until then the next is read too */
export type Reader = (bytes: Uint8Array, place: Place, found: TagSink) => Facts | undefined;

export interface Kind {
	/** Bytes of a PES packet that are looked at. */
	readonly bytes: number;
	/** One for each stream: it may remember. */
	readonly reader: () => Reader;
	/** What is known of it without reading. */
	readonly facts: Facts;
	/** Of sound how its frames lie. */
	readonly frameAt?: FrameAt;
}

const film = (codec: string, bytes: number, reader: Kind['reader']): Kind => ({
	bytes,
	reader,
	facts: { codec }
});

const mpegVideo = (codec: string): Kind =>
	film(codec, 4096, () => (bytes, place, found) => {
		for (let at = bytes.indexOf(sequenceCode, 3); at >= 0; at = bytes.indexOf(sequenceCode, at + 1)) {
			found.budget.item();
			if (bytes[at - 1] !== 1 || bytes[at - 2] !== 0 || bytes[at - 3] !== 0) continue;
			if (!isSequence(bytes, at + 1)) continue;
			readSequence(bytes, at + 1, place(at + 1, 7), found);
			return sequenceFacts(bytes, at + 1);
		}
		return undefined;
	});

const h264 = film('h264', 16 * 1024, () => {
	const told: StreamTold = {};
	return (bytes, place, found) => {
		readH264(bytes, place, told, found);
		return told.facts;
	};
});

/** Sound whose frames say what it is. @param tags what ExifTool tells of it besides */
const sound = (frameAt: FrameAt, facts: Facts = {}, tags?: Reader): Kind => ({
	bytes: 4096,
	facts,
	frameAt,
	reader: () => (bytes, place, found) => {
		const frame = frameIn(bytes, frameAt, found.budget);
		const told = tags ? tags(bytes, place, found) : frame && {};
		return told && { ...told, ...(frame ? factsOfFrame(frame) : {}) };
	}
});

const mpegAudio = sound(mpegAudioFrame, {}, (bytes, place, found) => {
	const at = findFrame(bytes);
	if (at < 0) return undefined;
	const placed = sinkWith(found, {
		tag: (entry, raw, _range, group1, group0) => {
			found.tag(entry, raw, place(at, 4), group1, group0);
		}
	});
	readMpegFrame(bytes, at, 0, placed);
	return {};
});

const [adts, loas] = [sound(adtsFrame, { sound: 'aac' }), sound(loasFrame, { sound: 'aac' })];
/** AC-3 of which ExifTool tells the rate, and its enhanced form. */
const toldDolby = (codec: string): Kind =>
	sound(dolbyFrame, { sound: codec }, (bytes, place, found) =>
		readAc3(bytes, place, found) ? {} : undefined
	);
const dolby = (codec: string): Kind => sound(dolbyFrame, { sound: codec });
const dts = sound(dtsFrame, { sound: 'dts' });

/** Pictures of which no more is read than when they are shown. */
const unread = (codec: string): Kind => film(codec, 1, () => () => ({}));

const byType: ReadonlyMap<number, Kind> = new Map([
	[0x01, mpegVideo('mpeg1')],
	[0x02, mpegVideo('mpeg2')],
	[0x03, mpegAudio],
	[0x04, mpegAudio],
	[0x0f, adts],
	[
		0x10,
		film('mpeg4', 4096, () => (bytes, _place, found) => found.attempt('MPEG-4', () => readMpeg4(bytes)))
	],
	[0x11, loas],
	[0x1b, h264],
	[0x24, film('hevc', 16 * 1024, () => (bytes, _place, found) => readHevc(bytes, found))],
	[0x33, unread('vvc')],
	[0x80, sound(discFrame)],
	[0x81, toldDolby('ac3')],
	[0x82, dts],
	[0x83, sound(losslessFrame, { sound: 'truehd' })],
	[0x84, dolby('eac3')],
	[0x85, dts],
	[0x86, dts],
	[0x87, toldDolby('eac3')],
	[0x8a, dts],
	[0x91, toldDolby('ac3')],
	[0xea, unread('vc1')]
]);

const privateType = 0x06;
/** Descriptors that say what private data are: by who registered it, or by themselves. */
const registration = 0x05;
const registered: Readonly<Record<string, Kind>> = {
	'AC-3': dolby('ac3'),
	EAC3: dolby('eac3'),
	DTS1: dts,
	DTS2: dts,
	DTS3: dts,
	BSSD: sound(broadcastFrame),
	Opus: { bytes: 1, facts: { sound: 'opus', sampleRate: 48_000 }, reader: () => () => ({}) }
};
const described: readonly (readonly [descriptor: number, kind: Kind])[] = [
	[0x6a, dolby('ac3')],
	[0x7a, dolby('eac3')],
	[0x7b, dts],
	[0x7c, loas]
];

/** Opus has its channels in a descriptor of its own (ETSI TS 103 491; its number within the extended ones). */
const [extended, ofOpus] = [0x7f, 0x80];

/** What a stream is, and how it is read; undefined where it is neither film nor sound, or of a kind that is not known. */
export function kindOf({ type, descriptors }: Stream): Kind | undefined {
	if (type !== privateType) return byType.get(type);
	const owner = descriptors.get(registration);
	const name = owner ? latin1(owner.subarray(0, 4)) : '';
	const kind = Object.hasOwn(registered, name)
		? registered[name]
		: described.find(([descriptor]) => descriptors.has(descriptor))?.[1];
	const own = descriptors.get(extended);
	const channels = own?.[0] === ofOpus ? own[1] : undefined;
	return kind?.facts.sound === 'opus' && channels ? { ...kind, facts: { ...kind.facts, channels } } : kind;
}
