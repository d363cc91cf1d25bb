/** Canon's recipes in files of their own. */
import { isDr4, readDr4, readVrd } from '../blocks/canon-vrd.ts';
import type { ByteSource } from '../io/byte-source.ts';
import type { TagSink } from '../model.ts';

const mime = 'application/octet-stream';
/** Recipes with pictures of dust and stamps are some megabytes at most. */
const longest = 64 * 1024 * 1024;

/** Reads a recipe of either kind. */
export async function read(file: ByteSource, found: TagSink): Promise<void> {
	const size = Math.min(file.size, longest);
	found.budget.allocate(size);
	const bytes = await file.read(0, size);
	const newer = isDr4(bytes);
	found.is(newer ? { type: 'DR4', extension: 'dr4', mime } : { type: 'VRD', extension: 'vrd', mime });
	if (newer) readDr4(bytes, 0, found);
	else readVrd(bytes, 0, found);
}
