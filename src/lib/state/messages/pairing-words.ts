/** Texts of pairing two devices: they come with its steps, not with the first screen. */
import { pairing as german } from './de/pairing.ts';
import { pairing as english } from './en/pairing.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

export type PairingWords = Widened<typeof english>;

/** The texts in the current language. */
export const pairingWords = areaWords<PairingWords>({ en: english, de: german });
