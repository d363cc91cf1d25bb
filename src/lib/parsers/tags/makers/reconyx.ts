// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/reconyx.ts';

const labels0 = { 0: "New", 1: "New Crescent", 2: "First Quarter", 3: "Waxing Gibbous", 4: "Full", 5: "Waning Gibbous", 6: "Last Quarter", 7: "Old Crescent" };
const labels1 = { M: "Motion Detection", P: "Point and Shoot", T: "Time Lapse" };
const labels2 = { 0: "Sunday", 1: "Monday", 2: "Tuesday", 3: "Wednesday", 4: "Thursday", 5: "Friday", 6: "Saturday" };
const labels3 = { 1: "Sunday", 2: "Monday", 3: "Tuesday", 4: "Wednesday", 5: "Thursday", 6: "Friday", 7: "Saturday" };

export const reconyxHyperFire = defineTable('Reconyx::HyperFire', 'MakerNotes', 'Reconyx', [
	{ id: 0, name: "MakerNoteVersion", type: "int16u" },
	{ id: 1, name: "FirmwareVersion", type: "int16u", count: 3 },
	{ id: 4, name: "FirmwareDate", type: "int16u", count: 2 },
	{ id: 6, name: "TriggerMode", type: "string", count: 2, print: { C: "CodeLoc Not Entered", E: "External Sensor", M: "Motion Detection", T: "Time Lapse" } },
	{ id: 7, name: "Sequence", type: "int16u", count: 2 },
	{ id: 9, name: "EventNumber", type: "int16u", count: 2 },
	{ id: 11, name: "DateTimeOriginal", type: "int16u", count: 6 },
	{ id: 18, name: "MoonPhase", type: "int16u", print: labels0 },
	{ id: 19, name: "AmbientTemperatureFahrenheit", type: "int16s" },
	{ id: 20, name: "AmbientTemperature", type: "int16s" },
	{ id: 21, name: "SerialNumber", type: "unicode", count: 15 },
	{ id: 36, name: "Contrast", type: "int16u" },
	{ id: 37, name: "Brightness", type: "int16u" },
	{ id: 38, name: "Sharpness", type: "int16u" },
	{ id: 39, name: "Saturation", type: "int16u" },
	{ id: 40, name: "InfraredIlluminator", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 41, name: "MotionSensitivity", type: "int16u" },
	{ id: 42, name: "BatteryVoltage", type: "int16u" },
	{ id: 43, name: "UserLabel", type: "string", count: 22 }
], more.reconyxHyperFire);

export const reconyxHyperFire2 = defineTable('Reconyx::HyperFire2', 'MakerNotes', 'Reconyx', [
	{ id: 16, name: "FileNumber", type: "int16u" },
	{ id: 18, name: "DirectoryNumber", type: "int16u" },
	{ id: 20, name: "DirectoryCreateDate", type: "int16u", count: 2 },
	{ id: 42, name: "FirmwareVersion", type: "int16u", count: 3 },
	{ id: 48, name: "FirmwareDate", type: "int16u", count: 2 },
	{ id: 52, name: "TriggerMode", type: "string", count: 2, print: labels1 },
	{ id: 54, name: "Sequence", type: "int16u", count: 2 },
	{ id: 58, name: "EventNumber", type: "int16u", count: 2 },
	{ id: 62, name: "DateTimeOriginal", type: "int16u", count: 6 },
	{ id: 74, name: "DayOfWeek", type: "int16u", print: labels2 },
	{ id: 76, name: "MoonPhase", type: "int16u", print: labels0 },
	{ id: 78, name: "AmbientTemperatureFahrenheit", type: "int16s" },
	{ id: 80, name: "AmbientTemperature", type: "int16s" },
	{ id: 82, name: "Contrast", type: "int16u" },
	{ id: 84, name: "Brightness", type: "int16u" },
	{ id: 86, name: "Sharpness", type: "int16u" },
	{ id: 88, name: "Saturation", type: "int16u" },
	{ id: 90, name: "Flash", type: "int16u", print: { 0: "Off", 1: "On" } },
	{ id: 92, name: "AmbientInfrared", type: "int16u" },
	{ id: 94, name: "AmbientLight", type: "int16u" },
	{ id: 96, name: "MotionSensitivity", type: "int16u" },
	{ id: 98, name: "BatteryVoltage", type: "int16u" },
	{ id: 100, name: "BatteryVoltageAvg", type: "int16u" },
	{ id: 102, name: "BatteryType", type: "int16u" },
	{ id: 104, name: "UserLabel", type: "string", count: 22 },
	{ id: 126, name: "SerialNumber", type: "unicode", count: 15 }
], more.reconyxHyperFire2);

export const reconyxHyperFire4K = defineTable('Reconyx::HyperFire4K', 'MakerNotes', 'Reconyx', [
	{ id: 26, name: "FirmwareVersion", type: "undef", count: 7 },
	{ id: 33, name: "UIBFirmwareVersion", type: "undef", count: 7 },
	{ id: 40, name: "TriggerMode", type: "undef", count: 1, print: { C: "CodeLoc Not Entered", E: "External Sensor", L: "Cell Live View", M: "Motion Sensor", S: "Cell Status", T: "Time Lapse" } },
	{ id: 41, name: "Sequence", type: "int8u", count: 2 },
	{ id: 43, name: "EventNumber", type: "int32u" },
	{ id: 47, name: "DateTimeOriginal", type: "undef", count: 7 },
	{ id: 54, name: "DayOfWeek", type: "int8u", print: labels3 },
	{ id: 55, name: "MoonPhase", type: "int8u", print: labels0 },
	{ id: 56, name: "AmbientTemperatureFahrenheit", type: "int16s" },
	{ id: 58, name: "AmbientTemperature", type: "int16s" },
	{ id: 60, name: "Contrast", type: "int16u" },
	{ id: 62, name: "Brightness", type: "int16u" },
	{ id: 64, name: "Sharpness", type: "int16u" },
	{ id: 66, name: "Saturation", type: "int16u" },
	{ id: 68, name: "Flash", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 69, name: "AmbientLight", type: "int32u" },
	{ id: 73, name: "MotionSensitivity", type: "int16u" },
	{ id: 75, name: "BatteryVoltage", type: "int16u" },
	{ id: 77, name: "BatteryVoltageAvg", type: "int16u" },
	{ id: 79, name: "BatteryType", type: "int16u", print: { 1: "NiMH", 2: "Lithium", 3: "External", 4: "SC10 Solar" } },
	{ id: 81, name: "UserLabel", type: "string", count: 51 },
	{ id: 132, name: "SerialNumber", type: "string", count: 15 },
	{ id: 147, name: "DirectoryNumber", type: "int16u" },
	{ id: 149, name: "FileNumber", type: "int16u" }
], more.reconyxHyperFire4K);

export const reconyxMicroFire = defineTable('Reconyx::MicroFire', 'MakerNotes', 'Reconyx', [
	{ id: 16, name: "FileNumber", type: "int16u" },
	{ id: 18, name: "DirectoryNumber", type: "int16u" },
	{ id: 20, name: "DirectoryCreateDate", type: "int16u", count: 2 },
	{ id: 24, name: "SDCardID", type: "int16u", count: 8 },
	{ id: 42, name: "FirmwareVersion", type: "int16u", count: 3 },
	{ id: 48, name: "FirmwareDate", type: "int16u", count: 2 },
	{ id: 52, name: "BluetoothFirmwareVersion", type: "int16u", count: 3 },
	{ id: 58, name: "BluetoothFirmwareDate", type: "int16u" },
	{ id: 60, name: "WifiFirmwareVersion", type: "int16u", count: 3 },
	{ id: 66, name: "WifiFirmwareDate", type: "int16u" },
	{ id: 68, name: "TriggerMode", type: "string", count: 2, print: { C: "CodeLoc Not Entered", E: "External Sensor", M: "Motion Sensor", T: "Time Lapse" } },
	{ id: 70, name: "Sequence", type: "int16u", count: 2 },
	{ id: 74, name: "EventNumber", type: "int16u", count: 2 },
	{ id: 78, name: "DateTimeOriginal", type: "int16u", count: 6 },
	{ id: 90, name: "DayOfWeek", type: "int16u", print: labels3 },
	{ id: 92, name: "MoonPhase", type: "int16u", print: labels0 },
	{ id: 94, name: "AmbientTemperatureFahrenheit", type: "int16s" },
	{ id: 96, name: "AmbientTemperature", type: "int16s" },
	{ id: 98, name: "Contrast", type: "int16u" },
	{ id: 100, name: "Brightness", type: "int16u" },
	{ id: 102, name: "Sharpness", type: "int16u" },
	{ id: 104, name: "Saturation", type: "int16u" },
	{ id: 106, name: "Flash", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 108, name: "AmbientInfrared", type: "int16u" },
	{ id: 110, name: "AmbientLight", type: "int16u" },
	{ id: 112, name: "MotionSensitivity", type: "int16u" },
	{ id: 114, name: "BatteryVoltage", type: "int16u" },
	{ id: 116, name: "BatteryType", type: "int16u", print: { 0: "Lithium", 1: "NiMH", 2: "Alkaline", 3: "Lead Acid" } },
	{ id: 118, name: "UserLabel", type: "string", count: 22 },
	{ id: 140, name: "SerialNumber", type: "unicode", count: 15 }
], more.reconyxMicroFire);

export const reconyxUltraFire = defineTable('Reconyx::UltraFire', 'MakerNotes', 'Reconyx', [
	{ id: 24, name: "FirmwareVersion", type: "undef", count: 7 },
	{ id: 31, name: "Micro1Version", type: "undef", count: 7 },
	{ id: 38, name: "BootLoaderVersion", type: "undef", count: 7 },
	{ id: 45, name: "Micro2Version", type: "undef", count: 7 },
	{ id: 52, name: "TriggerMode", type: "undef", count: 1, print: labels1 },
	{ id: 53, name: "Sequence", type: "int8u", count: 2 },
	{ id: 55, name: "EventNumber", type: "int32u" },
	{ id: 59, name: "DateTimeOriginal", type: "int8u", count: 7 },
	{ id: 66, name: "DayOfWeek", type: "int8u", print: labels2 },
	{ id: 67, name: "MoonPhase", type: "int8u", print: labels0 },
	{ id: 68, name: "AmbientTemperatureFahrenheit", type: "int16s" },
	{ id: 70, name: "AmbientTemperature", type: "int16s" },
	{ id: 72, name: "Illumination", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 73, name: "BatteryVoltage", type: "int16u" },
	{ id: 75, name: "SerialNumber", type: "string", count: 15 },
	{ id: 90, name: "UserLabel", type: "string", count: 21 }
], more.reconyxUltraFire);
