// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/google.ts';

export const googleHDRPMakerNote = defineTable('Google::HDRPMakerNote', 'MakerNotes', 'Google', [
	{ id: "Finished image", name: "FinishedImage", binary: true },
	{ id: "GoudaRequest", name: "GoudaRequestText", binary: true },
	{ id: "InitParams", name: "InitParamsText", binary: true },
	{ id: "Logging metadata", name: "LoggingMetadataText", binary: true },
	{ id: "Merged image", name: "MergedImage", binary: true },
	{ id: "Payload frame", name: "PayloadFrame", binary: true },
	{ id: "Payload metadata", name: "PayloadMetadataText", binary: true },
	{ id: "ProcessingNotes", name: "ProcessingNotes" },
	{ id: "Rectiface", name: "RectifaceText", binary: true },
	{ id: "ShotLogData", name: "ShotLogDataText", binary: true },
	{ id: "ShotParams", name: "ShotParamsText", binary: true },
	{ id: "StaticMetadata", name: "StaticMetadataText", binary: true },
	{ id: "Summary", name: "SummaryText", binary: true },
	{ id: "Time log", name: "TimeLogText", binary: true },
	{ id: "Unused logging metadata", name: "UnusedLoggingMetadata", binary: true }
]);

export const googleHDRPlusMakerNote = defineTable('Google::HDRPlusMakerNote', 'MakerNotes', 'Google', [
	{ id: 2, name: "TimeLogText", binary: true },
	{ id: 3, name: "SummaryText", binary: true },
	{ id: "1-1", name: "ImageName" },
	{ id: "1-2", name: "ImageData", type: "undef", binary: true },
	{ id: "12-1", name: "DeviceMake" },
	{ id: "12-10", name: "AppVersion" },
	{ id: "12-12-1", name: "ExposureTimeMin", type: "float" },
	{ id: "12-12-2", name: "ExposureTimeMax", type: "float" },
	{ id: "12-13-1", name: "ISOMin", type: "float" },
	{ id: "12-13-2", name: "ISOMax", type: "float" },
	{ id: "12-14", name: "MaxAnalogISO", type: "float" },
	{ id: "12-2", name: "DeviceModel" },
	{ id: "12-3", name: "DeviceCodename" },
	{ id: "12-4", name: "DeviceHardwareRevision" },
	{ id: "12-6", name: "HDRPSoftware" },
	{ id: "12-7", name: "AndroidRelease" },
	{ id: "12-8", name: "SoftwareDate", type: "unsigned" },
	{ id: "12-9", name: "Application" },
	{ id: "9-3", name: "FrameCount", type: "unsigned" },
	{ id: "9-36-1", name: "CreateDate", type: "unsigned" }
], more.googleHDRPlusMakerNote);

export const googleShotLogData = defineTable('Google::ShotLogData', 'MakerNotes', 'Google', [
	{ id: 2, name: "MeteringFrameCount", type: "unsigned" },
	{ id: 3, name: "OriginalPayloadFrameCount", type: "unsigned" }
]);
