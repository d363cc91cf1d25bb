/** Files that jobs have made (workers/jobs/made-file.ts), handed to the person who asked for them. */
import { reportFormat } from '#lib/reports/registry.ts';
import type { BackupInput, ExportInput } from '#lib/library/job.ts';
import { saveFile } from '#lib/platform/save.ts';
import { madeFolder, sweepMade } from '#lib/storage/made-files.ts';
import { madeFileName } from '#lib/storage/places.ts';
import { queueIn } from '#lib/storage/queue.ts';
import { libraryDb } from './db.ts';

/** Hands the file of a job to the browser's downloads, from the disk to the disk. @returns whether it was there */
export async function saveMadeFile(id: string): Promise<boolean> {
	const db = libraryDb();
	const [job, input] = await Promise.all([queueIn(db).get(id), queueIn(db).inputOf(id)]);
	if (!job) return false;
	try {
		const file = await (await (await madeFolder(db))?.getFileHandle(madeFileName(id)))?.getFile();
		if (!file) return false;
		// Stored with a job of this kind.
		const { name, extension, mime } =
			job.kind === 'export'
				? { ...reportFormat((input as ExportInput).format), name: (input as ExportInput).name }
				: { name: (input as BackupInput).name, extension: 'zip', mime: 'application/zip' };
		saveFile(file.slice(0, file.size, mime), `${fileNameOf(name)}.${extension}`);
		return true;
	} catch (error) {
		if (error instanceof DOMException) return false;
		throw error;
	}
}

/** Removes the files of jobs that are out of the list. */
export const sweepMadeFiles = (): Promise<void> => sweepMade(libraryDb());

/** A name that every file system takes. */
export function fileNameOf(name: string): string {
	const safe = name
		// eslint-disable-next-line no-control-regex -- no file name holds them
		.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069/\\:*?"<>|]+/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[.\s]+|[.\s]+$/g, '')
		.slice(0, 100);
	return safe === '' ? 'Mediatheque' : safe;
}
