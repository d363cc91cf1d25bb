// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/sanyo.ts';

export const sanyoMain = defineTable('Sanyo::Main', 'MakerNotes', 'Sanyo', [
	{ id: 255, name: "MakerNoteOffset", type: "int32u" },
	{ id: 256, name: "SanyoThumbnail", type: "undef" },
	{ id: 512, name: "SpecialMode", type: "int32u", count: 3 },
	{ id: 513, name: "SanyoQuality", type: "int16u", print: { 0: "Normal/Very Low", 1: "Normal/Low", 2: "Normal/Medium Low", 3: "Normal/Medium", 4: "Normal/Medium High", 5: "Normal/High", 6: "Normal/Very High", 7: "Normal/Super High", 256: "Fine/Very Low", 257: "Fine/Low", 258: "Fine/Medium Low", 259: "Fine/Medium", 260: "Fine/Medium High", 261: "Fine/High", 262: "Fine/Very High", 263: "Fine/Super High", 512: "Super Fine/Very Low", 513: "Super Fine/Low", 514: "Super Fine/Medium Low", 515: "Super Fine/Medium", 516: "Super Fine/Medium High", 517: "Super Fine/High", 518: "Super Fine/Very High", 519: "Super Fine/Super High" } },
	{ id: 514, name: "Macro", type: "int16u", print: { 0: "Normal", 1: "Macro", 2: "View", 3: "Manual" } },
	{ id: 516, name: "DigitalZoom", type: "rational64u" },
	{ id: 519, name: "SoftwareVersion" },
	{ id: 520, name: "PictInfo" },
	{ id: 521, name: "CameraID" },
	{ id: 526, name: "SequentialShot", type: "int16u", print: { 0: "None", 1: "Standard", 2: "Best", 3: "Adjust Exposure" } },
	{ id: 527, name: "WideRange", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 528, name: "ColorAdjustmentMode", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 531, name: "QuickShot", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 532, name: "SelfTimer", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 534, name: "VoiceMemo", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 535, name: "RecordShutterRelease", type: "int16u", print: { 0: "Record while down", 1: "Press start, press stop" } },
	{ id: 536, name: "FlickerReduce", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 537, name: "OpticalZoomOn", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 539, name: "DigitalZoomOn", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 541, name: "LightSourceSpecial", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 542, name: "Resaved", type: "int16u", print: { 0: "No", 1: "Yes" } },
	{ id: 543, name: "SceneSelect", type: "int16u", print: { 0: "Off", 1: "Sport", 2: "TV", 3: "Night", 4: "User 1", 5: "User 2", 6: "Lamp" } },
	{ id: 547, name: "ManualFocusDistance", type: "rational64u" },
	{ id: 548, name: "SequenceShotInterval", type: "int16u", print: { 0: "5 frames/s", 1: "10 frames/s", 2: "15 frames/s", 3: "20 frames/s" } },
	{ id: 549, name: "FlashMode", type: "int16u", print: { 0: "Auto", 1: "Force", 2: "Disabled", 3: "Red eye" } },
	{ id: 3840, name: "DataDump", binary: true }
], more.sanyoMain);

export const sanyoFaceInfo = defineTable('Sanyo::FaceInfo', 'MakerNotes', 'Sanyo', [
	{ id: 0, name: "FacesDetected", type: "int32u" },
	{ id: 4, name: "FacePosition", type: "int32u", count: 4 }
]);
