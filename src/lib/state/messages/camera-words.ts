/** Texts of what cameras say in their notes: filters, columns, subjects of tags, focus points. They do not come with the first screen. */
import { camera as german } from './de/camera.ts';
import { camera as english } from './en/camera.ts';
import type { Widened } from './widened.ts';
import { areaWords } from './words.svelte.ts';

/** The texts in the current language. */
export const cameraWords = areaWords<Widened<typeof english>>({ en: english, de: german });
