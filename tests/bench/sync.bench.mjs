/** Two libraries kept in step over a folder: the first time, and when something is said later. */
import { join } from 'node:path';
import { median, short } from '../../scripts/bench-context.mjs';
import { gazetteer } from '../../scripts/gazetteer.mjs';
import { withPage } from './bench-page.mjs';

/** `MEDIATHEQUE_BENCH_EDITS` sets another number. */
const edits = Number(process.env.MEDIATHEQUE_BENCH_EDITS) || 20_000;
const presets = 1000;
const rounds = 11;

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'sync',
	title: `${edits.toLocaleString('en')} edits and ${presets.toLocaleString('en')} presets, kept in step between two devices over a folder`,
	patience: 10 * 60_000,
	run: ({ temporary }) =>
		temporary((folder) =>
			withPage(
				{
					page: 'sync-page',
					site: join(folder, 'site'),
					profile: join(folder, 'profile'),
					plugins: [gazetteer()],
					offers: 'syncBench'
				},
				async (_page, ask) => {
					await ask('fill', edits, presets);
					const first = /** @type {{ out: number, in: number }} */ (await ask('first'));
					const held = /** @type {{ edits: number, presets: number }} */ (await ask('held', 'there'));
					if (held.edits !== edits || held.presets !== presets)
						throw new Error(`There are ${held.edits} edits and ${held.presets} presets there`);
					/** @type {Record<'one' | 'many' | 'itself', number[]>} */
					const later = { one: [], many: [], itself: [] };
					// In turns, so that what else the machine does falls on all of them.
					// Never the stars that it has: that would be no edit.
					let said = 1;
					const stars = () => 1 + (said++ % 5);
					for (let round = 0; round < rounds; round++) {
						later.one.push(await ask('later', 1, stars()));
						later.many.push(await ask('later', 1000, stars()));
						later.itself.push(await ask('byItself', stars()));
					}
					return report(first, later);
				}
			)
		)
};

/**
 * @param {{ out: number, in: number }} first
 * @param {Record<'one' | 'many' | 'itself', readonly number[]>} later
 */
function report(first, later) {
	/** @param {string} name @param {readonly number[]} times @param {string} most */
	const row = (name, times, most) => [name, short(median([...times])), short(Math.max(...times)), most];
	return {
		figures: {
			'first out, ms': first.out,
			'first in, ms': first.in,
			'one edit, ms': median([...later.one]),
			'1,000 items, ms': median([...later.many]),
			'by itself, ms': median([...later.itself])
		},
		columns: ['', 'median, ms', 'slowest, ms', 'wished, ms'],
		rows: [
			row('the first time: sealed into the folder', [first.out], ''),
			row('the first time: taken out of it', [first.in], ''),
			row('both', [first.out + first.in], '< 10,000'),
			row('an edit of one item, both asked to sync', later.one, '< 500'),
			row('an edit of 1,000 items, both asked to sync', later.many, '< 1,000'),
			row('an edit of one item, as both notice it', later.itself, '')
		],
		notes: [
			'Two libraries of one browser with a thread each, a folder of its own files between them: an edit counts when it lies in the log of the other, on the disk.'
		]
	};
}
