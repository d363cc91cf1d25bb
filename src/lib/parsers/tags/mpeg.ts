// Made by scripts/tables.mjs from `exiftool -listx -f`: do not edit. What is added by hand is in supplement/mpeg.ts.
import { defineTable } from '../table.ts';

export const mpegAudio = defineTable('MPEG::Audio', 'MPEG', 'MPEG', [
	{ id: "Bit11-12", name: "MPEGAudioVersion", print: { 0: "2.5", 2: "2", 3: "1" } },
	{ id: "Bit13-14", name: "AudioLayer", print: { 1: "3", 2: "2", 3: "1" } },
	{ id: "Bit16-19", name: "AudioBitrate" },
	{ id: "Bit16-19", name: "AudioBitrate" },
	{ id: "Bit16-19", name: "AudioBitrate" },
	{ id: "Bit16-19", name: "AudioBitrate" },
	{ id: "Bit16-19", name: "AudioBitrate" },
	{ id: "Bit20-21", name: "SampleRate", print: { 0: "44100", 1: "48000", 2: "32000" } },
	{ id: "Bit20-21", name: "SampleRate", print: { 0: "22050", 1: "24000", 2: "16000" } },
	{ id: "Bit20-21", name: "SampleRate", print: { 0: "11025", 1: "12000", 2: "8000" } },
	{ id: "Bit24-25", name: "ChannelMode", print: { 0: "Stereo", 1: "Joint Stereo", 2: "Dual Channel", 3: "Single Channel" } },
	{ id: "Bit26", name: "MSStereo", print: { 0: "Off", 1: "On" } },
	{ id: "Bit26-27", name: "ModeExtension", print: { 0: "Bands 4-31", 1: "Bands 8-31", 2: "Bands 12-31", 3: "Bands 16-31" } },
	{ id: "Bit27", name: "IntensityStereo", print: { 0: "Off", 1: "On" } },
	{ id: "Bit28", name: "CopyrightFlag", print: { 0: "False", 1: "True" } },
	{ id: "Bit29", name: "OriginalMedia", print: { 0: "False", 1: "True" } },
	{ id: "Bit30-31", name: "Emphasis", print: { 0: "None", 1: "50/15 ms", 2: "reserved", 3: "CCIT J.17" } }
]);

export const mpegLame = defineTable('MPEG::Lame', 'MPEG', 'MPEG', [
	{ id: 9, name: "LameMethod", type: "int8u", print: { 1: "CBR", 2: "ABR", 3: "VBR (old/rh)", 4: "VBR (new/mtrh)", 5: "VBR (old/rh)", 6: "VBR", 8: "CBR (2-pass)", 9: "ABR (2-pass)" } },
	{ id: 10, name: "LameLowPassFilter", type: "int8u" },
	{ id: 20, name: "LameBitrate", type: "int8u" },
	{ id: 24, name: "LameStereoMode", type: "int8u", print: { 0: "Mono", 1: "Stereo", 2: "Dual Channels", 3: "Joint Stereo", 4: "Forced Joint Stereo", 6: "Auto", 7: "Intensity Stereo" } }
]);

export const mpegVideo = defineTable('MPEG::Video', 'MPEG', 'MPEG', [
	{ id: "Bit00-11", name: "ImageWidth" },
	{ id: "Bit12-23", name: "ImageHeight" },
	{ id: "Bit24-27", name: "AspectRatio", print: { 1: "1:1", "0.6735": "0.6735", "0.7031": "16:9, 625 line, PAL", "0.7615": "0.7615", "0.8055": "0.8055", "0.8437": "16:9, 525 line, NTSC", "0.8935": "0.8935", "0.9157": "4:3, 625 line, PAL, CCIR601", "0.9815": "0.9815", "1.095": "4:3, 525 line, NTSC, CCIR601", "1.0255": "1.0255", "1.0695": "1.0695", "1.1575": "1.1575", "1.2015": "1.2015" } },
	{ id: "Bit28-31", name: "FrameRate" },
	{ id: "Bit32-49", name: "VideoBitrate" }
]);

export const mpegXing = defineTable('MPEG::Xing', 'MPEG', 'MPEG', [
	{ id: 1, name: "VBRFrames" },
	{ id: 2, name: "VBRBytes" },
	{ id: 3, name: "VBRScale" },
	{ id: 4, name: "Encoder" },
	{ id: 5, name: "LameVBRQuality" },
	{ id: 6, name: "LameQuality" }
]);
