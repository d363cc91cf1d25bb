// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import type { TableRows } from '../../blocks/rows-table.ts';

const labels0 = { 0: "No ObjectData", 1: "IPTC-NAA Digital Newsphoto Parameter Record", 2: "IPTC7901 Recommended Message Format", 3: "Tagged Image File Format (Adobe/Aldus Image data)", 4: "Illustrator (Adobe Graphics data)", 5: "AppleSingle (Apple Computer Inc)", 6: "NAA 89-3 (ANPA 1312)", 7: "MacBinary II", 8: "IPTC Unstructured Character Oriented File Format (UCOFF)", 9: "United Press International ANPA 1312 variant", 10: "United Press International Down-Load Message", 11: "JPEG File Interchange (JFIF)", 12: "Photo-CD Image-Pac (Eastman Kodak)", 13: "Bit Mapped Graphics File [.BMP] (Microsoft)", 14: "Digital Audio File [.WAV] (Microsoft & Creative Labs)", 15: "Audio plus Moving Video [.AVI] (Microsoft)", 16: "PC DOS/Windows Executable Files [.COM][.EXE]", 17: "Compressed Binary File [.ZIP] (PKWare Inc)", 18: "Audio Interchange File Format AIFF (Apple Computer Inc)", 19: "RIFF Wave (Microsoft Corporation)", 20: "Freehand (Macromedia/Aldus)", 21: "Hypertext Markup Language [.HTML] (The Internet Society)", 22: "MPEG 2 Audio Layer 2 (Musicom), ISO/IEC", 23: "MPEG 2 Audio Layer 3, ISO/IEC", 24: "Portable Document File [.PDF] Adobe", 25: "News Industry Text Format (NITF)", 26: "Tape Archive [.TAR]", 27: "Tidningarnas Telegrambyra NITF version (TTNITF DTD)", 28: "Ritzaus Bureau NITF version (RBNITF DTD)", 29: "Corel Draw [.CDR]" };
const labels1 = { 0: "0 (reserved)", 1: "1 (most urgent)", 2: "2", 3: "3", 4: "4", 5: "5 (normal urgency)", 6: "6", 7: "7", 8: "8 (least urgent)", 9: "9 (user-defined priority)" };

export const iptcEnvelope: TableRows = ['IPTC::EnvelopeRecord', 'IPTC', 'IPTC', [
	{ id: 0, name: "EnvelopeRecordVersion", hint: "int16u" },
	{ id: 5, name: "Destination", list: true, hint: "string" },
	{ id: 20, name: "FileFormat", print: labels0, hint: "int16u" },
	{ id: 22, name: "FileVersion", hint: "int16u" },
	{ id: 30, name: "ServiceIdentifier", hint: "string" },
	{ id: 40, name: "EnvelopeNumber", hint: "digits" },
	{ id: 50, name: "ProductID", list: true, hint: "string" },
	{ id: 60, name: "EnvelopePriority", print: labels1, hint: "digits" },
	{ id: 70, name: "DateSent", hint: "digits" },
	{ id: 80, name: "TimeSent", hint: "string" },
	{ id: 90, name: "CodedCharacterSet", hint: "string" },
	{ id: 100, name: "UniqueObjectName", hint: "string" },
	{ id: 120, name: "ARMIdentifier", hint: "int16u" },
	{ id: 122, name: "ARMVersion", hint: "int16u" }
]];

export const iptcApplication: TableRows = ['IPTC::ApplicationRecord', 'IPTC', 'IPTC', [
	{ id: 0, name: "ApplicationRecordVersion", hint: "int16u" },
	{ id: 3, name: "ObjectTypeReference", hint: "string" },
	{ id: 4, name: "ObjectAttributeReference", list: true, hint: "string" },
	{ id: 5, name: "ObjectName", hint: "string" },
	{ id: 7, name: "EditStatus", hint: "string" },
	{ id: 8, name: "EditorialUpdate", print: { "01": "Additional language" }, hint: "digits" },
	{ id: 10, name: "Urgency", print: labels1, hint: "digits" },
	{ id: 12, name: "SubjectReference", list: true, hint: "string" },
	{ id: 15, name: "Category", hint: "string" },
	{ id: 20, name: "SupplementalCategories", list: true, hint: "string" },
	{ id: 22, name: "FixtureIdentifier", hint: "string" },
	{ id: 25, name: "Keywords", list: true, hint: "string" },
	{ id: 26, name: "ContentLocationCode", list: true, hint: "string" },
	{ id: 27, name: "ContentLocationName", list: true, hint: "string" },
	{ id: 30, name: "ReleaseDate", hint: "digits" },
	{ id: 35, name: "ReleaseTime", hint: "string" },
	{ id: 37, name: "ExpirationDate", hint: "digits" },
	{ id: 38, name: "ExpirationTime", hint: "string" },
	{ id: 40, name: "SpecialInstructions", hint: "string" },
	{ id: 42, name: "ActionAdvised", print: { "01": "Object Kill", "02": "Object Replace", "03": "Object Append", "04": "Object Reference", "": "" }, hint: "digits" },
	{ id: 45, name: "ReferenceService", list: true, hint: "string" },
	{ id: 47, name: "ReferenceDate", list: true, hint: "digits" },
	{ id: 50, name: "ReferenceNumber", list: true, hint: "digits" },
	{ id: 55, name: "DateCreated", hint: "digits" },
	{ id: 60, name: "TimeCreated", hint: "string" },
	{ id: 62, name: "DigitalCreationDate", hint: "digits" },
	{ id: 63, name: "DigitalCreationTime", hint: "string" },
	{ id: 65, name: "OriginatingProgram", hint: "string" },
	{ id: 70, name: "ProgramVersion", hint: "string" },
	{ id: 75, name: "ObjectCycle", print: { a: "Morning", b: "Both Morning and Evening", p: "Evening" }, hint: "string" },
	{ id: 80, name: "By-line", list: true, hint: "string" },
	{ id: 85, name: "By-lineTitle", list: true, hint: "string" },
	{ id: 90, name: "City", hint: "string" },
	{ id: 92, name: "Sub-location", hint: "string" },
	{ id: 95, name: "Province-State", hint: "string" },
	{ id: 100, name: "Country-PrimaryLocationCode", hint: "string" },
	{ id: 101, name: "Country-PrimaryLocationName", hint: "string" },
	{ id: 103, name: "OriginalTransmissionReference", hint: "string" },
	{ id: 105, name: "Headline", hint: "string" },
	{ id: 110, name: "Credit", hint: "string" },
	{ id: 115, name: "Source", hint: "string" },
	{ id: 116, name: "CopyrightNotice", hint: "string" },
	{ id: 118, name: "Contact", list: true, hint: "string" },
	{ id: 120, name: "Caption-Abstract", hint: "string" },
	{ id: 121, name: "LocalCaption", hint: "string" },
	{ id: 122, name: "Writer-Editor", list: true, hint: "string" },
	{ id: 125, name: "RasterizedCaption", binary: true, hint: "undef" },
	{ id: 130, name: "ImageType", hint: "string" },
	{ id: 131, name: "ImageOrientation", print: { L: "Landscape", P: "Portrait", S: "Square" }, hint: "string" },
	{ id: 135, name: "LanguageIdentifier", hint: "string" },
	{ id: 150, name: "AudioType", print: { "0T": "Text Only", "1A": "Mono Actuality", "1C": "Mono Question and Answer Session", "1M": "Mono Music", "1Q": "Mono Response to a Question", "1R": "Mono Raw Sound", "1S": "Mono Scener", "1V": "Mono Voicer", "1W": "Mono Wrap", "2A": "Stereo Actuality", "2C": "Stereo Question and Answer Session", "2M": "Stereo Music", "2Q": "Stereo Response to a Question", "2R": "Stereo Raw Sound", "2S": "Stereo Scener", "2V": "Stereo Voicer", "2W": "Stereo Wrap" }, hint: "string" },
	{ id: 151, name: "AudioSamplingRate", hint: "digits" },
	{ id: 152, name: "AudioSamplingResolution", hint: "digits" },
	{ id: 153, name: "AudioDuration", hint: "digits" },
	{ id: 154, name: "AudioOutcue", hint: "string" },
	{ id: 184, name: "JobID", hint: "string" },
	{ id: 185, name: "MasterDocumentID", hint: "string" },
	{ id: 186, name: "ShortDocumentID", hint: "string" },
	{ id: 187, name: "UniqueDocumentID", hint: "string" },
	{ id: 188, name: "OwnerID", hint: "string" },
	{ id: 200, name: "ObjectPreviewFileFormat", print: labels0, hint: "int16u" },
	{ id: 201, name: "ObjectPreviewFileVersion", hint: "int16u" },
	{ id: 202, name: "ObjectPreviewData", binary: true, hint: "undef" },
	{ id: 221, name: "Prefs", hint: "string" },
	{ id: 225, name: "ClassifyState", hint: "string" },
	{ id: 228, name: "SimilarityIndex", hint: "string" },
	{ id: 230, name: "DocumentNotes", hint: "string" },
	{ id: 231, name: "DocumentHistory", hint: "string" },
	{ id: 232, name: "ExifCameraInfo", hint: "string" },
	{ id: 255, name: "CatalogSets", list: true, hint: "string" }
]];

export const iptcNewsPhoto: TableRows = ['IPTC::NewsPhoto', 'IPTC', 'IPTC', [
	{ id: 0, name: "NewsPhotoVersion", hint: "int16u" },
	{ id: 10, name: "IPTCPictureNumber", hint: "string" },
	{ id: 20, name: "IPTCImageWidth", hint: "int16u" },
	{ id: 30, name: "IPTCImageHeight", hint: "int16u" },
	{ id: 40, name: "IPTCPixelWidth", hint: "int16u" },
	{ id: 50, name: "IPTCPixelHeight", hint: "int16u" },
	{ id: 55, name: "SupplementalType", print: { 0: "Main Image", 1: "Reduced Resolution Image", 2: "Logo", 3: "Rasterized Caption" }, hint: "int8u" },
	{ id: 60, name: "ColorRepresentation", print: { 0: "No Image, Single Frame", 256: "Monochrome, Single Frame", 768: "3 Components, Single Frame", 769: "3 Components, Frame Sequential in Multiple Objects", 770: "3 Components, Frame Sequential in One Object", 771: "3 Components, Line Sequential", 772: "3 Components, Pixel Sequential", 773: "3 Components, Special Interleaving", 1024: "4 Components, Single Frame", 1025: "4 Components, Frame Sequential in Multiple Objects", 1026: "4 Components, Frame Sequential in One Object", 1027: "4 Components, Line Sequential", 1028: "4 Components, Pixel Sequential", 1029: "4 Components, Special Interleaving" }, hint: "int16u" },
	{ id: 64, name: "InterchangeColorSpace", print: { 1: "X,Y,Z CIE", 2: "RGB SMPTE", 3: "Y,U,V (K) (D65)", 4: "RGB Device Dependent", 5: "CMY (K) Device Dependent", 6: "Lab (K) CIE", 7: "YCbCr", 8: "sRGB" }, hint: "int8u" },
	{ id: 65, name: "ColorSequence", hint: "int8u" },
	{ id: 66, name: "ICC_Profile", binary: true },
	{ id: 70, name: "ColorCalibrationMatrix", binary: true },
	{ id: 80, name: "LookupTable", binary: true },
	{ id: 84, name: "NumIndexEntries", hint: "int16u" },
	{ id: 85, name: "ColorPalette", binary: true },
	{ id: 86, name: "IPTCBitsPerSample", hint: "int8u" },
	{ id: 90, name: "SampleStructure", print: { 0: "OrthogonalConstangSampling", 1: "Orthogonal4-2-2Sampling", 2: "CompressionDependent" }, hint: "int8u" },
	{ id: 100, name: "ScanningDirection", print: { 0: "L-R, Top-Bottom", 1: "R-L, Top-Bottom", 2: "L-R, Bottom-Top", 3: "R-L, Bottom-Top", 4: "Top-Bottom, L-R", 5: "Bottom-Top, L-R", 6: "Top-Bottom, R-L", 7: "Bottom-Top, R-L" }, hint: "int8u" },
	{ id: 102, name: "IPTCImageRotation", print: { 0: "0", 1: "90", 2: "180", 3: "270" }, hint: "int8u" },
	{ id: 110, name: "DataCompressionMethod", hint: "int32u" },
	{ id: 120, name: "QuantizationMethod", print: { 0: "Linear Reflectance/Transmittance", 1: "Linear Density", 2: "IPTC Ref B", 3: "Linear Dot Percent", 4: "AP Domestic Analogue", 5: "Compression Method Specific", 6: "Color Space Specific", 7: "Gamma Compensated" }, hint: "int8u" },
	{ id: 125, name: "EndPoints", binary: true },
	{ id: 130, name: "ExcursionTolerance", print: { 0: "Not Allowed", 1: "Allowed" }, hint: "int8u" },
	{ id: 135, name: "BitsPerComponent", hint: "int8u" },
	{ id: 140, name: "MaximumDensityRange", hint: "int16u" },
	{ id: 145, name: "GammaCompensatedValue", hint: "int16u" }
]];

export const iptcPreObject: TableRows = ['IPTC::PreObjectData', 'IPTC', 'IPTC', [
	{ id: 10, name: "SizeMode", print: { 0: "Size Not Known", 1: "Size Known" }, hint: "int8u" },
	{ id: 20, name: "MaxSubfileSize", hint: "int32u" },
	{ id: 90, name: "ObjectSizeAnnounced", hint: "int32u" },
	{ id: 95, name: "MaximumObjectSize", hint: "int32u" }
]];

export const iptcObject: TableRows = ['IPTC::ObjectData', 'IPTC', 'IPTC', [
	{ id: 10, name: "SubFile", list: true, binary: true }
]];

export const iptcPostObject: TableRows = ['IPTC::PostObjectData', 'IPTC', 'IPTC', [
	{ id: 10, name: "ConfirmedObjectSize", hint: "int32u" }
]];
