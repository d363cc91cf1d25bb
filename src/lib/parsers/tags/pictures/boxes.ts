// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/pictures/boxes.ts';

export const itcHeader = defineTable('ITC::Header', 'ITC', 'ITC', [
	{ id: 16, name: "DataType", type: "undef", count: 4, print: { artw: "Artwork" } }
]);

export const itcItem = defineTable('ITC::Item', 'ITC', 'ITC', [
	{ id: 0, name: "LibraryID", type: "undef", count: 8 },
	{ id: 2, name: "TrackID", type: "undef", count: 8 },
	{ id: 4, name: "DataLocation", type: "undef", count: 4, print: { down: "Downloaded Separately", locl: "Local Music File" } },
	{ id: 5, name: "ImageType", type: "undef", count: 4 },
	{ id: 7, name: "ImageWidth", type: "int32u" },
	{ id: 8, name: "ImageHeight", type: "int32u" }
], more.itcItem);

export const itcMain = defineTable('ITC::Main', 'ITC', 'ITC', [
	{ id: "data", name: "ImageData" }
], more.itcMain);

export const djVuMain = defineTable('DjVu::Main', 'DjVu', 'DjVu', [
	{ id: "INCL", name: "IncludedFileID" }
]);

export const djVuInfo = defineTable('DjVu::Info', 'DjVu', 'DjVu', [
	{ id: 0, name: "ImageWidth", type: "int16u" },
	{ id: 2, name: "ImageHeight", type: "int16u" },
	{ id: 4, name: "DjVuVersion", type: "int8u", count: 2 },
	{ id: 6, name: "SpatialResolution", type: "int16u" },
	{ id: 8, name: "Gamma", type: "int8u" },
	{ id: 9, name: "Orientation", type: "int8u", print: { 1: "Horizontal (normal)", 2: "Rotate 180", 5: "Rotate 90 CW", 6: "Rotate 270 CW" } }
], more.djVuInfo);

export const djVuForm = defineTable('DjVu::Form', 'DjVu', 'DjVu', [
	{ id: 0, name: "SubfileType", type: "undef", count: 4, print: { BM44: "Grayscale IW44", DJVI: "Shared component", DJVM: "Multi-page document", DJVU: "Single-page image", PM44: "Color IW44", THUM: "Thumbnail image" } }
]);

export const djVuMeta = defineTable('DjVu::Meta', 'DjVu', 'DjVu-Meta', [
	{ id: "Author", name: "Author" },
	{ id: "CreationDate", name: "CreateDate" },
	{ id: "Creator", name: "Creator" },
	{ id: "Keywords", name: "Keywords" },
	{ id: "ModDate", name: "ModifyDate" },
	{ id: "Producer", name: "Producer" },
	{ id: "Subject", name: "Subject" },
	{ id: "Title", name: "Title" },
	{ id: "Trapped", name: "Trapped" },
	{ id: "address", name: "Address" },
	{ id: "annote", name: "Annotation" },
	{ id: "author", name: "Author" },
	{ id: "booktitle", name: "BookTitle" },
	{ id: "chapter", name: "Chapter" },
	{ id: "crossref", name: "CrossRef" },
	{ id: "edition", name: "Edition" },
	{ id: "eprint", name: "EPrint" },
	{ id: "howpublished", name: "HowPublished" },
	{ id: "institution", name: "Institution" },
	{ id: "journal", name: "Journal" },
	{ id: "key", name: "Key" },
	{ id: "month", name: "Month" },
	{ id: "note", name: "Note" },
	{ id: "number", name: "Number" },
	{ id: "organization", name: "Organization" },
	{ id: "pages", name: "Pages" },
	{ id: "publisher", name: "Publisher" },
	{ id: "school", name: "School" },
	{ id: "series", name: "Series" },
	{ id: "title", name: "Title" },
	{ id: "type", name: "Type" },
	{ id: "url", name: "URL" },
	{ id: "volume", name: "Volume" },
	{ id: "year", name: "Year" }
], more.djVuMeta);

export const lytroMain = defineTable('Lytro::Main', 'Lytro', 'Lytro', [
	{ id: "CameraFirmware", name: "FirmwareVersion" },
	{ id: "CameraMake", name: "Make" },
	{ id: "CameraModel", name: "Model" },
	{ id: "CameraSerialNumber", name: "SerialNumber" },
	{ id: "DevicesAccelerometerSampleArrayTime", name: "AccelerometerTime" },
	{ id: "DevicesAccelerometerSampleArrayX", name: "AccelerometerX" },
	{ id: "DevicesAccelerometerSampleArrayY", name: "AccelerometerY" },
	{ id: "DevicesAccelerometerSampleArrayZ", name: "AccelerometerZ" },
	{ id: "DevicesClockZuluTime", name: "DateTimeOriginal" },
	{ id: "DevicesLensFNumber", name: "FNumber" },
	{ id: "DevicesLensFocalLength", name: "FocalLength" },
	{ id: "DevicesLensTemperature", name: "LensTemperature" },
	{ id: "DevicesSensorIso", name: "ISO" },
	{ id: "DevicesSensorPixelPitch", name: "FocalPlaneXResolution" },
	{ id: "DevicesSensorSensorSerial", name: "SensorSerialNumber" },
	{ id: "DevicesShutterFrameExposureDuration", name: "FrameExposureTime" },
	{ id: "DevicesShutterPixelExposureDuration", name: "ExposureTime" },
	{ id: "DevicesSocTemperature", name: "SocTemperature" },
	{ id: "EmbeddedImage", name: "EmbeddedImage", binary: true },
	{ id: "ImageLimitExposureBias", name: "ImageLimitExposureBias" },
	{ id: "ImageModulationExposureBias", name: "ImageModulationExposureBias" },
	{ id: "ImageOrientation", name: "Orientation", print: { 1: "Horizontal (normal)" } },
	{ id: "JSONMetadata", name: "JSONMetadata", list: true, binary: true },
	{ id: "Type", name: "CameraType" }
], more.lytroMain);
