// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/pictures/flash.ts';

export const flashMain = defineTable('Flash::Main', 'Flash', 'Flash', [
	{ id: "Compressed", name: "Compressed", print: { 0: "False", 1: "True" } },
	{ id: "Duration", name: "Duration" },
	{ id: "FlashVersion", name: "FlashVersion" },
	{ id: "FrameCount", name: "FrameCount" },
	{ id: "FrameRate", name: "FrameRate" },
	{ id: "ImageHeight", name: "ImageHeight" },
	{ id: "ImageWidth", name: "ImageWidth" },
	{ id: 69, name: "FlashAttributes", bits: { 0: "UseNetwork", 3: "ActionScript3", 4: "HasMetadata" } }
], more.flashMain);

export const flashMeta = defineTable('Flash::Meta', 'Flash', 'Flash', [
	{ id: "audiocodecid", name: "AudioCodecID" },
	{ id: "audiodatarate", name: "AudioBitrate" },
	{ id: "audiodelay", name: "AudioDelay" },
	{ id: "audiosamplerate", name: "AudioSampleRate" },
	{ id: "audiosamplesize", name: "AudioSampleSize" },
	{ id: "audiosize", name: "AudioSize" },
	{ id: "bytelength", name: "ByteLength" },
	{ id: "canSeekToEnd", name: "CanSeekToEnd" },
	{ id: "canseekontime", name: "CanSeekOnTime" },
	{ id: "createdby", name: "CreatedBy" },
	{ id: "creationdate", name: "CreateDate" },
	{ id: "datasize", name: "DataSize" },
	{ id: "duration", name: "Duration" },
	{ id: "filesize", name: "FileSizeBytes" },
	{ id: "framerate", name: "FrameRate" },
	{ id: "hasAudio", name: "HasAudio" },
	{ id: "hasCuePoints", name: "HasCuePoints" },
	{ id: "hasKeyframes", name: "HasKeyFrames" },
	{ id: "hasMetadata", name: "HasMetadata" },
	{ id: "hasVideo", name: "HasVideo" },
	{ id: "height", name: "ImageHeight" },
	{ id: "httphostheader", name: "HTTPHostHeader" },
	{ id: "keyframesFilepositions", name: "KeyFramePositions" },
	{ id: "keyframesTimes", name: "KeyFramesTimes" },
	{ id: "lastkeyframetimestamp", name: "LastKeyFrameTime" },
	{ id: "lasttimestamp", name: "LastTimeStamp" },
	{ id: "metadatacreator", name: "MetadataCreator" },
	{ id: "metadatadate", name: "MetadataDate" },
	{ id: "pmsg", name: "Message" },
	{ id: "purl", name: "URL" },
	{ id: "sourcedata", name: "SourceData" },
	{ id: "starttime", name: "StartTime" },
	{ id: "stereo", name: "Stereo" },
	{ id: "totaldatarate", name: "TotalDataRate" },
	{ id: "totalduration", name: "TotalDuration" },
	{ id: "videocodecid", name: "VideoCodecID" },
	{ id: "videodatarate", name: "VideoBitrate" },
	{ id: "videosize", name: "VideoSize" },
	{ id: "width", name: "ImageWidth" }
], more.flashMeta);

export const flashAudio = defineTable('Flash::Audio', 'Flash', 'Flash', [
	{ id: "Bit0-3", name: "AudioEncoding", print: { 0: "PCM-BE (uncompressed)", 1: "ADPCM", 2: "MP3", 3: "PCM-LE (uncompressed)", 4: "Nellymoser 16kHz Mono", 5: "Nellymoser 8kHz Mono", 6: "Nellymoser", 7: "G.711 A-law logarithmic PCM", 8: "G.711 mu-law logarithmic PCM", 10: "AAC", 11: "Speex", 13: "MP3 8-Khz", 15: "Device-specific sound" } },
	{ id: "Bit4-5", name: "AudioSampleRate" },
	{ id: "Bit6", name: "AudioBitsPerSample" },
	{ id: "Bit7", name: "AudioChannels", print: { 1: "1 (mono)", 2: "2 (stereo)" } }
], more.flashAudio);

export const flashVideo = defineTable('Flash::Video', 'Flash', 'Flash', [
	{ id: "Bit4-7", name: "VideoEncoding", print: { 1: "JPEG", 2: "Sorensen H.263", 3: "Screen Video", 4: "On2 VP6", 5: "On2 VP6 Alpha", 6: "Screen Video 2", 7: "H.264" } }
]);
