/**
 * Whether the database is still the one it was. Browsers lose IndexedDB silently: after damage it opens without an
 * error, empty. OPFS survives that, so the same random text is kept in both; where only the marker is left, the library
 * was emptied, and the person is told instead of being shown the first screen.
 */
import { metaIn } from './meta.ts';
import { markerName } from './places.ts';
import type { LibraryDb } from './schema.ts';

/** `blocked`: the browser gives no database at all (forbidden, damaged beyond opening, or held by an old tab). */
export type HealthState = 'fine' | 'new' | 'emptied' | 'blocked';

/** How long another tab may hold up the opening. */
const patience = 10_000;

/** Looks at canary and marker; writes what is missing, but for an emptied library's: that stays until acknowledged. */
export async function checkHealth(db: LibraryDb): Promise<HealthState> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<'blocked'>((resolve) => {
		timer = setTimeout(() => {
			resolve('blocked');
		}, patience);
	});
	try {
		return await Promise.race([look(db), late]);
	} catch {
		return 'blocked';
	} finally {
		clearTimeout(timer);
	}
}

async function look(db: LibraryDb): Promise<HealthState> {
	const canary = await metaIn(db).get('canary');
	const marker = await readMarker(db);
	if (canary === undefined && marker !== undefined) return 'emptied';
	if (canary === undefined) {
		await begin(db);
		return 'new';
	}
	if (canary !== marker) {
		// Another database under an old marker: with something in it, it is the library now.
		if (marker !== undefined && (await db.items.count()) === 0 && (await db.roots.count()) === 0) {
			return 'emptied';
		}
		await writeMarker(db, canary);
	}
	return 'fine';
}

/** The person knows that the library was emptied: it begins anew. */
export async function acknowledgeEmptied(db: LibraryDb): Promise<void> {
	await begin(db);
}

async function begin(db: LibraryDb): Promise<void> {
	const canary = await metaIn(db).once('canary', () => crypto.randomUUID());
	await writeMarker(db, canary);
}

/** The browser's own files; undefined where there are none (some WebKit, some private windows). */
export async function ownFiles(): Promise<FileSystemDirectoryHandle | undefined> {
	const { storage } = navigator as { storage?: Partial<StorageManager> };
	try {
		return await storage?.getDirectory?.();
	} catch {
		return undefined;
	}
}

async function readMarker(db: LibraryDb): Promise<string | undefined> {
	try {
		const handle = await (await ownFiles())?.getFileHandle(markerName(db.name));
		const text = await (await handle?.getFile())?.text();
		return text === '' ? undefined : text;
	} catch {
		return undefined;
	}
}

/** Without a marker the library works, only its loss would go unnoticed. */
async function writeMarker(db: LibraryDb, canary: string): Promise<void> {
	try {
		const handle = await (await ownFiles())?.getFileHandle(markerName(db.name), { create: true });
		const writable = await handle?.createWritable();
		await writable?.write(canary);
		await writable?.close();
	} catch {
		return;
	}
}
