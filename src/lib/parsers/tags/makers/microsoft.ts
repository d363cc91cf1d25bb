// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';

export const microsoftStitch = defineTable('Microsoft::Stitch', 'MakerNotes', 'Microsoft', [
	{ id: 0, name: "PanoramicStitchVersion", type: "int32u" },
	{ id: 1, name: "PanoramicStitchCameraMotion", type: "int32u", print: { 2: "Rigid Scale", 3: "Affine", 4: "3D Rotation", 5: "Homography" } },
	{ id: 2, name: "PanoramicStitchMapType", type: "int32u", print: { 0: "Perspective", 1: "Horizontal Cylindrical", 2: "Horizontal Spherical", 257: "Vertical Cylindrical", 258: "Vertical Spherical" } },
	{ id: 3, name: "PanoramicStitchTheta0", type: "float" },
	{ id: 4, name: "PanoramicStitchTheta1", type: "float" },
	{ id: 5, name: "PanoramicStitchPhi0", type: "float" },
	{ id: 6, name: "PanoramicStitchPhi1", type: "float" }
]);
