// Made by scripts/tables.mjs from `exiftool -listx -f`: do not edit. What is added by hand is in supplement/quicktime-streams.ts.
import { defineTable } from '../table.ts';

export const quickTimeAccel360Fly = defineTable('QuickTime::Accel360Fly', 'QuickTime', 'QuickTime', [
	{ id: 1, name: "AccelMode", type: "int8u", unknown: true },
	{ id: 2, name: "SampleTime", type: "int64u" },
	{ id: 10, name: "AccelYPR", type: "float", count: 3 }
]);

export const quickTimeFlip = defineTable('QuickTime::Flip', 'QuickTime', 'MakerNotes', [
	{ id: 1, name: "PreviewImageWidth", type: "int32u" },
	{ id: 2, name: "PreviewImageHeight", type: "int32u" },
	{ id: 13, name: "PreviewImageLength", type: "int32u" },
	{ id: 14, name: "SerialNumber", type: "string", count: 16 },
	{ id: 28, name: "PreviewImage", type: "undef" }
]);

export const quickTimeFusion360Fly = defineTable('QuickTime::Fusion360Fly', 'QuickTime', 'QuickTime', [
	{ id: 1, name: "FusionMode", type: "int8u", unknown: true },
	{ id: 2, name: "SampleTime", type: "int64u" },
	{ id: 10, name: "FusionYPR", type: "float", count: 3 }
]);

export const quickTimeGPS360Fly = defineTable('QuickTime::GPS360Fly', 'QuickTime', 'QuickTime', [
	{ id: 1, name: "GPSMode", type: "int8u", unknown: true },
	{ id: 2, name: "SampleTime", type: "int64u" },
	{ id: 10, name: "GPSLatitude", type: "float" },
	{ id: 14, name: "GPSLongitude", type: "float" },
	{ id: 18, name: "GPSAltitude", type: "float" },
	{ id: 22, name: "GPSSpeed", type: "int16u" },
	{ id: 24, name: "GPSTrack", type: "int16u" },
	{ id: 26, name: "Acceleration", type: "int16u" }
]);

export const quickTimeGyro360Fly = defineTable('QuickTime::Gyro360Fly', 'QuickTime', 'QuickTime', [
	{ id: 1, name: "GyroMode", type: "int8u", unknown: true },
	{ id: 2, name: "SampleTime", type: "int64u" },
	{ id: 10, name: "GyroYPR", type: "float", count: 3 }
]);

export const quickTimeINSVMakerNotes = defineTable('QuickTime::INSV_MakerNotes', 'QuickTime', 'MakerNotes', [
	{ id: 10, name: "SerialNumber" },
	{ id: 18, name: "Model" },
	{ id: 26, name: "Firmware" },
	{ id: 42, name: "Parameters" }
]);

export const quickTimeMag360Fly = defineTable('QuickTime::Mag360Fly', 'QuickTime', 'QuickTime', [
	{ id: 1, name: "MagMode", type: "int8u", unknown: true },
	{ id: 2, name: "SampleTime", type: "int64u" },
	{ id: 10, name: "MagnetometerXYZ", type: "float", count: 3 }
]);

export const quickTimeNextbase = defineTable('QuickTime::Nextbase', 'QuickTime', 'Nextbase', [
	{ id: "2nd Cam", name: "SecondCam" },
	{ id: "Alerts", name: "Alerts" },
	{ id: "Alexa", name: "Alexa" },
	{ id: "Alexa - Paired Device Name", name: "Alexa-PairedDeviceName" },
	{ id: "Alexa - Pairing", name: "Alexa-Pairing" },
	{ id: "Alexa - Privacy Mode", name: "Alexa-PrivacyMode" },
	{ id: "Alexa - Wake Word Language", name: "Alexa-WakeWordLanguage" },
	{ id: "Audio", name: "Audio" },
	{ id: "Auto Power Off", name: "AutoPowerOff" },
	{ id: "Battery Status", name: "BatteryStatus" },
	{ id: "Bluetooth MAC Address", name: "BluetoothMACAddress" },
	{ id: "Bluetooth Name", name: "BluetoothName" },
	{ id: "Country", name: "Country" },
	{ id: "Default Settings", name: "DefaultSettings" },
	{ id: "Device Sounds", name: "DeviceSounds" },
	{ id: "Dual Files", name: "DualFiles" },
	{ id: "Emergency SOS", name: "EmergencySOS" },
	{ id: "Exposure", name: "Exposure" },
	{ id: "Extreme Weather Mode", name: "ExtremeWeatherMode" },
	{ id: "FCC-ID", name: "FCC-ID" },
	{ id: "Firmware", name: "Firmware" },
	{ id: "Firmware Version", name: "FirmwareVersion" },
	{ id: "Format SD Card", name: "FormatSDCard" },
	{ id: "G Sensor", name: "GSensor" },
	{ id: "GPS Stamp", name: "GPSStamp" },
	{ id: "Image Stabilisation", name: "ImageStabilisation" },
	{ id: "Keep User Settings", name: "KeepUserSettings" },
	{ id: "Language", name: "Language" },
	{ id: "Linux", name: "Linux" },
	{ id: "Model", name: "Model" },
	{ id: "Model Stamp", name: "ModelStamp" },
	{ id: "MyNextbase - Paired Device Name", name: "MyNextbase-PairedDeviceName" },
	{ id: "MyNextbase - Pairing", name: "MyNextbase-Pairing" },
	{ id: "NBCD", name: "NBCD" },
	{ id: "Number / License Plate", name: "NumberLicensePlate" },
	{ id: "Parking Mode", name: "ParkingMode" },
	{ id: "RTOS", name: "RTOS" },
	{ id: "Recording History", name: "RecordingHistory" },
	{ id: "Resolution", name: "Resolution" },
	{ id: "Reversing Camera", name: "ReversingCamera" },
	{ id: "SD Card Class", name: "SDCardClass" },
	{ id: "SD Card Format", name: "SDCardFormat" },
	{ id: "SD Card Manf Date", name: "SDCardManfDate" },
	{ id: "SD Card Manf ID", name: "SDCardManfID" },
	{ id: "SD Card Model No", name: "SDCardModelNo" },
	{ id: "SD Card OEM ID", name: "SDCardOEMID" },
	{ id: "SD Card Serial No", name: "SDCardSerialNo" },
	{ id: "SD Card Size", name: "SDCardSize" },
	{ id: "SD Card Type", name: "SDCardType" },
	{ id: "SD Card Used Space", name: "SDCardUsedSpace" },
	{ id: "Screen Dimming", name: "ScreenDimming" },
	{ id: "Screen Saver", name: "ScreenSaver" },
	{ id: "Serial No", name: "SerialNumber" },
	{ id: "Speed Stamp", name: "SpeedStamp" },
	{ id: "Speed Units", name: "SpeedUnits" },
	{ id: "System Info", name: "SystemInfo" },
	{ id: "Time & Date", name: "TimeAndDate" },
	{ id: "Time Lapse", name: "TimeLapse" },
	{ id: "Time Stamp", name: "VideoTimeStamp" },
	{ id: "Time Zone / DST", name: "TimeZoneDST" },
	{ id: "Video Length", name: "VideoLength" },
	{ id: "Wi-Fi MAC Address", name: "Wi-FiMACAddress" },
	{ id: "Wi-Fi Password", name: "Wi-FiPassword" },
	{ id: "Wi-Fi SSID", name: "Wi-FiSSID" },
	{ id: "what3words", name: "What3Words" }
]);

export const quickTimePittasoft = defineTable('QuickTime::Pittasoft', 'QuickTime', 'QuickTime', [
	{ id: "cprt", name: "Copyright" },
	{ id: "gps ", name: "GPSLog", binary: true },
	{ id: "ptnm", name: "OriginalFileName" },
	{ id: "sttm", name: "StartTime", type: "int64u" },
	{ id: "thum", name: "PreviewImage", binary: true }
]);

export const quickTimeRVMIGReV = defineTable('QuickTime::RVMI_gReV', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "GPSLatitude", type: "int32s" },
	{ id: 8, name: "GPSLongitude", type: "int32s" },
	{ id: 16, name: "GPSSpeed", type: "int16s" },
	{ id: 18, name: "GPSTrack", type: "int16u" }
]);

export const quickTimeRVMISReV = defineTable('QuickTime::RVMI_sReV', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "GSensor", type: "int16s", count: 3 }
]);

export const quickTimeRot360Fly = defineTable('QuickTime::Rot360Fly', 'QuickTime', 'QuickTime', [
	{ id: 1, name: "RotMode", type: "int8u", unknown: true },
	{ id: 2, name: "SampleTime", type: "int64u" },
	{ id: 10, name: "RotationXYZ", type: "float", count: 3 }
]);

export const quickTimeRoveGPS = defineTable('QuickTime::RoveGPS', 'QuickTime', 'QuickTime', [
	{ id: 0, name: "GPSLatitude", type: "double" },
	{ id: 8, name: "GPSLongitude", type: "double" },
	{ id: 20, name: "GPSSpeed", type: "int16u" },
	{ id: 22, name: "GPSDateTime", type: "int8u", count: 6 }
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
]);

export const quickTimeTomTom = defineTable('QuickTime::TomTom', 'QuickTime', 'QuickTime', [
	{ id: "TTHL", name: "TomTomHL", binary: true, unknown: true },
	{ id: "TTID", name: "TomTomID" },
	{ id: "TTVD", name: "TomTomVD", list: true },
	{ id: "TTVI", name: "TomTomVI", type: "int32u", unknown: true }
]);

export const quickTimeCamm0 = defineTable('QuickTime::camm0', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "AngleAxis", type: "float", count: 3 }
]);

export const quickTimeCamm1 = defineTable('QuickTime::camm1', 'QuickTime', 'QuickTime', [
	{ id: 4, name: "PixelExposureTime", type: "int32s" },
	{ id: 8, name: "RollingShutterSkewTime", type: "int32s" }
]);

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
]);

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
]);

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
]);
