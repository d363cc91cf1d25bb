// Made by scripts/tables.mjs from `exiftool -listx -f`: do not edit. What is added by hand is in supplement/quicktime.ts.
import { defineTable } from '../table.ts';

const labels0 = { " KD ": "Kodak", "AR.D": "Parrot AR.Drone", FFMP: "FFmpeg", "GIC ": "General Imaging Co.", KMPI: "Konica-Minolta", NIKO: "Nikon", "SMI ": "Sorenson Media Inc.", ZORA: "Zoran Corporation", appl: "Apple", fe20: "Olympus (fe20)", kdak: "Kodak", leic: "Leica", mino: "Minolta", niko: "Nikon", olym: "Olympus", pana: "Panasonic", pent: "Pentax", pr01: "Olympus (pr01)", sany: "Sanyo" };
const labels1 = { 0: "Unused", 1: "Left", 2: "Right", 3: "Center", 4: "LFEScreen", 5: "LeftSurround", 6: "RightSurround", 7: "LeftCenter", 8: "RightCenter", 9: "CenterSurround", 10: "LeftSurroundDirect", 11: "RightSurroundDirect", 12: "TopCenterSurround", 13: "VerticalHeightLeft", 14: "VerticalHeightCenter", 15: "VerticalHeightRight", 16: "TopBackLeft", 17: "TopBackCenter", 18: "TopBackRight", 33: "RearSurroundLeft", 34: "RearSurroundRight", 35: "LeftWide", 36: "RightWide", 37: "LFE2", 38: "LeftTotal", 39: "RightTotal", 40: "HearingImpaired", 41: "Narration", 42: "Mono", 43: "DialogCentricMix", 44: "CenterSurroundDirect", 45: "Haptic", 100: "UseCoordinates", 200: "Ambisonic_W", 201: "Ambisonic_X", 202: "Ambisonic_Y", 203: "Ambisonic_Z", 204: "MS_Mid", 205: "MS_Side", 206: "XY_X", 207: "XY_Y", 301: "HeadphonesLeft", 302: "HeadphonesRight", 304: "ClickTrack", 305: "ForeignLanguage", 400: "Discrete", 65536: "Discrete_0", 65537: "Discrete_1", 65538: "Discrete_2", 65539: "Discrete_3", 65540: "Discrete_4", 65541: "Discrete_5", 65542: "Discrete_6", 65543: "Discrete_7", 65544: "Discrete_8", 65545: "Discrete_9", 65546: "Discrete_10", 65547: "Discrete_11", 65548: "Discrete_12", 65549: "Discrete_13", 65550: "Discrete_14", 65551: "Discrete_15", 131071: "Discrete_65535", 4294967295: "Unknown" };
const labels2 = { 0: "srcCopy", 1: "srcOr", 2: "srcXor", 3: "srcBic", 4: "notSrcCopy", 5: "notSrcOr", 6: "notSrcXor", 7: "notSrcBic", 8: "patCopy", 9: "patOr", 10: "patXor", 11: "patBic", 12: "notPatCopy", 13: "notPatOr", 14: "notPatXor", 15: "notPatBic", 32: "blend", 33: "addPin", 34: "addOver", 35: "subPin", 36: "transparent", 37: "addMax", 38: "subOver", 39: "addMin", 49: "grayishTextOr", 50: "hilite", 64: "ditherCopy", 256: "Alpha", 257: "White Alpha", 258: "Pre-multiplied Black Alpha", 272: "Component Alpha" };
const labels3 = { 0: "Big-endian (Motorola, MM)", 1: "Little-endian (Intel, II)" };

export const quickTimeAV1Config = defineTable('QuickTime::AV1Config', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "AV1ConfigurationVersion", type: "int8u" },
	{ id: 1, name: "SeqProfile", type: "int8u", unknown: true },
	{ id: 1.1, name: "SeqLevelIdx0", type: "int8u", unknown: true },
	{ id: 2, name: "SeqTier0", type: "int8u", unknown: true },
	{ id: 2.1, name: "HighBitDepth", type: "int8u", unknown: true },
	{ id: 2.2, name: "TwelveBit", type: "int8u", unknown: true },
	{ id: 2.3, name: "ChromaFormat", type: "int8u", print: { 0: "YUV 4:4:4", 2: "YUV 4:2:2", 3: "YUV 4:2:0", 7: "Monochrome 4:0:0" } },
	{ id: 2.4, name: "ChromaSamplePosition", type: "int8u", print: { 0: "Unknown", 1: "Vertical", 2: "Colocated", 3: "(reserved)" } },
	{ id: 3, name: "InitialDelaySamples", type: "int8u", unknown: true }
]);

export const quickTimeAudioHeader = defineTable('QuickTime::AudioHeader', 'QuickTime', 'QuickTime', [
	{ id: 2, name: "Balance", type: "fixed16s" }
]);

export const quickTimeAudioKeys = defineTable('QuickTime::AudioKeys', 'QuickTime', 'AudioKeys', [
	{ id: "player.movie.audio.balance", name: "Balance" },
	{ id: "player.movie.audio.bass", name: "Bass" },
	{ id: "player.movie.audio.gain", name: "AudioGain" },
	{ id: "player.movie.audio.mute", name: "Mute", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: "player.movie.audio.pitchshift", name: "PitchShift" },
	{ id: "player.movie.audio.treble", name: "Treble" }
]);

export const quickTimeAudioProf = defineTable('QuickTime::AudioProf', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "AudioProfileVersion", type: "int32u", unknown: true },
	{ id: 1, name: "AudioTrackID", type: "int32u" },
	{ id: 2, name: "AudioCodec", type: "undef", count: 4 },
	{ id: 3, name: "AudioCodecInfo", type: "int32u", unknown: true },
	{ id: 4, name: "AudioAttributes", type: "int32u", bits: { 0: "Encrypted", 1: "Variable bitrate", 2: "Dual mono" } },
	{ id: 5, name: "AudioAvgBitrate", type: "int32u" },
	{ id: 6, name: "AudioMaxBitrate", type: "int32u" },
	{ id: 7, name: "AudioSampleRate", type: "int32u" },
	{ id: 8, name: "AudioChannels", type: "int32u" }
]);

export const quickTimeAudioSampleDesc = defineTable('QuickTime::AudioSampleDesc', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "AudioFormat", type: "undef", count: 4 },
	{ id: 20, name: "AudioVendorID", type: "undef", count: 4, print: labels0 },
	{ id: 24, name: "AudioChannels", type: "int16u" },
	{ id: 26, name: "AudioBitsPerSample", type: "int16u" },
	{ id: 32, name: "AudioSampleRate", type: "fixed32u" }
]);

export const quickTimeBitrate = defineTable('QuickTime::Bitrate', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "BufferSize", type: "int32u" },
	{ id: 1, name: "MaxBitrate", type: "int32u" },
	{ id: 2, name: "AverageBitrate", type: "int32u" }
]);

export const quickTimeCMovie = defineTable('QuickTime::CMovie', 'QuickTime', 'QuickTime', [
	{ id: "dcom", name: "Compression" }
]);

export const quickTimeChannelLayout = defineTable('QuickTime::ChannelLayout', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "LayoutFlags", type: "int16u", print: { 0: "UseDescriptions", 1: "UseBitmap", 100: "Mono", 101: "Stereo", 102: "StereoHeadphones", 103: "MatrixStereo", 104: "MidSide", 105: "XY", 106: "Binaural", 107: "Ambisonic_B_Format", 108: "Quadraphonic", 109: "Pentagonal", 110: "Hexagonal", 111: "Octagonal", 112: "Cube", 113: "MPEG_3_0_A", 114: "MPEG_3_0_B", 115: "MPEG_4_0_A", 116: "MPEG_4_0_B", 117: "MPEG_5_0_A", 118: "MPEG_5_0_B", 119: "MPEG_5_0_C", 120: "MPEG_5_0_D", 121: "MPEG_5_1_A", 122: "MPEG_5_1_B", 123: "MPEG_5_1_C", 124: "MPEG_5_1_D", 125: "MPEG_6_1_A", 126: "MPEG_7_1_A", 127: "MPEG_7_1_B", 128: "MPEG_7_1_C", 129: "Emagic_Default_7_1", 130: "SMPTE_DTV", 131: "ITU_2_1", 132: "ITU_2_2", 133: "DVD_4", 134: "DVD_5", 135: "DVD_6", 136: "DVD_10", 137: "DVD_11", 138: "DVD_18", 139: "AudioUnit_6_0", 140: "AudioUnit_7_0", 141: "AAC_6_0", 142: "AAC_6_1", 143: "AAC_7_0", 144: "AAC_Octagonal", 145: "TMH_10_2_std", 146: "TMH_10_2_full", 147: "DiscreteInOrder", 148: "AudioUnit_7_0_Front", 149: "AC3_1_0_1", 150: "AC3_3_0", 151: "AC3_3_1", 152: "AC3_3_0_1", 153: "AC3_2_1_1", 154: "AC3_3_1_1", 155: "EAC_6_0_A", 156: "EAC_7_0_A", 157: "EAC3_6_1_A", 158: "EAC3_6_1_B", 159: "EAC3_6_1_C", 160: "EAC3_7_1_A", 161: "EAC3_7_1_B", 162: "EAC3_7_1_C", 163: "EAC3_7_1_D", 164: "EAC3_7_1_E", 165: "EAC3_7_1_F", 166: "EAC3_7_1_G", 167: "EAC3_7_1_H", 168: "DTS_3_1", 169: "DTS_4_1", 170: "DTS_6_0_A", 171: "DTS_6_0_B", 172: "DTS_6_0_C", 173: "DTS_6_1_A", 174: "DTS_6_1_B", 175: "DTS_6_1_C", 176: "DTS_7_0", 177: "DTS_7_1", 178: "DTS_8_0_A", 179: "DTS_8_0_B", 180: "DTS_8_1_A", 181: "DTS_8_1_B", 182: "DTS_6_1_D", 183: "AAC_7_1_B", 65535: "Unknown" } },
	{ id: 6, name: "AudioChannels", type: "int16u" },
	{ id: 8, name: "AudioChannelTypes", type: "int32u", bits: { 0: "Left", 1: "Right", 2: "Center", 3: "LFEScreen", 4: "LeftSurround", 5: "RightSurround", 6: "LeftCenter", 7: "RightCenter", 8: "CenterSurround", 9: "LeftSurroundDirect", 10: "RightSurroundDirect", 11: "TopCenterSurround", 12: "VerticalHeightLeft", 13: "VerticalHeightCenter", 14: "VerticalHeightRight", 15: "TopBackLeft", 16: "TopBackCenter", 17: "TopBackRight" } },
	{ id: 12, name: "NumChannelDescriptions", type: "int32u" },
	{ id: 16, name: "Channel1Label", type: "int32u", print: labels1 },
	{ id: 20, name: "Channel1Flags", type: "int32u", bits: { 0: "Rectangular", 1: "Spherical", 2: "Meters" } },
	{ id: 24, name: "Channel1Coordinates", type: "float", count: 3 },
	{ id: 36, name: "Channel2Label", type: "int32u", print: labels1 },
	{ id: 40, name: "Channel2Flags", type: "int32u", bits: { 0: "Rectangular", 1: "Spherical", 2: "Meters" } },
	{ id: 44, name: "Channel2Coordinates", type: "float", count: 3 },
	{ id: 56, name: "Channel3Label", type: "int32u", print: labels1 },
	{ id: 60, name: "Channel3Flags", type: "int32u", bits: { 0: "Rectangular", 1: "Spherical", 2: "Meters" } },
	{ id: 64, name: "Channel3Coordinates", type: "float", count: 3 },
	{ id: 76, name: "Channel4Label", type: "int32u", print: labels1 },
	{ id: 80, name: "Channel4Flags", type: "int32u", bits: { 0: "Rectangular", 1: "Spherical", 2: "Meters" } },
	{ id: 84, name: "Channel4Coordinates", type: "float", count: 3 },
	{ id: 96, name: "Channel5Label", type: "int32u", print: labels1 },
	{ id: 100, name: "Channel5Flags", type: "int32u", bits: { 0: "Rectangular", 1: "Spherical", 2: "Meters" } },
	{ id: 104, name: "Channel5Coordinates", type: "float", count: 3 },
	{ id: 116, name: "Channel6Label", type: "int32u", print: labels1 },
	{ id: 120, name: "Channel6Flags", type: "int32u", bits: { 0: "Rectangular", 1: "Spherical", 2: "Meters" } },
	{ id: 124, name: "Channel6Coordinates", type: "float", count: 3 },
	{ id: 136, name: "Channel7Label", type: "int32u", print: labels1 },
	{ id: 140, name: "Channel7Flags", type: "int32u", bits: { 0: "Rectangular", 1: "Spherical", 2: "Meters" } },
	{ id: 144, name: "Channel7Coordinates", type: "float", count: 3 },
	{ id: 156, name: "Channel8Label", type: "int32u", print: labels1 },
	{ id: 160, name: "Channel8Flags", type: "int32u", bits: { 0: "Rectangular", 1: "Spherical", 2: "Meters" } },
	{ id: 164, name: "Channel8Coordinates", type: "float", count: 3 }
]);

export const quickTimeCleanAperture = defineTable('QuickTime::CleanAperture', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "CleanApertureWidth", type: "rational64s" },
	{ id: 1, name: "CleanApertureHeight", type: "rational64s" },
	{ id: 2, name: "CleanApertureOffsetX", type: "rational64s" },
	{ id: 3, name: "CleanApertureOffsetY", type: "rational64s" }
]);

export const quickTimeColorRep = defineTable('QuickTime::ColorRep', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "ColorProfiles", type: "undef", count: 4 },
	{ id: 4, name: "ColorPrimaries", type: "int16u", print: { 1: "BT.709", 2: "Unspecified", 4: "BT.470 System M (historical)", 5: "BT.470 System B, G (historical)", 6: "BT.601", 7: "SMPTE 240", 8: "Generic film (color filters using illuminant C)", 9: "BT.2020, BT.2100", 10: "SMPTE 428 (CIE 1931 XYZ)", 11: "SMPTE RP 431-2", 12: "SMPTE EG 432-1", 22: "EBU Tech. 3213-E" } },
	{ id: 6, name: "TransferCharacteristics", type: "int16u", print: { 0: "For future use (0)", 1: "BT.709", 2: "Unspecified", 3: "For future use (3)", 4: "BT.470 System M (historical)", 5: "BT.470 System B, G (historical)", 6: "BT.601", 7: "SMPTE 240 M", 8: "Linear", 9: "Logarithmic (100 : 1 range)", 10: "Logarithmic (100 * Sqrt(10) : 1 range)", 11: "IEC 61966-2-4", 12: "BT.1361", 13: "sRGB or sYCC", 14: "BT.2020 10-bit systems", 15: "BT.2020 12-bit systems", 16: "SMPTE ST 2084, ITU BT.2100 PQ", 17: "SMPTE ST 428", 18: "BT.2100 HLG, ARIB STD-B67" } },
	{ id: 8, name: "MatrixCoefficients", type: "int16u", print: { 0: "Identity matrix", 1: "BT.709", 2: "Unspecified", 3: "For future use (3)", 4: "US FCC 73.628", 5: "BT.470 System B, G (historical)", 6: "BT.601", 7: "SMPTE 240 M", 8: "YCgCo", 9: "BT.2020 non-constant luminance, BT.2100 YCbCr", 10: "BT.2020 constant luminance", 11: "SMPTE ST 2085 YDzDx", 12: "Chromaticity-derived non-constant luminance", 13: "Chromaticity-derived constant luminance", 14: "BT.2100 ICtCp" } },
	{ id: 10, name: "VideoFullRangeFlag", type: "int8u", print: { 0: "Limited", 1: "Full" } }
]);

export const quickTimeContentLightLevel = defineTable('QuickTime::ContentLightLevel', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "MaxContentLightLevel", type: "int16u" },
	{ id: 1, name: "MaxPicAverageLightLevel", type: "int16u" }
]);

export const quickTimeDataRef = defineTable('QuickTime::DataRef', 'QuickTime', 'QuickTime', [
	{ id: "url\u0000", name: "URL", type: "undef" },
	{ id: "url ", name: "URL", type: "undef" },
	{ id: "urn ", name: "URN", type: "undef" }
]);

export const quickTimeDecodeConfig = defineTable('QuickTime::DecodeConfig', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "EncoderVendor", type: "undef", count: 4 },
	{ id: 4, name: "EncoderVersion", type: "int8u" }
]);

export const quickTimeEncodingParams = defineTable('QuickTime::EncodingParams', 'QuickTime', 'QuickTime', [
	{ id: "abrt", name: "AudioAvailableBitRateRange" },
	{ id: "acbf", name: "AudioBitRateControlMode" },
	{ id: "acef", name: "AudioExtendFrequencies" },
	{ id: "brat", name: "AudioCurrentTargetBitRate" },
	{ id: "cdcv", name: "AudioComponentVersion" },
	{ id: "cmnc", name: "AudioAvailableNumberChannels" },
	{ id: "init", name: "AudioIsInitialized" },
	{ id: "lmrc", name: "AudioDoesSampleRateConversion" },
	{ id: "mdel", name: "AudioMinimumDelayMode" },
	{ id: "mnip", name: "AudioMinimumNumberInputPackets" },
	{ id: "mnop", name: "AudioMinimumNumberOutputPackets" },
	{ id: "oppr", name: "AudioOutputPrecedence" },
	{ id: "pad0", name: "AudioZeroFramesPadded" },
	{ id: "pakb", name: "AudioMaximumPacketByteSize" },
	{ id: "pakd", name: "AudioRequiresPacketDescription" },
	{ id: "pakf", name: "AudioPacketFrameSize" },
	{ id: "prmm", name: "AudioCodecPrimeMethod" },
	{ id: "srcq", name: "AudioQualitySetting" },
	{ id: "tbuf", name: "AudioInputBufferSize" },
	{ id: "ubuf", name: "AudioUsedInputBufferSize" },
	{ id: "ursr", name: "AudioUseRecommendedSampleRate" },
	{ id: "vbrq", name: "AudioVBRQuality" },
	{ id: "vers", name: "AudioEncodingParamsVersion" },
	{ id: "vpk?", name: "AudioHasVariablePacketByteSizes" }
]);

export const quickTimeFileProf = defineTable('QuickTime::FileProf', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "FileProfileVersion", type: "int32u", unknown: true },
	{ id: 1, name: "FileFunctionFlags", type: "int32u", bits: { 28: "Fragmented", 29: "Additional tracks", 30: "Edited" } }
]);

export const quickTimeFileType = defineTable('QuickTime::FileType', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "MajorBrand", type: "undef", count: 4, print: { "3g2a": "3GPP2 Media (.3G2) compliant with 3GPP2 C.S0050-0 V1.0", "3g2b": "3GPP2 Media (.3G2) compliant with 3GPP2 C.S0050-A V1.0.0", "3g2c": "3GPP2 Media (.3G2) compliant with 3GPP2 C.S0050-B v1.0", "3ge6": "3GPP (.3GP) Release 6 MBMS Extended Presentations", "3ge7": "3GPP (.3GP) Release 7 MBMS Extended Presentations", "3gg6": "3GPP Release 6 General Profile", "3gp1": "3GPP Media (.3GP) Release 1 (probably non-existent)", "3gp2": "3GPP Media (.3GP) Release 2 (probably non-existent)", "3gp3": "3GPP Media (.3GP) Release 3 (probably non-existent)", "3gp4": "3GPP Media (.3GP) Release 4", "3gp5": "3GPP Media (.3GP) Release 5", "3gp6": "3GPP Media (.3GP) Release 6 Streaming Servers", "3gs7": "3GPP Media (.3GP) Release 7 Streaming Servers", CAEP: "Canon Digital Camera", CDes: "Convergent Design", "F4A ": "Audio for Adobe Flash Player 9+ (.F4A)", "F4B ": "Audio Book for Adobe Flash Player 9+ (.F4B)", "F4P ": "Protected Video for Adobe Flash Player 9+ (.F4P)", "F4V ": "Video for Adobe Flash Player 9+ (.F4V)", "JP2 ": "JPEG 2000 Image (.JP2) [ISO 15444-1 ?]", JP20: "Unknown, from GPAC samples (prob non-existent)", KDDI: "3GPP2 EZmovie for KDDI 3G cellphones", "M4A ": "Apple iTunes AAC-LC (.M4A) Audio", "M4B ": "Apple iTunes AAC-LC (.M4B) Audio Book", "M4P ": "Apple iTunes AAC-LC (.M4P) AES Protected Audio", "M4V ": "Apple iTunes Video (.M4V) Video", M4VH: "Apple TV (.M4V)", M4VP: "Apple iPhone (.M4V)", MPPI: "Photo Player, MAF [ISO/IEC 23000-3]", MSNV: "MPEG-4 (.MP4) for SonyPSP", NDAS: "MP4 v2 [ISO 14496-14] Nero Digital AAC Audio", NDSC: "MPEG-4 (.MP4) Nero Cinema Profile", NDSH: "MPEG-4 (.MP4) Nero HDTV Profile", NDSM: "MPEG-4 (.MP4) Nero Mobile Profile", NDSP: "MPEG-4 (.MP4) Nero Portable Profile", NDSS: "MPEG-4 (.MP4) Nero Standard Profile", NDXC: "H.264/MPEG-4 AVC (.MP4) Nero Cinema Profile", NDXH: "H.264/MPEG-4 AVC (.MP4) Nero HDTV Profile", NDXM: "H.264/MPEG-4 AVC (.MP4) Nero Mobile Profile", NDXP: "H.264/MPEG-4 AVC (.MP4) Nero Portable Profile", NDXS: "H.264/MPEG-4 AVC (.MP4) Nero Standard Profile", ROSS: "Ross Video", XAVC: "Sony XAVC", "aax ": "Audible Enhanced Audiobook (.AAX)", avc1: "MP4 Base w/ AVC ext [ISO 14496-12:2005]", avif: "AV1 Image File Format (.AVIF)", avio: "AV1 Intra-Only Image (.AVIF)", avis: "AV1 Image Sequence (.AVIF)", caqv: "Casio Digital Camera", "crx ": "Canon Raw (.CRX)", da0a: "DMB MAF w/ MPEG Layer II aud, MOT slides, DLS, JPG/PNG/MNG images", da0b: "DMB MAF, extending DA0A, with 3GPP timed text, DID, TVA, REL, IPMP", da1a: "DMB MAF audio with ER-BSAC audio, JPG/PNG/MNG images", da1b: "DMB MAF, extending da1a, with 3GPP timed text, DID, TVA, REL, IPMP", da2a: "DMB MAF aud w/ HE-AAC v2 aud, MOT slides, DLS, JPG/PNG/MNG images", da2b: "DMB MAF, extending da2a, with 3GPP timed text, DID, TVA, REL, IPMP", da3a: "DMB MAF aud with HE-AAC aud, JPG/PNG/MNG images", da3b: "DMB MAF, extending da3a w/ BIFS, 3GPP timed text, DID, TVA, REL, IPMP", dmb1: "DMB MAF supporting all the components defined in the specification", dmpf: "Digital Media Project", drc1: "Dirac (wavelet compression), encapsulated in ISO base media (MP4)", dv1a: "DMB MAF vid w/ AVC vid, ER-BSAC aud, BIFS, JPG/PNG/MNG images, TS", dv1b: "DMB MAF, extending dv1a, with 3GPP timed text, DID, TVA, REL, IPMP", dv2a: "DMB MAF vid w/ AVC vid, HE-AAC v2 aud, BIFS, JPG/PNG/MNG images, TS", dv2b: "DMB MAF, extending dv2a, with 3GPP timed text, DID, TVA, REL, IPMP", dv3a: "DMB MAF vid w/ AVC vid, HE-AAC aud, BIFS, JPG/PNG/MNG images, TS", dv3b: "DMB MAF, extending dv3a, with 3GPP timed text, DID, TVA, REL, IPMP", dvr1: "DVB (.DVB) over RTP", dvt1: "DVB (.DVB) over MPEG-2 Transport Stream", heic: "High Efficiency Image Format HEVC still image (.HEIC)", heix: "High Efficiency Image Format still image (.HEIF)", hevc: "High Efficiency Image Format HEVC sequence (.HEICS)", isc2: "ISMACryp 2.0 Encrypted File", iso2: "MP4 Base Media v2 [ISO 14496-12:2005]", iso3: "MP4 Base Media v3", iso4: "MP4 Base Media v4", iso5: "MP4 Base Media v5", iso6: "MP4 Base Media v6", iso7: "MP4 Base Media v7", iso8: "MP4 Base Media v8", iso9: "MP4 Base Media v9", isom: "MP4 Base Media v1 [IS0 14496-12:2003]", "jpm ": "JPEG 2000 Compound Image (.JPM) [ISO 15444-6]", "jpx ": "JPEG 2000 with extensions (.JPX) [ISO 15444-2]", miaf: "Multi-Image Application Format (.AVIF)", mif1: "High Efficiency Image Format still image (.HEIF)", mj2s: "Motion JPEG 2000 [ISO 15444-3] Simple Profile", mjp2: "Motion JPEG 2000 [ISO 15444-3] General Profile", mmp4: "MPEG-4/3GPP Mobile Profile (.MP4/3GP) (for NTT)", mp21: "MPEG-21 [ISO/IEC 21000-9]", mp41: "MP4 v1 [ISO 14496-1:ch13]", mp42: "MP4 v2 [ISO 14496-14]", mp71: "MP4 w/ MPEG-7 Metadata [per ISO 14496-12]", "mqt ": "Sony / Mobile QuickTime (.MQV) US Patent 7,477,830 (Sony Corp)", msf1: "High Efficiency Image Format sequence (.HEIFS)", odcf: "OMA DCF DRM Format 2.0 (OMA-TS-DRM-DCF-V2_0-20060303-A)", opf2: "OMA PDCF DRM Format 2.1 (OMA-TS-DRM-DCF-V2_1-20070724-C)", opx2: "OMA PDCF DRM + XBS extensions (OMA-TS-DRM_XBS-V1_0-20070529-C)", pana: "Panasonic Digital Camera", "qt  ": "Apple QuickTime (.MOV/QT)", "sdv ": "SD Memory Card Video", ssc1: "Samsung stereoscopic, single stream", ssc2: "Samsung stereoscopic, dual stream" } },
	{ id: 1, name: "MinorVersion", type: "undef", count: 4 },
	{ id: 2, name: "CompatibleBrands", type: "undef", list: true }
]);

export const quickTimeGenMediaHeader = defineTable('QuickTime::GenMediaHeader', 'QuickTime', 'QuickTime', [
	{ id: "text", name: "Text", binary: true, unknown: true }
]);

export const quickTimeGenMediaInfo = defineTable('QuickTime::GenMediaInfo', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "GenMediaVersion", type: "int8u" },
	{ id: 1, name: "GenFlags", type: "int8u", count: 3 },
	{ id: 4, name: "GenGraphicsMode", type: "int16u", print: labels2 },
	{ id: 6, name: "GenOpColor", type: "int16u", count: 3 },
	{ id: 12, name: "GenBalance", type: "fixed16s" }
]);

export const quickTimeHEVCConfig = defineTable('QuickTime::HEVCConfig', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "HEVCConfigurationVersion", type: "int8u" },
	{ id: 1, name: "GeneralProfileSpace", type: "int8u", print: { 0: "Conforming" } },
	{ id: 1.1, name: "GeneralTierFlag", type: "int8u", print: { 0: "Main Tier", 1: "High Tier" } },
	{ id: 1.2, name: "GeneralProfileIDC", type: "int8u", print: { 0: "No Profile", 1: "Main", 2: "Main 10", 3: "Main Still Picture", 4: "Format Range Extensions", 5: "High Throughput", 6: "Multiview Main", 7: "Scalable Main", 8: "3D Main", 9: "Screen Content Coding Extensions", 10: "Scalable Format Range Extensions", 11: "High Throughput Screen Content Coding Extensions" } },
	{ id: 2, name: "GenProfileCompatibilityFlags", type: "int32u", bits: { 20: "High Throughput Screen Content Coding Extensions", 21: "Scalable Format Range Extensions", 22: "Screen Content Coding Extensions", 23: "3D Main", 24: "Scalable Main", 25: "Multiview Main", 26: "High Throughput", 27: "Format Range Extensions", 28: "Main Still Picture", 29: "Main 10", 30: "Main", 31: "No Profile" } },
	{ id: 6, name: "ConstraintIndicatorFlags", type: "int8u", count: 6 },
	{ id: 12, name: "GeneralLevelIDC", type: "int8u" },
	{ id: 13, name: "MinSpatialSegmentationIDC", type: "int16u" },
	{ id: 15, name: "ParallelismType", type: "int8u" },
	{ id: 16, name: "ChromaFormat", type: "int8u", print: { 0: "Monochrome", 1: "4:2:0", 2: "4:2:2", 3: "4:4:4" } },
	{ id: 17, name: "BitDepthLuma", type: "int8u" },
	{ id: 18, name: "BitDepthChroma", type: "int8u" },
	{ id: 19, name: "AverageFrameRate", type: "int16u" },
	{ id: 21, name: "ConstantFrameRate", type: "int8u", print: { 0: "Unknown", 1: "Constant Frame Rate", 2: "Each Temporal Layer is Constant Frame Rate" } },
	{ id: 21.1, name: "NumTemporalLayers", type: "int8u" },
	{ id: 21.2, name: "TemporalIDNested", type: "int8u", print: { 0: "No", 1: "Yes" } }
]);

export const quickTimeHTCInfo = defineTable('QuickTime::HTCInfo', 'QuickTime', 'QuickTime', [
	{ id: "slmt", name: "Unknown_slmt", type: "int32u", unknown: true }
]);

export const quickTimeHandler = defineTable('QuickTime::Handler', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "HandlerClass", type: "undef", count: 4, print: { dhlr: "Data Handler", mhlr: "Media Handler" } },
	{ id: 8, name: "HandlerType", type: "undef", count: 4, print: { alis: "Alias Data", camm: "Camera Metadata", crsm: "Clock Reference", data: "Data", hint: "Hint Track", ipsm: "IPMP", m7sm: "MPEG-7 Stream", mdir: "Metadata", mdta: "Metadata Tags", meta: "NRT Metadata", mjsm: "MPEG-J", nrtm: "Non-Real Time Metadata", ocsm: "Object Content", odsm: "Object Descriptor", pict: "Picture", priv: "Private", psmd: "Panasonic Static Metadata", sbtl: "Subtitle", sdsm: "Scene Description", soun: "Audio Track", subp: "Subpicture", text: "Text", tmcd: "Time Code", "url ": "URL", vide: "Video Track" } },
	{ id: 12, name: "HandlerVendorID", type: "undef", count: 4, print: labels0 },
	{ id: 24, name: "HandlerDescription", type: "string" }
]);

export const quickTimeHintHeader = defineTable('QuickTime::HintHeader', 'QuickTime', 'QuickTime', [
	{ id: 2, name: "MaxPDUSize", type: "int16u" },
	{ id: 3, name: "AvgPDUSize", type: "int16u" },
	{ id: 4, name: "MaxBitrate", type: "int32u" },
	{ id: 6, name: "AvgBitrate", type: "int32u" }
]);

export const quickTimeHintInfo = defineTable('QuickTime::HintInfo', 'QuickTime', 'QuickTime', [
	{ id: "rtp ", name: "RealtimeStreamingProtocol" },
	{ id: "sdp ", name: "StreamingDataProtocol" }
]);

export const quickTimeHintSampleDesc = defineTable('QuickTime::HintSampleDesc', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "HintFormat", type: "undef", count: 4 },
	{ id: 16, name: "HintTrackVersion", type: "int16u" },
	{ id: 20, name: "MaxPacketSize", type: "int32u" },
	{ id: "snro", name: "SequenceNumberRandomOffset", type: "int32u" },
	{ id: "tims", name: "RTPTimeScale", type: "int32u" },
	{ id: "tsro", name: "TimestampRandomOffset", type: "int32u" }
]);

export const quickTimeHintTrackInfo = defineTable('QuickTime::HintTrackInfo', 'QuickTime', 'QuickTime', [
	{ id: "dimm", name: "ImmediateDataBytes", type: "int64u" },
	{ id: "dmax", name: "LargestPacketDuration", type: "int32u" },
	{ id: "dmed", name: "MediaTrackBytes", type: "int64u" },
	{ id: "drep", name: "RepeatedDataBytes", type: "int64u" },
	{ id: "maxr", name: "MaxDataRate", type: "int32u", count: 2 },
	{ id: "npck", name: "NumPackets", type: "int32u" },
	{ id: "nump", name: "NumPackets", type: "int64u" },
	{ id: "payt", name: "PayloadType", type: "undef" },
	{ id: "pmax", name: "LargestPacketSize", type: "int32u" },
	{ id: "tmax", name: "MaxTransmissionTime", type: "int32u" },
	{ id: "tmin", name: "MinTransmissionTime", type: "int32u" },
	{ id: "totl", name: "TotalBytes", type: "int32u" },
	{ id: "tpaY", name: "TotalBytesNoRTPHeaders", type: "int32u" },
	{ id: "tpay", name: "TotalBytesNoRTPHeaders", type: "int32u" },
	{ id: "tpyl", name: "TotalBytesNoRTPHeaders", type: "int64u" },
	{ id: "trpY", name: "TotalBytes", type: "int64u" },
	{ id: "trpy", name: "TotalBytes", type: "int64u" }
]);

export const quickTimeImageFile = defineTable('QuickTime::ImageFile', 'QuickTime', 'QuickTime', [
	{ id: "idat", name: "ImageData", binary: true }
]);

export const quickTimeItemInfo = defineTable('QuickTime::ItemInfo', 'QuickTime', 'QuickTime', [
	{ id: "infe", name: "ItemInfoEntry" }
]);

export const quickTimeItemList = defineTable('QuickTime::ItemList', 'QuickTime', 'ItemList', [
	{ id: "@PST", name: "ParentShortTitle", type: "string" },
	{ id: "@ppi", name: "ParentProductID", type: "string" },
	{ id: "@pti", name: "ParentTitle", type: "string" },
	{ id: "@sti", name: "ShortTitle", type: "string" },
	{ id: "AACR", name: "Unknown_AACR", type: "string", unknown: true },
	{ id: "CDEK", name: "Unknown_CDEK", type: "string", unknown: true },
	{ id: "CDET", name: "Unknown_CDET", type: "string", unknown: true },
	{ id: "GUID", name: "GUID", type: "string" },
	{ id: "VERS", name: "ProductVersion", type: "string" },
	{ id: "aART", name: "AlbumArtist", type: "string" },
	{ id: "akID", name: "AppleStoreAccountType", type: "int8s", print: { 0: "iTunes", 1: "AOL" } },
	{ id: "albm", name: "Album", type: "string" },
	{ id: "apID", name: "AppleStoreAccount", type: "string" },
	{ id: "atID", name: "ArtistID", type: "int32s" },
	{ id: "auth", name: "Author", type: "string" },
	{ id: "catg", name: "Category", type: "string" },
	{ id: "cmID", name: "ComposerID", type: "string" },
	{ id: "cnID", name: "AppleStoreCatalogID", type: "int32s" },
	{ id: "covr", name: "CoverArt", type: "string", binary: true },
	{ id: "cpil", name: "Compilation", type: "int8s", print: { 0: "No", 1: "Yes" } },
	{ id: "cprt", name: "Copyright", type: "string" },
	{ id: "desc", name: "Description", type: "string" },
	{ id: "disk", name: "DiskNumber", type: "undef" },
	{ id: "dscp", name: "Description", type: "string" },
	{ id: "egid", name: "EpisodeGlobalUniqueID", type: "string" },
	{ id: "geID", name: "GenreID", type: "int32s", print: { 2: "Music|Blues", 3: "Music|Comedy", 4: "Music|Children's Music", 5: "Music|Classical", 6: "Music|Country", 7: "Music|Electronic", 8: "Music|Holiday", 9: "Music|Classical|Opera", 10: "Music|Singer/Songwriter", 11: "Music|Jazz", 12: "Music|Latino", 13: "Music|New Age", 14: "Music|Pop", 15: "Music|R&B/Soul", 16: "Music|Soundtrack", 17: "Music|Dance", 18: "Music|Hip-Hop/Rap", 19: "Music|World", 20: "Music|Alternative", 21: "Music|Rock", 22: "Music|Christian & Gospel", 23: "Music|Vocal", 24: "Music|Reggae", 25: "Music|Easy Listening", 26: "Podcasts", 27: "Music|J-Pop", 28: "Music|Enka", 29: "Music|Anime", 30: "Music|Kayokyoku", 31: "Music Videos", 32: "TV Shows", 33: "Movies", 34: "Music", 35: "iPod Games", 36: "App Store", 37: "Tones", 38: "Books", 39: "Mac App Store", 40: "Textbooks", 50: "Music|Fitness & Workout", 51: "Music|Pop|K-Pop", 52: "Music|Karaoke", 53: "Music|Instrumental", 74: "Audiobooks|News", 75: "Audiobooks|Programs & Performances", 500: "Fitness Music", 501: "Fitness Music|Pop", 502: "Fitness Music|Dance", 503: "Fitness Music|Hip-Hop", 504: "Fitness Music|Rock", 505: "Fitness Music|Alt/Indie", 506: "Fitness Music|Latino", 507: "Fitness Music|Country", 508: "Fitness Music|World", 509: "Fitness Music|New Age", 510: "Fitness Music|Classical", 1001: "Music|Alternative|College Rock", 1002: "Music|Alternative|Goth Rock", 1003: "Music|Alternative|Grunge", 1004: "Music|Alternative|Indie Rock", 1005: "Music|Alternative|New Wave", 1006: "Music|Alternative|Punk", 1007: "Music|Blues|Chicago Blues", 1009: "Music|Blues|Classic Blues", 1010: "Music|Blues|Contemporary Blues", 1011: "Music|Blues|Country Blues", 1012: "Music|Blues|Delta Blues", 1013: "Music|Blues|Electric Blues", 1014: "Music|Children's Music|Lullabies", 1015: "Music|Children's Music|Sing-Along", 1016: "Music|Children's Music|Stories", 1017: "Music|Classical|Avant-Garde", 1018: "Music|Classical|Baroque Era", 1019: "Music|Classical|Chamber Music", 1020: "Music|Classical|Chant", 1021: "Music|Classical|Choral", 1022: "Music|Classical|Classical Crossover", 1023: "Music|Classical|Early Music", 1024: "Music|Classical|Impressionist", 1025: "Music|Classical|Medieval Era", 1026: "Music|Classical|Minimalism", 1027: "Music|Classical|Modern Era", 1028: "Music|Classical|Opera", 1029: "Music|Classical|Orchestral", 1030: "Music|Classical|Renaissance", 1031: "Music|Classical|Romantic Era", 1032: "Music|Classical|Wedding Music", 1033: "Music|Country|Alternative Country", 1034: "Music|Country|Americana", 1035: "Music|Country|Bluegrass", 1036: "Music|Country|Contemporary Bluegrass", 1037: "Music|Country|Contemporary Country", 1038: "Music|Country|Country Gospel", 1039: "Music|Country|Honky Tonk", 1040: "Music|Country|Outlaw Country", 1041: "Music|Country|Traditional Bluegrass", 1042: "Music|Country|Traditional Country", 1043: "Music|Country|Urban Cowboy", 1044: "Music|Dance|Breakbeat", 1045: "Music|Dance|Exercise", 1046: "Music|Dance|Garage", 1047: "Music|Dance|Hardcore", 1048: "Music|Dance|House", 1049: "Music|Dance|Jungle/Drum'n'bass", 1050: "Music|Dance|Techno", 1051: "Music|Dance|Trance", 1052: "Music|Jazz|Big Band", 1053: "Music|Jazz|Bop", 1054: "Music|Easy Listening|Lounge", 1055: "Music|Easy Listening|Swing", 1056: "Music|Electronic|Ambient", 1057: "Music|Electronic|Downtempo", 1058: "Music|Electronic|Electronica", 1060: "Music|Electronic|IDM/Experimental", 1061: "Music|Electronic|Industrial", 1062: "Music|Singer/Songwriter|Alternative Folk", 1063: "Music|Singer/Songwriter|Contemporary Folk", 1064: "Music|Singer/Songwriter|Contemporary Singer/Songwriter", 1065: "Music|Singer/Songwriter|Folk-Rock", 1066: "Music|Singer/Songwriter|New Acoustic", 1067: "Music|Singer/Songwriter|Traditional Folk", 1068: "Music|Hip-Hop/Rap|Alternative Rap", 1069: "Music|Hip-Hop/Rap|Dirty South", 1070: "Music|Hip-Hop/Rap|East Coast Rap", 1071: "Music|Hip-Hop/Rap|Gangsta Rap", 1072: "Music|Hip-Hop/Rap|Hardcore Rap", 1073: "Music|Hip-Hop/Rap|Hip-Hop", 1074: "Music|Hip-Hop/Rap|Latin Rap", 1075: "Music|Hip-Hop/Rap|Old School Rap", 1076: "Music|Hip-Hop/Rap|Rap", 1077: "Music|Hip-Hop/Rap|Underground Rap", 1078: "Music|Hip-Hop/Rap|West Coast Rap", 1079: "Music|Holiday|Chanukah", 1080: "Music|Holiday|Christmas", 1081: "Music|Holiday|Christmas: Children's", 1082: "Music|Holiday|Christmas: Classic", 1083: "Music|Holiday|Christmas: Classical", 1084: "Music|Holiday|Christmas: Jazz", 1085: "Music|Holiday|Christmas: Modern", 1086: "Music|Holiday|Christmas: Pop", 1087: "Music|Holiday|Christmas: R&B", 1088: "Music|Holiday|Christmas: Religious", 1089: "Music|Holiday|Christmas: Rock", 1090: "Music|Holiday|Easter", 1091: "Music|Holiday|Halloween", 1092: "Music|Holiday|Holiday: Other", 1093: "Music|Holiday|Thanksgiving", 1094: "Music|Christian & Gospel|CCM", 1095: "Music|Christian & Gospel|Christian Metal", 1096: "Music|Christian & Gospel|Christian Pop", 1097: "Music|Christian & Gospel|Christian Rap", 1098: "Music|Christian & Gospel|Christian Rock", 1099: "Music|Christian & Gospel|Classic Christian", 1100: "Music|Christian & Gospel|Contemporary Gospel", 1101: "Music|Christian & Gospel|Gospel", 1103: "Music|Christian & Gospel|Praise & Worship", 1104: "Music|Christian & Gospel|Southern Gospel", 1105: "Music|Christian & Gospel|Traditional Gospel", 1106: "Music|Jazz|Avant-Garde Jazz", 1107: "Music|Jazz|Contemporary Jazz", 1108: "Music|Jazz|Crossover Jazz", 1109: "Music|Jazz|Dixieland", 1110: "Music|Jazz|Fusion", 1111: "Music|Jazz|Latin Jazz", 1112: "Music|Jazz|Mainstream Jazz", 1113: "Music|Jazz|Ragtime", 1114: "Music|Jazz|Smooth Jazz", 1115: "Music|Latino|Latin Jazz", 1116: "Music|Latino|Contemporary Latin", 1117: "Music|Latino|Pop Latino", 1118: "Music|Latino|Raices", 1119: "Music|Latino|Urbano latino", 1120: "Music|Latino|Baladas y Boleros", 1121: "Music|Latino|Rock y Alternativo", 1122: "Music|Brazilian", 1123: "Music|Latino|Musica Mexicana", 1124: "Music|Latino|Musica tropical", 1125: "Music|New Age|Environmental", 1126: "Music|New Age|Healing", 1127: "Music|New Age|Meditation", 1128: "Music|New Age|Nature", 1129: "Music|New Age|Relaxation", 1130: "Music|New Age|Travel", 1131: "Music|Pop|Adult Contemporary", 1132: "Music|Pop|Britpop", 1133: "Music|Pop|Pop/Rock", 1134: "Music|Pop|Soft Rock", 1135: "Music|Pop|Teen Pop", 1136: "Music|R&B/Soul|Contemporary R&B", 1137: "Music|R&B/Soul|Disco", 1138: "Music|R&B/Soul|Doo Wop", 1139: "Music|R&B/Soul|Funk", 1140: "Music|R&B/Soul|Motown", 1141: "Music|R&B/Soul|Neo-Soul", 1142: "Music|R&B/Soul|Quiet Storm", 1143: "Music|R&B/Soul|Soul", 1144: "Music|Rock|Adult Alternative", 1145: "Music|Rock|American Trad Rock", 1146: "Music|Rock|Arena Rock", 1147: "Music|Rock|Blues-Rock", 1148: "Music|Rock|British Invasion", 1149: "Music|Rock|Death Metal/Black Metal", 1150: "Music|Rock|Glam Rock", 1151: "Music|Rock|Hair Metal", 1152: "Music|Rock|Hard Rock", 1153: "Music|Rock|Metal", 1154: "Music|Rock|Jam Bands", 1155: "Music|Rock|Prog-Rock/Art Rock", 1156: "Music|Rock|Psychedelic", 1157: "Music|Rock|Rock & Roll", 1158: "Music|Rock|Rockabilly", 1159: "Music|Rock|Roots Rock", 1160: "Music|Rock|Singer/Songwriter", 1161: "Music|Rock|Southern Rock", 1162: "Music|Rock|Surf", 1163: "Music|Rock|Tex-Mex", 1165: "Music|Soundtrack|Foreign Cinema", 1166: "Music|Soundtrack|Musicals", 1167: "Music|Comedy|Novelty", 1168: "Music|Soundtrack|Original Score", 1169: "Music|Soundtrack|Soundtrack", 1171: "Music|Comedy|Standup Comedy", 1172: "Music|Soundtrack|TV Soundtrack", 1173: "Music|Vocal|Standards", 1174: "Music|Vocal|Traditional Pop", 1175: "Music|Jazz|Vocal Jazz", 1176: "Music|Vocal|Vocal Pop", 1177: "Music|African|Afro-Beat", 1178: "Music|African|Afro-Pop", 1179: "Music|World|Cajun", 1180: "Music|World|Celtic", 1181: "Music|World|Celtic Folk", 1182: "Music|World|Contemporary Celtic", 1183: "Music|Reggae|Modern Dancehall", 1184: "Music|World|Drinking Songs", 1185: "Music|Indian|Indian Pop", 1186: "Music|World|Japanese Pop", 1187: "Music|World|Klezmer", 1188: "Music|World|Polka", 1189: "Music|World|Traditional Celtic", 1190: "Music|World|Worldbeat", 1191: "Music|World|Zydeco", 1192: "Music|Reggae|Roots Reggae", 1193: "Music|Reggae|Dub", 1194: "Music|Reggae|Ska", 1195: "Music|World|Caribbean", 1196: "Music|World|South America", 1197: "Music|Arabic", 1198: "Music|World|North America", 1199: "Music|World|Hawaii", 1200: "Music|World|Australia", 1201: "Music|World|Japan", 1202: "Music|World|France", 1203: "Music|African", 1204: "Music|World|Asia", 1205: "Music|World|Europe", 1206: "Music|World|South Africa", 1207: "Music|Jazz|Hard Bop", 1208: "Music|Jazz|Trad Jazz", 1209: "Music|Jazz|Cool Jazz", 1210: "Music|Blues|Acoustic Blues", 1211: "Music|Classical|High Classical", 1220: "Music|Brazilian|Axe", 1221: "Music|Brazilian|Bossa Nova", 1222: "Music|Brazilian|Choro", 1223: "Music|Brazilian|Forro", 1224: "Music|Brazilian|Frevo", 1225: "Music|Brazilian|MPB", 1226: "Music|Brazilian|Pagode", 1227: "Music|Brazilian|Samba", 1228: "Music|Brazilian|Sertanejo", 1229: "Music|Brazilian|Baile Funk", 1230: "Music|Alternative|Chinese Alt", 1231: "Music|Alternative|Korean Indie", 1232: "Music|Chinese", 1233: "Music|Chinese|Chinese Classical", 1234: "Music|Chinese|Chinese Flute", 1235: "Music|Chinese|Chinese Opera", 1236: "Music|Chinese|Chinese Orchestral", 1237: "Music|Chinese|Chinese Regional Folk", 1238: "Music|Chinese|Chinese Strings", 1239: "Music|Chinese|Taiwanese Folk", 1240: "Music|Chinese|Tibetan Native Music", 1241: "Music|Hip-Hop/Rap|Chinese Hip-Hop", 1242: "Music|Hip-Hop/Rap|Korean Hip-Hop", 1243: "Music|Korean", 1244: "Music|Korean|Korean Classical", 1245: "Music|Korean|Korean Trad Song", 1246: "Music|Korean|Korean Trad Instrumental", 1247: "Music|Korean|Korean Trad Theater", 1248: "Music|Rock|Chinese Rock", 1249: "Music|Rock|Korean Rock", 1250: "Music|Pop|C-Pop", 1251: "Music|Pop|Cantopop/HK-Pop", 1252: "Music|Pop|Korean Folk-Pop", 1253: "Music|Pop|Mandopop", 1254: "Music|Pop|Tai-Pop", 1255: "Music|Pop|Malaysian Pop", 1256: "Music|Pop|Pinoy Pop", 1257: "Music|Pop|Original Pilipino Music", 1258: "Music|Pop|Manilla Sound", 1259: "Music|Pop|Indo Pop", 1260: "Music|Pop|Thai Pop", 1261: "Music|Vocal|Trot", 1262: "Music|Indian", 1263: "Music|Indian|Bollywood", 1264: "Music|Indian|Regional Indian|Tamil", 1265: "Music|Indian|Regional Indian|Telugu", 1266: "Music|Indian|Regional Indian", 1267: "Music|Indian|Devotional & Spiritual", 1268: "Music|Indian|Sufi", 1269: "Music|Indian|Indian Classical", 1270: "Music|Russian|Russian Chanson", 1271: "Music|World|Dini", 1272: "Music|Turkish|Halk", 1273: "Music|Turkish|Sanat", 1274: "Music|World|Dangdut", 1275: "Music|World|Indonesian Religious", 1276: "Music|World|Calypso", 1277: "Music|World|Soca", 1278: "Music|Indian|Ghazals", 1279: "Music|Indian|Indian Folk", 1280: "Music|Turkish|Arabesque", 1281: "Music|African|Afrikaans", 1282: "Music|World|Farsi", 1283: "Music|World|Israeli", 1284: "Music|Arabic|Khaleeji", 1285: "Music|Arabic|North African", 1286: "Music|Arabic|Arabic Pop", 1287: "Music|Arabic|Islamic", 1288: "Music|Soundtrack|Sound Effects", 1289: "Music|Folk", 1290: "Music|Orchestral", 1291: "Music|Marching", 1293: "Music|Pop|Oldies", 1294: "Music|Country|Thai Country", 1295: "Music|World|Flamenco", 1296: "Music|World|Tango", 1297: "Music|World|Fado", 1298: "Music|World|Iberia", 1299: "Music|Russian", 1300: "Music|Turkish", 1301: "Podcasts|Arts", 1302: "Podcasts|Society & Culture|Personal Journals", 1303: "Podcasts|Comedy", 1304: "Podcasts|Education", 1305: "Podcasts|Kids & Family", 1306: "Podcasts|Arts|Food", 1307: "Podcasts|Health", 1309: "Podcasts|TV & Film", 1310: "Podcasts|Music", 1311: "Podcasts|News & Politics", 1314: "Podcasts|Religion & Spirituality", 1315: "Podcasts|Science & Medicine", 1316: "Podcasts|Sports & Recreation", 1318: "Podcasts|Technology", 1320: "Podcasts|Society & Culture|Places & Travel", 1321: "Podcasts|Business", 1323: "Podcasts|Games & Hobbies", 1324: "Podcasts|Society & Culture", 1325: "Podcasts|Government & Organizations", 1337: "Music Videos|Classical|Piano", 1401: "Podcasts|Arts|Literature", 1402: "Podcasts|Arts|Design", 1404: "Podcasts|Games & Hobbies|Video Games", 1405: "Podcasts|Arts|Performing Arts", 1406: "Podcasts|Arts|Visual Arts", 1410: "Podcasts|Business|Careers", 1412: "Podcasts|Business|Investing", 1413: "Podcasts|Business|Management & Marketing", 1415: "Podcasts|Education|K-12", 1416: "Podcasts|Education|Higher Education", 1417: "Podcasts|Health|Fitness & Nutrition", 1420: "Podcasts|Health|Self-Help", 1421: "Podcasts|Health|Sexuality", 1438: "Podcasts|Religion & Spirituality|Buddhism", 1439: "Podcasts|Religion & Spirituality|Christianity", 1440: "Podcasts|Religion & Spirituality|Islam", 1441: "Podcasts|Religion & Spirituality|Judaism", 1443: "Podcasts|Society & Culture|Philosophy", 1444: "Podcasts|Religion & Spirituality|Spirituality", 1446: "Podcasts|Technology|Gadgets", 1448: "Podcasts|Technology|Tech News", 1450: "Podcasts|Technology|Podcasting", 1454: "Podcasts|Games & Hobbies|Automotive", 1455: "Podcasts|Games & Hobbies|Aviation", 1456: "Podcasts|Sports & Recreation|Outdoor", 1459: "Podcasts|Arts|Fashion & Beauty", 1460: "Podcasts|Games & Hobbies|Hobbies", 1461: "Podcasts|Games & Hobbies|Other Games", 1462: "Podcasts|Society & Culture|History", 1463: "Podcasts|Religion & Spirituality|Hinduism", 1464: "Podcasts|Religion & Spirituality|Other", 1465: "Podcasts|Sports & Recreation|Professional", 1466: "Podcasts|Sports & Recreation|College & High School", 1467: "Podcasts|Sports & Recreation|Amateur", 1468: "Podcasts|Education|Educational Technology", 1469: "Podcasts|Education|Language Courses", 1470: "Podcasts|Education|Training", 1471: "Podcasts|Business|Business News", 1472: "Podcasts|Business|Shopping", 1473: "Podcasts|Government & Organizations|National", 1474: "Podcasts|Government & Organizations|Regional", 1475: "Podcasts|Government & Organizations|Local", 1476: "Podcasts|Government & Organizations|Non-Profit", 1477: "Podcasts|Science & Medicine|Natural Sciences", 1478: "Podcasts|Science & Medicine|Medicine", 1479: "Podcasts|Science & Medicine|Social Sciences", 1480: "Podcasts|Technology|Software How-To", 1481: "Podcasts|Health|Alternative Health", 1482: "Podcasts|Arts|Books", 1483: "Podcasts|Fiction", 1484: "Podcasts|Fiction|Drama", 1485: "Podcasts|Fiction|Science Fiction", 1486: "Podcasts|Fiction|Comedy Fiction", 1487: "Podcasts|History", 1488: "Podcasts|True Crime", 1489: "Podcasts|News", 1490: "Podcasts|News|Business News", 1491: "Podcasts|Business|Management", 1492: "Podcasts|Business|Marketing", 1493: "Podcasts|Business|Entrepreneurship", 1494: "Podcasts|Business|Non-Profit", 1495: "Podcasts|Comedy|Improv", 1496: "Podcasts|Comedy|Comedy Interviews", 1497: "Podcasts|Comedy|Stand-Up", 1498: "Podcasts|Education|Language Learning", 1499: "Podcasts|Education|How To", 1500: "Podcasts|Education|Self-Improvement", 1501: "Podcasts|Education|Courses", 1502: "Podcasts|Leisure", 1503: "Podcasts|Leisure|Automotive", 1504: "Podcasts|Leisure|Aviation", 1505: "Podcasts|Leisure|Hobbies", 1506: "Podcasts|Leisure|Crafts", 1507: "Podcasts|Leisure|Games", 1508: "Podcasts|Leisure|Home & Garden", 1509: "Podcasts|Leisure|Video Games", 1510: "Podcasts|Leisure|Animation & Manga", 1511: "Podcasts|Government", 1512: "Podcasts|Health & Fitness", 1513: "Podcasts|Health & Fitness|Alternative Health", 1514: "Podcasts|Health & Fitness|Fitness", 1515: "Podcasts|Health & Fitness|Nutrition", 1516: "Podcasts|Health & Fitness|Sexuality", 1517: "Podcasts|Health & Fitness|Mental Health", 1518: "Podcasts|Health & Fitness|Medicine", 1519: "Podcasts|Kids & Family|Education for Kids", 1520: "Podcasts|Kids & Family|Stories for Kids", 1521: "Podcasts|Kids & Family|Parenting", 1522: "Podcasts|Kids & Family|Pets & Animals", 1523: "Podcasts|Music|Music Commentary", 1524: "Podcasts|Music|Music History", 1525: "Podcasts|Music|Music Interviews", 1526: "Podcasts|News|Daily News", 1527: "Podcasts|News|Politics", 1528: "Podcasts|News|Tech News", 1529: "Podcasts|News|Sports News", 1530: "Podcasts|News|News Commentary", 1531: "Podcasts|News|Entertainment News", 1532: "Podcasts|Religion & Spirituality|Religion", 1533: "Podcasts|Science", 1534: "Podcasts|Science|Natural Sciences", 1535: "Podcasts|Science|Social Sciences", 1536: "Podcasts|Science|Mathematics", 1537: "Podcasts|Science|Nature", 1538: "Podcasts|Science|Astronomy", 1539: "Podcasts|Science|Chemistry", 1540: "Podcasts|Science|Earth Sciences", 1541: "Podcasts|Science|Life Sciences", 1542: "Podcasts|Science|Physics", 1543: "Podcasts|Society & Culture|Documentary", 1544: "Podcasts|Society & Culture|Relationships", 1545: "Podcasts|Sports", 1546: "Podcasts|Sports|Soccer", 1547: "Podcasts|Sports|Football", 1548: "Podcasts|Sports|Basketball", 1549: "Podcasts|Sports|Baseball", 1550: "Podcasts|Sports|Hockey", 1551: "Podcasts|Sports|Running", 1552: "Podcasts|Sports|Rugby", 1553: "Podcasts|Sports|Golf", 1554: "Podcasts|Sports|Cricket", 1555: "Podcasts|Sports|Wrestling", 1556: "Podcasts|Sports|Tennis", 1557: "Podcasts|Sports|Volleyball", 1558: "Podcasts|Sports|Swimming", 1559: "Podcasts|Sports|Wilderness", 1560: "Podcasts|Sports|Fantasy Sports", 1561: "Podcasts|TV & Film|TV Reviews", 1562: "Podcasts|TV & Film|After Shows", 1563: "Podcasts|TV & Film|Film Reviews", 1564: "Podcasts|TV & Film|Film History", 1565: "Podcasts|TV & Film|Film Interviews", 1602: "Music Videos|Blues", 1603: "Music Videos|Comedy", 1604: "Music Videos|Children's Music", 1605: "Music Videos|Classical", 1606: "Music Videos|Country", 1607: "Music Videos|Electronic", 1608: "Music Videos|Holiday", 1609: "Music Videos|Classical|Opera", 1610: "Music Videos|Singer/Songwriter", 1611: "Music Videos|Jazz", 1612: "Music Videos|Latin", 1613: "Music Videos|New Age", 1614: "Music Videos|Pop", 1615: "Music Videos|R&B/Soul", 1616: "Music Videos|Soundtrack", 1617: "Music Videos|Dance", 1618: "Music Videos|Hip-Hop/Rap", 1619: "Music Videos|World", 1620: "Music Videos|Alternative", 1621: "Music Videos|Rock", 1622: "Music Videos|Christian & Gospel", 1623: "Music Videos|Vocal", 1624: "Music Videos|Reggae", 1625: "Music Videos|Easy Listening", 1626: "Music Videos|Podcasts", 1627: "Music Videos|J-Pop", 1628: "Music Videos|Enka", 1629: "Music Videos|Anime", 1630: "Music Videos|Kayokyoku", 1631: "Music Videos|Disney", 1632: "Music Videos|French Pop", 1633: "Music Videos|German Pop", 1634: "Music Videos|German Folk", 1635: "Music Videos|Alternative|Chinese Alt", 1636: "Music Videos|Alternative|Korean Indie", 1637: "Music Videos|Chinese", 1638: "Music Videos|Chinese|Chinese Classical", 1639: "Music Videos|Chinese|Chinese Flute", 1640: "Music Videos|Chinese|Chinese Opera", 1641: "Music Videos|Chinese|Chinese Orchestral", 1642: "Music Videos|Chinese|Chinese Regional Folk", 1643: "Music Videos|Chinese|Chinese Strings", 1644: "Music Videos|Chinese|Taiwanese Folk", 1645: "Music Videos|Chinese|Tibetan Native Music", 1646: "Music Videos|Hip-Hop/Rap|Chinese Hip-Hop", 1647: "Music Videos|Hip-Hop/Rap|Korean Hip-Hop", 1648: "Music Videos|Korean", 1649: "Music Videos|Korean|Korean Classical", 1650: "Music Videos|Korean|Korean Trad Song", 1651: "Music Videos|Korean|Korean Trad Instrumental", 1652: "Music Videos|Korean|Korean Trad Theater", 1653: "Music Videos|Rock|Chinese Rock", 1654: "Music Videos|Rock|Korean Rock", 1655: "Music Videos|Pop|C-Pop", 1656: "Music Videos|Pop|Cantopop/HK-Pop", 1657: "Music Videos|Pop|Korean Folk-Pop", 1658: "Music Videos|Pop|Mandopop", 1659: "Music Videos|Pop|Tai-Pop", 1660: "Music Videos|Pop|Malaysian Pop", 1661: "Music Videos|Pop|Pinoy Pop", 1662: "Music Videos|Pop|Original Pilipino Music", 1663: "Music Videos|Pop|Manilla Sound", 1664: "Music Videos|Pop|Indo Pop", 1665: "Music Videos|Pop|Thai Pop", 1666: "Music Videos|Vocal|Trot", 1671: "Music Videos|Brazilian", 1672: "Music Videos|Brazilian|Axe", 1673: "Music Videos|Brazilian|Baile Funk", 1674: "Music Videos|Brazilian|Bossa Nova", 1675: "Music Videos|Brazilian|Choro", 1676: "Music Videos|Brazilian|Forro", 1677: "Music Videos|Brazilian|Frevo", 1678: "Music Videos|Brazilian|MPB", 1679: "Music Videos|Brazilian|Pagode", 1680: "Music Videos|Brazilian|Samba", 1681: "Music Videos|Brazilian|Sertanejo", 1682: "Music Videos|Classical|High Classical", 1683: "Music Videos|Fitness & Workout", 1684: "Music Videos|Instrumental", 1685: "Music Videos|Jazz|Big Band", 1686: "Music Videos|Pop|K-Pop", 1687: "Music Videos|Karaoke", 1688: "Music Videos|Rock|Heavy Metal", 1689: "Music Videos|Spoken Word", 1690: "Music Videos|Indian", 1691: "Music Videos|Indian|Bollywood", 1692: "Music Videos|Indian|Regional Indian|Tamil", 1693: "Music Videos|Indian|Regional Indian|Telugu", 1694: "Music Videos|Indian|Regional Indian", 1695: "Music Videos|Indian|Devotional & Spiritual", 1696: "Music Videos|Indian|Sufi", 1697: "Music Videos|Indian|Indian Classical", 1698: "Music Videos|Russian|Russian Chanson", 1699: "Music Videos|World|Dini", 1700: "Music Videos|Turkish|Halk", 1701: "Music Videos|Turkish|Sanat", 1702: "Music Videos|World|Dangdut", 1703: "Music Videos|World|Indonesian Religious", 1704: "Music Videos|Indian|Indian Pop", 1705: "Music Videos|World|Calypso", 1706: "Music Videos|World|Soca", 1707: "Music Videos|Indian|Ghazals", 1708: "Music Videos|Indian|Indian Folk", 1709: "Music Videos|Turkish|Arabesque", 1710: "Music Videos|African|Afrikaans", 1711: "Music Videos|World|Farsi", 1712: "Music Videos|World|Israeli", 1713: "Music Videos|Arabic", 1714: "Music Videos|Arabic|Khaleeji", 1715: "Music Videos|Arabic|North African", 1716: "Music Videos|Arabic|Arabic Pop", 1717: "Music Videos|Arabic|Islamic", 1718: "Music Videos|Soundtrack|Sound Effects", 1719: "Music Videos|Folk", 1720: "Music Videos|Orchestral", 1721: "Music Videos|Marching", 1723: "Music Videos|Pop|Oldies", 1724: "Music Videos|Country|Thai Country", 1725: "Music Videos|World|Flamenco", 1726: "Music Videos|World|Tango", 1727: "Music Videos|World|Fado", 1728: "Music Videos|World|Iberia", 1729: "Music Videos|Russian", 1730: "Music Videos|Turkish", 1731: "Music Videos|Alternative|College Rock", 1732: "Music Videos|Alternative|Goth Rock", 1733: "Music Videos|Alternative|Grunge", 1734: "Music Videos|Alternative|Indie Rock", 1735: "Music Videos|Alternative|New Wave", 1736: "Music Videos|Alternative|Punk", 1737: "Music Videos|Blues|Acoustic Blues", 1738: "Music Videos|Blues|Chicago Blues", 1739: "Music Videos|Blues|Classic Blues", 1740: "Music Videos|Blues|Contemporary Blues", 1741: "Music Videos|Blues|Country Blues", 1742: "Music Videos|Blues|Delta Blues", 1743: "Music Videos|Blues|Electric Blues", 1744: "Music Videos|Children's Music|Lullabies", 1745: "Music Videos|Children's Music|Sing-Along", 1746: "Music Videos|Children's Music|Stories", 1747: "Music Videos|Christian & Gospel|CCM", 1748: "Music Videos|Christian & Gospel|Christian Metal", 1749: "Music Videos|Christian & Gospel|Christian Pop", 1750: "Music Videos|Christian & Gospel|Christian Rap", 1751: "Music Videos|Christian & Gospel|Christian Rock", 1752: "Music Videos|Christian & Gospel|Classic Christian", 1753: "Music Videos|Christian & Gospel|Contemporary Gospel", 1754: "Music Videos|Christian & Gospel|Gospel", 1755: "Music Videos|Christian & Gospel|Praise & Worship", 1756: "Music Videos|Christian & Gospel|Southern Gospel", 1757: "Music Videos|Christian & Gospel|Traditional Gospel", 1758: "Music Videos|Classical|Avant-Garde", 1759: "Music Videos|Classical|Baroque Era", 1760: "Music Videos|Classical|Chamber Music", 1761: "Music Videos|Classical|Chant", 1762: "Music Videos|Classical|Choral", 1763: "Music Videos|Classical|Classical Crossover", 1764: "Music Videos|Classical|Early Music", 1765: "Music Videos|Classical|Impressionist", 1766: "Music Videos|Classical|Medieval Era", 1767: "Music Videos|Classical|Minimalism", 1768: "Music Videos|Classical|Modern Era", 1769: "Music Videos|Classical|Orchestral", 1770: "Music Videos|Classical|Renaissance", 1771: "Music Videos|Classical|Romantic Era", 1772: "Music Videos|Classical|Wedding Music", 1773: "Music Videos|Comedy|Novelty", 1774: "Music Videos|Comedy|Standup Comedy", 1775: "Music Videos|Country|Alternative Country", 1776: "Music Videos|Country|Americana", 1777: "Music Videos|Country|Bluegrass", 1778: "Music Videos|Country|Contemporary Bluegrass", 1779: "Music Videos|Country|Contemporary Country", 1780: "Music Videos|Country|Country Gospel", 1781: "Music Videos|Country|Honky Tonk", 1782: "Music Videos|Country|Outlaw Country", 1783: "Music Videos|Country|Traditional Bluegrass", 1784: "Music Videos|Country|Traditional Country", 1785: "Music Videos|Country|Urban Cowboy", 1786: "Music Videos|Dance|Breakbeat", 1787: "Music Videos|Dance|Exercise", 1788: "Music Videos|Dance|Garage", 1789: "Music Videos|Dance|Hardcore", 1790: "Music Videos|Dance|House", 1791: "Music Videos|Dance|Jungle/Drum'n'bass", 1792: "Music Videos|Dance|Techno", 1793: "Music Videos|Dance|Trance", 1794: "Music Videos|Easy Listening|Lounge", 1795: "Music Videos|Easy Listening|Swing", 1796: "Music Videos|Electronic|Ambient", 1797: "Music Videos|Electronic|Downtempo", 1798: "Music Videos|Electronic|Electronica", 1799: "Music Videos|Electronic|IDM/Experimental", 1800: "Music Videos|Electronic|Industrial", 1801: "Music Videos|Hip-Hop/Rap|Alternative Rap", 1802: "Music Videos|Hip-Hop/Rap|Dirty South", 1803: "Music Videos|Hip-Hop/Rap|East Coast Rap", 1804: "Music Videos|Hip-Hop/Rap|Gangsta Rap", 1805: "Music Videos|Hip-Hop/Rap|Hardcore Rap", 1806: "Music Videos|Hip-Hop/Rap|Hip-Hop", 1807: "Music Videos|Hip-Hop/Rap|Latin Rap", 1808: "Music Videos|Hip-Hop/Rap|Old School Rap", 1809: "Music Videos|Hip-Hop/Rap|Rap", 1810: "Music Videos|Hip-Hop/Rap|Underground Rap", 1811: "Music Videos|Hip-Hop/Rap|West Coast Rap", 1812: "Music Videos|Holiday|Chanukah", 1813: "Music Videos|Holiday|Christmas", 1814: "Music Videos|Holiday|Christmas: Children's", 1815: "Music Videos|Holiday|Christmas: Classic", 1816: "Music Videos|Holiday|Christmas: Classical", 1817: "Music Videos|Holiday|Christmas: Jazz", 1818: "Music Videos|Holiday|Christmas: Modern", 1819: "Music Videos|Holiday|Christmas: Pop", 1820: "Music Videos|Holiday|Christmas: R&B", 1821: "Music Videos|Holiday|Christmas: Religious", 1822: "Music Videos|Holiday|Christmas: Rock", 1823: "Music Videos|Holiday|Easter", 1824: "Music Videos|Holiday|Halloween", 1825: "Music Videos|Holiday|Thanksgiving", 1826: "Music Videos|Jazz|Avant-Garde Jazz", 1828: "Music Videos|Jazz|Bop", 1829: "Music Videos|Jazz|Contemporary Jazz", 1830: "Music Videos|Jazz|Cool Jazz", 1831: "Music Videos|Jazz|Crossover Jazz", 1832: "Music Videos|Jazz|Dixieland", 1833: "Music Videos|Jazz|Fusion", 1834: "Music Videos|Jazz|Hard Bop", 1835: "Music Videos|Jazz|Latin Jazz", 1836: "Music Videos|Jazz|Mainstream Jazz", 1837: "Music Videos|Jazz|Ragtime", 1838: "Music Videos|Jazz|Smooth Jazz", 1839: "Music Videos|Jazz|Trad Jazz", 1840: "Music Videos|Latin|Alternative & Rock in Spanish", 1841: "Music Videos|Latin|Baladas y Boleros", 1842: "Music Videos|Latin|Contemporary Latin", 1843: "Music Videos|Latin|Latin Jazz", 1844: "Music Videos|Latin|Latin Urban", 1845: "Music Videos|Latin|Pop in Spanish", 1846: "Music Videos|Latin|Raices", 1847: "Music Videos|Latin|Musica Mexicana", 1848: "Music Videos|Latin|Salsa y Tropical", 1849: "Music Videos|New Age|Healing", 1850: "Music Videos|New Age|Meditation", 1851: "Music Videos|New Age|Nature", 1852: "Music Videos|New Age|Relaxation", 1853: "Music Videos|New Age|Travel", 1854: "Music Videos|Pop|Adult Contemporary", 1855: "Music Videos|Pop|Britpop", 1856: "Music Videos|Pop|Pop/Rock", 1857: "Music Videos|Pop|Soft Rock", 1858: "Music Videos|Pop|Teen Pop", 1859: "Music Videos|R&B/Soul|Contemporary R&B", 1860: "Music Videos|R&B/Soul|Disco", 1861: "Music Videos|R&B/Soul|Doo Wop", 1862: "Music Videos|R&B/Soul|Funk", 1863: "Music Videos|R&B/Soul|Motown", 1864: "Music Videos|R&B/Soul|Neo-Soul", 1865: "Music Videos|R&B/Soul|Soul", 1866: "Music Videos|Reggae|Modern Dancehall", 1867: "Music Videos|Reggae|Dub", 1868: "Music Videos|Reggae|Roots Reggae", 1869: "Music Videos|Reggae|Ska", 1870: "Music Videos|Rock|Adult Alternative", 1871: "Music Videos|Rock|American Trad Rock", 1872: "Music Videos|Rock|Arena Rock", 1873: "Music Videos|Rock|Blues-Rock", 1874: "Music Videos|Rock|British Invasion", 1875: "Music Videos|Rock|Death Metal/Black Metal", 1876: "Music Videos|Rock|Glam Rock", 1877: "Music Videos|Rock|Hair Metal", 1878: "Music Videos|Rock|Hard Rock", 1879: "Music Videos|Rock|Jam Bands", 1880: "Music Videos|Rock|Prog-Rock/Art Rock", 1881: "Music Videos|Rock|Psychedelic", 1882: "Music Videos|Rock|Rock & Roll", 1883: "Music Videos|Rock|Rockabilly", 1884: "Music Videos|Rock|Roots Rock", 1885: "Music Videos|Rock|Singer/Songwriter", 1886: "Music Videos|Rock|Southern Rock", 1887: "Music Videos|Rock|Surf", 1888: "Music Videos|Rock|Tex-Mex", 1889: "Music Videos|Singer/Songwriter|Alternative Folk", 1890: "Music Videos|Singer/Songwriter|Contemporary Folk", 1891: "Music Videos|Singer/Songwriter|Contemporary Singer/Songwriter", 1892: "Music Videos|Singer/Songwriter|Folk-Rock", 1893: "Music Videos|Singer/Songwriter|New Acoustic", 1894: "Music Videos|Singer/Songwriter|Traditional Folk", 1895: "Music Videos|Soundtrack|Foreign Cinema", 1896: "Music Videos|Soundtrack|Musicals", 1897: "Music Videos|Soundtrack|Original Score", 1898: "Music Videos|Soundtrack|Soundtrack", 1899: "Music Videos|Soundtrack|TV Soundtrack", 1900: "Music Videos|Vocal|Standards", 1901: "Music Videos|Vocal|Traditional Pop", 1902: "Music Videos|Jazz|Vocal Jazz", 1903: "Music Videos|Vocal|Vocal Pop", 1904: "Music Videos|African", 1905: "Music Videos|African|Afro-Beat", 1906: "Music Videos|African|Afro-Pop", 1907: "Music Videos|World|Asia", 1908: "Music Videos|World|Australia", 1909: "Music Videos|World|Cajun", 1910: "Music Videos|World|Caribbean", 1911: "Music Videos|World|Celtic", 1912: "Music Videos|World|Celtic Folk", 1913: "Music Videos|World|Contemporary Celtic", 1914: "Music Videos|World|Europe", 1915: "Music Videos|World|France", 1916: "Music Videos|World|Hawaii", 1917: "Music Videos|World|Japan", 1918: "Music Videos|World|Klezmer", 1919: "Music Videos|World|North America", 1920: "Music Videos|World|Polka", 1921: "Music Videos|World|South Africa", 1922: "Music Videos|World|South America", 1923: "Music Videos|World|Traditional Celtic", 1924: "Music Videos|World|Worldbeat", 1925: "Music Videos|World|Zydeco", 1926: "Music Videos|Christian & Gospel", 1928: "Music Videos|Classical|Art Song", 1929: "Music Videos|Classical|Brass & Woodwinds", 1930: "Music Videos|Classical|Solo Instrumental", 1931: "Music Videos|Classical|Contemporary Era", 1932: "Music Videos|Classical|Oratorio", 1933: "Music Videos|Classical|Cantata", 1934: "Music Videos|Classical|Electronic", 1935: "Music Videos|Classical|Sacred", 1936: "Music Videos|Classical|Guitar", 1938: "Music Videos|Classical|Violin", 1939: "Music Videos|Classical|Cello", 1940: "Music Videos|Classical|Percussion", 1941: "Music Videos|Electronic|Dubstep", 1942: "Music Videos|Electronic|Bass", 1943: "Music Videos|Hip-Hop/Rap|UK Hip-Hop", 1944: "Music Videos|Reggae|Lovers Rock", 1945: "Music Videos|Alternative|EMO", 1946: "Music Videos|Alternative|Pop Punk", 1947: "Music Videos|Alternative|Indie Pop", 1948: "Music Videos|New Age|Yoga", 1949: "Music Videos|Pop|Tribute", 1950: "Music Videos|Pop|Shows", 1951: "Music Videos|Cuban", 1952: "Music Videos|Cuban|Mambo", 1953: "Music Videos|Cuban|Chachacha", 1954: "Music Videos|Cuban|Guajira", 1955: "Music Videos|Cuban|Son", 1956: "Music Videos|Cuban|Bolero", 1957: "Music Videos|Cuban|Guaracha", 1958: "Music Videos|Cuban|Timba", 1959: "Music Videos|Soundtrack|Video Game", 1960: "Music Videos|Indian|Regional Indian|Punjabi|Punjabi Pop", 1961: "Music Videos|Indian|Regional Indian|Bengali|Rabindra Sangeet", 1962: "Music Videos|Indian|Regional Indian|Malayalam", 1963: "Music Videos|Indian|Regional Indian|Kannada", 1964: "Music Videos|Indian|Regional Indian|Marathi", 1965: "Music Videos|Indian|Regional Indian|Gujarati", 1966: "Music Videos|Indian|Regional Indian|Assamese", 1967: "Music Videos|Indian|Regional Indian|Bhojpuri", 1968: "Music Videos|Indian|Regional Indian|Haryanvi", 1969: "Music Videos|Indian|Regional Indian|Odia", 1970: "Music Videos|Indian|Regional Indian|Rajasthani", 1971: "Music Videos|Indian|Regional Indian|Urdu", 1972: "Music Videos|Indian|Regional Indian|Punjabi", 1973: "Music Videos|Indian|Regional Indian|Bengali", 1974: "Music Videos|Indian|Indian Classical|Carnatic Classical", 1975: "Music Videos|Indian|Indian Classical|Hindustani Classical", 1976: "Music Videos|African|Afro House", 1977: "Music Videos|African|Afro Soul", 1978: "Music Videos|African|Afrobeats", 1979: "Music Videos|African|Benga", 1980: "Music Videos|African|Bongo-Flava", 1981: "Music Videos|African|Coupe-Decale", 1982: "Music Videos|African|Gqom", 1983: "Music Videos|African|Highlife", 1984: "Music Videos|African|Kuduro", 1985: "Music Videos|African|Kizomba", 1986: "Music Videos|African|Kwaito", 1987: "Music Videos|African|Mbalax", 1988: "Music Videos|African|Ndombolo", 1989: "Music Videos|African|Shangaan Electro", 1990: "Music Videos|African|Soukous", 1991: "Music Videos|African|Taarab", 1992: "Music Videos|African|Zouglou", 1993: "Music Videos|Turkish|Ozgun", 1994: "Music Videos|Turkish|Fantezi", 1995: "Music Videos|Turkish|Religious", 1996: "Music Videos|Pop|Turkish Pop", 1997: "Music Videos|Rock|Turkish Rock", 1998: "Music Videos|Alternative|Turkish Alternative", 1999: "Music Videos|Hip-Hop/Rap|Turkish Hip-Hop/Rap", 2000: "Music Videos|African|Maskandi", 2001: "Music Videos|Russian|Russian Romance", 2002: "Music Videos|Russian|Russian Bard", 2003: "Music Videos|Russian|Russian Pop", 2004: "Music Videos|Russian|Russian Rock", 2005: "Music Videos|Russian|Russian Hip-Hop", 2006: "Music Videos|Arabic|Levant", 2007: "Music Videos|Arabic|Levant|Dabke", 2008: "Music Videos|Arabic|Maghreb Rai", 2009: "Music Videos|Arabic|Khaleeji|Khaleeji Jalsat", 2010: "Music Videos|Arabic|Khaleeji|Khaleeji Shailat", 2011: "Music Videos|Tarab", 2012: "Music Videos|Tarab|Iraqi Tarab", 2013: "Music Videos|Tarab|Egyptian Tarab", 2014: "Music Videos|Tarab|Khaleeji Tarab", 2015: "Music Videos|Pop|Levant Pop", 2016: "Music Videos|Pop|Iraqi Pop", 2017: "Music Videos|Pop|Egyptian Pop", 2018: "Music Videos|Pop|Maghreb Pop", 2019: "Music Videos|Pop|Khaleeji Pop", 2020: "Music Videos|Hip-Hop/Rap|Levant Hip-Hop", 2021: "Music Videos|Hip-Hop/Rap|Egyptian Hip-Hop", 2022: "Music Videos|Hip-Hop/Rap|Maghreb Hip-Hop", 2023: "Music Videos|Hip-Hop/Rap|Khaleeji Hip-Hop", 2024: "Music Videos|Alternative|Indie Levant", 2025: "Music Videos|Alternative|Indie Egyptian", 2026: "Music Videos|Alternative|Indie Maghreb", 2027: "Music Videos|Electronic|Levant Electronic", 2028: "Music Videos|Electronic|Electro-Cha'abi", 2029: "Music Videos|Electronic|Maghreb Electronic", 2030: "Music Videos|Folk|Iraqi Folk", 2031: "Music Videos|Folk|Khaleeji Folk", 2032: "Music Videos|Dance|Maghreb Dance", 4000: "TV Shows|Comedy", 4001: "TV Shows|Drama", 4002: "TV Shows|Animation", 4003: "TV Shows|Action & Adventure", 4004: "TV Shows|Classics", 4005: "TV Shows|Kids & Family", 4006: "TV Shows|Nonfiction", 4007: "TV Shows|Reality TV", 4008: "TV Shows|Sci-Fi & Fantasy", 4009: "TV Shows|Sports", 4010: "TV Shows|Teens", 4011: "TV Shows|Latino TV", 4401: "Movies|Action & Adventure", 4402: "Movies|Anime", 4403: "Movies|Classics", 4404: "Movies|Comedy", 4405: "Movies|Documentary", 4406: "Movies|Drama", 4407: "Movies|Foreign", 4408: "Movies|Horror", 4409: "Movies|Independent", 4410: "Movies|Kids & Family", 4411: "Movies|Musicals", 4412: "Movies|Romance", 4413: "Movies|Sci-Fi & Fantasy", 4414: "Movies|Short Films", 4415: "Movies|Special Interest", 4416: "Movies|Thriller", 4417: "Movies|Sports", 4418: "Movies|Western", 4419: "Movies|Urban", 4420: "Movies|Holiday", 4421: "Movies|Made for TV", 4422: "Movies|Concert Films", 4423: "Movies|Music Documentaries", 4424: "Movies|Music Feature Films", 4425: "Movies|Japanese Cinema", 4426: "Movies|Jidaigeki", 4427: "Movies|Tokusatsu", 4428: "Movies|Korean Cinema", 4429: "Movies|Russian", 4430: "Movies|Turkish", 4431: "Movies|Bollywood", 4432: "Movies|Regional Indian", 4433: "Movies|Middle Eastern", 4434: "Movies|African", 6000: "App Store|Business", 6001: "App Store|Weather", 6002: "App Store|Utilities", 6003: "App Store|Travel", 6004: "App Store|Sports", 6005: "App Store|Social Networking", 6006: "App Store|Reference", 6007: "App Store|Productivity", 6008: "App Store|Photo & Video", 6009: "App Store|News", 6010: "App Store|Navigation", 6011: "App Store|Music", 6012: "App Store|Lifestyle", 6013: "App Store|Health & Fitness", 6014: "App Store|Games", 6015: "App Store|Finance", 6016: "App Store|Entertainment", 6017: "App Store|Education", 6018: "App Store|Books", 6020: "App Store|Medical", 6021: "App Store|Magazines & Newspapers", 6022: "App Store|Catalogs", 6023: "App Store|Food & Drink", 6024: "App Store|Shopping", 6025: "App Store|Stickers", 6026: "App Store|Developer Tools", 6027: "App Store|Graphics & Design", 7001: "App Store|Games|Action", 7002: "App Store|Games|Adventure", 7003: "App Store|Games|Casual", 7004: "App Store|Games|Board", 7005: "App Store|Games|Card", 7006: "App Store|Games|Casino", 7007: "App Store|Games|Dice", 7008: "App Store|Games|Educational", 7009: "App Store|Games|Family", 7011: "App Store|Games|Music", 7012: "App Store|Games|Puzzle", 7013: "App Store|Games|Racing", 7014: "App Store|Games|Role Playing", 7015: "App Store|Games|Simulation", 7016: "App Store|Games|Sports", 7017: "App Store|Games|Strategy", 7018: "App Store|Games|Trivia", 7019: "App Store|Games|Word", 8001: "Tones|Ringtones|Alternative", 8002: "Tones|Ringtones|Blues", 8003: "Tones|Ringtones|Children's Music", 8004: "Tones|Ringtones|Classical", 8005: "Tones|Ringtones|Comedy", 8006: "Tones|Ringtones|Country", 8007: "Tones|Ringtones|Dance", 8008: "Tones|Ringtones|Electronic", 8009: "Tones|Ringtones|Enka", 8010: "Tones|Ringtones|French Pop", 8011: "Tones|Ringtones|German Folk", 8012: "Tones|Ringtones|German Pop", 8013: "Tones|Ringtones|Hip-Hop/Rap", 8014: "Tones|Ringtones|Holiday", 8015: "Tones|Ringtones|Inspirational", 8016: "Tones|Ringtones|J-Pop", 8017: "Tones|Ringtones|Jazz", 8018: "Tones|Ringtones|Kayokyoku", 8019: "Tones|Ringtones|Latin", 8020: "Tones|Ringtones|New Age", 8021: "Tones|Ringtones|Classical|Opera", 8022: "Tones|Ringtones|Pop", 8023: "Tones|Ringtones|R&B/Soul", 8024: "Tones|Ringtones|Reggae", 8025: "Tones|Ringtones|Rock", 8026: "Tones|Ringtones|Singer/Songwriter", 8027: "Tones|Ringtones|Soundtrack", 8028: "Tones|Ringtones|Spoken Word", 8029: "Tones|Ringtones|Vocal", 8030: "Tones|Ringtones|World", 8050: "Tones|Alert Tones|Sound Effects", 8051: "Tones|Alert Tones|Dialogue", 8052: "Tones|Alert Tones|Music", 8053: "Tones|Ringtones", 8054: "Tones|Alert Tones", 8055: "Tones|Ringtones|Alternative|Chinese Alt", 8056: "Tones|Ringtones|Alternative|College Rock", 8057: "Tones|Ringtones|Alternative|Goth Rock", 8058: "Tones|Ringtones|Alternative|Grunge", 8059: "Tones|Ringtones|Alternative|Indie Rock", 8060: "Tones|Ringtones|Alternative|Korean Indie", 8061: "Tones|Ringtones|Alternative|New Wave", 8062: "Tones|Ringtones|Alternative|Punk", 8063: "Tones|Ringtones|Anime", 8064: "Tones|Ringtones|Arabic", 8065: "Tones|Ringtones|Arabic|Arabic Pop", 8066: "Tones|Ringtones|Arabic|Islamic", 8067: "Tones|Ringtones|Arabic|Khaleeji", 8068: "Tones|Ringtones|Arabic|North African", 8069: "Tones|Ringtones|Blues|Acoustic Blues", 8070: "Tones|Ringtones|Blues|Chicago Blues", 8071: "Tones|Ringtones|Blues|Classic Blues", 8072: "Tones|Ringtones|Blues|Contemporary Blues", 8073: "Tones|Ringtones|Blues|Country Blues", 8074: "Tones|Ringtones|Blues|Delta Blues", 8075: "Tones|Ringtones|Blues|Electric Blues", 8076: "Tones|Ringtones|Brazilian", 8077: "Tones|Ringtones|Brazilian|Axe", 8078: "Tones|Ringtones|Brazilian|Baile Funk", 8079: "Tones|Ringtones|Brazilian|Bossa Nova", 8080: "Tones|Ringtones|Brazilian|Choro", 8081: "Tones|Ringtones|Brazilian|Forro", 8082: "Tones|Ringtones|Brazilian|Frevo", 8083: "Tones|Ringtones|Brazilian|MPB", 8084: "Tones|Ringtones|Brazilian|Pagode", 8085: "Tones|Ringtones|Brazilian|Samba", 8086: "Tones|Ringtones|Brazilian|Sertanejo", 8087: "Tones|Ringtones|Children's Music|Lullabies", 8088: "Tones|Ringtones|Children's Music|Sing-Along", 8089: "Tones|Ringtones|Children's Music|Stories", 8090: "Tones|Ringtones|Chinese", 8091: "Tones|Ringtones|Chinese|Chinese Classical", 8092: "Tones|Ringtones|Chinese|Chinese Flute", 8093: "Tones|Ringtones|Chinese|Chinese Opera", 8094: "Tones|Ringtones|Chinese|Chinese Orchestral", 8095: "Tones|Ringtones|Chinese|Chinese Regional Folk", 8096: "Tones|Ringtones|Chinese|Chinese Strings", 8097: "Tones|Ringtones|Chinese|Taiwanese Folk", 8098: "Tones|Ringtones|Chinese|Tibetan Native Music", 8099: "Tones|Ringtones|Christian & Gospel", 8100: "Tones|Ringtones|Christian & Gospel|CCM", 8101: "Tones|Ringtones|Christian & Gospel|Christian Metal", 8102: "Tones|Ringtones|Christian & Gospel|Christian Pop", 8103: "Tones|Ringtones|Christian & Gospel|Christian Rap", 8104: "Tones|Ringtones|Christian & Gospel|Christian Rock", 8105: "Tones|Ringtones|Christian & Gospel|Classic Christian", 8106: "Tones|Ringtones|Christian & Gospel|Contemporary Gospel", 8107: "Tones|Ringtones|Christian & Gospel|Gospel", 8108: "Tones|Ringtones|Christian & Gospel|Praise & Worship", 8109: "Tones|Ringtones|Christian & Gospel|Southern Gospel", 8110: "Tones|Ringtones|Christian & Gospel|Traditional Gospel", 8111: "Tones|Ringtones|Classical|Avant-Garde", 8112: "Tones|Ringtones|Classical|Baroque Era", 8113: "Tones|Ringtones|Classical|Chamber Music", 8114: "Tones|Ringtones|Classical|Chant", 8115: "Tones|Ringtones|Classical|Choral", 8116: "Tones|Ringtones|Classical|Classical Crossover", 8117: "Tones|Ringtones|Classical|Early Music", 8118: "Tones|Ringtones|Classical|High Classical", 8119: "Tones|Ringtones|Classical|Impressionist", 8120: "Tones|Ringtones|Classical|Medieval Era", 8121: "Tones|Ringtones|Classical|Minimalism", 8122: "Tones|Ringtones|Classical|Modern Era", 8123: "Tones|Ringtones|Classical|Orchestral", 8124: "Tones|Ringtones|Classical|Renaissance", 8125: "Tones|Ringtones|Classical|Romantic Era", 8126: "Tones|Ringtones|Classical|Wedding Music", 8127: "Tones|Ringtones|Comedy|Novelty", 8128: "Tones|Ringtones|Comedy|Standup Comedy", 8129: "Tones|Ringtones|Country|Alternative Country", 8130: "Tones|Ringtones|Country|Americana", 8131: "Tones|Ringtones|Country|Bluegrass", 8132: "Tones|Ringtones|Country|Contemporary Bluegrass", 8133: "Tones|Ringtones|Country|Contemporary Country", 8134: "Tones|Ringtones|Country|Country Gospel", 8135: "Tones|Ringtones|Country|Honky Tonk", 8136: "Tones|Ringtones|Country|Outlaw Country", 8137: "Tones|Ringtones|Country|Thai Country", 8138: "Tones|Ringtones|Country|Traditional Bluegrass", 8139: "Tones|Ringtones|Country|Traditional Country", 8140: "Tones|Ringtones|Country|Urban Cowboy", 8141: "Tones|Ringtones|Dance|Breakbeat", 8142: "Tones|Ringtones|Dance|Exercise", 8143: "Tones|Ringtones|Dance|Garage", 8144: "Tones|Ringtones|Dance|Hardcore", 8145: "Tones|Ringtones|Dance|House", 8146: "Tones|Ringtones|Dance|Jungle/Drum'n'bass", 8147: "Tones|Ringtones|Dance|Techno", 8148: "Tones|Ringtones|Dance|Trance", 8149: "Tones|Ringtones|Disney", 8150: "Tones|Ringtones|Easy Listening", 8151: "Tones|Ringtones|Easy Listening|Lounge", 8152: "Tones|Ringtones|Easy Listening|Swing", 8153: "Tones|Ringtones|Electronic|Ambient", 8154: "Tones|Ringtones|Electronic|Downtempo", 8155: "Tones|Ringtones|Electronic|Electronica", 8156: "Tones|Ringtones|Electronic|IDM/Experimental", 8157: "Tones|Ringtones|Electronic|Industrial", 8158: "Tones|Ringtones|Fitness & Workout", 8159: "Tones|Ringtones|Folk", 8160: "Tones|Ringtones|Hip-Hop/Rap|Alternative Rap", 8161: "Tones|Ringtones|Hip-Hop/Rap|Chinese Hip-Hop", 8162: "Tones|Ringtones|Hip-Hop/Rap|Dirty South", 8163: "Tones|Ringtones|Hip-Hop/Rap|East Coast Rap", 8164: "Tones|Ringtones|Hip-Hop/Rap|Gangsta Rap", 8165: "Tones|Ringtones|Hip-Hop/Rap|Hardcore Rap", 8166: "Tones|Ringtones|Hip-Hop/Rap|Hip-Hop", 8167: "Tones|Ringtones|Hip-Hop/Rap|Korean Hip-Hop", 8168: "Tones|Ringtones|Hip-Hop/Rap|Latin Rap", 8169: "Tones|Ringtones|Hip-Hop/Rap|Old School Rap", 8170: "Tones|Ringtones|Hip-Hop/Rap|Rap", 8171: "Tones|Ringtones|Hip-Hop/Rap|Underground Rap", 8172: "Tones|Ringtones|Hip-Hop/Rap|West Coast Rap", 8173: "Tones|Ringtones|Holiday|Chanukah", 8174: "Tones|Ringtones|Holiday|Christmas", 8175: "Tones|Ringtones|Holiday|Christmas: Children's", 8176: "Tones|Ringtones|Holiday|Christmas: Classic", 8177: "Tones|Ringtones|Holiday|Christmas: Classical", 8178: "Tones|Ringtones|Holiday|Christmas: Jazz", 8179: "Tones|Ringtones|Holiday|Christmas: Modern", 8180: "Tones|Ringtones|Holiday|Christmas: Pop", 8181: "Tones|Ringtones|Holiday|Christmas: R&B", 8182: "Tones|Ringtones|Holiday|Christmas: Religious", 8183: "Tones|Ringtones|Holiday|Christmas: Rock", 8184: "Tones|Ringtones|Holiday|Easter", 8185: "Tones|Ringtones|Holiday|Halloween", 8186: "Tones|Ringtones|Holiday|Thanksgiving", 8187: "Tones|Ringtones|Indian", 8188: "Tones|Ringtones|Indian|Bollywood", 8189: "Tones|Ringtones|Indian|Devotional & Spiritual", 8190: "Tones|Ringtones|Indian|Ghazals", 8191: "Tones|Ringtones|Indian|Indian Classical", 8192: "Tones|Ringtones|Indian|Indian Folk", 8193: "Tones|Ringtones|Indian|Indian Pop", 8194: "Tones|Ringtones|Indian|Regional Indian", 8195: "Tones|Ringtones|Indian|Sufi", 8196: "Tones|Ringtones|Indian|Regional Indian|Tamil", 8197: "Tones|Ringtones|Indian|Regional Indian|Telugu", 8198: "Tones|Ringtones|Instrumental", 8199: "Tones|Ringtones|Jazz|Avant-Garde Jazz", 8201: "Tones|Ringtones|Jazz|Big Band", 8202: "Tones|Ringtones|Jazz|Bop", 8203: "Tones|Ringtones|Jazz|Contemporary Jazz", 8204: "Tones|Ringtones|Jazz|Cool Jazz", 8205: "Tones|Ringtones|Jazz|Crossover Jazz", 8206: "Tones|Ringtones|Jazz|Dixieland", 8207: "Tones|Ringtones|Jazz|Fusion", 8208: "Tones|Ringtones|Jazz|Hard Bop", 8209: "Tones|Ringtones|Jazz|Latin Jazz", 8210: "Tones|Ringtones|Jazz|Mainstream Jazz", 8211: "Tones|Ringtones|Jazz|Ragtime", 8212: "Tones|Ringtones|Jazz|Smooth Jazz", 8213: "Tones|Ringtones|Jazz|Trad Jazz", 8214: "Tones|Ringtones|Pop|K-Pop", 8215: "Tones|Ringtones|Karaoke", 8216: "Tones|Ringtones|Korean", 8217: "Tones|Ringtones|Korean|Korean Classical", 8218: "Tones|Ringtones|Korean|Korean Trad Instrumental", 8219: "Tones|Ringtones|Korean|Korean Trad Song", 8220: "Tones|Ringtones|Korean|Korean Trad Theater", 8221: "Tones|Ringtones|Latin|Alternative & Rock in Spanish", 8222: "Tones|Ringtones|Latin|Baladas y Boleros", 8223: "Tones|Ringtones|Latin|Contemporary Latin", 8224: "Tones|Ringtones|Latin|Latin Jazz", 8225: "Tones|Ringtones|Latin|Latin Urban", 8226: "Tones|Ringtones|Latin|Pop in Spanish", 8227: "Tones|Ringtones|Latin|Raices", 8228: "Tones|Ringtones|Latin|Musica Mexicana", 8229: "Tones|Ringtones|Latin|Salsa y Tropical", 8230: "Tones|Ringtones|Marching Bands", 8231: "Tones|Ringtones|New Age|Healing", 8232: "Tones|Ringtones|New Age|Meditation", 8233: "Tones|Ringtones|New Age|Nature", 8234: "Tones|Ringtones|New Age|Relaxation", 8235: "Tones|Ringtones|New Age|Travel", 8236: "Tones|Ringtones|Orchestral", 8237: "Tones|Ringtones|Pop|Adult Contemporary", 8238: "Tones|Ringtones|Pop|Britpop", 8239: "Tones|Ringtones|Pop|C-Pop", 8240: "Tones|Ringtones|Pop|Cantopop/HK-Pop", 8241: "Tones|Ringtones|Pop|Indo Pop", 8242: "Tones|Ringtones|Pop|Korean Folk-Pop", 8243: "Tones|Ringtones|Pop|Malaysian Pop", 8244: "Tones|Ringtones|Pop|Mandopop", 8245: "Tones|Ringtones|Pop|Manilla Sound", 8246: "Tones|Ringtones|Pop|Oldies", 8247: "Tones|Ringtones|Pop|Original Pilipino Music", 8248: "Tones|Ringtones|Pop|Pinoy Pop", 8249: "Tones|Ringtones|Pop|Pop/Rock", 8250: "Tones|Ringtones|Pop|Soft Rock", 8251: "Tones|Ringtones|Pop|Tai-Pop", 8252: "Tones|Ringtones|Pop|Teen Pop", 8253: "Tones|Ringtones|Pop|Thai Pop", 8254: "Tones|Ringtones|R&B/Soul|Contemporary R&B", 8255: "Tones|Ringtones|R&B/Soul|Disco", 8256: "Tones|Ringtones|R&B/Soul|Doo Wop", 8257: "Tones|Ringtones|R&B/Soul|Funk", 8258: "Tones|Ringtones|R&B/Soul|Motown", 8259: "Tones|Ringtones|R&B/Soul|Neo-Soul", 8260: "Tones|Ringtones|R&B/Soul|Soul", 8261: "Tones|Ringtones|Reggae|Modern Dancehall", 8262: "Tones|Ringtones|Reggae|Dub", 8263: "Tones|Ringtones|Reggae|Roots Reggae", 8264: "Tones|Ringtones|Reggae|Ska", 8265: "Tones|Ringtones|Rock|Adult Alternative", 8266: "Tones|Ringtones|Rock|American Trad Rock", 8267: "Tones|Ringtones|Rock|Arena Rock", 8268: "Tones|Ringtones|Rock|Blues-Rock", 8269: "Tones|Ringtones|Rock|British Invasion", 8270: "Tones|Ringtones|Rock|Chinese Rock", 8271: "Tones|Ringtones|Rock|Death Metal/Black Metal", 8272: "Tones|Ringtones|Rock|Glam Rock", 8273: "Tones|Ringtones|Rock|Hair Metal", 8274: "Tones|Ringtones|Rock|Hard Rock", 8275: "Tones|Ringtones|Rock|Metal", 8276: "Tones|Ringtones|Rock|Jam Bands", 8277: "Tones|Ringtones|Rock|Korean Rock", 8278: "Tones|Ringtones|Rock|Prog-Rock/Art Rock", 8279: "Tones|Ringtones|Rock|Psychedelic", 8280: "Tones|Ringtones|Rock|Rock & Roll", 8281: "Tones|Ringtones|Rock|Rockabilly", 8282: "Tones|Ringtones|Rock|Roots Rock", 8283: "Tones|Ringtones|Rock|Singer/Songwriter", 8284: "Tones|Ringtones|Rock|Southern Rock", 8285: "Tones|Ringtones|Rock|Surf", 8286: "Tones|Ringtones|Rock|Tex-Mex", 8287: "Tones|Ringtones|Singer/Songwriter|Alternative Folk", 8288: "Tones|Ringtones|Singer/Songwriter|Contemporary Folk", 8289: "Tones|Ringtones|Singer/Songwriter|Contemporary Singer/Songwriter", 8290: "Tones|Ringtones|Singer/Songwriter|Folk-Rock", 8291: "Tones|Ringtones|Singer/Songwriter|New Acoustic", 8292: "Tones|Ringtones|Singer/Songwriter|Traditional Folk", 8293: "Tones|Ringtones|Soundtrack|Foreign Cinema", 8294: "Tones|Ringtones|Soundtrack|Musicals", 8295: "Tones|Ringtones|Soundtrack|Original Score", 8296: "Tones|Ringtones|Soundtrack|Sound Effects", 8297: "Tones|Ringtones|Soundtrack|Soundtrack", 8298: "Tones|Ringtones|Soundtrack|TV Soundtrack", 8299: "Tones|Ringtones|Vocal|Standards", 8300: "Tones|Ringtones|Vocal|Traditional Pop", 8301: "Tones|Ringtones|Vocal|Trot", 8302: "Tones|Ringtones|Jazz|Vocal Jazz", 8303: "Tones|Ringtones|Vocal|Vocal Pop", 8304: "Tones|Ringtones|African", 8305: "Tones|Ringtones|African|Afrikaans", 8306: "Tones|Ringtones|African|Afro-Beat", 8307: "Tones|Ringtones|African|Afro-Pop", 8308: "Tones|Ringtones|Turkish|Arabesque", 8309: "Tones|Ringtones|World|Asia", 8310: "Tones|Ringtones|World|Australia", 8311: "Tones|Ringtones|World|Cajun", 8312: "Tones|Ringtones|World|Calypso", 8313: "Tones|Ringtones|World|Caribbean", 8314: "Tones|Ringtones|World|Celtic", 8315: "Tones|Ringtones|World|Celtic Folk", 8316: "Tones|Ringtones|World|Contemporary Celtic", 8317: "Tones|Ringtones|World|Dangdut", 8318: "Tones|Ringtones|World|Dini", 8319: "Tones|Ringtones|World|Europe", 8320: "Tones|Ringtones|World|Fado", 8321: "Tones|Ringtones|World|Farsi", 8322: "Tones|Ringtones|World|Flamenco", 8323: "Tones|Ringtones|World|France", 8324: "Tones|Ringtones|Turkish|Halk", 8325: "Tones|Ringtones|World|Hawaii", 8326: "Tones|Ringtones|World|Iberia", 8327: "Tones|Ringtones|World|Indonesian Religious", 8328: "Tones|Ringtones|World|Israeli", 8329: "Tones|Ringtones|World|Japan", 8330: "Tones|Ringtones|World|Klezmer", 8331: "Tones|Ringtones|World|North America", 8332: "Tones|Ringtones|World|Polka", 8333: "Tones|Ringtones|Russian", 8334: "Tones|Ringtones|Russian|Russian Chanson", 8335: "Tones|Ringtones|Turkish|Sanat", 8336: "Tones|Ringtones|World|Soca", 8337: "Tones|Ringtones|World|South Africa", 8338: "Tones|Ringtones|World|South America", 8339: "Tones|Ringtones|World|Tango", 8340: "Tones|Ringtones|World|Traditional Celtic", 8341: "Tones|Ringtones|Turkish", 8342: "Tones|Ringtones|World|Worldbeat", 8343: "Tones|Ringtones|World|Zydeco", 8345: "Tones|Ringtones|Classical|Art Song", 8346: "Tones|Ringtones|Classical|Brass & Woodwinds", 8347: "Tones|Ringtones|Classical|Solo Instrumental", 8348: "Tones|Ringtones|Classical|Contemporary Era", 8349: "Tones|Ringtones|Classical|Oratorio", 8350: "Tones|Ringtones|Classical|Cantata", 8351: "Tones|Ringtones|Classical|Electronic", 8352: "Tones|Ringtones|Classical|Sacred", 8353: "Tones|Ringtones|Classical|Guitar", 8354: "Tones|Ringtones|Classical|Piano", 8355: "Tones|Ringtones|Classical|Violin", 8356: "Tones|Ringtones|Classical|Cello", 8357: "Tones|Ringtones|Classical|Percussion", 8358: "Tones|Ringtones|Electronic|Dubstep", 8359: "Tones|Ringtones|Electronic|Bass", 8360: "Tones|Ringtones|Hip-Hop/Rap|UK Hip Hop", 8361: "Tones|Ringtones|Reggae|Lovers Rock", 8362: "Tones|Ringtones|Alternative|EMO", 8363: "Tones|Ringtones|Alternative|Pop Punk", 8364: "Tones|Ringtones|Alternative|Indie Pop", 8365: "Tones|Ringtones|New Age|Yoga", 8366: "Tones|Ringtones|Pop|Tribute", 8367: "Tones|Ringtones|Pop|Shows", 8368: "Tones|Ringtones|Cuban", 8369: "Tones|Ringtones|Cuban|Mambo", 8370: "Tones|Ringtones|Cuban|Chachacha", 8371: "Tones|Ringtones|Cuban|Guajira", 8372: "Tones|Ringtones|Cuban|Son", 8373: "Tones|Ringtones|Cuban|Bolero", 8374: "Tones|Ringtones|Cuban|Guaracha", 8375: "Tones|Ringtones|Cuban|Timba", 8376: "Tones|Ringtones|Soundtrack|Video Game", 8377: "Tones|Ringtones|Indian|Regional Indian|Punjabi|Punjabi Pop", 8378: "Tones|Ringtones|Indian|Regional Indian|Bengali|Rabindra Sangeet", 8379: "Tones|Ringtones|Indian|Regional Indian|Malayalam", 8380: "Tones|Ringtones|Indian|Regional Indian|Kannada", 8381: "Tones|Ringtones|Indian|Regional Indian|Marathi", 8382: "Tones|Ringtones|Indian|Regional Indian|Gujarati", 8383: "Tones|Ringtones|Indian|Regional Indian|Assamese", 8384: "Tones|Ringtones|Indian|Regional Indian|Bhojpuri", 8385: "Tones|Ringtones|Indian|Regional Indian|Haryanvi", 8386: "Tones|Ringtones|Indian|Regional Indian|Odia", 8387: "Tones|Ringtones|Indian|Regional Indian|Rajasthani", 8388: "Tones|Ringtones|Indian|Regional Indian|Urdu", 8389: "Tones|Ringtones|Indian|Regional Indian|Punjabi", 8390: "Tones|Ringtones|Indian|Regional Indian|Bengali", 8391: "Tones|Ringtones|Indian|Indian Classical|Carnatic Classical", 8392: "Tones|Ringtones|Indian|Indian Classical|Hindustani Classical", 8393: "Tones|Ringtones|African|Afro House", 8394: "Tones|Ringtones|African|Afro Soul", 8395: "Tones|Ringtones|African|Afrobeats", 8396: "Tones|Ringtones|African|Benga", 8397: "Tones|Ringtones|African|Bongo-Flava", 8398: "Tones|Ringtones|African|Coupe-Decale", 8399: "Tones|Ringtones|African|Gqom", 8400: "Tones|Ringtones|African|Highlife", 8401: "Tones|Ringtones|African|Kuduro", 8402: "Tones|Ringtones|African|Kizomba", 8403: "Tones|Ringtones|African|Kwaito", 8404: "Tones|Ringtones|African|Mbalax", 8405: "Tones|Ringtones|African|Ndombolo", 8406: "Tones|Ringtones|African|Shangaan Electro", 8407: "Tones|Ringtones|African|Soukous", 8408: "Tones|Ringtones|African|Taarab", 8409: "Tones|Ringtones|African|Zouglou", 8410: "Tones|Ringtones|Turkish|Ozgun", 8411: "Tones|Ringtones|Turkish|Fantezi", 8412: "Tones|Ringtones|Turkish|Religious", 8413: "Tones|Ringtones|Pop|Turkish Pop", 8414: "Tones|Ringtones|Rock|Turkish Rock", 8415: "Tones|Ringtones|Alternative|Turkish Alternative", 8416: "Tones|Ringtones|Hip-Hop/Rap|Turkish Hip-Hop/Rap", 8417: "Tones|Ringtones|African|Maskandi", 8418: "Tones|Ringtones|Russian|Russian Romance", 8419: "Tones|Ringtones|Russian|Russian Bard", 8420: "Tones|Ringtones|Russian|Russian Pop", 8421: "Tones|Ringtones|Russian|Russian Rock", 8422: "Tones|Ringtones|Russian|Russian Hip-Hop", 8423: "Tones|Ringtones|Arabic|Levant", 8424: "Tones|Ringtones|Arabic|Levant|Dabke", 8425: "Tones|Ringtones|Arabic|Maghreb Rai", 8426: "Tones|Ringtones|Arabic|Khaleeji|Khaleeji Jalsat", 8427: "Tones|Ringtones|Arabic|Khaleeji|Khaleeji Shailat", 8428: "Tones|Ringtones|Tarab", 8429: "Tones|Ringtones|Tarab|Iraqi Tarab", 8430: "Tones|Ringtones|Tarab|Egyptian Tarab", 8431: "Tones|Ringtones|Tarab|Khaleeji Tarab", 8432: "Tones|Ringtones|Pop|Levant Pop", 8433: "Tones|Ringtones|Pop|Iraqi Pop", 8434: "Tones|Ringtones|Pop|Egyptian Pop", 8435: "Tones|Ringtones|Pop|Maghreb Pop", 8436: "Tones|Ringtones|Pop|Khaleeji Pop", 8437: "Tones|Ringtones|Hip-Hop/Rap|Levant Hip-Hop", 8438: "Tones|Ringtones|Hip-Hop/Rap|Egyptian Hip-Hop", 8439: "Tones|Ringtones|Hip-Hop/Rap|Maghreb Hip-Hop", 8440: "Tones|Ringtones|Hip-Hop/Rap|Khaleeji Hip-Hop", 8441: "Tones|Ringtones|Alternative|Indie Levant", 8442: "Tones|Ringtones|Alternative|Indie Egyptian", 8443: "Tones|Ringtones|Alternative|Indie Maghreb", 8444: "Tones|Ringtones|Electronic|Levant Electronic", 8445: "Tones|Ringtones|Electronic|Electro-Cha'abi", 8446: "Tones|Ringtones|Electronic|Maghreb Electronic", 8447: "Tones|Ringtones|Folk|Iraqi Folk", 8448: "Tones|Ringtones|Folk|Khaleeji Folk", 8449: "Tones|Ringtones|Dance|Maghreb Dance", 9002: "Books|Nonfiction", 9003: "Books|Romance", 9004: "Books|Travel & Adventure", 9007: "Books|Arts & Entertainment", 9008: "Books|Biographies & Memoirs", 9009: "Books|Business & Personal Finance", 9010: "Books|Children & Teens", 9012: "Books|Humor", 9015: "Books|History", 9018: "Books|Religion & Spirituality", 9019: "Books|Science & Nature", 9020: "Books|Sci-Fi & Fantasy", 9024: "Books|Lifestyle & Home", 9025: "Books|Self-Development", 9026: "Books|Comics & Graphic Novels", 9027: "Books|Computers & Internet", 9028: "Books|Cookbooks, Food & Wine", 9029: "Books|Professional & Technical", 9030: "Books|Parenting", 9031: "Books|Fiction & Literature", 9032: "Books|Mysteries & Thrillers", 9033: "Books|Reference", 9034: "Books|Politics & Current Events", 9035: "Books|Sports & Outdoors", 10001: "Books|Lifestyle & Home|Antiques & Collectibles", 10002: "Books|Arts & Entertainment|Art & Architecture", 10003: "Books|Religion & Spirituality|Bibles", 10004: "Books|Self-Development|Spirituality", 10005: "Books|Business & Personal Finance|Industries & Professions", 10006: "Books|Business & Personal Finance|Marketing & Sales", 10007: "Books|Business & Personal Finance|Small Business & Entrepreneurship", 10008: "Books|Business & Personal Finance|Personal Finance", 10009: "Books|Business & Personal Finance|Reference", 10010: "Books|Business & Personal Finance|Careers", 10011: "Books|Business & Personal Finance|Economics", 10012: "Books|Business & Personal Finance|Investing", 10013: "Books|Business & Personal Finance|Finance", 10014: "Books|Business & Personal Finance|Management & Leadership", 10015: "Books|Comics & Graphic Novels|Graphic Novels", 10016: "Books|Comics & Graphic Novels|Manga", 10017: "Books|Computers & Internet|Computers", 10018: "Books|Computers & Internet|Databases", 10019: "Books|Computers & Internet|Digital Media", 10020: "Books|Computers & Internet|Internet", 10021: "Books|Computers & Internet|Network", 10022: "Books|Computers & Internet|Operating Systems", 10023: "Books|Computers & Internet|Programming", 10024: "Books|Computers & Internet|Software", 10025: "Books|Computers & Internet|System Administration", 10026: "Books|Cookbooks, Food & Wine|Beverages", 10027: "Books|Cookbooks, Food & Wine|Courses & Dishes", 10028: "Books|Cookbooks, Food & Wine|Special Diet", 10029: "Books|Cookbooks, Food & Wine|Special Occasions", 10030: "Books|Cookbooks, Food & Wine|Methods", 10031: "Books|Cookbooks, Food & Wine|Reference", 10032: "Books|Cookbooks, Food & Wine|Regional & Ethnic", 10033: "Books|Cookbooks, Food & Wine|Specific Ingredients", 10034: "Books|Lifestyle & Home|Crafts & Hobbies", 10035: "Books|Professional & Technical|Design", 10036: "Books|Arts & Entertainment|Theater", 10037: "Books|Professional & Technical|Education", 10038: "Books|Nonfiction|Family & Relationships", 10039: "Books|Fiction & Literature|Action & Adventure", 10040: "Books|Fiction & Literature|African American", 10041: "Books|Fiction & Literature|Religious", 10042: "Books|Fiction & Literature|Classics", 10043: "Books|Fiction & Literature|Erotica", 10044: "Books|Sci-Fi & Fantasy|Fantasy", 10045: "Books|Fiction & Literature|Gay", 10046: "Books|Fiction & Literature|Ghost", 10047: "Books|Fiction & Literature|Historical", 10048: "Books|Fiction & Literature|Horror", 10049: "Books|Fiction & Literature|Literary", 10050: "Books|Mysteries & Thrillers|Hard-Boiled", 10051: "Books|Mysteries & Thrillers|Historical", 10052: "Books|Mysteries & Thrillers|Police Procedural", 10053: "Books|Mysteries & Thrillers|Short Stories", 10054: "Books|Mysteries & Thrillers|British Detectives", 10055: "Books|Mysteries & Thrillers|Women Sleuths", 10056: "Books|Romance|Erotic Romance", 10057: "Books|Romance|Contemporary", 10058: "Books|Romance|Paranormal", 10059: "Books|Romance|Historical", 10060: "Books|Romance|Short Stories", 10061: "Books|Romance|Suspense", 10062: "Books|Romance|Western", 10063: "Books|Sci-Fi & Fantasy|Science Fiction", 10064: "Books|Sci-Fi & Fantasy|Science Fiction & Literature", 10065: "Books|Fiction & Literature|Short Stories", 10066: "Books|Reference|Foreign Languages", 10067: "Books|Arts & Entertainment|Games", 10068: "Books|Lifestyle & Home|Gardening", 10069: "Books|Self-Development|Health & Fitness", 10070: "Books|History|Africa", 10071: "Books|History|Americas", 10072: "Books|History|Ancient", 10073: "Books|History|Asia", 10074: "Books|History|Australia & Oceania", 10075: "Books|History|Europe", 10076: "Books|History|Latin America", 10077: "Books|History|Middle East", 10078: "Books|History|Military", 10079: "Books|History|United States", 10080: "Books|History|World", 10081: "Books|Children & Teens|Children's Fiction", 10082: "Books|Children & Teens|Children's Nonfiction", 10083: "Books|Professional & Technical|Law", 10084: "Books|Fiction & Literature|Literary Criticism", 10085: "Books|Science & Nature|Mathematics", 10086: "Books|Professional & Technical|Medical", 10087: "Books|Arts & Entertainment|Music", 10088: "Books|Science & Nature|Nature", 10089: "Books|Arts & Entertainment|Performing Arts", 10090: "Books|Lifestyle & Home|Pets", 10091: "Books|Nonfiction|Philosophy", 10092: "Books|Arts & Entertainment|Photography", 10093: "Books|Fiction & Literature|Poetry", 10094: "Books|Self-Development|Psychology", 10095: "Books|Reference|Almanacs & Yearbooks", 10096: "Books|Reference|Atlases & Maps", 10097: "Books|Reference|Catalogs & Directories", 10098: "Books|Reference|Consumer Guides", 10099: "Books|Reference|Dictionaries & Thesauruses", 10100: "Books|Reference|Encyclopedias", 10101: "Books|Reference|Etiquette", 10102: "Books|Reference|Quotations", 10103: "Books|Reference|Words & Language", 10104: "Books|Reference|Writing", 10105: "Books|Religion & Spirituality|Bible Studies", 10106: "Books|Religion & Spirituality|Buddhism", 10107: "Books|Religion & Spirituality|Christianity", 10108: "Books|Religion & Spirituality|Hinduism", 10109: "Books|Religion & Spirituality|Islam", 10110: "Books|Religion & Spirituality|Judaism", 10111: "Books|Science & Nature|Astronomy", 10112: "Books|Science & Nature|Chemistry", 10113: "Books|Science & Nature|Earth Sciences", 10114: "Books|Science & Nature|Essays", 10115: "Books|Science & Nature|History", 10116: "Books|Science & Nature|Life Sciences", 10117: "Books|Science & Nature|Physics", 10118: "Books|Science & Nature|Reference", 10119: "Books|Self-Development|Self-Improvement", 10120: "Books|Nonfiction|Social Science", 10121: "Books|Sports & Outdoors|Baseball", 10122: "Books|Sports & Outdoors|Basketball", 10123: "Books|Sports & Outdoors|Coaching", 10124: "Books|Sports & Outdoors|Extreme Sports", 10125: "Books|Sports & Outdoors|Football", 10126: "Books|Sports & Outdoors|Golf", 10127: "Books|Sports & Outdoors|Hockey", 10128: "Books|Sports & Outdoors|Mountaineering", 10129: "Books|Sports & Outdoors|Outdoors", 10130: "Books|Sports & Outdoors|Racket Sports", 10131: "Books|Sports & Outdoors|Reference", 10132: "Books|Sports & Outdoors|Soccer", 10133: "Books|Sports & Outdoors|Training", 10134: "Books|Sports & Outdoors|Water Sports", 10135: "Books|Sports & Outdoors|Winter Sports", 10136: "Books|Reference|Study Aids", 10137: "Books|Professional & Technical|Engineering", 10138: "Books|Nonfiction|Transportation", 10139: "Books|Travel & Adventure|Africa", 10140: "Books|Travel & Adventure|Asia", 10141: "Books|Travel & Adventure|Specialty Travel", 10142: "Books|Travel & Adventure|Canada", 10143: "Books|Travel & Adventure|Caribbean", 10144: "Books|Travel & Adventure|Latin America", 10145: "Books|Travel & Adventure|Essays & Memoirs", 10146: "Books|Travel & Adventure|Europe", 10147: "Books|Travel & Adventure|Middle East", 10148: "Books|Travel & Adventure|United States", 10149: "Books|Nonfiction|True Crime", 11001: "Books|Sci-Fi & Fantasy|Fantasy|Contemporary", 11002: "Books|Sci-Fi & Fantasy|Fantasy|Epic", 11003: "Books|Sci-Fi & Fantasy|Fantasy|Historical", 11004: "Books|Sci-Fi & Fantasy|Fantasy|Paranormal", 11005: "Books|Sci-Fi & Fantasy|Fantasy|Short Stories", 11006: "Books|Sci-Fi & Fantasy|Science Fiction & Literature|Adventure", 11007: "Books|Sci-Fi & Fantasy|Science Fiction & Literature|High Tech", 11008: "Books|Sci-Fi & Fantasy|Science Fiction & Literature|Short Stories", 11009: "Books|Professional & Technical|Education|Language Arts & Disciplines", 11010: "Books|Communications & Media", 11011: "Books|Communications & Media|Broadcasting", 11012: "Books|Communications & Media|Digital Media", 11013: "Books|Communications & Media|Journalism", 11014: "Books|Communications & Media|Photojournalism", 11015: "Books|Communications & Media|Print", 11016: "Books|Communications & Media|Speech", 11017: "Books|Communications & Media|Writing", 11018: "Books|Arts & Entertainment|Art & Architecture|Urban Planning", 11019: "Books|Arts & Entertainment|Dance", 11020: "Books|Arts & Entertainment|Fashion", 11021: "Books|Arts & Entertainment|Film", 11022: "Books|Arts & Entertainment|Interior Design", 11023: "Books|Arts & Entertainment|Media Arts", 11024: "Books|Arts & Entertainment|Radio", 11025: "Books|Arts & Entertainment|TV", 11026: "Books|Arts & Entertainment|Visual Arts", 11027: "Books|Biographies & Memoirs|Arts & Entertainment", 11028: "Books|Biographies & Memoirs|Business", 11029: "Books|Biographies & Memoirs|Culinary", 11030: "Books|Biographies & Memoirs|Gay & Lesbian", 11031: "Books|Biographies & Memoirs|Historical", 11032: "Books|Biographies & Memoirs|Literary", 11033: "Books|Biographies & Memoirs|Media & Journalism", 11034: "Books|Biographies & Memoirs|Military", 11035: "Books|Biographies & Memoirs|Politics", 11036: "Books|Biographies & Memoirs|Religious", 11037: "Books|Biographies & Memoirs|Science & Technology", 11038: "Books|Biographies & Memoirs|Sports", 11039: "Books|Biographies & Memoirs|Women", 11040: "Books|Romance|New Adult", 11042: "Books|Romance|Romantic Comedy", 11043: "Books|Romance|Gay & Lesbian", 11044: "Books|Fiction & Literature|Essays", 11045: "Books|Fiction & Literature|Anthologies", 11046: "Books|Fiction & Literature|Comparative Literature", 11047: "Books|Fiction & Literature|Drama", 11049: "Books|Fiction & Literature|Fairy Tales, Myths & Fables", 11050: "Books|Fiction & Literature|Family", 11051: "Books|Comics & Graphic Novels|Manga|School Drama", 11052: "Books|Comics & Graphic Novels|Manga|Human Drama", 11053: "Books|Comics & Graphic Novels|Manga|Family Drama", 11054: "Books|Sports & Outdoors|Boxing", 11055: "Books|Sports & Outdoors|Cricket", 11056: "Books|Sports & Outdoors|Cycling", 11057: "Books|Sports & Outdoors|Equestrian", 11058: "Books|Sports & Outdoors|Martial Arts & Self Defense", 11059: "Books|Sports & Outdoors|Motor Sports", 11060: "Books|Sports & Outdoors|Rugby", 11061: "Books|Sports & Outdoors|Running", 11062: "Books|Self-Development|Diet & Nutrition", 11063: "Books|Science & Nature|Agriculture", 11064: "Books|Science & Nature|Atmosphere", 11065: "Books|Science & Nature|Biology", 11066: "Books|Science & Nature|Ecology", 11067: "Books|Science & Nature|Environment", 11068: "Books|Science & Nature|Geography", 11069: "Books|Science & Nature|Geology", 11070: "Books|Nonfiction|Social Science|Anthropology", 11071: "Books|Nonfiction|Social Science|Archaeology", 11072: "Books|Nonfiction|Social Science|Civics", 11073: "Books|Nonfiction|Social Science|Government", 11074: "Books|Nonfiction|Social Science|Social Studies", 11075: "Books|Nonfiction|Social Science|Social Welfare", 11076: "Books|Nonfiction|Social Science|Society", 11077: "Books|Nonfiction|Philosophy|Aesthetics", 11078: "Books|Nonfiction|Philosophy|Epistemology", 11079: "Books|Nonfiction|Philosophy|Ethics", 11080: "Books|Nonfiction|Philosophy|Language", 11081: "Books|Nonfiction|Philosophy|Logic", 11082: "Books|Nonfiction|Philosophy|Metaphysics", 11083: "Books|Nonfiction|Philosophy|Political", 11084: "Books|Nonfiction|Philosophy|Religion", 11085: "Books|Reference|Manuals", 11086: "Books|Kids", 11087: "Books|Kids|Animals", 11088: "Books|Kids|Basic Concepts", 11089: "Books|Kids|Basic Concepts|Alphabet", 11090: "Books|Kids|Basic Concepts|Body", 11091: "Books|Kids|Basic Concepts|Colors", 11092: "Books|Kids|Basic Concepts|Counting & Numbers", 11093: "Books|Kids|Basic Concepts|Date & Time", 11094: "Books|Kids|Basic Concepts|General", 11095: "Books|Kids|Basic Concepts|Money", 11096: "Books|Kids|Basic Concepts|Opposites", 11097: "Books|Kids|Basic Concepts|Seasons", 11098: "Books|Kids|Basic Concepts|Senses & Sensation", 11099: "Books|Kids|Basic Concepts|Size & Shape", 11100: "Books|Kids|Basic Concepts|Sounds", 11101: "Books|Kids|Basic Concepts|Words", 11102: "Books|Kids|Biography", 11103: "Books|Kids|Careers & Occupations", 11104: "Books|Kids|Computers & Technology", 11105: "Books|Kids|Cooking & Food", 11106: "Books|Kids|Arts & Entertainment", 11107: "Books|Kids|Arts & Entertainment|Art", 11108: "Books|Kids|Arts & Entertainment|Crafts", 11109: "Books|Kids|Arts & Entertainment|Music", 11110: "Books|Kids|Arts & Entertainment|Performing Arts", 11111: "Books|Kids|Family", 11112: "Books|Kids|Fiction", 11113: "Books|Kids|Fiction|Action & Adventure", 11114: "Books|Kids|Fiction|Animals", 11115: "Books|Kids|Fiction|Classics", 11116: "Books|Kids|Fiction|Comics & Graphic Novels", 11117: "Books|Kids|Fiction|Culture, Places & People", 11118: "Books|Kids|Fiction|Family & Relationships", 11119: "Books|Kids|Fiction|Fantasy", 11120: "Books|Kids|Fiction|Fairy Tales, Myths & Fables", 11121: "Books|Kids|Fiction|Favorite Characters", 11122: "Books|Kids|Fiction|Historical", 11123: "Books|Kids|Fiction|Holidays & Celebrations", 11124: "Books|Kids|Fiction|Monsters & Ghosts", 11125: "Books|Kids|Fiction|Mysteries", 11126: "Books|Kids|Fiction|Nature", 11127: "Books|Kids|Fiction|Religion", 11128: "Books|Kids|Fiction|Sci-Fi", 11129: "Books|Kids|Fiction|Social Issues", 11130: "Books|Kids|Fiction|Sports & Recreation", 11131: "Books|Kids|Fiction|Transportation", 11132: "Books|Kids|Games & Activities", 11133: "Books|Kids|General Nonfiction", 11134: "Books|Kids|Health", 11135: "Books|Kids|History", 11136: "Books|Kids|Holidays & Celebrations", 11137: "Books|Kids|Holidays & Celebrations|Birthdays", 11138: "Books|Kids|Holidays & Celebrations|Christmas & Advent", 11139: "Books|Kids|Holidays & Celebrations|Easter & Lent", 11140: "Books|Kids|Holidays & Celebrations|General", 11141: "Books|Kids|Holidays & Celebrations|Halloween", 11142: "Books|Kids|Holidays & Celebrations|Hanukkah", 11143: "Books|Kids|Holidays & Celebrations|Other", 11144: "Books|Kids|Holidays & Celebrations|Passover", 11145: "Books|Kids|Holidays & Celebrations|Patriotic Holidays", 11146: "Books|Kids|Holidays & Celebrations|Ramadan", 11147: "Books|Kids|Holidays & Celebrations|Thanksgiving", 11148: "Books|Kids|Holidays & Celebrations|Valentine's Day", 11149: "Books|Kids|Humor", 11150: "Books|Kids|Humor|Jokes & Riddles", 11151: "Books|Kids|Poetry", 11152: "Books|Kids|Learning to Read", 11153: "Books|Kids|Learning to Read|Chapter Books", 11154: "Books|Kids|Learning to Read|Early Readers", 11155: "Books|Kids|Learning to Read|Intermediate Readers", 11156: "Books|Kids|Nursery Rhymes", 11157: "Books|Kids|Government", 11158: "Books|Kids|Reference", 11159: "Books|Kids|Religion", 11160: "Books|Kids|Science & Nature", 11161: "Books|Kids|Social Issues", 11162: "Books|Kids|Social Studies", 11163: "Books|Kids|Sports & Recreation", 11164: "Books|Kids|Transportation", 11165: "Books|Young Adult", 11166: "Books|Young Adult|Animals", 11167: "Books|Young Adult|Biography", 11168: "Books|Young Adult|Careers & Occupations", 11169: "Books|Young Adult|Computers & Technology", 11170: "Books|Young Adult|Cooking & Food", 11171: "Books|Young Adult|Arts & Entertainment", 11172: "Books|Young Adult|Arts & Entertainment|Art", 11173: "Books|Young Adult|Arts & Entertainment|Crafts", 11174: "Books|Young Adult|Arts & Entertainment|Music", 11175: "Books|Young Adult|Arts & Entertainment|Performing Arts", 11176: "Books|Young Adult|Family", 11177: "Books|Young Adult|Fiction", 11178: "Books|Young Adult|Fiction|Action & Adventure", 11179: "Books|Young Adult|Fiction|Animals", 11180: "Books|Young Adult|Fiction|Classics", 11181: "Books|Young Adult|Fiction|Comics & Graphic Novels", 11182: "Books|Young Adult|Fiction|Culture, Places & People", 11183: "Books|Young Adult|Fiction|Dystopian", 11184: "Books|Young Adult|Fiction|Family & Relationships", 11185: "Books|Young Adult|Fiction|Fantasy", 11186: "Books|Young Adult|Fiction|Fairy Tales, Myths & Fables", 11187: "Books|Young Adult|Fiction|Favorite Characters", 11188: "Books|Young Adult|Fiction|Historical", 11189: "Books|Young Adult|Fiction|Holidays & Celebrations", 11190: "Books|Young Adult|Fiction|Horror, Monsters & Ghosts", 11191: "Books|Young Adult|Fiction|Crime & Mystery", 11192: "Books|Young Adult|Fiction|Nature", 11193: "Books|Young Adult|Fiction|Religion", 11194: "Books|Young Adult|Fiction|Romance", 11195: "Books|Young Adult|Fiction|Sci-Fi", 11196: "Books|Young Adult|Fiction|Coming of Age", 11197: "Books|Young Adult|Fiction|Sports & Recreation", 11198: "Books|Young Adult|Fiction|Transportation", 11199: "Books|Young Adult|Games & Activities", 11200: "Books|Young Adult|General Nonfiction", 11201: "Books|Young Adult|Health", 11202: "Books|Young Adult|History", 11203: "Books|Young Adult|Holidays & Celebrations", 11204: "Books|Young Adult|Holidays & Celebrations|Birthdays", 11205: "Books|Young Adult|Holidays & Celebrations|Christmas & Advent", 11206: "Books|Young Adult|Holidays & Celebrations|Easter & Lent", 11207: "Books|Young Adult|Holidays & Celebrations|General", 11208: "Books|Young Adult|Holidays & Celebrations|Halloween", 11209: "Books|Young Adult|Holidays & Celebrations|Hanukkah", 11210: "Books|Young Adult|Holidays & Celebrations|Other", 11211: "Books|Young Adult|Holidays & Celebrations|Passover", 11212: "Books|Young Adult|Holidays & Celebrations|Patriotic Holidays", 11213: "Books|Young Adult|Holidays & Celebrations|Ramadan", 11214: "Books|Young Adult|Holidays & Celebrations|Thanksgiving", 11215: "Books|Young Adult|Holidays & Celebrations|Valentine's Day", 11216: "Books|Young Adult|Humor", 11217: "Books|Young Adult|Humor|Jokes & Riddles", 11218: "Books|Young Adult|Poetry", 11219: "Books|Young Adult|Politics & Government", 11220: "Books|Young Adult|Reference", 11221: "Books|Young Adult|Religion", 11222: "Books|Young Adult|Science & Nature", 11223: "Books|Young Adult|Coming of Age", 11224: "Books|Young Adult|Social Studies", 11225: "Books|Young Adult|Sports & Recreation", 11226: "Books|Young Adult|Transportation", 11227: "Books|Communications & Media", 11228: "Books|Military & Warfare", 11229: "Books|Romance|Inspirational", 11231: "Books|Romance|Holiday", 11232: "Books|Romance|Wholesome", 11233: "Books|Romance|Military", 11234: "Books|Arts & Entertainment|Art History", 11236: "Books|Arts & Entertainment|Design", 11243: "Books|Business & Personal Finance|Accounting", 11244: "Books|Business & Personal Finance|Hospitality", 11245: "Books|Business & Personal Finance|Real Estate", 11246: "Books|Humor|Jokes & Riddles", 11247: "Books|Religion & Spirituality|Comparative Religion", 11255: "Books|Cookbooks, Food & Wine|Culinary Arts", 11259: "Books|Mysteries & Thrillers|Cozy", 11260: "Books|Politics & Current Events|Current Events", 11261: "Books|Politics & Current Events|Foreign Policy & International Relations", 11262: "Books|Politics & Current Events|Local Government", 11263: "Books|Politics & Current Events|National Government", 11264: "Books|Politics & Current Events|Political Science", 11265: "Books|Politics & Current Events|Public Administration", 11266: "Books|Politics & Current Events|World Affairs", 11273: "Books|Nonfiction|Family & Relationships|Family & Childcare", 11274: "Books|Nonfiction|Family & Relationships|Love & Romance", 11275: "Books|Sci-Fi & Fantasy|Fantasy|Urban", 11276: "Books|Reference|Foreign Languages|Arabic", 11277: "Books|Reference|Foreign Languages|Bilingual Editions", 11278: "Books|Reference|Foreign Languages|African Languages", 11279: "Books|Reference|Foreign Languages|Ancient Languages", 11280: "Books|Reference|Foreign Languages|Chinese", 11281: "Books|Reference|Foreign Languages|English", 11282: "Books|Reference|Foreign Languages|French", 11283: "Books|Reference|Foreign Languages|German", 11284: "Books|Reference|Foreign Languages|Hebrew", 11285: "Books|Reference|Foreign Languages|Hindi", 11286: "Books|Reference|Foreign Languages|Italian", 11287: "Books|Reference|Foreign Languages|Japanese", 11288: "Books|Reference|Foreign Languages|Korean", 11289: "Books|Reference|Foreign Languages|Linguistics", 11290: "Books|Reference|Foreign Languages|Other Languages", 11291: "Books|Reference|Foreign Languages|Portuguese", 11292: "Books|Reference|Foreign Languages|Russian", 11293: "Books|Reference|Foreign Languages|Spanish", 11294: "Books|Reference|Foreign Languages|Speech Pathology", 11295: "Books|Science & Nature|Mathematics|Advanced Mathematics", 11296: "Books|Science & Nature|Mathematics|Algebra", 11297: "Books|Science & Nature|Mathematics|Arithmetic", 11298: "Books|Science & Nature|Mathematics|Calculus", 11299: "Books|Science & Nature|Mathematics|Geometry", 11300: "Books|Science & Nature|Mathematics|Statistics", 11301: "Books|Professional & Technical|Medical|Veterinary", 11302: "Books|Professional & Technical|Medical|Neuroscience", 11303: "Books|Professional & Technical|Medical|Immunology", 11304: "Books|Professional & Technical|Medical|Nursing", 11305: "Books|Professional & Technical|Medical|Pharmacology & Toxicology", 11306: "Books|Professional & Technical|Medical|Anatomy & Physiology", 11307: "Books|Professional & Technical|Medical|Dentistry", 11308: "Books|Professional & Technical|Medical|Emergency Medicine", 11309: "Books|Professional & Technical|Medical|Genetics", 11310: "Books|Professional & Technical|Medical|Psychiatry", 11311: "Books|Professional & Technical|Medical|Radiology", 11312: "Books|Professional & Technical|Medical|Alternative Medicine", 11317: "Books|Nonfiction|Philosophy|Political Philosophy", 11319: "Books|Nonfiction|Philosophy|Philosophy of Language", 11320: "Books|Nonfiction|Philosophy|Philosophy of Religion", 11327: "Books|Nonfiction|Social Science|Sociology", 11329: "Books|Professional & Technical|Engineering|Aeronautics", 11330: "Books|Professional & Technical|Engineering|Chemical & Petroleum Engineering", 11331: "Books|Professional & Technical|Engineering|Civil Engineering", 11332: "Books|Professional & Technical|Engineering|Computer Science", 11333: "Books|Professional & Technical|Engineering|Electrical Engineering", 11334: "Books|Professional & Technical|Engineering|Environmental Engineering", 11335: "Books|Professional & Technical|Engineering|Mechanical Engineering", 11336: "Books|Professional & Technical|Engineering|Power Resources", 11337: "Books|Comics & Graphic Novels|Manga|Boys", 11338: "Books|Comics & Graphic Novels|Manga|Men", 11339: "Books|Comics & Graphic Novels|Manga|Girls", 11340: "Books|Comics & Graphic Novels|Manga|Women", 11341: "Books|Comics & Graphic Novels|Manga|Other", 11342: "Books|Comics & Graphic Novels|Manga|Yaoi", 11343: "Books|Comics & Graphic Novels|Manga|Comic Essays", 12001: "Mac App Store|Business", 12002: "Mac App Store|Developer Tools", 12003: "Mac App Store|Education", 12004: "Mac App Store|Entertainment", 12005: "Mac App Store|Finance", 12006: "Mac App Store|Games", 12007: "Mac App Store|Health & Fitness", 12008: "Mac App Store|Lifestyle", 12010: "Mac App Store|Medical", 12011: "Mac App Store|Music", 12012: "Mac App Store|News", 12013: "Mac App Store|Photography", 12014: "Mac App Store|Productivity", 12015: "Mac App Store|Reference", 12016: "Mac App Store|Social Networking", 12017: "Mac App Store|Sports", 12018: "Mac App Store|Travel", 12019: "Mac App Store|Utilities", 12020: "Mac App Store|Video", 12021: "Mac App Store|Weather", 12022: "Mac App Store|Graphics & Design", 12201: "Mac App Store|Games|Action", 12202: "Mac App Store|Games|Adventure", 12203: "Mac App Store|Games|Casual", 12204: "Mac App Store|Games|Board", 12205: "Mac App Store|Games|Card", 12206: "Mac App Store|Games|Casino", 12207: "Mac App Store|Games|Dice", 12208: "Mac App Store|Games|Educational", 12209: "Mac App Store|Games|Family", 12210: "Mac App Store|Games|Kids", 12211: "Mac App Store|Games|Music", 12212: "Mac App Store|Games|Puzzle", 12213: "Mac App Store|Games|Racing", 12214: "Mac App Store|Games|Role Playing", 12215: "Mac App Store|Games|Simulation", 12216: "Mac App Store|Games|Sports", 12217: "Mac App Store|Games|Strategy", 12218: "Mac App Store|Games|Trivia", 12219: "Mac App Store|Games|Word", 13001: "App Store|Magazines & Newspapers|News & Politics", 13002: "App Store|Magazines & Newspapers|Fashion & Style", 13003: "App Store|Magazines & Newspapers|Home & Garden", 13004: "App Store|Magazines & Newspapers|Outdoors & Nature", 13005: "App Store|Magazines & Newspapers|Sports & Leisure", 13006: "App Store|Magazines & Newspapers|Automotive", 13007: "App Store|Magazines & Newspapers|Arts & Photography", 13008: "App Store|Magazines & Newspapers|Brides & Weddings", 13009: "App Store|Magazines & Newspapers|Business & Investing", 13010: "App Store|Magazines & Newspapers|Children's Magazines", 13011: "App Store|Magazines & Newspapers|Computers & Internet", 13012: "App Store|Magazines & Newspapers|Cooking, Food & Drink", 13013: "App Store|Magazines & Newspapers|Crafts & Hobbies", 13014: "App Store|Magazines & Newspapers|Electronics & Audio", 13015: "App Store|Magazines & Newspapers|Entertainment", 13017: "App Store|Magazines & Newspapers|Health, Mind & Body", 13018: "App Store|Magazines & Newspapers|History", 13019: "App Store|Magazines & Newspapers|Literary Magazines & Journals", 13020: "App Store|Magazines & Newspapers|Men's Interest", 13021: "App Store|Magazines & Newspapers|Movies & Music", 13023: "App Store|Magazines & Newspapers|Parenting & Family", 13024: "App Store|Magazines & Newspapers|Pets", 13025: "App Store|Magazines & Newspapers|Professional & Trade", 13026: "App Store|Magazines & Newspapers|Regional News", 13027: "App Store|Magazines & Newspapers|Science", 13028: "App Store|Magazines & Newspapers|Teens", 13029: "App Store|Magazines & Newspapers|Travel & Regional", 13030: "App Store|Magazines & Newspapers|Women's Interest", 15000: "Textbooks|Arts & Entertainment", 15001: "Textbooks|Arts & Entertainment|Art & Architecture", 15002: "Textbooks|Arts & Entertainment|Art & Architecture|Urban Planning", 15003: "Textbooks|Arts & Entertainment|Art History", 15004: "Textbooks|Arts & Entertainment|Dance", 15005: "Textbooks|Arts & Entertainment|Design", 15006: "Textbooks|Arts & Entertainment|Fashion", 15007: "Textbooks|Arts & Entertainment|Film", 15008: "Textbooks|Arts & Entertainment|Games", 15009: "Textbooks|Arts & Entertainment|Interior Design", 15010: "Textbooks|Arts & Entertainment|Media Arts", 15011: "Textbooks|Arts & Entertainment|Music", 15012: "Textbooks|Arts & Entertainment|Performing Arts", 15013: "Textbooks|Arts & Entertainment|Photography", 15014: "Textbooks|Arts & Entertainment|Theater", 15015: "Textbooks|Arts & Entertainment|TV", 15016: "Textbooks|Arts & Entertainment|Visual Arts", 15017: "Textbooks|Biographies & Memoirs", 15018: "Textbooks|Business & Personal Finance", 15019: "Textbooks|Business & Personal Finance|Accounting", 15020: "Textbooks|Business & Personal Finance|Careers", 15021: "Textbooks|Business & Personal Finance|Economics", 15022: "Textbooks|Business & Personal Finance|Finance", 15023: "Textbooks|Business & Personal Finance|Hospitality", 15024: "Textbooks|Business & Personal Finance|Industries & Professions", 15025: "Textbooks|Business & Personal Finance|Investing", 15026: "Textbooks|Business & Personal Finance|Management & Leadership", 15027: "Textbooks|Business & Personal Finance|Marketing & Sales", 15028: "Textbooks|Business & Personal Finance|Personal Finance", 15029: "Textbooks|Business & Personal Finance|Real Estate", 15030: "Textbooks|Business & Personal Finance|Reference", 15031: "Textbooks|Business & Personal Finance|Small Business & Entrepreneurship", 15032: "Textbooks|Children & Teens", 15033: "Textbooks|Children & Teens|Fiction", 15034: "Textbooks|Children & Teens|Nonfiction", 15035: "Textbooks|Comics & Graphic Novels", 15036: "Textbooks|Comics & Graphic Novels|Graphic Novels", 15037: "Textbooks|Comics & Graphic Novels|Manga", 15038: "Textbooks|Communications & Media", 15039: "Textbooks|Communications & Media|Broadcasting", 15040: "Textbooks|Communications & Media|Digital Media", 15041: "Textbooks|Communications & Media|Journalism", 15042: "Textbooks|Communications & Media|Photojournalism", 15043: "Textbooks|Communications & Media|Print", 15044: "Textbooks|Communications & Media|Speech", 15045: "Textbooks|Communications & Media|Writing", 15046: "Textbooks|Computers & Internet", 15047: "Textbooks|Computers & Internet|Computers", 15048: "Textbooks|Computers & Internet|Databases", 15049: "Textbooks|Computers & Internet|Digital Media", 15050: "Textbooks|Computers & Internet|Internet", 15051: "Textbooks|Computers & Internet|Network", 15052: "Textbooks|Computers & Internet|Operating Systems", 15053: "Textbooks|Computers & Internet|Programming", 15054: "Textbooks|Computers & Internet|Software", 15055: "Textbooks|Computers & Internet|System Administration", 15056: "Textbooks|Cookbooks, Food & Wine", 15057: "Textbooks|Cookbooks, Food & Wine|Beverages", 15058: "Textbooks|Cookbooks, Food & Wine|Courses & Dishes", 15059: "Textbooks|Cookbooks, Food & Wine|Culinary Arts", 15060: "Textbooks|Cookbooks, Food & Wine|Methods", 15061: "Textbooks|Cookbooks, Food & Wine|Reference", 15062: "Textbooks|Cookbooks, Food & Wine|Regional & Ethnic", 15063: "Textbooks|Cookbooks, Food & Wine|Special Diet", 15064: "Textbooks|Cookbooks, Food & Wine|Special Occasions", 15065: "Textbooks|Cookbooks, Food & Wine|Specific Ingredients", 15066: "Textbooks|Engineering", 15067: "Textbooks|Engineering|Aeronautics", 15068: "Textbooks|Engineering|Chemical & Petroleum Engineering", 15069: "Textbooks|Engineering|Civil Engineering", 15070: "Textbooks|Engineering|Computer Science", 15071: "Textbooks|Engineering|Electrical Engineering", 15072: "Textbooks|Engineering|Environmental Engineering", 15073: "Textbooks|Engineering|Mechanical Engineering", 15074: "Textbooks|Engineering|Power Resources", 15075: "Textbooks|Fiction & Literature", 15076: "Textbooks|Fiction & Literature|Latino", 15077: "Textbooks|Fiction & Literature|Action & Adventure", 15078: "Textbooks|Fiction & Literature|African American", 15079: "Textbooks|Fiction & Literature|Anthologies", 15080: "Textbooks|Fiction & Literature|Classics", 15081: "Textbooks|Fiction & Literature|Comparative Literature", 15082: "Textbooks|Fiction & Literature|Erotica", 15083: "Textbooks|Fiction & Literature|Gay", 15084: "Textbooks|Fiction & Literature|Ghost", 15085: "Textbooks|Fiction & Literature|Historical", 15086: "Textbooks|Fiction & Literature|Horror", 15087: "Textbooks|Fiction & Literature|Literary", 15088: "Textbooks|Fiction & Literature|Literary Criticism", 15089: "Textbooks|Fiction & Literature|Poetry", 15090: "Textbooks|Fiction & Literature|Religious", 15091: "Textbooks|Fiction & Literature|Short Stories", 15092: "Textbooks|Health, Mind & Body", 15093: "Textbooks|Health, Mind & Body|Fitness", 15094: "Textbooks|Health, Mind & Body|Self-Improvement", 15095: "Textbooks|History", 15096: "Textbooks|History|Africa", 15097: "Textbooks|History|Americas", 15098: "Textbooks|History|Americas|Canada", 15099: "Textbooks|History|Americas|Latin America", 15100: "Textbooks|History|Americas|United States", 15101: "Textbooks|History|Ancient", 15102: "Textbooks|History|Asia", 15103: "Textbooks|History|Australia & Oceania", 15104: "Textbooks|History|Europe", 15105: "Textbooks|History|Middle East", 15106: "Textbooks|History|Military", 15107: "Textbooks|History|World", 15108: "Textbooks|Humor", 15109: "Textbooks|Language Studies", 15110: "Textbooks|Language Studies|African Languages", 15111: "Textbooks|Language Studies|Ancient Languages", 15112: "Textbooks|Language Studies|Arabic", 15113: "Textbooks|Language Studies|Bilingual Editions", 15114: "Textbooks|Language Studies|Chinese", 15115: "Textbooks|Language Studies|English", 15116: "Textbooks|Language Studies|French", 15117: "Textbooks|Language Studies|German", 15118: "Textbooks|Language Studies|Hebrew", 15119: "Textbooks|Language Studies|Hindi", 15120: "Textbooks|Language Studies|Indigenous Languages", 15121: "Textbooks|Language Studies|Italian", 15122: "Textbooks|Language Studies|Japanese", 15123: "Textbooks|Language Studies|Korean", 15124: "Textbooks|Language Studies|Linguistics", 15125: "Textbooks|Language Studies|Other Language", 15126: "Textbooks|Language Studies|Portuguese", 15127: "Textbooks|Language Studies|Russian", 15128: "Textbooks|Language Studies|Spanish", 15129: "Textbooks|Language Studies|Speech Pathology", 15130: "Textbooks|Lifestyle & Home", 15131: "Textbooks|Lifestyle & Home|Antiques & Collectibles", 15132: "Textbooks|Lifestyle & Home|Crafts & Hobbies", 15133: "Textbooks|Lifestyle & Home|Gardening", 15134: "Textbooks|Lifestyle & Home|Pets", 15135: "Textbooks|Mathematics", 15136: "Textbooks|Mathematics|Advanced Mathematics", 15137: "Textbooks|Mathematics|Algebra", 15138: "Textbooks|Mathematics|Arithmetic", 15139: "Textbooks|Mathematics|Calculus", 15140: "Textbooks|Mathematics|Geometry", 15141: "Textbooks|Mathematics|Statistics", 15142: "Textbooks|Medicine", 15143: "Textbooks|Medicine|Anatomy & Physiology", 15144: "Textbooks|Medicine|Dentistry", 15145: "Textbooks|Medicine|Emergency Medicine", 15146: "Textbooks|Medicine|Genetics", 15147: "Textbooks|Medicine|Immunology", 15148: "Textbooks|Medicine|Neuroscience", 15149: "Textbooks|Medicine|Nursing", 15150: "Textbooks|Medicine|Pharmacology & Toxicology", 15151: "Textbooks|Medicine|Psychiatry", 15152: "Textbooks|Medicine|Psychology", 15153: "Textbooks|Medicine|Radiology", 15154: "Textbooks|Medicine|Veterinary", 15155: "Textbooks|Mysteries & Thrillers", 15156: "Textbooks|Mysteries & Thrillers|British Detectives", 15157: "Textbooks|Mysteries & Thrillers|Hard-Boiled", 15158: "Textbooks|Mysteries & Thrillers|Historical", 15159: "Textbooks|Mysteries & Thrillers|Police Procedural", 15160: "Textbooks|Mysteries & Thrillers|Short Stories", 15161: "Textbooks|Mysteries & Thrillers|Women Sleuths", 15162: "Textbooks|Nonfiction", 15163: "Textbooks|Nonfiction|Family & Relationships", 15164: "Textbooks|Nonfiction|Transportation", 15165: "Textbooks|Nonfiction|True Crime", 15166: "Textbooks|Parenting", 15167: "Textbooks|Philosophy", 15168: "Textbooks|Philosophy|Aesthetics", 15169: "Textbooks|Philosophy|Epistemology", 15170: "Textbooks|Philosophy|Ethics", 15171: "Textbooks|Philosophy|Philosophy of Language", 15172: "Textbooks|Philosophy|Logic", 15173: "Textbooks|Philosophy|Metaphysics", 15174: "Textbooks|Philosophy|Political Philosophy", 15175: "Textbooks|Philosophy|Philosophy of Religion", 15176: "Textbooks|Politics & Current Events", 15177: "Textbooks|Politics & Current Events|Current Events", 15178: "Textbooks|Politics & Current Events|Foreign Policy & International Relations", 15179: "Textbooks|Politics & Current Events|Local Governments", 15180: "Textbooks|Politics & Current Events|National Governments", 15181: "Textbooks|Politics & Current Events|Political Science", 15182: "Textbooks|Politics & Current Events|Public Administration", 15183: "Textbooks|Politics & Current Events|World Affairs", 15184: "Textbooks|Professional & Technical", 15185: "Textbooks|Professional & Technical|Design", 15186: "Textbooks|Professional & Technical|Language Arts & Disciplines", 15187: "Textbooks|Professional & Technical|Engineering", 15188: "Textbooks|Professional & Technical|Law", 15189: "Textbooks|Professional & Technical|Medical", 15190: "Textbooks|Reference", 15191: "Textbooks|Reference|Almanacs & Yearbooks", 15192: "Textbooks|Reference|Atlases & Maps", 15193: "Textbooks|Reference|Catalogs & Directories", 15194: "Textbooks|Reference|Consumer Guides", 15195: "Textbooks|Reference|Dictionaries & Thesauruses", 15196: "Textbooks|Reference|Encyclopedias", 15197: "Textbooks|Reference|Etiquette", 15198: "Textbooks|Reference|Quotations", 15199: "Textbooks|Reference|Study Aids", 15200: "Textbooks|Reference|Words & Language", 15201: "Textbooks|Reference|Writing", 15202: "Textbooks|Religion & Spirituality", 15203: "Textbooks|Religion & Spirituality|Bible Studies", 15204: "Textbooks|Religion & Spirituality|Bibles", 15205: "Textbooks|Religion & Spirituality|Buddhism", 15206: "Textbooks|Religion & Spirituality|Christianity", 15207: "Textbooks|Religion & Spirituality|Comparative Religion", 15208: "Textbooks|Religion & Spirituality|Hinduism", 15209: "Textbooks|Religion & Spirituality|Islam", 15210: "Textbooks|Religion & Spirituality|Judaism", 15211: "Textbooks|Religion & Spirituality|Spirituality", 15212: "Textbooks|Romance", 15213: "Textbooks|Romance|Contemporary", 15214: "Textbooks|Romance|Erotic Romance", 15215: "Textbooks|Romance|Paranormal", 15216: "Textbooks|Romance|Historical", 15217: "Textbooks|Romance|Short Stories", 15218: "Textbooks|Romance|Suspense", 15219: "Textbooks|Romance|Western", 15220: "Textbooks|Sci-Fi & Fantasy", 15221: "Textbooks|Sci-Fi & Fantasy|Fantasy", 15222: "Textbooks|Sci-Fi & Fantasy|Fantasy|Contemporary", 15223: "Textbooks|Sci-Fi & Fantasy|Fantasy|Epic", 15224: "Textbooks|Sci-Fi & Fantasy|Fantasy|Historical", 15225: "Textbooks|Sci-Fi & Fantasy|Fantasy|Paranormal", 15226: "Textbooks|Sci-Fi & Fantasy|Fantasy|Short Stories", 15227: "Textbooks|Sci-Fi & Fantasy|Science Fiction", 15228: "Textbooks|Sci-Fi & Fantasy|Science Fiction & Literature", 15229: "Textbooks|Sci-Fi & Fantasy|Science Fiction & Literature|Adventure", 15230: "Textbooks|Sci-Fi & Fantasy|Science Fiction & Literature|High Tech", 15231: "Textbooks|Sci-Fi & Fantasy|Science Fiction & Literature|Short Stories", 15232: "Textbooks|Science & Nature", 15233: "Textbooks|Science & Nature|Agriculture", 15234: "Textbooks|Science & Nature|Astronomy", 15235: "Textbooks|Science & Nature|Atmosphere", 15236: "Textbooks|Science & Nature|Biology", 15237: "Textbooks|Science & Nature|Chemistry", 15238: "Textbooks|Science & Nature|Earth Sciences", 15239: "Textbooks|Science & Nature|Ecology", 15240: "Textbooks|Science & Nature|Environment", 15241: "Textbooks|Science & Nature|Essays", 15242: "Textbooks|Science & Nature|Geography", 15243: "Textbooks|Science & Nature|Geology", 15244: "Textbooks|Science & Nature|History", 15245: "Textbooks|Science & Nature|Life Sciences", 15246: "Textbooks|Science & Nature|Nature", 15247: "Textbooks|Science & Nature|Physics", 15248: "Textbooks|Science & Nature|Reference", 15249: "Textbooks|Social Science", 15250: "Textbooks|Social Science|Anthropology", 15251: "Textbooks|Social Science|Archaeology", 15252: "Textbooks|Social Science|Civics", 15253: "Textbooks|Social Science|Government", 15254: "Textbooks|Social Science|Social Studies", 15255: "Textbooks|Social Science|Social Welfare", 15256: "Textbooks|Social Science|Society", 15257: "Textbooks|Social Science|Society|African Studies", 15258: "Textbooks|Social Science|Society|American Studies", 15259: "Textbooks|Social Science|Society|Asia Pacific Studies", 15260: "Textbooks|Social Science|Society|Cross-Cultural Studies", 15261: "Textbooks|Social Science|Society|European Studies", 15262: "Textbooks|Social Science|Society|Immigration & Emigration", 15263: "Textbooks|Social Science|Society|Indigenous Studies", 15264: "Textbooks|Social Science|Society|Latin & Caribbean Studies", 15265: "Textbooks|Social Science|Society|Middle Eastern Studies", 15266: "Textbooks|Social Science|Society|Race & Ethnicity Studies", 15267: "Textbooks|Social Science|Society|Sexuality Studies", 15268: "Textbooks|Social Science|Society|Women's Studies", 15269: "Textbooks|Social Science|Sociology", 15270: "Textbooks|Sports & Outdoors", 15271: "Textbooks|Sports & Outdoors|Baseball", 15272: "Textbooks|Sports & Outdoors|Basketball", 15273: "Textbooks|Sports & Outdoors|Coaching", 15274: "Textbooks|Sports & Outdoors|Equestrian", 15275: "Textbooks|Sports & Outdoors|Extreme Sports", 15276: "Textbooks|Sports & Outdoors|Football", 15277: "Textbooks|Sports & Outdoors|Golf", 15278: "Textbooks|Sports & Outdoors|Hockey", 15279: "Textbooks|Sports & Outdoors|Motor Sports", 15280: "Textbooks|Sports & Outdoors|Mountaineering", 15281: "Textbooks|Sports & Outdoors|Outdoors", 15282: "Textbooks|Sports & Outdoors|Racket Sports", 15283: "Textbooks|Sports & Outdoors|Reference", 15284: "Textbooks|Sports & Outdoors|Soccer", 15285: "Textbooks|Sports & Outdoors|Training", 15286: "Textbooks|Sports & Outdoors|Water Sports", 15287: "Textbooks|Sports & Outdoors|Winter Sports", 15288: "Textbooks|Teaching & Learning", 15289: "Textbooks|Teaching & Learning|Adult Education", 15290: "Textbooks|Teaching & Learning|Curriculum & Teaching", 15291: "Textbooks|Teaching & Learning|Educational Leadership", 15292: "Textbooks|Teaching & Learning|Educational Technology", 15293: "Textbooks|Teaching & Learning|Family & Childcare", 15294: "Textbooks|Teaching & Learning|Information & Library Science", 15295: "Textbooks|Teaching & Learning|Learning Resources", 15296: "Textbooks|Teaching & Learning|Psychology & Research", 15297: "Textbooks|Teaching & Learning|Special Education", 15298: "Textbooks|Travel & Adventure", 15299: "Textbooks|Travel & Adventure|Africa", 15300: "Textbooks|Travel & Adventure|Americas", 15301: "Textbooks|Travel & Adventure|Americas|Canada", 15302: "Textbooks|Travel & Adventure|Americas|Latin America", 15303: "Textbooks|Travel & Adventure|Americas|United States", 15304: "Textbooks|Travel & Adventure|Asia", 15305: "Textbooks|Travel & Adventure|Caribbean", 15306: "Textbooks|Travel & Adventure|Essays & Memoirs", 15307: "Textbooks|Travel & Adventure|Europe", 15308: "Textbooks|Travel & Adventure|Middle East", 15309: "Textbooks|Travel & Adventure|Oceania", 15310: "Textbooks|Travel & Adventure|Specialty Travel", 15311: "Textbooks|Comics & Graphic Novels|Comics", 15312: "Textbooks|Reference|Manuals", 16001: "App Store|Stickers|Emoji & Expressions", 16003: "App Store|Stickers|Animals & Nature", 16005: "App Store|Stickers|Art", 16006: "App Store|Stickers|Celebrations", 16007: "App Store|Stickers|Celebrities", 16008: "App Store|Stickers|Comics & Cartoons", 16009: "App Store|Stickers|Eating & Drinking", 16010: "App Store|Stickers|Gaming", 16014: "App Store|Stickers|Movies & TV", 16015: "App Store|Stickers|Music", 16017: "App Store|Stickers|People", 16019: "App Store|Stickers|Places & Objects", 16021: "App Store|Stickers|Sports & Activities", 16025: "App Store|Stickers|Kids & Family", 16026: "App Store|Stickers|Fashion", 100000: "Music|Christian & Gospel", 100001: "Music|Classical|Art Song", 100002: "Music|Classical|Brass & Woodwinds", 100003: "Music|Classical|Solo Instrumental", 100004: "Music|Classical|Contemporary Era", 100005: "Music|Classical|Oratorio", 100006: "Music|Classical|Cantata", 100007: "Music|Classical|Electronic", 100008: "Music|Classical|Sacred", 100009: "Music|Classical|Guitar", 100010: "Music|Classical|Piano", 100011: "Music|Classical|Violin", 100012: "Music|Classical|Cello", 100013: "Music|Classical|Percussion", 100014: "Music|Electronic|Dubstep", 100015: "Music|Electronic|Bass", 100016: "Music|Hip-Hop/Rap|UK Hip-Hop", 100017: "Music|Reggae|Lovers Rock", 100018: "Music|Alternative|EMO", 100019: "Music|Alternative|Pop Punk", 100020: "Music|Alternative|Indie Pop", 100021: "Music|New Age|Yoga", 100022: "Music|Pop|Tribute", 100023: "Music|Pop|Shows", 100024: "Music|Cuban", 100025: "Music|Cuban|Mambo", 100026: "Music|Cuban|Chachacha", 100027: "Music|Cuban|Guajira", 100028: "Music|Cuban|Son", 100029: "Music|Cuban|Bolero", 100030: "Music|Cuban|Guaracha", 100031: "Music|Cuban|Timba", 100032: "Music|Soundtrack|Video Game", 100033: "Music|Indian|Regional Indian|Punjabi|Punjabi Pop", 100034: "Music|Indian|Regional Indian|Bengali|Rabindra Sangeet", 100035: "Music|Indian|Regional Indian|Malayalam", 100036: "Music|Indian|Regional Indian|Kannada", 100037: "Music|Indian|Regional Indian|Marathi", 100038: "Music|Indian|Regional Indian|Gujarati", 100039: "Music|Indian|Regional Indian|Assamese", 100040: "Music|Indian|Regional Indian|Bhojpuri", 100041: "Music|Indian|Regional Indian|Haryanvi", 100042: "Music|Indian|Regional Indian|Odia", 100043: "Music|Indian|Regional Indian|Rajasthani", 100044: "Music|Indian|Regional Indian|Urdu", 100045: "Music|Indian|Regional Indian|Punjabi", 100046: "Music|Indian|Regional Indian|Bengali", 100047: "Music|Indian|Indian Classical|Carnatic Classical", 100048: "Music|Indian|Indian Classical|Hindustani Classical", 100049: "Music|African|Afro House", 100050: "Music|African|Afro Soul", 100051: "Music|African|Afrobeats", 100052: "Music|African|Benga", 100053: "Music|African|Bongo-Flava", 100054: "Music|African|Coupe-Decale", 100055: "Music|African|Gqom", 100056: "Music|African|Highlife", 100057: "Music|African|Kuduro", 100058: "Music|African|Kizomba", 100059: "Music|African|Kwaito", 100060: "Music|African|Mbalax", 100061: "Music|African|Ndombolo", 100062: "Music|African|Shangaan Electro", 100063: "Music|African|Soukous", 100064: "Music|African|Taarab", 100065: "Music|African|Zouglou", 100066: "Music|Turkish|Ozgun", 100067: "Music|Turkish|Fantezi", 100068: "Music|Turkish|Religious", 100069: "Music|Pop|Turkish Pop", 100070: "Music|Rock|Turkish Rock", 100071: "Music|Alternative|Turkish Alternative", 100072: "Music|Hip-Hop/Rap|Turkish Hip-Hop/Rap", 100073: "Music|African|Maskandi", 100074: "Music|Russian|Russian Romance", 100075: "Music|Russian|Russian Bard", 100076: "Music|Russian|Russian Pop", 100077: "Music|Russian|Russian Rock", 100078: "Music|Russian|Russian Hip-Hop", 100079: "Music|Arabic|Levant", 100080: "Music|Arabic|Levant|Dabke", 100081: "Music|Arabic|Maghreb Rai", 100082: "Music|Arabic|Khaleeji|Khaleeji Jalsat", 100083: "Music|Arabic|Khaleeji|Khaleeji Shailat", 100084: "Music|Tarab", 100085: "Music|Tarab|Iraqi Tarab", 100086: "Music|Tarab|Egyptian Tarab", 100087: "Music|Tarab|Khaleeji Tarab", 100088: "Music|Pop|Levant Pop", 100089: "Music|Pop|Iraqi Pop", 100090: "Music|Pop|Egyptian Pop", 100091: "Music|Pop|Maghreb Pop", 100092: "Music|Pop|Khaleeji Pop", 100093: "Music|Hip-Hop/Rap|Levant Hip-Hop", 100094: "Music|Hip-Hop/Rap|Egyptian Hip-Hop", 100095: "Music|Hip-Hop/Rap|Maghreb Hip-Hop", 100096: "Music|Hip-Hop/Rap|Khaleeji Hip-Hop", 100097: "Music|Alternative|Indie Levant", 100098: "Music|Alternative|Indie Egyptian", 100099: "Music|Alternative|Indie Maghreb", 100100: "Music|Electronic|Levant Electronic", 100101: "Music|Electronic|Electro-Cha'abi", 100102: "Music|Electronic|Maghreb Electronic", 100103: "Music|Folk|Iraqi Folk", 100104: "Music|Folk|Khaleeji Folk", 100105: "Music|Dance|Maghreb Dance", 40000000: "iTunes U", 40000001: "iTunes U|Business & Economics", 40000002: "iTunes U|Business & Economics|Economics", 40000003: "iTunes U|Business & Economics|Finance", 40000004: "iTunes U|Business & Economics|Hospitality", 40000005: "iTunes U|Business & Economics|Management", 40000006: "iTunes U|Business & Economics|Marketing", 40000007: "iTunes U|Business & Economics|Personal Finance", 40000008: "iTunes U|Business & Economics|Real Estate", 40000009: "iTunes U|Engineering", 40000010: "iTunes U|Engineering|Chemical & Petroleum Engineering", 40000011: "iTunes U|Engineering|Civil Engineering", 40000012: "iTunes U|Engineering|Computer Science", 40000013: "iTunes U|Engineering|Electrical Engineering", 40000014: "iTunes U|Engineering|Environmental Engineering", 40000015: "iTunes U|Engineering|Mechanical Engineering", 40000016: "iTunes U|Music, Art, & Design", 40000017: "iTunes U|Music, Art, & Design|Architecture", 40000019: "iTunes U|Music, Art, & Design|Art History", 40000020: "iTunes U|Music, Art, & Design|Dance", 40000021: "iTunes U|Music, Art, & Design|Film", 40000022: "iTunes U|Music, Art, & Design|Design", 40000023: "iTunes U|Music, Art, & Design|Interior Design", 40000024: "iTunes U|Music, Art, & Design|Music", 40000025: "iTunes U|Music, Art, & Design|Theater", 40000026: "iTunes U|Health & Medicine", 40000027: "iTunes U|Health & Medicine|Anatomy & Physiology", 40000028: "iTunes U|Health & Medicine|Behavioral Science", 40000029: "iTunes U|Health & Medicine|Dentistry", 40000030: "iTunes U|Health & Medicine|Diet & Nutrition", 40000031: "iTunes U|Health & Medicine|Emergency Medicine", 40000032: "iTunes U|Health & Medicine|Genetics", 40000033: "iTunes U|Health & Medicine|Gerontology", 40000034: "iTunes U|Health & Medicine|Health & Exercise Science", 40000035: "iTunes U|Health & Medicine|Immunology", 40000036: "iTunes U|Health & Medicine|Neuroscience", 40000037: "iTunes U|Health & Medicine|Pharmacology & Toxicology", 40000038: "iTunes U|Health & Medicine|Psychiatry", 40000039: "iTunes U|Health & Medicine|Global Health", 40000040: "iTunes U|Health & Medicine|Radiology", 40000041: "iTunes U|History", 40000042: "iTunes U|History|Ancient History", 40000043: "iTunes U|History|Medieval History", 40000044: "iTunes U|History|Military History", 40000045: "iTunes U|History|Modern History", 40000046: "iTunes U|History|African History", 40000047: "iTunes U|History|Asia-Pacific History", 40000048: "iTunes U|History|European History", 40000049: "iTunes U|History|Middle Eastern History", 40000050: "iTunes U|History|North American History", 40000051: "iTunes U|History|South American History", 40000053: "iTunes U|Communications & Journalism", 40000054: "iTunes U|Philosophy", 40000055: "iTunes U|Religion & Spirituality", 40000056: "iTunes U|Languages", 40000057: "iTunes U|Languages|African Languages", 40000058: "iTunes U|Languages|Ancient Languages", 40000061: "iTunes U|Languages|English", 40000063: "iTunes U|Languages|French", 40000064: "iTunes U|Languages|German", 40000065: "iTunes U|Languages|Italian", 40000066: "iTunes U|Languages|Linguistics", 40000068: "iTunes U|Languages|Spanish", 40000069: "iTunes U|Languages|Speech Pathology", 40000070: "iTunes U|Writing & Literature", 40000071: "iTunes U|Writing & Literature|Anthologies", 40000072: "iTunes U|Writing & Literature|Biography", 40000073: "iTunes U|Writing & Literature|Classics", 40000074: "iTunes U|Writing & Literature|Literary Criticism", 40000075: "iTunes U|Writing & Literature|Fiction", 40000076: "iTunes U|Writing & Literature|Poetry", 40000077: "iTunes U|Mathematics", 40000078: "iTunes U|Mathematics|Advanced Mathematics", 40000079: "iTunes U|Mathematics|Algebra", 40000080: "iTunes U|Mathematics|Arithmetic", 40000081: "iTunes U|Mathematics|Calculus", 40000082: "iTunes U|Mathematics|Geometry", 40000083: "iTunes U|Mathematics|Statistics", 40000084: "iTunes U|Science", 40000085: "iTunes U|Science|Agricultural", 40000086: "iTunes U|Science|Astronomy", 40000087: "iTunes U|Science|Atmosphere", 40000088: "iTunes U|Science|Biology", 40000089: "iTunes U|Science|Chemistry", 40000090: "iTunes U|Science|Ecology", 40000091: "iTunes U|Science|Geography", 40000092: "iTunes U|Science|Geology", 40000093: "iTunes U|Science|Physics", 40000094: "iTunes U|Social Science", 40000095: "iTunes U|Law & Politics|Law", 40000096: "iTunes U|Law & Politics|Political Science", 40000097: "iTunes U|Law & Politics|Public Administration", 40000098: "iTunes U|Social Science|Psychology", 40000099: "iTunes U|Social Science|Social Welfare", 40000100: "iTunes U|Social Science|Sociology", 40000101: "iTunes U|Society", 40000103: "iTunes U|Society|Asia Pacific Studies", 40000104: "iTunes U|Society|European Studies", 40000105: "iTunes U|Society|Indigenous Studies", 40000106: "iTunes U|Society|Latin & Caribbean Studies", 40000107: "iTunes U|Society|Middle Eastern Studies", 40000108: "iTunes U|Society|Women's Studies", 40000109: "iTunes U|Teaching & Learning", 40000110: "iTunes U|Teaching & Learning|Curriculum & Teaching", 40000111: "iTunes U|Teaching & Learning|Educational Leadership", 40000112: "iTunes U|Teaching & Learning|Family & Childcare", 40000113: "iTunes U|Teaching & Learning|Learning Resources", 40000114: "iTunes U|Teaching & Learning|Psychology & Research", 40000115: "iTunes U|Teaching & Learning|Special Education", 40000116: "iTunes U|Music, Art, & Design|Culinary Arts", 40000117: "iTunes U|Music, Art, & Design|Fashion", 40000118: "iTunes U|Music, Art, & Design|Media Arts", 40000119: "iTunes U|Music, Art, & Design|Photography", 40000120: "iTunes U|Music, Art, & Design|Visual Art", 40000121: "iTunes U|Business & Economics|Entrepreneurship", 40000122: "iTunes U|Communications & Journalism|Broadcasting", 40000123: "iTunes U|Communications & Journalism|Digital Media", 40000124: "iTunes U|Communications & Journalism|Journalism", 40000125: "iTunes U|Communications & Journalism|Photojournalism", 40000126: "iTunes U|Communications & Journalism|Print", 40000127: "iTunes U|Communications & Journalism|Speech", 40000128: "iTunes U|Communications & Journalism|Writing", 40000129: "iTunes U|Health & Medicine|Nursing", 40000130: "iTunes U|Languages|Arabic", 40000131: "iTunes U|Languages|Chinese", 40000132: "iTunes U|Languages|Hebrew", 40000133: "iTunes U|Languages|Hindi", 40000134: "iTunes U|Languages|Indigenous Languages", 40000135: "iTunes U|Languages|Japanese", 40000136: "iTunes U|Languages|Korean", 40000137: "iTunes U|Languages|Other Languages", 40000138: "iTunes U|Languages|Portuguese", 40000139: "iTunes U|Languages|Russian", 40000140: "iTunes U|Law & Politics", 40000141: "iTunes U|Law & Politics|Foreign Policy & International Relations", 40000142: "iTunes U|Law & Politics|Local Governments", 40000143: "iTunes U|Law & Politics|National Governments", 40000144: "iTunes U|Law & Politics|World Affairs", 40000145: "iTunes U|Writing & Literature|Comparative Literature", 40000146: "iTunes U|Philosophy|Aesthetics", 40000147: "iTunes U|Philosophy|Epistemology", 40000148: "iTunes U|Philosophy|Ethics", 40000149: "iTunes U|Philosophy|Metaphysics", 40000150: "iTunes U|Philosophy|Political Philosophy", 40000151: "iTunes U|Philosophy|Logic", 40000152: "iTunes U|Philosophy|Philosophy of Language", 40000153: "iTunes U|Philosophy|Philosophy of Religion", 40000154: "iTunes U|Social Science|Archaeology", 40000155: "iTunes U|Social Science|Anthropology", 40000156: "iTunes U|Religion & Spirituality|Buddhism", 40000157: "iTunes U|Religion & Spirituality|Christianity", 40000158: "iTunes U|Religion & Spirituality|Comparative Religion", 40000159: "iTunes U|Religion & Spirituality|Hinduism", 40000160: "iTunes U|Religion & Spirituality|Islam", 40000161: "iTunes U|Religion & Spirituality|Judaism", 40000162: "iTunes U|Religion & Spirituality|Other Religions", 40000163: "iTunes U|Religion & Spirituality|Spirituality", 40000164: "iTunes U|Science|Environment", 40000165: "iTunes U|Society|African Studies", 40000166: "iTunes U|Society|American Studies", 40000167: "iTunes U|Society|Cross-cultural Studies", 40000168: "iTunes U|Society|Immigration & Emigration", 40000169: "iTunes U|Society|Race & Ethnicity Studies", 40000170: "iTunes U|Society|Sexuality Studies", 40000171: "iTunes U|Teaching & Learning|Educational Technology", 40000172: "iTunes U|Teaching & Learning|Information/Library Science", 40000173: "iTunes U|Languages|Dutch", 40000174: "iTunes U|Languages|Luxembourgish", 40000175: "iTunes U|Languages|Swedish", 40000176: "iTunes U|Languages|Norwegian", 40000177: "iTunes U|Languages|Finnish", 40000178: "iTunes U|Languages|Danish", 40000179: "iTunes U|Languages|Polish", 40000180: "iTunes U|Languages|Turkish", 40000181: "iTunes U|Languages|Flemish", 50000024: "Audiobooks", 50000040: "Audiobooks|Fiction", 50000041: "Audiobooks|Arts & Entertainment", 50000042: "Audiobooks|Biographies & Memoirs", 50000043: "Audiobooks|Business & Personal Finance", 50000044: "Audiobooks|Kids & Young Adults", 50000045: "Audiobooks|Classics", 50000046: "Audiobooks|Comedy", 50000047: "Audiobooks|Drama & Poetry", 50000048: "Audiobooks|Speakers & Storytellers", 50000049: "Audiobooks|History", 50000050: "Audiobooks|Languages", 50000051: "Audiobooks|Mysteries & Thrillers", 50000052: "Audiobooks|Nonfiction", 50000053: "Audiobooks|Religion & Spirituality", 50000054: "Audiobooks|Science & Nature", 50000055: "Audiobooks|Sci Fi & Fantasy", 50000056: "Audiobooks|Self-Development", 50000057: "Audiobooks|Sports & Outdoors", 50000058: "Audiobooks|Technology", 50000059: "Audiobooks|Travel & Adventure", 50000061: "Music|Spoken Word", 50000063: "Music|Disney", 50000064: "Music|French Pop", 50000066: "Music|German Pop", 50000068: "Music|German Folk", 50000069: "Audiobooks|Romance", 50000070: "Audiobooks|Audiobooks Latino", 50000071: "Books|Comics & Graphic Novels|Manga|Action", 50000072: "Books|Comics & Graphic Novels|Manga|Comedy", 50000073: "Books|Comics & Graphic Novels|Manga|Erotica", 50000074: "Books|Comics & Graphic Novels|Manga|Fantasy", 50000075: "Books|Comics & Graphic Novels|Manga|Four Cell Manga", 50000076: "Books|Comics & Graphic Novels|Manga|Gay & Lesbian", 50000077: "Books|Comics & Graphic Novels|Manga|Hard-Boiled", 50000078: "Books|Comics & Graphic Novels|Manga|Heroes", 50000079: "Books|Comics & Graphic Novels|Manga|Historical Fiction", 50000080: "Books|Comics & Graphic Novels|Manga|Mecha", 50000081: "Books|Comics & Graphic Novels|Manga|Mystery", 50000082: "Books|Comics & Graphic Novels|Manga|Nonfiction", 50000083: "Books|Comics & Graphic Novels|Manga|Religious", 50000084: "Books|Comics & Graphic Novels|Manga|Romance", 50000085: "Books|Comics & Graphic Novels|Manga|Romantic Comedy", 50000086: "Books|Comics & Graphic Novels|Manga|Science Fiction", 50000087: "Books|Comics & Graphic Novels|Manga|Sports", 50000088: "Books|Fiction & Literature|Light Novels", 50000089: "Books|Comics & Graphic Novels|Manga|Horror", 50000090: "Books|Comics & Graphic Novels|Comics", 50000091: "Books|Romance|Multicultural", 50000092: "Audiobooks|Erotica", 50000093: "Audiobooks|Light Novels" } },
	{ id: "gnre", name: "Genre", type: "undef" },
	{ id: "grup", name: "Grouping", type: "string" },
	{ id: "gshh", name: "GoogleHostHeader", type: "string" },
	{ id: "gspm", name: "GooglePingMessage", type: "string" },
	{ id: "gspu", name: "GooglePingURL", type: "string" },
	{ id: "gssd", name: "GoogleSourceData", type: "string" },
	{ id: "gsst", name: "GoogleStartTime", type: "string" },
	{ id: "gstd", name: "GoogleTrackDuration", type: "string" },
	{ id: "hdvd", name: "HDVideo", type: "int8s", print: { 0: "No", 1: "Yes" } },
	{ id: "itnu", name: "iTunesU", type: "int8s", print: { 0: "No", 1: "Yes" } },
	{ id: "keyw", name: "Keyword", type: "string" },
	{ id: "ldes", name: "LongDescription", type: "string" },
	{ id: "ownr", name: "Owner", type: "string" },
	{ id: "pcst", name: "Podcast", type: "int8s", print: { 0: "No", 1: "Yes" } },
	{ id: "perf", name: "Performer", type: "string" },
	{ id: "pgap", name: "PlayGap", type: "int8s", print: { 0: "Insert Gap", 1: "No Gap" } },
	{ id: "plID", name: "AlbumID", type: "int32s" },
	{ id: "prID", name: "ProductID", type: "string" },
	{ id: "purd", name: "PurchaseDate", type: "string" },
	{ id: "purl", name: "PodcastURL", type: "string" },
	{ id: "rate", name: "RatingPercent", type: "string" },
	{ id: "rldt", name: "ReleaseDate", type: "string" },
	{ id: "rtng", name: "Rating", type: "int8s", print: { 0: "none", 1: "Explicit", 2: "Clean", 4: "Explicit (old)" } },
	{ id: "sdes", name: "StoreDescription", type: "string" },
	{ id: "sfID", name: "AppleStoreCountry", type: "int32s", print: { 143441: "United States", 143442: "France", 143443: "Germany", 143444: "United Kingdom", 143445: "Austria", 143446: "Belgium", 143447: "Finland", 143448: "Greece", 143449: "Ireland", 143450: "Italy", 143451: "Luxembourg", 143452: "Netherlands", 143453: "Portugal", 143454: "Spain", 143455: "Canada", 143456: "Sweden", 143457: "Norway", 143458: "Denmark", 143459: "Switzerland", 143460: "Australia", 143461: "New Zealand", 143462: "Japan", 143463: "Hong Kong", 143464: "Singapore", 143465: "China", 143466: "Republic of Korea", 143467: "India", 143468: "Mexico", 143469: "Russia", 143470: "Taiwan", 143471: "Vietnam", 143472: "South Africa", 143473: "Malaysia", 143474: "Philippines", 143475: "Thailand", 143476: "Indonesia", 143477: "Pakistan", 143478: "Poland", 143479: "Saudi Arabia", 143480: "Turkey", 143481: "United Arab Emirates", 143482: "Hungary", 143483: "Chile", 143484: "Nepal", 143485: "Panama", 143486: "Sri Lanka", 143487: "Romania", 143489: "Czech Republic", 143491: "Israel", 143492: "Ukraine", 143493: "Kuwait", 143494: "Croatia", 143495: "Costa Rica", 143496: "Slovakia", 143497: "Lebanon", 143498: "Qatar", 143499: "Slovenia", 143501: "Colombia", 143502: "Venezuela", 143503: "Brazil", 143504: "Guatemala", 143505: "Argentina", 143506: "El Salvador", 143507: "Peru", 143508: "Dominican Republic", 143509: "Ecuador", 143510: "Honduras", 143511: "Jamaica", 143512: "Nicaragua", 143513: "Paraguay", 143514: "Uruguay", 143515: "Macau", 143516: "Egypt", 143517: "Kazakhstan", 143518: "Estonia", 143519: "Latvia", 143520: "Lithuania", 143521: "Malta", 143523: "Moldova", 143524: "Armenia", 143525: "Botswana", 143526: "Bulgaria", 143528: "Jordan", 143529: "Kenya", 143530: "Macedonia", 143531: "Madagascar", 143532: "Mali", 143533: "Mauritius", 143534: "Niger", 143535: "Senegal", 143536: "Tunisia", 143537: "Uganda", 143538: "Anguilla", 143539: "Bahamas", 143540: "Antigua and Barbuda", 143541: "Barbados", 143542: "Bermuda", 143543: "British Virgin Islands", 143544: "Cayman Islands", 143545: "Dominica", 143546: "Grenada", 143547: "Montserrat", 143548: "St. Kitts and Nevis", 143549: "St. Lucia", 143550: "St. Vincent and The Grenadines", 143551: "Trinidad and Tobago", 143552: "Turks and Caicos", 143553: "Guyana", 143554: "Suriname", 143555: "Belize", 143556: "Bolivia", 143557: "Cyprus", 143558: "Iceland", 143559: "Bahrain", 143560: "Brunei Darussalam", 143561: "Nigeria", 143562: "Oman", 143563: "Algeria", 143564: "Angola", 143565: "Belarus", 143566: "Uzbekistan", 143568: "Azerbaijan", 143571: "Yemen", 143572: "Tanzania", 143573: "Ghana", 143575: "Albania", 143576: "Benin", 143577: "Bhutan", 143578: "Burkina Faso", 143579: "Cambodia", 143580: "Cape Verde", 143581: "Chad", 143582: "Republic of the Congo", 143583: "Fiji", 143584: "Gambia", 143585: "Guinea-Bissau", 143586: "Kyrgyzstan", 143587: "Lao People's Democratic Republic", 143588: "Liberia", 143589: "Malawi", 143590: "Mauritania", 143591: "Federated States of Micronesia", 143592: "Mongolia", 143593: "Mozambique", 143594: "Namibia", 143595: "Palau", 143597: "Papua New Guinea", 143598: "Sao Tome and Principe", 143599: "Seychelles", 143600: "Sierra Leone", 143601: "Solomon Islands", 143602: "Swaziland", 143603: "Tajikistan", 143604: "Turkmenistan", 143605: "Zimbabwe" } },
	{ id: "shwm", name: "ShowMovement", type: "int8s", print: { 0: "No", 1: "Yes" } },
	{ id: "snal", name: "PreviewImage", type: "string", binary: true },
	{ id: "soaa", name: "SortAlbumArtist", type: "string" },
	{ id: "soal", name: "SortAlbum", type: "string" },
	{ id: "soar", name: "SortArtist", type: "string" },
	{ id: "soco", name: "SortComposer", type: "string" },
	{ id: "sonm", name: "SortName", type: "string" },
	{ id: "sosn", name: "SortShow", type: "string" },
	{ id: "stik", name: "MediaType", type: "int8s", print: { 0: "Movie (old)", 1: "Normal (Music)", 2: "Audiobook", 5: "Whacked Bookmark", 6: "Music Video", 9: "Movie", 10: "TV Show", 11: "Booklet", 14: "Ringtone", 21: "Podcast", 23: "iTunes U" } },
	{ id: "titl", name: "Title", type: "string" },
	{ id: "tmpo", name: "BeatsPerMinute", type: "int16s" },
	{ id: "tnal", name: "ThumbnailImage", type: "string", binary: true },
	{ id: "trkn", name: "TrackNumber", type: "undef" },
	{ id: "tven", name: "TVEpisodeID", type: "string" },
	{ id: "tves", name: "TVEpisode", type: "int32s" },
	{ id: "tvnn", name: "TVNetworkName", type: "string" },
	{ id: "tvsh", name: "TVShow", type: "string" },
	{ id: "tvsn", name: "TVSeason", type: "int32u" },
	{ id: "xid ", name: "ISRC", type: "string" },
	{ id: "yrrc", name: "Year", type: "string" },
	{ id: "©ART", name: "Artist", type: "string" },
	{ id: "©alb", name: "Album", type: "string" },
	{ id: "©ard", name: "ArtDirector", type: "string" },
	{ id: "©arg", name: "Arranger", type: "string" },
	{ id: "©aut", name: "Author", type: "string" },
	{ id: "©cmt", name: "Comment", type: "string" },
	{ id: "©com", name: "Composer", type: "string" },
	{ id: "©con", name: "Conductor", type: "string" },
	{ id: "©cpy", name: "Copyright", type: "string" },
	{ id: "©day", name: "ContentCreateDate", type: "string" },
	{ id: "©des", name: "Description", type: "string" },
	{ id: "©dir", name: "Director", type: "string" },
	{ id: "©enc", name: "EncodedBy", type: "string" },
	{ id: "©gen", name: "Genre", type: "string" },
	{ id: "©grp", name: "Grouping", type: "string" },
	{ id: "©lyr", name: "Lyrics", type: "string" },
	{ id: "©mvc", name: "MovementCount", type: "int16s" },
	{ id: "©mvi", name: "MovementNumber", type: "int16s" },
	{ id: "©mvn", name: "MovementName", type: "string" },
	{ id: "©nam", name: "Title", type: "string" },
	{ id: "©nrt", name: "Narrator", type: "string" },
	{ id: "©ope", name: "OriginalArtist", type: "string" },
	{ id: "©prd", name: "Producer", type: "string" },
	{ id: "©pub", name: "Publisher", type: "string" },
	{ id: "©sne", name: "SoundEngineer", type: "string" },
	{ id: "©sol", name: "Soloist", type: "string" },
	{ id: "©st3", name: "Subtitle", type: "string" },
	{ id: "©too", name: "Encoder", type: "string" },
	{ id: "©trk", name: "Track", type: "string" },
	{ id: "©wrk", name: "Work", type: "string" },
	{ id: "©wrt", name: "Composer", type: "string" },
	{ id: "©xpd", name: "ExecutiveProducer", type: "string" },
	{ id: "©xyz", name: "GPSCoordinates", type: "string" }
]);

export const quickTimeItemProp = defineTable('QuickTime::ItemProp', 'QuickTime', 'QuickTime', [
	{ id: "ipma", name: "ItemPropertyAssociation" }
]);

export const quickTimeItemPropCont = defineTable('QuickTime::ItemPropCont', 'QuickTime', 'QuickTime', [
	{ id: "auxC", name: "AuxiliaryImageType", type: "undef" },
	{ id: "clap", name: "CleanAperture", type: "rational64s" },
	{ id: "imir", name: "Mirroring", type: "int8u", print: { 0: "Vertical", 1: "Horizontal" } },
	{ id: "irot", name: "Rotation", type: "int8u", print: { 0: "Horizontal (normal)", 1: "Rotate 270 CW", 2: "Rotate 180", 3: "Rotate 90 CW" } },
	{ id: "ispe", name: "ImageSpatialExtent" },
	{ id: "pasp", name: "PixelAspectRatio", type: "int32u", count: 2 },
	{ id: "pixi", name: "ImagePixelDepth" },
	{ id: "rloc", name: "RelativeLocation", type: "int32u" }
]);

export const quickTimeItemRef = defineTable('QuickTime::ItemRef', 'QuickTime', 'QuickTime', [
	{ id: "auxl", name: "AuxiliaryImageRef" },
	{ id: "cdsc", name: "ContentDescribes" },
	{ id: "dimg", name: "DerivedImageRef" },
	{ id: "thmb", name: "ThumbnailRef" }
]);

export const quickTimeKeys = defineTable('QuickTime::Keys', 'QuickTime', 'Keys', [
	{ id: "Encoded_With", name: "EncodedWith" },
	{ id: "album", name: "Album" },
	{ id: "apple.photos.variation-identifier", name: "ApplePhotosVariationIdentifier", type: "int64s" },
	{ id: "artist", name: "Artist" },
	{ id: "artwork", name: "Artwork" },
	{ id: "author", name: "Author" },
	{ id: "collection.user", name: "UserCollection" },
	{ id: "com.android.capture.fps", name: "AndroidCaptureFPS", type: "float" },
	{ id: "com.android.manufacturer", name: "AndroidMake" },
	{ id: "com.android.model", name: "AndroidModel" },
	{ id: "com.android.version", name: "AndroidVersion" },
	{ id: "com.xiaomi.hdr10", name: "XiaomiHDR10", type: "int32s" },
	{ id: "com.xiaomi.preview_video_cover", name: "XiaomiPreviewVideoCover", type: "int32s" },
	{ id: "comment", name: "Comment" },
	{ id: "compatible_brands", name: "CompatibleBrands" },
	{ id: "content.identifier", name: "ContentIdentifier" },
	{ id: "copyright", name: "Copyright" },
	{ id: "creation_time", name: "CreationTime" },
	{ id: "creationdate", name: "CreationDate" },
	{ id: "description", name: "Description" },
	{ id: "detected-face.bounds", name: "DetectedFaceBounds" },
	{ id: "detected-face.face-id", name: "DetectedFaceID" },
	{ id: "detected-face.roll-angle", name: "DetectedFaceRollAngle" },
	{ id: "detected-face.yaw-angle", name: "DetectedFaceYawAngle" },
	{ id: "direction.facing", name: "CameraDirection" },
	{ id: "direction.motion", name: "CameraMotion" },
	{ id: "director", name: "Director" },
	{ id: "displayname", name: "DisplayName" },
	{ id: "encoder", name: "Encoder" },
	{ id: "full-frame-rate-playback-intent", name: "FullFrameRatePlaybackIntent" },
	{ id: "genre", name: "Genre" },
	{ id: "information", name: "Information" },
	{ id: "keywords", name: "Keywords" },
	{ id: "live-photo-info", name: "LivePhotoInfo" },
	{ id: "live-photo.auto", name: "LivePhotoAuto", type: "int8u" },
	{ id: "live-photo.vitality-score", name: "LivePhotoVitalityScore", type: "float" },
	{ id: "live-photo.vitality-scoring-version", name: "LivePhotoVitalityScoringVersion", type: "int64s" },
	{ id: "location.ISO6709", name: "GPSCoordinates" },
	{ id: "location.accuracy.horizontal", name: "LocationAccuracyHorizontal" },
	{ id: "location.body", name: "LocationBody" },
	{ id: "location.date", name: "LocationDate" },
	{ id: "location.name", name: "LocationName" },
	{ id: "location.note", name: "LocationNote" },
	{ id: "location.role", name: "LocationRole", print: { 0: "Shooting Location", 1: "Real Location", 2: "Fictional Location" } },
	{ id: "major_brand", name: "MajorBrand" },
	{ id: "make", name: "Make" },
	{ id: "minor_version", name: "MinorVersion" },
	{ id: "model", name: "Model" },
	{ id: "player.movie.audio.balance", name: "Balance" },
	{ id: "player.movie.audio.bass", name: "Bass" },
	{ id: "player.movie.audio.gain", name: "AudioGain" },
	{ id: "player.movie.audio.mute", name: "Mute", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: "player.movie.audio.pitchshift", name: "PitchShift" },
	{ id: "player.movie.audio.treble", name: "Treble" },
	{ id: "player.movie.visual.brightness", name: "Brightness" },
	{ id: "player.movie.visual.color", name: "Color" },
	{ id: "player.movie.visual.contrast", name: "Contrast" },
	{ id: "player.movie.visual.tint", name: "Tint" },
	{ id: "player.version", name: "PlayerVersion" },
	{ id: "producer", name: "Producer" },
	{ id: "publisher", name: "Publisher" },
	{ id: "rating.user", name: "UserRating" },
	{ id: "samsung.android.utc_offset", name: "AndroidTimeZone" },
	{ id: "scene-illuminance", name: "SceneIlluminance" },
	{ id: "smartstyle.bypassed", name: "SmartstyleBypassed" },
	{ id: "smartstyle.cast", name: "SmartstyleCast" },
	{ id: "smartstyle.color", name: "SmartstyleColor" },
	{ id: "smartstyle.intensity", name: "SmartstyleIntensity" },
	{ id: "smartstyle.rendering-version", name: "SmartstyleRenderingVersion" },
	{ id: "smartstyle.tone", name: "SmartstyleTone" },
	{ id: "software", name: "Software" },
	{ id: "still-image-time", name: "StillImageTime" },
	{ id: "title", name: "Title" },
	{ id: "version", name: "Version" },
	{ id: "video-orientation", name: "VideoOrientation", print: { 1: "Horizontal (normal)", 2: "Mirror horizontal", 3: "Rotate 180", 4: "Mirror vertical", 5: "Mirror horizontal and rotate 270 CW", 6: "Rotate 90 CW", 7: "Mirror horizontal and rotate 90 CW", 8: "Rotate 270 CW" } },
	{ id: "xiaomi.exifInfo.videoinfo", name: "XiaomiExifInfo" },
	{ id: "year", name: "Year" }
]);

export const quickTimeMain = defineTable('QuickTime::Main', 'QuickTime', 'QuickTime', [
	{ id: "GPS ", name: "GPSDataList2", binary: true, unknown: true },
	{ id: "IDIT", name: "DateTimeOriginal", type: "string" },
	{ id: "PICT", name: "PreviewPICT", binary: true },
	{ id: "ardt", name: "ARDroneFile" },
	{ id: "cust", name: "CustomInfo" },
	{ id: "free", name: "ThumbnailImage", binary: true },
	{ id: "free", name: "HighlightMarkers" },
	{ id: "free", name: "Free", binary: true, unknown: true },
	{ id: "junk", name: "Junk", binary: true, unknown: true },
	{ id: "mdat", name: "MediaData", binary: true, unknown: true },
	{ id: "mdat-offset", name: "MediaDataOffset" },
	{ id: "mdat-size", name: "MediaDataSize" },
	{ id: "mpvd", name: "MotionPhotoVideo", type: "undef", binary: true },
	{ id: "pict", name: "PreviewPICT", binary: true },
	{ id: "prrt", name: "ARDroneTelemetry" },
	{ id: "skip", name: "PreviewImage", binary: true },
	{ id: "skip", name: "Skip", binary: true, unknown: true },
	{ id: "thm ", name: "ThumbnailImage", binary: true },
	{ id: "thum", name: "ThumbnailImage", binary: true },
	{ id: "udat", name: "GPSLog", binary: true },
	{ id: "uuid", name: "SensorData" },
	{ id: "uuid", name: "PreviewImage" },
	{ id: "uuid", name: "ThumbnailImage", binary: true },
	{ id: "uuid", name: "UUID-Unknown", unknown: true },
	{ id: "wide", name: "Wide", binary: true, unknown: true }
]);

export const quickTimeMedia = defineTable('QuickTime::Media', 'QuickTime', 'Track#', [
	{ id: "elng", name: "ExtendedLanguageTag" }
]);

export const quickTimeMediaHeader = defineTable('QuickTime::MediaHeader', 'QuickTime', 'Track#', [
	{ id: 0, name: "MediaHeaderVersion", type: "int32u" },
	{ id: 1, name: "MediaCreateDate", type: "int32u" },
	{ id: 2, name: "MediaModifyDate", type: "int32u" },
	{ id: 3, name: "MediaTimeScale", type: "int32u" },
	{ id: 4, name: "MediaDuration", type: "int32u" },
	{ id: 5, name: "MediaLanguageCode", type: "int16u" }
]);

export const quickTimeMediaInfo = defineTable('QuickTime::MediaInfo', 'QuickTime', 'Track#', [
	{ id: "nmhd", name: "NullMediaHeader", binary: true, unknown: true }
]);

export const quickTimeMeta = defineTable('QuickTime::Meta', 'QuickTime', 'Meta', [
	{ id: "bxml", name: "BinaryXML", binary: true, unknown: true },
	{ id: "free", name: "Free", binary: true, unknown: true },
	{ id: "idat", name: "MetaImageSize", type: "int16u" },
	{ id: "iloc", name: "ItemLocation" },
	{ id: "ipmc", name: "IPMPControl", binary: true, unknown: true },
	{ id: "ipro", name: "ItemProtection", binary: true, unknown: true },
	{ id: "pitm", name: "PrimaryItemReference" },
	{ id: "pitm", name: "PrimaryItemReference" },
	{ id: "uuid", name: "MetaVersion" },
	{ id: "uuid", name: "UUID-Unknown", unknown: true }
]);

export const quickTimeMetaData = defineTable('QuickTime::MetaData', 'QuickTime', 'QuickTime', [
	{ id: 1, name: "Title" },
	{ id: 3, name: "ProductionDate" },
	{ id: 4, name: "Software" },
	{ id: 5, name: "Product" },
	{ id: 10, name: "TrackProperty", each: [{ 0: "No presentation" }, { 0: "No attributes" }] },
	{ id: 11, name: "TimeZone" },
	{ id: 12, name: "ModifyDate" }
]);

export const quickTimeMetaSampleDesc = defineTable('QuickTime::MetaSampleDesc', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "MetaFormat", type: "undef", count: 4 },
	{ id: 8, name: "MetaType", type: "undef" }
]);

export const quickTimeMovie = defineTable('QuickTime::Movie', 'QuickTime', 'QuickTime', [
	{ id: "gps ", name: "GPSDataList", binary: true, unknown: true },
	{ id: "iods", name: "InitialObjectDescriptor", binary: true, unknown: true },
	{ id: "uuid", name: "GarminGPS" },
	{ id: "uuid", name: "UUID-Unknown", unknown: true }
]);

export const quickTimeMovieFragHdr = defineTable('QuickTime::MovieFragHdr', 'QuickTime', 'QuickTime', [
	{ id: 1, name: "MovieFragmentSequence", type: "int32u" }
]);

export const quickTimeMovieHeader = defineTable('QuickTime::MovieHeader', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "MovieHeaderVersion", type: "int8u" },
	{ id: 1, name: "CreateDate", type: "int32u" },
	{ id: 2, name: "ModifyDate", type: "int32u" },
	{ id: 3, name: "TimeScale", type: "int32u" },
	{ id: 4, name: "Duration", type: "int32u" },
	{ id: 5, name: "PreferredRate", type: "int32u" },
	{ id: 6, name: "PreferredVolume", type: "int16u" },
	{ id: 9, name: "MatrixStructure", type: "fixed32s", count: 9 },
	{ id: 18, name: "PreviewTime", type: "int32u" },
	{ id: 19, name: "PreviewDuration", type: "int32u" },
	{ id: 20, name: "PosterTime", type: "int32u" },
	{ id: 21, name: "SelectionTime", type: "int32u" },
	{ id: 22, name: "SelectionDuration", type: "int32u" },
	{ id: 23, name: "CurrentTime", type: "int32u" },
	{ id: 24, name: "NextTrackID", type: "int32u" }
]);

export const quickTimeOtherSampleDesc = defineTable('QuickTime::OtherSampleDesc', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "OtherFormat", type: "undef", count: 4 },
	{ id: 24, name: "PlaybackFrameRate", type: "rational64u" },
	{ id: "ftab", name: "FontTable", type: "undef" },
	{ id: "name", name: "OtherName", type: "undef" }
]);

export const quickTimePreview = defineTable('QuickTime::Preview', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "PreviewDate", type: "int32u" },
	{ id: 2, name: "PreviewVersion", type: "int16u" },
	{ id: 3, name: "PreviewAtomType", type: "string", count: 4 },
	{ id: 5, name: "PreviewAtomIndex", type: "int16u" }
]);

export const quickTimePreviewInfo = defineTable('QuickTime::PreviewInfo', 'QuickTime', 'QuickTime', [
	{ id: 8, name: "PreviewImage", type: "undef", binary: true }
]);

export const quickTimeProtectionInfo = defineTable('QuickTime::ProtectionInfo', 'QuickTime', 'QuickTime', [
	{ id: "enda", name: "Endianness", type: "int16u", print: labels3 },
	{ id: "frma", name: "OriginalFormat" }
]);

export const quickTimeRights = defineTable('QuickTime::Rights', 'QuickTime', 'QuickTime', [
	{ id: "aver", name: "VersionRestrictions" },
	{ id: "medi", name: "MediaFlags" },
	{ id: "mode", name: "ModeFlags" },
	{ id: "plat", name: "Platform" },
	{ id: "song", name: "ItemID" },
	{ id: "tool", name: "ItemTool", type: "string" },
	{ id: "tran", name: "TransactionID" },
	{ id: "veID", name: "ItemVendorID" }
]);

export const quickTimeSampleTable = defineTable('QuickTime::SampleTable', 'QuickTime', 'QuickTime', [
	{ id: "co64", name: "ChunkOffset64", binary: true, unknown: true },
	{ id: "cslg", name: "CompositionToDecodeTimelineMapping", binary: true, unknown: true },
	{ id: "ctts", name: "CompositionTimeToSample", binary: true, unknown: true },
	{ id: "padb", name: "SamplePaddingBits", binary: true, unknown: true },
	{ id: "sbgp", name: "SampleToGroup", binary: true, unknown: true },
	{ id: "sdtp", name: "IdependentAndDisposableSamples", binary: true, unknown: true },
	{ id: "sgpd", name: "SampleGroupDescription", binary: true, unknown: true },
	{ id: "stco", name: "ChunkOffset", binary: true, unknown: true },
	{ id: "stdp", name: "SampleDegradationPriority", binary: true, unknown: true },
	{ id: "stps", name: "PartialSyncSamples" },
	{ id: "stsc", name: "SampleToChunk", binary: true, unknown: true },
	{ id: "stsh", name: "ShadowSyncSampleTable", binary: true, unknown: true },
	{ id: "stss", name: "SyncSampleTable", binary: true, unknown: true },
	{ id: "stsz", name: "SampleSizes", binary: true, unknown: true },
	{ id: "stts", name: "VideoFrameRate", type: "undef" },
	{ id: "stts", name: "TimeToSampleTable", type: "undef", binary: true, unknown: true },
	{ id: "stz2", name: "CompactSampleSizes", binary: true, unknown: true },
	{ id: "subs", name: "Sub-sampleInformation", binary: true, unknown: true }
]);

export const quickTimeSchemeInfo = defineTable('QuickTime::SchemeInfo', 'QuickTime', 'QuickTime', [
	{ id: "cert", name: "Certificate" },
	{ id: "iviv", name: "InitializationVector" },
	{ id: "key ", name: "KeyID" },
	{ id: "name", name: "UserName" },
	{ id: "user", name: "UserID" }
]);

export const quickTimeSchemeType = defineTable('QuickTime::SchemeType', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "SchemeType", type: "undef", count: 4 },
	{ id: 8, name: "SchemeVersion", type: "int16u" },
	{ id: 10, name: "SchemeURL", type: "string" }
]);

export const quickTimeSkipInfo = defineTable('QuickTime::SkipInfo', 'QuickTime', 'QuickTime', [
	{ id: "thma", name: "ThumbnailImage", binary: true },
	{ id: "ver ", name: "Version" }
]);

export const quickTimeSpatialAudio = defineTable('QuickTime::SpatialAudio', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "SpatialAudioVersion", type: "int8u" },
	{ id: 1, name: "AmbisonicType", type: "int8u", print: { 0: "Periphonic" } },
	{ id: 2, name: "AmbisonicOrder", type: "int32u" },
	{ id: 6, name: "AmbisonicChannelOrdering", type: "int8u", print: { 0: "ACN" } },
	{ id: 7, name: "AmbisonicNormalization", type: "int8u", print: { 0: "SN3D" } },
	{ id: 8, name: "AmbisonicChannels", type: "int32u" },
	{ id: 12, name: "AmbisonicChannelMap", type: "int32u" }
]);

export const quickTimeTCMediaInfo = defineTable('QuickTime::TCMediaInfo', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "TextFont", type: "int16u", print: { 0: "System" } },
	{ id: 6, name: "TextFace", type: "int16u", print: { 0: "Plain" }, bits: { 0: "Bold", 1: "Italic", 2: "Underline", 3: "Outline", 4: "Shadow", 5: "Condense", 6: "Extend" } },
	{ id: 8, name: "TextSize", type: "int16u" },
	{ id: 12, name: "TextColor", type: "int16u", count: 3 },
	{ id: 18, name: "BackgroundColor", type: "int16u", count: 3 },
	{ id: 24, name: "FontName", type: "pstring" }
]);

export const quickTimeTrack = defineTable('QuickTime::Track', 'QuickTime', 'Track#', [
	{ id: "uuid", name: "UUID-Unknown", unknown: true }
]);

export const quickTimeTrackAperture = defineTable('QuickTime::TrackAperture', 'QuickTime', 'Track#', [
	{ id: "clef", name: "CleanApertureDimensions", type: "fixed32u", count: 3 },
	{ id: "enof", name: "EncodedPixelsDimensions", type: "fixed32u", count: 3 },
	{ id: "prof", name: "ProductionApertureDimensions", type: "fixed32u", count: 3 }
]);

export const quickTimeTrackHeader = defineTable('QuickTime::TrackHeader', 'QuickTime', 'Track#', [
	{ id: 0, name: "TrackHeaderVersion", type: "int8u" },
	{ id: 1, name: "TrackCreateDate", type: "int32u" },
	{ id: 2, name: "TrackModifyDate", type: "int32u" },
	{ id: 3, name: "TrackID", type: "int32u" },
	{ id: 5, name: "TrackDuration", type: "int32u" },
	{ id: 8, name: "TrackLayer", type: "int16u" },
	{ id: 9, name: "TrackVolume", type: "int16u" },
	{ id: 10, name: "MatrixStructure", type: "fixed32s", count: 9 },
	{ id: 19, name: "ImageWidth", type: "int32u" },
	{ id: 20, name: "ImageHeight", type: "int32u" }
]);

export const quickTimeTrackRef = defineTable('QuickTime::TrackRef', 'QuickTime', 'Track#', [
	{ id: "cdsc", name: "ContentDescribes", type: "int32u" },
	{ id: "chap", name: "ChapterListTrackID", type: "int32u" },
	{ id: "clcp", name: "ClosedCaptionTrack", type: "int32u" },
	{ id: "fall", name: "AlternateFormatTrack", type: "int32u" },
	{ id: "folw", name: "SubtitleTrack", type: "int32u" },
	{ id: "forc", name: "ForcedSubtitleTrack", type: "int32u" },
	{ id: "mpod", name: "ElementaryStreamTrack", type: "int32u" },
	{ id: "scpt", name: "TranscriptTrack", type: "int32u" },
	{ id: "ssrc", name: "Non-primarySourceTrack", type: "int32u" },
	{ id: "sync", name: "SyncronizedTrack", type: "int32u" },
	{ id: "tmcd", name: "TimecodeTrack", type: "int32u" }
]);

export const quickTimeUserData = defineTable('QuickTime::UserData', 'QuickTime', 'UserData', [
	{ id: "@day", name: "ContentCreateDate", type: "string" },
	{ id: "@mak", name: "Make", type: "string" },
	{ id: "@mod", name: "Model", type: "string" },
	{ id: "@swr", name: "SoftwareVersion", type: "string" },
	{ id: "@xyz", name: "GPSCoordinates", type: "string" },
	{ id: "AllF", name: "PlayAllFrames", type: "int8u" },
	{ id: "CAME", name: "SerialNumberHash", type: "string" },
	{ id: "CNCV", name: "CompressorVersion", type: "string" },
	{ id: "CNFV", name: "FirmwareVersion", type: "string" },
	{ id: "CNMN", name: "Model", type: "string" },
	{ id: "FIRM", name: "FirmwareVersion", type: "string" },
	{ id: "FOV\u0000", name: "FieldOfView", type: "string" },
	{ id: "GoPr", name: "GoProType", type: "string" },
	{ id: "LENS", name: "LensSerialNumber", type: "string" },
	{ id: "LOOP", name: "LoopStyle", type: "int32u", print: { 1: "Normal", 2: "Palindromic" } },
	{ id: "Lvlm", name: "LevelMeter", type: "rational64s", unknown: true },
	{ id: "MUID", name: "MediaUID", type: "string" },
	{ id: "PXMN", name: "MakerNotePentaxUnknown", type: "string", binary: true },
	{ id: "RTHU", name: "PreviewImage", type: "string" },
	{ id: "SDLN", name: "PlayMode", type: "string" },
	{ id: "SIGM", name: "PreviewImage", type: "string" },
	{ id: "SNum", name: "SerialNumber", type: "string" },
	{ id: "SelO", name: "PlaySelection", type: "int8u" },
	{ id: "TAGS", name: "UnknownTags", type: "string", binary: true, unknown: true },
	{ id: "WLOC", name: "WindowLocation", type: "int16u" },
	{ id: "_cx_", name: "CX", type: "rational64s", unknown: true },
	{ id: "_cy_", name: "CY", type: "rational64s", unknown: true },
	{ id: "_yaw", name: "Yaw", type: "rational64s" },
	{ id: "albm", name: "Album", type: "string" },
	{ id: "albr", name: "AlbumArtist", type: "string" },
	{ id: "angl", name: "CameraAngle", type: "string" },
	{ id: "apmd", name: "ApertureMode", type: "undef" },
	{ id: "auth", name: "Author", type: "string" },
	{ id: "ccid", name: "ContentID", type: "string" },
	{ id: "cdis", name: "ContentDistributorID", type: "string" },
	{ id: "chpl", name: "ChapterList", type: "string" },
	{ id: "clfn", name: "ClipFileName", type: "string" },
	{ id: "clid", name: "ClipID", type: "string" },
	{ id: "clsf", name: "Classification", type: "undef" },
	{ id: "cmid", name: "CameraID", type: "string" },
	{ id: "cmnm", name: "Model", type: "string" },
	{ id: "coll", name: "CollectionName", type: "string" },
	{ id: "cprt", name: "Copyright", type: "string" },
	{ id: "cver", name: "CodeVersion", type: "string" },
	{ id: "cvru", name: "CoverURI", type: "string" },
	{ id: "date", name: "DateTimeOriginal", type: "string" },
	{ id: "dscp", name: "Description", type: "string" },
	{ id: "finm", name: "OriginalFileName", type: "string" },
	{ id: "fsid", name: "OriginalFilePath", type: "string" },
	{ id: "gnre", name: "Genre", type: "string" },
	{ id: "hinv", name: "HintVersion", type: "string" },
	{ id: "icnu", name: "IconURI", type: "string" },
	{ id: "info", name: "FirmwareVersion", type: "string" },
	{ id: "infu", name: "InfoURL", type: "string" },
	{ id: "kgtt", name: "TrackType", type: "string" },
	{ id: "kywd", name: "Keywords", type: "string" },
	{ id: "loci", name: "LocationInformation", type: "undef" },
	{ id: "lrcu", name: "LyricsURI", type: "string" },
	{ id: "lvlm", name: "LevelMeter", type: "rational64s", unknown: true },
	{ id: "manu", name: "Make", type: "string" },
	{ id: "mcvr", name: "PreviewImage", type: "string", binary: true },
	{ id: "modl", name: "Model", type: "string" },
	{ id: "nail", name: "ThumbnailTIFF", type: "string", binary: true },
	{ id: "name", name: "Name", type: "string" },
	{ id: "perf", name: "Performer", type: "string" },
	{ id: "pmcc", name: "GarminSettings", type: "string" },
	{ id: "ptch", name: "Pitch", type: "rational64s" },
	{ id: "rads", name: "Rads", type: "rational64s", unknown: true },
	{ id: "reel", name: "ReelName", type: "string" },
	{ id: "roll", name: "Roll", type: "rational64s" },
	{ id: "rtng", name: "Rating", type: "undef" },
	{ id: "scen", name: "Scene", type: "string" },
	{ id: "shot", name: "ShotName", type: "string" },
	{ id: "slno", name: "SerialNumber", type: "string" },
	{ id: "thmb", name: "ThumbnailImage", type: "string", binary: true },
	{ id: "thmb", name: "ThumbnailPNG", type: "string", binary: true },
	{ id: "thmb", name: "UnknownThumbnail", type: "string", binary: true },
	{ id: "time", name: "TimeStamp", type: "int32u" },
	{ id: "titl", name: "Title", type: "string" },
	{ id: "tnam", name: "TrackName", type: "string" },
	{ id: "urat", name: "UserRating", type: "undef" },
	{ id: "uuid", name: "GarminSoftware", type: "string" },
	{ id: "uuid", name: "GarminModel", type: "string" },
	{ id: "uuid", name: "UUID-Unknown", type: "string", unknown: true },
	{ id: "vndr", name: "Vendor", type: "string" },
	{ id: "vrot", name: "AccelerometerData", type: "rational64s" },
	{ id: "yrrc", name: "Year", type: "undef" },
	{ id: "©ART", name: "Artist", type: "string" },
	{ id: "©TIM", name: "StartTimecode", type: "string" },
	{ id: "©TSC", name: "StartTimeScale", type: "string" },
	{ id: "©TSZ", name: "StartTimeSampleSize", type: "string" },
	{ id: "©alb", name: "Album", type: "string" },
	{ id: "©arg", name: "Arranger", type: "string" },
	{ id: "©ark", name: "ArrangerKeywords", type: "string" },
	{ id: "©cmt", name: "Comment", type: "string" },
	{ id: "©cok", name: "ComposerKeywords", type: "string" },
	{ id: "©com", name: "Composer", type: "string" },
	{ id: "©cpy", name: "Copyright", type: "string" },
	{ id: "©day", name: "ContentCreateDate", type: "string" },
	{ id: "©dir", name: "Director", type: "string" },
	{ id: "©ed1", name: "Edit1", type: "string" },
	{ id: "©ed2", name: "Edit2", type: "string" },
	{ id: "©ed3", name: "Edit3", type: "string" },
	{ id: "©ed4", name: "Edit4", type: "string" },
	{ id: "©ed5", name: "Edit5", type: "string" },
	{ id: "©ed6", name: "Edit6", type: "string" },
	{ id: "©ed7", name: "Edit7", type: "string" },
	{ id: "©ed8", name: "Edit8", type: "string" },
	{ id: "©ed9", name: "Edit9", type: "string" },
	{ id: "©enc", name: "EncoderID", type: "string" },
	{ id: "©fmt", name: "Format", type: "string" },
	{ id: "©fpt", name: "Pitch", type: "string" },
	{ id: "©frl", name: "Roll", type: "string" },
	{ id: "©fyw", name: "Yaw", type: "string" },
	{ id: "©gen", name: "Genre", type: "string" },
	{ id: "©gpt", name: "CameraPitch", type: "string" },
	{ id: "©grl", name: "CameraRoll", type: "string" },
	{ id: "©grp", name: "Grouping", type: "string" },
	{ id: "©gyw", name: "CameraYaw", type: "string" },
	{ id: "©inf", name: "Information", type: "string" },
	{ id: "©isr", name: "ISRCCode", type: "string" },
	{ id: "©lab", name: "RecordLabelName", type: "string" },
	{ id: "©lal", name: "RecordLabelURL", type: "string" },
	{ id: "©lyr", name: "Lyrics", type: "string" },
	{ id: "©mak", name: "Make", type: "string" },
	{ id: "©mal", name: "MakerURL", type: "string" },
	{ id: "©mdl", name: "Model", type: "string" },
	{ id: "©mod", name: "Model", type: "string" },
	{ id: "©nam", name: "Title", type: "string" },
	{ id: "©pdk", name: "ProducerKeywords", type: "string" },
	{ id: "©phg", name: "RecordingCopyright", type: "string" },
	{ id: "©prd", name: "Producer", type: "string" },
	{ id: "©prf", name: "Performers", type: "string" },
	{ id: "©prk", name: "PerformerKeywords", type: "string" },
	{ id: "©prl", name: "PerformerURL", type: "string" },
	{ id: "©req", name: "Requirements", type: "string" },
	{ id: "©snk", name: "SubtitleKeywords", type: "string" },
	{ id: "©snm", name: "Subtitle", type: "string" },
	{ id: "©src", name: "SourceCredits", type: "string" },
	{ id: "©swf", name: "SongWriter", type: "string" },
	{ id: "©swk", name: "SongWriterKeywords", type: "string" },
	{ id: "©swr", name: "SoftwareVersion", type: "string" },
	{ id: "©too", name: "Encoder", type: "string" },
	{ id: "©trk", name: "Track", type: "string" },
	{ id: "©wrt", name: "Composer", type: "string" },
	{ id: "©xsp", name: "SpeedX", type: "string" },
	{ id: "©xyz", name: "GPSCoordinates", type: "string" },
	{ id: "©ysp", name: "SpeedY", type: "string" },
	{ id: "©zsp", name: "SpeedZ", type: "string" }
]);

export const quickTimeVideo = defineTable('QuickTime::Video', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "DisplaySize", type: "int8u", print: { 0: "Normal", 1: "Double Size", 2: "Half Size", 3: "Full Screen", 4: "Current Size" } },
	{ id: 6, name: "SlideShow", type: "int8u", print: { 0: "No", 1: "Yes" } }
]);

export const quickTimeVideoHeader = defineTable('QuickTime::VideoHeader', 'QuickTime', 'QuickTime', [
	{ id: 2, name: "GraphicsMode", type: "int16u", print: labels2 },
	{ id: 3, name: "OpColor", type: "int16u", count: 3 }
]);

export const quickTimeVideoKeys = defineTable('QuickTime::VideoKeys', 'QuickTime', 'VideoKeys', [
	{ id: "camera.focal_length.35mm_equivalent", name: "FocalLengthIn35mmFormat" },
	{ id: "camera.framereadouttimeinmicroseconds", name: "FrameReadoutTime" },
	{ id: "camera.identifier", name: "CameraIdentifier" },
	{ id: "camera.lens_model", name: "LensModel" },
	{ id: "com.apple.photos.captureMode", name: "CaptureMode" }
]);

export const quickTimeVideoProf = defineTable('QuickTime::VideoProf', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "VideoProfileVersion", type: "int32u", unknown: true },
	{ id: 1, name: "VideoTrackID", type: "int32u" },
	{ id: 2, name: "VideoCodec", type: "undef", count: 4 },
	{ id: 3, name: "VideoCodecInfo", type: "int32u", unknown: true },
	{ id: 4, name: "VideoAttributes", type: "int32u", bits: { 0: "Encrypted", 1: "Variable bitrate", 2: "Variable frame rate", 3: "Interlaced" } },
	{ id: 5, name: "VideoAvgBitrate", type: "int32u" },
	{ id: 6, name: "VideoMaxBitrate", type: "int32u" },
	{ id: 7, name: "VideoAvgFrameRate", type: "fixed32u" },
	{ id: 8, name: "VideoMaxFrameRate", type: "fixed32u" },
	{ id: 9, name: "VideoSize", type: "int16u", count: 2 },
	{ id: 10, name: "PixelAspectRatio", type: "int16u", count: 2 }
]);

export const quickTimeVisualSampleDesc = defineTable('QuickTime::VisualSampleDesc', 'QuickTime', 'QuickTime', [
	{ id: 2, name: "CompressorID", type: "string", count: 4 },
	{ id: 10, name: "VendorID", type: "string", count: 4, print: labels0 },
	{ id: 16, name: "SourceImageWidth", type: "int16u" },
	{ id: 17, name: "SourceImageHeight", type: "int16u" },
	{ id: 18, name: "XResolution", type: "fixed32u" },
	{ id: 20, name: "YResolution", type: "fixed32u" },
	{ id: 25, name: "CompressorName", type: "string", count: 32 },
	{ id: 41, name: "BitDepth", type: "int16u" },
	{ id: "JPEG", name: "JPEGInfo", type: "int16u", binary: true, unknown: true },
	{ id: "avcC", name: "AVCConfiguration", type: "int16u", binary: true, unknown: true },
	{ id: "fiel", name: "VideoFieldOrder", type: "int16u", each: [{ 1: "Progressive", 2: "2:1 Interlaced" }] },
	{ id: "gama", name: "Gamma", type: "fixed32u" },
	{ id: "pasp", name: "PixelAspectRatio", type: "int16u" },
	{ id: "st3d", name: "Stereoscopic3D", type: "int8u", print: { 0: "Monoscopic", 1: "Stereoscopic Top-Bottom", 2: "Stereoscopic Left-Right", 3: "Stereoscopic Stereo-Custom", 4: "Stereoscopic Right-Left" } }
]);

export const quickTimeWave = defineTable('QuickTime::Wave', 'QuickTime', 'QuickTime', [
	{ id: "enda", name: "Endianness", type: "int16u", print: labels3 },
	{ id: "frma", name: "PurchaseFileFormat" }
]);

export const quickTimeCbmp = defineTable('QuickTime::cbmp', 'QuickTime', 'QuickTime', [
	{ id: 1, name: "Layout", type: "int32u" },
	{ id: 2, name: "Padding", type: "int32u" }
]);

export const quickTimeEqui = defineTable('QuickTime::equi', 'QuickTime', 'QuickTime', [
	{ id: 1, name: "ProjectionBoundsTop", type: "int32u" },
	{ id: 2, name: "ProjectionBoundsBottom", type: "int32u" },
	{ id: 3, name: "ProjectionBoundsLeft", type: "int32u" },
	{ id: 4, name: "ProjectionBoundsRight", type: "int32u" }
]);

export const quickTimeITunesInfo = defineTable('QuickTime::iTunesInfo', 'QuickTime', 'iTunes', [
	{ id: "ARTISTS", name: "Artists" },
	{ id: "Actors", name: "Actors" },
	{ id: "BARCODE", name: "Barcode" },
	{ id: "CATALOGNUMBER", name: "CatalogNumber" },
	{ id: "COSTUME_DESIGNER", name: "CostumeDesigner" },
	{ id: "DIRECTOR", name: "Director" },
	{ id: "DIRECTOR_OF_PHOTOGRAPHY", name: "DirectorOfPhotography" },
	{ id: "DISCNUMBER", name: "DiscNumber" },
	{ id: "Dynamic Range (DR)", name: "DynamicRange" },
	{ id: "Dynamic Range (R128)", name: "DynamicRangeR128" },
	{ id: "EDITED_BY", name: "EditedBy" },
	{ id: "IMDB_ID", name: "IMDB_ID" },
	{ id: "LABEL", name: "Label" },
	{ id: "MEDIA", name: "Media" },
	{ id: "MOOD", name: "Mood" },
	{ id: "PRODUCER", name: "Producer" },
	{ id: "PRODUCTION_DESIGNER", name: "ProductionDesigner" },
	{ id: "Peak Level (R128)", name: "PeakLevelR128" },
	{ id: "Peak Level (Sample)", name: "PeakLevelSample" },
	{ id: "RATING", name: "Rating" },
	{ id: "SCREENPLAY_BY", name: "ScreenplayBy" },
	{ id: "SCRIPT", name: "Script" },
	{ id: "TIPL", name: "TIPL" },
	{ id: "TMDB_ID", name: "TMDB_ID" },
	{ id: "TRACKNUMBER", name: "TrackNumber" },
	{ id: "Volume Level (R128)", name: "VolumeLevelR128" },
	{ id: "Volume Level (ReplayGain)", name: "ReplayVolumeLevel" },
	{ id: "iTunEXTC", name: "ContentRating" },
	{ id: "iTunNORM", name: "VolumeNormalization" },
	{ id: "iTunSMPB", name: "iTunSMPB" },
	{ id: "iTunes_CDDB_1", name: "CDDB1Info" },
	{ id: "iTunes_CDDB_TrackNumber", name: "CDDBTrackNumber" },
	{ id: "initialkey", name: "InitialKey" },
	{ id: "originaldate", name: "OriginalDate" },
	{ id: "originalyear", name: "OriginalYear" },
	{ id: "popularimeter", name: "Popularimeter" },
	{ id: "replaygain_track_gain", name: "ReplayTrackGain" },
	{ id: "replaygain_track_peak", name: "ReplayTrackPeak" },
	{ id: "tool", name: "iTunTool", type: "int32u" },
	{ id: "~length", name: "Length" }
]);

export const quickTimePrhd = defineTable('QuickTime::prhd', 'QuickTime', 'QuickTime', [
	{ id: 1, name: "PoseYawDegrees", type: "fixed32s" },
	{ id: 2, name: "PosePitchDegrees", type: "fixed32s" },
	{ id: 3, name: "PoseRollDegrees", type: "fixed32s" }
]);

export const quickTimeSdpd = defineTable('QuickTime::sdpd', 'QuickTime', 'QuickTime', [
	{ id: "sdpi", name: "SDPI", type: "int32u", unknown: true }
]);

export const quickTimeSetu = defineTable('QuickTime::setu', 'QuickTime', 'QuickTime', [
	{ id: "dims", name: "Dimensions", type: "int32u", count: 2 }
]);

export const quickTimeSv3d = defineTable('QuickTime::sv3d', 'QuickTime', 'QuickTime', [
	{ id: "svhd", name: "MetadataSource", type: "undef" }
]);

export const microsoftXtra = defineTable('Microsoft::Xtra', 'QuickTime', 'Microsoft', [
	{ id: "Abstract", name: "Abstract" },
	{ id: "AcquisitionTime", name: "AcquisitionTime" },
	{ id: "AcquisitionTimeDay", name: "AcquisitionTimeDay" },
	{ id: "AcquisitionTimeMonth", name: "AcquisitionTimeMonth" },
	{ id: "AcquisitionTimeYear", name: "AcquisitionTimeYear" },
	{ id: "AcquisitionTimeYearMonth", name: "AcquisitionTimeYearMonth" },
	{ id: "AcquisitionTimeYearMonthDay", name: "AcquisitionTimeYearMonthDay" },
	{ id: "AlbumArtistSortOrder", name: "AlbumArtistSortOrder" },
	{ id: "AlbumID", name: "AlbumID" },
	{ id: "AlbumIDAlbumArtist", name: "AlbumIDAlbumArtist" },
	{ id: "AlbumTitleSortOrder", name: "AlbumTitleSortOrder" },
	{ id: "AlternateSourceURL", name: "AlternateSourceURL" },
	{ id: "AudioBitrate", name: "AudioBitrate" },
	{ id: "AudioFormat", name: "AudioFormat" },
	{ id: "Author", name: "Author" },
	{ id: "AuthorSortOrder", name: "AuthorSortOrder" },
	{ id: "AverageLevel", name: "AverageLevel" },
	{ id: "Bitrate", name: "Bitrate" },
	{ id: "BuyNow", name: "BuyNow" },
	{ id: "BuyTickets", name: "BuyTickets" },
	{ id: "CDTrackEnabled", name: "CDTrackEnabled" },
	{ id: "CallLetters", name: "CallLetters" },
	{ id: "CameraManufacturer", name: "CameraManufacturer" },
	{ id: "CameraModel", name: "CameraModel" },
	{ id: "Channels", name: "Channels" },
	{ id: "Comment", name: "Comment" },
	{ id: "ContentDistributorDuration", name: "ContentDistributorDuration" },
	{ id: "Copyright", name: "Copyright" },
	{ id: "Count", name: "Count" },
	{ id: "CurrentBitrate", name: "CurrentBitrate" },
	{ id: "DLNAServerUDN", name: "DLNAServerUDN" },
	{ id: "DLNASourceURI", name: "DLNASourceURI" },
	{ id: "DRMIndividualizedVersion", name: "DRMIndividualizedVersion" },
	{ id: "DRMKeyID", name: "DRMKeyID" },
	{ id: "DTCPIPHost", name: "DTCPIPHost" },
	{ id: "DTCPIPPort", name: "DTCPIPPort" },
	{ id: "DVDID", name: "DVDID" },
	{ id: "Description", name: "Description", type: "Unicode" },
	{ id: "DisplayArtist", name: "DisplayArtist" },
	{ id: "Duration", name: "Duration" },
	{ id: "Event", name: "Event" },
	{ id: "FileSize", name: "FileSize" },
	{ id: "FileType", name: "FileType" },
	{ id: "FormatTag", name: "FormatTag" },
	{ id: "FourCC", name: "FourCC" },
	{ id: "FrameRate", name: "FrameRate" },
	{ id: "Frequency", name: "Frequency" },
	{ id: "IsNetworkFeed", name: "IsNetworkFeed" },
	{ id: "IsVBR", name: "IsVBR" },
	{ id: "Is_Protected", name: "IsProtected" },
	{ id: "LeadPerformer", name: "LeadPerformer" },
	{ id: "LibraryID", name: "LibraryID" },
	{ id: "LibraryName", name: "LibraryName" },
	{ id: "Location", name: "Location" },
	{ id: "MediaContentTypes", name: "MediaContentTypes" },
	{ id: "MediaType", name: "MediaType" },
	{ id: "ModifiedBy", name: "ModifiedBy" },
	{ id: "MoreInfo", name: "MoreInfo" },
	{ id: "PartOfSet", name: "PartOfSet" },
	{ id: "PeakValue", name: "PeakValue" },
	{ id: "PixelAspectRatioX", name: "PixelAspectRatioX" },
	{ id: "PixelAspectRatioY", name: "PixelAspectRatioY" },
	{ id: "PlaylistIndex", name: "PlaylistIndex" },
	{ id: "Provider", name: "Provider" },
	{ id: "ProviderLogoURL", name: "ProviderLogoURL" },
	{ id: "ProviderURL", name: "ProviderURL" },
	{ id: "RadioBand", name: "RadioBand" },
	{ id: "RadioFormat", name: "RadioFormat" },
	{ id: "RatingOrg", name: "RatingOrg" },
	{ id: "RecordingTime", name: "RecordingTime" },
	{ id: "RecordingTimeDay", name: "RecordingTimeDay" },
	{ id: "RecordingTimeMonth", name: "RecordingTimeMonth" },
	{ id: "RecordingTimeYear", name: "RecordingTimeYear" },
	{ id: "RecordingTimeYearMonth", name: "RecordingTimeYearMonth" },
	{ id: "RecordingTimeYearMonthDay", name: "RecordingTimeYearMonthDay" },
	{ id: "ReleaseDate", name: "ReleaseDate" },
	{ id: "ReleaseDateDay", name: "ReleaseDateDay" },
	{ id: "ReleaseDateMonth", name: "ReleaseDateMonth" },
	{ id: "ReleaseDateYear", name: "ReleaseDateYear" },
	{ id: "ReleaseDateYearMonth", name: "ReleaseDateYearMonth" },
	{ id: "ReleaseDateYearMonthDay", name: "ReleaseDateYearMonthDay" },
	{ id: "RequestState", name: "RequestState" },
	{ id: "ShadowFilePath", name: "ShadowFilePath" },
	{ id: "SourceURL", name: "SourceURL" },
	{ id: "Subject", name: "Subject" },
	{ id: "Sync01", name: "Sync01" },
	{ id: "Sync02", name: "Sync02" },
	{ id: "Sync03", name: "Sync03" },
	{ id: "Sync04", name: "Sync04" },
	{ id: "Sync05", name: "Sync05" },
	{ id: "Sync06", name: "Sync06" },
	{ id: "Sync07", name: "Sync07" },
	{ id: "Sync08", name: "Sync08" },
	{ id: "Sync09", name: "Sync09" },
	{ id: "Sync10", name: "Sync10" },
	{ id: "Sync11", name: "Sync11" },
	{ id: "Sync12", name: "Sync12" },
	{ id: "Sync13", name: "Sync13" },
	{ id: "Sync14", name: "Sync14" },
	{ id: "Sync15", name: "Sync15" },
	{ id: "Sync16", name: "Sync16" },
	{ id: "SyncOnly", name: "SyncOnly" },
	{ id: "SyncState", name: "SyncState" },
	{ id: "Temporary", name: "Temporary" },
	{ id: "Title", name: "Title" },
	{ id: "TitleSortOrder", name: "TitleSortOrder" },
	{ id: "TotalDuration", name: "TotalDuration" },
	{ id: "TrackingID", name: "TrackingID" },
	{ id: "UserCustom1", name: "UserCustom1" },
	{ id: "UserCustom2", name: "UserCustom2" },
	{ id: "UserEffectiveRating", name: "UserEffectiveRating" },
	{ id: "UserLastPlayedTime", name: "UserLastPlayedTime" },
	{ id: "UserPlayCount", name: "UserPlayCount" },
	{ id: "UserPlaycountAfternoon", name: "UserPlaycountAfternoon" },
	{ id: "UserPlaycountEvening", name: "UserPlaycountEvening" },
	{ id: "UserPlaycountMorning", name: "UserPlaycountMorning" },
	{ id: "UserPlaycountNight", name: "UserPlaycountNight" },
	{ id: "UserPlaycountWeekday", name: "UserPlaycountWeekday" },
	{ id: "UserPlaycountWeekend", name: "UserPlaycountWeekend" },
	{ id: "UserRating", name: "UserRating" },
	{ id: "UserServiceRating", name: "UserServiceRating" },
	{ id: "VideoBitrate", name: "VideoBitrate" },
	{ id: "VideoFormat", name: "VideoFormat" },
	{ id: "WM/AlbumArtist", name: "AlbumArtist", type: "Unicode" },
	{ id: "WM/AlbumCoverURL", name: "AlbumCoverURL", type: "Unicode" },
	{ id: "WM/AlbumTitle", name: "AlbumTitle", type: "Unicode" },
	{ id: "WM/AuthorURL", name: "AuthorURL", type: "Unicode" },
	{ id: "WM/BeatsPerMinute", name: "BeatsPerMinute" },
	{ id: "WM/Category", name: "Category", type: "Unicode", list: true },
	{ id: "WM/Composer", name: "Composer", type: "Unicode" },
	{ id: "WM/Conductor", name: "Conductor", type: "Unicode", list: true },
	{ id: "WM/ContentDistributor", name: "ContentDistributor", type: "Unicode" },
	{ id: "WM/ContentDistributorType", name: "ContentDistributorType" },
	{ id: "WM/ContentGroupDescription", name: "ContentGroupDescription" },
	{ id: "WM/Director", name: "Director", type: "Unicode", list: true },
	{ id: "WM/EncodedBy", name: "EncodedBy", type: "Unicode" },
	{ id: "WM/EncodingTime", name: "EncodingTime", type: "date" },
	{ id: "WM/Genre", name: "Genre" },
	{ id: "WM/GenreID", name: "GenreID" },
	{ id: "WM/InitialKey", name: "InitialKey", type: "Unicode" },
	{ id: "WM/Language", name: "Language" },
	{ id: "WM/Lyrics", name: "Lyrics" },
	{ id: "WM/MCDI", name: "MCDI" },
	{ id: "WM/MediaClassPrimaryID", name: "MediaClassPrimaryID", type: "GUID", print: { "01CD0F29-DA4E-4157-897B-6275D50C4F11": "Audio (not music)", "D1607DBC-E323-4BE2-86A1-48A42A28441E": "Music", "DB9830BD-3AB3-4FAB-8A37-1A995F7FF74B": "Video", "FCF24A76-9A57-4036-990D-E35DD8B244E1": "Other (not audio or video)" } },
	{ id: "WM/MediaClassSecondaryID", name: "MediaClassSecondaryID", type: "GUID", print: { "00000000-0000-0000-0000-000000000000": "Unknown Content", "00033368-5009-4AC3-A820-5D2D09A4E7C1": "Sound Clip from Game", "0B710218-8C0C-475E-AF73-4C41C0C8F8CE": "Home Video from Pictures", "1B824A67-3F80-4E3E-9CDE-F7361B0F5F1B": "Talk Show", "1FE2E091-4E1E-40CE-B22D-348C732E0B10": "Video News", "3A172A13-2BD9-4831-835B-114F6A95943F": "Spoken Word", "44051B5B-B103-4B5C-92AB-93060A9463F0": "Corporate Video", "6677DB9B-E5A0-4063-A1AD-ACEB52840CF1": "Audio News", "A9B87FC9-BD47-4BF0-AC4F-655B89F7D868": "Feature Film", "B76628F4-300D-443D-9CB5-01C285109DAF": "Home Movie", "BA7F258A-62F7-47A9-B21F-4651C42A000E": "TV Show", "D6DE1D88-C77C-4593-BFBC-9C61E8C373E3": "Web-based Video", "E0236BEB-C281-4EDE-A36D-7AF76A3D45B5": "Audio Book", "E3E689E2-BA8C-4330-96DF-A0EEEFFA6876": "Music Video", "F24FF731-96FC-4D0F-A2F5-5A3483682B1A": "Song from Game" } },
	{ id: "WM/MediaOriginalBroadcastDateTime", name: "MediaOriginalBroadcastDateTime" },
	{ id: "WM/MediaOriginalChannel", name: "MediaOriginalChannel" },
	{ id: "WM/MediaStationName", name: "MediaStationName" },
	{ id: "WM/Mood", name: "Mood", type: "Unicode" },
	{ id: "WM/OriginalAlbumTitle", name: "OriginalAlbumTitle", type: "Unicode" },
	{ id: "WM/OriginalArtist", name: "OriginalArtist", type: "Unicode" },
	{ id: "WM/OriginalLyricist", name: "OriginalLyricist", type: "Unicode" },
	{ id: "WM/ParentalRating", name: "ParentalRating", type: "Unicode" },
	{ id: "WM/PartOfSet", name: "PartOfSet" },
	{ id: "WM/Period", name: "Period", type: "Unicode" },
	{ id: "WM/Producer", name: "Producer", type: "Unicode", list: true },
	{ id: "WM/PromotionURL", name: "PromotionURL", type: "Unicode" },
	{ id: "WM/ProtectionType", name: "ProtectionType" },
	{ id: "WM/Provider", name: "Provider", type: "Unicode" },
	{ id: "WM/ProviderRating", name: "ProviderRating" },
	{ id: "WM/ProviderStyle", name: "ProviderStyle" },
	{ id: "WM/Publisher", name: "Publisher", type: "Unicode" },
	{ id: "WM/SharedUserRating", name: "SharedUserRating", type: "int64u" },
	{ id: "WM/SubTitle", name: "Subtitle", type: "Unicode" },
	{ id: "WM/SubTitleDescription", name: "SubtitleDescription" },
	{ id: "WM/SubscriptionContentID", name: "SubscriptionContentID" },
	{ id: "WM/TrackNumber", name: "TrackNumber" },
	{ id: "WM/UniqueFileIdentifier", name: "UniqueFileIdentifier" },
	{ id: "WM/VideoFrameRate", name: "VideoFrameRate" },
	{ id: "WM/VideoHeight", name: "VideoHeight" },
	{ id: "WM/VideoWidth", name: "VideoWidth" },
	{ id: "WM/WMCollectionGroupID", name: "WMCollectionGroupID" },
	{ id: "WM/WMCollectionID", name: "WMCollectionID" },
	{ id: "WM/WMContentID", name: "WMContentID" },
	{ id: "WM/WMShadowFileSourceDRMType", name: "WMShadowFileSourceDRMType" },
	{ id: "WM/WMShadowFileSourceFileType", name: "WMShadowFileSourceFileType" },
	{ id: "WM/Writer", name: "Writer", type: "Unicode" },
	{ id: "WM/Year", name: "Year" },
	{ id: "chapterNum", name: "ChapterNum" },
	{ id: "titleNum", name: "TitleNum" },
	{ id: "{00F58A38-C54B-4C40-8696-97235980EAE1} 100", name: "Resources" },
	{ id: "{084D8A0A-E6D5-40DE-BF1F-C8820E7C877C} 100", name: "Complete" },
	{ id: "{08A65AA1-F4C9-43DD-9DDF-A33D8E7EAD85} 100", name: "HomeCountry-Region" },
	{ id: "{08C7CC5F-60F2-4494-AD75-55E3E0B5ADD0} 100", name: "TaskOwner" },
	{ id: "{08F6D7C2-E3F2-44FC-AF1E-5AA5C81A2D3E} 100", name: "MaxAperture" },
	{ id: "{09429607-582D-437F-84C3-DE93A2B24C3C} 100", name: "OptionalAttendees" },
	{ id: "{0ADEF160-DB3F-4308-9A21-06237B16FA2A} 100", name: "HomeStreet" },
	{ id: "{0BA7D6C3-568D-4159-AB91-781A91FB71E5} 100", name: "RequiredAttendeeAddresses" },
	{ id: "{0BE1C8E7-1981-4676-AE14-FDD78F05A6E7} 100", name: "SenderAddress" },
	{ id: "{0CEF7D53-FA64-11D1-A203-0000F81FEDEE} 3", name: "Description" },
	{ id: "{0CEF7D53-FA64-11D1-A203-0000F81FEDEE} 4", name: "FileVersion" },
	{ id: "{0CEF7D53-FA64-11D1-A203-0000F81FEDEE} 7", name: "ProductName" },
	{ id: "{0CEF7D53-FA64-11D1-A203-0000F81FEDEE} 8", name: "ProductVersion" },
	{ id: "{0CEF7D53-FA64-11D1-A203-0000F81FEDEE} 9", name: "LegalTrademarks" },
	{ id: "{0DA41CFA-D224-4A18-AE2F-596158DB4B3A} 100", name: "SenderName" },
	{ id: "{10984E0A-F9F2-4321-B7EF-BAF195AF4319} 100", name: "ParentalRatingReason" },
	{ id: "{14977844-6B49-4AAD-A714-A4513BF60460} 100", name: "FirstName" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 18248", name: "Event" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 18258", name: "DateImported" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 271", name: "CameraMaker" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 272", name: "CameraModel" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 274", name: "Orientation" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 33434", name: "ExposureTime" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 33437", name: "F-stop" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 34850", name: "ExposureProgram" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 34855", name: "ISOSpeed" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 36867", name: "DatePictureTaken" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 37380", name: "ExposureBias" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 37382", name: "SubjectDistance" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 37383", name: "MeteringMode" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 37384", name: "LightSource" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 37385", name: "FlashMode" },
	{ id: "{14B81DA1-0135-4D31-96D9-6CBFC9671A99} 37386", name: "FocalLength" },
	{ id: "{176DC63C-2688-4E89-8143-A347800F25E9} 20", name: "HomePhone" },
	{ id: "{176DC63C-2688-4E89-8143-A347800F25E9} 25", name: "PrimaryPhone" },
	{ id: "{176DC63C-2688-4E89-8143-A347800F25E9} 35", name: "CellPhone" },
	{ id: "{176DC63C-2688-4E89-8143-A347800F25E9} 47", name: "Birthday" },
	{ id: "{176DC63C-2688-4E89-8143-A347800F25E9} 48", name: "PrimaryE-mail" },
	{ id: "{176DC63C-2688-4E89-8143-A347800F25E9} 6", name: "JobTitle" },
	{ id: "{176DC63C-2688-4E89-8143-A347800F25E9} 65", name: "HomeCity" },
	{ id: "{176DC63C-2688-4E89-8143-A347800F25E9} 69", name: "PersonalTitle" },
	{ id: "{176DC63C-2688-4E89-8143-A347800F25E9} 7", name: "OfficeLocation" },
	{ id: "{176DC63C-2688-4E89-8143-A347800F25E9} 70", name: "GivenName" },
	{ id: "{176DC63C-2688-4E89-8143-A347800F25E9} 71", name: "MiddleName" },
	{ id: "{176DC63C-2688-4E89-8143-A347800F25E9} 73", name: "Suffix" },
	{ id: "{176DC63C-2688-4E89-8143-A347800F25E9} 74", name: "Nickname" },
	{ id: "{18BBD425-ECFD-46EF-B612-7B4A6034EDA0} 100", name: "PostalCode" },
	{ id: "{1B5439E7-EBA1-4AF8-BDD7-7AF1D4549493} 100", name: "StationName" },
	{ id: "{1E005EE6-BF27-428B-B01C-79676ACD2870} 100", name: "Division" },
	{ id: "{1E3EE840-BC2B-476C-8237-2ACD1A839B22} 3", name: "Kinds" },
	{ id: "{276D7BB0-5B34-4FB0-AA4B-158ED12A1809} 100", name: "ClientID" },
	{ id: "{28636AA6-953D-11D2-B5D6-00C04FD918D0} 11", name: "Type" },
	{ id: "{28636AA6-953D-11D2-B5D6-00C04FD918D0} 12", name: "FileCount" },
	{ id: "{28636AA6-953D-11D2-B5D6-00C04FD918D0} 14", name: "TotalFileSize" },
	{ id: "{28636AA6-953D-11D2-B5D6-00C04FD918D0} 5", name: "Computer" },
	{ id: "{28636AA6-953D-11D2-B5D6-00C04FD918D0} 9", name: "PerceivedType" },
	{ id: "{293CA35A-09AA-4DD2-B180-1FE245728A52} 100", name: "Duration" },
	{ id: "{2CBAA8F5-D81F-47CA-B17A-F8D822300131} 100", name: "DateAcquired", type: "vt_filetime" },
	{ id: "{2E4B640D-5019-46D8-8881-55414CC5CAA0} 100", name: "MediaCreated" },
	{ id: "{315B9C8D-80A9-4EF9-AE16-8E746DA51D70} 100", name: "IsRecurring" },
	{ id: "{346C8BD1-2E6A-4C45-89A4-61B78E8E700F} 100", name: "Incomplete" },
	{ id: "{38965063-EDC8-4268-8491-B7723172CF29} 100", name: "E-mail2" },
	{ id: "{39A7F922-477C-48DE-8BC8-B28441E342E3} 100", name: "Project" },
	{ id: "{3C8CEE58-D4F0-4CF9-B756-4E5D24447BCD} 100", name: "Gender" },
	{ id: "{3F8472B5-E0AF-4DB2-8071-C53FE76AE7CE} 100", name: "DueDate" },
	{ id: "{402B5934-EC5A-48C3-93E6-85E86A2D934E} 100", name: "BusinessCity" },
	{ id: "{41CF5AE0-F75A-4806-BD87-59C7D9248EB9} 100", name: "WindowsFileName" },
	{ id: "{43F8D7B7-A444-4F87-9383-52271C9B915C} 100", name: "DateArchived" },
	{ id: "{446F787F-10C4-41CB-A6C4-4D0343551597} 100", name: "BusinessStateOrProvince" },
	{ id: "{4684FE97-8765-4842-9C13-F006447B178C} 100", name: "BroadcastDate" },
	{ id: "{4776CAFA-BCE4-4CB1-A23E-265E76D8EB11} 100", name: "Color" },
	{ id: "{48FD6EC8-8A12-4CDF-A03E-4EC5A511EDDE} 100", name: "StartDate" },
	{ id: "{49237325-A95A-4F67-B211-816B2D45D2E0} 100", name: "Saturation" },
	{ id: "{49691C90-7E17-101A-A91C-08002B2ECDA9} 3", name: "SearchRanking" },
	{ id: "{508161FA-313B-43D5-83A1-C1ACCF68622C} 100", name: "OtherAddress" },
	{ id: "{560C36C0-503A-11CF-BAA1-00004C752A9A} 2", name: "AutoSummary" },
	{ id: "{560C36C0-503A-11CF-BAA1-00004C752A9A} 3", name: "Summary" },
	{ id: "{56310920-2491-4919-99CE-EADB06FAFDB2} 100", name: "BusinessHomePage" },
	{ id: "{56A3372E-CE9C-11D2-9F0E-006097C686F6} 11", name: "Genre" },
	{ id: "{56A3372E-CE9C-11D2-9F0E-006097C686F6} 13", name: "AlbumArtist" },
	{ id: "{56A3372E-CE9C-11D2-9F0E-006097C686F6} 2", name: "Artist" },
	{ id: "{56A3372E-CE9C-11D2-9F0E-006097C686F6} 34", name: "InitialKey" },
	{ id: "{56A3372E-CE9C-11D2-9F0E-006097C686F6} 35", name: "Beats-per-minute" },
	{ id: "{56A3372E-CE9C-11D2-9F0E-006097C686F6} 36", name: "Conductors" },
	{ id: "{56A3372E-CE9C-11D2-9F0E-006097C686F6} 37", name: "PartOfSet" },
	{ id: "{56A3372E-CE9C-11D2-9F0E-006097C686F6} 38", name: "Subtitle" },
	{ id: "{56A3372E-CE9C-11D2-9F0E-006097C686F6} 39", name: "Mood" },
	{ id: "{56A3372E-CE9C-11D2-9F0E-006097C686F6} 4", name: "AlbumTitle" },
	{ id: "{56A3372E-CE9C-11D2-9F0E-006097C686F6} 5", name: "Year" },
	{ id: "{56A3372E-CE9C-11D2-9F0E-006097C686F6} 7", name: "TrackNumber" },
	{ id: "{5BF396D4-5EB2-466F-BDE9-2FB3F2361D6E} 100", name: "Free-busyStatus" },
	{ id: "{5CBF2787-48CF-4208-B90E-EE5E5D420294} 2", name: "URL" },
	{ id: "{5CBF2787-48CF-4208-B90E-EE5E5D420294} 21", name: "Description" },
	{ id: "{5CBF2787-48CF-4208-B90E-EE5E5D420294} 23", name: "DateVisited" },
	{ id: "{5CDA5FC8-33EE-4FF3-9094-AE7BD8868C4D} 100", name: "IsDeleted" },
	{ id: "{5DA84765-E3FF-4278-86B0-A27967FBDD03} 100", name: "HasFlag" },
	{ id: "{5DC2253F-5E11-4ADF-9CFE-910DD01E3E70} 100", name: "Hobbies" },
	{ id: "{635E9051-50A5-4BA2-B9DB-4ED056C77296} 100", name: "FullName" },
	{ id: "{63C25B20-96BE-488F-8788-C09C407AD812} 100", name: "Street" },
	{ id: "{6444048F-4C8B-11D1-8B70-080036B11A03} 13", name: "Dimensions" },
	{ id: "{6444048F-4C8B-11D1-8B70-080036B11A03} 3", name: "Untitled0" },
	{ id: "{6444048F-4C8B-11D1-8B70-080036B11A03} 4", name: "Untitled1" },
	{ id: "{6444048F-4C8B-11D1-8B70-080036B11A03} 5", name: "HorizontalResolution" },
	{ id: "{6444048F-4C8B-11D1-8B70-080036B11A03} 6", name: "VerticalResolution" },
	{ id: "{6444048F-4C8B-11D1-8B70-080036B11A03} 7", name: "BitDepth" },
	{ id: "{64440490-4C8B-11D1-8B70-080036B11A03} 3", name: "Duration" },
	{ id: "{64440490-4C8B-11D1-8B70-080036B11A03} 4", name: "Bitrate" },
	{ id: "{64440490-4C8B-11D1-8B70-080036B11A03} 5", name: "AudioSampleRate" },
	{ id: "{64440490-4C8B-11D1-8B70-080036B11A03} 6", name: "AudioSampleSize" },
	{ id: "{64440490-4C8B-11D1-8B70-080036B11A03} 7", name: "Channels" },
	{ id: "{64440491-4C8B-11D1-8B70-080036B11A03} 10", name: "VideoCompression" },
	{ id: "{64440491-4C8B-11D1-8B70-080036B11A03} 3", name: "FrameWidth" },
	{ id: "{64440491-4C8B-11D1-8B70-080036B11A03} 4", name: "FrameHeight" },
	{ id: "{64440491-4C8B-11D1-8B70-080036B11A03} 43", name: "TotalBitrate" },
	{ id: "{64440491-4C8B-11D1-8B70-080036B11A03} 6", name: "FrameRate" },
	{ id: "{64440491-4C8B-11D1-8B70-080036B11A03} 8", name: "DataRate" },
	{ id: "{64440492-4C8B-11D1-8B70-080036B11A03} 11", name: "Copyright" },
	{ id: "{64440492-4C8B-11D1-8B70-080036B11A03} 19", name: "Composers" },
	{ id: "{64440492-4C8B-11D1-8B70-080036B11A03} 20", name: "Directors" },
	{ id: "{64440492-4C8B-11D1-8B70-080036B11A03} 21", name: "ParentalRating" },
	{ id: "{64440492-4C8B-11D1-8B70-080036B11A03} 22", name: "Producers" },
	{ id: "{64440492-4C8B-11D1-8B70-080036B11A03} 23", name: "Writers" },
	{ id: "{64440492-4C8B-11D1-8B70-080036B11A03} 30", name: "Publisher" },
	{ id: "{64440492-4C8B-11D1-8B70-080036B11A03} 31", name: "Period" },
	{ id: "{64440492-4C8B-11D1-8B70-080036B11A03} 34", name: "UserWebURL" },
	{ id: "{64440492-4C8B-11D1-8B70-080036B11A03} 36", name: "EncodedBy" },
	{ id: "{64440492-4C8B-11D1-8B70-080036B11A03} 9", name: "Rating" },
	{ id: "{644D37B4-E1B3-4BAD-B099-7E7C04966ACA} 100", name: "E-mail3" },
	{ id: "{660E04D6-81AB-4977-A09F-82313113AB26} 100", name: "HomeFax" },
	{ id: "{668CDFA5-7A1B-4323-AE4B-E527393A1D81} 100", name: "Source" },
	{ id: "{67DF94DE-0CA7-4D6F-B792-053A3E4F03CF} 100", name: "FlagColor" },
	{ id: "{6A15E5A0-0A1E-4CD7-BB8C-D2F1B0C929BC} 100", name: "BusinessPhone" },
	{ id: "{6D217F6D-3F6A-4825-B470-5F03CA2FBE9B} 100", name: "ProgramMode" },
	{ id: "{6D24888F-4718-4BDA-AFED-EA0FB4386CD8} 100", name: "OfflineStatus" },
	{ id: "{6D748DE2-8D38-4CC3-AC60-F009B057C557} 12", name: "ClosedCaptioning" },
	{ id: "{6D748DE2-8D38-4CC3-AC60-F009B057C557} 13", name: "Rerun" },
	{ id: "{6D748DE2-8D38-4CC3-AC60-F009B057C557} 14", name: "SAP" },
	{ id: "{6D748DE2-8D38-4CC3-AC60-F009B057C557} 2", name: "EpisodeName" },
	{ id: "{6D748DE2-8D38-4CC3-AC60-F009B057C557} 3", name: "ProgramDescription" },
	{ id: "{6D748DE2-8D38-4CC3-AC60-F009B057C557} 5", name: "StationCallSign" },
	{ id: "{6D748DE2-8D38-4CC3-AC60-F009B057C557} 7", name: "ChannelNumber" },
	{ id: "{6E682923-7F7B-4F0C-A337-CFCA296687BF} 100", name: "OtherCity" },
	{ id: "{71B377D6-E570-425F-A170-809FAE73E54E} 100", name: "OtherStateOrProvince" },
	{ id: "{7268AF55-1CE4-4F6E-A41F-B6E4EF10E4A9} 100", name: "Profession" },
	{ id: "{72FAB781-ACDA-43E5-B155-B2434F85E678} 100", name: "DateCompleted" },
	{ id: "{72FC5BA4-24F9-4011-9F3F-ADD27AFAD818} 100", name: "ReminderTime" },
	{ id: "{730FB6DD-CF7C-426B-A03F-BD166CC9EE24} 100", name: "BusinessAddress" },
	{ id: "{744C8242-4DF5-456C-AB9E-014EFB9021E3} 100", name: "OrganizerAddress" },
	{ id: "{7B9F6399-0A3F-4B12-89BD-4ADC51C918AF} 100", name: "HomePOBox" },
	{ id: "{84D8F337-981D-44B3-9615-C7596DBA17E3} 100", name: "E-mailList" },
	{ id: "{8589E481-6040-473D-B171-7FA89C2708ED} 100", name: "CompanyMainPhone" },
	{ id: "{8AFCC170-8A46-4B53-9EEE-90BAE7151E62} 100", name: "HomePostalCode" },
	{ id: "{8B26EA41-058F-43F6-AECC-4035681CE977} 100", name: "OtherPOBox" },
	{ id: "{8F167568-0AAE-4322-8ED9-6055B7B0E398} 100", name: "OtherCountry-Region" },
	{ id: "{8F367200-C270-457C-B1D4-E07C5BCD90C7} 100", name: "LastName" },
	{ id: "{8FDC6DEA-B929-412B-BA90-397A257465FE} 100", name: "CarPhone" },
	{ id: "{91EFF6F3-2E27-42CA-933E-7C999FBE310B} 100", name: "BusinessFax" },
	{ id: "{95BEB1FC-326D-4644-B396-CD3ED90E6DDF} 100", name: "EntryType" },
	{ id: "{95C656C1-2ABF-4148-9ED3-9EC602E3B7CD} 100", name: "OtherPostalCode" },
	{ id: "{97B0AD89-DF49-49CC-834E-660974FD755B} 100", name: "Label" },
	{ id: "{98F98354-617A-46B8-8560-5B1B64BF1F89} 100", name: "HomeAddress" },
	{ id: "{9A93244D-A7AD-4FF8-9B99-45EE4CC09AF6} 100", name: "AssistantsPhone" },
	{ id: "{9AD5BADB-CEA7-4470-A03D-B84E51B9949E} 100", name: "Anniversary" },
	{ id: "{9B174B34-40FF-11D2-A27E-00C04FC30871} 4", name: "Owner" },
	{ id: "{9B174B35-40FF-11D2-A27E-00C04FC30871} 2", name: "SpaceFree" },
	{ id: "{9B174B35-40FF-11D2-A27E-00C04FC30871} 3", name: "TotalSize" },
	{ id: "{9B174B35-40FF-11D2-A27E-00C04FC30871} 5", name: "SpaceUsed" },
	{ id: "{9C1FCF74-2D97-41BA-B4AE-CB2E3661A6E4} 5", name: "Priority" },
	{ id: "{9C1FCF74-2D97-41BA-B4AE-CB2E3661A6E4} 8", name: "HasAttachments" },
	{ id: "{9D2408B6-3167-422B-82B0-F583B7A7CFE3} 100", name: "Spouse" },
	{ id: "{A0E74609-B84D-4F49-B860-462BD9971F98} 100", name: "FocalLength35mm" },
	{ id: "{A5477F61-7A82-4ECA-9DDE-98B69B2479B3} 100", name: "RecordingTime" },
	{ id: "{A6F360D2-55F9-48DE-B909-620E090A647C} 100", name: "IsCompleted" },
	{ id: "{A94688B6-7D9F-4570-A648-E3DFC0AB2B3F} 100", name: "OfflineAvailability" },
	{ id: "{AAA660F9-9865-458E-B484-01BC7FE3973E} 100", name: "OrganizerName" },
	{ id: "{AAF16BAC-2B55-45E6-9F6D-415EB94910DF} 100", name: "TTY-TTDPhone" },
	{ id: "{AEAC19E4-89AE-4508-B9B7-BB867ABEE2ED} 2", name: "Protected" },
	{ id: "{B0B87314-FCF6-4FEB-8DFF-A50DA6AF561C} 100", name: "BusinessCountry-Region" },
	{ id: "{B33AF30B-F552-4584-936C-CB93E5CDA29F} 100", name: "RequiredAttendees" },
	{ id: "{B725F130-47EF-101A-A5F1-02608C9EEBAC} 10", name: "Name" },
	{ id: "{B725F130-47EF-101A-A5F1-02608C9EEBAC} 12", name: "Size" },
	{ id: "{B725F130-47EF-101A-A5F1-02608C9EEBAC} 13", name: "Attributes" },
	{ id: "{B725F130-47EF-101A-A5F1-02608C9EEBAC} 14", name: "DateModified" },
	{ id: "{B725F130-47EF-101A-A5F1-02608C9EEBAC} 15", name: "DateCreated" },
	{ id: "{B725F130-47EF-101A-A5F1-02608C9EEBAC} 16", name: "DateAccessed" },
	{ id: "{B725F130-47EF-101A-A5F1-02608C9EEBAC} 2", name: "FolderName" },
	{ id: "{B725F130-47EF-101A-A5F1-02608C9EEBAC} 4", name: "Type" },
	{ id: "{B9B4B3FC-2B51-4A42-B5D8-324146AFCF25} 2", name: "LinkTarget" },
	{ id: "{B9B4B3FC-2B51-4A42-B5D8-324146AFCF25} 3", name: "LinkStatus" },
	{ id: "{BC4E71CE-17F9-48D5-BEE9-021DF0EA5409} 100", name: "BusinessPOBox" },
	{ id: "{BCCC8A3C-8CEF-42E5-9B1C-C69079398BC7} 100", name: "ToDoTitle" },
	{ id: "{BF53D1C3-49E0-4F7F-8567-5A821D8AC542} 100", name: "CallbackNumber" },
	{ id: "{BFEE9149-E3E2-49A7-A862-C05988145CEC} 100", name: "IsOnline" },
	{ id: "{C0AC206A-827E-4650-95AE-77E2BB74FCC9} 100", name: "MailingAddress" },
	{ id: "{C554493C-C1F7-40C1-A76C-EF8C0614003E} 100", name: "Telex" },
	{ id: "{C75FAA05-96FD-49E7-9CB4-9F601082D553} 100", name: "EndDate" },
	{ id: "{C89A23D0-7D6D-4EB8-87D4-776A82D493E5} 100", name: "HomeStateOrProvince" },
	{ id: "{C8EA94F0-A9E3-4969-A94B-9C62A95324E0} 100", name: "City" },
	{ id: "{CC6F4F24-6083-4BD4-8754-674D0DE87AB8} 100", name: "E-mailDisplayName" },
	{ id: "{CD102C9C-5540-4A88-A6F6-64E4981C8CD1} 100", name: "AssistantsName" },
	{ id: "{D0A04F0A-462A-48A4-BB2F-3706E88DBD7D} 100", name: "Creator" },
	{ id: "{D35F743A-EB2E-47F2-A286-844132CB1427} 100", name: "ExifVersion" },
	{ id: "{D37D52C6-261C-4303-82B3-08B926AC6F12} 100", name: "BillingInformation" },
	{ id: "{D4729704-8EF1-43EF-9024-2BD381187FD5} 100", name: "Children" },
	{ id: "{D4D0AA16-9948-41A4-AA85-D97FF9646993} 100", name: "Participants" },
	{ id: "{D55BAE5A-3892-417A-A649-C6AC5AAAEAB3} 100", name: "OptionalAttendeeAddresses" },
	{ id: "{D5CDD502-2E9C-101B-9397-08002B2CF9AE} 15", name: "Company" },
	{ id: "{D5CDD502-2E9C-101B-9397-08002B2CF9AE} 2", name: "Category" },
	{ id: "{D5CDD502-2E9C-101B-9397-08002B2CF9AE} 26", name: "ContentType" },
	{ id: "{D5CDD502-2E9C-101B-9397-08002B2CF9AE} 27", name: "Status" },
	{ id: "{D5CDD502-2E9C-101B-9397-08002B2CF9AE} 28", name: "Language" },
	{ id: "{D5CDD502-2E9C-101B-9397-08002B2CF9AE} 7", name: "Slides" },
	{ id: "{D6304E01-F8F5-4F45-8B15-D024A6296789} 100", name: "Pager" },
	{ id: "{D68DBD8A-3374-4B81-9972-3EC30682DB3D} 100", name: "IMAddresses" },
	{ id: "{D8C3986F-813B-449C-845D-87B95D674ADE} 2", name: "Status" },
	{ id: "{DABD30ED-0043-4789-A7F8-D013A4736622} 100", name: "Folder" },
	{ id: "{DC8F80BD-AF1E-4289-85B6-3DFC1B493992} 100", name: "ConversationID" },
	{ id: "{DDD1460F-C0BF-4553-8CE4-10433C908FB0} 100", name: "BusinessStreet" },
	{ id: "{DE41CC29-6971-4290-B472-F59F2E2F31E2} 100", name: "DateReleased" },
	{ id: "{DE5EF3C7-46E1-484E-9999-62C5308394C1} 100", name: "POBox" },
	{ id: "{DEA7C82C-1D89-4A66-9427-A4E3DEBABCB1} 100", name: "ContactNames" },
	{ id: "{E08805C8-E395-40DF-80D2-54F0D6C43154} 100", name: "DocumentID" },
	{ id: "{E1277516-2B5F-4869-89B1-2E585BD38B7A} 100", name: "LensModel" },
	{ id: "{E1D4A09E-D758-4CD1-B6EC-34A8B5A73F80} 100", name: "BusinessPostalCode" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 10", name: "ReadStatus" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 11", name: "Importance" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 12", name: "FlagStatus" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 13", name: "FromAddresses" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 14", name: "FromNames" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 15", name: "Store" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 16", name: "ToAddresses" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 17", name: "ToNames" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 18", name: "Webpage" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 19", name: "DateSent" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 2", name: "BccAddresses" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 20", name: "DateReceived" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 21", name: "Attachments" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 3", name: "BccNames" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 4", name: "CcAddresses" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 5", name: "CcNames" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 6", name: "FolderPath" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 7", name: "Path" },
	{ id: "{E3E0584C-B788-4A5A-BB20-7F5A44C9ACDD} 9", name: "AccountName" },
	{ id: "{E53D799D-0F3F-466E-B2FF-74634A3CB7A4} 100", name: "Country-Region" },
	{ id: "{E6DDCAF7-29C5-4F0A-9A68-D19412EC7090} 100", name: "LensMaker" },
	{ id: "{EE3D3D8A-5381-4CFA-B13B-AAF66B5F4EC9} 100", name: "WhiteBalance" },
	{ id: "{EF884C5B-2BFE-41BB-AAE5-76EEDF4F9902} 100", name: "Shared" },
	{ id: "{EF884C5B-2BFE-41BB-AAE5-76EEDF4F9902} 200", name: "SharedWith" },
	{ id: "{F1176DFE-7138-4640-8B4C-AE375DC70A6D} 100", name: "StateOrProvince" },
	{ id: "{F1A24AA7-9CA7-40F6-89EC-97DEF9FFE8DB} 100", name: "FileAs" },
	{ id: "{F23F425C-71A1-4FA8-922F-678EA4A60408} 100", name: "IsAttachment" },
	{ id: "{F29F85E0-4FF9-1068-AB91-08002B27B3D9} 10", name: "TotalEditingTime" },
	{ id: "{F29F85E0-4FF9-1068-AB91-08002B27B3D9} 11", name: "LastPrinted" },
	{ id: "{F29F85E0-4FF9-1068-AB91-08002B27B3D9} 12", name: "Untitled2" },
	{ id: "{F29F85E0-4FF9-1068-AB91-08002B27B3D9} 13", name: "DateLastSaved" },
	{ id: "{F29F85E0-4FF9-1068-AB91-08002B27B3D9} 14", name: "Pages" },
	{ id: "{F29F85E0-4FF9-1068-AB91-08002B27B3D9} 15", name: "WordCount" },
	{ id: "{F29F85E0-4FF9-1068-AB91-08002B27B3D9} 18", name: "ProgramName" },
	{ id: "{F29F85E0-4FF9-1068-AB91-08002B27B3D9} 2", name: "Title" },
	{ id: "{F29F85E0-4FF9-1068-AB91-08002B27B3D9} 3", name: "Subject" },
	{ id: "{F29F85E0-4FF9-1068-AB91-08002B27B3D9} 4", name: "Author" },
	{ id: "{F29F85E0-4FF9-1068-AB91-08002B27B3D9} 5", name: "Keywords" },
	{ id: "{F29F85E0-4FF9-1068-AB91-08002B27B3D9} 6", name: "Comments" },
	{ id: "{F334115E-DA1B-4509-9B3D-119504DC7ABB} 100", name: "Contributors" },
	{ id: "{F3D8F40D-50CB-44A2-9718-40CB9119495D} 100", name: "Initials" },
	{ id: "{F6272D18-CECC-40B1-B26A-3911717AA7BD} 100", name: "Location" },
	{ id: "{F7DB74B4-4287-4103-AFBA-F1B13DCD75CF} 100", name: "Date" },
	{ id: "{F8D3F6AC-4874-42CB-BE59-AB454B30716A} 100", name: "Sensitivity" },
	{ id: "{F8FA7FA3-D12B-4785-8A4E-691A94F7A3E7} 100", name: "E-mailAddress" },
	{ id: "{FC9F7306-FF8F-4D49-9FB6-3FFE5C0951EC} 100", name: "Department" },
	{ id: "{FDF84370-031A-4ADD-9E91-0D775F1C6605} 100", name: "Mileage" },
	{ id: "{FF962609-B7D6-4999-862D-95180D529AEA} 100", name: "OtherStreet" }
]);
