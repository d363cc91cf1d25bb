/** What reading takes from the disk: reads and bytes a file, by family; and what the largest files cost. */
import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { median, short } from '../../scripts/bench-context.mjs';
import { buildEngine } from './engine-build.mjs';
import { giants, large } from './giants.mjs';

/** Families by ExifTool's name of the type. */
const families = {
	JPEG: /^JPEG$/,
	'TIFF and raw':
		/^(TIFF|BTF|DNG|NEF|NRW|CR2|CR3|ARW|SR2|ORF|RW2|PEF|SRW|RAF|3FR|IIQ|ERF|DCR|KDC|MEF|MOS|RWL|GPR|X3F|MRW|CRW)$/,
	'PNG, GIF, WebP': /^(PNG|APNG|GIF|(Extended )?WEBP.*)$/,
	'HEIF, AVIF': /^(HEIC|HEIF|AVIF|HEICS)$/,
	'JPEG 2000, JPEG XL': /^(JP2|JPX|JPM|J2C|JXL.*)$/,
	PSD: /^(PSD|PSB)$/,
	PDF: /^PDF$/,
	'MP4, MOV': /^(MP4|M4A|M4V|M4B|MOV|3GP|3G2)$/,
	'MP3, FLAC': /^(MP3|FLAC)$/
};
const turns = 21;

/** @typedef {{ reads: number, bytes: number, ms: number, tags: number }} Taken */

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'reads',
	title: 'What reading takes: reads and bytes a file, and the largest files',
	run: ({ needCorpus, temporary }) =>
		temporary(async (folder) => {
			const corpus = needCorpus();
			const urls = await buildEngine(folder);
			/** @type {typeof import('../../src/lib/parsers/index.ts')} */
			const { Budget, readMetadata } = await import(urls.engine);
			/** @type {typeof import('../../src/cli/file-source.ts')} */
			const { openFile } = await import(urls.node);

			/** @param {string} path @returns {Promise<Taken>} */
			const take = async (path) => {
				const start = performance.now();
				const file = openFile(path);
				try {
					const budget = new Budget();
					const fileName = path.slice(path.lastIndexOf('/') + 1);
					const metadata = await readMetadata(file, { fileName, budget });
					const { reads, bytes } = budget.used;
					return { reads, bytes, ms: performance.now() - start, tags: metadata?.tags.length ?? 0 };
				} finally {
					file.close();
				}
			};

			/** @type {(string | number)[][]} */
			const rows = [];
			/** @type {Record<string, number>} */
			const figures = {};
			/** @type {Record<string, unknown>[]} */
			const expected = JSON.parse(readFileSync(join(corpus, 'expected.json'), 'utf8'));
			for (const [name, wanted] of Object.entries(families)) {
				/** @type {Taken[]} */
				const taken = [];
				for (const file of expected) {
					if (wanted.test(String(file['File:FileType'])))
						taken.push(await take(join(corpus, 'files', String(file.SourceFile))));
				}
				const mean = (/** @type {(one: Taken) => number} */ of) =>
					taken.reduce((sum, one) => sum + of(one), 0) / taken.length;
				const reads = mean((one) => one.reads);
				const bytes = mean((one) => one.bytes);
				const most = Math.max(...taken.map((one) => one.bytes));
				rows.push([name, taken.length, short(reads), kilobytes(bytes), kilobytes(most), '']);
				figures[`${name} reads`] = reads;
				figures[`${name} bytes`] = bytes;
			}

			for (const giant of [...large(), ...giants()]) {
				const path = join(folder, giant.name);
				const handle = openSync(path, 'w');
				for (const [offset, bytes] of giant.pieces) writeSync(handle, bytes, 0, bytes.length, offset);
				ftruncateSync(handle, giant.size);
				closeSync(handle);
				/** @type {Taken[]} */
				const taken = [];
				for (let turn = 0; turn < turns; turn++) taken.push(await take(path));
				const { reads, bytes } = taken[0] ?? { reads: NaN, bytes: NaN };
				const ms = median(taken.map((one) => one.ms));
				const size = `${giant.name}, ${short(giant.size / 1e6)} MB`;
				rows.push([size, 1, reads, kilobytes(bytes), '', short(ms)]);
				figures[`${size} bytes`] = bytes;
				figures[`${size} ms`] = ms;
			}
			return {
				figures,
				columns: ['files', 'count', 'reads a file', 'kB a file', 'most kB', 'p50 ms'],
				rows,
				notes: [
					`The last ones are sparse files made of small samples; the median of ${turns} readings, from opening to closing.`
				]
			};
		})
};

const kilobytes = (/** @type {number} */ bytes) => short(bytes / 1000);
