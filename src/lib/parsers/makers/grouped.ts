/** A sink that gives all tags one group: a track's, where what a file's directories say is said again for it. */
import type { ByteRange, Entry, RawValue, TagSink } from '../model.ts';

/** What goes into the sink goes on to `found`, tags under `group1`. */
export function grouped(found: TagSink, group1: string): TagSink {
	return {
		get budget() {
			return found.budget;
		},
		get fileName() {
			return found.fileName;
		},
		get type() {
			return found.type;
		},
		get tags() {
			return found.tags;
		},
		is: (type) => {
			found.is(type);
		},
		tag: (entry: Entry, raw: RawValue, range: ByteRange, _own?: string, group0?: string) => {
			found.tag(entry, raw, range, group1, group0);
		},
		preview: (preview) => {
			found.preview(preview);
		},
		warn: (message, kind) => {
			found.warn(message, kind);
		},
		attempt: (what, part) => found.attempt(what, part),
		attemptAsync: (what, part) => found.attemptAsync(what, part),
		later: (what, part, read) => {
			found.later(what, part, read);
		},
		find: (name, group) => found.find(name, group)
	};
}
