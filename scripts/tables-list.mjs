/**
 * Which of ExifTool's tag tables go into which module of src/lib/parsers/tags. `npm run tables` writes them all,
 * `npm run tables -- NAME` those whose path holds NAME, `npm run tables -- --check` says which are not as they would be written.
 *
 * To add tables, add an entry (or a name to one): `file` is the module below tags/, `tables` are ExifTool's names of them (see
 * `exiftool -listx`), `form` is how they are written (scripts/tables-forms.mjs):
 *
 *   tables  the usual: each a `Table` of its own, named like it (`Exif::Main` -> `exifMain`). What the listing lacks
 *           (conversions, links, storage) is merged from an export of the same name in tags/supplement/<file>.ts, by id.
 *           Rows with a name that `without` matches are left out. With `masks` rows that are some bits of a number say which.
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
 *   | { form: 'tables', tables: readonly string[], without?: RegExp, masks?: true }
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
		without: /^MakerNote(?!Safety|Unknown)/
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
	// What phones and a drone write into segments of their own, and signatures.
	{
		file: 'jpeg-phones',
		form: 'tables',
		tables: ['Samsung::APP5', 'Scalado::Main', 'Stim::CropX', 'Stim::CropY']
	},
	{ file: 'seal', form: 'tables', tables: ['XMP::SEAL'] },
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
			'CanonRaw::WhiteSample'
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
			'Trailer::OnePlus',
			'Trailer::Vivo'
		]
	},
	{ file: 'google-items', form: 'tables', tables: ['Trailer::Google'] },
	{
		file: 'samsung-trailer',
		form: 'tables',
		tables: [
			'Samsung::ClipInfo',
			'Samsung::EffectInfo',
			'Samsung::PEgInfo',
			'Samsung::PortraitEffect',
			'Samsung::ReEditData',
			'Samsung::ToneInfo',
			'Samsung::Trailer'
		]
	},
	{ file: 'gopro', form: 'tables', tables: ['GoPro::GPMF'] },
	{ file: 'dng', form: 'tables', tables: ['DNG::ImageSeq', 'DNG::ProfileDynamicRange'] },
	// Maker notes: a module a maker, or several where most files need few of its tables.
	{ file: 'makers/apple', form: 'tables', tables: ['Apple::Main', 'Apple::RunTime'] },
	// Nikon's: what most files need, and what few do.
	{
		file: 'makers/nikon',
		form: 'tables',
		masks: true,
		tables: [
			'Nikon::AFInfo',
			'Nikon::AFInfo2V0100',
			'Nikon::AFInfo2V0101',
			'Nikon::AFInfo2V0200',
			'Nikon::AFInfo2V0300',
			'Nikon::AFInfo2V0400',
			'Nikon::AFTune',
			'Nikon::BarometerInfo',
			'Nikon::CaptureOffsets',
			'Nikon::CaptureOutput',
			'Nikon::ColorBalance1',
			'Nikon::ColorBalance2',
			'Nikon::ColorBalance3',
			'Nikon::ColorBalance4',
			'Nikon::ColorBalanceA',
			'Nikon::ColorBalanceB',
			'Nikon::ColorBalanceC',
			'Nikon::ColorBalanceUnknown',
			'Nikon::ColorBalanceUnknown2',
			'Nikon::DistortInfo',
			'Nikon::DistortionInfo',
			'Nikon::FaceDetect',
			'Nikon::FileInfo',
			'Nikon::HDRInfo',
			'Nikon::HDRInfo2',
			'Nikon::ISOInfo',
			'Nikon::LensData00',
			'Nikon::LensData01',
			'Nikon::LensData0204',
			'Nikon::LensData0400',
			'Nikon::LensData0402',
			'Nikon::LensData0403',
			'Nikon::LensData0800',
			'Nikon::LensDataUnknown',
			'Nikon::LocationInfo',
			'Nikon::Main',
			'Nikon::MakerNotes0x51',
			'Nikon::MakerNotes0x56',
			'Nikon::MultiExposure',
			'Nikon::MultiExposure2',
			'Nikon::PictureControl',
			'Nikon::PictureControl2',
			'Nikon::PictureControl3',
			'Nikon::PictureControlUnknown',
			'Nikon::PreviewIFD',
			'Nikon::RetouchInfo',
			'Nikon::Type2',
			'Nikon::UnknownInfo',
			'Nikon::UnknownInfo2',
			'Nikon::VRInfo',
			'Nikon::VignetteInfo',
			'Nikon::WorldTime',
			'Nikon::ast',
			'Nikon::nine',
			'Nikon::sdc'
		]
	},
	{
		file: 'makers/nikon-shot',
		form: 'tables',
		masks: true,
		tables: [
			'Nikon::BracketingInfoD500',
			'Nikon::BracketingInfoD810',
			'Nikon::ISOAutoInfoD810',
			'Nikon::IntervalInfoD6',
			'Nikon::JPGInfoD500',
			'Nikon::MenuSettingsD850',
			'Nikon::MoreSettingsD850',
			'Nikon::OrientationInfo',
			'Nikon::OtherInfoD500',
			'Nikon::RotationInfoD500',
			'Nikon::SeqInfoD6',
			'Nikon::SettingsInfoD810',
			'Nikon::ShootingMenuD500',
			'Nikon::ShotInfo',
			'Nikon::ShotInfoD300S',
			'Nikon::ShotInfoD300a',
			'Nikon::ShotInfoD300b',
			'Nikon::ShotInfoD3S',
			'Nikon::ShotInfoD3X',
			'Nikon::ShotInfoD3a',
			'Nikon::ShotInfoD3b',
			'Nikon::ShotInfoD4',
			'Nikon::ShotInfoD40',
			'Nikon::ShotInfoD4S',
			'Nikon::ShotInfoD500',
			'Nikon::ShotInfoD5000',
			'Nikon::ShotInfoD5100',
			'Nikon::ShotInfoD5200',
			'Nikon::ShotInfoD6',
			'Nikon::ShotInfoD610',
			'Nikon::ShotInfoD700',
			'Nikon::ShotInfoD7000',
			'Nikon::ShotInfoD7500',
			'Nikon::ShotInfoD780',
			'Nikon::ShotInfoD80',
			'Nikon::ShotInfoD800',
			'Nikon::ShotInfoD810',
			'Nikon::ShotInfoD850',
			'Nikon::ShotInfoD90'
		]
	},
	{
		file: 'makers/nikon-z',
		form: 'tables',
		masks: true,
		tables: [
			'Nikon::AutoCaptureInfo',
			'Nikon::IntervalInfoZ7II',
			'Nikon::MenuSettingsZ6III',
			'Nikon::MenuSettingsZ7II',
			'Nikon::MenuSettingsZ8',
			'Nikon::MenuSettingsZ8v1',
			'Nikon::MenuSettingsZ8v2',
			'Nikon::MenuSettingsZ9',
			'Nikon::MenuSettingsZ9v3',
			'Nikon::MenuSettingsZ9v4',
			'Nikon::Offset13InfoZ9',
			'Nikon::PortraitInfoZ7II',
			'Nikon::SeqInfoZ9',
			'Nikon::ShotInfoZ6III',
			'Nikon::ShotInfoZ7II',
			'Nikon::ShotInfoZ8',
			'Nikon::ShotInfoZ9'
		]
	},
	{
		file: 'makers/nikon-custom',
		form: 'tables',
		masks: true,
		tables: [
			'NikonCustom::SettingsD3',
			'NikonCustom::SettingsD4',
			'NikonCustom::SettingsD40',
			'NikonCustom::SettingsD5',
			'NikonCustom::SettingsD500',
			'NikonCustom::SettingsD5000',
			'NikonCustom::SettingsD5100',
			'NikonCustom::SettingsD5200',
			'NikonCustom::SettingsD610',
			'NikonCustom::SettingsD700',
			'NikonCustom::SettingsD7000',
			'NikonCustom::SettingsD80',
			'NikonCustom::SettingsD800',
			'NikonCustom::SettingsD810',
			'NikonCustom::SettingsD850',
			'NikonCustom::SettingsD90'
		]
	},
	{
		file: 'makers/nikon-custom-z',
		form: 'tables',
		masks: true,
		tables: [
			'NikonCustom::SettingsZ6III',
			'NikonCustom::SettingsZ8',
			'NikonCustom::SettingsZ9',
			'NikonCustom::SettingsZ9v4'
		]
	},
	{
		file: 'makers/nikon-flash',
		form: 'tables',
		masks: true,
		tables: [
			'Nikon::FlashInfo0100',
			'Nikon::FlashInfo0102',
			'Nikon::FlashInfo0103',
			'Nikon::FlashInfo0106',
			'Nikon::FlashInfo0107',
			'Nikon::FlashInfo0300',
			'Nikon::FlashInfoUnknown'
		]
	},
	{
		file: 'makers/nikon-labels',
		form: 'labels',
		tables: { nikonCrops: 'Nikon::Main 27', nikonFlashUnits: 'Nikon::FlashInfo0100 6' }
	},
	{
		file: 'makers/nikon-films',
		form: 'tables',
		tables: ['Nikon::AVI', 'Nikon::AVITags', 'Nikon::AVIVers', 'Nikon::NCDT', 'Nikon::NCTG']
	},
	{
		file: 'makers/nikon-settings',
		form: 'tables',
		tables: ['NikonSettings::Main']
	},
	{
		file: 'makers/nikon-programs',
		form: 'tables',
		tables: [
			'Nikon::Scan',
			'Nikon::ROC',
			'Nikon::GEM',
			'NikonCapture::Brightness',
			'NikonCapture::ColorBoost',
			'NikonCapture::CropData',
			'NikonCapture::DLightingHQ',
			'NikonCapture::DLightingHS',
			'NikonCapture::Exposure',
			'NikonCapture::HighlightData',
			'NikonCapture::Main',
			'NikonCapture::NoiseReduction',
			'NikonCapture::PhotoEffects',
			'NikonCapture::PictureCtrl',
			'NikonCapture::RedEyeData',
			'NikonCapture::UnsharpData',
			'NikonCapture::WBAdjData'
		]
	},
	{
		file: 'makers/canon',
		form: 'tables',
		tables: [
			'Canon::Main',
			'Canon::AFConfig',
			'Canon::AFInfo',
			'Canon::AFInfo2',
			'Canon::AFMicroAdj',
			'Canon::Ambience',
			'Canon::AspectInfo',
			'Canon::CameraSettings',
			'Canon::ColorBalance',
			'Canon::ColorInfo',
			'Canon::ContrastInfo',
			'Canon::CropInfo',
			'Canon::FaceDetect1',
			'Canon::FaceDetect2',
			'Canon::FaceDetect3',
			'Canon::FileInfo',
			'Canon::FilterInfo',
			'Canon::Flags',
			'Canon::FocalLength',
			'Canon::FocusBracketingInfo',
			'Canon::HDRInfo',
			'Canon::LensInfo',
			'Canon::LevelInfo',
			'Canon::LightingOpt',
			'Canon::LogInfo',
			'Canon::MeasuredColor',
			'Canon::ModifiedInfo',
			'Canon::MovieInfo',
			'Canon::MultiExp',
			'Canon::MyColors',
			'Canon::Panorama',
			'Canon::PreviewImageInfo',
			'Canon::Processing',
			'Canon::RawBurstInfo',
			'Canon::SensorInfo',
			'Canon::SerialInfo',
			'Canon::ShotInfo',
			'Canon::TimeInfo',
			'Canon::VignettingCorr',
			'Canon::VignettingCorr2',
			'Canon::VignettingCorrUnknown',
			'Canon::WBInfo'
		]
	},
	{
		file: 'makers/canon-cameras',
		form: 'tables',
		tables: [
			'Canon::CameraInfo1000D',
			'Canon::CameraInfo1D',
			'Canon::CameraInfo1DX',
			'Canon::CameraInfo1DmkII',
			'Canon::CameraInfo1DmkIII',
			'Canon::CameraInfo1DmkIIN',
			'Canon::CameraInfo1DmkIV',
			'Canon::CameraInfo40D',
			'Canon::CameraInfo450D',
			'Canon::CameraInfo500D',
			'Canon::CameraInfo50D',
			'Canon::CameraInfo550D',
			'Canon::CameraInfo5D',
			'Canon::CameraInfo5DmkII',
			'Canon::CameraInfo5DmkIII',
			'Canon::CameraInfo600D',
			'Canon::CameraInfo60D',
			'Canon::CameraInfo650D',
			'Canon::CameraInfo6D',
			'Canon::CameraInfo70D',
			'Canon::CameraInfo750D',
			'Canon::CameraInfo7D',
			'Canon::CameraInfo80D',
			'Canon::CameraInfoG5XII',
			'Canon::CameraInfoPowerShot',
			'Canon::CameraInfoPowerShot2',
			'Canon::CameraInfoR6',
			'Canon::CameraInfoR6m2',
			'Canon::CameraInfoR6m3',
			'Canon::CameraInfoUnknown',
			'Canon::CameraInfoUnknown32',
			'Canon::PSInfo',
			'Canon::PSInfo2'
		]
	},
	{
		file: 'makers/canon-colors',
		form: 'tables',
		tables: [
			'Canon::ColorCalib',
			'Canon::ColorCalib2',
			'Canon::ColorCoefs',
			'Canon::ColorCoefs2',
			'Canon::ColorData1',
			'Canon::ColorData10',
			'Canon::ColorData11',
			'Canon::ColorData12',
			'Canon::ColorData2',
			'Canon::ColorData3',
			'Canon::ColorData4',
			'Canon::ColorData5',
			'Canon::ColorData6',
			'Canon::ColorData7',
			'Canon::ColorData8',
			'Canon::ColorData9',
			'Canon::ColorDataUnknown'
		]
	},
	{
		file: 'makers/canon-boxes',
		form: 'tables',
		tables: [
			'Canon::CMP1',
			'Canon::CTMD',
			'Canon::ExposureInfo',
			'Canon::FocalInfo',
			'Canon::Skip',
			'Canon::uuid'
		]
	},
	{
		file: 'makers/minolta',
		form: 'tables',
		masks: true,
		tables: [
			'Minolta::Main',
			'Minolta::CameraSettings',
			'Minolta::CameraSettings5D',
			'Minolta::CameraSettings7D',
			'Minolta::CameraSettingsA100',
			'Minolta::CameraInfoA100',
			'Minolta::ISInfoA100',
			'Minolta::WBInfoA100'
		]
	},
	{
		file: 'makers/minolta-raw',
		form: 'tables',
		tables: ['MinoltaRaw::PRD', 'MinoltaRaw::RIF', 'MinoltaRaw::WBG']
	},
	{
		file: 'makers/minolta-raw-labels',
		form: 'labels',
		tables: { minoltaIsoSettings: 'MinoltaRaw::RIF 6' }
	},
	{
		file: 'makers/sony',
		form: 'tables',
		masks: true,
		tables: [
			'Sony::Main',
			'Sony::ShotInfo',
			'Sony::FaceInfo1',
			'Sony::FaceInfo2',
			'Sony::Tag202a',
			'Sony::HiddenInfo',
			'Sony::Panorama'
		]
	},
	{
		file: 'makers/sony-dslr',
		form: 'tables',
		masks: true,
		tables: [
			'Sony::CameraInfo',
			'Sony::CameraInfo2',
			'Sony::CameraInfo3',
			'Sony::AFStatus15',
			'Sony::CameraSettings',
			'Sony::CameraSettings2',
			'Sony::CameraSettings3',
			'Sony::ExtraInfo',
			'Sony::ExtraInfo2',
			'Sony::ExtraInfo3',
			'Sony::FocusInfo'
		]
	},
	{
		file: 'makers/sony-more',
		form: 'tables',
		masks: true,
		tables: [
			'Sony::FaceInfo',
			'Sony::FaceInfoA',
			'Sony::MoreInfo',
			'Sony::MoreInfo0201',
			'Sony::MoreInfo0401',
			'Sony::MoreSettings'
		]
	},
	{
		file: 'makers/sony-enciphered',
		form: 'tables',
		masks: true,
		tables: [
			'Sony::Tag2010a',
			'Sony::Tag2010b',
			'Sony::Tag2010c',
			'Sony::Tag2010d',
			'Sony::Tag2010e',
			'Sony::Tag2010f',
			'Sony::Tag2010g',
			'Sony::Tag2010h',
			'Sony::Tag2010i',
			'Sony::Tag900b',
			'Sony::Tag9050a',
			'Sony::Tag9050b',
			'Sony::Tag9050c',
			'Sony::Tag9050d',
			'Sony::Tag9400a',
			'Sony::Tag9400b',
			'Sony::Tag9400c',
			'Sony::ISOInfo',
			'Sony::Tag9402',
			'Sony::Tag9403',
			'Sony::Tag9404a',
			'Sony::Tag9404b',
			'Sony::Tag9404c',
			'Sony::Tag9405a',
			'Sony::Tag9405b',
			'Sony::Tag9406',
			'Sony::Tag9406b',
			'Sony::Tag940a',
			'Sony::Tag940c',
			'Sony::AFInfo',
			'Sony::AFStatus15',
			'Sony::AFStatus19',
			'Sony::AFStatus79',
			'Sony::Tag940e',
			'Sony::Tag9416'
		]
	},
	{
		file: 'makers/sony-raw',
		form: 'tables',
		tables: ['Sony::SR2Private', 'Sony::SR2SubIFD', 'Sony::SR2DataIFD']
	},
	{ file: 'makers/sony-ericsson', form: 'tables', tables: ['Sony::Ericsson'] },
	{ file: 'makers/sony-srf', form: 'tables', tables: ['Sony::SRF', 'Sony::SRF2'] },
	{ file: 'makers/sony-idc', form: 'tables', tables: ['SonyIDC::Main'] },
	{
		file: 'makers/olympus',
		form: 'tables',
		tables: [
			'Olympus::Main',
			'Olympus::CameraSettings',
			'Olympus::AFTargetInfo',
			'Olympus::SubjectDetectInfo',
			'Olympus::Equipment',
			'Olympus::FocusInfo',
			'Olympus::AFInfo',
			'Olympus::ImageProcessing',
			'Olympus::RawDevelopment',
			'Olympus::RawDevelopment2',
			'Olympus::RawInfo',
			'Olympus::FETags',
			'Olympus::TextInfo'
		]
	},
	{
		file: 'makers/panasonic',
		form: 'tables',
		tables: [
			'Panasonic::Main',
			'Panasonic::FaceDetInfo',
			'Panasonic::FaceRecInfo',
			'Panasonic::TimeInfo',
			'Panasonic::Type2'
		]
	},
	{
		file: 'makers/leica',
		form: 'tables',
		tables: [
			'Panasonic::Leica2',
			'Panasonic::Leica3',
			'Panasonic::Leica5',
			'Panasonic::Leica6',
			'Panasonic::Leica9',
			'Panasonic::Subdir',
			'Panasonic::Data1',
			'Panasonic::FocusInfo',
			'Panasonic::SerialInfo',
			'Panasonic::ShotInfo'
		]
	},
	{
		file: 'panasonic-raw',
		form: 'tables',
		tables: [
			'PanasonicRaw::Main',
			'PanasonicRaw::CameraIFD',
			'PanasonicRaw::DistortionInfo',
			'PanasonicRaw::WBInfo',
			'PanasonicRaw::WBInfo2'
		]
	},
	{ file: 'makers/sanyo', form: 'tables', tables: ['Sanyo::Main', 'Sanyo::FaceInfo'] },
	{
		file: 'makers/pentax',
		form: 'tables',
		masks: true,
		tables: [
			'Pentax::Main',
			'Pentax::AEInfo',
			'Pentax::AEInfo2',
			'Pentax::AEInfo3',
			'Pentax::AFInfo',
			'Pentax::AFInfoK3III',
			'Pentax::AFPointInfo',
			'Pentax::AWBInfo',
			'Pentax::BatteryInfo',
			'Pentax::CAFPointInfo',
			'Pentax::CameraInfo',
			'Pentax::CameraSettings',
			'Pentax::ColorInfo',
			'Pentax::EVStepInfo',
			'Pentax::FaceInfo',
			'Pentax::FaceInfoK3III',
			'Pentax::FacePos',
			'Pentax::FaceSize',
			'Pentax::FilterInfo',
			'Pentax::FlashInfo',
			'Pentax::KelvinWB',
			'Pentax::LensCorr',
			'Pentax::LensData',
			'Pentax::LensInfo',
			'Pentax::LensInfo2',
			'Pentax::LensInfo3',
			'Pentax::LensInfo4',
			'Pentax::LensInfo5',
			'Pentax::LensInfoQ',
			'Pentax::LensRec',
			'Pentax::LevelInfo',
			'Pentax::LevelInfoK3III',
			'Pentax::PixelShiftInfo',
			'Pentax::SRInfo',
			'Pentax::SRInfo2',
			'Pentax::ShotInfo',
			'Pentax::TempInfo',
			'Pentax::TimeInfo',
			'Pentax::WBLevels',
			'Pentax::Type2',
			'Pentax::Type4',
			'Pentax::S1'
		]
	},
	{
		file: 'makers/ricoh',
		form: 'tables',
		tables: [
			'Ricoh::Main',
			'Ricoh::FaceInfo',
			'Ricoh::FirmwareInfo',
			'Ricoh::ImageInfo',
			'Ricoh::SerialInfo',
			'Ricoh::Subdir',
			'Ricoh::Text',
			'Ricoh::ThetaSubdir',
			'Ricoh::Type2'
		]
	},
	{
		file: 'makers/samsung',
		form: 'tables',
		tables: [
			'Samsung::Main',
			'Samsung::OrientationInfo',
			'Samsung::PictureWizard',
			'Samsung::Type2',
			'Nikon::PreviewIFD'
		]
	},
	// What cameras keep in a box of their movies.
	{
		file: 'makers/movies',
		form: 'tables',
		tables: [
			'FujiFilm::MOV',
			'Kodak::MOV',
			'Minolta::MOV1',
			'Minolta::MOV2',
			'Nikon::MOV',
			'Pentax::MOV',
			'Samsung::MP4',
			'Sanyo::MOV'
		]
	},
	{
		file: 'makers/film-boxes',
		form: 'tables',
		tables: [
			'Canon::CNTH',
			'FujiFilm::FFMV',
			'Kodak::DcMD',
			'Kodak::frea',
			'Minolta::MMA',
			'Olympus::scrn',
			'Olympus::thmb',
			'Panasonic::PANA',
			'Pentax::PENT',
			'Pentax::PXTH',
			'Samsung::INFO',
			'Samsung::sec',
			'Samsung::smta'
		]
	},
	{ file: 'makers/kodak-free', form: 'tables', tables: ['Kodak::Free', 'Kodak::Scrn'] },
	{
		file: 'makers/avi-junk',
		form: 'tables',
		tables: ['Casio::AVI', 'Olympus::AVI', 'Olympus::thmb2', 'Pentax::Junk', 'Pentax::Junk2', 'Ricoh::AVI']
	},
	{
		file: 'makers/olympus-films',
		form: 'tables',
		tables: ['Olympus::MOV1', 'Olympus::MOV2', 'Olympus::MP4']
	},
	{ file: 'makers/olympus-sounds', form: 'tables', tables: ['Olympus::DSS', 'Olympus::WAV'] },
	{
		file: 'makers/canon-custom',
		form: 'tables',
		tables: [
			'CanonCustom::Functions10D',
			'CanonCustom::Functions1D',
			'CanonCustom::Functions2',
			'CanonCustom::Functions20D',
			'CanonCustom::Functions30D',
			'CanonCustom::Functions350D',
			'CanonCustom::Functions400D',
			'CanonCustom::Functions5D',
			'CanonCustom::FunctionsD30',
			'CanonCustom::PersonalFuncValues',
			'CanonCustom::PersonalFuncs'
		]
	},
	{
		file: 'makers/fujifilm',
		form: 'tables',
		masks: true,
		tables: [
			'FujiFilm::AFCSettings',
			'FujiFilm::DriveSettings',
			'FujiFilm::FaceRecInfo',
			'FujiFilm::FocusSettings',
			'FujiFilm::Main',
			'FujiFilm::PrioritySettings',
			'FujiFilm::RAFData'
		]
	},
	{
		file: 'makers/fujifilm-labels',
		form: 'labels',
		tables: { tones: 'FujiFilm::Main 4160', trackingSets: 'FujiFilm::AFCSettings 0' }
	},
	{
		file: 'makers/fujifilm-raf',
		form: 'tables',
		tables: ['FujiFilm::IFD', 'FujiFilm::MRAW', 'FujiFilm::RAF', 'FujiFilm::RAFHeader']
	},
	{
		file: 'makers/casio',
		form: 'tables',
		tables: ['Casio::FaceInfo1', 'Casio::FaceInfo2', 'Casio::Main', 'Casio::QVCI', 'Casio::Type2']
	},
	{ file: 'makers/casio-labels', form: 'labels', tables: { driveModes: 'Casio::Type2 12547' } },
	{
		file: 'makers/kodak',
		form: 'tables',
		tables: [
			'Kodak::CameraInfo',
			'Kodak::IFD',
			'Kodak::KDC_IFD',
			'Kodak::Main',
			'Kodak::Processing',
			'Kodak::SubIFD0',
			'Kodak::SubIFD1',
			'Kodak::SubIFD2',
			'Kodak::SubIFD3',
			'Kodak::SubIFD5',
			'Kodak::TextualInfo',
			'Kodak::Type10',
			'Kodak::Type11',
			'Kodak::Type2',
			'Kodak::Type3',
			'Kodak::Type4',
			'Kodak::Type5',
			'Kodak::Type6',
			'Kodak::Type7',
			'Kodak::Type9'
		]
	},
	{ file: 'makers/hp', form: 'tables', tables: ['HP::TDHD', 'HP::Type2', 'HP::Type4', 'HP::Type6'] },
	{ file: 'makers/ge', form: 'tables', tables: ['GE::Main'] },
	{ file: 'makers/jvc', form: 'tables', tables: ['JVC::Main', 'JVC::Text'] },
	{ file: 'makers/motorola', form: 'tables', tables: ['Motorola::Main'] },
	{
		file: 'makers/sigma',
		form: 'tables',
		tables: ['Sigma::Main', 'Sigma::WBSettings', 'Sigma::WBSettings2']
	},
	{
		file: 'makers/sigma-raw',
		form: 'tables',
		tables: [
			'SigmaRaw::Header',
			'SigmaRaw::Header4',
			'SigmaRaw::HeaderExt',
			'SigmaRaw::Main',
			'SigmaRaw::Properties'
		]
	},
	{ file: 'makers/phase-one', form: 'tables', tables: ['PhaseOne::Main', 'PhaseOne::SensorCalibration'] },
	{
		file: 'makers/leaf',
		form: 'tables',
		tables: [
			'Leaf::CameraProfile',
			'Leaf::CameraSetup',
			'Leaf::CaptureProfile',
			'Leaf::CaptureSetup',
			'Leaf::ColorSetup',
			'Leaf::ImageProfile',
			'Leaf::LookHeader',
			'Leaf::Main',
			'Leaf::Neutrals',
			'Leaf::SaveSetup',
			'Leaf::Selection',
			'Leaf::Sharpness',
			'Leaf::ShootSetup',
			'Leaf::ToneCurve'
		]
	},
	{
		file: 'makers/flir',
		form: 'tables',
		tables: [
			'FLIR::AFF1',
			'FLIR::AFF5',
			'FLIR::CameraInfo',
			'FLIR::CoarseData',
			'FLIR::EmbeddedImage',
			'FLIR::FFF',
			'FLIR::GPSInfo',
			'FLIR::GainDeadData',
			'FLIR::Header',
			'FLIR::Main',
			'FLIR::MeasInfo',
			'FLIR::MeterLink',
			'FLIR::PaintData',
			'FLIR::PaletteInfo',
			'FLIR::ParamInfo',
			'FLIR::PiP',
			'FLIR::RawData',
			'FLIR::TextInfo'
		]
	},
	{ file: 'makers/flir-fpf', form: 'tables', tables: ['FLIR::FPF'] },
	{
		file: 'makers/google',
		form: 'tables',
		tables: ['Google::HDRPMakerNote', 'Google::HDRPlusMakerNote', 'Google::ShotLogData']
	},
	{ file: 'makers/dji', form: 'tables', tables: ['DJI::Info', 'DJI::Main'] },
	{
		file: 'makers/dji-thermal',
		form: 'tables',
		tables: ['DJI::ThermalParams', 'DJI::ThermalParams2', 'DJI::ThermalParams3']
	},
	{ file: 'makers/microsoft', form: 'tables', tables: ['Microsoft::Stitch'] },
	{ file: 'makers/nintendo', form: 'tables', tables: ['Nintendo::CameraInfo'] },
	{ file: 'makers/qualcomm', form: 'tables', tables: ['Qualcomm::DualCamera', 'Qualcomm::Main'] },
	{
		file: 'makers/reconyx',
		form: 'tables',
		tables: [
			'Reconyx::HyperFire',
			'Reconyx::HyperFire2',
			'Reconyx::HyperFire4K',
			'Reconyx::MicroFire',
			'Reconyx::UltraFire'
		]
	},
	{ file: 'makers/kyocera-raw', form: 'tables', tables: ['KyoceraRaw::Main'] },
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
	// What recordings say from moment to moment.
	{
		file: 'media/timed',
		form: 'tables',
		tables: [
			'GoPro::GLPI',
			'GoPro::GPS5',
			'GoPro::GPS9',
			'GoPro::KBAT',
			'GoPro::fdsc',
			'QuickTime::INSV_MakerNotes',
			'QuickTime::Stream',
			'QuickTime::camm0',
			'QuickTime::camm1',
			'QuickTime::camm2',
			'QuickTime::camm3',
			'QuickTime::camm4',
			'QuickTime::camm5',
			'QuickTime::camm6',
			'QuickTime::camm7',
			'QuickTime::tx3g',
			'Sony::rtmd'
		]
	},
	{
		file: 'media/parrot',
		form: 'tables',
		masks: true,
		without: /^Groups$/,
		tables: [
			'Parrot::Automation',
			'Parrot::FollowMe',
			'Parrot::TimeStamp',
			'Parrot::V1',
			'Parrot::V2',
			'Parrot::V3'
		]
	},
	{ file: 'media/pittasoft', form: 'tables', tables: ['QuickTime::Pittasoft'] },
	{ file: 'media/dji', form: 'set', tables: [/^DJI::(?:DroneInfo|FrameInfo|GPSInfo|GimbalInfo|Protobuf)$/] },
	// Lenses by number: what makers call them, and XMP after them.
	{ file: 'lenses/canon', form: 'labels', tables: { lenses: 'Canon::CameraSettings 22' } },
	{ file: 'lenses/four-thirds', form: 'labels', tables: { lenses: 'Composite Olympus-LensType' } },
	{ file: 'lenses/nikon', form: 'labels', tables: { lenses: 'Composite Nikon-LensID' } },
	{ file: 'makers/pentax-filters', form: 'labels', tables: { digitalFilters: 'Pentax::FilterInfo 5' } },
	{ file: 'lenses/pentax', form: 'labels', tables: { lenses: 'Pentax::LensInfo 0' } },
	{ file: 'lenses/sony', form: 'labels', tables: { lenses: 'Sony::Main 45095' } },
	{
		file: 'makers/scenes',
		form: 'labels',
		tables: { advancedScenes: 'Composite Panasonic-AdvancedSceneMode' }
	},
	{
		file: 'media/riff',
		form: 'tables',
		tables: [
			'RIFF::AVIHeader',
			'RIFF::Acidizer',
			'RIFF::AudioFormat',
			'RIFF::BroadcastExt',
			'RIFF::CSET',
			'RIFF::DS64',
			'RIFF::Exif',
			'RIFF::ExtAVIHdr',
			'RIFF::Info',
			'RIFF::Instrument',
			'RIFF::Main',
			'RIFF::Sampler',
			'RIFF::Stream',
			'RIFF::StreamHeader'
		]
	},
	{
		file: 'media/aiff',
		form: 'tables',
		tables: ['AIFF::Comment', 'AIFF::Common', 'AIFF::FormatVers', 'AIFF::Main']
	},
	{
		file: 'media/sounds',
		form: 'tables',
		tables: ['AAC::Main', 'APE::NewHeader', 'APE::OldHeader', 'DSF::Main', 'MPC::Main', 'WavPack::Main']
	},
	{
		file: 'media/asf',
		form: 'tables',
		tables: [
			'ASF::CodecList',
			'ASF::ContentBranding',
			'ASF::ContentDescr',
			'ASF::ExtendedDescr',
			'ASF::FileProperties',
			'ASF::Picture',
			'ASF::StreamProperties'
		]
	},
	{ file: 'media/mpeg', form: 'tables', tables: ['MPEG::Video'] },
	{ file: 'media/wtv', form: 'tables', tables: ['WTV::Metadata'] },
	{ file: 'media/audible', form: 'tables', tables: ['Audible::Main'] },
	{ file: 'media/red', form: 'tables', tables: ['Red::Main', 'Red::RED1', 'Red::RED2'] },
	{ file: 'media/transport', form: 'tables', tables: ['M2TS::AC3', 'M2TS::Main'] },
	{
		file: 'media/avchd',
		form: 'tables',
		tables: [
			'H264::Camera1',
			'H264::Camera2',
			'H264::FrameInfo',
			'H264::MDPM',
			'H264::Main',
			'H264::MakeModel',
			'H264::RecInfo',
			'H264::Shutter'
		]
	},
	{ file: 'media/ogg', form: 'set', tables: ['Opus::Header', 'Theora::Identification'] },
	{
		file: 'media/matroska',
		form: 'set',
		tables: ['Matroska::Main', 'Matroska::Projection', 'Matroska::StdTag']
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
	{ file: 'pictures/gif-sound', form: 'tables', tables: ['GIF::MIDIControl'] },
	{ file: 'pictures/wpg', form: 'tables', tables: ['WPG::Main'] },
	{ file: 'pictures/zip', form: 'tables', tables: ['ZIP::Main'] },
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
	{ file: 'pictures/photo-cd', form: 'tables', masks: true, tables: ['PhotoCD::Main'] },
	{
		file: 'pictures/flash',
		form: 'tables',
		tables: ['Flash::Main', 'Flash::Meta', 'Flash::Audio', 'Flash::Video']
	},
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
