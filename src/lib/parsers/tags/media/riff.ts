// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/media/riff.ts';

export const riffAVIHeader = defineTable('RIFF::AVIHeader', 'RIFF', 'RIFF', [
	{ id: 0, name: "FrameRate", type: "int32u" },
	{ id: 1, name: "MaxDataRate", type: "int32u" },
	{ id: 4, name: "FrameCount", type: "int32u" },
	{ id: 6, name: "StreamCount", type: "int32u" },
	{ id: 8, name: "ImageWidth", type: "int32u" },
	{ id: 9, name: "ImageHeight", type: "int32u" }
], more.riffAVIHeader);

export const riffAcidizer = defineTable('RIFF::Acidizer', 'RIFF', 'RIFF', [
	{ id: 0, name: "AcidizerFlags", type: "int32u", bits: { 0: "One shot", 1: "Root note set", 2: "Stretch", 3: "Disk-based", 4: "High octave" } },
	{ id: 4, name: "RootNote", type: "int16u", print: { 48: "C", 49: "C#", 50: "D", 51: "D#", 52: "E", 53: "F", 54: "F#", 55: "G", 56: "G#", 57: "A", 58: "A#", 59: "B", 60: "High C", 61: "High C#", 62: "High D", 63: "High D#", 64: "High E", 65: "High F", 66: "High F#", 67: "High G", 68: "High G#", 69: "High A", 70: "High A#", 71: "High B" } },
	{ id: 12, name: "Beats", type: "int32u" },
	{ id: 16, name: "Meter", type: "int16u", count: 2 },
	{ id: 20, name: "Tempo", type: "float" }
], more.riffAcidizer);

export const riffAudioFormat = defineTable('RIFF::AudioFormat', 'RIFF', 'RIFF', [
	{ id: 0, name: "Encoding", type: "int16u", print: { 1: "Microsoft PCM", 2: "Microsoft ADPCM", 3: "Microsoft IEEE float", 4: "Compaq VSELP", 5: "IBM CVSD", 6: "Microsoft a-Law", 7: "Microsoft u-Law", 8: "Microsoft DTS", 9: "DRM", 10: "WMA 9 Speech", 11: "Microsoft Windows Media RT Voice", 16: "OKI-ADPCM", 17: "Intel IMA/DVI-ADPCM", 18: "Videologic Mediaspace ADPCM", 19: "Sierra ADPCM", 20: "Antex G.723 ADPCM", 21: "DSP Solutions DIGISTD", 22: "DSP Solutions DIGIFIX", 23: "Dialoic OKI ADPCM", 24: "Media Vision ADPCM", 25: "HP CU", 26: "HP Dynamic Voice", 32: "Yamaha ADPCM", 33: "SONARC Speech Compression", 34: "DSP Group True Speech", 35: "Echo Speech Corp.", 36: "Virtual Music Audiofile AF36", 37: "Audio Processing Tech.", 38: "Virtual Music Audiofile AF10", 39: "Aculab Prosody 1612", 40: "Merging Tech. LRC", 48: "Dolby AC2", 49: "Microsoft GSM610", 50: "MSN Audio", 51: "Antex ADPCME", 52: "Control Resources VQLPC", 53: "DSP Solutions DIGIREAL", 54: "DSP Solutions DIGIADPCM", 55: "Control Resources CR10", 56: "Natural MicroSystems VBX ADPCM", 57: "Crystal Semiconductor IMA ADPCM", 58: "Echo Speech ECHOSC3", 59: "Rockwell ADPCM", 60: "Rockwell DIGITALK", 61: "Xebec Multimedia", 64: "Antex G.721 ADPCM", 65: "Antex G.728 CELP", 66: "Microsoft MSG723", 67: "IBM AVC ADPCM", 69: "ITU-T G.726", 80: "Microsoft MPEG", 81: "RT23 or PAC", 82: "InSoft RT24", 83: "InSoft PAC", 85: "MP3", 89: "Cirrus", 96: "Cirrus Logic", 97: "ESS Tech. PCM", 98: "Voxware Inc.", 99: "Canopus ATRAC", 100: "APICOM G.726 ADPCM", 101: "APICOM G.722 ADPCM", 102: "Microsoft DSAT", 103: "Microsoft DSAT DISPLAY", 105: "Voxware Byte Aligned", 112: "Voxware AC8", 113: "Voxware AC10", 114: "Voxware AC16", 115: "Voxware AC20", 116: "Voxware MetaVoice", 117: "Voxware MetaSound", 118: "Voxware RT29HW", 119: "Voxware VR12", 120: "Voxware VR18", 121: "Voxware TQ40", 122: "Voxware SC3", 123: "Voxware SC3", 128: "Soundsoft", 129: "Voxware TQ60", 130: "Microsoft MSRT24", 131: "AT&T G.729A", 132: "Motion Pixels MVI MV12", 133: "DataFusion G.726", 134: "DataFusion GSM610", 136: "Iterated Systems Audio", 137: "Onlive", 138: "Multitude, Inc. FT SX20", 139: "Infocom ITS A/S G.721 ADPCM", 140: "Convedia G729", 141: "Not specified congruency, Inc.", 145: "Siemens SBC24", 146: "Sonic Foundry Dolby AC3 APDIF", 147: "MediaSonic G.723", 148: "Aculab Prosody 8kbps", 151: "ZyXEL ADPCM", 152: "Philips LPCBB", 153: "Studer Professional Audio Packed", 160: "Malden PhonyTalk", 161: "Racal Recorder GSM", 162: "Racal Recorder G720.a", 163: "Racal G723.1", 164: "Racal Tetra ACELP", 176: "NEC AAC NEC Corporation", 255: "AAC", 256: "Rhetorex ADPCM", 257: "IBM u-Law", 258: "IBM a-Law", 259: "IBM ADPCM", 273: "Vivo G.723", 274: "Vivo Siren", 288: "Philips Speech Processing CELP", 289: "Philips Speech Processing GRUNDIG", 291: "Digital G.723", 293: "Sanyo LD ADPCM", 304: "Sipro Lab ACEPLNET", 305: "Sipro Lab ACELP4800", 306: "Sipro Lab ACELP8V3", 307: "Sipro Lab G.729", 308: "Sipro Lab G.729A", 309: "Sipro Lab Kelvin", 310: "VoiceAge AMR", 320: "Dictaphone G.726 ADPCM", 336: "Qualcomm PureVoice", 337: "Qualcomm HalfRate", 341: "Ring Zero Systems TUBGSM", 352: "Microsoft Audio1", 353: "Windows Media Audio V2 V7 V8 V9 / DivX audio (WMA) / Alex AC3 Audio", 354: "Windows Media Audio Professional V9", 355: "Windows Media Audio Lossless V9", 356: "WMA Pro over S/PDIF", 368: "UNISYS NAP ADPCM", 369: "UNISYS NAP ULAW", 370: "UNISYS NAP ALAW", 371: "UNISYS NAP 16K", 372: "MM SYCOM ACM SYC008 SyCom Technologies", 373: "MM SYCOM ACM SYC701 G726L SyCom Technologies", 374: "MM SYCOM ACM SYC701 CELP54 SyCom Technologies", 375: "MM SYCOM ACM SYC701 CELP68 SyCom Technologies", 376: "Knowledge Adventure ADPCM", 384: "Fraunhofer IIS MPEG2AAC", 400: "Digital Theater Systems DTS DS", 512: "Creative Labs ADPCM", 514: "Creative Labs FASTSPEECH8", 515: "Creative Labs FASTSPEECH10", 528: "UHER ADPCM", 533: "Ulead DV ACM", 534: "Ulead DV ACM", 544: "Quarterdeck Corp.", 560: "I-Link VC", 576: "Aureal Semiconductor Raw Sport", 577: "ESST AC3", 592: "Interactive Products HSX", 593: "Interactive Products RPELP", 608: "Consistent CS2", 624: "Sony SCX", 625: "Sony SCY", 626: "Sony ATRAC3", 627: "Sony SPC", 640: "TELUM Telum Inc.", 641: "TELUMIA Telum Inc.", 645: "Norcom Voice Systems ADPCM", 768: "Fujitsu FM TOWNS SND", 769: "Fujitsu (not specified)", 770: "Fujitsu (not specified)", 771: "Fujitsu (not specified)", 772: "Fujitsu (not specified)", 773: "Fujitsu (not specified)", 774: "Fujitsu (not specified)", 775: "Fujitsu (not specified)", 776: "Fujitsu (not specified)", 848: "Micronas Semiconductors, Inc. Development", 849: "Micronas Semiconductors, Inc. CELP833", 1024: "Brooktree Digital", 1025: "Intel Music Coder (IMC)", 1026: "Ligos Indeo Audio", 1104: "QDesign Music", 1280: "On2 VP7 On2 Technologies", 1281: "On2 VP6 On2 Technologies", 1664: "AT&T VME VMPCM", 1665: "AT&T TCP", 1792: "YMPEG Alpha (dummy for MPEG-2 compressor)", 2222: "ClearJump LiteWave (lossless)", 4096: "Olivetti GSM", 4097: "Olivetti ADPCM", 4098: "Olivetti CELP", 4099: "Olivetti SBC", 4100: "Olivetti OPR", 4352: "Lernout & Hauspie", 4353: "Lernout & Hauspie CELP codec", 4354: "Lernout & Hauspie SBC codec", 4355: "Lernout & Hauspie SBC codec", 4356: "Lernout & Hauspie SBC codec", 5120: "Norris Comm. Inc.", 5121: "ISIAudio", 5376: "AT&T Soundspace Music Compression", 6172: "VoxWare RT24 speech codec", 6174: "Lucent elemedia AX24000P Music codec", 6513: "Sonic Foundry LOSSLESS", 6521: "Innings Telecom Inc. ADPCM", 7175: "Lucent SX8300P speech codec", 7180: "Lucent SX5363S G.723 compliant codec", 7939: "CUseeMe DigiTalk (ex-Rocwell)", 8132: "NCT Soft ALF2CD ACM", 8192: "FAST Multimedia DVM", 8193: "Dolby DTS (Digital Theater System)", 8194: "RealAudio 1 / 2 14.4", 8195: "RealAudio 1 / 2 28.8", 8196: "RealAudio G2 / 8 Cook (low bitrate)", 8197: "RealAudio 3 / 4 / 5 Music (DNET)", 8198: "RealAudio 10 AAC (RAAC)", 8199: "RealAudio 10 AAC+ (RACP)", 9472: "Reserved range to 0x2600 Microsoft", 13075: "makeAVIS (ffvfw fake AVI sound from AviSynth scripts)", 16707: "Divio MPEG-4 AAC audio", 16897: "Nokia adaptive multirate", 16963: "Divio G726 Divio, Inc.", 17228: "LEAD Speech", 22092: "LEAD Vorbis", 22358: "WavPack Audio", 26447: "Ogg Vorbis (mode 1)", 26448: "Ogg Vorbis (mode 2)", 26449: "Ogg Vorbis (mode 3)", 26479: "Ogg Vorbis (mode 1+)", 26480: "Ogg Vorbis (mode 2+)", 26481: "Ogg Vorbis (mode 3+)", 28672: "3COM NBX 3Com Corporation", 28781: "FAAD AAC", 31265: "GSM-AMR (CBR, no SID)", 31266: "GSM-AMR (VBR, including SID)", 41216: "Comverse Infosys Ltd. G723 1", 41217: "Comverse Infosys Ltd. AVQSBC", 41218: "Comverse Infosys Ltd. OLDSBC", 41219: "Symbol Technologies G729A", 41220: "VoiceAge AMR WB VoiceAge Corporation", 41221: "Ingenient Technologies Inc. G726", 41222: "ISO/MPEG-4 advanced audio Coding", 41223: "Encore Software Ltd G726", 41225: "Speex ACM Codec xiph.org", 57260: "DebugMode SonicFoundry Vegas FrameServer ACM Codec", 59144: "Unknown -", 61868: "Free Lossless Audio Codec FLAC", 65534: "Extensible", 65535: "Development" } },
	{ id: 1, name: "NumChannels", type: "int16u" },
	{ id: 2, name: "SampleRate", type: "int32u" },
	{ id: 4, name: "AvgBytesPerSec", type: "int32u" },
	{ id: 7, name: "BitsPerSample", type: "int16u" }
], more.riffAudioFormat);

export const riffBroadcastExt = defineTable('RIFF::BroadcastExt', 'RIFF', 'RIFF', [
	{ id: 0, name: "Description", type: "string", count: 256 },
	{ id: 256, name: "Originator", type: "string", count: 32 },
	{ id: 288, name: "OriginatorReference", type: "string", count: 32 },
	{ id: 320, name: "DateTimeOriginal", type: "string", count: 18 },
	{ id: 338, name: "TimeReference", type: "int32u", count: 2 },
	{ id: 346, name: "BWFVersion", type: "int16u" },
	{ id: 348, name: "BWF_UMID", type: "undef", count: 64 },
	{ id: 602, name: "CodingHistory", type: "string" }
], more.riffBroadcastExt);

export const riffCSET = defineTable('RIFF::CSET', 'RIFF', 'RIFF', [
	{ id: 0, name: "CodePage", type: "int16u" },
	{ id: 1, name: "CountryCode", type: "int16u" },
	{ id: 2, name: "LanguageCode", type: "int16u" },
	{ id: 3, name: "Dialect", type: "int16u" }
]);

export const riffDS64 = defineTable('RIFF::DS64', 'RIFF', 'RIFF', [
	{ id: 0, name: "RIFFSize64", type: "int64u" },
	{ id: 1, name: "DataSize64", type: "int64u" },
	{ id: 2, name: "NumberOfSamples64", type: "int64u" }
], more.riffDS64);

export const riffExif = defineTable('RIFF::Exif', 'RIFF', 'RIFF', [
	{ id: "ecor", name: "Make" },
	{ id: "emdl", name: "Model" },
	{ id: "emnt", name: "MakerNotes", binary: true },
	{ id: "erel", name: "RelatedImageFile" },
	{ id: "etim", name: "TimeCreated" },
	{ id: "eucm", name: "UserComment" },
	{ id: "ever", name: "ExifVersion" }
]);

export const riffExtAVIHdr = defineTable('RIFF::ExtAVIHdr', 'RIFF', 'RIFF', [
	{ id: 0, name: "TotalFrameCount", type: "int32u" }
]);

export const riffInfo = defineTable('RIFF::Info', 'RIFF', 'RIFF', [
	{ id: "AGES", name: "Rated", type: "string" },
	{ id: "CMNT", name: "Comment", type: "string" },
	{ id: "CODE", name: "EncodedBy", type: "string" },
	{ id: "COMM", name: "Comments", type: "string" },
	{ id: "DIRC", name: "Directory", type: "string" },
	{ id: "DISP", name: "SoundSchemeTitle", type: "string" },
	{ id: "DTIM", name: "DateTimeOriginal", type: "string" },
	{ id: "GENR", name: "Genre", type: "string" },
	{ id: "IARL", name: "ArchivalLocation", type: "string" },
	{ id: "IART", name: "Artist", type: "string" },
	{ id: "IAS1", name: "FirstLanguage", type: "string" },
	{ id: "IAS2", name: "SecondLanguage", type: "string" },
	{ id: "IAS3", name: "ThirdLanguage", type: "string" },
	{ id: "IAS4", name: "FourthLanguage", type: "string" },
	{ id: "IAS5", name: "FifthLanguage", type: "string" },
	{ id: "IAS6", name: "SixthLanguage", type: "string" },
	{ id: "IAS7", name: "SeventhLanguage", type: "string" },
	{ id: "IAS8", name: "EighthLanguage", type: "string" },
	{ id: "IAS9", name: "NinthLanguage", type: "string" },
	{ id: "IBSU", name: "BaseURL", type: "string" },
	{ id: "ICAS", name: "DefaultAudioStream", type: "string" },
	{ id: "ICDS", name: "CostumeDesigner", type: "string" },
	{ id: "ICMS", name: "Commissioned", type: "string" },
	{ id: "ICMT", name: "Comment", type: "string" },
	{ id: "ICNM", name: "Cinematographer", type: "string" },
	{ id: "ICNT", name: "Country", type: "string" },
	{ id: "ICOP", name: "Copyright", type: "string" },
	{ id: "ICRD", name: "DateCreated", type: "string" },
	{ id: "ICRP", name: "Cropped", type: "string" },
	{ id: "IDIM", name: "Dimensions", type: "string" },
	{ id: "IDIT", name: "DateTimeOriginal", type: "string" },
	{ id: "IDPI", name: "DotsPerInch", type: "string" },
	{ id: "IDST", name: "DistributedBy", type: "string" },
	{ id: "IEDT", name: "EditedBy", type: "string" },
	{ id: "IENC", name: "EncodedBy", type: "string" },
	{ id: "IENG", name: "Engineer", type: "string" },
	{ id: "IGNR", name: "Genre", type: "string" },
	{ id: "IKEY", name: "Keywords", type: "string" },
	{ id: "ILGT", name: "Lightness", type: "string" },
	{ id: "ILGU", name: "LogoURL", type: "string" },
	{ id: "ILIU", name: "LogoIconURL", type: "string" },
	{ id: "ILNG", name: "Language", type: "string" },
	{ id: "IMBI", name: "MoreInfoBannerImage", type: "string" },
	{ id: "IMBU", name: "MoreInfoBannerURL", type: "string" },
	{ id: "IMED", name: "Medium", type: "string" },
	{ id: "IMIT", name: "MoreInfoText", type: "string" },
	{ id: "IMIU", name: "MoreInfoURL", type: "string" },
	{ id: "IMUS", name: "MusicBy", type: "string" },
	{ id: "INAM", name: "Title", type: "string" },
	{ id: "IPDS", name: "ProductionDesigner", type: "string" },
	{ id: "IPLT", name: "NumColors", type: "string" },
	{ id: "IPRD", name: "Product", type: "string" },
	{ id: "IPRO", name: "ProducedBy", type: "string" },
	{ id: "IRIP", name: "RippedBy", type: "string" },
	{ id: "IRTD", name: "Rating", type: "string" },
	{ id: "ISBJ", name: "Subject", type: "string" },
	{ id: "ISFT", name: "Software", type: "string" },
	{ id: "ISGN", name: "SecondaryGenre", type: "string" },
	{ id: "ISHP", name: "Sharpness", type: "string" },
	{ id: "ISMP", name: "TimeCode", type: "string" },
	{ id: "ISRC", name: "Source", type: "string" },
	{ id: "ISRF", name: "SourceForm", type: "string" },
	{ id: "ISTD", name: "ProductionStudio", type: "string" },
	{ id: "ISTR", name: "Starring", type: "string" },
	{ id: "ITCH", name: "Technician", type: "string" },
	{ id: "ITRK", name: "TrackNumber", type: "string" },
	{ id: "IWMU", name: "WatermarkURL", type: "string" },
	{ id: "IWRI", name: "WrittenBy", type: "string" },
	{ id: "LANG", name: "Language", type: "string" },
	{ id: "LOCA", name: "Location", type: "string" },
	{ id: "PRT1", name: "Part", type: "string" },
	{ id: "PRT2", name: "NumberOfParts", type: "string" },
	{ id: "RATE", name: "Rate", type: "string" },
	{ id: "STAR", name: "Starring", type: "string" },
	{ id: "STAT", name: "Statistics", type: "string", each: [null, null, null, { 0: "Bad", 1: "OK" }] },
	{ id: "TAPE", name: "TapeName", type: "string" },
	{ id: "TCDO", name: "EndTimecode", type: "string" },
	{ id: "TCOD", name: "StartTimecode", type: "string" },
	{ id: "TITL", name: "Title", type: "string" },
	{ id: "TLEN", name: "Length", type: "string" },
	{ id: "TORG", name: "Organization", type: "string" },
	{ id: "TRCK", name: "TrackNumber", type: "string" },
	{ id: "TURL", name: "URL", type: "string" },
	{ id: "TVER", name: "Version", type: "string" },
	{ id: "VMAJ", name: "VegasVersionMajor", type: "string" },
	{ id: "VMIN", name: "VegasVersionMinor", type: "string" },
	{ id: "YEAR", name: "Year", type: "string" }
], more.riffInfo);

export const riffInstrument = defineTable('RIFF::Instrument', 'RIFF', 'RIFF', [
	{ id: 0, name: "UnshiftedNote", type: "int8s" },
	{ id: 1, name: "FineTune", type: "int8s" },
	{ id: 2, name: "Gain", type: "int8s" },
	{ id: 3, name: "LowNote", type: "int8s" },
	{ id: 4, name: "HighNote", type: "int8s" },
	{ id: 5, name: "LowVelocity", type: "int8s" },
	{ id: 6, name: "HighVelocity", type: "int8s" }
]);

export const riffMain = defineTable('RIFF::Main', 'RIFF', 'RIFF', [
	{ id: "EXIF", name: "UnknownEXIF", binary: true },
	{ id: "IDIT", name: "DateTimeOriginal" },
	{ id: "JUNK", name: "TextJunk" },
	{ id: "JUNQ", name: "OldXMP", binary: true },
	{ id: "afsp", name: "Afsp" },
	{ id: "cue ", name: "CuePoints", binary: true },
	{ id: "fact", name: "NumberOfSamples" },
	{ id: "guan", name: "Guano" },
	{ id: "labl", name: "CuePointLabel" },
	{ id: "list", name: "ListType" },
	{ id: "ltxt", name: "LabeledText" },
	{ id: "note", name: "CuePointNote" },
	{ id: "plst", name: "Playlist", binary: true },
	{ id: "tx_Unknown", name: "Text" }
], more.riffMain);

export const riffSampler = defineTable('RIFF::Sampler', 'RIFF', 'RIFF', [
	{ id: 0, name: "Manufacturer", type: "int32u" },
	{ id: 1, name: "Product", type: "int32u" },
	{ id: 2, name: "SamplePeriod", type: "int32u" },
	{ id: 3, name: "MIDIUnityNote", type: "int32u" },
	{ id: 4, name: "MIDIPitchFraction", type: "int32u" },
	{ id: 5, name: "SMPTEFormat", type: "int32u", print: { 0: "none", 24: "24 fps", 25: "25 fps", 29: "29 fps", 30: "30 fps" } },
	{ id: 6, name: "SMPTEOffset", type: "int32u" },
	{ id: 7, name: "NumSampleLoops", type: "int32u" },
	{ id: 8, name: "SamplerDataLen", type: "int32u" },
	{ id: 9, name: "SamplerData", type: "undef", binary: true }
], more.riffSampler);

export const riffStream = defineTable('RIFF::Stream', 'RIFF', 'RIFF', [
	{ id: "strn", name: "StreamName" }
]);

export const riffStreamHeader = defineTable('RIFF::StreamHeader', 'RIFF', 'RIFF', [
	{ id: 0, name: "StreamType", type: "string", count: 4, print: { auds: "Audio", iavs: "Interleaved Audio+Video", mids: "MIDI", txts: "Text", vids: "Video" } },
	{ id: 1, name: "AudioCodec", type: "string", count: 4 },
	{ id: 1, name: "VideoCodec", type: "string", count: 4 },
	{ id: 1, name: "Codec", type: "string", count: 4 },
	{ id: 5, name: "AudioSampleRate", type: "rational64u" },
	{ id: 5, name: "VideoFrameRate", type: "rational64u" },
	{ id: 5, name: "StreamSampleRate", type: "rational64u" },
	{ id: 8, name: "AudioSampleCount", type: "int32u" },
	{ id: 8, name: "VideoFrameCount", type: "int32u" },
	{ id: 8, name: "StreamSampleCount", type: "int32u" },
	{ id: 10, name: "Quality", type: "int32u" },
	{ id: 11, name: "SampleSize", type: "int32u" }
], more.riffStreamHeader);
