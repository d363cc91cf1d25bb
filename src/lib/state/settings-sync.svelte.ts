/**
 * Settings that a person means for all devices, in step with their document: what is set here is said there, and what was said
 * elsewhere is set here. Loaded where this library is kept in step with others, once all is quiet.
 */
import { canonical } from '#lib/library/canonical.ts';
import { sharedSettings, type SharedSetting, type SharedSettings } from '#lib/library/shared-settings.ts';
import { settingsIn } from '#lib/storage/settings.ts';
import { travelsIn } from '#lib/storage/travel.ts';
import { watchDocuments } from '#lib/workers/changes.ts';
import { readOnce } from '#lib/workers/read-once.ts';
import { libraryDb } from './db.ts';
import { preferredLanguage } from './messages/words.svelte.ts';
import { isSettingOf, Settings, type SettingValues } from './settings.svelte.ts';

let following = false;
const store = readOnce(async () =>
	(await import('#lib/workers/presets/settings-store.ts')).SettingsStore.open(libraryDb())
);

/** Begins to follow, where this library is kept in step with others; once a page. */
export async function followSettings(settings: Settings): Promise<void> {
	const db = libraryDb();
	const [fact, said = {}] = await Promise.all([travelsIn(db).fact(), settingsIn(db).all()]);
	if (following || !fact) return;
	following = true;
	// What others have said counts; what nobody has said and a person has set here is said.
	const { values } = new Settings();
	const usual = { ...values, language: preferredLanguage(navigator.languages) };
	const own = sharedOf(settings.values);
	const news = namesIn(own).filter(
		(name) => said[name] === undefined && canonical(own[name]) !== canonical(sharedOf(usual)[name])
	);
	take(settings, said);
	// What cannot be said now is said with the next visit, and what others say is heard all the same.
	if (news.length > 0)
		await sayShared(Object.fromEntries(news.map((name) => [name, own[name]]))).catch(() => undefined);
	let last = sharedOf(settings.values);
	watchDocuments((doc) => {
		if (doc !== 'settings') return;
		void settingsIn(db)
			.all()
			.then((all) => {
				take(settings, all ?? {});
				last = sharedOf(settings.values);
			});
	});
	$effect.root(() => {
		$effect(() => {
			const now = sharedOf(settings.values);
			const changed = namesIn(now).filter((name) => canonical(now[name]) !== canonical(last[name]));
			last = now;
			if (changed.length > 0)
				// What could not be said now is said with the next change of it; here it counts all the same.
				void sayShared(Object.fromEntries(changed.map((name) => [name, now[name]]))).catch(() => undefined);
		});
	});
}

/** Says settings to the other devices; nothing where this library is on its own. */
export async function sayShared(values: SharedSettings): Promise<void> {
	const db = libraryDb();
	if (!(await travelsIn(db).fact())) return;
	await (await store.now()).say(values);
}

function take(settings: Settings, values: SharedSettings): void {
	for (const name of namesIn(values)) {
		const value = values[name];
		if (!isSettingOf(name, value) || canonical(value) === canonical(settings.values[name])) continue;
		// Checked just above.
		settings.set(name, value as SettingValues[typeof name]);
	}
}

/** Rules for what is no media are no setting of a page. */
type PageSetting = Exclude<SharedSetting, 'ignore'>;

const pageSettings = sharedSettings.filter((name): name is PageSetting => name !== 'ignore');

const namesIn = (values: SharedSettings): PageSetting[] =>
	pageSettings.filter((name) => values[name] !== undefined);

function sharedOf(values: SettingValues): SharedSettings {
	return Object.fromEntries(pageSettings.map((name) => [name, values[name]]));
}
