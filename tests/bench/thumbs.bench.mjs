/** A screenful of kept pictures read from disk: pack files against IndexedDB. */
import { join } from 'node:path';
import { median, short } from '../../scripts/bench-context.mjs';
import { withPage } from './bench-page.mjs';

const pictures = 1200;
const rounds = 40;
const screenful = 60;

/** @type {import('../../scripts/bench-context.mjs').Benchmark} */
export default {
	name: 'thumbs',
	title: `${screenful} kept pictures of ${pictures.toLocaleString('en')}, read from disk before they are decoded`,
	run: ({ temporary }) =>
		temporary((folder) =>
			withPage(
				{ page: 'thumbs-page', site: join(folder, 'site'), profile: join(folder, 'profile') },
				async (page) => {
					/** @type {{ times: Record<string, number[]>, bytes: number }} */
					const measured = await page.evaluate(
						// @ts-expect-error: the page's own function
						(wish) => globalThis.measure(wish),
						{ pictures, rounds }
					);
					return report(measured);
				}
			)
		)
};

/** @param {{ times: Record<string, number[]>, bytes: number }} measured */
function report({ times, bytes }) {
	const at = (/** @type {string} */ name) => median(times[name] ?? []);
	/** The middle of the ratios turn by turn. @param {string} slow @param {string} quick */
	const ratio = (slow, quick) =>
		median((times[slow] ?? []).map((ms, turn) => ms / (times[quick]?.[turn] ?? NaN)));
	/** @type {Record<string, number>} */
	const figures = {};
	for (const kind of ['neighbours', 'random']) {
		for (const store of ['packs', 'blobs', 'buffers', 'addresses packs', 'addresses blobs']) {
			figures[`${store} ${kind} ms`] = at(`${store} ${kind}`);
		}
		for (const store of ['blobs', 'buffers']) {
			figures[`${store} times packs, ${kind}`] = ratio(`${store} ${kind}`, `packs ${kind}`);
		}
		figures[`addresses: blobs times packs, ${kind}`] = ratio(
			`addresses blobs ${kind}`,
			`addresses packs ${kind}`
		);
	}
	/** @param {string} title @param {string} name @param {string} [baseline] */
	const row = (title, name, baseline) => [
		title,
		...['neighbours', 'random'].flatMap((kind) => [
			short(at(`${name} ${kind}`)),
			baseline === undefined ? 1 : short(ratio(`${name} ${kind}`, `${baseline} ${kind}`))
		])
	];
	return {
		figures,
		columns: ['milliseconds', 'neighbours', 'times packs', 'random', 'times packs'],
		rows: [
			row('bytes in the worker: packs, their places looked up', 'packs'),
			row('bytes in the worker: IndexedDB, blobs', 'blobs', 'packs'),
			row('bytes in the worker: IndexedDB, buffers', 'buffers', 'packs'),
			row('addresses on the page: packs, by the worker', 'addresses packs'),
			row('addresses on the page: IndexedDB, blobs', 'addresses blobs', 'addresses packs')
		],
		notes: [
			`Wished: at most 2 ms before decoding, and IndexedDB at least 5 times that. Pictures of ${(bytes / 1000).toFixed(1)} kB; median of ${rounds} screenfuls, all stores in turn on the same ones; the browser's and the system's caches are warm. The address of a blob that lies in IndexedDB is made before anything is read of it: decoding reads it then, while that of a picture of a pack has its bytes already.`
		]
	};
}
