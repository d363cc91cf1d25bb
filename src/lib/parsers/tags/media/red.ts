// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/media/red.ts';

export const redMain = defineTable('Red::Main', 'Red', 'Red', [
	{ id: 4096, name: "StartEdgeCode" },
	{ id: 4097, name: "StartTimecode" },
	{ id: 4098, name: "OtherDate1" },
	{ id: 4099, name: "OtherDate2" },
	{ id: 4100, name: "OtherDate3" },
	{ id: 4101, name: "DateTimeOriginal" },
	{ id: 4102, name: "SerialNumber" },
	{ id: 4121, name: "CameraType" },
	{ id: 4122, name: "ReelNumber" },
	{ id: 4123, name: "Take" },
	{ id: 4131, name: "DateCreated" },
	{ id: 4132, name: "TimeCreated" },
	{ id: 4133, name: "FirmwareVersion" },
	{ id: 4137, name: "ReelTimecode" },
	{ id: 4138, name: "StorageType" },
	{ id: 4144, name: "StorageFormatDate" },
	{ id: 4145, name: "StorageFormatTime" },
	{ id: 4146, name: "StorageSerialNumber" },
	{ id: 4147, name: "StorageModel" },
	{ id: 4150, name: "AspectRatio" },
	{ id: 4162, name: "Revision" },
	{ id: 4182, name: "OriginalFileName" },
	{ id: 4206, name: "LensMake" },
	{ id: 4207, name: "LensNumber" },
	{ id: 4208, name: "LensModel" },
	{ id: 4209, name: "Model" },
	{ id: 4220, name: "CameraOperator" },
	{ id: 4230, name: "VideoFormat" },
	{ id: 4246, name: "Filter" },
	{ id: 4256, name: "Brain" },
	{ id: 4257, name: "Sensor" },
	{ id: 4286, name: "Quality" },
	{ id: 8205, name: "ColorTemperature" },
	{ id: 8267, name: "RGBCurves" },
	{ id: 8294, name: "OriginalFrameRate" },
	{ id: 16439, name: "CropArea" },
	{ id: 16443, name: "ISO" },
	{ id: 16490, name: "FNumber" },
	{ id: 16491, name: "FocalLength" },
	{ id: 24684, name: "FocusDistance" }
], more.redMain);

export const redRED1 = defineTable('Red::RED1', 'Red', 'Red', [
	{ id: 7, name: "RedcodeVersion", type: "string", count: 1 },
	{ id: 54, name: "ImageWidth", type: "int16u" },
	{ id: 58, name: "ImageHeight", type: "int16u" },
	{ id: 62, name: "FrameRate", type: "rational32u" },
	{ id: 67, name: "OriginalFileName", type: "string", count: 32 }
], more.redRED1);

export const redRED2 = defineTable('Red::RED2', 'Red', 'Red', [
	{ id: 7, name: "RedcodeVersion", type: "string", count: 1 },
	{ id: 76, name: "ImageWidth", type: "int32u" },
	{ id: 80, name: "ImageHeight", type: "int32u" },
	{ id: 86, name: "FrameRate", type: "int16u", count: 3 }
], more.redRED2);
