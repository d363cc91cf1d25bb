// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import type { Labels } from '../../model.ts';

export const driveModes: Labels = {
	"0": "Single Shot",
	"1": "Continuous Shooting",
	"2": "Continuous (2 fps)",
	"3": "Continuous (3 fps)",
	"4": "Continuous (4 fps)",
	"5": "Continuous (5 fps)",
	"6": "Continuous (6 fps)",
	"7": "Continuous (7 fps)",
	"10": "Continuous (10 fps)",
	"12": "Continuous (12 fps)",
	"15": "Continuous (15 fps)",
	"20": "Continuous (20 fps)",
	"30": "Continuous (30 fps)",
	"40": "Continuous (40 fps)",
	"60": "Continuous (60 fps)",
	"240": "Auto-N"
};
