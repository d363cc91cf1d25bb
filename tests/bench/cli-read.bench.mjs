/** The command against ExifTool, each in one process for a whole list of files. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { short } from '../../scripts/bench-context.mjs';

/** Types of file, by ExifTool's names; raw pictures are stills too. */
const stills =
	/^(JPEG|MPO|TIFF|BTF|PNG|APNG|GIF|(Extended )?WEBP.*|HEIC|HEIF|HEICS|AVIF|PSD|PSB|JP2|JPX|JPM|J2C|JXL.*|EXV|BMP|DNG|NEF|NRW|CR2|CR3|ARW|SR2|ORF|RW2|PEF|SRW|RAF|3FR|IIQ|ERF|DCR|KDC|MEF|MOS|RWL|GPR|X3F|MRW|CRW)$/;

/** How often the samples are listed to make as many pictures as come home from a day: what both programs do once counts less. */
const shoot = 8;

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'cli-read',
	title: 'Reading files on the command line, against ExifTool in one process',
	async run({ needCorpus, needCommand, exiftool, costOf, turns, temporary }) {
		const corpus = needCorpus();
		const cli = needCommand();
		/** @type {Record<string, unknown>[]} */
		const expected = JSON.parse(readFileSync(join(corpus, 'expected.json'), 'utf8'));
		/** @param {RegExp} types */
		const filesOf = (types) =>
			expected
				.filter((file) => types.test(String(file['File:FileType'])))
				.map((file) => String(file.SourceFile));
		const jpegs = filesOf(/^JPEG$/);
		const lists = {
			JPEG: jpegs,
			[`JPEG, ${shoot} times over`]: Array.from({ length: shoot }, () => jpegs).flat(),
			'all stills': filesOf(stills)
		};

		const options = { cwd: join(corpus, 'files'), env: { TZ: 'UTC' } };
		/** @type {(string | number)[][]} */
		const rows = [];
		/** @type {Record<string, number>} */
		const figures = {};
		await temporary(async (folder) => {
			for (const [name, files] of Object.entries(lists)) {
				const list = join(folder, 'list.txt');
				writeFileSync(list, files.join('\n'));
				const ours = [process.execPath, cli, 'read', '-j', '-G1', '-@', list];
				const theirs = ['perl', ...exiftool, '-j', '-G1', '-a', '-m', '-q', '-@', list];
				const cost = await turns({
					ours: () => costOf(ours, options),
					theirs: () => costOf(theirs, options)
				});
				for (const [side, label, command] of /** @type {const} */ ([
					['ours', 'mediatheque', ours],
					['theirs', 'ExifTool', theirs]
				])) {
					const tags = tagsOf(command, options);
					const { cpu, wall } = cost[side];
					rows.push([
						`${name}, ${label}`,
						files.length,
						tags,
						short(cpu),
						short(wall),
						short(files.length / cpu),
						short(tags / cpu)
					]);
					figures[`${name} ${side} cpu`] = cpu;
					figures[`${name} ${side} tags`] = tags;
				}
				const ratio = cost.theirs.cpu / cost.ours.cpu;
				const tagRatio =
					(ratio * (figures[`${name} ours tags`] ?? 0)) / (figures[`${name} theirs tags`] ?? 1);
				rows.push([`**${name}, times faster**`, '', '', '', '', short(ratio), short(tagRatio)]);
				figures[`${name} ratio`] = ratio;
				figures[`${name} tag ratio`] = tagRatio;
			}
		});
		return {
			figures,
			columns: ['files and program', 'files', 'tags', 'CPU s', 'wall s', 'files / CPU s', 'tags / CPU s'],
			rows,
			notes: [
				'The start of each program counts, and that V8 has seen none of our code before: with more files both weigh less. Tags are counted without those about the file on the disk.',
				'NODE_EXTRA_CA_CERTS is not set: where it is, Node reads all certificates before it starts.'
			]
		};
	}
};

/**
 * How many tags a command prints for a list of files.
 * @param {readonly string[]} command
 * @param {{ cwd: string, env: Record<string, string> }} options
 */
function tagsOf([program = '', ...args], { cwd, env }) {
	// A file in error makes ExifTool exit with 1; what it prints is whole all the same.
	const { stdout } = spawnSync(program, args, {
		cwd,
		env: { ...process.env, ...env },
		encoding: 'utf8',
		maxBuffer: 2 ** 30,
		stdio: ['ignore', 'pipe', 'ignore']
	});
	/** @type {Record<string, unknown>[]} */
	const files = JSON.parse(stdout);
	const counted = files
		.flatMap((file) => Object.keys(file))
		.filter((key) => /^(?!System|ExifTool).*:/.test(key));
	return counted.length;
}
