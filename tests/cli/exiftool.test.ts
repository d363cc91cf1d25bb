import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRepository } from '../../scripts/places.mjs';
import { describe as inWords } from '../../src/cli/descriptions.ts';
import * as apple from '../fixtures/build-mebx.ts';
import { blackVue, boxesOf } from '../fixtures/build-blackvue.ts';
import * as made from '../fixtures/build-timed.ts';

const exiftool = inRepository('node_modules/exiftool-vendored.pl/bin/exiftool');
const there = existsSync(exiftool) && spawnSync('perl', ['-e', '1']).status === 0;
if (!there) console.warn('ExifTool or perl is not there: the forms of the command are not compared with it');
/** A bare Debian has a perl without the module that unpacks: ExifTool reads no packed profile there, and says so. */
const unpacks = there && spawnSync('perl', ['-MCompress::Zlib', '-e', '1']).status === 0;
if (there && !unpacks) console.warn('perl has no Compress::Zlib: what is packed in a PNG is not compared');
const fair = (line: string) => unpacks || !/BlueTRC|ColorSpaceData|^-s b\.png$/.test(line);

const forms = [
	'-j -Make -Orientation -Orientation# a.jpg',
	'-j -G1 -Make -make -Orientation# a.jpg',
	'-j -G0:1 -Make -Orientation# -FileName a.jpg',
	'-j -G1 -IFD0:* --IFD0:X* a.jpg',
	'-j -Subject -Description -Label -Artist a.jpg b.png c.jpg',
	'-j -sep ; -Subject a.jpg',
	'-j -g1 -Make -FileName a.jpg',
	'-j -f -G1 -Nope a.jpg',
	'-j -Nope a.jpg',
	'-j -b -BlueTRC -Make -ThumbnailImage a.jpg b.png',
	'-csv -Make -Orientation# -Nope -Subject -Description a.jpg b.png',
	'-csv -G1 -Make -ImageWidth -Nope a.jpg b.png',
	'-csv -G0:1 -make -ImageWidth a.jpg b.png',
	'-csv -f -Make -Nope a.jpg b.png',
	'-csv -csvDelim ; -Make -Model a.jpg',
	'-csv -n -GPSLatitude -ThumbnailImage a.jpg',
	'-csv -b -BlueTRC -Orientation b.png',
	'-b -Make -Orientation -Subject a.jpg b.png',
	'-b -ThumbnailImage a.jpg',
	'-b -sep / -Subject a.jpg',
	'-Subject -Description a.jpg',
	'-s3 -Make a.jpg b.png',
	'-s -s -Make a.jpg',
	'-s -IFD0:all --Make -x XResolution a.jpg',
	'-s -exif:*resolution a.jpg',
	'-s -ImageWidth -Make -ImageWidth a.jpg',
	'-s -1IFD0:Make -0EXIF:Model -0IFD0:Artist a.jpg',
	'-s -G1:0 -Make -FileName a.jpg',
	'-S -G1 -Make a.jpg',
	'-s3 -G0:1 -Make a.jpg',
	'-t -s -G1 -DateTimeOriginal -Orientation a.jpg',
	'-T -Make -Nope -Subject -Description a.jpg b.png',
	'-g0:1 -Make -FileName a.jpg',
	'-g1 -s2 -Make -FileName -GPSLatitude a.jpg',
	'-a -G1 -s -Thumb* -Compression a.jpg',
	'-n -s -ImageSize -Orientation -GPSLatitude a.jpg',
	'-q -Make a.jpg b.png',
	'-f -Nope -ColorSpaceData b.png',
	'-s -G1 -IFD1:XResolution -JFIF:all -IFD1:*Res* a.jpg',
	'-s -G1 -GPS:GPSLat* -GPS:GPSLatitude -EXIF:*esolution a.jpg',
	'-all:Make a.jpg',
	'-ee -s -a -3Doc2:GPSLatitude gpmd.mp4',
	'-ee -s -Doc2:all --TimeStamp gpmd.mp4',
	'-ee -s3 -GPSLatitude gpmd.mp4',
	'-ee -S -G3 -GPSLatitude# gpmd.mp4',
	'-ee -g3 -s -GPSSpeed gpmd.mp4',
	'-ee -j -GPSLatitude text.mp4',
	'-ee -j -G1:3 -GPSLatitude -ISO text.mp4',
	'-ee -j -G3:0:1 -GPSLongitude rtmd.mp4',
	'-ee -b -Accelerometer gpmd.mp4'
].filter(fair);

const conditions = [
	'$FileType eq "PNG"',
	'$Rating > 2 and $Subject =~ /two/',
	'$XMP:all and not defined $Rating',
	'$Orientation# == 6 && $ISO >= 400',
	'"$Make $Model" =~ /^lumograph lumo/i',
	'$Nope or $Make lt "M"',
	'$Nope eq "" or $Make',
	'lc($Label) eq "true"',
	'$DateTimeOriginal gt "2024:03" and $FileSize# > 3000'
];
const underCondition = (condition: string) => [
	'-if',
	condition,
	'-s3',
	'-FileName',
	'-q',
	'a.jpg',
	'b.png',
	'c.jpg'
];

const whole = [
	'a.jpg',
	'-s b.png',
	'-G1 -a c.jpg',
	'-EXIF:all a.jpg',
	'-s -e a.jpg',
	'-s -XMP:all b.png',
	'-G1 -n -EXIF:all c.jpg',
	// Numbers in texts keep their zeros and spaces in ExifTool: only how they print is compared, and not those of subtitles.
	...[
		'gpmd.mp4',
		'gps9.mp4',
		'camm.mp4',
		'dash.mp4',
		'view.mp4',
		'djmd.mp4',
		'mebx.mov',
		'rtmd.mp4',
		'packs.mts',
		'text.mp4'
	].map((film) => `-ee -s -G3:1 ${film}`),
	...[
		'gpmd.mp4',
		'gps9.mp4',
		'camm.mp4',
		'dash.mp4',
		'view.mp4',
		'djmd.mp4',
		'mebx.mov',
		'rtmd.mp4',
		'packs.mts'
	].map((film) => `-ee -s -n -G3 ${film}`)
].filter(fair);

/** Recordings that say something from moment to moment. */
const seconds = [0, 1, 2];
const films: Readonly<Record<string, Uint8Array>> = {
	'gpmd.mp4': made.timedFilm(
		seconds.map((at) => made.goPro(at)),
		{ format: 'gpmd', gap: 100 }
	),
	'gps9.mp4': made.timedFilm([made.goPro(0, [made.goProRows])], { format: 'gpmd', wide: true }),
	'camm.mp4': made.timedFilm(made.cameraMotion, { format: 'camm', inChunk: 3 }),
	'rtmd.mp4': made.timedFilm(
		seconds.map((at) => made.sonyPicture(at)),
		{ format: 'rtmd', duration: 40 }
	),
	'dash.mp4': made.dashFilm([{ second: 3 }, { second: 4, status: 'V' }, { second: 5, sides: 'SE', at: 16 }]),
	'djmd.mp4': made.timedFilm(
		[made.dronePicture(0, 48.1234567, -11.3, 'dvtm_Mini4_Pro'), made.dronePicture(1, 48.2, -11.3)],
		{ format: 'djmd' }
	),
	'view.mp4': blackVue(boxesOf(new Uint8Array([0xff, 0xd8, 0xff, 0xd9]))),
	'mebx.mov': made.timedFilm(apple.samples, { format: 'mebx', description: apple.declared(...apple.keys) }),
	'text.mp4': made.timedFilm(made.sentences.map(made.said), { format: 'text', handler: 'text' }),
	'packs.mts': made.placedStream(4)
};

/** Files of the repository to which ExifTool itself writes what is hard to print. */
let folder: string;
let cli: string;

function run(command: string, args: readonly string[]) {
	const { stdout } = spawnSync(command, args, {
		cwd: folder,
		env: { ...process.env, TZ: 'UTC' },
		maxBuffer: 2 ** 27
	});
	return stdout;
}

/** What both print, without what only one of them can: its version, when a file was last read, counts. */
const lines = (stdout: Buffer) =>
	stdout
		.toString('latin1')
		.split('\n')
		.filter((line) => !/ExifTool ?Version|File ?Access ?Date|^ +\d+ image files read$/.test(line));

const ours = (args: readonly string[]) => run(process.execPath, [cli, 'read', ...args]);

/** What ExifTool printed to each command line; all of them are asked of one run, as it takes a while to start. */
const answers = new Map<string, Buffer>();
function theirs(args: readonly string[]): Buffer {
	const answer = answers.get(args.join(' '));
	if (!answer) throw new Error(`ExifTool was not asked: ${args.join(' ')}`);
	return answer;
}

function askAll(questions: readonly (readonly string[])[]): void {
	const words = questions.flatMap((args, index) => [...args, '-echo3', `<<${index}>>`, '-execute']);
	let rest = run('perl', [exiftool, ...words]);
	for (const [index, args] of questions.entries()) {
		const end = rest.indexOf(`<<${index}>>\n`);
		if (end < 0) throw new Error(`ExifTool gave no answer: ${args.join(' ')}`);
		answers.set(args.join(' '), rest.subarray(0, end));
		rest = rest.subarray(end + `<<${index}>>\n`.length);
	}
}

describe.skipIf(!there)('the command prints what ExifTool prints', () => {
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'mediatheque-exiftool-'));
		mkdirSync(join(folder, 'build'));
		const env = { ...process.env, MEDIATHEQUE_CLI_OUT: join(folder, 'build') };
		const built = spawnSync(process.execPath, [inRepository('scripts/build-cli.mjs')], {
			env,
			encoding: 'utf8'
		});
		if (built.status !== 0) throw new Error(built.stderr);
		cli = join(folder, 'build/cli.js');
		for (const [name, film] of Object.entries(films)) writeFileSync(join(folder, name), film);
		const photo = inRepository('tests/fixtures/jpeg/camera.jpg');
		const odd = ['-XMP-dc:Description=say "x", y\nsecond line ', '-XMP:Subject=one', '-XMP:Subject=two, "2"'];
		askAll([
			['-q', '-o', 'a.jpg', ...odd, '-XMP:Rating=3', photo],
			['-q', '-o', 'b.png', '-XMP:Label=x', inRepository('tests/fixtures/png/described.png')],
			['-q', '-o', 'c.jpg', '-Artist=0123', '-XMP:Label=true', photo],
			...[...forms, ...whole].map((line) => line.split(' ')),
			...conditions.map(underCondition)
		]);
	}, 60_000);
	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	it.each(forms)('%s', (line) => {
		const args = line.split(' ');
		expect(lines(ours(args))).toEqual(lines(theirs(args)));
	});

	it.each(conditions)('-if %s', (condition) => {
		const args = underCondition(condition);
		expect(lines(ours(args))).toEqual(lines(theirs(args)));
	});

	it('whole files and groups have the same lines', { timeout: 60_000 }, () => {
		for (const args of whole.map((line) => line.split(' '))) {
			expect(lines(ours(args)).sort()).toEqual(lines(theirs(args)).sort());
		}
	});

	it('names of tags are spelt out as in its list', () => {
		const list = run('perl', [exiftool, '-listx', '-lang', 'en']).toString();
		const words = new Map<string, Set<string>>();
		const plain = (text: string) =>
			text
				.replaceAll('&amp;', '&')
				.replaceAll('&quot;', '"')
				.replaceAll('&#39;', "'")
				.replaceAll('&lt;', '<');
		for (const [, name = '', text = ''] of list.matchAll(
			/<tag [^>]*name='([^']*)'[^>]*>\s*<desc lang='en'>([^<]*)<\/desc>/g
		)) {
			words.set(name, (words.get(name) ?? new Set()).add(plain(text)));
		}
		const wrong = [...words].filter(([name, texts]) => !texts.has(inWords(name))).map(([name]) => name);
		// Rows of numbers whose names nobody reads are left as the rule spells them.
		expect(wrong.filter((name) => !/^ASF5|Ref\d$|_0x/.test(name))).toEqual([]);
		expect(words.size).toBeGreaterThan(20_000);
	}, 60_000);
});
