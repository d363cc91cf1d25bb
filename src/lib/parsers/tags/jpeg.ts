// Made by scripts/tables.mjs from `exiftool -listx -f`: do not edit. What is added by hand is in supplement/jpeg.ts.
import { defineTable } from '../table.ts';

const labels0 = { 0: "Common Offset Setting", 1: "Individual Offset Setting" };

export const jpegAVI1 = defineTable('JPEG::AVI1', 'APP0', 'AVI1', [
	{ id: 0, name: "InterleavedField", type: "int8u", print: { 0: "Not Interleaved", 1: "Odd", 2: "Even" } }
]);

export const jpegAdobe = defineTable('JPEG::Adobe', 'APP14', 'Adobe', [
	{ id: 0, name: "DCTEncodeVersion", type: "int16u" },
	{ id: 1, name: "APP14Flags0", type: "int16u", print: { 0: "(none)" }, bits: { 15: "Encoded with Blend=1 downsampling" } },
	{ id: 2, name: "APP14Flags1", type: "int16u", print: { 0: "(none)" } },
	{ id: 3, name: "ColorTransform", type: "int8u", print: { 0: "Unknown (RGB or CMYK)", 1: "YCbCr", 2: "YCCK" } }
]);

export const jpegAdobeCM = defineTable('JPEG::AdobeCM', 'APP13', 'AdobeCM', [
	{ id: 0, name: "AdobeCMType", type: "int16u" }
]);

export const jpegEPPIM = defineTable('JPEG::EPPIM', 'APP6', 'EPPIM', [
	{ id: 50341, name: "PrintIM", type: "undef" }
]);

export const jpegGraphConv = defineTable('JPEG::GraphConv', 'APP15', 'GraphConv', [
	{ id: "Q", name: "Quality" }
]);

export const jpegHDR = defineTable('JPEG::HDR', 'APP11', 'JPEG-HDR', [
	{ id: "RatioImage", name: "RatioImage", binary: true },
	{ id: "alp", name: "Alpha" },
	{ id: "bet", name: "Beta" },
	{ id: "cor", name: "CorrectionMethod" },
	{ id: "ln0", name: "Ln0" },
	{ id: "ln1", name: "Ln1" },
	{ id: "s2n", name: "S2n" },
	{ id: "ver", name: "JPEG-HDRVersion" }
]);

export const jpegHDRGainInfo = defineTable('JPEG::HDRGainInfo', 'APP10', 'AROT', [
	{ id: 6, name: "HDRGainCurveSize", type: "int32u" },
	{ id: 10, name: "HDRGainCurve", type: "int32uRev", binary: true }
]);

export const jpegJPS = defineTable('JPEG::JPS', 'APP3', 'JPS', [
	{ id: 10, name: "JPSSeparation", type: "int32u" },
	{ id: 11, name: "JPSFlags", type: "int8u", bits: { 0: "Half height", 1: "Half width", 2: "Left field first" } },
	{ id: 12, name: "JPSLayout", type: "int8u", print: { 0: "Both Eyes", 1: "Left Eye", 2: "Right Eye" } },
	{ id: 12, name: "JPSLayout", type: "int8u", print: { 1: "Interleaved", 2: "Side By Side", 3: "Over Under", 4: "Anaglyph" } },
	{ id: 13, name: "JPSType", type: "int8u", print: { 0: "Mono", 1: "Stereo" } },
	{ id: 16, name: "JPSComment", type: "string" }
]);

export const jpegMain = defineTable('JPEG::Main', 'JPEG', 'JPEG', [
	{ id: "APP1", name: "RawThermalImage", group0: "APP1", group1: "Parrot", binary: true },
	{ id: "APP2", name: "UniformResourceName", group1: "APP2" },
	{ id: "APP2", name: "PreviewImage" },
	{ id: "APP3", name: "ThermalData", group0: "APP3", group1: "DJI", binary: true },
	{ id: "APP3", name: "ImagingData", group0: "APP3", group1: "InfiRay", binary: true },
	{ id: "APP3", name: "PreviewImage" },
	{ id: "APP4", name: "PreviewImage" },
	{ id: "APP5", name: "ThermalCalibration", group0: "APP5", group1: "DJI", binary: true },
	{ id: "APP5", name: "PreviewImage" },
	{ id: "APP6", name: "DJI_DTAT", group0: "APP6", group1: "DJI" },
	{ id: "APP10", name: "Comment" },
	{ id: "APP14", name: "Adobe", type: "undef" },
	{ id: "COM", name: "Comment", type: "undef" },
	{ id: "DQT", name: "DefineQuantizationTable" },
	{ id: "Trailer", name: "EmbeddedVideo" },
	{ id: "Trailer", name: "Insta360" },
	{ id: "Trailer", name: "NikonApp" },
	{ id: "Trailer", name: "SonyHiddenData" },
	{ id: "Trailer", name: "PreviewImage", type: "undef" }
]);

export const jpegMediaJukebox = defineTable('JPEG::MediaJukebox', 'XML', 'MediaJukebox', [
	{ id: "Album", name: "Album" },
	{ id: "Caption", name: "Caption" },
	{ id: "Date", name: "Date" },
	{ id: "Keywords", name: "Keywords" },
	{ id: "Name", name: "Name" },
	{ id: "People", name: "People" },
	{ id: "Places", name: "Places" },
	{ id: "Tool_Name", name: "Tool_Name" },
	{ id: "Tool_Version", name: "Tool_Version" }
]);

export const jpegNITF = defineTable('JPEG::NITF', 'APP6', 'NITF', [
	{ id: 0, name: "NITFVersion", type: "int8u", count: 2 },
	{ id: 2, name: "ImageFormat", type: "int8u", print: { B: "IMode B" } },
	{ id: 3, name: "BlocksPerRow", type: "int16u" },
	{ id: 5, name: "BlocksPerColumn", type: "int16u" },
	{ id: 7, name: "ImageColor", type: "int8u", print: { 0: "Monochrome" } },
	{ id: 8, name: "BitDepth", type: "int8u" },
	{ id: 9, name: "ImageClass", type: "int8u", print: { 0: "General Purpose", 4: "Tactical Imagery" } },
	{ id: 10, name: "JPEGProcess", type: "int8u", print: { 1: "Baseline sequential DCT, Huffman coding, 8-bit samples", 4: "Extended sequential DCT, Huffman coding, 12-bit samples" } },
	{ id: 11, name: "Quality", type: "int8u" },
	{ id: 12, name: "StreamColor", type: "int8u", print: { 0: "Monochrome" } },
	{ id: 13, name: "StreamBitDepth", type: "int8u" },
	{ id: 14, name: "Flags", type: "int32u" }
]);

export const jpegOcad = defineTable('JPEG::Ocad', 'APP0', 'Ocad', [
	{ id: "Rev", name: "OcadRevision", type: "string", count: 6 }
]);

export const jpegSOF = defineTable('JPEG::SOF', 'File', 'File', [
	{ id: "BitsPerSample", name: "BitsPerSample" },
	{ id: "ColorComponents", name: "ColorComponents" },
	{ id: "EncodingProcess", name: "EncodingProcess", print: { 0: "Baseline DCT, Huffman coding", 1: "Extended sequential DCT, Huffman coding", 2: "Progressive DCT, Huffman coding", 3: "Lossless, Huffman coding", 5: "Sequential DCT, differential Huffman coding", 6: "Progressive DCT, differential Huffman coding", 7: "Lossless, Differential Huffman coding", 9: "Extended sequential DCT, arithmetic coding", 10: "Progressive DCT, arithmetic coding", 11: "Lossless, arithmetic coding", 13: "Sequential DCT, differential arithmetic coding", 14: "Progressive DCT, differential arithmetic coding", 15: "Lossless, differential arithmetic coding" } },
	{ id: "ImageHeight", name: "ImageHeight" },
	{ id: "ImageWidth", name: "ImageWidth" },
	{ id: "YCbCrSubSampling", name: "YCbCrSubSampling", print: { "1 1": "YCbCr4:4:4 (1 1)", "1 2": "YCbCr4:4:0 (1 2)", "1 4": "YCbCr4:4:1 (1 4)", "2 1": "YCbCr4:2:2 (2 1)", "2 2": "YCbCr4:2:0 (2 2)", "2 4": "YCbCr4:2:1 (2 4)", "4 1": "YCbCr4:1:1 (4 1)", "4 2": "YCbCr4:1:0 (4 2)" } }
]);

export const jpegSPIFF = defineTable('JPEG::SPIFF', 'APP8', 'SPIFF', [
	{ id: 0, name: "SPIFFVersion", type: "int8u", count: 2 },
	{ id: 2, name: "ProfileID", type: "int8u", print: { 0: "Not Specified", 1: "Continuous-tone Base", 2: "Continuous-tone Progressive", 3: "Bi-level Facsimile", 4: "Continuous-tone Facsimile" } },
	{ id: 3, name: "ColorComponents", type: "int8u" },
	{ id: 6, name: "ImageHeight", type: "int32u" },
	{ id: 10, name: "ImageWidth", type: "int32u" },
	{ id: 14, name: "ColorSpace", type: "int8u", print: { 0: "Bi-level", 1: "YCbCr, ITU-R BT 709, video", 2: "No color space specified", 3: "YCbCr, ITU-R BT 601-1, RGB", 4: "YCbCr, ITU-R BT 601-1, video", 8: "Gray-scale", 9: "PhotoYCC", 10: "RGB", 11: "CMY", 12: "CMYK", 13: "YCCK", 14: "CIELab" } },
	{ id: 15, name: "BitsPerSample", type: "int8u" },
	{ id: 16, name: "Compression", type: "int8u", print: { 0: "Uncompressed, interleaved, 8 bits per sample", 1: "Modified Huffman", 2: "Modified READ", 3: "Modified Modified READ", 4: "JBIG", 5: "JPEG" } },
	{ id: 17, name: "ResolutionUnit", type: "int8u", print: { 0: "None", 1: "inches", 2: "cm" } },
	{ id: 18, name: "YResolution", type: "int32u" },
	{ id: 22, name: "XResolution", type: "int32u" }
]);

export const app12Ducky = defineTable('APP12::Ducky', 'Ducky', 'Ducky', [
	{ id: 1, name: "Quality", type: "int32u" },
	{ id: 2, name: "Comment", type: "string" },
	{ id: 3, name: "Copyright", type: "string" }
]);

export const app12PictureInfo = defineTable('APP12::PictureInfo', 'APP12', 'PictureInfo', [
	{ id: "Aperture", name: "Aperture" },
	{ id: "ColorMode", name: "ColorMode" },
	{ id: "ContTake", name: "ContTake" },
	{ id: "ExpBias", name: "ExposureCompensation" },
	{ id: "FNumber", name: "FNumber" },
	{ id: "FWare", name: "FirmwareVersion" },
	{ id: "Flash", name: "Flash", print: { 0: "Off", 1: "On" } },
	{ id: "FocusMode", name: "FocusMode" },
	{ id: "FocusPos", name: "FocusPos" },
	{ id: "ID", name: "ID" },
	{ id: "ImageSize", name: "ImageSize" },
	{ id: "LightS", name: "LightS" },
	{ id: "Macro", name: "Macro", print: { 0: "Off", 1: "On" } },
	{ id: "Protect", name: "Protect" },
	{ id: "Quality", name: "Quality" },
	{ id: "Resolution", name: "Resolution" },
	{ id: "Serial#", name: "SerialNumber" },
	{ id: "Shutter", name: "ExposureTime" },
	{ id: "StrobeTime", name: "StrobeTime" },
	{ id: "TimeDate", name: "DateTimeOriginal" },
	{ id: "Type", name: "CameraType" },
	{ id: "Version", name: "Version" },
	{ id: "Ytarget", name: "YTarget" },
	{ id: "Zoom", name: "Zoom" },
	{ id: "ZoomPos", name: "ZoomPos" },
	{ id: "shtr", name: "ExposureTime" },
	{ id: "ylevel", name: "YLevel" }
]);

export const scaladoMain = defineTable('Scalado::Main', 'APP4', 'Scalado', [
	{ id: "HGHT", name: "PreviewImageHeight", type: "int32s" },
	{ id: "QUAL", name: "PreviewQuality", type: "int32s" },
	{ id: "SPMO", name: "DataLength", type: "int32s", unknown: true },
	{ id: "WDTH", name: "PreviewImageWidth", type: "int32s" }
]);

export const stimCropX = defineTable('Stim::CropX', 'Stim', 'Stim', [
	{ id: 0, name: "CropXCommonOffset", type: "int16u", print: labels0 },
	{ id: 2, name: "CropXViewpointNumber", type: "int8u" },
	{ id: 3, name: "CropXOffset", type: "int32s" },
	{ id: 7, name: "CropXViewpointNumber2", type: "int8u" },
	{ id: 8, name: "CropXOffset2", type: "int32s" }
]);

export const stimCropY = defineTable('Stim::CropY', 'Stim', 'Stim', [
	{ id: 0, name: "CropYCommonOffset", type: "int16u", print: labels0 },
	{ id: 2, name: "CropYViewpointNumber", type: "int8u" },
	{ id: 3, name: "CropYOffset", type: "int32s" },
	{ id: 7, name: "CropYViewpointNumber2", type: "int8u" },
	{ id: 8, name: "CropYOffset2", type: "int32s" }
]);

export const stimMain = defineTable('Stim::Main', 'Stim', 'Stim', [
	{ id: 0, name: "StimVersion" },
	{ id: 1, name: "ApplicationData", binary: true },
	{ id: 2, name: "ImageArrangement", print: { 0: "Parallel View Alignment", 1: "Cross View Alignment" } },
	{ id: 3, name: "ImageRotation", print: { 1: "None" } },
	{ id: 4, name: "ScalingFactor" },
	{ id: 5, name: "CropXSize" },
	{ id: 6, name: "CropYSize" },
	{ id: 9, name: "ViewType", print: { 0: "No Pop-up Effect", 1: "Pop-up Effect" } },
	{ id: 10, name: "RepresentativeImage", print: { 0: "Left Viewpoint", 1: "Right Viewpoint" } },
	{ id: 11, name: "ConvergenceBaseImage", print: { 0: "Left Viewpoint", 1: "Right Viewpoint", 255: "Equivalent for Both Viewpoints" } },
	{ id: 12, name: "AssumedDisplaySize" },
	{ id: 13, name: "AssumedDistanceView" },
	{ id: 14, name: "RepresentativeDisparityNear" },
	{ id: 15, name: "RepresentativeDisparityFar" },
	{ id: 16, name: "InitialDisplayEffect", print: { 0: "Off", 1: "On" } },
	{ id: 17, name: "ConvergenceDistance" },
	{ id: 18, name: "CameraArrangementInterval" },
	{ id: 19, name: "ShootingCount" }
]);

export const fotoStationMain = defineTable('FotoStation::Main', 'FotoStation', 'FotoStation', [
	{ id: 3, name: "ThumbnailImage" },
	{ id: 4, name: "PreviewImage" }
]);

export const fotoStationSoftEdit = defineTable('FotoStation::SoftEdit', 'FotoStation', 'FotoStation', [
	{ id: 0, name: "OriginalImageWidth", type: "int32s" },
	{ id: 1, name: "OriginalImageHeight", type: "int32s" },
	{ id: 2, name: "ColorPlanes", type: "int32s" },
	{ id: 3, name: "XYResolution", type: "int32s" },
	{ id: 4, name: "Rotation", type: "int32s" },
	{ id: 6, name: "CropLeft", type: "int32s" },
	{ id: 7, name: "CropTop", type: "int32s" },
	{ id: 8, name: "CropRight", type: "int32s" },
	{ id: 9, name: "CropBottom", type: "int32s" },
	{ id: 11, name: "CropRotation", type: "int32s" }
]);

export const photoMechanicSoftEdit = defineTable('PhotoMechanic::SoftEdit', 'PhotoMechanic', 'PhotoMechanic', [
	{ id: 209, name: "RawCropLeft", type: "int32s" },
	{ id: 210, name: "RawCropTop", type: "int32s" },
	{ id: 211, name: "RawCropRight", type: "int32s" },
	{ id: 212, name: "RawCropBottom", type: "int32s" },
	{ id: 213, name: "ConstrainedCropWidth", type: "int32s" },
	{ id: 214, name: "ConstrainedCropHeight", type: "int32s" },
	{ id: 215, name: "FrameNum", type: "int32s" },
	{ id: 216, name: "Rotation", type: "int32s", print: { 0: "0", 1: "90", 2: "180", 3: "270" } },
	{ id: 217, name: "CropLeft", type: "int32s" },
	{ id: 218, name: "CropTop", type: "int32s" },
	{ id: 219, name: "CropRight", type: "int32s" },
	{ id: 220, name: "CropBottom", type: "int32s" },
	{ id: 221, name: "Tagged", type: "int32s", print: { 0: "No", 1: "Yes" } },
	{ id: 222, name: "ColorClass", type: "int32s", print: { 0: "0 (None)", 1: "1 (Winner)", 2: "2 (Winner alt)", 3: "3 (Superior)", 4: "4 (Superior alt)", 5: "5 (Typical)", 6: "6 (Typical alt)", 7: "7 (Extras)", 8: "8 (Trash)" } },
	{ id: 223, name: "Rating", type: "int32s" },
	{ id: 236, name: "PreviewCropLeft", type: "int32s" },
	{ id: 237, name: "PreviewCropTop", type: "int32s" },
	{ id: 238, name: "PreviewCropRight", type: "int32s" },
	{ id: 239, name: "PreviewCropBottom", type: "int32s" }
]);

export const trailerGoogle = defineTable('Trailer::Google', 'Trailer', 'Google', [
	{ id: "Confidence", name: "ConfidenceMapImage" },
	{ id: "Depth", name: "DepthMapImage" },
	{ id: "GainMap", name: "GainMapImage" },
	{ id: "MotionPhoto", name: "MotionPhotoVideo" },
	{ id: "android/confidencemap", name: "ConfidenceMapImage" },
	{ id: "android/depthmap", name: "DepthMapImage" }
]);

export const trailerOnePlus = defineTable('Trailer::OnePlus', 'Trailer', 'OnePlus', [
	{ id: "JSONInfo", name: "JSONInfo" },
	{ id: "private.emptyspace", name: "OnePlusTrailerLen", unknown: true },
	{ id: "watermark.device", name: "Device", type: "string" }
]);

export const trailerVivo = defineTable('Trailer::Vivo', 'Trailer', 'Vivo', [
	{ id: "HDRImage", name: "HDRImage", binary: true },
	{ id: "HiddenData", name: "HiddenData", group0: "EXIF" },
	{ id: "JSONInfo", name: "JSONInfo" }
]);

export const afcpMain = defineTable('AFCP::Main', 'AFCP', 'AFCP', [
	{ id: "Nail", name: "ThumbnailImage" },
	{ id: "PrVw", name: "PreviewImage" },
	{ id: "TEXT", name: "Text" }
]);
