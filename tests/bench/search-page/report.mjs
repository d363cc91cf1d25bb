/** What came of searches, kind by kind. */
import { median, short } from '../../../scripts/bench-context.mjs';
import { p95 } from './run.mjs';

/** @typedef {import('./page.mjs').Timed} Timed */

const pooled = {
	clean: ['word', 'multi', 'prefix'],
	'one typo': ['word-typo1', 'typo1'],
	'two typos': ['typo2']
};

/** @param {readonly (boolean | undefined)[]} found */
const share = (found) => {
	const asked = found.filter((one) => one !== undefined);
	return asked.filter(Boolean).length / asked.length;
};

/** @param {number} value */
const part = (value) => (Number.isNaN(value) ? '' : value.toFixed(3).replace('0.', '.'));

/**
 * @param {readonly Timed[]} timed
 * @param {string} other name of what it was compared with
 */
export function reportSearches(timed, other) {
	/** @type {Record<string, number>} */
	const figures = {};
	/** @type {(string | number)[][]} */
	const rows = [];
	const kinds = [...new Set(timed.map(({ kind }) => kind))];
	for (const kind of kinds) {
		const list = timed.filter((one) => one.kind === kind);
		const [ours, theirs, plain] = /** @type {const} */ (['ours', 'theirs', 'plain']).map((side) =>
			list.map((one) => one[side])
		);
		if (!ours || !theirs || !plain) continue;
		const recall = share(list.map(({ found }) => found));
		const otherRecall = share(list.map(({ theirsFound }) => theirsFound));
		figures[`${kind} p50 ms`] = median(ours);
		figures[`${kind} p95 ms`] = p95(ours);
		if (!Number.isNaN(recall)) figures[`${kind} recall`] = recall;
		const compared = !theirs.some(Number.isNaN);
		if (compared) {
			figures[`${kind} p95 ms, ${other}`] = p95(theirs);
			figures[`${kind} times ${other} p50`] = median(theirs) / median(ours);
			figures[`${kind} times ${other} p95`] = p95(theirs) / p95(ours);
			if (!Number.isNaN(otherRecall)) figures[`${kind} recall, ${other}`] = otherRecall;
		}
		rows.push([
			kind,
			list.length,
			`${short(median(ours))} / ${short(p95(ours))}`,
			part(recall),
			...(compared
				? [
						`${short(median(theirs))} / ${short(p95(theirs))}`,
						part(otherRecall),
						`${short(median(theirs) / median(ours))} / ${short(p95(theirs) / p95(ours))}`
					]
				: []),
			...(plain.some(Number.isNaN) ? [] : [short(median(plain))])
		]);
	}
	for (const [name, of] of Object.entries(pooled)) {
		const list = timed.filter(({ kind }) => of.includes(kind));
		if (list.length > 0) figures[`recall, ${name}`] = share(list.map(({ found }) => found));
		if (list.length > 0 && other !== '')
			figures[`recall, ${name}, ${other}`] = share(list.map(({ theirsFound }) => theirsFound));
	}
	return { figures, rows };
}

/** @param {Record<string, number>} figures */
export const recallNote = (figures, other = '') =>
	`Recall of the item meant among the first ten, pooled: ${Object.keys(pooled)
		.map((name) => {
			const theirs = other === '' ? '' : ` (${part(figures[`recall, ${name}, ${other}`] ?? NaN)})`;
			return `${name} ${part(figures[`recall, ${name}`] ?? NaN)}${theirs}`;
		})
		.join(', ')}.`;
