/** A bulk edit in the making: which items, what is to be done, how it would look, and the run that does it. */
import type { ChosenPhoto, Operation, Overview, Problem, Step } from '#lib/library/bulk/operation.ts';
import { operationOf } from '#lib/library/bulk/operations.ts';
import { leftReasons, type LeftReason } from '#lib/library/bulk/run.ts';
import { startOf } from '#lib/library/bulk/steps.ts';
import type { ItemId } from '#lib/library/item.ts';
import type { Track } from '#lib/library/tracks/track.ts';
import { ownZone } from '#lib/library/time-zone.ts';
import { startBulkPreview } from '#lib/workers/bulk/client.ts';
import type { BulkPreviewService, Preview, PreviewRow, RowFilter } from '#lib/workers/bulk/contract.ts';
import type { App } from './app.svelte.ts';
import { ChosenItems, type Whose } from './chosen-items.svelte.ts';
import { copiedFields } from './copied-fields.ts';
import { jobsOf } from './jobs.svelte.ts';
import type { JobLine } from './jobs/line.ts';
import { bulkWords } from './messages/bulk-words.ts';
import { language } from './messages/words.svelte.ts';
import { perApp } from './per-app.svelte.ts';

/** A step of the form; its key stays while its parameters change. */
export interface FormStep extends Step {
	readonly key: number;
}

/** Milliseconds of rest after which what was typed is planned. */
const rest = 200;
/** Photos to choose one from. */
const mostPhotos = 300;
/** Of the title of an edit. */
const longestTitle = 500;

export class Bulk {
	steps = $state.raw<readonly FormStep[]>([]);
	readonly chosen: ChosenItems;
	preview = $state.raw<Preview | undefined>(undefined);
	/** How far the planning is; undefined while there is none. */
	planning = $state.raw<{ readonly done: number; readonly total: number } | undefined>(undefined);
	filter = $state<RowFilter>('all');
	overview = $state.raw<Overview>({ count: 0 });
	/** The job that does it, once it was applied. */
	job = $state<string | undefined>(undefined);
	/** The one that had the keyboard when it was opened. */
	#focused: ItemId | undefined;
	#service: (BulkPreviewService & Disposable) | undefined;
	#opened: Promise<unknown> = Promise.resolve();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#abort = new AbortController();
	#key = 0;
	#turn = 0;
	/** Counts how often it was opened and closed: what comes later is of another visit. */
	#visit = 0;
	/** Whether the run is on its way into the queue. */
	#applying = $state(false);
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		this.chosen = new ChosenItems(app);
	}

	get items(): Uint32Array {
		return this.chosen.items;
	}

	/** Problems of one step. */
	problemsOf(step: number): readonly Problem[] {
		return this.preview?.problems.filter((one) => one.step === step) ?? [];
	}

	/** The run as the list of jobs has it. */
	get line(): JobLine | undefined {
		return jobsOf(this.#app).lineOf(this.job);
	}

	get canApply(): boolean {
		return (
			this.job === undefined &&
			!this.#applying &&
			this.chosen.known &&
			this.planning === undefined &&
			(this.preview?.changed ?? 0) > 0
		);
	}

	/** Begins anew with what is selected and shown now; the steps of before stay. */
	async open(): Promise<void> {
		this.job = undefined;
		this.preview = undefined;
		this.#applying = false;
		const visit = ++this.#visit;
		await this.chosen.open();
		if (visit !== this.#visit) return;
		this.#focused = this.#app.selection.focused;
		this.#take();
	}

	/** Of which items it shall be. */
	take(whose: Whose): void {
		this.chosen.choose(whose);
		if (this.chosen.known) this.#take();
	}

	#take(): void {
		this.#service ??= startBulkPreview();
		const turn = ++this.#turn;
		this.#opened = this.#service.open(this.items).then((overview) => {
			if (turn === this.#turn) this.overview = overview;
		});
		this.#plan();
	}

	/** Lets go of the worker; a run goes on without. */
	close(): void {
		clearTimeout(this.#timer);
		this.#abort.abort();
		this.#service?.[Symbol.dispose]();
		this.#service = undefined;
		this.#visit++;
		this.planning = undefined;
		this.preview = undefined;
		if (this.job !== undefined || this.#applying) this.steps = [];
		this.job = undefined;
	}

	/** Opens the form with this one change in it. */
	begin(id: string): void {
		this.steps = [];
		this.add(id);
		this.#app.shell.dialog = 'bulk';
	}

	add(id: string, parameters: Step['parameters'] = {}): void {
		const operation = operationOf(id);
		if (!operation) return;
		const known = id === 'paste' ? { values: copiedFields() } : id === 'track' ? { zone: ownZone() } : {};
		const step = {
			key: this.#key++,
			operation: id,
			parameters: { ...startOf(operation), ...known, ...parameters }
		};
		this.steps = [...this.steps, step];
		this.#plan();
	}

	remove(key: number): void {
		this.steps = this.steps.filter((step) => step.key !== key);
		this.#plan();
	}

	/** Changes a parameter. */
	set(key: number, name: string, value: unknown): void {
		this.steps = this.steps.map((step) =>
			step.key === key ? { ...step, parameters: { ...step.parameters, ...changed(step, name, value) } } : step
		);
		this.#plan();
	}

	/** The first photos, and the one that had the keyboard. */
	async photos(): Promise<readonly ChosenPhoto[]> {
		await this.#opened;
		const beside = this.#focused === undefined ? [] : [this.#focused];
		return (await this.#service?.photos(mostPhotos, beside)) ?? [];
	}

	/** @throws BadTrack */
	track(files: readonly File[]): Promise<Track> {
		if (!this.#service) throw new Error('The form was closed');
		return this.#service.track(files);
	}

	/** Lines of the preview. */
	async rows(from: number, count: number): Promise<readonly PreviewRow[]> {
		return (await this.#service?.rows(this.filter, from, count)) ?? [];
	}

	#plan(): void {
		clearTimeout(this.#timer);
		this.#abort.abort();
		// Of items that are not known yet nothing can be said: see `open`.
		if (this.steps.length === 0 || !this.chosen.known) {
			this.preview = undefined;
			this.planning = undefined;
			return;
		}
		this.planning = { done: 0, total: this.items.length };
		this.#timer = setTimeout(() => void this.#planNow(), rest);
	}

	async #planNow(): Promise<void> {
		const abort = (this.#abort = new AbortController());
		const now = Date.now() - new Date().getTimezoneOffset() * 60_000;
		try {
			await this.#opened;
			const request = { steps: this.steps.map(plain), language: language(), now };
			const report = (done: number, total: number) => {
				if (!abort.signal.aborted) this.planning = { done, total };
			};
			const preview = await this.#service?.preview(request, report, abort.signal);
			if (abort.signal.aborted) return;
			this.preview = preview;
			this.#now = now;
			this.planning = undefined;
		} catch (error) {
			if (abort.signal.aborted) return;
			this.planning = undefined;
			this.#app.notices.problem(error);
		}
	}

	/** When the preview was made: what a template says of today stays the same. */
	#now = 0;

	/** Puts the run into the queue of jobs, exactly as the preview shows it. */
	async apply(): Promise<void> {
		const { preview, items } = this;
		if (!this.canApply || !preview || this.#app.edits.refuses()) return;
		const visit = this.#visit;
		this.#applying = true;
		const text = bulkWords();
		const says = Object.fromEntries(leftReasons.map((reason) => [reason, text.reasons[reason]])) as Record<
			LeftReason,
			string
		>;
		const titles = this.steps.map((step) => text.operations[step.operation] ?? '');
		const title = text.called(titles, preview.changed).slice(0, longestTitle);
		try {
			const job = await jobsOf(this.#app).add(
				{
					kind: 'bulk',
					title: { name: title, count: items.length },
					from: this.chosen.from(items.length),
					total: items.length
				},
				{
					title,
					items,
					steps: preview.steps,
					marks: preview.marks,
					says,
					language: language(),
					now: this.#now
				}
			);
			if (visit !== this.#visit) return;
			this.job = job.id;
			this.filter = 'changed';
		} catch (error) {
			this.#app.notices.problem(error);
		} finally {
			if (visit === this.#visit) this.#applying = false;
		}
	}

	/** Asks the run to wait, go on or end. */
	ask(verb: 'pause' | 'resume' | 'cancel'): void {
		if (this.job !== undefined) void jobsOf(this.#app).ask(`queue:${this.job}`, verb);
	}

	/** Takes the run back: all of it, or for one item. */
	async undo(item?: { readonly id: ItemId; readonly name: string }): Promise<void> {
		const { job } = this;
		if (job === undefined) return;
		const text = bulkWords();
		try {
			const { takeBackJob, takeBackOf } = await import('./bulk-run.ts');
			const kept = item
				? await takeBackOf(job, [item.id], text.undoneOne(item.name).slice(0, longestTitle))
				: await takeBackJob(job, (title) => text.undone(title).slice(0, longestTitle));
			if (kept === undefined) return;
			this.#app.edits.written++;
			const said = item ? text.undoneOne(item.name) : text.undone(this.line?.title ?? text.title);
			this.#app.notices.say({
				tone: 'plain',
				text: kept > 0 ? `${said} ${text.keptSince(kept)}` : said
			});
		} catch (error) {
			this.#app.notices.problem(error);
		}
	}
}

/** Another field holds values of another type: what stood there goes. */
function changed({ operation: id }: Step, name: string, value: unknown): Record<string, unknown> {
	const operation: Operation | undefined = operationOf(id);
	const follows = operation?.parameters.filter((one) => one.type === 'value' && one.field === name) ?? [];
	return { [name]: value, ...Object.fromEntries(follows.map((one) => [one.name, undefined])) };
}

const plain = ({ operation, parameters }: FormStep): Step => ({ operation, parameters });

/** The bulk edit of an app. */
export const bulkOf = perApp((app) => new Bulk(app));
