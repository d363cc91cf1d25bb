// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/dji-thermal.ts';

export const djiThermalParams = defineTable('DJI::ThermalParams', 'APP4', 'DJI', [
	{ id: 36, name: "K1", type: "float" },
	{ id: 40, name: "K2", type: "float" },
	{ id: 44, name: "K3", type: "float" },
	{ id: 48, name: "K4", type: "float" },
	{ id: 52, name: "KF", type: "float" },
	{ id: 56, name: "B1", type: "float" },
	{ id: 60, name: "B2", type: "float" },
	{ id: 68, name: "ObjectDistance", type: "int16u" },
	{ id: 70, name: "RelativeHumidity", type: "int16u" },
	{ id: 72, name: "Emissivity", type: "int16u" },
	{ id: 74, name: "Reflection", type: "int16u" },
	{ id: 76, name: "AmbientTemperature", type: "int16u" },
	{ id: 80, name: "D2", type: "int32s" },
	{ id: 84, name: "KJ", type: "int16u" },
	{ id: 86, name: "DB", type: "int16u" },
	{ id: 88, name: "KK", type: "int16u" }
]);

export const djiThermalParams2 = defineTable('DJI::ThermalParams2', 'APP4', 'DJI', [
	{ id: 0, name: "AmbientTemperature", type: "float" },
	{ id: 4, name: "ObjectDistance", type: "float" },
	{ id: 8, name: "Emissivity", type: "float" },
	{ id: 12, name: "RelativeHumidity", type: "float" },
	{ id: 16, name: "ReflectedTemperature", type: "float" },
	{ id: 101, name: "IDString", type: "string", count: 16 }
], more.djiThermalParams2);

export const djiThermalParams3 = defineTable('DJI::ThermalParams3', 'APP4', 'DJI', [
	{ id: 4, name: "RelativeHumidity", type: "int16u" },
	{ id: 6, name: "ObjectDistance", type: "int16u" },
	{ id: 8, name: "Emissivity", type: "int16u" },
	{ id: 10, name: "ReflectedTemperature", type: "int16u" }
], more.djiThermalParams3);
