/** A folder of many unchanged files scanned again, against its first scan. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, short } from '../../scripts/bench-context.mjs';
import { withScanPage } from './scan-site.mjs';

/** How many files; `MEDIATHEQUE_BENCH_FILES` sets another number. */
const wanted = Number(process.env.MEDIATHEQUE_BENCH_FILES) || 20_000;
/** What the goal speaks of. */
const goal = 100_000;
const many = wanted > 30_000;
const turns = many ? 1 : 2;
const inFolder = 400;

/** @typedef {import('./scan-site.mjs').By} By */
/** @typedef {import('./scan-site.mjs').Scanned} Scanned */

/** @type {Record<By, string>} */
const ways = { handle: 'native handles', files: 'File objects' };

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'rescan',
	title: `Scan of a folder of ${wanted.toLocaleString('en')} files that did not change, against its first scan`,
	patience: 900_000,
	run: ({ temporary }) =>
		temporary((folder) => {
			const pictures = join(folder, 'pictures');
			makePictures(pictures);
			const [site, profile] = [join(folder, 'site'), join(folder, 'profile')];
			return withScanPage({ site, pictures, profile }, async (scanTwice) => {
				/** @type {Record<By, Scanned[]>} */
				const scans = { handle: [], files: [] };
				for (let turn = 0; turn < turns; turn++) {
					scans.handle.push(await scanTwice('handle'));
					// Files chosen anew each time are no folder that is kept: one turn tells, and very many take minutes to choose.
					if (turn === 0 && !many) scans.files.push(await scanTwice('files'));
				}
				return report(scans);
			});
		})
};

/** @param {Record<By, Scanned[]>} scans */
function report(scans) {
	/** @type {Record<string, number>} */
	const figures = { files: wanted };
	/** @type {(string | number)[][]} */
	const rows = [];
	for (const by of /** @type {By[]} */ (Object.keys(ways))) {
		const way = ways[by];
		if (scans[by].length === 0) continue;
		const first = median(scans[by].map(({ seconds }) => seconds));
		const again = median(scans[by].map((one) => one.again));
		const share = median(scans[by].map((one) => one.again / one.seconds));
		const missed = scans[by].find(({ files, unchanged }) => files !== wanted || unchanged !== wanted);
		if (missed) throw new Error(`${missed.files} files were read and ${missed.unchanged} unchanged`);
		figures[`${way}: first scan s`] = first;
		figures[`${way}: again s`] = again;
		figures[`${way}: share of first`] = share;
		figures[`${way}: unchanged files a second`] = wanted / again;
		figures[`${way}: ${goal} files s`] = (again * goal) / wanted;
		rows.push([
			`by ${way}`,
			short(first),
			short(again),
			`${short(100 * share)} %`,
			Math.round(wanted / again),
			short((again * goal) / wanted)
		]);
	}
	const extrapolated = wanted === goal ? '' : ', the last column by that rate';
	return {
		figures,
		columns: [
			`${wanted.toLocaleString('en')} JPEGs`,
			'first scan, s',
			'again, s',
			'share',
			'files a second',
			`${goal.toLocaleString('en')} files, s`
		],
		rows,
		notes: [
			`Wished: at most 45 % of a first scan, and 35 s for ${goal.toLocaleString('en')} files${extrapolated}. JPEGs of a few hundred bytes with a handful of tags each, in folders of ${inFolder}: their first scan is far quicker than that of real pictures, so the share is the worst there is. Median of ${turns} ${turns === 1 ? 'turn' : 'turns'}.`
		]
	};
}

/** Small JPEGs, no two alike: each says another time, camera and number. @param {string} folder */
function makePictures(folder) {
	for (let index = 0; index < wanted; index++) {
		const within = join(folder, String(Math.floor(index / inFolder)).padStart(4, '0'));
		if (index % inFolder === 0) mkdirSync(within, { recursive: true });
		writeFileSync(join(within, `IMG_${index}.jpg`), picture(index));
	}
}

/** A JPEG with an EXIF block of four ASCII tags, a frame, and no pixels worth seeing. @param {number} index */
function picture(index) {
	const taken = new Date(Date.UTC(2020, 0, 1) + index * 61_000);
	const date = taken.toISOString().slice(0, 19).replaceAll('-', ':').replace('T', ' ');
	const tags = /** @type {const} */ ([
		[0x010e, `Picture number ${index}`],
		[0x010f, 'Maker'],
		[0x0110, `Camera ${index % 40}`],
		[0x0132, date]
	]);
	const texts = tags.map(([, text]) => Buffer.from(`${text}\0`));
	const heads = 8 + 2 + 12 * tags.length + 4;
	const tiff = Buffer.alloc(heads + texts.reduce((sum, { length }) => sum + length, 0));
	tiff.write('II*\0\x08\0\0\0', 'latin1');
	tiff.writeUInt16LE(tags.length, 8);
	let free = heads;
	tags.forEach(([id], at) => {
		const text = /** @type {Buffer} */ (texts[at]);
		const entry = 10 + 12 * at;
		tiff.writeUInt16LE(id, entry);
		tiff.writeUInt16LE(2, entry + 2);
		tiff.writeUInt32LE(text.length, entry + 4);
		tiff.writeUInt32LE(free, entry + 8);
		text.copy(tiff, free);
		free += text.length;
	});
	const block = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
	const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, (block.length + 2) >> 8, (block.length + 2) & 0xff]);
	const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0]);
	const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0xff, 0xd9]);
	return Buffer.concat([head, block, frame, scan]);
}
