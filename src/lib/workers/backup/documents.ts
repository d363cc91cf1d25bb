/** The documents that tables are read from, whole: what their stores have, and what still lies in the outbox. */
import * as Y from 'yjs';
import type { KeptDocument } from '#lib/library/backup.ts';
import { presetStoreName } from '#lib/storage/places.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { storedUpdates } from '#lib/sync/update-store.ts';

/** None where nobody has said anything of presets yet. */
export async function documentsOf(db: LibraryDb): Promise<readonly KeptDocument[]> {
	const doc = new Y.Doc();
	try {
		const [{ rows }, waiting] = await Promise.all([
			storedUpdates(presetStoreName(db.name)),
			db.outbox.where('doc').equals('presets').sortBy('id')
		]);
		for (const { bytes } of rows) applied(() => Y.applyUpdate(doc, bytes));
		for (const { update } of waiting) applied(() => Y.applyUpdateV2(doc, update));
		// What waits for an update that is not there would wait for ever.
		doc.store.pendingStructs = null;
		doc.store.pendingDs = null;
		if (doc.store.clients.size === 0) return [];
		return [{ doc: 'presets', update: Y.encodeStateAsUpdateV2(doc) }];
	} finally {
		doc.destroy();
	}
}

/** A row that cannot be read is left out wherever a document is read (sync/kept-doc.ts). */
function applied(apply: () => void): void {
	try {
		apply();
	} catch {
		return;
	}
}
