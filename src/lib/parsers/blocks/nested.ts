/** A file inside a file, read by its own format's reader. */
import type { ByteSource } from '../io/byte-source.ts';
import { part } from '../io/part.ts';
import type { FormatModule, TagSink } from '../model.ts';

/** A sink that does some things its own way and passes everything else on. */
export function sinkWith(
	found: TagSink,
	own: Partial<Omit<TagSink, 'budget' | 'fileName' | 'measures' | 'tags' | 'type'>>
): TagSink {
	return {
		get budget() {
			return found.budget;
		},
		get fileName() {
			return found.fileName;
		},
		get measures() {
			return found.measures;
		},
		get tags() {
			return found.tags;
		},
		get type() {
			return found.type;
		},
		is: (type) => {
			found.is(type);
		},
		tag: (...tag) => {
			found.tag(...tag);
		},
		preview: (preview) => {
			found.preview(preview);
		},
		warn: (...warning) => {
			found.warn(...warning);
		},
		attempt: (what, part) => found.attempt(what, part),
		attemptAsync: (what, part) => found.attemptAsync(what, part),
		later: (what, part, read) => {
			found.later(what, part, read);
		},
		find: (name, group1) => found.find(name, group1),
		...own
	};
}

/**
 * Reads a picture that lies whole inside another file: its tags are found as if it were alone, where it lies in the file
 * around it. What it says of its type is of no account.
 */
export async function readNested(
	format: FormatModule,
	file: ByteSource,
	[at, size]: readonly [at: number, size: number],
	found: TagSink,
	signal?: AbortSignal
): Promise<void> {
	const sink = sinkWith(found, {
		is: () => undefined,
		tag: (entry, raw, [offset, length], group1, group0) => {
			found.tag(entry, raw, length === 0 ? [0, 0] : [at + offset, length], group1, group0);
		},
		preview: ({ range, ...preview }) => {
			found.preview(range ? { ...preview, range: [at + range[0], range[1]] } : preview);
		}
	});
	await found.attemptAsync('embedded file', () => format.read(part(file, at, size), sink, signal));
}
