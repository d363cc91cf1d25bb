/**
 * Texts within Matroska and WebM (RFC 9559; https://www.matroska.org/technical/subtitles.html): SubRip, SubStation Alpha and WebVTT.
 * Where the file has an index of them they are read by it, else the film is walked from block to block.
 */
import { headSize } from '#lib/parsers/blocks/ebml.ts';
import type { ByteSource } from '#lib/parsers/io/byte-source.ts';
import { readAssText } from '../../subtitles/ass.ts';
import type { Cue } from '../../subtitles/cue.ts';
import { readTimedText } from '../../subtitles/timed-blocks.ts';
import { readAhead } from '../film-file.ts';
import { elementsIn, headAt, headIn, numberIn, partsIn, unsigned, type EbmlElement } from './ebml.ts';
import { entriesIn, type Entry } from './matroska-entries.ts';
import { ids } from './matroska-ids.ts';
import { unpacked } from './matroska-packing.ts';
import { Batch, decodeText, largestText, type TextTrack } from './text-track.ts';

/** Elements of the segment looked at before its first cluster. */
const mostElements = 1000;
/** Bytes of tracks, of an index, and of the list of what is where. */
const largestPart = 32 * 1024 * 1024;
/** Elements that a walk of all clusters looks at. */
const mostSteps = 20_000_000;
/** Seconds that a text is shown that does not say how long. */
const usually = 5;

interface Place {
	readonly cluster: number;
	readonly relative: number;
}

/** What of a film has to be known to read its texts. */
interface Layout {
	readonly segment: EbmlElement;
	/** Nanoseconds of a tick. */
	readonly scale: number;
	readonly firstCluster: number | undefined;
	readonly cuesAt: number | undefined;
	readonly entries: readonly Entry[];
}

/** @returns undefined where it is of another container */
export async function matroskaTexts(source: ByteSource): Promise<readonly TextTrack[] | undefined> {
	const file = readAhead(source);
	const head = await headAt(file, 0);
	if (head?.id !== ids.ebml) return undefined;
	const segment = await headAt(file, head.end);
	if (segment?.id !== ids.segment) return [];
	const layout = await layoutOf(file, segment);
	return layout.entries.map((entry) => ({
		codec: entry.codec,
		forced: entry.forced,
		...(entry.language !== undefined && { language: entry.language }),
		...(entry.name !== undefined && { name: entry.name }),
		cues: () => cuesOf(source, layout, entry)
	}));
}

async function layoutOf(file: ByteSource, segment: EbmlElement): Promise<Layout> {
	const known: { scale: number; entries?: readonly Entry[] } = { scale: 1_000_000 };
	let firstCluster: number | undefined;
	const told = new Map<number, number>();
	const take = async (element: EbmlElement): Promise<void> => {
		const isWanted = element.id === ids.info || element.id === ids.tracks || element.id === ids.seekHead;
		if (!isWanted || element.end - element.start > largestPart) return;
		const content = await file.read(element.start, element.end - element.start);
		if (element.id === ids.tracks) known.entries ??= entriesIn(content);
		for (const { id, content: value } of element.id === ids.tracks ? [] : elementsIn(content)) {
			if (id === ids.scale) known.scale = unsigned(value) || known.scale;
			else if (id === ids.seek) noteSeek(value, segment.start, told);
		}
	};
	const end = Math.min(segment.end, file.size);
	for (let at = segment.start, seen = 0; at < end && seen < mostElements; seen++) {
		const element = await headAt(file, at);
		if (!element) break;
		if (element.id === ids.cluster) {
			firstCluster = at;
			break;
		}
		if (element.id === ids.cues) told.set(ids.cues, at);
		await take(element);
		at = element.end;
	}
	const tracksAt = told.get(ids.tracks);
	if (!known.entries && tracksAt !== undefined) {
		const element = await headAt(file, tracksAt);
		if (element?.id === ids.tracks) await take(element);
	}
	const { scale, entries = [] } = known;
	return { segment, scale, firstCluster, cuesAt: told.get(ids.cues), entries };
}

function noteSeek(bytes: Uint8Array, from: number, told: Map<number, number>): void {
	const parts = partsIn(bytes);
	const [what, where] = [numberIn(parts.get(ids.seekId))?.value, parts.get(ids.seekPosition)];
	if (what !== undefined && where && !told.has(what)) told.set(what, from + unsigned(where));
}

async function* cuesOf(
	source: ByteSource,
	layout: Layout,
	entry: Entry
): AsyncGenerator<readonly Cue[], void> {
	const batch = new Batch();
	const places = await placesOf(source, layout, entry.number);
	const blocks =
		places.length > 0 ? blocksAt(source, places) : blocksFrom(readAhead(source), layout, entry.number);
	for await (const found of blocks) {
		const cue = found && (await cueOf(found, layout.scale, entry));
		if (cue) batch.add(cue);
		const ready = batch.ready();
		if (ready) yield ready;
		if (batch.isFull) break;
	}
	yield batch.rest();
}

/** A block of a text, or of what was looked at to no avail. */
type Found =
	{ readonly ticks: number; readonly duration: number | undefined; readonly bytes: Uint8Array } | undefined;

/** Where the index says that blocks of a track are. */
async function placesOf(
	file: ByteSource,
	{ cuesAt, segment }: Layout,
	track: number
): Promise<readonly Place[]> {
	const cues = cuesAt === undefined ? undefined : await headAt(file, cuesAt);
	if (cues?.id !== ids.cues || cues.end - cues.start > largestPart) return [];
	const places: Place[] = [];
	for (const point of elementsIn(await file.read(cues.start, cues.end - cues.start))) {
		if (point.id !== ids.point) continue;
		for (const { id, content } of elementsIn(point.content)) {
			if (id !== ids.positions) continue;
			const parts = partsIn(content);
			const [cluster, relative] = [parts.get(ids.clusterPosition), parts.get(ids.relative)];
			if (unsigned(parts.get(ids.ofTrack)) !== track || !cluster) continue;
			// Without its place within the cluster it tells too little.
			if (!relative) return [];
			places.push({ cluster: segment.start + unsigned(cluster), relative: unsigned(relative) });
		}
	}
	return places;
}

async function* blocksAt(file: ByteSource, places: readonly Place[]): AsyncGenerator<Found, void> {
	let known: { readonly at: number; readonly start: number; readonly ticks: number } | undefined;
	for (const { cluster, relative } of places) {
		if (known?.at !== cluster) {
			const bytes = await file.read(cluster, 64);
			const head = headIn(bytes, 0, cluster);
			if (head?.id !== ids.cluster) continue;
			const parts = partsIn(bytes.subarray(head.start - cluster));
			known = { at: cluster, start: head.start, ticks: unsigned(parts.get(ids.time)) };
		}
		const at = known.start + relative;
		const bytes = await file.read(at, 1024);
		const head = headIn(bytes, 0, at);
		if (!head || head.end - head.start > largestText) continue;
		const whole = head.end - at <= bytes.length ? bytes : await file.read(at, head.end - at);
		yield blockIn(head.id, whole.subarray(head.start - at, head.end - at), known.ticks);
	}
}

/** All blocks of a track, by walking through the film. */
async function* blocksFrom(
	file: ByteSource,
	{ firstCluster, segment }: Layout,
	track: number
): AsyncGenerator<Found, void> {
	const end = Math.min(segment.end, file.size);
	let ticks = 0;
	for (let at = firstCluster ?? end, steps = 0; at < end && steps < mostSteps; steps++) {
		const bytes = await file.read(at, 2 * headSize + 8);
		const head = headIn(bytes, 0, at);
		if (!head) return;
		// What is in a cluster comes next, whether or not its size is known.
		if (head.id === ids.cluster) at = head.start;
		else if (head.end === Infinity) return;
		else {
			const inside = bytes.subarray(head.start - at);
			if (head.id === ids.time) ticks = unsigned(inside.subarray(0, Math.min(8, head.end - head.start)));
			else if (trackOf(head.id, inside) === track && head.end - head.start <= largestText)
				yield blockIn(head.id, await file.read(head.start, head.end - head.start), ticks);
			else if (steps % 64 === 0) yield undefined;
			at = head.end;
		}
	}
}

/** The track that a block is of; undefined of what is no block. */
function trackOf(id: number, content: Uint8Array): number | undefined {
	if (id === ids.simple) return numberIn(content)?.value;
	if (id !== ids.group) return undefined;
	const block = headIn(content, 0);
	return block?.id === ids.block ? numberIn(content.subarray(block.start))?.value : undefined;
}

function blockIn(id: number, content: Uint8Array, clusterTicks: number): Found {
	const parts = id === ids.group ? partsIn(content) : undefined;
	const block = parts ? parts.get(ids.block) : content;
	const number = numberIn(block);
	if (!block || !number || block.length < number.length + 3) return undefined;
	const at = number.length;
	const [high = 0, low = 0, flags = 0] = block.subarray(at, at + 3);
	// Texts are never laced.
	if ((flags & 6) !== 0) return undefined;
	const duration = parts?.get(ids.duration);
	return {
		ticks: clusterTicks + ((((high << 8) | low) << 16) >> 16),
		duration: duration && unsigned(duration),
		bytes: block.subarray(at + 3)
	};
}

async function cueOf(found: NonNullable<Found>, scale: number, entry: Entry): Promise<Cue | undefined> {
	const start = (found.ticks * scale) / 1e9;
	const length = found.duration === undefined ? usually : (found.duration * scale) / 1e9;
	const text = decodeText(await unpacked(found.bytes, entry.packing))
		.replace(/\r\n?/g, '\n')
		.replaceAll('\0', '');
	const { lines, top } = textIn(text, entry);
	if (lines.length === 0 || !(length > 0) || !Number.isFinite(start)) return undefined;
	return { start, end: start + length, lines, ...(top && { top: true as const }) };
}

function textIn(text: string, { codec, isWebm }: Entry): Pick<Cue, 'lines'> & { readonly top: boolean } {
	// Order, layer, style, name, three margins, effect; the text may hold commas.
	if (codec === 'ass') return readAssText(/^(?:[^,]*,){8}([\s\S]*)$/.exec(text)?.[1] ?? '');
	if (!isWebm) return readTimedText(text);
	const [, settings = '', ...body] = text.split('\n');
	return readTimedText(body.join('\n'), settings);
}
