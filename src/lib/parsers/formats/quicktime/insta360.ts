/** How a film or a picture of an Insta360 is told: by the last bytes of what it appends. */
import { latin1 } from '../../io/byte-reader.ts';
import type { ByteSource } from '../../io/byte-source.ts';
import type { TagSink } from '../../model.ts';
import { defineTable, entryFor } from '../../table.ts';

/** Nothing, how long all of it is, a version, a mark. */
export const footSize = 72;
const mark = '8db42d694ccc418790edff439fe026bf';

/** The last bytes of a file, where they are such; undefined: nothing is appended. */
export async function insta360Foot(file: ByteSource): Promise<Uint8Array | undefined> {
	if (file.size <= footSize) return undefined;
	const foot = await file.read(file.size - footSize, footSize);
	return latin1(foot.subarray(-mark.length)) === mark ? foot : undefined;
}

const table = defineTable('Trailer', 'Trailer', 'Insta360', []);
/** Told that it may be looked for; nobody is shown it. */
const appended = entryFor(table, 'Insta360', 'Insta360Trailer', { binary: true, unknown: true });

/** Tells that something is appended, where it is. @param start where the boxes end */
export async function tellInsta360(file: ByteSource, start: number, found: TagSink): Promise<void> {
	const size = file.size - start;
	if (await insta360Foot(file)) found.tag(appended, { binary: size }, [start, size]);
}
