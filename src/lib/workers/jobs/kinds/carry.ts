/** A folder carries its library: what was said of its items is written beside them, and taken in where it is brought. */
import { BadCarried, readCarried, writeCarried } from '#lib/library/carried.ts';
import { bytesInFolder, lookIntoFolder, writeIntoFolder } from '#lib/storage/carried-file.ts';
import {
	carriedFacts,
	gatherCarried,
	isKnownCarried,
	latestSaid,
	noteCarried,
	takeCarried
} from '#lib/storage/carried.ts';
import { rootsIn } from '#lib/storage/roots.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { announceEdits } from '../../changes.ts';
import type { JobWork } from '../contract.ts';

/** What the folder has was written elsewhere and not taken in here: it would be lost. */
class OthersCarried extends Error {
	override readonly name = 'OthersCarried';
}

export const carry: JobWork<'carry'> = {
	async run({ root }, { db, signal, report }) {
		const handle = await folderOf(db, root);
		const there = await lookIntoFolder(handle).catch((error: unknown) => {
			// Whatever it is, it is not ours to write over.
			throw error instanceof BadCarried ? new OthersCarried(error.message) : error;
		});
		if (there && !isKnownCarried((await carriedFacts(db))[root], there.sum))
			throw new OthersCarried('The folder brings a library that was not taken in here');
		const upTo = (await latestSaid(db)) ?? '';
		const log = await gatherCarried(db, root, { report, signal });
		const at = Date.now();
		const bytes = await writeCarried(log, at);
		signal.throwIfAborted();
		await writeIntoFolder(handle, bytes);
		const sum = (await lookIntoFolder(handle))?.sum;
		if (sum === undefined) throw new Error('What was written is not there');
		await noteCarried(db, root, (fact) => ({ ...fact, written: { sum, at, upTo } }));
	}
};

export const takeIn: JobWork<'take-carried'> = {
	async run({ root }, { db, signal, report }) {
		const handle = await folderOf(db, root);
		const carried = await read(handle).catch(async (error: unknown) => {
			if (!(error instanceof BadCarried)) throw error;
			const { sum = '' } = (await lookIntoFolder(handle).catch(() => undefined)) ?? {};
			await noteCarried(db, root, (fact) => ({ ...fact, bad: { sum, fault: error.fault } }));
			return undefined;
		});
		// Why it was not taken is told where it was offered.
		if (!carried) return;
		const { sum, log } = carried;
		const known = (await carriedFacts(db))[root]?.taken;
		const took = await takeCarried(db, log, { report, signal });
		await noteCarried(db, root, ({ bad: _bad, ...fact }) => ({
			...fact,
			// Taken in again it is still one step.
			taken: { sum, at: Date.now(), edits: [...(known?.sum === sum ? known.edits : []), ...took.back] }
		}));
		const news = new Set(took.edits);
		announceEdits(
			took.items,
			log.filter(({ id }) => news.has(id))
		);
	}
};

const read = async (handle: FileSystemDirectoryHandle) => readCarried(await bytesInFolder(handle));

async function folderOf(db: LibraryDb, root: number): Promise<FileSystemDirectoryHandle> {
	const handle = (await rootsIn(db).get(root))?.handle;
	if (!handle) throw new DOMException('The folder is gone', 'NotFoundError');
	return handle;
}
