/** The history of edits as its page shows it: the lines that fit, the one that is open, and what is about to be done. */
import Fuse from 'fuse.js';
import type { FieldName } from '#lib/library/curation.ts';
import type { Change, EditId } from '#lib/library/edit.ts';
import { takenBack, type EditHead } from '#lib/library/history.ts';
import type { Item } from '#lib/library/item.ts';
import type { Kept, Preview } from '#lib/storage/history.ts';
import type { Restoring } from '#lib/storage/restore.ts';
import type { App } from './app.svelte.ts';
import { whoOf, type Who } from './history-text.ts';
import { historyWords } from './messages/history-words.ts';
import { perApp } from './per-app.svelte.ts';

/** What is about to be done, to be seen before. */
export type Intended = { readonly preview: Preview; readonly title: string } & (
	| { readonly kind: 'undo' | 'redo'; readonly id: EditId }
	| {
			readonly kind: 'restore';
			readonly restoring: Restoring;
			readonly done: string;
			readonly first?: () => void;
	  }
);

/** The edit that is open. */
export interface Opened {
	readonly head: EditHead;
	readonly changes: readonly Change[];
	/** Of an undo: what it left alone. */
	readonly kept: readonly Kept[];
}

export class EditHistory {
	/** Newest first; undefined until they were read. */
	heads = $state.raw<readonly EditHead[] | undefined>(undefined);
	device = $state('');
	text = $state('');
	who = $state<Who | ''>('');
	field = $state<FieldName | ''>('');
	/** `2026-05-01`; empty: any. */
	day = $state('');
	/** What files said is listed too. */
	files = $state(false);
	item = $state.raw<{ readonly name: string; readonly edits: ReadonlySet<EditId> } | undefined>(undefined);
	job = $state<string | undefined>(undefined);
	opened = $state.raw<Opened | undefined>(undefined);
	intended = $state.raw<Intended | undefined>(undefined);
	readonly backs = $derived(takenBack(this.heads ?? []));
	readonly #fitting = $derived((this.heads ?? []).filter((head) => this.#fits(head)));
	readonly shown = $derived.by(() => {
		const text = this.text.trim();
		if (text === '') return this.#fitting;
		const fuse = new Fuse(this.#fitting, {
			keys: ['title'],
			threshold: 0.4,
			ignoreLocation: true,
			ignoreDiacritics: true
		});
		return fuse.search(text).map(({ item }) => item);
	});
	readonly #app: App;
	#turn = 0;

	constructor(app: App) {
		this.#app = app;
	}

	#fits(head: EditHead): boolean {
		const who = whoOf(head.origin);
		if (this.who === '' ? who === 'file' && !this.files && !this.item : who !== this.who) return false;
		if (this.item && !this.item.edits.has(head.id)) return false;
		if (this.job !== undefined && head.job !== this.job) return false;
		if (this.field !== '' && !head.fields.includes(this.field)) return false;
		return this.day === '' || dayOf(head.made) === this.day;
	}

	/** Reads the log again. */
	async look(): Promise<void> {
		try {
			const { headsNow } = await import('./history-work.ts');
			const { heads, device } = await headsNow();
			this.heads = heads;
			this.device = device;
		} catch (error) {
			this.#app.notices.problem(error);
		}
	}

	/** Opens an edit of the list, or closes the one that is open. */
	async open(id: EditId | undefined): Promise<void> {
		const turn = ++this.#turn;
		if (id === undefined) {
			this.opened = undefined;
			return;
		}
		if (!this.heads) await this.look();
		const head = this.heads?.find((one) => one.id === id);
		if (!head) return;
		const { changesOf, leftAlone } = await import('./history-work.ts');
		const changes = await changesOf(id);
		const kept = head.undoes === undefined ? [] : await leftAlone(id, head.undoes);
		if (turn === this.#turn) this.opened = { head, changes, kept: kept.map((change) => ({ change })) };
	}

	/** Shows the edits of one item only. */
	async showItem(item: Item): Promise<void> {
		const { editsOfItem } = await import('./history-work.ts');
		this.clear();
		this.item = { name: item.name, edits: await editsOfItem(item.id) };
		await this.#app.shell.go('/history');
	}

	/** Takes every filter away. */
	clear(): void {
		this.text = this.day = '';
		this.who = this.field = '';
		this.item = this.job = undefined;
	}

	/** Shows what taking back an edit, or doing it again, would do. */
	async intend(head: EditHead, kind: 'undo' | 'redo'): Promise<void> {
		const { previewBackNow } = await import('./history-work.ts');
		const preview = await previewBackNow(head.id, kind);
		if (preview) this.#ask({ kind, id: head.id, preview, title: historyWords().preview[kind](head.title) });
	}

	/** Shows what a restore would do. @param what of which, in words @param when in words @param first done before it */
	async intendRestore(restoring: Restoring, what: string, when: string, first?: () => void): Promise<void> {
		const { previewRestoreNow } = await import('./history-work.ts');
		const text = historyWords();
		const preview = await previewRestoreNow(restoring);
		if (preview.changes.length === 0) {
			this.#app.notices.say({ tone: 'plain', text: text.nothing.restore });
			return;
		}
		const [title, done] = [text.preview.restore(what, when), text.restored(what, when)];
		this.#ask({ kind: 'restore', restoring, preview, title, done, ...(first ? { first } : {}) });
	}

	#ask(intended: Intended): void {
		this.intended = intended;
		this.#app.shell.dialog = 'intent';
	}

	/** Does what was seen. */
	async carryOut(): Promise<void> {
		const { intended } = this;
		this.intended = undefined;
		if (!intended) return;
		if (intended.kind === 'restore') intended.first?.();
		const { edits } = this.#app;
		if (intended.kind === 'restore') await edits.restore(intended.restoring, intended.done);
		else await edits[intended.kind](intended.id);
		await this.look();
		if (this.opened) await this.open(this.opened.head.id);
	}
}

/** A day by the clock here, as inputs have it. */
function dayOf(time: number): string {
	const date = new Date(time);
	const two = (part: number) => String(part).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export const editHistoryOf = perApp((app) => new EditHistory(app));
