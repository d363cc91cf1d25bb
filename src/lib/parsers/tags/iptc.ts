// Made by scripts/tables.mjs from `exiftool -listx -f`: do not edit. What is added by hand is in supplement/iptc.ts.
import { defineTable } from '../table.ts';

const labels0 = { 0: "0 (reserved)", 1: "1 (most urgent)", 2: "2", 3: "3", 4: "4", 5: "5 (normal urgency)", 6: "6", 7: "7", 8: "8 (least urgent)", 9: "9 (user-defined priority)" };
const labels1 = { 0: "No ObjectData", 1: "IPTC-NAA Digital Newsphoto Parameter Record", 2: "IPTC7901 Recommended Message Format", 3: "Tagged Image File Format (Adobe/Aldus Image data)", 4: "Illustrator (Adobe Graphics data)", 5: "AppleSingle (Apple Computer Inc)", 6: "NAA 89-3 (ANPA 1312)", 7: "MacBinary II", 8: "IPTC Unstructured Character Oriented File Format (UCOFF)", 9: "United Press International ANPA 1312 variant", 10: "United Press International Down-Load Message", 11: "JPEG File Interchange (JFIF)", 12: "Photo-CD Image-Pac (Eastman Kodak)", 13: "Bit Mapped Graphics File [.BMP] (Microsoft)", 14: "Digital Audio File [.WAV] (Microsoft & Creative Labs)", 15: "Audio plus Moving Video [.AVI] (Microsoft)", 16: "PC DOS/Windows Executable Files [.COM][.EXE]", 17: "Compressed Binary File [.ZIP] (PKWare Inc)", 18: "Audio Interchange File Format AIFF (Apple Computer Inc)", 19: "RIFF Wave (Microsoft Corporation)", 20: "Freehand (Macromedia/Aldus)", 21: "Hypertext Markup Language [.HTML] (The Internet Society)", 22: "MPEG 2 Audio Layer 2 (Musicom), ISO/IEC", 23: "MPEG 2 Audio Layer 3, ISO/IEC", 24: "Portable Document File [.PDF] Adobe", 25: "News Industry Text Format (NITF)", 26: "Tape Archive [.TAR]", 27: "Tidningarnas Telegrambyra NITF version (TTNITF DTD)", 28: "Ritzaus Bureau NITF version (RBNITF DTD)", 29: "Corel Draw [.CDR]" };

export const iptcApplicationRecord = defineTable('IPTC::ApplicationRecord', 'IPTC', 'IPTC', [
	{ id: 0, name: "ApplicationRecordVersion", type: "int16u" },
	{ id: 3, name: "ObjectTypeReference", type: "string", count: 67 },
	{ id: 4, name: "ObjectAttributeReference", type: "string", count: 68, list: true },
	{ id: 5, name: "ObjectName", type: "string", count: 64 },
	{ id: 7, name: "EditStatus", type: "string", count: 64 },
	{ id: 8, name: "EditorialUpdate", type: "digits", count: 2, print: { "01": "Additional language" } },
	{ id: 10, name: "Urgency", type: "digits", count: 1, print: labels0 },
	{ id: 12, name: "SubjectReference", type: "string", count: 236, list: true },
	{ id: 15, name: "Category", type: "string", count: 3 },
	{ id: 20, name: "SupplementalCategories", type: "string", count: 32, list: true },
	{ id: 22, name: "FixtureIdentifier", type: "string", count: 32 },
	{ id: 25, name: "Keywords", type: "string", count: 64, list: true },
	{ id: 26, name: "ContentLocationCode", type: "string", count: 3, list: true },
	{ id: 27, name: "ContentLocationName", type: "string", count: 64, list: true },
	{ id: 30, name: "ReleaseDate", type: "digits", count: 8 },
	{ id: 35, name: "ReleaseTime", type: "string", count: 11 },
	{ id: 37, name: "ExpirationDate", type: "digits", count: 8 },
	{ id: 38, name: "ExpirationTime", type: "string", count: 11 },
	{ id: 40, name: "SpecialInstructions", type: "string", count: 256 },
	{ id: 42, name: "ActionAdvised", type: "digits", count: 2, print: { "01": "Object Kill", "02": "Object Replace", "03": "Object Append", "04": "Object Reference", "": "" } },
	{ id: 45, name: "ReferenceService", type: "string", count: 10, list: true },
	{ id: 47, name: "ReferenceDate", type: "digits", count: 8, list: true },
	{ id: 50, name: "ReferenceNumber", type: "digits", count: 8, list: true },
	{ id: 55, name: "DateCreated", type: "digits", count: 8 },
	{ id: 60, name: "TimeCreated", type: "string", count: 11 },
	{ id: 62, name: "DigitalCreationDate", type: "digits", count: 8 },
	{ id: 63, name: "DigitalCreationTime", type: "string", count: 11 },
	{ id: 65, name: "OriginatingProgram", type: "string", count: 32 },
	{ id: 70, name: "ProgramVersion", type: "string", count: 10 },
	{ id: 75, name: "ObjectCycle", type: "string", count: 1, print: { a: "Morning", b: "Both Morning and Evening", p: "Evening" } },
	{ id: 80, name: "By-line", type: "string", count: 32, list: true },
	{ id: 85, name: "By-lineTitle", type: "string", count: 32, list: true },
	{ id: 90, name: "City", type: "string", count: 32 },
	{ id: 92, name: "Sub-location", type: "string", count: 32 },
	{ id: 95, name: "Province-State", type: "string", count: 32 },
	{ id: 100, name: "Country-PrimaryLocationCode", type: "string", count: 3 },
	{ id: 101, name: "Country-PrimaryLocationName", type: "string", count: 64 },
	{ id: 103, name: "OriginalTransmissionReference", type: "string", count: 32 },
	{ id: 105, name: "Headline", type: "string", count: 256 },
	{ id: 110, name: "Credit", type: "string", count: 32 },
	{ id: 115, name: "Source", type: "string", count: 32 },
	{ id: 116, name: "CopyrightNotice", type: "string", count: 128 },
	{ id: 118, name: "Contact", type: "string", count: 128, list: true },
	{ id: 120, name: "Caption-Abstract", type: "string", count: 2000 },
	{ id: 121, name: "LocalCaption", type: "string", count: 256 },
	{ id: 122, name: "Writer-Editor", type: "string", count: 32, list: true },
	{ id: 125, name: "RasterizedCaption", type: "undef", count: 7360, binary: true },
	{ id: 130, name: "ImageType", type: "string", count: 2 },
	{ id: 131, name: "ImageOrientation", type: "string", count: 1, print: { L: "Landscape", P: "Portrait", S: "Square" } },
	{ id: 135, name: "LanguageIdentifier", type: "string", count: 3 },
	{ id: 150, name: "AudioType", type: "string", count: 2, print: { "0T": "Text Only", "1A": "Mono Actuality", "1C": "Mono Question and Answer Session", "1M": "Mono Music", "1Q": "Mono Response to a Question", "1R": "Mono Raw Sound", "1S": "Mono Scener", "1V": "Mono Voicer", "1W": "Mono Wrap", "2A": "Stereo Actuality", "2C": "Stereo Question and Answer Session", "2M": "Stereo Music", "2Q": "Stereo Response to a Question", "2R": "Stereo Raw Sound", "2S": "Stereo Scener", "2V": "Stereo Voicer", "2W": "Stereo Wrap" } },
	{ id: 151, name: "AudioSamplingRate", type: "digits", count: 6 },
	{ id: 152, name: "AudioSamplingResolution", type: "digits", count: 2 },
	{ id: 153, name: "AudioDuration", type: "digits", count: 6 },
	{ id: 154, name: "AudioOutcue", type: "string", count: 64 },
	{ id: 184, name: "JobID", type: "string", count: 64 },
	{ id: 185, name: "MasterDocumentID", type: "string", count: 256 },
	{ id: 186, name: "ShortDocumentID", type: "string", count: 64 },
	{ id: 187, name: "UniqueDocumentID", type: "string", count: 128 },
	{ id: 188, name: "OwnerID", type: "string", count: 128 },
	{ id: 200, name: "ObjectPreviewFileFormat", type: "int16u", print: labels1 },
	{ id: 201, name: "ObjectPreviewFileVersion", type: "int16u" },
	{ id: 202, name: "ObjectPreviewData", type: "undef", count: 256000, binary: true },
	{ id: 221, name: "Prefs", type: "string", count: 64 },
	{ id: 225, name: "ClassifyState", type: "string", count: 64 },
	{ id: 228, name: "SimilarityIndex", type: "string", count: 32 },
	{ id: 230, name: "DocumentNotes", type: "string", count: 1024 },
	{ id: 231, name: "DocumentHistory", type: "string", count: 256 },
	{ id: 232, name: "ExifCameraInfo", type: "string", count: 4096 },
	{ id: 255, name: "CatalogSets", type: "string", count: 256, list: true }
]);

export const iptcEnvelopeRecord = defineTable('IPTC::EnvelopeRecord', 'IPTC', 'IPTC', [
	{ id: 0, name: "EnvelopeRecordVersion", type: "int16u" },
	{ id: 5, name: "Destination", type: "string", count: 1024, list: true },
	{ id: 20, name: "FileFormat", type: "int16u", print: labels1 },
	{ id: 22, name: "FileVersion", type: "int16u" },
	{ id: 30, name: "ServiceIdentifier", type: "string", count: 10 },
	{ id: 40, name: "EnvelopeNumber", type: "digits", count: 8 },
	{ id: 50, name: "ProductID", type: "string", count: 32, list: true },
	{ id: 60, name: "EnvelopePriority", type: "digits", count: 1, print: labels0 },
	{ id: 70, name: "DateSent", type: "digits", count: 8 },
	{ id: 80, name: "TimeSent", type: "string", count: 11 },
	{ id: 90, name: "CodedCharacterSet", type: "string", count: 32 },
	{ id: 100, name: "UniqueObjectName", type: "string", count: 80 },
	{ id: 120, name: "ARMIdentifier", type: "int16u" },
	{ id: 122, name: "ARMVersion", type: "int16u" }
]);

export const iptcNewsPhoto = defineTable('IPTC::NewsPhoto', 'IPTC', 'IPTC', [
	{ id: 0, name: "NewsPhotoVersion", type: "int16u" },
	{ id: 10, name: "IPTCPictureNumber", type: "string", count: 16 },
	{ id: 20, name: "IPTCImageWidth", type: "int16u" },
	{ id: 30, name: "IPTCImageHeight", type: "int16u" },
	{ id: 40, name: "IPTCPixelWidth", type: "int16u" },
	{ id: 50, name: "IPTCPixelHeight", type: "int16u" },
	{ id: 55, name: "SupplementalType", type: "int8u", print: { 0: "Main Image", 1: "Reduced Resolution Image", 2: "Logo", 3: "Rasterized Caption" } },
	{ id: 60, name: "ColorRepresentation", type: "int16u", print: { 0: "No Image, Single Frame", 256: "Monochrome, Single Frame", 768: "3 Components, Single Frame", 769: "3 Components, Frame Sequential in Multiple Objects", 770: "3 Components, Frame Sequential in One Object", 771: "3 Components, Line Sequential", 772: "3 Components, Pixel Sequential", 773: "3 Components, Special Interleaving", 1024: "4 Components, Single Frame", 1025: "4 Components, Frame Sequential in Multiple Objects", 1026: "4 Components, Frame Sequential in One Object", 1027: "4 Components, Line Sequential", 1028: "4 Components, Pixel Sequential", 1029: "4 Components, Special Interleaving" } },
	{ id: 64, name: "InterchangeColorSpace", type: "int8u", print: { 1: "X,Y,Z CIE", 2: "RGB SMPTE", 3: "Y,U,V (K) (D65)", 4: "RGB Device Dependent", 5: "CMY (K) Device Dependent", 6: "Lab (K) CIE", 7: "YCbCr", 8: "sRGB" } },
	{ id: 65, name: "ColorSequence", type: "int8u" },
	{ id: 66, name: "ICC_Profile", binary: true },
	{ id: 70, name: "ColorCalibrationMatrix", binary: true },
	{ id: 80, name: "LookupTable", binary: true },
	{ id: 84, name: "NumIndexEntries", type: "int16u" },
	{ id: 85, name: "ColorPalette", binary: true },
	{ id: 86, name: "IPTCBitsPerSample", type: "int8u" },
	{ id: 90, name: "SampleStructure", type: "int8u", print: { 0: "OrthogonalConstangSampling", 1: "Orthogonal4-2-2Sampling", 2: "CompressionDependent" } },
	{ id: 100, name: "ScanningDirection", type: "int8u", print: { 0: "L-R, Top-Bottom", 1: "R-L, Top-Bottom", 2: "L-R, Bottom-Top", 3: "R-L, Bottom-Top", 4: "Top-Bottom, L-R", 5: "Bottom-Top, L-R", 6: "Top-Bottom, R-L", 7: "Bottom-Top, R-L" } },
	{ id: 102, name: "IPTCImageRotation", type: "int8u", print: { 0: "0", 1: "90", 2: "180", 3: "270" } },
	{ id: 110, name: "DataCompressionMethod", type: "int32u" },
	{ id: 120, name: "QuantizationMethod", type: "int8u", print: { 0: "Linear Reflectance/Transmittance", 1: "Linear Density", 2: "IPTC Ref B", 3: "Linear Dot Percent", 4: "AP Domestic Analogue", 5: "Compression Method Specific", 6: "Color Space Specific", 7: "Gamma Compensated" } },
	{ id: 125, name: "EndPoints", binary: true },
	{ id: 130, name: "ExcursionTolerance", type: "int8u", print: { 0: "Not Allowed", 1: "Allowed" } },
	{ id: 135, name: "BitsPerComponent", type: "int8u" },
	{ id: 140, name: "MaximumDensityRange", type: "int16u" },
	{ id: 145, name: "GammaCompensatedValue", type: "int16u" }
]);

export const iptcObjectData = defineTable('IPTC::ObjectData', 'IPTC', 'IPTC', [
	{ id: 10, name: "SubFile", list: true, binary: true }
]);

export const iptcPostObjectData = defineTable('IPTC::PostObjectData', 'IPTC', 'IPTC', [
	{ id: 10, name: "ConfirmedObjectSize", type: "int32u" }
]);

export const iptcPreObjectData = defineTable('IPTC::PreObjectData', 'IPTC', 'IPTC', [
	{ id: 10, name: "SizeMode", type: "int8u", print: { 0: "Size Not Known", 1: "Size Known" } },
	{ id: 20, name: "MaxSubfileSize", type: "int32u" },
	{ id: 90, name: "ObjectSizeAnnounced", type: "int32u" },
	{ id: 95, name: "MaximumObjectSize", type: "int32u" }
]);
