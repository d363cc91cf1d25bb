/** How much room a library takes: made items stored by the scan's code, then packed, in Chromium's own database. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { median, short } from '../../scripts/bench-context.mjs';
import { browserOn } from './built-app.mjs';

const count = Number(process.env.MEDIATHEQUE_DISK_ITEMS ?? 100_000);
/** Items of one call of the page: a part of the work that is surely done before the page is taken for hung. */
const part = 2500;

/** @typedef {{ rows: number, pages: number, usage: number }} Sizes bytes */

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'disk',
	title: `A library of ${count.toLocaleString('en')} items with about 260 tags each: bytes on the disk, and how fast tags are read`,
	patience: 40 * 60_000,
	run: ({ inRepository, temporary }) =>
		temporary(async (folder) => {
			const site = join(folder, 'site');
			const profile = join(folder, 'profile');
			const root = inRepository('tests/bench/disk-page');
			/** @type {import('vite').InlineConfig} */
			const config = {
				configFile: false,
				root,
				logLevel: 'warn',
				build: { outDir: site, emptyOutDir: true, minify: false }
			};
			await build(config);
			const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
			const url = server.resolvedUrls?.local[0] ?? '';
			try {
				let tags = 0;
				const [stored, readBefore] = await opened(profile, url, async (ask) => {
					for (let from = 0; from < count; from += part) {
						tags += await ask('fill', count, from, Math.min(count, from + part));
					}
					return [await ask('sizes'), await reads(ask)];
				});
				const storedFiles = bytesIn(profile);
				const [seconds, walked] = await opened(profile, url, async (ask) => {
					const before = await ask('walk');
					const seconds = await ask('pack');
					return [seconds, before];
				});
				const [packed, readAfter, walkedAfter] = await opened(profile, url, async (ask) => {
					const after = await ask('walk');
					const read = await reads(ask);
					return [await ask('sizes'), read, after];
				});
				const packedFiles = bytesIn(profile);
				return report({
					tags,
					before: { sizes: stored, files: storedFiles, read: readBefore, walked },
					after: { sizes: packed, files: packedFiles, read: readAfter, walked: walkedAfter },
					seconds
				});
			} finally {
				await server.close();
			}
		})
};

/** @typedef {(name: string, ...args: unknown[]) => Promise<any>} Ask */

/**
 * Opens the page in the profile, and closes the browser again: its database is then at rest.
 * @template T
 * @param {string} profile
 * @param {string} url
 * @param {(ask: Ask) => Promise<T>} use
 */
async function opened(profile, url, use) {
	const { context, page } = await browserOn(profile);
	try {
		await page.goto(url);
		await page.waitForFunction('"disk" in globalThis');
		return await use((name, ...args) =>
			page.evaluate(`globalThis.disk.${name}(${args.map((one) => JSON.stringify(one)).join()})`)
		);
	} finally {
		await context.close();
	}
}

/** The tags of 200 items far from each other, milliseconds each. @param {Ask} ask @returns {Promise<number[]>} */
function reads(ask) {
	return ask(
		'readTimes',
		Array.from({ length: 200 }, (_, at) => 1 + ((at * 7919) % count))
	);
}

/** Bytes of the files of all databases of the profile. @param {string} profile */
function bytesIn(profile) {
	const folder = join(profile, 'Default', 'IndexedDB');
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/**
 * @typedef {{ sizes: Sizes, files: number, read: number[], walked: { seconds: number, items: number } }} Measured
 * @param {{ tags: number, before: Measured, after: Measured, seconds: number }} found
 */
function report({ tags, before, after, seconds }) {
	if (before.walked.items !== count || after.walked.items !== count)
		throw new Error('Items have lost their tags');
	/** @param {Measured} one */
	const bytes = ({ sizes, files }) => ({
		tags: (sizes.rows + sizes.pages) / count,
		estimate: sizes.usage / count,
		files: files / count
	});
	/** @param {number[]} times */
	const late = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;
	const [rows, pages] = [bytes(before), bytes(after)];
	return {
		figures: {
			'tags an item': tags / count,
			'bytes an item, files': pages.files,
			'bytes an item, estimate': pages.estimate,
			'bytes of tags an item': pages.tags,
			'bytes an item in rows, files': rows.files,
			'bytes of tags an item in rows': rows.tags,
			'tags of an item ms': median(after.read),
			'tags of an item p95 ms': late(after.read),
			'walk s': after.walked.seconds,
			'walk in rows s': before.walked.seconds,
			'packing s': seconds
		},
		columns: [
			'bytes an item',
			'all: files after closing',
			'all: told by the browser',
			'tags alone',
			'tags of one item, ms (p95)',
			'two tags of all items, s'
		],
		rows: [row('as a scan leaves it', rows, before), row('packed', pages, after)],
		notes: [
			`${short(tags / count)} tags an item. All is items, files with their indices, tags, words, and what files say; no thumbnails. Packed in ${short(seconds)} s.`
		]
	};

	/** @param {string} name @param {ReturnType<typeof bytes>} size @param {Measured} one */
	function row(name, size, { read, walked }) {
		return [
			name,
			...[size.files, size.estimate, size.tags].map((value) => String(Math.round(value))),
			`${short(median(read))} (${short(late(read))})`,
			short(walked.seconds)
		];
	}
}
