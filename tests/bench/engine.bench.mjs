/** The engine against exifr, another reader of metadata in JavaScript: tags a second of processor time. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { short } from '../../scripts/bench-context.mjs';
import { inRepository } from '../../scripts/places.mjs';
import { buildEngine } from './engine-build.mjs';

/** What exifr is able to read; in depth, with every block it knows. */
const types = {
	JPEG: /^JPEG$/,
	'JPEG, TIFF, PNG, HEIF': /^(JPEG|TIFF|PNG|HEIC|HEIF|AVIF)$/
};

/** Every tag and its printed value, of every file in a list. @param {{ engine: string, node: string }} urls */
const oursScript = ({ engine, node }) => `
import { readFileSync } from 'node:fs';
import { printed, readMetadata } from ${JSON.stringify(engine)};
import { openFile } from ${JSON.stringify(node)};
let tags = 0;
for (const path of readFileSync(process.argv[2], 'utf8').split('\\n')) {
	const file = openFile(path);
	const metadata = await readMetadata(file, { fileName: path.slice(path.lastIndexOf('/') + 1) });
	for (const tag of metadata?.tags ?? []) {
		if (tag.entry.unknown) continue;
		printed(tag);
		tags++;
	}
	file.close();
}
console.log(tags);
`;

/** The same with exifr: values in words, as it makes them by default. */
const theirsScript = () => `
import { readFileSync } from 'node:fs';
import exifr from ${JSON.stringify(pathToFileURL(inRepository('node_modules/exifr/dist/full.esm.mjs')).href)};
const options = {
	tiff: true, ifd1: true, exif: true, gps: true, interop: true, makerNote: true, userComment: true,
	xmp: true, icc: true, iptc: true, jfif: true, ihdr: true, multiSegment: true, mergeOutput: false
};
let tags = 0;
for (const path of readFileSync(process.argv[2], 'utf8').split('\\n')) {
	let blocks = {};
	try {
		blocks = (await exifr.parse(path, options)) ?? {};
	} catch {}
	for (const block of Object.values(blocks)) {
		const several = typeof block === 'object' && block !== null && !ArrayBuffer.isView(block);
		tags += several ? Object.keys(block).length : 1;
	}
}
console.log(tags);
`;

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'engine',
	title: 'The engine against exifr: tags a second',
	run: ({ needCorpus, costOf, turns, temporary }) =>
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
				const command = (/** @type {'ours' | 'theirs'} */ side) => [process.execPath, scripts[side], list];
				const cost = await turns({
					ours: () => costOf(command('ours'), options),
					theirs: () => costOf(command('theirs'), options)
				});
				/** @type {Record<string, number>} */
				const rates = {};
				for (const [side, label] of /** @type {const} */ ([
					['ours', 'mediatheque'],
					['theirs', 'exifr 7.1.3']
				])) {
					const [program = '', ...args] = command(side);
					const { stdout } = spawnSync(program, args, { ...options, encoding: 'utf8' });
					const tags = Number(stdout.trim().split('\n').at(-1));
					const { cpu } = cost[side];
					rates[side] = tags / cpu;
					rows.push([`${name}, ${label}`, files.length, tags, short(cpu), short(tags / cpu)]);
					figures[`${name} ${side} tags`] = tags;
					figures[`${name} ${side} cpu`] = cpu;
				}
				const ratio = (rates.ours ?? NaN) / (rates.theirs ?? NaN);
				rows.push([`**${name}, times faster**`, '', '', '', short(ratio)]);
				figures[`${name} ratio`] = ratio;
			}
			return {
				figures,
				columns: ['files and program', 'files', 'tags', 'CPU s', 'tags / CPU s'],
				rows,
				notes: [
					'Each in a process of its own, started cold; its start counts. Both give values in words; exifr counts the keys of its blocks.'
				]
			};
		})
};
