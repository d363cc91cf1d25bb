// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import type { Labels } from '../../model.ts';

export const digitalFilters: Labels = {
	"0": "Off",
	"1": "Base Parameter Adjust",
	"2": "Soft Focus",
	"3": "High Contrast",
	"4": "Color Filter",
	"5": "Extract Color",
	"6": "Monochrome",
	"7": "Slim",
	"9": "Fisheye",
	"10": "Toy Camera",
	"11": "Retro",
	"12": "Pastel",
	"13": "Water Color",
	"14": "HDR",
	"16": "Miniature",
	"17": "Starburst",
	"18": "Posterization",
	"19": "Sketch Filter",
	"20": "Shading",
	"21": "Invert Color",
	"23": "Tone Expansion",
	"27": "Unicolor Bold",
	"28": "Bold Monochrome",
	"29": "Replace Color",
	"254": "Custom Filter"
};
