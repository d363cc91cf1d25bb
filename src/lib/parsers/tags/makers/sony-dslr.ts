// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/sony-dslr.ts';

const labels0 = { 0: "Auto", 1: "Center", 2: "Top", 3: "Upper-right", 4: "Right", 5: "Lower-right", 6: "Bottom", 7: "Lower-left", 8: "Left", 9: "Upper-left" };
const labels1 = { 0: "Top-right", 1: "Bottom-right", 2: "Bottom", 3: "Middle Horizontal", 4: "Center Vertical", 5: "Top", 6: "Top-left", 7: "Bottom-left" };
const labels2 = { 1: "Single Frame", 2: "Continuous High", 4: "Self-timer 10 sec", 5: "Self-timer 2 sec, Mirror Lock-up", 6: "Single-frame Bracketing", 7: "Continuous Bracketing", 10: "Remote Commander", 11: "Mirror Lock-up", 18: "Continuous Low", 24: "White Balance Bracketing Low", 25: "D-Range Optimizer Bracketing Low", 40: "White Balance Bracketing High", 41: "D-Range Optimizer Bracketing High" };
const labels3 = { 2: "Auto", 4: "Daylight", 5: "Fluorescent", 6: "Tungsten", 7: "Flash", 16: "Cloudy", 17: "Shade", 18: "Color Temperature/Color Filter", 32: "Custom 1", 33: "Custom 2", 34: "Custom 3" };
const labels4 = { 2: "Auto", 4: "Daylight", 5: "Fluorescent", 6: "Tungsten", 7: "Flash", 12: "Color Temperature", 13: "Color Filter", 14: "Custom", 16: "Cloudy", 17: "Shade" };
const labels5 = { 0: "Autoflash", 2: "Rear Sync", 3: "Wireless", 4: "Fill-flash", 5: "Flash Off", 6: "Slow Sync" };
const labels6 = { 1: "Multi-segment", 2: "Center-weighted average", 4: "Spot" };
const labels7 = { 0: "Off", 1: "Standard", 2: "Advanced Auto", 3: "Advanced Level" };
const labels8 = { 1: "Standard", 2: "Vivid", 3: "Portrait", 4: "Landscape", 5: "Sunset", 6: "Night View/Portrait", 8: "B&W", 9: "Adobe RGB", 11: "Neutral", 12: "Clear", 13: "Deep", 14: "Light", 15: "Autumn Leaves", 16: "Sepia" };
const labels9 = { 0: "Auto", 1: "Manual", 2: "Program AE", 3: "Aperture-priority AE", 4: "Shutter speed priority AE", 8: "Program Shift A", 9: "Program Shift S", 16: "Portrait", 17: "Sports", 18: "Sunset", 19: "Night Portrait", 20: "Landscape", 21: "Macro", 35: "Auto No Flash" };
const labels10 = { 0: "Did not fire", 1: "Fired", 2: "External Flash, Did not fire", 3: "External Flash, Fired" };
const labels11 = { 0: "Horizontal (normal)", 1: "Rotate 90 CW", 2: "Rotate 270 CW" };
const labels12 = { 1: "Fired, Autoflash", 2: "Fired, Fill-flash", 3: "Fired, Rear Sync", 4: "Fired, Wireless", 5: "Did not fire", 6: "Fired, Slow Sync", 17: "Fired, Autoflash, Red-eye reduction", 18: "Fired, Fill-flash, Red-eye reduction", 34: "Fired, Fill-flash, HSS" };
const labels13 = { 0: "RAW", 2: "CRAW", 16: "Extra Fine", 32: "Fine", 34: "RAW + JPEG", 35: "CRAW + JPEG", 48: "Standard" };
const labels14 = { 1: "Single Frame", 2: "Continuous High", 4: "Self-timer 10 sec", 5: "Self-timer 2 sec, Mirror Lock-up", 7: "Continuous Bracketing", 10: "Remote Commander", 11: "Continuous Self-timer" };
const labels15 = { 16: "Single Frame", 33: "Continuous High", 34: "Continuous Low", 48: "Speed Priority Continuous", 81: "Self-timer 10 sec", 82: "Self-timer 2 sec, Mirror Lock-up", 113: "Continuous Bracketing 0.3 EV", 117: "Continuous Bracketing 0.7 EV", 145: "White Balance Bracketing Low", 146: "White Balance Bracketing High", 192: "Remote Commander" };
const labels16 = { 1: "Program AE", 2: "Aperture-priority AE", 3: "Shutter speed priority AE", 4: "Manual", 5: "Cont. Priority AE", 16: "Auto", 17: "Auto (no flash)", 18: "Auto+", 49: "Portrait", 50: "Landscape", 51: "Macro", 52: "Sports", 53: "Sunset", 54: "Night view", 55: "Night view/portrait", 56: "Handheld Night Shot", 57: "3D Sweep Panorama", 64: "Auto 2", 65: "Auto 2 (no flash)", 80: "Sweep Panorama", 96: "Anti Motion Blur", 128: "Toy Camera", 129: "Pop Color", 130: "Posterization", 131: "Posterization B/W", 132: "Retro Photo", 133: "High-key", 134: "Partial Color Red", 135: "Partial Color Green", 136: "Partial Color Blue", 137: "Partial Color Yellow", 138: "High Contrast Monochrome" };
const labels17 = { 17: "AF-S", 18: "AF-C", 19: "AF-A", 32: "Manual", 48: "DMF" };
const labels18 = { 1: "Multi-segment", 2: "Center-weighted average", 3: "Spot" };
const labels19 = { 16: "Standard", 32: "Vivid", 64: "Portrait", 80: "Landscape", 96: "B&W", 160: "Sunset" };
const labels20 = { 16: "Auto (-3)", 17: "Auto (-2)", 18: "Auto (-1)", 19: "Auto (0)", 20: "Auto (+1)", 21: "Auto (+2)", 22: "Auto (+3)", 32: "Daylight (-3)", 33: "Daylight (-2)", 34: "Daylight (-1)", 35: "Daylight (0)", 36: "Daylight (+1)", 37: "Daylight (+2)", 38: "Daylight (+3)", 48: "Shade (-3)", 49: "Shade (-2)", 50: "Shade (-1)", 51: "Shade (0)", 52: "Shade (+1)", 53: "Shade (+2)", 54: "Shade (+3)", 64: "Cloudy (-3)", 65: "Cloudy (-2)", 66: "Cloudy (-1)", 67: "Cloudy (0)", 68: "Cloudy (+1)", 69: "Cloudy (+2)", 70: "Cloudy (+3)", 80: "Tungsten (-3)", 81: "Tungsten (-2)", 82: "Tungsten (-1)", 83: "Tungsten (0)", 84: "Tungsten (+1)", 85: "Tungsten (+2)", 86: "Tungsten (+3)", 96: "Fluorescent (-3)", 97: "Fluorescent (-2)", 98: "Fluorescent (-1)", 99: "Fluorescent (0)", 100: "Fluorescent (+1)", 101: "Fluorescent (+2)", 102: "Fluorescent (+3)", 112: "Flash (-3)", 113: "Flash (-2)", 114: "Flash (-1)", 115: "Flash (0)", 116: "Flash (+1)", 117: "Flash (+2)", 118: "Flash (+3)", 163: "Custom", 243: "Color Temperature/Color Filter" };
const labels21 = { 1: "Flash Off", 16: "Autoflash", 17: "Fill-flash", 18: "Slow Sync", 19: "Rear Sync", 20: "Wireless" };
const labels22 = { 33: "1 EV", 34: "1.5 EV", 35: "2 EV", 36: "2.5 EV", 37: "3 EV", 38: "3.5 EV", 39: "4 EV", 40: "5 EV", 41: "6 EV" };
const labels23 = { 16: "ViewFinder", 33: "Focus Check Live View", 34: "Quick AF Live View" };
const labels24 = { 0: "n/a", 16: "Viewfinder", 33: "Focus Check Live View", 34: "Quick AF Live View" };
const labels25 = { 0: "Horizontal (normal)", 1: "Rotate 90 CW", 2: "Rotate 270 CW", 3: "Rotate 180" };
const labels26 = { 1: "Horizontal (normal)", 2: "Rotate 180", 6: "Rotate 90 CW", 8: "Rotate 270 CW" };

export const sonyCameraInfo = defineTable('Sony::CameraInfo', 'MakerNotes', 'Sony', [
	{ id: 0, name: "LensSpec", type: "undef", count: 8 },
	{ id: 20, name: "FocusModeSetting", type: "int8u", print: { 0: "Manual", 1: "AF-S", 2: "AF-C", 3: "AF-A", 4: "DMF" } },
	{ id: 21, name: "AFPointSelected", type: "int8u", print: { 0: "Auto", 1: "Center", 2: "Top", 3: "Upper-right", 4: "Right", 5: "Lower-right", 6: "Bottom", 7: "Lower-left", 8: "Left", 9: "Upper-left", 10: "Far Right", 11: "Far Left" } },
	{ id: 25, name: "AFPoint", type: "int8u", print: { 0: "Upper-left", 1: "Left", 2: "Lower-left", 3: "Far Left", 4: "Bottom Assist-left", 5: "Bottom", 6: "Bottom Assist-right", 7: "Center (7)", 8: "Center (horizontal)", 9: "Center (9)", 10: "Center (10)", 11: "Center (11)", 12: "Center (12)", 13: "Center (vertical)", 14: "Center (14)", 15: "Top Assist-left", 16: "Top", 17: "Top Assist-right", 18: "Far Right", 19: "Upper-right", 20: "Right", 21: "Lower-right", 22: "Center F2.8" } },
	{ id: 30, name: "AFStatusActiveSensor", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 32, name: "AFStatusUpper-left", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 34, name: "AFStatusLeft", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 36, name: "AFStatusLower-left", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 38, name: "AFStatusFarLeft", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 40, name: "AFStatusBottomAssist-left", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 42, name: "AFStatusBottom", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 44, name: "AFStatusBottomAssist-right", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 46, name: "AFStatusCenter-7", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 48, name: "AFStatusCenter-horizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 50, name: "AFStatusCenter-9", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 52, name: "AFStatusCenter-10", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 54, name: "AFStatusCenter-11", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 56, name: "AFStatusCenter-12", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 58, name: "AFStatusCenter-vertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 60, name: "AFStatusCenter-14", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 62, name: "AFStatusTopAssist-left", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 64, name: "AFStatusTop", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 66, name: "AFStatusTopAssist-right", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 68, name: "AFStatusFarRight", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 70, name: "AFStatusUpper-right", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 72, name: "AFStatusRight", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 74, name: "AFStatusLower-right", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 76, name: "AFStatusCenterF2-8", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 304, name: "AFMicroAdjValue", type: "int8u" },
	{ id: 305, name: "AFMicroAdjMode", type: "int8u", hint: { mask: 128 }, print: { 0: "Off", 1: "On" } },
	{ id: 305.1, name: "AFMicroAdjRegisteredLenses", type: "int8u", hint: { mask: 127 } }
], more.sonyCameraInfo);

export const sonyCameraInfo2 = defineTable('Sony::CameraInfo2', 'MakerNotes', 'Sony', [
	{ id: 0, name: "LensSpec", type: "undef", count: 8 },
	{ id: 20, name: "AFPointSelected", type: "int8u", print: labels0 },
	{ id: 21, name: "FocusModeSetting", type: "int8u", print: { 0: "Manual", 1: "AF-S", 2: "AF-C", 3: "AF-A", 4: "DMF" } },
	{ id: 24, name: "AFPoint", type: "int8u", print: labels1 },
	{ id: 27, name: "AFStatusActiveSensor", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 29, name: "AFStatusTop-right", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 31, name: "AFStatusBottom-right", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 33, name: "AFStatusBottom", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 35, name: "AFStatusMiddleHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 37, name: "AFStatusCenterVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 39, name: "AFStatusTop", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 41, name: "AFStatusTop-left", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 43, name: "AFStatusBottom-left", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 45, name: "AFStatusLeft", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 47, name: "AFStatusCenterHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 49, name: "AFStatusRight", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } }
], more.sonyCameraInfo2);

export const sonyCameraInfo3 = defineTable('Sony::CameraInfo3', 'MakerNotes', 'Sony', [
	{ id: 0, name: "LensSpec", type: "undef", count: 8 },
	{ id: 14, name: "FocalLength", type: "int16u" },
	{ id: 16, name: "FocalLengthTeleZoom", type: "int16u" },
	{ id: 20, name: "AFPointSelected", type: "int8u", print: labels0 },
	{ id: 21, name: "FocusMode", type: "int8u", print: { 0: "Manual", 1: "AF-S", 2: "AF-C", 3: "AF-A" } },
	{ id: 24, name: "AFPoint", type: "int8u", print: labels1 },
	{ id: 25, name: "FocusStatus", type: "int8u", print: { 0: "Manual - Not confirmed (0)", 4: "Manual - Not confirmed (4)", 16: "AF-C - Confirmed", 24: "AF-C - Not Confirmed", 64: "AF-S - Confirmed" } },
	{ id: 27, name: "AFStatusActiveSensor", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 28, name: "AFPointSelected", type: "int8u", print: { 0: "Auto", 1: "Center", 2: "Top", 3: "Upper-right", 4: "Right", 5: "Lower-right", 6: "Bottom", 7: "Lower-left", 8: "Left", 9: "Upper-left", 10: "Far Right", 11: "Far Left", 12: "Upper-middle", 13: "Near Right", 14: "Lower-middle", 15: "Near Left" } },
	{ id: 29, name: "FocusMode", type: "int8u", print: { 0: "Manual", 1: "AF-S", 2: "AF-C", 3: "AF-A" } },
	{ id: 29, name: "AFStatusTop-right", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 31, name: "AFStatusBottom-right", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 32, name: "AFPoint", type: "int8u", print: { 0: "Upper-left", 1: "Left", 2: "Lower-left", 3: "Far Left", 4: "Top (horizontal)", 5: "Near Right", 6: "Center (horizontal)", 7: "Near Left", 8: "Bottom (horizontal)", 9: "Top (vertical)", 10: "Center (vertical)", 11: "Bottom (vertical)", 12: "Far Right", 13: "Upper-right", 14: "Right", 15: "Lower-right", 16: "Upper-middle", 17: "Lower-middle", 255: "(none)" } },
	{ id: 33, name: "AFStatusActiveSensor", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 33, name: "AFStatusBottom", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 35, name: "AFStatusMiddleHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 37, name: "AFStatusCenterVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 39, name: "AFStatusTop", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 41, name: "AFStatusTop-left", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 43, name: "AFStatusBottom-left", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 45, name: "AFStatusLeft", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 47, name: "AFStatusCenterHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 49, name: "AFStatusRight", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } }
], more.sonyCameraInfo3);

export const sonyAFStatus15 = defineTable('Sony::AFStatus15', 'MakerNotes', 'Sony', [
	{ id: 0, name: "AFStatusUpper-left", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 2, name: "AFStatusLeft", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 4, name: "AFStatusLower-left", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 6, name: "AFStatusFarLeft", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 8, name: "AFStatusTopHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 10, name: "AFStatusNearRight", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 12, name: "AFStatusCenterHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 14, name: "AFStatusNearLeft", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 16, name: "AFStatusBottomHorizontal", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 18, name: "AFStatusTopVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 20, name: "AFStatusCenterVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 22, name: "AFStatusBottomVertical", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 24, name: "AFStatusFarRight", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 26, name: "AFStatusUpper-right", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 28, name: "AFStatusRight", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 30, name: "AFStatusLower-right", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 32, name: "AFStatusUpper-middle", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } },
	{ id: 34, name: "AFStatusLower-middle", type: "int16s", print: { 0: "In Focus", "-32768": "Out of Focus" } }
], more.sonyAFStatus15);

export const sonyCameraSettings = defineTable('Sony::CameraSettings', 'MakerNotes', 'Sony', [
	{ id: 0, name: "ExposureTime", type: "int16u" },
	{ id: 1, name: "FNumber", type: "int16u" },
	{ id: 2, name: "HighSpeedSync", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 3, name: "ExposureCompensationSet", type: "int16u" },
	{ id: 4, name: "DriveMode", type: "int16u", hint: { mask: 255 }, print: labels2 },
	{ id: 5, name: "WhiteBalanceSetting", type: "int16u", print: labels3 },
	{ id: 6, name: "WhiteBalanceFineTune", type: "int16u" },
	{ id: 7, name: "ColorTemperatureSet", type: "int16u" },
	{ id: 8, name: "ColorCompensationFilterSet", type: "int16u" },
	{ id: 12, name: "ColorTemperatureCustom", type: "int16u" },
	{ id: 13, name: "ColorCompensationFilterCustom", type: "int16u" },
	{ id: 15, name: "WhiteBalance", type: "int16u", print: labels4 },
	{ id: 16, name: "FocusModeSetting", type: "int16u", print: { 0: "Manual", 1: "AF-S", 2: "AF-C", 3: "AF-A", 4: "DMF" } },
	{ id: 17, name: "AFAreaMode", type: "int16u", print: { 0: "Wide", 1: "Local", 2: "Spot" } },
	{ id: 18, name: "AFPointSetting", type: "int16u", print: { 1: "Center", 2: "Top", 3: "Upper-right", 4: "Right", 5: "Lower-right", 6: "Bottom", 7: "Lower-left", 8: "Left", 9: "Upper-left", 10: "Far Right", 11: "Far Left" } },
	{ id: 19, name: "FlashMode", type: "int16u", print: labels5 },
	{ id: 20, name: "FlashExposureCompSet", type: "int16u" },
	{ id: 21, name: "MeteringMode", type: "int16u", print: labels6 },
	{ id: 22, name: "ISOSetting", type: "int16u" },
	{ id: 24, name: "DynamicRangeOptimizerMode", type: "int16u", print: labels7 },
	{ id: 25, name: "DynamicRangeOptimizerLevel", type: "int16u" },
	{ id: 26, name: "CreativeStyle", type: "int16u", print: labels8 },
	{ id: 27, name: "ColorSpace", type: "int16u", print: { 0: "sRGB", 1: "Adobe RGB", 5: "Adobe RGB (A700)" } },
	{ id: 28, name: "Sharpness", type: "int16u" },
	{ id: 29, name: "Contrast", type: "int16u" },
	{ id: 30, name: "Saturation", type: "int16u" },
	{ id: 31, name: "ZoneMatchingValue", type: "int16u" },
	{ id: 34, name: "Brightness", type: "int16u" },
	{ id: 35, name: "FlashControl", type: "int16u", print: { 0: "ADI", 1: "Pre-flash TTL", 2: "Manual" } },
	{ id: 40, name: "PrioritySetupShutterRelease", type: "int16u", print: { 0: "AF", 1: "Release" } },
	{ id: 41, name: "AFIlluminator", type: "int16u", print: { 0: "Auto", 1: "Off" } },
	{ id: 42, name: "AFWithShutter", type: "int16u", print: { 0: "On", 1: "Off" } },
	{ id: 43, name: "LongExposureNoiseReduction", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 44, name: "HighISONoiseReduction", type: "int16u", print: { 0: "Normal", 1: "Low", 2: "High", 3: "Off" } },
	{ id: 45, name: "ImageStyle", type: "int16u", print: { 1: "Standard", 2: "Vivid", 3: "Portrait", 4: "Landscape", 5: "Sunset", 7: "Night View/Portrait", 8: "B&W", 9: "Adobe RGB", 11: "Neutral", 129: "StyleBox1", 130: "StyleBox2", 131: "StyleBox3", 132: "StyleBox4", 133: "StyleBox5", 134: "StyleBox6" } },
	{ id: 46, name: "FocusModeSwitch", type: "int16u", print: { 0: "AF", 1: "Manual" } },
	{ id: 47, name: "ShutterSpeedSetting", type: "int16u" },
	{ id: 48, name: "ApertureSetting", type: "int16u" },
	{ id: 60, name: "ExposureProgram", type: "int16u", print: labels9 },
	{ id: 61, name: "ImageStabilizationSetting", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 62, name: "FlashAction", type: "int16u", print: labels10 },
	{ id: 63, name: "Rotation", type: "int16u", print: labels11 },
	{ id: 64, name: "AELock", type: "int16u", print: { 1: "Off", 2: "On" } },
	{ id: 76, name: "FlashAction2", type: "int16u", print: labels12 },
	{ id: 77, name: "FocusMode", type: "int16u", print: { 0: "Manual", 1: "AF-S", 2: "AF-C", 3: "AF-A", 4: "DMF" } },
	{ id: 80, name: "BatteryState", type: "int16u", print: { 2: "Empty", 3: "Very Low", 4: "Low", 5: "Sufficient", 6: "Full" } },
	{ id: 81, name: "BatteryLevel", type: "int16u" },
	{ id: 83, name: "FocusStatus", type: "int16u", print: { 0: "Not confirmed", 4: "Not confirmed, Tracking" }, bits: { 0: "Confirmed", 1: "Failed", 2: "Tracking" } },
	{ id: 84, name: "SonyImageSize", type: "int16u", print: { 1: "Large", 2: "Medium", 3: "Small" } },
	{ id: 85, name: "AspectRatio", type: "int16u", print: { 1: "3:2", 2: "16:9" } },
	{ id: 86, name: "Quality", type: "int16u", print: labels13 },
	{ id: 88, name: "ExposureLevelIncrements", type: "int16u", print: { 33: "1/3 EV", 50: "1/2 EV" } },
	{ id: 106, name: "RedEyeReduction", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 154, name: "FolderNumber", type: "int16u", hint: { mask: 1023 } },
	{ id: 155, name: "ImageNumber", type: "int16u", hint: { mask: 16383 } }
], more.sonyCameraSettings);

export const sonyCameraSettings2 = defineTable('Sony::CameraSettings2', 'MakerNotes', 'Sony', [
	{ id: 0, name: "ExposureTime", type: "int16u" },
	{ id: 1, name: "FNumber", type: "int16u" },
	{ id: 2, name: "HighSpeedSync", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 3, name: "ExposureCompensationSet", type: "int16u" },
	{ id: 4, name: "WhiteBalanceSetting", type: "int16u", print: labels3 },
	{ id: 5, name: "WhiteBalanceFineTune", type: "int16u" },
	{ id: 6, name: "ColorTemperatureSet", type: "int16u" },
	{ id: 7, name: "ColorCompensationFilterSet", type: "int16u" },
	{ id: 8, name: "CustomWB_RGBLevels", type: "int16u", count: 3 },
	{ id: 11, name: "ColorTemperatureCustom", type: "int16u" },
	{ id: 12, name: "ColorCompensationFilterCustom", type: "int16u" },
	{ id: 14, name: "WhiteBalance", type: "int16u", print: labels4 },
	{ id: 15, name: "FocusModeSetting", type: "int16u", print: { 0: "Manual", 1: "AF-S", 2: "AF-C", 3: "AF-A" } },
	{ id: 16, name: "AFAreaMode", type: "int16u", print: { 0: "Wide", 1: "Local", 2: "Spot" } },
	{ id: 17, name: "AFPointSetting", type: "int16u", print: { 1: "Center", 2: "Top", 3: "Upper-right", 4: "Right", 5: "Lower-right", 6: "Bottom", 7: "Lower-left", 8: "Left", 9: "Upper-left" } },
	{ id: 18, name: "FlashExposureCompSet", type: "int16u" },
	{ id: 19, name: "MeteringMode", type: "int16u", print: labels6 },
	{ id: 20, name: "ISOSetting", type: "int16u" },
	{ id: 22, name: "DynamicRangeOptimizerMode", type: "int16u", print: labels7 },
	{ id: 23, name: "DynamicRangeOptimizerLevel", type: "int16u" },
	{ id: 24, name: "CreativeStyle", type: "int16u", print: { 1: "Standard", 2: "Vivid", 3: "Portrait", 4: "Landscape", 5: "Sunset", 6: "Night View/Portrait", 8: "B&W" } },
	{ id: 25, name: "Sharpness", type: "int16u" },
	{ id: 26, name: "Contrast", type: "int16u" },
	{ id: 27, name: "Saturation", type: "int16u" },
	{ id: 31, name: "FlashControl", type: "int16u", print: { 0: "ADI", 1: "Pre-flash TTL", 2: "Manual" } },
	{ id: 37, name: "LongExposureNoiseReduction", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 38, name: "HighISONoiseReduction", type: "int16u", print: { 0: "Off", 1: "Low", 2: "Normal", 3: "High" } },
	{ id: 39, name: "ImageStyle", type: "int16u", print: { 1: "Standard", 2: "Vivid", 3: "Portrait", 4: "Landscape", 5: "Sunset", 7: "Night View/Portrait", 8: "B&W" } },
	{ id: 40, name: "ShutterSpeedSetting", type: "int16u" },
	{ id: 41, name: "ApertureSetting", type: "int16u" },
	{ id: 60, name: "ExposureProgram", type: "int16u", print: labels9 },
	{ id: 61, name: "ImageStabilizationSetting", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 62, name: "FlashAction", type: "int16u", print: labels10 },
	{ id: 63, name: "Rotation", type: "int16u", print: labels11 },
	{ id: 64, name: "AELock", type: "int16u", print: { 1: "Off", 2: "On" } },
	{ id: 76, name: "FlashAction2", type: "int16u", print: labels12 },
	{ id: 77, name: "FocusMode", type: "int16u", print: { 0: "Manual", 1: "AF-S", 2: "AF-C", 3: "AF-A" } },
	{ id: 83, name: "FocusStatus", type: "int16u", print: { 0: "Not confirmed", 4: "Not confirmed, Tracking" }, bits: { 0: "Confirmed", 1: "Failed", 2: "Tracking" } },
	{ id: 84, name: "SonyImageSize", type: "int16u", print: { 1: "Large", 2: "Medium", 3: "Small" } },
	{ id: 85, name: "AspectRatio", type: "int16u", print: { 1: "3:2", 2: "16:9" } },
	{ id: 86, name: "Quality", type: "int16u", print: labels13 },
	{ id: 88, name: "ExposureLevelIncrements", type: "int16u", print: { 33: "1/3 EV", 50: "1/2 EV" } },
	{ id: 126, name: "DriveMode", type: "int16u", hint: { mask: 255 }, print: labels14 },
	{ id: 127, name: "FlashMode", type: "int16u", print: labels5 },
	{ id: 131, name: "ColorSpace", type: "int16u", print: { 5: "Adobe RGB", 6: "sRGB" } }
], more.sonyCameraSettings2);

export const sonyCameraSettings3 = defineTable('Sony::CameraSettings3', 'MakerNotes', 'Sony', [
	{ id: 0, name: "ShutterSpeedSetting", type: "int8u" },
	{ id: 1, name: "ApertureSetting", type: "int8u" },
	{ id: 2, name: "ISOSetting", type: "int8u", print: { 0: "Auto", 254: "n/a" } },
	{ id: 3, name: "ExposureCompensationSet", type: "int8u" },
	{ id: 4, name: "DriveModeSetting", type: "int8u", print: labels15 },
	{ id: 5, name: "ExposureProgram", type: "int8u", print: labels16 },
	{ id: 6, name: "FocusModeSetting", type: "int8u", print: labels17 },
	{ id: 7, name: "MeteringMode", type: "int8u", print: labels18 },
	{ id: 9, name: "SonyImageSize", type: "int8u", print: { 21: "Large (3:2)", 22: "Medium (3:2)", 23: "Small (3:2)", 25: "Large (16:9)", 26: "Medium (16:9)", 27: "Small (16:9)" } },
	{ id: 10, name: "AspectRatio", type: "int8u", print: { 4: "3:2", 8: "16:9" } },
	{ id: 11, name: "Quality", type: "int8u", print: { 2: "RAW", 4: "RAW + JPEG", 6: "Fine", 7: "Standard" } },
	{ id: 12, name: "DynamicRangeOptimizerSetting", type: "int8u", print: { 1: "Off", 16: "On (Auto)", 17: "On (Manual)" } },
	{ id: 13, name: "DynamicRangeOptimizerLevel", type: "int8u" },
	{ id: 14, name: "ColorSpace", type: "int8u", print: { 1: "sRGB", 2: "Adobe RGB" } },
	{ id: 15, name: "CreativeStyleSetting", type: "int8u", print: labels19 },
	{ id: 16, name: "ContrastSetting", type: "int8s" },
	{ id: 17, name: "SaturationSetting", type: "int8s" },
	{ id: 18, name: "SharpnessSetting", type: "int8s" },
	{ id: 22, name: "WhiteBalanceSetting", type: "int8u", print: labels20 },
	{ id: 23, name: "ColorTemperatureSetting", type: "int8u" },
	{ id: 24, name: "ColorCompensationFilterSet", type: "int8s" },
	{ id: 25, name: "CustomWB_RGBLevels", type: "int16uRev", count: 3 },
	{ id: 32, name: "FlashMode", type: "int8u", print: labels21 },
	{ id: 33, name: "FlashControl", type: "int8u", print: { 1: "ADI Flash", 2: "Pre-flash TTL" } },
	{ id: 35, name: "FlashExposureCompSet", type: "int8u" },
	{ id: 36, name: "AFAreaMode", type: "int8u", print: { 1: "Wide", 2: "Spot", 3: "Local", 4: "Flexible" } },
	{ id: 37, name: "LongExposureNoiseReduction", type: "int8u", print: { 1: "Off", 16: "On" } },
	{ id: 38, name: "HighISONoiseReduction", type: "int8u", print: { 16: "Low", 17: "High", 19: "Auto" } },
	{ id: 39, name: "SmileShutterMode", type: "int8u", print: { 17: "Slight Smile", 18: "Normal Smile", 19: "Big Smile" } },
	{ id: 40, name: "RedEyeReduction", type: "int8u", print: { 1: "Off", 16: "On" } },
	{ id: 45, name: "HDRSetting", type: "int8u", print: { 1: "Off", 16: "On (Auto)", 17: "On (Manual)" } },
	{ id: 46, name: "HDRLevel", type: "int8u", print: labels22 },
	{ id: 47, name: "ViewingMode", type: "int8u", print: labels23 },
	{ id: 48, name: "FaceDetection", type: "int8u", print: { 1: "Off", 16: "On" } },
	{ id: 49, name: "SmileShutter", type: "int8u", print: { 1: "Off", 16: "On" } },
	{ id: 50, name: "SweepPanoramaSize", type: "int8u", print: { 1: "Standard", 2: "Wide" } },
	{ id: 51, name: "SweepPanoramaDirection", type: "int8u", print: { 1: "Right", 2: "Left", 3: "Up", 4: "Down" } },
	{ id: 52, name: "DriveMode", type: "int8u", print: { 16: "Single Frame", 33: "Continuous High", 34: "Continuous Low", 48: "Speed Priority Continuous", 81: "Self-timer 10 sec", 82: "Self-timer 2 sec, Mirror Lock-up", 113: "Continuous Bracketing 0.3 EV", 117: "Continuous Bracketing 0.7 EV", 145: "White Balance Bracketing Low", 146: "White Balance Bracketing High", 192: "Remote Commander", 209: "Continuous - HDR", 210: "Continuous - Multi Frame NR", 211: "Continuous - Handheld Night Shot", 212: "Continuous - Anti Motion Blur", 213: "Continuous - Sweep Panorama", 214: "Continuous - 3D Sweep Panorama" } },
	{ id: 53, name: "MultiFrameNoiseReduction", type: "int8u", print: { 0: "n/a", 1: "Off", 16: "On", 255: "None" } },
	{ id: 54, name: "LiveViewAFSetting", type: "int8u", print: { 0: "n/a", 1: "Phase-detect AF", 2: "Contrast AF" } },
	{ id: 56, name: "PanoramaSize3D", type: "int8u", print: { 0: "n/a", 1: "Standard", 2: "Wide", 3: "16:9" } },
	{ id: 131, name: "AFButtonPressed", type: "int8u", print: { 1: "No", 16: "Yes" } },
	{ id: 132, name: "LiveViewMetering", type: "int8u", print: { 0: "n/a", 16: "40 Segment", 32: "1200-zone Evaluative" } },
	{ id: 133, name: "ViewingMode2", type: "int8u", print: labels24 },
	{ id: 134, name: "AELock", type: "int8u", print: { 1: "On", 2: "Off" } },
	{ id: 135, name: "FlashStatusBuilt-in", type: "int8u", print: { 1: "Off", 2: "On" } },
	{ id: 136, name: "FlashStatusExternal", type: "int8u", print: { 1: "None", 2: "Off", 3: "On" } },
	{ id: 139, name: "LiveViewFocusMode", type: "int8u", print: { 0: "n/a", 1: "AF", 16: "Manual" } },
	{ id: 153, name: "LensMount", type: "int8u", print: { 1: "Unknown", 16: "A-mount", 17: "E-mount" } },
	{ id: 268, name: "SequenceNumber", type: "int8u", print: { 0: "Single", 255: "n/a" } },
	{ id: 276, name: "FolderNumber", type: "int32u", hint: { mask: 16760832 } },
	{ id: 276.1, name: "ImageNumber", type: "int32u", hint: { mask: 16383 } },
	{ id: 512, name: "ShotNumberSincePowerUp2", type: "int32u" },
	{ id: 643, name: "AFButtonPressed", type: "int8u", print: { 1: "No", 16: "Yes" } },
	{ id: 644, name: "LiveViewMetering", type: "int8u", print: { 0: "n/a", 16: "40 Segment", 32: "1200-zone Evaluative" } },
	{ id: 645, name: "ViewingMode2", type: "int8u", print: labels24 },
	{ id: 646, name: "AELock", type: "int8u", print: { 1: "On", 2: "Off" } },
	{ id: 647, name: "FlashStatusBuilt-in", type: "int8u", print: { 1: "Off", 2: "On" } },
	{ id: 648, name: "FlashStatusExternal", type: "int8u", print: { 1: "None", 2: "Off", 3: "On" } },
	{ id: 651, name: "LiveViewFocusMode", type: "int8u", print: { 0: "n/a", 1: "AF", 16: "Manual" } },
	{ id: 780, name: "SequenceNumber", type: "int8u", print: { 0: "Single", 255: "n/a" } },
	{ id: 788, name: "ImageNumber", type: "int16u", hint: { mask: 16383 } },
	{ id: 790, name: "FolderNumber", type: "int16u", hint: { mask: 1023 } },
	{ id: 1008, name: "LensE-mountVersion", type: "int16u" },
	{ id: 1011, name: "LensFirmwareVersion", type: "int16u" },
	{ id: 1015, name: "LensType2", type: "int16u", print: { 0: "Unknown E-mount lens or other lens", 1: "Sony LA-EA1 or Sigma MC-11 Adapter", 2: "Sony LA-EA2 Adapter", 3: "Sony LA-EA3 Adapter", 6: "Sony LA-EA4 Adapter", 7: "Sony LA-EA5 Adapter", 13: "Samyang AF 35-150mm F2-2.8", 17: "Samyang RS 21mm F3.5", 18: "Samyang RS 28mm F3.5", 19: "Samyang RS 32mm F2.8", 20: "Samyang AF 35mm F1.4 P FE", 21: "Samyang AF 14-24mm F2.8", 22: "Samyang AF 24-60mm F2.8", 24: "Samyang AF 85mm F1.8 P FE", 44: "Metabones Canon EF Smart Adapter", 78: "Metabones Canon EF Smart Adapter Mark III or Other Adapter", 184: "Metabones Canon EF Speed Booster Ultra", 234: "Metabones Canon EF Smart Adapter Mark IV", 239: "Metabones Canon EF Speed Booster", 24593: "LA-EA4r MonsterAdapter", 32784: "Sony E 16mm F2.8", 32785: "Sony E 18-55mm F3.5-5.6 OSS", 32786: "Sony E 55-210mm F4.5-6.3 OSS", 32787: "Sony E 18-200mm F3.5-6.3 OSS", 32788: "Sony E 30mm F3.5 Macro", 32789: "Sony E 24mm F1.8 ZA or Samyang AF 50mm F1.4", 32790: "Sony E 50mm F1.8 OSS or Samyang AF 14mm F2.8", 32791: "Sony E 16-70mm F4 ZA OSS", 32792: "Sony E 10-18mm F4 OSS", 32793: "Sony E PZ 16-50mm F3.5-5.6 OSS", 32794: "Sony FE 35mm F2.8 ZA or Samyang Lens", 32795: "Sony FE 24-70mm F4 ZA OSS", 32796: "Sony FE 85mm F1.8 or Viltrox PFU RBMH 85mm F1.8", 32797: "Sony E 18-200mm F3.5-6.3 OSS LE", 32798: "Sony E 20mm F2.8", 32799: "Sony E 35mm F1.8 OSS", 32800: "Sony E PZ 18-105mm F4 G OSS", 32801: "Sony FE 12-24mm F4 G", 32802: "Sony FE 90mm F2.8 Macro G OSS", 32803: "Sony E 18-50mm F4-5.6", 32804: "Sony FE 24mm F1.4 GM", 32805: "Sony FE 24-105mm F4 G OSS", 32807: "Sony E PZ 18-200mm F3.5-6.3 OSS", 32808: "Sony FE 55mm F1.8 ZA", 32810: "Sony FE 70-200mm F4 G OSS", 32811: "Sony FE 16-35mm F4 ZA OSS", 32812: "Sony FE 50mm F2.8 Macro", 32813: "Sony FE 28-70mm F3.5-5.6 OSS", 32814: "Sony FE 35mm F1.4 ZA", 32815: "Sony FE 24-240mm F3.5-6.3 OSS", 32816: "Sony FE 28mm F2", 32817: "Sony FE PZ 28-135mm F4 G OSS", 32819: "Sony FE 100mm F2.8 STF GM OSS", 32820: "Sony E PZ 18-110mm F4 G OSS", 32821: "Sony FE 24-70mm F2.8 GM", 32822: "Sony FE 50mm F1.4 ZA", 32823: "Sony FE 85mm F1.4 GM or Samyang AF 85mm F1.4", 32824: "Sony FE 50mm F1.8", 32826: "Sony FE 21mm F2.8 (SEL28F20 + SEL075UWC)", 32827: "Sony FE 16mm F3.5 Fisheye (SEL28F20 + SEL057FEC)", 32828: "Sony FE 70-300mm F4.5-5.6 G OSS", 32829: "Sony FE 100-400mm F4.5-5.6 GM OSS", 32830: "Sony FE 70-200mm F2.8 GM OSS", 32831: "Sony FE 16-35mm F2.8 GM", 32848: "Sony FE 400mm F2.8 GM OSS", 32849: "Sony E 18-135mm F3.5-5.6 OSS", 32850: "Sony FE 135mm F1.8 GM", 32851: "Sony FE 200-600mm F5.6-6.3 G OSS", 32852: "Sony FE 600mm F4 GM OSS", 32853: "Sony E 16-55mm F2.8 G", 32854: "Sony E 70-350mm F4.5-6.3 G OSS", 32855: "Sony FE C 16-35mm T3.1 G", 32858: "Sony FE 35mm F1.8", 32859: "Sony FE 20mm F1.8 G", 32860: "Sony FE 12-24mm F2.8 GM", 32862: "Sony FE 50mm F1.2 GM", 32863: "Sony FE 14mm F1.8 GM", 32864: "Sony FE 28-60mm F4-5.6", 32865: "Sony FE 35mm F1.4 GM", 32866: "Sony FE 24mm F2.8 G", 32867: "Sony FE 40mm F2.5 G", 32868: "Sony FE 50mm F2.5 G", 32871: "Sony FE PZ 16-35mm F4 G", 32873: "Sony E PZ 10-20mm F4 G", 32874: "Sony FE 70-200mm F2.8 GM OSS II", 32875: "Sony FE 24-70mm F2.8 GM II", 32876: "Sony E 11mm F1.8", 32877: "Sony E 15mm F1.4 G", 32878: "Sony FE 20-70mm F4 G", 32879: "Sony FE 50mm F1.4 GM", 32880: "Sony FE 16mm F1.8 G", 32881: "Sony FE 24-50mm F2.8 G", 32882: "Sony FE 16-25mm F2.8 G", 32884: "Sony FE 70-200mm F4 Macro G OSS II", 32885: "Sony FE 16-35mm F2.8 GM II", 32886: "Sony FE 300mm F2.8 GM OSS", 32887: "Sony E PZ 16-50mm F3.5-5.6 OSS II", 32888: "Sony FE 85mm F1.4 GM II", 32889: "Sony FE 28-70mm F2 GM", 32890: "Sony FE 400-800mm F6.3-8 G OSS", 32891: "Sony FE 50-150mm F2 GM", 32893: "Sony FE 100mm F2.8 Macro GM OSS", 32895: "Sony FE 100-400mm F4.5 GM OSS", 33072: "Sony FE 70-200mm F2.8 GM OSS + 1.4X Teleconverter", 33073: "Sony FE 70-200mm F2.8 GM OSS + 2X Teleconverter", 33076: "Sony FE 100mm F2.8 STF GM OSS (macro mode)", 33077: "Sony FE 100-400mm F4.5-5.6 GM OSS + 1.4X Teleconverter", 33078: "Sony FE 100-400mm F4.5-5.6 GM OSS + 2X Teleconverter", 33079: "Sony FE 400mm F2.8 GM OSS + 1.4X Teleconverter", 33080: "Sony FE 400mm F2.8 GM OSS + 2X Teleconverter", 33081: "Sony FE 200-600mm F5.6-6.3 G OSS + 1.4X Teleconverter", 33082: "Sony FE 200-600mm F5.6-6.3 G OSS + 2X Teleconverter", 33083: "Sony FE 600mm F4 GM OSS + 1.4X Teleconverter", 33084: "Sony FE 600mm F4 GM OSS + 2X Teleconverter", 33085: "Sony FE 70-200mm F2.8 GM OSS II + 1.4X Teleconverter", 33086: "Sony FE 70-200mm F2.8 GM OSS II + 2X Teleconverter", 33087: "Sony FE 70-200mm F4 Macro G OSS II + 1.4X Teleconverter", 33088: "Sony FE 70-200mm F4 Macro G OSS II + 2X Teleconverter", 33089: "Sony FE 300mm F2.8 GM OSS + 1.4X Teleconverter", 33090: "Sony FE 300mm F2.8 GM OSS + 2X Teleconverter", 33091: "Sony FE 400-800mm F6.3-8 G OSS + 1.4X Teleconverter", 33092: "Sony FE 400-800mm F6.3-8 G OSS + 2X Teleconverter", 33093: "Sony FE 100mm F2.8 Macro GM OSS + 1.4X Teleconverter", 33094: "Sony FE 100mm F2.8 Macro GM OSS + 2X Teleconverter", 33095: "Sony FE 100-400mm F4.5 GM OSS + 1.4X Teleconverter", 33096: "Sony FE 100-400mm F4.5 GM OSS + 2X Teleconverter", 49201: "Zeiss Touit 12mm F2.8 or other Touit lens", 49202: "Zeiss Touit 32mm F1.8", 49203: "Zeiss Touit 50mm F2.8 Macro", 49216: "Zeiss Batis 25mm F2", 49217: "Zeiss Batis 85mm F1.8", 49218: "Zeiss Batis 18mm F2.8", 49219: "Zeiss Batis 135mm F2.8", 49220: "Zeiss Batis 40mm F2 CF", 49232: "Zeiss Loxia 50mm F2", 49233: "Zeiss Loxia 35mm F2", 49234: "Zeiss Loxia 21mm F2.8", 49235: "Zeiss Loxia 85mm F2.4", 49236: "Zeiss Loxia 25mm F2.4", 49456: "Tamron E 18-200mm F3.5-6.3 Di III VC", 49457: "Tamron 28-75mm F2.8 Di III RXD", 49458: "Tamron 17-28mm F2.8 Di III RXD", 49459: "Tamron 35mm F2.8 Di III OSD M1:2", 49460: "Tamron 24mm F2.8 Di III OSD M1:2", 49461: "Tamron 20mm F2.8 Di III OSD M1:2", 49462: "Tamron 70-180mm F2.8 Di III VXD", 49463: "Tamron 28-200mm F2.8-5.6 Di III RXD", 49464: "Tamron 70-300mm F4.5-6.3 Di III RXD", 49465: "Tamron 17-70mm F2.8 Di III-A VC RXD", 49466: "Tamron 150-500mm F5-6.7 Di III VC VXD", 49467: "Tamron 11-20mm F2.8 Di III-A RXD", 49468: "Tamron 18-300mm F3.5-6.3 Di III-A VC VXD", 49469: "Tamron 35-150mm F2-F2.8 Di III VXD", 49470: "Tamron 28-75mm F2.8 Di III VXD G2", 49471: "Tamron 50-400mm F4.5-6.3 Di III VC VXD", 49472: "Tamron 20-40mm F2.8 Di III VXD", 49473: "Tamron 17-50mm F4 Di III VXD or Tokina or Viltrox lens", 49474: "Tamron 70-180mm F2.8 Di III VXD G2 or Viltrox lens", 49475: "Tamron 50-300mm F4.5-6.3 Di III VC VXD", 49476: "Tamron 28-300mm F4-7.1 Di III VC VXD", 49477: "Tamron 90mm F2.8 Di III Macro VXD", 49478: "Tamron 16-30mm F2.8 Di III VXD G2", 49479: "Tamron 25-200mm F2.8-5.6 Di III VXD G2", 49480: "Tamron 35-100mm F2.8 Di III VXD", 49712: "Tokina FiRIN 20mm F2 FE AF", 49713: "Tokina FiRIN 100mm F2.8 FE MACRO", 49714: "Tokina atx-m 11-18mm F2.8 E", 50480: "Sigma 30mm F1.4 DC DN | C", 50481: "Sigma 50mm F1.4 DG HSM | A", 50482: "Sigma 18-300mm F3.5-6.3 DC MACRO OS HSM | C + MC-11", 50483: "Sigma 18-35mm F1.8 DC HSM | A + MC-11", 50484: "Sigma 24-35mm F2 DG HSM | A + MC-11", 50485: "Sigma 24mm F1.4 DG HSM | A + MC-11", 50486: "Sigma 150-600mm F5-6.3 DG OS HSM | C + MC-11", 50487: "Sigma 20mm F1.4 DG HSM | A + MC-11", 50488: "Sigma 35mm F1.4 DG HSM | A", 50489: "Sigma 150-600mm F5-6.3 DG OS HSM | S + MC-11", 50490: "Sigma 120-300mm F2.8 DG OS HSM | S + MC-11", 50492: "Sigma 24-105mm F4 DG OS HSM | A + MC-11", 50493: "Sigma 17-70mm F2.8-4 DC MACRO OS HSM | C + MC-11", 50495: "Sigma 50-100mm F1.8 DC HSM | A + MC-11", 50499: "Sigma 85mm F1.4 DG HSM | A", 50501: "Sigma 100-400mm F5-6.3 DG OS HSM | C + MC-11", 50503: "Sigma 16mm F1.4 DC DN | C", 50507: "Sigma 105mm F1.4 DG HSM | A", 50508: "Sigma 56mm F1.4 DC DN | C", 50512: "Sigma 70-200mm F2.8 DG OS HSM | S + MC-11", 50513: "Sigma 70mm F2.8 DG MACRO | A", 50514: "Sigma 45mm F2.8 DG DN | C", 50515: "Sigma 35mm F1.2 DG DN | A", 50516: "Sigma 14-24mm F2.8 DG DN | A", 50517: "Sigma 24-70mm F2.8 DG DN | A", 50518: "Sigma 100-400mm F5-6.3 DG DN OS | C", 50521: "Sigma 85mm F1.4 DG DN | A", 50522: "Sigma 105mm F2.8 DG DN MACRO | A", 50523: "Sigma 65mm F2 DG DN | C", 50524: "Sigma 35mm F2 DG DN | C", 50525: "Sigma 24mm F3.5 DG DN | C", 50526: "Sigma 28-70mm F2.8 DG DN | C", 50527: "Sigma 150-600mm F5-6.3 DG DN OS | S", 50528: "Sigma 35mm F1.4 DG DN | A", 50529: "Sigma 90mm F2.8 DG DN | C", 50530: "Sigma 24mm F2 DG DN | C", 50531: "Sigma 18-50mm F2.8 DC DN | C", 50532: "Sigma 20mm F2 DG DN | C", 50533: "Sigma 16-28mm F2.8 DG DN | C", 50534: "Sigma 20mm F1.4 DG DN | A", 50535: "Sigma 24mm F1.4 DG DN | A", 50536: "Sigma 60-600mm F4.5-6.3 DG DN OS | S", 50537: "Sigma 50mm F2 DG DN | C", 50538: "Sigma 17mm F4 DG DN | C", 50539: "Sigma 50mm F1.4 DG DN | A", 50540: "Sigma 14mm F1.4 DG DN | A", 50543: "Sigma 70-200mm F2.8 DG DN OS | S", 50544: "Sigma 23mm F1.4 DC DN | C", 50545: "Sigma 24-70mm F2.8 DG DN II | A", 50546: "Sigma 500mm F5.6 DG DN OS | S", 50547: "Sigma 10-18mm F2.8 DC DN | C", 50548: "Sigma 15mm F1.4 DG DN DIAGONAL FISHEYE | A", 50549: "Sigma 50mm F1.2 DG DN | A", 50550: "Sigma 28-105mm F2.8 DG DN | A", 50551: "Sigma 28-45mm F1.8 DG DN | A", 50552: "Sigma 35mm F1.2 DG II | A", 50553: "Sigma 300-600mm F4 DG OS | S", 50554: "Sigma 16-300mm F3.5-6.7 DC OS | C", 50555: "Sigma 12mm F1.4 DC | C", 50556: "Sigma 17-40mm F1.8 DC | A", 50557: "Sigma 200mm F2 DG OS | S", 50558: "Sigma 20-200mm F3.5-6.3 DG | C", 50559: "Sigma 135mm F1.4 DG | A", 50563: "Sigma 35mm F1.4 DG II | A", 50564: "Sigma 15mm F1.4 DC | C", 50992: "Voigtlander SUPER WIDE-HELIAR 15mm F4.5 III", 50993: "Voigtlander HELIAR-HYPER WIDE 10mm F5.6", 50994: "Voigtlander ULTRA WIDE-HELIAR 12mm F5.6 III", 50995: "Voigtlander MACRO APO-LANTHAR 65mm F2 Aspherical", 50996: "Voigtlander NOKTON 40mm F1.2 Aspherical", 50997: "Voigtlander NOKTON classic 35mm F1.4", 50998: "Voigtlander MACRO APO-LANTHAR 110mm F2.5", 50999: "Voigtlander COLOR-SKOPAR 21mm F3.5 Aspherical", 51000: "Voigtlander NOKTON 50mm F1.2 Aspherical", 51001: "Voigtlander NOKTON 21mm F1.4 Aspherical", 51002: "Voigtlander APO-LANTHAR 50mm F2 Aspherical", 51003: "Voigtlander NOKTON 35mm F1.2 Aspherical SE", 51006: "Voigtlander APO-LANTHAR 35mm F2 Aspherical", 51007: "Voigtlander NOKTON 50mm F1 Aspherical", 51008: "Voigtlander NOKTON 75mm F1.5 Aspherical", 51009: "Voigtlander NOKTON 28mm F1.5 Aspherical", 51011: "Voigtlander APO-LANTHAR 28mm F2 Aspherical", 51072: "ZEISS Otus ML 50mm F1.4", 51073: "ZEISS Otus ML 85mm F1.4", 51504: "Samyang AF 50mm F1.4", 51505: "Samyang AF 14mm F2.8 or Samyang AF 35mm F2.8", 51507: "Samyang AF 35mm F1.4", 51508: "Samyang AF 45mm F1.8", 51510: "Samyang AF 18mm F2.8 or Samyang AF 35mm F1.8", 51512: "Samyang AF 75mm F1.8", 51513: "Samyang AF 35mm F1.8", 51514: "Samyang AF 24mm F1.8", 51515: "Samyang AF 12mm F2.0", 51516: "Samyang AF 24-70mm F2.8", 51517: "Samyang AF 50mm F1.4 II", 51518: "Samyang AF 135mm F1.8", 61569: "LAOWA FFII 10mm F2.8 C&D Dreamer", 61572: "LAOWA FFII 12mm F2.8 C&D Dreamer", 61600: "Thypoch AF 24-50mm F2.8 FE", 61760: "Viltrox 135mm F1.8 FE LAB", 61761: "Viltrox 28mm F4.5 FE", 61762: "Viltrox 35mm F1.2 FE LAB", 61763: "Viltrox 85mm F1.4 FE Pro", 61766: "Viltrox 40mm F2.5 FE Air", 61767: "Viltrox 50mm F2.0 FE Air", 61768: "Viltrox 25mm F1.7 E Air", 61776: "Viltrox 50mm F1.4 FE Pro", 61777: "Viltrox 9mm F2.8 E Air", 61778: "Viltrox 14mm F4.0 FE Air", 61779: "Viltrox 56mm F1.2 E Pro", 61780: "Viltrox 85mm F2.0 FE EVO", 61781: "Viltrox 55mm F1.8 FE EVO", 61783: "Viltrox 15mm F1.7 E Air", 61789: "Viltrox 35mm F1.8 II FE EVO", "0.1": "Sigma 19mm F2.8 [EX] DN", "0.2": "Sigma 30mm F2.8 [EX] DN", "0.3": "Sigma 60mm F2.8 DN", "0.4": "Sony E 18-200mm F3.5-6.3 OSS LE", "0.5": "Tamron 18-200mm F3.5-6.3 Di III VC", "0.6": "Tokina FiRIN 20mm F2 FE AF", "0.7": "Tokina FiRIN 20mm F2 FE MF", "0.8": "Zeiss Touit 12mm F2.8", "0.9": "Zeiss Touit 32mm F1.8", "0.10": "Zeiss Touit 50mm F2.8 Macro", "0.11": "Zeiss Loxia 50mm F2", "0.12": "Zeiss Loxia 35mm F2", "0.13": "Viltrox 85mm F1.8", "32789.1": "Samyang AF 50mm F1.4", "32790.1": "Samyang AF 14mm F2.8", "32794.1": "Samyang AF 24mm F2.8", "32794.2": "Samyang AF 35mm F2.8", "32796.1": "Viltrox PFU RBMH 85mm F1.8", "32823.1": "Samyang AF 85mm F1.4", "49201.1": "Zeiss Touit 32mm F1.8", "49201.2": "Zeiss Touit 50mm F2.8", "49473.1": "Tokina atx-m 85mm F1.8 FE", "49473.2": "Viltrox 23mm F1.4 E", "49473.3": "Viltrox 56mm F1.4 E", "49473.4": "Viltrox 85mm F1.8 II FE", "49474.1": "Viltrox 13mm F1.4 E", "49474.2": "Viltrox 16mm F1.8 FE", "49474.3": "Viltrox 23mm F1.4 E", "49474.4": "Viltrox 24mm F1.8 FE", "49474.5": "Viltrox 28mm F1.8 FE", "49474.6": "Viltrox 33mm F1.4 E", "49474.7": "Viltrox 35mm F1.8 FE", "49474.8": "Viltrox 50mm F1.8 FE", "49474.9": "Viltrox 75mm F1.2 E Pro", "49474.10": "Viltrox 20mm F2.8 FE Air", "49474.11": "Viltrox 135mm F1.8 FE LAB", "49474.12": "Viltrox 27mm F1.2 E Pro", "49474.13": "Viltrox 56mm F1.4 E", "51505.1": "Samyang AF 35mm F2.8", "51510.1": "Samyang AF 35mm F1.8" } },
	{ id: 1024, name: "ImageNumber", type: "int16u", hint: { mask: 16383 } },
	{ id: 1026, name: "FolderNumber", type: "int16u", hint: { mask: 1023 } }
], more.sonyCameraSettings3);

export const sonyExtraInfo = defineTable('Sony::ExtraInfo', 'MakerNotes', 'Sony', [
	{ id: 1, name: "BatteryTemperature", type: "int8u" },
	{ id: 2, name: "BatteryUnknown", type: "undef", count: 4, unknown: true },
	{ id: 8, name: "BatteryVoltage", type: "undef", count: 4, unknown: true },
	{ id: 10, name: "ImageStabilization2", type: "int8u", unknown: true, print: { 191: "On (191)", 207: "On (207)", 210: "On (210)", 213: "On", 246: "Off" } },
	{ id: 12, name: "BatteryLevel", type: "int8u" },
	{ id: 26, name: "ExtraInfoVersion", type: "int8u", count: 4 }
], more.sonyExtraInfo);

export const sonyExtraInfo2 = defineTable('Sony::ExtraInfo2', 'MakerNotes', 'Sony', [
	{ id: 4, name: "BatteryLevel", type: "int8u" },
	{ id: 18, name: "ImageStabilization", type: "int8u", print: { 0: "Off", 64: "On" } }
], more.sonyExtraInfo2);

export const sonyExtraInfo3 = defineTable('Sony::ExtraInfo3', 'MakerNotes', 'Sony', [
	{ id: 0, name: "BatteryUnknown", type: "int16u", unknown: true },
	{ id: 2, name: "BatteryTemperature", type: "int8u" },
	{ id: 4, name: "BatteryLevel", type: "int8u" },
	{ id: 6, name: "BatteryVoltage1", type: "int16u" },
	{ id: 8, name: "BatteryVoltage2", type: "int16u" },
	{ id: 17, name: "ImageStabilization", type: "int8u", print: { 0: "Off", 64: "On" } },
	{ id: 20, name: "BatteryState", type: "int8u", print: { 1: "Empty", 2: "Low", 3: "Half full", 4: "Almost full", 5: "Full" } },
	{ id: 20, name: "ExposureProgram", type: "int8u", print: { 241: "Landscape", 243: "Aperture-priority AE", 245: "Portrait", 246: "Auto", 247: "Program AE", 249: "Macro", 252: "Sunset", 253: "Sports", 255: "Manual" } },
	{ id: 20, name: "ModeDialPosition", type: "int8u", print: { 248: "No Flash", 249: "Aperture-priority AE", 250: "SCN", 251: "Shutter speed priority AE", 252: "Auto", 253: "Program AE", 254: "Panorama", 255: "Manual" } },
	{ id: 22, name: "MemoryCardConfiguration", type: "int8u", hint: { mask: 192 }, print: { 244: "MemoryStick in use, SD card present", 245: "MemoryStick in use, SD slot empty", 252: "SD card in use, MemoryStick present", 254: "SD card in use, MemoryStick slot empty" } },
	{ id: 22, name: "CameraOrientation", type: "int8u", print: labels25 },
	{ id: 24, name: "CameraOrientation", type: "int8u", hint: { mask: 48 }, print: labels25 }
], more.sonyExtraInfo3);

export const sonyFocusInfo = defineTable('Sony::FocusInfo', 'MakerNotes', 'Sony', [
	{ id: 14, name: "DriveMode2", type: "int8u", print: labels14 },
	{ id: 14, name: "DriveMode2", type: "int8u", print: labels2 },
	{ id: 16, name: "Rotation", type: "int8u", print: { 0: "Horizontal (normal)", 1: "Rotate 270 CW", 2: "Rotate 90 CW" } },
	{ id: 20, name: "ImageStabilizationSetting", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 21, name: "DynamicRangeOptimizerMode", type: "int8u", print: labels7 },
	{ id: 43, name: "BracketShotNumber", type: "int8u" },
	{ id: 44, name: "WhiteBalanceBracketing", type: "int8u", print: { 0: "Off", 1: "Low", 2: "High" } },
	{ id: 45, name: "BracketShotNumber2", type: "int8u" },
	{ id: 46, name: "DynamicRangeOptimizerBracket", type: "int8u", print: { 0: "Off", 1: "Low", 2: "High" } },
	{ id: 47, name: "ExposureBracketShotNumber", type: "int8u" },
	{ id: 63, name: "ExposureProgram", type: "int8u", print: labels9 },
	{ id: 65, name: "CreativeStyle", type: "int8u", print: labels8 },
	{ id: 109, name: "ISOSetting", type: "int8u" },
	{ id: 111, name: "ISO", type: "int8u" },
	{ id: 119, name: "DynamicRangeOptimizerMode", type: "int8u", print: labels7 },
	{ id: 121, name: "DynamicRangeOptimizerLevel", type: "int8u" },
	{ id: 2118, name: "ShutterCount", type: "int32u" },
	{ id: 2491, name: "FocusPosition", type: "int8u" },
	{ id: 4368, name: "TiffMeteringImage", type: "undef", count: 9600 }
], more.sonyFocusInfo);

export const sonyMoreInfo = defineTable('Sony::MoreInfo', 'MakerNotes', 'Sony', [
	{ id: 263, name: "TiffMeteringImage" }
], more.sonyMoreInfo);

export const sonyMoreInfo0201 = defineTable('Sony::MoreInfo0201', 'MakerNotes', 'Sony', [
	{ id: 283, name: "ImageCount", type: "int32u" },
	{ id: 293, name: "ShutterCount", type: "int32u" },
	{ id: 330, name: "ShutterCount", type: "int32u" }
], more.sonyMoreInfo0201);

export const sonyMoreInfo0401 = defineTable('Sony::MoreInfo0401', 'MakerNotes', 'Sony', [
	{ id: 1102, name: "ShotNumberSincePowerUp", type: "int32u" }
]);

export const sonyMoreSettings = defineTable('Sony::MoreSettings', 'MakerNotes', 'Sony', [
	{ id: 1, name: "DriveMode2", type: "int8u", print: labels15 },
	{ id: 2, name: "ExposureProgram", type: "int8u", print: labels16 },
	{ id: 3, name: "MeteringMode", type: "int8u", print: labels18 },
	{ id: 4, name: "DynamicRangeOptimizerSetting", type: "int8u", print: { 1: "Off", 16: "On (Auto)", 17: "On (Manual)" } },
	{ id: 5, name: "DynamicRangeOptimizerLevel", type: "int8u" },
	{ id: 6, name: "ColorSpace", type: "int8u", print: { 1: "sRGB", 2: "Adobe RGB" } },
	{ id: 7, name: "CreativeStyleSetting", type: "int8u", print: labels19 },
	{ id: 8, name: "ContrastSetting", type: "int8s" },
	{ id: 9, name: "SaturationSetting", type: "int8s" },
	{ id: 10, name: "SharpnessSetting", type: "int8s" },
	{ id: 13, name: "WhiteBalanceSetting", type: "int8u", print: labels20 },
	{ id: 14, name: "ColorTemperatureSetting", type: "int8u" },
	{ id: 15, name: "ColorCompensationFilterSet", type: "int8s" },
	{ id: 16, name: "FlashMode", type: "int8u", print: labels21 },
	{ id: 17, name: "LongExposureNoiseReduction", type: "int8u", print: { 1: "Off", 16: "On" } },
	{ id: 18, name: "HighISONoiseReduction", type: "int8u", print: { 16: "Low", 17: "High", 19: "Auto" } },
	{ id: 19, name: "FocusMode", type: "int8u", print: labels17 },
	{ id: 21, name: "MultiFrameNoiseReduction", type: "int8u", print: { 0: "n/a", 1: "Off", 16: "On", 255: "None" } },
	{ id: 22, name: "HDRSetting", type: "int8u", print: { 1: "Off", 16: "On (Auto)", 17: "On (Manual)" } },
	{ id: 23, name: "HDRLevel", type: "int8u", print: labels22 },
	{ id: 24, name: "ViewingMode", type: "int8u", print: labels23 },
	{ id: 25, name: "FaceDetection", type: "int8u", print: { 1: "Off", 16: "On" } },
	{ id: 26, name: "CustomWB_RBLevels", type: "int16uRev", count: 2 },
	{ id: 30, name: "BrightnessValue", type: "int8u" },
	{ id: 30, name: "ExposureCompensationSet", type: "int8u" },
	{ id: 31, name: "ISO", type: "int8u" },
	{ id: 31, name: "FlashExposureCompSet", type: "int8u" },
	{ id: 32, name: "FNumber", type: "int8u" },
	{ id: 32, name: "LiveViewAFMethod", type: "int8u", print: { 0: "n/a", 1: "Phase-detect AF", 2: "Contrast AF" } },
	{ id: 33, name: "ExposureTime", type: "int8u" },
	{ id: 33, name: "ISO", type: "int8u" },
	{ id: 34, name: "FNumber", type: "int8u" },
	{ id: 35, name: "FocalLength2", type: "int8u" },
	{ id: 35, name: "ExposureTime", type: "int8u" },
	{ id: 36, name: "ExposureCompensation2", type: "int16s" },
	{ id: 37, name: "FocalLength2", type: "int8u" },
	{ id: 37, name: "ISO", type: "int8u" },
	{ id: 38, name: "FlashExposureCompSet2", type: "int16s" },
	{ id: 38, name: "ExposureCompensation2", type: "int16s" },
	{ id: 38, name: "FNumber", type: "int8u" },
	{ id: 39, name: "ExposureTime", type: "int8u" },
	{ id: 40, name: "Orientation2", type: "int8u", print: labels26 },
	{ id: 41, name: "FocusPosition2", type: "int8u" },
	{ id: 41, name: "FocalLength2", type: "int8u" },
	{ id: 42, name: "FlashAction", type: "int8u", print: { 0: "Did not fire", 1: "Fired" } },
	{ id: 42, name: "ExposureCompensation2", type: "int16s" },
	{ id: 43, name: "FocusPosition2", type: "int8u" },
	{ id: 44, name: "FocusMode2", type: "int8u", print: { 0: "AF", 1: "MF" } },
	{ id: 44, name: "FlashAction", type: "int8u", print: { 0: "Did not fire", 1: "Fired" } },
	{ id: 44, name: "FlashExposureCompSet2", type: "int16s" },
	{ id: 46, name: "FocusMode2", type: "int8u", print: { 0: "AF", 1: "MF" } },
	{ id: 46, name: "Orientation2", type: "int8u", print: labels26 },
	{ id: 47, name: "FocusPosition2", type: "int8u" },
	{ id: 48, name: "FlashAction", type: "int8u", print: { 0: "Did not fire", 1: "Fired" } },
	{ id: 50, name: "FocusMode2", type: "int8u", print: { 0: "AF", 1: "MF" } },
	{ id: 119, name: "FlashAction2", type: "int8u", print: { 0: "Did not fire", 2: "External Flash fired (2)", 3: "Built-in Flash fired", 4: "External Flash fired (4)" } },
	{ id: 120, name: "FlashActionExternal", type: "int8u", print: { 121: "Fired", 122: "Fired", 136: "Did not fire" } },
	{ id: 124, name: "FlashActionExternal", type: "int8u", print: { 136: "Did not fire", 167: "Fired", 182: "Fired, HSS" } },
	{ id: 130, name: "FlashStatus", type: "int8u", print: { 0: "None", 2: "External" } },
	{ id: 134, name: "FlashStatus", type: "int8u", print: { 0: "None", 1: "Built-in", 2: "External" } }
], more.sonyMoreSettings);

export const sonyFaceInfo = defineTable('Sony::FaceInfo', 'MakerNotes', 'Sony', [
	{ id: 0, name: "FacesDetected", type: "int16s", print: { "-1": "n/a" } },
	{ id: 1, name: "Face1Position", type: "int16u", count: 4 },
	{ id: 6, name: "Face2Position", type: "int16u", count: 4 },
	{ id: 11, name: "Face3Position", type: "int16u", count: 4 },
	{ id: 16, name: "Face4Position", type: "int16u", count: 4 },
	{ id: 21, name: "Face5Position", type: "int16u", count: 4 },
	{ id: 26, name: "Face6Position", type: "int16u", count: 4 },
	{ id: 31, name: "Face7Position", type: "int16u", count: 4 },
	{ id: 36, name: "Face8Position", type: "int16u", count: 4 }
]);

export const sonyFaceInfoA = defineTable('Sony::FaceInfoA', 'MakerNotes', 'Sony', [
	{ id: 3, name: "FacesDetected", type: "int16u" },
	{ id: 11, name: "PotentialFace1Position", type: "int16u", count: 4 },
	{ id: 21, name: "PotentialFace2Position", type: "int16u", count: 4 },
	{ id: 31, name: "PotentialFace3Position", type: "int16u", count: 4 },
	{ id: 41, name: "PotentialFace4Position", type: "int16u", count: 4 },
	{ id: 51, name: "PotentialFace5Position", type: "int16u", count: 4 },
	{ id: 61, name: "PotentialFace6Position", type: "int16u", count: 4 },
	{ id: 71, name: "PotentialFace7Position", type: "int16u", count: 4 },
	{ id: 81, name: "PotentialFace8Position", type: "int16u", count: 4 },
	{ id: 91, name: "Face1Position", type: "int16u", count: 4 },
	{ id: 101, name: "Face2Position", type: "int16u", count: 4 },
	{ id: 111, name: "Face3Position", type: "int16u", count: 4 },
	{ id: 121, name: "Face4Position", type: "int16u", count: 4 }
]);
