/** Which files a scan looks at: all of a root, some folders of it, some paths, or what the page gives. */
import type { IgnoreRules } from '#lib/library/ignore-rules.ts';
import type { Failure, Root } from '#lib/library/root.ts';
import { failureOf } from '#lib/storage/failure.ts';
import { folderOf, handleOf } from '#lib/storage/root-files.ts';
import type { ScanRequest } from './contract.ts';
import { apart, wholeRoot } from './scope.ts';
import { isHalfWritten, walk } from './walk.ts';

/** A file as listed: how to get it, and the File where the page gave it; or why it cannot be had. */
export interface Listed {
	readonly path: string;
	readonly handle?: FileSystemFileHandle;
	readonly file?: File;
	readonly failure?: Failure;
}

/** The root itself is not there: unplugged, renamed or deleted. */
export class RootGone extends Error {
	override readonly name = 'NotFoundError';
}

export interface Listing {
	readonly rules: IgnoreRules;
	/** Told of each folder (path with `/` at the end) that could not be listed. */
	readonly unlisted: (path: string) => void;
	readonly signal: AbortSignal | undefined;
}

/** @throws RootGone, or what the browser throws when the root cannot be listed */
export async function* listing(
	root: Root,
	{ files, only, within }: ScanRequest,
	{ rules, unlisted, signal }: Listing
): AsyncGenerator<Listed> {
	const wanted = only && new Set(only);
	if (files) {
		for (const listed of files) {
			if (wanted ? wanted.has(listed.path) : !rules.hidesFile(listed.path)) yield listed;
		}
		return;
	}
	const { handle } = root;
	if (!handle) throw new DOMException(`The files of ${root.name} must be chosen again`, 'NotFoundError');
	if (only) {
		for (const path of only) yield await openOne(handle, path);
		return;
	}
	for (const { path, reach } of apart(within ?? [wholeRoot])) {
		if (reach === 'file' ? isPassedOver(path, rules) : rules.hidesFolder(path)) continue;
		const from = path === '' ? '' : `${path}/`;
		try {
			if (reach === 'file') yield { path, handle: await handleOf(handle, path) };
			else {
				const folder = await folderOf(handle, path);
				yield* walk(folder, { rules, from, deep: reach === 'tree', unlisted, signal });
			}
		} catch (error) {
			if (signal?.aborted || (path === '' && !isGone(error))) throw error;
			await checkRoot(handle);
			// It is gone, and with it all that was in it: nothing of it is listed.
			if (isGone(error)) continue;
			// The other parts are looked at all the same.
			if (reach === 'file') yield { path, failure: failureOf(error) };
			else unlisted(from);
		}
	}
}

function isPassedOver(path: string, rules: IgnoreRules): boolean {
	return isHalfWritten(path) || rules.hidesFile(path);
}

async function openOne(folder: FileSystemDirectoryHandle, path: string): Promise<Listed> {
	try {
		return { path, handle: await handleOf(folder, path) };
	} catch (error) {
		return { path, failure: failureOf(error) };
	}
}

function isGone(error: unknown): error is Error {
	return error instanceof Error && (error.name === 'NotFoundError' || error.name === 'TypeMismatchError');
}

/** @throws RootGone */
async function checkRoot(handle: FileSystemDirectoryHandle): Promise<void> {
	try {
		await handle.values().next();
	} catch (error) {
		throw isGone(error) ? new RootGone(error.message) : error;
	}
}
