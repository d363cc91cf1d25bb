/** When a place has something else than before. Browsers tell only some of it (a new folder, not the file in it): it is looked at as well. */
import type { PlaceFile, SealedPlace } from '../place.ts';
import type { FolderPlace } from './folder.ts';

/** How a browser watches a folder and all within: `observeFolder` of platform/folder-watch.ts. Throws where it cannot. */
export type ObserveFolder = (
	folder: FileSystemDirectoryHandle,
	changed: () => void,
	lost: () => void
) => Promise<Disposable>;

export interface Watching {
	/** Milliseconds between two looks. */
	readonly every: number;
	/** Milliseconds for which nothing must be said any more before it is told: a program that carries files brings many. */
	readonly settle?: number;
}

/**
 * Looks at a place now and then.
 * @param changed also after what was written by ourselves; a look that failed tells nothing: the next round says why
 */
export function watchPlace(
	place: Pick<SealedPlace, 'list'>,
	changed: () => void,
	{ every }: Watching
): Disposable {
	const ending = new AbortController();
	let before: string | undefined;
	const look = async () => {
		const now = await place.list(ending.signal).then(whatLies, () => undefined);
		if (ending.signal.aborted) return;
		if (now !== undefined) {
			if (before !== undefined && before !== now) changed();
			before = now;
		}
		timer = setTimeout(() => void look(), every);
	};
	let timer = setTimeout(() => void look(), 0);
	return {
		[Symbol.dispose]() {
			ending.abort();
			clearTimeout(timer);
		}
	};
}

/**
 * Has the browser tell what changes in a folder as well, as soon as the folder is there and whenever it was lost.
 * @param observe undefined where the browser does not
 */
export function watchFolder(
	place: FolderPlace,
	changed: () => void,
	{ every, settle = 50, observe }: Watching & { readonly observe?: ObserveFolder | undefined }
): Disposable {
	const looking = watchPlace(place, changed, { every });
	let ended = false;
	let observing: Disposable | undefined;
	let telling: ReturnType<typeof setTimeout> | undefined;
	let trying: ReturnType<typeof setTimeout> | undefined;

	const soon = () => {
		clearTimeout(telling);
		if (!ended) telling = setTimeout(changed, settle);
	};
	const lost = () => {
		observing?.[Symbol.dispose]();
		observing = undefined;
		again();
	};
	const again = () => {
		clearTimeout(trying);
		if (!ended) trying = setTimeout(() => void begin(), every);
	};
	async function begin(): Promise<void> {
		if (!observe || ended || observing) return;
		try {
			const folder = await place.base();
			if (!folder) {
				again();
				return;
			}
			const begun = await observe(folder, soon, lost);
			if (ended) begun[Symbol.dispose]();
			else {
				observing = begun;
				// What came while it began was not told.
				soon();
			}
		} catch {
			again();
		}
	}
	void begin();
	return {
		[Symbol.dispose]() {
			ended = true;
			clearTimeout(telling);
			clearTimeout(trying);
			observing?.[Symbol.dispose]();
			looking[Symbol.dispose]();
		}
	};
}

function whatLies(files: readonly PlaceFile[]): string {
	return files
		.map(({ path, size }) => `${path} ${size}`)
		.sort()
		.join('\n');
}
