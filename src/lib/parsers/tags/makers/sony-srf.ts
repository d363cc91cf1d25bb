// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/sony-srf.ts';

export const sonySRF = defineTable('Sony::SRF', 'MakerNotes', 'SRF#', [
	{ id: 0, name: "SRF2Key" },
	{ id: 1, name: "DataKey" }
], more.sonySRF);

export const sonySRF2 = defineTable('Sony::SRF2', 'MakerNotes', 'SRF#', [
	{ id: 2, name: "SRF6Offset" },
	{ id: 3, name: "SRFDataOffset", unknown: true },
	{ id: 4, name: "RawDataOffset" },
	{ id: 5, name: "RawDataLength" },
	{ id: 67, name: "MaxApertureAtMaxFocal" },
	{ id: 68, name: "MaxApertureAtMinFocal" },
	{ id: 69, name: "MinFocalLength" },
	{ id: 70, name: "MaxFocalLength" },
	{ id: 192, name: "WBRedDaylight" },
	{ id: 193, name: "WBGreenDaylight" },
	{ id: 194, name: "WBBlueDaylight" },
	{ id: 195, name: "WBRedCloudy" },
	{ id: 196, name: "WBGreenCloudy" },
	{ id: 197, name: "WBBlueCloudy" },
	{ id: 198, name: "WBRedFluorescent" },
	{ id: 199, name: "WBGreenFluorescent" },
	{ id: 200, name: "WBBlueFluorescent" },
	{ id: 201, name: "WBRedTungsten" },
	{ id: 202, name: "WBGreenTungsten" },
	{ id: 203, name: "WBBlueTungsten" },
	{ id: 204, name: "WBRedFlash" },
	{ id: 205, name: "WBGreenFlash" },
	{ id: 206, name: "WBBlueFlash" },
	{ id: 208, name: "WBRedAsShot" },
	{ id: 209, name: "WBGreenAsShot" },
	{ id: 210, name: "WBBlueAsShot" }
], more.sonySRF2);
