/**
 * Makes the sample files in tests/fixtures, and beside each the tags that ExifTool reads in it. All content is made up.
 *
 *   node scripts/fixtures.mjs [NAME...]    all samples, or those whose path contains a NAME
 *
 * Needs ffmpeg and perl. The samples are committed: run it only to change them.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exiftool, inRepository } from './places.mjs';
import { boxedSamples } from './fixtures-boxes.mjs';
import { pictureSamples } from './fixtures-pictures.mjs';
import { displayProfile } from './icc-profile.mjs';

const folder = mkdtempSync(join(tmpdir(), 'mediatheque-fixtures-'));
const profile = join(folder, 'made-up.icc');
const thumbnail = join(folder, 'thumbnail.jpg');
const cover = join(folder, 'cover.jpg');

/** @param {readonly string[]} args */
const ffmpeg = (...args) =>
	execFileSync('ffmpeg', [
		'-v',
		'error',
		'-y',
		'-fflags',
		'+bitexact',
		...args.slice(0, -1),
		'-map_metadata',
		'-1',
		'-fflags',
		'+bitexact',
		'-flags:v',
		'+bitexact',
		'-flags:a',
		'+bitexact',
		args.at(-1) ?? ''
	]);

/** @param {readonly string[]} args */
const perl = (...args) =>
	execFileSync('perl', [...exiftool, ...args], {
		env: { ...process.env, TZ: 'UTC' },
		encoding: 'utf8',
		maxBuffer: 1e8
	});

/** A still of a given size. @param {string} size */
const still = (size) => ['-f', 'lavfi', '-i', `testsrc=size=${size}:rate=1`, '-frames:v', '1'];
const tone = ['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=22050:duration=0.25'];
const clip = ['-f', 'lavfi', '-i', 'testsrc=size=48x32:rate=8:duration=0.5'];

const camera = [
	'-IFD0:Make=Lumograph',
	'-IFD0:Model=Lumograph Two',
	'-IFD0:Orientation#=6',
	'-IFD0:XResolution=300',
	'-IFD0:YResolution=300',
	'-IFD0:ResolutionUnit=inches',
	'-IFD0:Software=Darkroom 4.1',
	'-IFD0:ModifyDate=2024:03:09 18:22:41',
	'-IFD0:Artist=Ada Beispiel',
	'-IFD0:Copyright=(c) 2024 Ada Beispiel',
	'-IFD0:ImageDescription=A heron at the weir',
	'-ExifIFD:ExposureTime=1/640',
	'-ExifIFD:FNumber=5.6',
	'-ExifIFD:ExposureProgram=Aperture-priority AE',
	'-ExifIFD:ISO=400',
	'-ExifIFD:SensitivityType=Recommended Exposure Index',
	'-ExifIFD:RecommendedExposureIndex=400',
	'-ExifIFD:ExifVersion=0232',
	'-ExifIFD:DateTimeOriginal=2024:03:09 17:58:03',
	'-ExifIFD:CreateDate=2024:03:09 17:58:03',
	'-ExifIFD:OffsetTime=+01:00',
	'-ExifIFD:OffsetTimeOriginal=+01:00',
	'-ExifIFD:SubSecTimeOriginal=27',
	'-ExifIFD:ComponentsConfiguration=Y, Cb, Cr, -',
	'-ExifIFD:ShutterSpeedValue=1/640',
	'-ExifIFD:ApertureValue=5.6',
	'-ExifIFD:BrightnessValue=7.25',
	'-ExifIFD:ExposureCompensation=-1/3',
	'-ExifIFD:MaxApertureValue=4',
	'-ExifIFD:SubjectDistance=12.4 m',
	'-ExifIFD:MeteringMode=Multi-segment',
	'-ExifIFD:LightSource=Cloudy',
	'-ExifIFD:Flash#=16',
	'-ExifIFD:FocalLength=200',
	'-ExifIFD:SubjectArea=812 604 90 90',
	'-ExifIFD:UserComment=Nebel über dem Fluß',
	'-ExifIFD:ColorSpace=sRGB',
	'-ExifIFD:SensingMethod=One-chip color area',
	'-ExifIFD:FileSource=Digital Camera',
	'-ExifIFD:SceneType=Directly photographed',
	'-ExifIFD:CustomRendered=Normal',
	'-ExifIFD:ExposureMode=Auto',
	'-ExifIFD:WhiteBalance=Manual',
	'-ExifIFD:DigitalZoomRatio=1',
	'-ExifIFD:FocalLengthIn35mmFormat=300',
	'-ExifIFD:SceneCaptureType=Landscape',
	'-ExifIFD:SubjectDistanceRange=Distant',
	'-ExifIFD:SerialNumber=LG2-000417',
	'-ExifIFD:LensInfo=70 200 4 4',
	'-ExifIFD:LensMake=Lumograph',
	'-ExifIFD:LensModel=LG 70-200mm F4',
	'-ExifIFD:OwnerName=Ada Beispiel'
];
const place = [
	'-GPS:GPSVersionID=2.3.0.0',
	'-GPS:GPSLatitude=48.137222',
	'-GPS:GPSLatitudeRef=N',
	'-GPS:GPSLongitude=11.575556',
	'-GPS:GPSLongitudeRef=E',
	'-GPS:GPSAltitude=519.3',
	'-GPS:GPSAltitudeRef=above',
	'-GPS:GPSTimeStamp=16:58:03',
	'-GPS:GPSDateStamp=2024:03:09',
	'-GPS:GPSImgDirection=271.5',
	'-GPS:GPSImgDirectionRef=T',
	'-GPS:GPSSpeed=3.2',
	'-GPS:GPSSpeedRef#=K',
	'-GPS:GPSMapDatum=WGS-84',
	'-GPS:GPSProcessingMethod=GPS'
];
const xmp = [
	'-XMP-dc:Title=Reiher am Wehr',
	'-XMP-dc:Title-en=Heron at the weir',
	'-XMP-dc:Description=Morning fog, a heron & the old weir <north side>',
	'-XMP-dc:Creator=Ada Beispiel',
	'-XMP-dc:Creator=Bo Muster',
	'-XMP-dc:Subject=heron',
	'-XMP-dc:Subject=river',
	'-XMP-dc:Subject=Nebel',
	'-XMP-dc:Rights=(c) 2024 Ada Beispiel',
	'-XMP-xmp:Rating=4',
	'-XMP-xmp:Label=Green',
	'-XMP-xmp:CreatorTool=Darkroom 4.1',
	'-XMP-xmp:CreateDate=2024:03:09 17:58:03.27+01:00',
	'-XMP-xmp:MetadataDate=2024:03:10 09:00:00+01:00',
	'-XMP-photoshop:City=Musterstadt',
	'-XMP-photoshop:Country=Beispielland',
	'-XMP-photoshop:DateCreated=2024:03:09',
	'-XMP-lr:HierarchicalSubject=animal|bird|heron',
	'-XMP-iptcCore:CreatorContactInfo={CiEmailWork=ada@example.org,CiUrlWork=https://example.org/ada}',
	'-XMP-iptcExt:PersonInImage=Bo Muster',
	'-XMP-iptcExt:LocationCreated={City=Musterstadt,CountryCode=BL}',
	'-XMP-mwg-rs:RegionInfo={AppliedToDimensions={W=64,H=48,Unit=pixel},RegionList=[{Area={X=0.5,Y=0.4,W=0.2,H=0.3,Unit=normalized},Name=Bo Muster,Type=Face}]}',
	'-XMP-xmpMM:DocumentID=xmp.did:made-up-0001',
	'-XMP-xmpMM:History=[{Action=created,When=2024:03:09 17:58:03+01:00,SoftwareAgent=Darkroom 4.1},{Action=saved,When=2024:03:10 09:00:00+01:00,Changed=/metadata}]',
	'-XMP-aux:Lens=LG 70-200mm F4',
	'-XMP-exif:GPSLatitude=48.137222',
	'-XMP-exif:GPSLongitude=11.575556',
	'-XMP-tiff:Make=Lumograph',
	'-XMP-crs:Exposure2012=+0.35'
];
const iptc = [
	'-IPTC:CodedCharacterSet=UTF8',
	'-IPTC:ObjectName=Heron at the weir',
	'-IPTC:Keywords=heron',
	'-IPTC:Keywords=river',
	'-IPTC:Keywords=Nebel über Wasser',
	'-IPTC:By-line=Ada Beispiel',
	'-IPTC:Caption-Abstract=Morning fog, a heron and the old weir',
	'-IPTC:City=Musterstadt',
	'-IPTC:Country-PrimaryLocationCode=BLD',
	'-IPTC:Country-PrimaryLocationName=Beispielland',
	'-IPTC:CopyrightNotice=(c) 2024 Ada Beispiel',
	'-IPTC:DateCreated=2024:03:09',
	'-IPTC:TimeCreated=17:58:03+01:00',
	'-IPTC:Urgency=5'
];
const icc = [`-ICC_Profile<=${profile}`];
const small = [`-IFD1:ThumbnailImage<=${thumbnail}`];

const song = {
	title: 'Lied vom Wehr',
	artist: 'Ada Beispiel & die Reiher',
	album: 'Am Fluss',
	album_artist: 'Die Reiher',
	track: '3/11',
	disc: '1/2',
	date: '2023',
	genre: 'Folk',
	composer: 'Bo Muster',
	comment: 'Aufgenommen im März',
	publisher: 'Uferschall',
	copyright: '2023 Uferschall'
};
const songTags = Object.entries(song).flatMap(([key, value]) => ['-metadata', `${key}=${value}`]);

/**
 * @typedef {object} Sample
 * @property {(path: string) => void} make
 * @property {readonly string[]} [tags] ExifTool writes these
 */

/** @type {Record<string, Sample>} */
const samples = {
	...boxedSamples(ffmpeg, still, { camera, place, xmp, iptc, icc }),
	...pictureSamples(ffmpegTagged, perl, { camera, place, xmp, iptc, icc }),
	'jpeg/camera.jpg': {
		make: (path) => ffmpeg(...still('64x48'), '-q:v', '20', path),
		tags: ['-Comment=Seen from the bridge', ...camera, ...place, ...small]
	},
	'jpeg/little-endian.jpg': {
		make: (path) => ffmpeg(...still('32x24'), '-q:v', '25', path),
		tags: ['-ExifByteOrder=II', ...camera.slice(0, 24), ...place.slice(0, 6)]
	},
	'jpeg/described.jpg': {
		make: (path) => ffmpeg(...still('32x24'), '-q:v', '25', path),
		tags: [
			...xmp,
			...iptc,
			'-Photoshop:URL=https://example.org/heron',
			'-Photoshop:CopyrightFlag=True',
			'-Photoshop:XResolution=300',
			'-Photoshop:YResolution=300'
		]
	},
	'jpeg/profile.jpg': {
		make: (path) => ffmpeg(...still('32x24'), '-q:v', '25', path),
		tags: [...icc, '-JFIF:XResolution=72', '-JFIF:YResolution=72', '-JFIF:ResolutionUnit=inches']
	},
	'tiff/camera.tif': {
		make: (path) => ffmpeg(...still('16x12'), '-compression_algo', 'packbits', path),
		tags: [...camera, ...place, ...iptc.slice(0, 6), ...xmp.slice(0, 6)]
	},
	'tiff/grey.tif': {
		make: (path) => ffmpeg(...still('16x12'), '-pix_fmt', 'gray', '-compression_algo', 'raw', path),
		tags: ['-IFD0:Artist=Bo Muster', '-IFD0:DocumentName=Plate 7', '-IFD0:PageNumber=2 9', ...icc]
	},
	'png/described.png': {
		make: (path) => ffmpeg(...still('16x12'), path),
		tags: [
			'-PNG:Title=Heron at the weir',
			'-PNG:Author=Ada Beispiel',
			'-PNG:Description=Nebel über dem Fluß',
			'-PNG:CreationTime=2024:03:09 17:58:03',
			'-PNG:Software=Darkroom 4.1',
			'-PNG:ModifyDate=2024:03:10 09:00:00',
			'-PNG-pHYs:PixelsPerUnitX=11811',
			'-PNG-pHYs:PixelsPerUnitY=11811',
			'-PNG-pHYs:PixelUnits=meters',
			...camera.slice(0, 20),
			...place.slice(0, 5),
			...xmp.slice(0, 12),
			...icc
		]
	},
	'png/moving.png': {
		make: (path) => ffmpeg(...clip, '-plays', '3', '-f', 'apng', '-t', '0.25', path),
		tags: ['-PNG:Comment=Four frames']
	},
	'webp/described.webp': {
		make: (path) => ffmpeg(...still('32x24'), '-c:v', 'libwebp', '-quality', '30', path),
		tags: [...camera.slice(0, 24), ...place.slice(0, 5), ...xmp.slice(0, 12), ...icc]
	},
	'webp/lossless.webp': {
		make: (path) => ffmpeg(...still('16x12'), '-c:v', 'libwebp', '-lossless', '1', path)
	},
	'webp/moving.webp': {
		make: (path) => ffmpeg(...clip, '-c:v', 'libwebp_anim', '-quality', '5', '-loop', '2', '-t', '0.25', path)
	},
	'gif/described.gif': {
		make: (path) => ffmpeg(...clip, '-t', '0.25', path),
		tags: ['-Comment=Four frames of a test card', ...xmp.slice(0, 12)]
	},
	'mp4/clip.mp4': {
		make: (path) =>
			ffmpeg(
				...clip,
				...tone,
				'-c:v',
				'libx264',
				'-preset',
				'veryslow',
				'-crf',
				'45',
				'-c:a',
				'aac',
				'-b:a',
				'16k',
				'-movflags',
				'+faststart',
				path
			),
		tags: [
			'-QuickTime:CreateDate=2024:03:09 16:58:03',
			'-QuickTime:ModifyDate=2024:03:09 16:58:09',
			'-QuickTime:TrackCreateDate=2024:03:09 16:58:03',
			'-QuickTime:MediaCreateDate=2024:03:09 16:58:03',
			'-ItemList:Title=Reiher am Wehr',
			'-ItemList:Artist=Ada Beispiel',
			'-ItemList:Comment=Morning fog',
			'-ItemList:Genre=Documentary',
			'-ItemList:ContentCreateDate=2024:03:09 17:58:03',
			'-UserData:GPSCoordinates=48.1372, 11.5756, 519.3',
			...xmp.slice(0, 8)
		]
	},
	'mp4/song.m4a': {
		make: (path) => ffmpeg(...tone, '-c:a', 'aac', '-b:a', '16k', path),
		tags: [
			'-ItemList:Title=Lied vom Wehr',
			'-ItemList:Artist=Ada Beispiel & die Reiher',
			'-ItemList:Album=Am Fluss',
			'-ItemList:AlbumArtist=Die Reiher',
			'-ItemList:TrackNumber=3 of 11',
			'-ItemList:DiskNumber=1 of 2',
			'-ItemList:Composer=Bo Muster',
			'-ItemList:BeatsPerMinute=96',
			'-ItemList:Compilation=No',
			'-ItemList:Rating=none',
			`-ItemList:CoverArt<=${cover}`
		]
	},
	'mov/phone.mov': {
		make: (path) => ffmpeg(...clip, '-c:v', 'mpeg4', '-q:v', '31', path),
		tags: [
			'-Keys:Make=Lumograph',
			'-Keys:Model=Lumograph Phone',
			'-Keys:Software=7.2',
			'-Keys:CreationDate=2024:03:09 17:58:03+01:00',
			'-Keys:GPSCoordinates=48.1372, 11.5756, 519.3',
			'-QuickTime:CreateDate=2024:03:09 16:58:03',
			'-QuickTime:ModifyDate=2024:03:09 16:58:09',
			'-UserData:Copyright=(c) 2024 Ada Beispiel'
		]
	},
	'mp3/song.mp3': {
		make: (path) =>
			ffmpegTagged(
				...tone,
				'-i',
				cover,
				'-map',
				'0',
				'-map',
				'1',
				'-c:v',
				'copy',
				'-c:a',
				'libmp3lame',
				'-b:a',
				'32k',
				'-id3v2_version',
				'3',
				'-write_id3v1',
				'1',
				'-metadata:s:v',
				'comment=Cover (front)',
				...songTags,
				path
			)
	},
	'mp3/newer.mp3': {
		make: (path) =>
			ffmpegTagged(
				...tone,
				'-c:a',
				'libmp3lame',
				'-q:a',
				'9',
				'-id3v2_version',
				'4',
				'-metadata',
				'TBPM=96',
				'-metadata',
				'TSRC=XXA012300003',
				'-metadata',
				'Mood=Calm',
				...songTags,
				path
			)
	},
	'mp3/bare.mp3': {
		make: (path) =>
			ffmpegTagged(
				...tone,
				'-c:a',
				'libmp3lame',
				'-b:a',
				'32k',
				'-write_id3v1',
				'1',
				'-id3v2_version',
				'0',
				'-write_xing',
				'0',
				...songTags,
				path
			)
	},
	'xmp/described.xmp': {
		make: (path) => {
			rmSync(path, { force: true });
			perl('-q', '-m', '-o', path, '-XMP-dc:Title=Reiher am Wehr');
		},
		tags: [...xmp]
	},
	'icc/made-up.icc': { make: (path) => copyFileSync(profile, path) },
	'psd/described.psd': {
		make: (path) => writeFileSync(path, photoshopFile(16, 12)),
		tags: [
			...xmp.slice(0, 12),
			...iptc.slice(0, 8),
			...icc,
			...camera.slice(0, 12),
			'-Photoshop:CopyrightFlag=True'
		]
	},
	'exv/described.exv': {
		make: (path) => {
			rmSync(path, { force: true });
			perl('-q', '-m', '-o', path, '-Comment=Kept beside the picture');
		},
		tags: [...camera.slice(0, 12), ...xmp.slice(0, 6), ...iptc.slice(0, 6)]
	},
	'flac/song.flac': {
		make: (path) =>
			ffmpegTagged(
				...tone.slice(0, 3),
				'sine=frequency=440:sample_rate=8000:duration=0.25',
				'-i',
				cover,
				'-map',
				'0',
				'-map',
				'1',
				'-c:v',
				'copy',
				'-c:a',
				'flac',
				'-disposition:v',
				'attached_pic',
				'-metadata:s:v',
				'comment=Cover (front)',
				...songTags,
				path
			)
	}
};

/**
 * A grey picture without layers (Adobe Photoshop File Formats Specification, November 2019).
 * @param {number} width @param {number} height
 */
function photoshopFile(width, height) {
	const head = Buffer.alloc(26);
	head.write('8BPS', 0, 'latin1');
	head.writeUInt16BE(1, 4); // version
	head.writeUInt16BE(1, 12); // channels
	head.writeUInt32BE(height, 14);
	head.writeUInt32BE(width, 18);
	head.writeUInt16BE(8, 22); // bits a channel
	head.writeUInt16BE(1, 24); // grey
	// Colour table, resources and layers are empty; then the picture, unpacked.
	return Buffer.concat([head, Buffer.alloc(12), Buffer.alloc(2), Buffer.alloc(width * height)]);
}

/** As `ffmpeg`, keeping the metadata that it is given. @param {readonly string[]} args */
function ffmpegTagged(...args) {
	execFileSync('ffmpeg', [
		'-v',
		'error',
		'-y',
		...args.slice(0, -1),
		'-fflags',
		'+bitexact',
		'-flags:v',
		'+bitexact',
		'-flags:a',
		'+bitexact',
		args.at(-1) ?? ''
	]);
}

/** Tags that are of the machine, not of the file. */
const leftOut = ['--System:all', '--ExifTool:all'];

/** @param {string} name @param {Sample} sample */
function build(name, { make, tags }) {
	const path = inRepository(`tests/fixtures/${name}`);
	mkdirSync(dirname(path), { recursive: true });
	make(path);
	if (tags) perl('-q', '-m', '-overwrite_original', '-api', 'Compact=NoPadding', ...tags, path);
	const [read] = JSON.parse(perl('-j', '-G1', '-a', '-m', '-q', ...leftOut, path));
	delete read.SourceFile;
	writeFileSync(`${path}.json`, `${JSON.stringify(read, null, '\t')}\n`);
	console.log(`${name}: ${statSync(path).size} bytes, ${Object.keys(read).length} tags`);
}

const wanted = process.argv.slice(2);
try {
	writeFileSync(profile, displayProfile());
	ffmpeg(...still('16x12'), '-q:v', '31', thumbnail);
	ffmpeg(...still('16x16'), '-q:v', '31', cover);
	for (const [name, sample] of Object.entries(samples)) {
		if (wanted.length === 0 || wanted.some((part) => name.includes(part))) build(name, sample);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
