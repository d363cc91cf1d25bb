/** Films and sound by family: the command against ExifTool, the engine against music-metadata and MediaInfo; processor time on the same files. */
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

/**
 * Reads of a family in one process: a family of few files is read again and again, so that the start of a program counts little.
 * Libraries take longer a file, and there are three of them.
 */
const fewest = { programs: 3000, libraries: 600 };
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
	run: ({ needCorpus, needCommand, exiftool, costOf, turns, temporary }) =>
		temporary(async (folder) => {
			const corpus = needCorpus();
			const cli = needCommand();
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
			const lists = { programs: join(folder, 'programs.txt'), libraries: join(folder, 'libraries.txt') };
			/** @type {(string | number)[][]} */
			const rows = [];
			/** @type {Record<string, number>} */
			const figures = {};
			for (const [name, types] of Object.entries(families)) {
				const files = expected
					.filter((file) => types.test(String(file['File:FileType'])))
					.map((file) => String(file.SourceFile));
				if (files.length === 0) continue;
				const again = {
					programs: Math.ceil(fewest.programs / files.length),
					libraries: Math.ceil(fewest.libraries / files.length)
				};
				for (const kind of /** @type {const} */ (['programs', 'libraries']))
					writeFileSync(lists[kind], new Array(again[kind]).fill(files.join('\n')).join('\n'));
				const { programs, libraries } = lists;
				const theirs = ['perl', ...exiftool, '-j', '-G1', '-a', '-m', '-q', '-@', programs];
				const cost = await turns(
					{
						command: () =>
							costOf([process.execPath, cli, 'read', '-j', '-G1', '-a', '-@', programs], options),
						exiftool: () => costOf(theirs, options),
						engine: () => costOf([process.execPath, scripts.ours, libraries], options),
						...(notMusic.has(name)
							? {}
							: { music: () => costOf([process.execPath, scripts.music, libraries], options) }),
						info: () => costOf([process.execPath, scripts.info, libraries], options)
					},
					times
				);
				const perFile = (/** @type {keyof typeof cost} */ side) => {
					const kind = side === 'command' || side === 'exiftool' ? 'programs' : 'libraries';
					return cost[side] && (cost[side].cpu / (files.length * again[kind])) * 1000;
				};
				/** @type {(string | number)[]} */
				const cells = [name, files.length];
				for (const [ours, others] of /** @type {const} */ ([
					['command', ['exiftool']],
					['engine', ['music', 'info']]
				])) {
					const own = perFile(ours) ?? NaN;
					cells.push(short(own));
					for (const side of others) {
						const other = perFile(side);
						if (other !== undefined) figures[`${name}, times ${side}`] = other / own;
						cells.push(...(other === undefined ? ['', ''] : [short(other), `${short(other / own)}x`]));
					}
				}
				rows.push(cells);
			}
			return {
				figures,
				columns: [
					'files',
					'files in it',
					...['the command, CPU ms a file', 'ExifTool', 'times'],
					...['the engine, CPU ms a file', 'music-metadata', 'times', 'MediaInfo', 'times']
				],
				rows,
				notes: [
					`The command and ExifTool read all files of a family in one process each and write what they say as JSON, at least ${fewest.programs} ` +
						'files in all, the samples again and again; their start counts. The engine, music-metadata and mediainfo.js (both of npm) ' +
						`read at least ${fewest.libraries}: the engine gives every tag and its printed value, and measures what no tag tells; the others give ` +
						`what they know by default. In turns, the median of ${times}.`,
					'Wished: 10 times ExifTool, 3 times music-metadata, 10 times MediaInfo.'
				]
			};
		})
};
