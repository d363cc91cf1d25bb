/** An export in the making: which items, in which format, with which columns; and the run that writes it. */
import { columnNames, columnsOfTable, exportColumns, usualCaptions } from '#lib/library/export-columns.ts';
import { optionsOf, usualIn, usualOptions, type ExportOptions } from '#lib/library/export-settings.ts';
import type { ExportContent } from '#lib/library/preset-kinds/export.ts';
import type { Preset } from '#lib/library/preset.ts';
import { reportFormat } from '#lib/reports/registry.ts';
import { cellText } from '#lib/reports/text.ts';
import { exportRows } from '#lib/storage/export-rows.ts';
import { tagValuesIn } from '#lib/storage/tag-values.ts';
import { allPresetsOf } from './all-presets.svelte.ts';
import type { App } from './app.svelte.ts';
import { ChosenItems } from './chosen-items.svelte.ts';
import { libraryDb } from './db.ts';
import type { JobLine } from './jobs/line.ts';
import { jobsOf } from './jobs.svelte.ts';
import { exportsWords } from './messages/exports-words.ts';
import { words } from './messages/words.svelte.ts';
import { perApp } from './per-app.svelte.ts';

/** Rows of the preview. */
const previewed = 8;

export class Exporting {
	readonly chosen: ChosenItems;
	format = $state<ExportContent['format']>('csv');
	/** By name, in their order. */
	columns = $state.raw<readonly string[]>([]);
	options = $state.raw<ExportOptions>(usualOptions);
	/** The first rows as text, a cell each. */
	preview = $state.raw<readonly (readonly string[])[]>([]);
	/** What can be a column, with what it is called. */
	choices = $state.raw<readonly { readonly name: string; readonly label: string }[]>([]);
	/** The settings that these were taken from, until something is changed. */
	preset = $state<string | undefined>(undefined);
	/** The job that writes it. */
	job = $state<string | undefined>(undefined);
	/** Names of fields of one's own, by the name of their column. */
	#own = $state.raw<ReadonlyMap<string, string>>(new Map());
	#turn = 0;
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		this.chosen = new ChosenItems(app);
	}

	get items(): Uint32Array {
		return this.chosen.items;
	}

	/** How many of them the format holds. */
	get fitting(): number {
		return Math.min(this.items.length, reportFormat(this.format).most ?? Infinity);
	}

	/** The run as the list of jobs has it. */
	get line(): JobLine | undefined {
		return jobsOf(this.#app).lineOf(this.job);
	}

	/** The columns of the format where nobody chose. */
	get usual(): readonly string[] {
		return this.format === 'pdf' ? usualCaptions : columnsOfTable(this.#app.library.columns);
	}

	/** What a column is called. */
	labelOf(name: string): string {
		const fields: Readonly<Record<string, string>> = words().curation.fields;
		return this.#own.get(name) ?? exportsWords().fields[name] ?? fields[name] ?? name;
	}

	/** Begins anew with what is selected and shown now; settings of before stay, unless others were picked. */
	async open(): Promise<void> {
		this.job = undefined;
		await this.chosen.open();
		const all = allPresetsOf(this.#app);
		const picked = all.of('export').find(({ id }) => id === all.chosen.export);
		if (picked && picked.id !== this.preset) this.use(picked);
		else if (this.columns.length === 0) this.columns = this.usual;
		await Promise.all([this.look(), this.learn()]);
	}

	/** Takes saved settings. */
	use(preset: Preset<'export'>): void {
		const { format, columns, options } = preset.content;
		this.format = format;
		// What came from outside may name one twice.
		this.columns = columns ? [...new Set(columns)] : this.usual;
		this.options = optionsOf(options);
		this.preset = preset.id;
		allPresetsOf(this.#app).choose(preset);
		void this.look();
	}

	set<Name extends keyof ExportOptions>(name: Name, value: ExportOptions[Name]): void {
		this.options = { ...this.options, [name]: value };
		this.#changed();
	}

	setFormat(format: ExportContent['format']): void {
		// What nobody has chosen is as the format has it.
		const columns = this.columns.join() === this.usual.join();
		const values = this.options.values === usualIn(this.format).values;
		this.format = format;
		if (columns) this.columns = this.usual;
		if (values) this.options = { ...this.options, values: usualIn(format).values };
		this.#changed();
	}

	setColumns(columns: readonly string[]): void {
		this.columns = columns;
		this.#changed();
	}

	/** Adds a column by its name, or by what it is called. @returns whether there could be one */
	add(written: string): boolean {
		const wanted = written.trim().toLowerCase();
		const known = this.choices.find(
			({ name, label }) => name.toLowerCase() === wanted || label.toLowerCase() === wanted
		);
		const name = known?.name ?? written.trim();
		if (exportColumns([name]).columns.length === 0) return false;
		if (!this.columns.includes(name)) this.setColumns([...this.columns, name]);
		return true;
	}

	move(name: string, by: 1 | -1): void {
		const at = this.columns.indexOf(name);
		const [to, other] = [at + by, this.columns[at + by]];
		if (at < 0 || other === undefined) return;
		this.setColumns(this.columns.with(at, other).with(to, name));
	}

	/** The settings as they would be kept. */
	get content(): ExportContent {
		const said = Object.entries(this.options).filter(
			([name, value]) => value !== usualOptions[name as keyof ExportOptions]
		);
		return {
			format: this.format,
			columns: [...this.columns],
			...(said.length > 0 ? { options: Object.fromEntries(said) as ExportContent['options'] } : {})
		} as ExportContent;
	}

	/** Keeps the settings under a name. @returns whether they could be kept; why not is said */
	async keep(name: string): Promise<boolean> {
		const work = await this.#app.presets.work();
		return (await work.save('export', name, this.content, false)) !== undefined;
	}

	/** Writes the file, as a job. */
	async begin(): Promise<void> {
		const jobs = jobsOf(this.#app);
		const items = this.items.slice(0, this.fitting);
		const text = exportsWords();
		try {
			const job = await jobs.add(
				{
					kind: 'export',
					title: { name: this.format.toUpperCase(), count: items.length },
					from: this.chosen.from(items.length),
					total: items.length
				},
				{
					items,
					name: text.fileName(items.length),
					format: this.format,
					columns: this.columns.map((name) => ({ name, label: this.labelOf(name) })),
					options: { ...this.options }
				}
			);
			jobs.awaited.add(job.id);
			this.job = job.id;
		} catch (error) {
			this.#app.notices.problem(error);
		}
	}

	/** Hands the file that was written to the downloads. */
	async save(): Promise<void> {
		if (this.job !== undefined) await jobsOf(this.#app).saveFile(this.job);
	}

	/** The dialog is closed: a run goes on, and its end is told as that of any job. */
	close(): void {
		if (this.job !== undefined && this.line?.state !== 'done') jobsOf(this.#app).awaited.delete(this.job);
	}

	cancel(): void {
		if (this.line) void jobsOf(this.#app).ask(this.line.id, 'cancel');
	}

	#changed(): void {
		this.preset = undefined;
		void this.look();
	}

	/** Reads the first rows. */
	async look(): Promise<void> {
		const turn = ++this.#turn;
		const rows: string[][] = [];
		const first = this.items.slice(0, previewed);
		for await (const page of exportRows(libraryDb(), first, this.columns, this.options.values))
			for (const { cells } of page) rows.push(cells.map(cellText));
		if (turn === this.#turn) this.preview = rows;
	}

	/** What could be a column of this library: its tags, and fields of one's own. */
	async learn(): Promise<void> {
		const db = libraryDb();
		const [shapes, entities] = await Promise.all([tagValuesIn(db).shapes(), db.entities.toArray()]);
		const own = entities.flatMap((entity): [string, string][] =>
			(entity.doc as string) === 'fields' && !entity.gone ? [[`custom:${entity.id}`, entity.name]] : []
		);
		this.#own = new Map(own);
		const tags = [...new Set([...shapes.values()].map(({ group1, name }) => `${group1}:${name}`))].sort();
		const named = [...own.map(([name]) => name), ...columnNames];
		this.choices = [
			...named.map((name) => ({ name, label: this.labelOf(name) })),
			...tags.map((name) => ({ name, label: name }))
		];
	}
}

/** The export of an app. */
export const exportingOf = perApp((app) => new Exporting(app));
