// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';

export const motorolaMain = defineTable('Motorola::Main', 'MakerNotes', 'Motorola', [
	{ id: 21760, name: "BuildNumber", type: "string" },
	{ id: 21761, name: "SerialNumber", type: "string" },
	{ id: 25632, name: "CustomRendered", type: "string" },
	{ id: 25808, name: "DriveMode", type: "string" },
	{ id: 26206, name: "Sensor", type: "string" },
	{ id: 26373, name: "ManufactureDate", type: "string" }
]);
