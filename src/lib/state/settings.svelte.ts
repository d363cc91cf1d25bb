/** What a person set: kept in this browser, applied to the document at once. */
import * as v from 'valibot';
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
	/** Hints that a person has put away for good, by name. */
	seen: readonly string[];
}

const storageKey = 'mediatheque:settings';

const languageNames = Object.keys(languages) as Language[];

/** Each entry by itself: one that is damaged falls back to its default and leaves the others as they are. */
const shapes = {
	theme: v.picklist(themes),
	density: v.picklist(densities),
	language: v.picklist(languageNames),
	keys: v.record(v.string(), v.array(v.string())),
	tile: v.pipe(v.number(), v.minValue(64), v.maxValue(640)),
	sidebar: v.boolean(),
	inspector: v.boolean(),
	sidebarWidth: v.pipe(v.number(), v.minValue(180), v.maxValue(420)),
	inspectorWidth: v.pipe(v.number(), v.minValue(240), v.maxValue(640)),
	watch: v.boolean(),
	inboxAll: v.boolean(),
	stackFold: v.boolean(),
	stackRules: v.array(v.picklist(stackRules)),
	seen: v.array(v.string())
} satisfies Record<keyof SettingValues, v.GenericSchema>;

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

function readKept(): Partial<SettingValues> {
	let kept: unknown;
	try {
		kept = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
	} catch {
		return {};
	}
	if (typeof kept !== 'object' || kept === null) return {};
	const sound = Object.entries(kept).filter(([name, value]) => isSetting(name) && v.is(shapes[name], value));
	// Each entry was checked against its own shape just above.
	return Object.fromEntries(sound) as Partial<SettingValues>;
}

function isSetting(name: string): name is keyof SettingValues {
	return Object.hasOwn(shapes, name);
}
