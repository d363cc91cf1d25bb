// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/media/sounds.ts';

export const aacMain = defineTable('AAC::Main', 'AAC', 'AAC', [
	{ id: "Bit016-017", name: "ProfileType", print: { 0: "Main", 1: "Low Complexity", 2: "Scalable Sampling Rate" } },
	{ id: "Bit018-021", name: "SampleRate" },
	{ id: "Bit023-025", name: "Channels", print: { 0: "?", 1: "1", 2: "2", 3: "3", 4: "4", 5: "5", 6: "5+1", 7: "7+1" } },
	{ id: "Encoder", name: "Encoder" }
], more.aacMain);

export const apeNewHeader = defineTable('APE::NewHeader', 'APE', 'MAC', [
	{ id: 0, name: "CompressionLevel", type: "int16u" },
	{ id: 2, name: "BlocksPerFrame", type: "int32u" },
	{ id: 4, name: "FinalFrameBlocks", type: "int32u" },
	{ id: 6, name: "TotalFrames", type: "int32u" },
	{ id: 8, name: "BitsPerSample", type: "int16u" },
	{ id: 9, name: "Channels", type: "int16u" },
	{ id: 10, name: "SampleRate", type: "int32u" }
]);

export const apeOldHeader = defineTable('APE::OldHeader', 'APE', 'MAC', [
	{ id: 0, name: "APEVersion", type: "int16u" },
	{ id: 1, name: "CompressionLevel", type: "int16u" },
	{ id: 3, name: "Channels", type: "int16u" },
	{ id: 4, name: "SampleRate", type: "int32u" },
	{ id: 10, name: "TotalFrames", type: "int32u" },
	{ id: 12, name: "FinalFrameBlocks", type: "int32u" }
], more.apeOldHeader);

export const dsfMain = defineTable('DSF::Main', 'File', 'File', [
	{ id: 3, name: "FormatVersion", type: "int32u" },
	{ id: 4, name: "FormatID", type: "int32u", print: { 0: "DSD Raw" } },
	{ id: 5, name: "ChannelType", type: "int32u", print: { 1: "Mono", 2: "Stereo (Left, Right)", 3: "3 Channels (Left, Right, Center)", 4: "Quad (Left, Right, Back L, Back R)", 5: "4 Channels (Left, Right, Center, Bass)", 6: "5 Channels (Left, Right, Center, Back L, Back R)", 7: "5.1 Channels (Left, Right, Center, Bass, Back L, Back R)" } },
	{ id: 6, name: "ChannelCount", type: "int32u" },
	{ id: 7, name: "SampleRate", type: "int32u" },
	{ id: 8, name: "BitsPerSample", type: "int32u" },
	{ id: 9, name: "SampleCount", type: "int64u" },
	{ id: 11, name: "BlockSize", type: "int32u" }
]);

export const mpcMain = defineTable('MPC::Main', 'MPC', 'MPC', [
	{ id: "Bit032-063", name: "TotalFrames" },
	{ id: "Bit080-081", name: "SampleRate", print: { 0: "44100", 1: "48000", 2: "37800", 3: "32000" } },
	{ id: "Bit084-087", name: "Quality", print: { 1: "Unstable/Experimental", 5: "0", 6: "1", 7: "2 (Telephone)", 8: "3 (Thumb)", 9: "4 (Radio)", 10: "5 (Standard)", 11: "6 (Xtreme)", 12: "7 (Insane)", 13: "8 (BrainDead)", 14: "9", 15: "10" } },
	{ id: "Bit088-093", name: "MaxBand" },
	{ id: "Bit096-111", name: "ReplayGainTrackPeak" },
	{ id: "Bit112-127", name: "ReplayGainTrackGain" },
	{ id: "Bit128-143", name: "ReplayGainAlbumPeak" },
	{ id: "Bit144-159", name: "ReplayGainAlbumGain" },
	{ id: "Bit179", name: "FastSeek", print: { 0: "No", 1: "Yes" } },
	{ id: "Bit191", name: "Gapless", print: { 0: "No", 1: "Yes" } },
	{ id: "Bit216-223", name: "EncoderVersion" }
], more.mpcMain);

export const wavPackMain = defineTable('WavPack::Main', 'File', 'File', [
	{ id: 6.1, name: "BytesPerSample", type: "int32u" },
	{ id: 6.2, name: "AudioType", type: "int32u", print: { 0: "Stereo", 1: "Mono" } },
	{ id: 6.3, name: "Compression", type: "int32u", print: { 0: "Lossless", 1: "Hybrid" } },
	{ id: 6.4, name: "DataFormat", type: "int32u", print: { 0: "Integer", 1: "Floating Point" } },
	{ id: 6.5, name: "SampleRate", type: "int32u", print: { 0: "6000", 1: "8000", 2: "9600", 3: "11025", 4: "12000", 5: "16000", 6: "22050", 7: "24000", 8: "32000", 9: "44100", 10: "48000", 11: "64000", 12: "88200", 13: "96000", 14: "192000", 15: "Custom" } }
]);
