// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/media/aiff.ts';

export const aiffComment = defineTable('AIFF::Comment', 'AIFF', 'AIFF', [
	{ id: 0, name: "CommentTime" },
	{ id: 1, name: "MarkerID" },
	{ id: 2, name: "Comment" }
], more.aiffComment);

export const aiffCommon = defineTable('AIFF::Common', 'AIFF', 'AIFF', [
	{ id: 0, name: "NumChannels", type: "int16u" },
	{ id: 1, name: "NumSampleFrames", type: "int32u" },
	{ id: 3, name: "SampleSize", type: "int16u" },
	{ id: 4, name: "SampleRate", type: "extended" },
	{ id: 9, name: "CompressionType", type: "string", count: 4, print: { ACE2: "ACE 2-to-1", ACE8: "ACE 8-to-3", ALAW: "A-law", G722: "G722", G726: "G726", G728: "G728", "GSM ": "GSM", MAC3: "MAC 3-to-1", MAC6: "MAC 6-to-1", NONE: "None", ULAW: "Mu-law", alaw: "a-law", sowt: "Little-endian, no compression", ulaw: "mu-law" } },
	{ id: 11, name: "CompressorName", type: "pstring" }
]);

export const aiffFormatVers = defineTable('AIFF::FormatVers', 'AIFF', 'AIFF', [
	{ id: 0, name: "FormatVersionTime", type: "int32u" }
], more.aiffFormatVers);

export const aiffMain = defineTable('AIFF::Main', 'AIFF', 'AIFF', [
	{ id: "(c) ", name: "Copyright" },
	{ id: "ANNO", name: "Annotation" },
	{ id: "APPL", name: "ApplicationData" },
	{ id: "AUTH", name: "Author" },
	{ id: "NAME", name: "Name" }
]);
