/** The `read` command: files in, JSON or text out, in the order asked for. */
import { pathsOf } from './inputs.ts';
import { jsonFrame, jsonOf } from './json-form.ts';
import type { ReadOptions } from './options.ts';
import { reportOn, type Report } from './report.ts';
import { textFormOf } from './text-form.ts';

/** Takes text; a promise says: wait for it before the next. */
export type Write = (text: string) => Promise<void> | undefined;

/** Files being read at once: while one waits for an unpacked block, others go on. */
const atOnce = 8;
/** Characters gathered before they are written. */
const chunk = 64 * 1024;

/**
 * Reads and prints everything asked for.
 * @returns whether every file could be read
 */
export async function runRead(options: ReadOptions, write: Write): Promise<boolean> {
	const paths = pathsOf(options.inputs, options.recurse);
	const frame = options.json ? jsonFrame : { start: '', between: '', end: '', none: '' };
	const form = formOf(options);
	let waiting = '';
	let written = 0;
	let whole = true;
	for await (const report of inOrder(paths, (path) => reportOn(path, options), atOnce)) {
		waiting += (written === 0 ? frame.start : frame.between) + form(report);
		written++;
		whole &&= !report.failed;
		if (waiting.length >= chunk) {
			await write(waiting);
			waiting = '';
		}
	}
	await write(waiting + (written === 0 ? frame.none : frame.end));
	return whole;
}

function formOf({ json, groups, all, inputs, recurse }: ReadOptions): (report: Report) => string {
	if (json) return (report) => jsonOf(report, groups);
	const [first] = inputs;
	const one = inputs.length === 1 && first !== undefined && 'path' in first && !recurse;
	return (report) => textFormOf(report, { groups, all, heading: !(one && report.path === first.path) });
}

/** Does work on some items at once and gives the results in the order of the items. `work` must not reject. */
async function* inOrder<Item, Result>(
	items: Iterable<Item>,
	work: (item: Item) => Promise<Result>,
	width: number
): AsyncGenerator<Result> {
	const running: Promise<Result>[] = [];
	for (const item of items) {
		running.push(work(item));
		const oldest = running.length >= width ? running.shift() : undefined;
		if (oldest) yield await oldest;
	}
	for (const rest of running) yield await rest;
}
