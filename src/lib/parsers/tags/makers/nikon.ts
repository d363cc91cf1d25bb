// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/nikon.ts';

const labels0 = { 0: "Center", 1: "Top", 2: "Bottom", 3: "Mid-left", 4: "Mid-right", 5: "Upper-left", 6: "Upper-right", 7: "Lower-left", 8: "Lower-right", 9: "Far Left", 10: "Far Right" };
const labels1 = { 0: "Single Area", 1: "Dynamic Area", 2: "Dynamic Area (closest subject)", 3: "Group Dynamic", 4: "Dynamic Area (9 points)", 5: "Dynamic Area (21 points)", 6: "Dynamic Area (51 points)", 7: "Dynamic Area (51 points, 3D-tracking)", 8: "Auto-area", 9: "Dynamic Area (3D-tracking)", 10: "Single Area (wide)", 11: "Dynamic Area (wide)", 12: "Dynamic Area (wide, 3D-tracking)", 13: "Group Area", 14: "Dynamic Area (25 points)", 15: "Dynamic Area (72 points)", 16: "Group Area (HL)", 17: "Group Area (VL)", 18: "Dynamic Area (49 points)", 128: "Single", 129: "Auto (41 points)", 130: "Subject Tracking (41 points)", 131: "Face Priority (41 points)", 192: "Pinpoint", 193: "Single", 194: "Dynamic", 195: "Wide (S)", 196: "Wide (L)", 197: "Auto", 199: "Auto" };
const labels2 = { 0: "Contrast-detect", 1: "Contrast-detect (normal area)", 2: "Contrast-detect (wide area)", 3: "Contrast-detect (face priority)", 4: "Contrast-detect (subject tracking)", 128: "Single", 129: "Auto (41 points)", 130: "Subject Tracking (41 points)", 131: "Face Priority (41 points)", 192: "Pinpoint", 193: "Single", 194: "Dynamic", 195: "Wide (S)", 196: "Wide (L)", 197: "Auto", 198: "Auto (People)", 199: "Auto (Animal)", 200: "Normal-area AF", 201: "Wide-area AF", 202: "Face-priority AF", 203: "Subject-tracking AF", 204: "Dynamic Area (S)", 205: "Dynamic Area (M)", 206: "Dynamic Area (L)", 207: "3D-tracking", 208: "Wide-Area (C1/C2)" };
const labels3 = { 0: "(none)", 1: "C6 (Center)", 2: "B6", 3: "A5", 4: "D6", 5: "E5", 6: "C7", 7: "B7", 8: "A6", 9: "D7", 10: "E6", 11: "C5", 12: "B5", 13: "A4", 14: "D5", 15: "E4", 16: "C8", 17: "B8", 18: "A7", 19: "D8", 20: "E7", 21: "C9", 22: "B9", 23: "A8", 24: "D9", 25: "E8", 26: "C10", 27: "B10", 28: "A9", 29: "D10", 30: "E9", 31: "C11", 32: "B11", 33: "D11", 34: "C4", 35: "B4", 36: "A3", 37: "D4", 38: "E3", 39: "C3", 40: "B3", 41: "A2", 42: "D3", 43: "E2", 44: "C2", 45: "B2", 46: "A1", 47: "D2", 48: "E1", 49: "C1", 50: "B1", 51: "D1" };
const labels4 = { 0: "(none)", 1: "Center", 2: "Top", 3: "Bottom", 4: "Mid-left", 5: "Upper-left", 6: "Lower-left", 7: "Far Left", 8: "Mid-right", 9: "Upper-right", 10: "Lower-right", 11: "Far Right" };
const labels5 = { 0: "Center", 1: "Top", 2: "Bottom", 3: "Mid-left", 4: "Upper-left", 5: "Lower-left", 6: "Far Left", 7: "Mid-right", 8: "Upper-right", 9: "Lower-right", 10: "Far Right" };
const labels6 = { 1: "Lossy (type 1)", 2: "Uncompressed", 3: "Lossless", 4: "Lossy (type 2)", 5: "Striped packed 12 bits", 6: "Uncompressed (reduced to 12 bit)", 7: "Unpacked 12 bits", 8: "Small", 9: "Packed 12 bits", 10: "Packed 14 bits", 13: "High Efficiency", 14: "High Efficiency*" };
const labels7 = { 0: "None", 3: "B & W", 4: "Sepia", 5: "Trim", 6: "Small Picture", 7: "D-Lighting", 8: "Red Eye", 9: "Cyanotype", 10: "Sky Light", 11: "Warm Tone", 12: "Color Custom", 13: "Image Overlay", 14: "Red Intensifier", 15: "Green Intensifier", 16: "Blue Intensifier", 17: "Cross Screen", 18: "Quick Retouch", 19: "NEF Processing", 23: "Distortion Control", 25: "Fisheye", 26: "Straighten", 29: "Perspective Control", 30: "Color Outline", 31: "Soft Filter", 32: "Resize", 33: "Miniature Effect", 34: "Skin Softening", 35: "Selected Frame", 37: "Color Sketch", 38: "Selective Color", 39: "Glamour", 40: "Drawing", 44: "Pop", 45: "Toy Camera Effect 1", 46: "Toy Camera Effect 2", 47: "Cross Process (red)", 48: "Cross Process (blue)", 49: "Cross Process (green)", 50: "Cross Process (yellow)", 51: "Super Vivid", 52: "High-contrast Monochrome", 53: "High Key", 54: "Low Key" };
const labels8 = { 0: "Default Settings", 1: "Quick Adjust", 2: "Full Control" };
const labels9 = { 128: "Off", 129: "Yellow", 130: "Orange", 131: "Red", 132: "Green", 255: "n/a" };
const labels10 = { 128: "B&W", 129: "Sepia", 130: "Cyanotype", 131: "Red", 132: "Yellow", 133: "Green", 134: "Blue-green", 135: "Blue", 136: "Purple-blue", 137: "Red-purple", 255: "n/a" };

export const nikonAFInfo = defineTable('Nikon::AFInfo', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "AFAreaMode", type: "int8u", print: { 0: "Single Area", 1: "Dynamic Area", 2: "Dynamic Area (closest subject)", 3: "Group Dynamic", 4: "Single Area (wide)", 5: "Dynamic Area (wide)" } },
	{ id: 1, name: "AFPoint", type: "int8u", print: labels0 },
	{ id: 2, name: "AFPointsInFocus", type: "int16u", print: { 0: "(none)", 2047: "All 11 Points" }, bits: labels0 }
]);

export const nikonAFInfo2V0100 = defineTable('Nikon::AFInfo2V0100', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "AFInfo2Version", type: "undef", count: 4 },
	{ id: 4, name: "AFDetectionMethod", type: "int8u", print: { 0: "Phase Detect", 1: "Contrast Detect", 2: "Hybrid" } },
	{ id: 5, name: "AFAreaMode", type: "int8u", print: labels1 },
	{ id: 5, name: "AFAreaMode", type: "int8u", print: labels2 },
	{ id: 6, name: "FocusPointSchema", type: "int8u", print: { 0: "Off", 1: "51-point", 2: "11-point", 3: "39-point" } },
	{ id: 7, name: "PrimaryAFPoint", type: "int8u", print: labels3 },
	{ id: 7, name: "PrimaryAFPoint", type: "int8u", print: labels4 },
	{ id: 7, name: "PrimaryAFPoint", type: "int8u", print: { 0: "(none)", 1: "C6 (Center)", 2: "B6", 3: "A2", 4: "D6", 5: "E2", 6: "C7", 7: "B7", 8: "A3", 9: "D7", 10: "E3", 11: "C5", 12: "B5", 13: "A1", 14: "D5", 15: "E1", 16: "C8", 17: "B8", 18: "D8", 19: "C9", 20: "B9", 21: "D9", 22: "C10", 23: "B10", 24: "D10", 25: "C11", 26: "B11", 27: "D11", 28: "C4", 29: "B4", 30: "D4", 31: "C3", 32: "B3", 33: "D3", 34: "C2", 35: "B2", 36: "D2", 37: "C1", 38: "B1", 39: "D1" } },
	{ id: 7, name: "PrimaryAFPoint", type: "int8u", print: { 0: "(none)" } },
	{ id: 8, name: "AFPointsUsed", type: "undef", count: 7 },
	{ id: 8, name: "AFPointsUsed", type: "undef", count: 2, print: { 0: "(none)", 2047: "All 11 Points" }, bits: labels5 },
	{ id: 8, name: "AFPointsUsed", type: "undef", count: 5 },
	{ id: 8, name: "AFPointsUsed", type: "int8u", print: { 0: "(none)" } },
	{ id: 16, name: "AFImageWidth", type: "int16u" },
	{ id: 18, name: "AFImageHeight", type: "int16u" },
	{ id: 20, name: "AFAreaXPosition", type: "int16u" },
	{ id: 22, name: "AFAreaYPosition", type: "int16u" },
	{ id: 24, name: "AFAreaWidth", type: "int16u" },
	{ id: 26, name: "AFAreaHeight", type: "int16u" },
	{ id: 28, name: "ContrastDetectAFInFocus", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 28, name: "AFPointsSelected", type: "undef", count: 20 }
], more.nikonAFInfo2V0100);

export const nikonAFInfo2V0101 = defineTable('Nikon::AFInfo2V0101', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "AFInfo2Version", type: "undef", count: 4 },
	{ id: 4, name: "AFDetectionMethod", type: "int8u", print: { 0: "Phase Detect", 1: "Contrast Detect", 2: "Hybrid" } },
	{ id: 5, name: "AFAreaMode", type: "int8u", print: labels1 },
	{ id: 5, name: "AFAreaMode", type: "int8u", print: labels2 },
	{ id: 6, name: "FocusPointSchema", type: "int8u", print: { 0: "Off", 1: "51-point", 2: "11-point", 7: "153-point" } },
	{ id: 8, name: "AFPointsUsed", type: "undef", count: 7 },
	{ id: 8, name: "AFPointsUsed", type: "undef", count: 2, print: { 0: "(none)", 2047: "All 11 Points" }, bits: labels5 },
	{ id: 8, name: "AFPointsUsed", type: "undef", count: 20 },
	{ id: 8, name: "AFPointsUsed", type: "int8u", print: { 0: "(none)" } },
	{ id: 28, name: "ContrastDetectAFInFocus", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 28, name: "AFPointsUsed", type: "undef", count: 7 },
	{ id: 28, name: "AFPointsSelected", type: "undef", count: 20 },
	{ id: 48, name: "AFPointsInFocus", type: "undef", count: 7 },
	{ id: 48, name: "AFPointsInFocus", type: "undef", count: 20 },
	{ id: 68, name: "PrimaryAFPoint", type: "int8u", print: labels3 },
	{ id: 68, name: "PrimaryAFPoint", type: "int8u", print: labels4 },
	{ id: 68, name: "PrimaryAFPoint", type: "int8u", print: { 0: "(none)", 1: "E9 (Center)", 2: "D9", 3: "C9", 4: "B9", 5: "A9", 6: "F9", 7: "G9", 8: "H9", 9: "I9", 10: "E10", 11: "D10", 12: "C10", 13: "B10", 14: "A10", 15: "F10", 16: "G10", 17: "H10", 18: "I10", 19: "E11", 20: "D11", 21: "C11", 22: "B11", 23: "A11", 24: "F11", 25: "G11", 26: "H11", 27: "I11", 28: "E8", 29: "D8", 30: "C8", 31: "B8", 32: "A8", 33: "F8", 34: "G8", 35: "H8", 36: "I8", 37: "E7", 38: "D7", 39: "C7", 40: "B7", 41: "A7", 42: "F7", 43: "G7", 44: "H7", 45: "I7", 46: "E12", 47: "D12", 48: "C12", 49: "B12", 50: "A12", 51: "F12", 52: "G12", 53: "H12", 54: "I12", 55: "E13", 56: "D13", 57: "C13", 58: "B13", 59: "A13", 60: "F13", 61: "G13", 62: "H13", 63: "I13", 64: "E14", 65: "D14", 66: "C14", 67: "B14", 68: "A14", 69: "F14", 70: "G14", 71: "H14", 72: "I14", 73: "E15", 74: "D15", 75: "C15", 76: "B15", 77: "A15", 78: "F15", 79: "G15", 80: "H15", 81: "I15", 82: "E16", 83: "D16", 84: "C16", 85: "B16", 86: "A16", 87: "F16", 88: "G16", 89: "H16", 90: "I16", 91: "E17", 92: "D17", 93: "C17", 94: "B17", 95: "A17", 96: "F17", 97: "G17", 98: "H17", 99: "I17", 100: "E6", 101: "D6", 102: "C6", 103: "B6", 104: "A6", 105: "F6", 106: "G6", 107: "H6", 108: "I6", 109: "E5", 110: "D5", 111: "C5", 112: "B5", 113: "A5", 114: "F5", 115: "G5", 116: "H5", 117: "I5", 118: "E4", 119: "D4", 120: "C4", 121: "B4", 122: "A4", 123: "F4", 124: "G4", 125: "H4", 126: "I4", 127: "E3", 128: "D3", 129: "C3", 130: "B3", 131: "A3", 132: "F3", 133: "G3", 134: "H3", 135: "I3", 136: "E2", 137: "D2", 138: "C2", 139: "B2", 140: "A2", 141: "F2", 142: "G2", 143: "H2", 144: "I2", 145: "E1", 146: "D1", 147: "C1", 148: "B1", 149: "A1", 150: "F1", 151: "G1", 152: "H1", 153: "I1" } },
	{ id: 68, name: "PrimaryAFPoint", type: "int8u", print: { 0: "(none)" } },
	{ id: 70, name: "AFImageWidth", type: "int16u" },
	{ id: 72, name: "AFImageHeight", type: "int16u" },
	{ id: 74, name: "AFAreaXPosition", type: "int16u" },
	{ id: 76, name: "AFAreaYPosition", type: "int16u" },
	{ id: 78, name: "AFAreaWidth", type: "int16u" },
	{ id: 80, name: "AFAreaHeight", type: "int16u" },
	{ id: 82, name: "ContrastDetectAFInFocus", type: "int8u", print: { 0: "No", 1: "Yes" } }
], more.nikonAFInfo2V0101);

export const nikonAFInfo2V0200 = defineTable('Nikon::AFInfo2V0200', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "AFInfo2Version", type: "undef", count: 4 },
	{ id: 5, name: "AFAreaMode", type: "int8u", print: { 128: "Single", 129: "Auto (41 points)", 130: "Subject Tracking (41 points)", 131: "Face Priority (41 points)" } },
	{ id: 6, name: "PhaseDetectAF", type: "int8u", print: { 4: "On (73-point)", 5: "On (5)", 6: "On (105-point)" } },
	{ id: 7, name: "PrimaryAFPoint", type: "int8u", print: { 0: "(none)", 1: "E8 (Center)", 2: "D8", 3: "C8", 4: "B8", 5: "A8", 6: "F8", 7: "G8", 8: "H8", 9: "I8", 10: "E9", 11: "D9", 12: "C9", 13: "B9", 14: "A9", 15: "F9", 16: "G9", 17: "H9", 18: "I9", 19: "E7", 20: "D7", 21: "C7", 22: "B7", 23: "A7", 24: "F7", 25: "G7", 26: "H7", 27: "I7", 28: "E10", 29: "D10", 30: "C10", 31: "B10", 32: "A10", 33: "F10", 34: "G10", 35: "H10", 36: "I10", 37: "E11", 38: "D11", 39: "C11", 40: "B11", 41: "A11", 42: "F11", 43: "G11", 44: "H11", 45: "I11", 46: "E12", 47: "D12", 48: "C12", 49: "B12", 50: "A12", 51: "F12", 52: "G12", 53: "H12", 54: "I12", 55: "E13", 56: "D13", 57: "C13", 58: "B13", 59: "A13", 60: "F13", 61: "G13", 62: "H13", 63: "I13", 64: "E14", 65: "D14", 66: "C14", 67: "B14", 68: "A14", 69: "F14", 70: "G14", 71: "H14", 72: "I14", 73: "E15", 74: "D15", 75: "C15", 76: "B15", 77: "A15", 78: "F15", 79: "G15", 80: "H15", 81: "I15", 82: "E6", 83: "D6", 84: "C6", 85: "B6", 86: "A6", 87: "F6", 88: "G6", 89: "H6", 90: "I6", 91: "E5", 92: "D5", 93: "C5", 94: "B5", 95: "A5", 96: "F5", 97: "G5", 98: "H5", 99: "I5", 100: "E4", 101: "D4", 102: "C4", 103: "B4", 104: "A4", 105: "F4", 106: "G4", 107: "H4", 108: "I4", 109: "E3", 110: "D3", 111: "C3", 112: "B3", 113: "A3", 114: "F3", 115: "G3", 116: "H3", 117: "I3", 118: "E2", 119: "D2", 120: "C2", 121: "B2", 122: "A2", 123: "F2", 124: "G2", 125: "H2", 126: "I2", 127: "E1", 128: "D1", 129: "C1", 130: "B1", 131: "A1", 132: "F1", 133: "G1", 134: "H1", 135: "I1" } },
	{ id: 7, name: "PrimaryAFPoint", type: "int8u", print: { 0: "(none)", 82: "F8 (Center)" } },
	{ id: 7, name: "PrimaryAFPoint", type: "int8u", print: { 0: "(none)", 115: "F11 (Center)" } },
	{ id: 8, name: "AFPointsUsed", type: "undef", count: 17 },
	{ id: 8, name: "AFPointsUsed", type: "undef", count: 21 },
	{ id: 8, name: "AFPointsUsed", type: "undef", count: 29 }
], more.nikonAFInfo2V0200);

export const nikonAFInfo2V0300 = defineTable('Nikon::AFInfo2V0300', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "AFInfo2Version", type: "undef", count: 4 },
	{ id: 4, name: "AFDetectionMethod", type: "int8u", print: { 0: "Phase Detect", 1: "Contrast Detect", 2: "Hybrid" } },
	{ id: 5, name: "AFAreaMode", type: "int8u", print: labels1 },
	{ id: 5, name: "AFAreaMode", type: "int8u", print: labels2 },
	{ id: 6, name: "FocusPointSchema", type: "int8u", print: { 0: "Off", 1: "51-point", 8: "81-point", 9: "105-point" } },
	{ id: 7, name: "AFCoordinatesAvailable", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 10, name: "AFPointsUsed", type: "undef", count: 7 },
	{ id: 10, name: "AFPointsUsed", type: "undef", count: 11 },
	{ id: 10, name: "AFPointsUsed", type: "undef", count: 14 },
	{ id: 42, name: "AFImageWidth", type: "int16u" },
	{ id: 44, name: "AFImageHeight", type: "int16u" },
	{ id: 46, name: "AFAreaXPosition", type: "int16u" },
	{ id: 47, name: "FocusPositionHorizontal", type: "int8u" },
	{ id: 47, name: "FocusPositionHorizontal", type: "int8u" },
	{ id: 47, name: "FocusPositionHorizontal", type: "int8u" },
	{ id: 48, name: "AFAreaYPosition", type: "int16u" },
	{ id: 49, name: "FocusPositionVertical", type: "int8u" },
	{ id: 49, name: "FocusPositionVertical", type: "int8u" },
	{ id: 49, name: "FocusPositionVertical", type: "int8u" },
	{ id: 50, name: "AFAreaWidth", type: "int16u" },
	{ id: 52, name: "AFAreaHeight", type: "int16u" },
	{ id: 56, name: "PrimaryAFPoint", type: "int8u", print: labels3 },
	{ id: 56, name: "PrimaryAFPoint", type: "int8u", print: { 0: "(none)", 1: "E5 (Center)", 2: "D5", 3: "C5", 4: "B5", 5: "A5", 6: "F5", 7: "G5", 8: "H5", 9: "I5", 10: "E6", 11: "D6", 12: "C6", 13: "B6", 14: "A6", 15: "F6", 16: "G6", 17: "H6", 18: "I6", 19: "E4", 20: "D4", 21: "C4", 22: "B4", 23: "A4", 24: "F4", 25: "G4", 26: "H4", 27: "I4", 28: "E7", 29: "D7", 30: "C7", 31: "B7", 32: "A7", 33: "F7", 34: "G7", 35: "H7", 36: "I7", 37: "E3", 38: "D3", 39: "C3", 40: "B3", 41: "A3", 42: "F3", 43: "G3", 44: "H3", 45: "I3", 46: "E8", 47: "D8", 48: "C8", 49: "B8", 50: "A8", 51: "F8", 52: "G8", 53: "H8", 54: "I8", 55: "E2", 56: "D2", 57: "C2", 58: "B2", 59: "A2", 60: "F2", 61: "G2", 62: "H2", 63: "I2", 64: "E9", 65: "D9", 66: "C9", 67: "B9", 68: "A9", 69: "F9", 70: "G9", 71: "H9", 72: "I9", 73: "E1", 74: "D1", 75: "C1", 76: "B1", 77: "A1", 78: "F1", 79: "G1", 80: "H1", 81: "I1" } },
	{ id: 56, name: "PrimaryAFPoint", type: "int8u", print: { 0: "(none)", 1: "D8 (Center)", 2: "C8", 3: "B8", 4: "A8", 5: "E8", 6: "F8", 7: "G8", 8: "D9", 9: "C9", 10: "B9", 11: "A9", 12: "E9", 13: "F9", 14: "G9", 15: "D10", 16: "C10", 17: "B10", 18: "A10", 19: "E10", 20: "F10", 21: "G10", 22: "D7", 23: "C7", 24: "B7", 25: "A7", 26: "E7", 27: "F7", 28: "G7", 29: "D6", 30: "C6", 31: "B6", 32: "A6", 33: "E6", 34: "F6", 35: "G6", 36: "D11", 37: "C11", 38: "B11", 39: "A11", 40: "E11", 41: "F11", 42: "G11", 43: "D12", 44: "C12", 45: "B12", 46: "A12", 47: "E12", 48: "F12", 49: "G12", 50: "D13", 51: "C13", 52: "B13", 53: "A13", 54: "E13", 55: "F13", 56: "G13", 57: "D14", 58: "C14", 59: "B14", 60: "A14", 61: "E14", 62: "F14", 63: "G14", 64: "D15", 65: "C15", 66: "B15", 67: "A15", 68: "E15", 69: "F15", 70: "G15", 71: "D5", 72: "C5", 73: "B5", 74: "A5", 75: "E5", 76: "F5", 77: "G5", 78: "D4", 79: "C4", 80: "B4", 81: "A4", 82: "E4", 83: "F4", 84: "G4", 85: "D3", 86: "C3", 87: "B3", 88: "A3", 89: "E3", 90: "F3", 91: "G3", 92: "D2", 93: "C2", 94: "B2", 95: "A2", 96: "E2", 97: "F2", 98: "G2", 99: "D1", 100: "C1", 101: "B1", 102: "A1", 103: "E1", 104: "F1", 105: "G1" } }
], more.nikonAFInfo2V0300);

export const nikonAFInfo2V0400 = defineTable('Nikon::AFInfo2V0400', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "AFInfo2Version", type: "undef", count: 4 },
	{ id: 4, name: "AFDetectionMethod", type: "int8u", print: { 0: "Phase Detect", 1: "Contrast Detect", 2: "Hybrid" } },
	{ id: 5, name: "AFAreaMode", type: "int8u", print: { 192: "Pinpoint", 193: "Single", 195: "Wide (S)", 196: "Wide (L)", 197: "Auto", 204: "Dynamic Area (S)", 205: "Dynamic Area (M)", 206: "Dynamic Area (L)", 207: "3D-tracking", 208: "Wide (C1/C2)" } },
	{ id: 7, name: "AFCoordinatesAvailable", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 10, name: "AFPointsUsed", type: "undef", count: 51 },
	{ id: 10, name: "AFPointsUsed", type: "undef", count: 38 },
	{ id: 10, name: "AFPointsUsed", type: "undef", count: 29 },
	{ id: 62, name: "AFImageWidth", type: "int16u" },
	{ id: 64, name: "AFImageHeight", type: "int16u" },
	{ id: 66, name: "AFAreaXPosition", type: "int16u" },
	{ id: 67, name: "FocusPositionHorizontal", type: "int8u" },
	{ id: 67, name: "FocusPositionHorizontal", type: "int8u" },
	{ id: 67, name: "FocusPositionHorizontal", type: "int8u" },
	{ id: 68, name: "AFAreaYPosition", type: "int16u" },
	{ id: 69, name: "FocusPositionVertical", type: "int8u" },
	{ id: 69, name: "FocusPositionVertical", type: "int8u" },
	{ id: 69, name: "FocusPositionVertical", type: "int8u" },
	{ id: 70, name: "AFAreaWidth", type: "int16u" },
	{ id: 72, name: "AFAreaHeight", type: "int16u" },
	{ id: 74, name: "FocusResult", type: "int8u", print: { 0: "Out of Focus", 1: "Focus" } }
], more.nikonAFInfo2V0400);

export const nikonAFTune = defineTable('Nikon::AFTune', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "AFFineTune", type: "int8u", print: { 0: "Off", 1: "On (1)", 2: "On (2)", 3: "On (Zoom)" } },
	{ id: 1, name: "AFFineTuneIndex", type: "int8u" },
	{ id: 2, name: "AFFineTuneAdj", type: "int8s" },
	{ id: 3, name: "AFFineTuneAdjTele", type: "int8s" }
], more.nikonAFTune);

export const nikonBarometerInfo = defineTable('Nikon::BarometerInfo', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "BarometerInfoVersion", type: "undef", count: 4 },
	{ id: 6, name: "Altitude", type: "int32s" }
], more.nikonBarometerInfo);

export const nikonCaptureOffsets = defineTable('Nikon::CaptureOffsets', 'MakerNotes', 'Nikon', [
	{ id: 1, name: "IFD0_Offset" },
	{ id: 2, name: "PreviewIFD_Offset" },
	{ id: 3, name: "SubIFD_Offset" }
]);

export const nikonCaptureOutput = defineTable('Nikon::CaptureOutput', 'MakerNotes', 'Nikon', [
	{ id: 2, name: "OutputImageWidth", type: "int32u" },
	{ id: 3, name: "OutputImageHeight", type: "int32u" },
	{ id: 4, name: "OutputResolution", type: "int32u" }
]);

export const nikonColorBalance1 = defineTable('Nikon::ColorBalance1', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "WB_RBGGLevels", type: "int16u", count: 4 }
]);

export const nikonColorBalance2 = defineTable('Nikon::ColorBalance2', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "WB_RGGBLevels", type: "int16u", count: 4 }
]);

export const nikonColorBalance3 = defineTable('Nikon::ColorBalance3', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "WB_RGBGLevels", type: "int16u", count: 4 }
]);

export const nikonColorBalance4 = defineTable('Nikon::ColorBalance4', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "WB_GRBGLevels", type: "int16u", count: 4 }
]);

export const nikonColorBalanceA = defineTable('Nikon::ColorBalanceA', 'MakerNotes', 'Nikon', [
	{ id: 624, name: "WB_RBLevels", type: "int16u", count: 2 },
	{ id: 626, name: "WB_RBLevelsAuto", type: "int16u", count: 2 },
	{ id: 628, name: "WB_RBLevelsDaylight", type: "int16u", count: 14 },
	{ id: 642, name: "WB_RBLevelsIncandescent", type: "int16u", count: 14 },
	{ id: 656, name: "WB_RBLevelsFluorescent", type: "int16u", count: 6 },
	{ id: 662, name: "WB_RBLevelsCloudy", type: "int16u", count: 14 },
	{ id: 676, name: "WB_RBLevelsFlash", type: "int16u", count: 14 },
	{ id: 690, name: "WB_RBLevelsShade", type: "int16u", count: 14 }
]);

export const nikonColorBalanceB = defineTable('Nikon::ColorBalanceB', 'MakerNotes', 'Nikon', [
	{ id: 4, name: "ColorBalanceVersion", type: "undef", count: 4 },
	{ id: 5096, name: "WB_RGGBLevels", type: "int32u", count: 4 },
	{ id: 5112, name: "WB_RGGBLevelsDaylight", type: "int32u", count: 4 },
	{ id: 5128, name: "WB_RGGBLevelsCloudy", type: "int32u", count: 4 },
	{ id: 5160, name: "WB_RGGBLevelsTungsten", type: "int32u", count: 4 },
	{ id: 5176, name: "WB_RGGBLevelsFluorescentW", type: "int32u", count: 4 },
	{ id: 5192, name: "WB_RGGBLevelsFlash", type: "int32u", count: 4 },
	{ id: 5224, name: "WB_RGGBLevelsCustom", type: "int32u", count: 4 },
	{ id: 5240, name: "WB_RGGBLevelsAuto", type: "int32u", count: 4 }
], more.nikonColorBalanceB);

export const nikonColorBalanceC = defineTable('Nikon::ColorBalanceC', 'MakerNotes', 'Nikon', [
	{ id: 4, name: "ColorBalanceVersion", type: "undef", count: 4 },
	{ id: 32, name: "BlackLevel", type: "int16u" },
	{ id: 56, name: "WB_RGGBLevels", type: "int32u", count: 4 },
	{ id: 76, name: "WB_RGGBLevelsDaylight", type: "int32u", count: 4 },
	{ id: 96, name: "WB_RGGBLevelsCloudy", type: "int32u", count: 4 },
	{ id: 116, name: "WB_RGGBLevelsShade", type: "int32u", count: 4 },
	{ id: 136, name: "WB_RGGBLevelsTungsten", type: "int32u", count: 4 },
	{ id: 156, name: "WB_RGGBLevelsFluorescentW", type: "int32u", count: 4 },
	{ id: 176, name: "WB_RGGBLevelsFluorescentN", type: "int32u", count: 4 },
	{ id: 196, name: "WB_RGGBLevelsFluorescentD", type: "int32u", count: 4 },
	{ id: 216, name: "WB_RGGBLevelsHTMercury", type: "int32u", count: 4 },
	{ id: 256, name: "WB_RGGBLevelsCustom", type: "int32u", count: 4 },
	{ id: 276, name: "WB_RGGBLevelsAuto", type: "int32u", count: 4 }
], more.nikonColorBalanceC);

export const nikonColorBalanceUnknown = defineTable('Nikon::ColorBalanceUnknown', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ColorBalanceVersion", type: "undef", count: 4 }
]);

export const nikonColorBalanceUnknown2 = defineTable('Nikon::ColorBalanceUnknown2', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ColorBalanceVersion", type: "undef", count: 4 }
]);

export const nikonDistortInfo = defineTable('Nikon::DistortInfo', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "DistortionVersion", type: "undef", count: 4, unknown: true },
	{ id: 4, name: "AutoDistortionControl", type: "int8u", print: { 0: "Off", 1: "On", 2: "On (underwater)" } }
]);

export const nikonDistortionInfo = defineTable('Nikon::DistortionInfo', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "DistortionCorrectionVersion", type: "string", count: 4 },
	{ id: 4, name: "DistortionCorrection", type: "int8u", print: { 0: "No Lens Attached", 1: "On (Optional)", 2: "Off", 3: "On (Required)" } },
	{ id: 20, name: "RadialDistortionCoefficient1", type: "rational64s" },
	{ id: 28, name: "RadialDistortionCoefficient2", type: "rational64s" },
	{ id: 36, name: "RadialDistortionCoefficient3", type: "rational64s" }
], more.nikonDistortionInfo);

export const nikonFaceDetect = defineTable('Nikon::FaceDetect', 'MakerNotes', 'Nikon', [
	{ id: 1, name: "FaceDetectFrameSize", type: "int16u", count: 2 },
	{ id: 3, name: "FacesDetected", type: "int16u" },
	{ id: 4, name: "Face1Position", type: "int16u", count: 4 },
	{ id: 8, name: "Face2Position", type: "int16u", count: 4 },
	{ id: 12, name: "Face3Position", type: "int16u", count: 4 },
	{ id: 16, name: "Face4Position", type: "int16u", count: 4 },
	{ id: 20, name: "Face5Position", type: "int16u", count: 4 },
	{ id: 24, name: "Face6Position", type: "int16u", count: 4 },
	{ id: 28, name: "Face7Position", type: "int16u", count: 4 },
	{ id: 32, name: "Face8Position", type: "int16u", count: 4 },
	{ id: 36, name: "Face9Position", type: "int16u", count: 4 },
	{ id: 40, name: "Face10Position", type: "int16u", count: 4 },
	{ id: 44, name: "Face11Position", type: "int16u", count: 4 },
	{ id: 48, name: "Face12Position", type: "int16u", count: 4 }
], more.nikonFaceDetect);

export const nikonFileInfo = defineTable('Nikon::FileInfo', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "FileInfoVersion", type: "undef", count: 4 },
	{ id: 2, name: "MemoryCardNumber", type: "int16u" },
	{ id: 3, name: "DirectoryNumber", type: "int16u" },
	{ id: 4, name: "FileNumber", type: "int16u" }
], more.nikonFileInfo);

export const nikonHDRInfo = defineTable('Nikon::HDRInfo', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "HDRInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "HDR", type: "int8u", print: { 0: "Off", 1: "On (normal)", 48: "Auto" } },
	{ id: 5, name: "HDRLevel", type: "int8u", print: { 0: "Auto", 1: "1 EV", 2: "2 EV", 3: "3 EV", 255: "n/a" } },
	{ id: 6, name: "HDRSmoothing", type: "int8u", print: { 0: "Off", 1: "Normal", 2: "Low", 3: "High", 48: "Auto", 255: "n/a" } },
	{ id: 7, name: "HDRLevel2", type: "int8u", print: { 0: "Auto", 1: "1 EV", 2: "2 EV", 3: "3 EV", 255: "n/a" } }
]);

export const nikonHDRInfo2 = defineTable('Nikon::HDRInfo2', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "HDRInfoVersion", type: "string", count: 4 },
	{ id: 4, name: "HDR", type: "int8u", print: { 0: "Off", 1: "On (normal)" } },
	{ id: 5, name: "HDRLevel", type: "int8u", print: { 0: "n/a", 1: "Normal", 2: "Low", 3: "High", 4: "High+", 5: "Auto" } }
]);

export const nikonISOInfo = defineTable('Nikon::ISOInfo', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "ISO", type: "int8u" },
	{ id: 4, name: "ISOExpansion", type: "int16u", print: { 0: "Off", 257: "Hi 0.3", 258: "Hi 0.5", 259: "Hi 0.7", 260: "Hi 1.0", 261: "Hi 1.3", 262: "Hi 1.5", 263: "Hi 1.7", 264: "Hi 2.0", 265: "Hi 2.3", 266: "Hi 2.5", 267: "Hi 2.7", 268: "Hi 3.0", 269: "Hi 3.3", 270: "Hi 3.5", 271: "Hi 3.7", 272: "Hi 4.0", 273: "Hi 4.3", 274: "Hi 4.5", 275: "Hi 4.7", 276: "Hi 5.0", 513: "Lo 0.3", 514: "Lo 0.5", 515: "Lo 0.7", 516: "Lo 1.0" } },
	{ id: 6, name: "ISO2", type: "int8u" },
	{ id: 10, name: "ISOExpansion2", type: "int16u", print: { 0: "Off", 257: "Hi 0.3", 258: "Hi 0.5", 259: "Hi 0.7", 260: "Hi 1.0", 261: "Hi 1.3", 262: "Hi 1.5", 263: "Hi 1.7", 264: "Hi 2.0", 513: "Lo 0.3", 514: "Lo 0.5", 515: "Lo 0.7", 516: "Lo 1.0" } }
], more.nikonISOInfo);

export const nikonLensData00 = defineTable('Nikon::LensData00', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "LensDataVersion", type: "undef", count: 4 },
	{ id: 6, name: "LensIDNumber", type: "int8u" },
	{ id: 7, name: "LensFStops", type: "int8u" },
	{ id: 8, name: "MinFocalLength", type: "int8u" },
	{ id: 9, name: "MaxFocalLength", type: "int8u" },
	{ id: 10, name: "MaxApertureAtMinFocal", type: "int8u" },
	{ id: 11, name: "MaxApertureAtMaxFocal", type: "int8u" },
	{ id: 12, name: "MCUVersion", type: "int8u" }
], more.nikonLensData00);

export const nikonLensData01 = defineTable('Nikon::LensData01', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "LensDataVersion", type: "string", count: 4 },
	{ id: 4, name: "ExitPupilPosition", type: "int8u" },
	{ id: 5, name: "AFAperture", type: "int8u" },
	{ id: 8, name: "FocusPosition", type: "int8u" },
	{ id: 9, name: "FocusDistance", type: "int8u" },
	{ id: 10, name: "FocalLength", type: "int8u" },
	{ id: 11, name: "LensIDNumber", type: "int8u" },
	{ id: 12, name: "LensFStops", type: "int8u" },
	{ id: 13, name: "MinFocalLength", type: "int8u" },
	{ id: 14, name: "MaxFocalLength", type: "int8u" },
	{ id: 15, name: "MaxApertureAtMinFocal", type: "int8u" },
	{ id: 16, name: "MaxApertureAtMaxFocal", type: "int8u" },
	{ id: 17, name: "MCUVersion", type: "int8u" },
	{ id: 18, name: "EffectiveMaxAperture", type: "int8u" }
], more.nikonLensData01);

export const nikonLensData0204 = defineTable('Nikon::LensData0204', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "LensDataVersion", type: "string", count: 4 },
	{ id: 4, name: "ExitPupilPosition", type: "int8u" },
	{ id: 5, name: "AFAperture", type: "int8u" },
	{ id: 8, name: "FocusPosition", type: "int8u" },
	{ id: 10, name: "FocusDistance", type: "int8u" },
	{ id: 11, name: "FocalLength", type: "int8u" },
	{ id: 12, name: "LensIDNumber", type: "int8u" },
	{ id: 13, name: "LensFStops", type: "int8u" },
	{ id: 14, name: "MinFocalLength", type: "int8u" },
	{ id: 15, name: "MaxFocalLength", type: "int8u" },
	{ id: 16, name: "MaxApertureAtMinFocal", type: "int8u" },
	{ id: 17, name: "MaxApertureAtMaxFocal", type: "int8u" },
	{ id: 18, name: "MCUVersion", type: "int8u" },
	{ id: 19, name: "EffectiveMaxAperture", type: "int8u" }
], more.nikonLensData0204);

export const nikonLensData0400 = defineTable('Nikon::LensData0400', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "LensDataVersion", type: "string", count: 4 },
	{ id: 394, name: "LensModel", type: "string", count: 64 }
]);

export const nikonLensData0402 = defineTable('Nikon::LensData0402', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "LensDataVersion", type: "string", count: 4 },
	{ id: 395, name: "LensModel", type: "string", count: 64 }
]);

export const nikonLensData0403 = defineTable('Nikon::LensData0403', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "LensDataVersion", type: "string", count: 4 },
	{ id: 684, name: "LensModel", type: "string", count: 64 }
]);

export const nikonLensData0800 = defineTable('Nikon::LensData0800', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "LensDataVersion", type: "string", count: 4 },
	{ id: 3, name: "OldLensData", type: "undef", count: 17 },
	{ id: 4, name: "ExitPupilPosition", type: "int8u" },
	{ id: 5, name: "AFAperture", type: "int8u" },
	{ id: 11, name: "FocusDistance", type: "int8u" },
	{ id: 12, name: "FocalLength", type: "int8u" },
	{ id: 13, name: "LensIDNumber", type: "int8u" },
	{ id: 14, name: "LensFStops", type: "int8u" },
	{ id: 15, name: "MinFocalLength", type: "int8u" },
	{ id: 16, name: "MaxFocalLength", type: "int8u" },
	{ id: 17, name: "MaxApertureAtMinFocal", type: "int8u" },
	{ id: 18, name: "MaxApertureAtMaxFocal", type: "int8u" },
	{ id: 19, name: "MCUVersion", type: "int8u" },
	{ id: 20, name: "EffectiveMaxAperture", type: "int8u" },
	{ id: 47, name: "NewLensData", type: "undef", count: 17 },
	{ id: 48, name: "LensID", type: "int16u", print: { 1: "Nikkor Z 24-70mm f/4 S", 2: "Nikkor Z 14-30mm f/4 S", 4: "Nikkor Z 35mm f/1.8 S", 8: "Nikkor Z 58mm f/0.95 S Noct", 9: "Nikkor Z 50mm f/1.8 S", 11: "Nikkor Z DX 16-50mm f/3.5-6.3 VR", 12: "Nikkor Z DX 50-250mm f/4.5-6.3 VR", 13: "Nikkor Z 24-70mm f/2.8 S", 14: "Nikkor Z 85mm f/1.8 S", 15: "Nikkor Z 24mm f/1.8 S", 16: "Nikkor Z 70-200mm f/2.8 VR S", 17: "Nikkor Z 20mm f/1.8 S", 18: "Nikkor Z 24-200mm f/4-6.3 VR", 21: "Nikkor Z 50mm f/1.2 S", 22: "Nikkor Z 24-50mm f/4-6.3", 23: "Nikkor Z 14-24mm f/2.8 S", 24: "Nikkor Z MC 105mm f/2.8 VR S", 25: "Nikkor Z 40mm f/2", 26: "Nikkor Z DX 18-140mm f/3.5-6.3 VR", 27: "Nikkor Z MC 50mm f/2.8", 28: "Nikkor Z 100-400mm f/4.5-5.6 VR S", 29: "Nikkor Z 28mm f/2.8", 30: "Nikkor Z 400mm f/2.8 TC VR S", 31: "Nikkor Z 24-120mm f/4 S", 32: "Nikkor Z 800mm f/6.3 VR S", 35: "Nikkor Z 28-75mm f/2.8", 36: "Nikkor Z 400mm f/4.5 VR S", 37: "Nikkor Z 600mm f/4 TC VR S", 38: "Nikkor Z 85mm f/1.2 S", 39: "Nikkor Z 17-28mm f/2.8", 40: "Nikkor Z 26mm f/2.8", 41: "Nikkor Z DX 12-28mm f/3.5-5.6 PZ VR", 42: "Nikkor Z 180-600mm f/5.6-6.3 VR", 43: "Nikkor Z DX 24mm f/1.7", 44: "Nikkor Z 70-180mm f/2.8", 45: "Nikkor Z 600mm f/6.3 VR S", 46: "Nikkor Z 135mm f/1.8 S Plena", 47: "Nikkor Z 35mm f/1.2 S", 48: "Nikkor Z 28-400mm f/4-8 VR", 49: "Nikkor Z 28-135mm f/4 PZ", 50: "Nikkor Z 24-70mm f/2.8 S II", 51: "Nikkor Z 35mm f/1.4", 52: "Nikkor Z 50mm f/1.4", 54: "Nikkor Z 70-200mm f/2.8 VR S II", 57: "Nikkor Z 24-105mm f/4-7.1", 2305: "Laowa FFII 10mm F2.8 C&D Dreamer", 32768: "Nikkor Z 400mm f/2.8 TC VR S TC-1.4x", 32769: "Nikkor Z 600mm f/4 TC VR S TC-1.4x" } },
	{ id: 52, name: "LensFirmwareVersion", type: "int16u" },
	{ id: 54, name: "MaxAperture", type: "int16u" },
	{ id: 56, name: "FNumber", type: "int16u" },
	{ id: 60, name: "FocalLength", type: "int16u" },
	{ id: 76, name: "FocusDistanceRangeWidth", type: "int8u", unknown: true },
	{ id: 78, name: "FocusDistance", type: "int16u" },
	{ id: 86, name: "LensDriveEnd", type: "int8u", unknown: true },
	{ id: 88, name: "FocusStepsFromInfinity", type: "int8u", unknown: true },
	{ id: 90, name: "LensPositionAbsolute", type: "int32s" },
	{ id: 95, name: "LensMountType", type: "int8u", hint: { mask: 1 }, print: { 0: "Z-mount", 1: "F-mount" } }
], more.nikonLensData0800);

export const nikonLensDataUnknown = defineTable('Nikon::LensDataUnknown', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "LensDataVersion", type: "string", count: 4 }
]);

export const nikonLocationInfo = defineTable('Nikon::LocationInfo', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "LocationInfoVersion", type: "undef", count: 4 },
	{ id: 4, name: "TextEncoding", type: "int8u", print: { 0: "n/a", 1: "UTF8", 2: "UTF16" } },
	{ id: 5, name: "CountryCode", type: "undef", count: 3 },
	{ id: 8, name: "POILevel", type: "int8u" },
	{ id: 9, name: "Location", type: "undef", count: 70 }
], more.nikonLocationInfo);

export const nikonMain = defineTable('Nikon::Main', 'MakerNotes', 'Nikon', [
	{ id: 1, name: "MakerNoteVersion", type: "undef", count: 4 },
	{ id: 2, name: "ISO", type: "int16u", count: 2 },
	{ id: 3, name: "ColorMode", type: "string" },
	{ id: 4, name: "Quality", type: "string" },
	{ id: 5, name: "WhiteBalance", type: "string" },
	{ id: 6, name: "Sharpness", type: "string" },
	{ id: 7, name: "FocusMode", type: "string" },
	{ id: 8, name: "FlashSetting", type: "string" },
	{ id: 9, name: "FlashType", type: "string" },
	{ id: 11, name: "WhiteBalanceFineTune", type: "int16s" },
	{ id: 12, name: "WB_RBLevels", type: "rational64u", count: 4 },
	{ id: 13, name: "ProgramShift", type: "undef", count: 4 },
	{ id: 14, name: "ExposureDifference", type: "undef", count: 4 },
	{ id: 15, name: "ISOSelection", type: "string" },
	{ id: 16, name: "DataDump", binary: true },
	{ id: 18, name: "FlashExposureComp", type: "undef", count: 4 },
	{ id: 19, name: "ISOSetting", type: "int16u", count: 2 },
	{ id: 22, name: "ImageBoundary", type: "int16u", count: 4 },
	{ id: 23, name: "ExternalFlashExposureComp", type: "undef", count: 4 },
	{ id: 24, name: "FlashExposureBracketValue", type: "undef", count: 4 },
	{ id: 25, name: "ExposureBracketValue", type: "rational64s" },
	{ id: 26, name: "ImageProcessing", type: "string" },
	{ id: 27, name: "CropHiSpeed", type: "int16u", count: 7, print: { 0: "Off", 1: "1.3x Crop", 2: "DX Crop", 3: "5:4 Crop", 4: "3:2 Crop", 6: "16:9 Crop", 8: "2.7x Crop", 9: "DX Movie 16:9 Crop", 10: "1.3x Movie Crop", 11: "FX Uncropped", 12: "DX Uncropped", 13: "2.8x Movie Crop", 14: "1.4x Movie Crop", 15: "1.5x Movie Crop", 17: "FX 1:1 Crop", 18: "DX 1:1 Crop" } },
	{ id: 28, name: "ExposureTuning", type: "undef", count: 3 },
	{ id: 29, name: "SerialNumber", type: "string" },
	{ id: 30, name: "ColorSpace", type: "int16u", print: { 1: "sRGB", 2: "Adobe RGB", 4: "BT.2100" } },
	{ id: 32, name: "ImageAuthentication", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 34, name: "ActiveD-Lighting", type: "int16u", print: { 0: "Off", 1: "Low", 3: "Normal", 5: "High", 7: "Extra High", 8: "Extra High 1", 9: "Extra High 2", 10: "Extra High 3", 11: "Extra High 4", 65535: "Auto" } },
	{ id: 35, name: "PictureControlData", type: "undef", binary: true },
	{ id: 35, name: "PictureControlData", type: "undef", binary: true },
	{ id: 35, name: "PictureControlData", type: "undef", binary: true },
	{ id: 35, name: "PictureControlData", type: "undef", binary: true },
	{ id: 42, name: "VignetteControl", type: "int16u", print: { 0: "Off", 1: "Low", 3: "Normal", 5: "High" } },
	{ id: 52, name: "ShutterMode", type: "int16u", print: { 0: "Mechanical", 16: "Electronic", 48: "Electronic Front Curtain", 64: "Electronic (Movie)", 80: "Auto (Mechanical)", 81: "Auto (Electronic Front Curtain)", 96: "Electronic (High Speed)" } },
	{ id: 55, name: "MechanicalShutterCount", type: "int32u" },
	{ id: 61, name: "BlackLevel", type: "int16u", count: 4 },
	{ id: 62, name: "ImageSizeRAW", print: { 1: "Large", 2: "Medium", 3: "Small" } },
	{ id: 63, name: "WhiteBalanceFineTune", type: "rational64s", count: 2 },
	{ id: 68, name: "JPGCompression", print: { 1: "Size Priority", 3: "Optimal Quality" } },
	{ id: 69, name: "CropArea", type: "int16u", count: 4 },
	{ id: 78, name: "NikonSettings", type: "undef", binary: true },
	{ id: 79, name: "ColorTemperatureAuto", type: "int16u" },
	{ id: 81, name: "MakerNotes0x51", type: "undef", binary: true },
	{ id: 86, name: "MakerNotes0x56", type: "undef", binary: true },
	{ id: 128, name: "ImageAdjustment", type: "string" },
	{ id: 129, name: "ToneComp", type: "string" },
	{ id: 130, name: "AuxiliaryLens", type: "string" },
	{ id: 131, name: "LensType", type: "int8u" },
	{ id: 132, name: "Lens", type: "rational64u", count: 4 },
	{ id: 133, name: "ManualFocusDistance", type: "rational64u" },
	{ id: 134, name: "DigitalZoom", type: "rational64u" },
	{ id: 135, name: "FlashMode", type: "int8u", print: { 0: "Did Not Fire", 1: "Fired, Manual", 3: "Not Ready", 7: "Fired, External", 8: "Fired, Commander Mode", 9: "Fired, TTL Mode", 18: "LED Light" } },
	{ id: 137, name: "ShootingMode", type: "int16u" },
	{ id: 139, name: "LensFStops", type: "undef", count: 4 },
	{ id: 140, name: "ContrastCurve", type: "undef", binary: true },
	{ id: 141, name: "ColorHue", type: "string" },
	{ id: 143, name: "SceneMode", type: "string" },
	{ id: 144, name: "LightSource", type: "string" },
	{ id: 146, name: "HueAdjustment", type: "int16s" },
	{ id: 147, name: "NEFCompression", type: "int16u", print: labels6 },
	{ id: 148, name: "SaturationAdj", type: "int16s" },
	{ id: 149, name: "NoiseReduction", type: "string" },
	{ id: 150, name: "NEFLinearizationTable", type: "undef", binary: true },
	{ id: 153, name: "RawImageCenter", type: "int16u", count: 2 },
	{ id: 154, name: "SensorPixelSize", type: "rational64u", count: 2 },
	{ id: 156, name: "SceneAssist", type: "string" },
	{ id: 157, name: "DateStampMode", type: "int16u", print: { 0: "Off", 1: "Date & Time", 2: "Date", 3: "Date Counter" } },
	{ id: 158, name: "RetouchHistory", type: "int16u", count: 10, each: [labels7, labels7, labels7, labels7, labels7, labels7, labels7, labels7, labels7, labels7] },
	{ id: 160, name: "SerialNumber", type: "string" },
	{ id: 162, name: "ImageDataSize", type: "int32u" },
	{ id: 165, name: "ImageCount", type: "int32u" },
	{ id: 166, name: "DeletedImageCount", type: "int32u" },
	{ id: 167, name: "ShutterCount", type: "int32u" },
	{ id: 169, name: "ImageOptimization", type: "string" },
	{ id: 170, name: "Saturation", type: "string" },
	{ id: 171, name: "VariProgram", type: "string" },
	{ id: 172, name: "ImageStabilization", type: "string" },
	{ id: 173, name: "AFResponse", type: "string" },
	{ id: 177, name: "HighISONoiseReduction", type: "int16u", print: { 0: "Off", 1: "Minimal", 2: "Low", 3: "Medium Low", 4: "Normal", 5: "Medium High", 6: "High" } },
	{ id: 179, name: "ToningEffect", type: "string" },
	{ id: 182, name: "PowerUpTime", type: "undef" },
	{ id: 189, name: "PictureControlData", type: "undef", binary: true },
	{ id: 191, name: "SilentPhotography", print: { 0: "Off", 1: "On" } },
	{ id: 3585, name: "NikonCaptureData", type: "undef", binary: true },
	{ id: 3593, name: "NikonCaptureVersion", type: "string" },
	{ id: 3598, name: "NikonCaptureOffsets", type: "undef" },
	{ id: 3603, name: "NikonCaptureEditVersions", type: "undef" },
	{ id: 3603, name: "NikonCaptureEditVersions", type: "undef", binary: true },
	{ id: 3613, name: "NikonICCProfile", type: "undef", binary: true },
	{ id: 3614, name: "NikonCaptureOutput", type: "undef", binary: true },
	{ id: 3618, name: "NEFBitDepth", type: "int16u", count: 4, print: { "0 0 0 0": "n/a (JPEG)", "8 8 8 0": "8 x 3", "12 0 0 0": "12", "14 0 0 0": "14", "16 16 16 0": "16 x 3" } }
], more.nikonMain);

export const nikonMakerNotes0x51 = defineTable('Nikon::MakerNotes0x51', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "FirmwareVersion51", type: "string", count: 8 },
	{ id: 10, name: "NEFCompression", type: "int16u", print: labels6 }
], more.nikonMakerNotes0x51);

export const nikonMakerNotes0x56 = defineTable('Nikon::MakerNotes0x56', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "FirmwareVersion56", type: "string", count: 4 },
	{ id: 4.1, name: "BurstStartSlotNumber", type: "int32u", hint: { mask: 536870912 } },
	{ id: 4.2, name: "BurstStartFolderNumber", type: "int32u", hint: { mask: 536346624 } },
	{ id: 4.3, name: "BurstStartImageNumber", type: "int32u", hint: { mask: 524256 } },
	{ id: 4.4, name: "BurstStartImageType", type: "int32u", hint: { mask: 31 }, print: { 0: "JPG", 2: "NEF", 3: "TIF", 4: "NDF", 5: "MOV", 6: "NEV", 7: "MP4" } },
	{ id: 8, name: "BurstShotNumber", type: "int32u" },
	{ id: 12, name: "PixelShiftActive", type: "int8u", print: { 0: "No", 1: "Yes" } }
], more.nikonMakerNotes0x56);

export const nikonMultiExposure = defineTable('Nikon::MultiExposure', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "MultiExposureVersion", type: "string", count: 4 },
	{ id: 1, name: "MultiExposureMode", type: "int32u", print: { 0: "Off", 1: "Multiple Exposure", 2: "Image Overlay", 3: "HDR" } },
	{ id: 2, name: "MultiExposureShots", type: "int32u" },
	{ id: 3, name: "MultiExposureAutoGain", type: "int32u", print: { 0: "Off", 1: "On" } }
]);

export const nikonMultiExposure2 = defineTable('Nikon::MultiExposure2', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "MultiExposureVersion", type: "string", count: 4 },
	{ id: 1, name: "MultiExposureMode", type: "int32u", print: { 0: "Off", 1: "Multiple Exposure", 3: "HDR" } },
	{ id: 2, name: "MultiExposureShots", type: "int32u" },
	{ id: 3, name: "MultiExposureOverlayMode", type: "int32u", print: { 0: "Add", 1: "Average", 2: "Light", 3: "Dark" } }
]);

export const nikonPictureControl = defineTable('Nikon::PictureControl', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "PictureControlVersion", type: "undef", count: 4 },
	{ id: 4, name: "PictureControlName", type: "string", count: 20 },
	{ id: 24, name: "PictureControlBase", type: "string", count: 20 },
	{ id: 48, name: "PictureControlAdjust", type: "int8u", print: labels8 },
	{ id: 49, name: "PictureControlQuickAdjust", type: "int8u" },
	{ id: 50, name: "Sharpness", type: "int8u" },
	{ id: 51, name: "Contrast", type: "int8u" },
	{ id: 52, name: "Brightness", type: "int8u" },
	{ id: 53, name: "Saturation", type: "int8u" },
	{ id: 54, name: "HueAdjustment", type: "int8u" },
	{ id: 55, name: "FilterEffect", type: "int8u", print: labels9 },
	{ id: 56, name: "ToningEffect", type: "int8u", print: labels10 },
	{ id: 57, name: "ToningSaturation", type: "int8u" }
], more.nikonPictureControl);

export const nikonPictureControl2 = defineTable('Nikon::PictureControl2', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "PictureControlVersion", type: "undef", count: 4 },
	{ id: 4, name: "PictureControlName", type: "string", count: 20 },
	{ id: 24, name: "PictureControlBase", type: "string", count: 20 },
	{ id: 48, name: "PictureControlAdjust", type: "int8u", print: labels8 },
	{ id: 49, name: "PictureControlQuickAdjust", type: "int8u" },
	{ id: 51, name: "Sharpness", type: "int8u" },
	{ id: 53, name: "Clarity", type: "int8u" },
	{ id: 55, name: "Contrast", type: "int8u" },
	{ id: 57, name: "Brightness", type: "int8u" },
	{ id: 59, name: "Saturation", type: "int8u" },
	{ id: 61, name: "Hue", type: "int8u" },
	{ id: 63, name: "FilterEffect", type: "int8u", print: labels9 },
	{ id: 64, name: "ToningEffect", type: "int8u", print: labels10 },
	{ id: 65, name: "ToningSaturation", type: "int8u" }
], more.nikonPictureControl2);

export const nikonPictureControl3 = defineTable('Nikon::PictureControl3', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "PictureControlVersion", type: "undef", count: 4 },
	{ id: 8, name: "PictureControlName", type: "string", count: 20 },
	{ id: 28, name: "PictureControlBase", type: "string", count: 20 },
	{ id: 54, name: "PictureControlAdjust", type: "int8u", print: labels8 },
	{ id: 55, name: "PictureControlQuickAdjust", type: "int8u" },
	{ id: 57, name: "Sharpness", type: "int8u" },
	{ id: 59, name: "MidRangeSharpness", type: "int8u" },
	{ id: 61, name: "Clarity", type: "int8u" },
	{ id: 63, name: "Contrast", type: "int8u" },
	{ id: 65, name: "Brightness", type: "int8u" },
	{ id: 67, name: "Saturation", type: "int8u" },
	{ id: 69, name: "Hue", type: "int8u" },
	{ id: 71, name: "FilterEffect", type: "int8u", print: labels9 },
	{ id: 72, name: "ToningEffect", type: "int8u", print: labels10 },
	{ id: 73, name: "ToningSaturation", type: "int8u" }
], more.nikonPictureControl3);

export const nikonPictureControlUnknown = defineTable('Nikon::PictureControlUnknown', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "PictureControlVersion", type: "undef", count: 4 }
]);

export const nikonPreviewIFD = defineTable('Nikon::PreviewIFD', 'MakerNotes', 'PreviewIFD', [
	{ id: 254, name: "SubfileType", print: { 0: "Full-resolution image", 1: "Reduced-resolution image", 2: "Single page of multi-page image", 3: "Single page of multi-page reduced-resolution image", 4: "Transparency mask", 5: "Transparency mask of reduced-resolution image", 6: "Transparency mask of multi-page image", 7: "Transparency mask of reduced-resolution multi-page image", 8: "Depth map", 9: "Depth map of reduced-resolution image", 16: "Enhanced image data", 65537: "Alternate reduced-resolution image", 65540: "Semantic Mask", 4294967295: "invalid" }, bits: { 0: "Reduced resolution", 1: "Single page", 2: "Transparency mask", 3: "TIFF/IT final page", 4: "TIFF-FX mixed raster content" } },
	{ id: 259, name: "Compression", print: { 1: "Uncompressed", 2: "CCITT 1D", 3: "T4/Group 3 Fax", 4: "T6/Group 4 Fax", 5: "LZW", 6: "JPEG (old-style)", 7: "JPEG", 8: "Adobe Deflate", 9: "JBIG B&W or VC-5", 10: "JBIG Color", 99: "JPEG", 262: "Kodak 262", 32766: "NeXt or Sony ARW Compressed 2", 32767: "Sony ARW Compressed", 32769: "Packed RAW", 32770: "Samsung SRW Compressed", 32771: "CCIRLEW", 32772: "Samsung SRW Compressed 2", 32773: "PackBits", 32809: "Thunderscan", 32867: "Kodak KDC Compressed", 32895: "IT8CTPAD", 32896: "IT8LW", 32897: "IT8MP", 32898: "IT8BL", 32908: "PixarFilm", 32909: "PixarLog", 32946: "Deflate", 32947: "DCS", 33003: "Aperio JPEG 2000 YCbCr", 33005: "Aperio JPEG 2000 RGB", 34661: "JBIG", 34676: "SGILog", 34677: "SGILog24", 34712: "JPEG 2000", 34713: "Nikon NEF Compressed", 34715: "JBIG2 TIFF FX", 34718: "Microsoft Document Imaging (MDI) Binary Level Codec", 34719: "Microsoft Document Imaging (MDI) Progressive Transform Codec", 34720: "Microsoft Document Imaging (MDI) Vector", 34887: "ESRI Lerc", 34892: "Lossy JPEG", 34925: "LZMA2", 34926: "Zstd (old)", 34927: "WebP (old)", 34933: "PNG", 34934: "JPEG XR", 50000: "Zstd", 50001: "WebP", 50002: "JPEG XL (old)", 52546: "JPEG XL", 65000: "Kodak DCR Compressed", 65535: "Pentax PEF Compressed" } },
	{ id: 282, name: "XResolution" },
	{ id: 283, name: "YResolution" },
	{ id: 296, name: "ResolutionUnit", print: { 1: "None", 2: "inches", 3: "cm" } },
	{ id: 513, name: "PreviewImageStart", group1: "MakerNotes", type: "int32u" },
	{ id: 514, name: "PreviewImageLength", group1: "MakerNotes", type: "int32u" },
	{ id: 531, name: "YCbCrPositioning", print: { 1: "Centered", 2: "Co-sited" } }
], more.nikonPreviewIFD);

export const nikonRetouchInfo = defineTable('Nikon::RetouchInfo', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "RetouchInfoVersion", type: "undef", count: 4 },
	{ id: 5, name: "RetouchNEFProcessing", type: "int8s", print: { 1: "On", "-1": "Off" } }
], more.nikonRetouchInfo);

export const nikonType2 = defineTable('Nikon::Type2', 'MakerNotes', 'Nikon', [
	{ id: 3, name: "Quality" },
	{ id: 4, name: "ColorMode" },
	{ id: 5, name: "ImageAdjustment" },
	{ id: 6, name: "CCDSensitivity" },
	{ id: 7, name: "WhiteBalance" },
	{ id: 8, name: "Focus" },
	{ id: 10, name: "DigitalZoom" },
	{ id: 11, name: "Converter" }
]);

export const nikonUnknownInfo = defineTable('Nikon::UnknownInfo', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "UnknownInfoVersion", type: "undef", count: 4, unknown: true }
]);

export const nikonUnknownInfo2 = defineTable('Nikon::UnknownInfo2', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "UnknownInfo2Version", type: "undef", count: 4, unknown: true }
]);

export const nikonVRInfo = defineTable('Nikon::VRInfo', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "VRInfoVersion", type: "undef", count: 4 },
	{ id: 4, name: "VibrationReduction", type: "int8u", print: { 0: "n/a", 1: "On", 2: "Off" } },
	{ id: 6, name: "VRMode", type: "int8u", print: { 0: "Off", 1: "Normal", 3: "Sport" } },
	{ id: 6, name: "VRMode", type: "int8u", print: { 0: "Normal", 1: "On (1)", 2: "Active", 3: "Sport" } },
	{ id: 8, name: "VRType", type: "int8u", print: { 2: "In-body", 3: "In-body + Lens" } }
], more.nikonVRInfo);

export const nikonVignetteInfo = defineTable('Nikon::VignetteInfo', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "VignetteCorrectionVersion", type: "string", count: 4 },
	{ id: 36, name: "VignetteCoefficient1", type: "rational64s" },
	{ id: 52, name: "VignetteCoefficient2", type: "rational64s" },
	{ id: 68, name: "VignetteCoefficient3", type: "rational64s" }
], more.nikonVignetteInfo);

export const nikonWorldTime = defineTable('Nikon::WorldTime', 'MakerNotes', 'Nikon', [
	{ id: 0, name: "TimeZone", type: "int16s" },
	{ id: 2, name: "DaylightSavings", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: 3, name: "DateDisplayFormat", type: "int8u", print: { 0: "Y/M/D", 1: "M/D/Y", 2: "D/M/Y" } }
], more.nikonWorldTime);

export const nikonAst = defineTable('Nikon::ast', 'XMP', 'XMP-ast', [
	{ id: "GPSAltitude", name: "GPSAltitude" },
	{ id: "GPSAltitudeRef", name: "GPSAltitudeRef", print: { 0: "Above Sea Level", 1: "Below Sea Level" } },
	{ id: "GPSImgDirection", name: "GPSImgDirection" },
	{ id: "GPSImgDirectionRef", name: "GPSImgDirectionRef", print: { M: "Magnetic North", T: "True North" } },
	{ id: "GPSLatitude", name: "GPSLatitude" },
	{ id: "GPSLatitudeRef", name: "GPSLatitudeRef", print: { 0: "North", 1: "South" } },
	{ id: "GPSLongitude", name: "GPSLongitude" },
	{ id: "GPSLongitudeRef", name: "GPSLongitudeRef", print: { 2: "East", 3: "West" } },
	{ id: "GPSMapDatum", name: "GPSMapDatum" },
	{ id: "GPSVersionID", name: "GPSVersionID" },
	{ id: "about", name: "About" },
	{ id: "version", name: "Version" }
]);

export const nikonNine = defineTable('Nikon::nine', 'XMP', 'XMP-nine', [
	{ id: "Label", name: "Label" },
	{ id: "Rating", name: "Rating" },
	{ id: "Trim", name: "Trim" },
	{ id: "about", name: "About" },
	{ id: "version", name: "Version" }
]);

export const nikonSdc = defineTable('Nikon::sdc', 'XMP', 'XMP-sdc', [
	{ id: "about", name: "About" },
	{ id: "appname", name: "AppName" },
	{ id: "appversion", name: "AppVersion" },
	{ id: "version", name: "Version" }
]);
