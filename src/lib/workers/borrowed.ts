/**
 * Files of folders that this browser cannot keep open are in the hands of a page: threads that are no page's own, as those of
 * jobs, ask all pages for them.
 */
import { openFile } from '#lib/storage/root-files.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';

type Talk =
	| { readonly ask: string; readonly root: number; readonly path: string }
	| { readonly answer: string; readonly file: File };

const channelName = 'mediatheque:borrowed';
/** Milliseconds in which a page that has the file answers. */
const patience = 5000;

/**
 * In a page: hands out files, until disposed.
 * @param has whether files of a root are in the hands of this page
 * @param open a file of such a root
 */
export function lendFiles(
	has: (root: number) => boolean,
	open: (root: number, path: string) => Promise<File>
): Disposable {
	const channel = new BroadcastChannel(channelName);
	channel.onmessage = ({ data }: MessageEvent<Talk>) => {
		if (!('ask' in data) || !has(data.root)) return;
		const { ask: answer } = data;
		open(data.root, data.path).then(
			(file) => channel.postMessage({ answer, file } satisfies Talk),
			// Another page may have it.
			() => undefined
		);
	};
	return {
		[Symbol.dispose]: () => {
			channel.close();
		}
	};
}

/**
 * A file of a root, wherever it is to be had.
 * @throws as `openFile`
 */
export async function openAnywhere(db: LibraryDb, root: number, path: string): Promise<File> {
	const kept = await db.roots.get(root);
	const file = kept && !kept.handle ? await borrow(root, path) : undefined;
	return file ?? openFile(db, root, path);
}

/** @returns undefined where no page has it */
function borrow(root: number, path: string): Promise<File | undefined> {
	const channel = new BroadcastChannel(channelName);
	const ask = crypto.randomUUID();
	return new Promise<File | undefined>((resolve) => {
		const timer = setTimeout(() => {
			resolve(undefined);
		}, patience);
		channel.onmessage = ({ data }: MessageEvent<Talk>) => {
			if (!('answer' in data) || data.answer !== ask) return;
			clearTimeout(timer);
			resolve(data.file);
		};
		channel.postMessage({ ask, root, path } satisfies Talk);
	}).finally(() => {
		channel.close();
	});
}
