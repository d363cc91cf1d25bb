/** Presets as they are changed: in their document, which is kept behind the outbox, and in their table. Loaded with the first change. */
import type * as Y from 'yjs';
import type { EditClock } from '#lib/library/edit.ts';
import type { KeptPreset, Preset, PresetVersion } from '#lib/library/preset.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { presetStoreName } from '#lib/storage/places.ts';
import { presetsIn, type PresetChange } from '#lib/storage/presets.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { KeptDoc, type KeptDocNeeds, type StoreTrouble } from '#lib/sync/kept-doc.ts';
import {
	isOfNewerKind,
	latest,
	missingIn,
	othersOf,
	presetIn,
	sayingsOf,
	type OtherSaying
} from '#lib/sync/preset-doc.ts';
import { Registers, type Saying } from '#lib/sync/registers.ts';
import { announceDocument } from '../changes.ts';
import { DocumentStore, type Heard } from './document-store.ts';

/** What a store of presets may be told; tests and the app differ. */
export type PresetStoreWishes = Partial<Omit<KeptDocNeeds, 'outbox'>>;

export class PresetStore extends DocumentStore {
	readonly #clock: EditClock;
	readonly #db: LibraryDb;
	#registers: { readonly doc: Y.Doc; readonly of: Registers } | undefined;

	private constructor(db: LibraryDb, clock: EditClock, kept: KeptDoc) {
		super(kept);
		this.#db = db;
		this.#clock = clock;
	}

	/** Opens the document; what only the table knows is put into it, and what only the document knows into the table. */
	static async open(db: LibraryDb, wishes: PresetStoreWishes = {}): Promise<PresetStore> {
		const name = wishes.name ?? presetStoreName(db.name);
		const { outbox } = presetsIn(db);
		const exclusive = wishes.exclusive ?? ((what, work) => locked(`${name} ${what}`, work));
		const kept = new KeptDoc({ ...wishes, name, outbox, exclusive });
		const store = new PresetStore(db, await clockOf(db), kept);
		const rows = await presetsIn(db).rows();
		const known = new Map(rows.map((row) => [row.id, row]));
		await store.#say(
			(registers) => missingIn(rows, registers),
			(registers) => [...registers.ids()].filter((id) => latest(registers.of(id)) !== known.get(id)?.at)
		);
		return store;
	}

	/** Which device this is, as presets name it. */
	get device(): string {
		return this.#clock.device;
	}

	/**
	 * Makes presets be as they are given, the removed ones too; it has happened once this resolves.
	 * @throws QuotaExceededError, OutdatedTab; nothing has changed then
	 */
	put(presets: readonly KeptPreset[]): Promise<void> {
		return this.#say(
			(registers) => presets.flatMap((preset) => sayingsOf(preset, registers)),
			() => []
		);
	}

	/** What other devices said of a preset at the same time, and does not count. */
	others(preset: Preset): OtherSaying[] {
		return othersOf(preset, this.#of(this.kept.doc));
	}

	/** Takes an update (V2) that another device made, as a whole or not at all. @returns presets that it changed */
	hear(update: Uint8Array): Promise<Heard> {
		return this.take(
			update,
			isSound,
			(registers, ids) => {
				const rows = ids.flatMap((id) => presetIn(registers, id) ?? []);
				return { rows, versions: rows.map(versionOf) };
			},
			(own, made) => this.#commit({ update: own, ...made })
		);
	}

	/** What counts of each register of a preset. */
	said(id: string): ReturnType<Registers['of']> {
		return this.#of(this.kept.doc).of(id);
	}

	/** What was said of these without hearing what counts, by device; latest first. */
	unheard(id: string): ReturnType<Registers['unheard']> {
		return this.#of(this.kept.doc).unheard(id);
	}

	/** @param more presets whose rows are to be written besides those that are spoken of */
	async #say(
		what: (registers: Registers) => readonly Saying[],
		more: (registers: Registers) => readonly string[]
	): Promise<void> {
		await this.kept.change(
			(doc) => {
				const registers = this.#of(doc);
				const sayings = what(registers);
				registers.say(sayings, this.#clock);
				const anew = new Set(sayings.flatMap(({ id, field }) => (versioned.has(field) ? [id] : [])));
				const ids = new Set([...sayings.map(({ id }) => id), ...more(registers)]);
				const rows = [...ids].flatMap((id) => presetIn(registers, id) ?? []);
				return { rows, versions: rows.filter(({ id }) => anew.has(id)).map(versionOf) };
			},
			async (update, made) => {
				if (made.rows.length > 0) await this.#commit({ update, ...made });
			}
		);
	}

	async #commit(change: PresetChange): Promise<void> {
		await presetsIn(this.#db).commit(change);
		announceDocument('presets');
	}

	/** The registers of the document as it is in memory now. */
	#of(doc: Y.Doc): Registers {
		if (this.#registers?.doc !== doc) {
			this.#registers?.of.close();
			this.#registers = { doc, of: new Registers(doc) };
		}
		return this.#registers.of;
	}
}

/** A preset of a newer version of the app, or of a kind that only such a version has, is kept as it came. */
function isSound(registers: Registers, id: string): boolean {
	return presetIn(registers, id) !== undefined || isOfNewerKind(registers, id);
}

/** Registers whose change makes another version of a preset. */
const versioned: ReadonlySet<string> = new Set(['name', 'content']);

function versionOf({
	id,
	at = '',
	kind,
	version,
	name,
	content,
	changed,
	device
}: KeptPreset): PresetVersion {
	return { id, at, kind, version, name, content, changed, device };
}

/** One tab at a time. */
function locked<T>(name: string, work: () => Promise<T>): Promise<T> {
	return navigator.locks.request(`mediatheque:${name}`, work);
}

export type { OtherSaying, StoreTrouble };
