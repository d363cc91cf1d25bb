// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/media/transport.ts';

const labels0 = { 0: "Reserved", 1: "MPEG-1 Video", 2: "MPEG-2 Video", 3: "MPEG-1 Audio", 4: "MPEG-2 Audio", 5: "ISO 13818-1 private sections", 6: "ISO 13818-1 PES private data", 7: "ISO 13522 MHEG", 8: "ISO 13818-1 DSM-CC", 9: "ISO 13818-1 auxiliary", 10: "ISO 13818-6 multi-protocol encap", 11: "ISO 13818-6 DSM-CC U-N msgs", 12: "ISO 13818-6 stream descriptors", 13: "ISO 13818-6 sections", 14: "ISO 13818-1 auxiliary", 15: "MPEG-2 AAC Audio", 16: "MPEG-4 Video", 17: "MPEG-4 LATM AAC Audio", 18: "MPEG-4 generic", 19: "ISO 14496-1 SL-packetized", 20: "ISO 13818-6 Synchronized Download Protocol", 21: "Packetized metadata", 22: "Sectioned metadata", 23: "ISO/IEC 13818-6 DSM CC Data Carousel metadata", 24: "ISO/IEC 13818-6 DSM CC Object Carousel metadata", 25: "ISO/IEC 13818-6 Synchronized Download Protocol metadata", 26: "ISO/IEC 13818-11 IPMP", 27: "H.264 (AVC) Video", 28: "ISO/IEC 14496-3 (MPEG-4 raw audio)", 29: "ISO/IEC 14496-17 (MPEG-4 text)", 30: "ISO/IEC 23002-3 (MPEG-4 auxiliary video)", 31: "ISO/IEC 14496-10 SVC (MPEG-4 AVC sub-bitstream)", 32: "ISO/IEC 14496-10 MVC (MPEG-4 AVC sub-bitstream)", 33: "ITU-T Rec. T.800 and ISO/IEC 15444 (JPEG 2000 video)", 36: "H.265 (HEVC) Video", 66: "Chinese Video Standard", 127: "ISO/IEC 13818-11 IPMP (DRM)", 128: "DigiCipher II Video", 129: "A52/AC-3 Audio", 130: "HDMV DTS Audio", 131: "LPCM Audio", 132: "SDDS Audio", 133: "ATSC Program ID", 134: "DTS-HD Audio", 135: "E-AC-3 Audio", 138: "DTS Audio", 144: "Presentation Graphic Stream (subtitle)", 145: "A52b/AC-3 Audio", 146: "DVD_SPU vls Subtitle", 148: "SDDS Audio", 160: "MSCODEC Video", 234: "Private ES (VC-1)" };

export const m2tsAC3 = defineTable('M2TS::AC3', 'M2TS', 'AC3', [
	{ id: "AudioBitrate", name: "AudioBitrate" },
	{ id: "AudioChannels", name: "AudioChannels", print: { 0: "1 + 1", 1: "1", 2: "2", 3: "3", 4: "2/1", 5: "3/1", 6: "2/2", 7: "3/2", 8: "1", 9: "2 max", 10: "3 max", 11: "4 max", 12: "5 max", 13: "6 max" } },
	{ id: "AudioSampleRate", name: "AudioSampleRate", print: { 0: "48000", 1: "44100", 2: "32000" } },
	{ id: "SurroundMode", name: "SurroundMode", print: { 0: "Not indicated", 1: "Not Dolby surround", 2: "Dolby surround" } }
], more.m2tsAC3);

export const m2tsMain = defineTable('M2TS::Main', 'M2TS', 'M2TS', [
	{ id: "AudioStreamType", name: "AudioStreamType", print: labels0 },
	{ id: "Duration", name: "Duration" },
	{ id: "VideoStreamType", name: "VideoStreamType", print: labels0 }
], more.m2tsMain);
