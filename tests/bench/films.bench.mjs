/** The engine on films and sound against ExifTool, music-metadata and MediaInfo, by family: processor time on the same files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { short } from '../../scripts/bench-context.mjs';
import { inRepository } from '../../scripts/places.mjs';
import { buildEngine } from './engine-build.mjs';

/** Families by ExifTool's name of the type. */
const families = {
	'MP4, MOV': /^(MP4|M4A|M4V|M4B|MOV|3GP|3G2)$/,
	'MKV, WebM': /^(MKV|MKA|WEBM)$/,
	'ASF, WMV': /^(ASF|WMA|WMV)$/,
	AVI: /^AVI$/,
	'TS, MPEG': /^(M2T|M2TS|MPEG|VOB)$/,
	'FLV, MXF, RM': /^(FLV|MXF|RM)$/,
	MP3: /^MP3$/,
	FLAC: /^FLAC$/,
	Ogg: /^(OGG|OGV|OPUS)$/,
	'WAV, AIFF, APE, WavPack, Musepack, DSF, AAC': /^(WAV.*|AIFF|AIFC|APE|WV|MPC|DSF|AAC)$/
};
/** What music-metadata turns away at the first byte, which takes no time. */
const notMusic = new Set(['AVI', 'TS, MPEG', 'FLV, MXF, RM']);

/** Reads of a family in one process: a family of few files is read again and again, so that the start of a program counts little. */
const fewest = 600;
/** Turns of all programs; the median counts. */
const times = Number(process.env.TURNS ?? 3);

/** A module of a package. @param {string} path */
const packaged = (path) => JSON.stringify(pathToFileURL(inRepository(`node_modules/${path}`)).href);

const lines = `
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
const paths = readFileSync(process.argv[2], 'utf8').split('\\n');
let read = 0;
`;

/** Every tag and its printed value. @param {{ engine: string, node: string }} urls */
const ours = ({ engine, node }) => `${lines}
import { printed, readMetadata } from ${JSON.stringify(engine)};
import { openFile } from ${JSON.stringify(node)};
for (const path of paths) {
	const file = openFile(path);
	const metadata = await readMetadata(file, { fileName: path.slice(path.lastIndexOf('/') + 1) });
	for (const tag of metadata?.tags ?? []) if (!tag.entry.unknown) printed(tag);
	file.close();
	if (metadata) read++;
}
`;

const musicMetadata = () => `${lines}
import { parseFile } from ${packaged('music-metadata/lib/index.js')};
for (const path of paths) {
	try {
		await parseFile(path);
		read++;
	} catch {}
}
`;

const mediaInfo = () => `${lines}
import mediaInfoFactory from ${packaged('mediainfo.js/dist/esm/index.js')};
const info = await mediaInfoFactory({
	format: 'object',
	locateFile: () => ${JSON.stringify(inRepository('node_modules/mediainfo.js/dist/MediaInfoModule.wasm'))}
});
for (const path of paths) {
	const file = openSync(path, 'r');
	try {
		await info.analyzeData(fstatSync(file).size, (size, offset) => {
			const bytes = new Uint8Array(size);
			return bytes.subarray(0, readSync(file, bytes, 0, size, offset));
		});
		read++;
	} catch {
	} finally {
		closeSync(file);
	}
}
`;

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'films',
	title: 'Films and sound against ExifTool, music-metadata and MediaInfo',
	patience: 1_800_000,
	run: ({ needCorpus, exiftool, costOf, turns, temporary }) =>
		temporary(async (folder) => {
			const corpus = needCorpus();
			/** @type {Record<string, unknown>[]} */
			const expected = JSON.parse(readFileSync(join(corpus, 'expected.json'), 'utf8'));
			const scripts = {
				ours: join(folder, 'ours.mjs'),
				music: join(folder, 'music.mjs'),
				info: join(folder, 'info.mjs')
			};
			writeFileSync(scripts.ours, ours(await buildEngine(folder)));
			writeFileSync(scripts.music, musicMetadata());
			writeFileSync(scripts.info, mediaInfo());
			const options = { cwd: join(corpus, 'files'), env: { TZ: 'UTC' } };
			const list = join(folder, 'list.txt');
			/** @type {(string | number)[][]} */
			const rows = [];
			/** @type {Record<string, number>} */
			const figures = {};
			for (const [name, types] of Object.entries(families)) {
				const files = expected
					.filter((file) => types.test(String(file['File:FileType'])))
					.map((file) => String(file.SourceFile));
				if (files.length === 0) continue;
				const again = Math.ceil(fewest / files.length);
				writeFileSync(list, new Array(again).fill(files.join('\n')).join('\n'));
				const cost = await turns(
					{
						ours: () => costOf([process.execPath, scripts.ours, list], options),
						exiftool: () => costOf(['perl', ...exiftool, '-j', '-G1', '-a', '-m', '-q', '-@', list], options),
						music: () => costOf([process.execPath, scripts.music, list], options),
						info: () => costOf([process.execPath, scripts.info, list], options)
					},
					times
				);
				const count = files.length * again;
				const each = (/** @type {keyof typeof cost} */ side) => short((cost[side].cpu / count) * 1000);
				const ratio = (/** @type {keyof typeof cost} */ side) => cost[side].cpu / cost.ours.cpu;
				const others = /** @type {const} */ (['exiftool', 'music', 'info']);
				const ratios = others.map((side) =>
					side === 'music' && notMusic.has(name) ? undefined : ratio(side)
				);
				for (const [index, side] of others.entries()) {
					const one = ratios[index];
					if (one !== undefined) figures[`${name}, times ${side}`] = one;
				}
				rows.push([
					name,
					files.length,
					each('ours'),
					each('exiftool'),
					notMusic.has(name) ? '' : each('music'),
					each('info'),
					...ratios.map((one) => (one === undefined ? '' : `${short(one)}x`))
				]);
			}
			return {
				figures,
				columns: [
					'files',
					'files in it',
					...['ours, CPU ms a file', 'ExifTool', 'music-metadata', 'MediaInfo'],
					...['times ExifTool', 'times music-metadata', 'times MediaInfo']
				],
				rows,
				notes: [
					`Each program reads all files of a family in one process, at least ${fewest} in all: its start counts. The engine gives ` +
						'every tag and its printed value; music-metadata and mediainfo.js (both of npm) give what they know by default. ' +
						`Programs in turns, the median of ${times}.`,
					'Wished: 10 times ExifTool, 3 times music-metadata, 10 times MediaInfo.'
				]
			};
		})
};
