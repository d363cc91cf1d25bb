/** The painter: what is painted on items, and the strokes that paint it. Each stroke is one edit. */
import { typedKeywords } from '#lib/library/find-keywords.ts';
import type { ItemId } from '#lib/library/item.ts';
import { curationIn } from '#lib/storage/curation.ts';
import type { App } from './app.svelte.ts';
import { libraryDb } from './db.ts';
import { taggingWords } from './messages/tagging-words.ts';
import { paintKinds, paints, type PaintKind, type PaintOption } from './paints.ts';
import { perApp } from './per-app.svelte.ts';

const storageKey = 'mediatheque:paint';

export class Painter {
	kind = $state<PaintKind>('keywords');
	/** What was chosen of each kind. */
	#chosen = $state.raw<Readonly<Partial<Record<PaintKind, string>>>>({});
	/** Whether strokes take away in place of giving. */
	erasing = $state(false);
	/** What came of the last stroke, to be read aloud. */
	said = $state('');
	/** What there is to choose from; undefined where it is typed. */
	readonly options: readonly PaintOption[] | undefined = $derived.by(() =>
		paints[this.kind].options?.(this.#app)
	);
	/** What is painted, as it is kept; empty: nothing yet. */
	readonly value: string = $derived.by(() => {
		const chosen = this.#chosen[this.kind] ?? '';
		if (!this.options || this.options.some(({ value }) => value === chosen)) return chosen;
		return this.options[0]?.value ?? '';
	});
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		[this.kind, this.#chosen] = read();
	}

	/** What is painted, as a person reads it; empty: nothing yet. */
	get name(): string {
		if (!this.options) return typedKeywords(this.value).join(', ');
		return this.options.find(({ value }) => value === this.value)?.name ?? '';
	}

	/** Whether what is painted can be taken away again. */
	get erasable(): boolean {
		return paints[this.kind].take !== undefined;
	}

	choose(kind: PaintKind): void {
		this.kind = kind;
		this.#keep();
	}

	say(value: string): void {
		this.#chosen = { ...this.#chosen, [this.kind]: value };
		this.#keep();
	}

	/** Whether a stroke would do anything; says so where it would not. */
	ready(erase: boolean): boolean {
		const text = taggingWords().painter;
		this.said = this.name === '' ? text.empty : erase && !this.erasable ? text.noErase : '';
		return this.said === '';
	}

	/** Paints on items, folded ones below them too, or takes it from them. */
	async stroke(painted: readonly ItemId[], erase: boolean): Promise<void> {
		if (painted.length === 0 || !this.ready(erase)) return;
		const { library } = this.#app;
		const ids = [...new Set(painted.flatMap((id) => library.membersOf(id)))];
		const { give, take } = paints[this.kind];
		const { name, value } = this;
		await (erase ? take : give)?.(this.#app, ids, value);
		const { painted: given, erased } = taggingWords().painter;
		this.said = (erase ? erased : given)(name, ids.length);
	}

	/** Which of these items have what is painted. */
	async havingIt(ids: readonly ItemId[]): Promise<ReadonlySet<ItemId>> {
		const { has } = paints[this.kind];
		const { value } = this;
		if (!has || this.name === '') return new Set();
		const said = await curationIn(libraryDb()).many(ids);
		return new Set(
			ids.filter((_, at) => {
				const curation = said[at];
				return curation !== undefined && has(curation, value, this.#app);
			})
		);
	}

	#keep(): void {
		try {
			localStorage.setItem(storageKey, JSON.stringify({ kind: this.kind, chosen: this.#chosen }));
		} catch {
			// A comfort: without storage it lasts for this visit.
		}
	}
}

/** The painter of an app. */
export const painterOf = perApp((app) => new Painter(app));

/** What was painted last, as far as it can be understood. */
function read(): [PaintKind, Partial<Record<PaintKind, string>>] {
	let kept: unknown;
	try {
		kept = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
	} catch {
		// As if there were nothing.
	}
	const entries = new Map<string, unknown>(Object.entries(Object(kept) as object));
	const values = new Map<string, unknown>(Object.entries(Object(entries.get('chosen')) as object));
	const chosen: Partial<Record<PaintKind, string>> = {};
	for (const known of paintKinds) {
		const value = values.get(known);
		if (typeof value === 'string') chosen[known] = value;
	}
	return [paintKinds.find((known) => known === entries.get('kind')) ?? 'keywords', chosen];
}
