/**
 * What film and sound are, measured where no tag tells it or tells something else: how long Ogg is, what rate AAC is played at. It is
 * kept beside the tags, as tags of a table of its own that are shown only when unknown ones are asked for.
 */
import type { ByteRange, Entry, TagSink } from '../model.ts';
import { defineTable, named } from '../table.ts';

/** Name of the table, by which `facts.ts` finds them. */
export const measuredTable = 'File::Measured';

/** Names are none that a computed tag could take for one of a file. */
const table = defineTable(
	measuredTable,
	'File',
	'File',
	(['duration', 'width', 'height', 'frameRate', 'channels', 'sampleRate', 'codec', 'sound'] as const).map(
		(id) => ({
			id,
			name: `Measured${id.charAt(0).toUpperCase()}${id.slice(1)}`,
			unknown: true as const
		})
	)
);

/** Seconds, pixels, frames a second, count, hertz; codecs as the container writes them, or as ffmpeg calls them. */
export interface Facts {
	readonly duration?: number;
	readonly width?: number;
	readonly height?: number;
	readonly frameRate?: number;
	readonly channels?: number;
	readonly sampleRate?: number;
	/** Of the pictures. */
	readonly codec?: string;
	readonly sound?: string;
}

const entries = new Map<string, Entry>();

/** Says what was measured, where that is asked for; numbers that are none are left out. */
export function pushFacts(facts: Facts, range: ByteRange, found: TagSink): void {
	if (!found.measures) return;
	for (const [id, value] of Object.entries(facts) as [keyof Facts, string | number | undefined][]) {
		if (value === undefined || (typeof value === 'number' && !(value > 0 && Number.isFinite(value))))
			continue;
		let entry = entries.get(id);
		if (!entry)
			entries.set(id, (entry = named(table, `Measured${id.charAt(0).toUpperCase()}${id.slice(1)}`)));
		found.tag(entry, value, range);
	}
}
