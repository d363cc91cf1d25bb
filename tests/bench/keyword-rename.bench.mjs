/** A parent keyword of many items renamed by one edit, against an edit for each item, in turns in Chromium's own database. */
import { join } from 'node:path';
import { median, short } from '../../scripts/bench-context.mjs';
import { gazetteer } from '../../scripts/gazetteer.mjs';
import { withPage } from './bench-page.mjs';

const library = 20_000;
const items = 5000;
/** Items that get an edit each: enough to tell what one costs. */
const single = 200;
const rounds = 5;
/** Milliseconds that it may take. */
const most = 1000;

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'keyword-rename',
	title: `A parent keyword of ${items.toLocaleString('en')} items of ${library.toLocaleString('en')}, renamed`,
	patience: 10 * 60_000,
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
					await ask('tag', items, 'parent 0');
					await ask('tag', single, 'other 0');
					/** @type {{ readonly together: number, readonly each: number }[]} */
					const turns = [];
					for (let round = 0; round < rounds; round++) {
						const each = await ask('renameEach', single, `other ${round}`, `other ${round + 1}`);
						const together = await ask('rename', items, `parent ${round}`, `parent ${round + 1}`);
						turns.push({ together, each: (each / single) * items });
					}
					return report(turns);
				}
			)
		)
};

/** @param {readonly { readonly together: number, readonly each: number }[]} turns */
function report(turns) {
	const together = median(turns.map((turn) => turn.together));
	const each = median(turns.map((turn) => turn.each));
	// Of the same turn: what else the machine does is in both.
	const ratio = median(turns.map((turn) => turn.each / turn.together));
	return {
		figures: { 'rename ms': together, 'rename ratio': ratio },
		columns: ['items', 'one edit, ms', 'an edit an item, ms', 'ratio'],
		rows: [[items.toLocaleString('en'), short(together), short(each), `${short(ratio)}x`]],
		notes: [
			`On the disk and in the log before it is acknowledged. Edits of an item each: ${single} were timed a turn, and counted up. Median of ${rounds} turns; slowest ${short(Math.max(...turns.map((turn) => turn.together)))} ms. Wanted: below ${most} ms.`
		]
	};
}
