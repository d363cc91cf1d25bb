/** What a person set: kept in this browser, applied to the document at once. */
import { type Language, preferredLanguage, speak } from './messages/words.svelte.ts';

export interface SettingValues {
	theme: 'system' | 'light' | 'dark' | 'contrast';
	density: 'compact' | 'normal' | 'roomy';
	language: Language;
	/** Keys by command id, where a person changed them; an empty list takes a command's keys away. */
	keys: Readonly<Record<string, readonly string[]>>;
	/** Tile width of the grid in pixels. */
	tile: number;
	sidebar: boolean;
	inspector: boolean;
	sidebarWidth: number;
	inspectorWidth: number;
}

const storageKey = 'mediatheque:settings';

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
		inspectorWidth: 336
	});

	/** Reads what was kept; a damaged entry falls back to the defaults. */
	async load(): Promise<void> {
		const language = preferredLanguage(navigator.languages);
		this.values = { ...this.values, language, ...readKept() };
		this.#apply();
		await speak(this.values.language);
	}

	set<Name extends keyof SettingValues>(name: Name, value: SettingValues[Name]): void {
		this.values = { ...this.values, [name]: value };
		localStorage.setItem(storageKey, JSON.stringify(this.values));
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

function readKept(): Partial<SettingValues> {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
		return typeof kept === 'object' && kept !== null ? kept : {};
	} catch {
		return {};
	}
}
