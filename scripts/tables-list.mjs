/**
 * Which of ExifTool's tag tables go into which module of src/lib/parsers/tags. `npm run tables` writes them all,
 * `npm run tables -- NAME` those whose path holds NAME, `npm run tables -- --check` says which are not as they would be written.
 *
 * To add tables, add an entry (or a name to one): `file` is the module below tags/, `tables` are ExifTool's names of them (see
 * `exiftool -listx`), `form` is how they are written (scripts/tables-forms.mjs):
 *
 *   tables  the usual: each a `Table` of its own, named like it (`Exif::Main` -> `exifMain`). What the listing lacks
 *           (conversions, links, storage) is merged from an export of the same name in tags/supplement/<file>.ts, by id.
 *           Rows with a name that `without` matches are left out.
 *   rows    each a list of rows under a name given here, made into a table by `rowsTable` with what it lacks.
 *   set     all in one record by ExifTool's name (patterns are allowed), for a `TableSet`, which makes each when first asked.
 *   labels  the labels of one tag (`Table id`) under a name given here.
 *   xmp     those of XMP by prefix, a row of a few letters each. A table goes into the first of these modules that matches it.
 *
 * A family's tables must not be loaded for files of another: give every family a module of its own, and let only what is loaded
 * on demand import it (tests/parsers/loaded.test.ts counts what a first JPEG loads).
 */

/**
 * @typedef {{ file: string } & (
 *   | { form: 'tables', tables: readonly string[], without?: RegExp }
 *   | { form: 'rows' | 'labels', tables: Readonly<Record<string, string>> }
 *   | { form: 'set', tables: readonly (string | RegExp)[] }
 *   | { form: 'xmp', tables: readonly RegExp[] }
 * )} Module
 */

/** @type {readonly Module[]} */
export const modules = [
	{
		file: 'exif',
		form: 'tables',
		tables: ['Exif::Main', 'GPS::Main', 'PrintIM::Main'],
		// Whose a maker note is, is told by makers/makers.ts.
		without: /^MakerNote(?!Unknown)/
	},
	{ file: 'geotiff', form: 'tables', tables: ['GeoTiff::Main'] },
	{ file: 'jfif', form: 'tables', tables: ['JFIF::Extension', 'JFIF::Main'] },
	{ file: 'mpf', form: 'tables', tables: ['MPF::MPImage', 'MPF::Main'] },
	{ file: 'jpeg', form: 'tables', tables: ['JPEG::Adobe', 'JPEG::SOF', 'APP12::Ducky'] },
	{
		file: 'jpeg-rare',
		form: 'tables',
		tables: [
			'JPEG::AVI1',
			'JPEG::AdobeCM',
			'JPEG::GraphConv',
			'JPEG::HDR',
			'JPEG::HDRGainInfo',
			'JPEG::JPS',
			'JPEG::MediaJukebox',
			'JPEG::NITF',
			'JPEG::Ocad',
			'JPEG::SPIFF',
			'APP12::PictureInfo',
			'FlashPix::Extensions',
			'FlashPix::Main',
			'FlashPix::SummaryInfo',
			'Kodak::Meta',
			'Kodak::SpecialEffects',
			'Kodak::Borders',
			'Ricoh::RMETA',
			'Stim::Main'
		]
	},
	{
		file: 'ciff',
		form: 'tables',
		tables: [
			'CanonRaw::DecoderTable',
			'CanonRaw::ExposureInfo',
			'CanonRaw::FlashInfo',
			'CanonRaw::ImageFormat',
			'CanonRaw::ImageInfo',
			'CanonRaw::Main',
			'CanonRaw::MakeModel',
			'CanonRaw::RawJpgInfo',
			'CanonRaw::TimeStamp',
			'Canon::FocalLength'
		]
	},
	{
		file: 'infiray',
		form: 'tables',
		tables: [
			'InfiRay::Version',
			'InfiRay::Factory',
			'InfiRay::Picture',
			'InfiRay::MixMode',
			'InfiRay::OpMode',
			'InfiRay::Isothermal',
			'InfiRay::Sensor'
		]
	},
	{
		file: 'trailers',
		form: 'tables',
		tables: [
			'AFCP::Main',
			'FotoStation::Main',
			'FotoStation::SoftEdit',
			'PhotoMechanic::SoftEdit',
			'Samsung::Trailer',
			'Trailer::Vivo'
		]
	},
	{ file: 'gopro', form: 'tables', tables: ['GoPro::GPMF'] },
	{ file: 'dng', form: 'tables', tables: ['DNG::ImageSeq', 'DNG::ProfileDynamicRange'] },
	// Maker notes: a module a maker, or several where most files need few of its tables.
	{ file: 'makers/apple', form: 'tables', tables: ['Apple::Main', 'Apple::RunTime'] },
	{ file: 'file', form: 'tables', tables: ['Extra'] },
	// What cameras, phones and picture managers write into most files.
	{
		file: 'blocks/xmp',
		form: 'xmp',
		tables: [
			/^XMP::(x|rdf|dc|xmp|xmpMM|xmpRights|xmpTPg|xmpNote|xmpBJ|tiff|exif|exifEX|aux|photoshop|pdf|iptcCore|Lightroom)$/,
			/^XMP::(acdsee|apdi|apple_fi|digiKam|hdrgm|HDRGainMap)$/,
			/^Google::G(?!Spherical)|^Microsoft::|^MWG::Regions$/
		]
	},
	{ file: 'blocks/xmp-raw', form: 'xmp', tables: [/^XMP::cr[sd]$/] },
	{ file: 'blocks/xmp-plus', form: 'xmp', tables: [/^PLUS::/] },
	{ file: 'blocks/xmp-more', form: 'xmp', tables: [/./] },
	{
		file: 'blocks/iptc',
		form: 'rows',
		tables: {
			iptcEnvelope: 'IPTC::EnvelopeRecord',
			iptcApplication: 'IPTC::ApplicationRecord',
			iptcNewsPhoto: 'IPTC::NewsPhoto',
			iptcPreObject: 'IPTC::PreObjectData',
			iptcObject: 'IPTC::ObjectData',
			iptcPostObject: 'IPTC::PostObjectData'
		}
	},
	{
		file: 'blocks/icc',
		form: 'rows',
		tables: {
			iccHeader: 'ICC_Profile::Header',
			iccMain: 'ICC_Profile::Main',
			iccChromaticity: 'ICC_Profile::Chromaticity',
			iccColorRep: 'ICC_Profile::ColorRep',
			iccColorantTable: 'ICC_Profile::ColorantTable',
			iccMeasurement: 'ICC_Profile::Measurement',
			iccMetadata: 'ICC_Profile::Metadata',
			iccViewingConditions: 'ICC_Profile::ViewingConditions'
		}
	},
	{
		file: 'blocks/photoshop',
		form: 'rows',
		tables: {
			photoshopMain: 'Photoshop::Main',
			photoshopChannelOptions: 'Photoshop::ChannelOptions',
			photoshopHeader: 'Photoshop::Header',
			photoshopImageData: 'Photoshop::ImageData',
			photoshopJpegQuality: 'Photoshop::JPEG_Quality',
			photoshopLayers: 'Photoshop::Layers',
			photoshopPixelInfo: 'Photoshop::PixelInfo',
			photoshopPrintScaleInfo: 'Photoshop::PrintScaleInfo',
			photoshopResolution: 'Photoshop::Resolution',
			photoshopSliceInfo: 'Photoshop::SliceInfo',
			photoshopVersionInfo: 'Photoshop::VersionInfo'
		}
	},
	{
		file: 'blocks/images',
		form: 'rows',
		tables: {
			pngMain: 'PNG::Main',
			pngAnimationControl: 'PNG::AnimationControl',
			pngCiCodePoints: 'PNG::CICodePoints',
			pngImageHeader: 'PNG::ImageHeader',
			pngPhysicalPixel: 'PNG::PhysicalPixel',
			pngPrimaryChromaticities: 'PNG::PrimaryChromaticities',
			pngStereoImage: 'PNG::StereoImage',
			pngSubjectScale: 'PNG::SubjectScale',
			pngTextualData: 'PNG::TextualData',
			pngVirtualPage: 'PNG::VirtualPage',
			gifMain: 'GIF::Main',
			gifAnimation: 'GIF::Animation',
			gifScreen: 'GIF::Screen',
			webpVp8: 'RIFF::VP8',
			webpVp8l: 'RIFF::VP8L',
			webpVp8x: 'RIFF::VP8X',
			webpAlph: 'RIFF::ALPH',
			webpAnim: 'RIFF::ANIM',
			webpAnmf: 'RIFF::ANMF'
		}
	},
	{
		file: 'documents/pdf',
		form: 'rows',
		tables: {
			pdfMain: 'PDF::Main',
			pdfInfo: 'PDF::Info',
			pdfRoot: 'PDF::Root',
			pdfPages: 'PDF::Pages',
			pdfMarkInfo: 'PDF::MarkInfo',
			pdfAcroForm: 'PDF::AcroForm',
			pdfEncrypt: 'PDF::Encrypt',
			pdfSignature: 'PDF::Signature',
			pdfTransformParams: 'PDF::TransformParams',
			pdfAiPrivate: 'PDF::AIPrivate'
		}
	},
	{ file: 'documents/postscript', form: 'rows', tables: { postScriptMain: 'PostScript::Main' } },
	{
		file: 'stills/jpeg2000',
		form: 'tables',
		tables: [
			'Jpeg2000::CaptureResolution',
			'Jpeg2000::ColorSpec',
			'Jpeg2000::DisplayResolution',
			'Jpeg2000::FileType',
			'Jpeg2000::ImageHeader',
			'Jpeg2000::Main'
		]
	},
	{ file: 'blocks/jumbf', form: 'tables', tables: ['Jpeg2000::JUMD', 'CBOR::Main', 'JSON::Main'] },
	{ file: 'blocks/plist', form: 'tables', tables: ['PLIST::Main'] },
	{
		file: 'media/quicktime',
		form: 'set',
		tables: [
			/^QuickTime::(?!INSV|.*360Fly|camm|Stream|Nextbase|RVMI|RoveGPS|TomTom|Pittasoft|HTCInfo|Flip)/,
			'Microsoft::Xtra'
		]
	},
	// Lenses by number: what makers call them, and XMP after them.
	{ file: 'lenses/canon', form: 'labels', tables: { lenses: 'Canon::CameraSettings 22' } },
	{ file: 'lenses/nikon', form: 'labels', tables: { lenses: 'Composite Nikon-LensID' } },
	{ file: 'lenses/pentax', form: 'labels', tables: { lenses: 'Pentax::LensInfo 0' } },
	{ file: 'lenses/sony', form: 'labels', tables: { lenses: 'Sony::Main 45095' } },
	{
		file: 'makers/scenes',
		form: 'labels',
		tables: { advancedScenes: 'Composite Panasonic-AdvancedSceneMode' }
	},
	{ file: 'media/audio', form: 'set', tables: [/^(ID3|FLAC|Vorbis|APE::Main|MPEG::(Audio|Xing|Lame))/] },
	{
		file: 'pictures/bitmaps',
		form: 'tables',
		tables: [
			'BMP::Main',
			'BMP::OS2',
			'BMP::Extra',
			'ICO::Main',
			'ICO::IconDir',
			'PCX::Main',
			'PGF::Main',
			'FLIF::Main',
			'BPG::Main',
			'BPG::Extensions'
		]
	},
	{ file: 'pictures/wpg', form: 'tables', tables: ['WPG::Main'] },
	{
		file: 'pictures/film',
		form: 'tables',
		tables: ['DPX::Main', 'OpenEXR::Main', 'Radiance::Main', 'FITS::Main']
	},
	{
		file: 'pictures/layers',
		form: 'tables',
		tables: [
			'GIMP::Main',
			'GIMP::Header',
			'GIMP::Resolution',
			'GIMP::Parasite',
			'PSP::Main',
			'PSP::Image',
			'PSP::Creator'
		]
	},
	{
		file: 'pictures/boxes',
		form: 'tables',
		tables: [
			'ITC::Header',
			'ITC::Item',
			'ITC::Main',
			'DjVu::Main',
			'DjVu::Info',
			'DjVu::Form',
			'DjVu::Meta',
			'Lytro::Main'
		]
	},
	{ file: 'pictures/flash', form: 'tables', tables: ['Flash::Meta', 'Flash::Audio', 'Flash::Video'] },
	{
		file: 'pictures/real',
		form: 'tables',
		tables: [
			'Real::Properties',
			'Real::MediaProps',
			'Real::ContentDescr',
			'Real::FileInfo',
			'Real::AudioV3',
			'Real::AudioV4',
			'Real::AudioV5',
			'Real::Metadata',
			'Real::Metafile'
		]
	},
	{
		file: 'pictures/canon-vrd',
		form: 'tables',
		tables: [
			'CanonVRD::Ver1',
			'CanonVRD::Ver2',
			'CanonVRD::StampTool',
			'CanonVRD::DR4Header',
			'CanonVRD::DR4',
			'CanonVRD::ToneCurve',
			'CanonVRD::GammaInfo',
			'CanonVRD::CropInfo',
			'CanonVRD::StampInfo',
			'CanonVRD::DustInfo'
		]
	},
	{ file: 'pictures/dv', form: 'tables', tables: ['DV::Main'] },
	{ file: 'pictures/programs', form: 'tables', tables: ['EXE::ELF', 'EXE::MachO'] },
	{ file: 'pictures/mxf', form: 'tables', tables: ['MXF::Main', 'MXF::Header'] },
	{ file: 'pictures/mac-os', form: 'tables', tables: ['MacOS::XAttr'] },
	{ file: 'pictures/svg', form: 'tables', tables: ['XMP::SVG', 'JSON::Main'] },
	{
		file: 'pictures/mng',
		form: 'tables',
		tables: [
			'MNG::Background',
			'MNG::BasisObject',
			'MNG::ClipObjects',
			'MNG::CloneObject',
			'MNG::DefineObject',
			'MNG::DeltaPNGHeader',
			'MNG::ExportImage',
			'MNG::FramePriority',
			'MNG::JNGHeader',
			'MNG::Loop',
			'MNG::MNGHeader',
			'MNG::MagnifyObject',
			'MNG::Main',
			'MNG::MoveObjects',
			'MNG::PasteImage',
			'MNG::PromoteParent',
			'MNG::ShowObjects',
			'MNG::TerminationAction'
		]
	},
	{
		file: 'pictures/mie',
		form: 'tables',
		tables: [
			'MIE::Audio',
			'MIE::Camera',
			'MIE::Doc',
			'MIE::Extender',
			'MIE::Flash',
			'MIE::GPS',
			'MIE::Geo',
			'MIE::Image',
			'MIE::Lens',
			'MIE::Main',
			'MIE::Orient',
			'MIE::Preview',
			'MIE::Thumbnail',
			'MIE::UTM',
			'MIE::Video'
		]
	}
];
