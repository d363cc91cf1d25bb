/** Looks, once after the start, whether the document of presets and their table were left apart, and brings them together. */
import { presetStoreName } from '#lib/storage/places.ts';
import { libraryDb } from './db.ts';
import type { Notices } from './notices.svelte.ts';

/** Cheap where nothing is to do: the document is not even loaded. */
export async function careForPresets(notices: Notices): Promise<void> {
	try {
		if (!(await isApart())) return;
		const { presetStore } = await import('./preset-work.ts');
		await (await presetStore(notices)).settle();
	} catch (error) {
		notices.problem(error);
	}
}

/** Acknowledged and not stored, of before there was a document or of a rescue copy, or a document whose table was lost. */
async function isApart(): Promise<boolean> {
	const db = libraryDb();
	const [waiting, rows, known] = await Promise.all([
		db.outbox.where('doc').equals('presets').count(),
		db.presets.toArray(),
		indexedDB.databases()
	]);
	const hasDocument = known.some(({ name }) => name === presetStoreName(db.name));
	if (waiting > 0 || rows.some(({ at }) => at === undefined)) return true;
	return rows.length > 0 !== hasDocument;
}
