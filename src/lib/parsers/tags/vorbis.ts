// Made by scripts/tables.mjs from `exiftool -listx -f`: do not edit. What is added by hand is in supplement/vorbis.ts.
import { defineTable } from '../table.ts';

export const vorbisComments = defineTable('Vorbis::Comments', 'Vorbis', 'Vorbis', [
	{ id: "ACTOR", name: "Actor" },
	{ id: "ALBUM", name: "Album" },
	{ id: "ARTIST", name: "Artist", list: true },
	{ id: "COMMENT", name: "Comment" },
	{ id: "COMPOSER", name: "Composer" },
	{ id: "CONTACT", name: "Contact", list: true },
	{ id: "COPYRIGHT", name: "Copyright" },
	{ id: "COVERART", name: "CoverArt" },
	{ id: "COVERARTMIME", name: "CoverArtMIMEType" },
	{ id: "DATE", name: "Date" },
	{ id: "DESCRIPTION", name: "Description" },
	{ id: "DIRECTOR", name: "Director" },
	{ id: "ENCODED_BY", name: "EncodedBy" },
	{ id: "ENCODED_USING", name: "EncodedUsing" },
	{ id: "ENCODER", name: "Encoder" },
	{ id: "ENCODER_OPTIONS", name: "EncoderOptions" },
	{ id: "GENRE", name: "Genre" },
	{ id: "ISRC", name: "ISRCNumber" },
	{ id: "LICENSE", name: "License" },
	{ id: "LOCATION", name: "Location" },
	{ id: "ORGANIZATION", name: "Organization" },
	{ id: "PERFORMER", name: "Performer", list: true },
	{ id: "PRODUCER", name: "Producer" },
	{ id: "REPLAYGAIN_ALBUM_GAIN", name: "ReplayGainAlbumGain" },
	{ id: "REPLAYGAIN_ALBUM_PEAK", name: "ReplayGainAlbumPeak" },
	{ id: "REPLAYGAIN_TRACK_GAIN", name: "ReplayGainTrackGain" },
	{ id: "REPLAYGAIN_TRACK_PEAK", name: "ReplayGainTrackPeak" },
	{ id: "TITLE", name: "Title" },
	{ id: "TRACKNUMBER", name: "TrackNumber" },
	{ id: "VERSION", name: "Version" },
	{ id: "vendor", name: "Vendor" }
]);

export const vorbisIdentification = defineTable('Vorbis::Identification', 'Vorbis', 'Vorbis', [
	{ id: 0, name: "VorbisVersion", type: "int32u" },
	{ id: 4, name: "AudioChannels", type: "int8u" },
	{ id: 5, name: "SampleRate", type: "int32u" },
	{ id: 9, name: "MaximumBitrate", type: "int32u" },
	{ id: 13, name: "NominalBitrate", type: "int32u" },
	{ id: 17, name: "MinimumBitrate", type: "int32u" }
]);

export const opusHeader = defineTable('Opus::Header', 'Opus', 'Opus', [
	{ id: 0, name: "OpusVersion", type: "int8u" },
	{ id: 1, name: "AudioChannels", type: "int8u" },
	{ id: 4, name: "SampleRate", type: "int32u" },
	{ id: 8, name: "OutputGain", type: "int16u" }
]);
