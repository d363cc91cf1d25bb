/** Texts of presets: they come with what shows or changes presets, not with the first screen. */
import { presets as german } from './de/presets.ts';
import { presets as english, type PresetWords } from './en/presets.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const presetWords = areaWords<PresetWords>({ en: english, de: german });
