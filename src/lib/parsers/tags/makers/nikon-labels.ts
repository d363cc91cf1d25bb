// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import type { Labels } from '../../model.ts';

export const nikonCrops: Labels = {
	"0": "Off",
	"1": "1.3x Crop",
	"2": "DX Crop",
	"3": "5:4 Crop",
	"4": "3:2 Crop",
	"6": "16:9 Crop",
	"8": "2.7x Crop",
	"9": "DX Movie 16:9 Crop",
	"10": "1.3x Movie Crop",
	"11": "FX Uncropped",
	"12": "DX Uncropped",
	"13": "2.8x Movie Crop",
	"14": "1.4x Movie Crop",
	"15": "1.5x Movie Crop",
	"17": "FX 1:1 Crop",
	"18": "DX 1:1 Crop"
};

export const nikonFlashUnits: Labels = {
	"0 0": "n/a",
	"1 1": "1.01 (SB-800 or Metz 58 AF-1)",
	"1 3": "1.03 (SB-800)",
	"2 1": "2.01 (SB-800)",
	"2 4": "2.04 (SB-600)",
	"2 5": "2.05 (SB-600)",
	"3 1": "3.01 (SU-800 Remote Commander)",
	"4 1": "4.01 (SB-400)",
	"4 2": "4.02 (SB-400)",
	"4 4": "4.04 (SB-400)",
	"5 1": "5.01 (SB-900)",
	"5 2": "5.02 (SB-900)",
	"6 1": "6.01 (SB-700)",
	"7 1": "7.01 (SB-910)",
	"14 3": "14.03 (SB-5000)"
};
