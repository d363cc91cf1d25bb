/** H.264 as a stream of bytes (ISO/IEC 14496-10, annex B): the size of its pictures, and what cameras add to them. */
import type { ByteRange, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { h264Main } from '../tags/media/avchd.ts';
import type { Facts } from './facts.ts';
import { plainUnit, readSequence, unitsOf, type Size } from './h264-sequence.ts';
import { readVideoPacks } from './video-packs.ts';

/** Where a piece of what was put together from packets lies in the file. */
export type Place = (at: number, size: number) => ByteRange;

const unitTypes = { message: 6, sequenceSet: 7 };
/** Sizes that ExifTool tells: what is outside is kept out of sight. */
const shown = { width: [160, 4096], height: [120, 3072] } as const;

/** What a stream is asked for once. */
export interface StreamTold {
	size?: boolean | undefined;
	packs?: boolean | undefined;
	/** What its first sequence says. */
	facts?: Facts;
}

/** Reads the units in these bytes, which may begin and end within one. What was told before is not told again. */
export function readH264(bytes: Uint8Array, place: Place, told: StreamTold, found: TagSink): void {
	for (const [from, to] of unitsOf(bytes, found)) {
		const type = (bytes[from] ?? 0) & 31;
		const at = place(from, to - from);
		if (type === unitTypes.sequenceSet && !told.size) {
			const size = found.attempt('H.264 sequence', () => readSequence(plainUnit(bytes, from + 1, to)));
			if (!size) continue;
			told.size = true;
			told.facts = size;
			push(size, at, found);
		} else if (type === unitTypes.message && !told.packs) {
			told.packs = found.attempt('H.264 message', () =>
				readMessages(plainUnit(bytes, from + 1, to), at, found)
			);
		}
	}
}

function push({ width, height }: Size, at: ByteRange, found: TagSink): void {
	const within =
		width >= shown.width[0] &&
		width <= shown.width[1] &&
		height >= shown.height[0] &&
		height <= shown.height[1];
	for (const [name, value] of [
		['ImageWidth', width],
		['ImageHeight', height]
	] as const) {
		const entry = named(h264Main, name);
		found.tag(within ? entry : { ...entry, unknown: true }, value, at);
	}
}

/** A message of whoever made the stream (annex D: user_data_unregistered). */
const ofUser = 5;

/** Whether packs of a camera were among the messages. */
function readMessages(unit: Uint8Array, at: ByteRange, found: TagSink): boolean {
	let from = 0;
	const number = () => {
		let value = 0;
		while (unit[from] === 0xff) {
			value += 0xff;
			from++;
		}
		return value + (unit[from++] ?? 0);
	};
	// What follows the last is a bit that ends the unit.
	while (from + 2 < unit.length) {
		found.budget.item();
		const [type, size] = [number(), number()];
		const message = unit.subarray(from, from + size);
		if (type === ofUser && readVideoPacks(message, at, found)) return true;
		from += size;
	}
	return false;
}
