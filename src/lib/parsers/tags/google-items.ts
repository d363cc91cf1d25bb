// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../table.ts';

export const trailerGoogle = defineTable('Trailer::Google', 'Trailer', 'Google', [
	{ id: "Confidence", name: "ConfidenceMapImage" },
	{ id: "Depth", name: "DepthMapImage" },
	{ id: "GainMap", name: "GainMapImage" },
	{ id: "MotionPhoto", name: "MotionPhotoVideo" },
	{ id: "android/confidencemap", name: "ConfidenceMapImage" },
	{ id: "android/depthmap", name: "DepthMapImage" }
]);
