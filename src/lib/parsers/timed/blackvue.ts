/**
 * What dash cameras of BlackVue wrote while they filmed: sentences of a receiver, each behind the camera's clock in brackets, and how
 * it was shaken, ten bytes a row.
 */
import type { BoxPlace } from '../formats/quicktime/boxes.ts';
import { pittasoftBoxes, startOf } from '../formats/quicktime/pittasoft.ts';
import { ByteReader, latin1 } from '../io/byte-reader.ts';
import type { RawValue } from '../model.ts';
import { named } from '../table.ts';
import { quickTimeStream } from '../tags/media/timed.ts';
import { readFrom, type Recording } from './recording.ts';
import { fixIn, minimumIn } from './text.ts';

/** How it is told to who asks for tracks. */
export const name = 'BlackVue';

const mostLog = 8 * 1024 * 1024;

/** Reads the boxes of one place. */
export async function readBlackVue(recording: Recording, free: BoxPlace): Promise<void> {
	const { file, found, tell } = recording;
	let begun: number | undefined;
	for (const { type, start, end } of await pittasoftBoxes(file, free, found)) {
		if (type === 'sttm') begun = startOf(await file.read(start, 8));
		else if (type === 'gps ') {
			tell(name);
			const log = latin1(await readFrom(recording, start, Math.min(end - start, mostLog)));
			readLog(recording, log, start, begun);
		} else if (type === '3gf ' && !found.placesOnly) {
			readShocks(recording, await readFrom(recording, start, Math.min(end - start, mostLog)), start);
		}
	}
}

/** Told as a number, without zeros before it. */
const counted = 'GPSSatellites';

/** What is said of one moment. */
interface Moment {
	/** Milliseconds since 1970, by the camera's clock. */
	clock: number | undefined;
	/** A fix alone says nothing. */
	isPlaced: boolean;
	/** In the order of tags; of what both sentences say the later one counts. */
	readonly tags: Map<string, RawValue | undefined>;
	readonly at: number;
	readonly size: number;
}

/** Sentences of one time belong together. */
function readLog({ found }: Recording, log: string, start: number, begun: number | undefined): void {
	const moments = new Map<string, Moment>();
	for (const match of log.matchAll(/(?:\[(\d{1,15})\])?(\$[^\r\n$]*)/g)) {
		found.budget.item();
		const [whole, clock, sentence = ''] = match;
		const place = minimumIn(sentence);
		const said = place ?? fixIn(sentence);
		if (!said) continue;
		let moment = moments.get(said.time);
		if (!moment) {
			const [at, size] = [start + match.index, whole.length];
			moments.set(said.time, (moment = { clock: undefined, isPlaced: false, tags: new Map(), at, size }));
		}
		if (place) {
			moment.isPlaced = true;
			moment.clock = clock === undefined ? undefined : Number(clock);
		}
		for (const [tag, value] of [...said.tags, ...said.more]) moment.tags.set(tag, value);
	}
	for (const { clock, isPlaced, tags, at, size } of moments.values()) {
		if (!isPlaced) continue;
		const time = clock === undefined || begun === undefined ? undefined : (clock - begun) / 1000;
		found.sample(time, undefined, undefined);
		for (const [tag, value] of tags)
			if (value !== undefined)
				found.tag(named(quickTimeStream, tag), tag === counted ? Number(value) : value, [at, size]);
	}
}

const rowSize = 10;
const noMore = 0xffff_ffff;

/** Milliseconds, and tenths along three axes. */
function readShocks({ found }: Recording, bytes: Uint8Array, start: number): void {
	const reader = new ByteReader(bytes);
	while (reader.remaining >= rowSize) {
		found.budget.item();
		const at = start + reader.at;
		const time = reader.u32();
		// What ends them counts as a moment too.
		found.sample(undefined, undefined, undefined);
		if (time === noMore) return;
		const shocks: RawValue = [reader.i16() / 10, reader.i16() / 10, reader.i16() / 10];
		found.tag(named(quickTimeStream, 'TimeCode'), time / 1000, [at, rowSize]);
		found.tag(named(quickTimeStream, 'Accelerometer'), shocks, [at, rowSize]);
	}
}
