/** A page with 5,000 items and a bulk edit of all of them, for a browser that is killed while it runs. */
import { leftReasons, type LeftReason } from '#lib/library/bulk/run.ts';
import { bulkPreview } from '#lib/workers/bulk/service.ts';
import { beginBrowserLog } from '#lib/storage/browser-log.ts';
import { clockOf } from '#lib/storage/edits.ts';
import { goBack } from '#lib/storage/history.ts';
import { queueIn } from '#lib/storage/queue.ts';
import { LibraryDb } from '#lib/storage/schema.ts';
import { numberedItem } from '../../library/plain-item.ts';
import { disagreements } from '../../storage/log-and-state.ts';
import QueueWorker from './queue.ts?worker';

const count = 5000;
const db = new LibraryDb('killed edits');
const queue = queueIn(db);

/** What a round gives all items. */
const titleOf = (round: number) => `Round ${round}`;

export interface EditsPage {
	/** Fills the library, once. */
	fill(): Promise<void>;
	/** Begins to give all items the title of a round. */
	begin(round: number): Promise<void>;
	/**
	 * How many items there are, and how many of all have the title of a round, the one before, or neither; what does not fit;
	 * whether the job is over.
	 */
	look(round: number): Promise<{
		held: number;
		fresh: number;
		old: number;
		neither: number;
		found: readonly string[];
		twice: number;
		state: string | undefined;
	}>;
	/** Undoes or redoes the last step. @returns how many edits that took */
	back(way: number): Promise<number>;
}

const page: EditsPage = {
	async fill() {
		await db.items.bulkAdd(
			Array.from({ length: count }, (_, index) => numberedItem(index + 1, { title: titleOf(0) }))
		);
	},
	async begin(round) {
		const items = Uint32Array.from({ length: count }, (_, index) => index + 1);
		const steps = [{ operation: 'set', parameters: { field: 'title', value: titleOf(round) } }];
		const now = Date.now();
		const preview = bulkPreview(db);
		await preview.open(items);
		const { marks } = await preview.preview(
			{ steps, language: 'en', now },
			() => undefined,
			new AbortController().signal
		);
		const says = Object.fromEntries(leftReasons.map((reason) => [reason, reason])) as Record<
			LeftReason,
			string
		>;
		const title = titleOf(round);
		await queue.add(
			{ kind: 'bulk', title: { name: title }, total: count },
			{ title, items, steps, marks, language: 'en', now, says }
		);
		work();
	},
	async look(round) {
		const items = await db.items.toArray();
		const jobs = await queue.all();
		const job = jobs.find(({ title }) => 'name' in title && title.name === titleOf(round));
		const rows = job ? await db.edits.where('job').equals(job.id).toArray() : [];
		const times = new Map<number, number>();
		for (const row of rows) for (const id of row.ids) times.set(id, (times.get(id) ?? 0) + 1);
		const of = (title: string) => items.filter((item) => item.title === title).length;
		const [fresh, old] = [of(titleOf(round)), of(titleOf(round - 1))];
		return {
			held: items.length,
			fresh,
			old,
			neither: count - fresh - old,
			found: await disagreements(db),
			twice: [...times.values()].filter((time) => time > 1).length,
			state: job?.state
		};
	},
	async back(way) {
		const taking = { clock: await clockOf(db), title: () => 'Back' };
		return (await goBack(db, way < 0 ? 'undo' : 'redo', taking))?.edits.length ?? 0;
	}
};
// As the app does at each start: a kill may have cut what the browser wrote.
await beginBrowserLog(db.name);
Object.assign(globalThis, { editsPage: page });

/** Asked for only when all was looked at as the kill left it. */
let thread: Worker | undefined;
function work(): void {
	if (thread) return;
	thread = new QueueWorker();
	thread.postMessage(db.name);
}
Object.assign(globalThis, { work });
document.title = 'ready';
