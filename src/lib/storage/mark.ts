/**
 * The mark that the database leaves outside itself, in OPFS: which database it is and how far it had come. OPFS survives
 * what empties or shortens IndexedDB, so a database that is behind its mark has lost something.
 */
import { changesIn } from './changes.ts';
import { metaIn } from './meta.ts';
import { markerName } from './places.ts';
import type { LibraryDb } from './schema.ts';

export interface Mark {
	/** Random text that the database holds too. */
	readonly canary: string;
	/** Of the items (changes.ts); absent in marks of older versions. */
	readonly generation?: number;
	/** Rows that nothing can make again. */
	readonly curation?: number;
	readonly edits?: number;
	readonly presets?: number;
}

const countedTables = ['curation', 'edits', 'presets'] as const;

/** The browser's own files; undefined where there are none (some WebKit, some private windows). */
export async function ownFiles(): Promise<FileSystemDirectoryHandle | undefined> {
	const { storage } = navigator as { storage?: Partial<StorageManager> };
	try {
		return await storage?.getDirectory?.();
	} catch {
		return undefined;
	}
}

/** Times that a mark is looked at, and milliseconds between them: while it is replaced it cannot be read for a moment (Chromium). */
const looks = 20;
const pauseBetween = 20;

/**
 * @returns undefined where there is none
 * @throws DOMException where there is one that cannot be read: who took it for none would begin a new library over what was lost
 */
export async function readMark(db: LibraryDb): Promise<Mark | undefined> {
	const handle = await markIn(db).catch(() => undefined);
	for (let left = looks; handle; left--) {
		try {
			const text = await (await handle.getFile()).text();
			return text === '' ? undefined : parse(text);
		} catch (error) {
			if (left <= 1) throw error;
			await new Promise((resolve) => setTimeout(resolve, pauseBetween));
		}
	}
	return undefined;
}

async function markIn(db: LibraryDb): Promise<FileSystemFileHandle | undefined> {
	return (await ownFiles())?.getFileHandle(markerName(db.name));
}

/** First the canary, then one figure a line. */
function parse(text: string): Mark {
	const [canary = '', ...lines] = text.split('\n');
	const figures = Object.fromEntries(lines.map((line) => line.split(' ', 2)));
	const figure = (name: string) => {
		const value = Number(figures[name] ?? NaN);
		return Number.isSafeInteger(value) ? { [name]: value } : {};
	};
	return {
		canary,
		...figure('generation'),
		...countedTables.reduce((all, name) => ({ ...all, ...figure(name) }), {})
	};
}

/** Without a mark the library works, only its loss would go unnoticed. */
export async function writeMark(db: LibraryDb, { canary, ...figures }: Mark): Promise<void> {
	const text = [canary, ...Object.entries(figures).map(([name, value]) => `${name} ${value}`)].join('\n');
	try {
		const handle = await (await ownFiles())?.getFileHandle(markerName(db.name), { create: true });
		const writable = await handle?.createWritable();
		await writable?.write(text);
		await writable?.close();
	} catch {
		return;
	}
}

/** How far the database has come; undefined before it has a canary. */
export async function markOf(db: LibraryDb): Promise<(Mark & { readonly generation: number }) | undefined> {
	const [canary, generation] = await Promise.all([metaIn(db).get('canary'), changesIn(db).generation()]);
	return canary === undefined ? undefined : { canary, generation };
}

/** The same with the rows counted, which takes a moment for a hundred thousand. */
export async function wholeMarkOf(db: LibraryDb): Promise<Required<Mark> | undefined> {
	return db.transaction('r', ['meta', 'changes', ...countedTables], async () => {
		const [mark, curation, edits, presets] = await Promise.all([
			markOf(db),
			db.curation.count(),
			db.edits.count(),
			db.presets.count()
		]);
		return mark && { ...mark, curation, edits, presets };
	});
}

/**
 * Whether a database has lost something that its mark knows of: it is of an earlier moment, or of the same moment and has
 * fewer of the rows that nothing can make again. What was written since the mark may have removed a few of them.
 */
export function isBehind(now: Mark & { readonly generation: number }, mark: Mark): boolean {
	if (mark.generation === undefined) return false;
	if (now.generation < mark.generation) return true;
	const least = now.generation === mark.generation ? 1 : 0.5;
	return countedTables.some((name) => (now[name] ?? Infinity) < (mark[name] ?? 0) * least);
}
