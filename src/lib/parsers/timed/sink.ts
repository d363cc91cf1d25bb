/** Where readers of timed metadata push what they find. */
import type { TagSink } from '../model.ts';

export interface TimedSink extends TagSink {
	/** Only where and when is asked for: measurements need not be put together. */
	readonly placesOnly: boolean;
	/**
	 * What is pushed from here on is said of this stretch of the recording.
	 * @param time from its start, in seconds; undefined where nothing tells
	 * @param group1 the group of all tags of the sample; undefined: that of their tables
	 */
	sample(time: number | undefined, duration: number | undefined, group1: string | undefined): void;
	/** The sample says nothing that anybody knows: it is not to be told of. */
	drop(): void;
	/** What is pushed from here on is said of one of several moments, evenly spread over the sample. @param index from 0 */
	moment(index: number, count: number): void;
	/** What is pushed from here on is said of another moment in the sample, told as one of its own. */
	another(): void;
	/** What is pushed from here on is said of the whole recording, up to the next sample. */
	whole(): void;
}
