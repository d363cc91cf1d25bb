// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/media/timed.ts';

const labels0 = { 2: "2-Dimensional Measurement", 3: "3-Dimensional Measurement" };

export const goProGLPI = defineTable('GoPro::GLPI', 'GoPro', 'GoPro', [
	{ id: 0, name: "GPSDateTime" },
	{ id: 1, name: "GPSLatitude" },
	{ id: 2, name: "GPSLongitude" },
	{ id: 3, name: "GPSAltitude" },
	{ id: 5, name: "GPSSpeedX" },
	{ id: 6, name: "GPSSpeedY" },
	{ id: 7, name: "GPSSpeedZ" },
	{ id: 8, name: "GPSTrack" }
], more.goProGLPI);

export const goProGPS5 = defineTable('GoPro::GPS5', 'GoPro', 'GoPro', [
	{ id: 0, name: "GPSLatitude" },
	{ id: 1, name: "GPSLongitude" },
	{ id: 2, name: "GPSAltitude" },
	{ id: 3, name: "GPSSpeed" },
	{ id: 4, name: "GPSSpeed3D" }
], more.goProGPS5);

export const goProGPS9 = defineTable('GoPro::GPS9', 'GoPro', 'GoPro', [
	{ id: 0, name: "GPSLatitude" },
	{ id: 1, name: "GPSLongitude" },
	{ id: 2, name: "GPSAltitude" },
	{ id: 3, name: "GPSSpeed" },
	{ id: 4, name: "GPSSpeed3D" },
	{ id: 6, name: "GPSDateTime" },
	{ id: 7, name: "GPSDOP" },
	{ id: 8, name: "GPSMeasureMode", print: labels0 }
], more.goProGPS9);

export const goProKBAT = defineTable('GoPro::KBAT', 'GoPro', 'GoPro', [
	{ id: 0, name: "BatteryCurrent" },
	{ id: 1, name: "BatteryCapacity" },
	{ id: 3, name: "BatteryTemperature" },
	{ id: 4, name: "BatteryVoltage1" },
	{ id: 5, name: "BatteryVoltage2" },
	{ id: 6, name: "BatteryVoltage3" },
	{ id: 7, name: "BatteryVoltage4" },
	{ id: 8, name: "BatteryTime" },
	{ id: 14, name: "BatteryLevel" }
], more.goProKBAT);

export const goProFdsc = defineTable('GoPro::fdsc', 'GoPro', 'GoPro', [
	{ id: 8, name: "FirmwareVersion", type: "string", count: 15 },
	{ id: 23, name: "SerialNumber", type: "string", count: 16 },
	{ id: 87, name: "OtherSerialNumber", type: "string", count: 15 },
	{ id: 102, name: "Model", type: "string", count: 16 }
]);

export const quickTimeINSVMakerNotes = defineTable('QuickTime::INSV_MakerNotes', 'QuickTime', 'MakerNotes', [
	{ id: 10, name: "SerialNumber" },
	{ id: 18, name: "Model" },
	{ id: 26, name: "Firmware" },
	{ id: 42, name: "Parameters" }
]);

export const quickTimeStream = defineTable('QuickTime::Stream', 'QuickTime', 'QuickTime', [
	{ id: "Accelerometer", name: "Accelerometer" },
	{ id: "AccelerometerData", name: "AccelerometerData" },
	{ id: "AngularVelocity", name: "AngularVelocity" },
	{ id: "CameraDateTime", name: "CameraDateTime" },
	{ id: "CameraModel", name: "CameraModel" },
	{ id: "Car", name: "Car" },
	{ id: "DateTimeOriginal", name: "DateTimeOriginal" },
	{ id: "DateTimeStamp", name: "DateTimeStamp" },
	{ id: "Distance", name: "Distance" },
	{ id: "ExposureCompensation", name: "ExposureCompensation" },
	{ id: "ExposureTime", name: "ExposureTime" },
	{ id: "FNumber", name: "FNumber" },
	{ id: "FrameNumber", name: "FrameNumber" },
	{ id: "GPSAltitude", name: "GPSAltitude" },
	{ id: "GPSDOP", name: "GPSDOP" },
	{ id: "GPSDateTime", name: "GPSDateTime" },
	{ id: "GPSLatitude", name: "GPSLatitude" },
	{ id: "GPSLatitude2", name: "GPSLatitude2" },
	{ id: "GPSLongitude", name: "GPSLongitude" },
	{ id: "GPSLongitude2", name: "GPSLongitude2" },
	{ id: "GPSSatellites", name: "GPSSatellites" },
	{ id: "GPSSpeed", name: "GPSSpeed" },
	{ id: "GPSSpeedRef", name: "GPSSpeedRef", print: { K: "km/h", M: "mph", N: "knots" } },
	{ id: "GPSTimeStamp", name: "GPSTimeStamp" },
	{ id: "GPSTrack", name: "GPSTrack" },
	{ id: "GPSTrackRef", name: "GPSTrackRef", print: { M: "Magnetic North", T: "True North" } },
	{ id: "GSensor", name: "GSensor" },
	{ id: "ISO", name: "ISO" },
	{ id: "JPEG", name: "JpgFromRaw" },
	{ id: "KiloCalories", name: "KiloCalories" },
	{ id: "MagneticVariation", name: "MagneticVariation" },
	{ id: "RawGSensor", name: "RawGSensor" },
	{ id: "SampleDateTime", name: "SampleDateTime" },
	{ id: "SampleDuration", name: "SampleDuration" },
	{ id: "SampleTime", name: "SampleTime" },
	{ id: "Text", name: "Text" },
	{ id: "TimeCode", name: "TimeCode" },
	{ id: "Unknown00", name: "Unknown00", unknown: true },
	{ id: "Unknown01", name: "Unknown01", unknown: true },
	{ id: "Unknown02", name: "Unknown02", unknown: true },
	{ id: "Unknown03", name: "Unknown03", unknown: true },
	{ id: "UserLabel", name: "UserLabel" },
	{ id: "VerticalSpeed", name: "VerticalSpeed" },
	{ id: "VideoTimeStamp", name: "VideoTimeStamp" },
	{ id: "ssmd", name: "Accelerometer", type: "float" },
	{ id: "ssmd", name: "PreviewImage" }
], more.quickTimeStream);

export const quickTimeCamm0 = defineTable('QuickTime::camm0', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "AngleAxis", type: "float", count: 3 }
]);

export const quickTimeCamm1 = defineTable('QuickTime::camm1', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "PixelExposureTime", type: "int32s" },
	{ id: 8, name: "RollingShutterSkewTime", type: "int32s" }
], more.quickTimeCamm1);

export const quickTimeCamm2 = defineTable('QuickTime::camm2', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "AngularVelocity", type: "float", count: 3 }
]);

export const quickTimeCamm3 = defineTable('QuickTime::camm3', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "Acceleration", type: "float", count: 3 }
]);

export const quickTimeCamm4 = defineTable('QuickTime::camm4', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "Position", type: "float", count: 3 }
]);

export const quickTimeCamm5 = defineTable('QuickTime::camm5', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "GPSLatitude", type: "double" },
	{ id: 12, name: "GPSLongitude", type: "double" },
	{ id: 20, name: "GPSAltitude", type: "double" }
], more.quickTimeCamm5);

export const quickTimeCamm6 = defineTable('QuickTime::camm6', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "GPSDateTime", type: "double" },
	{ id: 12, name: "GPSMeasureMode", type: "int32u", print: { 0: "No Measurement", 2: "2-Dimensional Measurement", 3: "3-Dimensional Measurement" } },
	{ id: 16, name: "GPSLatitude", type: "double" },
	{ id: 24, name: "GPSLongitude", type: "double" },
	{ id: 32, name: "GPSAltitude", type: "float" },
	{ id: 36, name: "GPSHorizontalAccuracy", type: "float" },
	{ id: 40, name: "GPSVerticalAccuracy", type: "float" },
	{ id: 44, name: "GPSVelocityEast", type: "float" },
	{ id: 48, name: "GPSVelocityNorth", type: "float" },
	{ id: 52, name: "GPSVelocityUp", type: "float" },
	{ id: 56, name: "GPSSpeedAccuracy", type: "float" }
], more.quickTimeCamm6);

export const quickTimeCamm7 = defineTable('QuickTime::camm7', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "MagneticField", type: "float", count: 3 }
]);

export const quickTimeTx3g = defineTable('QuickTime::tx3g', 'QuickTime', 'QuickTime', [
	{ id: "Alt", name: "GPSAltitude" },
	{ id: "DateTime", name: "DateTime" },
	{ id: "EV", name: "ExposureCompensation" },
	{ id: "F-NUM", name: "FNumber" },
	{ id: "GPSDateTime", name: "GPSDateTime" },
	{ id: "GimPitch", name: "GimbalPitch" },
	{ id: "GimRoll", name: "GimbalRoll" },
	{ id: "GimYaw", name: "GimbalYaw" },
	{ id: "HomeLat", name: "GPSHomeLatitude" },
	{ id: "HomeLon", name: "GPSHomeLongitude" },
	{ id: "ISO", name: "ISO" },
	{ id: "Lat", name: "GPSLatitude" },
	{ id: "Lon", name: "GPSLongitude" },
	{ id: "Pitch", name: "Pitch" },
	{ id: "Roll", name: "Roll" },
	{ id: "SHUTTER", name: "ExposureTime" },
	{ id: "Text", name: "Text" },
	{ id: "Yaw", name: "Yaw" }
], more.quickTimeTx3g);

export const sonyRtmd = defineTable('Sony::rtmd', 'Sony', 'Sony', [
	{ id: 32768, name: "FNumber", type: "int16u" },
	{ id: 33030, name: "FrameRate", type: "rational64u" },
	{ id: 33033, name: "ExposureTime", type: "rational64u" },
	{ id: 33034, name: "MasterGainAdjustment", type: "int16u" },
	{ id: 33035, name: "ISO", type: "int16u" },
	{ id: 33036, name: "ElectricalExtenderMagnification", type: "int16u" },
	{ id: 33044, name: "SerialNumber", type: "string" },
	{ id: 34048, name: "GPSVersionID", type: "int8u" },
	{ id: 34049, name: "GPSLatitudeRef", type: "string", print: { N: "North", S: "South" } },
	{ id: 34050, name: "GPSLatitude", type: "rational64u" },
	{ id: 34051, name: "GPSLongitudeRef", type: "string", print: { E: "East", W: "West" } },
	{ id: 34052, name: "GPSLongitude", type: "rational64u" },
	{ id: 34055, name: "GPSTimeStamp", type: "rational64u" },
	{ id: 34057, name: "GPSStatus", type: "string", print: { A: "Measurement Active", V: "Measurement Void" } },
	{ id: 34058, name: "GPSMeasureMode", type: "string", print: labels0 },
	{ id: 34066, name: "GPSMapDatum", type: "string" },
	{ id: 34077, name: "GPSDateStamp", type: "string" },
	{ id: 58115, name: "WhiteBalance", type: "int8u", print: { 1: "Incandescent", 2: "Fluorescent", 4: "Daylight", 5: "Cloudy", 6: "Custom", 255: "Preset" } },
	{ id: 58116, name: "DateTime", type: "undef" },
	{ id: 58427, name: "PitchRollYaw", type: "int16s" },
	{ id: 58443, name: "Accelerometer", type: "int16s" }
], more.sonyRtmd);
