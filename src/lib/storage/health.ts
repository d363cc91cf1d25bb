/**
 * Whether the database is still the one it was. Browsers lose IndexedDB silently: after damage it opens without an
 * error, empty. OPFS survives that, so the same random text is kept in both; where only the marker is left, the library
 * was emptied, and the person is told instead of being shown the first screen.
 */
import { isBehind, markOf, ownFiles, readMark, writeMark } from './mark.ts';
import { metaIn } from './meta.ts';
import type { LibraryDb } from './schema.ts';

export { ownFiles };

/** `shortened`: its newest part is missing. `blocked`: the browser gives no database at all (forbidden, damaged beyond opening, or held by an old tab). */
export type HealthState = 'fine' | 'new' | 'emptied' | 'shortened' | 'blocked';

/** How long another tab may hold up the opening. */
const patience = 10_000;
/** Milliseconds until a database that failed is opened once more. */
const pauseBetween = 300;

/** Looks at canary and marker; writes what is missing, but for an emptied library's: that stays until acknowledged. */
export async function checkHealth(db: LibraryDb): Promise<HealthState> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<'blocked'>((resolve) => {
		timer = setTimeout(() => {
			resolve('blocked');
		}, patience);
	});
	try {
		// A database that is damaged fails once; the browser then begins it anew.
		const looked = look(db).catch(() => lookAgain(db));
		return await Promise.race([looked, late]);
	} catch {
		return 'blocked';
	} finally {
		clearTimeout(timer);
	}
}

async function lookAgain(db: LibraryDb): Promise<HealthState> {
	db.close({ disableAutoOpen: false });
	await new Promise((resolve) => setTimeout(resolve, pauseBetween));
	return look(db);
}

async function look(db: LibraryDb): Promise<HealthState> {
	const [now, mark] = await Promise.all([markOf(db), readMark(db)]);
	if (now === undefined && mark !== undefined) return 'emptied';
	if (now === undefined) {
		await beginLibrary(db);
		return 'new';
	}
	if (now.canary !== mark?.canary) {
		// Another database under an old mark: with something in it, it is the library now.
		if (mark !== undefined && (await db.items.count()) === 0 && (await db.roots.count()) === 0) {
			return 'emptied';
		}
		await writeMark(db, now);
		return 'fine';
	}
	return isBehind(now, mark) ? 'shortened' : 'fine';
}

/** The library begins anew, or goes on with what was restored. */
export async function beginLibrary(db: LibraryDb): Promise<void> {
	await metaIn(db).once('canary', () => crypto.randomUUID());
	const now = await markOf(db);
	if (now) await writeMark(db, now);
}
