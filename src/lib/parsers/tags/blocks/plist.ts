// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';

const labels0 = { 0: "Valid", 1: "Has been rounded", 2: "Positive infinity", 3: "Negative infinity", 4: "Indefinite" };

export const plistMain = defineTable('PLIST::Main', 'PLIST', 'XML', [
	{ id: "FrameworkVersions/CMCaptureCore", name: "CMCaptureCoreVersion" },
	{ id: "FrameworkVersions/CoreMedia", name: "CoreMediaVersion" },
	{ id: "FrameworkVersions/CoreMotion", name: "CoreMotionVersion" },
	{ id: "FrameworkVersions/H16ISPServices", name: "H16ISPServicesVersion" },
	{ id: "LivePhotoMetadataSetupDataVersion", name: "LivePhotoMetadataSetupDataVersion" },
	{ id: "MetaDataList//DateTimeOriginal", name: "DateTimeOriginal" },
	{ id: "MetaDataList//Duration", name: "Duration" },
	{ id: "MetaDataList//Geolocation/Latitude", name: "GPSLatitude" },
	{ id: "MetaDataList//Geolocation/Longitude", name: "GPSLongitude" },
	{ id: "MetaDataList//Geolocation/MapDatum", name: "GPSMapDatum" },
	{ id: "SystemVersion/ProductBuildVersion", name: "ProductBuildVersion" },
	{ id: "SystemVersion/ProductName", name: "ProductName" },
	{ id: "SystemVersion/ProductVersion", name: "ProductVersion" },
	{ id: "XMLFileType", name: "XMLFileType" },
	{ id: "cast//name", name: "Cast", list: true },
	{ id: "codirectors//name", name: "Codirectors", list: true },
	{ id: "directors//name", name: "Directors", list: true },
	{ id: "producers//name", name: "Producers", list: true },
	{ id: "screenwriters//name", name: "Screenwriters", list: true },
	{ id: "slowMotion/rate", name: "SlowMotionRate" },
	{ id: "slowMotion/regions", name: "SlowMotionRegions" },
	{ id: "slowMotion/regions/timeRange/duration/epoch", name: "SlowMotionRegionsDurationEpoch" },
	{ id: "slowMotion/regions/timeRange/duration/flags", name: "SlowMotionRegionsDurationFlags", bits: labels0 },
	{ id: "slowMotion/regions/timeRange/duration/timescale", name: "SlowMotionRegionsDurationTimeScale" },
	{ id: "slowMotion/regions/timeRange/duration/value", name: "SlowMotionRegionsDurationValue" },
	{ id: "slowMotion/regions/timeRange/start/epoch", name: "SlowMotionRegionsStartTimeEpoch" },
	{ id: "slowMotion/regions/timeRange/start/flags", name: "SlowMotionRegionsStartTimeFlags", bits: labels0 },
	{ id: "slowMotion/regions/timeRange/start/timescale", name: "SlowMotionRegionsStartTimeScale" },
	{ id: "slowMotion/regions/timeRange/start/value", name: "SlowMotionRegionsStartTimeValue" },
	{ id: "studio//name", name: "Studio", list: true }
]);
