/**
 * Namespaces of XMP: which schema a URI names, whatever prefix a file binds it to. Sources: XMP specification parts 1-2
 * (ISO 16684), IPTC Photo Metadata Standard, PLUS, PRISM, MWG 2.0, Darwin Core, CIPA DC-010, and the makers' documents.
 */

/** URI without its last `/` or `#` (writers forget it), to ExifTool's prefix: group 1 is `XMP-` and this. */
const prefixes: Readonly<Record<string, string>> = {
	'adobe:ns:meta': 'x',
	'http://cipa.jp/exif/1.0': 'exifEX',
	'http://creativecommons.org/ns': 'cc',
	'http://developer.sonyericsson.com/cell/1.0': 'cell',
	'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns': 'iptcCore',
	'http://iptc.org/std/Iptc4xmpExt/2008-02-29': 'iptcExt',
	'http://leica-camera.com/digital-shift-assistant/1.0': 'xmpDSA',
	'http://ns.acdsee.com/iptc/1.0': 'acdsee',
	'http://ns.acdsee.com/regions': 'acdsee-rs',
	'http://ns.acdsee.com/sType/Area': 'acdsee-stArea',
	'http://ns.acdsee.com/sType/Dimensions': 'acdsee-stDim',
	'http://ns.adobe.com/DICOM': 'DICOM',
	'http://ns.adobe.com/album/1.0': 'album',
	'http://ns.adobe.com/camera-raw-defaults/1.0': 'crd',
	'http://ns.adobe.com/camera-raw-embedded-lens-profile/1.0': 'crlcp',
	'http://ns.adobe.com/camera-raw-saved-settings/1.0': 'crss',
	'http://ns.adobe.com/camera-raw-settings/1.0': 'crs',
	'http://ns.adobe.com/creatorAtom/1.0': 'creatorAtom',
	'http://ns.adobe.com/exif/1.0': 'exif',
	'http://ns.adobe.com/exif/1.0/aux': 'aux',
	'http://ns.adobe.com/hdr-gain-map/1.0': 'hdrgm',
	'http://ns.adobe.com/hdr-metadata/1.0': 'hdr',
	'http://ns.adobe.com/iX/1.0': 'iX',
	'http://ns.adobe.com/lightroom/1.0': 'lr',
	'http://ns.adobe.com/pdf/1.3': 'pdf',
	'http://ns.adobe.com/pdfx/1.3': 'pdfx',
	'http://ns.adobe.com/photoshop/1.0': 'photoshop',
	'http://ns.adobe.com/photoshop/1.0/camera-profile': 'stCamera',
	'http://ns.adobe.com/photoshop/1.0/panorama-profile': 'panorama',
	'http://ns.adobe.com/swf/1.0': 'swf',
	'http://ns.adobe.com/tiff/1.0': 'tiff',
	'http://ns.adobe.com/xap/1.0': 'xmp',
	'http://ns.adobe.com/xap/1.0/PLUS': 'xmpPLUS',
	'http://ns.adobe.com/xap/1.0/bj': 'xmpBJ',
	'http://ns.adobe.com/xap/1.0/g': 'xmpG',
	'http://ns.adobe.com/xap/1.0/g/img': 'xmpGImg',
	'http://ns.adobe.com/xap/1.0/mm': 'xmpMM',
	'http://ns.adobe.com/xap/1.0/rights': 'xmpRights',
	'http://ns.adobe.com/xap/1.0/sType/Dimensions': 'stDim',
	'http://ns.adobe.com/xap/1.0/sType/Font': 'stFnt',
	'http://ns.adobe.com/xap/1.0/sType/Job': 'stJob',
	'http://ns.adobe.com/xap/1.0/sType/ManifestItem': 'stMfs',
	'http://ns.adobe.com/xap/1.0/sType/ResourceEvent': 'stEvt',
	'http://ns.adobe.com/xap/1.0/sType/ResourceRef': 'stRef',
	'http://ns.adobe.com/xap/1.0/sType/Version': 'stVer',
	'http://ns.adobe.com/xap/1.0/t/pg': 'xmpTPg',
	'http://ns.adobe.com/xmp/1.0/DynamicMedia': 'xmpDM',
	'http://ns.adobe.com/xmp/Identifier/qual/1.0': 'xmpidq',
	'http://ns.adobe.com/xmp/note': 'xmpNote',
	'http://ns.adobe.com/xmp/sType/Area': 'stArea',
	'http://ns.apple.com/HDRGainMap/1.0': 'HDRGainMap',
	'http://ns.apple.com/adjustment-settings/1.0': 'aas',
	'http://ns.apple.com/faceinfo/1.0': 'apple-fi',
	'http://ns.apple.com/pixeldatainfo/1.0': 'apdi',
	'http://ns.camerabits.com/photomechanic/1.0': 'photomech',
	'http://ns.exiftool.ca/1.0': 'et',
	'http://ns.exiftool.org/1.0': 'et',
	'http://ns.extensis.com/extensis/1.0': 'extensis',
	'http://ns.fastpictureviewer.com/fpv/1.0': 'fpv',
	'http://ns.google.com/photos/1.0/audio': 'GAudio',
	'http://ns.google.com/photos/1.0/camera': 'GCamera',
	'http://ns.google.com/photos/1.0/container': 'GContainer',
	'http://ns.google.com/photos/1.0/creations': 'GCreations',
	'http://ns.google.com/photos/1.0/depthmap': 'GDepth',
	'http://ns.google.com/photos/1.0/focus': 'GFocus',
	'http://ns.google.com/photos/1.0/image': 'GImage',
	'http://ns.google.com/photos/1.0/panorama': 'GPano',
	'http://ns.google.com/photos/dd/1.0/device': 'Device',
	'http://ns.google.com/videos/1.0/spherical': 'GSpherical',
	'http://ns.idimager.com/ics/1.0': 'ics',
	'http://ns.iview-multimedia.com/mediapro/1.0': 'mediapro',
	'http://ns.leiainc.com/photos/1.0/image': 'LImage',
	'http://ns.microsoft.com/expressionmedia/1.0': 'expressionmedia',
	'http://ns.microsoft.com/photo/1.0': 'microsoft',
	'http://ns.microsoft.com/photo/1.1': 'MP1',
	'http://ns.microsoft.com/photo/1.2': 'MP',
	'http://ns.microsoft.com/photo/1.2/t/Region': 'MPReg',
	'http://ns.microsoft.com/photo/1.2/t/RegionInfo': 'MPRI',
	'http://ns.nikon.com/asteroid/1.0': 'ast',
	'http://ns.nikon.com/nine/1.0': 'nine',
	'http://ns.nikon.com/sdc/1.0': 'sdc',
	'http://ns.optimasc.com/dex/1.0': 'dex',
	'http://ns.useplus.org/ldf/xmp/1.0': 'plus',
	'http://prismstandard.org/namespaces/basic/2.0': 'prism',
	'http://prismstandard.org/namespaces/basic/2.1': 'prism',
	'http://prismstandard.org/namespaces/basic/2.2': 'prism',
	'http://prismstandard.org/namespaces/basic/3.0': 'prism',
	'http://prismstandard.org/namespaces/pmi/2.2': 'pmi',
	'http://prismstandard.org/namespaces/prismusagerights/2.1': 'pur',
	'http://prismstandard.org/namespaces/prl/2.1': 'prl',
	'http://prismstandard.org/namespaces/prm/3.0': 'prm',
	'http://purl.org/dc/elements/1.1': 'dc',
	'http://rs.tdwg.org/dwc/index.htm': 'dwc',
	'http://rs.tdwg.org/dwc/terms': 'dwc',
	'http://www.digikam.org/ns/1.0': 'digiKam',
	'http://www.dji.com/drone-dji/1.0': 'drone-dji',
	'http://www.metadataworkinggroup.com/schemas/collections': 'mwg-coll',
	'http://www.metadataworkinggroup.com/schemas/keywords': 'mwg-kw',
	'http://www.metadataworkinggroup.com/schemas/regions': 'mwg-rs',
	'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
	'http://www.w3.org/2000/01/rdf-schema': 'rdfs',
	'http://www.w3.org/2000/svg': 'svg',
	'http://www.w3.org/XML/1998/namespace': 'xml',
	'http://xmp.gettyimages.com/gift/1.0': 'getty'
};

const known = new Map(Object.entries(prefixes));
/** The same namespaces in whatever version. */
const ofAnyVersion = new Map([...known].reverse().map(([uri, prefix]) => [withoutVersion(uri), prefix]));
/** Prefixes that files have for namespaces which ExifTool calls otherwise. */
const aliases = ['GettyImagesGIFT', 'Iptc4xmpCore', 'Iptc4xmpExt', 'MicrosoftPhoto', 'hdr_metadata'];
const standard = new Set([...known.values(), ...aliases]);

function withoutVersion(uri: string): string {
	return uri.replace(/\/\d\.\d(?=\/|$)/, '/#');
}

/** ExifTool's prefix of a namespace, or undefined for one it does not know. */
export function standardPrefix(uri: string): string | undefined {
	const written = uri.trim().replace(/[/#]$/, '');
	return known.get(written) ?? ofAnyVersion.get(withoutVersion(written));
}

/** Whether a prefix stands for a known namespace: a file that binds it to another gets a made-up one. */
export const isStandardPrefix = (prefix: string): boolean => standard.has(prefix);

/** What `exiftool -X` writes: a namespace for each group of tags. Groups that speak of the first file are set apart. */
const exported = /^http:\/\/ns\.exiftool\.(?:ca|org)\/(?:[^/]+\/)?([^/]+)\/1\.0\/?$/;
const aboutTheFile = new Set(['Composite', 'ExifTool', 'File', 'System']);

/** Group 1 that a namespace of ExifTool's own export stands for. */
export function exportedGroup(uri: string): string | undefined {
	const group = exported.exec(uri)?.[1];
	if (group === undefined) return undefined;
	return aboutTheFile.has(group) ? `XML-${group}` : group;
}
