/** The `read` command: files in, JSON, CSV, text or bytes out, in the order asked for. */
import type { Lookup } from './condition.ts';
import { Pages } from './file-source.ts';
import type { Form } from './form.ts';
import { filesOf, type Walk } from './inputs.ts';
import { jsonForm } from './json-form.ts';
import type { ReadOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { reportOn, type Report } from './report.ts';

/** Takes text or bytes; a promise says: wait for it before the next. */
export type Write = (text: string | Uint8Array) => Promise<void> | undefined;

/** Files being read at once: while one waits for an unpacked block, another goes on. More only keep more in memory. */
const atOnce = 2;

/**
 * Reads and prints everything asked for; what became of the files is told in the progress's counts.
 * @throws WrongCondition
 */
export async function runRead(options: ReadOptions, write: Write, progress: Progress): Promise<void> {
	const { form, asked, quiet, all, families, moments } = options;
	const written = await formOf(options);
	const holds = await conditionsOf(options.conditions);
	const { counts } = progress;
	const pages = new Pages();
	const walk: Walk = {
		pages,
		get folders() {
			return counts.folders;
		},
		set folders(folders) {
			counts.folders = folders;
		},
		trouble(folder, error) {
			counts.failed++;
			progress.note(`Error: ${error instanceof Error ? error.message : String(error)} - ${folder}`);
		}
	};
	/** JSON tells trouble in the object of the file; so do the others, unless only some tags are shown. */
	const told = form === 'json' || (asked.length === 0 && !(options.binary && form === 'text'));
	const together = options.grouped || (form === 'text' && families.length > 0 && asked.length === 0);
	// Each moment tells the same tags.
	const everyGroup = all || moments || (form === 'json' && families.length > 0);
	const reading = { ...options, told, holds, together, all: everyGroup };

	const gather = gatherer(written, write);
	for await (const report of inOrder(
		filesOf(options, walk),
		(named) => reportOn(named, reading, pages),
		atOnce
	)) {
		if (report.skipped) counts.skipped++;
		else if (report.failed !== undefined) counts.failed++;
		else counts.read++;
		if (report.failed !== undefined && !told) progress.note(`Error: ${report.failed} - ${report.path}`);
		if (asked.length > 0 && quiet < 2) {
			for (const warning of report.warnings.slice(0, 1))
				progress.note(`Warning: ${warning} - ${report.path}`);
		}
		if (!report.skipped && (told || report.failed === undefined || report.rows.length > 0))
			await gather.add(report);
		report.release?.();
		progress.done(report.path);
	}
	await gather.end();
}

/** Puts the form of one file after the other. */
function gatherer(form: Form, write: Write) {
	let count = 0;
	return {
		async add(report: Report): Promise<void> {
			const part = form.of(report);
			const before = count === 0 ? form.start : form.between;
			count++;
			if (typeof part === 'string') {
				const waiting = write(before + part);
				// Seldom: what need not be waited for is not, which spares a turn for every file.
				if (waiting) await waiting;
				return;
			}
			if (before !== '') await write(before);
			for await (const piece of part) await write(piece);
		},
		async end(): Promise<void> {
			const rest = form.rest?.() ?? '';
			const last = (count === 0 ? form.none : form.end) + rest;
			if (last !== '') await write(last);
		}
	};
}

/** The forms other than JSON are loaded when they are wanted: each start of the command counts. */
async function formOf(options: ReadOptions): Promise<Form> {
	const { form, binary, inputs, quiet, recurse } = options;
	if (form === 'json') return jsonForm(options);
	if (form === 'csv') {
		const { csvForm } = await import('./csv-form.ts');
		return csvForm({ ...options, asked: options.asked.length > 0 });
	}
	if (binary) return (await import('./binary-form.ts')).binaryForm(options);
	const { textForm } = await import('./text-form.ts');
	const [first] = inputs;
	const one = inputs.length === 1 && recurse === 'no' ? first?.path : undefined;
	return textForm({ ...options, heading: (path) => quiet === 0 && path !== one });
}

async function conditionsOf(texts: readonly string[]): Promise<((lookup: Lookup) => boolean) | undefined> {
	if (texts.length === 0) return undefined;
	const { conditionOf } = await import('./condition.ts');
	const conditions = texts.map((text) => conditionOf(text));
	return (lookup) => conditions.every((condition) => condition(lookup));
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
