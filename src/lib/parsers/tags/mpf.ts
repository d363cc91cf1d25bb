// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../table.ts';
import * as more from './supplement/mpf.ts';

export const mpfMPImage = defineTable('MPF::MPImage', 'MPF', 'MPImage', [
	{ id: 0.1, name: "MPImageFlags", type: "int32u", bits: { 2: "Representative image", 3: "Dependent child image", 4: "Dependent parent image" } },
	{ id: 0.2, name: "MPImageFormat", type: "int32u", print: { 0: "JPEG" } },
	{ id: 0.3, name: "MPImageType", type: "int32u", print: { 0: "Undefined", 65537: "Large Thumbnail (VGA equivalent)", 65538: "Large Thumbnail (full HD equivalent)", 65539: "Large Thumbnail (4K equivalent)", 65540: "Large Thumbnail (8K equivalent)", 65541: "Large Thumbnail (16K equivalent)", 131073: "Multi-frame Panorama", 131074: "Multi-frame Disparity", 131075: "Multi-angle", 196608: "Baseline MP Primary Image", 262144: "Original Preservation Image", 327680: "Gain Map Image" } },
	{ id: 4, name: "MPImageLength", type: "int32u" },
	{ id: 8, name: "MPImageStart", type: "int32u" },
	{ id: 12, name: "DependentImage1EntryNumber", type: "int16u" },
	{ id: 14, name: "DependentImage2EntryNumber", type: "int16u" }
], more.mpfMPImage);

export const mpfMain = defineTable('MPF::Main', 'MPF', 'MPF0', [
	{ id: 45056, name: "MPFVersion" },
	{ id: 45057, name: "NumberOfImages" },
	{ id: 45059, name: "ImageUIDList", binary: true },
	{ id: 45060, name: "TotalFrames" },
	{ id: 45313, name: "MPIndividualNum" },
	{ id: 45569, name: "PanOrientation", each: [null, null, { 0: "[unused]", 1: "Start at top right", 2: "Start at top left", 3: "Start at bottom left", 4: "Start at bottom right" }, { 1: "Left to right", 2: "Right to left", 3: "Top to bottom", 4: "Bottom to top", 16: "Clockwise", 32: "Counter clockwise", 48: "Zigzag (row start)", 64: "Zigzag (column start)" }] },
	{ id: 45570, name: "PanOverlapH" },
	{ id: 45571, name: "PanOverlapV" },
	{ id: 45572, name: "BaseViewpointNum" },
	{ id: 45573, name: "ConvergenceAngle" },
	{ id: 45574, name: "BaselineLength" },
	{ id: 45575, name: "VerticalDivergence" },
	{ id: 45576, name: "AxisDistanceX" },
	{ id: 45577, name: "AxisDistanceY" },
	{ id: 45578, name: "AxisDistanceZ" },
	{ id: 45579, name: "YawAngle" },
	{ id: 45580, name: "PitchAngle" },
	{ id: 45581, name: "RollAngle" }
], more.mpfMain);
