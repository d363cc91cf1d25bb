// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/dji.ts';

export const djiInfo = defineTable('DJI::Info', 'MakerNotes', 'DJI', [
	{ id: "FlightDegree(Y,P,R)", name: "FlightDegree" },
	{ id: "FlightSpeed(X,Y,Z)", name: "FlightSpeed" },
	{ id: "GimbalDegree(Y,P,R)", name: "GimbalDegree" },
	{ id: "adj_dbg_info", name: "ADJDebugInfo" },
	{ id: "ae_dbg_info", name: "AEDebugInfo" },
	{ id: "ae_histogram_info", name: "AEHistogramInfo" },
	{ id: "ae_liveview_histogram_info", name: "AELiveViewHistogramInfo" },
	{ id: "ae_liveview_local_histogram", name: "AELiveViewLocalHistogram" },
	{ id: "ae_local_histogram", name: "AELocalHistogram" },
	{ id: "af_dbg_info", name: "AFDebugInfo" },
	{ id: "awb_dbg_info", name: "AWBDebugInfo" },
	{ id: "hiso", name: "Histogram" },
	{ id: "hyperlapse_dbg_info", name: "HyperlapsDebugInfo" },
	{ id: "sensor_id", name: "SensorID" },
	{ id: "xidiri", name: "Xidiri" }
]);

export const djiMain = defineTable('DJI::Main', 'MakerNotes', 'DJI', [
	{ id: 1, name: "Make", type: "string" },
	{ id: 3, name: "SpeedX", type: "float" },
	{ id: 4, name: "SpeedY", type: "float" },
	{ id: 5, name: "SpeedZ", type: "float" },
	{ id: 6, name: "Pitch", type: "float" },
	{ id: 7, name: "Yaw", type: "float" },
	{ id: 8, name: "Roll", type: "float" },
	{ id: 9, name: "CameraPitch", type: "float" },
	{ id: 10, name: "CameraYaw", type: "float" },
	{ id: 11, name: "CameraRoll", type: "float" }
], more.djiMain);
