/** The engine against exifr, another reader of metadata in JavaScript: tags a second of processor time. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, short } from '../../scripts/bench-context.mjs';
import { inRepository } from '../../scripts/places.mjs';
import { buildEngine } from './engine-build.mjs';

/** What exifr is able to read; in depth, with every block it knows. */
const types = {
	JPEG: /^JPEG$/,
	'JPEG, TIFF, PNG, HEIF': /^(JPEG|TIFF|PNG|HEIC|HEIF|AVIF)$/
};

/** Times that a list is read in one process: the first cold, the last as in a program that has been reading for a while. */
const times = 8;

const passes = `
const seconds = [];
let tags = 0;
for (let turn = 0; turn < ${times}; turn++) {
	const before = process.cpuUsage();
	tags = await pass();
	const { user, system } = process.cpuUsage(before);
	seconds.push((user + system) / 1e6);
}
console.log(JSON.stringify({ tags, cold: seconds[0], warm: seconds.at(-1) }));
`;

/** Every tag and its printed value, of every file in a list. @param {{ engine: string, node: string }} urls */
const oursScript = ({ engine, node }) => `
import { readFileSync } from 'node:fs';
import { printed, readMetadata } from ${JSON.stringify(engine)};
import { openFile } from ${JSON.stringify(node)};
const paths = readFileSync(process.argv[2], 'utf8').split('\\n');
${passes}
async function pass() {
let tags = 0;
for (const path of paths) {
	const file = openFile(path);
	const metadata = await readMetadata(file, { fileName: path.slice(path.lastIndexOf('/') + 1) });
	for (const tag of metadata?.tags ?? []) {
		if (tag.entry.unknown) continue;
		printed(tag);
		tags++;
	}
	file.close();
}
return tags;
}
`;

/** The same with exifr: values in words, as it makes them by default. */
const theirsScript = () => `
import { readFileSync } from 'node:fs';
import exifr from ${JSON.stringify(pathToFileURL(inRepository('node_modules/exifr/dist/full.esm.mjs')).href)};
const options = {
	tiff: true, ifd1: true, exif: true, gps: true, interop: true, makerNote: true, userComment: true,
	xmp: true, icc: true, iptc: true, jfif: true, ihdr: true, multiSegment: true, mergeOutput: false
};
const paths = readFileSync(process.argv[2], 'utf8').split('\\n');
${passes}
async function pass() {
let tags = 0;
for (const path of paths) {
	let blocks = {};
	try {
		blocks = (await exifr.parse(path, options)) ?? {};
	} catch {}
	for (const block of Object.values(blocks)) {
		const several = typeof block === 'object' && block !== null && !ArrayBuffer.isView(block);
		tags += several ? Object.keys(block).length : 1;
	}
}
return tags;
}
`;

const turns = 3;

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'engine',
	title: 'The engine against exifr: tags a second',
	run: ({ needCorpus, temporary }) =>
		temporary(async (folder) => {
			const corpus = needCorpus();
			/** @type {Record<string, unknown>[]} */
			const expected = JSON.parse(readFileSync(join(corpus, 'expected.json'), 'utf8'));
			const scripts = { ours: join(folder, 'ours.mjs'), theirs: join(folder, 'theirs.mjs') };
			writeFileSync(scripts.ours, oursScript(await buildEngine(folder)));
			writeFileSync(scripts.theirs, theirsScript());
			const options = { cwd: join(corpus, 'files'), env: { TZ: 'UTC' } };
			/** @type {(string | number)[][]} */
			const rows = [];
			/** @type {Record<string, number>} */
			const figures = {};
			for (const [name, wanted] of Object.entries(types)) {
				const files = expected
					.filter((file) => wanted.test(String(file['File:FileType'])))
					.map((file) => String(file.SourceFile));
				const list = join(folder, 'list.txt');
				writeFileSync(list, files.join('\n'));
				/** @type {Record<'ours' | 'theirs', { tags: number, cold: number, warm: number }[]>} */
				const taken = { ours: [], theirs: [] };
				for (let turn = 0; turn < turns; turn++) {
					for (const side of /** @type {const} */ (['ours', 'theirs'])) {
						const { stdout } = spawnSync(process.execPath, [scripts[side], list], {
							...options,
							encoding: 'utf8'
						});
						taken[side].push(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
					}
				}
				/** @param {'ours' | 'theirs'} side @param {'cold' | 'warm'} state */
				const rate = (side, state) => {
					const tags = taken[side][0]?.tags ?? NaN;
					return tags / median(taken[side].map((one) => one[state]));
				};
				for (const [side, label] of /** @type {const} */ ([
					['ours', 'mediatheque'],
					['theirs', 'exifr 7.1.3']
				])) {
					const tags = taken[side][0]?.tags ?? NaN;
					rows.push([
						`${name}, ${label}`,
						files.length,
						tags,
						short(rate(side, 'cold')),
						short(rate(side, 'warm'))
					]);
					figures[`${name} ${side} tags`] = tags;
				}
				const [cold, warm] = /** @type {const} */ (['cold', 'warm']).map(
					(state) => rate('ours', state) / rate('theirs', state)
				);
				rows.push([`**${name}, times faster**`, '', '', short(cold ?? NaN), short(warm ?? NaN)]);
				figures[`${name} ratio cold`] = cold ?? NaN;
				figures[`${name} ratio warm`] = warm ?? NaN;
			}
			return {
				figures,
				columns: ['files and program', 'files', 'tags', 'tags / CPU s, first time', 'and later'],
				rows,
				notes: [
					`Each in a process of its own that reads the list ${times} times; the median of ${turns} turns. Both give values in words; what exifr gives are the keys of its blocks.`
				]
			};
		})
};
