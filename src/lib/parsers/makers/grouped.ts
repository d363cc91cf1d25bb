/** A sink that gives all tags one group: a track's, where what a file's directories say is said again for it. */
import { sinkWith } from '../blocks/nested.ts';
import type { TagSink } from '../model.ts';

/** What goes into the sink goes on to `found`, tags under `group1`. */
export function grouped(found: TagSink, group1: string): TagSink {
	return sinkWith(found, {
		tag: (entry, raw, range, _own, group0) => {
			found.tag(entry, raw, range, group1, group0);
		}
	});
}
