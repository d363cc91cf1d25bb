/** Conflicts of presets and settings: their registers tell what was said without hearing what counts; here it is listed and decided. */
import { settingOf, settingsThing } from '#lib/library/shared-settings.ts';
import { idOfConflict } from '#lib/storage/conflicts.ts';
import type { ConflictOf, ConflictRow, ConflictSaying, KeptDocName } from '#lib/storage/rows.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { write } from '#lib/storage/write.ts';
import { PresetStore } from '../presets/preset-store.ts';
import { SettingsStore } from '../presets/settings-store.ts';

/** The documents that have registers. */
export interface RegisterDocs {
	readonly presets: PresetStore;
	readonly settings: SettingsStore;
}

type OfRegister = Extract<ConflictOf, { kind: 'register' }>;

/**
 * Lists what was said of things of a document without hearing what counts, and settles what was heard since.
 * @returns how many are open that were not
 */
export async function noteRegisters(
	db: LibraryDb,
	docs: RegisterDocs,
	doc: KeptDocName,
	ids: readonly string[]
): Promise<number> {
	if (ids.length === 0) return 0;
	const unheard = doc === 'presets' ? await ofPresets(db, docs.presets, ids) : ofSettings(docs.settings);
	const found = Date.now();
	const wanted = new Map(
		unheard.map(({ of, counts, other }): [string, ConflictRow] => {
			const id = idOfConflict(of, other.at);
			return [id, { id, state: 'open', of, counts, other, found }];
		})
	);
	const asked = new Set(ids);
	return write(db, 'strict', ['conflicts'], async (through) => {
		const rows: ConflictRow[] = [];
		let opened = 0;
		const known = await through.conflicts.bulkGet([...wanted.keys()]);
		[...wanted.values()].forEach((row, index) => {
			const before = known[index];
			const same = before?.other.at === row.other.at;
			// What a person has decided stays decided.
			if (same && before.state === 'dismissed') return;
			if (before?.state !== 'open') opened++;
			rows.push(row);
		});
		const open = await through.conflicts.where('state').equals('open').toArray();
		for (const row of open)
			if (row.of.kind === 'register' && row.of.doc === doc && asked.has(row.of.thing) && !wanted.has(row.id))
				rows.push({ ...row, state: 'settled' });
		await through.conflicts.bulkPut(rows);
		return opened;
	});
}

/** Looks again at those that are open: something may have been said since, here or in another tab. */
export async function settleRegisters(db: LibraryDb, docs: RegisterDocs): Promise<void> {
	const open = await db.conflicts.where('state').equals('open').toArray();
	const things = new Map<KeptDocName, Set<string>>();
	for (const { of } of open)
		if (of.kind === 'register') things.set(of.doc, (things.get(of.doc) ?? new Set()).add(of.thing));
	for (const [doc, ids] of things) {
		// Takes in what other tabs have said.
		await docs[doc].vector();
		await noteRegisters(db, docs, doc, [...ids]);
	}
}

/** Says the other value again. */
export async function flipRegister(db: LibraryDb, of: OfRegister, other: ConflictSaying): Promise<void> {
	if (of.doc === 'settings') {
		const name = settingOf(of.field);
		if (name === undefined) return;
		const store = await SettingsStore.open(db);
		await store.say({ [name]: other.value }).finally(() => store.close());
		return;
	}
	const store = await PresetStore.open(db);
	try {
		const preset = await db.presets.get(of.thing);
		const found =
			preset && store.others(preset).find(({ at, field }) => at === other.at && field === of.field);
		if (!preset || !found) return;
		const gone = preset.gone ? { gone: true as const } : {};
		await store.put([{ ...found.preset, changed: Date.now(), device: store.device, ...gone }]);
	} finally {
		await store.close();
	}
}

interface Unheard {
	readonly of: OfRegister;
	readonly counts: ConflictSaying;
	readonly other: ConflictSaying;
}

async function ofPresets(db: LibraryDb, store: PresetStore, ids: readonly string[]): Promise<Unheard[]> {
	const presets = await db.presets.bulkGet([...ids]);
	return presets.flatMap((preset) => {
		if (!preset || preset.gone) return [];
		const said = store.said(preset.id);
		const values = new Map(store.unheard(preset.id).map(({ at, value }) => [at, value]));
		return store.others(preset).flatMap(({ field, at }): Unheard[] => {
			const counts = said?.get(field);
			const of = { kind: 'register', doc: 'presets', thing: preset.id, field } as const;
			return counts ? [{ of, counts, other: { at, value: values.get(at) } }] : [];
		});
	});
}

function ofSettings(store: SettingsStore): Unheard[] {
	return store.unheard().map(({ field, counts, at, value }) => ({
		of: { kind: 'register', doc: 'settings', thing: settingsThing, field },
		counts,
		other: { at, value }
	}));
}
