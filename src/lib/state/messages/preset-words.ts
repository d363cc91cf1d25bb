/** Texts of presets: they come with what shows or changes presets, not with the first screen. */
import { presets as german } from './de/presets.ts';
import { presets as english, type PresetWords } from './en/presets.ts';
import { language, type Language } from './words.svelte.ts';

const all: Readonly<Record<Language, PresetWords>> = { en: english, de: german };

/** The texts in the current language; follows a change of it as `words` does. */
export function presetWords(): PresetWords {
	return all[language()];
}
