// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/sigma-raw.ts';

export const sigmaRawHeader = defineTable('SigmaRaw::Header', 'SigmaRaw', 'SigmaRaw', [
	{ id: 1, name: "FileVersion", type: "int32u" },
	{ id: 2, name: "ImageUniqueID", type: "undef", count: 16 },
	{ id: 6, name: "MarkBits", type: "int32u" },
	{ id: 7, name: "ImageWidth", type: "int32u" },
	{ id: 8, name: "ImageHeight", type: "int32u" },
	{ id: 9, name: "Rotation", type: "int32u" },
	{ id: 10, name: "WhiteBalance", type: "string", count: 32 },
	{ id: 18, name: "SceneCaptureType", type: "string", count: 32 }
], more.sigmaRawHeader);

export const sigmaRawHeader4 = defineTable('SigmaRaw::Header4', 'SigmaRaw', 'SigmaRaw', [
	{ id: 1, name: "FileVersion", type: "int32u" },
	{ id: 10, name: "ImageWidth", type: "int32u" },
	{ id: 11, name: "ImageHeight", type: "int32u" },
	{ id: 12, name: "Rotation", type: "int32u" }
], more.sigmaRawHeader4);

export const sigmaRawHeaderExt = defineTable('SigmaRaw::HeaderExt', 'SigmaRaw', 'SigmaRaw', [
	{ id: 0, name: "Unused", type: "float" },
	{ id: 1, name: "ExposureAdjust", type: "float" },
	{ id: 2, name: "Contrast", type: "float" },
	{ id: 3, name: "Shadow", type: "float" },
	{ id: 4, name: "Highlight", type: "float" },
	{ id: 5, name: "Saturation", type: "float" },
	{ id: 6, name: "Sharpness", type: "float" },
	{ id: 7, name: "RedAdjust", type: "float" },
	{ id: 8, name: "GreenAdjust", type: "float" },
	{ id: 9, name: "BlueAdjust", type: "float" },
	{ id: 10, name: "X3FillLight", type: "float" }
], more.sigmaRawHeaderExt);

export const sigmaRawMain = defineTable('SigmaRaw::Main', 'SigmaRaw', 'SigmaRaw', [
	{ id: "IMA2", name: "PreviewImage", binary: true },
	{ id: "IMA2", name: "JpgFromRaw", binary: true },
	{ id: "IMAG", name: "PreviewImage", binary: true }
]);

export const sigmaRawProperties = defineTable('SigmaRaw::Properties', 'SigmaRaw', 'SigmaRaw', [
	{ id: "AEMODE", name: "MeteringMode", print: { 8: "8-segment", A: "Average", C: "Center-weighted average" } },
	{ id: "AFAREA", name: "AFArea" },
	{ id: "AFINFOCUS", name: "AFInFocus" },
	{ id: "AFMODE", name: "FocusMode" },
	{ id: "APERTURE", name: "FNumber" },
	{ id: "AP_DESC", name: "ApertureDisplayed" },
	{ id: "BRACKET", name: "BracketShot" },
	{ id: "BURST", name: "BurstShot" },
	{ id: "CAMMANUF", name: "Make" },
	{ id: "CAMMODEL", name: "Model" },
	{ id: "CAMNAME", name: "CameraName" },
	{ id: "CAMSERIAL", name: "SerialNumber" },
	{ id: "CM_DESC", name: "SceneCaptureType" },
	{ id: "COLORSPACE", name: "ColorSpace" },
	{ id: "DRIVE", name: "DriveMode", print: { "10S": "10 s Timer", "2S": "2 s Timer", AB: "Auto Bracket", MULTI: "Multi Shot", OFF: "Off", SINGLE: "Single Shot", UP: "Mirror Up" } },
	{ id: "EVAL_STATE", name: "EvalState" },
	{ id: "EXPCOMP", name: "ExposureCompensation" },
	{ id: "EXPNET", name: "NetExposureCompensation" },
	{ id: "EXPTIME", name: "IntegrationTime" },
	{ id: "FIRMVERS", name: "FirmwareVersion" },
	{ id: "FLASH", name: "FlashMode" },
	{ id: "FLASHEXPCOMP", name: "FlashExpComp" },
	{ id: "FLASHPOWER", name: "FlashPower" },
	{ id: "FLASHTTLMODE", name: "FlashTTLMode" },
	{ id: "FLASHTYPE", name: "FlashType" },
	{ id: "FLENGTH", name: "FocalLength" },
	{ id: "FLEQ35MM", name: "FocalLengthIn35mmFormat" },
	{ id: "FOCUS", name: "Focus", print: { AF: "Auto-focus Locked", M: "Manual", "NO LOCK": "Auto-focus Didn't Lock" } },
	{ id: "IMAGEBOARDID", name: "ImageBoardID" },
	{ id: "IMAGERBOARDID", name: "ImagerBoardID" },
	{ id: "IMAGERTEMP", name: "SensorTemperature" },
	{ id: "ISO", name: "ISO" },
	{ id: "LENSARANGE", name: "LensApertureRange" },
	{ id: "LENSFRANGE", name: "LensFocalRange" },
	{ id: "LENSMODEL", name: "LensType", print: { 16: "Sigma 50mm F2.8 EX DG MACRO", 22: "Sigma 18-50mm F3.5-5.6 DC", 259: "Sigma 180mm F3.5 EX IF HSM APO Macro", 260: "Sigma 150mm F2.8 EX DG HSM APO Macro", 261: "Sigma 180mm F3.5 EX DG HSM APO Macro", 262: "Sigma 150mm F2.8 EX DG OS HSM APO Macro", 263: "Sigma 180mm F2.8 EX DG OS HSM APO Macro", 297: "Sigma Lens (0x129)", 305: "Sigma Lens (0x131)", 308: "Sigma 100-300mm F4 EX DG HSM APO", 309: "Sigma 120-300mm F2.8 EX DG HSM APO", 310: "Sigma 120-300mm F2.8 EX DG OS HSM APO", 311: "Sigma 120-300mm F2.8 DG OS HSM | S", 323: "Sigma 600mm F8 Mirror", 325: "Sigma Lens (0x145)", 336: "Sigma 30mm F1.4 DC HSM", 338: "Sigma Lens (0x152)", 357: "Sigma 70-200mm F2.8 EX", 361: "Sigma 18-50mm F2.8 EX DC", 387: "Sigma 500mm F4.5 EX HSM APO", 388: "Sigma 500mm F4.5 EX DG HSM APO", 389: "Sigma 500mm F4 DG OS HSM | S", 404: "Sigma 300mm F2.8 EX HSM APO", 405: "Sigma 300mm F2.8 EX DG HSM APO", 512: "Sigma 12-24mm F4.5-5.6 EX DG ASP HSM", 513: "Sigma 10-20mm F4-5.6 EX DC HSM", 514: "Sigma 10-20mm F3.5 EX DC HSM", 515: "Sigma 8-16mm F4.5-5.6 DC HSM", 516: "Sigma 12-24mm F4.5-5.6 DG HSM II", 517: "Sigma 12-24mm F4 DG HSM | A", 528: "Sigma 18-35mm F1.8 DC HSM | A", 576: "Sigma 135mm F1.8 DG HSM | A", 598: "Sigma 105mm F2.8 EX Macro", 599: "Sigma 105mm F2.8 EX DG Macro", 600: "Sigma 105mm F2.8 EX DG OS HSM Macro", 601: "Sigma 105mm F1.4 DG HSM | A", 624: "Sigma 70mm F2.8 EX DG Macro", 625: "Sigma 70mm F2.8 DG Macro | A", 768: "Sigma 30mm F1.4 EX DC HSM", 769: "Sigma 30mm F1.4 DC HSM | A", 770: "Sigma 30mm F1.4 DC DN | C", 784: "Sigma 50mm F1.4 EX DG HSM", 785: "Sigma 50mm F1.4 DG HSM | A", 800: "Sigma 85mm F1.4 EX DG HSM", 801: "Sigma 85mm F1.4 DG HSM | A", 816: "Sigma 30mm F2.8 EX DN", 832: "Sigma 35mm F1.4 DG HSM", 837: "Sigma 50mm F2.8 EX Macro", 838: "Sigma 50mm F2.8 EX DG Macro", 848: "Sigma 60mm F2.8 DN | A", 1024: "Sigma 19mm F2.8 EX DN", 1025: "Sigma 24mm F1.4 DG HSM | A", 1041: "Sigma 20mm F1.8 EX DG ASP RF", 1042: "Sigma 20mm F1.4 DG HSM | A", 1074: "Sigma 24mm F1.8 EX DG ASP Macro", 1088: "Sigma 28mm F1.8 EX DG ASP Macro", 1104: "Sigma 14mm F1.8 DH HSM | A", 1121: "Sigma 14mm F2.8 EX ASP HSM", 1141: "Sigma 15mm F2.8 EX Diagonal FishEye", 1142: "Sigma 15mm F2.8 EX DG Diagonal Fisheye", 1143: "Sigma 10mm F2.8 EX DC HSM Fisheye", 1155: "Sigma 8mm F4 EX Circular Fisheye", 1156: "Sigma 8mm F4 EX DG Circular Fisheye", 1157: "Sigma 8mm F3.5 EX DG Circular Fisheye", 1158: "Sigma 4.5mm F2.8 EX DC HSM Circular Fisheye", 1284: "Sigma 70-300mm F4-5.6 Macro Super", 1285: "Sigma APO 70-300mm F4-5.6 Macro Super", 1286: "Sigma 70-300mm F4-5.6 APO Macro Super II", 1287: "Sigma 70-300mm F4-5.6 DL Macro Super II", 1288: "Sigma 70-300mm F4-5.6 DG APO Macro", 1289: "Sigma 70-300mm F4-5.6 DG Macro", 1296: "Sigma 17-35 F2.8-4 EX DG ASP", 1298: "Sigma 15-30mm F3.5-4.5 EX DG ASP DF", 1299: "Sigma 20-40mm F2.8 EX DG", 1305: "Sigma 17-35 F2.8-4 EX ASP HSM", 1312: "Sigma 100-300mm F4.5-6.7 DL", 1313: "Sigma 18-50mm F3.5-5.6 DC Macro", 1319: "Sigma 100-300mm F4 EX IF HSM", 1321: "Sigma 120-300mm F2.8 EX HSM IF APO", 1349: "Sigma 28-70mm F2.8 EX ASP DF", 1351: "Sigma 24-60mm F2.8 EX DG", 1352: "Sigma 24-70mm F2.8 EX DG Macro", 1353: "Sigma 28-70mm F2.8 EX DG", 1382: "Sigma 70-200mm F2.8 EX IF APO", 1383: "Sigma 70-200mm F2.8 EX IF HSM APO", 1384: "Sigma 70-200mm F2.8 EX DG IF HSM APO", 1385: "Sigma 70-200 F2.8 EX DG HSM APO Macro", 1393: "Sigma 24-70mm F2.8 IF EX DG HSM", 1394: "Sigma 70-300mm F4-5.6 DG OS", 1398: "Sigma 24-70mm F2.8 DG OS HSM | A", 1401: "Sigma 70-200mm F2.8 EX DG HSM APO Macro", 1408: "Sigma 18-50mm F2.8 EX DC", 1409: "Sigma 18-50mm F2.8 EX DC Macro", 1410: "Sigma 18-50mm F2.8 EX DC HSM Macro", 1411: "Sigma 17-50mm F2.8 EX DC OS HSM", 1416: "Sigma 24-35mm F2 DG HSM | A", 1417: "Sigma APO 70-200mm F2.8 EX DG OS HSM", 1428: "Sigma 300-800mm F5.6 EX HSM IF APO", 1429: "Sigma 300-800mm F5.6 EX DG APO HSM", 1431: "Sigma 200-500mm F2.8 APO EX DG", 1448: "Sigma 70-300mm F4-5.6 APO DG Macro (Motorized)", 1449: "Sigma 70-300mm F4-5.6 DG Macro (Motorized)", 1541: "Sigma 24-70mm F3.5-5.6 ASP HF", 1587: "Sigma 28-70mm F2.8-4 HS", 1588: "Sigma 28-70mm F2.8-4 DG", 1589: "Sigma 24-105mm F4 DG OS HSM | A", 1604: "Sigma 28-80mm F3.5-5.6 ASP HF Macro", 1625: "Sigma 28-80mm F3.5-5.6 Mini Zoom Macro II ASP", 1633: "Sigma 28-105mm F2.8-4 IF ASP", 1635: "Sigma 28-105mm F3.8-5.6 IF UC-III ASP", 1636: "Sigma 28-105mm F2.8-4 IF DG ASP", 1639: "Sigma 24-135mm F2.8-4.5 IF ASP", 1640: "Sigma 17-70mm F2.8-4 DC Macro OS HSM", 1641: "Sigma 17-70mm F2.8-4.5 DC HSM Macro", 1668: "Sigma 55-200mm F4-5.6 DC", 1670: "Sigma 50-200mm F4-5.6 DC OS HSM", 1673: "Sigma 17-70mm F2.8-4.5 DC Macro", 1680: "Sigma 50-150mm F2.8 EX DC HSM APO", 1681: "Sigma 50-150mm F2.8 EX DC APO HSM II", 1682: "Sigma APO 50-150mm F2.8 EX DC OS HSM", 1683: "Sigma 50-100mm F1.8 DC HSM | A", 1801: "Sigma 28-135mm F3.8-5.6 IF ASP Macro", 1827: "Sigma 135-400mm F4.5-5.6 ASP APO", 1829: "Sigma 80-400mm F4.5-5.6 EX OS", 1830: "Sigma 80-400mm F4.5-5.6 EX DG OS APO", 1831: "Sigma 135-400mm F4.5-5.6 DG ASP APO", 1832: "Sigma 120-400mm F4.5-5.6 DG APO OS HSM", 1833: "Sigma 100-400mm F5-6.3 DG OS HSM | C", 1840: "Sigma 60-600mm F4.5-6.3 DG OS HSM | S", 1843: "Sigma 170-500mm F5-6.3 ASP APO", 1844: "Sigma 170-500mm F5-6.3 DG ASP APO", 1845: "Sigma 50-500mm F4-6.3 EX RF HSM APO", 1846: "Sigma 50-500mm F4-6.3 EX DG HSM APO", 1847: "Sigma 150-500mm F5-6.3 APO DG OS HSM", 1848: "Sigma 50-500mm F4.5-6.3 APO DG OS HSM", 1856: "Sigma 150-600mm F5-6.3 DG OS HSM | S", 1861: "Sigma 150-600mm F5-6.3 DG OS HSM | C", 1911: "Sigma 18-200mm F3.5-6.3 DC", 1917: "Sigma 18-200mm F3.5-6.3 DC (Motorized)", 1925: "Sigma 28-200mm F3.5-5.6 DL ASP IF HZM Macro", 1927: "Sigma 28-200mm F3.5-5.6 Compact ASP HZ Macro", 1929: "Sigma 18-125mm F3.5-5.6 DC", 1936: "Sigma 28-300mm F3.5-6.3 DL ASP IF HZM", 1939: "Sigma 28-300mm F3.5-6.3 Macro", 1940: "Sigma 28-200mm F3.5-5.6 DG Compact ASP HZ Macro", 1941: "Sigma 28-300mm F3.5-6.3 DG Macro", 2083: "Sigma 1.4X TC EX APO", 2084: "Sigma 1.4X Teleconverter EX APO DG", 2131: "Sigma 18-125mm F3.8-5.6 DC OS HSM", 2145: "Sigma 18-50mm F2.8-4.5 DC OS HSM", 2160: "Sigma 2.0X Teleconverter TC-2001", 2165: "Sigma 2.0X TC EX APO", 2166: "Sigma 2.0X Teleconverter EX APO DG", 2169: "Sigma 1.4X Teleconverter TC-1401", 2176: "Sigma 18-250mm F3.5-6.3 DC OS HSM", 2178: "Sigma 18-200mm F3.5-6.3 II DC OS HSM", 2179: "Sigma 18-250mm F3.5-6.3 DC Macro OS HSM", 2180: "Sigma 17-70mm F2.8-4 DC OS HSM Macro | C", 2181: "Sigma 18-200mm F3.5-6.3 DC OS HSM Macro | C", 2182: "Sigma 18-300mm F3.5-6.3 DC OS HSM Macro | C", 2184: "Sigma 18-200mm F3.5-6.3 DC OS", 2192: "Sigma Mount Converter MC-11", 2345: "Sigma 60mm F2.8 DN | A", 4099: "Sigma 19mm F2.8", 4100: "Sigma 30mm F2.8", 4101: "Sigma 50mm F2.8 Macro", 4102: "Sigma 19mm F2.8", 4103: "Sigma 30mm F2.8", 4104: "Sigma 50mm F2.8 Macro", 4105: "Sigma 14mm F4", 16385: "Lumix S 24-105mm F4 Macro OIS (S-R24105)", 16386: "Lumix S 70-200mm F4 OIS (S-R70200)", 16387: "Lumix S 50mm F1.4 (S-X50)", 16390: "Lumix S 24-70mm F2.8 (S-E2470)", 16391: "Lumix S 16-35mm F4 (S-R1635)", 16392: "Lumix S 70-200mm F2.8 OIS (S-E70200)", 16395: "Lumix S 20-60mm F3.5-5.6 (S-R2060)", 16396: "Lumix S 85mm F1.8 (S-S85)", 16397: "Lumix S 70-300 F4.5-5.6 Macro OIS (S-R70300)", 16399: "Lumix S 24mm F1.8 (S-S24)", 16400: "Lumix S 35mm F1.8 (S-S35)", 16401: "LUMIX S 18mm F1.8 (S-S18)", 24577: "Sigma 150-600mm F5-6.3 DG OS HSM | S", 24579: "Sigma 45mm F2.8 DG DN | C", 24581: "Sigma 14-24mm F2.8 DG DN | A", 24582: "Sigma 50mm F1.4 DG HSM | A", 24593: "Sigma 24-70mm F2.8 DG DN | A", 24594: "Sigma 100-400mm F5-6.3 DG DN OS | C", 24595: "Sigma 100-400mm F5-6.3 DG DN OS | C + TC-1411", 24597: "Sigma 85mm F1.4 DG DN | A", 24599: "Sigma 65mm F2 DG DN | C", 24600: "Sigma 35mm F2 DG DN | C", 24602: "Sigma 28-70mm F2.8 DG DN | C", 24603: "Sigma 150-600mm F5-6.3 DG DN OS | S", 24608: "Sigma 35mm F1.4 DG DN | A", 24609: "Sigma 90mm F2.8 DG DN | C", 24611: "Sigma 20mm F2 DG DN | C", 24613: "Sigma 20mm F1.4 DG DN | A", 24614: "Sigma 24mm F1.4 DG DN | A", 24620: "Sigma 50mm F1.4 DG DN | A (2023)", 32773: "Sigma 35mm F1.4 DG HSM | A", 32777: "Sigma 18-35mm F1.8 DC HSM | A", 35072: "Sigma 70-300mm F4-5.6 DG OS", 41216: "Sigma 24-70mm F2.8 DG Macro", "16.1": "Sigma 70mm F2.8 EX DG Macro", "16.2": "Sigma 105mm F2.8 EX DG Macro", "297.1": "Sigma 14mm F2.8 EX Aspherical", "297.2": "Sigma 30mm F1.4", "305.1": "Sigma 17-70mm F2.8-4.5 DC Macro", "305.2": "Sigma 70-200mm F2.8 APO EX HSM", "305.3": "Sigma 120-300mm F2.8 APO EX IF HSM", "325.1": "Sigma 15-30mm F3.5-4.5 EX DG Aspherical", "325.2": "Sigma 18-50mm F2.8 EX DG", "325.3": "Sigma 20-40mm F2.8 EX DG", "338.1": "Sigma APO 800mm F5.6 EX DG HSM", "338.2": "Sigma 12-24mm F4.5-5.6 EX DG ASP HSM", "338.3": "Sigma 10-20mm F4-5.6 EX DC HSM" } },
	{ id: "PMODE", name: "ExposureProgram", print: { A: "Aperture Priority", M: "Manual", P: "Program", S: "Shutter Priority" } },
	{ id: "RESOLUTION", name: "Quality", print: { HI: "High", LOW: "Low", MED: "Medium" } },
	{ id: "SENSORID", name: "SensorID" },
	{ id: "SHUTTER", name: "ExposureTime" },
	{ id: "SH_DESC", name: "ShutterSpeedDisplayed" },
	{ id: "TIME", name: "DateTimeOriginal" },
	{ id: "VERSION_BF", name: "VersionBF" },
	{ id: "WB_DESC", name: "WhiteBalance" }
], more.sigmaRawProperties);
