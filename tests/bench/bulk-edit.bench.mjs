/** One edit of many items against one edit for each of them, in Chromium's own database, with the log in both. */
import { join } from 'node:path';
import { build, preview } from 'vite';
import { median, short } from '../../scripts/bench-context.mjs';
import { browserOn } from './built-app.mjs';

const library = 20_000;
const sizes = [1000, 10_000];
/** Items that get an edit each: enough to tell what one costs. */
const single = 300;
const rounds = 3;

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'bulk-edit',
	title: `A title for many items of ${library.toLocaleString('en')}: one edit, its undo, and an edit an item`,
	patience: 20 * 60_000,
	run: ({ inRepository, temporary }) =>
		temporary(async (folder) => {
			/** @type {import('vite').InlineConfig} */
			const config = {
				configFile: false,
				root: inRepository('tests/bench/edit-page'),
				logLevel: 'warn',
				build: { outDir: join(folder, 'site'), emptyOutDir: true, minify: false }
			};
			await build(config);
			const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
			const { context, page } = await browserOn(join(folder, 'profile'));
			/** @param {string} name @param {unknown[]} args */
			const ask = (name, ...args) =>
				page.evaluate(`globalThis.edits.${name}(${args.map((one) => JSON.stringify(one)).join()})`);
			try {
				await page.goto(server.resolvedUrls?.local[0] ?? '');
				await page.waitForFunction('"edits" in globalThis');
				await ask('fill', library);
				/** @type {{ size: number, set: number, undo: number, each: number }[]} */
				const turns = [];
				for (let round = 0; round < rounds; round++) {
					for (const size of sizes) {
						const each = (await ask('oneByOne', single, `each ${round} ${size}`)) / single;
						const { set, undo } = await ask('together', size, `together ${round} ${size}`);
						turns.push({ size, set, undo, each });
					}
				}
				return report(turns);
			} finally {
				await context.close();
				await server.close();
			}
		})
};

/** @param {{ size: number, set: number, undo: number, each: number }[]} turns */
function report(turns) {
	/** @type {Record<string, number>} */
	const figures = {};
	const rows = sizes.map((size) => {
		const own = turns.filter((turn) => turn.size === size);
		const set = median(own.map((turn) => turn.set));
		const undo = median(own.map((turn) => turn.undo));
		const each = median(own.map((turn) => turn.each * size));
		// Of the same turn: what else the machine does is in both.
		const ratio = median(own.map((turn) => (turn.each * size) / turn.set));
		figures[`${size} items ms`] = set;
		figures[`${size} items undo ms`] = undo;
		figures[`${size} items ratio`] = ratio;
		return [size.toLocaleString('en'), short(set), short(undo), short(each), `${short(ratio)}x`];
	});
	return {
		figures,
		columns: ['items', 'one edit, ms', 'its undo, ms', 'an edit an item, ms', 'ratio'],
		rows,
		notes: [
			`Both reach the disk before they are acknowledged, and are in the log. Edits of an item each: ${single} were timed a turn, and counted up. Median of ${rounds} turns.`
		]
	};
}
