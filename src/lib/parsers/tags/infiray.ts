// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../table.ts';
import * as more from './supplement/infiray.ts';

export const infiRayVersion = defineTable('InfiRay::Version', 'APP2', 'InfiRay', [
	{ id: 0, name: "IJPEGVersion", type: "int8u", count: 4 },
	{ id: 12, name: "IJPEGOrgType", type: "int8u" },
	{ id: 13, name: "IJPEGDispType", type: "int8u" },
	{ id: 14, name: "IJPEGRotate", type: "int8u" },
	{ id: 15, name: "IJPEGMirrorFlip", type: "int8u" },
	{ id: 16, name: "ImageColorSwitchable", type: "int8u" },
	{ id: 17, name: "ThermalColorPalette", type: "int16u" },
	{ id: 32, name: "IRDataSize", type: "int64u" },
	{ id: 40, name: "IRDataFormat", type: "int16u" },
	{ id: 42, name: "IRImageWidth", type: "int16u" },
	{ id: 44, name: "IRImageHeight", type: "int16u" },
	{ id: 46, name: "IRImageBpp", type: "int8u" },
	{ id: 48, name: "TempDataSize", type: "int64u" },
	{ id: 56, name: "TempDataFormat", type: "int16u" },
	{ id: 58, name: "TempImageWidth", type: "int16u" },
	{ id: 60, name: "TempImageHeight", type: "int16u" },
	{ id: 62, name: "TempImageBpp", type: "int8u" },
	{ id: 64, name: "VisibleDataSize", type: "int64u" },
	{ id: 72, name: "VisibleDataFormat", type: "int16u" },
	{ id: 74, name: "VisibleImageWidth", type: "int16u" },
	{ id: 76, name: "VisibleImageHeight", type: "int16u" },
	{ id: 78, name: "VisibleImageBpp", type: "int8u" }
]);

export const infiRayFactory = defineTable('InfiRay::Factory', 'APP4', 'InfiRay', [
	{ id: 0, name: "IJPEGTempVersion", type: "int8u", count: 4 },
	{ id: 4, name: "FactDefEmissivity", type: "int8s" },
	{ id: 5, name: "FactDefTau", type: "int8s" },
	{ id: 6, name: "FactDefTa", type: "int16s" },
	{ id: 8, name: "FactDefTu", type: "int16s" },
	{ id: 10, name: "FactDefDist", type: "int16s" },
	{ id: 12, name: "FactDefA0", type: "int32s" },
	{ id: 16, name: "FactDefB0", type: "int32s" },
	{ id: 20, name: "FactDefA1", type: "int32s" },
	{ id: 24, name: "FactDefB1", type: "int32s" },
	{ id: 28, name: "FactDefP0", type: "int32s" },
	{ id: 32, name: "FactDefP1", type: "int32s" },
	{ id: 36, name: "FactDefP2", type: "int32s" },
	{ id: 68, name: "FactRelSensorTemp", type: "int16s" },
	{ id: 70, name: "FactRelShutterTemp", type: "int16s" },
	{ id: 72, name: "FactRelLensTemp", type: "int16s" },
	{ id: 100, name: "FactStatusGain", type: "int8s" },
	{ id: 101, name: "FactStatusEnvOK", type: "int8s" },
	{ id: 102, name: "FactStatusDistOK", type: "int8s" },
	{ id: 103, name: "FactStatusTempMap", type: "int8s" }
]);

export const infiRayPicture = defineTable('InfiRay::Picture', 'APP5', 'InfiRay', [
	{ id: 0, name: "EnvironmentTemp", type: "float" },
	{ id: 4, name: "Distance", type: "float" },
	{ id: 8, name: "Emissivity", type: "float" },
	{ id: 12, name: "Humidity", type: "float" },
	{ id: 16, name: "ReferenceTemp", type: "float" },
	{ id: 32, name: "TempUnit", type: "int8u" },
	{ id: 33, name: "ShowCenterTemp", type: "int8u" },
	{ id: 34, name: "ShowMaxTemp", type: "int8u" },
	{ id: 35, name: "ShowMinTemp", type: "int8u" },
	{ id: 36, name: "TempMeasureCount", type: "int16u" }
], more.infiRayPicture);

export const infiRayMixMode = defineTable('InfiRay::MixMode', 'APP6', 'InfiRay', [
	{ id: 0, name: "MixMode", type: "int8u" },
	{ id: 1, name: "FusionIntensity", type: "float" },
	{ id: 5, name: "OffsetAdjustment", type: "float" },
	{ id: 9, name: "CorrectionAsix", type: "float", count: 30 }
], more.infiRayMixMode);

export const infiRayOpMode = defineTable('InfiRay::OpMode', 'APP7', 'InfiRay', [
	{ id: 0, name: "WorkingMode", type: "int8u" },
	{ id: 1, name: "IntegralTime", type: "int32u" },
	{ id: 5, name: "IntegratTimeHdr", type: "int32u" },
	{ id: 9, name: "GainStable", type: "int8u" },
	{ id: 10, name: "TempControlEnable", type: "int8u" },
	{ id: 11, name: "DeviceTemp", type: "float" }
], more.infiRayOpMode);

export const infiRayIsothermal = defineTable('InfiRay::Isothermal', 'APP8', 'InfiRay', [
	{ id: 0, name: "IsothermalMax", type: "float" },
	{ id: 4, name: "IsothermalMin", type: "float" },
	{ id: 8, name: "ChromaBarMax", type: "float" },
	{ id: 12, name: "ChromaBarMin", type: "float" }
]);

export const infiRaySensor = defineTable('InfiRay::Sensor', 'APP9', 'InfiRay', [
	{ id: 0, name: "IRSensorManufacturer", type: "string", count: 12 },
	{ id: 64, name: "IRSensorName", type: "string", count: 12 },
	{ id: 128, name: "IRSensorPartNumber", type: "string", count: 32 },
	{ id: 192, name: "IRSensorSerialNumber", type: "string", count: 32 },
	{ id: 256, name: "IRSensorFirmware", type: "string", count: 12 },
	{ id: 320, name: "IRSensorAperture", type: "float" },
	{ id: 324, name: "IRFocalLength", type: "float" },
	{ id: 384, name: "VisibleSensorManufacturer", type: "string", count: 12 },
	{ id: 448, name: "VisibleSensorName", type: "string", count: 12 },
	{ id: 512, name: "VisibleSensorPartNumber", type: "string", count: 32 },
	{ id: 576, name: "VisibleSensorSerialNumber", type: "string", count: 32 },
	{ id: 640, name: "VisibleSensorFirmware", type: "string", count: 12 },
	{ id: 704, name: "VisibleSensorAperture", type: "float" },
	{ id: 708, name: "VisibleFocalLength", type: "float" }
], more.infiRaySensor);
