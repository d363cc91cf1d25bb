/** Themes: how the app looks. */
import * as v from 'valibot';
import type { KindOfPreset } from './kind.ts';

export interface ThemeContent {
	readonly theme: 'system' | 'light' | 'dark' | 'contrast';
	readonly density: 'compact' | 'normal' | 'roomy';
	/** Width of a tile in pixels; absent: as it is. */
	readonly tile?: number;
}

export const theme: KindOfPreset<'theme'> = {
	kind: 'theme',
	content: v.object({
		theme: v.picklist(['system', 'light', 'dark', 'contrast']),
		density: v.picklist(['compact', 'normal', 'roomy']),
		tile: v.exactOptional(v.pipe(v.number(), v.minValue(64), v.maxValue(640)))
	}),
	older: [],
	changes: 'settings',
	brief: (content) => `${content.theme}, ${content.density}`
};
