/** Settings that are meant for all devices, in their document. Loaded once this library is kept in step with others. */
import type { EditClock } from '#lib/library/edit.ts';
import { canonical } from '#lib/library/canonical.ts';
import {
	isSettingValue,
	registerOfSetting,
	settingsThing,
	sharedSettings,
	type SharedSetting,
	type SharedSettings
} from '#lib/library/shared-settings.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { settingsStoreName } from '#lib/storage/places.ts';
import type { LibraryDb } from '#lib/storage/schema.ts';
import { settingsIn } from '#lib/storage/settings.ts';
import { KeptDoc } from '#lib/sync/kept-doc.ts';
import { Registers, type Said } from '#lib/sync/registers.ts';
import { announceDocument } from '../changes.ts';
import { DocumentStore, type Heard } from './document-store.ts';
import type { PresetStoreWishes } from './preset-store.ts';

export class SettingsStore extends DocumentStore {
	readonly #clock: EditClock;
	readonly #db: LibraryDb;

	private constructor(db: LibraryDb, clock: EditClock, kept: KeptDoc) {
		super(kept);
		this.#db = db;
		this.#clock = clock;
	}

	static async open(db: LibraryDb, { name, ...wishes }: PresetStoreWishes = {}): Promise<SettingsStore> {
		const own = name === undefined ? settingsStoreName(db.name) : `${name}-settings`;
		const exclusive = wishes.exclusive;
		const kept = new KeptDoc({
			...wishes,
			...{ name: own, outbox: settingsIn(db).outbox },
			exclusive: (what, work) =>
				exclusive
					? // Beside the changes of presets, not after them.
						exclusive(`settings ${what}` as typeof what, work)
					: navigator.locks.request(`mediatheque:${own} ${what}`, work)
		});
		const store = new SettingsStore(db, await clockOf(db), kept);
		await kept.catchUp();
		return store;
	}

	/**
	 * Says what a person has set here; it has happened once this resolves.
	 * @param given those that are the same already are not said again; what cannot be a value is left out
	 */
	async say(given: SharedSettings): Promise<void> {
		await this.kept.change(
			(doc) => {
				const registers = new Registers(doc);
				const before = valuesIn(registers);
				const sayings = sharedSettings.flatMap((name) => {
					const value = given[name];
					const same = value === undefined || canonical(value) === canonical(before[name]);
					return same || !isSettingValue(value)
						? []
						: [{ id: settingsThing, field: registerOfSetting(name), value }];
				});
				registers.say(sayings, this.#clock);
				const values = valuesIn(registers);
				registers.close();
				return values;
			},
			async (update, values) => {
				if (!update) return;
				await this.#commit(update, values);
			}
		);
	}

	/** Takes an update (V2) that another device made, as a whole or not at all. */
	hear(update: Uint8Array): Promise<Heard> {
		return this.take(update, isSound, valuesIn, (own, values) => this.#commit(own, values));
	}

	async #commit(update: Uint8Array, values: SharedSettings): Promise<void> {
		await settingsIn(this.#db).commit(update, values);
		announceDocument('settings');
	}

	/** What was said without hearing what counts, and says something else; with what counts. */
	unheard(): (ReturnType<Registers['unheard']>[number] & { readonly counts: Said })[] {
		const registers = new Registers(this.kept.doc);
		const said = registers.of(settingsThing);
		const all = registers.unheard(settingsThing).flatMap((one) => {
			const counts = said?.get(one.field);
			return counts && canonical(counts.value) !== canonical(one.value) ? [{ ...one, counts }] : [];
		});
		registers.close();
		return all;
	}
}

/** A setting of a newer version of the app is kept as it came. */
function isSound(registers: Registers, id: string): boolean {
	return (
		id === settingsThing &&
		[...(registers.of(id)?.values() ?? [])].every(({ value }) => isSettingValue(value))
	);
}

function valuesIn(registers: Registers): SharedSettings {
	const said = registers.of(settingsThing);
	const values: [SharedSetting, unknown][] = sharedSettings.flatMap((name) => {
		const register = said?.get(registerOfSetting(name));
		return register ? [[name, register.value]] : [];
	});
	return Object.fromEntries(values);
}
