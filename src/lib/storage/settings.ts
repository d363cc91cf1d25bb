/** What is kept of the document of settings: what it says, ready to read, and what is not in its store yet. */
import type { SharedSettings } from '#lib/library/shared-settings.ts';
import { metaIn } from './meta.ts';
import type { LibraryDb } from './schema.ts';
import { write } from './write.ts';

const doc = 'settings';

export function settingsIn(db: LibraryDb) {
	return {
		/** What all devices say; undefined where nothing was said yet. */
		all: (): Promise<SharedSettings | undefined> => metaIn(db).get('settings'),

		/** Writes a change; once it has, the change counts. @param update V2; absent: the document said so before */
		commit: (update: Uint8Array | undefined, values: SharedSettings): Promise<void> =>
			write(db, 'strict', ['outbox'], async (through) => {
				if (update) await through.outbox.add({ doc, update });
				await through.meta.put({ key: 'settings', value: values });
				// A scan asks for them where they were set.
				if (Array.isArray(values.ignore)) await through.meta.put({ key: 'ignore', value: values.ignore });
			}),

		/** Updates that are acknowledged and may not be in the store of the document yet. */
		outbox: {
			pending: () => db.strict.outbox.where('doc').equals(doc).sortBy('id'),
			settled: (ids: readonly number[]): Promise<void> =>
				write(db, 'strict', ['outbox'], (through) => through.outbox.bulkDelete([...ids]))
		}
	};
}
