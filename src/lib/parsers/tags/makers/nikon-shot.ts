// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/nikon-shot.ts';

const labels0 = { 0: "AE Bracketing Disabled", 32: "AE Bracketing Disabled", 48: "AE Bracketing Disabled", 64: "AE Bracketing Disabled", 80: "AE Bracketing Disabled", 129: "+3F0.3", 130: "-3F0.3", 131: "+2F0.3", 132: "-2F0.3", 133: "3F0.3", 134: "5F0.3", 135: "7F0.3", 136: "9F0.3", 145: "+3F0.5", 146: "-3F0.5", 147: "+2F0.5", 148: "-2F0.5", 149: "3F0.5", 150: "5F0.5", 151: "7F0.5", 152: "9F0.5", 161: "+3F0.7", 162: "-3F0.7", 163: "+2F0.7", 164: "-2F0.7", 165: "3F0.7", 166: "5F0.7", 167: "7F0.7", 168: "9F0.7", 177: "+3F1", 178: "-3F1", 179: "+2F1", 180: "-2F1", 181: "3F1", 182: "5F1", 183: "7F1", 184: "9F1", 193: "+3F2", 194: "-3F2", 195: "+2F2", 196: "-2F2", 197: "3F2", 198: "5F2", 209: "+3F3", 210: "-3F3", 211: "+2F3", 212: "-2F3", 213: "3F3", 214: "5F3" };
const labels1 = { 0: "WB Bracketing Disabled", 1: "b3F 1", 2: "A3F 1", 3: "b2F 1", 4: "A2F 1", 5: "3F 1", 6: "5F 1", 7: "7F 1", 8: "9F 1", 16: "0F 2", 17: "b3F 2", 18: "A3F 2", 19: "b2F 2", 20: "A2F 2", 21: "3F 2", 22: "5F 2", 23: "7F 2", 24: "9F 2", 32: "0F 3", 33: "b3F 3", 34: "A3F 3", 35: "b2F 3", 36: "A2F 3", 37: "3F 3", 38: "5F 3", 39: "7F 3", 40: "9F 3" };
const labels2 = { 0: "1/4000 s", 1: "1/3200 s", 2: "1/2500 s", 3: "1/2000 s", 4: "1/1600 s", 5: "1/1250 s", 6: "1/1000 s", 7: "1/800 s", 8: "1/640 s", 9: "1/500 s", 10: "1/400 s", 11: "1/320 s", 12: "1/250 s", 13: "1/200 s", 14: "1/160 s", 15: "1/125 s", 16: "1/100 s", 17: "1/80 s", 18: "1/60 s", 19: "1/50 s", 20: "1/40 s", 21: "1/30 s", 22: "1/15 s", 23: "1/8 s", 24: "1/4 s", 25: "1/2 s", 26: "1 s", 27: "2 s", 28: "4 s", 29: "8 s", 30: "15 s", 31: "30 s", 32: "Auto (Slowest)", 33: "Auto (Slower)", 34: "Auto", 35: "Auto (Faster)", 36: "Auto (Fastest)" };
const labels3 = { 36: "ISO 200", 38: "ISO 250", 39: "ISO 280", 40: "ISO 320", 42: "ISO 400", 44: "ISO 500", 45: "ISO 560", 46: "ISO 640", 48: "ISO 800", 50: "ISO 1000", 51: "ISO 1100", 52: "ISO 1250", 54: "ISO 1600", 56: "ISO 2000", 57: "ISO 2200", 58: "ISO 2500", 60: "ISO 3200", 62: "ISO 4000", 63: "ISO 4500", 64: "ISO 5000", 66: "ISO 6400", 68: "ISO 8000", 69: "ISO 9000", 70: "ISO 10000", 72: "ISO 12800", 74: "ISO 16000", 75: "ISO 18000", 76: "ISO 20000", 78: "ISO 25600", 80: "ISO 32000", 81: "ISO 36000", 82: "ISO 40000", 84: "ISO 51200", 86: "ISO Hi 0.3", 87: "ISO Hi 0.5", 88: "ISO Hi 0.7", 90: "ISO Hi 1.0", 96: "ISO Hi 2.0", 102: "ISO Hi 3.0", 108: "ISO Hi 4.0", 114: "ISO Hi 5.0" };
const labels4 = { 0: "Horizontal", 1: "Rotate 270 CW", 2: "Rotate 90 CW", 3: "Rotate 180" };
const labels5 = { 0: "Overflow", 2: "Backup", 3: "NEF Primary + JPG Secondary" };
const labels6 = { 0: "NEF (RAW) + JPEG Fine", 1: "NEF (RAW) + JPEG Norm", 2: "NEF (RAW) + JPEG Basic", 3: "NEF (RAW)", 4: "TIF (RGB)", 5: "JPEG Fine", 6: "JPEG Normal", 7: "JPEG Basic" };

export const nikonBracketingInfoD500 = defineTable('Nikon::BracketingInfoD500', 'MakerNotes', 'Nikon', [
	{ id: 15, name: "AEBracketingSteps", type: "int8u", hint: { mask: 255 }, print: labels0 },
	{ id: 16, name: "WBBracketingSteps", type: "int8u", hint: { mask: 255 }, print: labels1 },
	{ id: 23, name: "ADLBracketingStep", type: "int8u", hint: { mask: 240 }, print: { 0: "Off", 1: "Low", 2: "Normal", 3: "High", 4: "Extra High", 8: "Auto" } },
	{ id: 24, name: "ADLBracketingType", type: "int8u", hint: { mask: 15 }, print: { 0: "Off", 1: "2 Shots", 2: "3 Shots", 3: "4 Shots", 4: "5 Shots" } }
], more.nikonBracketingInfoD500);

export const nikonBracketingInfoD810 = defineTable('Nikon::BracketingInfoD810', 'MakerNotes', 'Nikon', [
	{ id: 15, name: "AEBracketingSteps", type: "int8u", hint: { mask: 255 }, print: labels0 },
	{ id: 16, name: "WBBracketingSteps", type: "int8u", hint: { mask: 255 }, print: labels1 },
	{ id: 23, name: "NikonMeteringMode", type: "int8u", hint: { mask: 3 }, print: { 0: "Matrix", 1: "Center", 2: "Spot", 3: "Highlight" } }
], more.nikonBracketingInfoD810);

export const nikonISOAutoInfoD810 = defineTable('Nikon::ISOAutoInfoD810', 'MakerNotes', 'Nikon', [
	{ id: 4, name: "ISOAutoShutterTime", type: "int8u", hint: { mask: 63 }, print: labels2 },
	{ id: 5, name: "ISOAutoHiLimit", type: "int8u", hint: { mask: 255 }, print: labels3 }
], more.nikonISOAutoInfoD810);

export const nikonIntervalInfoD6 = defineTable('Nikon::IntervalInfoD6', 'MakerNotes', 'Nikon', [
	{ id: 380, name: "Intervals", type: "int32u" },
	{ id: 384, name: "ShotsPerInterval", type: "int32u" },
	{ id: 388, name: "IntervalExposureSmoothing", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 390, name: "IntervalPriority", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 424, name: "FocusShiftNumberShots", type: "int8u" },
	{ id: 428, name: "FocusShiftStepWidth", type: "int8u" },
	{ id: 432, name: "FocusShiftInterval", type: "int8u" },
	{ id: 436, name: "FocusShiftExposureLock", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 526, name: "DiffractionCompensation", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 532, name: "FlashControlMode", type: "int8u", print: { 0: "TTL", 1: "Auto External Flash", 2: "GN (distance priority)", 3: "Manual", 4: "Repeating Flash" } },
	{ id: 538, name: "FlashGNDistance", type: "int8u", unknown: true, print: { 0: "0", 1: "0.1 m", 2: "0.2 m", 3: "0.3 m", 4: "0.4 m", 5: "0.5 m", 6: "0.6 m", 7: "0.7 m", 8: "0.8 m", 9: "0.9 m", 10: "1.0 m", 11: "1.1 m", 12: "1.3 m", 13: "1.4 m", 14: "1.6 m", 15: "1.8 m", 16: "2.0 m", 17: "2.2 m", 18: "2.5 m", 19: "2.8 m", 20: "3.2 m", 21: "3.6 m", 22: "4.0 m", 23: "4.5 m", 24: "5.0 m", 25: "5.6 m", 26: "6.3 m", 27: "7.1 m", 28: "8.0 m", 29: "9.0 m", 30: "10.0 m", 31: "11.0 m", 32: "13.0 m", 33: "14.0 m", 34: "16.0 m", 35: "18.0 m", 36: "20.0 m", 255: "n/a" } },
	{ id: 542, name: "FlashOutput", type: "int8u", unknown: true },
	{ id: 552, name: "FlashRemoteControl", type: "int8u", unknown: true, print: { 0: "Group", 1: "Quick Wireless", 2: "Remote Repeating" } },
	{ id: 556, name: "FlashMasterControlMode", type: "int8u", print: { 0: "TTL", 1: "Manual", 2: "Auto", 3: "Off" } },
	{ id: 558, name: "FlashMasterCompensation", type: "int8s", unknown: true },
	{ id: 562, name: "FlashMasterOutput", type: "int8u", unknown: true },
	{ id: 564, name: "FlashWirelessOption", type: "int8u", unknown: true, print: { 0: "Optical AWL", 1: "Off" } },
	{ id: 714, name: "MovieType", type: "int8u", unknown: true, print: { 0: "MOV", 1: "MP4" } }
], more.nikonIntervalInfoD6);

export const nikonJPGInfoD500 = defineTable('Nikon::JPGInfoD500', 'MakerNotes', 'Nikon', [
	{ id: 36, name: "JPGCompression", type: "int8u", hint: { mask: 1 }, print: { 0: "Size Priority", 1: "Optimal Quality" } }
]);

export const nikonMenuSettingsD850 = defineTable('Nikon::MenuSettingsD850', 'MakerNotes', 'Nikon', [
	{ id: 1757, name: "PhotoShootingMenuBankImageArea", type: "int8u", hint: { mask: 7 }, print: { 0: "FX (36x24)", 1: "DX (24x16)", 2: "5:4 (30x24)", 3: "1.2x (30x20)", 4: "1:1 (24x24)" } }
]);

export const nikonMoreSettingsD850 = defineTable('Nikon::MoreSettingsD850', 'MakerNotes', 'Nikon', [
	{ id: 36, name: "PhotoShootingMenuBank", type: "int8u", hint: { mask: 3 }, print: { 0: "A", 1: "B", 2: "C", 3: "D" } },
	{ id: 37, name: "PrimarySlot", type: "int8u", hint: { mask: 128 }, print: { 0: "XQD Card", 1: "SD Card" } }
], more.nikonMoreSettingsD850);

export const nikonOrientationInfo = defineTable('Nikon::OrientationInfo', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "RollAngle", type: "fixed32u" },
	{ id: 4, name: "PitchAngle", type: "fixed32u" },
	{ id: 8, name: "YawAngle", type: "fixed32u" }
], more.nikonOrientationInfo);

export const nikonOtherInfoD500 = defineTable('Nikon::OtherInfoD500', 'MakerNotes', 'Nikon', [
	{ id: 532, name: "NikonMeteringMode", type: "int8u", hint: { mask: 3 }, print: { 0: "Matrix", 1: "Center", 2: "Spot", 3: "Highlight" } }
], more.nikonOtherInfoD500);

export const nikonRotationInfoD500 = defineTable('Nikon::RotationInfoD500', 'MakerNotes', 'Nikon', [
	{ id: 26, name: "Rotation", type: "int8u", hint: { mask: 3 }, print: labels4 },
	{ id: 32, name: "Interval", type: "int8u" },
	{ id: 36, name: "IntervalFrame", type: "int8u" },
	{ id: 1330, name: "FlickerReductionIndicator", type: "int8u", hint: { mask: 1 }, print: { 0: "On", 1: "Off" } }
], more.nikonRotationInfoD500);

export const nikonSeqInfoD6 = defineTable('Nikon::SeqInfoD6', 'MakerNotes', 'Nikon', [
	{ id: 36, name: "IntervalShooting", type: "int16u" },
	{ id: 40, name: "IntervalFrame", type: "int16u" },
	{ id: 43, name: "ImageArea", type: "int8u", print: { 0: "FX (36x24)", 1: "DX (24x16)", 2: "5:4 (30x24)", 3: "1.2x (30x20)", 4: "1:1 (24x24)", 6: "16:9" } }
], more.nikonSeqInfoD6);

export const nikonSettingsInfoD810 = defineTable('Nikon::SettingsInfoD810', 'MakerNotes', 'Nikon', [
	{ id: 316, name: "SecondarySlotFunction", type: "int8u", hint: { mask: 3 }, print: labels5 }
]);

export const nikonShootingMenuD500 = defineTable('Nikon::ShootingMenuD500', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "PhotoShootingMenuBank", type: "int8u", hint: { mask: 3 }, print: { 0: "A", 1: "B", 2: "C", 3: "D" } },
	{ id: 2, name: "PrimarySlot", type: "int8u", hint: { mask: 128 }, print: { 0: "XQD Card", 1: "SD Card" } },
	{ id: 4, name: "ISOAutoShutterTime", type: "int8u", hint: { mask: 63 }, print: labels2 },
	{ id: 5, name: "ISOAutoHiLimit", type: "int8u", hint: { mask: 255 }, print: labels3 },
	{ id: 7, name: "FlickerReduction", type: "int8u", hint: { mask: 32 }, print: { 0: "Enable", 1: "Disable" } },
	{ id: 7.1, name: "PhotoShootingMenuBankImageArea", type: "int8u", hint: { mask: 7 }, print: { 0: "FX (36x24)", 1: "DX (24x16)", 2: "5:4 (30x24)", 3: "1.2x (30x20)", 4: "1.3x (18x12)" } }
], more.nikonShootingMenuD500);

export const nikonShotInfo = defineTable('Nikon::ShotInfo', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 },
	{ id: 16, name: "DistortionControl", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 102, name: "VR_0x66", type: "int8u", unknown: true, print: { 0: "Off", 1: "On (normal)", 2: "On (active)" } },
	{ id: 106, name: "ShutterCount", type: "int32u" },
	{ id: 110, name: "DeletedImageCount", type: "int32u" },
	{ id: 117, name: "VibrationReduction", type: "int8u", print: { 0: "Off", 1: "On (1)", 2: "On (2)", 3: "On (3)" } },
	{ id: 130, name: "VibrationReduction", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 343, name: "ShutterCount", type: "undef", count: 2 },
	{ id: 430, name: "VibrationReduction", type: "int8u", print: { 0: "n/a", 12: "Off", 15: "On" } },
	{ id: 589, name: "ShutterCount", type: "int32u" }
], more.nikonShotInfo);

export const nikonShotInfoD300S = defineTable('Nikon::ShotInfoD300S', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 },
	{ id: 613, name: "ISO2" },
	{ id: 646, name: "ShutterCount", type: "int32u" }
], more.nikonShotInfoD300S);

export const nikonShotInfoD300a = defineTable('Nikon::ShotInfoD300a', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 604, name: "ISO2" },
	{ id: 633, name: "ShutterCount", type: "int32u" },
	{ id: 721, name: "AFFineTuneAdj", type: "int16u", print: { 0: "0", 58: "+1", 59: "+2", 60: "+4", 61: "+8", 62: "+16", 194: "-16", 195: "-8", 196: "-4", 197: "-2", 198: "-1", 4158: "+17", 4290: "-17", 8253: "+9", 8254: "+18", 8386: "-18", 8387: "-9", 12350: "+19", 12482: "-19", 16444: "+5", 16445: "+10", 16446: "+20", 16578: "-20", 16579: "-10", 16580: "-5", 24637: "+11", 24771: "-11", 32827: "+3", 32828: "+6", 32829: "+12", 32963: "-12", 32964: "-6", 32965: "-3", 41021: "+13", 41155: "-13", 49212: "+7", 49213: "+14", 49347: "-14", 49348: "-7", 57405: "+15", 57539: "-15" } }
], more.nikonShotInfoD300a);

export const nikonShotInfoD300b = defineTable('Nikon::ShotInfoD300b', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 },
	{ id: 613, name: "ISO2" },
	{ id: 644, name: "ShutterCount", type: "int32u" },
	{ id: 732, name: "AFFineTuneAdj", type: "int16u", print: { 0: "0", 2110: "+11", 2242: "-11", 8252: "+3", 8253: "+6", 8254: "+12", 8386: "-12", 8387: "-6", 8388: "-3", 14398: "+13", 14530: "-13", 20541: "+7", 20542: "+14", 20674: "-14", 20675: "-7", 26686: "+15", 26818: "-15", 32826: "+1", 32827: "+2", 32828: "+4", 32829: "+8", 32830: "+16", 32962: "-16", 32963: "-8", 32964: "-4", 32965: "-2", 32966: "-1", 38974: "+17", 39106: "-17", 45117: "+9", 45118: "+18", 45250: "-18", 45251: "-9", 51262: "+19", 51394: "-19", 57404: "+5", 57405: "+10", 57406: "+20", 57538: "-20", 57539: "-10", 57540: "-5" } },
	{ id: 732, name: "AFFineTuneAdj", type: "int16u", print: { 0: "0", 1086: "+13", 1218: "-13", 6205: "+7", 6206: "+14", 6338: "-14", 6339: "-7", 11326: "+15", 11458: "-15", 16442: "+1", 16443: "+2", 16444: "+4", 16445: "+8", 16446: "+16", 16578: "-16", 16579: "-8", 16580: "-4", 16581: "-2", 16582: "-1", 21566: "+17", 21698: "-17", 26685: "+9", 26686: "+18", 26818: "-18", 26819: "-9", 31806: "+19", 31938: "-19", 36924: "+5", 36925: "+10", 36926: "+20", 37058: "-20", 37059: "-10", 37060: "-5", 47165: "+11", 47299: "-11", 57403: "+3", 57404: "+6", 57405: "+12", 57539: "-12", 57540: "-6", 57541: "-3" } }
], more.nikonShotInfoD300b);

export const nikonShotInfoD3S = defineTable('Nikon::ShotInfoD3S', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 },
	{ id: 16, name: "ImageArea", print: { 0: "FX (36x24)", 1: "DX (24x16)", 2: "5:4 (30x24)", 3: "1.2x (30x20)" } },
	{ id: 545, name: "ISO2" },
	{ id: 578, name: "ShutterCount", type: "int32u" },
	{ id: 671.1, name: "JPGCompression", type: "int8u", hint: { mask: 64 }, print: { 0: "Size Priority", 1: "Optimal Quality" } }
], more.nikonShotInfoD3S);

export const nikonShotInfoD3X = defineTable('Nikon::ShotInfoD3X', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 },
	{ id: 605, name: "ISO2" },
	{ id: 640, name: "ShutterCount", type: "int32u" }
], more.nikonShotInfoD3X);

export const nikonShotInfoD3a = defineTable('Nikon::ShotInfoD3a', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 598, name: "ISO2" },
	{ id: 630, name: "ShutterCount", type: "int32u" },
	{ id: 723.1, name: "NikonImageSize", type: "int8u", hint: { mask: 24 }, print: { 0: "Large", 1: "Medium", 2: "Small" } },
	{ id: 723.2, name: "ImageQuality", type: "int8u", hint: { mask: 7 }, print: labels6 }
], more.nikonShotInfoD3a);

export const nikonShotInfoD3b = defineTable('Nikon::ShotInfoD3b', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 },
	{ id: 16, name: "ImageArea", print: { 0: "FX (36x24)", 1: "DX (24x16)", 2: "5:4 (30x24)" } },
	{ id: 605, name: "ISO2" },
	{ id: 637, name: "ShutterCount", type: "int32u" },
	{ id: 639, name: "ShutterCount", type: "int32u" },
	{ id: 650, name: "PreFlashReturnStrength" },
	{ id: 732.1, name: "NikonImageSize", type: "int8u", hint: { mask: 24 }, print: { 0: "Large", 1: "Medium", 2: "Small" } },
	{ id: 732.2, name: "ImageQuality", type: "int8u", hint: { mask: 7 }, print: labels6 }
], more.nikonShotInfoD3b);

export const nikonShotInfoD4 = defineTable('Nikon::ShotInfoD4', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 }
]);

export const nikonShotInfoD40 = defineTable('Nikon::ShotInfoD40', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 582, name: "ShutterCount", type: "int32u" },
	{ id: 586.1, name: "VibrationReduction", type: "int8u", hint: { mask: 8 }, print: { 0: "Off", 1: "On" } }
]);

export const nikonShotInfoD4S = defineTable('Nikon::ShotInfoD4S', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 },
	{ id: 464, name: "SecondarySlotFunction", type: "int8u", hint: { mask: 3 }, print: labels5 },
	{ id: 5964, name: "AEBracketingSteps", type: "int8u", hint: { mask: 255 }, print: labels0 },
	{ id: 5965, name: "WBBracketingSteps", type: "int8u", hint: { mask: 255 }, print: labels1 },
	{ id: 6221, name: "ReleaseMode", type: "int8u", hint: { mask: 255 }, print: { 0: "Single Frame", 1: "Continuous High Speed", 3: "Continuous Low Speed", 4: "Timer", 32: "Mirror-Up", 64: "Quiet" } },
	{ id: 6338, name: "MultiSelectorLiveViewMode", type: "int8u", hint: { mask: 192 }, group1: "NikonCustom", print: { 0: "Reset", 1: "Zoom", 3: "None" } },
	{ id: 6378, name: "ISOAutoShutterTime", type: "int8u", hint: { mask: 63 }, print: labels2 },
	{ id: 6379, name: "ISOAutoHiLimit", type: "int8u", hint: { mask: 255 }, print: labels3 },
	{ id: 13971, name: "Rotation", type: "int8u", hint: { mask: 48 }, print: labels4 }
], more.nikonShotInfoD4S);

export const nikonShotInfoD500 = defineTable('Nikon::ShotInfoD500', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 }
], more.nikonShotInfoD500);

export const nikonShotInfoD5000 = defineTable('Nikon::ShotInfoD5000', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 },
	{ id: 693, name: "ISO2" },
	{ id: 726, name: "ShutterCount", type: "int32u" }
], more.nikonShotInfoD5000);

export const nikonShotInfoD5100 = defineTable('Nikon::ShotInfoD5100', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 },
	{ id: 801, name: "ShutterCount", type: "int32u" }
]);

export const nikonShotInfoD5200 = defineTable('Nikon::ShotInfoD5200', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 },
	{ id: 3032, name: "ShutterCount", type: "int32u" }
]);

export const nikonShotInfoD6 = defineTable('Nikon::ShotInfoD6', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 8 },
	{ id: 36, name: "NumberOffsets", type: "int32u" }
]);

export const nikonShotInfoD610 = defineTable('Nikon::ShotInfoD610', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 }
]);

export const nikonShotInfoD700 = defineTable('Nikon::ShotInfoD700', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 },
	{ id: 613, name: "ISO2" },
	{ id: 647, name: "ShutterCount", type: "int32u" }
], more.nikonShotInfoD700);

export const nikonShotInfoD7000 = defineTable('Nikon::ShotInfoD7000', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 },
	{ id: 800, name: "ShutterCount", type: "int32u" }
]);

export const nikonShotInfoD7500 = defineTable('Nikon::ShotInfoD7500', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 }
]);

export const nikonShotInfoD780 = defineTable('Nikon::ShotInfoD780', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 }
]);

export const nikonShotInfoD80 = defineTable('Nikon::ShotInfoD80', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 586, name: "ShutterCount", type: "int32u" },
	{ id: 590.1, name: "Rotation", type: "int8u", hint: { mask: 7 }, print: labels4 },
	{ id: 590.2, name: "VibrationReduction", type: "int8u", hint: { mask: 24 }, print: { 0: "Off", 3: "On" } },
	{ id: 590.3, name: "FlashFired", type: "int8u", hint: { mask: 224 }, bits: { 1: "Internal", 2: "External" } },
	{ id: 708, name: "NikonImageSize", type: "int8u", hint: { mask: 240 }, print: { 0: "Large (10.0 M)", 1: "Medium (5.6 M)", 2: "Small (2.5 M)" } },
	{ id: 708.1, name: "ImageQuality", type: "int8u", hint: { mask: 15 }, print: { 0: "NEF (RAW)", 1: "JPEG Fine", 2: "JPEG Normal", 3: "JPEG Basic", 4: "NEF (RAW) + JPEG Fine", 5: "NEF (RAW) + JPEG Normal", 6: "NEF (RAW) + JPEG Basic" } }
]);

export const nikonShotInfoD800 = defineTable('Nikon::ShotInfoD800', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 },
	{ id: 1216, name: "RepeatingFlashOutputExternal" },
	{ id: 1218, name: "RepeatingFlashRateExternal" },
	{ id: 1219, name: "RepeatingFlashCountExternal" },
	{ id: 1234, name: "FlashExposureComp2", type: "int8s" },
	{ id: 1242, name: "RepeatingFlashRateBuilt-in" },
	{ id: 1243, name: "RepeatingFlashCountBuilt-in" },
	{ id: 1308, name: "SequenceNumber" },
	{ id: 1531, name: "ShutterCount", type: "int32u" }
], more.nikonShotInfoD800);

export const nikonShotInfoD810 = defineTable('Nikon::ShotInfoD810', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 }
]);

export const nikonShotInfoD850 = defineTable('Nikon::ShotInfoD850', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 }
]);

export const nikonShotInfoD90 = defineTable('Nikon::ShotInfoD90', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ShotInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "FirmwareVersion", type: "string", count: 5 },
	{ id: 693, name: "ISO2" },
	{ id: 725, name: "ShutterCount", type: "int32u" }
], more.nikonShotInfoD90);
