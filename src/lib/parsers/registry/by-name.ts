/**
 * Formats that share their bytes with another and go by their extension: what a file of the type on the left is called when
 * its name ends so (as ExifTool calls them). A reader that knows better from the content says another type than that on
 * the left, and is not overruled.
 */
import type { FileType } from '../model.ts';

/** MIME type by extension; an empty one is the MIME type that the bytes gave. */
type ByExtension = Readonly<Record<string, string>>;

const openDocument = 'application/vnd.oasis.opendocument.';

const byName: Readonly<Record<string, ByExtension>> = {
	AIFF: { aifc: 'audio/x-aiff' },
	APNG: { apng: 'image/apng' },
	ASF: {
		divx: 'video/divx',
		'dvr-ms': 'video/x-ms-dvr',
		wma: 'audio/x-ms-wma',
		wmv: 'video/x-ms-wmv'
	},
	BMP: { dib: 'image/bmp' },
	BTF: { dng: 'image/x-adobe-dng' },
	CRW: { ciff: 'image/x-canon-crw' },
	HDP: { jxr: 'image/jxr', wdp: 'image/vnd.ms-photo' },
	ICO: { cur: 'image/x-cursor' },
	JP2: { jph: 'image/jph', jpm: 'image/jpm', jpx: 'image/jpx' },
	JPEG: { insp: 'image/jpeg', jps: 'image/x-jps', mpo: 'image/jpeg', thm: 'image/jpeg' },
	MKV: { mka: 'audio/x-matroska', mks: 'application/x-matroska', webm: 'video/webm' },
	MOV: Object.fromEntries(
		'360 3g2 3gp aax avif crm dvb f4a f4b f4p f4v glv heic heif insv lrf lrv m4a m4b m4p m4v mp4 mqv'
			.split(' ')
			.map((extension) => [extension, extension === 'crm' ? 'video/x-canon-crm' : ''])
	),
	MP4: { glv: 'video/mp4' },
	MPEG: { m2v: 'video/mpeg', vob: 'video/mpeg' },
	OGG: { ogv: 'video/ogg', opus: 'audio/ogg' },
	PNG: { apng: 'image/apng' },
	PSD: { cs1: '', psb: '', psdt: '' },
	RA: { ram: 'audio/x-pn-realaudio' },
	RM: { ra: 'audio/x-pn-realaudio', ram: 'audio/x-pn-realaudio', rmvb: '', rpm: '', rv: '' },
	TIFF: {
		arq: 'application/unknown',
		exif: 'application/unknown',
		hdp: 'image/vnd.ms-photo',
		jxr: 'image/jxr',
		raw: 'image/x-raw',
		rw2: 'image/x-panasonic-rw2',
		wdp: 'image/vnd.ms-photo'
	},
	XMP: { inx: 'application/x-indesign-interchange', nksc: 'application/x-nikon-nxstudio', nxd: '' },
	ZIP: {
		eip: 'application/x-captureone',
		epub: '',
		idml: 'application/vnd.adobe.indesign-idml-package',
		key: 'application/x-iwork-keynote-sffkey',
		kth: '',
		nmbtemplate: '',
		numbers: 'application/x-iwork-numbers-sffnumbers',
		odb: `${openDocument}database`,
		odc: `${openDocument}chart`,
		odf: `${openDocument}formula`,
		odg: `${openDocument}graphics`,
		odi: `${openDocument}image`,
		odp: `${openDocument}presentation`,
		ods: `${openDocument}spreadsheet`,
		odt: `${openDocument}text`,
		pages: 'application/x-iwork-pages-sffpages',
		sketch: 'application/sketch',
		vsdx: 'application/vnd.ms-visio.drawing'
	}
};

/** The last word of a file's name, in lower case, without a dot; empty where there is none. */
export function extensionOf(fileName: string | undefined): string {
	return /\.([^./\\]*)$/.exec(fileName ?? '')?.[1]?.toLowerCase() ?? '';
}

/** Files of these types go under any extension. */
const anyExtension = new Set(['MacOS']);

/** What a file of this type is called under this name. */
export function byFileName(type: FileType, fileName: string | undefined): FileType {
	const extension = extensionOf(fileName);
	if (extension !== '' && anyExtension.has(type.type)) return { ...type, extension };
	const list = Object.hasOwn(byName, type.type) ? byName[type.type] : undefined;
	if (!list || !Object.hasOwn(list, extension)) return type;
	return { type: extension.toUpperCase(), extension, mime: list[extension] || type.mime };
}
