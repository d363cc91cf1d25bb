/** AC-3 sound (ATSC A/52): what a program's map says of it, and the head of a frame. */
import { addConversions } from '../conversions.ts';
import { avchdConversions } from '../conversions/avchd.ts';
import type { ByteRange, TagSink } from '../model.ts';
import { named } from '../table.ts';
import { m2tsAC3 } from '../tags/media/transport.ts';

addConversions(avchdConversions);

/** Tag of its descriptor in the map of a program (A/52 §A3.4). */
export const ac3Descriptor = 0x81;

export function readAc3Descriptor(bytes: Uint8Array, at: ByteRange, found: TagSink): void {
	const [, rate, channels] = bytes;
	if (rate === undefined) return;
	found.tag(named(m2tsAC3, 'AudioBitrate'), rate >> 2, at);
	found.tag(named(m2tsAC3, 'SurroundMode'), rate & 3, at);
	if (channels !== undefined) found.tag(named(m2tsAC3, 'AudioChannels'), (channels >> 1) & 15, at);
}

/** Reads the first frame in these bytes. @returns whether there is one */
export function readAc3(
	bytes: Uint8Array,
	place: (at: number, size: number) => ByteRange,
	found: TagSink
): boolean {
	for (let at = bytes.indexOf(0x0b); at >= 0 && at + 5 <= bytes.length; at = bytes.indexOf(0x0b, at + 1)) {
		found.budget.item();
		if (bytes[at + 1] !== 0x77) continue;
		found.tag(named(m2tsAC3, 'AudioSampleRate'), (bytes[at + 4] ?? 0) >> 6, place(at + 4, 1));
		return true;
	}
	return false;
}
