// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';

export const leafCameraProfile = defineTable('Leaf::CameraProfile', 'Leaf', 'Leaf', [
	{ id: "CamProf_back_type", name: "CameraBackType" },
	{ id: "CamProf_name", name: "CameraName" },
	{ id: "CamProf_type", name: "CameraType" },
	{ id: "CamProf_version", name: "CameraProfileVersion" }
]);

export const leafCameraSetup = defineTable('Leaf::CameraSetup', 'Leaf', 'Leaf', [
	{ id: "CameraObj_ISO_speed", name: "ISOSpeed" },
	{ id: "CameraObj_back_type", name: "CameraObjBackType" },
	{ id: "CameraObj_camera_type", name: "CameraType" },
	{ id: "CameraObj_lens_ID", name: "LensID" },
	{ id: "CameraObj_lens_type", name: "LensType" },
	{ id: "CameraObj_name", name: "CameraObjName" },
	{ id: "CameraObj_strobe", name: "Strobe" },
	{ id: "CameraObj_type", name: "CameraObjType" },
	{ id: "CameraObj_version", name: "CameraObjVersion" }
]);

export const leafCaptureProfile = defineTable('Leaf::CaptureProfile', 'Leaf', 'Leaf', [
	{ id: "CaptProf_CCD_rect", name: "CCDRect" },
	{ id: "CaptProf_CCD_valid_rect", name: "CCDValidRect" },
	{ id: "CaptProf_CCD_video_rect", name: "CCDVideoRect" },
	{ id: "CaptProf_back_type", name: "CaptProfBackType" },
	{ id: "CaptProf_center_dark_rect", name: "CenterDarkRect" },
	{ id: "CaptProf_color_averages", name: "ColorAverages" },
	{ id: "CaptProf_color_matrix", name: "ColorMatrix" },
	{ id: "CaptProf_dark_correction_type", name: "DarkCorrectionType" },
	{ id: "CaptProf_image_bounds", name: "ImageBounds" },
	{ id: "CaptProf_image_fields", name: "ImageFields" },
	{ id: "CaptProf_image_offset", name: "ImageOffset" },
	{ id: "CaptProf_left_dark_rect", name: "LeftDarkRect" },
	{ id: "CaptProf_luminance_consts", name: "LuminanceConsts" },
	{ id: "CaptProf_mosaic_pattern", name: "MosaicPattern" },
	{ id: "CaptProf_name", name: "CaptProfName" },
	{ id: "CaptProf_number_of_planes", name: "NumberOfPlanes" },
	{ id: "CaptProf_raw_data_rotation", name: "RawDataRotation" },
	{ id: "CaptProf_reconstruction_type", name: "ReconstructionType" },
	{ id: "CaptProf_right_dark_rect", name: "RightDarkRect" },
	{ id: "CaptProf_serial_number", name: "CaptureSerial" },
	{ id: "CaptProf_type", name: "CaptProfType" },
	{ id: "CaptProf_version", name: "CaptProfVersion" },
	{ id: "CaptProf_xy_offset_info", name: "XYOffsetInfo" }
]);

export const leafCaptureSetup = defineTable('Leaf::CaptureSetup', 'Leaf', 'Leaf', [
	{ id: "CaptureObj_Multi_quality", name: "MultiQuality" },
	{ id: "CaptureObj_back_type", name: "CaptureObjBackType" },
	{ id: "CaptureObj_name", name: "CaptureObjName" },
	{ id: "CaptureObj_single_quality", name: "SingleQuality" },
	{ id: "CaptureObj_type", name: "CaptureObjType" },
	{ id: "CaptureObj_version", name: "CaptureObjVersion" }
]);

export const leafColorSetup = defineTable('Leaf::ColorSetup', 'Leaf', 'Leaf', [
	{ id: "ColorObj_back_type", name: "ColorObjBackType" },
	{ id: "ColorObj_color_mode", name: "ColorMode" },
	{ id: "ColorObj_color_type", name: "ColorType" },
	{ id: "ColorObj_has_ICC", name: "HasICC" },
	{ id: "ColorObj_input_profile", name: "InputProfile" },
	{ id: "ColorObj_name", name: "ColorObjName" },
	{ id: "ColorObj_output_profile", name: "OutputProfile" },
	{ id: "ColorObj_type", name: "ColorObjType" },
	{ id: "ColorObj_version", name: "ColorObjVersion" }
]);

export const leafImageProfile = defineTable('Leaf::ImageProfile', 'Leaf', 'Leaf', [
	{ id: "ImgProf_back_type", name: "ImgProfBackType" },
	{ id: "ImgProf_image_status", name: "ImageStatus" },
	{ id: "ImgProf_name", name: "ImgProfName" },
	{ id: "ImgProf_rotation_angle", name: "RotationAngle" },
	{ id: "ImgProf_type", name: "ImgProfType" },
	{ id: "ImgProf_version", name: "ImgProfVersion" }
]);

export const leafLookHeader = defineTable('Leaf::LookHeader', 'Leaf', 'Leaf', [
	{ id: "LookHead_back_type", name: "LookHeadBackType" },
	{ id: "LookHead_name", name: "LookHeadName" },
	{ id: "LookHead_type", name: "LookHeadType" },
	{ id: "LookHead_version", name: "LookHeadVersion" }
]);

export const leafMain = defineTable('Leaf::Main', 'Leaf', 'Leaf', [
	{ id: "JPEG_preview_data", name: "PreviewImage", type: "undef" },
	{ id: "JPEG_preview_info", name: "PreviewInfo" },
	{ id: "PDA_histogram_data", name: "PDAHistogram", binary: true },
	{ id: "back_serial_number", name: "BackSerial" },
	{ id: "icc_camera_to_tone_matrix", name: "ToneMatrix", type: "int8u", binary: true },
	{ id: "icc_camera_to_tone_space_flow", name: "ToneSpaceFlow", type: "int16u" },
	{ id: "image_offset", name: "ImageOffset", type: "int16u" },
	{ id: "pattern_ratation_angle", name: "PatternAngle", type: "int16u" }
]);

export const leafNeutrals = defineTable('Leaf::Neutrals', 'Leaf', 'Leaf', [
	{ id: "NeutObj_back_type", name: "NeutObjBackType" },
	{ id: "NeutObj_color_casts", name: "ColorCasts" },
	{ id: "NeutObj_highlight_end_points", name: "HighlightEndPoints" },
	{ id: "NeutObj_name", name: "NeutObjName" },
	{ id: "NeutObj_neutrals", name: "Neutrals" },
	{ id: "NeutObj_shadow_end_points", name: "ShadowEndPoints" },
	{ id: "NeutObj_type", name: "NeutObjType" },
	{ id: "NeutObj_version", name: "NeutObjVersion" }
]);

export const leafSaveSetup = defineTable('Leaf::SaveSetup', 'Leaf', 'Leaf', [
	{ id: "SaveObj_back_type", name: "SaveObjBackType" },
	{ id: "SaveObj_leaf_auto_active", name: "LeafAutoActive" },
	{ id: "SaveObj_leaf_auto_base_name", name: "LeafAutoBaseName" },
	{ id: "SaveObj_leaf_hot_folder", name: "LeafHotFolder" },
	{ id: "SaveObj_leaf_open_proc_HDR", name: "LeafOpenProcHDR" },
	{ id: "SaveObj_leaf_output_file_type", name: "LeafOutputFileType" },
	{ id: "SaveObj_leaf_save_selection", name: "LeafSaveSelection" },
	{ id: "SaveObj_name", name: "SaveObjName" },
	{ id: "SaveObj_std_auto_active", name: "StdAutoActive" },
	{ id: "SaveObj_std_base_name", name: "StdBaseName" },
	{ id: "SaveObj_std_hot_folder", name: "StdHotFolder" },
	{ id: "SaveObj_std_open_in_photoshop", name: "StdOpenInPhotoshop" },
	{ id: "SaveObj_std_output_bit_depth", name: "StdOutputBitDepth" },
	{ id: "SaveObj_std_output_color_mode", name: "StdOutputColorMode" },
	{ id: "SaveObj_std_output_file_type", name: "StdOutputFileType" },
	{ id: "SaveObj_std_oxygen", name: "StdOxygen" },
	{ id: "SaveObj_std_save_selection", name: "StdSaveSelection" },
	{ id: "SaveObj_std_scaled_output", name: "StdScaledOutput" },
	{ id: "SaveObj_std_sharpen_output", name: "StdSharpenOutput" },
	{ id: "SaveObj_type", name: "SaveObjType" },
	{ id: "SaveObj_version", name: "SaveObjVersion" }
]);

export const leafSelection = defineTable('Leaf::Selection', 'Leaf', 'Leaf', [
	{ id: "SelObj_back_type", name: "SelObjBackType" },
	{ id: "SelObj_locks", name: "Locks" },
	{ id: "SelObj_name", name: "SelObjName" },
	{ id: "SelObj_orientation", name: "Orientation" },
	{ id: "SelObj_rect", name: "Rect" },
	{ id: "SelObj_resolution", name: "Resolution" },
	{ id: "SelObj_scale", name: "Scale" },
	{ id: "SelObj_type", name: "SelObjType" },
	{ id: "SelObj_version", name: "SelObjVersion" }
]);

export const leafSharpness = defineTable('Leaf::Sharpness', 'Leaf', 'Leaf', [
	{ id: "SharpObj_back_type", name: "SharpObjBackType" },
	{ id: "SharpObj_data_len", name: "DataLen" },
	{ id: "SharpObj_name", name: "SharpObjName" },
	{ id: "SharpObj_sharp_info", name: "SharpInfo" },
	{ id: "SharpObj_sharp_method", name: "SharpMethod" },
	{ id: "SharpObj_type", name: "SharpObjType" },
	{ id: "SharpObj_version", name: "SharpObjVersion" }
]);

export const leafShootSetup = defineTable('Leaf::ShootSetup', 'Leaf', 'Leaf', [
	{ id: "ShootObj_back_type", name: "ShootObjBackType" },
	{ id: "ShootObj_name", name: "ShootObjName" },
	{ id: "ShootObj_type", name: "ShootObjType" },
	{ id: "ShootObj_version", name: "ShootObjVersion" }
]);

export const leafToneCurve = defineTable('Leaf::ToneCurve', 'Leaf', 'Leaf', [
	{ id: "ToneObj_back_type", name: "ToneObjBackType" },
	{ id: "ToneObj_gamma", name: "Gamma" },
	{ id: "ToneObj_name", name: "ToneObjName" },
	{ id: "ToneObj_npts", name: "Npts" },
	{ id: "ToneObj_tones", name: "Tones" },
	{ id: "ToneObj_type", name: "ToneObjType" },
	{ id: "ToneObj_version", name: "ToneObjVersion" }
]);
