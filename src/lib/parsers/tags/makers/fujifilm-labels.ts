// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import type { Labels } from '../../model.ts';

export const tones: Labels = {
	"0": "0 (normal)",
	"16": "-1 (medium soft)",
	"32": "-2 (soft)",
	"-64": "+4 (hardest)",
	"-48": "+3 (very hard)",
	"-32": "+2 (hard)",
	"-16": "+1 (medium hard)"
};

export const trackingSets: Labels = {
	"16": "Set 4 (suddenly appearing subject)",
	"258": "Set 1 (multi-purpose)",
	"290": "Set 3 (accelerating subject)",
	"291": "Set 5 (erratic motion)",
	"515": "Set 2 (ignore obstacles)"
};
