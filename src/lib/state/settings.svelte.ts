/** What a person set: kept in this browser, applied to the document at once. */
import { stackRules, type StackRule } from '#lib/library/stacks.ts';
import { type Language, languages, preferredLanguage, speak } from './messages/words.svelte.ts';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export const densities = ['compact', 'normal', 'roomy'] as const;
export type Theme = (typeof themes)[number];
export type Density = (typeof densities)[number];

export interface SettingValues {
	theme: Theme;
	density: Density;
	language: Language;
	/** Keys by command id, where a person changed them; an empty list takes a command's keys away. */
	keys: Readonly<Record<string, readonly string[]>>;
	/** Tile width of the grid in pixels. */
	tile: number;
	sidebar: boolean;
	inspector: boolean;
	sidebarWidth: number;
	inspectorWidth: number;
	/** Whether folders are watched for changes. */
	watch: boolean;
	/** Whether all of a new folder lands in the inbox, not only what comes later. */
	inboxAll: boolean;
	/** Whether stacks are shown as one. */
	stackFold: boolean;
	/** Rules that make stacks. */
	stackRules: readonly StackRule[];
	/** Whether the map shows the ways that films took. */
	mapTracks: boolean;
	/** Hints that a person has put away for good, by name. */
	seen: readonly string[];
}

const storageKey = 'mediatheque:settings';

const languageNames = Object.keys(languages) as Language[];

type Check = (value: unknown) => boolean;

const flag: Check = (value) => typeof value === 'boolean';
const among =
	(known: readonly unknown[]): Check =>
	(value) =>
		known.includes(value);
const between =
	(least: number, most: number): Check =>
	(value) =>
		typeof value === 'number' && value >= least && value <= most;
const listOf =
	(check: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every(check);
const texts = listOf((value) => typeof value === 'string');

/**
 * Each entry by itself: one that is damaged falls back to its default and leaves the others as they are. By hand, as the
 * first screen waits for it.
 */
const checks: Readonly<Record<keyof SettingValues, Check>> = {
	theme: among(themes),
	density: among(densities),
	language: among(languageNames),
	keys: (value) => typeof value === 'object' && value !== null && Object.values(value).every(texts),
	tile: between(64, 640),
	sidebar: flag,
	inspector: flag,
	sidebarWidth: between(180, 420),
	inspectorWidth: between(240, 640),
	watch: flag,
	inboxAll: flag,
	stackFold: flag,
	stackRules: listOf(among(stackRules)),
	mapTracks: flag,
	seen: texts
};

export class Settings {
	values = $state.raw<SettingValues>({
		theme: 'system',
		density: 'normal',
		language: 'en',
		keys: {},
		tile: 176,
		sidebar: true,
		inspector: true,
		sidebarWidth: 248,
		inspectorWidth: 336,
		watch: true,
		inboxAll: false,
		stackFold: true,
		stackRules,
		mapTracks: true,
		seen: []
	});

	/** Reads what was kept, and follows what another tab sets. */
	async load(): Promise<void> {
		this.values = { ...this.values, language: preferredLanguage(navigator.languages), ...readKept() };
		this.#apply();
		addEventListener('storage', (event) => {
			if (event.key !== storageKey) return;
			this.values = { ...this.values, ...readKept() };
			this.#apply();
			void speak(this.values.language);
		});
		await speak(this.values.language);
	}

	set<Name extends keyof SettingValues>(name: Name, value: SettingValues[Name]): void {
		this.values = { ...this.values, [name]: value };
		keep(this.values);
		this.#apply();
		if (name === 'language') void speak(this.values.language);
	}

	#apply(): void {
		const { theme, density } = this.values;
		const root = document.documentElement;
		if (theme === 'system') delete root.dataset.theme;
		else root.dataset.theme = theme;
		root.dataset.density = density;
	}
}

/** Settings that cannot be kept (storage refused or full) still hold for this visit. */
function keep(values: SettingValues): void {
	try {
		localStorage.setItem(storageKey, JSON.stringify(values));
	} catch {
		// Nothing to tell: the library's own storage has the same trouble and says so.
	}
}

/** Keeps settings from outside, for the next start: each entry is checked then. */
export function keepSettings(given: unknown): void {
	if (typeof given !== 'object' || given === null) return;
	keep({ ...given } as SettingValues);
}

function readKept(): Partial<SettingValues> {
	let kept: unknown;
	try {
		kept = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
	} catch {
		return {};
	}
	if (typeof kept !== 'object' || kept === null) return {};
	const sound = Object.entries(kept).filter(([name, value]) => isSetting(name) && checks[name](value));
	// Each entry was checked by itself just above.
	return Object.fromEntries(sound) as Partial<SettingValues>;
}

/** Whether a value from elsewhere can be that of a setting here. */
export function isSettingOf(name: keyof SettingValues, value: unknown): boolean {
	return checks[name](value);
}

function isSetting(name: string): name is keyof SettingValues {
	return Object.hasOwn(checks, name);
}
