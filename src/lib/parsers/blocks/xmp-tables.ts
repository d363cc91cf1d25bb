/** The tables of XMP: rows from ExifTool's list of tags, plus the conversions that list does not tell. */
import type { ConversionName } from '../conversions.ts';
import type { Table } from '../model.ts';
import { onDemand, type OnDemand } from '../on-demand.ts';
import { defineFoundTable, defineTable, type Row } from '../table.ts';
import * as common from '../tags/blocks/xmp.ts';
import { isStandardPrefix } from './xmp-namespaces.ts';

/** Value and print conversions of a tag, where it has them. */
type How = readonly [value: ConversionName | undefined, print?: ConversionName];

const latitude: How = ['xmpLatitude', 'xmpLatitudeText'];
const longitude: How = ['xmpLongitude', 'xmpLongitudeText'];
const metres: How = ['xmpFraction', 'xmpMetres'];

/** By prefix and ExifTool's id. */
const conversions: Readonly<Record<string, Readonly<Record<string, How>>>> = {
	apdi: { NativeFormat: [undefined, 'fourLetters'], StoredFormat: [undefined, 'fourLetters'] },
	aux: {
		ApproximateFocusDistance: ['xmpFraction', 'focusDistance'],
		LensInfo: ['xmpFractions', 'xmpLensInfo']
	},
	'drone-dji': {
		GpsLatitude: [undefined, 'xmpLatitudeText'],
		GpsLongitude: [undefined, 'xmpLongitudeText'],
		GpsLongtitude: [undefined, 'xmpLongitudeText'],
		Latitude: [undefined, 'xmpLatitudeText'],
		Longitude: [undefined, 'xmpLongitudeText']
	},
	exif: {
		ApertureValue: ['xmpAperture', 'oneDecimal'],
		ColorSpace: ['xmpColorSpace'],
		ExposureBiasValue: ['xmpFraction', 'xmpExposureBias'],
		ExposureTime: ['xmpFraction', 'xmpExposureTime'],
		FNumber: ['xmpFraction', 'xmpFNumber'],
		FocalLength: ['xmpFraction', 'xmpFocalLength'],
		FocalLengthIn35mmFilm: [undefined, 'xmpMillimetres'],
		GPSAltitude: metres,
		GPSDestLatitude: latitude,
		GPSDestLongitude: longitude,
		GPSHPositioningError: metres,
		GPSLatitude: latitude,
		GPSLongitude: longitude,
		MaxApertureValue: ['xmpAperture', 'oneDecimal'],
		ShutterSpeedValue: ['xmpShutterSpeed', 'xmpExposureTime'],
		SubjectDistance: metres
	},
	Device: {
		EarthPosAltitude: ['xmpFraction', 'xmpMetres'],
		EarthPosLatitude: ['xmpFraction', 'xmpLatitudeText'],
		EarthPosLongitude: ['xmpFraction', 'xmpLongitudeText']
	},
	dwc: {
		EventEventTime: ['xmpDate'],
		HumanObservationEventTime: ['xmpDate'],
		MachineObservationEventTime: ['xmpDate']
	},
	exifEX: { LensSpecification: ['xmpFractions', 'xmpLensInfo'] },
	HDRGainMap: { HDRGainMapVersion: [undefined, 'fourBytes'] },
	iptcExt: {
		LocationCreatedGPSAltitude: metres,
		LocationCreatedGPSLatitude: latitude,
		LocationCreatedGPSLongitude: longitude,
		LocationShownGPSAltitude: metres,
		LocationShownGPSLatitude: latitude,
		LocationShownGPSLongitude: longitude,
		RatingRatingRegionGPSAltitude: metres,
		RatingRatingRegionGPSLatitude: latitude,
		RatingRatingRegionGPSLongitude: longitude
	},
	pdf: { Trapped: ['withoutSlash'] },
	pdfx: { SourceModified: ['pdfDate'] },
	photomech: {
		Prefs: [undefined, 'photoMechanicPrefs'],
		TimeCreated: ['iptcTime'],
		DateCreated: ['iptcDate']
	},
	tiff: { YCbCrSubSampling: ['xmpWords', 'xmpSubSampling'] }
};

/** Lists of numbers that mean something together only. */
const togetherIds = new Set(['YCbCrSubSampling', 'LensSpecification']);

/** Bytes written in base 64, by prefix and id. */
const packed: Readonly<Record<string, readonly string[]>> = {
	GAudio: ['Data'],
	GDepth: ['Data', 'Confidence', 'ConfidenceData'],
	GImage: ['Data'],
	LImage: ['Data', 'RightAlbedo'],
	xmp: ['PageInfoImage', 'ThumbnailsImage']
};

/** Rows by prefix and the labels they name, as `tags/blocks/xmp.ts` has them. */
export type XmpTables = Pick<typeof common, 'xmpRows' | 'xmpLabels'>;

const raw = onDemand<XmpTables>(() => import('../tags/blocks/xmp-raw.ts'));
const plus = onDemand<XmpTables>(() => import('../tags/blocks/xmp-plus.ts'));
const more = onDemand<XmpTables>(() => import('../tags/blocks/xmp-more.ts'));

/** Where the tables of large namespaces are; other known ones that are not common are in `more`. */
const large = new Map([
	['crs', raw],
	['crd', raw],
	['plus', plus]
]);

function partOf(prefix: string): OnDemand<XmpTables> | undefined {
	if (Object.hasOwn(common.xmpRows, prefix) || !isStandardPrefix(prefix)) return undefined;
	return large.get(prefix) ?? more;
}

/** The tables that must be loaded before `xmpTable` knows this prefix; undefined where it can be asked now. */
export function unloadedTables(prefix: string): OnDemand<XmpTables> | undefined {
	const part = partOf(prefix);
	return part?.loaded ? undefined : part;
}

const tables = new Map<string, Table>();

/** Namespaces that nobody listed: ExifTool keeps their tags in one table. */
const other = defineTable('XMP::other', 'XMP', 'XMP', []);

/** The table of a namespace, once it is loaded (see `unloadedTables`). The one for unknown namespaces has the group `XMP`: the tag must bring its own. */
export function xmpTable(prefix: string): Table {
	let table = tables.get(prefix);
	if (table) return table;
	const part = partOf(prefix)?.loaded ?? common;
	const listed = Object.hasOwn(part.xmpRows, prefix) ? part.xmpRows[prefix] : undefined;
	if (!listed) return other;
	const [name, text] = listed;
	const own = Object.hasOwn(conversions, prefix) ? conversions[prefix] : undefined;
	const rows = rowsOf(text);
	table = defineFoundTable(name, 'XMP', `XMP-${prefix}`, {
		find: (id) => {
			const row = rows.get(String(id));
			return row === undefined ? undefined : parseRow(prefix, row, own, part.xmpLabels);
		},
		ids: () => [...rows.keys()]
	});
	tables.set(prefix, table);
	return table;
}

/** Rows by id, each still as it is written: only those that files need are parsed. */
function rowsOf(text: string): ReadonlyMap<string, string> {
	const rows = new Map<string, string>();
	for (const row of text === '' ? [] : text.split(' ')) {
		const comma = row.indexOf(',');
		const equals = row.indexOf('=');
		const end = equals < 0 ? comma : equals;
		rows.set(end < 0 ? row : row.slice(0, end), row);
	}
	return rows;
}

/** Parses `id[=Name][,letters][labels]`, as `tags/blocks/xmp.ts` explains it. */
function parseRow(
	prefix: string,
	text: string,
	own: Readonly<Record<string, How>> | undefined,
	labelled: XmpTables['xmpLabels']
): Row {
	const end = text.indexOf(',');
	const names = end < 0 ? text : text.slice(0, end);
	const how = end < 0 ? '' : text.slice(end + 1);
	const mark = names.indexOf('=');
	const id = mark < 0 ? names : names.slice(0, mark);
	const name = mark < 0 ? id.charAt(0).toUpperCase() + id.slice(1) : names.slice(mark + 1);
	const labels = how === '' ? undefined : /\d+$/.exec(how)?.[0];
	const special = own && Object.hasOwn(own, id) ? own[id] : undefined;
	const row: { -readonly [Key in keyof Row]: Row[Key] } = { id, name };
	// PLUS writes its terms as addresses.
	const term = prefix === 'plus' && labels !== undefined ? 'plusTerm' : undefined;
	const value = special
		? special[0]
		: (term ?? (how.includes('D') ? 'xmpDate' : how.includes('Q') ? 'xmpFraction' : undefined));
	const words = labels === undefined ? undefined : labelled[Number(labels)]?.();
	// Yes and no stay as they are written, whatever stands there.
	const print =
		special?.[1] ?? (words?.True === 'True' && Object.keys(words).length === 2 ? undefined : words);
	if (value) row.value = value;
	if (print) row.print = print;
	if (how.includes('L')) {
		// Numbers that mean something together only: gathered, then shown as one.
		if (togetherIds.has(id)) row.hint = 'together';
		else row.list = true;
	}
	if (packed[prefix]?.includes(id)) {
		row.binary = true;
		row.hint = 'base64';
	} else if (how.includes('B')) {
		row.binary = true;
	}
	if (how.includes('A')) row.hint = 'lang-alt';
	if (prefix === 'plus' && id === 'MediaSummaryCode') row.hint = 'summary';
	return row;
}
