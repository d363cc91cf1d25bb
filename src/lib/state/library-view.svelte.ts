/** What the library screen shows: the question asked, and the answer to it. */
import { tick } from 'svelte';
import type { Item, ItemId } from '#lib/library/item.ts';
import type { ViewContent } from '#lib/library/preset.ts';
import { groupings, withoutSort } from '#lib/library/query/ast.ts';
import type { StackRule } from '#lib/library/stacks.ts';
import type { Matched } from '#lib/search/highlight.ts';
import { recorder } from '#lib/library/measure.ts';
import { openLibrary } from '#lib/workers/library/client.ts';
import {
	type Answer,
	type FolderNode,
	type Grouping,
	type LibraryService,
	type Question,
	type Sort,
	type StackedAnswer,
	type Suggestion
} from '#lib/workers/library/contract.ts';
import { measured } from '#lib/workers/measured.ts';
import { FirstScreens, standInFor } from './first-answer.ts';
import { readFirstScreen, type FirstQuestion, type FirstScreen } from './first-screen.ts';
import { ListRows } from './list-rows.svelte.ts';

/** Ways to look at what the question finds; all but grid and table are loaded when first chosen. */
export const layouts = ['grid', 'justified', 'table', 'calendar', 'map', 'gear'] as const;
export type LibraryLayout = (typeof layouts)[number];
/** Those that are lists: in an order, with groups, and an item in focus. */
export const listLayouts: readonly LibraryLayout[] = ['grid', 'justified', 'table'];

/** Items of a first screen: at least, for windows that grow; at most, for those that are huge. */
const firstItems = { least: 60, most: 300 } as const;

/** How a library is opened. */
const first = { sort: { by: 'taken', descending: true }, group: 'none' } as const;

/** The order of what words find, as long as a person chooses none: this very object. */
const byRelevance: Sort = { by: 'relevance', descending: true };

export class LibraryView {
	/** What the person typed, in the query language; facets picked are part of it. */
	text = $state('');
	/** As it was chosen; `order` is what counts. */
	sort = $state.raw<Sort>(first.sort);
	group = $state<Grouping>(first.group);
	layout = $state<LibraryLayout>('grid');
	/** Columns of the table, by id; undefined shows all there is room for. */
	columns = $state.raw<readonly string[] | undefined>(undefined);
	/** Place in the list of the first item in sight; set by the list. */
	firstShown = 0;
	/** A place that the list is to go to, now that the answer is there. */
	restore = $state<number | undefined>(undefined);
	/** The folder picked in the tree; undefined shows all. */
	folder = $state.raw<Question['folder']>(undefined);
	/** By what items are stacked; undefined shows each by itself. */
	stackRules = $state.raw<readonly StackRule[] | undefined>(undefined);
	/** Items whose stacks are open. */
	openStacks = $state.raw<ReadonlySet<ItemId>>(new Set());
	/** undefined until the first answer, or what stands in for it: see `showKept`. */
	answer = $state.raw<Answer | undefined>(undefined);
	folders = $state.raw<readonly FolderNode[]>([]);
	/** Whether an answer is on its way: what is shown answers an earlier question. */
	busy = $state(true);

	// Parts of the answer by themselves: who looks at one of them is told only when it is another (`#share`).
	readonly ids: Uint32Array = $derived(this.answer?.ids ?? none);
	readonly groups: Answer['groups'] = $derived(this.answer?.groups ?? []);
	readonly facets: Answer['facets'] | undefined = $derived(this.answer?.facets);
	readonly stacks: StackedAnswer | undefined = $derived(this.answer?.stacks);
	readonly #words = $derived(this.answer?.matched);
	readonly #marks = $derived(this.answer?.marks);

	/** What to highlight. */
	readonly matched: Matched = $derived({
		words: new Set(this.#words),
		parts: new Map(this.#marks?.map(({ text, parts }) => [text, parts]))
	});

	/** By the item on top, the number of its stack in the answer. */
	readonly #stackOf: ReadonlyMap<ItemId, number> = $derived(
		new Map(Array.from(this.stacks?.tops ?? none, (id, stack) => [id, stack]))
	);

	#service = $state.raw<LibraryService | undefined>(undefined);
	/** What is shown in place of the first answer. */
	#kept = $state.raw<FirstScreen | undefined>(undefined);
	#becomesWhole: () => void = () => undefined;
	readonly #whole = new Promise<void>((resolve) => (this.#becomesWhole = resolve));
	#opened: (LibraryService & Disposable) | undefined;
	#started = false;
	/** Items in sight at once, the most so far. */
	#inSight: number = firstItems.least;
	readonly #firstScreens = new FirstScreens();
	/** The library as it was when the folders were last asked for. */
	#foldersOf: number | undefined;
	#restoreNext: number | undefined;
	/** Whether there was an answer of the worker. */
	#answered = false;
	/** Whether the worker was started a second time. */
	#reopened = false;
	/** Milliseconds until a library that has never answered is asked again, and again. */
	readonly #pauses = [500, 1000, 2000, 4000, 8000];
	#asking = false;
	#askAgain = false;
	readonly #rows = new ListRows(() => ({
		service: this.#service,
		asof: this.answer?.asof,
		share: (last, next) => this.#share(last, next)
	}));
	/** Takes what is the same again from what there was; loaded once there is a second answer. */
	#share = <T>(_last: unknown, next: T): T => next;

	/** What the list is in order of: what the query says goes before what was chosen beside it. */
	get order(): Sort {
		return this.answer?.sort ?? this.sort;
	}

	/** Places in the list: more than there are `ids` while only its beginning is known. */
	get length(): number {
		return this.#kept?.length ?? this.ids.length;
	}

	/** Whether only the beginning of the list is known, and from the last visit: the answer is on its way. */
	get provisional(): boolean {
		return this.#kept !== undefined;
	}

	/** Whether there is something in the library; it may be known from the last visit, before the places it comes from are. */
	get hasItems(): boolean {
		return (this.answer?.total ?? 0) > 0;
	}

	/** Resolves once all of the list is known. */
	whole(): Promise<void> {
		return this.provisional ? this.#whole : Promise.resolve();
	}

	/** The library worker, for views that ask more of it than answers; undefined until there is an answer to ask about. */
	get service(): LibraryService | undefined {
		return this.#kept ? undefined : this.#service;
	}

	/** The question that is asked now. */
	get question(): Question {
		const stacks = this.stackRules && { rules: this.stackRules, open: [...this.openStacks] };
		const question = { text: this.text, sort: this.sort, group: this.group, ...(stacks && { stacks }) };
		return this.folder ? { ...question, folder: this.folder } : question;
	}

	/**
	 * Shows what the list began with at the last visit, where that is known, until the answer is there. Its rows may be out
	 * of date: they are read again.
	 */
	showKept(): void {
		const question = this.#firstQuestion;
		const kept = question && !this.answer ? readFirstScreen(question) : undefined;
		if (!kept) return;
		this.#rows.begin(kept.rows);
		this.answer = standInFor(kept);
		this.#kept = kept;
	}

	/** Starts the library worker, which opens the library at once. */
	begin(): void {
		this.#opened ??= openLibrary();
	}

	/**
	 * Asks the library worker, starting it where it is not yet, while the page still looks whether its storage is what it
	 * was. What then fails is asked again by `start`.
	 */
	open(): void {
		if (this.#service) return;
		this.begin();
		if (!this.#opened) return;
		this.#service = measured(this.#opened, {
			answer: ({ text }) => (text === '' ? 'show' : /[\w:]+:/.test(text) ? 'filter' : 'search'),
			rows: () => 'rows',
			suggest: () => 'suggest',
			folders: () => 'folders'
		});
		this.#ask();
	}

	/** Keeps the answer up to date with what scans and other tabs bring. */
	async start(): Promise<void> {
		this.#started = true;
		this.open();
		const service = this.#service;
		try {
			await service?.watch(() => {
				this.#rows.outdate();
				this.#ask();
			});
		} catch (error) {
			// Another worker was started in its place, and is watched.
			if (service !== this.#service) return;
			throw error;
		}
		// It could not be read a moment ago, or was not asked yet.
		if (!this.#asking && (!this.answer || this.#kept)) this.#ask();
	}

	search(text: string): void {
		this.text = text;
		this.#ask();
	}

	/** Shows a saved view: one question for all of it. What is not known any more is left as it is. */
	async show(view: ViewContent): Promise<void> {
		// The list of all fields is long, and the first screen has none of it.
		const { sortable } = await import('#lib/library/query/fields.ts');
		this.layout = layouts.find((known) => known === view.layout) ?? this.layout;
		this.group = groupings.find((known) => known === view.group) ?? this.group;
		if (sortable(view.sort.by)) this.sort = view.sort;
		this.columns = view.columns;
		this.folder = view.folder;
		this.text = view.text;
		this.#restoreNext = view.scroll ?? 0;
		this.#ask();
	}

	sortBy(sort: Sort): void {
		// A choice, even of what is chosen by itself.
		this.sort = { ...sort };
		// The one in the query would still go before it.
		if (this.answer?.sort) this.text = withoutSort(this.text);
		this.#ask();
	}

	groupBy(group: Grouping): void {
		this.group = group;
		this.#ask();
	}

	openFolder(folder: Question['folder']): void {
		this.folder = folder;
		this.#ask();
	}

	/** How many match, those in folded stacks too. */
	get count(): number {
		return this.answer?.count ?? 0;
	}

	stackBy(rules: readonly StackRule[] | undefined): void {
		if (rules?.join() === this.stackRules?.join()) return;
		this.stackRules = rules;
		if (this.#service) this.#ask();
	}

	/** The question as the next visit may ask it at its start; undefined where it will not. */
	get #firstQuestion(): FirstQuestion | undefined {
		const { sort, group, text, stackRules } = this;
		const chosen = sort.by !== first.sort.by || sort.descending !== first.sort.descending;
		const usual = (!chosen || sort === byRelevance) && group === first.group;
		return usual && !this.folder && this.openStacks.size === 0 ? { text, stackRules } : undefined;
	}

	/** The stack that an item stands for: how many are in it, and whether it is open. */
	stackAt(id: ItemId): { readonly size: number; readonly open: boolean } | undefined {
		const members = this.#stack(this.#stackOf.get(id));
		return members && { size: members.length, open: this.#isOpen(members) };
	}

	/** What acts together with an item: all of its stack while that is folded, else the item alone. */
	membersOf(id: ItemId): readonly ItemId[] {
		const members = this.#stack(this.#stackOf.get(id));
		return !members || this.#isOpen(members) ? [id] : [...members];
	}

	/** All that is shown and, of folded stacks, all that is in them; whole once `whole` has come back. */
	allMembers(): Uint32Array {
		return Uint32Array.from([...this.ids].flatMap((id) => this.membersOf(id)));
	}

	/**
	 * Opens or folds the stack that an item is in.
	 * @returns the item on top; undefined where it is in none
	 */
	toggleStack(id: ItemId): ItemId | undefined {
		const members = this.#stack(this.#stackOf.get(id) ?? this.#stackHolding(id));
		if (!members) return undefined;
		const next = new Set(this.openStacks);
		if (this.#isOpen(members)) for (const member of members) next.delete(member);
		else next.add(id);
		this.openStacks = next;
		this.#ask();
		return members[0];
	}

	#stack(stack: number | undefined): Uint32Array | undefined {
		const { starts, members } = this.stacks ?? {};
		return stack === undefined ? undefined : members?.subarray(starts?.[stack], starts?.[stack + 1]);
	}

	/** Whether an item is in a stack, on top of it or below. */
	isStacked(id: ItemId): boolean {
		return this.#stackHolding(id) !== undefined;
	}

	#stackHolding(id: ItemId): number | undefined {
		const { starts, members } = this.stacks ?? {};
		const at = members?.indexOf(id) ?? -1;
		return at < 0 ? undefined : (starts?.findIndex((start) => start > at) ?? 0) - 1;
	}

	#isOpen(members: Uint32Array): boolean {
		return this.openStacks.size > 0 && members.some((member) => this.openStacks.has(member));
	}

	/** Summaries of items in sight and around it. Replaced, never changed in place. */
	get rows(): ReadonlyMap<ItemId, Item> {
		return this.#rows.all;
	}

	/** Items came into sight, and those near it may be next: see `ListRows.want`. */
	want(ids: readonly ItemId[], near: readonly ItemId[] = []): void {
		this.#inSight = Math.min(firstItems.most, Math.max(this.#inSight, ids.length));
		this.#rows.want(ids, near);
	}

	/** Shows these rows as they will be in a moment, where they are in sight: the library follows. */
	showRows(items: readonly Item[]): void {
		this.#rows.show(items);
	}

	/** One row, loaded if it must be; undefined when the item is gone. */
	async row(id: ItemId): Promise<Item | undefined> {
		const known = this.#rows.fresh(id);
		// A page that opens with an item asks for it before the library is open: that it is gone is not known yet.
		if (!known && !this.#answered) await this.#whole;
		return known ?? (await this.#service?.rows([id], this.answer?.asof))?.[0];
	}

	async suggest(text: string, caret: number): Promise<readonly Suggestion[]> {
		return (await this.#service?.suggest(text, caret)) ?? [];
	}

	/** Asks the current question; changes made while an answer is under way are asked together afterwards. */
	#ask(): void {
		this.busy = true;
		if (this.#asking) {
			this.#askAgain = true;
			return;
		}
		this.#askNow().catch((error: unknown) => {
			this.#failed(error);
		});
	}

	/** A worker may have met a database that the browser was about to begin anew: another one finds it in order, or soon does. */
	#failed(error: unknown): void {
		if (!this.#answered && !this.#reopened) {
			this.#reopened = true;
			this.#opened?.[Symbol.dispose]();
			this.#opened = this.#service = undefined;
			if (this.#started) void this.start();
			return;
		}
		if (!this.#started) return;
		const pause = this.#answered ? undefined : this.#pauses.shift();
		if (pause === undefined) throw error;
		this.busy = true;
		setTimeout(() => this.#ask(), pause);
	}

	/** What fits words best comes first, unless the person has chosen another order. */
	async #rankWords(): Promise<void> {
		const { text, group } = this;
		// What reads the language is loaded once there is something to read.
		const terms = text === '' || group !== 'none' ? undefined : await import('#lib/library/query/terms.ts');
		const ranked = terms?.hasWords(text) ?? false;
		if (ranked && this.sort === first.sort) this.sort = byRelevance;
		else if (!ranked && this.sort === byRelevance) this.sort = first.sort;
	}

	async #askNow(): Promise<void> {
		const service = this.#service;
		if (!service) return;
		this.#asking = true;
		try {
			do {
				this.#askAgain = false;
				await this.#rankWords();
				const opening = this.#firstQuestion;
				// The list comes first, without counts: they take longer than it does, and are asked for at once.
				const answer = await service.answer(
					this.#answered ? this.question : { ...this.question, facets: [] }
				);
				if (!this.#answered) {
					recorder.add('start', performance.now());
					this.#answered = this.#askAgain = true;
				} else this.#share = (await import('./shared.ts')).shared;
				// The rows of another time are others.
				if (answer.asof !== this.answer?.asof) this.#rows.outdate();
				this.answer = this.#share(this.answer, answer);
				this.#kept = undefined;
				this.busy = this.#askAgain;
				this.#becomesWhole();
				if (opening) {
					this.#firstScreens.keepSoon(
						opening,
						answer,
						() => this.#inSight,
						(ids) => service.rows(ids)
					);
				}
				if (!this.#askAgain && this.#restoreNext !== undefined) {
					this.restore = this.#restoreNext;
					this.#restoreNext = undefined;
				}
				void this.#rows.load();
				// The list asks for the rows it shows, which go before the folders, and so does the next question.
				await tick();
				// Folders change with the library, not with the question.
				if (this.#foldersOf !== answer.generation && !this.#askAgain) {
					this.folders = this.#share(this.folders, await service.folders());
					this.#foldersOf = answer.generation;
				}
			} while (this.#askAgain);
		} finally {
			this.#asking = this.busy = false;
		}
	}
}

const none = new Uint32Array(0);
