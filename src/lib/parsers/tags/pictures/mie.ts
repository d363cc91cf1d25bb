// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/pictures/mie.ts';

export const mieAudio = defineTable('MIE::Audio', 'MIE', 'MIE-Audio', [
	{ id: "0Type", name: "RelatedAudioFileType", type: "string" },
	{ id: "1Name", name: "RelatedAudioFileName", type: "string" },
	{ id: "Channels", name: "Channels", type: "int8u" },
	{ id: "Compression", name: "AudioCompression", type: "string" },
	{ id: "Duration", name: "Duration", type: "rational64u" },
	{ id: "SampleBits", name: "SampleBits", type: "int16u" },
	{ id: "SampleRate", name: "SampleRate", type: "int32u" },
	{ id: "data", name: "RelatedAudioFile", type: "undef", binary: true }
], more.mieAudio);

export const mieCamera = defineTable('MIE::Camera', 'MIE', 'MIE-Camera', [
	{ id: "Brightness", name: "Brightness", type: "int8s" },
	{ id: "ColorBalance", name: "ColorBalance", type: "rational64u", count: 3 },
	{ id: "ColorTemperature", name: "ColorTemperature", type: "int32u" },
	{ id: "Contrast", name: "Contrast", type: "int8s" },
	{ id: "DigitalZoom", name: "DigitalZoom", type: "rational64u" },
	{ id: "ExposureComp", name: "ExposureCompensation", type: "rational64s" },
	{ id: "ExposureMode", name: "ExposureMode", type: "string" },
	{ id: "ExposureTime", name: "ExposureTime", type: "rational64u" },
	{ id: "FirmwareVersion", name: "FirmwareVersion", type: "string" },
	{ id: "FocusMode", name: "FocusMode", type: "string" },
	{ id: "ISO", name: "ISO", type: "int16u" },
	{ id: "ISOSetting", name: "ISOSetting", type: "int16u" },
	{ id: "ImageNumber", name: "ImageNumber", type: "int32u" },
	{ id: "ImageQuality", name: "ImageQuality", type: "string" },
	{ id: "ImageStabilization", name: "ImageStabilization", type: "int8u" },
	{ id: "Make", name: "Make", type: "string" },
	{ id: "MeasuredEV", name: "MeasuredEV", type: "rational64s" },
	{ id: "Model", name: "Model", type: "string" },
	{ id: "OwnerName", name: "OwnerName", type: "string" },
	{ id: "Saturation", name: "Saturation", type: "int8s" },
	{ id: "SensorSize", name: "SensorSize", type: "rational64u", count: 2 },
	{ id: "SerialNumber", name: "SerialNumber", type: "string" },
	{ id: "Sharpness", name: "Sharpness", type: "int8s" },
	{ id: "ShootingMode", name: "ShootingMode", type: "string" }
], more.mieCamera);

export const mieDoc = defineTable('MIE::Doc', 'MIE', 'MIE-Doc', [
	{ id: "Author", name: "Author", type: "string" },
	{ id: "Comment", name: "Comment", type: "string" },
	{ id: "Contributors", name: "Contributors", type: "string", list: true },
	{ id: "Copyright", name: "Copyright", type: "string" },
	{ id: "CreateDate", name: "CreateDate", type: "string" },
	{ id: "EMail", name: "Email", type: "string" },
	{ id: "Keywords", name: "Keywords", type: "string", list: true },
	{ id: "ModifyDate", name: "ModifyDate", type: "string" },
	{ id: "OriginalDate", name: "DateTimeOriginal", type: "string" },
	{ id: "Phone", name: "PhoneNumber", type: "string" },
	{ id: "References", name: "References", type: "string", list: true },
	{ id: "Software", name: "Software", type: "string" },
	{ id: "Title", name: "Title", type: "string" },
	{ id: "URL", name: "URL", type: "string" }
], more.mieDoc);

export const mieExtender = defineTable('MIE::Extender', 'MIE', 'MIE-Extender', [
	{ id: "Magnification", name: "ExtenderMagnification", type: "rational64s" },
	{ id: "Make", name: "ExtenderMake", type: "string" },
	{ id: "Model", name: "ExtenderModel", type: "string" },
	{ id: "SerialNumber", name: "ExtenderSerialNumber", type: "string" }
]);

export const mieFlash = defineTable('MIE::Flash', 'MIE', 'MIE-Flash', [
	{ id: "ExposureComp", name: "FlashExposureComp", type: "rational64s" },
	{ id: "Fired", name: "FlashFired", type: "int8u", print: { 0: "No", 1: "Yes" } },
	{ id: "GuideNumber", name: "FlashGuideNumber", type: "string" },
	{ id: "Make", name: "FlashMake", type: "string" },
	{ id: "Mode", name: "FlashMode", type: "string" },
	{ id: "Model", name: "FlashModel", type: "string" },
	{ id: "SerialNumber", name: "FlashSerialNumber", type: "string" },
	{ id: "Type", name: "FlashType", type: "string" }
]);

export const mieGPS = defineTable('MIE::GPS', 'MIE', 'MIE-GPS', [
	{ id: "Altitude", name: "GPSAltitude", type: "rational64s" },
	{ id: "Bearing", name: "GPSDestBearing", type: "rational64s" },
	{ id: "DateTime", name: "GPSDateTime", type: "string" },
	{ id: "Datum", name: "GPSMapDatum", type: "string" },
	{ id: "Differential", name: "GPSDifferential", type: "int8u", print: { 0: "No Correction", 1: "Differential Corrected" } },
	{ id: "Distance", name: "GPSDestDistance", type: "rational64s" },
	{ id: "Heading", name: "GPSTrack", type: "rational64s" },
	{ id: "Latitude", name: "GPSLatitude", type: "rational64s" },
	{ id: "Longitude", name: "GPSLongitude", type: "rational64s" },
	{ id: "MeasureMode", name: "GPSMeasureMode", type: "int8u", print: { 2: "2-D", 3: "3-D" } },
	{ id: "Satellites", name: "GPSSatellites", type: "string" },
	{ id: "Speed", name: "GPSSpeed", type: "rational64s" }
], more.mieGPS);

export const mieGeo = defineTable('MIE::Geo', 'MIE', 'MIE-Geo', [
	{ id: "Address", name: "Address", type: "string" },
	{ id: "City", name: "City", type: "string" },
	{ id: "Country", name: "Country", type: "string" },
	{ id: "PostalCode", name: "PostalCode", type: "string" },
	{ id: "State", name: "State", type: "string" }
]);

export const mieImage = defineTable('MIE::Image', 'MIE', 'MIE-Image', [
	{ id: "0Type", name: "FullSizeImageType", type: "string" },
	{ id: "1Name", name: "FullSizeImageName", type: "string" },
	{ id: "BitDepth", name: "BitDepth", type: "int16u" },
	{ id: "ColorSpace", name: "ColorSpace", type: "string" },
	{ id: "Components", name: "ComponentsConfiguration", type: "string" },
	{ id: "Compression", name: "CompressionRatio", type: "rational32u" },
	{ id: "ImageSize", name: "ImageSize", type: "int16u" },
	{ id: "OriginalImageSize", name: "OriginalImageSize", type: "int16u" },
	{ id: "Resolution", name: "Resolution", type: "rational64u" },
	{ id: "data", name: "FullSizeImage", type: "undef", binary: true }
], more.mieImage);

export const mieLens = defineTable('MIE::Lens', 'MIE', 'MIE-Lens', [
	{ id: "FNumber", name: "FNumber", type: "rational64u" },
	{ id: "FocalLength", name: "FocalLength", type: "rational64u" },
	{ id: "FocusDistance", name: "FocusDistance", type: "rational64u" },
	{ id: "Make", name: "LensMake", type: "string" },
	{ id: "MaxAperture", name: "MaxAperture", type: "rational64u" },
	{ id: "MaxApertureAtMaxFocal", name: "MaxApertureAtMaxFocal", type: "rational64u" },
	{ id: "MaxFocalLength", name: "MaxFocalLength", type: "rational64u" },
	{ id: "MinAperture", name: "MinAperture", type: "rational64u" },
	{ id: "MinFocalLength", name: "MinFocalLength", type: "rational64u" },
	{ id: "Model", name: "LensModel", type: "string" },
	{ id: "OpticalZoom", name: "OpticalZoom", type: "rational64u" },
	{ id: "SerialNumber", name: "LensSerialNumber", type: "string" }
]);

export const mieMain = defineTable('MIE::Main', 'MIE', 'MIE-Main', [
	{ id: "0Type", name: "SubfileType", type: "string" },
	{ id: "0Vers", name: "MIEVersion", type: "string" },
	{ id: "1Directory", name: "SubfileDirectory", type: "string" },
	{ id: "1Name", name: "SubfileName", type: "string" },
	{ id: "2MIME", name: "SubfileMIMEType", type: "string" },
	{ id: "data", name: "SubfileData", type: "undef", binary: true },
	{ id: "rsrc", name: "SubfileResource", type: "undef", binary: true },
	{ id: "zmd5", name: "MD5Digest", type: "string" },
	{ id: "zmie", name: "TrailerSignature", type: "undef" }
]);

export const mieOrient = defineTable('MIE::Orient', 'MIE', 'MIE-Orient', [
	{ id: "Azimuth", name: "Azimuth", type: "rational64s" },
	{ id: "Declination", name: "Declination", type: "rational64s" },
	{ id: "Elevation", name: "Elevation", type: "rational64s" },
	{ id: "RightAscension", name: "RightAscension", type: "rational64s" },
	{ id: "Rotation", name: "Rotation", type: "rational64s" }
]);

export const miePreview = defineTable('MIE::Preview', 'MIE', 'MIE-Preview', [
	{ id: "0Type", name: "PreviewImageType", type: "string" },
	{ id: "1Name", name: "PreviewImageName", type: "string" },
	{ id: "ImageSize", name: "PreviewImageSize", type: "int16u" },
	{ id: "data", name: "PreviewImage", type: "undef", binary: true }
], more.miePreview);

export const mieThumbnail = defineTable('MIE::Thumbnail', 'MIE', 'MIE-Thumbnail', [
	{ id: "0Type", name: "ThumbnailImageType", type: "string" },
	{ id: "1Name", name: "ThumbnailImageName", type: "string" },
	{ id: "ImageSize", name: "ThumbnailImageSize", type: "int16u" },
	{ id: "data", name: "ThumbnailImage", type: "undef", binary: true }
], more.mieThumbnail);

export const mieUTM = defineTable('MIE::UTM', 'MIE', 'MIE-UTM', [
	{ id: "Datum", name: "UTMMapDatum", type: "string" },
	{ id: "Easting", name: "UTMEasting", type: "string" },
	{ id: "Northing", name: "UTMNorthing", type: "string" },
	{ id: "Zone", name: "UTMZone", type: "int8s" }
]);

export const mieVideo = defineTable('MIE::Video', 'MIE', 'MIE-Video', [
	{ id: "0Type", name: "RelatedVideoFileType", type: "string" },
	{ id: "1Name", name: "RelatedVideoFileName", type: "string" },
	{ id: "Codec", name: "Codec", type: "string" },
	{ id: "Duration", name: "Duration", type: "rational64u" },
	{ id: "data", name: "RelatedVideoFile", type: "undef", binary: true }
], more.mieVideo);
