// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/sony-raw.ts';

export const sonySR2Private = defineTable('Sony::SR2Private', 'MakerNotes', 'SR2', [
	{ id: 29184, name: "SR2SubIFDOffset" },
	{ id: 29185, name: "SR2SubIFDLength" },
	{ id: 29217, name: "SR2SubIFDKey", type: "int32u" }
], more.sonySR2Private);

export const sonySR2SubIFD = defineTable('Sony::SR2SubIFD', 'MakerNotes', 'SR2SubIFD', [
	{ id: 29440, name: "BlackLevel", type: "int16u", count: 4 },
	{ id: 29442, name: "WB_GRBGLevelsAuto", type: "int16s", count: 4 },
	{ id: 29443, name: "WB_GRBGLevels", type: "int16s", count: 4 },
	{ id: 29456, name: "BlackLevel", type: "int16u", count: 4 },
	{ id: 29458, name: "WB_RGGBLevelsAuto", type: "int16s", count: 4 },
	{ id: 29459, name: "WB_RGGBLevels", type: "int16s", count: 4 },
	{ id: 29824, name: "WB_RGBLevelsDaylight", type: "int16s", count: 4 },
	{ id: 29825, name: "WB_RGBLevelsCloudy", type: "int16s", count: 4 },
	{ id: 29826, name: "WB_RGBLevelsTungsten", type: "int16s", count: 4 },
	{ id: 29827, name: "WB_RGBLevelsFlash", type: "int16s", count: 4 },
	{ id: 29828, name: "WB_RGBLevels4500K", type: "int16s", count: 4 },
	{ id: 29830, name: "WB_RGBLevelsFluorescent", type: "int16s", count: 4 },
	{ id: 29856, name: "MaxApertureAtMaxFocal" },
	{ id: 29857, name: "MaxApertureAtMinFocal" },
	{ id: 29858, name: "MaxFocalLength" },
	{ id: 29859, name: "MinFocalLength" },
	{ id: 30720, name: "ColorMatrix" },
	{ id: 30752, name: "WB_RGBLevelsDaylight", type: "int16s", count: 3 },
	{ id: 30753, name: "WB_RGBLevelsCloudy", type: "int16s", count: 3 },
	{ id: 30754, name: "WB_RGBLevelsTungsten", type: "int16s", count: 3 },
	{ id: 30755, name: "WB_RGBLevelsFlash", type: "int16s", count: 3 },
	{ id: 30756, name: "WB_RGBLevels4500K", type: "int16s", count: 3 },
	{ id: 30757, name: "WB_RGBLevelsShade", type: "int16s", count: 3 },
	{ id: 30758, name: "WB_RGBLevelsFluorescent", type: "int16s", count: 3 },
	{ id: 30759, name: "WB_RGBLevelsFluorescentP1", type: "int16s", count: 3 },
	{ id: 30760, name: "WB_RGBLevelsFluorescentP2", type: "int16s", count: 3 },
	{ id: 30761, name: "WB_RGBLevelsFluorescentM1", type: "int16s", count: 3 },
	{ id: 30762, name: "WB_RGBLevels8500K", type: "int16s", count: 3 },
	{ id: 30763, name: "WB_RGBLevels6000K", type: "int16s", count: 3 },
	{ id: 30764, name: "WB_RGBLevels3200K", type: "int16s", count: 3 },
	{ id: 30765, name: "WB_RGBLevels2500K", type: "int16s", count: 3 },
	{ id: 30847, name: "WhiteLevel", type: "int16u", count: 3 },
	{ id: 31101, name: "VignettingCorrParams" },
	{ id: 31104, name: "ChromaticAberrationCorrParams" },
	{ id: 31106, name: "DistortionCorrParams" }
]);

export const sonySR2DataIFD = defineTable('Sony::SR2DataIFD', 'MakerNotes', 'SR2DataIFD', [
	{ id: 30576, name: "ColorMode" }
]);
