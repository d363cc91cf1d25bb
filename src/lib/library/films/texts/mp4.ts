/**
 * Texts within MP4 and QuickTime: timed text (3GPP TS 26.245 and QuickTime's `text`) and WebVTT (ISO/IEC 14496-30). Their samples are
 * found by the tables of the track; a film in fragments has none, and gives no texts.
 */
import type { ByteSource } from '#lib/parsers/io/byte-source.ts';
import { samplesOf, tablesFrom, type Tables } from '#lib/parsers/timed/samples.ts';
import type { Cue } from '../../subtitles/cue.ts';
import { Runs } from '../../subtitles/runs.ts';
import { readTimedText } from '../../subtitles/timed-blocks.ts';
import { boxesIn, boxIn, countIn, inside, movieOf, nameAt, scaleIn, viewOf } from '../boxes.ts';
import { Batch, decodeText, largestText, mostCues, mostTextTracks, type TextTrack } from './text-track.ts';

/** Samples of a track that are looked at: beside each text there may be pauses. */
const mostSamples = 4 * mostCues;
const codecs: Readonly<Record<string, TextTrack['codec']>> = { tx3g: 'tx3g', text: 'tx3g', wvtt: 'webvtt' };

/** @returns undefined where it is of another container */
export async function mp4Texts(file: ByteSource): Promise<readonly TextTrack[] | undefined> {
	const movie = await movieOf(file);
	if (!movie) return movie === null ? [] : undefined;
	const boxes = [...boxesIn(movie)];
	const movieScale = scaleIn(boxes.find(({ type }) => type === 'mvhd')?.content);
	const tracks = boxes.filter(({ type }) => type === 'trak').map(({ content }) => content);
	// Chapters are texts, too, which another track names.
	const chapters = new Set(tracks.flatMap((track) => chaptersNamedBy(track)));
	return tracks
		.filter((track) => !chapters.has(numberOf(track)))
		.flatMap((track) => textTrack(file, track, movieScale) ?? [])
		.slice(0, mostTextTracks);
}

function textTrack(file: ByteSource, track: Uint8Array, movieScale: number): TextTrack | undefined {
	const media = boxIn(track, 'mdia');
	const header = media && boxIn(media, 'mdhd');
	const table = media && inside(media, 'minf', 'stbl');
	const description = table && boxIn(table, 'stsd');
	const codec = description && codecs[nameAt(description, 12)];
	if (!media || !header || !table || !description || !codec) return undefined;
	const flags = description.length >= 40 && codec === 'tx3g' ? viewOf(description).getUint32(24) : 0;
	const name = decodeText(inside(track, 'udta', 'name') ?? new Uint8Array()).trim();
	const extended = boxIn(media, 'elng');
	const language =
		(extended && decodeText(extended.subarray(4)).replaceAll('\0', '').trim()) || languageIn(header);
	const scale = scaleIn(header);
	const tables = tablesFrom(scale, (type) => boxIn(table, type));
	const shift = shiftOf(track, scale, movieScale);
	return {
		codec,
		// "All samples are forced", of the flags of 3GPP's description.
		forced: nameAt(description, 12) === 'tx3g' && (flags & 0x8000_0000) !== 0,
		...(language !== undefined && { language }),
		...(name !== '' && { name }),
		cues: () => cuesOf(file, codec, tables, shift)
	};
}

/** @param shift seconds that the film begins before the track */
async function* cuesOf(
	file: ByteSource,
	codec: TextTrack['codec'],
	tables: Tables,
	shift: number
): AsyncGenerator<readonly Cue[], void> {
	const batch = new Batch();
	let seen = 0;
	for (const { offset, size, time, duration = 0 } of samplesOf(tables)) {
		if (seen++ >= mostSamples) break;
		// An empty text says that nothing is shown; it needs not be read.
		if (size > 2 && size <= largestText && duration > 0) {
			const start = time + shift;
			const end = start + duration;
			const bytes = await file.read(offset, size);
			for (const { lines, top } of codec === 'webvtt' ? webvttIn(bytes) : [timedText(bytes)])
				if (lines.length > 0) batch.add({ start, end, lines, ...(top && { top: true as const }) });
		}
		const ready = batch.ready();
		if (ready) yield ready;
		if (batch.isFull) break;
	}
	yield batch.rest();
}

type Styled = Pick<Cue, 'lines'> & { readonly top: boolean };

/** Bits of a face. */
const [bold, italic] = [1, 2];

/** A text with its length before it, and behind it boxes; of these the styles of letters count. */
function timedText(bytes: Uint8Array): Styled {
	const length = bytes.length >= 2 ? viewOf(bytes).getUint16(0) : 0;
	const raw = bytes.subarray(2, 2 + length);
	const isWide = raw.length >= 2 && (raw[0] === 0xfe || raw[0] === 0xff) && raw[0] + (raw[1] ?? 0) === 0x1fd;
	const text = isWide
		? new TextDecoder(raw[0] === 0xfe ? 'utf-16be' : 'utf-16le').decode(raw)
		: decodeText(raw);
	const letters = [...text.replace(/\r\n?/g, '\n')];
	const faces = new Uint8Array(letters.length);
	for (const { type, content } of boxesIn(bytes.subarray(2 + length))) {
		if (type !== 'styl' || content.length < 2) continue;
		const view = viewOf(content);
		const count = Math.min(view.getUint16(0), Math.floor((content.length - 2) / 12));
		for (let at = 2; at < 2 + 12 * count; at += 12)
			faces.fill(view.getUint8(at + 6), view.getUint16(at), view.getUint16(at + 2));
	}
	const runs = new Runs();
	let face = 0;
	let waiting = '';
	const flush = () => {
		runs.add(waiting);
		waiting = '';
	};
	for (const [index, letter] of letters.entries()) {
		const next = faces[index] ?? 0;
		if (next !== face) {
			flush();
			if ((next & bold) !== (face & bold)) runs.bold((next & bold) !== 0);
			if ((next & italic) !== (face & italic)) runs.italic((next & italic) !== 0);
			face = next;
		}
		if (letter === '\n') {
			flush();
			runs.breakLine();
		} else waiting += letter;
	}
	flush();
	return { lines: runs.lines, top: false };
}

function webvttIn(bytes: Uint8Array): readonly Styled[] {
	return [...boxesIn(bytes)]
		.filter(({ type }) => type === 'vttc')
		.map(({ content }) => {
			const part = (type: string) => decodeText(boxIn(content, type) ?? new Uint8Array());
			return readTimedText(part('payl').replace(/\r\n?/g, '\n'), part('sttg'));
		});
}

/** Seconds by which an edit list moves a track: what is empty before it, and where in it the film begins. */
function shiftOf(track: Uint8Array, scale: number, movieScale: number): number {
	const list = inside(track, 'edts', 'elst');
	if (!list || list.length < 8) return 0;
	const view = viewOf(list);
	const isWide = view.getUint8(0) === 1;
	const each = isWide ? 20 : 12;
	let shift = 0;
	for (let entry = 0; entry < countIn(list, each); entry++) {
		const at = 8 + each * entry;
		const duration = isWide ? Number(view.getBigUint64(at)) : view.getUint32(at);
		const from = isWide ? Number(view.getBigInt64(at + 8)) : view.getInt32(at + 4);
		if (from >= 0) return shift - from / scale;
		shift += duration / movieScale;
	}
	return shift;
}

/** Three letters of five bits each; `und` and old Macintosh numbers are none. */
function languageIn(header: Uint8Array): string | undefined {
	const at = header[0] === 1 ? 32 : 20;
	if (header.length < at + 2) return undefined;
	const packed = viewOf(header).getUint16(at);
	const code = [10, 5, 0].map((shift) => String.fromCharCode(0x60 + ((packed >> shift) & 31))).join('');
	return /^[a-z]{3}$/.test(code) && code !== 'und' && packed >= 0x400 ? code : undefined;
}

function numberOf(track: Uint8Array): number {
	const header = boxIn(track, 'tkhd');
	const at = header?.[0] === 1 ? 20 : 12;
	return header && header.length >= at + 4 ? viewOf(header).getUint32(at) : 0;
}

function chaptersNamedBy(track: Uint8Array): readonly number[] {
	const named = inside(track, 'tref', 'chap');
	if (!named) return [];
	const view = viewOf(named);
	return Array.from({ length: named.length >> 2 }, (_, index) => view.getUint32(4 * index));
}
