/**
 * Makes the demo library in static/demo: photographs painted by demo/scenes.js, songs and clips synthesised by ffmpeg, all
 * with the metadata real files carry, written by ExifTool and ffmpeg. Everything in it is made up.
 *
 *   node scripts/demo.mjs          needs ffmpeg and a Chromium; the result is committed
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'static/demo');
const exiftool = join(root, 'node_modules/exiftool-vendored.pl/bin/exiftool');

const cameras = {
	z: {
		Make: 'NIKON CORPORATION',
		Model: 'NIKON Z 6_2',
		LensModel: 'NIKKOR Z 24-120mm f/4 S',
		LensMake: 'NIKON'
	},
	r: { Make: 'Canon', Model: 'Canon EOS R6m2', LensModel: 'RF35mm F1.8 MACRO IS STM', LensMake: 'Canon' },
	a: { Make: 'SONY', Model: 'ILCE-7M4', LensModel: 'FE 85mm F1.8', LensMake: 'SONY' },
	x: { Make: 'FUJIFILM', Model: 'X-T5', LensModel: 'XF16-55mmF2.8 R LM WR', LensMake: 'FUJIFILM' },
	p: { Make: 'Google', Model: 'Pixel 8', LensModel: 'Pixel 8 back camera 6.81mm f/1.68', LensMake: 'Google' }
};

/** One journey: where, when, with what, and what is seen: [scene, title, keywords, rating, label]. */
const journeys = [
	{
		folder: 'Photos/2024/Lisbon',
		camera: 'r',
		from: '2024-05-11T08:40:00',
		place: { lat: 38.7139, lon: -9.1334, City: 'Lisbon', Country: 'Portugal', CountryCode: 'PRT' },
		shots: [
			['architecture', 'Alfama in the morning', ['street', 'architecture'], 4, 'Green'],
			['architecture', 'Tiled houses', ['architecture', 'tiles'], 3, ''],
			['sea', 'Boats on the Tagus', ['sea', 'boat'], 5, 'Green'],
			['sea', 'Leaving for Cacilhas', ['sea', 'boat', 'ferry'], 2, ''],
			['food', 'Lunch at Ana’s', ['food'], 3, ''],
			['city', 'Lights from the Graça viewpoint', ['city', 'night'], 5, 'Blue'],
			['portrait', 'Ana', ['portrait', 'people'], 4, '', ['Ana Duarte']],
			['flowers', 'Jacaranda season', ['flower', 'spring'], 3, '']
		]
	},
	{
		folder: 'Photos/2023/Dolomites',
		camera: 'z',
		from: '2023-09-17T05:55:00',
		place: { lat: 46.6187, lon: 12.3028, City: 'Cortina d’Ampezzo', Country: 'Italy', CountryCode: 'ITA' },
		shots: [
			['mountains', 'Before the hut wakes', ['mountain', 'sunrise'], 5, 'Green'],
			['mountains', 'Layers', ['mountain', 'haze'], 4, ''],
			['mountains', 'The saddle', ['mountain', 'hiking'], 2, ''],
			['lake', 'Lago di Misurina', ['mountain', 'lake', 'reflection'], 5, 'Blue'],
			['lake', 'Evening at the lake', ['lake', 'sunset'], 4, ''],
			['forest', 'Larch wood', ['forest', 'fog'], 3, ''],
			['portrait', 'Jonas on the ridge', ['portrait', 'people', 'hiking'], 3, '', ['Jonas Weber']],
			['night', 'From the bivouac', ['night', 'stars'], 4, '']
		]
	},
	{
		folder: 'Photos/2022/Iceland',
		camera: 'a',
		from: '2022-10-03T16:20:00',
		place: { lat: 64.0784, lon: -16.2306, City: 'Jökulsárlón', Country: 'Iceland', CountryCode: 'ISL' },
		shots: [
			['night', 'Aurora over the ring road', ['night', 'aurora'], 5, 'Purple'],
			['night', 'Green curtain', ['night', 'aurora'], 4, ''],
			['sea', 'Black beach', ['sea', 'coast'], 3, ''],
			['lake', 'Glacier lagoon', ['lake', 'ice', 'reflection'], 5, 'Blue'],
			['mountains', 'Vatnajökull', ['mountain', 'glacier'], 4, ''],
			['dunes', 'Ash fields', ['desert', 'ash'], 2, 'Red']
		]
	},
	{
		folder: 'Photos/2021/Sahara',
		camera: 'x',
		from: '2021-11-21T17:05:00',
		place: { lat: 31.0802, lon: -4.0133, City: 'Merzouga', Country: 'Morocco', CountryCode: 'MAR' },
		shots: [
			['dunes', 'Erg Chebbi', ['desert', 'dune'], 5, 'Yellow'],
			['dunes', 'Ripples', ['desert', 'dune', 'pattern'], 4, ''],
			['dunes', 'Camp before dark', ['desert', 'sunset'], 3, ''],
			['night', 'No city for a hundred miles', ['night', 'stars', 'desert'], 4, ''],
			['portrait', 'Idir, our guide', ['portrait', 'people'], 5, '', ['Idir Amrani']],
			['food', 'Tea and dates', ['food'], 2, '']
		]
	},
	{
		folder: 'Photos/2024/Home',
		camera: 'p',
		from: '2024-03-30T11:12:00',
		place: { lat: 48.2082, lon: 16.3738, City: 'Vienna', Country: 'Austria', CountryCode: 'AUT' },
		shots: [
			['flowers', 'First tulips', ['flower', 'spring', 'garden'], 4, ''],
			['flowers', 'Dahlias', ['flower', 'garden'], 3, ''],
			['food', 'Sunday', ['food'], 3, ''],
			['portrait', 'Mira turns seven', ['portrait', 'people', 'birthday'], 5, 'Green', ['Mira Weber']],
			['portrait', 'Grandmother', ['portrait', 'people'], 5, '', ['Edith Weber']],
			['city', 'From the roof', ['city', 'night'], 3, ''],
			['forest', 'Wienerwald', ['forest', 'walk'], 3, ''],
			['lake', 'Old Danube', ['lake', 'summer'], 2, '']
		]
	},
	{
		folder: 'Photos/Scans',
		camera: undefined,
		from: '1987-07-01T12:00:00',
		place: undefined,
		shots: [
			['sea', 'Grado, 1987', ['scan', 'sea', 'family'], 0, ''],
			['portrait', 'Unknown, perhaps Edith', ['scan', 'people'], 0, ''],
			['mountains', 'Slide 14', ['scan', 'mountain'], 0, '']
		]
	}
];

/** Songs: [file, artist, album, title, track, year, genre, chords in Hz]. */
const songs = [
	[
		'Music/Paper Lanterns/Slow Harbour/01 Tide Table.mp3',
		'Paper Lanterns',
		'Slow Harbour',
		'Tide Table',
		1,
		2019,
		'Ambient',
		[220, 277, 330]
	],
	[
		'Music/Paper Lanterns/Slow Harbour/02 Breakwater.mp3',
		'Paper Lanterns',
		'Slow Harbour',
		'Breakwater',
		2,
		2019,
		'Ambient',
		[196, 247, 294]
	],
	[
		'Music/Paper Lanterns/Slow Harbour/03 Night Ferry.mp3',
		'Paper Lanterns',
		'Slow Harbour',
		'Night Ferry',
		3,
		2019,
		'Ambient',
		[174, 220, 262]
	],
	[
		'Music/The Cartographers/Contour Lines/01 Legend.flac',
		'The Cartographers',
		'Contour Lines',
		'Legend',
		1,
		2021,
		'Electronic',
		[131, 165, 196]
	],
	[
		'Music/The Cartographers/Contour Lines/02 Scale.flac',
		'The Cartographers',
		'Contour Lines',
		'Scale 1:25,000',
		2,
		2021,
		'Electronic',
		[147, 185, 220]
	],
	[
		'Music/The Cartographers/Contour Lines/03 True North.flac',
		'The Cartographers',
		'Contour Lines',
		'True North',
		3,
		2021,
		'Electronic',
		[165, 208, 247]
	],
	[
		'Music/Mira Solheim/Winter Letters/01 December.m4a',
		'Mira Solheim',
		'Winter Letters',
		'December',
		1,
		2016,
		'Folk',
		[262, 330, 392]
	],
	[
		'Music/Mira Solheim/Winter Letters/02 Candle.m4a',
		'Mira Solheim',
		'Winter Letters',
		'Candle',
		2,
		2016,
		'Folk',
		[247, 311, 370]
	],
	[
		'Music/Mira Solheim/Winter Letters/03 Reply.m4a',
		'Mira Solheim',
		'Winter Letters',
		'Reply',
		3,
		2016,
		'Folk',
		[220, 262, 330]
	]
];

/** Clips: [file, scene, title, date, place, container]. */
const clips = [
	['Clips/Tagus ferry.mp4', 'sea', 'The ferry to Cacilhas', '2024-05-11T10:02:00', '+38.7071-009.1365/'],
	['Clips/Lagoon drift.mp4', 'lake', 'Ice drifting out', '2022-10-03T17:40:00', '+64.0784-016.2306/'],
	['Clips/Dune wind.mov', 'dunes', 'Wind on the crest', '2021-11-21T17:30:00', '+31.0802-004.0133/'],
	['Clips/Aurora lapse.mp4', 'night', 'Aurora, time lapse', '2022-10-03T23:10:00', '+64.0784-016.2306/'],
	['Clips/Birthday.mov', 'portrait', 'Seven candles', '2024-03-30T15:00:00', '+48.2082+016.3738/'],
	['Clips/Larch wood.mp4', 'forest', 'Fog in the larches', '2023-09-17T07:15:00', '+46.6187+012.3028/']
];

const run = (/** @type {string} */ program, /** @type {string[]} */ words) =>
	execFileSync(program, words, { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 26 });
const exif = (/** @type {string} */ file, /** @type {string[]} */ words) =>
	run('perl', [exiftool, '-q', '-m', '-overwrite_original', ...words, file]);
const place = (/** @type {string} */ path) => {
	mkdirSync(dirname(join(out, path)), { recursive: true });
	return join(out, path);
};

rmSync(out, { recursive: true, force: true });
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.addScriptTag({ path: join(root, 'scripts/demo/scenes.js') });
/** @param {string} scene @param {number} seed @param {number} width @param {number} height @param {number} quality */
async function paint(scene, seed, width, height, quality) {
	const url = await page.evaluate(
		([name, number, w, h, q]) => globalThis.paint(name, number, w, h, q),
		/** @type {const} */ ([scene, seed, width, height, quality])
	);
	return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

let seed = 7;
for (const journey of journeys) {
	let moment = Date.parse(`${journey.from}Z`);
	for (const [index, [scene, title, keywords, rating, label, people = []]] of journey.shots.entries()) {
		seed += 13;
		const upright = scene === 'portrait';
		const [width, height] = upright ? [720, 1080] : [1200, 800];
		const name = `${journey.camera ? 'IMG' : 'scan'}_${String(4100 + seed).padStart(4, '0')}.jpg`;
		const file = place(`${journey.folder}/${name}`);
		// Portraits of the phone lie on their side and say so, as phones do.
		const turned = upright && journey.camera === 'p';
		writeFileSync(file, await paint(scene, seed, width, height, 0.72));
		if (turned) {
			run('ffmpeg', ['-v', 'error', '-y', '-i', file, '-vf', 'transpose=2', '-q:v', '5', `${file}.jpg`]);
			writeFileSync(file, readFileSync(`${file}.jpg`));
			rmSync(`${file}.jpg`);
		}
		const thumb = join(out, 'thumb.jpg');
		run('ffmpeg', ['-v', 'error', '-y', '-i', file, '-vf', 'scale=160:-2', '-q:v', '6', thumb]);
		const date = new Date(moment).toISOString().slice(0, 19).replace(/-/g, ':').replace('T', ' ');
		const words = [
			`-ThumbnailImage<=${thumb}`,
			`-XMP-dc:Title=${title}`,
			'-IPTC:CodedCharacterSet=UTF8',
			`-IPTC:ObjectName=${title.slice(0, 60)}`
		];
		for (const keyword of keywords) words.push(`-XMP-dc:Subject=${keyword}`, `-IPTC:Keywords=${keyword}`);
		for (const person of people) words.push(`-XMP-iptcExt:PersonInImage=${person}`);
		if (rating > 0) words.push(`-XMP-xmp:Rating=${rating}`);
		if (label) words.push(`-XMP-xmp:Label=${label}`);
		words.push(
			'-XMP-dc:Creator=Hanna Weber',
			'-EXIF:Artist=Hanna Weber',
			'-EXIF:Copyright=Made up for the demo library, CC0'
		);
		const camera = journey.camera && cameras[/** @type {keyof typeof cameras} */ (journey.camera)];
		if (camera) {
			const dark = scene === 'night' || scene === 'city';
			const exposure = {
				...camera,
				DateTimeOriginal: date,
				CreateDate: date,
				ModifyDate: date,
				OffsetTimeOriginal: '+01:00',
				SubSecTimeOriginal: String((seed * 37) % 100).padStart(2, '0'),
				ExposureTime: dark ? '4' : `1/${[60, 125, 250, 500, 1000][seed % 5]}`,
				FNumber: [1.8, 2.8, 4, 5.6, 8][(seed + index) % 5],
				ISO: dark ? 3200 : [64, 100, 200, 400][seed % 4],
				FocalLength: [24, 35, 50, 85, 120][(seed + 2 * index) % 5],
				'Flash#': 16,
				'ExposureProgram#': 3,
				'MeteringMode#': 5,
				'WhiteBalance#': 0,
				'ColorSpace#': 1,
				'Orientation#': turned ? 6 : 1
			};
			for (const [tag, value] of Object.entries(exposure)) words.push(`-EXIF:${tag}=${value}`);
		} else {
			words.push(
				'-EXIF:Make=Epson',
				'-EXIF:Model=Perfection V600',
				`-EXIF:CreateDate=2019:02:1${index} 20:00:00`,
				`-XMP-photoshop:DateCreated=1987:07`
			);
		}
		if (journey.place) {
			const [lat, lon] = [
				journey.place.lat + ((seed % 9) - 4) / 400,
				journey.place.lon + ((seed % 7) - 3) / 300
			];
			words.push(
				`-EXIF:GPSLatitude=${Math.abs(lat)}`,
				`-EXIF:GPSLatitudeRef=${lat < 0 ? 'S' : 'N'}`,
				`-EXIF:GPSLongitude=${Math.abs(lon)}`,
				`-EXIF:GPSLongitudeRef=${lon < 0 ? 'W' : 'E'}`,
				`-EXIF:GPSAltitude=${100 + seed}`,
				`-XMP-photoshop:City=${journey.place.City}`,
				`-XMP-photoshop:Country=${journey.place.Country}`,
				`-XMP-iptcCore:CountryCode=${journey.place.CountryCode}`
			);
		}
		exif(file, words);
		rmSync(thumb);
		moment += (7 + (seed % 40)) * 60_000;
	}
}

const covers = new Map();
for (const [path, artist, album, title, track, year, genre, chord] of songs) {
	if (!covers.has(album)) {
		const cover = join(out, `${covers.size}.cover.jpg`);
		writeFileSync(cover, await paint('cover', 900 + covers.size * 17, 400, 400, 0.7));
		covers.set(album, cover);
	}
	const tones = chord.flatMap((hertz) => [
		'-f',
		'lavfi',
		'-i',
		`sine=frequency=${hertz}:duration=8:sample_rate=44100`
	]);
	const mix = `amix=inputs=${chord.length},tremolo=f=0.6:d=0.5,afade=t=in:d=1,afade=t=out:st=6:d=2,volume=2`;
	const tags = { title, artist, album_artist: artist, album, track: `${track}/3`, date: String(year), genre };
	const codec = {
		'.mp3': ['-c:a', 'libmp3lame', '-b:a', '64k', '-id3v2_version', '3'],
		'.flac': ['-c:a', 'flac', '-ar', '22050'],
		'.m4a': ['-c:a', 'aac', '-b:a', '64k']
	};
	run('ffmpeg', [
		'-v',
		'error',
		'-y',
		...tones,
		'-i',
		covers.get(album),
		'-filter_complex',
		mix,
		'-map',
		`${chord.length}:v`,
		'-c:v',
		'copy',
		'-disposition:v',
		'attached_pic',
		...codec[/** @type {'.mp3' | '.flac' | '.m4a'} */ (extname(path))],
		...Object.entries(tags).flatMap(([name, value]) => ['-metadata', `${name}=${value}`]),
		'-fflags',
		'+bitexact',
		place(path)
	]);
}
for (const cover of covers.values()) rmSync(cover);

for (const [index, [path, scene, title, date, where]] of clips.entries()) {
	const still = join(out, 'still.jpg');
	writeFileSync(still, await paint(scene, 300 + index * 31, 960, 640, 0.85));
	run('ffmpeg', [
		'-v',
		'error',
		'-y',
		'-loop',
		'1',
		'-i',
		still,
		'-f',
		'lavfi',
		'-i',
		'anoisesrc=color=brown:amplitude=0.2:duration=4',
		'-t',
		'4',
		'-vf',
		"zoompan=z='1+0.03*on/25':x='iw/2-(iw/zoom/2)':y='ih/2-(ih/zoom/2)':d=1:s=640x426:fps=25,format=yuv420p",
		'-c:v',
		'libx264',
		'-preset',
		'slow',
		'-crf',
		'30',
		'-c:a',
		'aac',
		'-b:a',
		'48k',
		'-movflags',
		'+faststart+use_metadata_tags',
		'-metadata',
		`title=${title}`,
		'-metadata',
		`creation_time=${date}Z`,
		'-metadata',
		`location=${where}`,
		'-metadata',
		'make=Google',
		'-metadata',
		'model=Pixel 8',
		'-fflags',
		'+bitexact',
		place(path)
	]);
	rmSync(still);
}
await browser.close();

const files = readdirSync(out, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name))
	.sort();
const types = {
	'.jpg': 'image/jpeg',
	'.mp3': 'audio/mpeg',
	'.flac': 'audio/flac',
	'.m4a': 'audio/mp4',
	'.mp4': 'video/mp4',
	'.mov': 'video/quicktime'
};
const index = files.map((file) => {
	utimesSync(file, 1_700_000_000, 1_700_000_000);
	return {
		path: file.slice(out.length + 1),
		size: statSync(file).size,
		type: types[/** @type {keyof typeof types} */ (extname(file))]
	};
});
writeFileSync(join(out, 'index.json'), `${JSON.stringify(index, null, '\t')}\n`);
console.log(`${index.length} files, ${index.reduce((sum, file) => sum + file.size, 0)} bytes`);
