/** A folder of JPEGs read into a library in Chromium, against ExifTool reading the same files in one process. */
import { copyFileSync, appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { median, short } from '../../scripts/bench-context.mjs';
import { withScanPage } from './scan-site.mjs';

/**
 * Files to scan: the samples again and again, each copy with bytes of its own at the end, so that no two are equal.
 * `MEDIATHEQUE_BENCH_FILES` sets another number; more of them than these take longer than the runner waits.
 */
const wanted = Number(process.env.MEDIATHEQUE_BENCH_FILES) || 2000;
const turns = 3;

/** @typedef {import('./scan-site.mjs').By} By */
/** @typedef {import('./scan-site.mjs').Scanned} Scanned */

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'scan',
	title: 'Scan of a folder of JPEGs: every tag read and stored, in Chromium, against batch ExifTool',
	run: ({ needCorpus, exiftool, costOf, temporary }) =>
		temporary((folder) => {
			const pictures = join(folder, 'pictures');
			makePictures(needCorpus(), pictures);
			const [site, profile] = [join(folder, 'site'), join(folder, 'profile')];
			return withScanPage({ site, pictures, profile }, async (scanTwice) => {
				/** @type {Record<By, Scanned[]>} */
				const ours = { handle: [], files: [] };
				/** @type {number[]} */
				const theirs = [];
				const command = ['perl', ...exiftool, '-r', '-q', '-j', '-G1', '-a', pictures];
				// In turn, so that a busy moment of the machine hits all.
				for (let turn = 0; turn < turns; turn++) {
					ours.files.push(await scanTwice('files'));
					ours.handle.push(await scanTwice('handle'));
					theirs.push(costOf(command).wall);
				}
				return report(ours, theirs, tagsOf(command));
			});
		})
};

/** @type {Record<By, string>} */
const ways = { files: 'File objects', handle: 'native handles' };

/** @param {Record<By, Scanned[]>} ours @param {number[]} theirs @param {number} theirTags */
function report(ours, theirs, theirTags) {
	const files = ours.files[0]?.files ?? NaN;
	const tags = ours.files[0]?.tags ?? NaN;
	const exiftool = median(theirs);
	/** @type {Record<string, number>} */
	const figures = {
		files,
		tags,
		'tags, handles': ours.handle[0]?.tags ?? NaN,
		'exiftool files a second': files / exiftool,
		'exiftool tags a second': theirTags / exiftool,
		'bytes of tags an item': median(ours.files.map((one) => one.bytesAnItem))
	};
	/** @type {(string | number)[][]} */
	const rows = [];
	for (const by of /** @type {By[]} */ (Object.keys(ways))) {
		const way = ways[by];
		const seconds = median(ours[by].map((one) => one.seconds));
		// Turn by turn: what slows the machine for a while slows both.
		const times = median(ours[by].map((one, turn) => (theirs[turn] ?? NaN) / one.seconds));
		const timesTags = times * (tags / theirTags);
		figures[`${way}: files a second`] = files / seconds;
		figures[`${way}: tags a second`] = tags / seconds;
		figures[`${way}: times exiftool, files`] = times;
		figures[`${way}: times exiftool, tags`] = timesTags;
		figures[`${way}: unchanged files a second`] = files / median(ours[by].map((one) => one.again));
		rows.push([
			`scan in Chromium by ${way}: read, fingerprinted, stored`,
			short(files / seconds),
			short(tags / seconds),
			short(times),
			short(timesTags),
			by === 'files' ? '≥ 10' : '≥ 6'
		]);
	}
	rows.push([
		'ExifTool, one process, `-j -G1 -a`',
		short(files / exiftool),
		short(theirTags / exiftool),
		1,
		1,
		''
	]);
	return {
		figures,
		columns: [
			`${files} JPEGs`,
			'files a second',
			'tags a second',
			'times ExifTool, files',
			'tags',
			'wished, files'
		],
		rows,
		notes: [
			`Both ways keep ${tags === figures['tags, handles'] ? `the same ${tags}` : `${tags} and ${figures['tags, handles']}`} tags; ExifTool tells ${theirTags}, those about the file system left out. Scanned again unchanged: ${Object.values(
				ways
			)
				.map((way) => `${short(figures[`${way}: unchanged files a second`] ?? NaN)} files a second by ${way}`)
				.join(
					', '
				)}. Tags take ${Math.round(figures['bytes of tags an item'] ?? NaN)} bytes an item in the database. Wall clock, median of ${turns} turns taken in alternation.`
		]
	};
}

/** @param {string} corpus @param {string} folder */
function makePictures(corpus, folder) {
	/** @type {{ path: string, type: string, bytes: number }[]} */
	const manifest = JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8'));
	const samples = manifest.filter(({ type, bytes }) => type === 'JPEG' && bytes < 6e6);
	for (let index = 0; index < wanted; index++) {
		const sample = samples[index % samples.length];
		if (!sample) throw new Error('The corpus has no JPEGs');
		const within = join(folder, String(Math.floor(index / 100)));
		mkdirSync(within, { recursive: true });
		const copy = join(within, `${index}.jpg`);
		copyFileSync(join(corpus, 'files', sample.path), copy);
		appendFileSync(copy, Buffer.alloc(Math.floor(index / samples.length), 1));
	}
}

/** How many tags ExifTool prints of all files, but for those about the file system and itself. @param {string[]} command */
function tagsOf([program = '', ...args]) {
	const { stdout } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
	/** @type {Record<string, unknown>[]} */
	const rows = JSON.parse(stdout);
	return rows.flatMap((row) => Object.keys(row)).filter((key) => /^(?!System:|ExifTool:)[^:]+:/.test(key))
		.length;
}
