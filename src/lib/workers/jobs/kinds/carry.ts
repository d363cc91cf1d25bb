/** A folder carries its library: what was said of its items is written beside them, and taken in where it is brought. */
import { BadCarried, readCarried, writeCarried } from '#lib/library/carried.ts';
import type { Applied } from '#lib/storage/apply.ts';
import { bytesInFolder, lookIntoFolder, writeIntoFolder } from '#lib/storage/carried-file.ts';
import {
	carriedFacts,
	gatherCarried,
	isKnownCarried,
	noteCarried,
	saidMark,
	stepOf,
	takeCarried,
	unknownIn
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
		const upTo = (await saidMark(db)) ?? '';
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
		const { taking, taken } = (await carriedFacts(db))[root] ?? {};
		// What a try took in that was broken off belongs to the same step.
		const news = taking?.sum === sum ? taking.edits : await unknownIn(db, log);
		await noteCarried(db, root, (fact) => ({ ...fact, taking: { sum, edits: news } }));
		const took: Applied[] = [];
		try {
			await takeCarried(db, log, { report, signal }, (applied) => took.push(applied));
		} finally {
			// What was written must be seen, also where the rest could not be.
			const items = new Set(took.flatMap((applied) => applied.items));
			announceEdits(
				[...items],
				took.map(({ edit }) => edit)
			);
		}
		// Taken in again it is still one step.
		const edits = [...(taken?.sum === sum ? taken.edits : []), ...stepOf(log, new Set(news))];
		await noteCarried(db, root, ({ bad: _bad, taking: _taking, ...fact }) => ({
			...fact,
			taken: { sum, at: Date.now(), edits }
		}));
	}
};

const read = async (handle: FileSystemDirectoryHandle) => readCarried(await bytesInFolder(handle));

async function folderOf(db: LibraryDb, root: number): Promise<FileSystemDirectoryHandle> {
	const handle = (await rootsIn(db).get(root))?.handle;
	if (!handle) throw new DOMException('The folder is gone', 'NotFoundError');
	return handle;
}
