/** A folder of JPEGs read into a library in Chromium, against ExifTool reading the same files in one process. */
import { copyFileSync, appendFileSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright';
import { build } from 'vite';
import { median, short } from '../../scripts/bench-context.mjs';
import { findBrowser } from '../../scripts/browser.mjs';

/** Files to scan: the samples again and again, each copy with bytes of its own at the end, so that no two are equal. */
const wanted = 3000;
const turns = 3;

/** The rules that the app is served with, as far as workers are concerned. */
const policy =
	"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types mediatheque";

/** @typedef {{ seconds: number, again: number, files: number, tags: number, unchanged: number, bytesAnItem: number, failure?: unknown }} Scanned */

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'scan',
	title: 'Scan of a folder of JPEGs: every tag read and stored, in Chromium, against batch ExifTool',
	run: ({ needCorpus, exiftool, inRepository, costOf, temporary }) =>
		temporary(async (folder) => {
			const pictures = join(folder, 'pictures');
			makePictures(needCorpus(), pictures);
			const site = join(folder, 'site');
			await build({
				configFile: false,
				root: inRepository('tests/bench/scan-page'),
				logLevel: 'warn',
				worker: { format: 'es' },
				build: { outDir: site, emptyOutDir: true }
			});
			const server = serve(site);
			const browser = await chromium.launch({ executablePath: findBrowser() });
			try {
				const page = await browser.newPage();
				await page.goto(await server.address);
				await drop(page, pictures);
				/** @type {Scanned[]} */
				const ours = [];
				/** @type {number[]} */
				const theirs = [];
				const command = ['perl', ...exiftool, '-r', '-q', '-j', '-G1', '-a', pictures];
				// In turn, so that a busy moment of the machine hits both.
				for (let turn = 0; turn < turns; turn++) {
					// @ts-expect-error: the page's own function
					const scanned = await page.evaluate(() => globalThis.scanTwice());
					if (scanned.failure) throw new Error(`The scan failed: ${JSON.stringify(scanned.failure)}`);
					ours.push(scanned);
					theirs.push(costOf(command).wall);
				}
				return report(ours, theirs, tagsOf(command));
			} finally {
				await browser.close();
				server.close();
			}
		})
};

/** @param {Scanned[]} ours @param {number[]} theirs @param {number} theirTags */
function report(ours, theirs, theirTags) {
	const files = ours[0]?.files ?? NaN;
	const tags = ours[0]?.tags ?? NaN;
	const seconds = median(ours.map((one) => one.seconds));
	const again = median(ours.map((one) => one.again));
	const exiftool = median(theirs);
	const bytes = median(ours.map((one) => one.bytesAnItem));
	const figures = {
		files,
		'files a second': files / seconds,
		'tags a second': tags / seconds,
		'unchanged files a second': files / again,
		'exiftool files a second': files / exiftool,
		'exiftool tags a second': theirTags / exiftool,
		'times exiftool, files': exiftool / seconds,
		'times exiftool, tags': tags / seconds / (theirTags / exiftool),
		'bytes of tags an item': bytes
	};
	return {
		figures,
		columns: [`${files} JPEGs`, 'files a second', 'tags a second', 'times ExifTool, files', 'tags'],
		rows: [
			[
				'scan in Chromium: read, fingerprinted, stored',
				short(figures['files a second']),
				short(figures['tags a second']),
				short(figures['times exiftool, files']),
				short(figures['times exiftool, tags'])
			],
			[
				'ExifTool, one process, `-j -G1 -a`',
				short(figures['exiftool files a second']),
				short(figures['exiftool tags a second']),
				1,
				1
			]
		],
		notes: [
			`Scanned again unchanged: ${short(figures['unchanged files a second'])} files a second. Tags take ${Math.round(bytes)} bytes an item in the database. Wall clock, median of ${turns} turns taken in alternation; ExifTool's tags without those about the file system.`
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

/** @param {string} folder */
function serve(folder) {
	/** @type {Record<string, string>} */
	const types = { '.html': 'text/html', '.js': 'text/javascript' };
	const names = new Set(readdirSync(folder, { recursive: true }).map(String));
	const server = createServer(({ url = '/' }, response) => {
		const name = url === '/' ? 'index.html' : url.slice(1);
		if (!names.has(name)) {
			response.writeHead(404).end();
			return;
		}
		const type = types[extname(name)] ?? 'application/octet-stream';
		response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
		response.end(readFileSync(join(folder, name)));
	});
	return {
		/** @type {Promise<string>} */
		address: new Promise((resolve) => {
			server.listen(0, '127.0.0.1', () => {
				const address = server.address();
				resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}/`);
			});
		}),
		close: () => server.close()
	};
}

/** Drops a real folder on the page, which gets a handle of it. @param {import('playwright').Page} page @param {string} folder */
async function drop(page, folder) {
	const session = await page.context().newCDPSession(page);
	for (const type of /** @type {const} */ (['dragEnter', 'dragOver', 'drop'])) {
		await session.send('Input.dispatchDragEvent', {
			type,
			x: 50,
			y: 50,
			data: { items: [], files: [folder], dragOperationsMask: 1 }
		});
	}
	await page.waitForFunction(() => document.title === 'ready');
}
