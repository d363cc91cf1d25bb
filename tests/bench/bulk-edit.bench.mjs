/** One edit of many items against one edit for each of them, in Chromium's own database, with the log in both. */
import { join } from 'node:path';
import { median, short } from '../../scripts/bench-context.mjs';
import { gazetteer } from '../../scripts/gazetteer.mjs';
import { withPage } from './bench-page.mjs';

const library = 20_000;
const sizes = [1000, 10_000];
/** Items that get an edit each: enough to tell what one costs. */
const single = 300;
const rounds = 3;

/** @typedef {{ planned: number, done: number, undo: number }} Job */
/** @typedef {{ size: number, set: number, undo: number, each: number, job: Job }} Turn */

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'bulk-edit',
	title: `A title for many items of ${library.toLocaleString('en')}: one edit, its undo, and an edit an item`,
	patience: 20 * 60_000,
	run: ({ temporary }) =>
		temporary((folder) =>
			withPage(
				{
					page: 'edit-page',
					site: join(folder, 'site'),
					profile: join(folder, 'profile'),
					offers: 'edits',
					plugins: [gazetteer()]
				},
				async (_page, ask) => {
					await ask('fill', library);
					/** @type {Turn[]} */
					const turns = [];
					for (let round = 0; round < rounds; round++) {
						for (const size of sizes) {
							const each = (await ask('oneByOne', single, `each ${round} ${size}`)) / single;
							const { set, undo } = await ask('together', size, `together ${round} ${size}`);
							const job = await ask('asJob', size, `job ${round} ${size}`);
							turns.push({ size, set, undo, each, job });
						}
					}
					return report(turns);
				}
			)
		)
};

/** @param {Turn[]} turns */
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
		const planned = median(own.map((turn) => turn.job.planned));
		const done = median(own.map((turn) => turn.job.done));
		const back = median(own.map((turn) => turn.job.undo));
		const jobRatio = median(own.map((turn) => (turn.each * size) / turn.job.done));
		figures[`${size} items as a job ms`] = done;
		figures[`${size} items as a job undo ms`] = back;
		figures[`${size} items preview ms`] = planned;
		figures[`${size} items as a job ratio`] = jobRatio;
		return [
			size.toLocaleString('en'),
			short(set),
			short(undo),
			short(each),
			`${short(ratio)}x`,
			short(planned),
			short(done),
			short(back),
			`${short(jobRatio)}x`
		];
	});
	return {
		figures,
		columns: [
			'items',
			'one edit, ms',
			'its undo, ms',
			'an edit an item, ms',
			'ratio',
			'preview, ms',
			'job, ms',
			'its undo, ms',
			'ratio'
		],
		rows,
		notes: [
			`Both reach the disk before they are acknowledged, and are in the log. Edits of an item each: ${single} were timed a turn, and counted up. Median of ${rounds} turns.`,
			'The job fills in a template and adds a keyword, in parts of 500 items with a result for each, as a person has it done; the preview plans every change before.'
		]
	};
}
