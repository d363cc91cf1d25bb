/**
 * Which of ExifTool's tag tables go into which module of src/lib/parsers/tags, in that order. Those of XMP, IPTC, ICC and of
 * sound and films are made by tables-blocks.mjs and tables-media.mjs.
 */
export const modules = [
	{ file: 'exif', tables: ['Exif::Main', 'GPS::Main', 'PrintIM::Main'] },
	{ file: 'geotiff', tables: ['GeoTiff::Main'] },
	{ file: 'jfif', tables: ['JFIF::Extension', 'JFIF::Main'] },
	{ file: 'mpf', tables: ['MPF::MPImage', 'MPF::Main'] },
	{ file: 'jpeg', tables: ['JPEG::Adobe', 'JPEG::SOF', 'APP12::Ducky'] },
	{ file: 'file', tables: ['Extra'] }
];
