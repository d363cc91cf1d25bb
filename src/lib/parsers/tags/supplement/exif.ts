/** What ExifTool's listing does not tell of EXIF and GPS tags: conversions, links to other directories, odd storage. */
import type { Addition, Supplement } from '../../table.ts';

/** What the EXIF reader does with a tag beyond keeping its value. */
export interface ExifHint {
	/** The value is the offset of a directory (or of several), with this group. */
	readonly directory?: string;
	/** The value is a block of another kind. */
	readonly block?:
		| 'xmp'
		| 'iptc'
		| 'photoshop'
		| 'icc'
		| 'printIM'
		| 'geoTiff'
		| 'json'
		| 'jumbf'
		| 'photoshopDocument'
		| 'imageSequence'
		| 'profileRange'
		| 'stitch'
		| 'leaf'
		| 'learning'
		| 'exposureTimes';
	/** How the bytes are read, where not by the type the file gives. */
	readonly as?: 'comment' | 'textOrComment' | 'utf16' | 'filter' | 'copyright' | 'bytes' | 'opcodes' | 'text' | 'notEmpty'
		/** Kept with the byte order before it, since it is read in another place. */
		| 'ordered';
	/** The value counts from the start of the TIFF data and is shown from the start of the file. */
	readonly offset?: true;
}

const hint = (value: ExifHint): Addition => ({ hint: value });
const directory = (name: string, group: string): Addition => ({ name, hint: { directory: group } satisfies ExifHint });
const utf16 = hint({ as: 'utf16' });
const gpsComment = hint({ as: 'textOrComment' });
const comment = hint({ as: 'comment' });
const unlabelled: Addition = { value: 'withoutLabel' };
const offset = hint({ offset: true });
const offsets: Addition = { value: 'offsetsAsBinary', hint: { offset: true } satisfies ExifHint };
const counts: Addition = { value: 'offsetsAsBinary' };
const long: Addition = { value: 'longAsBinary' };
const dotted: Addition = { print: 'dotted' };
const trimmed: Addition = { value: 'withoutTrailingSpace' };
const binary: Addition = { value: 'asBinary' };
const digits: Addition = { value: 'hexadecimal', hint: { as: 'bytes' } satisfies ExifHint };
const metres: Addition = { print: 'xmpMetres' };
const hexLabels: Addition = { hex: true };
const latitude: Addition = { value: 'gpsDegrees', print: 'gpsDegreesText' };
const opcodes: Addition = { binary: undefined, print: 'opcodeNames', hint: { as: 'opcodes' } satisfies ExifHint };

export const exifMain: Supplement = {
	// Directories, which the listing leaves out.
	330: directory('SubIFD', 'SubIFD'),
	400: directory('GlobalParametersIFD', 'GlobParamIFD'),
	34665: directory('ExifOffset', 'ExifIFD'),
	34853: directory('GPSInfo', 'GPS'),
	40965: directory('InteropOffset', 'InteropIFD'),
	50933: directory('ProfileIFD', 'ProfileIFD'),
	// Blocks of other kinds.
	700: hint({ block: 'xmp' }),
	18248: { name: 'StitchInfo', ...hint({ block: 'stitch' }) },
	33723: hint({ block: 'iptc' }),
	34310: { name: 'LeafData', ...hint({ block: 'leaf' }) },
	34377: { name: 'PhotoshopSettings', ...hint({ block: 'photoshop' }) },
	34675: { name: 'ICC_Profile', ...hint({ block: 'icc' }) },
	34736: hint({ as: 'ordered' }),
	// As bytes, which GeoTIFF's directory points into.
	34737: hint({ as: 'opcodes' }),
	34735: { name: 'GeoTiffDirectory', ...hint({ block: 'geoTiff' }) },
	37724: { name: 'ImageSourceData', ...hint({ block: 'photoshopDocument' }) },
	39321: { name: 'XiaomiSettings', ...hint({ block: 'json' }) },
	50341: hint({ block: 'printIM' }),
	// A whole other file.
	50828: { binary: true, unknown: true },
	52545: { name: 'JUMBF', ...hint({ block: 'jumbf' }) },
	52548: { name: 'ImageSequenceInfo', ...hint({ block: 'imageSequence' }) },
	52551: { name: 'ProfileDynamicRange', ...hint({ block: 'profileRange' }) },
	51157: { name: 'NikonNEFInfo', binary: true, unknown: true },
	50831: binary,
	50833: binary,

	271: trimmed,
	272: trimmed,
	273: offsets,
	'273:PreviewImageStart': { value: undefined },
	279: counts,
	'279:PreviewImageLength': { value: undefined },
	305: trimmed,
	315: trimmed,
	324: offsets,
	325: counts,
	347: binary,
	513: offset,
	301: long,
	530: { print: 'xmpSubSampling' },
	33432: hint({ as: 'copyright' }),
	33422: { print: undefined, hint: { as: 'bytes' } satisfies ExifHint },
	33434: { print: 'xmpExposureTime' },
	33437: { print: 'xmpFNumber' },
	34855: { print: 'commaSeparated' },
	36864: { value: 'versionText' },
	36873: hint({ as: 'bytes' }),
	37121: { print: 'componentsText', hint: { as: 'bytes' } satisfies ExifHint },
	37377: { value: 'apexTime', print: 'xmpExposureTime' },
	37378: { value: 'apexAperture', print: 'oneDecimal' },
	37380: { print: 'xmpExposureBias' },
	37381: { value: 'apexAperture', print: 'oneDecimal' },
	37382: metres,
	37385: hexLabels,
	37386: { print: 'xmpFocalLength' },
	37398: dotted,
	37500: { binary: true, unknown: true },
	37510: comment,
	37511: hint({ block: 'learning' }),
	37520: trimmed,
	37521: trimmed,
	37522: trimmed,
	37888: { print: 'celsiusAsStored' },
	40091: utf16,
	40092: utf16,
	40093: utf16,
	40094: utf16,
	40095: utf16,
	40960: { value: 'versionText' },
	40961: hexLabels,
	41730: { print: 'filterPattern', hint: { as: 'filter' } satisfies ExifHint },
	41989: { print: 'millimetres' },
	41995: binary,
	42034: { print: 'xmpLensInfo' },
	42082: hint({ block: 'exposureTimes' }),
	50656: { value: 'cr2Filter' },
	50898: hint({ as: 'notEmpty' }),
	50899: hint({ as: 'notEmpty' }),
	50706: dotted,
	50707: dotted,
	48129: { value: 'lastByte', hint: { as: 'bytes' } satisfies ExifHint },
	50709: { print: 'printableText' },
	50710: { print: 'planeColours', hint: { as: 'bytes' } satisfies ExifHint },
	50712: binary,
	50736: { print: 'xmpLensInfo' },
	50781: { value: 'upperHexadecimal', hint: { as: 'bytes' } satisfies ExifHint },
	50827: hint({ as: 'text' }),
	50931: hint({ as: 'text' }),
	50932: hint({ as: 'text' }),
	50934: hint({ as: 'text' }),
	50936: hint({ as: 'text' }),
	50938: long,
	50939: long,
	50940: long,
	50942: hint({ as: 'text' }),
	50966: hint({ as: 'text' }),
	50967: hint({ as: 'text' }),
	50968: hint({ as: 'text' }),
	50969: digits,
	50971: { value: 'xmpDate' },
	50972: digits,
	50973: digits,
	50982: long,
	51043: { value: 'timeCodes', print: 'timeCodesText' },
	51058: { print: 'tStops' },
	51044: { print: 'threeDecimals' },
	51008: opcodes,
	51009: opcodes,
	51022: opcodes,
	51111: digits,
	52537: long,
	// Settings of Adobe's converter, written as `Contrast: 25`.
	65000: unlabelled,
	65001: unlabelled,
	65002: unlabelled,
	65100: unlabelled,
	65101: unlabelled,
	65102: unlabelled,
	65105: unlabelled,
	65106: unlabelled,
	65107: unlabelled,
	65108: unlabelled,
	65109: unlabelled,
	65110: unlabelled,
	65111: unlabelled,
	65112: unlabelled
};

export const gpsMain: Supplement = {
	0: dotted,
	2: latitude,
	4: latitude,
	6: metres,
	7: { value: 'gpsTime', print: 'gpsTimeText' },
	20: latitude,
	22: latitude,
	27: gpsComment,
	28: gpsComment,
	29: { value: 'exifDate' },
	31: { print: 'metresAsStored' }
};
