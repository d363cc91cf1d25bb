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
/** Milliseconds until a database that failed is opened once more: a damaged one fails once, then the browser begins it anew. */
const pauseBetween = 300;

/**
 * Looks at canary and marker; writes what is missing, but for an emptied library's: that stays until acknowledged.
 * @param pauses milliseconds before each further look at a database that fails; none for who looks again by itself
 */
export async function checkHealth(
	db: LibraryDb,
	pauses: readonly number[] = [pauseBetween]
): Promise<HealthState> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<'blocked'>((resolve) => {
		timer = setTimeout(() => {
			resolve('blocked');
		}, patience);
	});
	try {
		return await Promise.race([lookUntilRead(db, pauses), late]);
	} catch {
		return 'blocked';
	} finally {
		clearTimeout(timer);
	}
}

async function lookUntilRead(db: LibraryDb, [pause, ...later]: readonly number[]): Promise<HealthState> {
	try {
		return await look(db);
	} catch (error) {
		// The next look, whoever's it is, opens it anew.
		db.close({ disableAutoOpen: false });
		if (pause === undefined) throw error;
		await new Promise((resolve) => setTimeout(resolve, pause));
		return lookUntilRead(db, later);
	}
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
