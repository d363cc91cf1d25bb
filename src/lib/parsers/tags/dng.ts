// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../table.ts';

export const dngImageSeq = defineTable('DNG::ImageSeq', 'DNG', 'DNG', [
	{ id: 0, name: "SeqID", type: "var_string" },
	{ id: 1, name: "SeqType", type: "var_string" },
	{ id: 2, name: "SeqFrameInfo", type: "var_string" },
	{ id: 3, name: "SeqIndex", type: "int32u" },
	{ id: 7, name: "SeqCount", type: "int32u" },
	{ id: 11, name: "SeqFinal", type: "int8u", print: { 0: "No", 1: "Yes" } }
]);

export const dngProfileDynamicRange = defineTable('DNG::ProfileDynamicRange', 'DNG', 'DNG', [
	{ id: 0, name: "PDRVersion", type: "int16u" },
	{ id: 2, name: "DynamicRange", type: "int16u", print: { 0: "Standard", 1: "High" } },
	{ id: 4, name: "HintMaxOutputValue", type: "float" }
]);
