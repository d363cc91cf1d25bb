/** How presets are stored. They will move into a document that devices share: whole presets by id, and nothing else. */
import type { Preset, PresetKind } from '#lib/library/preset.ts';
import { write, type LibraryDb } from './schema.ts';

export function presetsIn(db: LibraryDb) {
	return {
		/** In no order. */
		async all<Kind extends PresetKind>(kind: Kind): Promise<Preset<Kind>[]> {
			const rows = await db.presets.where('kind').equals(kind).toArray();
			// The index says that they are of this kind.
			return rows as Preset<Kind>[];
		},
		get: (id: string): Promise<Preset | undefined> => db.presets.get(id),
		/** Adds presets, or replaces those of the same id. */
		put: (presets: readonly Preset[]): Promise<void> =>
			write(db, 'strict', ['presets'], async (through) => {
				await through.presets.bulkPut([...presets]);
			}),
		remove: (ids: readonly string[]): Promise<void> =>
			write(db, 'strict', ['presets'], (through) => through.presets.bulkDelete([...ids]))
	};
}
