// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/blocks/jumbf.ts';

export const jpeg2000JUMD = defineTable('Jpeg2000::JUMD', 'JUMBF', 'JUMBF', [
	{ id: "id", name: "JUMDID" },
	{ id: "label", name: "JUMDLabel" },
	{ id: "sig", name: "JUMDSignature" },
	{ id: "toggles", name: "JUMDToggles", unknown: true, bits: { 0: "Requestable", 1: "Label", 2: "ID", 3: "Signature" } },
	{ id: "type", name: "JUMDType" }
], more.jpeg2000JUMD);

export const cborMain = defineTable('CBOR::Main', 'JUMBF', 'CBOR', [
	{ id: "authorIdentifier", name: "AuthorIdentifier" },
	{ id: "authorName", name: "AuthorName" },
	{ id: "dc:format", name: "Format" },
	{ id: "dc:title", name: "Title" },
	{ id: "documentID", name: "DocumentID" },
	{ id: "instanceID", name: "InstanceID" },
	{ id: "relationship", name: "Relationship" },
	{ id: "thumbnailHash", name: "ThumbnailHash", list: true },
	{ id: "thumbnailUrl", name: "ThumbnailURL" }
]);

export const jsonMain = defineTable('JSON::Main', 'JSON', 'JSON', [
	{ id: "ON1_SettingsMetadataCreated", name: "ON1_SettingsMetadataCreated" },
	{ id: "ON1_SettingsMetadataModified", name: "ON1_SettingsMetadataModified" },
	{ id: "ON1_SettingsMetadataName", name: "ON1_SettingsMetadataName" },
	{ id: "ON1_SettingsMetadataPluginID", name: "ON1_SettingsMetadataPluginID" },
	{ id: "ON1_SettingsMetadataTimestamp", name: "ON1_SettingsMetadataTimestamp" },
	{ id: "ON1_SettingsMetadataUsage", name: "ON1_SettingsMetadataUsage" },
	{ id: "ON1_SettingsMetadataVisibleToUser", name: "ON1_SettingsMetadataVisibleToUser" },
	{ id: "adjustmentsSettingsStatisticsLightMap", name: "AdjustmentsSettingsStatisticsLightMap" }
]);
