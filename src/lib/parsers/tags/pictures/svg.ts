// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/pictures/svg.ts';

export const xmpSVG = defineTable('XMP::SVG', 'SVG', 'SVG', [
	{ id: "height", name: "ImageHeight" },
	{ id: "id", name: "ID" },
	{ id: "metadataId", name: "MetadataID" },
	{ id: "version", name: "SVGVersion" },
	{ id: "width", name: "ImageWidth" }
], more.xmpSVG);

export const jsonMain = defineTable('JSON::Main', 'JSON', 'JSON', [
	{ id: "ON1_SettingsMetadataCreated", name: "ON1_SettingsMetadataCreated" },
	{ id: "ON1_SettingsMetadataModified", name: "ON1_SettingsMetadataModified" },
	{ id: "ON1_SettingsMetadataName", name: "ON1_SettingsMetadataName" },
	{ id: "ON1_SettingsMetadataPluginID", name: "ON1_SettingsMetadataPluginID" },
	{ id: "ON1_SettingsMetadataTimestamp", name: "ON1_SettingsMetadataTimestamp" },
	{ id: "ON1_SettingsMetadataUsage", name: "ON1_SettingsMetadataUsage" },
	{ id: "ON1_SettingsMetadataVisibleToUser", name: "ON1_SettingsMetadataVisibleToUser" },
	{ id: "adjustmentsSettingsStatisticsLightMap", name: "AdjustmentsSettingsStatisticsLightMap" }
], more.jsonMain);
