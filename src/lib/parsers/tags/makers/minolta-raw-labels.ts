// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import type { Labels } from '../../model.ts';

export const minoltaIsoSettings: Labels = {
	"0": "Auto",
	"48": "100",
	"56": "200",
	"64": "400",
	"72": "800",
	"80": "1600",
	"174": "80 (Zone Matching Low)",
	"184": "200 (Zone Matching High)"
};
