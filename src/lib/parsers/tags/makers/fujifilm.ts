// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/fujifilm.ts';

const labels0 = { 0: "0 (normal)", 16: "-1 (medium soft)", 32: "-2 (soft)", "-64": "+4 (hardest)", "-48": "+3 (very hard)", "-32": "+2 (hard)", "-16": "+1 (medium hard)" };

export const fujiFilmAFCSettings = defineTable('FujiFilm::AFCSettings', 'MakerNotes', 'FujiFilm', [
	{ id: 0, name: "AF-CSetting", type: "int32u", print: { 16: "Set 4 (suddenly appearing subject)", 258: "Set 1 (multi-purpose)", 290: "Set 3 (accelerating subject)", 291: "Set 5 (erratic motion)", 515: "Set 2 (ignore obstacles)" } },
	{ id: 0.1, name: "AF-CTrackingSensitivity", type: "int32u", hint: { mask: 15 } },
	{ id: 0.2, name: "AF-CSpeedTrackingSensitivity", type: "int32u", hint: { mask: 240 } },
	{ id: 0.3, name: "AF-CZoneAreaSwitching", type: "int32u", hint: { mask: 3840 }, print: { 0: "Front", 1: "Auto", 2: "Center" } }
], more.fujiFilmAFCSettings);

export const fujiFilmDriveSettings = defineTable('FujiFilm::DriveSettings', 'MakerNotes', 'FujiFilm', [
	{ id: 0.1, name: "DriveMode", type: "int32u", hint: { mask: 255 }, print: { 0: "Single", 1: "Continuous Low", 2: "Continuous High" } },
	{ id: 0.2, name: "DriveSpeed", type: "int32u", hint: { mask: 4278190080 }, print: { 0: "n/a" } }
], more.fujiFilmDriveSettings);

export const fujiFilmFaceRecInfo = defineTable('FujiFilm::FaceRecInfo', 'MakerNotes', 'FujiFilm', [
	{ id: "Face1Birthday", name: "Face1Birthday" },
	{ id: "Face1Category", name: "Face1Category", type: "int8u", bits: { 1: "Partner", 2: "Family", 3: "Friend" } },
	{ id: "Face1Name", name: "Face1Name" },
	{ id: "Face2Birthday", name: "Face2Birthday" },
	{ id: "Face2Category", name: "Face2Category", type: "int8u", bits: { 1: "Partner", 2: "Family", 3: "Friend" } },
	{ id: "Face2Name", name: "Face2Name" },
	{ id: "Face3Birthday", name: "Face3Birthday" },
	{ id: "Face3Category", name: "Face3Category", type: "int8u", bits: { 1: "Partner", 2: "Family", 3: "Friend" } },
	{ id: "Face3Name", name: "Face3Name" },
	{ id: "Face4Birthday", name: "Face4Birthday" },
	{ id: "Face4Category", name: "Face4Category", type: "int8u", bits: { 1: "Partner", 2: "Family", 3: "Friend" } },
	{ id: "Face4Name", name: "Face4Name" },
	{ id: "Face5Birthday", name: "Face5Birthday" },
	{ id: "Face5Category", name: "Face5Category", type: "int8u", bits: { 1: "Partner", 2: "Family", 3: "Friend" } },
	{ id: "Face5Name", name: "Face5Name" },
	{ id: "Face6Birthday", name: "Face6Birthday" },
	{ id: "Face6Category", name: "Face6Category", type: "int8u", bits: { 1: "Partner", 2: "Family", 3: "Friend" } },
	{ id: "Face6Name", name: "Face6Name" },
	{ id: "Face7Birthday", name: "Face7Birthday" },
	{ id: "Face7Category", name: "Face7Category", type: "int8u", bits: { 1: "Partner", 2: "Family", 3: "Friend" } },
	{ id: "Face7Name", name: "Face7Name" },
	{ id: "Face8Birthday", name: "Face8Birthday" },
	{ id: "Face8Category", name: "Face8Category", type: "int8u", bits: { 1: "Partner", 2: "Family", 3: "Friend" } },
	{ id: "Face8Name", name: "Face8Name" }
], more.fujiFilmFaceRecInfo);

export const fujiFilmFocusSettings = defineTable('FujiFilm::FocusSettings', 'MakerNotes', 'FujiFilm', [
	{ id: 0.1, name: "FocusMode2", type: "int32u", hint: { mask: 15 }, print: { 0: "AF-M", 1: "AF-S", 2: "AF-C" } },
	{ id: 0.2, name: "PreAF", type: "int32u", hint: { mask: 240 }, print: { 0: "Off", 1: "On" } },
	{ id: 0.3, name: "AFAreaMode", type: "int32u", hint: { mask: 3840 }, print: { 0: "Single Point", 1: "Zone", 2: "Wide/Tracking" } },
	{ id: 0.4, name: "AFAreaPointSize", type: "int32u", hint: { mask: 61440 }, print: { 0: "n/a" } },
	{ id: 0.5, name: "AFAreaZoneSize", type: "int32u", hint: { mask: 16711680 }, print: { 0: "n/a" } }
], more.fujiFilmFocusSettings);

export const fujiFilmMain = defineTable('FujiFilm::Main', 'MakerNotes', 'FujiFilm', [
	{ id: 0, name: "Version", type: "undef" },
	{ id: 16, name: "InternalSerialNumber", type: "string" },
	{ id: 4096, name: "Quality", type: "string" },
	{ id: 4097, name: "Sharpness", type: "int16u", print: { 0: "-4 (softest)", 1: "-3 (very soft)", 2: "-2 (soft)", 3: "0 (normal)", 4: "+2 (hard)", 5: "+3 (very hard)", 6: "+4 (hardest)", 130: "-1 (medium soft)", 132: "+1 (medium hard)", 32768: "Film Simulation", 65535: "n/a" } },
	{ id: 4098, name: "WhiteBalance", type: "int16u", print: { 0: "Auto", 1: "Auto (white priority)", 2: "Auto (ambiance priority)", 256: "Daylight", 512: "Cloudy", 768: "Daylight Fluorescent", 769: "Day White Fluorescent", 770: "White Fluorescent", 771: "Warm White Fluorescent", 772: "Living Room Warm White Fluorescent", 1024: "Incandescent", 1280: "Flash", 1536: "Underwater", 3840: "Custom", 3841: "Custom2", 3842: "Custom3", 3843: "Custom4", 3844: "Custom5", 4080: "Kelvin" } },
	{ id: 4099, name: "Saturation", type: "int16u", print: { 0: "0 (normal)", 128: "+1 (medium high)", 192: "+3 (very high)", 224: "+4 (highest)", 256: "+2 (high)", 384: "-1 (medium low)", 512: "Low", 768: "None (B&W)", 769: "B&W Red Filter", 770: "B&W Yellow Filter", 771: "B&W Green Filter", 784: "B&W Sepia", 1024: "-2 (low)", 1216: "-3 (very low)", 1248: "-4 (lowest)", 1280: "Acros", 1281: "Acros Red Filter", 1282: "Acros Yellow Filter", 1283: "Acros Green Filter", 32768: "Film Simulation" } },
	{ id: 4100, name: "Contrast", type: "int16u", print: { 0: "Normal", 128: "Medium High", 256: "High", 384: "Medium Low", 512: "Low", 32768: "Film Simulation" } },
	{ id: 4101, name: "ColorTemperature", type: "int16u" },
	{ id: 4102, name: "Contrast", type: "int16u", print: { 0: "Normal", 256: "High", 768: "Low" } },
	{ id: 4106, name: "WhiteBalanceFineTune", type: "int32s", count: 2 },
	{ id: 4107, name: "NoiseReduction", type: "int16u", print: { 64: "Low", 128: "Normal", 256: "n/a" } },
	{ id: 4110, name: "NoiseReduction", type: "int16u", print: { 0: "0 (normal)", 256: "+2 (strong)", 384: "+1 (medium strong)", 448: "+3 (very strong)", 480: "+4 (strongest)", 512: "-2 (weak)", 640: "-1 (medium weak)", 704: "-3 (very weak)", 736: "-4 (weakest)" } },
	{ id: 4111, name: "Clarity", type: "int32s", print: { 0: "0", 1000: "1", 2000: "2", 3000: "3", 4000: "4", 5000: "5", "-5000": "-5", "-4000": "-4", "-3000": "-3", "-2000": "-2", "-1000": "-1" } },
	{ id: 4112, name: "FujiFlashMode", type: "int16u", print: { 0: "Auto", 1: "On", 2: "Off", 3: "Red-eye reduction", 4: "External", 16: "Commander", 32768: "Not Attached", 33056: "TTL", 33568: "TTL Auto - Did not fire", 38976: "Manual", 39008: "Flash Commander", 39040: "Multi-flash", 43296: "1st Curtain (front)", 43552: "TTL Slow - 1st Curtain (front)", 43808: "TTL Auto - 1st Curtain (front)", 44320: "TTL - Red-eye Flash - 1st Curtain (front)", 44576: "TTL Slow - Red-eye Flash - 1st Curtain (front)", 44832: "TTL Auto - Red-eye Flash - 1st Curtain (front)", 51488: "2nd Curtain (rear)", 51744: "TTL Slow - 2nd Curtain (rear)", 52000: "TTL Auto - 2nd Curtain (rear)", 52512: "TTL - Red-eye Flash - 2nd Curtain (rear)", 52768: "TTL Slow - Red-eye Flash - 2nd Curtain (rear)", 53024: "TTL Auto - Red-eye Flash - 2nd Curtain (rear)", 59680: "High Speed Sync (HSS)" } },
	{ id: 4113, name: "FlashExposureComp", type: "rational64s" },
	{ id: 4128, name: "Macro", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 4129, name: "FocusMode", type: "int16u", print: { 0: "Auto", 1: "Manual", 65535: "Movie" } },
	{ id: 4130, name: "AFMode", type: "int16u", print: { 0: "No", 1: "Single Point", 256: "Zone", 512: "Wide/Tracking" } },
	{ id: 4131, name: "FocusPixel", type: "int16u", count: 2 },
	{ id: 4144, name: "SlowSync", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 4145, name: "PictureMode", type: "int16u", print: { 0: "Auto", 1: "Portrait", 2: "Landscape", 3: "Macro", 4: "Sports", 5: "Night Scene", 6: "Program AE", 7: "Natural Light", 8: "Anti-blur", 9: "Beach & Snow", 10: "Sunset", 11: "Museum", 12: "Party", 13: "Flower", 14: "Text", 15: "Natural Light & Flash", 16: "Beach", 17: "Snow", 18: "Fireworks", 19: "Underwater", 20: "Portrait with Skin Correction", 22: "Panorama", 23: "Night (tripod)", 24: "Pro Low-light", 25: "Pro Focus", 26: "Portrait 2", 27: "Dog Face Detection", 28: "Cat Face Detection", 48: "HDR", 64: "Advanced Filter", 256: "Aperture-priority AE", 512: "Shutter speed priority AE", 768: "Manual" } },
	{ id: 4146, name: "ExposureCount", type: "int16u" },
	{ id: 4147, name: "EXRAuto", type: "int16u", print: { 0: "Auto", 1: "Manual" } },
	{ id: 4148, name: "EXRMode", type: "int16u", print: { 256: "HR (High Resolution)", 512: "SN (Signal to Noise priority)", 768: "DR (Dynamic Range priority)" } },
	{ id: 4151, name: "MultipleExposure", type: "int16u", print: { 1: "Additive", 2: "Average", 3: "Light", 4: "Dark" } },
	{ id: 4160, name: "ShadowTone", type: "int32s", print: labels0 },
	{ id: 4161, name: "HighlightTone", type: "int32s", print: labels0 },
	{ id: 4164, name: "DigitalZoom", type: "int32u" },
	{ id: 4165, name: "LensModulationOptimizer", type: "int32u", print: { 0: "Off", 1: "On" } },
	{ id: 4167, name: "GrainEffectRoughness", type: "int32s", print: { 0: "Off", 32: "Weak", 64: "Strong" } },
	{ id: 4168, name: "ColorChromeEffect", type: "int32s", print: { 0: "Off", 32: "Weak", 64: "Strong" } },
	{ id: 4169, name: "BWAdjustment", type: "int8s" },
	{ id: 4171, name: "BWMagentaGreen", type: "int8s" },
	{ id: 4172, name: "GrainEffectSize", type: "int16u", print: { 0: "Off", 16: "Small", 32: "Large" } },
	{ id: 4173, name: "CropMode", type: "int16u", print: { 0: "n/a", 1: "Full-frame on GFX", 2: "Sports Finder Mode", 4: "Electronic Shutter 1.25x Crop", 8: "Digital Tele-Conv" } },
	{ id: 4174, name: "ColorChromeFXBlue", type: "int32s", print: { 0: "Off", 32: "Weak", 64: "Strong" } },
	{ id: 4176, name: "ShutterType", type: "int16u", print: { 0: "Mechanical", 1: "Electronic", 2: "Electronic (long shutter speed)", 3: "Electronic Front Curtain" } },
	{ id: 4177, name: "CropFlag", type: "int8u" },
	{ id: 4178, name: "CropTopLeft", type: "int32u" },
	{ id: 4179, name: "CropSize", type: "int32u" },
	{ id: 4352, name: "AutoBracketing", type: "int16u", print: { 0: "Off", 1: "On", 2: "Pre-shot" } },
	{ id: 4352, name: "AutoBracketing", type: "int16u", print: { 0: "Off", 1: "On", 2: "No flash & flash", 6: "Pixel Shift" } },
	{ id: 4353, name: "SequenceNumber", type: "int16u" },
	{ id: 4354, name: "WhiteBalanceBracketing", type: "int16u", print: { 511: "+/- 1", 767: "+/- 2", 1023: "+/- 3" } },
	{ id: 4357, name: "PixelShiftShots", type: "int16u" },
	{ id: 4358, name: "PixelShiftOffset", type: "rational64s", count: 2 },
	{ id: 4432, name: "CompositeImageMode", type: "int32u", print: { 0: "n/a", 1: "Pro Low-light", 2: "Pro Focus", 32: "Panorama", 128: "HDR", 1024: "Multi-exposure" } },
	{ id: 4433, name: "CompositeImageCount1", type: "int16u" },
	{ id: 4434, name: "CompositeImageCount2", type: "int16u" },
	{ id: 4435, name: "PanoramaAngle", type: "int16u" },
	{ id: 4436, name: "PanoramaDirection", type: "int16u", print: { 1: "Right", 2: "Left", 3: "Up", 4: "Down" } },
	{ id: 4609, name: "AdvancedFilter", type: "int32u", print: { 65536: "Pop Color", 131072: "Hi Key", 196608: "Toy Camera", 262144: "Miniature", 327680: "Dynamic Tone", 393217: "Partial Color Red", 393218: "Partial Color Yellow", 393219: "Partial Color Green", 393220: "Partial Color Blue", 393221: "Partial Color Orange", 393222: "Partial Color Purple", 458752: "Soft Focus", 589824: "Low Key", 1048576: "Light Leak", 1245184: "Expired Film Green", 1245185: "Expired Film Red", 1245186: "Expired Film Neutral" } },
	{ id: 4624, name: "ColorMode", type: "int16u", print: { 0: "Standard", 16: "Chrome", 48: "B & W" } },
	{ id: 4864, name: "BlurWarning", type: "int16u", print: { 0: "None", 1: "Blur Warning" } },
	{ id: 4865, name: "FocusWarning", type: "int16u", print: { 0: "Good", 1: "Out of focus" } },
	{ id: 4866, name: "ExposureWarning", type: "int16u", print: { 0: "Good", 1: "Bad exposure" } },
	{ id: 4868, name: "GEImageSize", type: "string" },
	{ id: 5120, name: "DynamicRange", type: "int16u", print: { 1: "Standard", 3: "Wide" } },
	{ id: 5121, name: "FilmMode", type: "int16u", print: { 0: "F0/Standard (Provia)", 256: "F1/Studio Portrait", 272: "F1a/Studio Portrait Enhanced Saturation", 288: "F1b/Studio Portrait Smooth Skin Tone (Astia)", 304: "F1c/Studio Portrait Increased Sharpness", 512: "F2/Fujichrome (Velvia)", 768: "F3/Studio Portrait Ex", 1024: "F4/Velvia", 1280: "Pro Neg. Std", 1281: "Pro Neg. Hi", 1536: "Classic Chrome", 1792: "Eterna", 2048: "Classic Negative", 2304: "Bleach Bypass", 2560: "Nostalgic Neg", 2816: "Reala ACE" } },
	{ id: 5122, name: "DynamicRangeSetting", type: "int16u", print: { 0: "Auto", 1: "Manual", 256: "Standard (100%)", 512: "Wide1 (230%)", 513: "Wide2 (400%)", 32768: "Film Simulation" } },
	{ id: 5123, name: "DevelopmentDynamicRange", type: "int16u" },
	{ id: 5124, name: "MinFocalLength", type: "rational64s" },
	{ id: 5125, name: "MaxFocalLength", type: "rational64s" },
	{ id: 5126, name: "MaxApertureAtMinFocal", type: "rational64s" },
	{ id: 5127, name: "MaxApertureAtMaxFocal", type: "rational64s" },
	{ id: 5131, name: "AutoDynamicRange", type: "int16u" },
	{ id: 5154, name: "ImageStabilization", type: "int16u", count: 3, each: [{ 0: "None", 1: "Optical", 2: "Sensor-shift", 3: "OIS Lens", 258: "IBIS/OIS + DIS", 512: "Digital" }, { 0: "Off", 1: "On (mode 1, continuous)", 2: "On (mode 2, shooting only)" }] },
	{ id: 5157, name: "SceneRecognition", type: "int16u", print: { 0: "Unrecognized", 256: "Portrait Image", 259: "Night Portrait", 261: "Backlit Portrait", 512: "Landscape Image", 768: "Night Scene", 1024: "Macro" } },
	{ id: 5169, name: "Rating", type: "int32u" },
	{ id: 5174, name: "ImageGeneration", type: "int16u", print: { 0: "Original Image", 1: "Re-developed from RAW" } },
	{ id: 5176, name: "ImageCount", type: "int16u" },
	{ id: 5187, name: "DRangePriority", type: "int16u", print: { 0: "Auto", 1: "Fixed" } },
	{ id: 5188, name: "DRangePriorityAuto", type: "int16u", print: { 1: "Weak", 2: "Strong", 3: "Plus" } },
	{ id: 5189, name: "DRangePriorityFixed", type: "int16u", print: { 1: "Weak", 2: "Strong" } },
	{ id: 5190, name: "FlickerReduction", type: "int32u" },
	{ id: 5191, name: "FujiModel", type: "string" },
	{ id: 5192, name: "FujiModel2", type: "string" },
	{ id: 5194, name: "WBRed", type: "int16u" },
	{ id: 5195, name: "WBGreen", type: "int16u" },
	{ id: 5196, name: "WBBlue", type: "int16u" },
	{ id: 5197, name: "RollAngle", type: "rational64s" },
	{ id: 14339, name: "VideoRecordingMode", type: "int32u", print: { 0: "Normal", 16: "F-log", 32: "HLG", 48: "F-log2" } },
	{ id: 14340, name: "PeripheralLighting", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 14342, name: "VideoCompression", type: "int16u", print: { 1: "Log GOP", 2: "All Intra" } },
	{ id: 14368, name: "FrameRate", type: "int16u" },
	{ id: 14369, name: "FrameWidth", type: "int16u" },
	{ id: 14370, name: "FrameHeight", type: "int16u" },
	{ id: 14372, name: "FullHDHighSpeedRec", type: "int32u", print: { 1: "Off", 2: "On" } },
	{ id: 16389, name: "FaceElementSelected", type: "int16u", count: 4 },
	{ id: 16640, name: "FacesDetected", type: "int16u" },
	{ id: 16643, name: "FacePositions", type: "int16u" },
	{ id: 16896, name: "NumFaceElements", type: "int16u" },
	{ id: 16897, name: "FaceElementTypes", type: "int8u", each: [{ 1: "Face", 2: "Left Eye", 3: "Right Eye", 7: "Body", 8: "Head", 9: "Both Eyes", 11: "Bike", 12: "Body of Car", 13: "Front of Car", 14: "Animal Body", 15: "Animal Head", 16: "Animal Face", 17: "Animal Left Eye", 18: "Animal Right Eye", 19: "Bird Body", 20: "Bird Head", 21: "Bird Left Eye", 22: "Bird Right Eye", 23: "Aircraft Body", 25: "Aircraft Cockpit", 26: "Train Front", 27: "Train Cockpit", 28: "Animal Head (28)", 29: "Animal Body (29)" }] },
	{ id: 16899, name: "FaceElementPositions", type: "int16u" },
	{ id: 32768, name: "FileSource", type: "string" },
	{ id: 32770, name: "OrderNumber", type: "int32u" },
	{ id: 32771, name: "FrameNumber", type: "int16u" },
	{ id: 45585, name: "Parallax", type: "rational64s" }
], more.fujiFilmMain);

export const fujiFilmPrioritySettings = defineTable('FujiFilm::PrioritySettings', 'MakerNotes', 'FujiFilm', [
	{ id: 0.1, name: "AF-SPriority", type: "int16u", hint: { mask: 15 }, print: { 1: "Release", 2: "Focus" } },
	{ id: 0.2, name: "AF-CPriority", type: "int16u", hint: { mask: 240 }, print: { 1: "Release", 2: "Focus" } }
]);

export const fujiFilmRAFData = defineTable('FujiFilm::RAFData', 'MakerNotes', 'FujiFilm', [
	{ id: 0, name: "RawImageWidth", type: "int32u" },
	{ id: 4, name: "RawImageWidth", type: "int32u" },
	{ id: 4, name: "RawImageHeight", type: "int32u" },
	{ id: 8, name: "RawImageWidth", type: "int32u" },
	{ id: 8, name: "RawImageHeight", type: "int32u" },
	{ id: 12, name: "RawImageHeight", type: "int32u" }
]);
